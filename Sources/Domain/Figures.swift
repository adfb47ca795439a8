// A module in numbers: people, where they went, attendance and hours. Behind each number stands a list of people.

package struct Figures: Hashable, Codable, Sendable {
  /// All who were ever referred to the module, and those who began.
  package var referred: Int
  package var started: Int
  /// Stopped early, for another reason than a job.
  package var stopped: Int
  package var outcomes: [Outcome.Kind: Int]
  /// Of those who began, by the organisation that referred them.
  package var referrers: [String: Int]
  package var attendance: [AttendanceKind: Int]
  /// Planned for everybody together, and what was done of it.
  package var planned: Minutes
  package var done: Minutes
  /// People with an internship, by sector of the company; "" where that is not known.
  package var internships: [String: Int]

  package init(
    referred: Int, started: Int, stopped: Int, outcomes: [Outcome.Kind: Int], referrers: [String: Int],
    attendance: [AttendanceKind: Int], planned: Minutes, done: Minutes, internships: [String: Int]
  ) {
    (self.referred, self.started, self.stopped) = (referred, started, stopped)
    (self.outcomes, self.referrers, self.attendance) = (outcomes, referrers, attendance)
    (self.planned, self.done, self.internships) = (planned, done, internships)
  }
}

/// What the register says, without minutes and reasons.
package enum AttendanceKind: String, Codable, CaseIterable, CodingKeyRepresentable, Sendable {
  case present, late, excused, sick, unexcused
}

extension Attendance {
  package var kind: AttendanceKind {
    switch self {
    case .present: .present
    case .late: .late
    case .excused: .excused
    case .sick: .sick
    case .unexcused: .unexcused
    }
  }
}

extension Module {
  /// `sector`: that of a company in the register.
  package func figures(asOf day: Day, sector: (Employer.ID) -> String? = { _ in nil }) -> Figures {
    let people = roster
    let hours = people.flatMap { buildUp(of: $0, asOf: day) }
    let placed = Dictionary(grouping: internships.filter { $0.from <= day }) { internship in
      internship.employerID.flatMap(sector) ?? ""
    }
    return Figures(
      referred: participants.count, started: people.count,
      stopped: people.count { if case .stopped? = $0.ending { true } else { false } },
      outcomes: count(people.compactMap(\.dossier.outcome?.kind)),
      referrers: count(people.map(\.referrer.organisation.rawValue)),
      attendance: count(people.flatMap { entries(of: $0) }.map(\.kind)),
      planned: hours.reduce(.zero) { $0 + $1.planned }, done: hours.reduce(.zero) { $0 + $1.done },
      internships: placed.mapValues { Set($0.map(\.participant)).count })
  }

  /// What the registers of sessions that took place say of somebody.
  package func entries(of person: Participant) -> [Attendance] {
    sessions.filter(\.isPlanned).compactMap { $0.register[person.id] }
  }
}

private func count<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
  Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
}
