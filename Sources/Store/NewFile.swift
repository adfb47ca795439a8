// A new file takes the place of a name: write all, sync, close, rename, sync the folder; only then it is saved.

import Domain
import Glibc

/// What a file that was written is to survive.
package enum Settling: Sendable {
  /// The end of this program, however it comes.
  case inCache
  /// A power cut as well: waits for the disk.
  case onDisk
}

struct NewFile {
  /// File-syncing tools leave names with `.~` alone.
  static let ending = ".~new"

  let disk: any Disk
  /// The whole path that is to be replaced, and the folder it lies in.
  let target: String
  let folder: String
  var settling = Settling.onDisk

  /// Leaves the old file as it was, and no leftover where that is possible, unless all steps went well. When only the
  /// last failed, the new file is in place, though a power cut might undo that.
  /// - Parameters:
  ///   - bytes: what the file is to hold.
  ///   - unchanged: asked at the last moment, since those who do not know our lock may have been here.
  func write(_ bytes: [UInt8], unchanged: () throws(DiskTrouble) -> Void) throws(DiskTrouble) {
    let path = target + "." + String(UInt32.random(in: .min ... .max), radix: 36) + Self.ending
    let file = try step(.create) { () throws(DiskError) in try disk.create(path) }
    do throws(DiskTrouble) {
      try fill(file, bytes)
      try unchanged()
      try step(.rename) { () throws(DiskError) in try disk.rename(path, to: target) }
    } catch {
      try? disk.unlink(path)
      throw error
    }
    guard settling == .onDisk else { return }
    try step(.syncFolder) { () throws(DiskError) in try disk.syncFolder(folder) }
  }

  /// Writes, syncs and closes. After a sync that failed nobody knows what the disk holds, so the file is given up.
  private func fill(_ file: Descriptor, _ bytes: [UInt8]) throws(DiskTrouble) {
    do throws(DiskTrouble) {
      var rest = bytes[...]
      while !rest.isEmpty {
        do throws(DiskError) {
          let count = try disk.write(rest, to: file)
          guard count > 0 else { throw DiskError(EIO) }
          rest = rest.dropFirst(count)
        } catch let error where error.code == EINTR {
          continue
        } catch {
          throw trouble(.write, error)
        }
      }
      if settling == .onDisk { try step(.sync) { () throws(DiskError) in try disk.sync(file) } }
    } catch {
      try? disk.close(file)
      throw error
    }
    try step(.close) { () throws(DiskError) in try disk.close(file) }
  }

  private func step<Result>(
    _ step: DiskTrouble.Step, _ call: () throws(DiskError) -> Result
  ) throws(DiskTrouble) -> Result {
    do {
      return try call()
    } catch {
      throw trouble(step, error)
    }
  }

  private func trouble(_ step: DiskTrouble.Step, _ error: DiskError) -> DiskTrouble {
    switch error.code {
    case ENOSPC, EDQUOT, EFBIG: .noSpace(file: target, code: error.code)
    default: .writeFailed(file: target, step: step, code: error.code)
    }
  }
}
