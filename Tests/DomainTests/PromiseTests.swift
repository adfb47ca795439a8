// A promised place is kept, whoever comes in between; and what points at somebody who moves follows them.

import Domain
import Testing

struct PromiseTests {
  private static let ieper: Module.ID = id("ieper")
  private static let today = "2026-04-16"

  /// Brugge has one place left, and Ieper has none; p14 waits in Ieper, with the last place of Brugge offered.
  private func promised(today: String = today) throws -> Group {
    var group = try Group(12, today: today)
    try group.apply(
      .addModule(module: outline("ieper")),
      .addParticipants(module: Self.ieper, participants: [person(14, .waiting(since: day("2026-04-01")))]),
      .addParticipants(module: Group.id, participants: [person(15, .candidate)]),
      .offerPlace(
        module: Self.ieper, participant: id("p14"),
        offer: Offer(id: id("o"), day: day("2026-04-15"), module: Group.id)))
    return group
  }

  private func accept(_ date: String = today) -> Change {
    .acceptOffer(module: Self.ieper, participant: id("p14"), offer: id("o"), on: day(date))
  }

  private func start(_ number: Int) -> Change {
    .setStage(
      module: Group.id, participants: [id("p\(number)")], stage: .participating(from: day("2026-04-20")))
  }

  private let kept = Refusal.placePromised(person(15).who, places: 13, to: [person(14).who])

