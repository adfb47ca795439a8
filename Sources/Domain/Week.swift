// An ISO 8601 week: Monday to Sunday, numbered within its own year of 52 or 53 weeks.

/// A calendar week. Programme weeks (1 to 14 of a module) are plain numbers and are never this type.
package struct Week: Hashable, Comparable, Sendable {
  package let monday: Day

  init(monday: Day) { self.monday = monday }

  /// Nil when that year has no such week, such as week 53 of 2027.
  package init?(year: Int, number: Int) {
    guard let fourth = Day(year, 1, 4), (1...53).contains(number) else { return nil }
    let week = Week(monday: fourth.week.monday + 7 * (number - 1))
    guard week.year == year else { return nil }
    self = week
  }

  /// The year that the week belongs to: the one of its Thursday.
  package var year: Int { (monday + 3).year }

  /// 1 to 53.
  package var number: Int {
    guard let first = Day(year, 1, 1) else { return 1 }
    return (monday + 3 - first) / 7 + 1
  }

  package var sunday: Day { monday + 6 }
  package var days: ClosedRange<Day> { monday...sunday }
  package func day(_ weekday: Weekday) -> Day { monday + weekday.index }

  package static func < (first: Week, second: Week) -> Bool { first.monday < second.monday }
  package static func + (week: Week, weeks: Int) -> Week { Week(monday: week.monday + 7 * weeks) }
  /// Weeks from `second` to `first`.
  package static func - (first: Week, second: Week) -> Int { (first.monday - second.monday) / 7 }
}

extension Week: CustomStringConvertible, Codable {
  /// `2026-W24`.
  package var description: String { year.digits(4) + "-W" + number.digits(2) }

  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 3, parts[1].first == "W",
      let year = parts[0].wholeNumber, let number = parts[1].dropFirst().wholeNumber
    else { return nil }
    self.init(year: year, number: number)
  }

  package init(from decoder: any Decoder) throws { self = try decoder.text(as: "YYYY-Www", Week.init) }
  package func encode(to encoder: any Encoder) throws { try encoder.write(description) }
}
