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

  /// The first to whom no place is offered yet, beside `others`.
  package func nextInLine(beside others: [Participant.ID] = []) -> (home: Module.ID, who: Who)? {
    waitingLine.first { !others.contains($0.person.id) && $0.person.dossier.openOffer == nil }
      .map { ($0.home.id, $0.person.who) }
  }
}
