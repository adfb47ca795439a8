// Text that is being typed: characters as people see them, and a cursor between them.

struct TextInput: Hashable, Sendable {
  /// A field takes no more than this many characters; a paste is cut there.
  static let limit = 20_000

  private(set) var characters: [Character]
  /// 0 before the first character.
  private(set) var cursor: Int

  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }

  mutating func insert(_ text: String) {
    let room = TextInput.limit - characters.count
    // Typed marks join the character before them, so the whole is cut into characters again.
    let (before, after) = (String(characters[..<cursor]), String(characters[cursor...]))
    let head = Array(before + String(text.prefix(max(0, room))))
    cursor = head.count
    characters = head + Array(after)
    cursor = min(cursor, characters.count)
  }

  mutating func deleteBackward() {
    guard cursor > 0 else { return }
    cursor -= 1
    characters.remove(at: cursor)
  }

  mutating func deleteForward() {
    guard cursor < characters.count else { return }
    characters.remove(at: cursor)
  }

  mutating func deleteWord() {
    let target = wordBefore
    characters.removeSubrange(target..<cursor)
    cursor = target
  }

  mutating func clear() { (characters, cursor) = ([], 0) }

  mutating func move(_ steps: Int) { cursor = min(max(0, cursor + steps), characters.count) }
  mutating func moveWord(_ steps: Int) { cursor = steps < 0 ? wordBefore : wordAfter }
  mutating func moveToLineStart() { cursor = lineStart(of: cursor) }
  mutating func moveToLineEnd() { cursor = lineEnd(of: cursor) }

  /// Up or down one line of the text, as near to the same column as it can; false where there is none.
  mutating func moveLine(_ steps: Int) -> Bool {
    let start = lineStart(of: cursor)
    let column = cursor - start
    if steps < 0 {
      guard start > 0 else { return false }
      let above = lineStart(of: start - 1)
      cursor = min(above + column, start - 1)
    } else {
      let end = lineEnd(of: cursor)
      guard end < characters.count else { return false }
      cursor = min(end + 1 + column, lineEnd(of: end + 1))
    }
    return true
  }

  private func lineStart(of place: Int) -> Int {
    (characters[..<place].lastIndex(where: \.isNewline) ?? -1) + 1
  }

  private func lineEnd(of place: Int) -> Int { characters[place...].firstIndex(where: \.isNewline) ?? characters.count }

  private var wordBefore: Int {
    var place = cursor
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  private var wordAfter: Int {
    var place = cursor
    while place < characters.count, !characters[place].isWhitespace { place += 1 }
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    return place
  }
}
