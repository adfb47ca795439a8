// Painting: what stands where, what is cut, what is harmless.

import Testing

@testable import Screen

struct FrameTests {
  private func painted(columns: Int = 6, _ paint: (inout Frame) -> Void) -> String {
    var frame = Frame(size: Size(columns: columns, rows: 1))
    paint(&frame)
    return frame.picture()
  }

  @Test(
    "Text is cut at the edges, and half a wide cluster becomes a blank",
    arguments: [
      ("abc", 0, "abc", 3), ("abc", 4, "    ab", 2), ("abc", 6, "", 0), ("abc", -1, "bc", 3), ("abc", -5, "", 3),
      ("日本", 5, "", 1), ("日本", -1, " 本", 4), ("日本", -2, "本", 4), ("日本", 2, "  日本", 4),
      ("a👨‍👩‍👧‍👦b", 1, " a👨‍👩‍👧‍👦b", 4), ("x", .max, "", 0),
    ])
  func clipping(text: String, column: Int, picture: String, used: Int) {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    #expect(frame.put(text, at: Point(column: column, row: 0)) == used)
    #expect(frame.picture() == picture)
  }

  @Test("Nothing is painted outside the clip, above or below the frame")
  func clip() {
    var frame = Frame(size: Size(columns: 6, rows: 2))
    let clip = Rect(column: 1, row: 0, columns: 3, rows: 1)
    #expect(frame.put("abcdef", at: Point(column: 0, row: 0), in: clip) == 4)
    frame.put("xxx", at: Point(column: 0, row: 1), in: clip)
    frame.put("xxx", at: Point(column: 0, row: -1))
    frame.put("xxx", at: Point(column: 0, row: 2))
    frame.fill(Rect(column: 4, row: 1, columns: 9, rows: 9), Style(), "#")
    #expect(frame.picture() == " bcd\n    ##")
  }

  @Test(
    "A wide cluster that is half overwritten becomes blanks",
    arguments: [(0, "x 語"), (1, " x語"), (2, "日x"), (3, "日 x")])
  func overwritten(column: Int, picture: String) {
    let written = painted {
      $0.put("日語", at: Point(column: 0, row: 0))
      $0.put("x", at: Point(column: column, row: 0))
    }
    #expect(written == picture)
    let filled = painted {
      $0.put("日語", at: Point(column: 0, row: 0))
      $0.fill(Rect(column: column, row: 0, columns: 1, rows: 1), Style(), "x")
    }
    #expect(filled == picture)
    let wide = painted {
      $0.put("日語z", at: Point(column: 0, row: 0))
      $0.put("本", at: Point(column: 1, row: 0))
    }
    #expect(wide == " 本 z")
  }

  @Test(
    "Hostile text comes out harmless",
    arguments: [
      ("a\u{1B}[2Jb", "a�[2Jb"), ("a\u{9B}b", "a�b"), ("a\u{0}b", "a�b"), ("a\tb\nc\r\nd", "a b c d"),
      ("a\u{2028}b", "a b"), ("a\u{202E}b\u{2066}c", "abc"), ("a\u{200F}b\u{FEFF}c", "abc"),
      ("a\u{E0041}\u{E007F}b", "ab"), ("🏴\u{E0067}\u{E0062}\u{E007F}b", "🏴b"), ("a\u{200D}b", "ab"),
      ("👩\u{200D}", "👩"), ("e\u{301}\u{202E}b", "e\u{301}b"), ("\u{301}a", "a"),
    ])
  func hostile(text: String, picture: String) {
    #expect(painted(columns: 20) { $0.put(text, at: Point(column: 0, row: 0)) } == picture)
  }

  @Test(
    "What is written from right to left ends before what stands behind it",
    arguments: [
      ("שלום  16 u", "שלום\u{200E}  16 u"), ("אב גד 1", "אב גד\u{200E} 1"), ("a אב, b", "a אב\u{200E}, b"),
      ("محمد", "محمد\u{200E}"), ("א\u{5B7}b", "א\u{5B7}\u{200E}b"), ("אב…", "אב\u{200E}…"), ("ab", "ab"),
    ])
  func rightToLeft(text: String, picture: String) {
    let painted = painted(columns: 20) { $0.put(text, at: Point(column: 0, row: 0)) }
    #expect(painted.unicodeScalars.elementsEqual(picture.unicodeScalars), "\(painted)")
  }

  @Test("A cluster of ten thousand marks is cut, and the letter stays")
  func longCluster() {
    let picture = painted {
      $0.put("a" + String(repeating: "\u{301}", count: 10_000) + "b", at: Point(column: 0, row: 0))
    }
    #expect(picture.unicodeScalars.first == "a")
    #expect(picture.last == "b")
    #expect(picture.unicodeScalars.count == 13)
  }

  @Test("A box has its title in the border, clipped to it; too small a box is none")
  func box() {
    var frame = Frame(size: Size(columns: 8, rows: 3))
    frame.box(Rect(column: 0, row: 0, columns: 8, rows: 3), title: "Stages")
    #expect(frame.picture() == "┌ Sta… ┐\n│      │\n└──────┘")
    var other = Frame(size: Size(columns: 8, rows: 3))
    other.box(Rect(column: 0, row: 0, columns: 1, rows: 3), title: "Stages")
    #expect(other.picture() == "\n\n")
  }

  @Test("Every style survives packing", arguments: Role.allCases, Ground.allCases)
  func packing(role: Role, ground: Ground) {
    for marks in 0..<UInt8(16) {
      let style = Style(role, on: ground, Marks(rawValue: marks))
      #expect(PackedStyle(style).style == style)
    }
  }

  @Test("No size and no place traps", arguments: [0, 1, 2, 3, 7], [0, 1, 2, 3])
  func sizes(columns: Int, rows: Int) {
    var frame = Frame(size: Size(columns: columns, rows: rows))
    for column in -3...9 {
      for row in -2...4 {
        let place = Point(column: column, row: row)
        frame.put("a日👨‍👩‍👧‍👦é", at: place)
        frame.fill(Rect(column: column, row: row, columns: 3, rows: 2), Style(), "語")
        frame.box(Rect(column: column, row: row, columns: column, rows: 3), title: "日本")
      }
    }
    #expect(frame.picture().split(separator: "\n", omittingEmptySubsequences: false).count == max(rows, 1))
    frame.fill(frame.bounds)
    #expect(frame.picture().allSatisfy { $0 == "\n" })
  }
}
