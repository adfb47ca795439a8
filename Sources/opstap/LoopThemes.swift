// The theme on the terminal: shown, kept in the configuration, taken over when its file changes.

import Panes
import Themes
import Words

extension Loop {
  mutating func show(theme name: String) {
    themes.show(name)
    terminal.setPalette(themes.palette)
    if let remark = themes.remark { handle(.failed(remark)) }
  }

  mutating func keep(theme name: String) {
    do throws(ConfigurationTrouble) {
      try Configuration.set(.theme, to: name, in: paths.configurationFile)
    } catch { handle(.failed(error.phrase)) }
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
