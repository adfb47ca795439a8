// Reads the part of YAML that settings and colour schemes are written in. A library for all of it brought the whole of
// Foundation into the program, which took a quarter of the time until the first frame.
//
// Read are groups and lists by indentation or in brackets, texts plain, in quotes or in blocks (| and >), comments, one
// document. Anchors, aliases, tags and keys of several lines are refused: no settings need them, and some of them make a
// text that takes for ever.

package struct YamlReader {
  /// Deeper than this is no settings file.
  static let depth = 40

  let bytes: [UInt8]
  var index = 0
  /// Of `index`, from 1.
  var line = 1
  /// Where the line of `index` begins.
  var lineStart = 0

  /// Nil where there is nothing but blanks and comments.
  package static func read(_ text: String) throws(YamlError) -> YamlNode? {
    var reader = YamlReader(bytes: Array(text.utf8))
    try reader.refuseControls()
    return try reader.document()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  // MARK: - The document

  private mutating func document() throws(YamlError) -> YamlNode? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { (index, lineStart) = (3, 3) }
    skipBlanks()
    while column == 0, byte == UInt8(ascii: "%") {
      skipLine()
      skipBlanks()
    }
    if isMark("---") {
      index += 3
      skipBlanks()
    }
    guard byte != nil, !isMark("...") else { return nil }
    let node = try block(parent: -1, depth: 0)
    skipBlanks()
    if isMark("...") {
      index += 3
      skipBlanks()
    }
    guard byte == nil else { throw .broken(line: line) }
    return node
  }

  /// `---` or `...` at the left edge.
  func isMark(_ mark: StaticString) -> Bool {
    let end = index + 3
    guard column == 0, end <= bytes.count, end == bytes.count || isBlank(bytes[end]) else { return false }
    return mark.withUTF8Buffer { bytes[index..<end].elementsEqual($0) }
  }

  private func refuseControls() throws(YamlError) {
    var line = 1
    for byte in bytes {
      if byte == UInt8(ascii: "\n") { line += 1 }
      guard byte >= 0x20 || isBlank(byte), byte != 0x7F else { throw .broken(line: line) }
    }
  }

  // MARK: - By indentation

  /// Whatever begins here, which stands further right than `parent`.
  private mutating func block(parent: Int, depth: Int) throws(YamlError) -> YamlNode {
    guard depth < YamlReader.depth else { throw .broken(line: line) }
    if isSign("-") { return try blockList(depth) }
    if let key = try keyAhead() { return try blockGroup(first: key, depth) }
    return try inline(parent: parent, depth)
  }

  private mutating func blockList(_ depth: Int) throws(YamlError) -> YamlNode {
    let (start, left) = (line, column)
    var nodes: [YamlNode] = []
    while byte != nil, column == left, isSign("-") {
      index += 1
      let own = line
      skipBlanks()
      let isEmpty = byte == nil || line > own && column <= left
      nodes.append(isEmpty ? YamlNode(value: .text(""), line: own) : try block(parent: left, depth: depth + 1))
      skipBlanks()
    }
    guard byte == nil || column < left || !isSign("-") && column == left else { throw .broken(line: line) }
    return YamlNode(value: .list(nodes), line: start)
  }

  private mutating func blockGroup(first: Key, _ depth: Int) throws(YamlError) -> YamlNode {
    let (start, left) = (line, column)
    var entries: [YamlEntry] = []
    var known: Set<String> = []
    var next: Key? = first
    while let key = next {
      guard known.insert(key.text).inserted else { throw .twice(key: key.text, line: line) }
      let own = line
      index = key.end
      entries.append(YamlEntry(key: key.text, line: own, value: try value(of: left, depth)))
      skipBlanks()
      guard byte != nil, column >= left, !isMark("---"), !isMark("...") else { break }
      guard column == left else { throw .broken(line: line) }
      next = try keyAhead()
      // A list may stand under the key that it belongs to, but not beside another.
      if next == nil { throw .broken(line: line) }
    }
    return YamlNode(value: .group(entries), line: start)
  }

  /// What stands behind the colon of a key in column `left`.
  private mutating func value(of left: Int, _ depth: Int) throws(YamlError) -> YamlNode {
    let own = line
    skipBlanks()
    if byte != nil, line == own {
      guard !isSign("-") else { throw .broken(line: line) }
      return try inline(parent: left, depth + 1)
    }
    let isBelow = byte != nil && !isMark("---") && !isMark("...") && (column > left || column == left && isSign("-"))
    return isBelow ? try block(parent: left, depth: depth + 1) : YamlNode(value: .text(""), line: own)
  }

  /// A text, or brackets, of a value whose lines stand further right than `parent`; nothing follows on its last line.
  private mutating func inline(parent: Int, _ depth: Int) throws(YamlError) -> YamlNode {
    let start = line
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      let node = try bracketed(depth)
      try endLine()
      return node
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let text = try quoted()
      try endLine()
      return YamlNode(value: .text(text), line: start)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return YamlNode(value: .text(try blockText(parent: parent)), line: start)
    default:
      return YamlNode(value: .text(try plain(parent: parent)), line: start)
    }
  }

  // MARK: - In brackets

  private mutating func bracketed(_ depth: Int) throws(YamlError) -> YamlNode {
    guard depth < YamlReader.depth else { throw .broken(line: line) }
    let start = line
    let isGroup = byte == UInt8(ascii: "{")
    let end = isGroup ? UInt8(ascii: "}") : UInt8(ascii: "]")
    index += 1
    var nodes: [YamlNode] = []
    var entries: [YamlEntry] = []
    while true {
      skipBlanks()
      if byte == end { break }
      let own = line
      let item = try bracketedItem(depth)
      skipBlanks()
      if isGroup {
        guard let key = item.text else { throw .broken(line: own) }
        guard !entries.contains(where: { $0.key == key }) else { throw .twice(key: key, line: own) }
        var value = YamlNode(value: .text(""), line: own)
        if byte == UInt8(ascii: ":") {
          index += 1
          skipBlanks()
          if byte != UInt8(ascii: ","), byte != end { value = try bracketedItem(depth) }
        }
        entries.append(YamlEntry(key: key, line: own, value: value))
      } else {
        nodes.append(item)
      }
      skipBlanks()
      if byte == end { break }
      guard byte == UInt8(ascii: ",") else { throw .broken(line: byte == nil ? start : line) }
      index += 1
    }
    index += 1
    return YamlNode(value: isGroup ? .group(entries) : .list(nodes), line: start)
  }

  private mutating func bracketedItem(_ depth: Int) throws(YamlError) -> YamlNode {
    let start = line
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"): return try bracketed(depth + 1)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return YamlNode(value: .text(try quoted()), line: start)
    default: return YamlNode(value: .text(try plainInBrackets()), line: start)
    }
  }

  // MARK: - Where we are

  var byte: UInt8? { index < bytes.count ? bytes[index] : nil }
  /// Bytes from the left edge.
  var column: Int { index - lineStart }

  func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || isBreak(byte)
  }
  func isBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
  func isBlank(at place: Int) -> Bool { place >= bytes.count || isBlank(bytes[place]) }

  /// A sign of YAML: one with a blank behind it.
  func isSign(_ sign: Unicode.Scalar) -> Bool { byte == UInt8(ascii: sign) && isBlank(at: index + 1) }

  /// Past one byte, line breaks counted.
  mutating func step() {
    if byte == UInt8(ascii: "\n") { (line, lineStart) = (line + 1, index + 1) }
    index += 1
  }

  mutating func skipLine() { while let byte, byte != UInt8(ascii: "\n") { index += 1 } }

  /// To what comes next, past blanks, line breaks and comments.
  mutating func skipBlanks() {
    while let byte {
      if isBlank(byte) {
        step()
      } else if byte == UInt8(ascii: "#"), index == lineStart || isBlank(bytes[index - 1]) {
        skipLine()
      } else {
        return
      }
    }
  }

  private mutating func endLine() throws(YamlError) {
    let own = line
    skipBlanks()
    guard byte == nil || line > own else { throw .broken(line: own) }
  }
}
