// How days, weekdays and weeks read: "di 21 apr", "wk 24 (8-14 juni)", "week 9/14".

import Domain

extension Weekday {
  /// "di", "Tue".
  package var short: Phrase {
    let name = long
    return Phrase(String(name.dutch.prefix(2)), String(name.english.prefix(3)))
  }

  /// "dinsdag", "Tuesday".
  package var long: Phrase {
    switch self {
    case .monday: Phrase("maandag", "Monday")
    case .tuesday: Phrase("dinsdag", "Tuesday")
    case .wednesday: Phrase("woensdag", "Wednesday")
    case .thursday: Phrase("donderdag", "Thursday")
    case .friday: Phrase("vrijdag", "Friday")
    case .saturday: Phrase("zaterdag", "Saturday")
    case .sunday: Phrase("zondag", "Sunday")
    }
  }
}

/// The months, January first.
enum MonthName: Int, CaseIterable {
  case january = 1
  case february, march, april, may, june, july, august, september, october, november, december

  /// "mrt", "Mar".
  var short: Phrase { Phrase(self == .march ? "mrt" : String(long.dutch.prefix(3)), String(long.english.prefix(3))) }

  /// "maart", "March".
  var long: Phrase {
    switch self {
    case .january: Phrase("januari", "January")
    case .february: Phrase("februari", "February")
    case .march: Phrase("maart", "March")
    case .april: Phrase("april", "April")
    case .may: Phrase("mei", "May")
    case .june: Phrase("juni", "June")
    case .july: Phrase("juli", "July")
    case .august: Phrase("augustus", "August")
    case .september: Phrase("september", "September")
    case .october: Phrase("oktober", "October")
    case .november: Phrase("november", "November")
    case .december: Phrase("december", "December")
    }
  }
}

extension Day {
  /// "di 21 apr", "Tue 21 Apr".
  package var short: Phrase { weekday.short + Phrase(same: " ") + dayAndMonth }

  /// "di 21 apr 2026".
  package var shortWithYear: Phrase { short + Phrase(same: " \(year)") }

  /// "dinsdag 21 april 2026".
  package var long: Phrase {
    weekday.long + Phrase(same: " \(dayOfMonth) ") + monthName.long + Phrase(same: " \(year)")
  }

  /// "21 apr".
  package var dayAndMonth: Phrase { Phrase(same: "\(dayOfMonth) ") + monthName.short }

  var monthName: MonthName { MonthName(rawValue: month) ?? .january }
}

extension Week {
  /// "wk 24": a calendar week. A programme week reads "week 9/14".
  package var numberWords: Phrase { Phrase(same: "wk \(number)") }

  /// "8-14 juni", "29 juni-5 juli".
  package var range: Phrase { range(withYear: false) }

  /// "wk 24 (8-14 juni)".
  package var words: Phrase { words(showing: range) }

  /// With the year, "wk 24 (8-14 juni 2026)", where it is another than that of `day`.
  package func words(relativeTo day: Day) -> Phrase { words(showing: range(withYear: year != day.year)) }

  private func words(showing range: Phrase) -> Phrase { numberWords + Phrase(same: " (") + range + Phrase(same: ")") }

  private func range(withYear: Bool) -> Phrase {
    func end(_ day: Day, year: Bool) -> Phrase {
      Phrase(same: "\(day.dayOfMonth) ") + day.monthName.long + Phrase(same: year ? " \(day.year)" : "")
    }
    let first =
      monday.month == sunday.month
      ? Phrase(same: "\(monday.dayOfMonth)") : end(monday, year: withYear && monday.year != sunday.year)
    return first + Phrase(same: "-") + end(sunday, year: withYear)
  }
}

extension Module {
  /// The programme week of `day`: "week 9/14", "vóór de start", "na het programma".
  package func weekWords(of day: Day) -> Phrase {
    let week = programmeWeek(of: day)
    if week < 1 { return Phrase("vóór de start", "before the start") }
    if week > template.weeks { return Phrase("na het programma", "after the programme") }
    return .programmeWeek(week, of: template.weeks)
  }
}

extension Phrase {
  /// "week 9/14".
  package static func programmeWeek(_ week: Int, of weeks: Int) -> Phrase { Phrase(same: "week \(week)/\(weeks)") }
}
