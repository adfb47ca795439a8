// Changes to the people of a module: referral, contact data, stage and notes (rules 1 and 6).

extension Module {
  mutating func add(_ people: [Participant], _ context: Context) throws(Refusal) -> [Notice] {
    guard !people.isEmpty else { throw .nothingToChange }
    for person in people {
      guard !person.name.full.isBlank else { throw .emptyName }
      guard participant(person.id) == nil else { throw .alreadyThere(person.id.raw) }
      guard !participants.contains(where: { $0.isSamePerson(as: person) }) else { throw .samePersonTwice(person.who) }
      try check(person.stage, context)
      if case .participating(let from) = person.stage {
        try checkPlace(for: person, from: from, context)
        try checkEntryWeek(of: person, on: from)
        try checkAdmitted(person)
      }
      var entered = person
      if let step = person.stage.step() {
        try check(step.kind, on: step.day, of: person)
        if person.step(step.kind) == nil { entered.take(step) }
      }
      participants.append(entered)
    }
    return []
  }

  mutating func edit(_ person: Participant) throws(Refusal) -> [Notice] {
    let index = try place(of: person.id)
    guard !person.name.full.isBlank else { throw .emptyName }
    var edited = person
    let becomesAnother = !person.isSamePerson(as: participants[index])
    if becomesAnother, participants.contains(where: { $0.id != person.id && $0.isSamePerson(as: person) }) {
      throw .samePersonTwice(person.who)
    }
    (edited.stage, edited.notes) = (participants[index].stage, participants[index].notes)
    (edited.path, edited.dossier) = (participants[index].path, participants[index].dossier)
    participants[index] = edited
    return []
  }

  /// With them go their bookings, register entries, internships and check-ins.
  mutating func remove(_ ids: [Participant.ID], _ context: Context) throws(Refusal) -> [Notice] {
    guard !ids.isEmpty else { throw .nothingToChange }
    var freed = false
    for id in ids where participants[try place(of: id)].isParticipating { freed = true }
    let gone = Set(ids)
    participants.removeAll { gone.contains($0.id) }
    for index in sessions.indices {
      sessions[index].register = sessions[index].register.filter { !gone.contains($0.key) }
      sessions[index].release { gone.contains($0.participant) }
    }
    let placements = Set(internships.filter { gone.contains($0.participant) }.map(\.id))
    internships.removeAll { placements.contains($0.id) }
    checkIns.removeAll { placements.contains($0.internship) }
    return freed ? offeredPlace(beside: ids, context) : []
  }

  mutating func setStage(
    _ ids: [Participant.ID], _ stage: Participant.Stage, _ taker: Taker?, _ context: Context
  ) throws(Refusal) -> [Notice] {
    guard !ids.isEmpty else { throw .nothingToChange }
    var (freed, notices): (Bool, [Notice]) = (false, [])
    for id in ids {
      let index = try place(of: id)
      let person = participants[index]
      var next = stage
      switch stage {
      case .participating(let day):
        try checkReturn(of: person, on: day)
        // What began before a stop that was none began when it did.
        let from = person.takesStopBack(on: day) ? min(day, person.enrolment?.from ?? day) : day
        next = .participating(from: from)
        if !person.isParticipating {
          try checkPlace(for: person, from: from, context)
          if isOpenForEntry(on: from) { try checkTurn(of: person, beside: ids, context) }
          try checkAdmitted(person)
        }
        if person.enrolment?.from != from { try checkEntryWeek(of: person, on: from) }
      case .stopped(_, let on, let reason):
        guard let from = person.enrolment?.from else { throw .notTakingPart(person.who) }
        if let outcome = person.dossier.outcome, outcome.kind != .regularJob {
          throw .stoppedWithoutJob(person.who, on: on)
        }
        next = .stopped(from: from, on: on, reason: reason)
      case .candidate, .waiting, .redirected, .withdrawn:
        if case .stopped = person.stage { try checkNotEnded(person) }
        participants[index].stage = next
        if person.enrolment != nil, hasRecords(of: participants[index]) { throw .hasRecords(person.who) }
      }
      try check(next, context)
      try takeStep(from: person.stage, to: next, at: index, taker, context)
      participants[index].stage = next
      if !participants[index].isWaiting { closeOffer(at: index, context) }
      freed = freed || (person.isParticipating && next.freesPlace)
      try leaveSessions(participants[index])
      switch next {
      case .participating(let from) where person.takesStopBack(on: from): reopenInternships(of: person)
      case .stopped(_, let on, let reason):
        reopenInternships(of: person)
        notices += endInternships(of: person, Internship.Ended(day: on, reason: reason))
      default: break
      }
    }
    return notices + (freed ? offeredPlace(beside: ids, context) : [])
  }

