// What is handed to ncurses for a cluster.

import Screen
import Testing

@testable import Terminal

struct CellTextTests {
  private static let cut: [(String, [String])] = [
    ("é", ["é"]), ("e\u{301}", ["e\u{301}"]), ("日", ["日"]), ("👨‍👩‍👧‍👦", ["👨"]), ("👍🏽", ["👍"]), ("❤️", ["❤", " "]),
    ("1️⃣", ["1\u{20E3}", " "]), ("🇧🇪", ["🇧", "🇪"]), ("क्ष", ["क्", "ष"]), ("✅", ["✅", " "]), ("\u{E000}", ["?"]),
    ("a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", ["a\u{301}\u{302}\u{303}\u{304}"]),
  ]

  /// As the GNU C library counts.
  private func width(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x300...0x36F, 0x20E3, 0x94D: 0
    case 0x1F300...0x1F9FF, 0x3000...0x9FFF: 2
    case 0xE000...0xF8FF: -1
    default: 1
    }
  }

  @Test(
    "Pieces take exactly the columns of the frame, and the C library agrees with each",
    arguments: CellTextTests.cut)
  func pieces(text: String, texts: [String]) throws {
    let cluster = Cluster(try #require(text.first))
    let pieces = CellText(cluster, width: width).pieces
    #expect(pieces.map(\.scalars) == texts.map { $0.unicodeScalars.map(\.value) })
    #expect(pieces.map(\.columns).reduce(0, +) == cluster.columns)
  }

  @Test("A character that the C library takes for wider than its place is a question mark")
  func wider() {
    #expect(CellText(.scalar("日", columns: 1), width: width).pieces == [CellText.Piece(scalars: [0x3F], columns: 1)])
  }

  @Test("ASCII goes out in single cells")
  func ascii() {
    #expect(CellText(ascii: Cluster("日")).pieces.map(\.scalars) == [[0x3F], [0x20]])
  }
}

struct ClicksTests {
  @Test(
    "A second press is a double one if it comes soon and at the same place",
    arguments: [(400, 5, Mouse.Kind.double), (401, 5, .press), (100, 6, .press)])
  func double(time: Int, column: Int, kind: Mouse.Kind) {
    var clicks = Clicks()
    func press(_ column: Int) -> Event { .mouse(Mouse(kind: .press, at: Point(column: column, row: 0))) }
    #expect(clicks.judged(press(5), at: 0) == press(5))
    let second = clicks.judged(press(column), at: time)
    #expect(second == .mouse(Mouse(kind: kind, at: Point(column: column, row: 0))))
    #expect(clicks.judged(press(column), at: time) != second)
  }
}

struct TitleTests {
  @Test(
    "A title is one line that steers nothing, in the letters of the terminal",
    arguments: [
      ("Op-Stap · é", "Op-Stap · é", "Op-Stap . e"), ("a\u{1B}]2;x\u{7}b\n", "a\u{FFFD}]2;x\u{FFFD}b ", "a?]2;x?b "),
      (String(repeating: "x", count: 500), String(repeating: "x", count: 120), String(repeating: "x", count: 120)),
    ])
  func text(text: String, utf8: String, ascii: String) {
    #expect(titleText(text, isUTF8: true) == utf8)
    #expect(titleText(text, isUTF8: false) == ascii)
  }

  @Test(
    "Only terminals that know titles get one",
    arguments: [
      ("xterm-256color", true), ("tmux-256color", true), ("screen", true), ("foot", true), ("dumb", false),
      ("linux", false), ("vt100", false), ("", false), ("ansi", false),
    ])
  func known(name: String, has: Bool) { #expect(terminalHasTitle(name) == has) }
}
