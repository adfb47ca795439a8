// The choice of a theme by keys: moving shows, Enter keeps, Esc goes back, and a broken file says why.

import Screen
import Testing
import Words

@testable import Panes

extension Sitting {
  static let someThemes = [
    ThemeChoice("auto", .automatic, .shipped),
    ThemeChoice("opstap-dark", .dark, .shipped), ThemeChoice("opstap-light", .light, .shipped),
    ThemeChoice("nord", .dark, .shipped), ThemeChoice("eigen", .light, .own),
    ThemeChoice(
      "stuk", .broken(Phrase("stuk.yaml, lijn 8: base04 is leeg.", "stuk.yaml, line 8: base04 is empty.")), .own),
  ]
}

struct ThemePickerTests {
  private func typed(_ keys: String) throws -> (Sitting, [Effect]) {
    var sitting = try Sitting.demonstration()
    sitting.type("T")
    _ = sitting.takeEffects()
    sitting.type(keys)
    return (sitting, sitting.takeEffects())
  }

  @Test(
    "each key does to the colours what the foot of the list says",
    arguments: [
      ("Down", [.showTheme("opstap-light")]), ("Down Up", [.showTheme("opstap-light"), .showTheme("opstap-dark")]),
      ("Up", [.showTheme("auto")]), ("Up Up", [.showTheme("auto")]),
      ("Down Down Esc", [.showTheme("opstap-light"), .showTheme("nord"), .showTheme("opstap-dark")]),
      ("Esc", []), ("Enter", [.set(.theme, "opstap-dark")]),
      ("=nord Enter", [.showTheme("auto"), .showTheme("nord"), .set(.theme, "nord")]),
      ("=licht", [.showTheme("auto")]),
      ("=eigen_bestand Enter", [.showTheme("auto"), .showTheme("eigen"), .set(.theme, "eigen")]),
      ("<nord> Ctrl-C", [.showTheme("nord"), .showTheme("opstap-dark")]),
      ("=xyz Enter", []), ("PgDn", []), ("=stuk Enter", [.showTheme("auto"), .showTheme("opstap-dark")]),
    ] as [(String, [Effect])])
  func effects(keys: String, expected: [Effect]) throws {
    let (_, effects) = try typed(keys)
    #expect(effects == expected)
  }

  @Test("a file that is no theme says why, and is not taken")
  func broken() throws {
    var (sitting, _) = try typed("=stuk")
    #expect(sitting.shows("base04 is leeg"))
    sitting.type("Enter")
    #expect(sitting.app.settings.values[.theme] == nil)
    #expect(sitting.report?.contains("base04 is leeg") == true)
  }

  @Test("what is kept is said, and stands first in line the next time")
  func kept() throws {
    var (sitting, _) = try typed("=nord Enter")
    #expect(sitting.status.contains("nord"))
    sitting.type("T")
    #expect(sitting.selected.isEmpty == false)
    #expect(sitting.line(with: "▸• nord") != nil)
  }

  @Test(
    "it stands on every size of screen, in both languages", arguments: ["120x40", "80x24", "60x16", "40x10", "30x5"])
  func sizes(size: String) throws {
    var (sitting, _) = try typed(size)
    if size != "30x5" { #expect(sitting.shows("opstap-dark")) }
    sitting.type("Down Down Down Down")
    if size != "30x5" { #expect(sitting.shows("▸")) }
  }
}
