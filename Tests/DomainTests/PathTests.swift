// The path of a person: no step is skipped silently, days go in order, and everybody stands somewhere on the board.

import Domain
import Testing

/// Brugge with one candidate who has just been referred, and what was noted of them.
struct Candidate {
  var group: Group
  let person: Participant.ID = id("p50")

  init(today: String = "2026-04-10") throws {
    group = try Group(0, today: today)
    let referred = Participant(
      id: person, name: PersonName(first: "An", last: "Baert"), referrer: Referrer(.vdab),
      path: [PathStep(.referred, on: day("2026-03-02"))])
    try group.apply(.addParticipants(module: Group.id, participants: [referred]))
  }

  var who: Who { get throws { try now.who } }
  var now: Participant { get throws { try #require(group.module.participant(person)) } }

  static func change(_ kind: PathStep.Kind, _ date: String) -> Change {
    let person: Participant.ID = id("p50")
    switch kind {
    case .referred, .informed, .firstTalk, .intake, .offered, .declined, .accepted, .resumed, .finalEvaluation, .report,
      .outcome, .aftercare:
      return .recordStep(module: Group.id, participants: [person], step: PathStep(kind, on: day(date), by: .alone))
    case .started: return stage(.participating(from: day(date)))
    case .waiting: return stage(.waiting(since: day(date)))
    case .redirected: return stage(.redirected(on: day(date), to: "CGG", reason: "rust"))
    case .withdrawn: return stage(.withdrawn(on: day(date), reason: "werk"))
    case .stopped: return stage(.stopped(from: day(date), on: day(date), reason: "werk"))
    }
  }

  static func stage(_ stage: Participant.Stage, _ taker: Taker? = .together) -> Change {
    .setStage(module: Group.id, participants: [id("p50")], stage: stage, taker: taker)
  }

  /// "informed 2026-03-10, firstTalk 2026-03-12"
  mutating func walk(_ steps: String) throws {
    for step in steps.split(separator: ", ") {
      let parts = step.split(separator: " ").map(String.init)
      try group.apply(Candidate.change(try #require(PathStep.Kind(rawValue: parts[0])), parts[1]))
    }
  }
}

struct PathTests {
  @Test(
    "A step out of order is refused with the one that is missing",
    arguments: [
      ("", PathStep.Kind.firstTalk, PathStep.Kind.informed), ("", .intake, .informed), ("", .started, .informed),
      ("", .waiting, .informed), ("", .redirected, .informed),
      ("informed 2026-03-10", .intake, .firstTalk), ("informed 2026-03-10", .waiting, .firstTalk),
      ("informed 2026-03-10", .redirected, .firstTalk), ("informed 2026-03-10", .started, .firstTalk),
      ("informed 2026-03-10, firstTalk 2026-03-10", .started, .intake),
    ])
  func missing(walked: String, step: PathStep.Kind, missing: PathStep.Kind) throws {
    var candidate = try Candidate()
    try candidate.walk(walked)
    let refusal = candidate.group.refusal(of: Candidate.change(step, "2026-04-01"))
    #expect(refusal == .stepMissing(try candidate.who, missing, before: step))
  }

  @Test(
    "Each step is taken, on a day in the past too, and says who took it",
    arguments: [
      ("informed 2026-03-10", BoardStep.informed, PathStep.Kind?.some(.firstTalk)),
      ("informed 2026-03-10, firstTalk 2026-03-10", .firstTalk, .intake),
      ("informed 2026-03-10, firstTalk 2026-03-12, intake 2026-03-20", .intake, .started),
      ("informed 2026-03-10, firstTalk 2026-03-12, intake 2026-03-20, started 2026-04-13", .started, nil),
      ("informed 2026-03-10, firstTalk 2026-03-12, waiting 2026-03-12", .waiting, .offered),
      ("informed 2026-03-10, firstTalk 2026-03-12, redirected 2026-03-12", .redirected, nil),
      ("withdrawn 2026-03-05", .withdrawn, nil), ("", .referred, .informed),
    ])
  func board(walked: String, place: BoardStep, next: PathStep.Kind?) throws {
    var candidate = try Candidate()
    try candidate.walk(walked)
    let person = try candidate.now
    let module = try candidate.group.module
    #expect(module.boardStep(of: person) == place)
    #expect(module.nextStep(of: person) == next)
    #expect(person.path.dropFirst().allSatisfy { $0.taker != nil })
    let last = walked.split(separator: " ").last.map(String.init) ?? "2026-03-02"
    #expect(module.standsSince(person) == day(last))
  }

  @Test(
    "The days of the steps are in the order of the steps",
    arguments: [
      ("informed 2026-03-10", PathStep.Kind.firstTalk, "2026-03-09", PathStep.Kind.informed),
      ("informed 2026-03-10, firstTalk 2026-03-12", .informed, "2026-03-13", .firstTalk),
      ("informed 2026-03-10, firstTalk 2026-03-12", .intake, "2026-03-11", .firstTalk),
      ("informed 2026-03-10, firstTalk 2026-03-12, intake 2026-04-10", .started, "2026-04-09", .intake),
      ("", .informed, "2026-03-01", .referred),
    ])
  func order(walked: String, step: PathStep.Kind, date: String, other: PathStep.Kind) throws {
    var candidate = try Candidate(today: "2026-04-20")
    try candidate.walk(walked)
    let refusal = candidate.group.refusal(of: Candidate.change(step, date))
    let known = try #require(candidate.now.path.first { $0.kind == other })
    #expect(refusal == .stepOrder(try candidate.who, step, day(date), other: other, on: known.day))
  }

  @Test("A step that is still to come is not recorded; a start may be")
  func ahead() throws {
    var candidate = try Candidate()
    #expect(candidate.group.refusal(of: Candidate.change(.informed, "2026-04-11")) == .recordAhead(day("2026-04-11")))
    try candidate.walk("informed 2026-04-10, firstTalk 2026-04-10, intake 2026-04-10, started 2026-04-20")
  }

  @Test(
    "What comes with a change of its own is no step by itself",
    arguments: [PathStep.Kind.offered, .declined, .accepted, .resumed])
  func byItself(kind: PathStep.Kind) throws {
    #expect(try Candidate().group.refusal(of: Candidate.change(kind, "2026-04-01")) == .stepByItself(kind))
  }

  @Test("Who was informed on paper is no guest of an info moment, but for a register that says so")
  func paper() throws {
    var candidate = try Candidate()
    try candidate.group.plan(
      session("info", "2026-03-10", "10:00-12:00", .infoMoment),
      session("later", "2026-04-09", "10:00-12:00", .infoMoment))
    try candidate.group.apply(.invite(module: Group.id, session: id("later"), participants: [id("p50")]))
    func asked() throws -> [Int] {
      try ["info", "later"].map { try candidate.group.module.audience(of: candidate.group.found($0)).count }
    }
    #expect(try asked() == [1, 1])
    let step = PathStep(.informed, on: day("2026-03-20"), source: .paper)
    try candidate.group.apply(.recordStep(module: Group.id, participants: [id("p50")], step: step))
    #expect(try asked() == [0, 0])
    try candidate.group.apply(
      .recordAttendance(module: Group.id, session: id("info"), register: [id("p50"): .present]))
    #expect(try asked() == [1, 0])
  }

  @Test("Who was at an info moment is informed; who was not, is not")
  func infoMoment() throws {
    var candidate = try Candidate()
    try candidate.group.plan(session("info", "2026-03-10", "10:00-12:00", .infoMoment))
    let register: (Attendance) -> Change = {
      .recordAttendance(module: Group.id, session: id("info"), register: [id("p50"): $0])
    }
    try candidate.group.apply(register(.excused(reason: "ziek kind")))
    #expect(try candidate.group.module.boardStep(of: candidate.now) == .referred)
    try candidate.group.apply(register(.present))
    #expect(try candidate.group.module.boardStep(of: candidate.now) == .informed)
    #expect(try candidate.group.module.standsSince(candidate.now) == day("2026-03-10"))
    try candidate.walk("firstTalk 2026-03-10")
  }

  @Test("Who takes part, or was at an earlier info moment, is not asked to the next one, and has no hours of it")
  func laterMoment() throws {
    var candidate = try Candidate()
    try candidate.group.plan(
      session("info", "2026-03-10", "10:00-12:00", .infoMoment),
      session("next", "2026-04-21", "10:00-12:00", .infoMoment))
    func asked() throws -> [Participant.ID] {
      try candidate.group.module.audience(of: candidate.group.found("next")).map(\.id)
    }
    try candidate.group.apply(.addParticipants(module: Group.id, participants: [person(1)]))
    let people = try candidate.group.module.roster
    #expect(people.count == 1)
    #expect(try asked() == [id("p50")])
    try candidate.group.apply(
      .recordAttendance(module: Group.id, session: id("info"), register: [id("p50"): .present]))
    #expect(try asked() == [])
    let module = try candidate.group.module
    for person in people {
      #expect(
        module.hours(of: person, in: day("2026-04-21").week, asOf: day("2026-04-10")).planned == .zero)
    }
    try candidate.group.apply(.invite(module: Group.id, session: id("next"), participants: [id("p50")]))
    #expect(try asked() == [id("p50")])
  }

  @Test("Only who is invited has a place in an info moment that has a list")
  func invitations() throws {
    var group = try Group(0, today: "2026-04-10")
    var referred = [person(1, .candidate), person(2, .candidate)]
    for index in referred.indices { referred[index].path = [] }
    try group.apply(.addParticipants(module: Group.id, participants: referred))
    try group.plan(
      session("info", "2026-03-10", "10:00-12:00", .infoMoment), session("a", "2026-04-14", "09:00-12:00"))
    #expect(try group.module.audience(of: group.found("info")).count == 2)
    try group.apply(.invite(module: Group.id, session: id("info"), participants: [id("p02")]))
    #expect(try group.module.audience(of: group.found("info")).map(\.id) == [id("p02")])
    try group.apply(.recordAttendance(module: Group.id, session: id("info"), register: [id("p02"): .present]))
    // Who was there cannot be struck from the list.
    try group.apply(.invite(module: Group.id, session: id("info"), participants: [id("p01")]))
    #expect(try group.module.audience(of: group.found("info")).count == 2)
    let training = Change.invite(module: Group.id, session: id("a"), participants: [])
    #expect(group.refusal(of: training) == .notAnInfoMoment(try group.found("a").appointment))
  }

  @Test("Who was informed elsewhere before an info moment is no longer asked to it, unless by name")
  func informedBefore() throws {
    var candidate = try Candidate()
    try candidate.group.plan(session("info", "2026-04-09", "10:00-12:00", .infoMoment))
    func asked() throws -> [Participant.ID] {
      try candidate.group.module.audience(of: candidate.group.found("info")).map(\.id)
    }
    let invitation = Change.invite(module: Group.id, session: id("info"), participants: [id("p50")])
    #expect(try asked() == [id("p50")])
    try candidate.walk("informed 2026-03-10")
    #expect(try asked() == [])
    // Who comes all the same is noted.
    var came = candidate.group
    try came.apply(.recordAttendance(module: Group.id, session: id("info"), register: [id("p50"): .present]))
    try candidate.group.apply(invitation)
    #expect(try asked() == [id("p50")])
    // A list by name is no longer right either once the step is recorded.
    try candidate.walk("informed 2026-03-11")
    #expect(try asked() == [])
    // On the day itself it is the info moment that informed.
    try candidate.group.apply(invitation)
    try candidate.walk("informed 2026-04-09")
    #expect(try asked() == [id("p50")])
  }

  @Test("Back to candidate is a step too; a start that was none goes from the path")
  func back() throws {
    var candidate = try Candidate()
    try candidate.walk("informed 2026-03-10, firstTalk 2026-03-12, waiting 2026-03-12")
    try candidate.group.apply(Candidate.stage(.candidate))
    #expect(try candidate.now.path.last?.kind == .resumed)
    #expect(try candidate.group.module.boardStep(of: candidate.now) == .firstTalk)
    try candidate.walk("intake 2026-04-10, started 2026-04-13")
    try candidate.group.apply(Candidate.stage(.candidate))
    #expect(try candidate.now.path.map(\.kind).contains(.started) == false)
    #expect(try candidate.group.module.boardStep(of: candidate.now) == .intake)
  }

  @Test("Another day for a step takes the place of the first, and keeps who took it")
  func corrected() throws {
    var candidate = try Candidate()
    try candidate.walk("informed 2026-03-10, firstTalk 2026-03-12, intake 2026-03-20, started 2026-04-13")
    try candidate.group.apply(Candidate.stage(.participating(from: day("2026-04-20")), nil))
    let starts = try candidate.now.path.filter { $0.kind == .started }
    #expect(starts == [PathStep(.started, on: day("2026-04-20"), by: .together)])
  }

  @Test("People on a list who started already have their steps on paper, or are refused")
  func imported() throws {
    let group = try Group(0, today: "2026-04-10")
    var bare = person(1)
    bare.path = []
    let refusal = group.refusal(of: .addParticipants(module: Group.id, participants: [bare]))
    #expect(refusal == .stepMissing(bare.who, .informed, before: .started))
    var other = try Group(0, today: "2026-04-10")
    try other.apply(.addParticipants(module: Group.id, participants: [person(1)]))
    let kinds = try other.participant(1).path.map { "\($0.kind) \($0.source)" }
    #expect(kinds == ["referred paper", "informed paper", "firstTalk paper", "intake paper", "started recorded"])
  }

  @Test("A handover recorded wrongly is set right or taken back; the ones around it go along")
  func mendedHandover() throws {
    var group = try Group(1, today: "2026-05-04")
    func given(_ to: String, _ on: String, from: String = "Christel W.") -> Handover {
      Handover(day: day(on), from: from, to: to, reason: "ziekte")
    }
    func correct(_ known: Handover, _ to: String, _ on: String) -> Change {
      .correctHandover(module: Group.id, handover: known, to: to, on: day(on), reason: "ziekte")
    }
    for (to, on) in [("Farid", "2026-05-11"), ("Els", "2026-05-18"), ("Farid", "2026-05-25")] {
      try group.apply(.handOver(module: Group.id, to: to, on: day(on), reason: "ziekte"))
    }
    let first = given("Farid", "2026-05-11")
    #expect(group.refusal(of: correct(first, "christel w.", "2026-05-11")) == .guidesAlready("christel w."))
    #expect(group.refusal(of: correct(first, "Els", "2026-05-11")) == .guidesAlready("Els"))
    #expect(group.refusal(of: correct(first, "Farid", "2026-05-11")) == .nothingToChange)
    #expect(
      group.refusal(of: correct(first, "An", "2026-05-19"))
        == .comesBefore(.handover, day("2026-05-18"), first: day("2026-05-19")))
    #expect(
      group.refusal(of: correct(given("Nadia", "2026-05-11"), "An", "2026-05-12"))
        == .unknownHandover(day("2026-05-11")))
    try group.apply(correct(first, "An", "2026-05-12"))
    #expect(try group.module.handovers.map(\.from) == ["Christel W.", "An", "Els"])
    #expect(try group.module.counsellor(on: day("2026-05-11")) == "Christel W.")
    // The last one says who guides it now.
    try group.apply(correct(given("Farid", "2026-05-25", from: "Els"), "Jo", "2026-05-26"))
    #expect(try group.module.counsellor == "Jo")
    try group.apply(.takeBackHandover(module: Group.id, handover: given("Els", "2026-05-18", from: "An")))
    #expect(try group.module.handovers.map { [$0.from, $0.to] } == [["Christel W.", "An"], ["An", "Jo"]])
    try group.apply(.takeBackHandover(module: Group.id, handover: given("Jo", "2026-05-26", from: "An")))
    #expect(try group.module.counsellor == "An")
    // Handed over and back again: both go.
    try group.apply(.handOver(module: Group.id, to: "Christel W.", on: day("2026-06-01"), reason: "terug"))
    try group.apply(.takeBackHandover(module: Group.id, handover: given("An", "2026-05-12")))
    #expect(try group.module.handovers == [] && group.module.counsellor == "Christel W.")
  }

  @Test("A module handed over keeps who guided it when")
  func handover() throws {
    var group = try Group(1, today: "2026-05-04")
    try group.apply(.handOver(module: Group.id, to: "Farid B.", on: day("2026-05-11"), reason: "ziekte"))
    let module = try group.module
    #expect(module.counsellor == "Farid B.")
    #expect(module.counsellor(on: day("2026-05-10")) == "Christel W.")
    #expect(module.counsellor(on: day("2026-05-11")) == "Farid B.")
    for (to, on, reason) in [("", "2026-05-12", "x"), ("Els", "2026-05-12", " "), ("farid b.", "2026-05-12", "x")] {
      #expect(group.refusal(of: .handOver(module: Group.id, to: to, on: day(on), reason: reason)) != nil)
    }
    let earlier = Change.handOver(module: Group.id, to: "Els", on: day("2026-05-01"), reason: "x")
    #expect(group.refusal(of: earlier) == .comesBefore(.handover, day("2026-05-01"), first: day("2026-05-11")))
    // Before the handover Farid is free, after it he is here.
    try group.apply(.addModule(module: outline("ieper", counsellor: "Farid B.")))
    try group.plan(session("a", "2026-05-05", "09:00-12:00"), session("b", "2026-05-12", "09:00-12:00"))
    func plan(_ date: String) -> Change {
      .planSessions(module: id("ieper"), sessions: [session("c", date, "10:00-11:00")])
    }
    #expect(group.refusal(of: plan("2026-05-05")) == nil)
    #expect(group.broken(by: plan("2026-05-12")).count == 1)
    // Who has a module of their own takes over all the same: what stands at one hour is told, and stands in Today.
    try group.apply(
      plan("2026-05-05"), .planSessions(module: Group.id, sessions: [session("d", "2026-05-18", "09:00-12:00")]))
    try group.apply(.addModule(module: outline("gent", counsellor: "An")))
    try group.apply(.planSessions(module: id("gent"), sessions: [session("e", "2026-05-18", "10:00-11:00")]))
    try group.apply(.handOver(module: id("gent"), to: "Farid B.", on: day("2026-05-15"), reason: "verlof"))
    guard case .inTwoPlaces(let clashes)? = group.notices.first else { return #expect(Bool(false)) }
    #expect(clashes.count == 1)
    let told = group.load.today(try #require(Moment("2026-05-16"))).filter {
      if case .finding(.counsellorOverlap) = $0.matter { true } else { false }
    }
    #expect(told.count == 1)
  }
}
