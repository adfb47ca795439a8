// The meeting at hand and where it has come. Its clock stands in the meeting itself, so that two windows in one meeting are at
// one step and show one time; looking back at a meeting that is closed is each window's own.
import Domain

/// Which meeting is on the screen.
package struct Lead: Hashable, Codable, Sendable {
  let meeting: Intervision.ID
  /// Of one that is closed, where one looks; nil where it ended.
  var look: MeetingClock?
}

extension App {
  /// The meeting that is led or looked at.
  var meeting: Intervision? { leading.flatMap { caseload.intervision($0.meeting) } }

  /// Where it has come.
  var lead: MeetingClock? {
    guard let meeting else { return nil }
    let clock = meeting.isPlanned ? meeting.clock ?? MeetingClock() : leading?.look ?? MeetingClock.ended
    return clock.settled(in: meeting)
  }

  /// Another step, or time that rests or runs: kept at once, and no step to undo.
  mutating func move(_ change: (inout MeetingClock) -> Void) {
    guard let meeting, var clock = lead else { return }
    change(&clock)
    guard meeting.isPlanned else {
      leading?.look = clock
      return
    }
    guard clock != meeting.clock else { return }
    let turned = Change.keepTime(intervision: meeting.id, clock: clock)
    var next = caseload
    do throws(RefusedChange) { _ = try next.apply([turned], on: now.day) } catch {
      return refuse(error.refusal.phrase(naming))
    }
    let id = Document.ID.intervision(meeting.id)
    if restore([id: next.document(id)]) { save([id], [turned]) }
  }
}
