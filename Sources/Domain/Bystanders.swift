// The others of a group in a text about one of them: who reads the report of one person reads nobody else's name.

package struct Bystanders: Sendable {
  /// How somebody of whom no name stands is called.
  package struct Somebody: Sendable {
    let one: String
    /// In the place of "Barts".
    let ones: String

    package init(_ one: String, _ ones: String) { (self.one, self.ones) = (one, ones) }
  }

  /// What becomes of mentors and consultants, who work in the open.
  package enum Surroundings: Sendable { case asTyped, initials }

  private let mentions: Mentions
  private let person: Participant.ID
  /// First names as they are written.
  private let firstNames: [Participant.ID: String]

  package init(_ module: Module, beside person: Participant.ID) {
    self.person = person
    firstNames = Dictionary(module.participants.map { ($0.id, $0.name.first) }, uniquingKeysWith: { first, _ in first })
    mentions = Mentions(
      module.participants.map { (.participant($0.id), $0.name) }, module.surroundings + module.guides)
  }

  /// A first name that the person has too is taken for theirs. Only what is written as a name is one: "een bakker" is not
  /// De Bakker, nor is "Tien uur" Tiên.
  package func hidden(
    _ text: String, as somebody: Somebody, _ surroundings: Surroundings = .asTyped
  ) -> String {
    let characters = Array(text)
    let words = NameWord.words(of: characters)
    var (result, copied) = ("", 0)
    for naming in mentions.all(words, in: characters, .prose) where copied <= naming.characters.lowerBound {
      let stand: String
      var end = naming.characters.upperBound
      switch naming.people.first {
      case .participant?:
        guard !naming.people.contains(.participant(person)), isWritten(naming, in: characters) else { continue }
        let possessive = characters.possessive(at: end)
        end += possessive
        let words = possessive > 0 ? somebody.ones : somebody.one
        stand = characters.beginsSentence(at: naming.characters.lowerBound) ? words.begun : words
      case .other(let initials)?:
        guard surroundings == .initials else { continue }
        stand = initials
      case nil: continue
      }
      result += String(characters[copied..<naming.characters.lowerBound]) + stand
      copied = end
    }
    return copied == 0 ? text : result + String(characters[copied...])
  }
}

extension Bystanders {
  /// With a capital, where its letters have any; where each word has one, exactly as the first name is written.
  private func isWritten(_ naming: Naming, in text: [Character]) -> Bool {
    let typed = text[naming.characters]
    guard typed.contains(where: \.isUppercase) || !typed.contains(where: \.isLowercase) else { return false }
    guard text.beginsSentence(at: naming.characters.lowerBound) else { return true }
    return naming.people.contains { somebody in
      guard case .participant(let id) = somebody, let first = firstNames[id] else { return false }
      return typed.starts(with: first)
    }
  }
}

extension Module {
  fileprivate var guides: [(NamedPerson, PersonName)] {
    everyCounsellor.map { (.other(initials: $0.initials), $0.personName) }
  }
}

extension String {
  fileprivate var begun: String { prefix(1).uppercased() + dropFirst() }
}

extension [Character] {
  /// How many characters of "Barts" or "Bart's" belong to no name.
  fileprivate func possessive(at index: Int) -> Int {
    let rest = self[index...].prefix(3)
    for ending in ["'s", "’s", "s"] where rest.starts(with: ending) {
      let next = index + ending.count
      if next == count || !self[next].isLetter { return ending.count }
    }
    return 0
  }

  fileprivate func beginsSentence(at index: Int) -> Bool {
    guard let last = self[..<index].last(where: { !$0.isWhitespace || $0.isNewline }) else { return true }
    return ".!?\n".contains(last) || last.isNewline
  }
}
