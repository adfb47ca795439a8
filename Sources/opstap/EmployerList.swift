// `opstap list employers`: the register, with who was there and when they were last in touch.

import Domain
import Words

extension Lists {
  /// Of the whole register; of one module those where somebody of it is or was.
  func employers(_ register: [Employer]) -> Table {
    let caseload = Caseload(modules: modules, employers: register)
    let facts = caseload.employerFacts(on: now.day)
    let used = Set(modules.flatMap { $0.internships.compactMap(\.employerID) })
    let rows = register.filter { isOfWholeCaseload || used.contains($0.id) }
      .map { (employer: $0, facts: facts[$0.id] ?? EmployerFacts()) }
    return Table(
      [
        Column("id") { .words(Phrase(same: ""), .value($0.employer.id)) },
        Column("name", CommandTitle.name) { .text($0.employer.name) },
        Column("sector", CommandTitle.sector) { .text($0.employer.sector) },
        Column("town", CommandTitle.town) { .text($0.employer.town) },
        Column("contacts", CommandTitle.contact) { row in
          .words(Phrase(same: row.employer.contacts.first?.name ?? ""), .value(row.employer.contacts))
        },
        Column("now", CommandTitle.placements) { row in
          let (now, before, ahead) = (row.facts.now, row.facts.before, row.facts.ahead)
          return .words(.placements(now: now, before: before, ahead: ahead), .number(now))
        },
        Column("before") { .number($0.facts.before) },
        Column("ahead") { .number($0.facts.ahead) },
        Column("last", CommandTitle.last) { .day($0.facts.lastContact) },
        Column("address") { .text($0.employer.address) },
        Column("offer") { .text($0.employer.offer) },
        Column("remark") { .text($0.employer.remark) },
        Column("visits") { .words(Phrase(same: ""), .value($0.employer.visits)) },
      ], rows)
  }
}
