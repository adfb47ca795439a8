// The lists about the meetings of the team: the meetings, the agenda, what is proposed for it, decisions, adjustments and trends.

import Domain
import Words

extension Lists {
  /// The latest first.
  func meetings(_ caseload: Caseload) -> Table {
    Table(
      [
        Column("id") { .words(Phrase(same: ""), .value($0.id)) },
        Column("day", CommandTitle.day) { .day($0.day) },
        Column("time", CommandTitle.time) { .words(Phrase(same: $0.from?.description ?? ""), .optional($0.from)) },
        Column("place", CommandTitle.place) { .text($0.place) },
        Column("chair", CommandTitle.chair) { .text($0.chair) },
        Column("cases", CommandTitle.cases) { .number($0.agenda.count) },
        Column("openDecisions", CommandTitle.openDecisions) { .number($0.decisions.count(where: \.isOpen)) },
        Column("state", CommandTitle.state) { .words($0.state.words, .value($0.state)) },
        Column("attendees", CommandTitle.attendees) { .words($0.attendees.listed, .value($0.attendees)) },
      ], caseload.intervisions)
  }

  /// What is to be talked over in the meetings that are not closed, the next one first.
  func agenda(_ caseload: Caseload) -> Table {
    typealias Entry = (meeting: Intervision, subject: IntervisionCase)
    let entries: [Entry] = caseload.intervisions.reversed().filter(\.isPlanned)
      .flatMap { meeting in meeting.agenda.map { (meeting, $0) } }.filter { isListed($0.subject.subject) }
    return Table(
      [
        Column("id") { .words(Phrase(same: ""), .value($0.subject.id)) },
        Column("day", CommandTitle.meeting) { .day($0.meeting.day) },
        Column("about", CommandTitle.subject) {
          .words(caseload.words(for: $0.subject.subject), .value($0.subject.subject))
        },
        Column("question", CommandTitle.question) { .text($0.subject.question) },
        Column("bringer", CommandTitle.bringer) { .text($0.subject.bringer) },
        Column("format", CommandTitle.format) { row in
          .words(row.meeting.format(of: row.subject)?.name ?? Phrase(same: ""), .text(row.subject.format))
        },
        Column("reasons", CommandTitle.reasons) { .words($0.subject.reasons.listed, .value($0.subject.reasons)) },
        Column("state", CommandTitle.state) { .words($0.subject.state.words, .value($0.subject.state)) },
        Column("name") { .words(Phrase(same: ""), .text(caseload.name(of: $0.subject.subject) ?? "")) },
        Column("notes") { .words(Phrase(same: ""), .value($0.subject.notes)) },
        Column("meeting") { .words(Phrase(same: ""), .value($0.meeting.id)) },
      ], entries)
  }

  /// Cases that the program proposes, module by module.
  func proposals(_ caseload: Caseload) -> Table {
    let proposed = caseload.proposals(on: now.day)
    return table(
      [
        Column("participant") { .words(Phrase(same: ""), .value($0.value.who.id)) },
        Column("name", CommandTitle.participant) { row in
          .words(caseload.words(for: .participant(id: row.value.who.id)), .text(row.value.who.name.full))
        },
        Column("signals", CommandTitle.reasons) { .words($0.value.signals.listed, .value($0.value.signals)) },
      ], rows { module in proposed.filter { $0.module == module.id } })
  }

  /// Those that are open in front, what is due first; then the settled ones.
  func decisions(_ caseload: Caseload) -> Table {
    let listed = caseload.decisions.filter { $0.decision.about.map(isListed) ?? isOfWholeCaseload }
    return Table(
      [
        Column("id") { .words(Phrase(same: ""), .value($0.decision.id)) },
        Column("due", CommandTitle.before) { .day($0.decision.due) },
        Column("words", CommandTitle.words) { .text($0.decision.words) },
        Column("owner", CommandTitle.owner) { .text($0.decision.owner) },
        Column("state", CommandTitle.state) { .words($0.decision.state.words, .value($0.decision.state)) },
        Column("daysLate", CommandTitle.late) { row in
          .number(row.decision.isOpen ? row.decision.daysLate(on: now.day) : 0)
        },
        Column("about", CommandTitle.subject) { row in
          .words(row.decision.about.map(caseload.words) ?? Phrase(same: ""), .optional(row.decision.about))
        },
        Column("made", CommandTitle.meeting) { .day($0.decision.made) },
        Column("meeting") { .words(Phrase(same: ""), .value($0.meeting)) },
      ], listed.filter(\.decision.isOpen) + listed.filter { !$0.decision.isOpen })
  }

  /// Changes to the method by their state, or trends and needs, the latest first.
  func observations(_ listed: [MadeObservation]) -> Table {
    Table(
      [
        Column("id") { .words(Phrase(same: ""), .value($0.observation.id)) },
        Column("day", CommandTitle.day) { .day($0.observation.day) },
        Column("kind", CommandTitle.kind) { .words($0.observation.kind.words, .value($0.observation.kind)) },
        Column("words", CommandTitle.words) { .text($0.observation.words) },
        Column("state", CommandTitle.state) {
          .words($0.observation.state.words(of: $0.observation.kind), .value($0.observation.state))
        },
        Column("since", CommandTitle.since) { .day($0.observation.since) },
        Column("by", CommandTitle.by) { .text($0.observation.by) },
        Column("meeting") { .words(Phrase(same: ""), .value($0.meeting)) },
      ], listed)
  }

  /// Of one module: the people of it.
  private func isListed(_ subject: IntervisionCase.Subject) -> Bool {
    guard !isOfWholeCaseload else { return true }
    guard case .participant(let id) = subject else { return false }
    return modules.contains { $0.participant(id) != nil }
  }
}

extension [Signal] {
  fileprivate var listed: Phrase { map(\.words).joined(Phrase(same: "; ")) }
}
