// A text in which nobody has a name: whole-word mentions of participants become their pseudonyms.
//
// Found without regard to case and accents: first and last names, together or alone, in either order, with an initial
// ("Sofie D."), with 's, with and without the blanks, hyphens and apostrophes of "Van den Berghe" and "D'Hondt", inside
// e-mail addresses too; and dates of birth. Where two people share a name, both pseudonyms stand. Nicknames cannot be known.

package struct Veil: Sendable {
  package enum Kind: Sendable {
    /// What people write: notes, reasons, tasks.
    case prose
    /// Sentences of the program and names of companies: "12 jan" is a date and no Jan, and only participants are hidden, since
    /// a mentor's bakery may well be called after its owner.
    case label
  }

  package let pseudonyms: Pseudonyms
  private let mentions: Mentions
  private let births: BirthDates
  /// Who guides or guided a module.
  private let team: Set<String>

  package init(_ caseload: Caseload) {
    let people = caseload.modules.flatMap(\.participants)
    let names = people.filter { !$0.name.last.isBlank }.map(\.name.full.folded)
    // One who is called as a participant is no longer told from that participant.
    team = Set(
      caseload.modules.flatMap(\.everyCounsellor)
        .filter { name in !names.contains(where: name.folded.contains) }.map(\.asName))
    pseudonyms = Pseudonyms(for: caseload, beside: Mentions(people.map { (.participant($0.id), $0.name) }).words)
    births = BirthDates(people.compactMap(\.birth))
    mentions = Mentions(
      people.map { (.participant($0.id), $0.name) },
      caseload.modules.flatMap(\.surroundings) + caseload.employers.flatMap(\.surroundings))
  }

  /// A counsellor, who sits at the table, keeps the name; who is named in that place and guides no module may be anybody.
  package func colleague(_ name: String) -> String { team.contains(name.asName) ? name : self(name) }

  /// Whether nothing in the text has to be hidden.
  package func leaves(_ text: String) -> Bool { self(text) == text }

  /// - Parameter owner: whose text it is: a first name that several have is theirs.
  package func callAsFunction(_ text: String, of owner: Participant.ID? = nil, as kind: Kind = .prose) -> String {
    guard !text.isEmpty, !mentions.isEmpty else { return text }
    let characters = Array(text)
    let words = NameWord.words(of: characters)
    var places = mentions.all(words, in: characters, kind).map { (at: $0.characters, words: standIn($0.people, owner)) }
    if kind == .prose {
      let dates = births.places(in: words, of: characters)
      if !dates.isEmpty { places = (places + dates.map { ($0, "…") }).sorted { $0.at.lowerBound < $1.at.lowerBound } }
    }
    guard !places.isEmpty else { return text }
    var (result, copied) = ("", 0)
    for place in places {
      result += String(characters[copied..<max(copied, place.at.lowerBound)]) + place.words
      copied = max(copied, place.at.upperBound)
    }
    return result + String(characters[copied...])
  }

  /// A text while it is typed, up to the cursor: from the third letter on, a word with which a name begins is not seen either.
  package func typing(_ text: String, of owner: Participant.ID? = nil) -> String {
    let seen = self(text, of: owner)
    let characters = Array(text)
    guard let word = NameWord.words(of: characters).last, word.range.upperBound == characters.count,
      word.range.count > 2, mentions.begin(with: word), seen.hasSuffix(String(characters[word.range]))
    else { return seen }
    return seen.dropLast(word.range.count) + String(repeating: "…", count: word.range.count)
  }

  private func standIn(_ people: [NamedPerson], _ owner: Participant.ID?) -> String {
    var names: [String] = []
    for person in people {
      switch person {
      case .participant(let id):
        if id == owner { return pseudonyms[id] }
        if !names.contains(pseudonyms[id]) { names.append(pseudonyms[id]) }
      case .other(let initials):
        if !names.contains(initials) { names.append(initials) }
      }
    }
    return names.prefix(3).joined(separator: "/") + (names.count > 3 ? "/…" : "")
  }
}

/// A place in a text where somebody is named.
struct Naming {
  /// Whom it may mean.
  var people: [NamedPerson]
  var characters: Range<Int>
  /// The word after it.
  var next: Int

  /// Both as one, where they are two halves of somebody's name: "Marie Peeters" of Anne-Marie Peeters-Maes.
  func going(on other: Naming, in text: [Character]) -> Naming? {
    let gap = characters.upperBound..<max(characters.upperBound, other.characters.lowerBound)
    let both = people.filter(other.people.contains)
    guard !both.isEmpty, text.joins(gap), !text[gap].contains(",") else { return nil }
    return Naming(
      people: both, characters: characters.lowerBound..<other.characters.upperBound, next: other.next)
  }
}

/// Who is meant by a name.
enum NamedPerson: Hashable, Sendable {
  case participant(Participant.ID)
  /// A mentor or a consultant, shown as initials.
  case other(initials: String)
}

/// A run of letters or of digits, or one sign, as it is compared.
struct NameWord {
  /// Places in the characters of the text.
  var range: Range<Int>
  var folded: String
  /// Or of a script that has no capitals.
  var isCapital: Bool
  var isNumber = false

  static func words(of characters: [Character]) -> [NameWord] {
    var words: [NameWord] = []
    // Of the word that is going on; nothing where the last character parts words.
    var kind = Kind.parting
    for (index, character) in characters.enumerated() {
      let next = Kind(character)
      switch next {
      case .invisible: continue
      case .parting: break
      case .letter where kind == .letter, .digit where kind == .digit:
        words[words.count - 1].range = words[words.count - 1].range.lowerBound..<index + 1
        words[words.count - 1].folded += character.folded
      case .letter, .digit, .sign:
        words.append(
          NameWord(
            range: index..<index + 1, folded: character.folded, isCapital: !character.isLowercase,
            isNumber: next == .digit))
      }
      kind = next
    }
    return words
  }

  private enum Kind {
    case letter, digit, sign, parting
    /// Not seen on the screen, so it must not part what is seen as one word.
    case invisible

    init(_ character: Character) {
      if let ascii = character.asciiValue {
        self = character.isLetter ? .letter : (0x30...0x39).contains(ascii) ? .digit : .parting
        return
      }
      let category = character.unicodeScalars.first?.properties.generalCategory
      switch category {
      case .format, .nonspacingMark, .enclosingMark: self = .invisible
      case .modifierLetter: self = character == "\u{2BC}" ? .parting : .letter
      case .otherSymbol: self = .sign
      default: self = character.isLetter ? .letter : character.isNumber ? .digit : .parting
      }
    }
  }
}
