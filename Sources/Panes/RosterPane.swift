// The group: who takes part, how much of the week is planned for each, and what asks for attention.
import Domain
import Screen
import Words

extension App {
  /// `width` lays out the columns; 0 where only the items count.
  func rosterRows(width: Int) -> [Row] {
    guard let module else { return [] }
    let names = module.shortNames
    let table = self.table(
      [
        Column(width: .fixed(1)), Column(width: .flexible(12)),
        Column(width: .fixed(7), alignment: .trailing),
        Column(width: .fixed(8), gives: 2),
        Column(width: .fixed(5), alignment: .trailing, gives: 1, label: .presentColumn),
        Column(width: .fixed(8), gives: 4), Column(width: .flexible(16), gives: 5),
        Column(width: .fixed(12), gives: 3),
        Column(width: .fixed(3), alignment: .trailing, gives: 6, label: .missingColumn),
        Column(width: .fixed(14), gives: 7),
      ], width: width)
    // In full as soon as everybody's name fits.
    let isFull = module.roster.allSatisfy { $0.name.full.columns <= table.widths[1] }
    let due = width == 0 ? [] : module.followUps(on: now.day)
    let late = Set(due.filter { $0.daysLate(on: now.day) > 0 }.map(\.participant))
    return inOrder(module.roster, of: .roster, module).map { person in
      Row(
        .participant(person.id), search: searchText(person, module),
        rosterLine(person, isFull ? person.name.full : names[person.id] ?? "", late.contains(person.id), table, module))
    }
  }

  /// What a person is found by in lists: more than the columns have room for.
  func searchText(_ person: Participant, _ module: Module) -> String {
    let employers = module.internships(of: person.id).map(caseload.employerName)
    return
      ([
        person.name.full, person.name.full.filter(\.isLetter), person.town, person.phone, person.email,
        person.stage.words(language),
        person.referrer.organisation.rawValue, person.referrer.consultant, person.remark,
      ] + employers).joined(separator: " ")
  }

  private func rosterLine(
    _ person: Participant, _ name: String, _ isLate: Bool, _ table: Table, _ module: Module
  ) -> Line {
    let hours = module.hours(of: person, in: weekOfHours, asOf: now.day)
    let cap = module.template.weeklyCap
    let attendance = module.attendance(of: person)
    let stopped = !person.isParticipating
    let isOver = hours.planned > cap
    let flag = isOver || isLate ? Span("!", .danger, .bold, means: .attention) : Span(" ")
    let placement = module.internships(of: person.id).last
    let phase = module.weekInProgramme(of: now.day).flatMap(module.template.phase)
    // What is counted up from the whole dossier only where there is room for it: each key draws these lines.
    func shown(_ column: Int, _ span: () -> Span) -> Span { table.shows(column) ? span() : Span("") }
    return table.line([
      flag,
      Span(name, stopped ? .archived : .text),
      Span(stopped ? Phrase.stoppedShort(language) : hours.planned.words(language), isOver ? .danger : .text),
      Span(bar(hours.planned, of: cap), isOver ? .danger : hours.planned == cap ? .warning : .good, means: .silent),
      Span(
        attendance.registered == 0 ? "" : "\(attendance.present)/\(attendance.registered)",
        attendance.present * 4 < attendance.registered * 3 ? .warning : .secondary),
      Span(phase.map { Phrase.phase($0 + 1)(language) } ?? "", .phase),
      Span(placement.map(caseload.employerName) ?? "", .info),
      shown(7) { Span(strip(of: person, module), .secondary, means: .silent) },
      shown(8) { missingSpan(person, module) }, shown(9) { scoreSpan(person) },
    ])
  }

  /// Hours of the cap as a bar of eight cells; the last one is full only when the cap is reached.
  func bar(_ hours: Minutes, of cap: Minutes, cells: Int = 8) -> String {
    guard cap > .zero else { return "" }
    if hours > cap { return String(repeating: "▓", count: max(0, cells - 1)) + "!" }
    let full = hours.count * cells / cap.count
    return String(repeating: "▓", count: full) + String(repeating: "░", count: max(0, cells - full))
  }

  /// The last registered sessions, a sign each.
  func strip(of person: Participant, _ module: Module, cells: Int = 12) -> String {
    module.sessions.filter(\.isPlanned).compactMap { $0.register[person.id]?.sign }.suffix(cells).joined()
  }

  /// Beside the week pane the hours are those of the week shown there: a plan is seen to fit before it is made.
  var weekOfHours: Week { showsFour ? week.week : now.day.week }

  func rosterTitle() -> String {
    guard let module else { return Phrase.group(language) }
    return Phrase.groupTitle(weekOfHours.number, module.placesTaken, module.template.places)(language)
  }
}
