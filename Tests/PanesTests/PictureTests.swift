// Every screen as it looks, at the sizes that people have, with the place of the cursor.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct PictureTests {
  @Test("As kept: every screen in Dutch", arguments: Scene.all, ["120x40", "80x24", "60x16"])
  func dutch(scene: Scene, size: String) throws { try Self.hold(scene, size, .dutch) }

  @Test("As kept: what opens over a field, on the smallest window", arguments: Scene.popUps, ["40x10"])
  func smallest(scene: Scene, size: String) throws { try Self.hold(scene, size, .dutch) }

  @Test("As kept: every screen in English", arguments: Scene.all, ["80x24"])
  func english(scene: Scene, size: String) throws { try Self.hold(scene, size, .english) }

  @Test(
    "As kept: the main screens in English", arguments: Scene.places + Scene.sheets.prefix(5) + Scene.forms.prefix(5),
    ["120x40", "60x16"])
  func englishSizes(scene: Scene, size: String) throws { try Self.hold(scene, size, .english) }

  @Test("As kept: large", arguments: Scene.places + Scene.sheets.prefix(3) + Scene.forms.prefix(3), ["200x50"])
  func large(scene: Scene, size: String) throws { try Self.hold(scene, size, .dutch) }

  @Test("As kept: a module in which nothing is yet, and no module at all", arguments: Scene.places)
  func empty(scene: Scene) throws {
    var sitting = try Sitting(Caseload(), size: Size(columns: 80, rows: 24))
    if scene.name == "modules" { try Pictures.expect(Self.seen(sitting), "none-80x24-nl") }
    sitting.type("n @Naam=Gent @Plaats=Gent @Start=1/6/2026 @Begeleider=Els Ctrl-S Enter 2")
    sitting.type(
      scene.name.hasPrefix("dossier")
        ? "6 n @Voornaam=An @Familienaam=Baert Ctrl-S Enter"
        : scene.name == "employer" ? "9 n @Naam=Groenhof Ctrl-S Enter" : scene.keys)
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

  static func hold(_ scene: Scene, _ size: String, _ language: Language) throws {
    var sitting = try Sitting.demonstration(language)
    sitting.type(Deed.brugge() + scene.keys + " " + size)
    try Pictures.expect(seen(sitting), "\(scene.name)-\(size)-\(language.rawValue)")
  }

  /// The screen, and where the cursor stands on it, counted from 1.
  static func seen(_ sitting: Sitting) -> String {
    let cursor = sitting.cursor.map { "column \($0.column + 1), row \($0.row + 1)" } ?? "hidden"
    return sitting.picture + "\n\ncursor: \(cursor)"
  }
}
