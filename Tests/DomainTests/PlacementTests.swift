// An internship from the search to its end: who still looks, an own rhythm, an early end, what the medical adviser must know.

import Domain
import Testing

struct PlacementTests {
  private func edit(_ change: (inout Internship) -> Void) -> Change {
    var edited = internship(of: id("p01"))
    change(&edited)
    return .editInternship(module: Group.id, internship: edited)
  }

  private func step(
    _ date: String, _ employer: String = "Bakkerij", _ answer: SearchStep.Answer = .open, next: String? = nil
  ) -> Change {
    .writeRecord(
      module: Group.id, participant: id("p01"),
      record: .searchStep(
        SearchStep(id: id("s-\(date)"), day: day(date), employer: employer, answer: answer, next: next.map(day))))
  }

  @Test(
    "An own rhythm takes the place of the method's",
    arguments: [(nil, nil, "06-15", "06-22"), (3, nil, "06-11", "06-22"), (nil, 21, "06-15", "06-29")])
  func cadence(participant: Int?, mentor: Int?, first: String, second: String) throws {
    var group = try Group(1, internships: true)
    try group.apply(edit { ($0.cadence, $0.mentorCadence) = (participant, mentor) })
    let due = try group.module.followUps(on: group.today)
    #expect(due.first { $0.kind == .participant }?.due == day("2026-" + first))
    #expect(due.first { $0.kind == .mentor }?.due == day("2026-" + second))
  }

  @Test(
    "After an early end no hours count and nobody is called; the person looks again",
    arguments: [("2026-06-19", 16, 0, true), ("2026-06-30", 16, 8, true), ("2026-07-01", 16, 8, false)])
  func ended(on date: String, before: Int, then: Int, searches: Bool) throws {
    var group = try Group(1, internships: true)
    try group.apply(edit { $0.ended = Internship.Ended(day: day(date), reason: "te zwaar") })
    #expect(try group.planned(1, week: 10) == hours(before))
    #expect(try group.planned(1, week: 12) == hours(then))
    #expect(try group.module.followUps(on: group.today).isEmpty == searches)
    #expect(try group.module.isSearching(group.participant(1), on: group.today) == searches)
  }

  @Test("An early end lies in the internship and has a reason")
  func endRefused() throws {
    let group = try Group(1, internships: true)
    let outside = edit { $0.ended = Internship.Ended(day: day("2026-07-11"), reason: "op") }
    #expect(
      group.refusal(of: outside)
        == .endOutsideInternship(person(1).who, day("2026-07-11"), from: day("2026-06-08"), to: day("2026-07-10")))
    #expect(
      group.refusal(of: edit { $0.ended = Internship.Ended(day: day("2026-07-01"), reason: " ") }) == .reasonMissing)
  }

  @Test(
    "Who has no place yet is to ask again from the agreed day on, until there is an answer",
    arguments: [
      ("2026-06-03", SearchStep.Answer.open, "2026-06-08", false), ("2026-06-08", .open, "2026-06-08", true),
      ("2026-06-14", .talk, "2026-06-08", true), ("2026-06-14", .yes, "2026-06-08", false),
      ("2026-06-14", .no, "2026-06-08", false),
    ])
  func search(today: String, answer: SearchStep.Answer, next: String, isDue: Bool) throws {
    var group = try Group(1, today: today)
    try group.apply(step("2026-06-01", "Bakkerij", answer, next: next))
    #expect(try group.module.searchesDue(of: group.participant(1), on: group.today).isEmpty == !isDue)
  }

  @Test("A later step with the same company, or a place, ends the asking; another company's does not")
  func searchEnds() throws {
    var group = try Group(1, today: "2026-06-10")
    try group.apply(step("2026-06-01", next: "2026-06-08"), step("2026-06-02", "Kapper", next: "2026-06-09"))
    func due() throws -> [String] {
      try group.module.searchesDue(of: group.participant(1), on: group.today).map(\.employer)
    }
    #expect(try due() == ["Bakkerij", "Kapper"])
    try group.apply(step("2026-06-09", "bakkerij", .no))
    #expect(try due() == ["Kapper"])
    try group.apply(.placeInternships(module: Group.id, internships: [internship(of: id("p01"))]))
    #expect(try due() == [])
  }

  @Test("Another activity or other hours after the request ask for a new one; a mentor does not")
  func permission() throws {
    var group = try Group(1, today: "2026-06-01")
    var edited = try group.participant(1)
    edited.status = .riziv
    let asked = Permission(id: id("a"), requested: day("2026-04-01"), decided: day("2026-04-20"), decision: .granted)
    try group.apply(
      .editParticipant(module: Group.id, participant: edited),
      .writeRecord(module: Group.id, participant: id("p01"), record: .permission(asked)))
    try group.apply(.placeInternships(module: Group.id, internships: [internship(of: id("p01"))]))
    #expect(group.notices == [.permissionOutdated(person(1).who)])
    group.today = day("2026-06-02")
    try group.apply(edit { $0.mentor.name = "An" })
    #expect(group.notices == [])
    try group.apply(edit { $0.hours[.friday] = nil })
    #expect(group.notices == [.permissionOutdated(person(1).who)])
    let again = Permission(id: id("b"), requested: day("2026-06-02"))
    try group.apply(.writeRecord(module: Group.id, participant: id("p01"), record: .permission(again)))
    #expect(try group.module.permissionAlarms(on: group.today).isEmpty)
  }
}