  /// The step that a new stage is; a start that turns out to be none goes from the path.
  private mutating func takeStep(
    from before: Participant.Stage, to stage: Participant.Stage, at index: Int, _ taker: Taker?, _ context: Context
  ) throws(Refusal) {
    if let step = stage.step(by: taker) {
      var person = participants[index]
      // A stop that turns out to be none.
      if case .participating(let from) = stage { person.path.removeAll { $0.kind == .stopped && from <= $0.day } }
      person.forget(step.kind, around: step.day)
      if stage.isOut { person.forgetStart() }
      let whole = participants[index]
      participants[index] = person
      try check(step.kind, on: step.day, of: person)
      let known = whole.path.last { $0.kind == .started && $0.day == step.day }
      // A stop taken back leaves the start as it was; a step whose day is set right keeps who took it.
      let isTakenBack = before.step()?.kind == .stopped
      let taken = isTakenBack ? known : step.taker == nil ? whole.step(step.kind)?.taker.map(step.by) : nil
      participants[index].take(taken ?? step)
    } else if before.step()?.kind == .started {
      participants[index].forgetStart()
    } else if before != .candidate {
      participants[index].take(PathStep(.resumed, on: context.today, by: taker))
    }
  }

  /// Whoever stopped comes back after that day; a start up to it takes a stop back that was none.
  private func checkReturn(of person: Participant, on day: Day) throws(Refusal) {
    if person.comesBack(on: day), !person.isParticipating { return try checkNotEnded(person) }
    if let last = person.earlierSpells.last?.until, day <= last {
      throw .startBeforeStop(person.who, day, stopped: last)
    }
  }

  private func checkNotEnded(_ person: Participant) throws(Refusal) {
    if let last = lastSteps(of: person).first { throw .endRecorded(person.who, last.kind) }
  }

  /// An exit has its reason, a redirection its destination too; neither an exit before the start nor the list is entered ahead.
  private func check(_ stage: Participant.Stage, _ context: Context) throws(Refusal) {
    switch stage {
    case .stopped(let from, let on, let reason):
      guard from <= on else { throw .comesBefore(.stop, on, first: from) }
      guard !reason.isBlank else { throw .reasonMissing }
      guard on <= end else { throw .stopsAfterEnd(on, end: end) }
    case .redirected(_, let to, let reason):
      guard !to.isBlank else { throw .destinationMissing }
      guard !reason.isBlank else { throw .reasonMissing }
    case .withdrawn(_, let reason): guard !reason.isBlank else { throw .reasonMissing }
    case .candidate, .waiting, .participating: break
    }
    switch stage {
    case .waiting(let day), .redirected(let day, _, _), .withdrawn(let day, _):
      guard day <= context.today else { throw .recordAhead(day) }
    case .candidate, .participating, .stopped: break
    }
  }

  /// Rule 1: a free place goes to the list in order. The first may start at once, the others after an offer.
  private func checkTurn(
    of person: Participant, beside ids: [Participant.ID], _ context: Context
  ) throws(Refusal) {
    guard person.isWaiting else { return try checkNobodyWaitsLonger(than: person, beside: ids, context) }
    if let offer = person.dossier.openOffer { throw .offeredAlready(person.who, on: offer.day) }
    let first = waitingList.first { $0.id == person.id || $0.waits(for: id, in: id) != nil && !ids.contains($0.id) }
    if let first, first.id != person.id { throw .notFirst(person.who, first: first.who) }
  }

  /// Nobody who came later takes the place of those who wait already; where there is room for all, anybody may begin.
  private func checkNobodyWaitsLonger(
    than person: Participant, beside ids: [Participant.ID], _ context: Context
  ) throws(Refusal) {
    guard !accepted(person), let talk = step(.firstTalk, of: person)?.day else { return }
    let longer = waitingList.filter { other in
      guard let since = other.waits(for: id, in: id) else { return false }
      return since < talk && !ids.contains(other.id)
    }
    let kept =
      placesTaken(from: max(start, context.today), beside: ids) + context.promised.count + promised(in: id).count
    guard let first = longer.first, template.places - kept - ids.count < longer.count else { return }
    throw .notFirst(person.who, first: first.who)
  }

