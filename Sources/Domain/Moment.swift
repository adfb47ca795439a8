// A moment on the counsellor's clock, and the rule by which that clock is set twice a year.

/// A day and a time in Europe/Brussels.
package struct Moment: Hashable, Comparable, Codable, Sendable {
  package var day: Day
  package var time: TimeOfDay

  package init(_ day: Day, _ time: TimeOfDay) { (self.day, self.time) = (day, time) }

  /// From seconds since 1970 in UTC. Brussels is one hour ahead, two in summer time.
  package init(secondsSince1970 seconds: Int) {
    let summer = SummerTime.isOn(secondsSince1970: seconds)
    let local = seconds + (summer ? 7200 : 3600)
    let number = local.floored(by: 86_400)
    self.init(Day(number: number), TimeOfDay(clamped: (local - number * 86_400) / 60))
  }

  /// Reads `2026-04-13` (noon) or `2026-04-13T09:30` (a space will do for the T; seconds are left off).
  package init?(_ text: String) {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "T" || $0 == " " }
    guard let day = Day(String(parts[0])) else { return nil }
    guard parts.count == 2 else { self.init(day, .noon); return }
    let (clock, seconds) = (parts[1].prefix(5), parts[1].dropFirst(5))
    let holdsSeconds = seconds.count == 3 && seconds.first == ":" && (seconds.dropFirst().wholeNumber ?? 60) < 60
    guard let time = TimeOfDay(String(clock)), seconds.isEmpty || holdsSeconds else { return nil }
    self.init(day, time)
  }

  package static func < (first: Moment, second: Moment) -> Bool {
    (first.day, first.time) < (second.day, second.time)
  }
}

/// Summer time in the European Union (directive 2000/84/EC): the last Sundays of March and October, at 01:00 UTC.
package enum SummerTime {
  static func lastSunday(of month: Int, in year: Int) -> Day? {
    Day(year, month, 31).map { $0 - ($0.weekday.index + 1) % 7 }
  }

  static func isOn(secondsSince1970 seconds: Int) -> Bool {
    let year = Day(number: seconds.floored(by: 86_400)).year
    guard let begin = lastSunday(of: 3, in: year), let end = lastSunday(of: 10, in: year) else { return false }
    return seconds >= begin.number * 86_400 + 3600 && seconds < end.number * 86_400 + 3600
  }

  /// What setting the clock adds to (or, below zero, takes from) a span of local time on `day`.
  static func shift(on day: Day, from: TimeOfDay, to: TimeOfDay) -> Minutes {
    let (two, three) = (TimeOfDay(clamped: 120), TimeOfDay(clamped: 180))
    guard from < three, to > two, day.weekday == .sunday else { return .zero }
    if day == lastSunday(of: 3, in: day.year) {
      return Minutes(max(from.minute, two.minute) - min(to.minute, three.minute))
    }
    // The hour from two to three comes twice; only a span over the whole of it is sure to hold both.
    if day == lastSunday(of: 10, in: day.year), from <= two, to >= three { return Minutes(hours: 1) }
    return .zero
  }
}
