// What people type in fields, and what is made of it. Wednesday 22 April 2026 is today.

import Domain
import Testing
import Words

@Suite("What people type is read as they mean it") struct ReadingTests {
  private let today = Day(2026, 4, 22)

  @Test(arguments: [
    ("22/4", "2026-04-22"), ("22/4/26", "2026-04-22"), ("22/04/2026", "2026-04-22"), ("22-4", "2026-04-22"),
    ("22.4.", "2026-04-22"), ("22 4", "2026-04-22"), ("22 / 4", "2026-04-22"), ("2026-04-22", "2026-04-22"),
    ("22 apr", "2026-04-22"), ("22 april 2026", "2026-04-22"), ("22apr", "2026-04-22"), ("22 APR.", "2026-04-22"),
    ("1 mrt", "2026-03-01"), ("1 maart", "2026-03-01"), ("1 mar", "2026-03-01"), ("3 may", "2026-05-03"),
    ("3 mei 27", "2027-05-03"), ("11 sept", "2026-09-11"), ("wo 22 apr 2026", "2026-04-22"),
    ("Tue 21 Apr", "2026-04-21"), ("ma. 13/4", "2026-04-13"), ("29/2/2028", "2028-02-29"),
    // Nearest in time, within half a year.
    ("1/11", "2025-11-01"), ("1/10", "2026-10-01"), ("31/12", "2025-12-31"), ("21/10", "2026-10-21"),
    ("22/10", "2025-10-22"),
    ("24/10", "2025-10-24"),
    // Two digits: up to twenty years from now, else before.
    ("1/1/46", "2046-01-01"), ("1/1/47", "1947-01-01"), ("31/12/79", "1979-12-31"),
    // In words.
    ("vandaag", "2026-04-22"), ("today", "2026-04-22"), (".", "2026-04-22"), ("morgen", "2026-04-23"),
    ("Tomorrow", "2026-04-23"), ("overmorgen", "2026-04-24"), ("gisteren", "2026-04-21"),
    ("yesterday", "2026-04-21"), (" eergisteren ", "2026-04-20"),
    // The coming one, never today.
    ("do", "2026-04-23"), ("di", "2026-04-28"), ("wo", "2026-04-29"), ("woe", "2026-04-29"),
    ("woensdag", "2026-04-29"), ("wed", "2026-04-29"), ("zo", "2026-04-26"), ("Sunday", "2026-04-26"),
    ("ma", "2026-04-27"),
    // Days and weeks from now.
    ("+7", "2026-04-29"), ("-3", "2026-04-19"), ("+2w", "2026-05-06"), ("-1 w", "2026-04-15"), ("+0", "2026-04-22"),
    ("+999w", "2045-06-14"),
  ]) func days(typed: String, expected: String) throws {
    #expect(Reading.day(typed, today: try #require(today))?.description == expected)
  }

  @Test(
    "Of what has happened a weekday is the latest one, today too",
    arguments: [
      ("wo", "2026-04-22"), ("di", "2026-04-21"), ("do", "2026-04-16"), ("zo", "2026-04-19"), ("+1", "2026-04-23"),
      ("wo 29/4", "2026-04-29"),
    ])
  func latest(typed: String, expected: String) throws {
    #expect(Reading.day(typed, today: try #require(today), weekdays: .latest)?.description == expected)
  }

  @Test(arguments: [
    "", " ", "31/2", "31/02/1990", "29/2", "29/2/2027", "0/4", "32/1", "1/13", "22", "22//4", "/22/4", "22/4/", "22/4-",
    "22/4/026", "22/4/0000", "22/4/9999", "22/4/1899", "22/4/99999999999999999999", "99999999999999999999",
    "+99999999999999999999", "+1000", "++7", "+", "-", "+7x", "w", "di 22/4", "wo 21 apr 2026", "22 ap", "22 foo",
    "4/22", "2026-13-01", "2026-4", "22/+4", "٢٢/٤", "morgen 22/4", "\u{1b}[2J", "..", "🙂",
    "22/4" + String(repeating: " ", count: 100) + "x", String(repeating: "9", count: 100_000),
  ]) func nonsenseIsNoDay(typed: String) throws {
    #expect(Reading.day(typed, today: try #require(today)) == nil)
  }

  @Test(arguments: [("2027-10-01", "2028-02-29"), ("2027-04-01", nil), ("2028-03-01", "2028-02-29")])
  func aLeapDayWithoutAYearIsMeantOnlyIfOneIsNear(today: String, expected: String?) throws {
    #expect(Reading.day("29/2", today: try #require(Day(today)))?.description == expected)
  }

  @Test(arguments: ["0001-01-01", "9999-12-31"]) func daysAtTheEndsOfTimeDoNotTrap(text: String) throws {
    let end = try #require(Day(text))
    for typed in ["22/4", "22/4/26", "29/2", "wo", "+999w", "-999w", "gisteren"] {
      _ = Reading.day(typed, today: end)
    }
  }

