// The alarms of the medical adviser's permission: when each begins, what ends it. Monday 13 April 2026 is the start.

import Domain
import Testing

struct PermissionTests {
  /// p01 has RIZIV status; `permissions` and an internship as written.
  private func alarms(
    _ today: String, _ permissions: [Permission] = [], status: BenefitStatus = .riziv,
    stage: Participant.Stage = .participating(from: day("2026-04-13")), _ change: (inout Module) -> Void = { _ in }
  ) throws -> [String] {
    var group = try Group(0, today: today)
    var riziv = person(1, stage)
    riziv.status = status
    try group.apply(.addParticipants(module: Group.id, participants: [riziv]))
    try group.breakByHand { module in
      module.participants[0].dossier.permissions = permissions
      change(&module)
    }
    return try group.module.permissionAlarms(on: day(today)).map { "\($0.kind) \($0.due)" }
  }

  private static func permission(
    _ requested: String, _ decided: String? = nil, _ decision: Permission.Decision = .granted, until: String? = nil,
    hours: Minutes? = nil
  ) -> Permission {
    Permission(
      id: id("t"), requested: day(requested), decided: decided.map { day($0) },
      decision: decided == nil ? .pending : decision, hours: hours, validUntil: until.map { day($0) })
  }

  @Test(
    "To be requested the working day before the start, said a month before",
    arguments: [
      // Friday 10 April is the last working day before Monday 13 April.
      ("2026-03-10", []), ("2026-03-11", ["request 2026-04-10"]), ("2026-04-20", ["request 2026-04-10"]),
      // Four weeks after the end nobody asks any more.
      ("2026-08-16", ["request 2026-04-10"]), ("2026-08-17", []),
    ])
  func request(today: String, expected: [String]) throws { #expect(try alarms(today) == expected) }

  @Test(
    "Only of who has RIZIV status and takes part or is about to",
    arguments: [
      (BenefitStatus.jobSeeker, Participant.Stage.participating(from: day("2026-04-13")), 0),
      (.riziv, .participating(from: day("2026-04-13")), 1), (.riziv, .candidate, 1),
      (.riziv, .waiting(since: day("2026-04-01")), 0),
      (.riziv, .redirected(on: day("2026-04-01"), to: "x", reason: "x"), 0),
      (.riziv, .stopped(from: day("2026-04-13"), on: day("2026-04-14"), reason: "x"), 0),
    ])
  func who(status: BenefitStatus, stage: Participant.Stage, count: Int) throws {
    #expect(try alarms("2026-04-20", status: status, stage: stage).count == count)
  }

  @Test(
    "A decision is expected in thirty working days, holidays not counted",
    arguments: [
      // From Friday 10 April thirty working days, with 1, 14 and 25 May free, end on Wednesday 27 May.
      ("2026-05-27", []), ("2026-05-28", ["decision 2026-05-27"]),
    ])
  func decision(today: String, expected: [String]) throws {
    #expect(try alarms(today, [Self.permission("2026-04-10")]) == expected)
  }

  @Test(
    "Before it expires within the module it says so, until a renewal is asked, of which the decision is due by then",
    arguments: [
      ("2026-05-15", [permission("2026-04-01", "2026-04-10", until: "2026-06-15")], []),
      ("2026-05-16", [permission("2026-04-01", "2026-04-10", until: "2026-06-15")], ["expiry 2026-06-15"]),
      ("2026-07-01", [permission("2026-04-01", "2026-04-10", until: "2027-06-15")], []),
      ("2026-05-16", [permission("2026-04-01", "2026-04-10", .refused)], ["refused 2026-04-10"]),
      (
        "2026-05-16", [permission("2026-04-01", "2026-04-10", .refused), permission("2026-05-04", "2026-05-11")],
        []
      ),
      (
        "2026-06-15", [permission("2026-04-01", "2026-04-10", until: "2026-06-15"), permission("2026-06-01")], []
      ),
      (
        "2026-06-16", [permission("2026-04-01", "2026-04-10", until: "2026-06-15"), permission("2026-06-01")],
        ["decision 2026-06-15"]
      ),
      (
        "2026-06-16", [permission("2026-04-01", "2026-04-10", until: "2027-06-15"), permission("2026-06-01")], []
      ),
    ])
  func expiry(today: String, permissions: [Permission], expected: [String]) throws {
    #expect(try alarms(today, permissions) == expected)
  }

  @Test("An internship that was placed or changed after the request asks for a new one")
  func changed() throws {
    var group = try Group(0, today: "2026-06-01")
    var riziv = person(1)
    riziv.status = .riziv
    try group.apply(
      .addParticipants(module: Group.id, participants: [riziv]),
      .writeRecord(
        module: Group.id, participant: id("p01"), record: .permission(Self.permission("2026-05-04", "2026-05-11"))))
    func kinds() throws -> [String] {
      try group.module.permissionAlarms(on: group.today).map { "\($0.kind) \($0.due)" }
    }
    #expect(try kinds() == [])
    var placed = internship(of: id("p01"))
    try group.apply(.placeInternships(module: Group.id, internships: [placed]))
    #expect(try kinds() == ["changed 2026-06-01"])
    try group.apply(
      .writeRecord(
        module: Group.id, participant: id("p01"),
        record: .permission(Permission(id: id("t2"), requested: day("2026-06-01")))))
    #expect(try kinds() == [])
    // Another mentor is nobody's business there; other hours are.
    group.today = day("2026-06-10")
    placed.mentor.name = "An"
    try group.apply(.editInternship(module: Group.id, internship: placed))
    #expect(try kinds() == [])
    placed.hours[.saturday] = span("09:00-12:00")
    try group.apply(.editInternship(module: Group.id, internship: placed))
    #expect(try kinds() == ["changed 2026-06-10"])
    #expect(try group.module.internships[0].alterations.map(\.what) == [[.employer], [.hours, .mentor]])
    try group.apply(
      .snoozePermission(
        module: Group.id, participant: id("p01"), alarm: .changed,
        snooze: Snooze(until: day("2026-06-15"), reason: "arts belt terug")))
    #expect(try kinds() == [])
    group.today = day("2026-06-15")
    #expect(try kinds() == ["changed 2026-06-10"])
  }

  @Test("More hours planned than are permitted")
  func hours() throws {
    let few = [Self.permission("2026-06-01", "2026-06-02", hours: Minutes(hours: 12))]
    let found = try alarms("2026-06-10", few) { module in
      module.internships = [internship(of: id("p01"))]
    }
    #expect(found == ["hours 2026-06-08"])
    // While a renewal waits for its decision the one before it holds.
    let renewed = try alarms("2026-06-10", few + [Self.permission("2026-06-09")]) { module in
      module.internships = [internship(of: id("p01"))]
    }
    #expect(renewed == ["hours 2026-06-08"])
  }

  @Test(
    "Working days leave out weekends and legal holidays",
    arguments: [
      ("2026-04-13", -1, "2026-04-10"), ("2026-04-07", -1, "2026-04-03"), ("2026-04-30", 1, "2026-05-04"),
      ("2026-12-31", 1, "2027-01-04"), ("2026-05-13", 1, "2026-05-15"), ("2026-05-13", 0, "2026-05-13"),
    ])
  func workdays(from: String, count: Int, expected: String) { #expect(day(from).workdays(count) == day(expected)) }
}
