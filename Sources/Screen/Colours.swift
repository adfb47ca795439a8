// Which colour numbers a terminal gets for a palette, so that all text can be read after rounding too.

import Glibc

/// How many colours a terminal can show.
package enum Depth: Hashable, Sendable, CaseIterable {
  /// Bold, reverse and underline only.
  case monochrome
  /// 0 to 7; bold makes the foreground bright.
  case eight
  case sixteen
  /// 16 to 255 are used: the same everywhere, while 0 to 15 belong to the person's own palette.
  case indexed
  /// 0xRRGGBB.
  case direct
}

/// What a style becomes on one terminal: colour numbers (nil in monochrome) and the marks that go with them.
package struct Look: Hashable, Sendable {
  package var foreground: Int?
  package var background: Int?
  package var marks: Marks
}

/// Rules: text has a contrast of at least 4.5 with its ground, `decoration` of 1.3; roles that differ in the palette keep
/// differing where a colour of about the same hue is left; a ground that cannot be told from the background is reversed.
package struct Colours: Hashable, Sendable {
  package let depth: Depth
  private let looks: [Look]

  package init(_ palette: Palette, depth: Depth) {
    self.depth = depth
    looks =
      switch depth {
      case .monochrome: Ground.allCases.flatMap { ground in Role.allCases.map { .monochrome($0, on: ground) } }
      case .direct: Colours.direct(palette)
      case .eight, .sixteen, .indexed: Colours.rounded(palette, depth: depth)
      }
  }

  /// The look of a style; its own marks come on top.
  package subscript(style: Style) -> Look {
    var look = looks[Int(style.ground.rawValue) * Role.allCases.count + Int(style.role.rawValue)]
    look.marks.formUnion(style.marks)
    return look
  }

  private static func direct(_ palette: Palette) -> [Look] {
    Ground.allCases.flatMap { ground in
      Role.allCases.map { role in
        let colour = palette[role].readable(on: palette[ground], contrast: role.wantedContrast)
        return Look(foreground: colour.directNumber, background: palette[ground].directNumber, marks: [])
      }
    }
  }

  private static func rounded(_ palette: Palette, depth: Depth) -> [Look] {
    let candidates = Candidate.all(depth)
    var used: [RGB: Candidate] = [:]
    return Ground.allCases.flatMap { ground -> [Look] in
      let own = chooseGround(palette[ground], from: candidates, avoiding: Array(used.values), isFirst: used.isEmpty)
      let isReversed = own == nil
      let under = own ?? used[palette[.background]] ?? Candidate(number: 0, colour: .black)
      used[palette[ground]] = used[palette[ground]] ?? under
      var taken: [RGB: Candidate] = [:]
      return Role.allCases.map { role in
        let colour = choose(palette[role], for: role, on: under, from: candidates, taken: taken)
        taken[palette[role]] = taken[palette[role]] ?? colour
        let isBright = depth == .eight && colour.number > 7
        var marks: Marks = isBright ? .bold : []
        if isReversed { marks.insert(.reverse) }
        return Look(
          foreground: isBright ? colour.number - 8 : colour.number, background: under.number, marks: marks)
      }
    }
  }

  /// The nearest colour that no other ground has; nil when only a far one or one that hides text is left.
  private static func chooseGround(
    _ colour: RGB, from candidates: [Candidate], avoiding used: [Candidate], isFirst: Bool
  ) -> Candidate? {
    candidates
      .filter { $0.isGround && !used.contains($0) && (isFirst || $0.distance(to: colour) < 0.1) }
      .filter { max($0.colour.contrast(with: .black), $0.colour.contrast(with: .white)) >= 7 }
      .min { $0.distance(to: colour) < $1.distance(to: colour) }
  }

  private static func choose(
    _ colour: RGB, for role: Role, on ground: Candidate, from candidates: [Candidate], taken: [RGB: Candidate]
  ) -> Candidate {
    if let same = taken[colour] { return same }
    let readable = candidates.filter { $0.colour.contrast(with: ground.colour) >= role.wantedContrast }
    let fitting = readable.filter { $0.hasHue(of: colour) }
      .map { (candidate: $0, distance: $0.distance(to: colour)) }
      .sorted { ($0.distance, $0.candidate.number) < ($1.distance, $1.candidate.number) }
    let nearest = fitting.first?.candidate
    let free = fitting.first { pair in
      pair.distance <= (fitting.first?.distance ?? 0) + 0.12 && !taken.values.contains(pair.candidate)
    }
    return free?.candidate ?? nearest
      ?? candidates.max { $0.colour.contrast(with: ground.colour) < $1.colour.contrast(with: ground.colour) } ?? ground
  }
}

