// What a phase asks is listed from its first day, and late from the day after its last; of the group too.

import Domain
import Testing

struct MissingTests {
  /// Weeks 1 to 3, 4 to 7, 8 to 13 and 14 from 13 April 2026.
  @Test(
    "From the first day of a phase what it asks is listed, not late yet; when it is over, late",
    arguments: [
      ("2026-04-12", 0, [0, 1]), ("2026-04-13", 1, [0, 1]), ("2026-05-03", 1, [0, 1]), ("2026-05-04", 2, [0, 1, 2]),
      ("2026-05-31", 2, [0, 1, 2]), ("2026-06-01", 3, [0, 1, 2, 3]), ("2026-07-13", 4, [0, 1, 2, 3, 4]),
      ("2026-07-20", 5, [0, 1, 2, 3, 4]),
    ])
  func phases(date: String, moment: Int, asked: [Int]) throws {
    let group = try Group(1, today: date)
    let (module, person) = (try group.module, try group.participant(1))
    #expect(module.moment(of: person, on: day(date)) == moment)
    let missing = module.missing(of: person, on: day(date))
    #expect(Set(missing.map(\.phase)).sorted() == asked)
    #expect(Set(missing.filter { $0.isLate(at: moment) }.map(\.phase)).sorted() == asked.filter { $0 < moment })
  }

  @Test("The phases ask their things, and no more once they are there")
  func things() throws {
    let group = try Group(1, today: "2026-05-04")
    var person = try group.participant(1)
    person.status = .riziv
    func missing() throws -> [Missing] { try group.module.missing(of: person, on: day("2026-05-04")) }
    let first: [Missing] = [.intake, .goal, .lifeDomains, .ladder, .careContact, .permission]
    #expect(try missing().filter(first.contains) == first)
    #expect(try missing().suffix(4) == [.exploredJob, .jobTarget, .documents(["cv", "letter", "profile"]), .computer])
    person.dossier = fullDossier
    person.dossier.readiness?.documents = [
      "cv": day("2026-05-02"), "letter": day("2026-05-02"), "profile": day("2026-05-02"),
    ]
    #expect(try missing().filter { first.contains($0) || $0.phase == 2 } == [])
  }

  @Test("An answer is an answer: a consent refused, and nobody around the person, are no longer missing")
  func answered() throws {
    let group = try Group(1, today: "2026-05-04")
    var person = try group.participant(1)
    func missing() throws -> [Missing] {
      try group.module.missing(of: person, on: day("2026-05-04")).filter { thing in
        if case .consent = thing { true } else { thing == .careContact }
      }
    }
    #expect(try missing() == [.careContact])
    person.dossier.noCare = NoCare(day: day("2026-05-04"))
    #expect(try missing() == [])
    person.dossier.careContacts = [CareContact(id: id("k"), role: .family, name: "zus")]
    #expect(try missing() == [.consent(id("k"))])
    person.dossier.careContacts[0].consentRefused = day("2026-05-04")
    #expect(try missing() == [] && !person.dossier.careContacts[0].mayBeContacted(on: day("2026-05-04")))
  }

  @Test(
    "In time is until the last day of the phase that asks it, and before somebody's own start",
    arguments: [
      (Missing.intake, "2026-04-12"), (.goal, "2026-05-03"), (.jobTarget, "2026-05-31"), (.internship, "2026-07-12"),
      (.appraisal(id("s")), "2026-07-19"),
    ])
  func due(thing: Missing, date: String) throws {
    let group = try Group(1, today: "2026-05-04")
    #expect(try group.module.due(thing, of: group.participant(1)) == day(date))
    var late = try group.participant(1)
    late.stage = .participating(from: day("2026-04-20"))
    #expect(try group.module.due(.intake, of: late) == day("2026-04-19"))
  }

  @Test("Who stopped is asked what the phases until then asked, also when the module is long over")
  func stopped() throws {
    var group = try Group(1, today: "2026-04-20")
    try group.apply(
      .setStage(
        module: Group.id, participants: [id("p01")],
        stage: .stopped(from: day("2026-04-13"), on: day("2026-04-20"), reason: "werk")))
    let missing = try group.module.missing(of: group.participant(1), on: day("2026-09-01"))
    #expect(!missing.isEmpty && missing.allSatisfy { $0.phase < 2 })
  }

  @Test("A group session that is over asks what was done or lived, and no talk does")
  func untold() throws {
    var group = try Group(1, today: "2026-04-14")
    var told = session("told", "2026-04-13", "09:00-12:00")
    told.lived = "zin in werk"
    try group.plan(
      told, session("over", "2026-04-14", "09:00-12:00"), session("today", "2026-04-14", "13:00-16:00"),
      session("talks", "2026-04-13", "13:00-16:00", .individualTalk, form: block(60)),
      session("info", "2026-03-10", "10:00-12:00", .infoMoment))
    #expect(try group.module.untold(on: #require(Moment("2026-04-14T15:59"))).map(\.id) == [id("over")])
    #expect(
      try group.module.untold(on: #require(Moment("2026-04-14T16:00"))).map(\.id) == [id("over"), id("today")])
  }
}
