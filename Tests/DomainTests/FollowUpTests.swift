// Contacts during an internship: when the next is due, and how late it is (rule 8).

import Domain
import Testing

struct FollowUpTests {
  /// One internship from Monday 8 June to Friday 10 July 2026, seen on 1 July.
  private func group() throws -> Group { try Group(1, internships: true) }

  private func contact(
    _ date: String, _ with: CheckIn.Party = .participant, _ outcome: CheckIn.Outcome = .reached,
    channel: CheckIn.Channel = .phone, next: String? = nil, name: String? = nil
  ) -> Change {
    .recordCheckIn(
      module: Group.id,
      checkIn: CheckIn(
        id: id(name ?? "c-\(date)-\(with)-\(channel)"), internship: id("i-p01"), day: day(date), by: "Christel",
        channel: channel, with: with, outcome: outcome, next: next.map(day)))
  }

  private func due(_ group: Group) throws -> [String] {
    try group.module.followUps(on: group.today).map { "\($0.kind) \($0.due) \($0.daysLate(on: group.today))" }
  }

  @Test("Without any contact: 7 days after the first day, the mentor 14, the workplace by the middle")
  func none() throws {
    #expect(try due(group()) == ["participant 2026-06-15 16", "mentor 2026-06-22 9", "workplace 2026-06-24 7"])
  }

  @Test("The first day is the first with work: no holiday, no other weekday")
  func firstDay() throws {
    var group = try Group(1)
    // Monday 25 May is Whit Monday.
    try group.apply(.placeInternships(module: Group.id, internships: [internship(of: id("p01"), from: "2026-05-23")]))
    #expect(try due(group).first == "participant 2026-06-02 29")
  }

  @Test("Seven days after the last contact that reached; an attempt is none; both counts for both")
  func cadence() throws {
    var group = try group()
    try group.apply(contact("2026-06-18"), contact("2026-06-29", .participant, .attempted), contact("2026-06-11"))
    #expect(try due(group) == ["mentor 2026-06-22 9", "workplace 2026-06-24 7", "participant 2026-06-25 6"])
    try group.apply(contact("2026-06-25", .mentor))
    #expect(try due(group) == ["workplace 2026-06-24 7", "participant 2026-06-25 6", "mentor 2026-07-09 0"])
    try group.apply(contact("2026-06-30", .both))
    #expect(try due(group) == ["workplace 2026-06-24 7", "participant 2026-07-07 0", "mentor 2026-07-14 0"])
  }

  @Test(
    "Late from the day after", arguments: [("2026-06-14", 0), ("2026-06-15", 0), ("2026-06-16", 1), ("2026-07-01", 16)])
  func late(today: String, days: Int) throws {
    let first = try #require(try group().module.followUps(on: day(today)).first)
    #expect(first.daysLate(on: day(today)) == days)
  }

  @Test("A talk at the workplace is asked for once, during the internship, whoever it was with")
  func workplace() throws {
    var group = try group()
    try group.apply(contact("2026-06-05", .mentor, channel: .workplace))
    try group.apply(contact("2026-06-26", .mentor, .attempted, channel: .workplace))
    #expect(try due(group).contains("workplace 2026-06-24 7"))
    try group.apply(contact("2026-06-26", .mentor, channel: .workplace, name: "talk"))
    #expect(try due(group) == ["participant 2026-06-15 16", "mentor 2026-07-10 0"])
  }

  @Test("An agreed next date takes the place of the cadence, sooner or later; the last entry of a day counts")
  func agreed() throws {
    var group = try group()
    try group.apply(contact("2026-06-18", next: "2026-06-20"))
    #expect(try due(group)[0] == "participant 2026-06-20 11")
    try group.apply(contact("2026-06-18", next: "2026-06-30", name: "afternoon"))
    #expect(try due(group).contains("participant 2026-06-30 1"))
    try group.apply(contact("2026-06-18", next: "2026-06-19"))
    #expect(try due(group).contains("participant 2026-06-30 1"))
    try group.apply(contact("2026-06-22"))
    #expect(try due(group).contains("participant 2026-06-29 2"))
  }

