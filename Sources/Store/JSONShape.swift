// The shape of JSON text, looked over before the decoder sees it: what would tire, crash or mislead it is refused.

import Domain

/// Decoders take one of two equal keys in silence, and recurse as deep as the text tells them to. This scan lets
/// through all well-formed JSON of a sane shape; whether it *is* well-formed is left to the decoder.
struct JSONShape {
  /// Levels of arrays and objects; a module has about ten.
  static let depth = 64
  /// Keys in one object.
  static let keys = 10_000

  private enum Level {
    case array
    case object(seen: Set<ArraySlice<UInt8>>, keyNext: Bool)
  }

  /// Nil when nothing is wrong with the shape.
  static func fault(in bytes: [UInt8]) -> DiskTrouble.Damage? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return .notUTF8 }
    var levels: [Level] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard levels.count < depth else { return .tooComplex }
        levels.append(byte == UInt8(ascii: "[") ? .array : .object(seen: [], keyNext: true))
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = levels.popLast()
      case UInt8(ascii: ","):
        if case .object(let seen, _) = levels.popLast() ?? .array {
          levels.append(.object(seen: seen, keyNext: true))
        } else {
          levels.append(.array)
        }
      case UInt8(ascii: "\""):
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
          if bytes[index] < 0x20 { return .controlCharacters }
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        let text = bytes[min(start, bytes.count)..<min(index, bytes.count)]
        index += 1
        if let fault = take(text, &levels) { return fault }
      case 0..<0x20 where byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r") && byte != UInt8(ascii: "\t"):
        return .controlCharacters
      default: break
      }
    }
    return nil
  }

  /// Notes a string where a key is due.
  private static func take(_ text: ArraySlice<UInt8>, _ levels: inout [Level]) -> DiskTrouble.Damage? {
    // Taken off and put back, so that the set is not copied for each key.
    guard case .object(var seen, true) = levels.last else { return nil }
    levels.removeLast()
    guard isOurSpelling(text) else { return .content }
    guard seen.insert(text).inserted else { return .repeatedKey }
    guard seen.count <= keys else { return .tooComplex }
    levels.append(.object(seen: seen, keyNext: false))
    return nil
  }

  /// The same key can be spelled with and without escapes; the encoder escapes only where it must, in one way.
  private static func isOurSpelling(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    while let backslash = rest.firstIndex(of: UInt8(ascii: "\\")) {
      rest = rest[(backslash + 1)...]
      if rest.starts(with: "u00".utf8) {
        let digits = String(decoding: rest.dropFirst(3).prefix(2), as: UTF8.self)
        guard let value = UInt8(digits, radix: 16), value < 0x20, digits == digits.lowercased() else { return false }
        guard !"\u{8}\t\n\u{C}\r".utf8.contains(value) else { return false }
      } else {
        guard let escaped = rest.first, #""\bfnrt"#.utf8.contains(escaped) else { return false }
      }
      rest = rest.dropFirst()
    }
    return true
  }
}
