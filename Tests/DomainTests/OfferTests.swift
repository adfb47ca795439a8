// The waiting list: a free place is offered, accepted or declined; who accepts one elsewhere moves, whole and once.

import Domain
import Testing

struct OfferTests {
  private static let ieper: Module.ID = id("ieper")

  /// Brugge is full and p14 waits there; Ieper starts on the same day with `taken` people of its own.
  private func waiting(_ taken: Int = 0, today: String = "2026-04-16") throws -> Group {
    var group = try Group(13, today: today)
    try group.apply(
      .addParticipants(module: Group.id, participants: [person(14, .waiting(since: day("2026-04-01")))]),
      .addModule(module: outline("ieper")))
    if taken > 0 {
      try group.apply(.addParticipants(module: Self.ieper, participants: (21...(20 + taken)).map { person($0) }))
    }
    return group
  }

  private func offer(_ name: String = "o", _ date: String = "2026-04-15", _ module: Module.ID = ieper) -> Change {
    .offerPlace(module: Group.id, participant: id("p14"), offer: Offer(id: id(name), day: day(date), module: module))
  }

  private var accept: Change {
    .acceptOffer(module: Group.id, participant: id("p14"), offer: id("o"), on: day("2026-04-16"), taker: .alone)
  }

  @Test("A place accepted in another module moves the person there, with the whole dossier, and leaves nobody twice")
  func accepted() throws {
    var group = try waiting()
    try group.apply(
      .writeRecord(
        module: Group.id, participant: id("p14"),
        record: .goal(Goal(id: id("g"), set: day("2026-04-02"), words: "rust"))),
      offer(), accept)
    #expect(try group.module.participant(id("p14")) == nil)
    let there = try #require(group.load.module(Self.ieper)?.participant(id("p14")))
    #expect(there.stage == .candidate && there.dossier.goals.count == 1)
    #expect(there.path.map(\.kind).suffix(2) == [.offered, .accepted])
    #expect(there.dossier.offers.map(\.answer) == [.accepted(on: day("2026-04-16"))])
    try group.apply(
      .setStage(
        module: Self.ieper, participants: [id("p14")], stage: .participating(from: day("2026-04-20"))))
  }

  @Test("Whoever moves is written where they go before they are gone where they were, there and back")
  func written() throws {
    var group = try waiting()
    try group.apply(offer())
    let before = group.load
    try group.apply(accept)
    let (here, there) = (Document.ID.module(Group.id), Document.ID.module(Self.ieper))
    #expect(group.load.differences(from: before) == [there, here])
    #expect(before.differences(from: group.load) == [here, there])
    #expect(before.differences(from: before) == [])
  }

  @Test("Who refused every place that is free is not proposed it again; a new one is")
  func refusedAll() throws {
    var group = try waiting()
    let today = day("2026-04-16")
    let filled = group.load.modules.filter { $0.id != Self.ieper }.map(\.id)
    // Only Ieper has a place.
    for module in filled { #expect(group.load.freePlaces(in: try #require(group.load.module(module)), on: today) == 0) }
    #expect(group.load.turn(on: today) == [id("p14")])
    try group.apply(
      offer(), .declineOffer(module: Group.id, participant: id("p14"), offer: id("o"), on: today, reason: "te ver"))
    #expect(group.load.turn(on: today) == [])
  }

  @Test("An info moment where somebody was stays a step when they move")
  func informed() throws {
    var group = try Group(0, today: "2026-04-16")
    try group.apply(.addModule(module: outline("ieper")))
    var candidate = person(14, .candidate)
    candidate.path = [PathStep(.referred, on: day("2026-03-02"))]
    try group.apply(.addParticipants(module: Group.id, participants: [candidate]))
    try group.plan(session("info", "2026-03-10", "10:00-12:00", .infoMoment))
    try group.apply(
      .recordAttendance(module: Group.id, session: id("info"), register: [id("p14"): .present]),
      .recordStep(
        module: Group.id, participants: [id("p14")], step: PathStep(.firstTalk, on: day("2026-03-10"))),
      .setStage(module: Group.id, participants: [id("p14")], stage: .waiting(since: day("2026-03-10"))), offer(), accept
    )
    let there = try #require(group.load.module(Self.ieper)?.participant(id("p14")))
    #expect(there.path.first { $0.kind == .informed }?.day == day("2026-03-10"))
  }

  @Test("A place declined leaves somebody waiting, with the reason")
  func declined() throws {
    var group = try waiting()
    try group.apply(
      offer(),
      .declineOffer(
        module: Group.id, participant: id("p14"), offer: id("o"), on: day("2026-04-16"), reason: "te ver", taker: .alone
      ))
    let person = try group.participant(14)
    #expect(person.stage == .waiting(since: day("2026-04-01")))
    #expect(person.dossier.offers.map(\.answer) == [.declined(on: day("2026-04-16"), reason: "te ver")])
    #expect(person.path.last?.words == "te ver")
    // The place may be offered again.
    try group.apply(offer("o2"))
  }

  @Test("What stands in the way of an offer is said")
  func refused() throws {
    let who = person(14).who
    var group = try waiting()
    let elsewhere = Change.offerPlace(
      module: Group.id, participant: id("p01"), offer: Offer(id: id("o"), day: day("2026-04-15"), module: Self.ieper))
    #expect(group.refusal(of: elsewhere) == .notWaiting(person(1).who))
    #expect(group.refusal(of: offer("o", "2026-04-17")) == .recordAhead(day("2026-04-17")))
    #expect(group.refusal(of: offer("o", "2026-04-15", Group.id)) == .groupFull(who, places: 13))
    #expect(try waiting(13).refusal(of: offer()) == .groupFull(who, places: 13))
    #expect(
      try waiting(today: "2026-05-04").refusal(of: offer("o", "2026-05-04")) == .entryClosed(who, week: 4, last: 3))
    try group.apply(offer())
    #expect(group.refusal(of: offer("o2")) == .offeredAlready(who, on: day("2026-04-15")))
    let early = Change.acceptOffer(module: Group.id, participant: id("p14"), offer: id("o"), on: day("2026-04-14"))
    #expect(group.refusal(of: early) == .comesBefore(.answer, day("2026-04-14"), first: day("2026-04-15")))
    let silent = Change.declineOffer(
      module: Group.id, participant: id("p14"), offer: id("o"), on: day("2026-04-16"), reason: " ")
    #expect(group.refusal(of: silent) == .reasonMissing)
    try group.apply(accept)
    #expect(group.refusal(of: accept) == .unknownParticipant(id("p14")))
  }

