// A folder of one's own in memory, for text that may never reach a disk, not even in a program that is not ours.

import Glibc
import Store

/// Rules: only on a file system that lives in memory; the folder 0700, with a name that nobody can guess; gone, with all
/// that is in it, once it is no longer needed.
struct MemoryFolder {
  let path: String

  private static let start = "/opstap-"

  /// Takes away what a program that was killed left behind: those that run now keep theirs.
  static func sweep(_ places: [String]) {
    for place in places {
      for name in (try? SystemDisk().list(place)) ?? [] where ("/" + name).hasPrefix(start) {
        let process = name.split(separator: "-").dropFirst().first.flatMap { pid_t($0) }
        var status = stat()
        guard let process, kill(process, 0) != 0, errno == ESRCH, lstat(place + "/" + name, &status) == 0,
          status.st_uid == getuid()
        else { continue }
        remove(place + "/" + name, depth: 0)
      }
    }
  }

  /// In the first of these that is held in memory; nil when none is.
  init?(in places: [String]) throws(DiskError) {
    guard let place = places.first(where: { MemoryFolder.isInMemory($0) && access($0, W_OK) == 0 }) else { return nil }
    path = place + MemoryFolder.start + "\(getpid())-" + String(UInt64.random(in: .min ... .max), radix: 36)
    try SystemDisk().makeFolder(path)
  }

  /// The session's own folder first, when it has one.
  static func places(_ runtimeFolder: String?) -> [String] {
    (runtimeFolder.flatMap { $0.hasPrefix("/") ? [$0] : nil } ?? []) + ["/dev/shm"]
  }

  /// By the number of the file system that a path is on, and what the kernel says of that one. (statfs(2), which tells it
  /// in one call, is not in the Glibc that Swift sees.)
  private static func isInMemory(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, let bytes = try? SystemDisk().read("/proc/self/mountinfo", limit: 1 << 20).bytes
    else { return false }
    let device = UInt64(status.st_dev)
    let major = device >> 8 & 0xFFF | device >> 32 & ~0xFFF
    let minor = device & 0xFF | device >> 12 & ~0xFF
    return MemoryFolder.isInMemory("\(major):\(minor)", mounts: String(decoding: bytes, as: UTF8.self))
  }

  /// A line of mountinfo(5): number, parent, device, root, place, options, any more, "-", kind.
  static func isInMemory(_ device: String, mounts: String) -> Bool {
    mounts.split(separator: "\n").contains { line in
      let words = line.split(separator: " ")
      guard words.count > 2, words[2] == device, let dash = words.firstIndex(of: "-"), dash + 1 < words.count
      else { return false }
      return words[dash + 1] == "tmpfs" || words[dash + 1] == "ramfs"
    }
  }

  /// What an editor left beside the file goes too.
  func remove() { MemoryFolder.remove(path, depth: 0) }

  private static func remove(_ path: String, depth: Int) {
    let disk = SystemDisk()
    for name in (try? disk.list(path)) ?? [] where unlink(path + "/" + name) != 0 && depth < 8 {
      remove(path + "/" + name, depth: depth + 1)
    }
    rmdir(path)
  }
}
