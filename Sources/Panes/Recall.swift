// What was made last from the whole state, since most keys change nothing in it.
import Synchronization

/// Not part of the state: making it anew gives the same, and what it is made from is compared by its values.
final class Recall<Subject: Equatable & Sendable, Value: Sendable>: Sendable {
  private let last = Mutex<[(subject: Subject, value: Value)]>([])
  private let count: Int

  /// - Parameter count: of so many subjects, as with and without names.
  init(_ count: Int = 1) { self.count = count }

  func value(of subject: Subject, _ make: () -> Value) -> Value {
    if let known = last.withLock({ $0 }).first(where: { $0.subject == subject }) { return known.value }
    let value = make()
    last.withLock { $0 = ($0 + [(subject, value)]).suffix(count) }
    return value
  }
}
