// Files are 0600 and folders 0700 whatever the umask; a disk that is really full is survived.

import Domain
import Foundation
import Synchronization
import Testing

@testable import Store

struct RightsTests {
  @Test(arguments: [0, 0o022, 0o077, 0o777] as [mode_t])
  func allIsForItsOwnerAloneWhateverTheUmask(_ mask: mode_t) throws {
    let scratch = try Scratch()
    let outcome = Mutex<Result<Void, any Error>?>(nil)
    let done = DispatchSemaphore(value: 0)
    // The umask belongs to the whole process, and other tests run beside this one: a thread may have its own.
    let thread = Thread {
      let result = Result {
        try #require(Self.giveThisThreadItsOwnUmask())
        umask(mask)
        let folder = try scratch.make()
        let version = try folder.save(try module(), over: .new, author: "Els")
        _ = try folder.save(try module(), over: version, author: "Els")
        _ = try folder.save(try Kind.employer.document(), over: .new, author: "Els")
      }
      outcome.withLock { $0 = result }
      done.signal()
    }
    thread.start()
    done.wait()
    try #require(outcome.withLock { $0 }).get()
    let lock = try #require(try FileManager.default.contentsOfDirectory(atPath: scratch.locks).first)
    #expect(try mode(scratch.file("aaaa.json")) == 0o600)
    #expect(try mode(scratch.locks + "/" + lock) == 0o600)
    for folder in [
      scratch.caseload, scratch.caseload + "/modules", scratch.caseload + "/employers", scratch.path + "/run",
      scratch.locks,
    ] {
      #expect(try mode(folder) == 0o700)
    }
  }

  /// `unshare(CLONE_FS)`, which the Glibc module does not show.
  private static func giveThisThreadItsOwnUmask() -> Bool {
    guard let address = dlsym(nil, "unshare") else { return false }
    return unsafeBitCast(address, to: (@convention(c) (CInt) -> CInt).self)(0x200) == 0
  }

  private func mode(_ path: String) throws -> mode_t {
    var status = stat()
    try #require(lstat(path, &status) == 0)
    return status.st_mode & 0o7777
  }

  /// A file system of 64 KiB in memory, which only root may make.
  private static let mayMount: Bool = {
    guard let scratch = try? Scratch(), mount("tmpfs", scratch.path, "tmpfs", 0, "size=64k") == 0 else { return false }
    return umount(scratch.path) == 0
  }()

  @Test(.enabled(if: mayMount, "only root may mount a small disk"))
  func onAFullDiskTheOldFileStaysAndTheChangeCanBeSavedLater() throws {
    let scratch = try Scratch()
    try #require(mount("tmpfs", scratch.path, "tmpfs", 0, "size=64k") == 0)
    defer { umount(scratch.path) }
    let folder = try scratch.make()
    let version = try folder.save(try module("old"), over: .new, author: "Els")
    let filler = scratch.path + "/filler"
    // In memory a disk is given out by the page: a few bytes more find no place once all pages are taken.
    #expect(FileManager.default.createFile(atPath: filler, contents: nil))
    let file = try #require(FileHandle(forWritingAtPath: filler))
    while (try? file.write(contentsOf: Data(count: 4096))) != nil {}
    try file.close()
    #expect(throws: DiskTrouble.noSpace(file: scratch.file("aaaa.json"), code: ENOSPC)) {
      try folder.save(try module("new"), over: version, author: "Els")
    }
    #expect(try folder.load().modules.map(\.content.name) == ["old"])
    #expect(try scratch.names() == ["aaaa.json"])
    try FileManager.default.removeItem(atPath: filler)
    _ = try folder.save(try module("new"), over: version, author: "Els")
    #expect(try folder.load().modules.map(\.content.name) == ["new"])
  }
}
