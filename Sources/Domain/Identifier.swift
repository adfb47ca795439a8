// Random names for records, so that no file name and no key says anything about a person.

/// The identity of a record of one kind: 1 to 40 characters a-z, 0-9 or `-`. Never made from a name.
package struct Identifier<Of>: Hashable, Comparable, Sendable {
  package let raw: String

  package init?(_ raw: String) {
    let fits = raw.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    guard fits, (1...40).contains(raw.utf8.count) else { return nil }
    self.raw = raw
  }

  init(trusted raw: String) { self.raw = raw }

  package static func < (first: Self, second: Self) -> Bool { first.raw < second.raw }
}

extension Identifier: Codable, CodingKeyRepresentable, CustomStringConvertible {
  package var description: String { raw }
  package var codingKey: any CodingKey { raw.codingKey }
  package init?<T: CodingKey>(codingKey: T) { self.init(codingKey.stringValue) }

  package init(from decoder: any Decoder) throws { self = try decoder.text(as: "a-z 0-9 -", Identifier.init) }
  package func encode(to encoder: any Encoder) throws { try encoder.write(raw) }
}

/// Makes identifiers. The same seed gives the same row of them, so that every screen can be had again.
package struct IdentifierSource: Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// 16 characters from 32: 80 bits.
  package mutating func next<Of>(_ kind: Of.Type = Of.self) -> Identifier<Of> {
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    var text = ""
    for _ in 0..<2 {
      var bits = nextBits()
      for _ in 0..<8 {
        text.append(letters[Int(bits & 31)])
        bits >>= 5
      }
    }
    return Identifier(trusted: text)
  }

  /// SplitMix64 (Steele, Lea, Flood 2014).
  private mutating func nextBits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
