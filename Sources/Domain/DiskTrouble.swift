// What can go wrong between the caseload and the disk, as facts; the sentences stand in Words.

/// One thing that the disk, or somebody else on it, did to a document or to the folder. `file` and `path` are whole
/// paths as the program was given them; `code` is the number of the system's error (errno).
package enum DiskTrouble: Error, Hashable, Sendable {
  /// The file is not what opstap wrote. It is not opened, and no save overwrites it.
  case damaged(file: String, why: Damage)
  /// A later opstap wrote the file; this one leaves it alone.
  case newer(file: String, schema: Int)
  case unreadable(file: String, code: Int32)
  /// The file was there when it was loaded and is not there now.
  case vanished(file: String)
  /// A second window, a colleague or a sync tool saved the document since it was loaded.
  case changedElsewhere(file: String)
  /// Two files say they are the same document; only `other`, which bears the right name, was opened.
  case duplicate(file: String, other: String)
  /// Something that opstap neither made nor follows.
  case foreign(file: String, what: Foreign)
  /// The disk is full, or a quota or size limit is reached.
  case noSpace(file: String, code: Int32)
  case writeFailed(file: String, step: Step, code: Int32)
  /// Another opstap on this machine held the lock on the folder all the time that was waited.
  case busy(path: String)
  /// What was about to be written would not read back the same, so nothing was written.
  case unfaithful(file: String)
  /// A new document or folder would stand where something stands already.
  case exists(path: String)
  case notAFolder(path: String)
  /// A folder, but without the folder of modules inside.
  case notACaseload(path: String)

  /// Why a file is not taken for sound.
  package enum Damage: Hashable, Sendable, CaseIterable {
    case empty
    /// The first line is not the one opstap writes.
    case header
    /// The checksum does not agree and the rest cannot be read as a document.
    case body
    /// The checksum does not agree though the rest reads as a document: edited by hand, or damaged.
    case edited
    /// The checksum agrees, but the rest is no document that this program understands.
    case content
    case controlCharacters
    case notUTF8
    /// Nested deeper, or with more keys in one place, than any document of opstap.
    case tooComplex
    /// One key stands twice in the same place.
    case repeatedKey
    /// The name of the file is not the one its document should have.
    case misnamed
  }

  /// What stands where a document was expected.
  package enum Foreign: Hashable, Sendable, CaseIterable {
    case link, folder
    /// A pipe, socket or device.
    case special
    case oversized
    /// A document of opstap, but of another kind.
    case otherKind
    /// A name that opstap would not give.
    case name
  }

  /// The steps of a save, in their order.
  package enum Step: Hashable, Sendable, CaseIterable {
    case lock, create, write, sync, close, rename, syncFolder, remove
  }
}
