// What a field says beside itself: understood, missing, wrong, worth a look; when it says so, and that it never blocks.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct FieldNoteTests {
  @Test("What deserves a look is said beside the field, and at the foot while it is at hand", arguments: warnings)
  func warning(keys: String, words: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + keys)
    #expect(sitting.shows("~ Let op: " + words), "\(sitting.picture)")
    sitting.type("BackTab 200x50")
    #expect(sitting.shows("~ " + words), "\(sitting.picture)")
  }

  private static let warnings: [(String, String)] = [
    // Sessions
    ("3 n @Datum=1/5/2026", "Dag van de Arbeid"), ("3 n @Datum=22/5/2026", "sluitingsdag"),
    ("3 n @Datum=4/7", "in het weekend"), ("3 n @Datum=30/9/2026", "buiten de 14 weken"),
    ("3 n @Datum=1/3/2026", "buiten de 14 weken"), ("3 n @Datum=30/6", "al voorbij"),
    ("3 n @Soort=intake @Datum=1/4/2026", "al voorbij"),
    ("3 n @Datum=6/7 @Uren=9-13", "10 op stage"), ("3 n @Datum=8/7 @Uren=11-14", "tegelijk met terugkomdag"),
    ("3 n @Datum=8/7 @Uren=13-14 @Duur_per_deelnemer=90", "langer dan de sessie"),
    ("5 #8_jul v @Datum=21/7", "nationale feestdag"), ("5 #8_jul v @Van=22", "duurt tot na middernacht"),
    ("5 #8_jul y @Datum=8/7 @Van=9", "tegelijk met terugkomdag"),
    // People
    ("6 n @Geboortedatum=1/1/2030", "nog niet geboren"), ("6 n @E-mail=an.baert", "geen e-mailadres?"),
    ("2 #Amina o @Datum=+1", "nog niet voorbij"), ("2 #Amina a @Eerste_dag=5/7", "dan is er niets gepland"),
    ("2 #Amina a @Laatste_dag=30/6", "vóór de eerste dag, wo 1 jul"),
    (
      "6 n @Voornaam=An @Familienaam=Baert Ctrl-S #An_Baert t @Stap=toelaten @Datum=1/7",
      "instappen kan tot en met week 3"
    ),
    // Internships and contacts
    ("2 #Amina s @Eerste_dag=1/5/2026", "buiten de stageweken 9-13"), ("2 #Amina s @Eerste_dag=4/7", "in het weekend"),
    ("2 #Amina s @Laatste_dag=1/6/2026", "vóór de eerste dag"),
    ("2 #Amina s @Overeenkomst_getekend=30/6", "na de eerste"),
    ("2 #Amina s @Overeenkomst_getekend=+1", "nog niet voorbij"),
    ("2 #Amina s @Uren_maandag=8-18 @Uren_dinsdag=8-18", "20 u per week, hoogstens 19 u"),
    ("4 #Amina c @Datum=+1", "nog niet voorbij"), ("4 #Amina c @Datum=1/4", "vóór de stage"),
    ("4 #Amina c @Volgend_contact=1/7", "niet na dit contact"), ("4 #Amina c @Volgend_contact=5/7", "in het weekend"),
    ("4 #Amina c @Volgend_contact=1/9", "na de stage"), ("4 #Amina f @Uitstellen_tot=1/7", "moet nog komen"),
    // Modules
    ("7 n @Start=11/11/2026", "Wapenstilstand"), ("7 n @Start=5/9/2026", "in het weekend"),
    ("8 n @Eerste_dag=8/7", "dan gepland: 1 sessie"), ("8 n @Eerste_dag=1/9", "buiten de 14 weken"),
    ("8 n @Eerste_dag=5/6 @Laatste_dag=1/6", "vóór de eerste dag"),
  ]

  @Test(
    "What is ordinary is not warned of",
    arguments: [
      "3 n @Datum=7/7 @Uren=17-18", "3 #gesprek e @Datum",
      "3 #gesprek e @Uren",
      "4 #Amina c", "4 #Amina c @Datum", "4 #Amina e @Eerste_dag", "4 #Amina e @Uren_maandag",
      "6 n @E-mail=an@baert.be",
      "2 #Amina a", "2 #Amina o @Datum", "8 n @Eerste_dag=7/7",
    ])
  func noWarning(keys: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + keys)
    #expect(sitting.form != nil && !sitting.shows("~ "), "\(sitting.picture)")
  }

  @Test(
    "A rhythm is a number of days: what is not is said, and stays out",
    arguments: [
      ("20", "→ elke 20 dagen"), ("", "zoals gewoonlijk, elke 7 dagen"), ("x", "! geen aantal dagen"), ("0", "! geen"),
    ])
  func interval(typed: String, note: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("4 #Amina") + "e @Contact_met_deelnemer=" + typed)
    #expect(sitting.shows(note), "\(sitting.picture)")
    sitting.type("Ctrl-S")
    #expect((sitting.form == nil) == !note.hasPrefix("!"))
    let own = try #require(sitting.module.internships(of: sitting.person("Amina El Idrissi").id).last).cadence
    #expect(own == Int(typed).flatMap { $0 > 0 ? $0 : nil })
  }

  @Test("A warning stops nothing: the door alone does")
  func neverBlocks() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("4 #Amina") + "c @Volgend_contact=5/7")
    #expect(sitting.shows("~ Let op: in het weekend"))
    sitting.type("Enter")
    #expect(sitting.form == nil)
    #expect(try sitting.module.checkIns.contains { $0.next == day("2026-07-05") })
  }

  @Test("What is missing is said as a question while it is typed, and as wrong once the field is left")
  func unfinished() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("3") + "n @Datum=22")
    #expect(sitting.shows("? nog de maand") && !sitting.shows("! nog de maand"))
    sitting.type("Tab")
    #expect(sitting.shows("! nog de maand"))
    sitting.type("@Datum=32")
    #expect(sitting.shows("! een maand heeft hoogstens 31 dagen"))
    #expect(sitting.shows("“32” is geen datum: een maand heeft hoogstens 31 dagen"))
  }

  @Test("An empty field that is required says so once it is left, all of them after an attempt to save")
  func required() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("6") + "n")
    #expect(!sitting.shows("moet ingevuld") && sitting.shows("* verplicht"))
    sitting.type("Tab")
    #expect(sitting.picture.components(of: "! moet ingevuld") == 1)
    sitting.type("@Voornaam=An @Telefoon Ctrl-S")
    #expect(sitting.problem == Phrase.fillThisIn.dutch)
    #expect(sitting.form?.focus == 1)
  }

  @Test(
    "What was understood stands beside the field",
    arguments: [
      ("6 n @Geboortedatum=12/3/84", "→ maandag 12 maart 1984 · 42 jaar"), ("5 #8_jul v @Van=930", "→ 09:30"),
      ("3 n @Duur_per_deelnemer=1u30", "→ 1 u 30"), ("3 n @Duur_per_deelnemer=", "leeg: de hele groep samen"),
      ("2 #Amina a", "leeg: dezelfde dag"),
      ("2 #Amina s @Uren_maandag=9-13 @Uren_vrijdag=9-12", "→ 09:00-12:00 = 3 u · 7 u per week"),
      ("4 #Amina e @Bedrijf_gesloten_op=21/7,_3/8_-_7/8", "→ di 21 jul, ma 3 aug-vr 7 aug"),
    ])
  func understood(keys: String, words: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + keys)
    #expect(sitting.shows(words), "\(sitting.picture)")
  }

  @Test("Why the door refused stays in sight while it is mended, until it is saved again")
  func refusal() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("3") + "n @Thema=Extra @Datum=3/7 @Uren=17-21 Ctrl-S Enter")
    #expect(sitting.shows("! wk 27 (29 juni-5 juli)"), "\(sitting.picture)")
    sitting.type("@Uren=17-18")
    #expect(sitting.shows("! wk 27 (29 juni-5 juli)"))
    sitting.type("Ctrl-S")
    #expect(sitting.form == nil)
  }

  @Test("What is wiped out comes back with the same key")
  func wipe() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("4 #Amina") + "c =Belde_terug @Datum=ooit Ctrl-D")
    #expect(sitting.typed["Wat is gezegd"] == "" && sitting.typed["Datum"] == "1/7/2026")
    sitting.type("Ctrl-D")
    #expect(sitting.typed["Wat is gezegd"] == "Belde terug" && sitting.typed["Datum"] == "ooit")
  }

  @Test(
    "A long form tells where the focus is and how much is out of sight; pages go by what is seen",
    arguments: [
      "40x10", "60x16", "80x24",
    ])
  func long(size: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("4 #Amina") + "e " + size)
    #expect(sitting.shows("veld 1/25") && sitting.shows("↓ nog") && !sitting.shows("↑ nog"))
    var seen: [Int] = [0]
    while let focus = sitting.form?.focus, focus < 24, seen.count < 25 {
      sitting.type("PgDn")
      seen.append(sitting.form?.focus ?? 0)
    }
    #expect(seen.last == 24 && seen == seen.sorted())
    #expect(sitting.shows("veld 25/25") && !sitting.shows("↓ nog") && sitting.shows("↑ nog"))
    // Each page takes up where the one before ended, so that nothing is passed over.
    let page = try #require(seen.dropFirst().first)
    #expect(page < 24)
    sitting.type(String(repeating: "PgUp ", count: 40))
    #expect(sitting.form?.focus == 0)
  }

  @Test("A label that is cut is whole at the foot")
  func label() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("4 #Amina") + "e @Overeenkomst_getekend 40x10")
    #expect(sitting.shows("Overeenkomst getekend: "), "\(sitting.picture)")
  }
}

extension String {
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
