// What is kept of a sitting beside the caseload, and what an earlier one left: drafts, where one was, steps to undo.
import Domain
import Screen
import Words

/// All of it at one moment. Cheap to make after each key: the drafts are only written out where that costs the keys nothing.
package struct Memory: Sendable {
  package let view: View
  package let history: History
  let closed: Drafts
  let open: [Overlay]
  let module: Module.ID?
  /// When the open ones were last typed at.
  let typedAt: Moment

  /// Those that were left and those that are being typed, the last one at the end.
  package var drafts: [Draft] {
    var all = closed
    for overlay in open {
      switch overlay {
      case .form(let form) where form.isChanged:
        all.put(form.draft(Draft.Key(.form(form.purpose), in: module), at: typedAt))
      case .register(let sheet) where sheet.isChanged:
        all.put(sheet.draft(Draft.Key(.register(sheet.session), in: module), at: typedAt))
      default: break
      }
    }
    return all.all.filter(\.isKept)
  }
}

/// What an earlier sitting left.
package struct Kept: Sendable {
  package var drafts: [Draft] = []
  package var view: View?
  /// The numbers of its steps, each side in its order.
  package var done: [Int] = []
  package var undone: [Int] = []
  /// What could not be read of it, in words.
  package var troubles: [Phrase] = []

  package init() {}
}

/// Where drafts, the view and steps go.
enum Keeping: Hashable, Sendable {
  /// They end with this sitting.
  case nowhere
  case onDisk
}

extension App {
  package var memory: Memory {
    Memory(view: view, history: history, closed: drafts, open: overlays, module: moduleID, typedAt: typedAt)
  }

  /// How many drafts stay behind when this sitting ends.
  package var draftsKept: Int { keeping == .onDisk ? memory.drafts.count : 0 }

  /// From here on all is kept; what an earlier sitting left is taken up.
  mutating func didRecall(_ kept: Kept) {
    keeping = .onDisk
    for draft in kept.drafts { drafts.put(draft) }
    history.adopt(done: kept.done, undone: kept.undone)
    if let view = kept.view { restore(view) }
    if let last = shownDrafts.first {
      selections[.today] = Selection(item: .draft(last.key))
      status = Status(.info, .draftsFound(shownDrafts.count, today: keymap.phrase(.today)))
    }
    askWhoIAm()
    if !kept.troubles.isEmpty { overlays.append(.report(Readout(.notRecalled, kept.troubles))) }
  }

  /// The disk refuses what is to be kept, or takes it again.
  mutating func didKeep(_ trouble: DiskTrouble?) {
    keeping = trouble == nil ? .onDisk : .nowhere
    if let trouble { tell(.notKept + trouble.phrase) }
  }
}
