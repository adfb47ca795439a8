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
  func found() throws -> [String] { try stored().map(\.content.name) }
  func stored() throws -> [Stored<Module>] { try folder(on: ModelDisk(disk.image)).load().modules }

  /// Another program saves the module.
  func saveElsewhere(_ name: String) throws {
    let other = ModelDisk(disk.image)
    let stored = try folder(on: other).reload(module().id)
    _ = try folder(on: other).save(try module(name), over: stored.version, author: "Jan")
    disk.meddle(file, try other.read(file, limit: .max).bytes)
  }
}

private let file = "/c/modules/aaaa.json"

struct SaverTests {
  @Test func whileOneSaveRunsOnlyTheNewestStateWaits() throws {
    let (running, goOn) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let desk = try Desk {
      running.signal()
      goOn.wait()
    }
    let id = try module().id
    desk.saver.enqueue(try module("1"), author: "Els")
    running.wait()
    #expect(desk.saver.unsaved == [id])
    for name in 2...9 { desk.saver.enqueue(try module(String(name)), author: "Els") }
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

  @Test func whatFailedIsKeptUntilItIsTriedAgain() throws {
    let desk = try Desk()
    let id = try module().id
    let failed = SaveOutcome.failed(id, .noSpace(file: file, code: ENOSPC))
    desk.faults[.write] = ENOSPC
    desk.saver.enqueue(try module("1"), author: "Els")
    #expect(desk.outcomes(1) == [failed])
    #expect(desk.saver.unsaved == [id])
    desk.saver.retry()
    #expect(desk.outcomes(1) == [failed])
    desk.saver.enqueue(try module("2"), author: "Els")
    #expect(desk.outcomes(1) == [failed])
    #expect(desk.saver.finish(seconds: 20) == [Unsaved(id: id, trouble: .noSpace(file: file, code: ENOSPC))])
    #expect(try desk.found() == [])
    desk.faults[.write] = nil
    #expect(desk.saver.finish(seconds: 20) == [])
    #expect(try desk.found() == ["2"])
  }

  @Test func oneModuleThatFailsHoldsNoOtherUp() throws {
    let desk = try Desk(try image(with: try module("old")).image)
    let other = try module("other", id: "bbbb")
    try desk.saveElsewhere("theirs")
    desk.saver.enqueue(try module("mine"), author: "Els")
    desk.saver.enqueue(other, author: "Els")
    #expect(
      desk.outcomes(2) == [.failed(try module().id, .changedElsewhere(file: file)), .saved(other.id, rev: 1)])
    #expect(try desk.found() == ["theirs", "other"])
  }

  /// The new file is in place, though it was not said to be saved: it is our own, not somebody else's.
  @Test func afterAFailedSyncOfTheFolderTheNextStateIsSaved() throws {
    let desk = try Desk(try image(with: try module("old")).image)
    let id = try module().id
    desk.faults[.syncFolder] = EIO
    for name in ["1", "2"] {
      desk.saver.enqueue(try module(name), author: "Els")
      #expect(desk.outcomes(1) == [.failed(id, .writeFailed(file: file, step: .syncFolder, code: EIO))])
    }
    desk.faults[.syncFolder] = nil
    desk.faults[.write] = EIO
    desk.saver.enqueue(try module("3"), author: "Els")
    #expect(desk.outcomes(1) == [.failed(id, .writeFailed(file: file, step: .write, code: EIO))])
    desk.faults[.write] = nil
    desk.saver.enqueue(try module("4"), author: "Els")
    #expect(desk.outcomes(1) == [.saved(id, rev: 4)])
    #expect(try desk.found() == ["4"])
  }

  @Test(arguments: [false, true])
  func aRemovalCanBeUndone(_ failing: Bool) throws {
    let desk = try Desk(try image(with: try module("old")).image)
    let id = try module().id
    if failing { desk.faults[.syncFolder] = EIO }
    desk.saver.enqueue(removalOf: id)
    let failure = SaveOutcome.failed(id, .writeFailed(file: file, step: .remove, code: EIO))
    #expect(desk.outcomes(1) == [failing ? failure : .removed(id)])
    #expect(try desk.found() == [])
    desk.faults[.syncFolder] = nil
    desk.saver.enqueue(try module("again"), author: "Els")
    #expect(desk.outcomes(1) == [.saved(id, rev: 2)])
    #expect(try desk.found() == ["again"])
  }

  @Test func aRemovalThatComesBeforeTheFirstSaveLeavesNothing() throws {
    let desk = try Desk()
    desk.faults[.write] = EIO
    desk.saver.enqueue(try module(), author: "Els")
    #expect(desk.outcomes(1).count == 1)
    desk.saver.enqueue(removalOf: try module().id)
    #expect(desk.outcomes(1) == [.removed(try module().id)])
    #expect(desk.saver.unsaved == [])
  }

  @Test func aVanishedModuleIsWrittenAgainOnPurpose() throws {
    let desk = try Desk(try image(with: try module("old")).image)
    let id = try module().id
    desk.disk.meddle(file, nil)
    desk.saver.enqueue(try module("new"), author: "Els")
    #expect(desk.outcomes(1) == [.failed(id, .vanished(file: file))])
    desk.saver.retry()
    #expect(desk.outcomes(1) == [.failed(id, .vanished(file: file))])
    desk.saver.recreate(id)
    #expect(desk.outcomes(1) == [.saved(id, rev: 2)])
    #expect(try desk.found() == ["new"])
  }

  @Test func whatWasReloadedIsSavedOver() throws {
    let desk = try Desk(try image(with: try module("old")).image)
    let id = try module().id
    try desk.saveElsewhere("theirs")
    desk.saver.enqueue(try module("mine"), author: "Els")
    #expect(desk.outcomes(1) == [.failed(id, .changedElsewhere(file: file))])
    desk.saver.adopt(try folder(on: desk.disk).reload(id))
    #expect(desk.saver.unsaved == [])
    desk.saver.enqueue(try module("both"), author: "Els")
    #expect(desk.outcomes(1) == [.saved(id, rev: 3)])
    #expect(try desk.found() == ["both"])
  }

  @Test func aLookTellsOnceWhatOthersDidAndNothingOfOurOwn() throws {
    let desk = try Desk(try image(with: try module("old")).image)
    let id = try module().id
    desk.saver.enqueue(try module("mine"), author: "Els")
    #expect(desk.outcomes(1) == [.saved(id, rev: 2)])
    func look() -> [SaveOutcome] {
      desk.saver.look()
      #expect(desk.saver.finish(seconds: 20) == [])
      return desk.saver.collect()
    }
    #expect(look() == [])
    // The same bytes in a new file, as after a sync tool: nothing to tell.
    desk.disk.meddle(file, try desk.disk.read(file, limit: .max).bytes)
    #expect(look() == [])
    try desk.saveElsewhere("theirs")
    #expect(look() == [.noticed(.changed(id))])
    #expect(look() == [])
    desk.saver.adopt(try folder(on: desk.disk).reload(id))
    #expect(look() == [])
    desk.disk.meddle("/c/modules/bbbb.json", [1])
    desk.disk.meddle(file, nil)
    #expect(look() == [.noticed(.vanished(id)), .noticed(.appeared(file: "/c/modules/bbbb.json"))])
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
