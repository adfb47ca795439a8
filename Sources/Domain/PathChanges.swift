// Steps of the path through the door: noted, offered, answered; and the move to the module where a place was free.

extension Module {
  /// Notes a step of the line as taken, on paper or at an info moment elsewhere.
  mutating func record(
    _ step: PathStep, of ids: [Participant.ID], _ context: Context
  ) throws(Refusal) -> [Notice] {
    guard !ids.isEmpty else { throw .nothingToChange }
    guard [.referred, .informed, .firstTalk, .intake].contains(step.kind) else { throw .stepByItself(step.kind) }
    guard step.day <= context.today else { throw .recordAhead(step.day) }
    for id in ids {
      let index = try place(of: id)
      if step.kind == .intake { try checkIntake(on: step.day, of: participants[index]) }
      try take(step, at: index)
      if step.kind == .informed { strike(id, fromInvitationsAfter: step) }
    }
    return []
  }

  /// Who was informed elsewhere need not come to an info moment after it; on paper, when nobody knows, to none.
  private mutating func strike(_ id: Participant.ID, fromInvitationsAfter step: PathStep) {
    for index in sessions.indices
    where sessions[index].kind == .infoMoment && (step.source == .paper || sessions[index].day > step.day) {
      if sessions[index].register[id] == nil { sessions[index].invited?.removeAll { $0 == id } }
    }
  }

  mutating func take(_ step: PathStep, at index: Int) throws(Refusal) {
    participants[index].forget(step.kind, around: step.day)
    try check(step.kind, on: step.day, of: participants[index])
    participants[index].take(step)
  }

  /// Whether somebody may still begin, in the last week of entry at the latest.
  package func isOpenForEntry(on day: Day) -> Bool { programmeWeek(of: day) <= template.lastEntryWeek }

  mutating func offer(_ offer: Offer, to id: Participant.ID, _ target: Module, _ context: Context) throws(Refusal) {
    let index = try place(of: id)
    let person = participants[index]
    guard case .waiting(let since) = person.stage else { throw .notWaiting(person.who) }
    if let open = person.dossier.openOffer { throw .offeredAlready(person.who, on: open.day) }
    guard offer.day <= context.today else { throw .recordAhead(offer.day) }
    guard since <= offer.day else { throw .stepOrder(person.who, .offered, offer.day, other: .waiting, on: since) }
    try target.checkEntryWeek(of: person, on: offer.day)
    var offer = offer
    offer.answer = .open
    participants[index].dossier.offers.append(offer)
    participants[index].take(PathStep(.offered, on: offer.day, by: .counsellor, words: target.name))
  }

  mutating func decline(
    _ offer: Offer.ID, of id: Participant.ID, on day: Day, _ reason: String, _ taker: Taker?, _ context: Context
  ) throws(Refusal) {
    guard day <= context.today else { throw .recordAhead(day) }
    let (person, place) = try openOffer(offer, of: id, on: day)
    guard !reason.isBlank else { throw .reasonMissing }
    participants[person].dossier.offers[place].answer = .declined(on: day, reason: reason)
    participants[person].take(PathStep(.declined, on: day, by: taker, words: reason))
  }

  /// A candidate again, who is let in: the intake and the start follow.
  mutating func accept(_ offer: Offer.ID, of id: Participant.ID, on day: Day, _ taker: Taker?) throws(Refusal) {
    let (person, place) = try openOffer(offer, of: id, on: day)
    participants[person].dossier.offers[place].answer = .accepted(on: day)
    participants[person].take(PathStep(.accepted, on: day, by: taker))
    participants[person].stage = .candidate
  }

  /// Who no longer waits keeps no place from the others.
  mutating func closeOffer(at index: Int, _ context: Context) {
    guard let open = participants[index].dossier.offers.firstIndex(where: { $0.answer == .open }) else { return }
    participants[index].dossier.offers[open].answer = .lapsed(on: context.today)
  }

