// What terminals send for a key, a press of the mouse, the ends of a paste: one step at the front of the bytes.

import Screen

/// What stands at the front, and how many bytes it takes.
enum Step: Equatable {
  /// Typed text; scalars that come together may make one character.
  case scalar(Unicode.Scalar, bytes: Int)
  case event(Event, bytes: Int)
  case nothing(bytes: Int)
  case pasteBegins(bytes: Int)
  case answer(Answer, bytes: Int)
  /// More bytes may follow; never when told that these were the last.
  case incomplete
}

enum Sequences {
  static let pasteEnd = Array("\u{1B}[201~".utf8)

  static func step(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> Step {
    guard let first = bytes.first else { return .incomplete }
    switch first {
    case 0x1B: return escape(bytes, isLast: isLast)
    case 0x20...0x7E: return .scalar(Unicode.Scalar(first), bytes: 1)
    case 0x80...0xFF: return text(bytes, isLast: isLast)
    default: return .event(.key(control(first)), bytes: 1)
    }
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  /// UTF-8; a byte that cannot be any is Latin-1, from terminals that are older than the locale says.
  private static func text(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> Step {
    let first = bytes[bytes.startIndex]
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let sequence = bytes.prefix(length)
    let isSound = sequence.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    if isSound, sequence.count < length, !isLast { return .incomplete }
    if length > 1, let scalar = String(validating: sequence, as: UTF8.self)?.unicodeScalars.first {
      return scalar.value < 0xA0 ? .event(.key(.unknown), bytes: length) : .scalar(scalar, bytes: length)
    }
    return first < 0xA0 ? .event(.key(.unknown), bytes: 1) : .scalar(Unicode.Scalar(first), bytes: 1)
  }

  private static func escape(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> Step {
    let start = bytes.startIndex
    guard bytes.count > 1 else { return isLast ? .event(.key(.escape), bytes: 1) : .incomplete }
    switch bytes[start + 1] {
    case UInt8(ascii: "["):
      let step = bracket(bytes)
      guard step == .incomplete, isLast else { return step }
      return .event(.key(.alt("[")), bytes: 2)
    case UInt8(ascii: "]"):
      let step = Answer.step(bytes)
      guard step == .incomplete, isLast else { return step }
      // Half an answer is none; with nothing behind it, it is a key.
      return bytes.count > 2 ? .nothing(bytes: bytes.count) : .event(.key(.alt("]")), bytes: 2)
    case UInt8(ascii: "O"):
      guard bytes.count > 2 else { return isLast ? .event(.key(.alt("O")), bytes: 2) : .incomplete }
      let third = bytes[start + 2]
      guard (0x32...0x38).contains(third) else { return .event(.key(application[third] ?? .unknown), bytes: 3) }
      // Old terminals put what is held in between: ESC O 5 D.
      guard bytes.count > 3 else { return isLast ? .event(.key(.unknown), bytes: 3) : .incomplete }
      return .event(.key(held(application[bytes[start + 3]] ?? .unknown, by: Int(third) - 0x31)), bytes: 4)
    case 0x00...0x1F:  // Esc, and the next key at once behind it
      return .event(.key(.escape), bytes: 1)
    case 0x7F:
      return .event(.key(.with(.alt, .backspace)), bytes: 2)
    default:
      switch step(bytes.dropFirst(), isLast: isLast) {
      case .scalar(let scalar, let count): return .event(.key(.alt(Character(scalar))), bytes: count + 1)
      case .incomplete: return .incomplete
      default: return .event(.key(.unknown), bytes: 2)
      }
    }
  }

  /// ESC [ parameters final.
  private static func bracket(_ bytes: ArraySlice<UInt8>) -> Step {
    let body = bytes.dropFirst(2)
    let end = shifted(body) ?? body.firstIndex { !(0x20...0x3F).contains($0) }
    guard let end else { return .incomplete }
    let final = bytes[end]
    let count = end - bytes.startIndex + 1
    guard (0x40...0x7E).contains(final) || final == UInt8(ascii: "$") else {
      return .event(.key(.unknown), bytes: count - 1)
    }
    if body.first == UInt8(ascii: "<") { return mouse(body[(body.startIndex + 1)..<end], final: final, bytes: count) }
    if body.first == UInt8(ascii: "?"), final == UInt8(ascii: "c") { return .answer(.end, bytes: count) }
    let numbers = body[body.startIndex..<end].split(separator: UInt8(ascii: ";")).map(number)
    switch (final, numbers.first) {
    case (UInt8(ascii: "["), nil):  // the function keys of the Linux console: ESC [ [ A
      guard bytes.count > count else { return .incomplete }
      let place = Int(bytes[end + 1]) - 0x40
      return .event(.key((1...5).contains(place) ? .function(place) : .unknown), bytes: count + 1)
    case (UInt8(ascii: "M"), nil):
      guard bytes.count >= count + 3 else { return .incomplete }
      let report = bytes[(end + 1)...(end + 3)].map { Int($0) - 32 }
      return press(button: report[0], column: report[1], row: report[2], bytes: count + 3)
    case (UInt8(ascii: "I"), nil), (UInt8(ascii: "O"), nil): return .nothing(bytes: count)  // focus came, focus went
    case (UInt8(ascii: "~"), 200?): return .pasteBegins(bytes: count)
    case (UInt8(ascii: "~"), 201?): return .nothing(bytes: count)
    case (UInt8(ascii: "~"), let number?):
      return .event(.key(held(numbered[number] ?? .unknown, by: numbers.count > 1 ? numbers[1] - 1 : 0)), bytes: count)
    case (let sign, let number?) where rxvt[sign] != nil && numbers.count == 1:
      return .event(.key(held(numbered[number] ?? .unknown, by: rxvt[sign] ?? 0)), bytes: count)
    case (0x61...0x64, nil):  // Shift and an arrow of rxvt: ESC [ a
      return .event(.key(held(lettered[final - 0x20] ?? .unknown, by: 1)), bytes: count)
    default:
      let key = lettered[final].map { held($0, by: numbers.count > 1 ? numbers[1] - 1 : 0) }
      return .event(.key(key ?? .unknown), bytes: count)
    }
  }

  /// Where ESC [ 7 $ ends, Shift and a key of rxvt; elsewhere a "$" stands inside a sequence.
  private static func shifted(_ body: ArraySlice<UInt8>) -> Int? {
    guard let end = body.firstIndex(where: { !(0x30...0x39).contains($0) }), end > body.startIndex,
      body[end] == UInt8(ascii: "$")
    else { return nil }
    return end
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.prefix(6).reduce(0) { (0x30...0x39).contains($1) ? $0 * 10 + Int($1) - 0x30 : $0 }
  }

  /// Shift, Alt and Control as bits; a fourth, that of Meta, makes no difference.
  private static func held(_ key: Key, by bits: Int) -> Key {
    let held = Key.Held(rawValue: UInt8(max(0, bits) & 7))
    return held.isEmpty || key == .unknown || key == .backTab ? key : .with(held, key)
  }

  private static func mouse(_ parameters: ArraySlice<UInt8>, final: UInt8, bytes: Int) -> Step {
    let numbers = parameters.split(separator: UInt8(ascii: ";")).map(number)
    guard numbers.count == 3, final == UInt8(ascii: "M") else { return .nothing(bytes: bytes) }
    return press(button: numbers[0], column: numbers[1], row: numbers[2], bytes: bytes)
  }

  /// Columns and rows are counted from 1; Shift, Alt and Control (4, 8, 16) make no difference.
  private static func press(button: Int, column: Int, row: Int, bytes: Int) -> Step {
    let kind: Mouse.Kind? =
      switch button & ~28 {
      case 0: .press
      case 64: .wheelUp
      case 65: .wheelDown
      default: nil
      }
    guard let kind, column > 0, row > 0 else { return .nothing(bytes: bytes) }
    return .event(.mouse(Mouse(kind: kind, at: Point(column: column - 1, row: row - 1))), bytes: bytes)
  }

  private static let lettered: [UInt8: Key] = [
    0x41: .up, 0x42: .down, 0x43: .right, 0x44: .left, 0x46: .end, 0x48: .home, 0x5A: .backTab,
    0x50: .function(1), 0x51: .function(2), 0x52: .function(3), 0x53: .function(4),
  ]

  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6),
    18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
  ]

  /// What rxvt puts behind a number instead of "~".
  private static let rxvt: [UInt8: Int] = [UInt8(ascii: "$"): 1, UInt8(ascii: "^"): 4, UInt8(ascii: "@"): 5]

  /// ESC O and a letter: the same keys, with Control the arrows of rxvt, and the number pad as characters.
  private static let application: [UInt8: Key] = lettered.merging(
    Dictionary(
      uniqueKeysWithValues: zip("jklmnopqrstuvwxy".utf8, "*+,-./0123456789").map { ($0, .character($1)) })
  ) { $1 }.merging([
    0x4D: .enter, 0x61: .with(.control, .up), 0x62: .with(.control, .down), 0x63: .controlRight, 0x64: .controlLeft,
  ]) { $1 }
}
