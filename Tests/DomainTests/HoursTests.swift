// What counts as an hour, planned and done: breaks, late arrivals, absences, holidays, closing days and slots.

import Domain
import Testing

struct HoursTests {
  @Test("Planned hours leave out breaks, cancelled sessions and blocks without a slot")
  func planned() throws {
    var group = try Group(2)
    try group.plan(
      session("a", "2026-04-14", "09:00-16:00", pause: 60), session("b", "2026-04-15", "09:00-12:00"),
      session("talks", "2026-04-16", "09:00-16:00", .individualTalk, pause: 60, form: block(45)))
    #expect(try group.planned(1, week: 1) == hours(9))
    try group.apply(
      .cancelSession(module: Group.id, session: id("b"), reason: "lokaal bezet"),
      .bookSlot(module: Group.id, session: id("talks"), from: clock("13:00"), participant: id("p02")))
    #expect(try group.planned(1, week: 1) == hours(6))
    #expect(try group.planned(2, week: 1) == hours(6, 45))
    #expect(try group.planned(2, week: 2) == .zero)
  }

  @Test(
    "Done is the planned time, less the minutes late, and nothing for an absence",
    arguments: [
      (Attendance.present, 180), (.late(minutes: Minutes(20)), 160), (.late(minutes: Minutes(180)), 0),
      (.excused(reason: "begrafenis"), 0), (.sick(certificate: .given), 0), (.sick(certificate: .missing), 0),
      (.unexcused, 0),
    ])
  func done(attendance: Attendance, minutes: Int) throws {
    var group = try Group(2)
    try group.plan(session("a", "2026-04-14", "09:00-12:00"))
    try group.apply(.recordAttendance(module: Group.id, session: id("a"), register: [id("p01"): attendance]))
    #expect(try group.done(1, week: 1) == Minutes(minutes))
    #expect(try group.done(2, week: 1) == .zero)
    #expect(try group.planned(1, week: 1) == hours(3))
    let counted = try group.module.attendance(of: group.participant(1))
    #expect(counted.registered == 1 && counted.present == (attendance.isAbsence ? 0 : 1))
  }

  @Test("Being late in a slot is measured against the slot, not the block", arguments: [(45, true), (46, false)])
  func lateInSlot(minutes: Int, fits: Bool) throws {
    var group = try Group(1)
    try group.plan(session("talks", "2026-04-16", "09:00-12:00", .individualTalk, form: block(45)))
    try group.apply(.bookSlot(module: Group.id, session: id("talks"), from: clock("09:00"), participant: id("p01")))
    let late = Change.recordAttendance(
      module: Group.id, session: id("talks"), register: [id("p01"): .late(minutes: Minutes(minutes))])
    #expect(group.refusal(of: late) == (fits ? nil : .lateMinutes(Minutes(minutes))))
    try group.apply(.recordAttendance(module: Group.id, session: id("talks"), register: [id("p01"): .present]))
    #expect(try group.done(1, week: 1) == Minutes(45))
  }

  @Test("An internship counts on its own weekdays, and not on holidays or the company's closing days")
  func internshipHours() throws {
    var group = try Group(1, today: "2026-05-26")
    var placement = internship(of: id("p01"), from: "2026-05-11", to: "2026-06-07")
    placement.hours[.sunday] = span("10:00-13:00", pause: 30)
    placement.closingDays = [ClosingDays(from: day("2026-05-21"), to: day("2026-05-22"), reason: "inventaris")]
    try group.apply(.placeInternships(module: Group.id, internships: [placement]))
    // Ascension falls on Thursday 14 May, Whit Monday on 25 May.
    let planned = try (5...9).map { try group.planned(1, week: $0) }
    #expect(planned == [hours(14, 30), hours(10, 30), hours(14, 30), hours(18, 30), .zero])
    #expect(try group.done(1, week: 7) == hours(4))
    #expect(try group.module.internships[0].firstDay == day("2026-05-11"))
  }

  @Test("Our own closing days take nothing from the internship")
  func twoLists() throws {
    var group = try Group(1, internships: true)
    let closing = ClosingDays(from: day("2026-06-08"), to: day("2026-06-12"), reason: "brug")
    try group.apply(.addClosingDays(module: Group.id, days: closing))
    #expect(try group.planned(1, week: 9) == hours(16))
  }

  @Test("Done at the internship is planned up to today, less the absences")
  func internshipDone() throws {
    var group = try Group(2, today: "2026-06-11", internships: true)
    #expect(try group.done(1, week: 9) == hours(12))
    try group.apply(
      .recordAbsence(
        module: Group.id, participants: [id("p01")], from: day("2026-06-09"), to: day("2026-06-09"),
        attendance: .sick(certificate: .given)))
    #expect(try group.done(1, week: 9) == hours(8))
    #expect(try group.done(2, week: 9) == hours(12))
    #expect(try group.done(1, week: 10) == .zero)
    #expect(try group.planned(1, week: 9) == hours(16))
  }

  @Test("The build-up has one value for each programme week")
  func buildUp() throws {
    let group = try Group(1, rows: ProgrammeRow.opStap, internships: true)
    let sums = try group.module.buildUp(of: group.participant(1), asOf: group.today).map(\.planned.count)
    #expect(sums == [360, 360, 540, 720, 720, 720, 720, 180, 1140, 960, 1140, 960, 1140, 180])
  }

  @Test("Hours of who enters late or stops are those of the days between")
  func enrolment() throws {
    var group = try Group(1)
    try group.plan(
      session("a", "2026-04-14", "09:00-12:00"), session("b", "2026-04-21", "09:00-12:00"),
      session("c", "2026-04-23", "09:00-12:00"), session("d", "2026-04-28", "09:00-12:00"))
    let stage = Participant.Stage.participating(from: day("2026-04-21"))
    try group.apply(
      .addParticipants(module: Group.id, participants: [person(2, stage)]),
      .setStage(
        module: Group.id, participants: [id("p02")],
        stage: .stopped(from: day("2026-04-01"), on: day("2026-04-23"), reason: "werk")))
    let sums = try (1...3).map { try group.planned(2, week: $0) }
    #expect(sums == [.zero, hours(6), .zero])
    #expect(try group.module.audience(of: group.found("a")).map(\.id) == [id("p01")])
    #expect(try group.participant(2).enrolment?.from == day("2026-04-21"))
  }

  @Test("A night session counts an hour less in March and an hour more in October")
  func nights() throws {
    var spring = try Group(1, start: "2026-03-23")
    try spring.plan(session("a", "2026-03-29", "01:00-05:00", .companyVisit))
    #expect(try spring.planned(1, week: 1) == hours(3))
    var autumn = try Group(1, start: "2026-10-19")
    try autumn.plan(session("a", "2026-10-25", "01:00-05:00", .companyVisit))
    #expect(try autumn.planned(1, week: 1) == hours(5))
  }

  @Test("A session in the hour that does not exist is refused")
  func lostHour() throws {
    let group = try Group(1, start: "2026-03-23")
    let lost = session("a", "2026-03-29", "02:00-03:00")
    #expect(group.refusal(of: .planSessions(module: Group.id, sessions: [lost])) == .noTimeLeft(lost.appointment))
  }
}
