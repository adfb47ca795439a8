// What needs the counsellor on a day, over all her modules: the first screen, and `opstap today`.

package struct TodayItem: Hashable, Sendable {
  package enum Matter: Hashable, Sendable {
    case session(Session)
    case registerMissing(Session, missing: Int)
    case followUp(FollowUp, Who, employer: String)
    case nextReturnDay(Session)
    case absent(Who, Attendance)
    case finding(Finding)
    /// `home` is the module in which the first of all lists waits.
    case placeFree(first: Who, home: Module.ID, free: Int)
    /// Somebody before the start: what is to be done next, and since when that is so.
    case candidate(Who, next: PathStep.Kind, since: Day?)
    /// So many more candidates, who wait less long.
    case candidates(Int)
    case permission(PermissionAlarm, Who)
    /// A place that was offered, and no answer yet.
    case offer(Who, since: Day)
    /// A company to be asked again.
    case search(Who, SearchStep)
    /// A meeting of the team that is at hand, or was not closed.
    case meeting(Intervision)
    /// What the team agreed and is still to be done; `about` is the name of whom or what it concerns.
    case decision(MadeDecision, about: String?)
    case aftercare(AftercareDue, Who)
    /// What the end of the module still asks of somebody.
    case ending(Who, [Missing], by: Day)
    /// The module is over and not closed; so many people are not ready for that.
    case unclosed(since: Day, unready: Int)
  }

  /// Nil of what belongs to the whole team.
  package let module: Module.ID?
  package let matter: Matter
}

extension Caseload {
  /// In the order in which they ask for attention: what is on today, what is late, what comes next.
  package func today(_ now: Moment) -> [TodayItem] {
    let running = modules.filter { now.day <= $0.end + 28 }.map(withRegisterNames)
    let all = running.map { module in
      let own = module.matters(now, free: freePlaces(in: module, on: now.day), next: nextInLine(for: module.id))
      // What two modules have at one hour is told once.
      let clashes = counsellorFindings(of: module, beside: modules.filter { $0.id < module.id })
      let findings = promiseFindings(of: module) + clashes.filter { $0.isAhead(of: now.day) }
      return (module: module, matters: own + findings.map { .finding($0) })
    }
    let ending = modules.map { (module: $0, matters: $0.endMatters(now.day)) }
    let ofModules = (all + ending).flatMap { entry in
      entry.matters.map { TodayItem(module: entry.module.id, matter: $0) }
    }
    return (ofModules + mattersOfTheTeam(now.day).map { TodayItem(module: nil, matter: $0) })
      .enumerated()
      .sorted { one, other in
        let (first, second) = (one.element.matter, other.element.matter)
        return (first.rank, first.since, one.offset) < (second.rank, second.since, other.offset)
      }
      .map(\.element)
  }

  /// The meeting of today or tomorrow; all agreements until they are done or dropped.
  private func mattersOfTheTeam(_ today: Day) -> [TodayItem.Matter] {
    intervisions.filter { $0.isPlanned && $0.day <= today + 1 }.map { .meeting($0) }
      + openDecisions.map { made in
        .decision(made, about: made.decision.about.flatMap { name(of: $0) })
      }
  }
}

extension TodayItem {
  /// Whether it is about the same thing, whatever is said of that.
  package func isSame(as other: TodayItem) -> Bool {
    module == other.module && matter.identity == other.matter.identity
  }
}

extension TodayItem.Matter {
  fileprivate var identity: [String] {
    switch self {
    case .session(let session): ["session", session.id.raw]
    case .registerMissing(let session, _): ["register", session.id.raw]
    case .followUp(let due, _, _): ["contact", due.internship.raw, due.kind.rawValue]
    case .nextReturnDay(let session): ["return", session.id.raw]
    case .absent(let who, _): ["absent", who.id.raw]
    case .finding(let finding): ["finding"] + finding.identity
    case .placeFree: ["place"]
    case .candidate(let who, _, _): ["candidate", who.id.raw]
    case .candidates: ["candidates"]
    case .permission(let alarm, let who): ["permission", who.id.raw, alarm.kind.rawValue]
    case .offer(let who, _): ["offer", who.id.raw]
    case .search(let who, let step): ["search", who.id.raw, step.id.raw]
    case .meeting(let meeting): ["meeting", meeting.id.raw]
    case .aftercare(_, let who): ["aftercare", who.id.raw]
    case .ending(let who, _, _): ["ending", who.id.raw]
    case .unclosed: ["unclosed"]
    case .decision(let made, _): ["decision", made.meeting.raw, made.decision.id.raw]
    }
  }

