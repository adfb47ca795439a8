// Undo and redo, in this sitting and across restarts: a step goes back only onto exactly what it left.
import Domain
import Words

extension App {
  mutating func undo() { turn(.undo) }
  mutating func redo() { turn(.redo) }

  private mutating func turn(_ direction: History.Direction) {
    guard let number = history.top(direction) else {
      return status = Status(.info, direction == .undo ? .nothingToUndo : .nothingToRedo)
    }
    guard let step = history.steps[number] else { return effects.append(.recall(number, direction)) }
    if let why = lock(on: step.documents.map(\.id)) { return refuse(why) }
    switch direction {
    case .undo: undo(step)
    case .redo: redo(step)
    }
  }

  /// The clock of a meeting is not turned back.
  private func timed(_ documents: [Document.ID: Document?]) -> [Document.ID: Document?] {
    Dictionary(
      documents.map { id, document in
        (id, caseload.document(id).map { now in document?.timed(as: now) } ?? document)
      }, uniquingKeysWith: { $1 })
  }

  private mutating func undo(_ step: Step) {
    guard restore(timed(step.before)) else { return }
    history.turn(.undo)
    // What is undone before the disk had it is not to be made again on top of somebody else's work.
    for change in step.changes.reversed() {
      guard let place = saving.pending[change.document]?.lastIndex(of: change) else { continue }
      saving.pending[change.document]?.remove(at: place)
    }
    // Whoever moved goes back the other way.
    save(step.documents.map(\.id).reversed(), [])
    status = Status(.done, .undone(step.what), of: owner(of: step.changes))
  }

  private mutating func redo(_ step: Step) {
    guard restore(timed(step.after)) else { return }
    history.turn(.redo)
    save(step.documents.map(\.id), step.changes)
    status = Status(.done, .redone(step.what), of: owner(of: step.changes))
  }

  /// A step of an earlier sitting was read; nil when its file is not as it should be.
  mutating func didRecall(_ number: Int, _ step: Step?, _ direction: History.Direction) {
    guard history.top(direction) == number, history.steps[number] == nil else { return }
    guard let step, step.documents.allSatisfy(\.isSound) else {
      history.forgetUnread(direction)
      return refuse(.stepUnreadable)
    }
    let now = step.documents.map { caseload.document($0.id)?.timeless }
    let (before, after) = (step.documents.map { $0.before?.timeless }, step.documents.map { $0.after?.timeless })
    let (expected, other) = direction == .undo ? (after, before) : (before, after)
    if now == expected {
      history.learn(step, number)
      turn(direction)
    } else if now == other {
      // The program ended between the step and the disk: as it stands there, this one is turned already.
      history.learn(step, number)
      history.turn(direction)
      turn(direction)
    } else {
      let changed = step.documents.enumerated().filter { now[$0.offset] != expected[$0.offset] }.map(\.element)
      let names = changed.map { Phrase(same: caseload.document($0.id)?.name ?? $0.after?.name ?? $0.id.raw) }.listed
      history.forgetUnread(direction)
      refuse(direction == .undo ? .changedSinceUndo(names) : .changedSinceRedo(names))
    }
  }
}
