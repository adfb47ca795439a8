// The slots of a block: where they begin, and who is booked in them.

import Domain
import Testing

struct SlotTests {
  private let p01: Participant.ID = id("p01")

  /// A group session on Tuesday 14 April 09:00-12:00 and a block on Thursday.
  private func plan(_ people: Int = 2) throws -> Group {
    var group = try Group(people)
    try group.plan(
      session("a", "2026-04-14", "09:00-12:00"),
      session("b", "2026-04-16", "09:00-16:00", .individualTalk, pause: 60, form: block(45)))
    return group
  }

  @Test(
    "Slots leave the break free",
    arguments: [
      ("09:00-16:00", 60, 45, ["09:00", "09:45", "10:30", "11:15", "13:00", "13:45", "14:30", "15:15"]),
      ("09:00-16:00", 60, 60, ["09:00", "10:00", "11:00", "13:00", "14:00", "15:00"]),
      ("09:00-16:00", 60, 50, ["09:00", "09:50", "10:40", "13:00", "13:50", "14:40"]),
      ("13:00-16:00", 0, 60, ["13:00", "14:00", "15:00"]), ("09:00-09:30", 0, 45, []),
    ] as [(String, Int, Int, [String])])
  func slots(time: String, pause: Int, slot: Int, starts: [String]) {
    let made = session("b", "2026-04-16", time, .individualTalk, pause: pause, form: block(slot))
    #expect(made.slots.map(\.from.description) == starts)
  }

  @Test("A slot is booked once, for one person, where there is one")
  func booking() throws {
    var group = try plan()
    try group.apply(.addParticipants(module: Group.id, participants: [person(3, .candidate)]))
    func book(_ from: String, _ who: String, _ name: String = "b") -> Change {
      .bookSlot(module: Group.id, session: id(name), from: clock(from), participant: id(who))
    }
    try group.apply(book("09:45", "p01"))
    let block = try group.found("b").appointment
    #expect(group.broken(by: book("09:45", "p02")) == [.slotTakenTwice(person(2).who, block, from: clock("09:45"))])
    #expect(
      group.broken(by: book("12:00", "p02")) == [.bookingOutsideSlots(person(2).who, block, from: clock("12:00"))])
    #expect(group.refusal(of: book("10:30", "p01")) == .alreadyBooked(person(1).who, block, at: clock("09:45")))
    #expect(group.refusal(of: book("10:30", "p03")) == .notTakingPart(person(3).who))
    #expect(group.refusal(of: book("09:00", "p02", "a")) == .notABlock(try group.found("a").appointment))
    #expect(group.refusal(of: book("10:30", "zz")) == .unknownParticipant(id("zz")))
    let release = Change.releaseSlot(module: Group.id, session: id("b"), participant: p01)
    var held = group
    try held.apply(.recordAttendance(module: Group.id, session: id("b"), register: [p01: .present]))
    #expect(held.refusal(of: release) == .hasRegister(block))
    try group.apply(release)
    #expect(group.refusal(of: release) == .notInSession(person(1).who, block))
    try group.apply(.cancelSession(module: Group.id, session: id("b"), reason: "ziek"))
    #expect(group.refusal(of: book("09:45", "p01")) == .notPlanned(block))
  }

  @Test("A session does not go to a day, or become a kind, that is not for those booked or noted in it")
  func leftBehind() throws {
    var group = try plan()
    let late = Participant.Stage.participating(from: day("2026-04-20"))
    try group.apply(.addParticipants(module: Group.id, participants: [person(3, late), person(4, .candidate)]))
    try group.plan(
      session("c", "2026-04-21", "09:00-12:00", .individualTalk, form: block(60)),
      session("info", "2026-04-15", "09:00-12:00", .infoMoment))
    try group.apply(
      .bookSlot(module: Group.id, session: id("c"), from: clock("09:00"), participant: id("p03")),
      .recordAttendance(module: Group.id, session: id("info"), register: [id("p04"): .present]))
    let earlier = Change.moveSession(module: Group.id, session: id("c"), day: day("2026-04-17"), from: clock("09:00"))
    #expect(group.refusal(of: earlier) == .notTakingPart(person(3, late).who))
    var edited = try group.found("info")
    edited.kind = .groupTraining
    #expect(group.refusal(of: .editSession(module: Group.id, session: edited)) == .notTakingPart(person(4).who))
  }

  @Test(
    "Thirteen talks fit in week 8 of each kind, and thirteen final evaluations in week 14",
    arguments: [
      (8, Session.Kind.individualTalk), (8, .companyVisit), (14, .finalEvaluation),
    ])
  func thirteen(week: Int, kind: Session.Kind) throws {
    var group = try Group(rows: ProgrammeRow.opStap)
    let blocks = try group.module.sessions(in: group.module.week(week)).filter { $0.kind == kind && $0.isBlock }
    let slots = blocks.flatMap { block in block.slots.map { (block.id, $0.from) } }
    try #require(slots.count >= 13)
    for (person, slot) in zip(try group.module.participants, slots) {
      try group.apply(.bookSlot(module: Group.id, session: slot.0, from: slot.1, participant: person.id))
    }
    #expect(try group.module.findings.filter { $0.severity == .broken } == [])
    #expect(try blocks.compactMap { try group.module.session($0.id)?.bookings.count }.reduce(0, +) == 13)
  }
}
