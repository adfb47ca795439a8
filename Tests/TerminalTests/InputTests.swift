// Bytes in, events out.

import Screen
import Testing

@testable import Terminal

struct InputTests {
  private static let known: [(String, Key)] = [
    ("a", .character("a")), ("é", .character("é")), ("日", .character("日")), ("e\u{301}", .character("e\u{301}")),
    ("👨‍👩‍👧‍👦", .character("👨‍👩‍👧‍👦")), ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace),
    ("\u{8}", .backspace), ("\u{3}", .control("c")), ("\u{1A}", .control("z")), ("\u{0}", .control(" ")),
    ("\u{1F}", .control("_")), ("\u{1B}", .escape), ("\u{1B}x", .alt("x")), ("\u{1B}é", .alt("é")),
    ("\u{1B}[", .alt("[")), ("\u{1B}O", .alt("O")), ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[1;2B", .shiftDown),
    ("\u{1B}[1;5C", .controlRight), ("\u{1B}[1;5D", .controlLeft), ("\u{1B}[1;3D", .left), ("\u{1B}[H", .home),
    ("\u{1B}[1~", .home),
    ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp),
    ("\u{1B}[6;5~", .pageDown), ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)), ("\u{1B}[[E", .function(5)),
    ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)), ("\u{1B}Op", .character("0")), ("\u{1B}OM", .enter),
    ("\u{1B}[99~", .unknown), ("\u{1B}[?1;2c", .unknown), ("\u{1B}\u{7F}", .unknown), ("\u{85}", .unknown),
  ]

  private static let together: [(String, [Key])] = [
    ("ab\r", [.character("a"), .character("b"), .enter]),
    ("\u{1B}\u{1B}", [.escape, .escape]),
    ("\u{1B}\u{1B}[A", [.escape, .up]),
    ("\u{1B}\r", [.escape, .enter]),
    ("j\u{1B}[Bk", [.character("j"), .down, .character("k")]),
    ("\u{1B}[1;\u{3}x", [.unknown, .control("c"), .character("x")]),
  ]

  private static let bytes: [([UInt8], Key)] = [
    ([0xE9], .character("é")), ([0xC0], .character("À")), ([0x80], .unknown),
  ]

  private static let presses: [(String, Mouse.Kind, Int, Int)] = [
    ("\u{1B}[<0;1;1M", .press, 0, 0), ("\u{1B}[<0;120;40M", .press, 119, 39), ("\u{1B}[<16;3;4M", .press, 2, 3),
    ("\u{1B}[<64;3;4M", .wheelUp, 2, 3), ("\u{1B}[<65;3;4M", .wheelDown, 2, 3), ("\u{1B}[M #$", .press, 2, 3),
    ("\u{1B}[M`#$", .wheelUp, 2, 3),
  ]

  private func events(_ text: String) -> [Event] {
    var input = Input()
    return input.feed(text.utf8) + input.flush()
  }

  @Test(
    "A key is known by any of its sequences",
    arguments: InputTests.known)
  func key(bytes: String, key: Key) {
    #expect(events(bytes) == [.key(key)])
  }

  @Test(
    "Keys that come together are told one by one",
    arguments: InputTests.together)
  func keys(bytes: String, keys: [Key]) {
    #expect(events(bytes) == keys.map { .key($0) })
  }

  @Test(
    "A key may come in two portions",
    arguments: ["\u{1B}[A", "\u{1B}[15~", "é", "日", "\u{1B}OP", "\u{1B}[[A", "\u{1B}é", "\u{1B}[M #$"])
  func portions(bytes: String) {
    for cut in 1..<bytes.utf8.count {
      var input = Input()
      let first = input.feed(bytes.utf8.prefix(cut))
      #expect(first.isEmpty && input.isWaiting)
      #expect(input.feed(bytes.utf8.dropFirst(cut)) == events(bytes))
      #expect(!input.isWaiting)
    }
  }

  @Test("A lone ESC waits; when nothing follows it is Escape")
  func escape() {
    var input = Input()
    #expect(input.feed("a\u{1B}".utf8) == [.key(.character("a"))])
    #expect(input.isWaiting)
    #expect(input.flush() == [.key(.escape)])
    #expect(!input.isWaiting)
  }

  @Test(
    "A byte that is no UTF-8 is Latin-1, or unknown",
    arguments: InputTests.bytes)
  func latin(bytes: [UInt8], key: Key) {
    var input = Input()
    #expect(input.feed(bytes) + input.flush() == [.key(key)])
  }

  @Test("What terminfo names goes before what is usual")
  func named() {
    var input = Input(named: [(bytes: Array("\u{1B}[A".utf8), key: .function(9)), (bytes: [0x61], key: .up)])
    #expect(input.feed("\u{1B}[Aa".utf8) == [.key(.function(9)), .key(.character("a"))])
  }

  @Test(
    "A paste is one event with plain line ends and no controls",
    arguments: [
      ("een\rtwee\r\ndrie\nvier", "een\ntwee\ndrie\nvier"), ("a\tb\u{1B}[Ac\u{3}d", "a\tb[Acd"), ("日本", "日本"),
      ("\u{1B}[20", "[20"),
    ])
  func paste(sent: String, pasted: String) {
    #expect(
      events("x\u{1B}[200~\(sent)\u{1B}[201~y") == [.key(.character("x")), .paste(pasted), .key(.character("y"))])
  }

  @Test("A paste may come byte by byte, however slowly, and is still one")
  func slowPaste() {
    var input = Input()
    var events: [Event] = []
    for byte in "\u{1B}[200~q\r:\u{1B}[201\u{1B}[201~".utf8 {
      events += input.feed([byte])
      if byte == UInt8(ascii: "q") || byte == UInt8(ascii: ":") {
        #expect(!input.isWaiting)
        events += input.flush()
      }
    }
    #expect(events == [.paste("q\n:[201")])
  }

  @Test("In a paste nothing waits to be flushed, not even an ESC")
  func waitingPaste() {
    var input = Input()
    #expect(input.feed("\u{1B}[200~a\u{1B}".utf8) == [])
    #expect(!input.isWaiting)
  }

  @Test("An empty paste is nothing; one that is too long is cut")
  func pasteSizes() {
    #expect(events("\u{1B}[200~\u{1B}[201~") == [])
    let long = events("\u{1B}[200~" + String(repeating: "x", count: Input.pasteLimit + 5) + "\u{1B}[201~y")
    #expect(long.count == 2)
    #expect(long.first == .paste(String(repeating: "x", count: Input.pasteLimit)))
  }

  @Test(
    "The mouse tells presses and the wheel, counted from 0",
    arguments: InputTests.presses)
  func mouse(bytes: String, kind: Mouse.Kind, column: Int, row: Int) {
    #expect(events(bytes) == [.mouse(Mouse(kind: kind, at: Point(column: column, row: row)))])
  }

  @Test(
    "Releases, other buttons, motion, focus and nonsense of the mouse are nothing",
    arguments: ["\u{1B}[<0;1;1m", "\u{1B}[<2;1;1M", "\u{1B}[<35;1;1M", "\u{1B}[<0;0;1M", "\u{1B}[<0;1M", "\u{1B}[I"])
  func nothing(bytes: String) {
    #expect(events(bytes) == [])
  }

  @Test("Five hundred keys at once are five hundred events")
  func many() {
    #expect(events(String(repeating: "j\u{1B}[B", count: 250)).count == 500)
  }

  @Test("Random bytes never trap and never stick")
  func random() {
    var state: UInt64 = 19
    var input = Input()
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let byte = UInt8(truncatingIfNeeded: state >> 33)
      _ = input.feed(state >> 60 < 4 ? Array("\u{1B}[".utf8) + [byte] : [byte])
    }
    _ = input.feed(Sequences.pasteEnd)
    _ = input.flush()
    #expect(input.feed("z".utf8).last == .key(.character("z")))
  }
}
