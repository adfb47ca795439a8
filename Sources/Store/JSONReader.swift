// Values from JSON text, as the decoder of the library makes them, in a fraction of its time: it is what opens a caseload.

import Domain

/// The value at one node. Nobody asks where it went wrong: a file is sound or it is not.
struct JSONReader: Decoder, SingleValueDecodingContainer {
  private struct Mismatch: Error {}

  let text: JSONText
  let node: Int

  static func read<Value: Decodable>(_ text: JSONText, _ kind: Value.Type = Value.self) throws -> Value {
    try Value(from: JSONReader(text: text, node: 0))
  }

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy kind: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard text.kind(node) == .object else { throw Mismatch() }
    return KeyedDecodingContainer(Members<Key>(self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard text.kind(node) == .array else { throw Mismatch() }
    return Elements(self)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  // MARK: - One value

  func decodeNil() -> Bool { text.kind(node) == .null }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }

  func decode(_ type: String.Type) throws -> String {
    guard let string = text.string(node) else { throw Mismatch() }
    return string
  }

  func decode(_ type: Bool.Type) throws -> Bool {
    switch text.kind(node) {
    case .yes: return true
    case .no: return false
    default: throw Mismatch()
    }
  }

  func decode(_ type: Int.Type) throws -> Int { try number() }
  func decode(_ type: Int8.Type) throws -> Int8 { try number() }
  func decode(_ type: Int16.Type) throws -> Int16 { try number() }
  func decode(_ type: Int32.Type) throws -> Int32 { try number() }
  func decode(_ type: Int64.Type) throws -> Int64 { try number() }
  func decode(_ type: UInt.Type) throws -> UInt { try number() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try number() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try number() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try number() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try number() }
  func decode(_ type: Double.Type) throws -> Double { try number() }
  func decode(_ type: Float.Type) throws -> Float { try number() }

  private func number<Number: LosslessStringConvertible>() throws -> Number {
    guard text.kind(node) == .number, let number = Number(text.raw(node)) else { throw Mismatch() }
    return number
  }

  // MARK: - Several

  private final class Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let object: JSONReader
    /// Where the next key is looked for first: they are asked for in the order of the text, or nearly, and often twice.
    private var place: Int

    init(_ object: JSONReader) {
      self.object = object
      place = object.node + 1
    }

    var codingPath: [any CodingKey] { [] }

    var allKeys: [Key] {
      var keys: [Key] = []
      var place = object.node + 1
      while place < object.text.next(object.node) {
        object.text.string(place).flatMap(Key.init(stringValue:)).map { keys.append($0) }
        place = object.text.next(place + 1)
      }
      return keys
    }

    func contains(_ key: Key) -> Bool { find(key) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try value(key).decodeNil() }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try Value(from: value(key)) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(key).decode(String.self) }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
      guard let value = find(key), !value.decodeNil() else { return nil }
      return try Value(from: value)
    }

    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { try value(key).container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      try value(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { object }
    func superDecoder(forKey key: Key) throws -> any Decoder { try value(key) }

    private func value(_ key: Key) throws -> JSONReader {
      guard let value = find(key) else { throw Mismatch() }
      return value
    }

    private func find(_ key: Key) -> JSONReader? {
      var name = key.stringValue
      let text = object.text
      let (start, end) = (object.node + 1, text.next(object.node))
      return name.withUTF8 { name in
        for range in [place..<end, start..<place] {
          var at = range.lowerBound
          while at < range.upperBound {
            if text.isKey(at, name) {
              place = at
              return JSONReader(text: text, node: at + 1)
            }
            at = text.next(at + 1)
          }
        }
        return nil
      }
    }
  }

  private struct Elements: UnkeyedDecodingContainer {
    private let array: JSONReader
    private var place: Int
    private(set) var currentIndex = 0

    init(_ array: JSONReader) {
      self.array = array
      place = array.node + 1
    }

    var codingPath: [any CodingKey] { [] }
    var count: Int? { nil }
    var isAtEnd: Bool { place >= array.text.next(array.node) }

    mutating func decodeNil() throws -> Bool {
      guard !isAtEnd, array.text.kind(place) == .null else { return false }
      _ = try next()
      return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: next()) }

    mutating func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> { try next().container(keyedBy: type) }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try next().unkeyedContainer() }
    mutating func superDecoder() throws -> any Decoder { try next() }

    private mutating func next() throws -> JSONReader {
      guard !isAtEnd else { throw Mismatch() }
      let element = JSONReader(text: array.text, node: place)
      (place, currentIndex) = (array.text.next(place), currentIndex + 1)
      return element
    }
  }
}
