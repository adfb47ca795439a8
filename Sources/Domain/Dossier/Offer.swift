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

  package init(id: ID, day: Day, module: Module.ID, answer: Answer = .open) {
    (self.id, self.day, self.module, self.answer) = (id, day, module, answer)
  }
}
