// Who is let in: the decision of the first talk and its corrections, the turn on the waiting list, the exits.

import Domain
import Testing

struct AdmissionTests {
  private static let talkDay = "2026-03-12"

  private static func talk(_ decision: FirstTalk.Decision) -> Change {
    let talk = FirstTalk(day: day(talkDay), taker: .together, motivation: "graag", decision: decision)
    return .writeRecord(module: Group.id, participant: id("p50"), record: .firstTalk(talk))
  }

  private static let intake = Change.writeRecord(
    module: Group.id, participant: id("p50"), record: .intake(Intake(day: day("2026-04-01"))))
  private static let start = Candidate.change(.started, "2026-04-13")
  private static let elsewhere = FirstTalk.Decision.redirected(to: "CGG", reason: "rug")
  private static let gone = FirstTalk.Decision.withdrawn(reason: "werk")

  private func informed() throws -> Candidate {
    var candidate = try Candidate()
    try candidate.walk("informed 2026-03-10")
    return candidate
  }

  // MARK: - The decision

  @Test(
    "A decision that is set right carries the board along, and takes back what the wrong one did",
    arguments: [
      (elsewhere, FirstTalk.Decision.admitted, BoardStep.firstTalk), (gone, .admitted, .firstTalk),
      (.waiting, .admitted, .firstTalk), (elsewhere, .open, .firstTalk), (.waiting, .open, .firstTalk),
      (elsewhere, .waiting, .waiting), (.waiting, elsewhere, .redirected), (elsewhere, gone, .withdrawn),
      (.admitted, elsewhere, .redirected), (.admitted, .waiting, .waiting), (.open, .admitted, .firstTalk),
    ])
  func corrected(first: FirstTalk.Decision, then: FirstTalk.Decision, place: BoardStep) throws {
    var candidate = try informed()
    try candidate.group.apply(Self.talk(first), Self.talk(then))
    #expect(try candidate.group.module.boardStep(of: candidate.now) == place)
    // As if the wrong one had never been noted.
    var straight = try informed()
    try straight.group.apply(Self.talk(then))
    #expect(try candidate.now.path == straight.now.path && candidate.now.stage == straight.now.stage)
    #expect((candidate.group.refusal(of: Self.intake) == nil) == (then == .admitted))
  }

  @Test("A talk written down later leaves who waits, went elsewhere or accepted a place since where they are")
  func later() throws {
    for step in ["waiting 2026-03-20", "withdrawn 2026-03-20"] {
      var candidate = try informed()
      try candidate.walk("firstTalk \(Self.talkDay), \(step)")
      let before = try candidate.now
      try candidate.group.apply(Self.talk(.admitted))
      #expect(try candidate.now.stage == before.stage && candidate.now.path.last == before.path.last)
    }
  }

  @Test("Who has started is not put out by the decision of a talk")
  func started() throws {
    var candidate = try informed()
    try candidate.group.apply(Self.talk(.admitted), Self.intake, Self.start)
    for decision in [Self.elsewhere, Self.gone] {
      #expect(candidate.group.refusal(of: Self.talk(decision)) == .startedAlready(try candidate.who))
    }
    try candidate.group.apply(Self.talk(.waiting))
    #expect(try candidate.now.isParticipating)
  }

  @Test("What the talk left open, or decided otherwise, lets nobody in")
  func undecided() throws {
    var candidate = try informed()
    try candidate.walk("firstTalk \(Self.talkDay), intake 2026-04-01")
    try candidate.group.apply(Self.talk(.open))
    let who = try candidate.who
    #expect(candidate.group.refusal(of: Self.start) == .undecided(who))
    #expect(candidate.group.refusal(of: Self.intake) == .undecided(who))
    // Away and back again decides nothing.
    try candidate.walk("withdrawn 2026-04-02")
    try candidate.group.apply(Candidate.stage(.candidate))
    #expect(candidate.group.refusal(of: Self.start) == .undecided(who))
    try candidate.group.apply(Self.talk(.admitted), Self.start)
  }

