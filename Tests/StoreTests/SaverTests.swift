// The saver: nothing waits for the disk, nothing is said to be saved too early, nothing that failed is forgotten.

import Dispatch
import Domain
import Glibc
import Synchronization
import Testing

@testable import Store

/// A saver on a model disk, with what a program does around it.
private final class Desk: Sendable {
  /// Calls that fail, with their error, as long as they stand here.
  final class Faults: Sendable {
    private let codes = Mutex<[ModelDisk.Call: Int32]>([:])
    subscript(call: ModelDisk.Call) -> Int32? {
      get { codes.withLock { $0[call] } }
      set { codes.withLock { $0[call] = newValue } }
    }
  }

  let disk: ModelDisk
  let saver: Saver
  let faults: Faults
  private let woken: DispatchSemaphore

  /// - Parameter first: happens before the first file is made, and may hold it up.
  init(_ image: DiskImage = emptyImage(), first: @escaping @Sendable () -> Void = {}) throws {
    let (faults, woken) = (Faults(), DispatchSemaphore(value: 0))
    let disk = ModelDisk(image) { call, disk throws(DiskError) in
      if call == .create, !disk.calls.contains(.create) { first() }
      if let code = faults[call] { throw DiskError(code) }
    }
    let folder = folder(on: disk)
    saver = Saver(folder: folder, loaded: try folder.load()) { woken.signal() }
    (self.disk, self.faults, self.woken) = (disk, faults, woken)
  }

  /// The next outcomes, as many as are asked for; fewer when they do not come.
  func outcomes(_ count: Int) -> [SaveOutcome] {
    var all = saver.collect()
    while all.count < count, woken.wait(timeout: .now() + 20) == .success { all += saver.collect() }
    return all
  }

  /// What a second program finds.
  func found() throws -> [String] { try stored().map { $0.content.intervision?.place ?? $0.content.name } }
  func stored() throws -> [Stored<Document>] { try folder(on: ModelDisk(disk.image)).load().documents }

  /// Another program saves the document.
  func saveElsewhere(_ name: String, _ kind: Kind) throws {
    let other = ModelDisk(disk.image)
    let stored = try folder(on: other).reload(kind.document().id)
    _ = try folder(on: other).save(try kind.document(name), over: stored.version, author: "Jan")
    disk.meddle(kind.file, try other.read(kind.file, limit: .max).bytes)
  }
}

struct SaverTests {
  @Test(arguments: Kind.allCases) func whileOneSaveRunsOnlyTheNewestStateWaits(_ kind: Kind) throws {
    let (running, goOn) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let desk = try Desk {
      running.signal()
      goOn.wait()
    }
    let id = try kind.document().id
    desk.saver.enqueue(try kind.document("1"), author: "Els")
    running.wait()
    #expect(desk.saver.unsaved == [id])
    for name in 2...9 { desk.saver.enqueue(try kind.document(String(name)), author: "Els") }
    #expect(desk.saver.unsaved == [id])
    #expect(desk.saver.finish(seconds: 0) == [Unsaved(id: id, trouble: nil)])
    #expect(desk.saver.collect() == [])
    goOn.signal()
    // That the first was saved is not said: it is not what is on the screen by now.
    #expect(desk.outcomes(1) == [.saved(id, rev: 2)])
    #expect(desk.saver.finish(seconds: 20) == [])
    #expect(desk.saver.unsaved == [])
    #expect(try desk.found() == ["9"])
  }

  @Test(arguments: Kind.allCases) func whatFailedIsKeptUntilItIsTriedAgain(_ kind: Kind) throws {
    let desk = try Desk()
    let id = try kind.document().id
    let failed = SaveOutcome.failed(id, .noSpace(file: kind.file, code: ENOSPC))
    desk.faults[.write] = ENOSPC
    desk.saver.enqueue(try kind.document("1"), author: "Els")
    #expect(desk.outcomes(1) == [failed])
    #expect(desk.saver.unsaved == [id])
    desk.saver.retry()
    #expect(desk.outcomes(1) == [failed])
    desk.saver.enqueue(try kind.document("2"), author: "Els")
    #expect(desk.outcomes(1) == [failed])
    #expect(desk.saver.finish(seconds: 20) == [Unsaved(id: id, trouble: .noSpace(file: kind.file, code: ENOSPC))])
    #expect(try desk.found() == [])
    desk.faults[.write] = nil
    #expect(desk.saver.finish(seconds: 20) == [])
    #expect(try desk.found() == ["2"])
  }

