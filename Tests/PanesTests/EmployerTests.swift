// The register of employers by keys: entered, changed and removed, found everywhere, and filled by new internships.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct EmployerTests {
  private static func named(_ name: String, in sitting: Sitting) throws -> Employer {
    try #require(sitting.app.caseload.employers.first { $0.name == name })
  }

  /// How many companies the demonstration knows.
  private static let register = (try? Sitting.demonstration())?.app.caseload.employers.count ?? 0

  /// What is done from the keyboard, what shows that it was done, and how many documents it touches.
  static let deeds:
    [(name: String, before: String, keys: String, documents: Int, shows: @Sendable (Caseload) -> Bool)] =
      [
        (
          "a company", "9",
          "n @Naam=Groenhof @Sector=tuin @Plaats=Damme @Contactpersoon_1=An_Roels @Functie_1=baas Ctrl-S",
          1,
          {
            $0.employers.contains { $0.name == "Groenhof" && $0.contacts.map(\.role) == ["baas"] && $0.town == "Damme" }
          }
        ),
        (
          "another name", "9 #Leeslamp", "e @Naam=De_Leeslamp Ctrl-S", 1,
          { $0.employers.contains { $0.name == "De Leeslamp" && $0.visits.count == 1 } }
        ),
        (
          "a company goes", "9 #Witte_Meeuw", "x Enter", 1,
          { !$0.employers.contains { $0.name.hasSuffix("Witte Meeuw") } }
        ),
        (
          "several go at once", "9 #Witte_Meeuw Space #Stadsboerderij Space", "x Enter", 2,
          { $0.employers.count == register - 2 }
        ),
        (
          "a talk", "9 #Hotel Enter", "n @Soort=sensib @Wat_is_gezegd=Open_gesprek @Volgende_stap=bellen Ctrl-S", 1,
          {
            $0.employers.contains {
              $0.visits.contains { $0.kind == .sensitisation && $0.said == "Open gesprek" && $0.next == "bellen" }
                && $0.name.hasPrefix("Hotel")
            }
          }
        ),
        (
          "a talk mended", "9 #Leeslamp Enter #26_mei", "e @Soort=telefoon Ctrl-S", 1,
          { $0.employers.contains { $0.name.hasSuffix("Leeslamp") && $0.visits.map(\.kind) == [.phone] } }
        ),
        (
          "a talk goes", "9 #Leeslamp Enter #26_mei", "x Enter", 1,
          { $0.employers.contains { $0.name.hasSuffix("Leeslamp") && $0.visits.isEmpty } }
        ),
        (
          "an internship at a new company", Deed.brugge("4 #Nele x Enter 2 #Nele"),
          "s @Bedrijf=Groenhof @Uren_maandag=9-12 @Stagementor=An_Roels Ctrl-S", 2,
          { load in
            load.employers.contains { employer in
              employer.name == "Groenhof" && employer.contacts.map(\.name) == ["An Roels"]
                && load.placements(at: employer.id).count == 1
            }
          }
        ),
        (
          "an internship at a known company, typed in another way", Deed.brugge("4 #Nele x Enter 2 #Nele"),
          "s @Bedrijf=boekhandel_de_leeslamp @Uren_maandag=9-12 Ctrl-S", 1,
          { load in load.employers.contains { $0.name.hasSuffix("Leeslamp") && load.placements(at: $0.id).count == 2 } }
        ),
        (
          "an internship noted without the register", Deed.brugge("4 #Nele x Enter 2 #Nele"),
          "s @Bedrijf=Groenhof @Nieuw_bedrijf=alleen @Uren_maandag=9-12 Ctrl-S", 1,
          { load in
            load.employers.count == register
              && load.modules.contains { $0.internships.contains { $0.employer == "Groenhof" && $0.employerID == nil } }
          }
        ),
      ]

  @Test("Who is placed where they were told yes is not placed there a second time")
  func placedAlready() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Amina") + "s")
    #expect(sitting.typed["Bedrijf"] == "")
  }

  @Test("A company that the register does not know is new to it, or stays out of it, as the form says below")
  func registering() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Nele") + "s @Bedrijf=Zeebries")
    #expect(sitting.shows("nieuw in het register"))
    sitting.type("@Nieuw_bedrijf=alleen @Bedrijf")
    #expect(!sitting.shows("nieuw in het register") && sitting.shows("niet in het register"), "\(sitting.picture)")
  }

  @Test("It is done from the keyboard, undone, done again, and so after a restart", arguments: deeds.indices)
  func done(index: Int) throws {
    let deed = Self.deeds[index]
    var sitting = try Sitting.demonstration()
    sitting.tell(.recalled(Kept()))
    sitting.type(deed.before)
    let before = sitting.app.caseload
    #expect(!deed.shows(before), "\(deed.name) holds already")
    _ = sitting.takeEffects()
    sitting.type(deed.keys)
    let after = sitting.app.caseload
    #expect(deed.shows(after) && sitting.form == nil, "\(deed.name)\n\(sitting.picture)")
    let touched = sitting.effects.count {
      if case .save = $0 { true } else if case .remove = $0 { true } else { false }
    }
    #expect(touched == deed.documents)
    sitting.putAwaySheets()
    for again in [sitting, try sitting.restarted()] {
      var next = again
      next.type("u")
      #expect(next.app.caseload == before && next.stored == next.documents)
      next.type("Ctrl-R")
      #expect(next.app.caseload == after && next.stored == next.documents)
    }
  }

  @Test("Where people are or were, a company stays: its removal is refused by their names")
  func inUse() throws {
    var sitting = try Sitting.demonstration()
    let before = sitting.app.caseload
    sitting.type("9 #Ketting x Enter")
    #expect(sitting.app.caseload == before && sitting.statusKind == .refused)
    #expect(sitting.report?.contains("Łukasz Nowak") == true && sitting.report?.contains("Jürgen Verstraete") == true)
  }

  @Test("Another name shows on every screen, and the palette finds it")
  func rename() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("9 #Linde e @Naam=Brood_en_Co Ctrl-S" + " " + Deed.brugge("4"))
    for keys in ["4", "2 #Amina Enter", "Esc 4 #Amina e", "Esc c", "Esc 1"] {
      sitting.type(keys)
      #expect(sitting.shows("Brood en Co"), "\(keys)\n\(sitting.picture)")
      #expect(!sitting.shows("Bakkerij Ter Linde"), "\(keys)\n\(sitting.picture)")
    }
    sitting.type(": =brood_en Enter")
    #expect(sitting.shows("Brood en Co"))
  }

  @Test("Its page says who went there and how it went, and leads to their dossier and back")
  func page() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(": =ketting_brugge Enter")
    #expect(sitting.app.place == .employer)
    let lines = ["Łukasz Nowak", "afgerond", "Hout ligt hem beter", "Jürgen Verstraete", "loopt"]
    for line in lines { #expect(sitting.shows(line), "\(sitting.picture)") }
    sitting.type("#Jürgen Enter")
    #expect(sitting.app.place == .dossier && sitting.shows("Verstraete"))
    sitting.type("Esc")
    #expect(sitting.app.place == .employer && sitting.shows("De Ketting"))
    sitting.type("Esc Esc 2 #Jürgen Enter #De_Ketting__ma Enter")
    #expect(sitting.app.place == .employer)
  }

  @Test("While names are hidden nobody of the page is named, contacts are initials and their phones are gone")
  func hidden() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("9 #Ketting Enter p")
    #expect(sitting.namesSeen == [])
    for text in ["Neyrinck", "050 00", "voorbeeld.be"] { #expect(!sitting.shows(text), "\(sitting.picture)") }
    #expect(sitting.shows("J.N.") && sitting.shows("De Ketting"))
    sitting.type("e @Telefoon_1=9")
    #expect(sitting.status == Phrase.fieldHidden(sitting.app.nameKey).dutch)
  }

  @Test(
    "The form of an internship says what the register makes of the name",
    arguments: [
      ("Bakkerij_Ter_Linde", "in het register (Brugge)"), ("bakerij_ter", "bedoelt u Bakkerij Ter Linde? F2 kiest"),
      ("Groenhof", "nieuw in het register"),
    ])
  func note(typed: String, note: String) throws {
    var sitting = try Sitting.demonstration(size: Size(columns: 120, rows: 40))
    sitting.type(Deed.brugge("2 #Nele") + "s @Bedrijf=" + typed)
    #expect(sitting.shows(note), "\(sitting.picture)")
  }

  @Test("F2 chooses one; of two with one name the town is asked")
  func choose() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("4 #Nele x Enter 2 #Nele") + "s @Bedrijf=ketting F2 Enter")
    #expect(sitting.typed["Bedrijf"] == "Fietsatelier De Ketting")
    sitting.type("Esc Esc 9 n @Naam=Fietsatelier_De_Ketting @Plaats=Damme Ctrl-S 2 #Nele s @Uren_maandag=9-12")
    sitting.type("@Bedrijf Ctrl-U =Fietsatelier_De_Ketting Ctrl-S")
    #expect(sitting.shows("kies er een met F2"), "\(sitting.picture)")
    sitting.type("@Bedrijf F2 =damme Enter Ctrl-S")
    let nele = try sitting.person("Nele Goethals").id
    let damme = try #require(sitting.app.caseload.employers.first { $0.town == "Damme" && $0.name.hasPrefix("Fiets") })
    #expect(sitting.app.caseload.placements(at: damme.id).map(\.internship.participant) == [nele])
  }

  @Test(
    "A company in a record is chosen from the register too, and keeps the name that it has there; another is kept as typed",
    arguments: [
      ("@Bedrijf=linde F2 Enter", "Bakkerij Ter Linde"), ("@Bedrijf=bakkerij_ter_linde", "Bakkerij Ter Linde"),
      ("@Bedrijf=Groenhof", "Groenhof"),
    ])
  func ofRecord(keys: String, name: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Bart Enter n =verkend_b Enter @Beroep=bakker") + keys + " Ctrl-S")
    #expect(try sitting.person("Bart Claeys").dossier.exploredJobs.last?.employer == name)
  }

  @Test("A contact is taken to be by who guides the module that day, unless one said who one is")
  func by() throws {
    var sitting = try Sitting.demonstration(me: "")
    sitting.takeAllInHand()
    sitting.type("7 #Brugge H @Nieuwe_begeleider=Els_D. @Datum=15/7 @Reden=verlof Ctrl-S #Brugge Enter")
    #expect(try sitting.module.counsellor == "Els D.")
    for keys in ["4 #Amina c", "9 #Linde Enter n"] {
      sitting.type(keys)
      #expect(sitting.typed["Door"] == "Christel W.", "\(keys)")
      sitting.type("Esc")
    }
  }

  @Test("The page says why an internship itself ended")
  func endReason() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("4 #Amina e @Vroeger_gestopt_op=30/6 @Waarom_gestopt=te_zwaar_werk Ctrl-S 9 #Linde Enter"))
    #expect(sitting.shows("te zwaar werk"))
    #expect(sitting.line(with: "Amina")?.contains("gestopt") ?? false)
  }

  @Test("The register opens, and takes its first company, before there is any module")
  func withoutModule() throws {
    var sitting = try Sitting(Caseload())
    sitting.type("9")
    #expect(sitting.app.place == .employers)
    sitting.type("n @Naam=Groenhof Ctrl-S Enter n =Kennismaking Ctrl-S")
    #expect(sitting.app.caseload.employers.map(\.visits.count) == [1], "\(sitting.picture)")
    #expect(sitting.stored == sitting.documents && sitting.stored.count == 1)
  }

  @Test("Of who stopped early the days are those that they were there")
  func stoppedEarly() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("9 #Hekel Enter")
    #expect(sitting.line(with: "Tiên Phạm")?.contains("ma 31 mrt tot wo 9 apr 2025") == true, "\(sitting.picture)")
  }

  @Test("Somebody else saved the same company under our unsaved visit: after yes both are there")
  func merged() throws {
    var sitting = try Sitting.demonstration()
    let hotel = try Self.named("Hotel De Zwaantjes", in: sitting)
    sitting.disk = .refuses(.changedElsewhere(file: "hotel.json"))
    sitting.type("9 #Hotel Enter n =Gebeld Ctrl-S")
    var theirs = hotel
    theirs.sector = "toerisme"
    try sitting.somebodyElseSaves(.employer(hotel.id), [.editEmployer(employer: theirs)])
    #expect(sitting.question?.contains("Hotel De Zwaantjes") == true)
    sitting.disk = .saves
    sitting.type("j")
    let merged = try Self.named("Hotel De Zwaantjes", in: sitting)
    #expect(merged.sector == "toerisme" && merged.visits.map(\.said) == ["Gebeld"] + hotel.visits.map(\.said))
    #expect(sitting.stored == sitting.documents)
  }

  @Test("A half-typed company and a visit are drafts, and the page is there again after a restart")
  func draft() throws {
    var sitting = try Sitting.demonstration()
    sitting.tell(.recalled(Kept()))
    sitting.type("9 n @Naam=Groenhof Esc #Hotel Enter n =Half Esc")
    var next = try sitting.restarted()
    #expect(next.app.place == .employer && next.shows("Hotel De Zwaantjes"))
    next.type("n")
    #expect(next.typed["Wat is gezegd"] == "Half")
    next.type("Esc 9 n")
    #expect(next.typed["Naam"] == "Groenhof")
  }

  @Test(
    "Orders: name, sector, town, and who waits longest for a word",
    arguments: [
      (0, "Bakkerij Ter Linde"), (1, "Wasserij De Witte Meeuw"), (2, "Kringloopwinkel De Tweede Kans"),
      (3, "Kwekerij De Groene Vinger"),
    ])
  func orders(presses: Int, first: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type("9 " + Array(repeating: "S", count: presses).joined(separator: " ") + " Home")
    guard case .employer(let id) = sitting.app.item else { return #expect(Bool(false)) }
    #expect(sitting.app.caseload.employer(id)?.name == first)
  }
}
