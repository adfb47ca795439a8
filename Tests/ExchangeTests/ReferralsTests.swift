// A list of referrals: the file of the issue, and rows that make no sense.

import Domain
import Testing
import Words

@testable import Exchange

struct ReferralsTests {
  private static let name = "verwijzingen-brugge-voorjaar-2026.csv"

  private func plan(
    _ bytes: [UInt8], _ options: Referrals.Options = [], in module: Module = brugge, seed: UInt64 = 1
  ) throws -> ImportPlan {
    var ids = IdentifierSource(seed: seed)
    return try Referrals.plan(
      bytes: bytes, module: module, of: Caseload(modules: [module]), options: options, today: springStart, ids: &ids)
  }

  private func people(_ plan: ImportPlan) -> [Participant] {
    plan.changes.flatMap { change -> [Participant] in
      if case .addParticipants(_, let people) = change { people } else { [] }
    }
  }

  private func mended() throws -> [UInt8] {
    let text = String(decoding: try file(Self.name), as: UTF8.self)
    return Array(text.replacing(";OCMW;", with: ";GTB;").replacing("31/02/1990", with: "28/02/1990").utf8)
  }

  @Test(
    "The list can say when somebody was referred; where it does not, that is known on the day itself",
    arguments: [("3/3/2026", "2026-03-03", PathStep.Source.recorded), ("", "2026-04-13", .paper)])
  func referredOn(cell: String, date: String, source: PathStep.Source) throws {
    let text = "naam;voornaam;verwijzer;toegeleid op\nMaes;Jan;VDAB;\(cell)\n"
    let path = try people(plan(Array(text.utf8))).first?.path
    #expect(path == [PathStep(.referred, on: try #require(Day(date)), source: source)])
    let admitted = try plan(Array(text.utf8), .admit)
    var caseload = try caseload()
    _ = try caseload.apply(admitted.changes, on: springStart)
    #expect(caseload.module(brugge.id)?.participants.first?.step(.referred)?.source == source)
  }

  @Test("A referral that is still to come, or no date, is a bad row")
  func referredAhead() throws {
    let text = "name;first name;referrer;referred on\nMaes;Jan;VDAB;14/4/2026\nPeeters;An;VDAB;ooit\n"
    let reasons = try plan(Array(text.utf8)).problems.map(\.reason)
    #expect(reasons == [.referredAhead(springStart + 1), .notADate("ooit")])
  }

  // MARK: - The file of the issue