  @Test(arguments: Kind.allCases) func oneDocumentThatFailsHoldsNoOtherUp(_ kind: Kind) throws {
    let desk = try Desk(try image(with: try kind.document("old")))
    let other = try kind.document("other", id: "bbbb")
    try desk.saveElsewhere("theirs", kind)
    desk.saver.enqueue(try kind.document("mine"), author: "Els")
    desk.saver.enqueue(other, author: "Els")
    #expect(
      desk.outcomes(2) == [
        .failed(try kind.document().id, .changedElsewhere(file: kind.file)), .saved(other.id, rev: 1),
      ])
    #expect(try desk.found() == ["theirs", "other"])
  }

  /// The new file is in place, though it was not said to be saved: it is our own, not somebody else's.
  @Test(arguments: Kind.allCases) func afterAFailedSyncOfTheFolderTheNextStateIsSaved(_ kind: Kind) throws {
    let desk = try Desk(try image(with: try kind.document("old")))
    let id = try kind.document().id
    desk.faults[.syncFolder] = EIO
    for name in ["1", "2"] {
      desk.saver.enqueue(try kind.document(name), author: "Els")
      #expect(desk.outcomes(1) == [.failed(id, .writeFailed(file: kind.file, step: .syncFolder, code: EIO))])
    }
    desk.faults[.syncFolder] = nil
    desk.faults[.write] = EIO
    desk.saver.enqueue(try kind.document("3"), author: "Els")
    #expect(desk.outcomes(1) == [.failed(id, .writeFailed(file: kind.file, step: .write, code: EIO))])
    desk.faults[.write] = nil
    desk.saver.enqueue(try kind.document("4"), author: "Els")
    #expect(desk.outcomes(1) == [.saved(id, rev: 4)])
    #expect(try desk.found() == ["4"])
  }

  @Test(arguments: [false, true], Kind.allCases)
  func aRemovalCanBeUndone(_ failing: Bool, _ kind: Kind) throws {
    let desk = try Desk(try image(with: try kind.document("old")))
    let id = try kind.document().id
    if failing { desk.faults[.syncFolder] = EIO }
    desk.saver.enqueue(removalOf: id)
    let failure = SaveOutcome.failed(id, .writeFailed(file: kind.file, step: .remove, code: EIO))
    #expect(desk.outcomes(1) == [failing ? failure : .removed(id)])
    #expect(try desk.found() == [])
    desk.faults[.syncFolder] = nil
    desk.saver.enqueue(try kind.document("again"), author: "Els")
    #expect(desk.outcomes(1) == [.saved(id, rev: 2)])
    #expect(try desk.found() == ["again"])
  }

  @Test(arguments: Kind.allCases) func aRemovalThatComesBeforeTheFirstSaveLeavesNothing(_ kind: Kind) throws {
    let desk = try Desk()
    desk.faults[.write] = EIO
    desk.saver.enqueue(try kind.document(), author: "Els")
    #expect(desk.outcomes(1).count == 1)
    desk.saver.enqueue(removalOf: try kind.document().id)
    #expect(desk.outcomes(1) == [.removed(try kind.document().id)])
    #expect(desk.saver.unsaved == [])
  }

  @Test(arguments: Kind.allCases) func aVanishedDocumentIsWrittenAgainOnPurpose(_ kind: Kind) throws {
    let desk = try Desk(try image(with: try kind.document("old")))
    let id = try kind.document().id
    desk.disk.meddle(kind.file, nil)
    desk.saver.enqueue(try kind.document("new"), author: "Els")
    #expect(desk.outcomes(1) == [.failed(id, .vanished(file: kind.file))])
    desk.saver.retry()
    #expect(desk.outcomes(1) == [.failed(id, .vanished(file: kind.file))])
    desk.saver.recreate(id)
    #expect(desk.outcomes(1) == [.saved(id, rev: 2)])
    #expect(try desk.found() == ["new"])
  }

  @Test(arguments: Kind.allCases) func whatWasReloadedIsSavedOver(_ kind: Kind) throws {
    let desk = try Desk(try image(with: try kind.document("old")))
    let id = try kind.document().id
    try desk.saveElsewhere("theirs", kind)
    desk.saver.enqueue(try kind.document("mine"), author: "Els")
    #expect(desk.outcomes(1) == [.failed(id, .changedElsewhere(file: kind.file))])
    desk.saver.adopt(try folder(on: desk.disk).reload(id))
    #expect(desk.saver.unsaved == [])
    desk.saver.enqueue(try kind.document("both"), author: "Els")
    #expect(desk.outcomes(1) == [.saved(id, rev: 3)])
    #expect(try desk.found() == ["both"])
  }

  @Test(arguments: Kind.allCases) func aLookTellsOnceWhatOthersDidAndNothingOfOurOwn(_ kind: Kind) throws {
    let desk = try Desk(try image(with: try kind.document("old")))
    let id = try kind.document().id
    desk.saver.enqueue(try kind.document("mine"), author: "Els")
    #expect(desk.outcomes(1) == [.saved(id, rev: 2)])
    func look() -> [SaveOutcome] {
      desk.saver.look()
      #expect(desk.saver.finish(seconds: 20) == [])
      return desk.saver.collect()
    }
    #expect(look() == [])
    // The same bytes in a new file, as after a sync tool: nothing to tell.
    desk.disk.meddle(kind.file, try desk.disk.read(kind.file, limit: .max).bytes)
    #expect(look() == [])
    try desk.saveElsewhere("theirs", kind)
    #expect(look() == [.noticed(.changed(id))])
    #expect(look() == [])
    desk.saver.adopt(try folder(on: desk.disk).reload(id))
    #expect(look() == [])
    desk.disk.meddle(kind.other, [1])
    desk.disk.meddle(kind.file, nil)
    #expect(look() == [.noticed(.vanished(id)), .noticed(.appeared(file: kind.other))])
    #expect(look() == [])
  }

  @Test func aFolderThatCannotBeReachedIsNoticed() throws {
    let desk = try Desk()
    desk.faults[.other] = EHOSTDOWN
    desk.saver.look()
    #expect(
      desk.outcomes(1) == [.noticed(.unreachable(.unreadable(file: "/c/modules", code: EHOSTDOWN)))])
  }
}
