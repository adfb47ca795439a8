// Where a meeting that is going on has come: the part at hand, and the time that each step has taken.
//
// Time is counted from moments, never by counting ticks: after a lid was closed or the power gone it tells the truth, and in
// every window the same.

package struct MeetingClock: Hashable, Codable, Sendable {
  package enum Stage: Hashable, Codable, Sendable {
    /// What earlier meetings agreed comes first.
    case agreements
    /// A step, 0-based, of the format of a case.
    case step(of: IntervisionCase.ID, at: Int)
    case observations
    case end

    package var subject: IntervisionCase.ID? { if case .step(let id, _) = self { id } else { nil } }

    /// Under which its time is kept; nothing is counted of what is no step of a case.
    fileprivate var key: String? { if case .step(let id, let step) = self { id.raw + "/\(step)" } else { nil } }
  }

  package private(set) var stage = Stage.agreements
  /// Seconds that were spent on each step, up to `since`.
  private var spent: [String: Int] = [:]
  /// Seconds since 1970 from which the step at hand is counted; nil while it rests.
  private var since: Int?
  /// Seconds since 1970 at which the meeting began.
  package private(set) var began: Int?

  package init() {}

  /// Where one stands when the meeting is closed.
  package static let ended: MeetingClock = {
    var clock = MeetingClock()
    clock.stage = .end
    return clock
  }()

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    stage = try values.value(.stage, or: .agreements)
    spent = try values.value(.spent, or: [:])
    since = try values.decodeIfPresent(forKey: .since)
    began = try values.decodeIfPresent(forKey: .began)
    // A year of talking, and the year 9999: far more than there is, and still to be reckoned with.
    for (key, seconds) in spent { spent[key] = try seconds.held(to: 0...31_536_000, at: values.codingPath) }
    for instant in [since, began].compactMap(\.self) {
      _ = try instant.held(to: 0...253_402_300_799, at: values.codingPath)
    }
  }

  /// Seconds within which whoever opens the meeting comes in at the beginning of it; later it was only looked at before.
  private static let quarter = 900

  /// The meeting begins when it is opened, until its first case has begun.
  package mutating func open(at instant: Int) {
    guard isOpening else { return }
    if let began, began <= instant, instant - began <= MeetingClock.quarter { return }
    began = instant
  }

  /// Whether no case has begun yet.
  private var isOpening: Bool { spent.isEmpty && since == nil }

  /// What is kept when this comes upon `known`, which another window wrote: who comes in at the beginning takes no meeting back
  /// that goes on already.
  package func joined(with known: MeetingClock?) -> MeetingClock {
    guard isOpening, let known, !known.isOpening else { return self }
    return known
  }

  /// Seconds since the meeting began, rests and all.
  package func secondsOfMeeting(at instant: Int) -> Int { max(0, began.map { instant - $0 } ?? 0) }

  package var isRunning: Bool { since != nil }

  /// Seconds that the step at hand has taken. A clock that was set back counts as no time.
  package func seconds(at instant: Int) -> Int {
    (stage.key.flatMap { spent[$0] } ?? 0) + max(0, since.map { instant - $0 } ?? 0)
  }

  /// Steps are counted from when they come on; what is no step of a case is not.
  package mutating func go(to next: Stage, at instant: Int) {
    rest(at: instant)
    stage = next
    since = next.subject == nil ? nil : instant
  }

  /// Lets the time rest, or go on.
  package mutating func pause(at instant: Int) {
    if isRunning { rest(at: instant) } else if stage.subject != nil { since = instant }
  }

  private mutating func rest(at instant: Int) {
    if let key = stage.key { spent[key] = seconds(at: instant) }
    since = nil
  }

  /// Back at the beginning when its case has left the agenda meanwhile.
  package func settled(in meeting: Intervision) -> MeetingClock {
    guard !meeting.stages.contains(stage) else { return self }
    var clock = self
    (clock.stage, clock.since) = (.agreements, nil)
    return clock
  }
}

extension Intervision {
  /// The parts of the meeting in their order.
  package var stages: [MeetingClock.Stage] {
    let steps = agenda.flatMap { subject in
      (format(of: subject)?.steps.indices ?? 0..<1).map { MeetingClock.Stage.step(of: subject.id, at: $0) }
    }
    return [.agreements] + steps + [.observations, .end]
  }
}

extension Document {
  /// Without the clock, which goes on whatever is undone and says nothing of what is written.
  package var timeless: Document { timed(as: nil) }

  /// With the clock of another state of it.
  package func timed(as other: Document?) -> Document {
    guard case .intervision(var meeting) = self else { return self }
    meeting.clock = if case .intervision(let other)? = other { other.clock } else { nil }
    return .intervision(meeting)
  }
}
