// What is typed is never called wrong while it can still become right, and what is missing or wrong is told.

import Domain
import Testing

@testable import Words

@Suite("While it is typed, a date or a time tells what is missing or wrong") struct ProgressTests {
  private static let today = Day("2026-04-22") ?? Day(number: 0)

  enum What: Sendable { case day, days, time, span, minutes }

  private static func progress(_ what: What, _ text: String) -> Progress {
    switch what {
    case .day: Reading.progress(day: text, today: today)
    case .days: Reading.progress(days: text, today: today)
    case .time: Reading.progress(time: text)
    case .span: Reading.progress(span: text)
    case .minutes: Reading.progress(minutes: text)
    }
  }

  private static func reads(_ what: What, _ text: String) -> Bool {
    switch what {
    case .day: Reading.day(text, today: today) != nil
    case .days:
      text.split(separator: ",").allSatisfy { String($0).isBlank || Reading.period(String($0), today: today) != nil }
    case .time: Reading.time(text) != nil
    case .span: Reading.span(text) != nil
    case .minutes: Reading.minutes(text) != nil
    }
  }

  @Test("Every beginning of what makes sense is whole or unfinished, and the whole is whole", arguments: right)
  func beginnings(what: What, texts: [String]) {
    for text in texts {
      #expect(Self.progress(what, text) == .whole, "\(text)")
      for length in 1..<max(2, text.count) {
        let beginning = String(text.prefix(length))
        if case .wrong(let why) = Self.progress(what, beginning) {
          Issue.record("“\(beginning)” of “\(text)” is called wrong: \(why.dutch)")
        }
      }
    }
  }

  private static let right: [(What, [String])] = [
    (
      .day,
      [
        "22/4", "22/4/26", "22/04/2026", "22-4", "22.4.", "22 4", "22 / 4", "2026-04-22", "2026-12-31", "1999-01-01",
        "22 apr", "22 april 2026", "22apr", "22 APR.", "1 mrt", "1 maart", "1 mar", "3 may", "3 mei 27", "11 sept",
        "wo 22 apr 2026", "Tue 21 Apr", "ma. 13/4", "29/2/2028", "31/12/79", "31/12/1979", "5/11/2100", "01/01/2000",
        "vandaag", "today", ".", "morgen", "Tomorrow", "overmorgen", "gisteren", "yesterday", "eergisteren", "do", "di",
        "wo", "woe", "woensdag", "wed", "zo", "Sunday", "+7", "-3", "+2w", "-1 w", "+0", "+999w", "31/1", "30/10",
        "wo 21/4/2027", "wednesday 22 april",
      ]
    ),
    (.days, ["21/7, 3/8 - 7/8", "21/7/2026, 3/8/2026 - 7/8/2026", "3/8 tot 7/8", "3-8 - 7-8", "+7, wo", "21/7,"]),
    (
      .time,
      ["9", "9u", "9u30", "9:30", "9.30", "930", "24:00", "0:05", "1750", "2359", "09:30", "9 uur", "250", "9h30"]
    ),
    (
      .span,
      [
        "9-13", "09:00-16:00", "9u30 - 12u", "9–13", "9 tot 13", "9 to 13", "900-1630", "22-24", "9u-16u (60)",
        "9-16 pauze 60", "9-16/60", "9-16 break 1u", "9-16 (1:00)", "9-16 (60 min)", "9-16 (60 om 11:30)",
        "9-16/60 at 1130", "9-16 (60, 12:00)", "13-16 (30)", "10-10u30", "10-1030", "20-24", "12:30-13:15",
      ]
    ),
    (.minutes, ["45", "45 min", "45m", "1u30", "1:30", "1h30", "2 u", "2u", "20 u 30", "90", "9999"]),
  ]

