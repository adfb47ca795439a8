// What the saver tells the program, once it is so.

import Domain

package enum SaveOutcome: Equatable, Sendable {
  /// The newest state of the document that was enqueued is on the disk to stay.
  case saved(Document.ID, rev: Int)
  case removed(Document.ID)
  /// Not saved, and kept to be tried again: at `retry`, at `finish`, or when a newer state is enqueued.
  case failed(Document.ID, DiskTrouble)
  /// What a `look` found that somebody else did.
  case noticed(Notice)

  package enum Notice: Equatable, Sendable {
    case changed(Document.ID)
    case vanished(Document.ID)
    /// A file that was not there, or that could not be opened before: its whole path.
    case appeared(file: String)
    /// The folder itself cannot be read.
    case unreachable(DiskTrouble)
  }
}

/// What could not be brought to the disk before the program quits.
package struct Unsaved: Equatable, Sendable {
  package let id: Document.ID
  /// Nil when the disk had not answered yet.
  package let trouble: DiskTrouble?
}
