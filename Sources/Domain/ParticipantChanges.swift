// Changes to the people of a module: referral, contact data, stage and notes (rules 1 and 6).

extension Module {
  mutating func add(_ people: [Participant]) throws(Refusal) -> [Notice] {
    guard !people.isEmpty else { throw .nothingToChange }
    for person in people {
      guard !person.name.full.isBlank else { throw .emptyName }
      guard participant(person.id) == nil else { throw .alreadyThere(person.id.raw) }
      guard !participants.contains(where: { $0.isSamePerson(as: person) }) else { throw .samePersonTwice(person.who) }
      if person.isParticipating { try checkEntry(of: person, from: person.enrolment?.from ?? start) }
      participants.append(person)
    }
    return []
  }

  mutating func edit(_ person: Participant) throws(Refusal) -> [Notice] {
    let index = try place(of: person.id)
    guard !person.name.full.isBlank else { throw .emptyName }
    var edited = person
    (edited.stage, edited.notes) = (participants[index].stage, participants[index].notes)
    participants[index] = edited
    return []
  }

  /// With them go their bookings, register entries, internships and check-ins.
  mutating func remove(_ ids: [Participant.ID]) throws(Refusal) -> [Notice] {
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
    return freed ? offeredPlace : []
  }

  mutating func setStage(
    _ ids: [Participant.ID], _ stage: Participant.Stage, _ context: Context
  ) throws(Refusal) -> [Notice] {
    guard !ids.isEmpty else { throw .nothingToChange }
    var freed = false
    for id in ids {
      let index = try place(of: id)
      let person = participants[index]
      switch stage {
      case .participating(let from):
        if !person.isParticipating { try checkEntry(of: person, from: from) }
      case .stopped(_, _, let reason):
        guard person.isParticipating else { throw .notTakingPart(person.who) }
        guard !reason.isBlank else { throw .reasonMissing }
      case .redirected(_, let to, _):
        guard !to.isBlank else { throw .reasonMissing }
      case .candidate, .waiting, .withdrawn: break
      }
      var next = stage
      if case .stopped(_, let on, let reason) = stage, let from = person.enrolment?.from {
        guard from <= on else { throw .endsBeforeBegin(from, on) }
        next = .stopped(from: from, on: on, reason: reason)
      } else if person.enrolment != nil, !next.keepsEnrolment, hasRecords(of: id) {
        throw .hasRecords(person.who)
      }
      freed = freed || (person.isParticipating && next.freesPlace)
      participants[index].stage = next
      if case .stopped(_, let on, _) = next { endBookings(of: id, after: on) }
    }
    return freed ? offeredPlace : []
  }

  /// Rule 1: no more than the places, and not after the last week of entry.
  private func checkEntry(of person: Participant, from: Day) throws(Refusal) {
    guard placesTaken < template.places else { throw .groupFull(person.who, places: template.places) }
    let week = programmeWeek(of: from)
    guard week <= template.lastEntryWeek else {
      throw .entryClosed(person.who, week: week, last: template.lastEntryWeek)
    }
  }

  private var offeredPlace: [Notice] { waitingList.first.map { [.placeFree(first: $0.who)] } ?? [] }

  private func hasRecords(of id: Participant.ID) -> Bool {
    sessions.contains { $0.register[id] != nil } || internships.contains { $0.participant == id }
  }

  /// Who stops keeps no slots, and no internship, after the last day.
  private mutating func endBookings(of id: Participant.ID, after day: Day) {
    for index in sessions.indices where sessions[index].day > day && sessions[index].register[id] == nil {
      sessions[index].release { $0.participant == id }
    }
    for index in internships.indices where internships[index].participant == id && internships[index].to > day {
      internships[index].to = max(day, internships[index].from)
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
  fileprivate var keepsEnrolment: Bool {
    switch self {
    case .participating, .stopped: true
    default: false
    }
  }

  fileprivate var freesPlace: Bool { if case .participating = self { false } else { true } }
}