  @Test func bothWrongRowsAreNamedAndNothingComesIn() throws {
    let plan = try plan(try file(Self.name))
    #expect(plan.changes.isEmpty)
    #expect(
      plan.problems == [
        LineProblem(
          row: 9, line: 10, column: "verwijzer", person: PersonName(first: "Łukasz", last: "De Smet"),
          reason: .notAReferrer("OCMW")),
        LineProblem(
          row: 13, line: 14, column: "geboortedatum", person: PersonName(first: "Ursula", last: "Declercq"),
          reason: .notADate("31/02/1990")),
      ])
    let said = plan.problems.map { $0.phrase().dutch }
    #expect(said[0].hasPrefix("rij 9 (lijn 10), kolom 'verwijzer', Łukasz De Smet: “OCMW” "))
    #expect(said[1].hasPrefix("rij 13 (lijn 14), kolom 'geboortedatum', Ursula Declercq: “31/02/1990” "))
    #expect(plan.remarks.map(\.dutch).joined().contains("2 van de 16 rijen"))
  }

  @Test func fourteenComeInWhenTheGoodOnesAreAskedFor() throws {
    let plan = try plan(try file(Self.name), .goodOnly)
    #expect(plan.problems.count == 2)
    #expect(people(plan).count == 14)
    #expect(people(plan).allSatisfy { $0.stage == .candidate })
    var caseload = try caseload()
    _ = try caseload.apply(plan.changes, on: springStart)
    #expect(caseload.module(brugge.id)?.participants.count == 14)
  }

  @Test func aListOfThousandsIsRefusedAtOnce() {
    let text = Self.titles + String(repeating: "\nMaes;Jan;1/2/1990;VDAB;", count: Table.limit + 1)
    #expect(throws: ImportProblem.tooManyRows(Table.limit + 1, limit: Table.limit)) { try plan(Array(text.utf8)) }
  }

  @Test func everyCellHasItsPlace() throws {
    let people = people(try plan(try file(Self.name), .goodOnly))
    let second = try #require(people.first { $0.name.last == "El Idrissi" })
    #expect(second.name.first == "Hanne")
    #expect(second.birth == Day(1998, 6, 20))
    #expect(second.town == "Kortrijk")
    #expect(second.phone == "0482 10 90 20")
    #expect(second.email == "hanne.elidrissi@voorbeeld.be")
    let referrer = Referrer(.vdab, consultant: "Stijn Verhaeghe", phone: "050 79 60 76", informal: "huisarts")
    #expect(second.referrer == referrer)
    #expect(second.status == .riziv)
    #expect(second.remark == "wil liever \"rustig\" starten")
    #expect(people.first { $0.name.last == "Dumoulin" }?.remark == "eerste gesprek gehad\nbelt zelf terug")
    #expect(
      people.map(\.status) == [
        .jobSeeker, .riziv, .riziv, .riziv, .riziv, .riziv, .riziv, .riziv, .riziv, .leefloon, .riziv, .leefloon,
        .jobSeeker, .jobSeeker,
      ])
  }

  @Test func thirteenAreAdmittedAndTheFourteenthWaits() throws {
    let plan = try plan(try file(Self.name), [.goodOnly, .admit])
    var caseload = try caseload()
    _ = try caseload.apply(plan.changes, on: springStart)
    let module = try #require(caseload.module(brugge.id))
    #expect(module.placesTaken == 13)
    #expect(module.roster.allSatisfy { $0.stage == .participating(from: springStart) })
    #expect(module.waitingList.map(\.name.full) == ["André De Jaegher"])
    #expect(module.waitingList.map(\.stage) == [.waiting(since: springStart)])
    let refusal = Refusal.groupFull(module.waitingList[0].who, places: 13).phrase()
    #expect(refusal.dutch.contains("André De Jaegher"))
    #expect(plan.remarks.contains(refusal))
  }

  @Test(arguments: [[], .admit] as [Referrals.Options])
  func theMendedFileAddsTwoAndDoublesNobody(_ options: Referrals.Options) throws {
    var caseload = try caseload()
    _ = try caseload.apply(try plan(try file(Self.name), [.goodOnly, .admit]).changes, on: springStart)
    let module = try #require(caseload.module(brugge.id))
    let again = try plan(try mended(), options, in: module, seed: 2)
    #expect(again.problems.isEmpty)
    #expect(people(again).map(\.name.last) == ["De Smet", "Declercq"])
    #expect(again.remarks.map(\.dutch).joined().contains("14 personen stonden er al"))
    _ = try caseload.apply(again.changes, on: springStart)
    let after = try #require(caseload.module(brugge.id))
    #expect(after.participants.count == 16)
    #expect(after.placesTaken == 13)
    #expect(after.waitingList.count == (options == .admit ? 3 : 1))
    let third = try plan(try mended(), options, in: after, seed: 3)
    #expect(third.changes.isEmpty)
  }

  @Test("Who looks like somebody known, or like another line, is told and comes in all the same")
  func likenesses() throws {
    var known = brugge
    var earlier = Participant(
      id: try #require(Identifier("p1")), name: PersonName(first: "Marie", last: "Janssens"), referrer: Referrer(.gtb))
    earlier.stage = .withdrawn(on: springStart, reason: "werk")
    known.participants.append(earlier)
    let plan = try plan(
      row("Jansens;Marie;1/2/1990;VDAB;\nMarie;Janssens;;VDAB;\nPeeters;Luc;;VDAB;\nLuc;Peters;;VDAB;"), in: known)
    #expect(people(plan).count == 4)
    let told = plan.remarks.map(\.dutch).filter { $0.contains(" lijkt op ") }
    #expect(
      told == [
        "Marie Jansens lijkt op Marie Janssens (\(known.name)). Kijk na of het dezelfde persoon is.",
        "Janssens Marie lijkt op Marie Janssens (\(known.name)). Kijk na of het dezelfde persoon is.",
        "Peters Luc lijkt op Luc Peeters (op dezelfde lijst). Kijk na of het dezelfde persoon is.",
      ])
  }

  @Test("A late one begins on the day of the referral, up to the last week of entry; who is later still is a line")
  func late() throws {
    let list = Array(
      """
      naam;voornaam;verwijzer;toegeleid op
      Maes;Jan;VDAB;3/3/2026
      Peeters;An;VDAB;22/4/2026
      Claes;Bo;GTB;4/5/2026
      Adams;Ine;GTB;
      """.utf8)
    let (before, today) = (brugge, springStart + 25)
    func plan(_ options: Referrals.Options) throws -> ImportPlan {
      var ids = IdentifierSource(seed: 1)
      return try Referrals.plan(
        bytes: list, module: before, of: Caseload(modules: [before]), options: options, today: today, ids: &ids)
    }
    let all = try plan(.admit)
    #expect(all.changes.isEmpty && all.problems.map(\.row) == [4] && all.problems.map(\.column) == ["toegeleid op"])
    #expect(
      all.problems.first?.phrase().dutch == "rij 4 (lijn 4), kolom 'toegeleid op', Bo Claes: "
        + "Bo Claes kan niet meer instappen in programmaweek 4: dat kan tot en met week 3.")
    let good = try plan([.admit, .goodOnly])
    #expect(
      good.problems == all.problems && good.remarks.first?.english == "3 new participants, 0 put on the waiting list.")
    var caseload = Caseload(modules: [before])
    _ = try caseload.apply(good.changes, on: today)
    let starts = caseload.module(brugge.id)?.participants.map { $0.enrolment?.from }
    #expect(starts == [springStart, springStart + 9, springStart])
    #expect(caseload.findings.isEmpty)
  }

  @Test("Who came later than somebody on the list waits too, and keeps nobody out")
  func turn() throws {
    var full = brugge
    full.participants = try (0..<12).map { number in
      Participant(
        id: try #require(Identifier("p\(number)")), name: PersonName(first: "Wim", last: "W\(number)"),
        referrer: Referrer(.gtb),
        stage: number == 0 ? .waiting(since: springStart - 9) : .participating(from: springStart))
    }
    let plan = try plan(
      row("Maes;Jan;1/2/1990;VDAB;\nPeeters;An;1/2/1991;VDAB;\nClaes;Bo;1/2/1992;VDAB;"), .admit, in: full)
    #expect(plan.problems.isEmpty)
    var caseload = Caseload(modules: [full])
    _ = try caseload.apply(plan.changes, on: springStart)
    #expect(caseload.module(brugge.id)?.placesTaken == 12 && caseload.module(brugge.id)?.waitingList.count == 3)
  }

  @Test("A place that is promised elsewhere is not given to a list")
  func promised() throws {
    var waiting = Participant(
      id: try #require(Identifier("p1")), name: PersonName(first: "Ann", last: "Waits"), referrer: Referrer(.gtb))
    waiting.stage = .waiting(since: springStart)
    waiting.dossier.offers = [
      Offer(id: try #require(Identifier("o1")), day: springStart, module: brugge.id)
    ]
    var other = Module(
      id: try #require(Identifier("ieper")), name: "Ieper", place: "Ieper", start: springStart, counsellor: "An")
    other.participants = [waiting]
    var ids = IdentifierSource(seed: 1)
    let plan = try Referrals.plan(
      bytes: try mended(), module: brugge, of: Caseload(modules: [brugge, other]), options: .admit, today: springStart,
      ids: &ids)
    let admitted = plan.changes.compactMap { change -> Int? in
      if case .setStage(_, let people, .participating, _) = change { people.count } else { nil }
    }
    #expect(admitted == [12])
    var caseload = Caseload(modules: [brugge, other])
    _ = try caseload.apply(plan.changes, on: springStart)
  }

  // MARK: - Rows

  private static let titles = "naam;voornaam;geboortedatum;verwijzer;statuut"

  private func row(_ text: String) -> [UInt8] { Array("\(Self.titles)\n\(text)\n".utf8) }

  @Test(
    arguments: [
      (";Jan;1/2/1990;VDAB;", "naam", .missing), ("Maes;;1/2/1990;VDAB;", "voornaam", .missing),
      ("Maes;Jan;1/2/1990;;", "verwijzer", .missing),
      ("Maes;Jan;1/2/1990;OCMW;", "verwijzer", .notAReferrer("OCMW")),
      ("Maes;Jan;30/2/1990;VDAB;", "geboortedatum", .notADate("30/2/1990")),
      ("Maes;Jan;1/2/90;VDAB;", "geboortedatum", .notADate("1/2/90")),
      ("Maes;Jan;99999999999999999999/1/1990;VDAB;", "geboortedatum", .notADate("99999999999999999999/1/1990")),
      ("Maes;Jan;1/2/1890;VDAB;", "geboortedatum", .birthOutOfRange(Day(number: -29_188))),
      ("Maes;Jan;13/4/2026;VDAB;", "geboortedatum", .birthOutOfRange(springStart)),
      ("Maes;Jan;1/2/1990;VDAB;geen;te;veel", nil, .tooManyCells(7, columns: 5)),
    ] as [(String, String?, LineProblem.Reason)])
  func whatMakesNoSenseIsNamed(_ text: String, _ column: String?, _ reason: LineProblem.Reason) throws {
    let plan = try plan(row(text))
    #expect(plan.problems.map(\.reason) == [reason])
    #expect(plan.problems.map(\.column) == [column])
    #expect(plan.problems.map(\.row) == [2])
    #expect(plan.changes.isEmpty)
  }

  @Test(arguments: [
    "Maes;Jan;1/2/1990;vdab;", "Maes;Jan;01-02-1990;VDAB;", "Maes;Jan;1.2.1990; VDAB ;", "Maes;Jan;1990-02-01;VDAB;",
  ])
  func datesAndReferrersAreReadAsPeopleWriteThem(_ text: String) throws {
    let people = people(try plan(row(text)))
    #expect(people.map(\.birth) == [Day(1990, 2, 1)])
    #expect(people.map(\.referrer.organisation) == [.vdab])
  }

  @Test func aRowWithoutANameIsNamedByItsPlaceOnly() throws {
    let problems = try plan(row(";;1/2/1990;VDAB;")).problems
    #expect(problems.map(\.person) == [nil, nil])
    #expect(problems.first?.phrase().english == "row 2 (line 2), column 'naam': not filled in.")
  }

  @Test func aNameIsOnOneLine() throws {
    let people = people(try plan(row("\"De\nSmet\";Jan;1/2/1990;VDAB;")))
    #expect(people.map(\.name.last) == ["De Smet"])
  }

  @Test func allThatIsWrongInARowIsNamed() throws {
    #expect(
      try plan(row("Maes;;30/2/1990;OCMW;")).problems.map(\.column) == ["voornaam", "geboortedatum", "verwijzer"])
  }

  @Test(
    arguments: [
      ("RIZIV", .riziv, ""), ("werkloosheidsuitkering", .jobSeeker, ""), ("Leefloon", .leefloon, ""),
      ("geen", .noBenefit, ""), ("", .other, ""), ("wachtgeld", .other, "statuut: wachtgeld"),
    ] as [(String, BenefitStatus, String)])
  func anUnknownStatusIsKeptInWords(_ text: String, _ status: BenefitStatus, _ remark: String) throws {
    let people = people(try plan(row("Maes;Jan;1/2/1990;VDAB;\(text)")))
    #expect(people.map(\.status) == [status])
    #expect(people.map(\.remark) == [remark])
  }

  @Test func somebodyWhoIsTwiceInTheFileComesInOnce() throws {
    let plan = try plan(row("Maes;Jan;1/2/1990;VDAB;\nMAES;jan;01/02/1990;GTB;\nMaes;Jan;2/2/1990;VDAB;"))
    #expect(people(plan).map(\.birth) == [Day(1990, 2, 1), Day(1990, 2, 2)])
    #expect(plan.remarks.map(\.dutch).joined().contains("1 persoon stond er al"))
  }

  // MARK: - Columns

  @Test func englishTitlesInAnyOrderWithCommasWillDo() throws {
    let text = "Referrer,FIRST NAME,Name,Date of birth,Shoe size\nGTB,Jan,Maes,1/2/1990,43\n"
    let plan = try plan(Array(text.utf8))
    #expect(people(plan).map(\.name) == [PersonName(first: "Jan", last: "Maes")])
    #expect(plan.remarks.map(\.english).joined().contains("“Shoe size”"))
  }

  @Test(
    arguments: [
      ("naam;voornaam\nMaes;Jan", .missingColumns([.referrer], of: .referrals)),
      ("kleur;maat\nrood;43", .unknownKind(["kleur", "maat"], wanted: .referrals)),
      ("week;dag;van;tot;soort\n1;di;09:00;12:00;intake", .otherKind(.programme, wanted: .referrals)),
      ("naam;voornaam;verwijzer;Náám\nMaes;Jan;GTB;x", .columnTwice("Náám")),
      ("naam;voornaam;verwijzer\n", .empty), ("", .empty), ("\n\n", .empty),
    ] as [(String, ImportProblem)])
  func aFileThatIsNoListOfReferralsIsOneFact(_ text: String, _ problem: ImportProblem) {
    #expect(throws: problem) { try plan(Array(text.utf8)) }
    #expect(problem.phrase.dutch != problem.phrase.english)
  }
}
