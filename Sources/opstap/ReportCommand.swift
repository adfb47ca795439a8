// `opstap report`: the final report of a participant, printed or put into a file, for the participant or for the referrer.

import ArgumentParser
import Domain
import Exchange
import Words

extension Report.Version: ExpressibleByArgument {}

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: CommandHelp.finalReport.text, discussion: CommandHelp.finalReportDiscussion.text)

  @OptionGroup var common: Common
  @OptionGroup var names: Names
  @OptionGroup var print: PrintOptions
  @Argument(help: CommandHelp.participant.help) var participant: String?
  @Option(name: .long, help: CommandHelp.onlyModule.help) var module: String?
  @Option(name: .customLong("for"), help: CommandHelp.version.help) var version: Report.Version = .participant

  func run() throws {
    let text = print.template ? ShippedTemplate.report.text(print.wantedFormat) : try report()
    try print.put(text, saying: CommandReport.reportWritten)
  }

  private func report() throws(CommandTrouble) -> String {
    guard let participant else { throw .noParticipant }
    let today = try common.moment().day
    let desk = try common.desk()
    let caseload = desk.caseload
    let home = try module.map { (name) throws(CommandTrouble) in try desk.module(named: name).id }
    let who = try caseload.participant(named: participant, in: home, by: names)
    guard
      let (text, trouble) = TemplateFolder(path: Launch.current.paths.templates)
        .report(
          who.id, of: caseload, version, names: names.areHidden ? .pseudonyms : .real, print.wantedFormat,
          in: Launch.current.language, on: today)
    else { throw .refused(.unknownParticipant(who.id)) }
    if let trouble { Output.tell(trouble) }
    return text
  }
}

extension Caseload {
  /// By id, by the whole name, or by a part of it that fits only one, in one module or in any; by the pseudonym too where
  /// names are hidden.
  func participant(named text: String, in home: Module.ID?, by names: Names) throws(CommandTrouble) -> Who {
    let people = names.seen(self).modules.filter { home == nil || $0.id == home }
      .flatMap { module in module.participants.map { (module, $0) } }
    let real = Dictionary(
      modules.flatMap(\.participants).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    func called(_ person: Participant) -> [String] {
      let name = real[person.id] ?? person.name
      return [person.name.full, name.full, name.last + " " + name.first].map(\.folded.asName)
    }
    let wanted = text.folded.asName
    let tests: [(Participant) -> Bool] = [
      { $0.id.raw == text }, { called($0).contains(wanted) },
      { person in !wanted.isEmpty && called(person).contains { $0.contains(wanted) } },
    ]
    for fits in tests {
      let found = people.filter { fits($0.1) }
      if let only = found.first, found.count == 1 { return only.1.who }
      guard found.isEmpty else {
        throw .ambiguousParticipant(
          text,
          choices: found.prefix(8).map { module, person in "\(person.name.full), \(module.name) (\(person.id))" })
      }
    }
    throw .unknownParticipant(text)
  }
}
