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
    ("\u{1B}[", .alt("[")), ("\u{1B}O", .alt("O")), ("\u{1B}[A", .up), ("\u{1B}OA", .up),
    ("\u{1B}[1;2B", .with(.shift, .down)),
    ("\u{1B}[1;5C", .controlRight), ("\u{1B}[1;5D", .controlLeft), ("\u{1B}[1;3D", .with(.alt, .left)),
    ("\u{1B}[H", .home),
    ("\u{1B}[1~", .home),
    ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp),
    ("\u{1B}[6;5~", .with(.control, .pageDown)), ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)),
    ("\u{1B}[[E", .function(5)),
    ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)), ("\u{1B}Op", .character("0")), ("\u{1B}OM", .enter),
    ("\u{1B}[99~", .unknown), ("\u{1B}\u{7F}", .with(.alt, .backspace)),
    ("\u{85}", .unknown),
  ]

  /// xterm and what follows it (tmux, the Linux desktops), rxvt, and the terminals before them.
  private static let heldKeys: [(String, Key.Held, Key)] = [
    ("\u{1B}[1;2D", .shift, .left), ("\u{1B}[1;6C", [.control, .shift], .right), ("\u{1B}[1;2H", .shift, .home),
    ("\u{1B}[1;2F", .shift, .end), ("\u{1B}[1;5H", .control, .home), ("\u{1B}[1;6F", [.control, .shift], .end),
    ("\u{1B}[3;5~", .control, .delete), ("\u{1B}[3;2~", .shift, .delete), ("\u{1B}[2;5~", .control, .insert),
    ("\u{1B}[5;2~", .shift, .pageUp), ("\u{1B}[1;3C", .alt, .right), ("\u{1B}[1;8D", [.shift, .alt, .control], .left),
    ("\u{1B}[1;13D", .control, .left), ("\u{1B}[1;2P", .shift, .function(1)), ("\u{1B}[15;5~", .control, .function(5)),
    ("\u{1B}[a", .shift, .up), ("\u{1B}[d", .shift, .left), ("\u{1B}Oa", .control, .up), ("\u{1B}Oc", .control, .right),
    ("\u{1B}[7$", .shift, .home), ("\u{1B}[8^", .control, .end), ("\u{1B}[7@", [.control, .shift], .home),
    ("\u{1B}[3^", .control, .delete), ("\u{1B}[3$", .shift, .delete), ("\u{1B}[6$", .shift, .pageDown),
    ("\u{1B}O5D", .control, .left), ("\u{1B}O2H", .shift, .home), ("\u{1B}\u{7F}", .alt, .backspace),
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

  @Test("A key says what was held with it", arguments: InputTests.heldKeys)
  func held(bytes: String, held: Key.Held, key: Key) {
    #expect(events(bytes + "x") == [.key(.with(held, key)), .key(.character("x"))])
    #expect(Key.with(held, key).plain == key)
  }

  @Test("0x08 is Backspace where that is what the key sends, else Backspace with Control held")
  func backspace() {
    var old = Input(backspace: 0x08)
    #expect(old.feed([0x08, 0x7F]) == [.key(.backspace), .key(.backspace)])
    var usual = Input(backspace: 0x7F)
    #expect(usual.feed([0x08, 0x7F]) == [.key(.with(.control, .backspace)), .key(.backspace)])
  }

  @Test(
    "Answers of a terminal with a sign inside are one unknown key", arguments: ["\u{1B}[?2026;1$y", "\u{1B}[4;2$y"])
  func answer(bytes: String) { #expect(events(bytes) == [.key(.unknown)]) }

  @Test(
    "Keys that come together are told one by one",
    arguments: InputTests.together)
  func keys(bytes: String, keys: [Key]) {
    #expect(events(bytes) == keys.map { .key($0) })
  }

  @Test(
    "A key may come in two portions",
    arguments: [
      "\u{1B}[A", "\u{1B}[15~", "é", "日", "\u{1B}OP", "\u{1B}[[A", "\u{1B}é", "\u{1B}[M #$", "\u{1B}O5D",
      "\u{1B}[7$", "\u{1B}[1;6C",
    ])
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
