// Which theme is shown: the one that was chosen, or a light or a dark one after the terminal's background.

import Screen
import Themes
import Words

struct ThemeKeeper {
  /// The choice that follows the terminal.
  static let automatic = "auto"

  let folder: ThemeFolder
  /// A name, or `auto`, as the configuration has it.
  private(set) var chosen: String
  /// What is on the screen now; the last that could be read.
  private(set) var palette: Palette
  /// Why the theme that is wanted is not the one that is shown, or what is odd about it.
  private(set) var remark: Phrase?
  /// The person's own file that is shown, or that cannot be.
  private(set) var file: String?
  private var light: String
  private var dark: String
  private var variant: Scheme.Variant

  /// `variant` is the terminal's own, as far as it is known before the terminal was asked.
  init(folder: ThemeFolder, configuration: Configuration, variant: Scheme.Variant?) {
    self.folder = folder
    chosen = configuration.theme ?? ShippedScheme.dark.rawValue
    light = configuration.themeLight ?? ShippedScheme.light.rawValue
    dark = configuration.themeDark ?? ShippedScheme.dark.rawValue
    self.variant = variant ?? .dark
    palette = Palette(text: RGB(0xFFFFFF), background: RGB(0x000000))
    show(ShippedScheme.dark.rawValue, from: ThemeFolder(path: ""))
    show(chosen)
  }

  var isAutomatic: Bool { chosen == ThemeKeeper.automatic }

  /// Shows a choice; if it cannot be read, what was shown stays, and the remark says why.
  mutating func show(_ choice: String) {
    chosen = choice
    show(isAutomatic ? (variant == .light ? light : dark) : choice, from: folder)
  }

  /// Others are wanted for a light and for a dark terminal.
  mutating func follow(_ configuration: Configuration) {
    light = configuration.themeLight ?? ShippedScheme.light.rawValue
    dark = configuration.themeDark ?? ShippedScheme.dark.rawValue
    if isAutomatic { show(chosen) }
  }

  /// The file was written anew, or is gone: then it is waited for where it was.
  mutating func readAgain() {
    let before = file
    show(chosen)
    file = file ?? before
  }

  /// The terminal told the colour of its own background.
  mutating func settle(on ground: RGB) {
    // Nearer to black or to white, as the eye sees it.
    variant = ground.contrast(with: RGB(0)) > ground.contrast(with: RGB(0xFFFFFF)) ? .light : .dark
    if isAutomatic { show(chosen) }
  }

  private mutating func show(_ name: String, from folder: ThemeFolder) {
    do throws(ThemeTrouble) {
      let theme = try folder.find(name)
      (palette, file) = (Palette(theme.scheme), theme.file)
      remark = theme.scheme.remarks.first?.phrase(file: theme.file ?? name)
    } catch {
      (remark, file) = (error.phrase, error.file)
    }
  }
}

extension Scheme.Variant {
  /// What $COLORFGBG says of a terminal's background: "15;0" and "0;default;15" end in its number among 16 colours.
  init?(colourForeground value: String) {
    guard let number = value.split(separator: ";").last.flatMap({ Int($0) }), (0...15).contains(number) else {
      return nil
    }
    self = number == 7 || number > 8 ? .light : .dark
  }
}
