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
    guard next.asName != counsellor.asName else { throw .nothingToChange }
    guard !reason.isBlank else { throw .reasonMissing }
    if let last = handovers.last, day < last.day { throw .comesBefore(.handover, day, first: last.day) }
    handovers.append(Handover(day: day, from: counsellor, to: next, reason: reason))
    counsellor = next
    return []
  }
}
