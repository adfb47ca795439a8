// JSON text as it is read from a file: looked over once, with what would tire, crash or mislead a reader refused.

import Domain

/// Well-formed JSON (RFC 8259) of a sane shape, as a row of nodes in the order of the text. Decoders of the library take
/// one of two equal keys in silence, and recurse as deep as the text tells them to.
final class JSONText: Sendable {
  /// Levels of arrays and objects; a module has about ten.
  static let depth = 64
  /// Keys in one object.
  static let keys = 10_000

  enum Kind: UInt8, Sendable { case object, array, plain, escaped, number, yes, no, null }

  /// A value, or the key before one. Members of an object are a key and a value each, right behind the object.
  struct Node: Sendable {
    let kind: Kind
    /// The bytes of a text between its quotes, of a number all.
    let start: UInt32
    var end: UInt32
    /// The node behind this one and all that it holds.
    var next: UInt32

    var bytes: Range<Int> { Int(start)..<Int(end) }
  }

  /// Of a file, and not a copy: a node counts from their first.
  private let bytes: ArraySlice<UInt8>
  private let nodes: [Node]

  init(_ bytes: ArraySlice<UInt8>) throws(Unsound) {
    self.bytes = bytes
    guard JSONText.isUTF8(bytes.span) else { throw .damaged(.notUTF8) }
    nodes = try bytes.withUnsafeBufferPointer { (bytes) throws(Unsound) in
      var scan = JSONScan(bytes)
      return try scan.all()
    }
  }

  private static func isUTF8(_ span: Span<UInt8>) -> Bool {
    do {
      _ = try UTF8Span(validating: span)
      return true
    } catch { return false }
  }

  func kind(_ node: Int) -> Kind { nodes[node].kind }
  func next(_ node: Int) -> Int { Int(nodes[node].next) }

  /// What a text says.
  func string(_ node: Int) -> String? {
    switch nodes[node].kind {
    case .plain: raw(node)
    case .escaped: read(node) { JSONScan.unescaped($0) }
    default: nil
    }
  }

  /// As it is written.
  func raw(_ node: Int) -> String { read(node) { String(decoding: $0, as: UTF8.self) } }

  /// Whether a key is this one.
  func isKey(_ node: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let key = nodes[node]
    guard key.kind == .plain else { return string(node)?.utf8.elementsEqual(name) == true }
    guard key.end - key.start == name.count else { return false }
    return read(node) { key in
      for place in 0..<name.count where key[place] != name[place] { return false }
      return true
    }
  }

  private func read<Result>(_ node: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[nodes[node].bytes])) }
  }

  // MARK: - What it speaks of

  /// The ways to all keys that have a value; the places in an array are not told apart.
  var paths: Set<[String]> {
    var paths: Set<[String]> = []
    collect(0, [], into: &paths)
    return paths
  }

  private func collect(_ node: Int, _ way: [String], into paths: inout Set<[String]>) {
    var place = node + 1
    switch nodes[node].kind {
    case .object:
      while place < next(node) {
        collect(place + 1, way + [string(place) ?? ""], into: &paths)
        place = next(place + 1)
      }
    case .array:
      while place < next(node) {
        collect(place, way, into: &paths)
        place = next(place)
      }
    case .null: return
    case .plain, .escaped, .number, .yes, .no: break
    }
    paths.insert(way)
  }
}
