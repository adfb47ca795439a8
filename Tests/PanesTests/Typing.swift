// What a person does at the keyboard, written as words: "2 Down Enter =tekst Ctrl-S <paste> 80x24".

import Screen
import Testing

/// One word of typing.
enum Stroke: Equatable {
  case event(Event)
  /// `@Label`: Tab until the field with this label has the keys.
  case field(String)
  /// `@Label=value`: go to the field and put this in the place of what it holds.
  case fill(String, String)
  /// `#text`: down from the top of the list until the selected line holds this.
  case select(String)
  /// `Nobody`: the program does not know who is at the keyboard, and asks.
  case nobody

  static func key(_ key: Key) -> Stroke { .event(.key(key)) }
}

enum Typing {
  /// In a word `_` stands for a blank, since blanks part the words; what is pasted may hold both.
  static func strokes(_ text: String) -> [Stroke] {
    var rest = Substring(text)
    var strokes: [Stroke] = []
    while let next = rest.first {
      if next.isWhitespace {
        rest.removeFirst()
      } else if next == "<", let end = rest.firstIndex(of: ">"), rest.index(after: rest.startIndex) < end {
        strokes.append(.event(.paste(String(rest[rest.index(after: rest.startIndex)..<end]))))
        rest = rest[rest.index(after: end)...]
      } else {
        let word = rest.prefix { !$0.isWhitespace }
        strokes += read(String(word))
        rest = rest[word.endIndex...]
      }
    }
    return strokes
  }

  private static func read(_ word: String) -> [Stroke] {
    if word.count == 1, let character = word.first { return [.key(.character(character))] }
    if word == "Nobody" { return [.nobody] }
    if let key = named[word] { return [.key(key)] }
    if let key = held(word) { return [.key(key)] }
    if word.hasPrefix("Ctrl-"), word.count == 6, let letter = word.lowercased().last { return [.key(.control(letter))] }
    if word.hasPrefix("Alt-"), word.count == 5, let letter = word.last { return [.key(.alt(letter))] }
    if word.hasPrefix("=") { return blanks(word.dropFirst()).map { .key(.character($0)) } }
    if word.hasPrefix("#") { return [.select(blanks(word.dropFirst()))] }
    if word.hasPrefix("@") {
      let parts = word.dropFirst().split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return [parts.count == 1 ? .field(blanks(parts[0])) : .fill(blanks(parts[0]), blanks(parts[1]))]
    }
    let numbers = word.split(separator: "x").compactMap { Int($0) }
    if numbers.count == 2 { return [.event(.resize(Size(columns: numbers[0], rows: numbers[1])))] }
    Issue.record("no key is called \(word)")
    return []
  }

  private static func blanks(_ text: Substring) -> String { String(text.map { $0 == "_" ? " " : $0 }) }

  private static let named: [String: Key] = [
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "BackTab": .backTab, "Backspace": .backspace, "Del": .delete,
    "Ins": .insert, "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end,
    "PgUp": .pageUp, "PgDn": .pageDown, "Space": .character(" "), "F1": .function(1), "F2": .function(2),
    "F4": .function(4), "F8": .function(8), "F9": .function(9),
  ]

  /// A key with others held: "Ctrl-Shift-Left".
  private static func held(_ word: String) -> Key? {
    let parts = word.split(separator: "-").map(String.init)
    let names: [String: Key.Held] = ["Ctrl": .control, "Alt": .alt, "Shift": .shift]
    guard parts.count > 1, let key = parts.last.flatMap({ named[$0] }) else { return nil }
    return .with(Key.Held(parts.dropLast().compactMap { names[$0] }), key)
  }
}