  @Test(
    "An intake is not of somebody who waits or is out on that day; before it, it is recorded late",
    arguments: [
      ("waiting", "2026-03-20", true), ("waiting", "2026-03-31", true), ("waiting", "2026-03-19", false),
      ("redirected", "2026-03-20", true), ("redirected", "2026-03-19", false), ("withdrawn", "2026-04-01", true),
    ])
  func intakes(stage: String, date: String, isRefused: Bool) throws {
    var candidate = try informed()
    try candidate.walk("firstTalk \(Self.talkDay), \(stage) 2026-03-20")
    let who = try candidate.who
    let refusal: Refusal = stage == "waiting" ? .waitingStill(who) : .outAlready(who, on: day("2026-03-20"))
    let record = Change.writeRecord(
      module: Group.id, participant: candidate.person, record: .intake(Intake(day: day(date))))
    for change in [Candidate.change(.intake, date), record] {
      #expect(candidate.group.refusal(of: change) == (isRefused ? refusal : nil))
    }
    // What was written before may be said better afterwards.
    if !isRefused {
      try candidate.group.apply(record)
      let again = Intake(day: day(date), strengths: "geduld")
      try candidate.group.apply(
        .writeRecord(module: Group.id, participant: candidate.person, record: .intake(again)))
    }
  }

  // MARK: - The turn on the list

  @Test("Who waits starts in turn, or after an offer that was accepted")
  func turn() throws {
    var group = try Group(11, today: "2026-04-16")
    try group.apply(
      .addParticipants(
        module: Group.id,
        participants: [
          person(14, .waiting(since: day("2026-04-02"))), person(15, .waiting(since: day("2026-04-01"))),
        ]))
    func start(_ numbers: Int...) -> Change {
      .setStage(
        module: Group.id, participants: numbers.map { id("p\($0)") }, stage: .participating(from: day("2026-04-20")))
    }
    #expect(group.refusal(of: start(14)) == .notFirst(person(14).who, first: person(15).who))
    #expect(group.refusal(of: start(15)) == nil && group.refusal(of: start(14, 15)) == nil)
    try group.apply(
      .offerPlace(
        module: Group.id, participant: id("p15"), offer: Offer(id: id("o"), day: day("2026-04-15"), module: Group.id)))
    // The first has an offer to answer; the place that is left is for the next.
    #expect(group.refusal(of: start(15)) == .offeredAlready(person(15).who, on: day("2026-04-15")))
    #expect(group.refusal(of: start(14)) == nil)
    try group.apply(.acceptOffer(module: Group.id, participant: id("p15"), offer: id("o"), on: day("2026-04-16")))
    try group.apply(start(15))
  }

  // MARK: - Exits

  @Test(
    "An exit says why, and where to; neither it nor the waiting list is entered ahead",
    arguments: [
      (Participant.Stage.withdrawn(on: day("2026-04-10"), reason: " "), Refusal.reasonMissing),
      (.redirected(on: day("2026-04-10"), to: "", reason: "rug"), .destinationMissing),
      (.redirected(on: day("2026-04-10"), to: "CGG", reason: " "), .reasonMissing),
      (.withdrawn(on: day("2026-04-11"), reason: "werk"), .recordAhead(day("2026-04-11"))),
      (.redirected(on: day("2026-04-11"), to: "CGG", reason: "rug"), .recordAhead(day("2026-04-11"))),
      (.waiting(since: day("2026-04-11")), .recordAhead(day("2026-04-11"))),
      (.withdrawn(on: day("2026-04-10"), reason: "werk"), nil), (.waiting(since: day("2026-04-10")), nil),
    ] as [(Participant.Stage, Refusal?)])
  func exits(stage: Participant.Stage, refusal: Refusal?) throws {
    var candidate = try informed()
    try candidate.walk("firstTalk \(Self.talkDay)")
    #expect(candidate.group.refusal(of: Candidate.stage(stage)) == refusal)
    var somebody = person(51, stage)
    somebody.takeOnPaper(before: .intake, on: day("2026-03-02"))
    let added = Change.addParticipants(module: Group.id, participants: [somebody])
    #expect(candidate.group.refusal(of: added) == refusal)
  }
}

