// The places of a base24 palette, by their published names.

/// A place in the palette: 00 background, 01 bars, 02 selection, 03 decoration, 04 secondary text, 05 text, 06 and 07
/// emphasis, 08 red, 09 orange, 0A yellow, 0B green, 0C cyan, 0D blue, 0E magenta, 0F brown; 10 and 11 darker grounds,
/// 12 to 17 bright red, yellow, green, cyan, blue, magenta.
package enum Slot: Int, CaseIterable, Sendable {
  case base00, base01, base02, base03, base04, base05, base06, base07
  case base08, base09, base0A, base0B, base0C, base0D, base0E, base0F
  case base10, base11, base12, base13, base14, base15, base16, base17

  /// The key in a scheme file. Computed, since asking Swift for the name of a case takes as long as reading the file.
  package var key: String { "base\(rawValue / 16)" + String(rawValue % 16, radix: 16, uppercase: true) }

  /// The place whose colour stands in when a scheme has no base24 colours; nil where a base16 scheme must have its own.
  var standIn: Slot? {
    switch self {
    case .base10, .base11: .base00
    case .base12: .base08
    case .base13: .base0A
    case .base14: .base0B
    case .base15: .base0C
    case .base16: .base0D
    case .base17: .base0E
    default: nil
    }
  }
}