  /// A free place goes to the first who waits, while people may still enter; not to who has just given it up.
  private func offeredPlace(beside ids: [Participant.ID], _ context: Context) -> [Notice] {
    let kept = placesTaken(from: max(start, context.today)) + context.promised.count + promised(in: id).count
    guard kept < template.places, isOpenForEntry(on: context.today) else { return [] }
    return context.nextInLine(ids).map { [.placeFree(first: $0.who, home: $0.home)] } ?? []
  }

  /// `person` as they would be: with an internship, or a register entry where they would no longer belong.
  private func hasRecords(of person: Participant) -> Bool {
    internships.contains { place in
      place.participant == person.id && !person.earlierSpells.contains { $0.contains(place.from) }
    } || person.dossier.outcome != nil
      || person.dossier.finalEvaluation != nil || person.dossier.report != nil
      || sessions.contains { $0.register[person.id] != nil && !person.attends($0.kind, on: $0.day) }
  }

  /// Who no longer belongs in a session gives the slot back, and an absence noted beforehand goes; having been there stays.
  private mutating func leaveSessions(_ person: Participant) throws(Refusal) {
    for index in sessions.indices where !person.attends(sessions[index].kind, on: sessions[index].day) {
      if let entry = sessions[index].register.removeValue(forKey: person.id), !entry.isAbsence {
        throw .hasRegister(sessions[index].appointment)
      }
      sessions[index].release { $0.participant == person.id }
    }
  }

  /// The internship of who stops ended that day, for that reason. One that had not begun goes, and that is told, unless
  /// there are contacts to keep.
  private mutating func endInternships(of person: Participant, _ stop: Internship.Ended) -> [Notice] {
    let contacted = Set(checkIns.map(\.internship))
    let gone = internships(of: person.id).filter { $0.from > stop.day && !contacted.contains($0.id) }
    internships.removeAll { gone.contains($0) }
    for index in internships.indices where internships[index].participant == person.id {
      guard internships[index].lastDay > stop.day else { continue }
      if internships[index].from > stop.day {
        (internships[index].hours, internships[index].to) = ([:], internships[index].from)
      } else {
        internships[index].ended = stop
      }
    }
    return gone.map { .internshipGone(person.who, employer: $0.employer, from: $0.from) }
  }

  /// Where the stop that ended it was none, or was another day, an internship goes on.
  private mutating func reopenInternships(of person: Participant) {
    guard case .stopped(_, let on, let reason) = person.stage else { return }
    let stop = Internship.Ended(day: on, reason: reason)
    for index in internships.indices where internships[index].participant == person.id {
      if internships[index].ended == stop { internships[index].ended = nil }
    }
  }

  mutating func write(_ note: Note, of id: Participant.ID) throws(Refusal) -> [Notice] {
    let index = try place(of: id)
    guard !note.text.isBlank else { throw .nothingToChange }
    participants[index].notes.removeAll { $0.id == note.id }
    participants[index].notes.append(note)
    participants[index].notes.sort { ($1.day, $1.id) < ($0.day, $0.id) }
    return []
  }

  mutating func remove(_ note: Note.ID, of id: Participant.ID) throws(Refusal) -> [Notice] {
    let index = try place(of: id)
    guard let found = participants[index].notes.firstIndex(where: { $0.id == note }) else {
      throw .unknownRecord(note.raw)
    }
    participants[index].notes.remove(at: found)
    return []
  }

  func place(of id: Participant.ID) throws(Refusal) -> Int {
    guard let index = participants.firstIndex(where: { $0.id == id }) else { throw .unknownParticipant(id) }
    return index
  }
}

extension Participant.Stage {
  /// The step by which somebody comes here; nil for a candidate.
  package func step(by taker: Taker? = nil) -> PathStep? {
    switch self {
    case .candidate: nil
    case .waiting(let since): PathStep(.waiting, on: since, by: taker)
    case .redirected(let on, let to, let reason):
      PathStep(.redirected, on: on, by: taker, words: [to, reason].filter { !$0.isBlank }.joined(separator: ": "))
    case .withdrawn(let on, let reason): PathStep(.withdrawn, on: on, by: taker, words: reason)
    case .participating(let from): PathStep(.started, on: from, by: taker)
    case .stopped(_, let on, let reason): PathStep(.stopped, on: on, by: taker, words: reason)
    }
  }

  /// Elsewhere, without having started.
  var isOut: Bool {
    switch self {
    case .redirected, .withdrawn: true
    default: false
    }
  }

  fileprivate var freesPlace: Bool { if case .participating = self { false } else { true } }
}
