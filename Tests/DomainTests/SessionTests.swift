// Planning, editing, moving and cancelling sessions, and booking slots (rules 2, 3 and 4).

import Domain
import Testing

struct SessionTests {
  private let p01: Participant.ID = id("p01")

  /// A group session on Tuesday 14 April 09:00-12:00 and a block on Thursday.
  private func plan(_ people: Int = 2) throws -> Group {
    var group = try Group(people)
    try group.plan(
      session("a", "2026-04-14", "09:00-12:00"),
      session("b", "2026-04-16", "09:00-16:00", .individualTalk, pause: 60, form: block(45)))
    return group
  }

  private func planning(_ session: Session) -> Change { .planSessions(module: Group.id, sessions: [session]) }

  @Test("A second session over an existing one is refused for those whom it concerns, and for the counsellor")
  func overlap() throws {
    let group = try plan()
    let second = session("c", "2026-04-14", "11:00-13:00")
    let (a, c) = (try group.found("a").appointment, second.appointment)
    #expect(
      group.broken(by: planning(second)) == [
        .overlap(person(1).who, a, c), .overlap(person(2).who, a, c), .counsellorOverlap("Christel W.", a, c),
      ])
    #expect(group.refusal(of: planning(session("c", "2026-04-14", "12:00-13:00"))) == nil)
  }

  @Test("A clash is found whatever the order in a file that was edited by hand")
  func unsorted() throws {
    var group = try Group(1)
    try group.breakByHand {
      $0.sessions = [
        session("late", "2026-04-14", "10:00-11:00"), session("other", "2026-04-17", "09:00-10:00"),
        session("early", "2026-04-14", "09:00-12:00"),
      ]
    }
    #expect(try group.module.findings.count == 1)
    #expect(group.load.findings.count == 2)
  }

  @Test("The counsellor is in one place at a time, over all modules; another counsellor is free")
  func counsellor() throws {
    var group = try plan()
    try group.apply(
      .addModule(module: outline("kortrijk", counsellor: "CHRISTEL W. ")),
      .addModule(module: outline("ieper", counsellor: "Bram D.")))
    let clash = session("x", "2026-04-16", "15:00-17:00")
    let found = group.broken(by: .planSessions(module: id("kortrijk"), sessions: [clash]))
    #expect(found == [.counsellorOverlap("CHRISTEL W. ", clash.appointment, try group.found("b").appointment)])
    #expect(group.refusal(of: .planSessions(module: id("ieper"), sessions: [clash])) == nil)
  }

  @Test("No session inside the internship hours of its participants; a block only where it is booked")
  func duringInternship() throws {
    var group = try Group(2)
    try group.apply(.placeInternships(module: Group.id, internships: [internship(of: p01)]))
    let meeting = session("c", "2026-06-09", "12:00-14:00")
    #expect(
      group.broken(by: planning(meeting)) == [
        .duringInternship(person(1).who, meeting.appointment, hours: span("09:00-13:00"))
      ])
    var talks = meeting
    talks.form = block(60)
    try group.plan(talks)
    let clash = Change.bookSlot(module: Group.id, session: talks.id, from: clock("12:00"), participant: p01)
    #expect(group.broken(by: clash).count == 1)
    try group.apply(
      .bookSlot(module: Group.id, session: talks.id, from: clock("12:00"), participant: id("p02")),
      .bookSlot(module: Group.id, session: talks.id, from: clock("13:00"), participant: p01))
    let second = group.broken(by: .placeInternships(module: Group.id, internships: [internship(of: id("p02"))]))
    #expect(second == [.duringInternship(person(2).who, talks.appointment, hours: span("09:00-13:00"))])
  }

  @Test(
    "Sessions lie inside the programme, save what may come before or after",
    arguments: [
      ("2026-04-10", Session.Kind.groupTraining, false), ("2026-04-10", .infoMoment, true),
      ("2026-04-10", .firstTalk, true), ("2026-04-10", .intake, true), ("2026-04-10", .aftercare, false),
      ("2026-07-20", .groupTraining, false), ("2026-07-20", .aftercare, true), ("2026-07-20", .intake, false),
      ("2026-07-17", .groupTraining, true), ("2026-04-13", .groupTraining, true),
    ])
  func inside(date: String, kind: Session.Kind, fits: Bool) throws {
    let group = try Group(1)
    let new = session("c", date, "13:00-14:00", kind)
    #expect(group.broken(by: planning(new)) == (fits ? [] : [.outsideProgramme(new.appointment, weeks: 14)]))
  }

  @Test("In the first week nothing comes before the start but what may")
  func firstWeek() throws {
    let group = try Group(1, start: "2026-04-15")
    let early = session("c", "2026-04-14", "13:00-14:00")
    #expect(group.broken(by: planning(early)) == [.onClosedDay(early.appointment, .beforeStart(day("2026-04-15")))])
    #expect(group.refusal(of: planning(session("c", "2026-04-14", "13:00-14:00", .infoMoment))) == nil)
    let holiday = session("c", "2026-04-06", "13:00-14:00", .infoMoment)
    #expect(group.broken(by: planning(holiday)) == [.onClosedDay(holiday.appointment, .holiday(.easterMonday))])
  }

  @Test(
    "A new session brings no register, no other state, and no id that is taken",
    arguments: [
      (session("c", "2026-04-17", "09:00-10:00", register: [id("p01"): .present]), "register"),
      (session("c", "2026-04-17", "09:00-10:00", state: .cancelled(reason: "x")), "state"),
      (session("c", "2026-04-17", "09:00-10:00", state: .notPlaced), "state"),
      (session("a", "2026-04-17", "09:00-10:00"), "id"),
      (session("c", "2026-04-17", "09:00-10:00", form: block(4)), "slot"),
      (session("c", "2026-04-17", "09:00-10:00", form: block(Int.max)), "slot"),
      (session("c", "1889-04-17", "09:00-10:00"), "year"),
    ])
  func smuggling(new: Session, what: String) throws {
    let appointment = new.appointment
    let slot = if case .block(let slot, _) = new.form { slot } else { Minutes.zero }
    let expected: [String: Refusal] = [
      "register": .hasRegister(appointment), "state": .notPlanned(appointment), "id": .alreadyThere("a"),
      "slot": .slotLength(slot), "year": .startTooFar(new.day),
    ]
    #expect(try plan().refusal(of: planning(new)) == expected[what])
  }

  @Test("Two new sessions with one id are refused whole, and an empty list too")
  func twins() throws {
    let twin = session("c", "2026-04-17", "09:00-10:00")
    let group = try plan()
    #expect(group.refusal(of: .planSessions(module: Group.id, sessions: [twin, twin])) == .alreadyThere("c"))
    #expect(group.refusal(of: .planSessions(module: Group.id, sessions: [])) == .nothingToChange)
  }

  @Test("What is planned with slots booked keeps the rules of booking, and no place in the programme")
  func bookedOnArrival() throws {
    var group = try plan()
    var new = session(
      "c", "2026-04-17", "09:00-12:00", form: block(45, [.init(from: clock("09:45"), participant: p01)]))
    new.anchor = Session.Anchor(week: 1, weekday: .friday)
    try group.plan(new)
    #expect(try group.planned(1, week: 1) == hours(3, 45))
    #expect(try group.found("c").anchor == nil)
    new.id = id("d")
    new.day = day("2026-04-15")
    new.form = block(
      45, [.init(from: clock("09:45"), participant: p01), .init(from: clock("10:30"), participant: p01)])
    #expect(
      group.refusal(of: planning(new)) == .alreadyBooked(person(1).who, new.bare.appointment, at: clock("09:45")))
    new.form = block(45, [.init(from: clock("09:45"), participant: id("x"))])
    #expect(group.refusal(of: planning(new)) == .unknownParticipant(id("x")))
  }

  @Test("An edit smuggles in no register, booking, state or place in the programme")
  func edit() throws {
    var group = try plan()
    var edited = try group.found("b")
    (edited.theme, edited.place, edited.done) = ("Mijn koers", "Brugge", "rustig")
    edited.register = [p01: .present]
    edited.state = .cancelled(reason: "x")
    edited.anchor = Session.Anchor(week: 3, weekday: .monday)
    edited.form = block(30, [.init(from: clock("09:00"), participant: p01)])
    try group.apply(.editSession(module: Group.id, session: edited))
    let now = try group.found("b")
    #expect(now.register == [:] && now.state == .planned && now.anchor == nil && now.form == block(30))
    #expect(now.theme == "Mijn koers" && now.done == "rustig")
  }

  @Test("A session with a register keeps its day and its form; one with bookings stays a block")
  func editHeld() throws {
    var group = try plan()
    try group.apply(
      .recordAttendance(module: Group.id, session: id("a"), register: [p01: .present]),
      .bookSlot(module: Group.id, session: id("b"), from: clock("09:00"), participant: p01))
    var held = try group.found("a")
    held.done = "goed gewerkt"
    try group.apply(.editSession(module: Group.id, session: held))
    held.day = day("2026-04-15")
    let refused = Refusal.hasRegister(try group.found("a").appointment)
    #expect(group.refusal(of: .editSession(module: Group.id, session: held)) == refused)
    let moved = Change.moveSession(module: Group.id, session: id("a"), day: held.day, from: clock("09:00"))
    for change in [
      moved, .cancelSession(module: Group.id, session: id("a"), reason: "x"),
      .removeSession(module: Group.id, session: id("a")),
    ] { #expect(group.refusal(of: change) == refused) }
    var open = try group.found("b")
    open.form = .group
    #expect(group.refusal(of: .editSession(module: Group.id, session: open)) == .hasBookings(open.appointment))
    open.form = block(60)
    open.time = span("09:30-16:00", pause: 60)
    #expect(
      group.broken(by: .editSession(module: Group.id, session: open)) == [
        .bookingOutsideSlots(person(1).who, open.appointment, from: clock("09:00"))
      ])
  }

  @Test("An absence noted beforehand holds no session in place: moving clears it and says so")
  func movePastAbsence() throws {
    var group = try plan()
    let sick = Attendance.sick(certificate: .given)
    try group.apply(
      .recordAbsence(
        module: Group.id, participants: [p01], from: day("2026-04-01"), to: day("2026-06-30"), attendance: sick))
    let session = try group.found("a")
    #expect(session.register == [p01: sick])
    group.today = session.day - 1
    let moved = Change.moveSession(module: Group.id, session: session.id, day: session.day + 1, from: clock("09:00"))
    try group.apply(moved)
    #expect(try group.found("a").register.isEmpty)
    #expect(group.notices.last == .absencesCleared(try group.found("a").appointment, [person(1).who]))
    // On the day itself the entry is a fact.
    group.today = session.day + 1
    try group.apply(.recordAttendance(module: Group.id, session: session.id, register: [p01: sick]))
    let back = Change.moveSession(module: Group.id, session: session.id, day: session.day, from: clock("09:00"))
    #expect(group.refusal(of: back) == .hasRegister(try group.found("a").appointment))
  }

  @Test(
    "Moving keeps length and break, and the third slot stays the third",
    arguments: [
      ("10:00", "10:00-17:00", "13:00"), ("08:00", "08:00-15:00", "09:30"), ("13:00", "13:00-20:00", "15:30"),
    ])
  func moving(from: String, becomes: String, third: String) throws {
    var group = try plan()
    try group.apply(
      .bookSlot(module: Group.id, session: id("b"), from: clock("10:30"), participant: p01),
      .moveSession(module: Group.id, session: id("b"), day: day("2026-04-17"), from: clock(from)))
    let now = try group.found("b")
    #expect(now.time == span(becomes, pause: 60) && now.day == day("2026-04-17"))
    #expect(now.bookings.map(\.from) == [clock(third)])
  }

  @Test("Nothing moves past midnight, from a cancelled state, or to where it may not lie")
  func movingWrong() throws {
    var group = try plan()
    func move(_ date: String, _ from: String) -> Change {
      .moveSession(module: Group.id, session: id("a"), day: day(date), from: clock(from))
    }
    #expect(group.refusal(of: move("2026-04-15", "21:00")) == nil)
    #expect(group.refusal(of: move("2026-04-15", "21:01")) == .endsPastMidnight(clock("21:01"), hours(3)))
    #expect(group.refusal(of: move("2026-04-15", "24:00")) == .endsPastMidnight(clock("24:00"), hours(3)))
    #expect(group.broken(by: move("2026-04-16", "15:00")).count == 1)
    #expect(group.broken(by: move("2026-05-01", "09:00")).count == 1)
    #expect(group.broken(by: move("2026-07-20", "09:00")).count == 1)
    try group.apply(.cancelSession(module: Group.id, session: id("a"), reason: "staking"))
    #expect(group.refusal(of: move("2026-04-15", "09:00")) == .notPlanned(try group.found("a").appointment))
    #expect(
      group.refusal(of: .cancelSession(module: Group.id, session: id("b"), reason: " ")) == .reasonMissing)
    #expect(group.refusal(of: .restoreSession(module: Group.id, session: id("b"))) == .nothingToChange)
    #expect(group.refusal(of: .removeSession(module: Group.id, session: id("z"))) == .unknownSession(id("z")))
  }
}

extension Session {
  /// Without its slots: as it is when the first slot is booked.
  fileprivate var bare: Session { Session(id: id, kind: kind, theme: theme, day: day, time: time, form: block(45)) }
}
