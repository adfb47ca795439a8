// A caseload that is being read on another thread, while the terminal is opened.

import Dispatch
import Domain
import Store
import Synchronization

final class Loading: Sendable {
  private let result = Mutex<Result<Loaded, DiskTrouble>?>(nil)
  private let done = DispatchSemaphore(value: 0)

  init(_ folder: CaseloadFolder) {
    DispatchQueue.global(qos: .userInteractive).async { [self] in
      let loaded = Result { () throws(DiskTrouble) in try folder.load() }
      result.withLock { $0 = loaded }
      done.signal()
    }
  }

  /// Once only.
  func wait() throws(DiskTrouble) -> Loaded {
    done.wait()
    guard let loaded = result.withLock({ $0 }) else { throw .notACaseload(path: "") }
    return try loaded.get()
  }
}