struct ExitTests {
  @Test(
    "The list and the exits come after what was taken, and not ahead of today",
    arguments: [
      ("waiting 2026-03-11", PathStep.Kind.firstTalk, "2026-03-12"),
      ("redirected 2026-03-11", .firstTalk, "2026-03-12"),
      ("withdrawn 2020-01-01", .firstTalk, "2026-03-12"),
    ])
  func exits(step: String, other: PathStep.Kind, on date: String) throws {
    var candidate = try Candidate()
    try candidate.walk("informed 2026-03-10, firstTalk 2026-03-12")
    let parts = step.split(separator: " ").map(String.init)
    let kind = try #require(PathStep.Kind(rawValue: parts[0]))
    let change = Candidate.change(kind, parts[1])
    #expect(
      candidate.group.refusal(of: change)
        == .stepOrder(try candidate.who, kind, day(parts[1]), other: other, on: day(date)))
  }

  @Test("An offer comes after the day on the list, and is not declined ahead of today")
  func offers() throws {
    var candidate = try Candidate()
    try candidate.walk("informed 2026-03-10, firstTalk 2026-03-12, waiting 2026-03-12")
    func offer(_ date: String) -> Change {
      .offerPlace(
        module: Group.id, participant: candidate.person, offer: Offer(id: id("o1"), day: day(date), module: Group.id))
    }
    #expect(
      candidate.group.refusal(of: offer("2026-03-01"))
        == .stepOrder(try candidate.who, .offered, day("2026-03-01"), other: .waiting, on: day("2026-03-12")))
    try candidate.group.apply(offer("2026-03-20"))
    let decline = Change.declineOffer(
      module: Group.id, participant: candidate.person, offer: id("o1"), on: day("2026-12-25"), reason: "later")
    #expect(candidate.group.refusal(of: decline) == .recordAhead(day("2026-12-25")))
  }

  @Test("One stops while the module runs; who has not begun withdraws, and the start goes from the path")
  func beforeTheStart() throws {
    var group = try Group(1, today: "2026-04-10")
    func stop(_ date: String) -> Change {
      .setStage(
        module: Group.id, participants: [id("p01")],
        stage: .stopped(from: day("2026-04-13"), on: day(date), reason: "ziek"))
    }
    #expect(group.refusal(of: stop("2027-12-31")) == .stopsAfterEnd(day("2027-12-31"), end: day("2026-07-19")))
    try group.apply(
      .setStage(
        module: Group.id, participants: [id("p01")], stage: .withdrawn(on: day("2026-04-10"), reason: "verhuis")))
    #expect(try group.participant(1).step(.started) == nil)
  }

  @Test("Nobody who came later takes the place of those who wait, unless there is room for all")
  func turn() throws {
    var group = try Group(11, today: "2026-04-14")
    let waiting = Participant.Stage.waiting(since: day("2026-03-20"))
    var late = DomainTests.person(30, .candidate)
    late.path = []
    late.takeOnPaper(before: .started, on: day("2026-04-14"))
    try group.apply(
      .addParticipants(
        module: Group.id, participants: [DomainTests.person(20, waiting), DomainTests.person(21, waiting), late]))
    let start = Change.setStage(
      module: Group.id, participants: [late.id], stage: .participating(from: day("2026-04-14")))
    #expect(group.refusal(of: start) == .notFirst(late.who, first: try group.participant(20).who))
    try group.apply(.removeParticipants(module: Group.id, participants: [id("p11")]))
    try group.apply(start)
  }
}
