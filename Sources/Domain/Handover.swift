// A module passed on to another counsellor: never silent (rule 5). Contacts stay credited to who made them.

package struct Handover: Hashable, Codable, Sendable {
  package var day: Day
  package var from: String
  package var to: String
  package var reason: String

  package init(day: Day, from: String, to: String, reason: String) {
    (self.day, self.from, self.to, self.reason) = (day, from, to, reason)
  }
}

extension Module {
  /// Who guides the module on `day`.
  package func counsellor(on day: Day) -> String {
    handovers.first { day < $0.day }?.from ?? counsellor
  }

  mutating func handOver(to next: String, on day: Day, _ reason: String) throws(Refusal) -> [Notice] {
    guard !next.isBlank else { throw .emptyCounsellor }
    if let last = handovers.last, day < last.day { throw .comesBefore(.handover, day, first: last.day) }
    guard next.asName != counsellor.asName else { throw .guidesAlready(next) }
    guard !reason.isBlank else { throw .reasonMissing }
    handovers.append(Handover(day: day, from: counsellor, to: next, reason: reason))
    counsellor = next
    return []
  }

  /// Sets right to whom, when or why it was handed over. The one after it is from who took over then.
  mutating func correct(
    _ known: Handover, to next: String, on day: Day, _ reason: String
  ) throws(Refusal) -> [Notice] {
    let index = try place(of: known)
    let handover = Handover(day: day, from: known.from, to: next, reason: reason)
    guard handover != known else { throw .nothingToChange }
    guard !next.isBlank else { throw .emptyCounsellor }
    guard !reason.isBlank else { throw .reasonMissing }
    let after = handovers.dropFirst(index + 1).first
    guard next.asName != known.from.asName, next.asName != after?.to.asName else { throw .guidesAlready(next) }
    if index > 0, day < handovers[index - 1].day {
      throw .comesBefore(.handover, day, first: handovers[index - 1].day)
    }
    if let after, after.day < day { throw .comesBefore(.handover, after.day, first: day) }
    handovers[index] = handover
    hand(after: index, from: next)
    return []
  }

  /// As if it had never been: who guided the module before it goes on, until the one after it.
  mutating func takeBack(_ known: Handover) throws(Refusal) -> [Notice] {
    let index = try place(of: known)
    handovers.remove(at: index)
    // What was handed back goes with it.
    if handovers.indices.contains(index), handovers[index].to.asName == known.from.asName {
      handovers.remove(at: index)
    }
    hand(after: index - 1, from: known.from)
    return []
  }

  private mutating func hand(after index: Int, from counsellor: String) {
    if handovers.indices.contains(index + 1) {
      handovers[index + 1].from = counsellor
    } else {
      self.counsellor = counsellor
    }
  }

  private func place(of handover: Handover) throws(Refusal) -> Int {
    guard let index = handovers.firstIndex(of: handover) else { throw .unknownHandover(handover.day) }
    return index
  }
}
