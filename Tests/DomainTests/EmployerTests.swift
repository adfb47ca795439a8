// The register of employers: each company once, nothing recorded ahead of time, and none gone that people went to.

import Domain
import Testing

struct EmployerTests {
  private static let bakery: Employer.ID = id("bakery")

  private static func employer(
    _ name: String = "Bakkerij Ter Linde", _ town: String = "Brugge", _ key: String = "bakery"
  )
    -> Employer
  {
    Employer(id: id(key), name: name, town: town)
  }

  private static func visit(_ key: String, _ date: String, by: String = "Christel W.") -> Employer.Visit {
    Employer.Visit(id: id(key), day: day(date), by: by, kind: .sensitisation, said: "open")
  }

  private static func group() throws -> Group {
    var group = try Group(2)
    try group.apply(.addEmployer(employer: employer()))
    var placed = internship(of: id("p01"))
    placed.employerID = bakery
    try group.apply(.placeInternships(module: Group.id, internships: [placed]))
    return group
  }

  @Test("By name and town, whatever the case, accents and spaces: twice is refused and names the other")
  func twice() throws {
    let group = try Self.group()
    for name in ["bakkerij ter linde", "Bakkerij  TerLinde", "Bakkérij Ter Linde"] {
      #expect(
        group.refusal(of: .addEmployer(employer: Self.employer(name, "brugge", "other")))
          == .sameEmployerTwice("Bakkerij Ter Linde", town: "Brugge"))
    }
    #expect(group.refusal(of: .addEmployer(employer: Self.employer("Bakkerij Ter Linde", "Damme", "other"))) == nil)
    #expect(group.refusal(of: .addEmployer(employer: Self.employer(" ", "Damme", "other"))) == .emptyName)
    #expect(group.refusal(of: .addEmployer(employer: Self.employer("Nieuw"))) == .alreadyThere("bakery"))
  }

  @Test("An edit may keep its name, not take another's; the visits stay")
  func edit() throws {
    var group = try Self.group()
    try group.apply(.addEmployer(employer: Self.employer("De Ketting", "Brugge", "bikes")))
    try group.apply(.recordVisit(employer: Self.bakery, visit: Self.visit("v1", "2026-05-28")))
    #expect(
      group.refusal(of: .editEmployer(employer: Self.employer("de ketting")))
        == .sameEmployerTwice("De Ketting", town: "Brugge"))
    #expect(group.refusal(of: .editEmployer(employer: Self.employer("", "Brugge"))) == .emptyName)
    #expect(group.refusal(of: .editEmployer(employer: Self.employer("x", "y", "gone"))) == .unknownEmployer(id("gone")))
    try group.apply(.editEmployer(employer: Self.employer("BAKKERIJ Ter Linde")))
    let employer = try #require(group.load.employer(Self.bakery))
    #expect(employer.name == "BAKKERIJ Ter Linde" && employer.visits.count == 1)
  }

  @Test("A visit has been, by somebody; the latest comes first, and one is corrected by its id")
  func visits() throws {
    var group = try Self.group()
    func record(_ visit: Employer.Visit) -> Change { .recordVisit(employer: Self.bakery, visit: visit) }
    #expect(group.refusal(of: record(Self.visit("v1", "2026-07-02"))) == .visitInFuture(day("2026-07-02")))
    #expect(group.refusal(of: record(Self.visit("v1", "2026-07-01", by: " "))) == .emptyCounsellor)
    var early = Self.employer("Later", "Gent", "later")
    early.visits = [Self.visit("v1", "2026-07-02")]
    #expect(group.refusal(of: .addEmployer(employer: early)) == .visitInFuture(day("2026-07-02")))
    try group.apply(record(Self.visit("v1", "2026-05-28")), record(Self.visit("v2", "2026-07-01")))
    try group.apply(record(Self.visit("v1", "2026-06-01")))
    #expect(group.load.employer(Self.bakery)?.visits.map(\.id) == [id("v2"), id("v1")])
    #expect(group.load.employer(Self.bakery)?.lastVisit?.day == day("2026-07-01"))
    try group.apply(.removeVisit(employer: Self.bakery, visit: id("v2")))
    #expect(group.load.employer(Self.bakery)?.visits.map(\.day) == [day("2026-06-01")])
    #expect(group.refusal(of: .removeVisit(employer: Self.bakery, visit: id("v2"))) == .unknownRecord("v2"))
  }

  @Test("One that internships refer to stays, and the refusal says whose")
  func inUse() throws {
    var group = try Self.group()
    let who = try group.participant(1).who
    #expect(
      group.refusal(of: .removeEmployer(employer: Self.bakery)) == .employerInUse("Bakkerij Ter Linde", by: [who]))
    #expect(group.load.placements(at: Self.bakery).map(\.internship.participant) == [who.id])
    try group.apply(.removeInternship(module: Group.id, internship: id("i-p01")))
    try group.apply(.removeEmployer(employer: Self.bakery))
    #expect(group.load.employers.isEmpty)
  }

  @Test(
    "How far an internship is, when it or the participation ended",
    arguments: [
      (nil, nil, "2026-06-10", .ahead), (nil, nil, "2026-06-20", .running), (nil, nil, "2026-07-20", .completed),
      ("2026-06-25", nil, "2026-06-25", .running), ("2026-06-25", nil, "2026-06-26", .stopped),
      (nil, "2026-06-25", "2026-06-26", .stopped), (nil, "2026-05-20", "2026-05-30", .notBegun),
      ("2026-05-20", nil, "2026-05-30", .notBegun),
    ] as [(String?, String?, String, Placement.State)])
  func state(ended: String?, left: String?, today: String, state: Placement.State) throws {
    var placed = internship(of: id("p01"))
    (placed.from, placed.to) = (day("2026-06-15"), day("2026-07-10"))
    placed.ended = ended.map { Internship.Ended(day: day($0), reason: "eigen") }
    var module = try Group(2).module
    if let left, let index = module.participants.firstIndex(where: { $0.id == id("p01") }) {
      module.participants[index].stage = .stopped(from: day("2026-04-13"), on: day(left), reason: "weg")
    }
    let placement = Placement(module: module, internship: placed)
    #expect(placement.state(on: day(today)) == state)
    #expect(placement.endReason == (ended != nil ? "eigen" : left != nil ? "weg" : ""))
  }

  @Test("Another name shows wherever somebody is")
  func rename() throws {
    var group = try Self.group()
    let placed = try #require(group.module.internship(id("i-p01")))
    #expect(group.load.employerName(of: placed) == "Bakkerij Ter Linde")
    try group.apply(.editEmployer(employer: Self.employer("Brood en Co")))
    #expect(group.load.employerName(of: placed) == "Brood en Co")
    let due = group.load.today(Moment(day("2026-07-01"), clock("10:00"))).compactMap { item in
      if case .followUp(_, let who, let employer) = item.matter { who.id == id("p01") ? employer : nil } else { nil }
    }
    #expect(due.first == "Brood en Co")
  }

  @Test("An internship refers to a company of the register; one that cannot be read now stays as it is")
  func unknown() throws {
    var group = try Self.group()
    var placed = internship(of: id("p02"))
    placed.employerID = id("gone")
    #expect(
      group.refusal(of: .placeInternships(module: Group.id, internships: [placed])) == .unknownEmployer(id("gone")))
    group.load.restore(nil, id: .employer(Self.bakery))
    var edited = try #require(group.module.internship(id("i-p01")))
    edited.tasks = "brood"
    #expect(group.refusal(of: .editInternship(module: Group.id, internship: edited)) == nil)
    edited.employerID = id("gone")
    #expect(
      group.refusal(of: .editInternship(module: Group.id, internship: edited)) == .unknownEmployer(id("gone")))
  }

  @Test("What a merge leaves is found: a company that is there twice, a reference to none")
  func findings() throws {
    var group = try Self.group()
    #expect(group.load.findings.map(\.finding).allSatisfy { $0.severity == .warning })
    let before = group.load.findings.count
    group.load.restore(.employer(Self.employer("BAKKERIJ ter linde", "brugge", "other")), id: .employer(id("other")))
    let twice = Finding.employerTwice("BAKKERIJ ter linde", town: "brugge")
    #expect(group.load.findings.contains { $0.document == .employer(id("other")) && $0.finding == twice })
    group.load.restore(nil, id: .employer(id("other")))
    group.load.restore(nil, id: .employer(Self.bakery))
    let missing = Finding.employerMissing(try group.participant(1).who, "Bakkerij")
    #expect(group.load.findings.map(\.finding).contains(missing) && group.load.findings.count == before + 1)
  }

  @Test("A document goes back to what it was, of both kinds")
  func restoring() throws {
    var group = try Self.group()
    let before = group.load
    try group.apply(.editEmployer(employer: Self.employer("Anders")))
    try group.load.restore([.employer(Self.bakery): before.document(.employer(Self.bakery))])
    #expect(group.load == before)
    #expect(Caseload(before.documents) == before)
    try group.load.restore([.employer(Self.bakery): nil, .module(Group.id): nil])
    #expect(group.load == Caseload())
  }
}
