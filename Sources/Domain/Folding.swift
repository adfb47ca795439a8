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
  var folded: String { reduce(into: "") { $0 += $1.folded } }
}