extension Look {
  fileprivate static func monochrome(_ role: Role, on ground: Ground) -> Look {
    var marks: Marks =
      switch role {
      case .danger: [.bold, .underline]
      case .emphasis, .title, .warning, .attention: .bold
      case .text, .secondary, .good, .info, .phase, .archived, .decoration: []
      }
    switch ground {
    case .background: break
    case .bar: marks.insert(.reverse)
    case .selection: marks.formUnion([.reverse, .bold])
    }
    return Look(foreground: nil, background: nil, marks: marks)
  }
}

extension Role {
  /// The least contrast with the ground.
  package var wantedContrast: Double { self == .decoration ? 1.3 : 4.5 }
}

/// A colour that a terminal can show under a number.
private struct Candidate: Hashable {
  let number: Int
  let colour: RGB
  var isGround = true

  static func all(_ depth: Depth) -> [Candidate] {
    switch depth {
    case .monochrome, .direct: []
    case .eight: ansi.enumerated().map { Candidate(number: $0, colour: RGB($1), isGround: $0 < 8) }
    case .sixteen: ansi.enumerated().map { Candidate(number: $0, colour: RGB($1)) }
    case .indexed: cube + greys
    }
  }

  /// What xterm shows for 0 to 15; a person's own palette may differ.
  private static let ansi: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  private static let cube: [Candidate] = (0..<216).map { place in
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    return Candidate(
      number: 16 + place,
      colour: RGB(red: steps[place / 36], green: steps[place / 6 % 6], blue: steps[place % 6]))
  }

  private static let greys: [Candidate] = (0..<24).map { place in
    let level = UInt8(8 + 10 * place)
    return Candidate(number: 232 + place, colour: RGB(red: level, green: level, blue: level))
  }

  func distance(to other: RGB) -> Double {
    let (mine, its) = (colour.perceived, other.perceived)
    let (light, a, b) = (mine.light - its.light, mine.a - its.a, mine.b - its.b)
    return (light * light + a * a + b * b).squareRoot()
  }

  /// A grey, or within 50 degrees of the hue: red must not come out as blue because blue is easier to read.
  func hasHue(of other: RGB) -> Bool {
    let (mine, its) = (colour.perceived, other.perceived)
    let (chroma, itsChroma) = (
      (mine.a * mine.a + mine.b * mine.b).squareRoot(), (its.a * its.a + its.b * its.b).squareRoot()
    )
    guard chroma > 0.04, itsChroma > 0.04 else { return chroma <= 0.04 }
    return (mine.a * its.a + mine.b * its.b) / (chroma * itsChroma) > 0.64
  }
}

extension RGB {
  /// The colour itself, or moved towards black or white just far enough for this contrast with a ground.
  package func readable(on ground: RGB, contrast wanted: Double) -> RGB {
    let goal = ground.contrast(with: .black) > ground.contrast(with: .white) ? RGB.black : .white
    for step in 0...20 {
      let colour = mixed(with: goal, share: Double(step) / 20)
      if colour.contrast(with: ground) >= wanted { return colour }
    }
    return goal
  }

  /// Terminals with direct colour take 0 to 7 for the person's own palette: those few blacks become the next one.
  fileprivate var directNumber: Int { number < 8 ? 0x010101 : Int(number) }

  /// The colour in OKLab, where distances are what people see.
  fileprivate var perceived: (light: Double, a: Double, b: Double) {
    let (red, green, blue) = linear
    let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let middle = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
      0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
      1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
      0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    )
  }
}
