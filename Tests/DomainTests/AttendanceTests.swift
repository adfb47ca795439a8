// The register, and absences of some days in one entry.

import Domain
import Testing

struct AttendanceTests {
  private let p01: Participant.ID = id("p01")

  private func record(_ name: String, _ register: [Participant.ID: Attendance]) -> Change {
    .recordAttendance(module: Group.id, session: id(name), register: register)
  }

  private func absence(
    _ from: String, _ to: String, _ attendance: Attendance = .sick(certificate: .given), of people: [String] = ["p01"]
  ) -> Change {
    .recordAbsence(
      module: Group.id, participants: people.map { id($0) }, from: day(from), to: day(to), attendance: attendance)
  }

  private func plan() throws -> Group {
    var group = try Group(2, today: "2026-04-14")
    try group.plan(
      session("a", "2026-04-14", "09:00-12:00"), session("b", "2026-04-15", "09:00-12:00"),
      session("talks", "2026-04-16", "09:00-12:00", .individualTalk, form: block(45)))
    return group
  }

  @Test("Being there cannot be known beforehand, an absence can")
  func beforehand() throws {
    let group = try plan()
    let future = Refusal.registerBeforeSession(try group.found("b").appointment)
    #expect(group.refusal(of: record("a", [p01: .present])) == nil)
    #expect(group.refusal(of: record("b", [p01: .present])) == future)
    #expect(group.refusal(of: record("b", [p01: .late(minutes: Minutes(5))])) == future)
    #expect(group.refusal(of: record("b", [p01: .excused(reason: "examen")])) == nil)
  }

  @Test("A register entry makes sense, or is refused")
  func sense() throws {
    var group = try plan()
    try group.apply(.addParticipants(module: Group.id, participants: [person(3, .candidate)]))
    for minutes in [0, -5, 181, Int.max, Int.min] {
      #expect(group.refusal(of: record("a", [p01: .late(minutes: Minutes(minutes))])) == .lateMinutes(Minutes(minutes)))
    }
    #expect(group.refusal(of: record("a", [p01: .excused(reason: " ")])) == .reasonMissing)
    #expect(group.refusal(of: record("a", [:])) == .nothingToChange)
    #expect(group.refusal(of: record("a", [id("x"): .present])) == .unknownParticipant(id("x")))
    #expect(group.refusal(of: record("z", [p01: .present])) == .unknownSession(id("z")))
    let (a, talks) = (try group.found("a").appointment, try group.found("talks").appointment)
    #expect(group.refusal(of: record("a", [id("p03"): .present])) == .notInSession(person(3).who, a))
    #expect(group.refusal(of: record("talks", [p01: .unexcused])) == .notInSession(person(1).who, talks))
    try group.apply(.cancelSession(module: Group.id, session: id("a"), reason: "staking"))
    #expect(group.refusal(of: record("a", [p01: .present])) == .notPlanned(a))
  }

  @Test("A refused entry keeps out the good ones beside it")
  func whole() throws {
    let group = try plan()
    let mixed = record("a", [p01: .present, id("p02"): .late(minutes: Minutes(999))])
    #expect(group.refusal(of: mixed) == .lateMinutes(Minutes(999)))
  }

  @Test("An entry replaces the one before, and can be taken away once")
  func clearing() throws {
    var group = try plan()
    try group.apply(record("a", [p01: .present, id("p02"): .present]), record("a", [p01: .unexcused]))
    #expect(try group.found("a").register == [p01: .unexcused, id("p02"): .present])
    let clear = Change.clearAttendance(module: Group.id, session: id("a"), participants: [p01])
    try group.apply(clear)
    #expect(try group.found("a").register == [id("p02"): .present])
    #expect(group.refusal(of: clear) == .nothingToChange)
    let unknown = Change.clearAttendance(module: Group.id, session: id("a"), participants: [id("x")])
    #expect(group.refusal(of: unknown) == .unknownParticipant(id("x")))
  }

