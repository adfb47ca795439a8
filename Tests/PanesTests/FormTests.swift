// Nothing typed is lost: refusals keep the form, Esc keeps a draft, and what is pasted is text and nothing else.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct FormTests {
  // MARK: - Refusals

  @Test(
    "A form in which nothing was changed closes, says so and is no step to undo",
    arguments: [
      "2 #Amina e", "7 #Brugge e", "3 z Enter", "4 #Amina e", "9 #Linde e", "2 #Bart Enter #Intake Enter", "5 #8_jul v",
      "5 #24_jun r",
    ])
  func unchanged(keys: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + keys)
    let (before, steps) = (sitting.app.caseload, sitting.app.history.done.count)
    #expect(sitting.sheet != nil)
    sitting.type("Ctrl-S")
    #expect(sitting.sheet == nil && sitting.status == "Er is niets gewijzigd")
    #expect(sitting.app.caseload == before && sitting.app.history.done.count == steps)
  }

  @Test("A refusal names the person, the week and the sum, and the form stays with all that was typed")
  func overCap() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("3") + "n @Thema=Extra @Datum=3/7 @Uren=17-21 Ctrl-S")
    let sentence = try #require(sitting.report)
    #expect(sentence.contains("Bart Claeys"))
    #expect(sentence.contains("wk 27 (29 juni-5 juli)"))
    #expect(sentence.contains("20 u 30") && sentence.contains("hoogstens 19 u"))
    let before = sitting.app.caseload
    sitting.type("Enter")
    #expect(sitting.typed["Thema"] == "Extra" && sitting.typed["Uren"] == "17-21" && sitting.typed["Datum"] == "3/7")
    #expect(sitting.app.caseload == before)
    sitting.type("@Uren=17-18 Ctrl-S")
    #expect(sitting.form == nil)
    #expect(try sitting.module.sessions.contains { $0.theme == "Extra" })
  }

  @Test("A refusal that fits at the foot of its form stands there, and no sheet has to be closed first")
  func atTheFoot() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.gent + "4 n @Bedrijf=Bakkerij Ctrl-S")
    #expect(sitting.report == nil && sitting.picture.contains("heeft geen uren. Vul minstens één weekdag in."))
    sitting.type("@Uren_maandag=9-12")
    #expect(sitting.typed["Uren maandag"] == "9-12")
  }

  @Test("F1 tells all keys of a form, and leaves what was typed")
  func help() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2") + "#Bart o =Belde F1")
    #expect(sitting.sheet == "finder")
    for key in ["Tab ↓", "Ctrl-D", "Ctrl-Z", "F4", "Ctrl-O", "Esc"] { #expect(sitting.shows(key)) }
    sitting.type("Esc")
    #expect(sitting.picture.contains("Belde") && sitting.form != nil)
  }

  @Test("Under a sheet no key of the place is promised, and a key without use says so")
  func nothingPromised() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2"))
    #expect(sitting.picture.contains("c opvolgcontact"))
    for (keys, answer) in [
      ("#Bart o", nil), ("5 #24_jun r Q", "Q doet hier niets"), ("2 #Bart x w", "Antwoord eerst"),
    ] {
      sitting.type(keys)
      #expect(!sitting.picture.contains("c opvolgcontact"), "\(keys)")
      if let answer { #expect(sitting.status.hasPrefix(answer), "\(sitting.status)") }
      sitting.type("Esc")
    }
  }

  @Test("A weekday in what has happened is the latest one, in what is to come the next")
  func weekdays() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2") + "#Bart c @Datum=di")
    #expect(sitting.picture.contains("dinsdag 30 juni 2026"))
    sitting.type("Ctrl-D Esc 3 n @Datum=di")
    #expect(sitting.picture.contains("dinsdag 7 juli 2026"))
  }

  @Test("What a form refuses and why, with the form kept", arguments: Self.refusals)
  func refused(keys: String, words: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(keys)
    let before = sitting.app.caseload
    sitting.type("Ctrl-S")
    let said = sitting.problem ?? sitting.report ?? sitting.status
    #expect(said.contains(words), "\(said)")
    #expect(sitting.picture.contains("!") || sitting.report != nil)
    if sitting.report != nil { sitting.type("Enter") }
    #expect(sitting.form != nil, "the form is gone")
    #expect(sitting.app.caseload == before)
  }

  private static let refusals: [(String, String)] = [
    ("7 n @Naam=Gent", "Vul dit veld in"),
    ("7 n @Naam=Gent @Plaats=Gent @Begeleider=Jo @Start=31/2", "“31/2” is geen datum"),
    (Deed.brugge("7 #Brugge") + "e @Start=20/4/2026", "De start ligt vast"),
    (Deed.brugge("3") + "n @Datum=3/7 @Uren=9-12", "stage"),
    (Deed.brugge("3") + "n @Datum=3/7 @Uren=12-9", "zijn geen uren"),
    (Deed.brugge("3") + "n @Datum=21/7/2026 @Uren=9-10", "21 jul"),
    (Deed.brugge("5 #8_jul") + "v @Van=25", "is geen uur"),
    (Deed.brugge("4 #Amina") + "c @Datum=+3", "nog niet voorbij"),
    (Deed.brugge("4 #Amina") + "c @Datum=1/1/2026", "Amina El Idrissi"),
    (Deed.brugge("4 #Amina") + "f @Reden=", "Vul dit veld in"),
    (Deed.brugge("2 #Amina") + "a @Eerste_dag=5/7 @Laatste_dag=1/7", "ligt vóór het begin"),
    (Deed.brugge("2 #Amina") + "a @Soort=gewettigd", "Vul dit veld in"),
    (Deed.brugge("2 #Amina") + "s @Bedrijf=Winkel", "heeft geen uren"),
    (Deed.brugge("6 #Maertens") + "t @Stap=verwezen", "Vul dit veld in"),
    (Deed.brugge("6 n @Voornaam=An @Familienaam=Baert Ctrl-S") + "t @Stap=toelaten", "An Baert"),
    (
      Deed.brugge("6") + "n @Voornaam=Amina @Familienaam=El_Idrissi @Geboortedatum=12/3/1994", "staat al in deze module"
    ),
    (Deed.brugge("8") + "n @Eerste_dag=ooit @Reden=x", "“ooit” is geen datum"),
    (Deed.brugge("5 #24_jun") + "e @Datum=1/8/2026", ""),
  ]

  @Test("A field says at once what it has understood, or that it has not")
  func understood() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("3") + "n @Datum=wo")
    #expect(sitting.shows("→ woensdag 8 juli 2026"))
    sitting.type("@Datum=ooit")
    #expect(sitting.shows("! “ooit” is geen datum"))
    sitting.type("@Uren=9-16_(60)")
    #expect(sitting.shows("→ 09:00-16:00 = 6 u"))
  }

  // MARK: - Drafts

  @Test("Esc on a changed form keeps a draft and says so; opening it again takes it up")
  func draft() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("4 #Amina") + "c =Belde_terug Esc")
    #expect(sitting.form == nil)
    #expect(sitting.status == Phrase.draftKept.dutch)
    sitting.type("#Nele c")
    #expect(sitting.typed["Wat is gezegd"] == "")
    sitting.type("Esc #Amina c")
    #expect(sitting.typed["Wat is gezegd"] == "Belde terug")
    sitting.type("Ctrl-S")
    #expect(try sitting.module.checkIns.contains { $0.said == "Belde terug" })
    sitting.type("c")
    #expect(sitting.typed["Wat is gezegd"] == "")
  }

  @Test("Esc on a form in which nothing was typed just closes it")
  func noDraft() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("4 #Amina") + "c Esc")
    #expect(sitting.form == nil && sitting.status != Phrase.draftKept.dutch)
    #expect(sitting.app.drafts.all.isEmpty)
  }

  @Test("Esc on a changed register keeps a draft too; Ctrl-D puts back what was recorded")
  func registerEscape() throws {
    var sitting = try Sitting.demonstration()
    let before = sitting.app.caseload
    sitting.type(Deed.brugge("5 #24_jun") + "r p Esc")
    #expect(sitting.sheet == nil && sitting.status == Phrase.draftKept.dutch && sitting.app.caseload == before)
    sitting.type("r")
    #expect(sitting.shows("aanwezig") && sitting.status == "Uw concept van vandaag 10:00")
    sitting.type("Ctrl-D Esc")
    #expect(sitting.sheet == nil && sitting.app.drafts.all.isEmpty)
  }

  // MARK: - Typing and pasting

  @Test("Pasted line breaks run no command and save no form", arguments: ["@Thema", "@Wat_is_gedaan"])
  func paste(field: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("3") + "n \(field)")
    let before = sitting.app.caseload
    sitting.tell(.event(.paste("een\nx\nq\n\nu\n")))
    #expect(sitting.form != nil && sitting.app.caseload == before)
    let label = String(field.dropFirst().map { $0 == "_" ? " " : $0 })
    #expect(sitting.typed[label] == (field == "@Thema" ? "een x q  u " : "een\nx\nq\n\nu\n"))
  }

  @Test(
    "A paste on the panes, a question, the register or the slots does nothing",
    arguments: ["2", "2 x", "5 #24_jun r", "3 ; ; #16_jul b"])
  func pasteElsewhere(keys: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + keys)
    let (caseload, sheet, place) = (sitting.app.caseload, sitting.sheet, sitting.app.place)
    sitting.tell(.event(.paste("\nj\nx\na\n")))
    #expect(sitting.app.caseload == caseload && sitting.sheet == sheet && sitting.app.place == place)
  }

  @Test("Letters that are commands elsewhere are text in a field, accents and digits too")
  func letters() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("6") + "n @Voornaam=xqu?:1é&\"'( @Familienaam=Müller-Ōé Ctrl-S")
    #expect(try sitting.module.has("xqu?:1é&\"'( Müller-Ōé"))
  }

  @Test("Enter in a text of several lines is a new line; Ctrl-S saves")
  func newLine() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Amina") + "o =een Enter =twee Up Home =nul_ Ctrl-S")
    #expect(try sitting.person("Amina El Idrissi").notes.contains { $0.text == "nul een\ntwee" })
  }

  @Test("A check-in takes four keys beside what was said")
  func fewKeys() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("#Bart_Claeys Enter")
    let form = try #require(sitting.form)
    #expect(form.title.dutch.contains("Bart Claeys"))
    #expect(form.fields[form.focus].name == .said)
    #expect(sitting.typed["Datum"] == "1/7/2026" && sitting.typed["Door"] == "Christel W.")
    sitting.type("=ok Ctrl-S")
    #expect(try sitting.module.checkIns.contains { $0.said == "ok" && $0.by == "Christel W." })
  }

  @Test("Who is at the keyboard is set once, and kept in the configuration")
  func me() throws {
    var sitting = try Sitting.demonstration(me: "")
    sitting.type("M @Anders:_uw_naam=Els_D. Enter")
    #expect(sitting.effects.contains(.set(.me, "Els D.")))
    sitting.type(Deed.brugge("4") + "E Enter c")
    #expect(sitting.typed["Door"] == "Els D.")
  }
}