  @Test(
    "Who no longer waits keeps no place from the others",
    arguments: [
      Participant.Stage.withdrawn(on: day("2026-04-15"), reason: "werk"), .candidate,
      .redirected(on: day("2026-04-15"), to: "CGG", reason: "rust"),
    ])
  func given(stage: Participant.Stage) throws {
    var group = try waiting(12)
    try group.apply(.addParticipants(module: Group.id, participants: [person(15, .waiting(since: day("2026-04-02")))]))
    try group.apply(offer(), .setStage(module: Group.id, participants: [id("p14")], stage: stage))
    #expect(try group.participant(14).dossier.openOffer == nil)
    #expect(try group.participant(14).dossier.offers.map { "\($0.answer)".hasPrefix("lapsed") } == [true])
    try group.apply(
      .offerPlace(
        module: Group.id, participant: id("p15"), offer: Offer(id: id("o2"), day: day("2026-04-15"), module: Self.ieper)
      ))
  }

  @Test("A place out of turn is offered with a reason, or once whoever waits longer has refused it")
  func outOfTurn() throws {
    func second(_ reason: String = "") -> Change {
      let offer = Offer(id: id("o2"), day: day("2026-04-15"), module: Self.ieper, outOfTurn: reason)
      return .offerPlace(module: Group.id, participant: id("p15"), offer: offer)
    }
    func group(_ taken: Int, since: String = "2026-04-02") throws -> Group {
      var group = try waiting(taken)
      let later = person(15, .waiting(since: day(since)))
      try group.apply(.addParticipants(module: Group.id, participants: [later]))
      return group
    }
    var last = try group(12)
    let refusal = Refusal.waitsLonger(person(15).who, longer: person(14).who, since: day("2026-04-01"))
    #expect(last.refusal(of: second()) == refusal && last.refusal(of: second(" ")) == refusal)
    #expect(last.refusal(of: second("woont in Ieper")) == nil)
    // Where there is room for both, or both wait since one day, nobody is passed over.
    #expect(try group(11).refusal(of: second()) == nil)
    #expect(try group(12, since: "2026-04-01").refusal(of: second()) == nil)
    try last.apply(
      offer(),
      .declineOffer(
        module: Group.id, participant: id("p14"), offer: id("o"), on: day("2026-04-16"), reason: "te ver", taker: .alone
      ), second())
  }

  @Test("An offer is not accepted on a day that is still to come")
  func ahead() throws {
    var group = try waiting(today: "2026-04-15")
    try group.apply(offer())
    #expect(group.refusal(of: accept) == .recordAhead(day("2026-04-16")))
  }

  @Test("The last free place is promised to one person only")
  func promised() throws {
    var group = try waiting(12)
    try group.apply(.addParticipants(module: Group.id, participants: [person(15, .waiting(since: day("2026-04-02")))]))
    try group.apply(offer())
    let second = Change.offerPlace(
      module: Group.id, participant: id("p15"), offer: Offer(id: id("o2"), day: day("2026-04-15"), module: Self.ieper))
    #expect(group.refusal(of: second) == .placePromised(person(15).who, places: 13, to: [person(14).who]))
  }
}
