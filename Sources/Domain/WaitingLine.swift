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

  /// What is to be done next, as `Module.nextStep` says it; `waiting` for whom there is no place yet: those that are free go
  /// in order of turn.
  package func nextStep(of person: Participant, in module: Module, on today: Day) -> PathStep.Kind? {
    let next = module.nextStep(of: person)
    guard next == .offered else { return next }
    let turn = waitingLine.filter { $0.person.dossier.openOffer == nil }.prefix(freePlaces(on: today))
    return turn.contains { $0.person.id == person.id } ? .offered : .waiting
  }

  /// Places, over all modules, in which somebody may still begin.
  package func freePlaces(on today: Day) -> Int {
    modules.filter { $0.isOpenForEntry(on: today) }.reduce(0) { $0 + freePlaces(in: $1, on: today) }
  }

  /// The first to whom no place is offered yet, beside `others`.
  package func nextInLine(beside others: [Participant.ID] = []) -> (home: Module.ID, who: Who)? {
    waitingLine.first { !others.contains($0.person.id) && $0.person.dossier.openOffer == nil }
      .map { ($0.home.id, $0.person.who) }
  }
}
