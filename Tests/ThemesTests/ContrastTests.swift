// The schemes we ship can be read, on a terminal of 256 colours too.

import Foundation
import Testing

@testable import Themes

struct ContrastTests {
  static let texts: [Slot] = [
    .base04, .base05, .base06, .base08, .base09, .base0A, .base0B, .base0C, .base0D, .base0E, .base0F,
  ]

  @Test("shipped schemes are what they say they are", arguments: ShippedScheme.allCases)
  func identity(_ shipped: ShippedScheme) throws {
    let scheme = try shipped.scheme()
    #expect(scheme.slug == shipped.rawValue)
    #expect(scheme.variant == (shipped == .light ? .light : .dark))
    #expect(scheme.remarks.isEmpty)
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

  @Test("colours stay distinct after rounding to 256", arguments: ShippedScheme.allCases)
  func distinct(_ shipped: ShippedScheme) throws {
    let scheme = try shipped.scheme()
    for places in [[Slot.base00, .base01, .base02], Self.texts + [.base03]] {
      #expect(Set(places.map { nearest(scheme[$0]) }).count == places.count)
    }
  }
}

/// WCAG 2's contrast of two colours 0xRRGGBB.
private func contrast(_ first: UInt32, _ second: UInt32) -> Double {
  func luminance(_ colour: UInt32) -> Double {
    zip([16, 8, 0], [0.2126, 0.7152, 0.0722]).reduce(0) { sum, channel in
      let share = Double(colour >> channel.0 & 0xFF) / 255
      return sum + channel.1 * (share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4))
    }
  }
  let (one, other) = (luminance(first), luminance(second))
  return (max(one, other) + 0.05) / (min(one, other) + 0.05)
}

/// The nearest of xterm's colours 16 to 255.
private func nearest(_ colour: UInt32) -> UInt32 {
  let steps: [UInt32] = [0, 95, 135, 175, 215, 255]
  let cube = steps.flatMap { red in steps.flatMap { green in steps.map { red << 16 | green << 8 | $0 } } }
  let greys = (0..<24).map { UInt32(8 + 10 * $0) * 0x010101 }
  func distance(_ other: UInt32) -> Int {
    [16, 8, 0].reduce(0) { sum, shift in
      let difference = Int(colour >> shift & 0xFF) - Int(other >> shift & 0xFF)
      return sum + difference * difference
    }
  }
  return (cube + greys).min { distance($0) < distance($1) } ?? 0
}
