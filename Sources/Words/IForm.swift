// Whether a question is asked by who brings it: "Hoe kan ik …?", not "Wat moet zij …?".

extension String {
  private static let ofMyself: Set<String> = [
    "ik", "k", "mij", "mijn", "mijne", "me", "m", "mezelf", "mijzelf", "i", "my", "mine", "myself",
  ]

  /// Of a whole question, or of one that has gone on for a few words.
  package var lacksIForm: Bool {
    let words = lowercased().split { !$0.isLetter }.map(String.init)
    return (words.count > 3 || contains("?")) && !words.contains(where: String.ofMyself.contains)
  }
}
