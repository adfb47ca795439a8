// Every theme that comes with the program as it is seen: readable and told apart, however few colours a terminal has.

import Testing
import Themes

@testable import Screen
@testable import opstap

struct ShippedThemeTests {
  static let words = Role.allCases.filter { $0 != .decoration }
  static let depths: [Depth] = [.direct, .indexed, .sixteen, .eight]

  /// What a terminal that shows xterm's colours makes of a style.
  struct Seen: Hashable {
    let text: RGB
    let ground: RGB
    let marks: Marks

    init?(_ style: Style, _ colours: Colours) {
      let look = colours[style]
      guard let foreground = look.foreground, let background = look.background else { return nil }
      // Of eight colours bold text gets the bright one; of sixteen, on many terminals, the first eight do.
      let isBright = look.marks.contains(.bold) && foreground < 8 && [.eight, .sixteen].contains(colours.depth)
      text = Xterm.shows(foreground + (isBright ? 8 : 0), colours.depth)
      ground = Xterm.shows(background, colours.depth)
      marks = look.marks
    }
  }

  static func colours(_ shipped: ShippedScheme, _ depth: Depth) throws -> Colours {
    Colours(Palette(try shipped.scheme()), depth: depth)
  }

  @Test("all words can be read on every ground, in bold too", arguments: ShippedScheme.allCases, depths)
  func readable(_ shipped: ShippedScheme, depth: Depth) throws {
    let colours = try Self.colours(shipped, depth)
    for (ground, role) in Ground.allCases.flatMap({ ground in Self.words.map { (ground, $0) } }) {
      for marks in [Marks(), .bold] {
        let seen = try #require(Seen(Style(role, on: ground, marks), colours))
        #expect(seen.text.contrast(with: seen.ground) >= 4.5, "\(role) on \(ground) \(marks)")
      }
    }
  }

  @Test("every role differs from every other on every ground, signals clearly", arguments: ShippedScheme.allCases)
  func apart(_ shipped: ShippedScheme) throws {
    for depth in [Depth.direct, .indexed] {
      let colours = try Self.colours(shipped, depth)
      for (ground, pair) in Self.pairs(of: Self.words) {
        let tones = try pair.map { Tone(try #require(Seen(Style($0, on: ground), colours)).text) }
        let isSignal = Set([.danger, .warning, .attention, .good]).isSuperset(of: pair) && shipped != .mono
        let distance = tones[0].distance(to: tones[1])
        #expect(
          distance >= (shipped == .mono ? 0.005 : isSignal ? 0.04 : 0.01), "\(pair) on \(ground), \(depth): \(distance)"
        )
      }
    }
  }

  /// Where colours are few these may look alike, each beside a word or a sign of its own: a date, a phase, a title, `!`.
  /// First what is told and never urgent; then what is bold or, on a light ground, underlined; and a title may be as blue
  /// as what is well. Danger, what is well, and text stay apart from all of them.
  static let alike: [Depth: [Set<Role>]] = [
    .sixteen: [[.secondary, .info, .phase, .archived], [.emphasis, .title, .attention], [.good, .title]],
    // 8 have one grey, so that secondary text is text; and on a light ground one red, so that a warning is underlined.
    .eight: [
      [.text, .secondary, .info, .phase, .archived], [.emphasis, .title, .attention, .warning], [.good, .title],
    ],
  ]
  /// Greys have no hue: what warns is bold or underlined, on a dark ground danger is both, and what is well is quiet.
  static let alikeInGreys: [Depth: [Set<Role>]] = [
    .sixteen: [[.secondary, .good, .info, .phase, .archived], [.emphasis, .title, .attention, .warning, .danger]],
    .eight: [
      [.text, .secondary, .good, .info, .phase, .archived], [.emphasis, .title, .attention, .warning, .danger],
    ],
  ]

  @Test(
    "where colours are few only those look alike that may", arguments: ShippedScheme.allCases, [Depth.sixteen, .eight])
  func alike(_ shipped: ShippedScheme, depth: Depth) throws {
    let colours = try Self.colours(shipped, depth)
    let allowed = (shipped == .mono ? Self.alikeInGreys : Self.alike)[depth] ?? []
    for (ground, pair) in Self.pairs(of: Self.words) {
      let seen = try pair.map { try #require(Seen(Style($0, on: ground), colours)) }
      if seen[0] == seen[1] { #expect(allowed.contains { $0.isSuperset(of: pair) }, "\(pair) on \(ground)") }
    }
  }

  @Test("of 16 colours the signals stay apart on every ground, and apart from text", arguments: ShippedScheme.allCases)
  func signals(_ shipped: ShippedScheme) throws {
    guard shipped != .mono else { return }
    let colours = try Self.colours(shipped, .sixteen)
    for (ground, pair) in Self.pairs(of: Role.signals) {
      let seen = try pair.map { try #require(Seen(Style($0, on: ground), colours)) }
      #expect(seen[0].text != seen[1].text, "\(pair) on \(ground)")
    }
  }

  @Test("bars and the selection differ from the background", arguments: ShippedScheme.allCases, depths)
  func grounds(_ shipped: ShippedScheme, depth: Depth) throws {
    let colours = try Self.colours(shipped, depth)
    let seen = try Ground.allCases.map { try #require(Seen(Style(on: $0), colours)).ground }
    #expect(seen[1] != seen[0] && seen[2] != seen[0])
    // A selected row has a sign before it and is bold; where colours abound it has a ground of its own too.
    if depth == .direct || depth == .indexed { #expect(seen[1] != seen[2]) }
  }

  private static func pairs(of roles: [Role]) -> [(Ground, [Role])] {
    Ground.allCases.flatMap { ground in
      roles.indices.flatMap { one in roles[(one + 1)...].map { (ground, [roles[one], $0]) } }
    }
  }
}

enum Xterm {
  /// The colour that xterm shows under a number.
  static func shows(_ number: Int, _ depth: Depth) -> RGB {
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    switch number {
    case _ where depth == .direct: return RGB(UInt32(number))
    case 0..<16: return RGB(first[number])
    case 16..<232:
      let place = number - 16
      return RGB(red: steps[place / 36], green: steps[place / 6 % 6], blue: steps[place % 6])
    default:
      let level = UInt8(8 + 10 * (number - 232))
      return RGB(red: level, green: level, blue: level)
    }
  }

  /// 8 is the darker grey of a PC: where it can be read on a dark ground, so can xterm's own.
  private static let first: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x555555, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]
}
