// Times, spans and the two nights on which the clock is set (rule 11).

import Domain
import Testing

struct ClockTests {
  @Test("A clock time reads and writes", arguments: [("00:00", 0), ("09:05", 545), ("23:59", 1439), ("24:00", 1440)])
  func reads(text: String, minute: Int) {
    #expect(TimeOfDay(text)?.minute == minute)
    #expect(TimeOfDay(text)?.description == text)
  }

  @Test(
    "A text that is no clock time is refused",
    arguments: ["24:01", "25:00", "9:00", "09:60", "09.00", "+9:00", "-0:00", "09:+5", "09:00 ", "", "0900"])
  func refuses(text: String) { #expect(TimeOfDay(text) == nil) }

  @Test("Time stops at midnight on either side, whatever is added", arguments: [Int.max, Int.min, 5000, -5000])
  func saturates(minutes: Int) {
    let end = clock("12:00") + Minutes(minutes)
    #expect(end.minute == (minutes > 0 ? 1440 : 0))
  }

  @Test("A span ends after it begins, and holds its break")
  func spans() {
    #expect(TimeSpan(clock("09:00"), clock("09:00")) == nil)
    #expect(TimeSpan(clock("10:00"), clock("09:00")) == nil)
    #expect(TimeSpan(clock("09:00"), clock("10:00"), pause: Minutes(60)) == nil)
    #expect(TimeSpan(clock("09:00"), clock("10:00"), pause: Minutes(-1)) == nil)
    #expect(TimeSpan(clock("09:00"), clock("16:00"), pause: Minutes(60), pauseFrom: clock("15:30")) == nil)
    #expect(TimeSpan(clock("09:00"), clock("24:00"))?.length(on: day("2026-04-13")) == hours(15))
  }

  @Test(
    "A break begins at noon, or as near to it as fits",
    arguments: [("09:00-16:00", "12:00"), ("08:00-12:15", "11:45"), ("13:00-16:00", "13:00"), ("08:00-12:00", "11:30")])
  func pause(text: String, begins: String) {
    let span = span(text, pause: 30)
    #expect(span.pauseFrom == clock(begins))
  }

  @Test(
    "Spans that only touch do not overlap",
    arguments: [("09:00-12:00", "12:00-13:00", false), ("09:00-12:00", "11:59-13:00", true)])
  func overlap(one: String, other: String, expected: Bool) {
    #expect(span(one).overlaps(span(other)) == expected)
    #expect(span(other).overlaps(span(one)) == expected)
  }

  @Test(
    "The hour lost in March and won in October counts",
    arguments: [
      ("2026-03-29", "00:00-24:00", 23 * 60), ("2026-03-29", "01:00-04:00", 120), ("2026-03-29", "02:30-04:00", 60),
      ("2026-03-29", "02:00-03:00", 0), ("2026-03-29", "00:00-02:00", 120), ("2026-03-29", "03:00-04:00", 60),
      ("2026-10-25", "00:00-24:00", 25 * 60), ("2026-10-25", "01:00-04:00", 240), ("2026-10-25", "03:00-04:00", 60),
      ("2026-10-25", "00:00-02:00", 120), ("2026-03-28", "01:00-04:00", 180), ("2026-03-30", "01:00-04:00", 180),
      ("2027-03-28", "01:00-04:00", 120), ("2027-10-31", "01:00-04:00", 240), ("2026-07-05", "00:00-24:00", 24 * 60),
    ])
  func summerTime(date: String, time: String, minutes: Int) {
    #expect(span(time).length(on: day(date)) == Minutes(minutes))
  }

  @Test("No night makes a duration of less than nothing")
  func neverNegative() {
    #expect(span("02:00-03:30", pause: 45).length(on: day("2026-03-29")) == .zero)
  }

  @Test(
    "Seconds in UTC become the clock of Brussels",
    arguments: [
      ("2026-01-15", 12 * 3600, "2026-01-15T13:00"), ("2026-07-01", 12 * 3600, "2026-07-01T14:00"),
      ("2026-03-29", 3599, "2026-03-29T01:59"), ("2026-03-29", 3600, "2026-03-29T03:00"),
      ("2026-10-25", 3599, "2026-10-25T02:59"), ("2026-10-25", 3600, "2026-10-25T02:00"),
      ("2026-12-31", 23 * 3600 - 1, "2026-12-31T23:59"), ("2026-12-31", 23 * 3600, "2027-01-01T00:00"),
      ("2026-06-30", 22 * 3600, "2026-07-01T00:00"), ("2028-02-28", 23 * 3600, "2028-02-29T00:00"),
      ("2027-03-28", 3600, "2027-03-28T03:00"), ("2027-10-31", 3600, "2027-10-31T02:00"),
    ])
  func moments(date: String, seconds: Int, local: String) {
    let moment = Moment(secondsSince1970: day(date).number * 86_400 + seconds)
    #expect(moment == Moment(local))
    #expect("\(moment.day)T\(moment.time)" == local)
  }

  @Test(
    "A moment is a day, with a time or at noon",
    arguments: [
      ("2026-04-13", "12:00"), ("2026-04-13T09:30", "09:30"), ("2026-04-13 09:30", "09:30"),
      ("2026-04-13T09:30:59", "09:30"),
    ])
  func moment(text: String, time: String) {
    #expect(Moment(text) == Moment(day("2026-04-13"), clock(time)))
  }

  @Test(
    "A text that is no moment is refused",
    arguments: [
      "", "T09:30", " 2026-04-13", "2026-04-13T", "2026-04-13T9:30", "2026-04-13T09:30x", "2026-04-13T09:30:60",
      "2026-04-13T25:00", "2026-02-29T09:30", "2026-04-13T09:30:0",
    ])
  func noMoment(text: String) { #expect(Moment(text) == nil) }

  @Test("24:00 of one day is not later than 00:00 of the next")
  func midnight() {
    #expect(Moment(day("2026-04-13"), clock("24:00")) < Moment(day("2026-04-14"), clock("00:00")))
  }
}
