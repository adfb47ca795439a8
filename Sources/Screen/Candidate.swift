// The colours that terminals with 8, 16 or 256 of them show, and how near each is to another for the eye.

import Glibc

/// A colour that a terminal shows under a number.
struct Candidate: Hashable {
  let number: Int
  let tone: Tone
  /// Whether it can stand behind text.
  let isGround: Bool

  private init(_ number: Int, _ colour: RGB, isGround: Bool = true) {
    self.number = number
    self.isGround = isGround
    tone = Tone(colour)
  }

  /// Of 0 to 7: the bright colour of the same name.
  var brightTone: Tone { Tone(RGB(Candidate.ansi[min(number + 8, 15)])) }

  /// The least that the text has on a ground: what terminals show for 8 is from a dark grey to a middle one.
  func contrast(with ground: Candidate) -> Double {
    let shown = tone.contrast(with: ground.tone)
    return number == 8 ? min(shown, Candidate.middleGrey.contrast(with: ground.tone)) : shown
  }

  private static let middleGrey = Tone(RGB(0x767676))

  static func == (one: Candidate, other: Candidate) -> Bool { one.number == other.number }
  func hash(into hasher: inout Hasher) { hasher.combine(number) }

  /// Never empty: without numbers to choose from, black alone.
  static func all(_ depth: Depth) -> [Candidate] {
    switch depth {
    case .monochrome, .direct: [Candidate(0, .black)]
    case .eight:  // bright foregrounds come by bold; bold black stays black on many terminals
      ansi.enumerated().map { Candidate($0, RGB($1), isGround: $0 < 8) }.filter { $0.number != 8 }
    case .sixteen:  // what terminals make of 8 differs too much to stand behind text
      ansi.enumerated().map { Candidate($0, RGB($1), isGround: $0 != 8) }
    case .indexed: cube + greys
    }
  }

  /// What xterm shows for 0 to 15, but for 8 the darker grey of a PC; a person's own palette may differ.
  private static let ansi: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x555555, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  private static var cube: [Candidate] {
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    return (0..<216).map { place in
      Candidate(16 + place, RGB(red: steps[place / 36], green: steps[place / 6 % 6], blue: steps[place % 6]))
    }
  }

  private static var greys: [Candidate] {
    (0..<24).map { place in
      let level = UInt8(8 + 10 * place)
      return Candidate(232 + place, RGB(red: level, green: level, blue: level))
    }
  }
}

/// A colour with its luminance and its place in OKLab, where distances are what people see; worked out once, because
/// choosing compares every role with every candidate before the first frame.
struct Tone {
  let colour: RGB
  /// How far from grey: 0 to about 0.3.
  let chroma: Double
  let luminance: Double
  let light: Double
  private let a: Double
  private let b: Double

  init(_ colour: RGB) {
    self.colour = colour
    luminance = colour.luminance
    let (red, green, blue) = colour.linear
    let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let middle = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    light = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    chroma = (a * a + b * b).squareRoot()
  }

  static let black = Tone(.black)
  static let white = Tone(.white)

  var isGrey: Bool { chroma <= 0.04 }

  func contrast(with other: Tone) -> Double {
    (max(luminance, other.luminance) + 0.05) / (min(luminance, other.luminance) + 0.05)
  }

  func distance(to other: Tone) -> Double {
    let (light, a, b) = (light - other.light, a - other.a, b - other.b)
    return (light * light + a * a + b * b).squareRoot()
  }

  /// How far apart the hues are, in radians; of colours only, since greys have none.
  func turn(to other: Tone) -> Double {
    acos(max(-1, min(1, (a * other.a + b * other.b) / (chroma * other.chroma))))
  }

  /// A grey, or within 50 degrees of the hue: red must not come out as blue because blue is easier to read.
  func hasHue(of other: Tone) -> Bool {
    isGrey || (!other.isGrey && a * other.a + b * other.b > 0.64 * chroma * other.chroma)
  }
}
