// The keeper: one thread of its own that brings what is remembered of a sitting to the disk, so that the keys never wait.
//
// Only the newest state waits. It is in the cache of the system at once, which a killed program leaves behind whole; a
// power cut may cost the last minute.

import Dispatch
import Domain
import Panes
import Store
import Synchronization

final class Keeper: Sendable {
  private struct Ledger: Sendable {
    var waiting: (memory: Memory, settling: Settling)?
    var hasFailed = false
    /// What is to be told: the disk's trouble, or nil when it is over.
    var outcomes: [DiskTrouble?] = []
  }

  private let queue = DispatchQueue(label: "keeper")
  private let group = DispatchGroup()
  /// Only used on the queue.
  private let files: Mutex<KeptFiles>
  private let ledger = Mutex(Ledger())
  private let wake: @Sendable () -> Void

  /// - Parameter wake: called on the keeper's thread each time that `collect` has something new. It must not wait.
  init(_ files: KeptFiles, wake: @escaping @Sendable () -> Void) {
    self.files = Mutex(files)
    self.wake = wake
  }

  /// Kept soon, in place of any earlier state that still waits.
  func keep(_ memory: Memory, _ settling: Settling = .inCache) {
    let isIdle = ledger.withLock { ledger in
      let settles = settling == .onDisk || ledger.waiting?.settling == .onDisk
      defer { ledger.waiting = (memory, settles ? .onDisk : .inCache) }
      return ledger.waiting == nil
    }
    if isIdle { queue.async(group: group) { self.work() } }
  }

  /// Waits until the last state is on the disk, at most so many seconds.
  func finish(_ memory: Memory, seconds: Double) {
    keep(memory, .onDisk)
    _ = group.wait(timeout: .now() + seconds)
  }

  /// A step of an earlier sitting, nil when its file is not sound.
  func step(_ number: Int) -> Step? { queue.sync { files.withLock { $0.step(number) } } }

  /// What there is to tell since the last time.
  func collect() -> [DiskTrouble?] {
    ledger.withLock { ledger in
      defer { ledger.outcomes = [] }
      return ledger.outcomes
    }
  }

  private func work() {
    let next = ledger.withLock { ledger in
      defer { ledger.waiting = nil }
      return ledger.waiting
    }
    guard let (memory, settling) = next else { return }
    var trouble: DiskTrouble?
    do throws(DiskTrouble) {
      try files.withLock { files throws(DiskTrouble) in try files.bring(memory, settling) }
    } catch { trouble = error }
    let isNews = ledger.withLock { ledger in
      guard (trouble != nil) != ledger.hasFailed else { return false }
      ledger.hasFailed.toggle()
      ledger.outcomes.append(trouble)
      return true
    }
    if isNews { wake() }
  }
}