  private func openOffer(
    _ offer: Offer.ID, of id: Participant.ID, on day: Day
  ) throws(Refusal) -> (person: Int, offer: Int) {
    let index = try place(of: id)
    guard let found = participants[index].dossier.offers.firstIndex(where: { $0.id == offer && $0.answer == .open })
    else { throw .unknownRecord(offer.raw) }
    let made = participants[index].dossier.offers[found].day
    guard made <= day else { throw .comesBefore(.answer, day, first: made) }
    return (index, found)
  }

  /// Takes a person out with all steps that the registers here told. What happened stays recorded: an entry in a register
  /// of a day that has been remains where it was noted, with its slot; what was planned for later goes.
  mutating func release(_ id: Participant.ID, _ context: Context) throws(Refusal) -> Participant {
    let index = try place(of: id)
    var person = participants[index]
    person.path = path(of: person)
    let past = sessions.filter { $0.day <= context.today && $0.register[id] != nil }
    _ = try remove([id], context)
    for held in past {
      guard let index = sessions.firstIndex(where: { $0.id == held.id }) else { continue }
      sessions[index].register[id] = held.register[id]
      sessions[index].form = held.form
    }
    return person
  }
}

extension Caseload {
  mutating func offer(_ offer: Offer, from id: Module.ID, to person: Participant.ID, on today: Day) throws(Refusal) {
    guard var source = module(id) else { throw .unknownModule(id) }
    guard let target = module(offer.module) else { throw .unknownModule(offer.module) }
    let waiting = source.participants[try source.place(of: person)]
    if offer.module != id, waiting.isWaiting, waiting.tookPart { throw .tookPartHere(waiting.who, in: source.name) }
    try target.checkPlace(for: waiting, from: max(target.start, today), context(of: target, on: today))
    try source.offer(offer, to: person, target, context(of: source, on: today))
    // Last: who cannot have the place at all passes nobody over.
    if waiting.isWaiting, offer.outOfTurn.isBlank, let longer = passedOver(by: person, for: target, on: today) {
      throw .waitsLonger(waiting.who, longer: longer.who, since: longer.since)
    }
    restore(.module(source), id: .module(id))
  }

  /// Who accepts a place in another module moves there, with the dossier.
  mutating func accept(
    _ offer: Offer.ID, in id: Module.ID, of person: Participant.ID, on day: Day, _ taker: Taker?, today: Day
  ) throws(Refusal) {
    guard var source = module(id) else { throw .unknownModule(id) }
    guard day <= today else { throw .recordAhead(day) }
    try source.accept(offer, of: person, on: day, taker)
    let who = source.participants[try source.place(of: person)]
    guard let place = who.dossier.offers.first(where: { $0.id == offer })?.module,
      var target = place == id ? source : module(place)
    else { throw .unknownModule(id) }
    if place != id, who.tookPart { throw .tookPartHere(who.who, in: source.name) }
    try target.checkEntryWeek(of: who, on: day)
    try target.checkPlace(for: who, from: max(target.start, today), context(of: target, on: today))
    if place != id {
      let moved = try source.release(person, context(of: source, on: today))
      _ = try target.add([moved], context(of: target, on: today))
      restore(.module(target), id: .module(place))
    }
    restore(.module(source), id: .module(id))
    if place != id { follow(person, from: id, to: place) }
  }

  /// A later dossier that refers to this one finds it where it went.
  private mutating func follow(_ person: Participant.ID, from old: Module.ID, to new: Module.ID) {
    let before = Participant.Earlier(module: old, participant: person)
    for var module in modules where module.participants.contains(where: { $0.earlier == before }) {
      for index in module.participants.indices where module.participants[index].earlier == before {
        module.participants[index].earlier = Participant.Earlier(module: new, participant: person)
      }
      restore(.module(module), id: .module(module.id))
    }
  }
}
