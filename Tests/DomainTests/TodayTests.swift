// What asks for attention on a day, over all modules, in the order in which it does.

import Domain
import Testing

struct TodayTests {
  private func matters(_ group: Group, _ now: String) throws -> [String] {
    let now = try #require(Moment(now))
    return group.load.today(now).map { item in
      switch item.matter {
      case .session(let session): "session \(session.id)"
      case .registerMissing(let session, let missing): "register \(session.id) \(missing)"
      case .followUp(let due, let who, let employer): "\(due.kind) \(who.id) \(employer) \(due.daysLate(on: now.day))"
      case .nextReturnDay(let session): "return \(session.day)"
      case .absent(let who, _): "absent \(who.id)"
      case .finding(let finding): "\(finding.severity)"
      case .placeFree(let first, let home, let free): "free \(free) \(first.id) \(home)"
      case .permission(let alarm, let who): "permission \(who.id) \(alarm.kind) \(alarm.due)"
      case .offer(let who, _): "offer \(who.id)"
      case .search(let who, let step): "search \(who.id) \(step.employer)"
      case .candidate(let who, let next, _): "candidate \(who.id) \(next)"
      case .candidates(let count): "candidates \(count)"
      case .meeting(let meeting): "meeting \(meeting.id)"
      case .aftercare(let due, let who): "aftercare \(who.id) \(due.month) \(due.due)"
      case .ending(let who, let missing, let day): "ending \(who.id) \(missing) \(day)"
      case .unclosed(let since, let unready): "unclosed \(since) \(unready)"
      case .decision(let made, let about): "decision \(made.decision.id) \(about ?? "")"
      }
    }
  }

  @Test("A quiet day says nothing but the next return day")
  func quiet() throws {
    let group = try Group(1, rows: [row(9, .wednesday, "09:00-12:00", .returnDay)])
    #expect(try matters(group, "2026-04-20T09:00") == ["return 2026-06-10"])
    #expect(try matters(group, "2026-06-10T09:00") == ["session w09-wed-0900"])
    #expect(try matters(group, "2026-06-10T12:00") == ["session w09-wed-0900", "register w09-wed-0900 1"])
  }

  @Test("On 1 July 2026: today's session, who is absent, contacts by how late, registers, return day, candidates")
  func order() throws {
    var group = try Group(2, rows: ProgrammeRow.opStap, internships: true)
    try group.plan(session("late", "2026-07-01", "14:00-15:00"))
    for made in try group.module.sessions where made.day < day("2026-06-24") && !made.isBlock {
      try group.apply(
        .recordAttendance(
          module: Group.id, session: made.id, register: [id("p01"): .present, id("p02"): .present]))
    }
    try group.apply(
      .addParticipants(
        module: Group.id, participants: [person(3, .candidate), person(4, .waiting(since: day("2026-04-01")))]),
      .recordAbsence(
        module: Group.id, participants: [id("p02")], from: day("2026-06-24"), to: day("2026-07-01"),
        attendance: .sick(certificate: .given)),
      .recordCheckIn(
        module: Group.id,
        checkIn: CheckIn(
          id: id("c"), internship: id("i-p01"), day: day("2026-06-20"), by: "C", channel: .workplace, with: .both)))
    #expect(
      try matters(group, "2026-07-01T16:00") == [
        "session late", "absent p02", "participant p02 Bakkerij 16", "mentor p02 Bakkerij 9",
        "workplace p02 Bakkerij 7", "participant p01 Bakkerij 4", "register w11-wed-0900 1", "register late 1",
        "return 2026-07-08", "candidate p03 started",
      ])
  }

  @Test("A meeting of today or tomorrow, or not closed; every agreement until it is done")
  func team() throws {
    var group = try Group(1)
    try group.apply(
      .addIntervision(intervision: IntervisionOutline(id: id("june"), day: day("2026-06-12"))),
      .addIntervision(intervision: IntervisionOutline(id: id("july"), day: day("2026-07-10"))))
    for (key, due) in [("late", "2026-06-20"), ("today", "2026-07-01"), ("week", "2026-07-08"), ("far", "2026-07-09")] {
      try group.apply(decision(key, due: day(due), about: .participant(id: id("p01"))))
    }
    try group.apply(decision("ever", due: nil, about: nil), decision("done", due: day("2026-06-20"), about: nil))
    try group.apply(
      .settleDecision(intervision: id("june"), decision: id("done"), state: .done(on: day("2026-06-19"))))
    func ofTeam(_ now: String) throws -> [String] {
      try matters(group, now).filter { $0.hasPrefix("meeting") || $0.hasPrefix("decision") }
    }
    let who = try group.module.participant(id("p01"))?.name.full ?? ""
    #expect(
      try ofTeam("2026-07-01T09:00") == [
        "meeting june", "decision late \(who)", "decision today \(who)", "decision week \(who)",
        "decision far \(who)", "decision ever ",
      ])
    try group.apply(.closeIntervision(intervision: id("june"), on: day("2026-06-12")))
    #expect(try ofTeam("2026-07-08T09:00").first == "decision late \(who)")
    #expect(try ofTeam("2026-07-09T09:00").first == "meeting july")
    #expect(try ofTeam("2026-07-09T09:00").contains("decision far \(who)"))
  }

  private func decision(_ key: String, due: Day?, about subject: IntervisionCase.Subject?) -> Change {
    .decide(
      intervision: id("june"),
      decision: Decision(id: id(key), made: day("2026-06-12"), words: "Belt", owner: "Els", due: due, about: subject))
  }

  @Test("Over two modules, what is later comes first and hours of the day stay in order")
  func twoModules() throws {
    var group = try Group(1, internships: true)
    var later = internship(of: id("q"), from: "2026-06-01", to: "2026-07-03")
    later.id = id("i-q")
    var somebody = person(1)
    (somebody.id, somebody.name.last) = (id("q"), "Ander")
    try group.plan(session("evening", "2026-07-01", "18:00-19:00"))
    try group.apply(
      .addModule(module: outline("ieper", start: "2026-04-12", counsellor: "Bram")),
      .addParticipants(module: id("ieper"), participants: [somebody]),
      .placeInternships(module: id("ieper"), internships: [later]),
      .planSessions(module: id("ieper"), sessions: [session("morning", "2026-07-01", "09:00-10:00")]))
    let found = try matters(group, "2026-07-01T08:00")
    #expect(
      found.prefix(4) == [
        "session morning", "session evening", "participant q Bakkerij 23", "participant p01 Bakkerij 16",
      ])
  }

  @Test("A broken rule is said until it is mended; a module long over is left alone")
  func ends() throws {
    var group = try Group(1)
    try group.breakByHand { $0.sessions = [session("a", "2026-05-01", "09:00-10:00")] }
    #expect(try matters(group, "2026-04-20T08:00") == ["broken"])
    #expect(try matters(group, "2026-08-16T08:00").contains("broken"))
    #expect(try matters(group, "2026-08-17T08:00") == ["unclosed 2026-07-19 1"])
  }
}
