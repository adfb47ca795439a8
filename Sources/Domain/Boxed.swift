// A large part of a value, kept beside it: copying the whole is then cheap, and two that share the part are the same at once.

/// Like any value: who changes one leaves the others as they are. In files it is the value itself.
@propertyWrapper
package struct Boxed<Value: Hashable & Codable & Sendable>: Hashable, Codable, Sendable {
  private final class Box: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private var box: Box

  package init(wrappedValue: Value) { box = Box(wrappedValue) }
  package init(from decoder: any Decoder) throws { box = Box(try Value(from: decoder)) }

  package var wrappedValue: Value {
    get { box.value }
    set { box = Box(newValue) }
  }

  package func encode(to encoder: any Encoder) throws { try box.value.encode(to: encoder) }
  package func hash(into hasher: inout Hasher) { hasher.combine(box.value) }
  package static func == (one: Self, other: Self) -> Bool { one.box === other.box || one.box.value == other.box.value }
}
