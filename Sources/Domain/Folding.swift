// Letters as they are compared when looking for a name: small, without accents, however they were typed.

extension Character {
  /// "É" and "e" fold to "e", "ß" to "ss"; of other scripts the small letter.
  var folded: String {
    guard let scalar = unicodeScalars.first else { return "" }
    if scalar.isASCII { return scalar.properties.lowercaseMapping }
    // The Unicode name says which letter stands below the accents: LATIN SMALL LETTER E WITH CIRCUMFLEX AND TILDE.
    let words = scalar.properties.name?.split(separator: " ", maxSplits: 4) ?? []
    guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER" else { return lowercased() }
    switch words[3] {
    case "DOTLESS": return "i"
    case "SHARP": return "ss"
    case "ETH": return "d"
    case "THORN": return "th"
    case let base: return base.count <= 2 ? base.lowercased() : lowercased()
    }
  }
}

extension String {
  package var folded: String { reduce(into: "") { $0 += $1.folded } }
}

extension [UInt8] {
  /// Whether some beginning of this word is one slip away from `other`.
  package func nearlyStarts(with other: [UInt8]) -> Bool {
    let same = zip(self, other).prefix { $0 == $1 }.count
    let (mine, its) = (self[same...], other[same...])
    let wrong = mine.dropFirst().starts(with: its.dropFirst())
    let missing = mine.dropFirst().starts(with: its)
    let tooMany = mine.starts(with: its.dropFirst())
    guard mine.count >= 2, its.count >= 2 else { return wrong || missing || tooMany }
    let exchanged =
      mine[same] == its[same + 1] && mine[same + 1] == its[same] && mine.dropFirst(2).starts(with: its.dropFirst(2))
    return wrong || missing || tooMany || exchanged
  }
}

extension [UInt8] {
  /// The same but for one slip, which is forgiven from four letters on, as in the lists.
  func isNearly(_ other: [UInt8]) -> Bool {
    count >= 4 && other.count >= 4 && abs(count - other.count) <= 1 && nearlyStarts(with: other)
      && other.nearlyStarts(with: self)
  }
}
