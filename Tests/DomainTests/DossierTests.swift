// The records of a dossier through the door: what is asked of each, what it leads to, and the score of the goals.

import Domain
import Testing

struct DossierTests {
  private static let today = "2026-05-20"

  private func write(_ record: Record, _ person: Int = 1) -> Change {
    .writeRecord(module: Group.id, participant: id("p\(person.digits(2))"), record: record)
  }

  private static let levels = ["nooit", "soms", "meestal", "altijd", "vroeg"]

  private static func goal(_ name: String = "g", set: String = "2026-04-14", levels: [String] = levels) -> Goal {
    Goal(id: id(name), set: day(set), words: "op tijd komen", levels: levels)
  }

  private static func rating(_ name: String, _ date: String, _ level: Int, of goal: String = "g") -> Record {
    .rating(Goal.Rating(id: id(name), day: day(date), level: level), of: id(goal))
  }

  @Test(
    "What a record needs is said",
    arguments: [
      (Record.intake(Intake(day: day("2026-05-21"))), Refusal.recordAhead(day("2026-05-21"))),
      (.lifeDomains(LifeDomains(id: id("l"), day: day(today), ratings: [.home: 6])), .wellbeing(6)),
      (.lifeDomains(LifeDomains(id: id("l"), day: day(today), ladder: 7)), .ladderStep(7)),
      (.lifeDomains(LifeDomains(id: id("l"), day: day(today))), .nothingToChange),
      (.goal(Goal(id: id("g"), set: day(today), words: " ")), .emptyName),
      (rating("r", today, 1, of: "x"), .unknownRecord("x")),
      (.careContact(CareContact(id: id("k"), role: .doctor, name: " ")), .emptyName),
      (
        .careContact(
          CareContact(id: id("k"), role: .doctor, name: "Maes", consent: .init(given: day(today), scope: " "))),
        .consentScope
      ),
      (
        .careContact(
          CareContact(
            id: id("k"), role: .doctor, name: "Maes",
            consent: .init(given: day(today), scope: "x", withdrawn: day("2026-05-01")))),
        .comesBefore(.withdrawal, day("2026-05-01"), first: day(today))
      ),
      (
        .careContact(
          CareContact(
            id: id("k"), role: .doctor, name: "Maes", consent: .init(given: day("2026-05-01"), scope: "x"),
            consentRefused: day(today))),
        .consentTwice(given: day("2026-05-01"), refused: day(today))
      ),
      (
        .careContact(CareContact(id: id("k"), role: .doctor, name: "Maes", consentRefused: day("2026-05-21"))),
        .recordAhead(day("2026-05-21"))
      ),
      (.noCare(NoCare(day: day("2026-05-21"))), .recordAhead(day("2026-05-21"))),
      (
        .permission(Permission(id: id("t"), requested: day("2026-04-01"), decided: day("2026-04-20"))),
        .decisionMissing(day("2026-04-20"))
      ),
      (
        .permission(
          Permission(
            id: id("t"), requested: day("2026-04-01"), decided: day("2026-04-20"), decision: .granted,
            validUntil: day("2028-04-21"))),
        .permissionTooLong(until: day("2028-04-21"), most: day("2028-04-20"), years: 2)
      ),
      (.jobTarget(JobTarget(day: day(today))), .emptyName),
      // What has not happened yet ends no alarm.
      (.jobTarget(JobTarget(day: day("2026-05-21"), target: "x")), .recordAhead(day("2026-05-21"))),
      (.permission(Permission(id: id("t"), requested: day("2026-05-21"))), .recordAhead(day("2026-05-21"))),
      (
        .permission(
          Permission(id: id("t"), requested: day("2026-04-01"), decided: day("2026-05-21"), decision: .granted)),
        .recordAhead(day("2026-05-21"))
      ),
      (.permission(Permission(id: id("t"), requested: day("2026-04-01"), decision: .granted)), .decisionDayMissing),
      (
        .permission(
          Permission(id: id("t"), requested: day("2026-04-01"), decided: day("2026-03-31"), decision: .granted)),
        .comesBefore(.decision, day("2026-03-31"), first: day("2026-04-01"))
      ),
      (
        .careContact(
          CareContact(
            id: id("k"), role: .doctor, name: "Maes", consent: .init(given: day("2026-05-21"), scope: "x"))),
        .recordAhead(day("2026-05-21"))
      ),
      (.readiness(Readiness(documents: ["cv": day("2026-05-21")])), .recordAhead(day("2026-05-21"))),
      (.exploredJob(ExploredJob(id: id("j"), day: day(today), job: "")), .emptyName),
      (.readiness(Readiness(documents: ["x": day(today)])), .unknownRecord("x")),
      (.readiness(Readiness(computer: 0)), .wellbeing(0)),
      (.searchStep(SearchStep(id: id("z"), day: day(today), employer: "")), .emptyName),
      (
        .searchStep(SearchStep(id: id("z"), day: day(today), employer: "Lamote", next: day(today))),
        .nextContactBefore(day(today))
      ),
    ])
  func refused(record: Record, refusal: Refusal) throws {
    #expect(try Group(1, today: Self.today).refusal(of: write(record)) == refusal)
  }

