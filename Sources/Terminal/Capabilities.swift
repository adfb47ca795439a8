// What this terminal can do, as terminfo and the environment say.

import CNcurses
import Glibc
import Screen

/// An environment variable; empty if it is not set.
func environment(_ name: String) -> String {
  getenv(name).map { String(cString: $0) } ?? ""
}

/// Direct colour only where terminfo has it: xterm-256color has not, whatever the terminal behind it can do.
func terminalDepth() -> Depth {
  var isDirect = false
  let count = cn_colours(&isDirect)
  return switch count {
  case (1 << 24)... where isDirect: .direct
  case 256...: .indexed
  case 16...: .sixteen
  case 8...: .eight
  default: .monochrome
  }
}

/// Whether escape sequences for the title are understood, or at least passed over in silence.
func terminalHasTitle(_ name: String = environment("TERM")) -> Bool {
  let known = [
    "xterm", "rxvt", "screen", "tmux", "alacritty", "foot", "kitty", "wezterm", "ghostty", "st-", "konsole", "gnome",
    "vte", "contour", "mintty",
  ]
  return known.contains { name.hasPrefix($0) }
}

/// Of a text what a title can hold: one line of at most 120 columns that steers nothing.
func titleText(_ text: String, isUTF8: Bool) -> String {
  var (result, columns) = ("", 0)
  for character in text {
    let cluster = Cluster(character)
    columns += cluster.columns
    guard columns <= 120 else { break }
    switch (cluster, isUTF8) {
    case (.nothing, _): continue
    case (_, false): result += Ascii.form(of: cluster)
    case (.scalar(let scalar, _), true): result.unicodeScalars.append(scalar)
    case (.scalars(let scalars, _), true): result += scalars
    }
  }
  return result
}

/// Larger than any screen is cut: a pseudo-terminal may claim 65535 by 65535 cells.
func terminalSize() -> Size {
  var columns: Int32 = 0
  var rows: Int32 = 0
  cn_size(&columns, &rows)
  return Size(columns: min(Int(columns), 1024), rows: min(Int(rows), 512))
}

/// The keys that this terminal's terminfo describes.
func namedKeys() -> [(bytes: [UInt8], key: Key)] {
  let names: [(String, Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
    ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
    ("kri", .with(.shift, .up)), ("kind", .with(.shift, .down)), ("kLFT", .with(.shift, .left)),
    ("kRIT", .with(.shift, .right)), ("kHOM", .with(.shift, .home)), ("kEND", .with(.shift, .end)),
    ("kDC", .with(.shift, .delete)), ("kent", .enter),
  ]
  let functions = (1...12).map { ("kf\($0)", Key.function($0)) }
  return (names + functions).compactMap { name, key in
    cn_key(name).map { (bytes: Array(String(cString: $0).utf8), key: key) }
  }
}

/// What Backspace sends here: 0x08 when terminfo or the terminal's modes say so, since taking it for a word would lose text.
func backspaceKey() -> UInt8 {
  if let bytes = cn_key("kbs"), String(cString: bytes) == "\u{8}" { return 0x08 }
  return cn_erase_key()
}
