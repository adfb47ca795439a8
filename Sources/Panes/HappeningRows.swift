// What has happened since the last meeting, group by group and person by person: figures beside the name, the latest events below.
import Domain
import Screen
import Words

extension App {
  /// Of one person, and of what lived in a group: no list goes on for ever; the dossier has the rest.
  private static let mostEvents = 4
  private static let mostLived = 3

  func happeningRows(_ rows: inout [Row], _ width: Int) {
    let team = team
    guard !team.happenings.isEmpty else { return }
    rows.heading(Phrase.sinceMeeting(team.since)(language))
    for group in team.happenings {
      guard let module = caseload.module(group.module) else { continue }
      groupRows(group, module, &rows, width)
      for person in group.people { personRows(person, in: group.module, &rows, width) }
    }
  }

  private func groupRows(_ group: ModuleHappenings, _ module: Module, _ rows: inout [Row], _ width: Int) {
    rows.append(
      Row(
        .module(group.module),
        [Span(module.name, .emphasis, .bold), Span("  " + group.words(language), .secondary)]))
    for handover in group.handovers { wrapped("  " + Phrase.handedOver(handover)(language), .info, &rows, width) }
    for day in group.returnDays { wrapped("  " + day.words(language), .secondary, &rows, width) }
    for lived in group.lived.prefix(App.mostLived) {
      let words = lived.words.replacingNewlines
      wrapped("  " + lived.head(language) + "„" + words + "”", .text, &rows, width)
    }
  }

  private func personRows(
    _ person: ModuleHappenings.Person, in module: Module.ID, _ rows: inout [Row], _ width: Int
  ) {
    let (name, figures) = (naming(person.who), person.figures.map { $0.words(language) }.joined(separator: " · "))
    let isBeside = name.columns + figures.columns + 4 <= width
    rows.append(
      Row(
        .elsewhere(module, person.who.id), search: name,
        [Span("  "), Span(name, .text, .bold), Span(isBeside ? "  " + figures : "", .secondary)]))
    if !isBeside { wrapped("    " + figures, .secondary, &rows, width) }
    guard !person.events.isEmpty else { return }
    let more = person.events.count - App.mostEvents
    let events =
      person.events.prefix(App.mostEvents).map(\.words)
      + (more > 0 ? [.moreInDossier(more, open: keymap.phrase(.open))] : [])
    wrapped("    " + events.map { $0(language) }.joined(separator: " · "), .info, &rows, width)
  }

  /// Lines below the first stand two columns further in.
  private func wrapped(_ text: String, _ role: Role, _ rows: inout [Row], _ width: Int) {
    let indent = String(text.prefix { $0 == " " })
    let lines = text.dropFirst(indent.count).description.wrapped(to: max(10, width - indent.count - 2))
    for (index, line) in lines.enumerated() {
      rows.words(.words(indent + (index == 0 ? "" : "  ") + line, role))
    }
  }
}
