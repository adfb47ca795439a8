// What was typed in one text, to be undone and done again there: by the word, not by the letter.

/// Cells from `at` that took the place of others.
struct TextEdit: Sendable {
  let at: Int
  let removed: [TextCell]
  let inserted: [TextCell]
}

struct TextHistory: Sendable {
  enum Kind: Sendable {
    case typing, erasing
    /// A step of its own: a paste, a cut.
    case whole
  }

  /// Edits that are undone together, and where the cursor was before them.
  struct Step: Sendable {
    let kind: Kind
    let before: TextSelection
    var after: TextSelection
    var edits: [TextEdit]

    var size: Int { edits.reduce(0) { $0 + $1.removed.count + $1.inserted.count + 8 } }
  }

  /// Cells that are kept at most; the oldest steps go first.
  private static let limit = 400_000

  private(set) var done: [Step] = []
  private(set) var undone: [Step] = []
  private var size = 0
  /// The next letter belongs to the last step.
  private var isOpen = false

  mutating func record(_ edit: TextEdit, _ kind: Kind, before: TextSelection, after: TextSelection, begins: Bool) {
    undone = []
    if isOpen, !begins, kind != .whole, let last = done.indices.last, done[last].kind == kind,
      done[last].after == before
    {
      done[last].edits.append(edit)
      done[last].after = after
    } else {
      done.append(Step(kind: kind, before: before, after: after, edits: [edit]))
    }
    size += edit.removed.count + edit.inserted.count + 8
    isOpen = kind != .whole
    while size > TextHistory.limit, done.count > 1 { size -= done.removeFirst().size }
  }

  /// What comes next is a step of its own.
  mutating func close() { isOpen = false }

  mutating func undo() -> Step? {
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    size -= step.size
    isOpen = false
    return step
  }

  mutating func redo() -> Step? {
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    size += step.size
    isOpen = false
    return step
  }
}
