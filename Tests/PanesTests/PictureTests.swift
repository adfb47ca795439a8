// Every screen as it looks, at the sizes that people have, with the place of the cursor.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct PictureTests {
  /// A screen by its name, and the keys that lead to it in the group of Brugge.
  struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    let keys: String

    init(_ name: String, _ keys: String) { (self.name, self.keys) = (name, keys) }

    var testDescription: String { name }
  }

  static let places = [
    Scene("today", "1"), Scene("group", "2 z"), Scene("week", "3 z"), Scene("internships", "4 z"),
    Scene("return-days", "5 z"), Scene("candidates", "6"), Scene("modules", "7"), Scene("closing-days", "8"),
    Scene("dossier", "2 #Bart Enter"), Scene("panes", "3"),
  ]
  static let sheets = [
    Scene("register", "5 #24_jun r p s l Enter"), Scene("slots", "3 ; ; #16_jul b"),
    Scene("slots-booking", "3 ; ; #16_jul b End Enter =an"),
    Scene("help", "2 ?"), Scene("help-filter", "2 ? =sessie"), Scene("question", "6 #Veerle x"),
    Scene("report", "3 n @Datum=3/7 @Uren=17-21 Ctrl-S"), Scene("marks", "2 #Amina Space #Nele Space"),
    Scene("refused", "2 r"), Scene("done", "8 n @Eerste_dag=20/7 @Reden=brug Ctrl-S"),
    Scene("themes", "T Down Down"),
  ]
  static let forms = [
    Scene("form-module", "7 n"), Scene("form-module-change", "7 #Brugge e"), Scene("form-person", "6 n"),
    Scene("form-stage", "6 #Veerle t"), Scene("form-note", "2 #Amina o =Belde_zelf_om_te_zeggen Enter =dat_het_lukt."),
    Scene("form-absence", "2 #Amina a"), Scene("form-session", "3 n @Datum=wo"),
    Scene("form-session-problem", "3 n @Datum=ooit"),
    Scene("form-move", "5 #8_jul v"), Scene("form-copy", "5 #8_jul y"), Scene("form-cancel", "5 #8_jul d"),
    Scene("form-internship", "2 #Amina Space #Nele Space s"), Scene("form-internship-change", "4 #Amina e End"),
    Scene("form-check-in", "4 #Amina c"), Scene("form-snooze", "4 #Amina f"), Scene("form-closing-days", "8 n"),
    Scene("form-import", "6 i"), Scene("form-me", "M"),
  ]

  @Test("As kept: 120 by 40 and 80 by 24, in Dutch", arguments: places + sheets + forms, ["120x40", "80x24"])
  func dutch(scene: Scene, size: String) throws { try Self.hold(scene, size, .dutch) }

  static let popUps = [
    Scene("calendar", "4 #Amina c @Datum F2"), Scene("calendar-holiday", "8 n F2 =21/7"),
  ]

  @Test("As kept: what opens over a field", arguments: popUps, ["120x40", "80x24", "60x16", "40x10"])
  func popUp(scene: Scene, size: String) throws { try Self.hold(scene, size, .dutch) }

  @Test("As kept: in English", arguments: places + sheets.prefix(3) + forms.suffix(7) + popUps, ["80x24"])
  func english(scene: Scene, size: String) throws { try Self.hold(scene, size, .english) }

  @Test("As kept: small and large", arguments: places + sheets.prefix(3) + forms.prefix(3), ["60x16", "200x50"])
  func sizes(scene: Scene, size: String) throws { try Self.hold(scene, size, .dutch) }

  @Test("As kept: a module in which nothing is yet, and no module at all", arguments: places)
  func empty(scene: Scene) throws {
    var sitting = try Sitting(Caseload(), size: Size(columns: 80, rows: 24))
    if scene.name == "modules" { try Pictures.expect(Self.seen(sitting), "none-80x24-nl") }
    sitting.type("n @Naam=Gent @Plaats=Gent @Start=1/6/2026 @Begeleider=Els Ctrl-S Enter 2")
    sitting.type(scene.name == "dossier" ? "6 n @Voornaam=An @Familienaam=Baert Ctrl-S Enter" : scene.keys)
    try Pictures.expect(Self.seen(sitting), "empty-\(scene.name)-80x24-nl")
  }

  @Test("Too small is one sentence, at any size", arguments: ["39x20", "80x9", "1x1", "5x3"])
  func tooSmall(size: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(size)
    let drawn = sitting.picture.filter { !$0.isWhitespace }
    #expect(!drawn.isEmpty)
    #expect(Phrase.tooSmall.dutch.filter { !$0.isWhitespace }.hasPrefix(drawn))
  }

  @Test("A difference names the row, what is kept and what is drawn")
  func difference() {
    #expect(Pictures.difference(kept: "a\nb\n", drawn: "a\nc\n") == "2 kept  b\n2 drawn c")
    #expect(Pictures.difference(kept: "a\n", drawn: "a\nb\n") == "2 kept  \n2 drawn b")
    #expect(Pictures.difference(kept: "a\n", drawn: "a\n").isEmpty)
  }

  private static func hold(_ scene: Scene, _ size: String, _ language: Language) throws {
    var sitting = try Sitting.demonstration(language)
    sitting.type(Deed.brugge() + scene.keys + " " + size)
    try Pictures.expect(seen(sitting), "\(scene.name)-\(size)-\(language.rawValue)")
  }

  /// The screen, and where the cursor stands on it, counted from 1.
  private static func seen(_ sitting: Sitting) -> String {
    let cursor = sitting.cursor.map { "column \($0.column + 1), row \($0.row + 1)" } ?? "hidden"
    return sitting.picture + "\n\ncursor: \(cursor)"
  }
}
