// A programme by week and weekday: the file of the issue, and rows that make no sense.

import Domain
import Testing
import Words

@testable import Exchange

struct ProgrammeFileTests {
  private static let titles = "week;dag;van;tot;pauze;soort;thema;plaats;duur per deelnemer"

  private static let twelve = TimeOfDay.noon
  private static let nine = TimeOfDay.noon + Minutes(hours: -3)

  private func rows(_ plan: ImportPlan) -> [ProgrammeRow] {
    plan.changes.flatMap { change -> [ProgrammeRow] in
      if case .planProgramme(_, let rows, .first) = change { rows } else { [] }
    }
  }

  private func plan(_ text: String) throws -> ImportPlan {
    try ProgrammeFile.plan(bytes: Array("\(Self.titles)\n\(text)\n".utf8), module: brugge, mode: .first)
  }

  @Test func theFileIsTheProgrammeThatIsShipped() throws {
    let plan = try ProgrammeFile.plan(bytes: try file("programma-op-stap.csv"), module: brugge, mode: .first)
    #expect(plan.problems.isEmpty)
    #expect(rows(plan) == ProgrammeRow.opStap)
  }

  @Test func whatFallsOnAHolidayMovesWithinItsWeek() throws {
    var caseload = try caseload()
    let plan = try ProgrammeFile.plan(bytes: try file("programma-op-stap.csv"), module: brugge, mode: .first)
    let notices = try caseload.apply(plan.changes, on: springStart)
    let moves = notices.compactMap { notice -> String? in
      guard case .moved(let session, let day, .holiday) = notice else { return nil }
      return "\(session.day) → \(day)"
    }
    #expect(Set(moves) == ["2026-05-01 → 2026-04-29", "2026-05-14 → 2026-05-13", "2026-05-25 → 2026-05-27"])
    #expect(notices.count == moves.count)
    let sessions = try #require(caseload.module(brugge.id)?.sessions)
    #expect(sessions.allSatisfy { $0.isPlanned })
    #expect(sessions.filter { $0.day == Day(2026, 4, 29) }.map(\.time.from) == [TimeOfDay(9, 0)])
  }

  @Test(
    arguments: [
      ("0;di;09:00;12:00;0;intake", "week", .notAWeek("0", weeks: 14)),
      ("15;di;09:00;12:00;0;intake", "week", .notAWeek("15", weeks: 14)),
      ("een;di;09:00;12:00;0;intake", "week", .notAWeek("een", weeks: 14)),
      (";di;09:00;12:00;0;intake", "week", .missing),
      ("1;xx;09:00;12:00;0;intake", "dag", .notAWeekday("xx")),
      ("1;di;25:00;12:00;0;intake", "van", .notATime("25:00")),
      ("1;di;09:00;;0;intake", "tot", .missing),
      ("1;di;12:00;09:00;0;intake", "tot", .endsBeforeBegin(twelve, nine)),
      ("1;di;09:00;09:00;0;intake", "tot", .endsBeforeBegin(nine, nine)),
      ("1;di;09:00;12:00;lang;intake", "pauze", .notMinutes("lang")),
      (
        "1;di;09:00;12:00;180;intake", "pauze",
        .pauseDoesNotFit(Minutes(180), nine, twelve)
      ),
      ("1;di;09:00;12:00;0;feest", "soort", .unknownSessionKind("feest")),
      (
        "1;di;09:00;12:00;0;intake;;;4", "duur per deelnemer",
        .slotDoesNotFit(Minutes(4), shortest: Minutes(5), longest: Minutes(180))
      ),
      (
        "1;di;09:00;12:00;0;intake;;;181", "duur per deelnemer",
        .slotDoesNotFit(Minutes(181), shortest: Minutes(5), longest: Minutes(180))
      ),
      ("1;di;09:00;12:00;0;intake;;;veel", "duur per deelnemer", .notMinutes("veel")),
    ] as [(String, String, LineProblem.Reason)])
  func whatMakesNoSenseIsNamed(_ text: String, _ column: String, _ reason: LineProblem.Reason) throws {
    let plan = try plan("1;ma;09:00;10:00;0;intake\n\(text)")
    #expect(plan.problems.map(\.reason) == [reason])
    #expect(plan.problems.map(\.column) == [column])
    #expect(plan.problems.map(\.row) == [3])
    #expect(plan.changes.isEmpty)
    #expect(plan.remarks.count == 1)
  }

  @Test func allWrongRowsAreNamed() throws {
    let problems = try plan("15;di;09:00;12:00;0;intake\n1;di;09:00;12:00;0;intake\n1;xx;12:00;09:00;0;feest").problems
    #expect(problems.map(\.row) == [2, 4, 4, 4])
  }

  @Test(arguments: Session.Kind.allCases, Language.allCases)
  func everyKindIsKnownInBothLanguages(_ kind: Session.Kind, _ language: Language) throws {
    let plan = try plan("1;di;09:00;12:00;;\(kind.words(language).uppercased());;;")
    #expect(rows(plan).map(\.kind) == [kind])
  }

  @Test func englishTitlesAndHoursAsPeopleWriteThemWillDo() throws {
    let text = "weekday,week,from,to,break,kind,minutes per participant\nFriday,2,9,16u,60,individual talk,45\n"
    let plan = try ProgrammeFile.plan(bytes: Array(text.utf8), module: brugge, mode: .first)
    let row = try #require(rows(plan).first)
    #expect(row.weekday == .friday)
    #expect(row.time == TimeSpan(try #require(TimeOfDay(9, 0)), try #require(TimeOfDay(16, 0)), pause: Minutes(60)))
    #expect(row.slot == Minutes(45))
  }

  @Test func aListOfReferralsIsNoProgramme() throws {
    let bytes = try file("verwijzingen-brugge-voorjaar-2026.csv")
    #expect(throws: ImportProblem.otherKind(.referrals, wanted: .programme)) {
      try ProgrammeFile.plan(bytes: bytes, module: brugge, mode: .first)
    }
  }
}
