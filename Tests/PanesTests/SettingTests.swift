// The settings screen: what is set, a change of it, and that the screen follows at once.

import Domain
import Testing
import Words

@testable import Panes

struct SettingTests {
  @Test("Every setting has its words, and no words stand for a setting that is not there")
  func words() {
    #expect(Set(SettingWords.all.keys) == Set(Setting.allCases.map(\.rawValue)))
    for setting in Setting.allCases { #expect(setting.label.dutch != setting.rawValue) }
  }

  @Test(
    "Enter changes a setting, the edge is asked to write it, and the line shows it",
    arguments: [
      ("#Muis", "@Muis=uit", Setting.mouse, "off", "uit"), ("#wat_de_terminal", "@Kleur=geen", .colour, "none", "geen"),
      ("#Donker_thema", "@Donker_thema=nord", .themeDark, "nord", "nord"),
    ])
  func change(line: String, fill: String, setting: Setting, value: String, shown: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type("0 \(line) Enter \(fill) Ctrl-S")
    #expect(sitting.takeEffects().contains(.set(setting, value)))
    #expect(sitting.line(with: setting.label.dutch)?.contains(shown) == true)
    sitting.type("Esc")
    #expect(sitting.app.place == .today)
  }

  @Test("Another language holds from the next frame on")
  func language() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("0 #Taal Enter @Taal=English Enter")
    #expect(sitting.app.language == .english && sitting.shows("Settings"))
  }

  @Test("Your name and the theme have their own ways")
  func ways() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("0 #naam Enter")
    #expect(sitting.sheet == "me")
    sitting.type("Esc #Thema Enter")
    #expect(sitting.takeEffects().contains(.listThemes))
  }

  @Test("Keys of one's own stand under the settings")
  func keys() throws {
    let keymap = Keymap([Keymap.Line(command: "check-in", keys: "F5", number: 1)])
    var sitting = try Sitting.demonstration(keymap: keymap)
    sitting.type("0")
    #expect(sitting.line(with: "check-in")?.contains("F5") == true)
  }
}