  @Test(
    "Ratings that come with a goal are asked what each would be by itself, of a newcomer too",
    arguments: ratedRows)
  func ratingsInside(level: Int, date: String, levels: [String], refusal: Refusal?) throws {
    var goal = Self.goal(levels: levels)
    goal.ratings = [Goal.Rating(id: id("r"), day: day(date), level: level)]
    var group = try Group(1, today: Self.today)
    #expect(group.refusal(of: write(.goal(goal))) == refusal)
    var newcomer = person(1)
    newcomer.dossier.goals = [goal]
    var empty = try Group(0, today: Self.today)
    #expect(empty.refusal(of: .addParticipants(module: Group.id, participants: [newcomer])) == refusal)
    guard refusal == nil else { return }
    try group.apply(write(.goal(goal)))
    #expect(try group.participant(1).dossier.goals == [goal])
    // Of one day there is one rating; written again without it, it stays.
    goal.ratings = [Goal.Rating(id: id("r2"), day: day(date), level: 0)]
    #expect(group.refusal(of: write(.goal(goal))) == .ratedAlready(try group.participant(1).who, day(date)))
    goal.ratings = []
    try group.apply(write(.goal(goal)))
    #expect(try group.participant(1).dossier.goals.first?.ratings.map(\.id) == [id("r")])
    try empty.apply(.addParticipants(module: Group.id, participants: [newcomer]))
  }

  private static let ratedRows: [(Int, String, [String], Refusal?)] = [
    (3, "2026-05-04", levels, .goalLevel(3)), (1, "2026-05-21", levels, .recordAhead(day("2026-05-21"))),
    (1, "2026-04-13", levels, .ratedBeforeSet(day("2026-04-13"), set: day("2026-04-14"))),
    (1, "2026-05-04", ["nooit", "", "", "", ""], .levelsMissing(person(1).who, missing: 4)),
    (1, "2026-05-04", levels, nil),
  ]

  @Test("Every record is kept, replaced by its id, and taken away", arguments: Record.Kind.allCases)
  func kept(kind: Record.Kind) throws {
    var group = try Group(1, today: "2026-08-01")
    // An intake asks that the talk let the person in.
    if kind == .rating { try group.apply(write(.goal(fullDossier.goals[0]))) }
    if kind == .reflection { try group.plan(session("return", "2026-06-10", "09:00-12:00", .returnDay)) }
    // What comes before it on the path.
    let full = fullDossier
    if [.report, .outcome, .aftercare, .aftercareEnd].contains(kind), let talk = full.finalEvaluation {
      try group.apply(write(.finalEvaluation(talk)))
    }
    if [.report, .aftercare, .aftercareEnd].contains(kind), let outcome = full.outcome {
      try group.apply(write(.outcome(outcome)))
    }
    let record = try #require(fullDossier.records.first { $0.id.kind == kind })
    let allowed: Record =
      if case .firstTalk(var talk) = record {
        {
          (talk.day, talk.decision) = (day("2026-03-02"), .admitted)
          return .firstTalk(talk)
        }()
      } else {
        record
      }
    try group.apply(write(allowed), write(allowed))
    #expect(try group.participant(1).dossier.record(record.id) != nil)
    let removal = Change.removeRecord(module: Group.id, participant: id("p01"), record: record.id)
    if kind == .firstTalk || kind == .intake {
      // The start stands on it.
      #expect(group.refusal(of: removal) != nil)
    } else {
      try group.apply(removal)
      #expect(try group.participant(1).dossier.record(record.id) == nil)
      #expect(group.refusal(of: removal) == .unknownRecord(record.id.raw))
    }
  }

