// Changes to sessions: plan, move, cancel, book a slot. Caps and overlaps are judged afterwards, by the findings.

extension Module {
  mutating func plan(_ new: [Session]) throws(Refusal) -> [Notice] {
    guard !new.isEmpty else { throw .nothingToChange }
    for session in new {
      guard self.session(session.id) == nil else { throw .alreadyThere(session.id.raw) }
      try check(session)
      guard session.isPlanned else { throw .notPlanned(session.appointment) }
      guard session.register.isEmpty else { throw .hasRegister(session.appointment) }
      var bare = session
      bare.anchor = nil
      bare.release { _ in true }
      sessions.append(bare)
      for booking in session.bookings { _ = try book(booking.participant, in: session.id, at: booking.from) }
    }
    return []
  }

  mutating func edit(_ session: Session, _ context: Context) throws(Refusal) -> [Notice] {
    let index = try place(of: session.id)
    let old = sessions[index]
    try check(session)
    guard !old.isHeld(by: context.today) || (old.day == session.day && old.isBlock == session.isBlock) else {
      throw .hasRegister(old.appointment)
    }
    var edited = session
    (edited.register, edited.state, edited.anchor) = (old.register, old.state, old.anchor)
    edited.invited = edited.kind == .infoMoment ? old.invited : nil
    if old.state == .notPlaced, edited.day != old.day { edited.state = .planned }
    switch session.form {
    case .block(let slot, _): edited.form = .block(slot: slot, booked: old.bookings)
    case .group: guard old.bookings.isEmpty else { throw .hasBookings(old.appointment) }
    }
    try checkPeople(of: edited, before: old)
    sessions[index] = edited
    return old.day == edited.day ? [] : clearAbsences(at: index)
  }

  /// Who has a register entry stays on the list.
  mutating func invite(_ people: [Participant.ID]?, to id: Session.ID) throws(Refusal) -> [Notice] {
    let index = try place(of: id)
    guard sessions[index].kind == .infoMoment else { throw .notAnInfoMoment(sessions[index].appointment) }
    for person in people ?? [] { _ = try place(of: person) as Int }
    let missing = sessions[index].register.keys.sorted().filter { !(people?.contains($0) ?? true) }
    sessions[index].invited = people.map { $0 + missing }
    return []
  }

  /// Keeps the length and the break; booked slots move along. A session that had no place gets one.
  mutating func move(
    _ id: Session.ID, to day: Day, at from: TimeOfDay, _ context: Context
  ) throws(Refusal) -> [Notice] {
    let index = try place(of: id)
    var session = sessions[index]
    guard !session.isHeld(by: context.today) else { throw .hasRegister(session.appointment) }
    if case .cancelled = session.state { throw .notPlanned(session.appointment) }
    guard let span = session.time.starting(at: from) else {
      throw .endsPastMidnight(from, session.time.to - session.time.from)
    }
    let slots = session.slots.map(\.from)
    (session.day, session.time, session.state) = (day, span, .planned)
    session.moveBookings(from: slots)
    try check(session)
    try checkPeople(of: session, before: sessions[index])
    let isOtherDay = sessions[index].day != day
    sessions[index] = session
    return isOtherDay ? clearAbsences(at: index) : []
  }

  /// An absence noted beforehand was for the day that is left now.
  mutating func clearAbsences(at index: Int) -> [Notice] {
    let people = sessions[index].register.keys.compactMap { participant($0)?.who }.sorted()
    guard !people.isEmpty else { return [] }
    sessions[index].register = [:]
    return [.absencesCleared(sessions[index].appointment, people)]
  }

  mutating func cancel(_ id: Session.ID, _ reason: String, _ context: Context) throws(Refusal) -> [Notice] {
    let index = try place(of: id)
    guard !sessions[index].isHeld(by: context.today) else { throw .hasRegister(sessions[index].appointment) }
    guard !reason.isBlank else { throw .reasonMissing }
    sessions[index].state = .cancelled(reason: reason)
    return []
  }

  mutating func restore(_ id: Session.ID) throws(Refusal) -> [Notice] {
    let index = try place(of: id)
    guard case .cancelled = sessions[index].state else { throw .nothingToChange }
    sessions[index].state = .planned
    return []
  }

  mutating func remove(_ id: Session.ID, _ context: Context) throws(Refusal) -> [Notice] {
    let index = try place(of: id)
    guard !sessions[index].isHeld(by: context.today) else { throw .hasRegister(sessions[index].appointment) }
    sessions.remove(at: index)
    return []
  }

  mutating func book(
    _ id: Participant.ID, in session: Session.ID, at from: TimeOfDay
  ) throws(Refusal) -> [Notice] {
    let index = try place(of: session)
    let person = participants[try place(of: id)]
    let appointment = sessions[index].appointment
    guard case .block(let slot, var booked) = sessions[index].form else { throw .notABlock(appointment) }
    guard sessions[index].isPlanned else { throw .notPlanned(appointment) }
    guard person.attends(sessions[index].kind, on: sessions[index].day) else { throw .notTakingPart(person.who) }
    if let earlier = booked.first(where: { $0.participant == id }) {
      throw .alreadyBooked(person.who, appointment, at: earlier.from)
    }
    booked.append(Session.Booking(from: from, participant: id))
    sessions[index].form = .block(slot: slot, booked: booked.sorted { $0.from < $1.from })
    return []
  }

  mutating func release(_ id: Participant.ID, in session: Session.ID) throws(Refusal) -> [Notice] {
    let index = try place(of: session)
    let person = participants[try place(of: id)]
    guard sessions[index].bookings.contains(where: { $0.participant == id }) else {
      throw .notInSession(person.who, sessions[index].appointment)
    }
    guard sessions[index].register[id] == nil else { throw .hasRegister(sessions[index].appointment) }
    sessions[index].release { $0.participant == id }
    return []
  }

  func place(of id: Session.ID) throws(Refusal) -> Int {
    guard let index = sessions.firstIndex(where: { $0.id == id }) else { throw .unknownSession(id) }
    return index
  }

  private func check(_ session: Session) throws(Refusal) {
    guard (1990...2190).contains(session.day.year) else { throw .startTooFar(session.day) }
    if case .block(let slot, _) = session.form, !(Minutes(5)...Minutes(hours: 12)).contains(slot) {
      throw .slotLength(slot)
    }
    guard session.length > .zero else { throw .noTimeLeft(session.appointment) }
  }

  /// On another day, or as another kind, a session still suits everybody who is booked or noted in it.
  private func checkPeople(of session: Session, before old: Session) throws(Refusal) {
    guard session.day != old.day || session.kind != old.kind else { return }
    for id in session.bookings.map(\.participant) + session.register.keys.sorted() {
      let person = participants[try place(of: id)]
      guard person.attends(session.kind, on: session.day) else { throw .notTakingPart(person.who) }
    }
  }
}

extension Session {
  /// Takes the matching bookings out of a block.
  mutating func release(where matches: (Booking) -> Bool) {
    if case .block(let slot, let booked) = form { form = .block(slot: slot, booked: booked.filter { !matches($0) }) }
  }

  /// The third slot stays the third slot, also where the break now falls elsewhere. `old`: where the slots began.
  fileprivate mutating func moveBookings(from old: [TimeOfDay]) {
    guard case .block(let slot, let booked) = form else { return }
    let new = Dictionary(zip(old, slots.map(\.from))) { first, _ in first }
    let moved = booked.map { Booking(from: new[$0.from] ?? $0.from, participant: $0.participant) }
    form = .block(slot: slot, booked: moved)
  }
}
