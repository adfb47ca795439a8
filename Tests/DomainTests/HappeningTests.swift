// What happened since the last meeting, of a group and of each in it.

import Domain
import Testing

struct HappeningTests {
  private static let since = day("2026-06-17")
  private static let today = day("2026-07-01")

  /// One at work since 8 June, with a return day, a training day and a talk after 17 June.
  private static func group() throws -> Group {
    var group = try Group(1, internships: true)
    let person: Participant.ID = id("p01")
    var told = session("s2", "2026-06-24", "09:00-10:00", .returnDay)
    told.lived = "Een stil begin."
    try group.plan(
      session("s0", "2026-06-17", "14:00-16:00"), session("s1", "2026-06-23", "14:00-15:00"), told,
      session("s3", "2026-06-25", "14:00-15:00", .individualTalk, form: block(60)),
      session("s4", "2026-07-01", "14:00-16:00"))
    try group.apply(
      .bookSlot(module: Group.id, session: id("s3"), from: clock("14:00"), participant: person))
    let entries: [(String, Attendance)] = [
      ("s0", .present), ("s1", .unexcused), ("s2", .late(minutes: Minutes(30))), ("s3", .present),
    ]
    for (session, attendance) in entries {
      try group.apply(
        .recordAttendance(module: Group.id, session: DomainTests.id(session), register: [person: attendance]))
    }
    try group.apply(
      .recordAbsence(
        module: Group.id, participants: [person], from: day("2026-06-26"), to: day("2026-06-26"),
        attendance: .sick(certificate: .given)))
    return group
  }

  private static func found(_ group: Group) throws -> ModuleHappenings {
    try #require(group.load.happenings(since: since, to: today).first)
  }

  @Test("Of a group: sessions that were held, check-ins, return days with what was made of them, and what lived")
  func ofTheGroup() throws {
    var group = try Self.group()
    for (key, outcome) in [("c1", CheckIn.Outcome.reached), ("c2", .attempted), ("c3", .attempted)] {
      try group.apply(
        .recordCheckIn(
          module: Group.id,
          checkIn: CheckIn(
            id: id(key), internship: id("i-p01"), day: day("2026-06-22"), by: "C", outcome: outcome)))
    }
    try group.apply(
      .writeRecord(
        module: Group.id, participant: id("p01"),
        record: .reflection(
          Reflection(id: id("f1"), session: id("s2"), day: day("2026-06-24"), words: [.experience: "zwaar"]))),
      .cancelSession(module: Group.id, session: id("s4"), reason: "ziek"),
      .handOver(module: Group.id, to: "Els D.", on: day("2026-06-29"), reason: "verlof"))
    let found = try Self.found(group)
    #expect(found.sessions == 3 && found.cancelled == 1 && found.reached == 1 && found.attempted == 2)
    #expect(found.returnDays.map(\.day) == [day("2026-06-24")])
    #expect(found.returnDays.map { [$0.present, $0.asked, $0.reflections] } == [[1, 1, 1]])
    #expect(found.lived.map(\.words) == ["Een stil begin."] && found.handovers.map(\.to) == ["Els D."])
    #expect(found.people[0].figures.contains(.reflections(1)))
    #expect(found.people[0].figures.contains(.contacts(reached: 1, attempted: 2)))
  }

  @Test("Of a person the hours and absences of sessions and internship are counted; the day of the meeting is past")
  func figures() throws {
    var group = try Self.group()
    try group.apply(
      .writeNote(module: Group.id, participant: id("p01"), note: Note(id: id("n1"), day: day("2026-06-24"), text: "x")))
    // Mornings of four hours: 18, 19, 22, 23, 25, 29 and 30 June, 26 June ill; half an hour of the
    // return day, an hour of the talk.
    #expect(
      try Self.found(group).people.map(\.figures) == [
        [
          .attended(2, of: 3, done: hours(29, 30)), .absent(2, unexcused: 1, sick: 1), .talks(1), .notes(1),
        ]
      ])
    #expect(group.load.happenings(since: Self.today, to: Self.today).isEmpty)
  }

  @Test("All levels of a goal since the last one known before, so that it reads as the proposal does")
  func goals() throws {
    var group = try Group(1)
    let days = ["2026-06-01", "2026-06-18", "2026-06-30"]
    let goal = Goal(
      id: id("g1"), set: day("2026-05-01"), words: "bellen", levels: ["a", "b", "c", "d", "e"],
      ratings: zip(days, [0, 1, 0]).enumerated().map { index, rating in
        Goal.Rating(id: id("r\(index)"), day: day(rating.0), level: rating.1)
      })
    try group.breakByHand { $0.participants[0].dossier.goals = [goal] }
    let events = try Self.found(group).people[0].events
    #expect(events == [.rated(goal: "bellen", levels: [0, 1, 0], day("2026-06-30"))])
    let signals = try group.module.signals(of: group.participant(1), on: Self.today)
    #expect(signals.contains(.goalFalling(goal: "bellen", before: 1, lately: 0)))
  }

  @Test("Beginnings, changes and ends, permissions and agreements, the latest first")
  func events() throws {
    var group = try Group(1, today: "2026-06-30", internships: true)
    let person: Participant.ID = id("p01")
    var placement = try #require(group.module.internships.first)
    (placement.alterations, placement.from) = (
      [
        Internship.Alteration(day: day("2026-06-01"), what: [.employer]),
        Internship.Alteration(day: day("2026-06-22"), what: [.hours]),
      ], day("2026-06-18")
    )
    placement.ended = Internship.Ended(day: day("2026-06-26"), reason: "te zwaar")
    let permission = Permission(
      id: id("m1"), requested: day("2026-06-01"), decided: day("2026-06-24"), decision: .granted)
    try group.breakByHand { module in
      module.internships = [placement]
      module.participants[0].dossier.permissions = [permission]
    }
    let meeting: Intervision.ID = id("v1")
    try group.apply(
      .addIntervision(intervision: IntervisionOutline(id: meeting, day: day("2026-06-03"))),
      .decide(
        intervision: meeting,
        decision: Decision(
          id: id("d1"), made: day("2026-06-03"), words: "Belt", owner: "C", about: .participant(id: person))),
      .settleDecision(intervision: meeting, decision: id("d1"), state: .done(on: day("2026-06-23"))))
    #expect(
      try Self.found(group).people[0].events == [
        .placementOver(employer: "Bakkerij", day("2026-06-26"), reason: "te zwaar"),
        .permission(.granted, day("2026-06-24")),
        .agreement("Belt", .done(on: day("2026-06-23")), day("2026-06-23")),
        .placementChanged(employer: "Bakkerij", [.hours], day("2026-06-22")),
        .placed(employer: "Bakkerij", day("2026-06-18")),
      ])
  }
}
