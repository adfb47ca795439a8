// The envelope: the form in which one document lies in its file, sealed by a checksum.
//
// The first line is the header, {"format":"opstap","kind":"module","schema":1,"sha256":"..."}: the checksum is that of
// all bytes after it. What follows is JSON with sorted keys, one value a line, so that two versions compare well. Any
// bit that flips, any byte that is lost or added, makes the header disagree.

import Crypto
import Domain
import FoundationEssentials

struct Envelope<Content: Codable & Equatable & Sendable>: Codable, Equatable, Sendable {
  let id: String
  /// 1 for the first save.
  let rev: Int
  /// SHA-256 of the file that this one replaced; nil for the first.
  let parent: String?
  let author: String
  let content: Content
}

/// A first line that is not the one expected, as far as it can be read.
private struct Header: Decodable {
  let format: String
  let kind: String
  let schema: Int
  let sha256: String?
}

/// What is wrong with the bytes of a file, where `EnvelopeForm` does not know the name of the file.
enum Unsound: Error, Equatable {
  case damaged(DiskTrouble.Damage)
  case newer(schema: Int)
  case otherKind

  func trouble(in file: String) -> DiskTrouble {
    switch self {
    case .damaged(let why): .damaged(file: file, why: why)
    case .newer(let schema): .newer(file: file, schema: schema)
    case .otherKind: .foreign(file: file, what: .otherKind)
    }
  }
}

/// How one kind of documents is written and read.
struct EnvelopeForm<Content: Codable & Equatable & Sendable>: Sendable {
  static var schema: Int { 1 }

  let kind: String
  /// The id that the content itself bears.
  let id: @Sendable (Content) -> String

  /// The bytes of a file. Nil when the content would not read back the same.
  func seal(_ envelope: Envelope<Content>) -> [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    guard let encoded = try? encoder.encode(envelope) else { return nil }
    let body = [UInt8](encoded) + [UInt8(ascii: "\n")]
    let bytes = header(body[...]) + body
    guard let again = try? open(bytes), again == envelope else { return nil }
    return bytes
  }

  /// The document in the bytes of a file, when all is sound.
  func open(_ bytes: [UInt8]) throws(Unsound) -> Envelope<Content> {
    guard !bytes.isEmpty else { throw .damaged(.empty) }
    let (head, body) = split(bytes)
    guard head.elementsEqual(header(body)) else { throw diagnose(head, body) }
    return try read(body)
  }

  /// The document in a file whose checksum is wrong and whose every other part is sound.
  func openEdited(_ bytes: [UInt8]) throws(Unsound) -> Envelope<Content> {
    do {
      _ = try open(bytes)
    } catch .damaged(.edited) {
      let envelope = try read(split(bytes).body)
      // A key that is not known here, perhaps mistyped, would be lost without a word.
      guard let sealed = seal(envelope) else { throw .damaged(.content) }
      let (edited, kept) = (try JSONText(split(bytes).body), try JSONText(split(sealed).body))
      guard edited.paths.isSubset(of: kept.paths) else { throw .damaged(.content) }
      return envelope
    }
    throw .damaged(.header)
  }

  /// The first line, with its end, and the rest.
  private func split(_ bytes: [UInt8]) -> (head: ArraySlice<UInt8>, body: ArraySlice<UInt8>) {
    let start = bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    return (bytes[..<start], bytes[start...])
  }

  private func header(_ body: ArraySlice<UInt8>) -> [UInt8] { header(checksum: SHA256.hex(body)) }

  private func header(checksum: String) -> [UInt8] {
    [UInt8](#"{"format":"opstap","kind":"\#(kind)","schema":\#(Self.schema),"sha256":"\#(checksum)"}"#.utf8)
      + [UInt8(ascii: "\n")]
  }

  private func read(_ body: ArraySlice<UInt8>) throws(Unsound) -> Envelope<Content> {
    let text = try JSONText(body)
    guard let envelope = try? JSONReader.read(text, Envelope<Content>.self), envelope.id == id(envelope.content),
      envelope.rev > 0
    else { throw .damaged(.content) }
    return envelope
  }

  /// Why the header is not the one that the body asks for.
  private func diagnose(_ head: ArraySlice<UInt8>, _ body: ArraySlice<UInt8>) -> Unsound {
    guard head.count < 1000, let text = try? JSONText(head), let told = try? JSONReader.read(text, Header.self),
      told.format == "opstap"
    else { return .damaged(.header) }
    if told.schema > Self.schema { return .newer(schema: told.schema) }
    if told.kind != kind { return .otherKind }
    guard let checksum = told.sha256, head.elementsEqual(header(checksum: checksum)) else { return .damaged(.header) }
    return (try? read(body)) == nil ? .damaged(.body) : .damaged(.edited)
  }
}

extension SHA256 {
  /// The digest as 64 lower-case hexadecimal digits.
  static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var hash = SHA256()
    if bytes.withContiguousStorageIfAvailable({ hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }) == nil {
      hash.update(data: Array(bytes))
    }
    return String(decoding: hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