  @Test("A call before the first day asks for none before it; it may itself agree on a date")
  func preparation() throws {
    var group = try group()
    try group.apply(contact("2026-05-20"))
    #expect(try due(group)[0] == "participant 2026-06-08 23")
    try group.apply(contact("2026-06-05"))
    #expect(try due(group)[0] == "participant 2026-06-12 19")
    try group.apply(contact("2026-06-06", next: "2026-06-10"))
    #expect(try due(group)[0] == "participant 2026-06-10 21")
  }

  @Test("Putting off moves one alert, to a day, with a reason; a contact ends it")
  func snooze() throws {
    var group = try group()
    func snooze(_ until: String, _ reason: String = "in verlof") -> Change {
      .snooze(
        module: Group.id, internship: id("i-p01"), kind: .participant, snooze: Snooze(until: day(until), reason: reason)
      )
    }
    #expect(group.refusal(of: snooze("2026-07-06", " ")) == .reasonMissing)
    #expect(group.refusal(of: snooze("2026-07-01")) == .snoozeNotAhead(day("2026-07-01")))
    try group.apply(snooze("2026-07-06"))
    #expect(try due(group) == ["mentor 2026-06-22 9", "workplace 2026-06-24 7", "participant 2026-07-06 0"])
    group.today = day("2026-07-08")
    #expect(try due(group).last == "participant 2026-07-06 2")
    group.today = day("2026-07-01")
    try group.apply(contact("2026-06-22", .participant, .attempted))
    #expect(try group.module.internships[0].snoozed.count == 1)
    try group.apply(contact("2026-06-22", name: "reached"))
    #expect(try group.module.internships[0].snoozed.isEmpty)
    #expect(try due(group).last == "participant 2026-06-29 2")
  }

  @Test("Nothing is asked before the first day, after the last, or of an internship that was taken away")
  func ends() throws {
    var group = try group()
    try group.apply(contact("2026-06-18"))
    #expect(try group.module.followUps(on: day("2026-06-07")) == [])
    #expect(try group.module.followUps(on: day("2026-07-10")).count == 3)
    #expect(try group.module.followUps(on: day("2026-07-11")) == [])
    try group.apply(.removeInternship(module: Group.id, internship: id("i-p01")))
    #expect(try group.module.followUps(on: group.today) == [])
    #expect(try group.module.checkIns == [])
  }

  @Test("A contact that makes no sense is refused")
  func nonsense() throws {
    let group = try group()
    let who = person(1).who
    #expect(group.refusal(of: contact("2026-07-02")) == .checkInInFuture(day("2026-07-02")))
    #expect(
      group.refusal(of: contact("2026-05-07"))
        == .checkInOutsideInternship(who, day("2026-05-07"), from: day("2026-06-08"), to: day("2026-07-10")))
    #expect(group.refusal(of: contact("2026-06-18", next: "2026-06-18")) == .nextContactBefore(day("2026-06-18")))
    var checkIn = CheckIn(id: id("c"), internship: id("i-p01"), day: day("2026-06-18"), by: "C")
    checkIn.wellbeing = 6
    #expect(group.refusal(of: .recordCheckIn(module: Group.id, checkIn: checkIn)) == .wellbeing(6))
    (checkIn.wellbeing, checkIn.by) = (5, " ")
    #expect(group.refusal(of: .recordCheckIn(module: Group.id, checkIn: checkIn)) == .emptyCounsellor)
    checkIn.internship = id("x")
    #expect(group.refusal(of: .recordCheckIn(module: Group.id, checkIn: checkIn)) == .unknownInternship(id("x")))
    #expect(group.refusal(of: .removeCheckIn(module: Group.id, checkIn: id("x"))) == .unknownRecord("x"))
  }

  @Test("A contact with a known id takes the place of the other, but not that of another internship")
  func replaced() throws {
    var group = try Group(2, internships: true)
    try group.apply(contact("2026-06-18", name: "c"), contact("2026-06-19", name: "c"))
    #expect(try group.module.checkIns.map(\.day) == [day("2026-06-19")])
    let stolen = CheckIn(id: id("c"), internship: id("i-p02"), day: day("2026-06-18"), by: "C")
    #expect(group.refusal(of: .recordCheckIn(module: Group.id, checkIn: stolen)) == .alreadyThere("c"))
  }
}
