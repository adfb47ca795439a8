// Who stopped and comes back in the same module: the first time stays, and whoever counts people counts one.

import Domain
import Testing

struct ComingBackTests {
  private func stage(_ stage: Participant.Stage) -> Change {
    .setStage(module: Group.id, participants: [id("p01")], stage: stage, taker: .alone)
  }

  private let stop = Participant.Stage.stopped(from: day("2026-04-13"), on: day("2026-04-30"), reason: "opname")

  /// A training in weeks 2, 4 and 6, with p01 there in week 2 and stopped at the end of week 3.
  private func stopped() throws -> Group {
    var group = try Group(2)
    try group.plan(
      session("a", "2026-04-21", "09:00-12:00"), session("b", "2026-05-05", "09:00-12:00"),
      session("c", "2026-05-19", "09:00-12:00"))
    try group.apply(.recordAttendance(module: Group.id, session: id("a"), register: [id("p01"): .present]), stage(stop))
    return group
  }

  private func returned() throws -> Group {
    var group = try stopped()
    try group.apply(stage(.participating(from: day("2026-05-11"))))
    try group.apply(.recordAttendance(module: Group.id, session: id("c"), register: [id("p01"): .present]))
    return group
  }

  @Test("Start, stop and reason of the first time stay on the path, before the second start")
  func path() throws {
    let person = try returned().participant(1)
    let steps = person.path.filter { [.started, .stopped].contains($0.kind) }
    #expect(steps.map(\.kind) == [.started, .stopped, .started])
    #expect(steps.map(\.day) == [day("2026-04-13"), day("2026-04-30"), day("2026-05-11")])
    #expect(steps.map(\.words) == ["", "opname", ""])
    #expect(
      person.spells == [
        Spell(from: day("2026-04-13"), until: day("2026-04-30"), reason: "opname"),
        Spell(from: day("2026-05-11"), until: nil, reason: ""),
      ])
  }

  @Test("Attendance and hours of both times stand, and none of the time between")
  func hoursOfBoth() throws {
    let group = try returned()
    #expect(try [2, 4, 6].map { try group.done(1, week: $0) } == [hours(3), .zero, hours(3)])
    #expect(try [2, 4, 6].map { try group.planned(1, week: $0) } == [hours(3), .zero, hours(3)])
    #expect(try group.module.audience(of: group.found("b")).map(\.id) == [id("p02")])
    #expect(try group.module.entries(of: group.participant(1)).count == 2)
    #expect(try group.module.placesTaken == 2)
  }

  @Test("The figures count one who started and none who stopped; stopping again counts one")
  func figures() throws {
    var group = try returned()
    func counted() throws -> [Int] {
      let figures = try group.module.figures(asOf: group.today)
      return [figures.referred, figures.started, figures.stopped]
    }
    #expect(try counted() == [2, 2, 0])
    try group.apply(stage(.stopped(from: day("2026-05-11"), on: day("2026-06-01"), reason: "verhuis")))
    #expect(try counted() == [2, 2, 1])
    #expect(try group.participant(1).spells.map(\.reason) == ["opname", "verhuis"])
    #expect(try group.participant(1).ending == .stopped(on: day("2026-06-01"), reason: "verhuis"))
  }

  @Test(
    "A start up to the day of the stop takes the stop back: what began before it began when it did",
    arguments: [("2026-04-13", "2026-04-13"), ("2026-04-20", "2026-04-13"), ("2026-04-30", "2026-04-13")])
  func takenBack(on date: String, began: String) throws {
    var group = try stopped()
    try group.apply(stage(.participating(from: day(date))))
    let person = try group.participant(1)
    #expect(person.path.filter { [.started, .stopped].contains($0.kind) }.map(\.day) == [day(began)])
    #expect(person.spells == [Spell(from: day(began), until: nil, reason: "")])
  }

  @Test("An internship ends with the stop and for its reason, moves with it, and goes on when there was none")
  func placement() throws {
    var group = try Group(1, internships: true)
    let planned = try #require(group.module.internship(id("i-p01")))
    for date in ["2026-06-18", "2026-06-22"] {
      try group.apply(stage(.stopped(from: day("2026-04-13"), on: day(date), reason: "opname")))
      let ended = try #require(group.module.internship(id("i-p01")))
      #expect(ended.ended == Internship.Ended(day: day(date), reason: "opname"))
      #expect(ended.to == planned.to)
      #expect(ended.hours(on: day(date) + 7) == nil)
    }
    try group.apply(stage(.participating(from: day("2026-06-22"))))
    #expect(try group.module.internship(id("i-p01")) == planned)
  }

  @Test(
    "An internship that a stop ended stays so for who comes back later or is a candidate again",
    arguments: [Participant.Stage.candidate, .participating(from: day("2026-06-25"))])
  func staysEnded(next: Participant.Stage) throws {
    var group = try Group(1, internships: true)
    try group.apply(
      stage(.stopped(from: day("2026-04-13"), on: day("2026-06-18"), reason: "opname")), stage(next))
    #expect(try group.module.internship(id("i-p01"))?.ended?.day == day("2026-06-18"))
  }

  @Test("An internship that was still to begin is told when a stop drops it")
  func dropped() throws {
    var group = try Group(1, internships: true)
    let planned = try #require(group.module.internship(id("i-p01")))
    let notices = try group.load.apply(
      stage(.stopped(from: day("2026-04-13"), on: planned.from - 3, reason: "opname")), on: group.today)
    #expect(
      notices.contains(
        .internshipGone(try group.participant(1).who, employer: planned.employer, from: planned.from)))
  }

  @Test("A second start that turns out to be none goes; the first time stays, and its end is told")
  func noSecondStart() throws {
    var group = try stopped()
    try group.apply(stage(.participating(from: day("2026-06-30"))), stage(.candidate))
    let person = try group.participant(1)
    #expect(person.stage == .candidate && person.spells.map(\.from) == [day("2026-04-13")])
    #expect(person.ending == .stopped(on: day("2026-04-30"), reason: "opname"))
    #expect(try group.module.roster.count == 2)
    #expect(try group.done(1, week: 2) == hours(3))
  }

  @Test("As a candidate again, or on the list: what is taken once more is a second round of the path")
  func secondRound() throws {
    var group = try stopped()
    try group.apply(stage(.candidate))
    #expect(try group.module.boardStep(of: group.participant(1)) == .intake)
    #expect(try group.module.nextStep(of: group.participant(1)) == .started)
    try group.apply(
      .recordStep(
        module: Group.id, participants: [id("p01")], step: PathStep(.intake, on: day("2026-05-08"), by: .together)))
    var kinds = try group.participant(1).path.map(\.kind)
    #expect(kinds.count { $0 == .intake } == 2)
    // Set right within its round, not beside it.
    try group.apply(
      .recordStep(
        module: Group.id, participants: [id("p01")], step: PathStep(.intake, on: day("2026-05-07"), by: .together)))
    kinds = try group.participant(1).path.map(\.kind)
    #expect(kinds.count { $0 == .intake } == 2)
    try group.apply(stage(.waiting(since: day("2026-05-08"))), stage(.participating(from: day("2026-05-11"))))
    #expect(try group.participant(1).spells.count == 2)
    #expect(try group.module.missing(of: group.participant(1), on: group.today).contains(.informed) == false)
  }

  @Test("Who comes back starts after the stop; what ended for good is taken away first; elsewhere is a new dossier")
  func refused() throws {
    var group = try stopped()
    let who = person(1).who
    try group.apply(stage(.candidate))
    for date in ["2026-04-20", "2026-04-30"] {
      let refusal = group.refusal(of: stage(.participating(from: day(date))))
      #expect(refusal == .startBeforeStop(who, day(date), stopped: day("2026-04-30")))
    }
    try group.apply(
      .addModule(module: outline("ieper", start: "2026-06-29")), stage(.waiting(since: day("2026-05-08"))))
    let elsewhere = Change.offerPlace(
      module: Group.id, participant: id("p01"), offer: Offer(id: id("o"), day: day("2026-06-30"), module: id("ieper")))
    #expect(group.refusal(of: elsewhere) == .tookPartHere(who, in: "Groep brugge"))
    #expect(group.load.turn(on: group.today) == [])

    group = try stopped()
    try group.apply(
      .writeRecord(
        module: Group.id, participant: id("p01"),
        record: .outcome(Outcome(day: day("2026-05-02"), taker: .alone, kind: .regularJob))))
    for next in [Participant.Stage.candidate, .participating(from: day("2026-05-11"))] {
      #expect(group.refusal(of: stage(next)) == .endRecorded(who, .outcome))
    }
  }

  @Test("The last week of entry is for who enters; who comes back was there, but not after the module")
  func entry() throws {
    var group = try stopped()
    #expect(
      group.refusal(of: stage(.participating(from: day("2026-07-20"))))
        == .entryClosed(person(1).who, week: 15, last: 3))
    try group.apply(stage(.participating(from: day("2026-07-13"))))
  }

  @Test("An internship lies within one time; of an earlier one it is told how it ended")
  func internships() throws {
    var group = try stopped()
    let across = internship(of: id("p01"), from: "2026-04-27", to: "2026-05-15")
    try group.apply(stage(.participating(from: day("2026-05-11"))))
    let refusal = group.refusal(of: .placeInternships(module: Group.id, internships: [across]))
    #expect(refusal == .notTakingPart(person(1).who))

    group = try Group(1)
    try group.apply(
      .placeInternships(
        module: Group.id, internships: [internship(of: id("p01"), from: "2026-04-20", to: "2026-05-08")]),
      stage(stop), stage(.participating(from: day("2026-05-11"))))
    let placement = Placement(module: try group.module, internship: try #require(group.module.internships.first))
    #expect(placement.endReason == "opname")
    #expect(try group.planned(1, week: 3) > .zero)
    #expect(try group.planned(1, week: 4) == .zero)
  }

  @Test("In an older file a stop that was taken back is no time of its own")
  func oldFile() throws {
    var group = try Group(1)
    try group.breakByHand { module in
      module.participants[0].path += [
        PathStep(.started, on: day("2026-04-13")), PathStep(.stopped, on: day("2026-04-30"), words: "werk"),
      ]
    }
    #expect(try group.participant(1).spells == [Spell(from: day("2026-04-13"), until: nil, reason: "")])
  }
}