  @Test("The last place is kept from the offer to the start, for the one to whom it was offered")
  func untilTheStart() throws {
    var group = try promised()
    func free() throws -> Int { group.load.freePlaces(in: try group.module, on: day(Self.today)) }
    #expect(group.refusal(of: start(15)) == kept)
    let straightIn = person(16)
    #expect(
      group.refusal(of: .addParticipants(module: Group.id, participants: [straightIn]))
        == .placePromised(straightIn.who, places: 13, to: [person(14).who]))
    try group.apply(accept())
    #expect(group.refusal(of: start(15)) == kept)
    #expect(try free() == 0)
    try group.apply(start(14))
    #expect(group.refusal(of: start(15)) == .groupFull(person(15).who, places: 13))
  }

  @Test(
    "A place is free again when the offer is declined, and when who accepted it goes elsewhere",
    arguments: [
      [Change.declineOffer(module: ieper, participant: id("p14"), offer: id("o"), on: day(today), reason: "ver")],
      [.setStage(module: ieper, participants: [id("p14")], stage: .withdrawn(on: day(today), reason: "werk"))],
      [.removeParticipants(module: ieper, participants: [id("p14")])],
      [
        .acceptOffer(module: ieper, participant: id("p14"), offer: id("o"), on: day(today)),
        .setStage(module: Group.id, participants: [id("p14")], stage: .waiting(since: day(today))),
        .setStage(module: Group.id, participants: [id("p14")], stage: .candidate),
      ],
    ])
  func freeAgain(changes: [Change]) throws {
    var group = try promised()
    for change in changes { try group.apply(change) }
    #expect(group.load.freePlaces(in: try group.module, on: day(Self.today)) == 1)
    try group.apply(start(15))
  }

  @Test("A place that was given away meanwhile, or an entry that has closed, is said when it is accepted")
  func acceptedTooLate() throws {
    var full = try promised()
    try full.breakByHand { $0.participants.append(person(16)) }
    #expect(full.refusal(of: accept()) == .groupFull(person(14).who, places: 13))
    var late = try promised()
    late.today = day("2026-05-04")
    #expect(late.refusal(of: accept("2026-05-04")) == .entryClosed(person(14).who, week: 4, last: 3))
    // What was answered in time is recorded later.
    #expect(late.refusal(of: accept("2026-05-03")) == nil)
  }

  @Test("A free place is told only when it is not promised, of the first to whom none is offered")
  func told() throws {
    var group = try promised()
    try group.apply(
      .addParticipants(module: Group.id, participants: [person(16, .waiting(since: day("2026-04-02")))]))
    func free() throws -> [TodayItem.Matter] {
      group.load.today(try #require(Moment("2026-04-16T09:00"))).map(\.matter).filter {
        if case .placeFree = $0 { true } else { false }
      }
    }
    #expect(try free() == [])
    try group.apply(
      .setStage(
        module: Group.id, participants: [id("p01")],
        stage: .stopped(from: day("2026-04-13"), on: day("2026-04-15"), reason: "werk")))
    #expect(group.notices == [.placeFree(first: person(16).who, home: Group.id)])
    #expect(try free() == [.placeFree(first: person(16).who, home: Group.id, free: 1)])
  }

  @Test("More promises than places, and a place in a module that is gone, are found by the check and told today")
  func found() throws {
    var group = try promised()
    try group.breakByHand { $0.participants.append(person(16)) }
    let many = Finding.promisedTooMany([person(14).who], free: 0)
    #expect(group.load.findings.contains { $0.finding == many && $0.document == .module(Group.id) })
    let now = try #require(Moment("2026-04-16T09:00"))
    #expect(group.load.today(now).contains { $0.matter == .finding(many) })
    group.load.restore(nil, id: .module(Group.id))
    #expect(group.load.findings.contains { $0.finding == .offerNowhere(person(14).who) })
  }

  @Test("A module in which a place is offered to somebody elsewhere does not go")
  func removal() throws {
    var group = try promised()
    #expect(group.refusal(of: .removeModule(module: Group.id)) == .placesOffered([person(14).who]))
    #expect(group.refusal(of: .removeModule(module: Self.ieper)) == nil)
    try group.apply(accept(), .removeModule(module: Group.id))
  }

  @Test("A later dossier that refers to somebody finds them where they moved")
  func earlier() throws {
    var group = try promised()
    let here = Participant.Earlier(module: Self.ieper, participant: id("p14"))
    var (back, beside) = (person(21, .candidate), person(22, .candidate))
    (back.earlier, beside.earlier) = (here, here)
    try group.apply(
      .addModule(module: outline("kust", start: "2026-09-07")),
      .addParticipants(module: id("kust"), participants: [back]),
      .addParticipants(module: Self.ieper, participants: [beside]), accept())
    let links = group.load.modules.flatMap(\.participants).compactMap(\.earlier)
    #expect(links == [here, here].map { _ in Participant.Earlier(module: Group.id, participant: id("p14")) })
  }

  @Test("Who moves was still where they were: registers of days that have been keep them, plans do not")
  func registers() throws {
    var group = try promised()
    let register: [Participant.ID: Attendance] = [id("p14"): .present]
    let slot = Session.Booking(from: clock("09:00"), participant: id("p14"))
    try group.apply(
      .planSessions(
        module: Self.ieper,
        sessions: [
          session("info", "2026-03-10", "10:00-12:00", .infoMoment),
          session("talk", "2026-03-12", "09:00-12:00", .firstTalk, form: block(30)),
          session("later", "2026-04-20", "09:00-12:00", .intake, form: block(60)),
        ]),
      .bookSlot(module: Self.ieper, session: id("talk"), from: clock("09:00"), participant: id("p14")),
      .bookSlot(module: Self.ieper, session: id("later"), from: clock("09:00"), participant: id("p14")),
      .recordAttendance(module: Self.ieper, session: id("info"), register: register),
      .recordAttendance(module: Self.ieper, session: id("talk"), register: register), accept())
    let left = try #require(group.load.module(Self.ieper))
    #expect(left.participant(id("p14")) == nil)
    #expect(left.session(id("info"))?.register == register && left.session(id("talk"))?.register == register)
    #expect(left.session(id("talk"))?.bookings == [slot])
    #expect(left.session(id("later"))?.bookings == [])
    #expect(group.load.findings.filter { $0.finding.severity == .broken }.isEmpty)
  }
}
