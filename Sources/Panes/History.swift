// What was done, so that it can be undone and done again: the documents before and after each step.
import Domain
import Words

struct Step: Sendable {
  /// The documents that it touched, before and after; nil where there was or is none.
  var before: [Module.ID: Module?]
  var after: [Module.ID: Module?]
  var what: Phrase
  /// What it was made of; empty for an undo, which is no change of its own.
  var changes: [Change]
}

struct History: Sendable {
  private(set) var done: [Step] = []
  private(set) var undone: [Step] = []

  mutating func record(_ step: Step) {
    done.append(step)
    undone = []
  }

  mutating func undo() -> Step? {
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    return step
  }

  mutating func redo() -> Step? {
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    return step
  }

  /// Somebody else's edit came between: the steps on that document would bring back an old state.
  mutating func forget(_ id: Module.ID) {
    done.removeAll { $0.before.keys.contains(id) }
    undone.removeAll { $0.before.keys.contains(id) }
  }
}

/// How the caseload stands to the disk.
struct Saving: Sendable {
  /// Documents that were changed and not yet reported as saved.
  var pending: [Module.ID: [Change]] = [:]
  var troubles: [Module.ID: DiskTrouble] = [:]
  var lastSaved: Moment?

  var isClean: Bool { pending.isEmpty && troubles.isEmpty }
}
