// Where one participant is to be, day by day: on this rules 2 and 3 are judged.

struct Agenda {
  private struct Part {
    let session: Session
    let time: TimeSpan
  }

  private struct Placement {
    let employer: String
    let hours: [Day: TimeSpan]
  }

  private let who: Who
  /// By day.
  private let parts: [Part]
  private let placements: [Placement]

  /// `planned`: the planned sessions of the module, by day.
  init(of person: Participant, _ planned: [Session], _ internships: [Internship]) {
    who = person.who
    parts = planned.compactMap { session in session.part(of: person).map { Part(session: session, time: $0) } }
    placements = internships.map { internship in
      let hours = internship.days.compactMap { day in internship.hours[day.weekday].map { (day, $0) } }
      return Placement(employer: internship.employer, hours: Dictionary(hours) { first, _ in first })
    }
  }

  /// Rule 2: the weeks whose sum passes the cap.
  func capFindings(_ cap: Minutes) -> [Finding] {
    var sums: [Week: Minutes] = [:]
    for part in parts { sums[part.session.day.week, default: .zero] += part.time.length(on: part.session.day) }
    for placement in placements {
      for (day, hours) in placement.hours { sums[day.week, default: .zero] += hours.length(on: day) }
    }
    return sums.filter { $0.value > cap }.sorted { $0.key < $1.key }
      .map { .overCap(who, $0.key, sum: $0.value, cap: cap) }
  }

  /// Rule 3: in two sessions at once, in a session during the internship, at two companies at once.
  var overlapFindings: [Finding] {
    var found: [Finding] = []
    for (index, part) in parts.enumerated() {
      let day = part.session.day
      for other in parts[(index + 1)...].prefix(while: { $0.session.day == day }) where other.time.overlaps(part.time) {
        found.append(.overlap(who, part.session.appointment, other.session.appointment))
      }
      for hours in placements.compactMap({ $0.hours[day] }) where hours.overlaps(part.time) {
        found.append(.duringInternship(who, part.session.appointment, hours: hours))
      }
    }
    for (index, one) in placements.enumerated() {
      for other in placements[(index + 1)...] {
        let clash = one.hours.filter { other.hours[$0.key]?.overlaps($0.value) ?? false }.keys.min()
        if let clash { found.append(.internshipsOverlap(who, clash, employers: [one.employer, other.employer])) }
      }
    }
    return found
  }
}
