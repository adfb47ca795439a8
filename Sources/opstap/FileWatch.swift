// Tells that a file was written or taken away, also by an editor that puts a new one in its place; costs nothing while nobody writes.

import Dispatch
import Glibc
import Synchronization

/// Ends with the value. Where the system gives no watch, it never tells anything.
final class FileWatch {
  /// Set by the thread that watches, taken by the loop.
  private final class Flag: Sendable {
    let isSet = Mutex(false)
  }

  let path: String
  private let flag: Flag
  private let source: any DispatchSourceRead

  /// `wake` is called from another thread.
  init?(_ path: String, wake: @escaping @Sendable () -> Void) {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    // The folders, since a file that is replaced takes its watch along; of a link also the one that it leads to.
    for folder in Set([path, FileWatch.target(of: path)].map(FileWatch.folder)) {
      inotify_add_watch(descriptor, folder, UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_DELETE | IN_MOVED_FROM))
    }
    let flag = Flag()
    (self.path, self.flag) = (path, flag)
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .global(qos: .utility))
    source.setCancelHandler { close(descriptor) }
    source.setEventHandler {
      var bytes = [UInt8](repeating: 0, count: 4096)
      while read(descriptor, &bytes, bytes.count) > 0 {}
      flag.isSet.withLock { $0 = true }
      wake()
    }
    source.activate()
  }

  deinit { source.cancel() }

  /// Whether something in the folder was written since this was last asked.
  func takeChange() -> Bool {
    flag.isSet.withLock { isSet in
      defer { isSet = false }
      return isSet
    }
  }

  private static func target(of path: String) -> String {
    guard let target = realpath(path, nil) else { return path }
    defer { free(target) }
    return String(cString: target)
  }

  private static func folder(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
  }
}
