// Changes to the register of employers: no name is empty, no company stands there twice, nothing happened tomorrow.

extension Caseload {
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
