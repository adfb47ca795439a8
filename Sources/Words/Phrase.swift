// A phrase is one thing the program says, in Dutch and in English, side by side.

/// The two languages the program speaks, completely.
package enum Language: String, Codable, CaseIterable, Sendable {
  case dutch = "nl"
  case english = "en"
}

/// One sentence or label in both languages. Nothing the counsellor reads is written anywhere else than in a `Phrase`.
package struct Phrase: Hashable, Codable, Sendable {
  package let dutch: String
  package let english: String

  package init(_ dutch: String, _ english: String) {
    self.dutch = dutch
    self.english = english
  }

  /// The same words in both languages: a name, a number, a sign.
  package init(same text: String) { self.init(text, text) }

  /// The phrase in one language.
  package func callAsFunction(_ language: Language) -> String { language == .dutch ? dutch : english }

  package static func + (first: Phrase, second: Phrase) -> Phrase {
    Phrase(first.dutch + second.dutch, first.english + second.english)
  }
}

extension Sequence<Phrase> {
  /// All phrases, one after the other with `separator` between.
  package func joined(_ separator: Phrase) -> Phrase {
    Phrase(map(\.dutch).joined(separator: separator.dutch), map(\.english).joined(separator: separator.english))
  }
}
