// The texts of YAML: plain, in quotes, or in a block of lines; and the keys, which are texts with a colon behind them.

extension YamlReader {
  struct Key {
    let text: String
    /// Behind the colon.
    let end: Int
  }

  /// The key that begins here, when this is one; nothing is passed over. A tab does not indent.
  func keyAhead() throws(YamlError) -> Key? {
    guard !bytes[lineStart..<index].contains(UInt8(ascii: "\t")) else { throw .broken(line: line) }
    guard byte != UInt8(ascii: "{"), byte != UInt8(ascii: "[") else { return nil }
    var ahead = self
    let text: String
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      text = try ahead.quoted()
      guard ahead.line == line else { return nil }
      while ahead.byte == UInt8(ascii: " ") { ahead.index += 1 }
    } else {
      guard !isReserved else { throw .broken(line: line) }
      text = ahead.plainLine()
    }
    guard ahead.isSign(":") else { return nil }
    return Key(text: text, end: ahead.index + 1)
  }

  /// Begins something that is not read here: an anchor, an alias, a tag, a key of several lines, or nothing at all.
  private var isReserved: Bool {
    guard let byte else { return false }
    return "&*!@`%,]}".utf8.contains(byte) || isSign("?") || isSign(":")
  }

  // MARK: - Plain

  /// To the end of the line, a comment, or a colon with a blank behind it.
  private mutating func plainLine() -> String {
    let start = index
    var end = index
    while let byte, !isBreak(byte), !isSign(":") {
      if byte == UInt8(ascii: "#"), index > start, isBlank(bytes[index - 1]) { break }
      index += 1
      if !isBlank(byte) { end = index }
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Lines that stand further right than `parent` go on with the text.
  mutating func plain(parent: Int) throws(YamlError) -> String {
    guard !isReserved else { throw .broken(line: line) }
    var text = plainLine()
    while true {
      guard !isSign(":") else { throw .broken(line: line) }
      guard byte != UInt8(ascii: "#") else { return text }
      var ahead = self
      while let byte = ahead.byte, isBlank(byte) { ahead.step() }
      let isEnd = ahead.byte == nil || ahead.column <= parent || ahead.isMark("---") || ahead.isMark("...")
      if isEnd || ahead.byte == UInt8(ascii: "#") { return text }
      text += String(repeating: "\n", count: ahead.line - line - 1)
      if ahead.line == line + 1 { text += " " }
      self = ahead
      text += plainLine()
    }
  }

  mutating func plainInBrackets() throws(YamlError) -> String {
    guard byte != nil, !isReserved else { throw .broken(line: line) }
    let start = index
    var end = index
    while let byte, !isBreak(byte), !",[]{}".utf8.contains(byte), !isSign(":") {
      if byte == UInt8(ascii: "#"), isBlank(bytes[index - 1]) { break }
      index += 1
      if !isBlank(byte) { end = index }
    }
    guard end > start else { throw .broken(line: line) }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  // MARK: - In quotes

  mutating func quoted() throws(YamlError) -> String {
    let (start, quote) = (line, byte)
    var text: [UInt8] = []
    index += 1
    while let byte {
      if byte == quote {
        index += 1
        // Twice the single quote is one.
        guard quote == UInt8(ascii: "'"), self.byte == quote else { return String(decoding: text, as: UTF8.self) }
        text.append(byte)
        index += 1
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        text += try escaped()
      } else if isBreak(byte) {
        while let last = text.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { text.removeLast() }
        let first = line
        while let byte = self.byte, isBlank(byte) { step() }
        text += line == first + 1 ? [UInt8(ascii: " ")] : Array(repeating: UInt8(ascii: "\n"), count: line - first - 1)
      } else {
        text.append(byte)
        index += 1
      }
    }
    throw .broken(line: start)
  }

  /// A backslash and what it makes of the signs behind it.
  private mutating func escaped() throws(YamlError) -> [UInt8] {
    index += 1
    guard let sign = byte else { throw .broken(line: line) }
    if isBreak(sign) {
      while let byte, isBlank(byte) { step() }
      return []
    }
    index += 1
    switch sign {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "e"): return [0x1B]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: " "): return [sign]
    case UInt8(ascii: "x"): return try scalar(digits: 2)
    case UInt8(ascii: "u"): return try scalar(digits: 4)
    case UInt8(ascii: "U"): return try scalar(digits: 8)
    default: throw .broken(line: line)
    }
  }

  private mutating func scalar(digits: Int) throws(YamlError) -> [UInt8] {
    let text = String(decoding: bytes[index...].prefix(digits), as: UTF8.self)
    guard text.utf8.count == digits, text.allSatisfy(\.isHexDigit), let number = UInt32(text, radix: 16),
      let scalar = Unicode.Scalar(number)
    else { throw .broken(line: line) }
    index += digits
    return Array(String(Character(scalar)).utf8)
  }

  // MARK: - In a block of lines

  /// `|` keeps the line breaks, `>` makes blanks of them; a `-` behind them takes the last one off.
  mutating func blockText(parent: Int) throws(YamlError) -> String {
    let isFolded = byte == UInt8(ascii: ">")
    index += 1
    let strips = byte == UInt8(ascii: "-")
    if strips || byte == UInt8(ascii: "+") { index += 1 }
    let own = line
    var ahead = self
    ahead.skipBlanks()
    guard ahead.byte == nil || ahead.line > own else { throw .broken(line: own) }
    skipLine()
    var lines: [String] = []
    var indent: Int?
    while byte != nil {
      var ahead = self
      ahead.step()
      let start = ahead.index
      while ahead.byte == UInt8(ascii: " ") { ahead.index += 1 }
      let isEmpty = ahead.byte.map(isBreak) ?? true
      if !isEmpty {
        guard ahead.column > parent, ahead.column >= indent ?? 0 else { break }
        indent = indent ?? ahead.column
      }
      let first = isEmpty ? ahead.index : start + (indent ?? 0)
      ahead.skipLine()
      var end = ahead.index
      if end > first, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      lines.append(String(decoding: bytes[min(first, end)..<end], as: UTF8.self))
      self = ahead
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: isFolded ? " " : "\n") + (strips || lines.isEmpty ? "" : "\n")
  }
}
