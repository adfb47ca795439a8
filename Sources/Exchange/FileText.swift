// The bytes of a file as text: UTF-8 with or without byte-order mark, else Windows-1252.

import Words

enum FileText {
  /// A list of some hundreds of people takes a twentieth of this.
  static let limit = 4 << 20

  /// UTF-8 without byte-order mark, control characters refused but for TAB and line ends.
  static func utf8(_ bytes: [UInt8]) throws(ImportProblem) -> [UInt8] {
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var text = hasMark ? Array(bytes.dropFirst(3)) : bytes
    if String(validating: text, as: UTF8.self) == nil {
      // Who writes the mark means UTF-8; only without it can the bytes be of the older encoding.
      guard !hasMark else { throw .notText(line: firstLine(of: text) { String(validating: $0, as: UTF8.self) == nil }) }
      text = fromWindows1252(text)
    }
    if let control = text.indices.first(where: { isControl(text, $0) }) {
      throw .notText(line: lineNumber(of: control, in: text))
    }
    return text
  }

  /// C0 but for TAB, LF and CR; DEL; and C1, which UTF-8 writes as C2 80 to C2 9F.
  private static func isControl(_ text: [UInt8], _ index: Int) -> Bool {
    switch text[index] {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F: true
    case 0xC2: index + 1 < text.count && text[index + 1] < 0xA0
    default: false
    }
  }

  /// What Windows-1252 has in the place of C1; 0 where it has no character, which is refused as any NUL is.
  private static let windows: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  private static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    let units = bytes.map { (0x80...0x9F).contains($0) ? windows[Int($0) - 0x80] : UInt16($0) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func firstLine(of text: [UInt8], where matches: (ArraySlice<UInt8>) -> Bool) -> Int {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return (lines.firstIndex(where: matches) ?? 0) + 1
  }

  private static func lineNumber(of index: Int, in text: [UInt8]) -> Int {
    text[..<index].count { $0 == UInt8(ascii: "\n") } + 1
  }
}
