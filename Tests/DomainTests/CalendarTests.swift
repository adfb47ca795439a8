// Days, ISO weeks and holidays (rule 11): civil dates as they are, over leap days and week 53.

import Domain
import Testing

struct CalendarTests {
  @Test("Every day from 1970 to 2200 follows the one before it")
  func civilDays() {
    var expected = (year: 1970, month: 1, day: 1)
    var weekday = 3  // 1970 began on a Thursday.
    for number in 0..<84_000 {
      let day = Day(number: number)
      guard day.civil == expected, Day(expected.year, expected.month, expected.day) == day, day.weekday.index == weekday
      else {
        Issue.record("day \(number) reads \(day), \(day.weekday)")
        return
      }
      weekday = (weekday + 1) % 7
      expected.day += 1
      if expected.day > Day.length(of: expected.month, in: expected.year) {
        expected.day = 1
        expected.month += 1
      }
      if expected.month > 12 { (expected.year, expected.month) = (expected.year + 1, 1) }
    }
  }

  @Test("29 February exists in leap years only", arguments: [(2024, true), (2026, false), (2000, true), (2100, false)])
  func leapDay(year: Int, exists: Bool) { #expect((Day(year, 2, 29) != nil) == exists) }

  @Test(
    "A text that is no day is refused",
    arguments: [
      "", "2026", "2026-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-04-00", "2026-4-13", "13/04/2026",
      "2026-04-13 ", "+026-04-13", "2026-+4-13", "0000-01-01", "2026-04-131", "２０２６-04-13", "2026--4-13",
    ])
  func noDay(text: String) { #expect(Day(text) == nil) }

  @Test("A day is written as it is read", arguments: ["0001-01-01", "1969-12-31", "2028-02-29", "9999-12-31"])
  func dayText(text: String) { #expect(Day(text)?.description == text) }

  @Test(
    "A week is the ISO week of its Thursday",
    arguments: [
      ("2026-06-08", "2026-W24"), ("2026-06-14", "2026-W24"), ("2026-12-28", "2026-W53"), ("2027-01-03", "2026-W53"),
      ("2027-01-04", "2027-W01"), ("2024-12-30", "2025-W01"), ("2021-01-03", "2020-W53"), ("2028-02-29", "2028-W09"),
      ("2023-01-01", "2022-W52"), ("2026-01-01", "2026-W01"),
    ])
  func isoWeek(date: String, week: String) {
    #expect(day(date).week.description == week)
    #expect(Week(week) == day(date).week)
    #expect(day(date).week.days.contains(day(date)))
  }

  @Test("Week 53 exists in long years only", arguments: [(2020, true), (2026, true), (2027, false), (2032, true)])
  func week53(year: Int, exists: Bool) { #expect((Week(year: year, number: 53) != nil) == exists) }

  @Test(
    "A text that is no week is refused", arguments: ["2027-W53", "2026-W00", "2026-W54", "2026-W+1", "2026-24", ""])
  func noWeek(text: String) { #expect(Week(text) == nil) }

  @Test("A week number beyond every year is refused", arguments: [0, -1, 54, Int.max, Int.min])
  func absurdWeek(number: Int) { #expect(Week(year: 2026, number: number) == nil) }

  @Test("A module of the autumn crosses week 53 without losing or doubling a week")
  func acrossTheYear() throws {
    let module = try Group(0, start: "2026-10-05").module
    #expect(module.weeks.map(\.description).suffix(3) == ["2026-W52", "2026-W53", "2027-W01"])
    #expect(module.end == day("2027-01-10"))
    #expect(module.programmeWeek(of: day("2027-01-04")) == 14)
    #expect(module.programmeWeek(of: day("2026-10-04")) == 0)
    #expect(module.weekInProgramme(of: day("2027-01-11")) == nil)
  }

  @Test(
    "The ten legal holidays",
    arguments: [
      (2025, ["04-21", "05-29", "06-09"]), (2026, ["04-06", "05-14", "05-25"]), (2027, ["03-29", "05-06", "05-17"]),
      (2028, ["04-17", "05-25", "06-05"]), (2038, ["04-26", "06-03", "06-14"]), (2285, ["03-23", "04-30", "05-11"]),
    ])
  func holidays(year: Int, movable: [String]) throws {
    let fixed = ["01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"]
    let expected = Set((fixed + movable).map { day("\(year)-\($0)") })
    let first = try #require(Day(year, 1, 1))
    let last = try #require(Day(year, 12, 31))
    #expect(Set((first...last).filter { Holiday.on($0) != nil }) == expected)
    #expect(Set(Holiday.allCases.compactMap { $0.day(in: year) }) == expected)
    #expect(Holiday.allCases.allSatisfy { $0.day(in: year).flatMap(Holiday.on) == $0 })
  }
}
