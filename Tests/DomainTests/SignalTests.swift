// What makes a case worth talking over, and what is proposed of it.

import Domain
import Testing

struct SignalTests {
  private static let today = day("2026-07-01")

  private static func goal(_ levels: Int...) -> Goal {
    Goal(
      id: id("g1"), set: day("2026-04-20"), words: "bellen", levels: ["a", "b", "c", "d", "e"],
      ratings: levels.enumerated().map {
        Goal.Rating(id: id("r\($0.offset)"), day: day("2026-05-01") + $0.offset * 7, level: $0.element)
      })
  }

  /// Five sessions before the last three weeks and five in them, with this many present in each.
  private static func group(present before: Int, _ lately: Int) throws -> Group {
    var group = try Group(1)
    for index in 0..<10 {
      let isLate = index >= 5
      let date = (isLate ? day("2026-06-22") : day("2026-05-04")) + index % 5
      try group.plan(session("s\(index)", date.description, "14:00-15:00"))
      let there = index % 5 < (isLate ? lately : before)
      try group.apply(
        .recordAttendance(
          module: Group.id, session: id("s\(index)"), register: [id("p01"): there ? .present : .unexcused]))
    }
    return group
  }

  private static func signals(_ group: Group, on date: Day = today) throws -> [Signal] {
    try group.module.signals(of: group.participant(1), on: date).filter { $0.kind != .noPlacement }
  }

  @Test(
    "Attendance drops by at least twenty of a hundred",
    arguments: [(5, 5, false), (5, 4, true), (4, 4, false), (4, 1, true)]
  )
  func attendance(before: Int, lately: Int, isSignal: Bool) throws {
    let found = try Self.signals(Self.group(present: before, lately))
    #expect(found == (isSignal ? [.attendanceDropping(before: before * 20, lately: lately * 20)] : []))
  }

  @Test(
    "A contact is a signal from the day after it was due",
    arguments: [("2026-06-15", 0), ("2026-06-16", 1), ("2026-06-23", 8)])
  func overdue(date: String, days: Int) throws {
    let group = try Group(1, internships: true)
    let found = try Self.signals(group, on: day(date)).filter { $0.kind == .contactOverdue }
    #expect(found == (days > 0 ? [.contactOverdue(days: days)] : []))
  }

  @Test(
    "No placement is a signal from two weeks before the phase of the internships",
    arguments: [("2026-05-17", false), ("2026-05-18", true), ("2026-07-17", true), ("2026-07-20", false)])
  func placement(date: String, isSignal: Bool) throws {
    let group = try Group(1)
    let found = try group.module.signals(of: group.participant(1), on: day(date))
    #expect(found == (isSignal ? [.noPlacement(from: day("2026-06-01"))] : []))
    let placed = try Group(1, internships: true)
    #expect(!(try placed.module.signals(of: placed.participant(1), on: day(date)).contains { $0.kind == .noPlacement }))
  }

  @Test(
    "Whose internship ended early is without one, until there is another or no week is left for it",
    arguments: [("2026-06-19", false), ("2026-06-20", true), ("2026-07-12", true), ("2026-07-13", false)])
  func endedEarly(date: String, isSignal: Bool) throws {
    var group = try Group(1, internships: true)
    var first = try #require(group.module.internships.first)
    first.ended = Internship.Ended(day: day("2026-06-19"), reason: "te zwaar")
    try group.apply(.editInternship(module: Group.id, internship: first))
    func isFound() throws -> Bool {
      try group.module.signals(of: group.participant(1), on: day(date)).contains { $0.kind == .noPlacement }
    }
    #expect(try isFound() == isSignal)
    var second = internship(of: id("p01"), from: "2026-06-22")
    second.id = id("i2")
    try group.apply(.placeInternships(module: Group.id, internships: [second]))
    #expect(try !isFound())
  }

  @Test(
    "Goal ratings fall when the last is lower than the one before",
    arguments: [([0], false), ([0, 1], false), ([1, 1], false), ([1, -1], true), ([2, 0, 1], false)])
  func goals(levels: [Int], falls: Bool) throws {
    var group = try Group(1)
    var goal = Self.goal()
    goal.ratings = levels.enumerated().map {
      Goal.Rating(id: id("r\($0.offset)"), day: day("2026-05-01") + $0.offset * 7, level: $0.element)
    }
    try group.breakByHand { $0.participants[0].dossier.goals = [goal] }
    #expect(try Self.signals(group) == (falls ? [.goalFalling(goal: "bellen", before: 1, lately: -1)] : []))
  }

  @Test("Hours within an hour of the cap count when it is four weeks in a row", arguments: [(18, true), (17, false)])
  func cap(hours weekly: Int, isSignal: Bool) throws {
    var group = try Group(1)
    for week in 9...12 {
      for (index, length) in [6, 6, weekly - 12].enumerated() {
        let date = try group.module.week(week).monday + index
        try group.plan(session("w\(week)-\(index)", date.description, "08:00-\((8 + length).digits(2)):00"))
      }
    }
    let found = try Self.signals(group, on: day("2026-07-03"))
    #expect(found == (isSignal ? [.nearCap(weeks: 4, highest: hours(weekly))] : []))
    #expect(try Self.signals(group, on: day("2026-06-26")).isEmpty)
  }

  private static let june: Intervision.ID = id("june")

  private static func answer(_ answer: ProposalAnswer.Answer, on date: String) -> Change {
    .answerProposal(
      intervision: june,
      answer: ProposalAnswer(
        participant: id("p01"), signals: [.contactOverdue, .noPlacement], answer: answer, on: day(date)))
  }

  private static func meeting() throws -> Group {
    var group = try Group(1, internships: true)
    try group.apply(.addIntervision(intervision: IntervisionOutline(id: june, day: day("2026-06-24"))))
    return group
  }

  @Test("A proposal stands until it is taken up, put off to the next meeting or dropped")
  func proposals() throws {
    var group = try Self.meeting()
    let proposal = try #require(group.load.proposals(on: Self.today).first)
    #expect(proposal.who.id == id("p01") && proposal.signals.map(\.kind) == [.contactOverdue])

    var taken = group
    let subject = IntervisionCase(
      id: id("c1"), subject: .participant(id: id("p01")), bringer: "C", reasons: proposal.signals)
    try taken.apply(.putOnAgenda(intervision: Self.june, subject: subject))
    #expect(taken.load.proposals(on: Self.today).isEmpty)

    var postponed = group
    try postponed.apply(Self.answer(.postponed, on: "2026-06-24"))
    #expect(postponed.load.proposals(on: Self.today).isEmpty)
    try postponed.apply(.closeIntervision(intervision: Self.june, on: day("2026-06-24")))
    #expect(postponed.load.proposals(on: Self.today).count == 1)

    try group.apply(Self.answer(.dropped, on: "2026-05-06"))
    #expect(group.load.proposals(on: Self.today).isEmpty)
    // What was answered is shown apart; another answer about the same takes its place.
    #expect(group.load.answeredProposals(on: Self.today).map(\.answer) == [.dropped])
    var again = group
    try again.apply(Self.answer(.postponed, on: "2026-06-24"))
    #expect(again.load.answeredProposals(on: Self.today).map(\.answer) == [.postponed])
    #expect(again.load.intervision(Self.june)?.answers.count == 1)
    #expect(taken.load.answeredProposals(on: Self.today).isEmpty)
    #expect(group.load.proposals(on: day("2026-07-02")).count == 1)
  }
}
