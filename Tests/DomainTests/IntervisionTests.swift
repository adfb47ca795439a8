// Meetings of the team: what stands on the agenda, what goes along to the next, and what a meeting leaves behind.

import Domain
import Testing

struct IntervisionTests {
  private static let june: Intervision.ID = id("june")
  private static let july: Intervision.ID = id("july")

  private static func outline(_ name: String, _ date: String) -> IntervisionOutline {
    IntervisionOutline(id: id(name), day: day(date), chair: "Els", attendees: ["Els", "Christel W."])
  }

  private static func about(
    _ key: String, _ subject: IntervisionCase.Subject, _ question: String = "Hoe kan ik helpen?"
  ) -> IntervisionCase {
    IntervisionCase(id: id(key), subject: subject, question: question, bringer: "Els", format: "incident")
  }

  private static let first = IntervisionCase.Subject.participant(id: id("p01"))
  private static let second = IntervisionCase.Subject.participant(id: id("p02"))

  private static func decision(_ words: String = "Belt", owner: String = "Els", due: String? = nil) -> Decision {
    Decision(id: id("d1"), made: day("2026-06-12"), words: words, owner: owner, due: due.map(day))
  }

  /// A meeting on 12 June with two people on its agenda; it is 1 July.
  private static func group() throws -> Group {
    var group = try Group(3)
    try group.apply(
      .addIntervision(intervision: outline("june", "2026-06-12")),
      .putOnAgenda(intervision: june, subject: about("c1", first)),
      .putOnAgenda(intervision: june, subject: about("c2", second)))
    return group
  }

  @Test(
    "What is refused, and why",
    arguments: [
      (Change.addIntervision(intervision: outline("june", "2026-07-12")), Refusal.alreadyThere("june")),
      (.editIntervision(intervision: outline("gone", "2026-07-12")), .unknownIntervision(id("gone"))),
      (
        .putOnAgenda(intervision: june, subject: about("c3", first)),
        .onAgendaAlready("Voornaam1 Naam01", on: day("2026-06-12"))
      ),
      (.putOnAgenda(intervision: june, subject: about("c3", .method, " ")), .questionMissing),
      (
        .putOnAgenda(intervision: june, subject: about("c3", .participant(id: id("p99")))),
        .unknownParticipant(id("p99"))
      ),
      (.putOnAgenda(intervision: june, subject: about("c3", .employer(id: id("e99")))), .unknownEmployer(id("e99"))),
      (.moveCase(intervision: june, subject: id("c9"), to: 0), .unknownRecord("c9")),
      (.settleCase(intervision: june, subject: id("c1"), state: .carried(to: july)), .nothingToChange),
      (.decide(intervision: june, decision: decision(" ")), .emptyDecision),
      (.decide(intervision: june, decision: decision(owner: "")), .ownerMissing),
      (
        .decide(intervision: june, decision: decision(due: "2026-06-11")),
        .comesBefore(.due, day("2026-06-11"), first: day("2026-06-12"))
      ),
      (.settleDecision(intervision: june, decision: id("d9"), state: .open), .unknownRecord("d9")),
      (.closeIntervision(intervision: june, on: day("2026-07-02")), .recordAhead(day("2026-07-02"))),
      (
        .closeIntervision(intervision: june, on: day("2026-06-11")),
        .comesBefore(.closing, day("2026-06-11"), first: day("2026-06-12"))
      ),
      (.removeIntervision(intervision: july), .unknownIntervision(july)),
      (.reopenIntervision(intervision: june), .nothingToChange),
      (
        .answerProposal(
          intervision: june,
          answer: ProposalAnswer(participant: id("p01"), signals: [], answer: .dropped, on: day("2026-07-02"))),
        .recordAhead(day("2026-07-02"))
      ),
    ])
  func refused(change: Change, refusal: Refusal) throws {
    #expect(try Self.group().refusal(of: change) == refusal)
  }

