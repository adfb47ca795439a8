// `opstap apply`: changes as JSON lines, all or none.

import ArgumentParser
import Domain
import Exchange
import Words

struct ApplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: CommandHelp.apply.text, discussion: CommandHelp.applyDiscussion.text)

  @OptionGroup var common: Common
  @OptionGroup var printing: Printing
  @OptionGroup var trial: Trial
  @Flag(name: .long, help: CommandHelp.examples.help) var examples = false
  @Argument(help: CommandHelp.file.help) var file: String?

  func run() throws {
    if examples { return try Output.print(ChangeLines.documentation(Launch.current.language)) }
    guard let file else { throw CommandTrouble.noFile }
    let today = try common.moment().day
    let bytes = try InputFile.bytes(file)
    let lines: [(line: Int, change: Change)]
    do throws(ChangeLineProblem) { lines = try ChangeLines.read(bytes: bytes) } catch {
      throw CommandTrouble.lineUnreadable(error)
    }
    var desk = try common.desk()
    let notices = try desk.apply(lines.map(\.change), on: today, lines: lines.map(\.line), saving: !trial.dryRun)
    let end = trial.dryRun ? [CommandReport.dryRun] : []
    try printing.print(
      [CommandReport.applied(lines.count)] + notices.map { $0.phrase() } + end,
      .object([
        "changes": .number(lines.count), "saved": .flag(!trial.dryRun),
        "notices": .list(notices.map { .text($0.phrase().text) }),
      ]))
  }
}