  @Test("What does not read is never called whole, nor what reads anything else", arguments: right)
  func agrees(what: What, texts: [String]) {
    for text in texts {
      for length in 1...text.count {
        let beginning = String(text.prefix(length))
        #expect((Self.progress(what, beginning) == .whole) == Self.reads(what, beginning), "\(beginning)")
      }
    }
  }

  @Test(
    "What is missing",
    arguments: [
      (What.day, "22", Phrase.missingMonth), (.day, "22/", .missingMonth), (.day, "22 ap", .missingMonth),
      (.day, "22/4/", .missingYear), (.day, "22/4/202", .missingYear), (.day, "29/2", .missingYear),
      (.day, "2026", .missingMonth), (.day, "2026-4", .missingDay), (.day, "+", .missingCountOfDays),
      (.day, "w", .goOnTyping), (.day, "mor", .goOnTyping), (.day, "wo 22", .missingMonth), (.day, "0", .missingDay),
      (.days, "3/8 -", .missingLastDay), (.days, "3/8 t", .missingLastDay),
      (.time, "9:", .missingMinutes), (.time, "9u3", .missingMinutes), (.time, "93", .missingDigit),
      (.span, "9", .missingEnd), (.span, "9-", .missingEnd), (.span, "9 tot", .missingEnd), (.span, "9-1", .missingEnd),
      (.span, "9-16 (", .missingPause), (.span, "9-16 (60", .missingBracket), (.span, "9-16 (60 om", .missingPauseTime),
      (.span, "9-16 pau", .missingPause), (.minutes, "1:", .missingMinutes), (.minutes, "45 mi", .goOnTyping),
    ])
  func missing(what: What, text: String, words: Phrase) {
    #expect(Self.progress(what, text) == .unfinished(words), "\(text)")
  }

  @Test(
    "What is wrong",
    arguments: [
      (What.day, "32", Phrase.monthsHave31), (.day, "32/1", .monthsHave31), (.day, "22/13", .twelveMonths),
      (.day, "31/4", .lengthOf(month: 4, year: 2026)), (.day, "30/2", .lengthOf(month: 2, year: 2000)),
      (.day, "29/2/2027", .lengthOf(month: 2, year: 2027)), (.day, "22/4/1899", .yearsInReach),
      (.day, "22/4/2200", .yearsInReach), (.day, "ooit", .noDate), (.day, "22//4", .noDate), (.day, "/22", .noDate),
      (.day, "+7x", .daysOrWeeks), (.day, "+1000", .noDate), (.day, "2026-13", .twelveMonths),
      (.day, "2026-04-31", .lengthOf(month: 4, year: 2026)), (.day, "0/4", .noDate), (.day, "22 foo", .noDate),
      (.day, "di 22/4/2026", .isAWeekday(today)), (.day, String(repeating: "9", count: 500), .noDate),
      (.days, "21/7, ooit", .noDate), (.days, "ooit, 21/7", .noDate), (.days, "7/8 - 3/8", .endsBeforeItBegins),
      (.time, "26", .dayHas24Hours), (.time, "25:00", .dayHas24Hours), (.time, "9:75", .hourHas60Minutes),
      (.time, "24:30", .dayHas24Hours), (.time, "1275", .hourHas60Minutes), (.time, "x", .noTime),
      (.span, "12-9", .endsBeforeItBegins), (.span, "x-9", .noTime), (.span, "9-16 (600)", .pauseDoesNotFit),
      (.span, "9-16 (60 om 8)", .pauseDoesNotFit), (.span, "9-16 (x)", .noDuration), (.minutes, "u", .noDuration),
      (.minutes, "1u75", .hourHas60Minutes), (.minutes, "10000", .noDuration),
    ])
  func wrong(what: What, text: String, words: Phrase) {
    #expect(Self.progress(what, text) == .wrong(words), "\(text)")
  }

  @Test("Nothing is nothing", arguments: [What.day, .days, .time, .span, .minutes])
  func empty(what: What) {
    #expect(Self.progress(what, "") == .empty && Self.progress(what, "  ") == .empty)
  }
}
