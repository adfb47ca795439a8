// Text for the clipboard of the terminal, and so of the person's desktop, also over ssh: OSC 52, which gets no answer.

import Glibc

/// What became of text for the clipboard; whether the terminal takes it, nobody is told.
package enum ClipboardSending: Equatable, Sendable {
  case sent
  /// More than terminals take: nothing was sent.
  case tooLarge(limit: Int)
  /// A terminal without one, that might show the bytes instead.
  case noClipboard
}

enum ClipboardSequence {
  /// In bytes: as base64, and with what stands around it, 100,000, the most that common terminals take.
  static let limit = 74_994

  private static let without: Set<String> = ["", "dumb", "linux", "ansi", "cons25", "vt52", "vt100", "vt102", "vt220"]

  static func isUnderstood(by terminal: String) -> Bool { !without.contains(terminal) }

  /// tmux takes it for itself when `set-clipboard` is on, and hands it on when `allow-passthrough` is: both are asked.
  static func bytes(_ text: String, inTmux: Bool) -> [UInt8] {
    let plain = Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
    guard inTmux else { return plain }
    return plain + Array("\u{1B}Ptmux;".utf8) + plain.flatMap { $0 == 0x1B ? [0x1B, 0x1B] : [$0] }
      + Array("\u{1B}\\".utf8)
  }

  /// RFC 4648.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let piece = bytes[start..<min(start + 3, bytes.count)]
      let bits = piece.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - piece.count))
      for place in 0..<4 {
        result.append(place <= piece.count ? signs[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return result
  }
}

extension Terminal {
  /// Between two frames; the screen stays as it is.
  package func copy(_ text: String) -> ClipboardSending {
    guard ClipboardSequence.isUnderstood(by: environment("TERM")) else { return .noClipboard }
    guard text.utf8.count <= ClipboardSequence.limit else { return .tooLarge(limit: ClipboardSequence.limit) }
    var rest = ClipboardSequence.bytes(text, inTmux: !environment("TMUX").isEmpty)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    return .sent
  }
}
