// The disk as the store sees it: one call a step, each of which may fail.

import Domain
import Glibc

/// The number of the system's error (errno) that a call ended with.
package struct DiskError: Error, Hashable, Sendable {
  package let code: Int32
  package init(_ code: Int32) { self.code = code }
}

/// An open file or a held lock.
package struct Descriptor: Hashable, Sendable {
  let raw: Int32
  package init(raw: Int32) { self.raw = raw }
}

/// What the disk tells of a file without reading it. Two stamps that differ mean: look again.
package struct Stamp: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case file, folder, link, special }

  package let kind: Kind
  package let inode: UInt64
  /// In bytes.
  package let size: Int
  /// Time of the last change of the content, in nanoseconds since 1970.
  package let modified: Int

  package init(kind: Kind, inode: UInt64, size: Int, modified: Int) {
    self.kind = kind
    self.inode = inode
    self.size = size
    self.modified = modified
  }
}

/// The content of a file with its stamp, both of the same open file.
package struct Contents: Sendable {
  /// Nil when this is no plain file, or one over the limit: then nothing was read.
  package let bytes: [UInt8]?
  package let stamp: Stamp

  package init(bytes: [UInt8]?, stamp: Stamp) {
    self.bytes = bytes
    self.stamp = stamp
  }
}

/// The calls that the store needs. `SystemDisk` makes them; the tests have a model that fails and crashes on purpose.
package protocol Disk: Sendable {
  /// Opens a file that must not exist yet, for its owner alone (0600) whatever the umask. Follows no link.
  func create(_ path: String) throws(DiskError) -> Descriptor
  /// Writes at the end, and tells how many bytes were taken: perhaps not all.
  func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor) throws(DiskError) -> Int
  /// Returns once the content is on the disk itself.
  func sync(_ file: Descriptor) throws(DiskError)
  /// The descriptor is gone afterwards, also when this fails.
  func close(_ file: Descriptor) throws(DiskError)
  func rename(_ path: String, to target: String) throws(DiskError)
  /// Returns once the names in the folder are on the disk itself.
  func syncFolder(_ path: String) throws(DiskError)
  /// Reads a plain file of at most `limit` bytes. Follows no link and waits for no pipe.
  func read(_ path: String, limit: Int) throws(DiskError) -> Contents
  /// Nil when nothing has this name. Follows no link.
  func stamp(_ path: String) throws(DiskError) -> Stamp?
  /// The names in a folder, without `.` and `..`, in no order.
  func list(_ path: String) throws(DiskError) -> [String]
  func unlink(_ path: String) throws(DiskError)
  /// Makes a folder for its owner alone (0700) whatever the umask.
  func makeFolder(_ path: String) throws(DiskError)
  /// The one path of a folder, all links followed.
  func realPath(_ path: String) throws(DiskError) -> String
  /// Holds an advisory lock until the descriptor is closed or the process ends, however it ends. Nil when another
  /// holder did not let go within `patience` milliseconds.
  func lock(_ path: String, patience: Int) throws(DiskError) -> Descriptor?
}

extension Disk {
  /// What is in a file that should be a plain one, or nil when there is none.
  func bytes(of file: String, limit: Int) throws(DiskTrouble) -> (bytes: [UInt8], stamp: Stamp)? {
    let reading: Contents
    do {
      reading = try read(file, limit: limit)
    } catch let error where error.code == ENOENT {
      return nil
    } catch {
      throw .unreadable(file: file, code: error.code)
    }
    if let bytes = reading.bytes { return (bytes, reading.stamp) }
    switch reading.stamp.kind {
    case .file: throw .foreign(file: file, what: .oversized)
    case .folder: throw .foreign(file: file, what: .folder)
    case .link: throw .foreign(file: file, what: .link)
    case .special: throw .foreign(file: file, what: .special)
    }
  }

  /// Makes a folder with those that lead to it, where they are missing, to stay.
  func makeFolders(_ path: String) throws(DiskError) {
    guard try stamp(path) == nil else { return }
    let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    if !parent.isEmpty { try makeFolders(parent) }
    do {
      try makeFolder(path)
    } catch let error where error.code == EEXIST {
      // Another opstap was first.
    }
    try syncFolder(parent + "/.")
  }
}
