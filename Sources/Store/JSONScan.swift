// The scan that makes nodes of JSON text, and names what is wrong with it.

import Domain

struct JSONScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var nodes: [JSONText.Node] = []

  /// The bytes must stay where they are as long as this lives.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    nodes.reserveCapacity(bytes.count / 16)
  }

  /// One value and nothing behind it.
  mutating func all() throws(Unsound) -> [JSONText.Node] {
    try value(0)
    guard try peek() == nil else { throw .damaged(.content) }
    return nodes
  }

  private mutating func value(_ level: Int) throws(Unsound) {
    switch try peek() {
    case UInt8(ascii: "{"): try object(level)
    case UInt8(ascii: "["): try array(level)
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try word("true", .yes)
    case UInt8(ascii: "f"): try word("false", .no)
    case UInt8(ascii: "n"): try word("null", .null)
    default: try number()
    }
  }

  private mutating func object(_ level: Int) throws(Unsound) {
    let place = try open(.object, level)
    var keys: [Range<Int>] = []
    var isAscending = true
    while try more(to: UInt8(ascii: "}"), isFirst: keys.isEmpty) {
      guard try peek() == UInt8(ascii: "\"") else { throw .damaged(.content) }
      try string()
      let key = nodes[nodes.count - 1].bytes
      guard nodes[nodes.count - 1].kind == .plain || isOurSpelling(key) else { throw .damaged(.content) }
      // Written by ourselves, keys stand in order; others are compared one and all.
      if let last = keys.last, !precedes(last, key) { isAscending = false }
      keys.append(key)
      guard keys.count <= JSONText.keys else { throw .damaged(.tooComplex) }
      guard try peek() == UInt8(ascii: ":") else { throw .damaged(.content) }
      index += 1
      try value(level + 1)
    }
    if !isAscending, Set(keys.map { Array(bytes[$0]) }).count < keys.count { throw .damaged(.repeatedKey) }
    close(place)
  }

  private mutating func array(_ level: Int) throws(Unsound) {
    let place = try open(.array, level)
    var isFirst = true
    while try more(to: UInt8(ascii: "]"), isFirst: isFirst) {
      isFirst = false
      try value(level + 1)
    }
    close(place)
  }

  private mutating func open(_ kind: JSONText.Kind, _ level: Int) throws(Unsound) -> Int {
    guard level < JSONText.depth else { throw .damaged(.tooComplex) }
    add(kind, index..<index)
    index += 1
    return nodes.count - 1
  }

  private mutating func close(_ place: Int) { nodes[place].next = UInt32(nodes.count) }

  private mutating func add(_ kind: JSONText.Kind, _ range: Range<Int>) {
    nodes.append(
      JSONText.Node(
        kind: kind, start: UInt32(range.lowerBound), end: UInt32(range.upperBound), next: UInt32(nodes.count + 1)))
  }

  /// Passes over the comma before the next member, or over the end.
  private mutating func more(to end: UInt8, isFirst: Bool) throws(Unsound) -> Bool {
    let byte = try peek()
    if byte == end {
      index += 1
      return false
    }
    if !isFirst {
      guard byte == UInt8(ascii: ",") else { throw .damaged(.content) }
      index += 1
      guard try peek() != end else { throw .damaged(.content) }
    }
    return true
  }

  private func precedes(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let common = min(first.count, second.count)
    for place in 0..<common {
      let (one, other) = (bytes[first.lowerBound + place], bytes[second.lowerBound + place])
      if one != other { return one < other }
    }
    return first.count < second.count
  }

  /// The next byte that is no blank; nil at the end.
  private mutating func peek() throws(Unsound) -> UInt8? {
    while index < bytes.count, isBlank(bytes[index]) { index += 1 }
    guard index < bytes.count else { return nil }
    guard bytes[index] > 0x20 else { throw .damaged(.controlCharacters) }
    return bytes[index]
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  private mutating func string() throws(Unsound) {
    index += 1
    let start = index
    var isEscaped = false
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] >= 0x20 {
      if bytes[index] == UInt8(ascii: "\\") {
        isEscaped = true
        guard let escape = JSONScan.escape(bytes, index) else { throw .damaged(.content) }
        index = escape.end
      } else {
        index += 1
      }
    }
    guard index < bytes.count else { throw .damaged(.content) }
    guard bytes[index] >= 0x20 else { throw .damaged(.controlCharacters) }
    add(isEscaped ? .escaped : .plain, start..<index)
    index += 1
  }

  private mutating func word(_ word: StaticString, _ kind: JSONText.Kind) throws(Unsound) {
    let range = index..<min(bytes.count, index + word.utf8CodeUnitCount)
    let isThere = word.withUTF8Buffer { bytes[range].elementsEqual($0) }
    guard isThere else { throw .damaged(.content) }
    add(kind, range)
    index = range.upperBound
  }

  private mutating func number() throws(Unsound) {
    let start = index
    func digits(_ from: Int) -> Int { bytes[from...].prefix { (0x30...0x39).contains($0) }.count }
    func isNext(_ signs: String) -> Bool { index < bytes.count && signs.utf8.contains(bytes[index]) }
    if isNext("-") { index += 1 }
    let whole = digits(index)
    guard whole > 0, whole == 1 || bytes[index] != UInt8(ascii: "0") else { throw .damaged(.content) }
    index += whole
    if isNext(".") {
      let part = digits(index + 1)
      guard part > 0 else { throw .damaged(.content) }
      index += 1 + part
    }
    if isNext("eE") {
      index += 1
      if isNext("+-") { index += 1 }
      let power = digits(index)
      guard power > 0 else { throw .damaged(.content) }
      index += power
    }
    add(.number, start..<index)
  }

  // MARK: - Escapes

  /// The same key can be spelled with and without escapes; the encoder escapes only where it must, in one way.
  private func isOurSpelling(_ key: Range<Int>) -> Bool {
    var place = key.lowerBound
    while place < key.upperBound {
      guard bytes[place] == UInt8(ascii: "\\") else {
        place += 1
        continue
      }
      guard let escape = JSONScan.escape(bytes, place) else { return false }
      if escape.end - place == 2 {
        guard bytes[place + 1] != UInt8(ascii: "/") else { return false }
      } else {
        let hasCapitals = bytes[place..<escape.end].contains { (0x41...0x46).contains($0) }
        guard escape.scalar.value < 0x20, !hasCapitals else { return false }
        guard !"\u{8}\t\n\u{C}\r".unicodeScalars.contains(escape.scalar) else { return false }
      }
      place = escape.end
    }
    return true
  }

  /// What a text says, of which all escapes are known to mean something.
  static func unescaped(_ text: UnsafeBufferPointer<UInt8>) -> String {
    var units: [UInt8] = []
    units.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      if text[place] == UInt8(ascii: "\\"), let escape = escape(text, place) {
        units += UTF8.encode(escape.scalar) ?? UTF8.encodedReplacementCharacter
        place = escape.end
      } else {
        units.append(text[place])
        place += 1
      }
    }
    return String(decoding: units, as: UTF8.self)
  }

  /// What the escape at `place` stands for, and where it ends; nil where it means nothing.
  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard place + 1 < text.count else { return nil }
    let short: Unicode.Scalar
    switch text[place + 1] {
    case UInt8(ascii: "b"): short = "\u{8}"
    case UInt8(ascii: "f"): short = "\u{C}"
    case UInt8(ascii: "n"): short = "\n"
    case UInt8(ascii: "r"): short = "\r"
    case UInt8(ascii: "t"): short = "\t"
    case let sign where #""\/"#.utf8.contains(sign): short = Unicode.Scalar(sign)
    case UInt8(ascii: "u"): return scalar(text, place)
    default: return nil
    }
    return (short, place + 2)
  }

  /// Four digits, or twice four for what lies beyond the first plane.
  private static func scalar(
    _ text: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard let first = unit(text, place) else { return nil }
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first).map { ($0, place + 6) } }
    guard let second = unit(text, place + 6), UTF16.isTrailSurrogate(second) else { return nil }
    let value = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
    return Unicode.Scalar(value).map { ($0, place + 12) }
  }

  /// Of a backslash, a u and four digits.
  private static func unit(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt16? {
    guard place + 6 <= text.count, text[place] == UInt8(ascii: "\\"), text[place + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var unit: UInt16 = 0
    for digit in text[(place + 2)..<(place + 6)] {
      guard let value = Character(Unicode.Scalar(digit)).hexDigitValue, digit < 0x80 else { return nil }
      unit = unit << 4 | UInt16(value)
    }
    return unit
  }
}
