// `opstap dossier`: all that is recorded of somebody, section by section as on the screen, or as JSON.

import ArgumentParser
import Domain
import Panes
import Words

struct DossierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier", abstract: CommandHelp.dossier.text, discussion: CommandHelp.dossierDiscussion.text)

  @OptionGroup var common: Common
  @OptionGroup var printing: Printing
  @OptionGroup var names: Names
  @Argument(help: CommandHelp.participant.help) var participant: String
  @Option(name: .long, help: CommandHelp.onlyModule.help) var module: String?

  func run() throws {
    let now = try common.moment()
    let desk = try common.desk()
    let home = try module.map { try desk.module(named: $0).id }
    let who = try desk.caseload.participant(named: participant, in: home, by: names)
    let caseload = names.seen(desk.caseload)
    if printing.json { return try Output.print(json(who.id, caseload, now).printed) }
    let sections = DossierSection.all(of: who.id, in: caseload, on: now, Launch.current.language)
    let text = sections.map { section in
      let lines = section.lines.map(Output.harmless)
      guard !section.title.isEmpty else { return lines.joined(separator: "\n") }
      return ([Output.harmless(section.title)] + lines.map { "  " + $0 }).joined(separator: "\n")
    }
    try Output.print(text.joined(separator: "\n\n"))
  }

  /// In the form that files have, with what is made up from several places.
  private func json(_ id: Participant.ID, _ caseload: Caseload, _ now: Moment) -> JSON {
    guard let (found, person) = caseload.participant(id) else { return .null }
    let module = caseload.withRegisterNames(found)
    let placements = module.internships(of: id)
    let missing = module.missing(of: person, on: now.day)
    let sessions = module.sessions.filter { $0.part(of: person) != nil }
    return .object([
      "module": .value(module.id), "participant": .value(person), "path": .value(module.path(of: person)),
      "spells": .value(person.spells), "internships": .value(placements),
      "checkIns": .value(placements.flatMap { module.checkIns(of: $0.id) }),
      "missing": .list(
        missing.map { thing in
          let words = thing.words(of: person, in: module) { $0.employer }
          return .object([
            "missing": .text(words.text), "phase": .number(thing.phase), "due": .value(module.due(thing, of: person)),
          ])
        }),
      "sessions": .list(
        sessions.map { session in
          .object([
            "session": .value(session.id), "day": .value(session.day), "kind": .value(session.kind),
            "theme": .text(session.theme), "attendance": .optional(session.register[id]),
          ])
        }),
    ])
  }
}
