// The end of the path: each step asks for the one before, aftercare runs by the months, a module closes under rule 9.

import Domain
import Testing

struct EndTests {
  private static let person: Participant.ID = id("p01")
  private static let talk = Record.finalEvaluation(FinalEvaluation(day: day("2026-07-16"), advice: "rustig opbouwen"))
  private static let job = Record.outcome(Outcome(day: day("2026-07-17"), kind: .regularJob))
  private static var report: Record {
    var report = Report()
    report.finished = day("2026-07-17")
    return .report(report)
  }

  private func write(_ record: Record, _ number: Int = 1) -> Change {
    .writeRecord(module: Group.id, participant: id("p\(number.digits(2))"), record: record)
  }

  /// Everybody of the group has had the talk, a report and an outcome.
  private func finished(_ people: Int = 2, today: String = "2026-07-20") throws -> Group {
    var group = try Group(people, today: today)
    for number in 1...people {
      for record in [EndTests.talk, EndTests.job, EndTests.report] { try group.apply(write(record, number)) }
    }
    return group
  }

  private func contact(_ month: Int, _ date: String, _ outcome: CheckIn.Outcome = .reached, next: String? = nil)
    -> Record
  {
    .aftercare(
      AftercareContact(
        id: id("a\(month)\(date)"), month: month, day: day(date), by: "Christel", outcome: outcome,
        situation: outcome == .reached ? .regularJob : nil, next: next.map { day($0) }))
  }

  // MARK: - Order

