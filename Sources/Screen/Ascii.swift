// The ASCII form of what stands in a cell, for terminals whose locale is not UTF-8.

package enum Ascii {
  /// Exactly as many characters as the cluster has columns: folded letters, plain signs for drawn ones, "?" for others.
  package static func form(of cluster: Cluster) -> String {
    let base: Unicode.Scalar? =
      switch cluster {
      case .nothing: nil
      case .scalar(let scalar, _): scalar
      case .scalars(let text, _): text.unicodeScalars.first
      }
    guard let base else { return "" }
    return String(form(of: base)) + String(repeating: " ", count: cluster.columns - 1)
  }

  private static func form(of scalar: Unicode.Scalar) -> Character {
    if scalar.isASCII { return Character(scalar) }
    if let known = known[scalar] { return known }
    switch scalar.value {
    case 0x250C...0x254B, 0x2552...0x2570: return "+"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551: return "|"
    case 0x2574...0x257F: return scalar.value.isMultiple(of: 2) ? "-" : "|"
    case 0x2500...0x2550: return "-"
    // Blocks that grow upwards, then those that grow to the right.
    case 0x2581...0x2583: return "_"
    case 0x2584...0x2585: return "="
    case 0x2586...0x258B, 0x2590: return "#"
    case 0x2596...0x259F: return "#"
    case 0x258C...0x258D: return "="
    case 0x258E...0x258F: return "-"
    default: return "?"
    }
  }

  private static let signs: [Unicode.Scalar: Character] = [
    "\u{A0}": " ", "\u{202F}": " ", "¡": "!", "¿": "?", "§": "S", "°": "o", "±": "+", "²": "2", "³": "3", "¹": "1",
    "¼": "+",
    "½": "+", "¾": "+",
    "µ": "u", "¶": "P", "·": ".", "«": "<", "»": ">", "¬": "-", "©": "c", "®": "R", "£": "L", "€": "E",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "‘": "'", "’": "'", "‚": ",", "“": "\"", "”": "\"", "„": "\"",
    "†": "+", "•": "*", "…": "~", "‹": "<", "›": ">", "←": "<", "↑": "^", "→": ">", "↓": "v", "↔": "-", "↕": "|",
    "↵": "<", "⏎": "<", "Σ": "S", "≤": "<", "≥": ">", "−": "-", "≈": "~", "≠": "#", "✓": "v", "✔": "v", "✗": "x",
    "✘": "x", "●": "*", "○": "o", "◉": "*", "◐": "o", "◑": "o", "◌": ".", "■": "#", "□": "o", "▪": "*", "▫": "o",
    "▲": "^",
    "▴": "^", "△": "^", "▶": ">", "▸": ">", "▹": ">", "▷": ">", "▼": "v", "▾": "v", "▽": "v", "◀": "<", "◂": "<",
    "◃": "<", "◆": "*", "◇": "o", "★": "*", "☆": "o", "⚠": "!", "☎": "T", "✎": "/", "╱": "/", "╲": "\\", "╳": "X",
    "═": "=", "▀": "^", "█": "#", "▓": "=", "▒": ":", "░": ".",
  ]

  /// Letters from one on, each folded to its base.
  private static let letters: [(start: UInt32, folded: String)] = [
    (0xC0, "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"),
    (0x100, "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"),
    (0x140, "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs"),
    (0x1CD, "AaIiOoUuUuUuUuUu"),
    (0x218, "SsTt"),
    (0x1EA0, "AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy"),
  ]

  private static let known: [Unicode.Scalar: Character] = {
    var known = signs
    for row in letters {
      for (place, letter) in row.folded.enumerated() {
        guard let scalar = Unicode.Scalar(row.start + UInt32(place)) else { continue }
        known[scalar] = letter
      }
    }
    return known
  }()
}
