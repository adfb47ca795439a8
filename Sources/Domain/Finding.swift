// The rules of domain.md as facts about a caseload. The check lists them; the door refuses a change that adds one.
//
// 1 at most 13 participants    2 at most 19:00 a participant a week      3 nobody in two places at once
// 4 sessions inside the programme    7 a return day every two internship weeks, none on a closed day

/// A session as a sentence names it.
package struct Appointment: Hashable, Sendable {
  package let id: Session.ID
  package let kind: Session.Kind
  package let theme: String
  package let day: Day
  package let time: TimeSpan
}

extension Session {
  package var appointment: Appointment { Appointment(id: id, kind: kind, theme: theme, day: day, time: time) }
}

/// A rule that a caseload does not keep, or a thing that deserves a look.
package enum Finding: Hashable, Sendable {
  case overCap(Who, Week, sum: Minutes, cap: Minutes)
  case groupTooLarge(count: Int, places: Int)
  case overlap(Who, Appointment, Appointment)
  case counsellorOverlap(String, Appointment, Appointment)
  case duringInternship(Who, Appointment, hours: TimeSpan)
  case internshipsOverlap(Who, Day, employers: [String])
  case outsideProgramme(Appointment, weeks: Int)
  case onClosedDay(Appointment, Closed)
  case bookingOutsideSlots(Who, Appointment, from: TimeOfDay)
  case slotTakenTwice(Who, Appointment, from: TimeOfDay)
  case phasesDoNotFit
  /// Two records of a file edited by hand have the same id; only the first is acted on.
  case recordTwice(id: String)
  /// Two documents of the register are the same company.
  case employerTwice(String, town: String)
  /// An internship refers to a company whose document is not there.
  case employerMissing(Who, String)
  case noReturnDay(weeks: ClosedRange<Int>)
  case longGap(from: Day, to: Day)
  case notPlaced(Appointment)
  /// More people have a place promised than there are places left.
  case promisedTooMany([Who], free: Int)
  /// The place that is promised lies in a module that is not there.
  case offerNowhere(Who)
  /// Two dossiers that may be of one person, the other one in that module.
  case perhapsTheSame(Who, Who, module: String)

  /// A warning is shown and listed; it never stops a change.
  package enum Severity: Sendable { case broken, warning }

  package var severity: Severity {
    switch self {
    case .noReturnDay, .longGap, .notPlaced, .employerTwice, .employerMissing, .promisedTooMany, .offerNowhere,
      .perhapsTheSame:
      .warning
    default: .broken
    }
  }

  /// What stays the same when the thing found is touched but not made worse.
  var identity: [String] {
    switch self {
    case .overCap(let who, let week, _, _): ["cap", who.id.raw, week.description]
    case .groupTooLarge: ["large"]
    case .overlap(let who, let one, let other): ["overlap", who.id.raw] + [one.id.raw, other.id.raw].sorted()
    case .counsellorOverlap(_, let one, let other): ["counsellor"] + [one.id.raw, other.id.raw].sorted()
    case .duringInternship(let who, let session, _): ["internship", who.id.raw, session.id.raw]
    case .internshipsOverlap(let who, _, let employers): ["internships", who.id.raw] + employers.sorted()
    case .outsideProgramme(let session, _): ["outside", session.id.raw, session.day.description]
    case .onClosedDay(let session, _): ["closed", session.id.raw, session.day.description]
    case .bookingOutsideSlots(let who, let session, let from): ["slot", who.id.raw, session.id.raw, from.description]
    case .slotTakenTwice(let who, let session, let from): ["twice", who.id.raw, session.id.raw, from.description]
    case .phasesDoNotFit: ["phases"]
    case .recordTwice(let id): ["record", id]
    case .employerTwice(let name, let town): ["employer", name, town]
    case .employerMissing(let who, let name): ["register", who.id.raw, name]
    case .noReturnDay(let weeks): ["return", String(weeks.lowerBound)]
    case .longGap(let from, let to): ["gap", from.description, to.description]
    case .notPlaced(let session): ["place", session.id.raw]
    case .promisedTooMany: ["promised"]
    case .offerNowhere(let who): ["nowhere", who.id.raw]
    case .perhapsTheSame(let one, let other, _): ["same", one.id.raw, other.id.raw]
    }
  }

  /// The size of what is found; a change may make it smaller. Findings of one identity add up.
  var weight: Int {
    switch self {
    case .overCap(_, _, let sum, _): sum.count
    case .groupTooLarge(let count, _): count
    default: 1
    }
  }
}

