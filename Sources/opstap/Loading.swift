// Something that is being read on another thread, while the terminal is opened.

import Dispatch
import Domain
import Synchronization

final class Loading<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, DiskTrouble>?>(nil)
  private let done = DispatchSemaphore(value: 0)

  init(_ load: @escaping @Sendable () throws(DiskTrouble) -> Value) {
    DispatchQueue.global(qos: .userInteractive).async { [self] in
      let loaded = Result { () throws(DiskTrouble) in try load() }
      result.withLock { $0 = loaded }
      done.signal()
    }
  }

  /// Once only.
  func wait() throws(DiskTrouble) -> Value {
    done.wait()
    guard let loaded = result.withLock({ $0 }) else { throw .notACaseload(path: "") }
    return try loaded.get()
  }
}
