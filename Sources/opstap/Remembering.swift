// What the loop does so that nothing typed is lost: takes up what an earlier sitting left, and has the keeper keep the rest.

import Domain
import Panes
import Store

extension Loop {
  /// Begins to keep what is typed, with what an earlier sitting left.
  mutating func recall(_ open: () throws(DiskTrouble) -> (files: KeptFiles, kept: Kept)) {
    do throws(DiskTrouble) {
      let (files, kept) = try open()
      let waker = terminal.waker
      keeper = Keeper(files) { waker.wake() }
      handle(.recalled(kept))
    } catch { handle(.kept(error)) }
  }

  /// Where there may be something new.
  mutating func remember(_ settling: Settling) {
    guard app.revision != kept || settling == .onDisk else { return }
    kept = app.revision
    if settling == .onDisk { settled = kept }
    keeper?.keep(app.memory, settling)
  }

  /// The end, once what is still to be kept lies on the disk.
  func withDrafts(_ end: End) -> End {
    var end = end
    keeper?.finish(app.memory, seconds: 2)
    end.drafts = app.draftsKept
    return end
  }
}