  @Test("A case keeps notes and state when its question is worded anew, and can be moved")
  func agenda() throws {
    var group = try Self.group()
    try group.apply(
      .writeCaseNote(intervision: Self.june, subject: id("c1"), step: "advice", text: "vraag haar zelf"),
      .settleCase(intervision: Self.june, subject: id("c1"), state: .treated),
      .putOnAgenda(intervision: Self.june, subject: Self.about("c1", Self.first, "Wat kan ik doen?")),
      .moveCase(intervision: Self.june, subject: id("c2"), to: -5))
    let meeting = try #require(group.load.intervision(Self.june))
    #expect(meeting.cases.map(\.id) == [id("c2"), id("c1")])
    #expect(meeting.cases[1].question == "Wat kan ik doen?" && meeting.cases[1].state == .treated)
    #expect(meeting.cases[1].notes(giving: .advice, try #require(meeting.formats.first)) == "vraag haar zelf")
    try group.apply(.writeCaseNote(intervision: Self.june, subject: id("c1"), step: "advice", text: "  "))
    #expect(group.load.intervision(Self.june)?.cases[1].notes.isEmpty == true)
  }

  @Test(
    "What a closed meeting left goes along to the next, whichever of the two comes first", arguments: [true, false])
  func carried(planned: Bool) throws {
    var group = try Self.group()
    let plan = Change.addIntervision(intervision: Self.outline("july", "2026-07-10"))
    try group.apply(
      .settleCase(intervision: Self.june, subject: id("c1"), state: .treated),
      .settleCase(intervision: Self.june, subject: id("c2"), state: .postponed))
    if planned { try group.apply(plan) }
    try group.apply(.closeIntervision(intervision: Self.june, on: day("2026-06-12")))
    if !planned { try group.apply(plan) }
    let (june, july) = try (#require(group.load.intervision(Self.june)), #require(group.load.intervision(Self.july)))
    #expect(june.cases.map(\.state) == [.treated, .carried(to: Self.july)])
    #expect(july.cases.map(\.id) == [id("c2")] && july.cases[0].state == .open)
    #expect(group.refusal(of: .reopenIntervision(intervision: Self.june)) == .carriedAlong(to: day("2026-07-10")))
    #expect(
      group.refusal(of: .putOnAgenda(intervision: Self.june, subject: Self.about("c9", .method)))
        == .intervisionClosed(day("2026-06-12")))
  }

  @Test("What came along to a meeting that is removed waits again, as it is worded now, and comes along to the next")
  func takenBack() throws {
    var group = try Self.group()
    try group.apply(
      .closeIntervision(intervision: Self.june, on: day("2026-06-12")),
      .addIntervision(intervision: Self.outline("july", "2026-07-10")),
      .putOnAgenda(intervision: Self.july, subject: Self.about("c1", Self.first, "Anders?")),
      .removeIntervision(intervision: Self.july))
    #expect(group.load.leftCases.map(\.subject.question) == ["Anders?", "Hoe kan ik helpen?"])
    try group.apply(.addIntervision(intervision: Self.outline("july", "2026-07-10")))
    #expect(group.load.intervision(Self.july)?.cases.map(\.question) == ["Anders?", "Hoe kan ik helpen?"])
  }

