// The ten legal holidays of Belgium, computed; and closing days, which are a list.

/// A legal holiday (law of 4 January 1974 and the royal decree of 18 April 1974).
package enum Holiday: String, CaseIterable, Sendable {
  case newYear, easterMonday, labourDay, ascension, whitMonday, nationalDay, assumption, allSaints, armistice, christmas

  /// The day on which it falls in `year`.
  package func day(in year: Int) -> Day? {
    switch self {
    case .newYear: Day(year, 1, 1)
    case .easterMonday: Holiday.easter(in: year).map { $0 + 1 }
    case .labourDay: Day(year, 5, 1)
    case .ascension: Holiday.easter(in: year).map { $0 + 39 }
    case .whitMonday: Holiday.easter(in: year).map { $0 + 50 }
    case .nationalDay: Day(year, 7, 21)
    case .assumption: Day(year, 8, 15)
    case .allSaints: Day(year, 11, 1)
    case .armistice: Day(year, 11, 11)
    case .christmas: Day(year, 12, 25)
    }
  }

  package static func on(_ day: Day) -> Holiday? {
    let (year, month, date) = day.civil
    switch (month, date) {
    case (1, 1): return .newYear
    case (5, 1): return .labourDay
    case (7, 21): return .nationalDay
    case (8, 15): return .assumption
    case (11, 1): return .allSaints
    case (11, 11): return .armistice
    case (12, 25): return .christmas
    case (3...6, _): break
    default: return nil
    }
    switch easter(in: year).map({ day - $0 }) {
    case 1: return .easterMonday
    case 39: return .ascension
    case 50: return .whitMonday
    default: return nil
    }
  }

  /// Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher).
  static func easter(in year: Int) -> Day? {
    let golden = year % 19
    let (century, inCentury) = (year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * late + 114
    return Day(year, sum / 31, sum % 31 + 1)
  }
}

/// A day or some days in a row on which nothing takes place: ours, or those of a placement company.
package struct ClosingDays: Hashable, Codable, Sendable {
  package var from: Day
  package var to: Day
  package var reason: String

  package init(from: Day, to: Day, reason: String) { (self.from, self.to, self.reason) = (from, to, reason) }

  package func contains(_ day: Day) -> Bool { from <= day && day <= to }
}

/// Why nothing takes place on a day.
package enum Closed: Hashable, Sendable {
  case holiday(Holiday)
  case closing(reason: String)
  case beforeStart(Day)

  static func reason(on day: Day, _ closing: [ClosingDays]) -> Closed? {
    if let holiday = Holiday.on(day) { return .holiday(holiday) }
    return closing.first { $0.contains(day) }.map { .closing(reason: $0.reason) }
  }
}