  /// Within one rank, over all modules: the earliest first.
  fileprivate var since: Moment {
    switch self {
    case .session(let session), .registerMissing(let session, _), .nextReturnDay(let session):
      Moment(session.day, session.time.from)
    case .followUp(let due, _, _): Moment(due.due, .noon)
    case .permission(let alarm, _): Moment(alarm.due, .noon)
    case .offer(_, let since): Moment(since, .noon)
    case .candidate(_, _, let since): Moment(since ?? Day(number: 0), .noon)
    case .search(_, let step): Moment(step.due ?? step.day, .noon)
    case .meeting(let meeting): Moment(meeting.day, meeting.from ?? .noon)
    // Those for no day come after those that have one.
    case .decision(let made, _): Moment(made.decision.due ?? made.decision.made + 1000, .noon)
    case .aftercare(let due, _): Moment(due.due, .noon)
    case .ending(_, _, let day), .unclosed(let day, _): Moment(day, .noon)
    case .absent, .finding, .placeFree, .candidates: Moment(Day(number: 0), .noon)
    }
  }

  fileprivate var rank: Int {
    switch self {
    case .session: 0
    case .meeting: 1
    case .absent: 2
    case .followUp: 3
    case .permission: 4
    case .decision: 5
    case .registerMissing: 6
    case .ending: 7
    case .aftercare: 8
    case .search: 9
    case .nextReturnDay: 10
    case .finding: 11
    case .offer: 12
    case .placeFree: 13
    case .candidate: 14
    case .candidates: 15
    case .unclosed: 16
    }
  }
}

extension Module {
  /// The end and what comes after it. A module is told of until it is closed, aftercare until it is over.
  fileprivate func endMatters(_ today: Day) -> [TodayItem.Matter] {
    guard lastPhase <= today else { return [] }
    var matters: [TodayItem.Matter] = []
    let isLongOver = today > end + 28
    for person in roster {
      let missing = closure == nil && !isLongOver ? closing(person) : []
      if !missing.isEmpty { matters.append(.ending(person.who, missing, by: end)) }
      if case .due(let due) = aftercare(of: person), due.due <= today { matters.append(.aftercare(due, person.who)) }
    }
    if closure == nil, end < today, !roster.isEmpty {
      let unready = unready().count
      if unready == 0 || isLongOver { matters.append(.unclosed(since: end, unready: unready)) }
    }
    return matters
  }

  /// So many candidates are named; the others are counted.
  private static let named = 5

  fileprivate func matters(
    _ now: Moment, free: Int, next: (home: Module.ID, who: Who)?
  ) -> [TodayItem.Matter] {
    let today = now.day
    var matters: [TodayItem.Matter] = sessions.filter { $0.day == today && $0.isPlanned }.map { .session($0) }
    for person in roster where person.takesPart(on: today) {
      let entries = sessions.filter { $0.day == today && $0.isPlanned }.compactMap { $0.register[person.id] }
      let absences = internships(of: person.id).compactMap { $0.absences[today] }
      if let entry = (entries + absences).first(where: \.isAbsence) { matters.append(.absent(person.who, entry)) }
    }
    for due in followUps(on: today) where due.due <= today {
      guard let who = participant(due.participant)?.who, let internship = internship(due.internship) else { continue }
      matters.append(.followUp(due, who, employer: internship.employer))
    }
    for alarm in permissionAlarms(on: today) {
      if let who = participant(alarm.participant)?.who { matters.append(.permission(alarm, who)) }
    }
    for person in participants where person.isParticipating || person.isCandidate {
      matters += searchesDue(of: person, on: today).map { .search(person.who, $0) }
      if let offer = person.dossier.openOffer { matters.append(.offer(person.who, since: offer.day)) }
    }
    for session in sessionsWithoutRegister(on: now) {
      let missing = participants.count { session.register[$0.id] == nil && expects($0, in: session) }
      matters.append(.registerMissing(session, missing: missing))
    }
    if let next = returnDays.first(where: { $0.day > today && $0.isPlanned }) { matters.append(.nextReturnDay(next)) }
    matters += findings.map { .finding($0) }
    if free > 0, placesTaken > 0, isOpenForEntry(on: today), let next {
      matters.append(.placeFree(first: next.who, home: next.home, free: free))
    }
    return matters + candidateMatters
  }

  /// Who stands longest where they stand comes first.
  private var candidateMatters: [TodayItem.Matter] {
    let open = participants.compactMap { person in
      person.stage == .candidate
        ? nextStep(of: person).map { (who: person.who, next: $0, since: standsSince(person)) } : nil
    }
    let sorted = open.enumerated().sorted { one, other in
      (one.element.since ?? Day(number: 0), one.offset) < (other.element.since ?? Day(number: 0), other.offset)
    }
    let named = sorted.prefix(Module.named).map(\.element)
    return named.map { .candidate($0.who, next: $0.next, since: $0.since) }
      + (open.count > named.count ? [.candidates(open.count - named.count)] : [])
  }
}