  @Test func aDayIsReadBackAsItIsShown() throws {
    let first = try #require(Day(2025, 10, 23))
    for day in first..<first + 365 {
      let today = try #require(today)
      #expect(Reading.day(day.typed, today: today) == day)
      for language in Language.allCases {
        #expect(Reading.day(day.shortWithYear(language), today: today) == day)
        #expect(Reading.day(day.long(language), today: today) == day)
        if abs(day - today) <= 180 { #expect(Reading.day(day.short(language), today: today) == day) }
      }
    }
    #expect(Day(2026, 4, 22)?.typed == "22/4/2026")
  }

  @Test(arguments: [
    ("9", "09:00"), ("9u", "09:00"), ("9 u", "09:00"), ("9u30", "09:30"), ("9h30", "09:30"), ("9 uur 30", "09:30"),
    ("9:30", "09:30"), ("09:30", "09:30"), ("9.30", "09:30"), ("930", "09:30"), ("0930", "09:30"), ("1530", "15:30"),
    ("24:00", "24:00"), ("24", "24:00"), ("2400", "24:00"), ("0", "00:00"), ("000", "00:00"), (" 13 ", "13:00"),
  ]) func times(typed: String, expected: String) { #expect(Reading.time(typed)?.description == expected) }

  @Test(arguments: [
    "", "25", "24:01", "9:60", "9:5", "9:300", "960", "2401", "99999", "-9", "9-", "9::30", "u", ":30", "9u30u", "9 30",
    "9 apr", "negen", "99999999999999999999", "９",
  ]) func nonsenseIsNoTime(typed: String) { #expect(Reading.time(typed) == nil) }

  @Test(arguments: [
    ("9-13", "09:00-13:00"), ("09:00-16:00", "09:00-16:00"), ("9u30 - 12u", "09:30-12:00"), ("9–13", "09:00-13:00"),
    ("9 tot 13", "09:00-13:00"), ("9 to 13", "09:00-13:00"), ("900-1630", "09:00-16:30"), ("22-24", "22:00-24:00"),
    ("9u-16u (60)", "09:00-16:00 (60)"), ("9-16 pauze 60", "09:00-16:00 (60)"), ("9-16/60", "09:00-16:00 (60)"),
    ("9-16 break 1u", "09:00-16:00 (60)"), ("9-16 (1:00)", "09:00-16:00 (60)"), ("9-16 (60 min)", "09:00-16:00 (60)"),
    ("9-16 (60 om 11:30)", "09:00-16:00 (60, 11:30)"), ("9-16/60 at 1130", "09:00-16:00 (60, 11:30)"),
    ("9-16 (60, 12:00)", "09:00-16:00 (60)"), ("9-16 (0)", "09:00-16:00"), ("13-16 (30)", "13:00-16:00 (30)"),
  ]) func spans(typed: String, expected: String) throws {
    let span = try #require(Reading.span(typed))
    #expect(span.typed == expected)
    #expect(Reading.span(span.typed) == span, "what is filled in is read back the same")
  }

  @Test(arguments: [
    "", "9", "9-", "-13", "13-9", "9-9", "9-25", "9-16 (", "9-16 (60", "9-16 (60 min", "9-16 ()", "9-16 60)",
    "9-16 (420)", "9-16 (-5)",
    "9-16/", "9-16 (60 om)", "9-16 (60 om 15:30)", "9-16 (60 om 8)", "9-16 (60) x", "9-16-18", "pauze 60", "9/60-16",
  ]) func nonsenseIsNoSpan(typed: String) { #expect(Reading.span(typed) == nil) }

  @Test(arguments: [
    ("45", 45), ("45 min", 45), ("45m", 45), ("1u30", 90), ("1:30", 90), ("1h30", 90), ("2 u", 120), ("2u", 120),
    ("20 u 30", 1230), ("0", 0), ("90", 90), ("9999", 9999),
  ]) func durations(typed: String, minutes: Int) { #expect(Reading.minutes(typed)?.count == minutes) }

  @Test(arguments: ["", "u", "-5", "1:60", "1.30", "45 x", "10000", "1u30u", "99999999999999999999", "a lot"])
  func nonsenseIsNoDuration(typed: String) { #expect(Reading.minutes(typed) == nil) }

  @Test func aDurationIsReadBackAsItIsShown() {
    for count in 0...1500 {
      for language in Language.allCases {
        #expect(Reading.minutes(Minutes(count).words(language)) == Minutes(count))
      }
    }
  }

  @Test func weekdaysAreReadInBothLanguages() {
    for weekday in Weekday.allCases {
      for name in [weekday.short, weekday.long] {
        #expect(Reading.weekday(name.dutch) == weekday)
        #expect(Reading.weekday(name.english.uppercased() + ".") == weekday)
      }
    }
    for nonsense in ["", "m", "maandags", "wo wo", "12", "x", "."] { #expect(Reading.weekday(nonsense) == nil) }
  }
}
