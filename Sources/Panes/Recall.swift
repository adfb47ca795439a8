// What was made last from the whole state, since most keys change nothing in it.
import Domain
import Synchronization
import Words

/// Not part of the state: making it anew gives the same, and what it is made from is compared by its values.
final class Recall<Subject: Equatable & Sendable, Value: Sendable>: Sendable {
  private let last = Mutex<[(subject: Subject, value: Value)]>([])
  private let count: Int

  /// - Parameter count: of so many subjects, as with and without names.
  init(_ count: Int = 1) { self.count = count }

  func value(of subject: Subject, _ make: () -> Value) -> Value {
    let known = last.withLock { all in all.firstIndex { $0.subject == subject }.map { all[$0].value } }
    if let known { return known }
    let value = make()
    last.withLock { $0 = ($0 + [(subject, value)]).suffix(count) }
    return value
  }
}

/// All that is remembered; with a new one everything is made anew.
struct Recalls: Sendable {
  let charts = Recall<ChartSubject, [Chart]>()
  let team = Recall<TeamSubject, TeamFacts>(2)
  let namesakes = Recall<NamesakeSubject, [Namesake]>(2)
  /// Of a report, with and without names.
  let pieces = Recall<ReportSubject, [ReportWords.Piece]>(2)
  /// Of four panes as they are drawn and as they are moved over, some with and without names.
  let rows = Recall<RowSubject, Listing>(16)
}

/// Made when it is first asked for, and kept; what it is made from is let go then.
final class Once<Value: Sendable>: Sendable {
  private enum State: Sendable {
    case made(Value)
    case toMake(@Sendable () -> Value)
  }

  private let state: Mutex<State>

  init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.toMake(make)) }

  var value: Value {
    switch state.withLock({ $0 }) {
    case .made(let value): return value
    case .toMake(let make):
      let value = make()
      state.withLock { $0 = .made(value) }
      return value
    }
  }
}
