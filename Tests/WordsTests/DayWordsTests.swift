// How days, weeks, durations and lists read, in both languages.

import Domain
import Testing
import Words

@Suite("Days and amounts read as a counsellor writes them") struct DayWordsTests {
  static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(arguments: [
    ("2026-04-21", "di 21 apr", "Tue 21 Apr", "dinsdag 21 april 2026", "Tuesday 21 April 2026"),
    ("2026-03-01", "zo 1 mrt", "Sun 1 Mar", "zondag 1 maart 2026", "Sunday 1 March 2026"),
    ("2028-02-29", "di 29 feb", "Tue 29 Feb", "dinsdag 29 februari 2028", "Tuesday 29 February 2028"),
    ("2026-05-14", "do 14 mei", "Thu 14 May", "donderdag 14 mei 2026", "Thursday 14 May 2026"),
    ("2026-10-09", "vr 9 okt", "Fri 9 Oct", "vrijdag 9 oktober 2026", "Friday 9 October 2026"),
  ]) func days(text: String, dutch: String, english: String, longDutch: String, longEnglish: String) throws {
    let day = try DayWordsTests.day(text)
    #expect(day.short == Phrase(dutch, english))
    #expect(day.long == Phrase(longDutch, longEnglish))
    #expect(day.shortWithYear.dutch == "\(dutch) \(day.year)")
    #expect(day.short.english.hasSuffix(day.dayAndMonth.english))
  }

  @Test(arguments: [
    ("2026-06-10", "2026-01-01", "wk 24 (8-14 juni)", "wk 24 (8-14 June)"),
    ("2026-07-01", "2026-01-01", "wk 27 (29 juni-5 juli)", "wk 27 (29 June-5 July)"),
    ("2027-01-01", "2026-12-01", "wk 53 (28 december-3 januari)", "wk 53 (28 December-3 January)"),
    ("2027-01-01", "2027-02-01", "wk 53 (28 december 2026-3 januari 2027)", "wk 53 (28 December 2026-3 January 2027)"),
    ("2026-06-10", "2027-01-01", "wk 24 (8-14 juni 2026)", "wk 24 (8-14 June 2026)"),
  ]) func weeks(text: String, today: String, dutch: String, english: String) throws {
    let week = try DayWordsTests.day(text).week
    #expect(week.words(relativeTo: try DayWordsTests.day(today)) == Phrase(dutch, english))
    #expect(week.numberWords == Phrase(same: "wk \(week.number)"))
  }

  @Test func aWeekAloneHasNoYear() throws {
    #expect(try DayWordsTests.day("2026-06-10").week.words.dutch == "wk 24 (8-14 juni)")
  }

  @Test(arguments: [
    ("2026-04-12", "vóór de start", "before the start"), ("2026-04-13", "week 1/14", "week 1/14"),
    ("2026-06-10", "week 9/14", "week 9/14"), ("2026-07-19", "week 14/14", "week 14/14"),
    ("2026-07-20", "na het programma", "after the programme"),
  ]) func programmeWeeksLookLikeNoCalendarWeek(text: String, dutch: String, english: String) throws {
    let module = Module(
      id: try #require(Module.ID("m")), name: "Brugge", place: "Brugge", start: try DayWordsTests.day("2026-04-13"),
      counsellor: "Christel W.")
    #expect(module.weekWords(of: try DayWordsTests.day(text)) == Phrase(dutch, english))
  }

  @Test(arguments: [
    (1230, "20 u 30", "20 h 30"), (1140, "19 u", "19 h"), (0, "0 u", "0 h"), (45, "45 min", "45 min"),
    (65, "1 u 05", "1 h 05"), (-90, "-1 u 30", "-1 h 30"), (-5, "-5 min", "-5 min"),
  ]) func durations(minutes: Int, dutch: String, english: String) {
    #expect(Minutes(minutes).words == Phrase(dutch, english))
  }

  @Test func spansAndCounts() throws {
    #expect(try #require(Reading.span("9-12")).words == "09:00-12:00")
    #expect(1.days == Phrase("1 dag", "1 day"))
    #expect(9.days == Phrase("9 dagen", "9 days"))
    #expect(0.days == Phrase("0 dagen", "0 days"))
  }

  @Test(
    arguments: [
      ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a en b", "a and b"), (["a", "b", "c"], "a, b en c", "a, b and c"),
    ] as [([String], String, String)]) func names(names: [String], dutch: String, english: String)
  {
    #expect(names.listed == Phrase(dutch, english))
  }
}
