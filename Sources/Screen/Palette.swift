// The colours of a theme as the roles and grounds want them, and how well they can be read.

import Glibc

/// A colour of sRGB, 8 bits a channel.
package struct RGB: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// 0xRRGGBB; higher bits are ignored.
  package init(_ number: UInt32) {
    self.init(
      red: UInt8(truncatingIfNeeded: number >> 16), green: UInt8(truncatingIfNeeded: number >> 8),
      blue: UInt8(truncatingIfNeeded: number))
  }

  /// 0xRRGGBB.
  package var number: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }

  /// Relative luminance as WCAG 2 defines it: 0 for black, 1 for white.
  package var luminance: Double {
    let (red, green, blue) = linear
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  /// Contrast as WCAG 2 defines it: 1 for the same luminance, 21 for black on white; 4.5 is readable text.
  package func contrast(with other: RGB) -> Double {
    let (mine, its) = (luminance, other.luminance)
    return (max(mine, its) + 0.05) / (min(mine, its) + 0.05)
  }

  /// The colour itself, or moved towards black or white just far enough for this contrast with a ground.
  package func readable(on ground: RGB, contrast wanted: Double) -> RGB {
    let goal = ground.contrast(with: .black) > ground.contrast(with: .white) ? RGB.black : .white
    let steps = stride(from: 0, through: 1, by: 0.05).lazy.map { mixed(with: goal, share: $0) }
    return steps.first { $0.contrast(with: ground) >= wanted } ?? goal
  }

  /// The colour moved towards another; a share of 0 is this one, 1 the other.
  private func mixed(with other: RGB, share: Double) -> RGB {
    func mix(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8(max(0, min(255, (Double(from) + (Double(to) - Double(from)) * share).rounded())))
    }
    return RGB(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  static let black = RGB(0)
  static let white = RGB(0xFFFFFF)

  /// The channels in linear light, 0 to 1.
  var linear: (red: Double, green: Double, blue: Double) {
    (RGB.toLinear[Int(red)], RGB.toLinear[Int(green)], RGB.toLinear[Int(blue)])
  }

  private static let toLinear: [Double] = (0...255).map { value in
    let share = Double(value) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}

/// A colour for every role and every ground. A theme that lacks one gets the text's or the background's in its place.
package struct Palette: Hashable, Sendable {
  private let roles: [Role: RGB]
  private let grounds: [Ground: RGB]

  package init(text: RGB, background: RGB, roles: [Role: RGB] = [:], grounds: [Ground: RGB] = [:]) {
    self.roles = roles.merging([.text: text]) { _, text in text }
    self.grounds = grounds.merging([.background: background]) { _, background in background }
  }

  package subscript(role: Role) -> RGB { roles[role] ?? roles[.text] ?? .white }
  package subscript(ground: Ground) -> RGB { grounds[ground] ?? grounds[.background] ?? .black }
}
