// Changes to the register of employers: no name is empty, no company stands there twice, nothing happened tomorrow.

extension Caseload {
  /// Where an internship is: as the register calls it now, else as it was typed.
  package func employerName(of internship: Internship) -> String {
    internship.employerID.flatMap(employer)?.name ?? internship.employer
  }

  /// The changes of an employer's own document.
  mutating func carryOut(_ change: Change, on today: Day) throws(Refusal) -> [Notice] {
    switch change {
    case .addEmployer(let employer):
      guard self.employer(employer.id) == nil else { throw .alreadyThere(employer.id.raw) }
      _ = try checked(employer)
      for visit in employer.visits { try check(visit, on: today) }
      put(employer)
    case .editEmployer(let edited):
      let employer = try known(edited.id)
      var next = edited
      next.visits = employer.visits
      put(edited.isSame(as: employer) ? next : try checked(next))
    case .removeEmployer(let id):
      let employer = try known(id)
      let there = placements(at: id).compactMap { $0.module.participant($0.internship.participant)?.who }
      guard there.isEmpty else { throw .employerInUse(employer.name, by: there) }
      restore(nil, id: .employer(id))
    case .recordVisit(let id, let visit):
      var employer = try known(id)
      try check(visit, on: today)
      employer.visits.removeAll { $0.id == visit.id }
      employer.visits.append(visit)
      employer.visits.sort { ($1.day, $1.id) < ($0.day, $0.id) }
      put(employer)
    case .removeVisit(let id, let visit):
      var employer = try known(id)
      guard employer.visit(visit) != nil else { throw .unknownRecord(visit.raw) }
      employer.visits.removeAll { $0.id == visit }
      put(employer)
    default: break
    }
    return []
  }

  private mutating func put(_ employer: Employer) { restore(.employer(employer), id: .employer(employer.id)) }

  private func known(_ id: Employer.ID) throws(Refusal) -> Employer {
    guard let employer = employer(id) else { throw .unknownEmployer(id) }
    return employer
  }

  private func checked(_ employer: Employer) throws(Refusal) -> Employer {
    guard !employer.name.isBlank else { throw .emptyName }
    if let other = employers.first(where: { $0.id != employer.id && $0.isSame(as: employer) }) {
      throw .sameEmployerTwice(other.name, town: other.town)
    }
    return employer
  }

  private func check(_ visit: Employer.Visit, on today: Day) throws(Refusal) {
    guard !visit.by.isBlank else { throw .emptyCounsellor }
    guard visit.day <= today else { throw .visitInFuture(visit.day) }
  }
}

/// Somebody who is or was at an employer's.
package struct Placement: Hashable, Sendable {
  package let module: Module
  package let internship: Internship
}

extension Caseload {
  /// Over all modules, the latest first.
  package func placements(at id: Employer.ID) -> [Placement] {
    modules.flatMap { module in
      module.internships.filter { $0.employerID == id }.map { Placement(module: module, internship: $0) }
    }
    .sorted { ($1.internship.from, $1.internship.id) < ($0.internship.from, $0.internship.id) }
  }
}
