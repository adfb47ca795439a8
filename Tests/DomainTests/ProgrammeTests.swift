// From a programme to sessions, off holidays and closing days; and moving a module's start (rules 4 and 7).

import Domain
import Testing

struct ProgrammeTests {
  private static func moves(_ notices: [Notice]) -> [String] {
    notices.map {
      switch $0 {
      case .moved(let appointment, let to, let why): "\(appointment.day) → \(to) \(why.short)"
      case .notPlaced(let appointment, let why): "\(appointment.day) nowhere \(why.short)"
      case .returnDaysMade(let days): "made " + days.map(\.description).joined(separator: " ")
      default: "other"
      }
    }
  }

  @Test("The shipped programme from 13 April 2026: 1 May, 14 May and 25 May go to 29/4, 13/5 and 27/5")
  func realProgramme() throws {
    let group = try Group(rows: ProgrammeRow.opStap)
    #expect(
      Self.moves(group.notices).sorted() == [
        "2026-05-01 → 2026-04-29 labourDay", "2026-05-14 → 2026-05-13 ascension",
        "2026-05-25 → 2026-05-27 whitMonday",
      ])
    #expect(try group.module.sessions.count == 37)
  }

  @Test("A module that crosses New Year and week 53 keeps off both holidays")
  func newYear() throws {
    let rows = (12...14).map { row($0, .friday, "09:00-12:00", .returnDay) }
    let group = try Group(2, rows: rows, start: "2026-10-05", today: "2026-10-05")
    #expect(try group.module.sessions.map(\.day.description) == ["2026-12-24", "2026-12-31", "2027-01-08"])
  }

  @Test(
    "A session that falls on a closed day goes to a later free weekday of its week, else an earlier one, else nowhere",
    arguments: [
      (["2026-04-21"], [], "2026-04-22"), (["2026-04-21"], ["2026-04-22"], "2026-04-23"),
      (["2026-04-21"], ["2026-04-22", "2026-04-23", "2026-04-24"], "2026-04-20"),
      (["2026-04-21", "2026-04-22", "2026-04-23", "2026-04-24"], [], "2026-04-20"),
      (["2026-04-21"], ["2026-04-20", "2026-04-22", "2026-04-23", "2026-04-24"], nil),
    ] as [([String], [String], String?)])
  func offClosedDays(closed: [String], taken: [String], goes: String?) throws {
    var group = try Group(0)
    for date in closed {
      try group.apply(
        .addClosingDays(module: Group.id, days: ClosingDays(from: day(date), to: day(date), reason: "brug")))
    }
    for date in taken { try group.plan(session("t-\(date)", date, "11:00-13:00")) }
    try group.apply(
      .planProgramme(module: Group.id, rows: [row(2, .tuesday, "09:00-12:00", .returnDay)], mode: .first))
    let made = try #require(try group.module.sessions.first { $0.anchor != nil })
    #expect(made.state == (goes == nil ? .notPlaced : .planned))
    #expect(made.day == day(goes ?? "2026-04-21"))
    #expect(made.anchor == Session.Anchor(week: 2, weekday: .tuesday))
    #expect(made.time == span("09:00-12:00"))
    #expect(Self.moves(group.notices) == ["2026-04-21 \(goes.map { "→ \($0)" } ?? "nowhere") brug"])
    let findings = try group.module.findings
    #expect(findings == (goes == nil ? [.notPlaced(made.appointment)] : []))
  }

  @Test("What is not placed counts for nobody, and is placed by moving it or giving it another day")
  func placing() throws {
    var group = try Group(1)
    let week = ClosingDays(from: day("2026-04-20"), to: day("2026-04-24"), reason: "verlof")
    try group.apply(
      .addClosingDays(module: Group.id, days: week),
      .planProgramme(module: Group.id, rows: [row(2, .tuesday, "09:00-12:00", .returnDay)], mode: .first))
    #expect(try group.planned(1, week: 2) == .zero)
    var edited = try group.module.sessions[0]
    edited.day = day("2026-04-28")
    let copy = group
    try group.apply(.editSession(module: Group.id, session: edited))
    #expect(try group.planned(1, week: 3) == hours(3))
    group = copy
    try group.apply(
      .moveSession(module: Group.id, session: edited.id, day: day("2026-04-28"), from: clock("10:00")))
    #expect(try group.module.sessions[0].time == span("10:00-13:00"))
    #expect(try group.planned(1, week: 3) == hours(3))
  }

  @Test("A session keeps out of the way of an internship and of the counsellor's other group")
  func keepsClear() throws {
    var group = try Group(1)
    var placement = internship(of: id("p01"), from: "2026-04-20", to: "2026-04-24")
    placement.hours = [.wednesday: span("09:00-12:00")]
    try group.apply(
      .placeInternships(module: Group.id, internships: [placement]),
      .addModule(module: outline("kortrijk", counsellor: "christel w.")),
      .planSessions(module: id("kortrijk"), sessions: [session("x", "2026-04-23", "10:00-11:00")]),
      .addClosingDays(
        module: Group.id, days: ClosingDays(from: day("2026-04-21"), to: day("2026-04-21"), reason: "brug")),
      .planProgramme(module: Group.id, rows: [row(2, .tuesday, "09:00-12:00", .returnDay)], mode: .first))
    #expect(try group.module.sessions.map(\.day) == [day("2026-04-24")])
  }

  @Test("Closing days move what lies on them, but nothing that has a register")
  func closingDays() throws {
    var group = try Group(1, rows: [row(2, .tuesday, "09:00-12:00", .returnDay)])
    let closing = ClosingDays(from: day("2026-04-21"), to: day("2026-04-22"), reason: "staking")
    var held = group
    try group.apply(.addClosingDays(module: Group.id, days: closing))
    #expect(Self.moves(group.notices) == ["2026-04-21 → 2026-04-23 staking"])
    #expect(group.refusal(of: .addClosingDays(module: Group.id, days: closing)) == .nothingToChange)
    try group.apply(.removeClosingDays(module: Group.id, days: closing))
    #expect(try group.module.closingDays == [])
    #expect(group.refusal(of: .removeClosingDays(module: Group.id, days: closing)) == .unknownRecord("staking"))

    let made = try held.module.sessions[0]
    try held.apply(.recordAttendance(module: Group.id, session: made.id, register: [id("p01"): .present]))
    let refused = held.broken(by: .addClosingDays(module: Group.id, days: closing))
    #expect(refused == [.onClosedDay(made.appointment, .closing(reason: "staking"))])
  }

  @Test("A closing period ends after it begins, within a year")
  func closingPeriod() throws {
    let group = try Group(0)
    let (first, last) = (day("2026-05-01"), day("2026-04-30"))
    let backwards = ClosingDays(from: first, to: last, reason: "x")
    #expect(group.refusal(of: .addClosingDays(module: Group.id, days: backwards)) == .endsBeforeBegin(first, last))
    let endless = ClosingDays(from: first, to: first + 367, reason: "x")
    #expect(group.refusal(of: .addClosingDays(module: Group.id, days: endless)) == .periodTooLong(first, first + 367))
  }

  @Test("Return days are made where the programme has none, and only there")
  func returnDays() throws {
    let group = try Group(1, rows: [row(1, .tuesday, "09:00-12:00")])
    #expect(Self.moves(group.notices) == ["made 2026-06-10 2026-06-24 2026-07-08"])
    #expect(try group.module.returnDays.map(\.day) == ["2026-06-10", "2026-06-24", "2026-07-08"].map(day))
    let own = try Group(1, rows: [row(10, .tuesday, "09:00-12:00", .returnDay)])
    #expect(own.notices == [])
    #expect(try own.module.returnDays.count == 1)
  }

  @Test("Two internship weeks without a return day, and a gap over 14 days, are warnings that stop nothing")
  func returnDayWarnings() throws {
    let rows = [row(9, .tuesday, "13:00-16:00", .returnDay), row(13, .wednesday, "13:00-16:00", .returnDay)]
    let group = try Group(1, rows: rows, internships: true)
    #expect(
      try group.module.findings == [
        .noReturnDay(weeks: 10...11), .noReturnDay(weeks: 11...12),
        .longGap(from: day("2026-06-09"), to: day("2026-07-08")),
      ])
    #expect(try group.module.findings.allSatisfy { $0.severity == .warning })
    let fine = try Group(1, rows: ProgrammeRow.opStap, internships: true)
    #expect(try fine.module.findings == [])
  }

  @Test("A programme comes once, unless it replaces the one before")
  func twice() throws {
    var group = try Group(1, rows: ProgrammeRow.opStap)
    let again = Change.planProgramme(module: Group.id, rows: ProgrammeRow.opStap, mode: .first)
    #expect(group.refusal(of: again) == .programmeExists(sessions: 37))
    let before = try group.module
    try group.apply(.planProgramme(module: Group.id, rows: ProgrammeRow.opStap, mode: .replace))
    #expect(try group.module == before)
  }

  @Test(
    "Replacing keeps what has a register or a booking, and what she planned herself; the rest is as the new one says")
  func replace() throws {
    let rows = [
      row(1, .tuesday, "09:00-12:00"), row(1, .wednesday, "09:00-12:00"),
      row(1, .thursday, "09:00-12:00", .individualTalk, slot: 45), row(9, .wednesday, "09:00-12:00", .returnDay),
    ]
    var group = try Group(1, rows: rows)
    let made = try group.module.sessions
    try group.plan(session("own", "2026-04-17", "09:00-12:00"))
    try group.apply(
      .recordAttendance(module: Group.id, session: made[0].id, register: [id("p01"): .present]),
      .bookSlot(module: Group.id, session: made[2].id, from: clock("09:45"), participant: id("p01")))
    var moved = rows[3]
    moved.place = "Oostende"
    try group.apply(.planProgramme(module: Group.id, rows: [row(2, .monday, "09:00-12:00"), moved], mode: .replace))
    let now = try group.module.sessions
    #expect(now.map(\.day) == ["2026-04-14", "2026-04-16", "2026-04-17", "2026-04-20", "2026-06-10"].map(day))
    #expect(now.first?.register == [id("p01"): .present])
    #expect(now.last?.place == "Oostende")
  }

  @Test("A programme that makes no sense is refused with the fact")
  func nonsense() throws {
    var group = try Group(0)
    func refusal(_ rows: [ProgrammeRow]) -> Refusal? {
      group.refusal(of: .planProgramme(module: Group.id, rows: rows, mode: .first))
    }
    #expect(refusal([]) == .emptyProgramme)
    #expect(refusal([row(0, .monday, "09:00-12:00")]) == .programmeWeek(0, weeks: 14))
    #expect(refusal([row(15, .monday, "09:00-12:00")]) == .programmeWeek(15, weeks: 14))
    #expect(refusal([row(Int.max, .monday, "09:00-12:00")]) == .programmeWeek(Int.max, weeks: 14))
    #expect(refusal([row(1, .monday, "09:00-12:00", slot: 0)]) == .slotLength(.zero))
    #expect(refusal([row(1, .monday, "09:00-12:00", slot: Int.max)]) == .slotLength(Minutes(Int.max)))
    try group.breakByHand { $0.template.phases = [] }
    #expect(refusal([row(1, .monday, "09:00-12:00")]) == .programmeWeek(1, weeks: 0))
    #expect(try group.module.findings == [.phasesDoNotFit])
  }
}

extension Closed {
  fileprivate var short: String {
    switch self {
    case .holiday(let holiday): holiday.rawValue
    case .closing(let reason): reason
    case .beforeStart: "start"
    }
  }
}
