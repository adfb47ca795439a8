// Rule 2: nobody passes 19 hours in a week; exactly 19:00 is fine. With the real programme and real internships.

import Domain
import Testing

struct CapTests {
  @Test("The shipped programme with 16 hours of internship: 19:00 in weeks 9, 11 and 13, 16:00 in weeks 10 and 12")
  func realWeeks() throws {
    let group = try Group(rows: ProgrammeRow.opStap, internships: true)
    #expect(try group.module.internships.count == 13)
    for number in 1...13 {
      let sums = try (9...13).map { try group.planned(number, week: $0) }
      #expect(sums == [hours(19), hours(16), hours(19), hours(16), hours(19)])
    }
    #expect(try group.module.findings.filter { $0.severity == .broken } == [])
  }

  @Test("One hour more is refused for those concerned, with week, sum and cap")
  func oneHourMore() throws {
    let group = try Group(rows: ProgrammeRow.opStap, internships: true)
    let extra = session("extra", "2026-06-10", "13:00-14:00")
    let found = group.broken(by: .planSessions(module: Group.id, sessions: [extra]))
    #expect(found.map(\.excess) == (1...13).map { ["p\($0.digits(2))", "2026-W24", "1200", "1140"] })
  }

  @Test("Exactly 19:00 is fine and 19:01 is not", arguments: [("13:00", true), ("13:01", false)])
  func edge(end: String, fits: Bool) throws {
    var group = try Group(1)
    try group.plan(
      session("a", "2026-04-14", "08:00-16:00"), session("b", "2026-04-15", "09:00-17:00", pause: 60))
    let last = Change.planSessions(module: Group.id, sessions: [session("c", "2026-04-16", "09:00-\(end)")])
    #expect((group.refusal(of: last) == nil) == fits)
    if !fits { #expect(group.broken(by: last).map(\.excess) == [["p01", "2026-W16", "1141", "1140"]]) }
  }

  /// 18 hours of sessions in week 2, for two people, and a session of three hours in week 3.
  private func full() throws -> Group {
    var group = try Group(2)
    try group.plan(
      session("a", "2026-04-20", "08:00-14:00"), session("b", "2026-04-21", "08:00-14:00"),
      session("c", "2026-04-22", "08:00-14:00"), session("late", "2026-04-28", "09:00-12:00"),
      session("slots", "2026-04-23", "09:00-12:00", .individualTalk, form: block(90)))
    return group
  }

  @Test(
    "However hours come into a full week, they are refused",
    arguments: [
      Change.moveSession(module: Group.id, session: id("late"), day: day("2026-04-23"), from: clock("13:00")),
      .editSession(module: Group.id, session: session("a", "2026-04-20", "08:00-16:00")),
      .editSession(module: Group.id, session: session("late", "2026-04-23", "13:00-16:00")),
      .planSessions(module: Group.id, sessions: [session("copy", "2026-04-23", "13:00-16:00")]),
      .planProgramme(module: Group.id, rows: [row(2, .thursday, "13:00-16:00")], mode: .first),
      .bookSlot(module: Group.id, session: id("slots"), from: clock("09:00"), participant: id("p01")),
      .placeInternships(
        module: Group.id, internships: [internship(of: id("p01"), from: "2026-04-23", to: "2026-04-24")]),
    ])
  func everyWayIn(change: Change) throws {
    let found = try full().broken(by: change)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.excess.dropFirst().first == "2026-W17" })
  }

  @Test("A cancelled session counts again when it is restored")
  func restored() throws {
    var group = try full()
    try group.apply(.cancelSession(module: Group.id, session: id("a"), reason: "ziek"))
    try group.plan(session("other", "2026-04-24", "09:00-14:00"))
    let found = group.broken(by: .restoreSession(module: Group.id, session: id("a")))
    #expect(found.map(\.excess) == [["p01", "2026-W17", "1380", "1140"], ["p02", "2026-W17", "1380", "1140"]])
  }

  @Test("Who enters a group whose week is too full is refused by name")
  func entry() throws {
    var group = try Group(0)
    try group.plan(
      session("a", "2026-04-20", "08:00-16:00"), session("b", "2026-04-21", "08:00-16:00"),
      session("c", "2026-04-22", "08:00-16:00"))
    let found = group.broken(by: .addParticipants(module: Group.id, participants: [person(1)]))
    #expect(found.map(\.excess) == [["p01", "2026-W17", "1440", "1140"]])
  }

  @Test("Hours of an internship that is over count beside those of the next one")
  func twoInternships() throws {
    var group = try Group(1, rows: ProgrammeRow.opStap)
    try group.apply(.placeInternships(module: Group.id, internships: [internship(of: id("p01"), to: "2026-06-09")]))
    var second = internship(of: id("p01"), from: "2026-06-11")
    second.id = id("second")
    second.hours[.friday] = span("08:00-13:00")
    let found = group.broken(by: .placeInternships(module: Group.id, internships: [second]))
    #expect(found.map { $0.excess.dropFirst().first } == ["2026-W24", "2026-W26", "2026-W28"])
  }

  @Test("A plan that was broken by hand can be mended step by step, and not made worse")
  func mending() throws {
    var group = try full()
    try group.breakByHand { $0.sessions.append(session("by-hand", "2026-04-24", "08:00-16:00")) }
    #expect(try group.module.findings.map(\.excess).first == ["p01", "2026-W17", "1560", "1140"])

    let worse = Change.editSession(module: Group.id, session: session("by-hand", "2026-04-24", "08:00-16:01"))
    #expect(group.broken(by: worse).map(\.excess).first == ["p01", "2026-W17", "1561", "1140"])
    let note = Note(id: id("n"), day: day("2026-06-30"), text: "belt terug")
    try group.apply(
      .writeNote(module: Group.id, participant: id("p01"), note: note),
      .editSession(module: Group.id, session: session("by-hand", "2026-04-24", "08:00-15:59")),
      .moveSession(module: Group.id, session: id("a"), day: day("2026-04-29"), from: clock("08:00")),
      .cancelSession(module: Group.id, session: id("by-hand"), reason: "te veel"))
    #expect(try group.module.findings == [])
  }

  @Test("Two internships that clash since somebody edited the file can be shortened day by day")
  func mendingInternships() throws {
    var group = try Group(1)
    var second = internship(of: id("p01"))
    (second.id, second.employer) = (id("second"), "Slagerij")
    try group.breakByHand { $0.internships = [internship(of: id("p01")), second] }
    second.hours[.monday] = nil
    try group.apply(.editInternship(module: Group.id, internship: second))
    second.hours[.tuesday] = span("09:00-10:00")
    try group.apply(.editInternship(module: Group.id, internship: second))
    #expect(try group.module.findings.contains { if case .internshipsOverlap = $0 { true } else { false } })
    second.hours[.wednesday] = span("09:00-23:00")
    #expect(!group.broken(by: .editInternship(module: Group.id, internship: second)).isEmpty)
  }
}
