// Steps of the path through the door: noted, offered, answered; and the move to the module where a place was free.

extension Module {
  /// Notes a step of the line as taken, on paper or at an info moment elsewhere.
  mutating func record(
    _ step: PathStep, of ids: [Participant.ID], _ context: Context
  ) throws(Refusal) -> [Notice] {
    guard !ids.isEmpty else { throw .nothingToChange }
    guard [.referred, .informed, .firstTalk, .intake].contains(step.kind) else { throw .stepByItself(step.kind) }
    guard step.day <= context.today else { throw .recordAhead(step.day) }
    for id in ids { try take(step, at: try place(of: id)) }
    return []
  }

  mutating func take(_ step: PathStep, at index: Int) throws(Refusal) {
    participants[index].path.removeAll { $0.kind == step.kind && PathStep.Kind.line.contains(step.kind) }
    try check(step.kind, on: step.day, of: participants[index])
    participants[index].take(step)
  }

  /// Whether somebody may still begin, in the last week of entry at the latest.
  package func isOpenForEntry(on day: Day) -> Bool { programmeWeek(of: day) <= template.lastEntryWeek }

  mutating func offer(_ offer: Offer, to id: Participant.ID, _ target: Module, _ context: Context) throws(Refusal) {
    let index = try place(of: id)
    let person = participants[index]
    guard case .waiting = person.stage else { throw .notWaiting(person.who) }
    if let open = person.dossier.openOffer { throw .offeredAlready(person.who, on: open.day) }
    guard offer.day <= context.today else { throw .recordAhead(offer.day) }
    let week = target.programmeWeek(of: offer.day)
    guard week <= target.template.lastEntryWeek else {
      throw .entryClosed(person.who, week: week, last: target.template.lastEntryWeek)
    }
    var offer = offer
    offer.answer = .open
    participants[index].dossier.offers.append(offer)
    participants[index].take(PathStep(.offered, on: offer.day, by: .counsellor, words: target.name))
  }

  mutating func decline(
    _ offer: Offer.ID, of id: Participant.ID, on day: Day, _ reason: String, _ taker: Taker?
  ) throws(Refusal) {
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
    participants[index].dossier.offers[open].answer = .declined(on: context.today, reason: "")
  }

  private func openOffer(
    _ offer: Offer.ID, of id: Participant.ID, on day: Day
  ) throws(Refusal) -> (person: Int, offer: Int) {
    let index = try place(of: id)
    guard let found = participants[index].dossier.offers.firstIndex(where: { $0.id == offer && $0.answer == .open })
    else { throw .unknownRecord(offer.raw) }
    let made = participants[index].dossier.offers[found].day
    guard made <= day else { throw .endsBeforeBegin(made, day) }
    return (index, found)
  }

  /// Takes a person out with all steps that the registers here told; what was noted of them in sessions stays behind with them.
  mutating func release(_ id: Participant.ID, _ context: Context) throws(Refusal) -> Participant {
    let index = try place(of: id)
    var person = participants[index]
    person.path = path(of: person)
    _ = try remove([id], context)
    return person
  }
}

extension Caseload {
  mutating func offer(_ offer: Offer, from id: Module.ID, to person: Participant.ID, on today: Day) throws(Refusal) {
    guard var source = module(id) else { throw .unknownModule(id) }
    guard let target = module(offer.module) else { throw .unknownModule(offer.module) }
    let who = source.participants[try source.place(of: person)].who
    guard freePlaces(in: target, on: today) > 0 else {
      throw .groupFull(who, places: target.template.places)
    }
    try source.offer(offer, to: person, target, context(of: source, on: today))
    restore(.module(source), id: .module(id))
  }

  /// Places of a module that are neither taken from `today` on nor promised.
  package func freePlaces(in module: Module, on today: Day) -> Int {
    let promised = modules.flatMap(\.participants).count { $0.dossier.openOffer?.module == module.id }
    return max(0, module.template.places - module.placesTaken(from: max(module.start, today)) - promised)
  }

  /// Who accepts a place in another module moves there, with the dossier.
  mutating func accept(
    _ offer: Offer.ID, in id: Module.ID, of person: Participant.ID, on day: Day, _ taker: Taker?, today: Day
  ) throws(Refusal) {
    guard var source = module(id) else { throw .unknownModule(id) }
    guard day <= today else { throw .recordAhead(day) }
    try source.accept(offer, of: person, on: day, taker)
    let place = source.participants[try source.place(of: person)].dossier.offers.first { $0.id == offer }?.module
    if let place, place != id {
      guard var target = module(place) else { throw .unknownModule(place) }
      let moved = try source.release(person, context(of: source, on: today))
      _ = try target.add([moved])
      restore(.module(target), id: .module(place))
    }
    restore(.module(source), id: .module(id))
  }

  /// Somebody of this name in any module, so that nobody is entered twice and who comes back is known.
  package func namesakes(of name: PersonName, birth: Day?) -> [Namesake] {
    let wanted = [name.first, name.last].map(\.folded).sorted()
    guard !name.full.isBlank else { return [] }
    return modules.flatMap { module in
      module.participants.compactMap { person in
        let isSameName = [person.name.first, person.name.last].map(\.folded).sorted() == wanted
        let isSameBirth = birth != nil && person.birth == birth
        let isClose = isSameBirth && person.name.last.folded.prefix(3) == name.last.folded.prefix(3)
        guard isSameName || isClose else { return nil }
        if isSameName, let birth, let other = person.birth, birth != other { return nil }
        return Namesake(module: module.id, person: person, isCertain: isSameName && isSameBirth)
      }
    }
  }
}

/// Somebody who may be the same person.
package struct Namesake: Hashable, Sendable {
  package let module: Module.ID
  package let person: Participant
  /// The same name and the same date of birth.
  package let isCertain: Bool
}
