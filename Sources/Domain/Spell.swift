// The times that somebody took part in a module: who stopped and comes back has two of them, and both stay.
//
// They are read from the path, where each start and stop stands. What is asked again after a stop is a second round of
// the path: the steps of the first keep their days.

/// From a start to a stop, or until now.
package struct Spell: Hashable, Codable, Sendable {
  package let from: Day
  /// The last day; nil while it goes on.
  package let until: Day?
  /// Why it ended.
  package let reason: String

  package init(from: Day, until: Day?, reason: String) { (self.from, self.until, self.reason) = (from, until, reason) }

  package func contains(_ day: Day) -> Bool { from <= day && day <= (until ?? day) }
}

extension Participant {
  /// In order; the last one may be going on.
  package var spells: [Spell] { earlierSpells + (current.map { [$0] } ?? []) }

  /// Takes part, or took part: most of the time told by the stage alone.
  package var tookPart: Bool { enrolment != nil || !earlierSpells.isEmpty }

  /// Those that ended before somebody came back.
  var earlierSpells: [Spell] {
    guard path.contains(where: { $0.kind == .stopped }) else { return [] }
    var (found, start): ([Spell], Day?) = ([], nil)
    for step in path {
      if step.kind == .started { start = step.day }
      guard step.kind == .stopped, let from = start else { continue }
      found.append(Spell(from: from, until: step.day, reason: step.words))
      start = nil
    }
    guard let now = enrolment?.from else { return found }
    return found.filter { ($0.until ?? now) < now }
  }

  private var current: Spell? {
    switch stage {
    case .participating(let from): Spell(from: from, until: nil, reason: "")
    case .stopped(let from, let on, let reason): Spell(from: from, until: on, reason: reason)
    default: nil
    }
  }

  /// Whether somebody comes back on `day`, after a stop.
  package func comesBack(on day: Day) -> Bool { spells.contains { $0.until.map { $0 < day } ?? false } }

  /// A start up to the day of the stop says that there was none.
  package func takesStopBack(on day: Day) -> Bool {
    if case .stopped(_, let last, _) = stage { day <= last } else { false }
  }

  /// Whether two days are in the same round of the path: with no stop between them. The day of a stop ends its round.
  func isOneRound(_ one: Day, _ other: Day) -> Bool {
    let (first, last) = (min(one, other), max(one, other))
    return !path.contains { $0.kind == .stopped && first <= $0.day && $0.day < last }
  }

  /// A start that turns out to be none goes, with whatever stop came before it left as it was.
  mutating func forgetStart() {
    guard let last = path.lastIndex(where: { $0.kind == .started || $0.kind == .stopped }) else { return }
    if path[last].kind == .started { path.remove(at: last) }
  }

  /// A step of the line is taken once a round: what stood in its place goes.
  mutating func forget(_ kind: PathStep.Kind, around day: Day) {
    guard PathStep.Kind.line.contains(kind) else { return }
    let whole = self
    path.removeAll { $0.kind == kind && whole.isOneRound($0.day, day) }
  }
}
