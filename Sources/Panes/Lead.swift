// Where a meeting that is going on has come: the part at hand, and the time that each step has taken.
//
// Time is counted from moments, never by counting ticks: after a lid was closed or the power gone, it tells the truth.
import Domain

package struct Lead: Hashable, Codable, Sendable {
  enum Stage: Hashable, Codable, Sendable {
    /// What earlier meetings agreed comes first.
    case agreements
    /// A step, 0-based, of the format of a case.
    case step(IntervisionCase.ID, Int)
    case observations
    case end

    var subject: IntervisionCase.ID? { if case .step(let id, _) = self { id } else { nil } }
  }

  let meeting: Intervision.ID
  private(set) var stage = Stage.agreements
  /// Seconds that were spent on each step, up to `since`.
  private var spent: [Stage: Int] = [:]
  /// Seconds since 1970 from which the step at hand is counted; nil while it rests.
  private var since: Int?

  /// Seconds since 1970 at which the meeting began: when it was last opened before its first case.
  private(set) var began: Int?

  init(_ meeting: Intervision.ID) { self.meeting = meeting }

  mutating func open(at instant: Int) { if spent.isEmpty { began = instant } }

  /// Seconds since the meeting began, rests and all.
  func secondsOfMeeting(at instant: Int) -> Int { max(0, began.map { instant - $0 } ?? 0) }

  var isRunning: Bool { since != nil }

  /// Seconds that the step at hand has taken. A clock that was set back counts as no time.
  func seconds(at instant: Int) -> Int { (spent[stage] ?? 0) + max(0, since.map { instant - $0 } ?? 0) }

  /// Steps are counted from when they come on; what is no step of a case is not.
  mutating func go(to next: Stage, at instant: Int) {
    rest(at: instant)
    stage = next
    since = next.subject == nil ? nil : instant
  }

  /// Lets the time rest, or go on.
  mutating func pause(at instant: Int) {
    if isRunning { rest(at: instant) } else if stage.subject != nil { since = instant }
  }

  private mutating func rest(at instant: Int) {
    spent[stage] = seconds(at: instant)
    since = nil
  }

  /// Back to the beginning when its case has left the agenda meanwhile.
  mutating func settle(in meeting: Intervision) {
    if !meeting.stages.contains(stage) { (stage, since) = (.agreements, nil) }
  }
}

/// All meetings that were led or looked at, so that each goes on where it was left.
package struct Leads: Hashable, Codable, Sendable {
  private var all: [Intervision.ID: Lead] = [:]
  /// The one at hand.
  private var current: Intervision.ID?

  var lead: Lead? {
    get { current.flatMap { all[$0] } }
    set {
      current = newValue?.meeting
      if let newValue { all[newValue.meeting] = newValue }
    }
  }

  mutating func open(_ id: Intervision.ID, at instant: Int) {
    all[id, default: Lead(id)].open(at: instant)
    current = id
  }

  /// Forgets those that are gone.
  mutating func keep(_ isThere: (Intervision.ID) -> Bool) { all = all.filter { isThere($0.key) } }
}

extension App {
  /// The meeting at hand, and where it has come.
  var lead: Lead? {
    get { leads.lead }
    set { leads.lead = newValue }
  }
}

extension Intervision {
  /// The parts of the meeting in their order.
  var stages: [Lead.Stage] {
    let steps = agenda.flatMap { subject in
      (format(of: subject)?.steps.indices ?? 0..<1).map { Lead.Stage.step(subject.id, $0) }
    }
    return [.agreements] + steps + [.observations, .end]
  }
}
