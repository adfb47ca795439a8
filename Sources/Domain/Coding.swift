// How values are read from files: missing means empty, wrong means a fact that names where.

/// A value in a file or a line that makes no sense. `path` is the way to it: `session.time.from`.
package enum Malformed: Error, Equatable, Sendable {
  case text(String, expected: String, path: String)
  case timeSpan(_ path: String)
  case identifier(String, path: String)
  case formalReferrer(String)
}

extension Decoder {
  /// A single text, made into a value by `make`.
  func text<T>(as form: String, _ make: (String) -> T?) throws -> T {
    let text = try singleValueContainer().decode(String.self)
    guard let value = make(text) else { throw Malformed.text(text, expected: form, path: codingPath.words) }
    return value
  }
}

extension Int {
  /// Itself, when it lies in `range`: an absurd number in a file must not reach arithmetic.
  func held(to range: ClosedRange<Int>, at path: [any CodingKey]) throws -> Int {
    guard range.contains(self) else {
      let expected = "\(range.lowerBound)...\(range.upperBound)"
      throw Malformed.text(String(self), expected: expected, path: path.words)
    }
    return self
  }
}

extension Encoder {
  func write(_ text: String) throws {
    var container = singleValueContainer()
    try container.encode(text)
  }
}

extension [any CodingKey] {
  /// `session.time.from`
  package var words: String { map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".") }
}

extension KeyedDecodingContainer {
  /// The value at `key`, or `fallback` where the file has none. Asked for first: most files have none of most values.
  func value<T: Decodable>(_ key: Key, or fallback: T) throws -> T {
    guard contains(key), try !decodeNil(forKey: key) else { return fallback }
    return try decode(T.self, forKey: key)
  }

  func value<Name: EntryName, T: Decodable>(_ key: Key, or fallback: [Name: T]) throws -> [Name: T] {
    guard contains(key), try !decodeNil(forKey: key) else { return fallback }
    return try entries(key)
  }

  /// What the library does for each dictionary, finding out by casts what its names are, was a third of reading a module.
  func entries<Name: EntryName, T: Decodable>(_ key: Key) throws -> [Name: T] {
    let object = try nestedContainer(keyedBy: EntryKey.self, forKey: key)
    var entries: [Name: T] = [:]
    for entry in object.allKeys {
      guard let name = Name(codingKey: entry) else {
        throw Malformed.text(entry.stringValue, expected: "\(Name.self)", path: codingPath.words)
      }
      entries[name] = try object.decode(T.self, forKey: entry)
    }
    return entries
  }

  func number(_ key: Key, in range: ClosedRange<Int>) throws -> Int {
    try decode(Int.self, forKey: key).held(to: range, at: codingPath + [key])
  }

  func decodeIfPresent<T: Decodable>(forKey key: Key) throws -> T? { try decodeIfPresent(T.self, forKey: key) }

  func text(_ key: Key) throws -> String { try value(key, or: "") }
}

// MARK: - Dictionaries

typealias EntryName = CodingKeyRepresentable & Decodable & Hashable

private struct EntryKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { return nil }
}
