// What the calendar says of its weeks and days.
import Domain

extension Phrase {
  /// Over the numbers of the calendar weeks and of the programme weeks.
  package static let calendarWeeks = Phrase("wk", "wk")
  package static let programmeWeeks = Phrase("week", "week")
  package static let signToday = Phrase("vandaag", "today")
  package static let signHoliday = Phrase("feestdag", "holiday")
  package static let signClosed = Phrase("gesloten", "closed")
  package static let signSession = Phrase("sessie", "session")
  package static let notYetADay = Phrase("? nog geen datum", "? not a date yet")
  package static func moreSessions(_ count: Int) -> Phrase { Phrase("nog \(count)", "\(count) more") }

  /// How far a day is from today: "vandaag", "over 7 dagen", "3 dagen geleden".
  package static func distance(_ days: Int) -> Phrase {
    switch days {
    case 0: Phrase("vandaag", "today")
    case 1: Phrase("morgen", "tomorrow")
    case -1: Phrase("gisteren", "yesterday")
    case 2...: Phrase("over \(days.days.dutch)", "in \(days.days.english)")
    default: Phrase("\((-days).days.dutch) geleden", "\((-days).days.english) ago")
    }
  }
}

extension Day {
  /// "juli 2026", over a month of the calendar.
  package var monthAndYear: Phrase { monthName.long + Phrase(same: " \(year)") }
}
