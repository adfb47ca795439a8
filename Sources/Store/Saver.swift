// The saver: one thread of its own that brings documents to the disk, so that the keys never wait for it.
//
// Of each document only the newest state waits. Each save goes over the version that the one before it left, so the
// program never handles versions. What failed is kept until it is tried again, or a newer state takes its place.

import Crypto
import Dispatch
import Domain
import Glibc
import Synchronization

package final class Saver: Sendable {
  private let folder: CaseloadFolder
  private let wake: @Sendable () -> Void
  private let queue = DispatchQueue(label: "saver")
  private let group = DispatchGroup()
  private let ledger: Mutex<SaverLedger>

  /// - Parameter wake: called on the saver's thread each time that `collect` has something new. It must not wait.
  package init(folder: CaseloadFolder, loaded: Loaded, wake: @escaping @Sendable () -> Void) {
    self.folder = folder
    self.wake = wake
    ledger = Mutex(SaverLedger(loaded))
    queue.async {
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      folder.sweep(now: now.tv_sec * 1_000_000_000 + now.tv_nsec)
    }
  }

  // MARK: Asking

  /// Saves the document soon, in place of any earlier state that still waits or has failed.
  package func enqueue(_ document: Document, author: String) { add(.save(document, author: author), to: document.id) }

  /// Removes the file of a document soon, in place of any save of it that still waits or has failed.
  package func enqueue(removalOf id: Document.ID) { add(.remove, to: id) }

  /// Tries all again that failed.
  package func retry() {
    ledger.withLock { $0.retryAll() }
    start()
  }

  /// Writes a document again whose file has vanished, now that the user asks for it.
  package func recreate(_ id: Document.ID) {
    ledger.withLock { $0.recreate(id) }
    start()
  }

  /// From here on the document is saved over what was reloaded; its state that waits or failed is dropped.
  package func adopt(_ reloaded: Stored<Document>) { ledger.withLock { $0.adopt(reloaded) } }

  /// Looks soon whether somebody else changed the folder; what is found comes with `collect`, each thing once.
  package func look() {
    queue.async(group: group) { [self] in
      let notices = notices()
      guard !notices.isEmpty else { return }
      ledger.withLock { $0.add(notices) }
      wake()
    }
  }

  // MARK: Answering

  /// What happened since the last time, in order.
  package func collect() -> [SaveOutcome] { ledger.withLock { $0.collect() } }

  /// The documents whose newest state is not on the disk: waiting, being saved, or failed.
  package var unsaved: Set<Document.ID> { Set(ledger.withLock { $0.unsaved }.map(\.id)) }

  /// Tries all again that failed, waits until nothing waits any more, at most so many seconds, and tells what is still
  /// not saved, sorted by id. The saver can be used on when the user then prefers to stay.
  package func finish(seconds: Double) -> [Unsaved] {
    retry()
    _ = group.wait(timeout: .now() + seconds)
    return ledger.withLock { $0.unsaved }
  }

  // MARK: On the saver's thread

  private func add(_ task: SaverLedger.Task, to id: Document.ID) {
    ledger.withLock { $0.add(task, to: id) }
    start()
  }

  private func start() { queue.async(group: group) { self.work() } }

  private func work() {
    while let job = ledger.withLock({ $0.next() }) {
      let result = carryOut(job)
      ledger.withLock { $0.settle(job, result) }
      wake()
    }
  }

  private func carryOut(_ job: SaverLedger.Job) -> Result<Stored<Document>?, SaveFailure> {
    do throws(SaveFailure) {
      switch job.task {
      case .save(let document, let author):
        return .success(try folder.save(document, over: job.version, attempted: job.attempted, author: author))
      case .remove:
        do {
          try folder.remove(job.id, over: job.version, attempted: job.attempted)
        } catch {
          throw SaveFailure(trouble: error, attempted: nil)
        }
        return .success(nil)
      }
    } catch {
      return .failure(error)
    }
  }

  private func notices() -> [SaveOutcome.Notice] {
    let found: [String: Stamp]
    do {
      found = try folder.glance()
    } catch {
      return [.unreachable(error)]
    }
    let known = ledger.withLock { $0.files }
    let changed = Set(known.keys).union(found.keys).filter { known[$0] != found[$0] }.sorted()
    return changed.compactMap { file in
      let hash = found[file] == nil ? nil : try? folder.bytes(file).map(SHA256.hex)
      return ledger.withLock { $0.notice(file, stamp: found[file], hash: hash) }
    }
  }
}
