// The ways in which people are named in running text, and the search for them.

struct Mentions: Sendable {
  private struct Mention: Sendable {
    enum Part: Sendable { case first, last, whole }
    enum Need: Sendable { case anyCase, capital }

    var person: Int
    var part: Part
    var need: Need
    /// Of how many words the name is made.
    var words: Int
  }

  private struct Entry: Sendable {
    var person: NamedPerson
    var firstInitial: String
    var lastInitials: Set<String>
  }

  private var people: [Entry] = []
  /// By the letters of the name, without what parts its words.
  private var byLetters: [String: [Mention]] = [:]
  /// All beginnings of the keys above: most words of a text begin none of them.
  private var beginnings: Set<String> = []

  var isEmpty: Bool { byLetters.isEmpty }
  /// Every word by which somebody is called.
  var words: Set<String> { Set(byLetters.keys) }

  init(_ participants: [(NamedPerson, PersonName)], _ others: [(NamedPerson, PersonName)] = []) {
    for (person, name) in participants { add(person, name) }
    for (person, name) in others { addOther(person, name) }
    for key in byLetters.keys {
      for end in key.indices { beginnings.insert(String(key[...end])) }
    }
  }

  // MARK: - What somebody may be called

  private static let particles: Set<String> = [
    "van", "de", "den", "der", "het", "t", "ter", "ten", "te", "op", "in", "d", "du", "des", "la", "le", "les", "el",
    "al", "da", "dos", "di", "von", "zu", "ben", "bin", "abu", "o", "mc", "mac", "s",
  ]

  private mutating func add(_ person: NamedPerson, _ name: PersonName) {
    let (first, last) = (name.first.nameWords, name.last.nameWords)
    let significant = last.filter { !Mentions.particles.contains($0) }
    let index = people.count
    people.append(
      Entry(
        person: person, firstInitial: first.first.map { String($0.prefix(1)) } ?? "",
        lastInitials: Set((last.prefix(1) + significant).map { String($0.prefix(1)) })))
    let count = first.count + last.count
    note((first + last).joined(), Mention(person: index, part: .whole, need: .anyCase, words: count))
    note((last + first).joined(), Mention(person: index, part: .whole, need: .anyCase, words: count))
    noteAlone(first, .first, index)
    noteAlone(last, .last, index)
    for word in first where first.count > 1 {
      noteAlone([word], .first, index)
      note(word + last.joined(), Mention(person: index, part: .whole, need: .anyCase, words: last.count + 1))
    }
    // "Idrissi" of El Idrissi; a short one only with its capital, since "wit" of De Wit is a word of its own.
    for word in significant where last.count > 1 && word.count > 2 {
      note(word, Mention(person: index, part: .last, need: word.count < 5 ? .capital : .anyCase, words: 1))
    }
  }

  /// A name of one or two letters only with its capital.
  private mutating func noteAlone(_ words: [String], _ part: Mention.Part, _ index: Int) {
    let letters = words.joined()
    note(
      letters, Mention(person: index, part: part, need: letters.count < 3 ? .capital : .anyCase, words: words.count))
  }

  /// Of mentors and consultants the whole name and the last name: their first names alone are too much like others'.
  private mutating func addOther(_ person: NamedPerson, _ name: PersonName) {
    let (first, last) = (name.first.nameWords, name.last.nameWords)
    guard !last.isEmpty else { return }
    let index = people.count
    people.append(
      Entry(person: person, firstInitial: first.first.map { String($0.prefix(1)) } ?? "", lastInitials: []))
    if !first.isEmpty {
      let count = first.count + last.count
      note((first + last).joined(), Mention(person: index, part: .whole, need: .anyCase, words: count))
    }
    note(last.joined(), Mention(person: index, part: .last, need: .capital, words: last.count))
  }

  private mutating func note(_ letters: String, _ mention: Mention) {
    // One letter of our own alphabet or a number alone says too little; one sign of another script is a whole name.
    guard letters.utf8.count > 1, !letters.allSatisfy(\.isNumber) else { return }
    byLetters[letters, default: []].append(mention)
  }

  /// Whether a name begins with this word, or is it.
  func begin(with word: NameWord) -> Bool { beginnings.contains(word.folded) }

  // MARK: - The search

  /// Whoever is named in a text, in order.
  func all(_ words: [NameWord], in text: [Character], _ kind: Veil.Kind) -> [Naming] {
    var found: [Naming] = []
    var index = 0
    while index < words.count {
      guard let next = match(words, from: index, in: text, kind) else {
        index += 1
        continue
      }
      if let whole = found.last?.going(on: next, in: text) {
        found[found.count - 1] = whole
      } else {
        found.append(next)
      }
      index = next.next
    }
    return found
  }

