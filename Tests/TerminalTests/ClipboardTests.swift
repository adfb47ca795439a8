// What goes to the terminal's clipboard, byte by byte.

import Foundation
import Testing

@testable import Terminal

struct ClipboardTests {
  @Test("Base64 as RFC 4648 has it", arguments: [0, 1, 2, 3, 4, 5, 254, 255, 256, 1000])
  func base64(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 97) }
    #expect(ClipboardSequence.base64(bytes) == Array(Data(bytes).base64EncodedString().utf8))
  }

  @Test("One sequence; in tmux once more, handed through with its ESC doubled")
  func sequences() {
    #expect(ClipboardSequence.bytes("hé", inTmux: false) == Array("\u{1B}]52;c;aMOp\u{7}".utf8))
    #expect(
      ClipboardSequence.bytes("hé", inTmux: true)
        == Array("\u{1B}]52;c;aMOp\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;aMOp\u{7}\u{1B}\\".utf8))
  }

  @Test("The longest sequence keeps to the 100,000 bytes that terminals take")
  func limit() {
    let text = String(repeating: "x", count: ClipboardSequence.limit)
    #expect(ClipboardSequence.bytes(text, inTmux: false).count <= 100_000)
  }

  @Test("Terminals that might print it get nothing", arguments: ["dumb", "linux", "", "vt100"])
  func without(name: String) { #expect(!ClipboardSequence.isUnderstood(by: name)) }
}
