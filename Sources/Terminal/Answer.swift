// What a terminal answers when it is asked for its background: ESC ] 11 ; a colour, and the end of all answers.

import Screen

/// Answers come among the keys, and are never taken for any.
enum Answer: Equatable {
  case background(RGB)
  /// Every terminal answers what it is, in the order of the questions: what was asked before comes no more after this.
  case end

  /// The background's colour, and behind it the terminal's kind as the end mark.
  static let question = "\u{1B}]11;?\u{1B}\\\u{1B}[c"

  /// More bytes than any answer that is looked at.
  private static let limit = 256

  /// ESC ] text, up to BEL or ESC \; what is no answer to our question is nothing.
  static func step(_ bytes: ArraySlice<UInt8>) -> Step {
    let body = bytes.dropFirst(2)
    guard let first = body.first else { return .incomplete }
    // Answers begin with a number; this is Alt and the bracket, and another key.
    guard (0x30...0x39).contains(first) else { return .event(.key(.alt("]")), bytes: 2) }
    guard let end = body.firstIndex(where: { $0 < 0x20 }) else {
      return bytes.count > limit ? .nothing(bytes: bytes.count) : .incomplete
    }
    let count = end - bytes.startIndex
    let text = String(decoding: body[..<end], as: UTF8.self)
    let answer = text.hasPrefix("11;") ? RGB(answered: text.dropFirst(3)).map(Answer.background) : nil
    func found(_ bytes: Int) -> Step { answer.map { .answer($0, bytes: bytes) } ?? .nothing(bytes: bytes) }
    switch bytes[end] {
    case 0x07: return found(count + 1)
    case 0x1B:
      guard end + 1 < bytes.endIndex else { return .incomplete }
      if bytes[end + 1] == UInt8(ascii: "\\") { return found(count + 2) }
    default: break
    }
    // Broken off by something else, which is read for itself.
    return .nothing(bytes: count)
  }
}

extension RGB {
  /// As X names colours: rgb:RRRR/GGGG/BBBB with one to four digits each, rgba: with a fourth, or # and equal parts.
  init?(answered text: Substring) {
    let parts: [Substring]
    if text.hasPrefix("#") {
      let digits = text.dropFirst()
      guard !digits.isEmpty, digits.count % 3 == 0 else { return nil }
      let size = digits.count / 3
      parts = (0..<3).map { digits.dropFirst($0 * size).prefix(size) }
    } else {
      let pieces = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard pieces.count == 2, pieces[0] == "rgb" || pieces[0] == "rgba" else { return nil }
      parts = pieces[1].split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == (pieces[0] == "rgb" ? 3 : 4) else { return nil }
    }
    let channels = parts.prefix(3).compactMap { part -> UInt8? in
      guard (1...4).contains(part.count), part.allSatisfy(\.isHexDigit), let value = Int(part, radix: 16) else {
        return nil
      }
      return UInt8(value * 255 / ((1 << (4 * part.count)) - 1))
    }
    guard channels.count == 3 else { return nil }
    self.init(red: channels[0], green: channels[1], blue: channels[2])
  }
}
