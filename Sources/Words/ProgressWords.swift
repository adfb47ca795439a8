// What is missing from a date or a time, and what is wrong with it: a few words, to stand beside the field.
import Domain

extension Phrase {
  // Still to come
  static let goOnTyping = Phrase("typ verder", "go on typing")
  static let missingDay = Phrase("nog de dag", "the day is missing")
  static let missingMonth = Phrase("nog de maand", "the month is missing")
  static let missingYear = Phrase("nog het jaar", "the year is missing")
  static let missingLastDay = Phrase("nog de laatste dag", "the last day is missing")
  static let missingCountOfDays = Phrase("nog hoeveel dagen", "how many days?")
  static let missingTime = Phrase("nog het uur", "the time is missing")
  static let missingMinutes = Phrase("nog de minuten", "the minutes are missing")
  static let missingDigit = Phrase("nog een cijfer", "one more digit")
  static let missingEnd = Phrase("nog het einde, bv. -13", "the end is missing, e.g. -13")
  static let missingPause = Phrase("nog de pauze in minuten", "the break in minutes is missing")
  static let missingPauseTime = Phrase("nog het uur van de pauze", "the time of the break is missing")
  static let missingBracket = Phrase("nog het haakje )", "the bracket ) is missing")

  // Never
  package static let noDate = Phrase("geen datum", "not a date")
  package static let noTime = Phrase("geen uur", "not a time")
  package static let noNumberOfDays = Phrase("geen aantal dagen", "not a number of days")
  package static let noDuration = Phrase("geen duur", "not a duration")
  static let daysOrWeeks = Phrase("+7 is 7 dagen, +2w 2 weken", "+7 is 7 days, +2w 2 weeks")
  static let monthsHave31 = Phrase("een maand heeft hoogstens 31 dagen", "a month has at most 31 days")
  static let twelveMonths = Phrase("er zijn 12 maanden", "there are 12 months")
  static let yearsInReach = Phrase("jaren gaan van 1900 tot 2199", "years go from 1900 to 2199")
  static let dayHas24Hours = Phrase("een dag heeft 24 uren", "a day has 24 hours")
  static let hourHas60Minutes = Phrase("een uur heeft 60 minuten", "an hour has 60 minutes")
  static let endsBeforeItBegins = Phrase("eindigt voor het begint", "ends before it begins")
  static let pauseDoesNotFit = Phrase("die pauze past er niet in", "that break does not fit")

  /// "april heeft 30 dagen".
  static func lengthOf(month: Int, year: Int) -> Phrase {
    let length = Day.length(of: month, in: year)
    let name = MonthName(rawValue: month)?.long ?? Phrase("die maand", "that month")
    return name + Phrase(" heeft \(length) dagen", " has \(length) days")
  }

  /// "22 apr is een woensdag".
  static func isAWeekday(_ day: Day) -> Phrase {
    day.dayAndMonth + Phrase(" is een \(day.weekday.long.dutch)", " is a \(day.weekday.long.english)")
  }
}
