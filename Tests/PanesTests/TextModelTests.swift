// Random editing beside the plainest model there is, and what always holds of the rows of a text.

import Screen
import Testing

@testable import Panes

struct TextModelTests {
  /// What joins, splits and pairs up; each also alone.
  private static let pieces = [
    "a", "b", " ", "  ", "\n", ".", "é", "e\u{301}", "\u{301}", "\u{200D}", "👩", "👩‍👩‍👧", "🇧", "🇪", "🇳🇱", "字", "क", "्", "ि",
    "ᄀ", "ᅡ", "ᆨ", "\u{600}", "\u{FE0F}", "☂", "\u{1F3FD}", "👍", "ا", "\u{202E}", "woord ", "x\ny", "\u{E33}",
    "\u{0E01}",
  ]

  /// The same done on the whole string each time.
  struct Model {
    var text = ""
    /// The cursor and the other end of what is selected, in bytes of UTF-8.
    var cursor = 0
    var anchor = 0

    mutating func replace(_ with: String) {
      let (low, high) = (min(cursor, anchor), max(cursor, anchor))
      let bytes = Array(text.utf8)
      let head = String(decoding: bytes[..<low], as: UTF8.self) + with
      text = head + String(decoding: bytes[high...], as: UTF8.self)
      // The first end of a character at or behind what was put in.
      var place = 0
      for character in text where place < head.utf8.count { place += character.utf8.count }
      (cursor, anchor) = (place, place)
    }

    mutating func go(_ steps: Int, selecting: Bool) {
      let ends = text.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.utf8.count) }
      let here = ends.firstIndex(of: cursor) ?? 0
      cursor = ends[min(max(0, here + steps), ends.count - 1)]
      if !selecting { anchor = cursor }
    }
  }

  private func bytes(before place: Int, _ input: TextInput) -> Int { input.cells[..<place].text.utf8.count }

  @Test("Random editing comes out as the model says, and all of it can be undone and done again", arguments: 1...40)
  func editing(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    var (input, model) = (TextInput(), Model())
    for _ in 0..<400 {
      switch Int.random(in: 0..<10, using: &numbers) {
      case 0..<5:
        let piece = Self.pieces.randomElement(using: &numbers) ?? ""
        input.insert(piece)
        model.replace(piece)
      case 5:
        if model.cursor == model.anchor { model.go(-1, selecting: true) }
        input.deleteBackward()
        model.replace("")
      default:
        let steps = Int.random(in: -4...4, using: &numbers)
        let isSelecting = Bool.random(using: &numbers)
        input.move(to: input.cursor + steps, selecting: isSelecting ? .yes : .no)
        model.go(steps, selecting: isSelecting)
      }
      try #require(Array(input.text.utf8) == Array(model.text.utf8))
      try #require(input.cells.map(\.character) == Array(model.text))
      try #require(bytes(before: input.cursor, input) == model.cursor)
      #expect(input.utf8Count == model.text.utf8.count)
    }
    let last = input
    while input.undo() {}
    #expect(input.isEmpty && input.utf8Count == 0)
    while input.redo() {}
    #expect(Array(input.text.utf8) == Array(last.text.utf8) && input.utf8Count == last.utf8Count)
  }

  @Test("Rows hold the whole text, none is too wide, none begins with the blank of the one before", arguments: 1...40)
  func layout(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let text = (0..<80).map { _ in Self.pieces.randomElement(using: &numbers) ?? "" }.joined()
    let cells = TextInput(text).cells
    for width in 1...20 {
      let layout = TextLayout(cells, width: width)
      try #require(layout.starts.first == 0 && zip(layout.starts, layout.starts.dropFirst()).allSatisfy { $0 < $1 })
      for row in 0..<layout.rows {
        let range = layout.range(ofRow: row)
        var shown = Array(cells[range])
        if shown.last?.kind == .blank { shown.removeLast() }
        // One character may be wider than all there is.
        let visible = shown.filter { $0.columns > 0 }
        #expect(visible.columns <= width || visible.count == 1, "\(width): \(shown.text)")
        for place in range { #expect(layout.row(of: place) == row) }
        #expect(layout.row(of: layout.end(ofRow: row)) == row || range.isEmpty)
        for column in 0...width {
          #expect(layout.row(of: layout.place(inRow: row, column: column)) == row)
        }
      }
      #expect(layout.row(of: cells.count) == layout.rows - 1)
    }
  }

  /// Rows with "|" between them.
  static let wrapped: [(String, Int, String)] = [
    ("een twee drie", 8, "een twee |drie"), ("een twee drie", 7, "een |twee |drie"), ("abcdefgh", 3, "abc|def|gh"),
    ("ab abcdefgh", 4, "ab |abcd|efgh"), ("een\n\ntwee", 10, "een||twee"), ("een\n", 10, "een|"), ("", 5, ""),
    ("日本語日本", 5, "日本|語日|本"), ("日", 1, "日"), ("a\tb", 1, "a\t|b"), ("ab   cd", 2, "ab |  |cd"), ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 3, "👨‍👩‍👧‍👦|👨‍👩‍👧‍👦"),
    ("cafe\u{301} x", 5, "cafe\u{301} |x"), ("مرحبا بك", 6, "مرحبا |بك"), ("een-twee", 4, "een-|twee"),
  ]

  @Test("A text is cut at blanks, else where it has to be", arguments: wrapped)
  func cut(text: String, width: Int, rows: String) {
    let cells = TextInput(text).cells
    let layout = TextLayout(cells, width: width)
    #expect((0..<layout.rows).map { cells[layout.range(ofRow: $0)].text }.joined(separator: "|") == rows)
  }
}
