// The schemes we ship can be read and told apart, on a terminal of 256 colours too, and by those who see red as green.

import Testing

@testable import Themes

struct ContrastTests {
  static let texts: [Slot] = [
    .base04, .base05, .base06, .base08, .base09, .base0A, .base0B, .base0C, .base0D, .base0E, .base0F,
  ]
  /// Danger, warning, attention, good: what must never be taken for one another.
  static let signals: [Slot] = [.base08, .base09, .base0A, .base0B]

  @Test("shipped schemes are what they say they are", arguments: ShippedScheme.allCases)
  func identity(_ shipped: ShippedScheme) throws {
    let scheme = try shipped.scheme()
    let light: [ShippedScheme] = [.light, .contrastLight, .gruvboxLight, .solarizedLight]
    #expect(scheme.slug == shipped.rawValue)
    #expect(ShippedScheme(rawValue: scheme.slug) == shipped)
    #expect(scheme.variant == (light.contains(shipped) ? .light : .dark))
    #expect(scheme.remarks.isEmpty)
  }

  @Test("each has a name of its own")
  func names() throws {
    let names = try ShippedScheme.allCases.map { try $0.scheme().name }
    #expect(Set(names).count == names.count)
  }

  @Test("text is readable on background and bars, and 05 and 06 on the selection", arguments: ShippedScheme.allCases)
  func readable(_ shipped: ShippedScheme) throws {
    let scheme = try shipped.scheme()
    for rounded in [false, true] {
      let colour = { (slot: Slot) in rounded ? nearest(scheme[slot]) : scheme[slot] }
      for text in Self.texts {
        for ground in [Slot.base00, .base01] + (text == .base05 || text == .base06 ? [.base02] : []) {
          #expect(contrast(colour(text), colour(ground)) >= 4.5, "\(text) on \(ground), rounded: \(rounded)")
        }
      }
    }
  }

  @Test("the light scheme carries a projector: 7 to 1 on its background")
  func projector() throws {
    let scheme = try ShippedScheme.light.scheme()
    for text in Self.texts { #expect(contrast(scheme[text], scheme[.base00]) >= 7, "\(text)") }
  }

  @Test(
    "high contrast is 7 to 1 on all grounds; what 256 colours leave of it around white is 5.5",
    arguments: [(ShippedScheme.contrastDark, 7.0), (.contrastLight, 5.5)])
  func high(_ shipped: ShippedScheme, rounded: Double) throws {
    let scheme = try shipped.scheme()
    for text in Self.texts {
      for ground in [Slot.base00, .base01, .base02] {
        #expect(contrast(scheme[text], scheme[ground]) >= 7, "\(text) on \(ground)")
        #expect(contrast(nearest(scheme[text]), nearest(scheme[ground])) >= rounded, "\(text) on \(ground), rounded")
      }
    }
  }

  @Test("colours stay distinct after rounding to 256", arguments: ShippedScheme.allCases)
  func distinct(_ shipped: ShippedScheme) throws {
    let scheme = try shipped.scheme()
    for places in [[Slot.base00, .base01, .base02], Self.texts + [.base03]] {
      #expect(Set(places.map { nearest(scheme[$0]) }).count == places.count)
    }
  }

  @Test("the usual eye tells every text from every other, and signals with ease", arguments: ShippedScheme.allCases)
  func apart(_ shipped: ShippedScheme) throws {
    let scheme = try shipped.scheme()
    for (one, other) in pairs(Self.texts) {
      let signals = Self.signals.contains(one) && Self.signals.contains(other) && shipped != .mono
      let distance = Eye.usual.distance(scheme[one], scheme[other])
      #expect(distance >= (signals ? 0.05 : 0.02), "\(one) and \(other)")
    }
  }

  @Test("opstap-safe: signals and text are far apart for eyes without red or green too", arguments: Eye.allCases)
  func safe(_ eye: Eye) throws {
    let scheme = try ShippedScheme.safe.scheme()
    // What cannot be read on the selection would be moved there, and nearer to another.
    for text in Self.texts { #expect(contrast(scheme[text], scheme[.base02]) >= 4.5, "\(text)") }
    for (one, other) in pairs(Self.signals + [.base05]) {
      #expect(eye.distance(scheme[one], scheme[other]) >= 0.1, "\(one) and \(other)")
      #expect(eye.distance(nearest(scheme[one]), nearest(scheme[other])) >= 0.1, "\(one) and \(other), rounded")
    }
  }

  @Test("the measure sees the trouble: a soft red and a soft green are nearly one without green")
  func confusion() {
    #expect(Eye.usual.distance(0xF28A86, 0x93C98A) >= 0.15)
    #expect(Eye.deuteranopia.distance(0xF28A86, 0x93C98A) < 0.05)
  }

  @Test("opstap-mono has greys only")
  func greys() throws {
    let scheme = try ShippedScheme.mono.scheme()
    for slot in Slot.allCases { #expect(scheme[slot] == (scheme[slot] & 0xFF) * 0x010101, "\(slot)") }
  }

  private func pairs(_ slots: [Slot]) -> [(Slot, Slot)] {
    slots.indices.flatMap { place in slots[(place + 1)...].map { (slots[place], $0) } }
  }
}