  @Test("One absence covers sessions, booked slots and internship days, and says how many")
  func overAll() throws {
    var group = try Group(2, rows: ProgrammeRow.opStap, today: "2026-06-01", internships: true)
    try group.apply(absence("2026-06-10", "2026-06-16", of: ["p01", "p02"]))
    // Of each: the return day of 10 June, and the internship on 11, 12, 15 and 16 June.
    #expect(group.notices == [.absenceRecorded(sessions: 2, internshipDays: 8)])
    let placement = try #require(try group.module.internship(id("i-p01")))
    #expect(placement.absences.keys.sorted() == ["2026-06-11", "2026-06-12", "2026-06-15", "2026-06-16"].map(day))
    #expect(try group.planned(1, week: 9) == hours(19))

    let clear = Change.clearAbsence(
      module: Group.id, participants: [p01], from: day("2026-06-12"), to: day("2026-06-15"))
    try group.apply(clear)
    #expect(try group.module.internship(id("i-p01"))?.absences.count == 2)
    #expect(try group.module.internship(id("i-p02"))?.absences.count == 4)
    #expect(group.refusal(of: clear) == .nothingInPeriod)
  }

  @Test("An absence leaves alone who was there, other people, and blocks without a slot")
  func leavesAlone() throws {
    var group = try plan()
    try group.apply(record("a", [p01: .late(minutes: Minutes(10))]), absence("2026-04-13", "2026-04-17"))
    #expect(group.notices == [.absenceRecorded(sessions: 1, internshipDays: 0)])
    #expect(try group.found("a").register == [p01: .late(minutes: Minutes(10))])
    #expect(try group.found("b").register == [p01: .sick(certificate: .given)])
    #expect(try group.found("talks").register == [:])
    try group.apply(absence("2026-04-15", "2026-04-15", .excused(reason: "examen")))
    #expect(try group.found("b").register == [p01: .excused(reason: "examen")])
    let clear = Change.clearAbsence(
      module: Group.id, participants: [p01], from: day("2026-04-13"), to: day("2026-04-17"))
    try group.apply(clear)
    #expect(try group.found("a").register == [p01: .late(minutes: Minutes(10))])
    #expect(try group.found("b").register == [:])
  }

  @Test("A period that makes no sense, or holds nothing, is refused")
  func periods() throws {
    let group = try plan()
    let (first, last) = (day("2026-04-15"), day("2026-04-14"))
    #expect(group.refusal(of: absence("2026-04-15", "2026-04-14")) == .endsBeforeBegin(first, last))
    #expect(group.refusal(of: absence("2026-04-15", "2027-04-17")) == .periodTooLong(first, day("2027-04-17")))
    #expect(group.refusal(of: absence("2026-04-18", "2026-04-19")) == .nothingInPeriod)
    #expect(group.refusal(of: absence("2026-04-14", "2026-04-14", .present)) == .notAnAbsence)
    #expect(group.refusal(of: absence("2026-04-14", "2026-04-14", .excused(reason: ""))) == .reasonMissing)
    #expect(group.refusal(of: absence("2026-04-14", "2026-04-14", of: ["x"])) == .unknownParticipant(id("x")))
  }

  @Test("A session asks for its register when it is over, until everybody is in it")
  func missing() throws {
    var group = try plan()
    func asked(_ now: String) throws -> [String] {
      try group.module.sessionsWithoutRegister(on: Moment(now) ?? Moment(group.today, .noon)).map(\.id.raw)
    }
    #expect(try asked("2026-04-14T11:59") == [])
    #expect(try asked("2026-04-14T12:00") == ["a"])
    #expect(try asked("2026-04-17T12:00") == ["a", "b"])
    try group.apply(record("a", [p01: .present]))
    #expect(try asked("2026-04-14T12:00") == ["a"])
    try group.apply(record("a", [id("p02"): .unexcused]))
    #expect(try asked("2026-04-14T12:00") == [])
  }
}
