// What a terminal answers to the question for its background: decoded, and never taken for keys.

import Screen
import Testing

@testable import Terminal

struct AnswerTests {
  /// The events and the answers in some bytes; the rest is flushed.
  private func read(_ texts: String...) -> (events: [Event], answers: [Answer]) {
    var input = Input()
    var events: [Event] = []
    for text in texts { events += input.feed(text.utf8) }
    events += input.flush()
    return (events, input.takeAnswers())
  }

  @Test(
    "A background is told in any of the forms that X knows",
    arguments: [
      ("rgb:1a1a/1d1d/2323", 0x1A1D23), ("rgb:ffff/ffff/ffff", 0xFFFFFF), ("rgb:00/2b/36", 0x002B36),
      ("rgb:f/f/0", 0xFFFF00), ("rgb:fff/000/7ff", 0xFF007F), ("rgba:1a1a/1d1d/2323/ffff", 0x1A1D23),
      ("#fdf6e3", 0xFDF6E3), ("#FDF", 0xFFDDFF), ("#fdfdf6f6e3e3", 0xFDF6E3),
    ] as [(String, UInt32)])
  func background(text: String, colour: UInt32) {
    for end in ["\u{7}", "\u{1B}\\"] {
      let found = read("\u{1B}]11;\(text)\(end)\u{1B}[?64;1;2c")
      #expect(found.events == [] && found.answers == [.background(RGB(colour)), .end])
    }
  }

  @Test(
    "What is no colour, and what was not asked, is nothing",
    arguments: [
      "11;rgb:", "11;rgb:1/2", "11;rgb:1/2/3/4", "11;rgb:g/0/0", "11;rgb:12345/0/0", "11;rgb:+1/0/0", "11;#12", "11;?",
      "11;red", "11", "10;rgb:ff/ff/ff", "52;c;aGFsbG8=", "4;1;rgb:ff/00/00",
    ])
  func nothing(text: String) {
    let found = read("\u{1B}]\(text)\u{1B}\\")
    #expect(found.events == [] && found.answers == [])
  }

  @Test("Keys around answers stay keys, in their order")
  func among() {
    let found = read("j\u{1B}]11;rgb:00/00/00\u{7}k\u{1B}[?1;2cl\u{1B}[A")
    #expect(found.events == [.key(.character("j")), .key(.character("k")), .key(.character("l")), .key(.up)])
    #expect(found.answers == [.background(RGB(0)), .end])
  }

  @Test("An answer may come in two portions, wherever it is cut")
  func portions() {
    let whole = "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62c"
    for cut in 1..<whole.utf8.count {
      var input = Input()
      let first = input.feed(whole.utf8.prefix(cut))
      let second = input.feed(whole.utf8.dropFirst(cut))
      #expect(first + second == [] && !input.isWaiting)
      #expect(input.takeAnswers() == [.background(RGB(0xFFFFFF)), .end])
    }
  }

  @Test("Half an answer is no keys; Alt with the bracket is one")
  func half() {
    #expect(read("\u{1B}]11;rgb:ff").events == [])
    #expect(read("\u{1B}]").events == [.key(.alt("]"))])
    #expect(read("\u{1B}]", "x").events == [.key(.alt("]")), .key(.character("x"))])
    #expect(read("\u{1B}]11;rgb:ff\rq").events == [.key(.enter), .key(.character("q"))])
    #expect(read("\u{1B}]11;rgb:ff\u{1B}[A").events == [.key(.up)])
    #expect(read("\u{1B}]1" + String(repeating: "1", count: 300), "q").events.last == .key(.character("q")))
  }
}