  @Test(
    "What the short talk decides is carried out with it",
    arguments: [
      (FirstTalk.Decision.open, BoardStep.firstTalk), (.admitted, .firstTalk), (.waiting, .waiting),
      (.redirected(to: "CGG", reason: "rug"), .redirected), (.withdrawn(reason: "werk"), .withdrawn),
    ])
  func decided(decision: FirstTalk.Decision, place: BoardStep) throws {
    var candidate = try Candidate()
    try candidate.walk("informed 2026-03-10")
    let talk = FirstTalk(day: day("2026-03-12"), taker: .together, motivation: "graag", decision: decision)
    try candidate.group.apply(
      .writeRecord(module: Group.id, participant: candidate.person, record: .firstTalk(talk)))
    #expect(try candidate.group.module.boardStep(of: candidate.now) == place)
    #expect(try candidate.now.path.contains { $0.kind == .firstTalk && $0.taker == .together })
    let intake = Change.writeRecord(
      module: Group.id, participant: candidate.person, record: .intake(Intake(day: day("2026-04-01"))))
    #expect((candidate.group.refusal(of: intake) == nil) == (decision == .admitted))
  }

  @Test("A redirection without destination or reason is refused, and nothing of the talk is kept")
  func redirection() throws {
    var candidate = try Candidate()
    try candidate.walk("informed 2026-03-10")
    for (decision, refusal) in [
      (FirstTalk.Decision.redirected(to: "", reason: "x"), Refusal.destinationMissing),
      (.redirected(to: "x", reason: ""), .reasonMissing), (.withdrawn(reason: " "), .reasonMissing),
    ] {
      let talk = FirstTalk(day: day("2026-03-12"), decision: decision)
      let change = Change.writeRecord(module: Group.id, participant: candidate.person, record: .firstTalk(talk))
      #expect(candidate.group.refusal(of: change) == refusal)
    }
  }

  // MARK: - Goals

  @Test("The levels are worded before a rating, and stay once there is one")
  func levels() throws {
    var group = try Group(1, today: Self.today)
    let who = try group.participant(1).who
    try group.apply(write(.goal(Self.goal(levels: ["a", "b", "", "d", ""]))))
    #expect(group.refusal(of: write(Self.rating("r", "2026-05-04", 1))) == .levelsMissing(who, missing: 2))
    try group.apply(write(.goal(Self.goal())), write(Self.rating("r", "2026-05-04", 1)))
    let reworded = write(.goal(Self.goal(levels: ["a", "b", "c", "d", "e"])))
    #expect(group.refusal(of: reworded) == .levelsFixed(who, ratedOn: day("2026-05-04")))
    #expect(
      group.refusal(of: write(.goal(Self.goal(set: "2026-05-05"))))
        == .ratedBeforeSet(day("2026-05-04"), set: day("2026-05-05")))
    // Its words may still be said better; the ratings stay.
    var better = Self.goal()
    better.words = "op tijd vertrekken"
    try group.apply(write(.goal(better)))
    #expect(try group.participant(1).dossier.goals[0].ratings.count == 1)
  }

  @Test(
    "A rating lies on the scale, after the goal was set, once a day",
    arguments: [
      (rating("r2", "2026-05-05", 3), Refusal.goalLevel(3)), (rating("r2", "2026-05-05", -3), .goalLevel(-3)),
      (rating("r2", "2026-04-13", 0), .ratedBeforeSet(day("2026-04-13"), set: day("2026-04-14"))),
      (rating("r2", "2026-05-21", 0), .recordAhead(day("2026-05-21"))),
      (rating("r2", "2026-05-04", 0), .ratedAlready(person(1).who, day("2026-05-04"))),
    ])
  func ratings(record: Record, refusal: Refusal) throws {
    var group = try Group(1, today: Self.today)
    try group.apply(write(.goal(Self.goal())), write(Self.rating("r", "2026-05-04", 1)))
    #expect(group.refusal(of: write(record)) == refusal)
  }

  /// By hand from 50 + 10·Σx / √(0.7n + 0.3n²).
  @Test(
    "The T-score of one, two and three goals",
    arguments: [([0], 50.0), ([2], 70.0), ([-2], 30.0), ([1, 1], 62.4035), ([1, -1], 50.0), ([1, 1, 2], 68.2574)])
  func tScore(levels: [Int], score: Double) throws {
    var goals = levels.enumerated().map { index, level in
      var goal = Self.goal("g\(index)")
      goal.ratings = [
        Goal.Rating(id: id("a\(index)"), day: day("2026-05-01"), level: -2),
        Goal.Rating(id: id("b\(index)"), day: day("2026-05-10"), level: level),
      ]
      return goal
    }
    #expect(abs(try #require(goals.tScore(asOf: day("2026-05-10"))) - score) < 0.001)
    #expect(goals.tScore(asOf: day("2026-04-30")) == nil)
    goals.append(Self.goal("unrated"))
    #expect(abs(try #require(goals.tScore(asOf: day("2026-05-10"))) - score) < 0.001)
  }
}
