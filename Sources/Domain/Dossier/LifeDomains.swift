// How somebody is doing on the domains of life, and the step on the participation ladder: at intake, at the end, after.
//
// Activation counts "whatever the result" (article, "Re-integratie"), so the same is asked three times.

package enum LifeDomain: String, Codable, CaseIterable, CodingKeyRepresentable, Sendable {
  case wellbeing, freeTime, socialContacts, home, health, money
}

package struct LifeDomains: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<LifeDomains>

  package enum Occasion: String, Codable, CaseIterable, Sendable { case intake, end, aftercare }

  package var id: ID
  package var day: Day
  package var occasion: Occasion
  /// 1 (poor) to 5 (good).
  package var ratings: [LifeDomain: Int]
  package var words: [LifeDomain: String]
  /// 1 isolated to 6 paid work without support (participatieladder).
  package var ladder: Int?

  package init(
    id: ID, day: Day, occasion: Occasion = .intake, ratings: [LifeDomain: Int] = [:], words: [LifeDomain: String] = [:],
    ladder: Int? = nil
  ) {
    (self.id, self.day, self.occasion) = (id, day, occasion)
    (self.ratings, self.words, self.ladder) = (ratings, words, ladder)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    day = try values.decode(Day.self, forKey: .day)
    occasion = try values.value(.occasion, or: .intake)
    ratings = try values.value(.ratings, or: [:])
    words = try values.value(.words, or: [:])
    ladder = try values.decodeIfPresent(forKey: .ladder)
  }
}
