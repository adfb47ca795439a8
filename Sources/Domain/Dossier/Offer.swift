// A free place offered to somebody who waits, in this module or in another one.

package struct Offer: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<Offer>

  package enum Answer: Hashable, Codable, Sendable {
    case open
    case accepted(on: Day)
    case declined(on: Day, reason: String)
    /// Nobody answered: the person no longer waits.
    case lapsed(on: Day)
  }

  package var id: ID
  package var day: Day
  /// Where the place is.
  package var module: Module.ID
  package var answer: Answer
  /// Why it is not for who waits longer; "" where nobody does.
  package var outOfTurn: String

  package init(id: ID, day: Day, module: Module.ID, answer: Answer = .open, outOfTurn: String = "") {
    (self.id, self.day, self.module, self.answer, self.outOfTurn) = (id, day, module, answer, outOfTurn)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    day = try values.decode(Day.self, forKey: .day)
    module = try values.decode(Module.ID.self, forKey: .module)
    answer = try values.value(.answer, or: .open)
    outOfTurn = try values.text(.outOfTurn)
  }

  /// This place was refused: whoever comes after has not passed anybody over.
  fileprivate func isDeclined(in place: Module.ID) -> Bool {
    if case .declined = answer { module == place } else { false }
  }
}

extension Participant {
  /// Since when somebody who waits in `home` waits for a place in a module: without an open offer, not having refused a
  /// place there. Who took part comes back where they were; elsewhere it is a new dossier.
  func waits(for place: Module.ID, in home: Module.ID) -> Day? {
    guard case .waiting(let since) = stage, dossier.openOffer == nil, place == home || !tookPart else { return nil }
    return dossier.offers.contains { $0.day >= since && $0.isDeclined(in: place) } ? nil : since
  }
}
