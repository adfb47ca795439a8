// Others use the folder as well: a second window, a colleague, a sync tool, a process that died.

import Dispatch
import Domain
import Foundation
import Synchronization
import Testing

@testable import Store

struct OthersTests {
  @Test func theSecondOfTwoWindowsIsRefusedUntilItReloads() throws {
    let scratch = try Scratch()
    let mine = try scratch.make()
    let theirs = CaseloadFolder(path: scratch.caseload + "/../caseload", locks: scratch.locks)
    let first = try mine.save(try module("first"), over: .new, author: "Els")
    let seen = try theirs.reload(.module(module().id))
    _ = try theirs.save(try module("theirs"), over: seen.version, author: "Jan")
    #expect(throws: DiskTrouble.changedElsewhere(file: scratch.file("aaaa.json"))) {
      try mine.save(try module("mine"), over: first, author: "Els")
    }
    #expect(throws: DiskTrouble.changedElsewhere(file: scratch.file("aaaa.json"))) {
      try mine.remove(.module(try module().id), over: first)
    }
    let reloaded = try mine.reload(.module(module().id))
    #expect(reloaded.content.name == "theirs")
    #expect(reloaded.author == "Jan")
    _ = try mine.save(try module("mine"), over: reloaded.version, author: "Els")
    #expect(try mine.load().modules.map(\.revision.rev) == [3])
  }

  @Test func ofManyWritersAtOnceNoneOverwritesAnother() throws {
    let scratch = try Scratch()
    _ = try scratch.make().save(try module("0"), over: .new, author: "")
    let saves = Mutex(0)
    let surprises = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      let folder = CaseloadFolder(path: scratch.caseload, locks: scratch.locks, patience: 60_000)
      for _ in 0..<5 {
        do {
          let stored = try folder.reload(.module(try module().id))
          let next = try module(String((Int(stored.content.name) ?? 0) + 1))
          _ = try folder.save(next, over: stored.version, author: "")
          saves.withLock { $0 += 1 }
        } catch DiskTrouble.changedElsewhere {
          // Somebody was first: as it should be said.
        } catch {
          surprises.withLock { $0.append("\(error)") }
        }
      }
    }
    let stored = try #require(try scratch.load().modules.first)
    #expect(surprises.withLock { $0 } == [])
    #expect(stored.content.name == String(saves.withLock { $0 }))
    #expect(stored.revision.rev == saves.withLock { $0 } + 1)
    #expect(try scratch.names() == ["aaaa.json"])
  }

  /// A sync tool does not know the lock: it may come at any step.
  @Test(arguments: [ModelDisk.Call.lock, .create, .write, .sync, .close])
  func aFileSwappedWhileWeSaveIsNotOverwritten(_ step: ModelDisk.Call) throws {
    let (image, version) = try image(with: try module("old"))
    let disk = ModelDisk(image) { call, disk in
      if call == step, !disk.calls.contains(step) { disk.meddle("/c/modules/aaaa.json", [1, 2, 3]) }
    }
    #expect(throws: DiskTrouble.self) { try folder(on: disk).save(try module("new"), over: version, author: "Els") }
    #expect(try disk.read("/c/modules/aaaa.json", limit: .max).bytes == [1, 2, 3])
    #expect(disk.image.names.count == 1)
  }

  @Test func aNewDocumentTakesNobodysPlace() throws {
    let (image, _) = try image(with: try module("old"))
    let disk = ModelDisk(image)
    #expect(throws: DiskTrouble.exists(path: "/c/modules/aaaa.json")) {
      try folder(on: disk).save(try module("new"), over: .new, author: "Els")
    }
    #expect(disk.image.names == image.names)
  }

  @Test func aVanishedFileIsSaidAndWrittenAgainOnPurpose() throws {
    let (image, version) = try image(with: try module("old"))
    let disk = ModelDisk(image)
    disk.meddle("/c/modules/aaaa.json", nil)
    #expect(throws: DiskTrouble.vanished(file: "/c/modules/aaaa.json")) {
      try folder(on: disk).save(try module("new"), over: version, author: "Els")
    }
    guard case .saved(let revision) = version else { throw DiskTrouble.exists(path: "") }
    let again = try folder(on: disk).save(try module("new"), over: .recreate(revision), author: "Els")
    #expect(try folder(on: disk).load().modules.map(\.version) == [again])
    #expect(try folder(on: disk).load().modules.map(\.revision.rev) == [2])
  }

  @Test func aLivingHolderIsWaitedForAndADeadOneLocksNobodyOut() throws {
    let scratch = try Scratch()
    let version = try scratch.make().save(try module("old"), over: .new, author: "Els")
    let lock = try #require(try FileManager.default.contentsOfDirectory(atPath: scratch.locks).first)
    let path = scratch.locks + "/" + lock
    let holder = Process()
    holder.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    holder.arguments = ["flock", "--no-fork", path, "sleep", "600"]
    try holder.run()
    defer { kill(holder.processIdentifier, SIGKILL) }
    let limit = ContinuousClock.now + .seconds(20)
    while let mine = try SystemDisk().lock(path, patience: 0) {
      try SystemDisk().close(mine)
      try #require(ContinuousClock.now < limit && holder.isRunning, "the other process does not take the lock")
    }

    let folder = CaseloadFolder(path: scratch.caseload, locks: scratch.locks, patience: 100)
    let start = ContinuousClock.now
    #expect(throws: DiskTrouble.busy(path: scratch.caseload + "/modules")) {
      try folder.save(try module("new"), over: version, author: "Els")
    }
    #expect(ContinuousClock.now - start >= .milliseconds(100))
    #expect(try scratch.load().modules.map(\.content.name) == ["old"])

    kill(holder.processIdentifier, SIGKILL)
    holder.waitUntilExit()
    _ = try folder.save(try module("new"), over: version, author: "Els")
    #expect(try scratch.load().modules.map(\.content.name) == ["new"])
    let mine = try #require(try SystemDisk().lock(path, patience: 0))
    #expect(try SystemDisk().lock(path, patience: 0) == nil)
    try SystemDisk().close(mine)
  }

  @Test func aFolderIsMadeOnlyWhereNothingIs() throws {
    let scratch = try Scratch()
    _ = try scratch.make()
    #expect(throws: DiskTrouble.exists(path: scratch.caseload)) { try scratch.make() }
    #expect(FileManager.default.createFile(atPath: scratch.path + "/file", contents: nil))
    #expect(throws: DiskTrouble.notAFolder(path: scratch.path + "/file")) {
      try CaseloadFolder.create(path: scratch.path + "/file", locks: scratch.locks)
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.caseload).sorted() == [".stignore", "modules"])
    #expect(throws: DiskTrouble.exists(path: scratch.path)) {
      try CaseloadFolder.create(path: scratch.path, locks: scratch.locks)
    }
    let empty = scratch.path + "/empty"
    try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
    #expect(throws: DiskTrouble.notACaseload(path: empty + "/modules")) {
      try CaseloadFolder(path: empty, locks: scratch.locks).load()
    }
    #expect(try CaseloadFolder.create(path: empty, locks: scratch.locks).load().modules == [])
    for missing in ["/none", "/file"] {
      #expect(throws: DiskTrouble.notAFolder(path: scratch.path + missing)) {
        try CaseloadFolder(path: scratch.path + missing, locks: scratch.locks).load()
      }
    }
  }

  @Test func theFolderOfTheEmployersComesWithTheFirst() throws {
    let scratch = try Scratch()
    let folder = try scratch.make()
    #expect(try folder.load().documents == [])
    #expect(!FileManager.default.fileExists(atPath: scratch.caseload + "/employers"))
    // To take away what was never there does no harm.
    try folder.remove(Kind.employer.document().id, over: .new)
    _ = try folder.save(try module(), over: .new, author: "Els")
    let version = try folder.save(try Kind.employer.document("Bakkerij"), over: .new, author: "Els")
    #expect(try scratch.load().documents.map(\.content.name) == ["Brugge", "Bakkerij"])
    // The same id in both folders are two documents.
    #expect(try folder.reload(Kind.employer.document().id).version == version)
    try folder.remove(Kind.employer.document().id, over: version)
    #expect(try scratch.load().documents.map(\.content.name) == ["Brugge"])
  }

  @Test func aCaseloadThatHasGoneIsNotMadeAgainForAnEmployer() throws {
    let scratch = try Scratch()
    let folder = try scratch.make()
    try FileManager.default.removeItem(atPath: scratch.caseload)
    #expect(throws: DiskTrouble.self) {
      try folder.save(try Kind.employer.document(), over: .new, author: "Els")
    }
    #expect(!FileManager.default.fileExists(atPath: scratch.caseload))
  }
}
