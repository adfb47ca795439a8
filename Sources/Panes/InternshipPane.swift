// Internships: who is where, and whose contact is due, the most overdue first.
import Domain
import Screen
import Words

extension App {
  func internshipRows(width: Int) -> [Row] {
    guard let module else { return [] }
    let names = module.shortNames
    let table = self.table(
      [
        Column(width: .fixed(1)), Column(width: .flexible(10)), Column(width: .flexible(10), gives: 1),
        Column(width: .fixed(7), alignment: .trailing, gives: 3),
        Column(width: .flexible(14), gives: 5),
        Column(width: .fixed(11), gives: 4, label: .lastContactColumn),
        Column(width: .fixed(9), alignment: .trailing, gives: 2),
        Column(width: .fixed(12), alignment: .trailing, label: .dueColumn),
      ], width: width)
    let entries = module.internships.map { (internship: $0, due: mostUrgent(of: $0, module)) }
    let roster = Dictionary(
      module.roster.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let order = lists[.internships]?.order
    // Running ones by what is due; then those to come, and those that are over; each day by name.
    let sorted = entries.sorted { one, other in
      if order == .employer {
        let first = caseload.employerName(of: one.internship).plain
        let second = caseload.employerName(of: other.internship).plain
        if first != second { return first < second }
      }
      if order == .name, one.internship.participant != other.internship.participant {
        return roster[one.internship.participant] ?? .max < roster[other.internship.participant] ?? .max
      }
      let (first, second) = (rank(one.internship), rank(other.internship))
      if first != second { return first < second }
      return (
        one.due?.due ?? one.internship.from, roster[one.internship.participant] ?? .max, one.internship.id
      ) < (other.due?.due ?? other.internship.from, roster[other.internship.participant] ?? .max, other.internship.id)
    }
    let placed = sorted.map { entry in
      Row(
        .internship(entry.internship.id), search: searchText(entry.internship, module),
        internshipLine(
          entry.internship, entry.due, names[entry.internship.participant] ?? "", table, module))
    }
    return placed + searchRows(after: placed, table, names, module)
  }

  private func searchText(_ internship: Internship, _ module: Module) -> String {
    let who = module.participant(internship.participant).map { naming($0.who) } ?? ""
    return [who, caseload.employerName(of: internship), internship.mentor.name, internship.tasks, internship.address]
      .joined(
        separator: " ")
  }

  private func rank(_ internship: Internship) -> Int {
    internship.runs(on: now.day) ? 0 : internship.from > now.day ? 1 : 2
  }

  /// The contact that has waited longest; nil when the internship does not run.
  private func mostUrgent(of internship: Internship, _ module: Module) -> FollowUp? {
    guard internship.runs(on: now.day) else { return nil }
    return FollowUp.Kind.allCases.compactMap { module.followUp($0, internship) }.min { $0.due < $1.due }
  }

  private func internshipLine(
    _ internship: Internship, _ due: FollowUp?, _ name: String, _ table: Table, _ module: Module
  ) -> Line {
    let late = due?.daysLate(on: now.day) ?? 0
    let last = module.checkIns(of: internship.id).first { $0.outcome == .reached }?.day
    let role: Role = rank(internship) == 2 ? .archived : .text
    return table.line([
      late > 0 ? Span("!", .danger, .bold, means: .attention) : Span(" "),
      Span(name, role), Span(caseload.employerName(of: internship), rank(internship) == 2 ? .archived : .info),
      Span(internship.planned(in: now.day.week).words(language), role),
      Span(internship.mentor.name, .secondary),
      Span(last?.short(language) ?? Phrase.noContactYet(language), .secondary),
      due.map { Span(Phrase.dueFor($0.kind)(language), .phase) } ?? Span(""), dueSpan(due, internship),
    ])
  }

  private func dueSpan(_ due: FollowUp?, _ internship: Internship) -> Span {
    guard let due else {
      if internship.from > now.day { return Span(Phrase.startsOn(internship.from)(language), .secondary) }
      let isAsked = internship.appraisal.isEmpty
      return Span((isAsked ? Phrase.appraisalMissing : .over)(language), isAsked ? .attention : .archived)
    }
    let late = due.daysLate(on: now.day)
    if late > 0 { return Span(Phrase.daysLate(late)(language), .danger, .bold) }
    if due.due == now.day { return Span(Phrase.today(language).lowercased(), .attention, .bold) }
    return Span(due.due.short(language), .secondary)
  }
}
