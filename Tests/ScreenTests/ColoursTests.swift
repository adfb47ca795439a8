// Colours after rounding: readable, distinct, of the right hue.

import Testing

@testable import Screen

struct ColoursTests {
  struct Theme: CustomTestStringConvertible, Sendable {
    let name: String
    /// base16: 00 to 0F.
    let base: [UInt32]
    var testDescription: String { name }

    var palette: Palette {
      let colours = base.map { RGB($0) }
      let order: [Role] = [.danger, .warning, .attention, .good, .info, .title, .phase, .archived]
      var roles = Dictionary(uniqueKeysWithValues: zip(order, colours[8...]))
      roles[.secondary] = colours[4]
      roles[.emphasis] = colours[6]
      roles[.decoration] = colours[3]
      return Palette(
        text: colours[5], background: colours[0], roles: roles, grounds: [.bar: colours[1], .selection: colours[2]])
    }
  }

  static let themes = [
    Theme(
      name: "default dark",
      base: [
        0x181818, 0x282828, 0x383838, 0x585858, 0xB8B8B8, 0xD8D8D8, 0xE8E8E8, 0xF8F8F8, 0xAB4642, 0xDC9656, 0xF7CA88,
        0xA1B56C, 0x86C1B9, 0x7CAFC2, 0xBA8BAF, 0xA16946,
      ]),
    Theme(
      name: "catppuccin latte",
      base: [
        0xEFF1F5, 0xE6E9EF, 0xCCD0DA, 0xBCC0CC, 0xACB0BE, 0x4C4F69, 0xDC8A78, 0x7287FD, 0xD20F39, 0xFE640B, 0xDF8E1D,
        0x40A02B, 0x179299, 0x1E66F5, 0x8839EF, 0xDD7878,
      ]),
    Theme(
      name: "solarized dark",
      base: [
        0x002B36, 0x073642, 0x586E75, 0x657B83, 0x839496, 0x93A1A1, 0xEEE8D5, 0xFDF6E3, 0xDC322F, 0xCB4B16, 0xB58900,
        0x859900, 0x2AA198, 0x268BD2, 0x6C71C4, 0xD33682,
      ]),
  ]
  static let words = Role.allCases.filter { $0 != .decoration }

  /// What a look shows, as the terminal would: nil where the numbers are not known.
  private func shown(_ look: Look, _ depth: Depth) -> (text: RGB, ground: RGB)? {
    guard let foreground = look.foreground, let background = look.background else { return nil }
    guard depth != .direct else { return (RGB(UInt32(foreground)), RGB(UInt32(background))) }
    let bright = depth == .eight && look.marks.contains(.bold) ? 8 : 0
    let known = Dictionary(uniqueKeysWithValues: Candidate.all(depth).map { ($0.number, $0.tone.colour) })
    // Bold black stays black on many terminals.
    guard let text = known[foreground + bright] ?? known[foreground], let ground = known[background] else { return nil }
    return (text, ground)
  }

  @Test("All words can be read on every ground", arguments: themes, [Depth.eight, .sixteen, .indexed, .direct])
  func readable(theme: Theme, depth: Depth) throws {
    let colours = Colours(theme.palette, depth: depth)
    for ground in Ground.allCases {
      for role in ColoursTests.words {
        let pair = try #require(shown(colours[Style(role, on: ground)], depth))
        #expect(pair.text.contrast(with: pair.ground) >= 4.5, "\(role) on \(ground)")
      }
    }
  }

  @Test("With 256 colours grounds and signal roles stay distinct", arguments: themes)
  func distinct(theme: Theme) {
    let colours = Colours(theme.palette, depth: .indexed)
    #expect(Set(Ground.allCases.map { colours[Style(on: $0)].background }).count == 3)
    for ground in Ground.allCases {
      let signals: [Role] = [.text, .danger, .warning, .attention, .good, .info, .title, .phase]
      #expect(Set(signals.map { colours[Style($0, on: ground)].foreground }).count == signals.count, "\(ground)")
    }
  }

  @Test(
    "Danger is red and good is green on a dark ground, however few the colours",
    arguments: [(Depth.eight, 1, 2), (.sixteen, 9, 2), (.indexed, 167, 143)])
  func hue(depth: Depth, danger: Int, good: Int) {
    let colours = Colours(ColoursTests.themes[0].palette, depth: depth)
    #expect(colours[Style(.danger)].foreground == danger)
    #expect(colours[Style(.good)].foreground == good)
    #expect(colours[Style(.archived)].foreground != danger)
  }

  @Test("Grounds that round to one colour are told apart by the next one")
  func near() {
    let palette = Palette(text: RGB(0xFFFFFF), background: RGB(0x181818), grounds: [.bar: RGB(0x191919)])
    let colours = Colours(palette, depth: .indexed)
    #expect(colours[Style()].background != colours[Style(on: .bar)].background)
  }

  @Test(
    "A ground that cannot be shown is the opposite of the background", arguments: [(Depth.eight, 7), (.sixteen, 15)])
  func opposite(depth: Depth, ground: Int) {
    let colours = Colours(ColoursTests.themes[0].palette, depth: depth)
    #expect(Ground.allCases.map { colours[Style(on: $0)].background } == [0, ground, ground])
  }

  @Test("Where bold would come out fainter there is none; what has no colour of its own is underlined instead")
  func bold() {
    let colours = Colours(ColoursTests.themes[1].palette, depth: .sixteen)
    #expect(colours[Style()].background == 15)
    #expect(colours[Style(.danger, on: .background, .bold)].marks == [])
    #expect(colours[Style(.text, on: .background, .bold)].marks == [])
    #expect(colours[Style(.emphasis, on: .background, .bold)].marks == .underline)
    #expect(colours[Style(.text, on: .selection, .bold)].marks == .bold)
  }

  @Test("In monochrome bars and the selection are reversed, and the selection bold")
  func reversed() {
    let colours = Colours(ColoursTests.themes[0].palette, depth: .monochrome)
    #expect(Ground.allCases.map { colours[Style(on: $0)].marks } == [[], .reverse, [.reverse, .bold]])
  }

  @Test("Monochrome sends no colour at all, and danger still differs from text")
  func monochrome() {
    let colours = Colours(ColoursTests.themes[0].palette, depth: .monochrome)
    #expect(Role.allCases.allSatisfy { colours[Style($0)].foreground == nil && colours[Style($0)].background == nil })
    #expect(colours[Style(.danger)].marks != colours[Style()].marks)
  }

  @Test("Direct colours keep the theme where it can be read, and stay clear of the terminal's own 0 to 7")
  func direct() {
    let palette = Palette(text: RGB(0xFFFFFF), background: RGB(0x000000))
    let colours = Colours(palette, depth: .direct)
    #expect(colours[Style(.danger)] == Look(foreground: 0xFFFFFF, background: 0x010101, marks: []))
  }

  @Test(
    "Contrast is that of WCAG 2", arguments: [(0x000000, 0xFFFFFF, 21.0), (0x777777, 0xFFFFFF, 4.48), (0, 0, 1.0)])
  func contrast(one: UInt32, other: UInt32, contrast: Double) {
    #expect(abs(RGB(one).contrast(with: RGB(other)) - contrast) < 0.01)
  }
}
