// The scan that makes nodes of JSON text, and names what is wrong with it.

import Domain

struct JSONScan {
  private let bytes: [UInt8]
  private var index = 0
  private var nodes: [JSONText.Node] = []

  init(_ bytes: [UInt8]) {
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
      guard nodes[nodes.count - 1].kind == .plain || isOurSpelling(bytes[key]) else { throw .damaged(.content) }
      // Written by ourselves, keys stand in order; others are compared one and all.
      if let last = keys.last, !precedes(last, key) { isAscending = false }
      keys.append(key)
      guard keys.count <= JSONText.keys else { throw .damaged(.tooComplex) }
      guard try peek() == UInt8(ascii: ":") else { throw .damaged(.content) }
      index += 1
      try value(level + 1)
    }
    if !isAscending, Set(keys.map { bytes[$0] }).count < keys.count { throw .damaged(.repeatedKey) }
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
    bytes.withUnsafeBufferPointer { bytes in
      let common = min(first.count, second.count)
      for place in 0..<common {
        let (one, other) = (bytes[first.lowerBound + place], bytes[second.lowerBound + place])
        if one != other { return one < other }
      }
      return first.count < second.count
    }
  }

  /// The next byte that is no blank; nil at the end.
  private mutating func peek() throws(Unsound) -> UInt8? {
    index = bytes.withUnsafeBufferPointer { [index] bytes in
      var place = index
      while place < bytes.count, isBlank(bytes[place]) { place += 1 }
      return place
    }
    guard index < bytes.count else { return nil }
    guard bytes[index] > 0x20 else { throw .damaged(.controlCharacters) }
    return bytes[index]
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  private mutating func string() throws(Unsound) {
    index += 1
    let start = index
    var isEscaped = false
    index = bytes.withUnsafeBufferPointer { bytes in
      var place = start
      while place < bytes.count, bytes[place] != UInt8(ascii: "\""), bytes[place] >= 0x20 {
        if bytes[place] == UInt8(ascii: "\\") {
          isEscaped = true
          place += 1
        }
        place += 1
      }
      return place
    }
    guard index < bytes.count else { throw .damaged(.content) }
    guard bytes[index] >= 0x20 else { throw .damaged(.controlCharacters) }
    if isEscaped, JSONScan.unescaped(bytes[start..<index]) == nil { throw .damaged(.content) }
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
  private func isOurSpelling(_ text: ArraySlice<UInt8>) -> Bool {
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

  /// What a text with escapes says; nil where an escape means nothing.
  static func unescaped(_ text: ArraySlice<UInt8>) -> String? {
    var units: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        units.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "b"): units.append(0x08)
      case UInt8(ascii: "f"): units.append(0x0C)
      case UInt8(ascii: "n"): units.append(0x0A)
      case UInt8(ascii: "r"): units.append(0x0D)
      case UInt8(ascii: "t"): units.append(0x09)
      case let sign? where #""\/"#.utf8.contains(sign): units.append(sign)
      case UInt8(ascii: "u"):
        guard let scalar = scalar(&rest) else { return nil }
        units += Array(String(Character(scalar)).utf8)
      default: return nil
      }
    }
    return String(decoding: units, as: UTF8.self)
  }

  /// Four digits, or twice four for what lies beyond the first plane.
  private static func scalar(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard let first = unit(&rest) else { return nil }
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
    guard rest.popFirst() == UInt8(ascii: "\\"), rest.popFirst() == UInt8(ascii: "u"), let second = unit(&rest),
      UTF16.isTrailSurrogate(second)
    else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF)))
  }

  private static func unit(_ rest: inout ArraySlice<UInt8>) -> UInt16? {
    let digits = rest.prefix(4)
    rest = rest.dropFirst(4)
    guard digits.count == 4, digits.allSatisfy({ $0 >= 0x30 }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
