// Moving a module's start moves everything, in one step that can be undone.

import Domain
import Testing

struct StartTests {
  private func move(_ date: String) -> Change { .moveStart(module: Group.id, to: day(date)) }

  @Test("Holidays count anew: what a holiday moved goes back, what a new one meets goes off it")
  func holidays() throws {
    var group = try Group(rows: ProgrammeRow.opStap, internships: true)
    let before = group.load
    try group.apply(move("2026-04-20"))
    func days(_ week: Int, _ weekday: Weekday) throws -> [Day] {
      try group.module.sessions.filter { $0.anchor == Session.Anchor(week: week, weekday: weekday) }.map(\.day)
    }
    // Of the old start, 1 May met week 3 and 14 May week 5; now 1 May lies in week 2, 14 May in week 4, 25 May in week 6.
    #expect(try days(3, .friday) == [day("2026-05-08")])
    #expect(try days(2, .friday) == [day("2026-04-29")])
    #expect(try days(4, .thursday) == [day("2026-05-15")])
    #expect(try days(6, .monday) == [day("2026-05-27")])
    #expect(group.notices.count == 4)  // 21 July, a Tuesday of week 14, is a holiday too.
    #expect(try days(14, .tuesday) != [day("2026-07-21")])
    #expect(try group.module.internships.allSatisfy { $0.from == day("2026-06-15") && $0.to == day("2026-07-17") })
    #expect(try group.module.participants.allSatisfy { $0.enrolment?.from == day("2026-04-20") })
    #expect(try group.module.findings == [])

    try group.apply(move("2026-04-13"))
    #expect(group.load == before)
  }

  @Test("Undo is the value from before")
  func undo() throws {
    var group = try Group(2, rows: ProgrammeRow.opStap)
    let before = group.load
    let module = try group.module
    try group.apply(move("2026-08-31"))
    #expect(group.load != before)
    group.load.restore(.module(module), id: .module(module.id))
    #expect(group.load == before)
  }

  @Test("A start that is not a Monday keeps its week, and nothing lies before it")
  func midweek() throws {
    var group = try Group(2, rows: ProgrammeRow.opStap)
    try group.apply(move("2026-04-15"))
    #expect(try group.module.sessions(in: group.module.week(1)).map(\.day) == ["2026-04-15", "2026-04-16"].map(day))
    #expect(try group.module.week(1) == day("2026-04-13").week)
    #expect(try group.module.participants[0].enrolment?.from == day("2026-04-15"))
    try group.apply(move("2026-04-13"))
    #expect(try group.module.sessions(in: group.module.week(1)).map(\.day) == ["2026-04-14", "2026-04-16"].map(day))
  }

  @Test("What she moved or planned herself keeps its own weekday; the late entrant keeps the week; slots stay booked")
  func ownPlans() throws {
    let rows = [
      row(2, .tuesday, "09:00-12:00", .returnDay), row(2, .thursday, "09:00-12:00", .individualTalk, slot: 60),
    ]
    var group = try Group(1, rows: rows)
    let made = try group.module.sessions
    try group.plan(
      session("own", "2026-04-24", "09:00-12:00"), session("info", "2026-04-01", "09:00-12:00", .infoMoment))
    try group.apply(
      .addParticipants(
        module: Group.id, participants: [person(2, .participating(from: day("2026-04-22"))), person(3, .candidate)]),
      .moveSession(module: Group.id, session: made[0].id, day: day("2026-04-29"), from: clock("13:00")),
      .bookSlot(module: Group.id, session: made[1].id, from: clock("10:00"), participant: id("p01")),
      move("2026-09-07"))
    #expect(try group.module.session(made[0].id)?.day == day("2026-09-23"))
    #expect(try group.module.session(made[1].id)?.day == day("2026-09-17"))
    #expect(try group.module.session(made[1].id)?.bookings.count == 1)
    #expect(try group.found("own").day == day("2026-09-18"))
    #expect(try group.found("info").day == day("2026-08-26"))
    #expect(try group.participant(2).enrolment?.from == day("2026-09-16"))
    #expect(try group.participant(3).stage == .candidate)
  }

  @Test("What found no place looks for one again")
  func notPlaced() throws {
    var group = try Group(1)
    try group.plan(session("own", "2026-04-24", "09:00-12:00"))
    let closing = ClosingDays(from: day("2026-04-20"), to: day("2026-04-24"), reason: "verlof")
    try group.apply(
      .planProgramme(module: Group.id, rows: [row(2, .tuesday, "09:00-12:00", .returnDay)], mode: .first),
      .addClosingDays(module: Group.id, days: closing))
    #expect(try group.module.sessions.map(\.state) == [.notPlaced, .notPlaced])
    try group.apply(move("2026-04-20"))
    #expect(try group.module.sessions.map(\.state) == [.planned, .planned])
    // 1 May is a holiday.
    #expect(try group.module.sessions.map(\.day) == ["2026-04-28", "2026-04-30"].map(day))
  }

  @Test("An info moment that would fall on a holiday moves off it like the rest")
  func infoMoment() throws {
    var group = try Group(1)
    try group.plan(session("info", "2026-03-30", "09:00-12:00", .infoMoment))
    try group.apply(move("2026-04-20"))
    #expect(try group.found("info").day == day("2026-04-07"))
  }

  @Test("Once a register or a contact exists, the start stays")
  func fixed() throws {
    var group = try Group(1, rows: ProgrammeRow.opStap, internships: true)
    let first = try group.module.sessions[0]
    var contacted = group
    try group.apply(.recordAttendance(module: Group.id, session: first.id, register: [id("p01"): .present]))
    #expect(group.refusal(of: move("2026-04-20")) == .startFixed(register: first.appointment))
    try contacted.apply(
      .recordCheckIn(
        module: Group.id, checkIn: CheckIn(id: id("c"), internship: id("i-p01"), day: day("2026-06-09"), by: "C")))
    #expect(contacted.refusal(of: move("2026-04-20")) == .startFixedByCheckIn(day("2026-06-09")))
  }

  @Test("A start that changes nothing, or that nobody can mean, is refused")
  func nonsense() throws {
    let group = try Group(1)
    #expect(group.refusal(of: move("2026-04-13")) == .nothingToChange)
    #expect(group.refusal(of: move("9999-12-31")) == .startTooFar(day("9999-12-31")))
    #expect(group.refusal(of: move("0001-01-01")) == .startTooFar(day("0001-01-01")))
  }

  @Test("A start at which the counsellor is elsewhere is refused, and nothing has moved")
  func elsewhere() throws {
    var group = try Group(1, rows: [row(1, .tuesday, "09:00-12:00", .returnDay)])
    try group.apply(
      .addModule(module: outline("kortrijk", start: "2026-04-20")),
      .planSessions(module: id("kortrijk"), sessions: [session("x", "2026-04-21", "10:00-11:00")]))
    #expect(group.broken(by: move("2026-04-20")).count == 1)
  }
}