extension [Finding] {
  /// The broken rules that `before` did not have, or not so badly.
  func added(since before: [Finding]) -> [Finding] {
    let (known, now) = (before.weights, weights)
    return filter { $0.severity == .broken && now[$0.identity, default: 0] > known[$0.identity, default: 0] }
  }

  private var weights: [[String]: Int] { Dictionary(map { ($0.identity, $0.weight) }, uniquingKeysWith: +) }
}

extension Module {
  /// Every rule of this module that does not hold, in the order of the rules.
  package var findings: [Finding] {
    var found = doubledIds.map { Finding.recordTwice(id: $0) }
    let most = placesTaken(from: participants.flatMap(\.spells).map(\.from).min() ?? start)
    if most > template.places { found.append(.groupTooLarge(count: most, places: template.places)) }
    // A file that was edited by hand may have lost their order.
    let planned = sessions.filter(\.isPlanned).sorted { ($0.day, $0.time.from) < ($1.day, $1.time.from) }
    let agendas = participants.filter { $0.tookPart || $0.isCandidate }
      .map { Agenda(of: $0, planned, internships(of: $0.id)) }
    for agenda in agendas { found += agenda.capFindings(template.weeklyCap) }
    for agenda in agendas { found += agenda.overlapFindings }
    for session in sessions { found += findings(of: session) }
    return found + templateFindings + returnDayFindings
  }

  private func findings(of session: Session) -> [Finding] {
    guard session.isPlanned else { return session.state == .notPlaced ? [.notPlaced(session.appointment)] : [] }
    var found: [Finding] = []
    let week = programmeWeek(of: session.day)
    let tooEarly = week < 1 && !session.kind.mayComeBefore
    let tooLate = week > template.weeks && !session.kind.mayComeAfter
    if tooEarly || tooLate { found.append(.outsideProgramme(session.appointment, weeks: template.weeks)) }
    if let closed = closed(to: session.kind, on: session.day) {
      found.append(.onClosedDay(session.appointment, closed))
    }
    let starts = session.slots.map(\.from)
    for (index, booking) in session.bookings.enumerated() {
      guard let who = participant(booking.participant)?.who else { continue }
      if !starts.contains(booking.from) {
        found.append(.bookingOutsideSlots(who, session.appointment, from: booking.from))
      }
      if session.bookings[..<index].contains(where: { $0.from == booking.from }) {
        found.append(.slotTakenTwice(who, session.appointment, from: booking.from))
      }
    }
    return found
  }

  private var doubledIds: [String] {
    func doubled(_ ids: [String]) -> [String] {
      Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    }
    return doubled(participants.map(\.id.raw)) + doubled(sessions.map(\.id.raw)) + doubled(internships.map(\.id.raw))
      + doubled(checkIns.map(\.id.raw))
  }

  private var templateFindings: [Finding] {
    template.phases.isEmpty || template.phases.contains { $0.weeks < 1 } ? [.phasesDoNotFit] : []
  }

  /// A return day in every two consecutive internship weeks; more than 14 days between two is worth a look.
  private var returnDayFindings: [Finding] {
    let first = internships.compactMap { $0.days.first }.min()
    let last = internships.compactMap { $0.days.last }.max()
    guard let first, let last else { return [] }
    let (from, to) = (programmeWeek(of: first), programmeWeek(of: last))
    let days = returnDays.filter(\.isPlanned).map(\.day).sorted()
    let held = Set(days.map(programmeWeek))
    guard from < to else { return [] }
    var found: [Finding] = (from..<to).filter { !held.contains($0) && !held.contains($0 + 1) }
      .map { .noReturnDay(weeks: $0...($0 + 1)) }
    for (one, next) in zip(days, days.dropFirst()) where next - one > 14 { found.append(.longGap(from: one, to: next)) }
    return found
  }
}

extension Finding {
  /// Two sessions of a counsellor at once, of which nothing has been yet.
  func isAhead(of today: Day) -> Bool {
    if case .counsellorOverlap(_, let one, _) = self { one.day >= today } else { false }
  }
}