  @Test("A step at the end asks for the one before it, and for days in order")
  func order() throws {
    var group = try Group(1, today: "2026-07-20")
    let who = try group.participant(1).who
    #expect(group.refusal(of: write(Self.report)) == .stepMissing(who, .finalEvaluation, before: .report))
    #expect(group.refusal(of: write(Self.job)) == .stepMissing(who, .finalEvaluation, before: .outcome))
    #expect(group.refusal(of: write(contact(3, "2026-07-20"))) == .stepMissing(who, .outcome, before: .aftercare))
    try group.apply(write(Self.talk))
    let early = Record.outcome(Outcome(day: day("2026-07-15"), kind: .followUp))
    #expect(
      group.refusal(of: write(early))
        == .stepOrder(who, .outcome, day("2026-07-15"), other: .finalEvaluation, on: day("2026-07-16")))
    #expect(group.refusal(of: write(Self.report)) == .stepMissing(who, .outcome, before: .report))
    try group.apply(write(Self.job))
    let late = Record.finalEvaluation(FinalEvaluation(day: day("2026-07-18")))
    #expect(
      group.refusal(of: write(late))
        == .stepOrder(who, .finalEvaluation, day("2026-07-18"), other: .outcome, on: day("2026-07-17")))
    let removal = Change.removeRecord(module: Group.id, participant: Self.person, record: Record.ID(.finalEvaluation))
    #expect(group.refusal(of: removal) == .stepStandsOn(who, .finalEvaluation, later: .outcome))
    #expect(try group.module.path(of: group.participant(1)).suffix(2).map(\.kind) == [.finalEvaluation, .outcome])
    try group.apply(write(Self.report))
    let outcome = Change.removeRecord(module: Group.id, participant: Self.person, record: Record.ID(.outcome))
    #expect(group.refusal(of: outcome) == .stepStandsOn(who, .outcome, later: .report))
    let changed = Record.outcome(Outcome(day: day("2026-07-18"), kind: .followUp))
    #expect(
      group.refusal(of: write(changed))
        == .stepOrder(who, .outcome, day("2026-07-18"), other: .report, on: day("2026-07-17")))
  }

  @Test(
    "A final talk is of the last phase or later; who stopped early may have it earlier",
    arguments: [("2026-04-20", false), ("2026-07-12", false), ("2026-07-13", true), ("2026-07-30", true)])
  func lastPhase(date: String, isTaken: Bool) throws {
    var group = try Group(1, today: "2026-08-01")
    let talk = write(.finalEvaluation(FinalEvaluation(day: day(date))))
    let refusal = Refusal.talkBeforeLastPhase(try group.participant(1).who, day(date), from: day("2026-07-13"))
    #expect(group.refusal(of: talk) == (isTaken ? nil : refusal))
    try group.apply(
      .setStage(
        module: Group.id, participants: [Self.person],
        stage: .stopped(from: day("2026-04-13"), on: day("2026-04-20"), reason: "opname")))
    try group.apply(talk)
  }

  @Test("Who stopped has no outcome but a job, and who has another outcome does not stop")
  func stoppedForAJob() throws {
    var group = try Group(2, today: "2026-07-20")
    let stopped = Participant.Stage.stopped(from: day("2026-04-13"), on: day("2026-05-04"), reason: "vond werk")
    try group.apply(.setStage(module: Group.id, participants: [Self.person], stage: stopped))
    let who = try group.participant(1).who
    #expect(try group.participant(1).ending == .stopped(on: day("2026-05-04"), reason: "vond werk"))
    let other = Record.outcome(Outcome(day: day("2026-05-04"), kind: .voluntaryWork))
    #expect(group.refusal(of: write(other)) == .stoppedWithoutJob(who, on: day("2026-05-04")))
    let job = Outcome(day: day("2026-05-04"), kind: .regularJob)
    try group.apply(write(.outcome(job)))
    #expect(try group.participant(1).ending == .outcome(job))
    #expect(try group.module.figures(asOf: day("2026-07-20")).stopped == 0)
    // The months count from the last day.
    #expect(try group.module.aftercare(of: group.participant(1)) == .due(dueIn(3, "2026-08-04")))

    try group.apply(write(Self.talk, 2), write(.outcome(Outcome(day: day("2026-07-17"), kind: .followUp)), 2))
    let leaves = Change.setStage(
      module: Group.id, participants: [id("p02")],
      stage: .stopped(from: day("2026-04-13"), on: day("2026-07-18"), reason: "ziek"))
    #expect(group.refusal(of: leaves) == .stoppedWithoutJob(try group.participant(2).who, on: day("2026-07-18")))
  }

  private func dueIn(_ month: Int, _ date: String) -> AftercareDue { AftercareDue(month: month, due: day(date)) }

  // MARK: - Reflections

  @Test("A reflection is of a return day, one for each; who was there and said nothing is asked")
  func reflections() throws {
    var group = try Group(2, today: "2026-06-30")
    try group.plan(
      session("back", "2026-06-10", "09:00-12:00", .returnDay), session("group", "2026-06-11", "09:00-12:00"))
    try group.apply(
      .recordAttendance(
        module: Group.id, session: id("back"), register: [id("p01"): .present, id("p02"): .unexcused]))
    #expect(try group.module.unreflected(of: group.participant(1), on: day("2026-06-30")).map(\.id) == [id("back")])
    #expect(try group.module.unreflected(of: group.participant(2), on: day("2026-06-30")).isEmpty)
    func reflection(_ name: String, of session: String, _ words: [KolbStep: String] = [.insight: "vragen mag"])
      -> Record
    {
      .reflection(Reflection(id: id(name), session: id(session), day: day("2026-06-10"), words: words))
    }
    let other = try group.found("group").appointment
    #expect(group.refusal(of: write(reflection("a", of: "group"))) == .notAReturnDay(other))
    // Having said nothing is an answer; it can be written over.
    try group.apply(write(reflection("a", of: "back", [:])))
    #expect(try group.participant(1).dossier.reflections.map(\.isSilent) == [true])
    #expect(try group.module.unreflected(of: group.participant(1), on: day("2026-06-30")).isEmpty)
    try group.apply(write(reflection("a", of: "back")))
    #expect(try group.participant(1).dossier.reflections.map(\.isSilent) == [false])
    #expect(try group.module.unreflected(of: group.participant(1), on: day("2026-06-30")).isEmpty)
    let back = try group.found("back").appointment
    #expect(
      group.refusal(of: write(reflection("b", of: "back"))) == .reflectedAlready(try group.participant(1).who, back))
  }

  // MARK: - Aftercare

  @Test(
    "Aftercare is due after 3, 6 and 12 months; an attempt puts it off, the last contact or a reason ends it",
    arguments: [
      ("", "2026-10-19 3"), ("attempt 3 2026-10-19 2026-10-26", "2026-10-26 3"),
      ("reached 3 2026-10-20", "2027-01-19 6"), ("reached 3 2026-10-20, reached 6 2027-01-20", "2027-07-19 12"),
      ("reached 6 2027-01-20", "2027-07-19 12"),
      ("reached 3 2026-10-20, reached 6 2027-01-20, reached 12 2027-07-19", "complete 2027-07-19"),
      ("reached 3 2026-10-20, end 2026-11-02", "ended 2026-11-02"),
    ])
  func aftercare(said: String, state: String) throws {
    var group = try finished(1, today: "2027-08-01")
    for step in said.split(separator: ", ") {
      let parts = step.split(separator: " ").map(String.init)
      switch parts[0] {
      case "end": try group.apply(write(.aftercareEnd(AftercareEnd(day: day(parts[1]), reason: "verhuisd"))))
      case "reached": try group.apply(write(contact(try #require(Int(parts[1])), parts[2])))
      default: try group.apply(write(contact(try #require(Int(parts[1])), parts[2], .attempted, next: parts[3])))
      }
    }
    let found: String =
      switch try group.module.aftercare(of: group.participant(1)) {
      case .none: "none"
      case .due(let due): "\(due.due) \(due.month)"
      case .complete(let day): "complete \(day)"
      case .ended(let end): "ended \(end.day)"
      }
    #expect(found == state)
  }

  @Test("A contact twice, after the end of aftercare, of no month of the method, or without a situation is refused")
  func aftercareRefused() throws {
    var group = try finished(1, today: "2027-08-01")
    let who = try group.participant(1).who
    #expect(group.refusal(of: write(contact(4, "2026-10-20"))) == .aftercareMonth(4))
    try group.apply(write(contact(3, "2026-10-20")))
    #expect(
      group.refusal(of: write(contact(3, "2026-10-21"))) == .aftercareHad(who, month: 3, on: day("2026-10-20")))
    let silent = Record.aftercare(AftercareContact(id: id("s"), month: 6, day: day("2027-01-20"), by: "Christel"))
    #expect(group.refusal(of: write(silent)) == .situationMissing)
    try group.apply(write(.aftercareEnd(AftercareEnd(day: day("2026-11-02"), reason: "verhuisd"))))
    #expect(group.refusal(of: write(contact(6, "2027-01-20"))) == .aftercareOver(who, on: day("2026-11-02")))
    let outcome = Change.removeRecord(module: Group.id, participant: Self.person, record: Record.ID(.outcome))
    #expect(group.refusal(of: outcome) == .stepStandsOn(who, .outcome, later: .aftercare))
  }

  @Test(
    "29 February and the ends of months",
    arguments: [
      ("2024-02-29", 12, "2025-02-28"), ("2025-11-30", 3, "2026-02-28"), ("2026-08-31", 6, "2027-02-28"),
      ("2026-10-31", 3, "2027-01-31"), ("2026-12-15", 1, "2027-01-15"), ("2026-01-31", 1, "2026-02-28"),
      ("2026-11-30", 12, "2027-11-30"),
    ])
  func months(date: String, count: Int, then: String) { #expect(day(date).monthsLater(count) == day(then)) }

  // MARK: - Closing

  @Test("A module closes when nobody lacks a final evaluation, a report and an outcome, or a reason for stopping")
  func closing() throws {
    var group = try Group(2, today: "2026-07-20")
    let close = Change.closeModule(module: Group.id, on: day("2026-07-17"))
    let people = try [group.participant(1).who, group.participant(2).who]
    #expect(
      group.refusal(of: close)
        == .notReadyToClose(people.map { unready($0, [.finalEvaluation, .outcome, .report]) }))
    try group.apply(write(Self.talk), write(Self.job))
    try group.apply(
      .setStage(
        module: Group.id, participants: [id("p02")],
        stage: .stopped(from: day("2026-04-13"), on: day("2026-05-04"), reason: "opname")))
    #expect(group.refusal(of: close) == .notReadyToClose([unready(people[0], [.report])]))
    try group.apply(write(Self.report))
    #expect(
      group.refusal(of: .closeModule(module: Group.id, on: day("2026-07-12")))
        == .closedBeforeEnd(day("2026-07-12"), last: day("2026-07-13")))
    #expect(group.refusal(of: .closeModule(module: Group.id, on: day("2026-07-21"))) == .recordAhead(day("2026-07-21")))
    try group.apply(close)
    let figures = try #require(group.module.closure?.figures)
    #expect((figures.started, figures.stopped, figures.outcomes) == (2, 1, [.regularJob: 1]))
    #expect(group.refusal(of: close) == .moduleClosed(day("2026-07-17")))
  }

  private func unready(_ who: Who, _ missing: [Missing]) -> Unready { Unready(who: who, missing: missing) }

  @Test("A closed module takes aftercare, notes and contact data, and nothing else until it is opened again")
  func closed() throws {
    var group = try finished(today: "2027-08-01")
    try group.apply(.closeModule(module: Group.id, on: day("2026-07-20")))
    let refused = Refusal.moduleClosed(day("2026-07-20"))
    #expect(group.refusal(of: write(Self.job)) == refused)
    #expect(
      group.refusal(of: .planSessions(module: Group.id, sessions: [session("x", "2026-07-01", "09:00-10:00")]))
        == refused)
    #expect(group.refusal(of: .addParticipants(module: Group.id, participants: [DomainTests.person(9)])) == refused)
    try group.apply(
      write(contact(3, "2026-10-20")),
      write(.lifeDomains(LifeDomains(id: id("l"), day: day("2026-10-20"), occasion: .aftercare, ladder: 6))),
      .writeNote(
        module: Group.id, participant: Self.person, note: Note(id: id("n"), day: day("2026-10-20"), text: "x")),
      .editParticipant(module: Group.id, participant: try group.participant(1)))
    let frozen = try group.module.closure
    let reopen = Change.reopenModule(module: Group.id, on: day("2026-11-02"), reason: "uitstroom verbeterd")
    #expect(group.refusal(of: .reopenModule(module: Group.id, on: day("2026-11-02"), reason: " ")) == .reasonMissing)
    try group.apply(reopen)
    #expect(
      try group.module.reopenings == [
        Reopening(
          day: day("2026-11-02"), reason: "uitstroom verbeterd", closed: day("2026-07-20"),
          figures: frozen?.figures)
      ])
    try group.apply(write(.outcome(Outcome(day: day("2026-07-17"), kind: .followUp)), 2))
    try group.apply(.closeModule(module: Group.id, on: day("2026-11-02")))
    #expect(try group.module.closure?.figures.outcomes == [.regularJob: 1, .followUp: 1])
    #expect(frozen?.figures.outcomes == [.regularJob: 2])
  }

  @Test("The last phase asks the end of everybody who takes part, and Today says it until the module is closed")
  func today() throws {
    var group = try Group(1, today: "2026-07-13")
    func matters(_ date: String) -> [TodayItem.Matter] {
      group.load.today(Moment(day(date), .noon)).map(\.matter).filter { matter in
        switch matter {
        case .ending, .unclosed, .aftercare: true
        default: false
        }
      }
    }
    let who = try group.participant(1).who
    #expect(matters("2026-07-12").isEmpty)
    #expect(matters("2026-07-13") == [.ending(who, [.finalEvaluation, .outcome, .report], by: day("2026-07-19"))])
    group = try finished(1, today: "2026-07-20")
    #expect(matters("2026-07-19").isEmpty)
    #expect(matters("2026-07-20") == [.unclosed(since: day("2026-07-19"), unready: 0)])
    try group.apply(.closeModule(module: Group.id, on: day("2026-07-20")))
    #expect(matters("2026-10-18").isEmpty)
    #expect(matters("2026-10-19") == [.aftercare(dueIn(3, "2026-10-19"), who)])
  }
}

struct ReportTests {
  @Test(
    "What somebody wrote stays; what the data no longer say goes, what they say anew comes in",
    arguments: [
      // base, written, assembled now, result
      ("a|b|c", "a|b|c", "a|b|c", "a|b|c"), ("a|b|c", "a|b|c", "a|x|c", "a|x|c"),
      ("a|b|c", "a|eigen|c", "a|b|c", "a|eigen|c"), ("a|b|c", "a|eigen|b|c", "a|b|c|d", "a|eigen|b|c|d"),
      ("a|b|c", "a|b anders|c", "a|x|c", "a|b anders|x|c"), ("a|b|c", "a|c", "a|b|c|d", "a|c|d"),
      ("a|b|c", "a|b|c|slot", "a|b", "a|b|slot"), ("a|b", "", "a|b|c", "c"), ("", "eigen", "a|b", "eigen|a|b"),
      ("a|b", "a|b", "", ""), ("a", "eigen", "", "eigen"),
    ])
  func merged(base: String, written: String, assembled: String, result: String) {
    func lines(_ text: String) -> String { text.split(separator: "|").joined(separator: "\n") }
    let text = Report.Text(written: lines(written), base: lines(base))
    #expect(Report.merged(text, assembled: lines(assembled)) == lines(result))
  }

  @Test("A finished report says what it said then; the referrer sees a sensitive part only with consent")
  func versions() {
    var report = Report()
    #expect(report.text(of: .goals, assembled: "nu") == "nu")
    report.texts[.goals] = Report.Text(written: "eigen", base: "toen")
    #expect(report.text(of: .goals, assembled: "nu") == "eigen\nnu")
    (report.finished, report.final) = (day("2026-07-17"), [.goals: "eigen"])
    #expect(report.text(of: .goals, assembled: "nu") == "eigen")
    #expect(report.parts(for: .participant) == Report.Part.allCases)
    #expect(report.parts(for: .referrer) == Report.Part.allCases.filter { !$0.isSensitive })
    report.consents[.care] = day("2026-07-17")
    #expect(report.parts(for: .referrer).contains(.care))
    report.withheld[.goals] = day("2026-07-17")
    #expect(!report.parts(for: .referrer).contains(.goals) && report.parts(for: .participant).contains(.goals))
  }
}
