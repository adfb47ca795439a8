// Who waits, over all modules in order of turn: a free place anywhere goes to the first.

extension Module {
  package func waitsSince(_ person: Participant) -> Day {
    if case .waiting(let since) = person.stage { since } else { start }
  }
}

extension Caseload {
  /// Everybody on a waiting list, with the module in which they wait; the longest first, of one day as they were entered.
  package var waitingLine: [(home: Module, person: Participant)] {
    modules.flatMap { home in home.waitingList.map { (home: home, person: $0) } }
      .enumerated()
      .sorted { one, other in
        let (first, second) = (one.element, other.element)
        return (first.home.waitsSince(first.person), one.offset) < (second.home.waitsSince(second.person), other.offset)
      }
      .map(\.element)
  }

  /// Whose turn it is: to as many as there are free places one can be offered; not to who refused all of them.
  package func turn(on today: Day) -> Set<Participant.ID> {
    let free = modules.filter { $0.isOpenForEntry(on: today) && freePlaces(in: $0, on: today) > 0 }.map(\.id)
    let waiting = waitingLine.filter { home, person in free.contains { person.waits(for: $0, in: home.id) != nil } }
      .map(\.person)
    return Set(waiting.prefix(freePlaces(on: today)).map(\.id))
  }

  /// What is to be done next, as `Module.nextStep` says it; `waiting` for whom there is no place yet: those that are free go
  /// in order of turn. A list hands over the `turn` that it has, so that it is not looked for at each line.
  package func nextStep(
    of person: Participant, in module: Module, on today: Day, turn: Set<Participant.ID>? = nil
  ) -> PathStep.Kind? {
    let next = module.nextStep(of: person)
    guard next == .offered else { return next }
    return (turn ?? self.turn(on: today)).contains(person.id) ? .offered : .waiting
  }

  /// Who waits longer than this person, has no offer and did not refuse this place; nil where there is room for all of them.
  package func passedOver(by id: Participant.ID, for place: Module, on today: Day) -> (who: Who, since: Day)? {
    guard let own = waitingLine.first(where: { $0.person.id == id }).map({ $0.home.waitsSince($0.person) }) else {
      return nil
    }
    let longer = waitingLine.compactMap { home, person in
      person.waits(for: place.id, in: home.id).map { (person.who, $0) }
    }
    .filter { $0.1 < own }
    return freePlaces(in: place, on: today) > longer.count ? nil : longer.first.map { (who: $0.0, since: $0.1) }
  }

  /// Places, over all modules, in which somebody may still begin.
  package func freePlaces(on today: Day) -> Int {
    modules.filter { $0.isOpenForEntry(on: today) }.reduce(0) { $0 + freePlaces(in: $1, on: today) }
  }

  /// The first to whom a free place in a module can be offered: not to who has an offer, or refused that place.
  package func nextInLine(
    for place: Module.ID, beside others: [Participant.ID] = []
  ) -> (home: Module.ID, who: Who)? {
    waitingLine.first { !others.contains($0.person.id) && $0.person.waits(for: place, in: $0.home.id) != nil }
      .map { ($0.home.id, $0.person.who) }
  }
}
