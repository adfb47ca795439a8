// Makes a tree of what libyaml tells of a text: one document of texts, lists and groups of keys.

import CYaml

/// Anchors, aliases and tags are refused: no settings need them, and some of them make a text that takes for ever.
package struct YamlReader: ~Copyable {
  /// Deeper than this is no settings file.
  static let depth = 40

  private let reader: OpaquePointer
  private var event = cy_event()

  /// Nil where there is nothing but blanks and comments.
  package static func read(_ text: String) throws(YamlError) -> YamlNode? {
    try Array(text.utf8).withUnsafeBufferPointer { bytes throws(YamlError) in
      guard let reader = cy_open(bytes.baseAddress, bytes.count) else { throw .broken(line: 1) }
      var tree = YamlReader(reader: reader)
      return try tree.document()
    }
  }

  private init(reader: OpaquePointer) { self.reader = reader }

  deinit { cy_close(reader) }

  private mutating func next() throws(YamlError) {
    event = cy_next(reader)
    guard event.kind != CY_BROKEN, event.kind != CY_ALIAS, !event.marked else { throw .broken(line: line) }
  }

  private var line: Int { event.line }

  private mutating func document() throws(YamlError) -> YamlNode? {
    try next()
    guard event.kind == CY_DOCUMENT else { return nil }
    try next()
    let root = try node(depth: 0)
    // The end of this document, then that of the text.
    try next()
    try next()
    guard event.kind == CY_END else { throw .broken(line: line) }
    return root.text?.isEmpty == true ? nil : root
  }

  /// What begins with this event; its last event is the one told last.
  private mutating func node(depth: Int) throws(YamlError) -> YamlNode {
    guard depth < YamlReader.depth else { throw .broken(line: line) }
    let start = line
    switch event.kind {
    case CY_LIST: return YamlNode(value: .list(try list(depth)), line: start)
    case CY_GROUP: return YamlNode(value: .group(try group(depth)), line: start)
    default: return YamlNode(value: .text(text), line: start)
    }
  }

  private mutating func list(_ depth: Int) throws(YamlError) -> [YamlNode] {
    var nodes: [YamlNode] = []
    try next()
    while event.kind != CY_LIST_END {
      nodes.append(try node(depth: depth + 1))
      try next()
    }
    return nodes
  }

  private mutating func group(_ depth: Int) throws(YamlError) -> [YamlEntry] {
    var entries: [YamlEntry] = []
    var keys: Set<String> = []
    try next()
    while event.kind != CY_GROUP_END {
      guard event.kind == CY_TEXT else { throw .broken(line: line) }
      let (key, start) = (text, line)
      guard keys.insert(key).inserted else { throw .twice(key: key, line: start) }
      try next()
      entries.append(YamlEntry(key: key, line: start, value: try node(depth: depth + 1)))
      try next()
    }
    return entries
  }

  /// Of an event that is one.
  private var text: String {
    String(decoding: UnsafeBufferPointer(start: event.text, count: event.count), as: UTF8.self)
  }
}
