// What was done, so that it can be undone and done again, in a later sitting too: the documents before and after each step.
import Domain
import Words

package struct Step: Hashable, Codable, Sendable {
  /// What became of a document that it touched; nil where there was or is none.
  package struct Turn: Hashable, Codable, Sendable {
    let id: Document.ID
    let before: Document?
    let after: Document?

    /// What is put in the place of a document must be that document.
    var isSound: Bool { [before, after].allSatisfy { $0 == nil || $0?.id == id } }
  }

  let documents: [Turn]
  let what: Phrase
  /// What it was made of.
  let changes: [Change]

  var before: [Document.ID: Document?] { Dictionary(documents.map { ($0.id, $0.before) }, uniquingKeysWith: { $1 }) }
  var after: [Document.ID: Document?] { Dictionary(documents.map { ($0.id, $0.after) }, uniquingKeysWith: { $1 }) }
}

/// Steps by their number, which only grows. Those of an earlier sitting are known by their number alone until they are read.
package struct History: Sendable {
  package enum Direction: Hashable, Sendable { case undo, redo }

  /// The last one done at the end.
  package private(set) var done: [Int] = []
  /// The last one undone at the end.
  package private(set) var undone: [Int] = []
  package private(set) var steps: [Int: Step] = [:]
  private var next = 1

  func top(_ direction: Direction) -> Int? { direction == .undo ? done.last : undone.last }

  mutating func record(_ step: Step) {
    for number in undone { steps[number] = nil }
    undone = []
    done.append(next)
    steps[next] = step
    next += 1
  }

  /// The step on top goes to the other side.
  mutating func turn(_ direction: Direction) {
    switch direction {
    case .undo: done.popLast().map { undone.append($0) }
    case .redo: undone.popLast().map { done.append($0) }
    }
  }

  /// Somebody else's edit came between: the steps on that document would bring back an old state.
  mutating func forget(_ id: Document.ID) {
    let gone = Set(steps.filter { $0.value.documents.contains { $0.id == id } }.keys)
    steps = steps.filter { !gone.contains($0.key) }
    done.removeAll(where: gone.contains)
    undone.removeAll(where: gone.contains)
  }

  // MARK: - Earlier sittings

  /// Steps that lie on the disk, each side in its order. For a history in which nothing was done yet.
  mutating func adopt(done: [Int], undone: [Int]) {
    (self.done, self.undone) = (done, undone)
    next = max(next, ((done + undone).max() ?? 0) + 1)
  }

  mutating func learn(_ step: Step, _ number: Int) { steps[number] = step }

  /// What was never read cannot be relied on any more.
  mutating func forgetUnread(_ direction: Direction) {
    switch direction {
    case .undo: done.removeAll { steps[$0] == nil }
    case .redo: undone.removeAll { steps[$0] == nil }
    }
  }
}

/// How the caseload stands to the disk.
struct Saving: Sendable {
  /// Documents that were changed and not yet reported as saved.
  var pending: [Document.ID: [Change]] = [:]
  var troubles: [Document.ID: DiskTrouble] = [:]
  var lastSaved: Moment?
  /// How often in a row a document was joined with what another window wrote.
  var joins: [Document.ID: Int] = [:]

  var isClean: Bool { pending.isEmpty && troubles.isEmpty }
}
