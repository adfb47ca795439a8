// The theme on the terminal: shown while it is chosen, taken over when its file or the terminal's ground changes.

import Panes
import Screen

extension Loop {
  mutating func show(theme name: String) {
    themes.show(name)
    if themes.isAutomatic { terminal.askBackground() }
    wearTheme()
    if let remark = themes.remark { handle(.failed(remark)) }
  }

  /// The terminal told the colour of its own background.
  mutating func settleTheme(on ground: RGB) {
    let before = themes.palette
    themes.settle(on: ground)
    if themes.palette != before { wearTheme() }
  }

  /// Somebody wrote in the folder of the theme's file: what is new in it is shown, what is wrong with it is told.
  mutating func takeChangedTheme() {
    guard themeWatch?.takeChange() == true else { return }
    let (palette, remark) = (themes.palette, themes.remark)
    themes.readAgain()
    if let now = themes.remark {
      if now != remark { handle(.failed(now)) }
    } else if themes.palette != palette || remark != nil {
      handle(.themeTaken(themes.chosen))
    }
    if themes.palette != palette { wearTheme() }
  }

  mutating func wearTheme() {
    terminal.setPalette(themes.palette)
    watchTheme()
  }

  /// Only a file of one's own can change.
  mutating func watchTheme() {
    guard themes.file != themeWatch?.path else { return }
    let waker = terminal.waker
    themeWatch = themes.file.flatMap { FileWatch($0) { waker.wake() } }
  }
}

extension ThemeKeeper {
  /// All that can be chosen; a file that is no theme is among them, with the reason.
  var choices: [ThemeChoice] {
    let automatic = ThemeChoice(ThemeKeeper.automatic, .automatic, .shipped)
    return [automatic]
      + folder.names.map { name in
        let kind: ThemeChoice.Kind
        do throws(ThemeTrouble) {
          kind = try folder.read(name).scheme.variant == .light ? .light : .dark
        } catch { kind = .broken(error.phrase) }
        return ThemeChoice(name.name, kind, name.file == nil ? .shipped : .own)
      }
  }
}
