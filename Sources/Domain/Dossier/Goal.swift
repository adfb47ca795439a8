// A personal goal on the Goal Attainment Scale: five worded levels, set before the work starts, rated over time.

package struct Goal: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<Goal>

  package struct Rating: Hashable, Codable, Identifiable, Sendable {
    package typealias ID = Identifier<Rating>
    package var id: ID
    package var day: Day
    /// -2 ... 2; 0 is as expected.
    package var level: Int
    package var note: String
    package var taker: Taker?

    package init(id: ID, day: Day, level: Int, note: String = "", taker: Taker? = .together) {
      (self.id, self.day, self.level, self.note, self.taker) = (id, day, level, note, taker)
    }

    package init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      id = try values.decode(ID.self, forKey: .id)
      day = try values.decode(Day.self, forKey: .day)
      level = try values.number(.level, in: Goal.scale)
      note = try values.text(.note)
      taker = try values.decodeIfPresent(forKey: .taker)
    }
  }

  package static let scale = -2...2

  package var id: ID
  package var set: Day
  /// The participant's own words.
  package var words: String
  /// Five texts, for -2 to 2.
  package var levels: [String]
  /// By day.
  package var ratings: [Rating]

  package init(id: ID, set: Day, words: String, levels: [String] = [], ratings: [Rating] = []) {
    (self.id, self.set, self.words, self.ratings) = (id, set, words, ratings)
    self.levels = (levels + ["", "", "", "", ""]).prefix(5) + []
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try values.decode(ID.self, forKey: .id), set: try values.decode(Day.self, forKey: .set),
      words: try values.text(.words), levels: try values.value(.levels, or: []),
      ratings: try values.value(.ratings, or: []))
  }

  package func level(_ level: Int) -> String {
    let index = level - Goal.scale.lowerBound
    return levels.indices.contains(index) ? levels[index] : ""
  }

  /// A rating takes the place of the one with its id.
  mutating func rate(_ rating: Rating) {
    ratings.removeAll { $0.id == rating.id }
    ratings.append(rating)
    ratings.sort { $0.day < $1.day }
  }

  package var isWorded: Bool { levels.allSatisfy { !$0.isBlank } }
  package var last: Rating? { ratings.last }
}

extension [Goal] {
  package var isRatedAgain: Bool { contains { $0.ratings.count > 1 } }

  /// The T-score of the first ratings beside that of the last ones, and of how many goals: the same ones in both.
  package var change: (before: Double, after: Double, count: Int)? {
    let rated = filter { !$0.ratings.isEmpty }
    let first = rated.map { goal in
      var goal = goal
      goal.ratings = Array<Goal.Rating>(goal.ratings.prefix(1))
      return goal
    }
    guard let latest = rated.compactMap({ $0.last?.day }).max(), let before = first.tScore(asOf: latest),
      let after = rated.tScore(asOf: latest)
    else { return nil }
    return (before, after, rated.count)
  }

  /// The T-score of the last ratings up to `day`: 50 + 10·Σx / √(0.7n + 0.3n²) for n equally weighted goals (Kiresuk and
  /// Sherman 1968, with the usual correlation of 0.3). Nil while nothing is rated.
  package func tScore(asOf day: Day) -> Double? {
    let levels = compactMap { goal in goal.ratings.last { $0.day <= day }?.level }
    guard !levels.isEmpty else { return nil }
    let n = Double(levels.count)
    return 50 + 10 * Double(levels.reduce(0, +)) / (0.7 * n + 0.3 * n * n).squareRoot()
  }
}
