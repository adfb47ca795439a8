// Where one participant is to be, day by day: on this rules 2 and 3 are judged.

struct Agenda {
  /// A place in `sessions`, and the hours of it that are the participant's.
  private typealias Part = (index: Int, time: TimeSpan)
  private typealias Placement = (internship: Internship, days: [(day: Day, hours: TimeSpan)])

  private let who: Who
  private let sessions: [Session]
  private let parts: [Part]
  private let placements: [Placement]

  /// `planned`: the planned sessions of the module, by day.
  init(of person: Participant, _ planned: [Session], _ internships: [Internship]) {
    who = person.who
    sessions = planned
    parts = planned.indices.compactMap { index in planned[index].part(of: person).map { (index, $0) } }
    placements = internships.map { internship in
      (internship, internship.days.compactMap { day in internship.hours[day.weekday].map { (day, $0) } })
    }
  }

  /// Rule 2: the weeks whose sum passes the cap.
  func capFindings(_ cap: Minutes) -> [Finding] {
    var sums: [Week: Minutes] = [:]
    func add(_ time: TimeSpan, on day: Day) { sums[day.week, default: .zero] += time.length(on: day) }
    for part in parts { add(part.time, on: sessions[part.index].day) }
    for placement in placements {
      for (day, hours) in placement.days { add(hours, on: day) }
    }
    return sums.filter { $0.value > cap }.sorted { $0.key < $1.key }
      .map { .overCap(who, $0.key, sum: $0.value, cap: cap) }
  }

  /// Rule 3: in two sessions at once, in a session during the internship, at two companies at once.
  var overlapFindings: [Finding] {
    var found: [Finding] = []
    for (place, part) in parts.enumerated() {
      let day = sessions[part.index].day
      for other in parts[(place + 1)...].prefix(while: { sessions[$0.index].day == day })
      where other.time.overlaps(part.time) {
        found.append(.overlap(who, sessions[part.index].appointment, sessions[other.index].appointment))
      }
      for hours in placements.compactMap({ $0.internship.hours(on: day) }) where hours.overlaps(part.time) {
        found.append(.duringInternship(who, sessions[part.index].appointment, hours: hours))
      }
    }
    for (place, one) in placements.enumerated() {
      for other in placements[(place + 1)...].map(\.internship) {
        let clash = one.days.first { other.hours(on: $0.day)?.overlaps($0.hours) ?? false }
        guard let clash else { continue }
        let employers = [one.internship.employer, other.employer]
        found.append(.internshipsOverlap(who, clash.day, employers: employers))
      }
    }
    return found
  }
}
