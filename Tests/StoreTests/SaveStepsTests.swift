// A save is wholly done or not done, and "saved" is only said when a power cut cannot undo it.

import Domain
import Glibc
import Synchronization
import Testing

@testable import Store

struct SaveStepsTests {
  /// The two ways a save can begin, each as a disk with what to save over.
  enum Start: CaseIterable { case new, replacing }

  private func begin(_ start: Start) throws -> (image: DiskImage, version: Version, old: [Module]) {
    guard start == .replacing else { return (emptyImage(), .new, []) }
    let old = try module("old")
    let (image, version) = try image(with: old)
    return (image, version, [old])
  }

  /// The modules that a program finds after a power cut, if all it finds is sound.
  private func found(_ image: DiskImage) throws -> [Module] {
    let loaded = try folder(on: ModelDisk(image)).load()
    #expect(loaded.troubles.isEmpty)
    return loaded.modules.map(\.content)
  }

  @Test(arguments: Start.allCases)
  func whateverMomentThePowerFailsTheModuleIsWhollyOldOrWhollyNew(_ start: Start) throws {
    let (image, version, old) = try begin(start)
    let new = [try module("new")]
    let disk = ModelDisk(image, largestWrite: 700)
    _ = try folder(on: disk).save(new[0], over: version, author: "Els")
    #expect(disk.calls.filter { $0 == .write }.count > 1)
    for image in disk.history.flatMap(\.afterPowerCut) {
      let found = try found(image)
      #expect(found == old || found == new)
    }
    for image in disk.image.afterPowerCut { #expect(try found(image) == new) }
  }

  @Test func theFirstEmployerIsThereOrNotWithItsFolder() throws {
    let new = try Kind.employer.document("new")
    let disk = ModelDisk(emptyImage(), largestWrite: 200)
    _ = try folder(on: disk).save(new, over: .new, author: "Els")
    func found(_ image: DiskImage) throws -> [Document] {
      let loaded = try folder(on: ModelDisk(image)).load()
      #expect(loaded.troubles.isEmpty)
      return loaded.documents.map(\.content)
    }
    for image in disk.history.flatMap(\.afterPowerCut) { #expect([[], [new]].contains(try found(image))) }
    for image in disk.image.afterPowerCut { #expect(try found(image) == [new]) }
  }

  /// Shows that the model disk can tell: without either sync it finds what the test above looks for.
  @Test(arguments: [ModelDisk.Call.sync, .syncFolder])
  func aDiskThatLiesIsFoundOut(_ lie: ModelDisk.Call) throws {
    let (image, version, _) = try begin(.replacing)
    let new = try module("new")
    let disk = ModelDisk(image, lies: lie)
    _ = try folder(on: disk).save(new, over: version, author: "Els")
    let loaded = try disk.image.afterPowerCut.map { try folder(on: ModelDisk($0)).load() }
    #expect(loaded.contains { $0.modules.map(\.content) != [new] })
    #expect(loaded.contains { !$0.troubles.isEmpty } == (lie == .sync))
  }

  @Test(arguments: Start.allCases, [ENOSPC, EDQUOT, EIO, EROFS, EINTR])
  func whicheverStepFailsNothingIsLostAndTheNextTrySaves(_ start: Start, _ code: Int32) throws {
    // An interrupted write has written nothing: the system promises that.
    for afterwards in code == EINTR ? [false] : [false, true] {
      var step = 0
      while try failing(.init(step: step, code: code, afterwards: afterwards), start) { step += 1 }
      // Lock, read, create, write, sync, close, look, rename and sync of the folder, at the least.
      #expect(step > 8)
    }
  }

  @Test(
    arguments: [
      (.lock, .lock), (.create, .create), (.write, .write), (.sync, .sync), (.close, .close), (.rename, .rename),
      (.syncFolder, .syncFolder),
    ] as [(ModelDisk.Call, DiskTrouble.Step)])
  func theStepThatFailedIsNamed(_ call: ModelDisk.Call, _ step: DiskTrouble.Step) throws {
    let (image, version, _) = try begin(.replacing)
    let disk = ModelDisk(image) { next, disk throws(DiskError) in
      if next == call, !disk.calls.contains(call) { throw DiskError(EIO) }
    }
    let file = call == .lock ? "/run" : "/c/modules/aaaa.json"
    #expect(throws: DiskTrouble.writeFailed(file: file, step: step, code: EIO)) {
      try folder(on: disk).save(try module("new"), over: version, author: "Els")
    }
  }

  @Test func anInterruptedWriteGoesOn() throws {
    let interruptions = Mutex(3)
    let disk = ModelDisk(emptyImage(), largestWrite: 700) { call, _ throws(DiskError) in
      let interrupted = interruptions.withLock { left in
        left -= call == .write ? 1 : 0
        return call == .write && left >= 0
      }
      if interrupted { throw DiskError(EINTR) }
    }
    _ = try folder(on: disk).save(try module("new"), over: .new, author: "Els")
    #expect(interruptions.withLock { $0 } < 0)
    #expect(try found(disk.image) == [try module("new")])
  }

  @Test(arguments: Start.allCases)
  func aDiskThatFailsForGoodLeavesWhatWasThere(_ start: Start) throws {
    var step = 0
    while try failing(.init(step: step, code: EIO, forGood: true), start) { step += 1 }
    #expect(step > 8)
  }

  /// Saves with one fault, and looks at what there is afterwards. False when the save was over before the fault.
  private func failing(_ fault: ModelDisk.Fault, _ start: Start) throws -> Bool {
    let (image, version, old) = try begin(start)
    let new = [try module("new")]
    let disk = ModelDisk(image, fault: fault)
    let shelf = folder(on: disk).modules
    var attempted: [Revision] = []
    var saved = false
    do throws(SaveFailure) {
      _ = try shelf.save(new[0], over: version, author: "Els")
      saved = true
    } catch let failure {
      attempted = [failure.attempted].compactMap { $0 }
      if [ENOSPC, EDQUOT].contains(fault.code), case .writeFailed(_, let step, _) = failure.trouble {
        #expect(step == .lock, "a full disk is not named as such")
      }
    }
    let calls = disk.calls
    let came = disk.failed
    disk.plan(nil)
    for image in disk.history.flatMap(\.afterPowerCut) {
      let found = try found(image)
      #expect(found == old || found == new)
    }
    if saved {
      for image in disk.image.afterPowerCut { #expect(try found(image) == new) }
    } else {
      let found = try found(disk.image)
      #expect(found == old || found == new)
      // Whether a creation that failed made the file after all cannot be known.
      if !fault.forGood, calls[fault.step] != .create {
        #expect(disk.image.names.keys.allSatisfy { !$0.hasSuffix(NewFile.ending) })
      }
      _ = try shelf.save(new[0], over: version, attempted: attempted, author: "Els")
      for image in disk.image.afterPowerCut { #expect(try self.found(image) == new) }
    }
    return came
  }

  @Test func aRemovalIsOnlySaidWhenItStays() throws {
    var step = 0
    var came = true
    while came {
      let (image, version, old) = try begin(.replacing)
      let disk = ModelDisk(image, fault: .init(step: step, code: EIO))
      let removed = (try? folder(on: disk).remove(.module(old[0].id), over: version)) != nil
      came = disk.failed
      disk.plan(nil)
      for image in disk.history.flatMap(\.afterPowerCut) { #expect(try [[], old].contains(found(image))) }
      if !removed { try folder(on: disk).remove(.module(old[0].id), over: version) }
      for image in disk.image.afterPowerCut { #expect(try found(image) == []) }
      step += 1
    }
    #expect(step > 5)
  }

  @Test func leftoversAreNoDataAndGoAfterADay() throws {
    let day = 86_400_000_000_000
    let disk = ModelDisk(try begin(.replacing).image)
    let leftover = "/c/modules/aaaa.json.1x" + NewFile.ending
    disk.meddle(leftover, [1, 2, 3])
    #expect(try found(disk.image).count == 1)
    let modified = try #require(try disk.stamp(leftover)).modified
    folder(on: disk).modules.sweep(now: modified + day)
    #expect(disk.image.names[leftover] != nil)
    folder(on: disk).modules.sweep(now: modified + day + 1)
    #expect(disk.image.names[leftover] == nil)
    #expect(try found(disk.image).count == 1)
  }
}
