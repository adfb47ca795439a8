// The register of employers, and the page of one: who they are, who went there and how it went, what was said on visits.
import Domain
import Screen
import Words

extension App {
  func employerRows(width: Int) -> [Row] {
    let facts = caseload.employerFacts(on: now.day)
    let table = self.table(
      [
        Column(width: .flexible(24)), Column(width: .flexible(9), gives: 2), Column(width: .flexible(9), gives: 3),
        Column(width: .flexible(12), gives: 4), Column(width: .fixed(17), gives: 1),
        Column(width: .fixed(14), alignment: .trailing),
      ], width: width)
    return inOrder(caseload.employers, facts).map { employer in
      let facts = facts[employer.id] ?? EmployerFacts()
      return Row(
        .employer(employer.id), search: searchText(employer),
        table.line([
          Span(employer.name, .text, .bold), Span(employer.sector, .info), Span(employer.town, .secondary),
          Span(employer.contacts.first?.name ?? "", .secondary),
          Span(Phrase.placements(now: facts.now, before: facts.before, ahead: facts.ahead)(language), .good),
          lastContact(facts),
        ]))
    }
  }

  private func lastContact(_ facts: EmployerFacts) -> Span {
    guard let day = facts.lastContact else { return Span(Phrase.noContactYet(language), .secondary) }
    return Span(Phrase.daysAgo(now.day - day)(language), .secondary)
  }

  private func searchText(_ employer: Employer) -> String {
    ([employer.name, employer.sector, employer.address, employer.town, employer.offer, employer.remark]
      + employer.contacts.map(\.name)).joined(separator: " ")
  }

  private func inOrder(_ employers: [Employer], _ facts: [Employer.ID: EmployerFacts]) -> [Employer] {
    switch lists[.employers]?.order {
    case .sector: employers.sorted { ($0.sector.plain, $0.name.plain, $0.id) < ($1.sector.plain, $1.name.plain, $1.id) }
    case .place: employers.sorted { ($0.town.plain, $0.name.plain, $0.id) < ($1.town.plain, $1.name.plain, $1.id) }
    // Who waits longest first; who was never spoken to before all.
    case .contact:
      employers.enumerated().sorted { one, other in
        let (first, second) = (facts[one.element.id]?.lastContact, facts[other.element.id]?.lastContact)
        return (first ?? Day(number: 0), one.offset) < (second ?? Day(number: 0), other.offset)
      }.map(\.element)
    default: employers
    }
  }

  // MARK: - The page of one

  func employerPageRows(width: Int) -> [Row] {
    guard let employer = employer.flatMap(caseload.employer) else { return [] }
    var rows = [Row(.employer(employer.id), .words(employer.name, .emphasis, .bold))]
    let facts = caseload.employerFacts(on: now.day)[employer.id] ?? EmployerFacts()
    let contacts = employer.contacts.map { contact in
      let name = [contact.name, contact.role].filter { !$0.isEmpty }.joined(separator: ", ")
      return (
        Phrase.contactPerson, [name, contact.phone, contact.email].filter { !$0.isEmpty }.joined(separator: " · ")
      )
    }
    let address = [employer.address, employer.town].filter { !$0.isEmpty }.joined(separator: ", ")
    let entries: [(Phrase, String)] =
      [(.sector, employer.sector), (.address, address)] + contacts
      + [
        (.offer, employer.offer), (.remark, employer.remark),
        (.lastContactWord, lastContact(facts).text),
      ]
    for (label, value) in entries where !value.isEmpty { labelled(label, value, &rows, width) }
    placementRows(employer, &rows, width)
    visitRows(employer, &rows, width)
    teamRows(about: .employer(id: employer.id), &rows, width)
    return rows
  }

  private func placementRows(_ employer: Employer, _ rows: inout [Row], _ width: Int) {
    rows.heading(Phrase.whoWasThere(language))
    let placements = caseload.placements(at: employer.id)
    if placements.isEmpty { rows.words(.words(Phrase.nobodyWasThere(language), .secondary)) }
    for placement in placements {
      let (internship, state) = (placement.internship, placement.state(on: now.day))
      let person = placement.module.participant(internship.participant)
      rows.append(
        Row(
          .placement(placement.module.id, internship.id),
          [
            Span(person.map { naming($0.who) } ?? "", .text, .bold),
            Span("  " + Phrase.period(internship.from, max(internship.from, internship.lastDay))(language), .info),
            Span("  " + words(of: state, internship)(language), state == .running ? .good : .phase),
          ]))
      let more: [(Phrase, String)] = [
        (.moduleWord, placement.module.name), (.tasks, internship.tasks), (.reason, placement.endReason),
        (.appraisal, internship.appraisal),
      ]
      for (label, value) in more where !value.isEmpty { labelled(label, value, &rows, width) }
    }
  }

  private func words(of state: Placement.State, _ internship: Internship) -> Phrase {
    switch state {
    case .ahead: .startsOn(internship.from)
    case .running: .placementRuns
    case .completed: .placementDone
    case .stopped: .placementStopped
    case .notBegun: .placementNotBegun
    }
  }

  private func visitRows(_ employer: Employer, _ rows: inout [Row], _ width: Int) {
    rows.heading(Phrase.visits(language))
    if employer.visits.isEmpty { rows.words(.words(Phrase.noVisits(new: keymap.phrase(.new))(language), .secondary)) }
    for visit in employer.visits {
      rows.append(
        Row(
          .visit(visit.id),
          [
            Span(visit.day.shortWithYear(language).padded(to: 17), .info), Span(visit.kind.words(language), .phase),
            Span(visit.with.isEmpty ? "" : "  " + visit.with), Span("  " + visit.by, .secondary),
          ]))
      for (label, value) in [(Phrase.said, visit.said), (.nextStep, visit.next)] where !value.isEmpty {
        labelled(label, value, &rows, width)
      }
    }
  }

  mutating func openEmployer(_ id: Employer.ID) {
    employer = id
    selections[.employer] = nil
    go(.employer)
  }
}
