// A file that a command leaves where it was asked to: for its owner alone, and over another one only when that was said.

import Domain
import Glibc

package enum OutputFile {
  /// What becomes of a file that has the name already.
  package enum Existing: Sendable { case kept, replaced }

  /// On the disk when this returns. A link of this name is not followed: it counts as a file, and is replaced itself.
  package static func write(
    _ bytes: [UInt8], to path: String, existing: Existing, disk: any Disk = SystemDisk()
  ) throws(DiskTrouble) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) + "." } ?? "."
    try NewFile(disk: disk, target: path, folder: folder).write(bytes) { () throws(DiskTrouble) in
      do throws(DiskError) {
        let there = try disk.stamp(path)
        if there == nil { return }
        if existing == .replaced, there?.kind != .folder { return }
      } catch {
        throw .writeFailed(file: path, step: .create, code: error.code)
      }
      throw .exists(path: path)
    }
  }
}