  @Test("Who was put off stands on the agenda all the same, once")
  func postponedOnce() throws {
    var group = try Self.group()
    try group.apply(.settleCase(intervision: Self.june, subject: id("c1"), state: .postponed))
    #expect(
      group.refusal(of: .putOnAgenda(intervision: Self.june, subject: Self.about("c9", Self.first)))
        == .onAgendaAlready("Voornaam1 Naam01", on: day("2026-06-12")))
  }

  @Test("The next meeting is the first that is planned; the last is the latest that is closed")
  func order() throws {
    var group = try Self.group()
    try group.apply(
      .addIntervision(intervision: Self.outline("july", "2026-07-10")),
      .addIntervision(intervision: Self.outline("may", "2026-05-08")))
    #expect(group.load.nextIntervision?.id == id("may"))
    try group.apply(.closeIntervision(intervision: id("may"), on: day("2026-05-08")))
    #expect(group.load.nextIntervision?.id == Self.june && group.load.lastIntervision?.id == id("may"))
    #expect(group.refusal(of: .removeIntervision(intervision: id("may"))) == .intervisionClosed(day("2026-05-08")))
    try group.apply(.reopenIntervision(intervision: id("may")), .removeIntervision(intervision: id("may")))
    #expect(group.load.lastIntervision == nil)
  }

  @Test("Decisions stay open until done, or dropped with a reason; those due first come first")
  func decisions() throws {
    var group = try Self.group()
    var (late, never) = (Self.decision("Eerst", due: "2026-06-19"), Self.decision("Ooit"))
    (late.id, late.about, never.id) = (id("d2"), Self.first, id("d3"))
    try group.apply(
      .decide(intervision: Self.june, decision: never),
      .decide(intervision: Self.june, decision: Self.decision(due: "2026-06-26")),
      .decide(intervision: Self.june, decision: late), .closeIntervision(intervision: Self.june, on: day("2026-06-12")))
    #expect(group.load.openDecisions.map(\.decision.id) == [id("d2"), id("d1"), id("d3")])
    #expect(group.load.decisions(about: Self.first).map(\.decision.words) == ["Eerst"])
    #expect(late.daysLate(on: day("2026-06-19")) == 0 && late.daysLate(on: day("2026-07-01")) == 12)
    func settle(_ name: String, _ state: Decision.State) -> Change {
      .settleDecision(intervision: Self.june, decision: id(name), state: state)
    }
    #expect(group.refusal(of: settle("d1", .dropped(on: day("2026-06-20"), reason: " "))) == .reasonMissing)
    #expect(group.refusal(of: settle("d1", .done(on: day("2026-07-02")))) == .recordAhead(day("2026-07-02")))
    try group.apply(
      settle("d2", .done(on: day("2026-06-20"))), settle("d3", .dropped(on: day("2026-06-20"), reason: "niet nodig")))
    #expect(group.load.openDecisions.map(\.decision.id) == [id("d1")])
    try group.apply(settle("d2", .open))
    #expect(group.load.openDecisions.count == 2)
  }

  @Test("What concerns the method gathers with its state, the latest meeting first")
  func observations() throws {
    var group = try Self.group()
    let idea = Observation(id: id("o1"), day: day("2026-06-12"), kind: .adjustment, words: "stilte")
    try group.apply(
      .observe(intervision: Self.june, observation: idea),
      .settleObservation(intervision: Self.june, observation: id("o1"), state: .trying, on: day("2026-06-20")))
    var worded = idea
    worded.words = "een minuut stilte"
    try group.apply(
      .observe(intervision: Self.june, observation: worded),
      .addIntervision(intervision: Self.outline("july", "2026-07-10")),
      .observe(
        intervision: Self.july,
        observation: Observation(id: id("o2"), day: day("2026-07-01"), kind: .need, words: "wachttijd")))
    #expect(group.load.observations.map(\.observation.id) == [id("o2"), id("o1")])
    let kept = try #require(group.load.observations.last?.observation)
    #expect(kept.words == "een minuut stilte" && kept.state == .trying && kept.since == day("2026-06-20"))
    #expect(
      group.refusal(
        of: .settleObservation(
          intervision: Self.june, observation: id("o1"), state: .dropped(reason: ""), on: day("2026-06-20")))
        == .reasonMissing)
  }

  @Test("Formats of the meeting are those of the method template; one that is gone gives way to the first")
  func formats() throws {
    let meeting = try #require(try Self.group().load.intervision(Self.june))
    #expect(meeting.formats.map(\.id) == ["incident", "ten-steps", "short"])
    #expect(meeting.formats.map(\.steps.count) == [6, 10, 4] && meeting.formats.map(\.minutes) == [40, 50, 15])
    var gone = meeting.cases[0]
    gone.format = "gone"
    #expect(meeting.format(of: gone)?.id == "incident")
  }

  @Test("A meeting says whose formats it has; where no module has any they are the shipped ones")
  func template() throws {
    let meeting = try #require(try Self.group().load.intervision(Self.june))
    #expect(meeting.template.hasPrefix("Op-Stap, "))
    var bare = try Self.group().load
    var module = try #require(bare.modules.first)
    module.template.formats = []
    bare.restore(.module(module), id: .module(module.id))
    for load in [Caseload(), bare] {
      #expect(
        load.teamFormats.formats.map(\.id) == ["incident", "ten-steps", "short"] && load.teamFormats.template == "")
    }
  }

  @Test("The planned time is that of the cases still to be talked over, and two minutes for each earlier agreement")
  func time() throws {
    var group = try Self.group()
    try group.apply(
      .settleCase(intervision: Self.june, subject: id("c2"), state: .postponed),
      .decide(intervision: Self.june, decision: Self.decision()),
      .addIntervision(intervision: Self.outline("july", "2026-07-10")))
    let june = try #require(group.load.intervision(Self.june))
    let july = try #require(group.load.intervision(Self.july))
    #expect(june.timeForCases == Minutes(40) && group.load.timeForAgreements(at: june) == .zero)
    #expect(july.timeForCases == .zero && group.load.timeForAgreements(at: july) == Minutes(2))
    #expect(june.length == Minutes(60))
  }
}
