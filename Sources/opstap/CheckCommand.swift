// `opstap check`: every file and every rule, with an exit code for scripts.

import ArgumentParser
import Domain
import Store
import Words

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: CommandHelp.check.text, discussion: CommandHelp.checkDiscussion.text)

  @OptionGroup var common: Common
  @OptionGroup var printing: Printing
  @OptionGroup var names: Names
  @Option(name: .long, help: CommandHelp.accept.help) var accept: String?

  func run() throws {
    var said: [Phrase] = []
    if let accept { said.append(try accepted(accept)) }
    let desk = try common.desk(tellingTroubles: false)
    let caseload = names.seen(desk.caseload)
    let findings = caseload.findings
    let broken = findings.filter { $0.finding.severity == .broken }
    let warnings = findings.filter { $0.finding.severity == .warning }
    let parts: [(title: Phrase, sentences: [Phrase])] = [
      (CommandReport.damagedFiles, desk.troubles.map(\.phrase)),
      (CommandReport.brokenRules, broken.map { sentence($0, caseload) }),
      (CommandReport.warnings, warnings.map { sentence($0, caseload) }),
    ]
    let isWell = desk.troubles.isEmpty && broken.isEmpty
    if isWell { said.append(CommandReport.allWell) }
    said += parts.filter { !$0.sentences.isEmpty }
      .flatMap { part in [part.title] + part.sentences.map { Phrase(same: "  ") + $0 } }
    try printing.print(
      said,
      .object([
        "damaged": .list(desk.troubles.map { .text($0.phrase.text) }),
        "broken": .list(broken.map(json)), "warnings": .list(warnings.map(json)),
      ]))
    if !isWell { throw ExitCode(1) }
  }

  /// The file may be named as the program names it, or by its last part alone.
  private func accepted(_ name: String) throws(CommandTrouble) -> Phrase {
    let folder = CaseloadFolder(path: common.caseloadPath, locks: Launch.current.paths.locks)
    let last = name.split(separator: "/").last.map(String.init) ?? name
    do throws(DiskTrouble) {
      return CommandReport.accepted(
        try folder.accept(file: folder.file(named: last), author: Launch.current.author).content)
    } catch {
      throw .disk(error)
    }
  }

  private func sentence(_ found: (document: Document.ID, finding: Finding), _ caseload: Caseload) -> Phrase {
    let name = caseload.document(found.document)?.name ?? found.document.raw
    return Phrase(same: name + ": ") + found.finding.phrase()
  }

  private func json(_ found: (document: Document.ID, finding: Finding)) -> JSON {
    let document: (key: String, value: JSON) =
      switch found.document {
      case .module(let id): ("module", .value(id))
      case .employer(let id): ("employer", .value(id))
      case .intervision(let id): ("intervision", .value(id))
      }
    return .object([document.key: document.value, "sentence": .text(found.finding.phrase().text)])
  }
}