  /// The longest name that begins at a word.
  func match(
    _ words: [NameWord], from start: Int, in text: [Character], _ kind: Veil.Kind
  ) -> Naming? {
    if kind == .label, Calendar.isDate(words, start, text) { return nil }
    var letters = ""
    var best: (found: [Mention], characters: Range<Int>, next: Int)?
    for index in start..<words.count {
      if index > start, !text.joins(words[index - 1].range.upperBound..<words[index].range.lowerBound) { break }
      letters += words[index].folded
      let range = words[start].range.lowerBound..<words[index].range.upperBound
      let typed = words[start...index]
      let found = admitted(letters, typed)
      if !found.isEmpty {
        best = (found, range, index + 1)
      } else if letters.count > 3, letters.hasSuffix("s"), words[index].folded != "s" {
        // "Barts moeder": the s stays.
        let owner = admitted(String(letters.dropLast()), typed)
        if !owner.isEmpty { best = (owner, range.lowerBound..<range.upperBound - 1, index + 1) }
      }
      guard beginnings.contains(letters) else { break }
    }
    guard var best else { return nil }
    takeInitials(&best.found, &best.characters, &best.next, words, start, text)
    let meant = best.found.map { people[$0.person].person }
    let participants = meant.filter { if case .participant = $0 { true } else { false } }
    if kind == .label, participants.isEmpty { return nil }
    return Naming(
      people: participants.isEmpty ? meant : participants, characters: best.characters, next: best.next)
  }

  private func admitted(_ letters: String, _ typed: ArraySlice<NameWord>) -> [Mention] {
    (byLetters[letters] ?? []).filter { mention in
      if mention.need == .capital, typed.first?.isCapital == false { return false }
      switch (typed.count, mention.words) {
      // "Ankers" must not be An Kers, nor "vaak" V. Aak; in an address names are longer than that.
      case (1, 2...): return letters.count >= (mention.part == .whole ? 8 : 5)
      // Vandenberghe may be typed Van den Berghe; a short name in pieces is chance.
      case (2..., 1): return letters.count >= 6
      default: return true
      }
    }
  }

  /// "Sofie D." is that Sofie; "s.dhondt" is she too.
  private func takeInitials(
    _ found: inout [Mention], _ characters: inout Range<Int>, _ next: inout Int, _ words: [NameWord], _ start: Int,
    _ text: [Character]
  ) {
    if next < words.count, words[next].isCapital, words[next].folded.count == 1,
      text.joins(characters.upperBound..<words[next].range.lowerBound)
    {
      let narrowed = found.filter {
        $0.part == .first && people[$0.person].lastInitials.contains(words[next].folded)
      }
      if !narrowed.isEmpty {
        var end = words[next].range.upperBound
        if end < text.count, text[end] == "." { end += 1 }
        (found, characters, next) = (narrowed, characters.lowerBound..<end, next + 1)
      }
    }
    if start > 0, words[start - 1].folded.count == 1,
      text.joins(words[start - 1].range.upperBound..<characters.lowerBound)
    {
      let narrowed = found.filter {
        $0.part == .last && people[$0.person].firstInitial == words[start - 1].folded
      }
      if !narrowed.isEmpty {
        (found, characters) = (narrowed, words[start - 1].range.lowerBound..<characters.upperBound)
      }
    }
  }
}

/// Days and months as the program writes them.
private enum Calendar {
  static let words: Set<String> = [
    "ma", "di", "wo", "do", "vr", "za", "zo", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "jan", "feb", "mrt",
    "mar", "apr", "april", "mei", "may", "jun", "june", "jul", "aug", "sep", "okt", "oct", "nov", "dec",
  ]

  /// "12 jan", "Sun 14": a word of the calendar beside a number.
  static func isDate(_ words: [NameWord], _ index: Int, _ text: [Character]) -> Bool {
    guard self.words.contains(words[index].folded) else { return false }
    return [index - 1, index + 1].contains { neighbour in
      guard words.indices.contains(neighbour), words[neighbour].isNumber else { return false }
      let (one, other) = neighbour < index ? (neighbour, index) : (index, neighbour)
      return text[words[one].range.upperBound..<words[other].range.lowerBound].allSatisfy(\.isWhitespace)
    }
  }
}

extension [Character] {
  /// Whether what stands between two words may stand inside a name.
  func joins(_ range: Range<Int>) -> Bool {
    range.count <= 3 && self[range].allSatisfy { $0.isWhitespace || "-‐‑'’‘ʼ.,_+".contains($0) }
  }
}

extension String {
  /// The words of a name, folded.
  fileprivate var nameWords: [String] { NameWord.words(of: Array(self)).map(\.folded) }
}
