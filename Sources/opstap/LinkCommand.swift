// `opstap link`: somebody who comes back, linked to the dossier of an earlier module.

import ArgumentParser
import Domain
import Words

struct LinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: CommandHelp.link.text, discussion: CommandHelp.linkDiscussion.text)

  @OptionGroup var common: Common
  @OptionGroup var printing: Printing
  @Argument(help: CommandHelp.person.help) var participant: String
  @Option(name: .long, help: CommandHelp.earlier.help) var earlier: String
  @Flag(name: .long, help: CommandHelp.takeOver.help) var takeOver = false
  @Option(name: .long, help: CommandHelp.onlyModule.help) var module: String?

  func run() throws {
    let today = try common.moment().day
    var desk = try common.desk()
    var (home, person) = try desk.participant(named: participant, in: module)
    person.earlier = try desk.earlier(named: earlier, than: home.id)
    var changes = [Change.editParticipant(module: home.id, participant: person)]
    if takeOver, let old = desk.caseload.earlierDossier(of: person) {
      var ids = IdentifierSource(seed: .random(in: .min ... .max))
      changes += person.dossier.missing(from: old, on: today, &ids)
        .map { .writeRecord(module: home.id, participant: person.id, record: $0) }
    }
    _ = try desk.apply(changes, on: today)
    try printing.print(
      [CommandReport.linked(person.name.full, records: changes.count - 1)],
      .object([
        "module": .value(home.id), "participant": .value(person.id), "earlier": .optional(person.earlier),
        "takenOver": .number(changes.count - 1),
      ]))
  }
}

extension Desk {
  /// The dossier in another module of who has this id or this name.
  func earlier(named text: String, than home: Module.ID) throws(CommandTrouble) -> Participant.Earlier {
    var others = self
    others.leaveOut(home)
    let (module, person) = try others.participant(named: text, in: nil)
    return Participant.Earlier(module: module.id, participant: person.id)
  }
}
