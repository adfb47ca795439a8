// JSON as a small tree, to see what a line holds beside what is read from it.

import FoundationEssentials

enum JSONTree: Equatable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([JSONTree])
  case object([String: JSONTree])

  /// The way to a value: keys, and places in lists.
  enum Step: Hashable {
    case key(String)
    case place(Int)
  }

  /// The value at the end of `path`, nil where there is none.
  subscript(path: ArraySlice<Step>) -> JSONTree? {
    guard let step = path.first else { return self }
    switch (self, step) {
    case (.object(let fields), .key(let key)): return fields[key]?[path.dropFirst()]
    case (.list(let items), .place(let index)) where items.indices.contains(index):
      return items[index][path.dropFirst()]
    default: return nil
    }
  }

  func replacing(_ path: ArraySlice<Step>, with value: JSONTree) -> JSONTree {
    guard let step = path.first else { return value }
    switch (self, step) {
    case (.object(var fields), .key(let key)):
      fields[key] = (fields[key] ?? .null).replacing(path.dropFirst(), with: value)
      return .object(fields)
    case (.list(var items), .place(let index)) where items.indices.contains(index):
      items[index] = items[index].replacing(path.dropFirst(), with: value)
      return .list(items)
    default: return self
    }
  }

  /// Ways to fields that have a value here and are not in `other`, in a fixed order.
  func fields(missingIn other: JSONTree, at path: [Step] = []) -> [[Step]] {
    switch (self, other) {
    case (.object(let mine), .object(let theirs)):
      mine.sorted { $0.key < $1.key }.filter { $0.value != .null }.flatMap { key, value in
        theirs[key].map { value.fields(missingIn: $0, at: path + [.key(key)]) } ?? [path + [.key(key)]]
      }
    case (.list(let mine), .list(let theirs)):
      zip(mine, theirs).enumerated().flatMap { index, pair in
        pair.0.fields(missingIn: pair.1, at: path + [.place(index)])
      }
    default: []
    }
  }
}

extension [JSONTree.Step] {
  init(_ path: [any CodingKey]) { self = path.map { key in key.intValue.map { .place($0) } ?? .key(key.stringValue) } }

  /// `planSessions.sessions.[0].kind`
  var words: String {
    map {
      switch $0 {
      case .key(let key): key
      case .place(let index): "[\(index)]"
      }
    }.joined(separator: ".")
  }
}

extension JSONTree: Codable {
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let fields = try? value.decode([String: JSONTree].self) {
      self = .object(fields)
    } else if let items = try? value.decode([JSONTree].self) {
      self = .list(items)
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else {
      self = .number(try value.decode(Double.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .truth(let truth): try container.encode(truth)
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let items): try container.encode(items)
    case .object(let fields): try container.encode(fields)
    }
  }
}
