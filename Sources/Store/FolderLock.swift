// The lock on a caseload folder: one opstap of this machine at a time compares and replaces.
//
// It lies in the runtime folder of the user, not in the caseload: a lock on a file that is replaced is void, and lock
// files do not travel. The system lets go when a process ends, however it ends, so that no lock outlives its holder.

import Crypto
import Domain

struct FolderLock: Sendable {
  /// The folder that is guarded.
  let folder: String
  /// The folder where locks lie.
  let locks: String
  let disk: any Disk
  /// How long a living holder is waited for, in milliseconds.
  let patience: Int

  /// Does the work while holding the lock.
  func held<Result>(_ work: () throws(DiskTrouble) -> Result) throws(DiskTrouble) -> Result {
    let descriptor = try take()
    // Nothing was written to this file: how its closing ends says nothing about the save.
    defer { try? disk.close(descriptor) }
    return try work()
  }

  private func take() throws(DiskTrouble) -> Descriptor {
    var at = folder
    do throws(DiskError) {
      // Two ways to the same folder must meet at one lock.
      let name = SHA256.hex(try disk.realPath(folder).utf8).prefix(32)
      at = locks
      try disk.makeFolders(locks)
      if let descriptor = try disk.lock(locks + "/" + name + ".lock", patience: patience) { return descriptor }
    } catch {
      throw .writeFailed(file: at, step: .lock, code: error.code)
    }
    throw .busy(path: folder)
  }
}
