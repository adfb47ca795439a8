// Saving on a shelf: nothing is replaced or removed but the very file that the caller knew.
//
// lock → compare with the file that was loaded → encode, decode and compare → new file → rename → sync the folder.

import Crypto
import Domain
import Glibc

/// A save that did not come to its end.
struct SaveFailure: Error {
  let trouble: DiskTrouble
  /// What was being put in place. It may be there, when only the end failed.
  let attempted: Revision?
}

extension Shelf {
  /// Saves over exactly the file that `version`, or one of `attempted`, names: earlier saves of the same document that
  /// failed may have got as far as the disk.
  func save(
    _ content: Content, over version: Version, attempted: [Revision] = [], author: String
  ) throws(SaveFailure) -> Stored<Content> {
    var attempt: Revision?
    do {
      try makeFolder()
      return try lock.held { () throws(DiskTrouble) in
        let file = path(form.id(content))
        let found = try find(file, version, attempted)
        let (bytes, revision) = try seal(content, over: found.base, author: author)
        attempt = revision
        try NewFile(disk: disk, target: file, folder: folder).write(bytes) { () throws(DiskTrouble) in
          guard try stamp(file) == found.stamp else { throw .changedElsewhere(file: file) }
        }
        return Stored(content: content, revision: revision, author: author, file: file, stamp: try? stamp(file))
      }
    } catch {
      throw SaveFailure(trouble: error, attempted: attempt)
    }
  }

  /// Removes exactly the file that is named. One that is gone already counts as removed.
  func remove(_ id: String, over version: Version, attempted: [Revision] = []) throws(DiskTrouble) {
    let file = path(id)
    try makeFolder()
    try lock.held { () throws(DiskTrouble) in
      let there = try stamp(file) != nil
      if there { _ = try find(file, version, attempted) }
      do throws(DiskError) {
        if there { try disk.unlink(file) }
        // Also when it was gone: an earlier removal may have failed at this very step.
        try disk.syncFolder(folder)
      } catch {
        throw .writeFailed(file: file, step: .remove, code: error.code)
      }
    }
  }

  /// Seals a file again that its owner edited by hand: as the next revision, by the one who accepts it.
  func accept(_ file: String, author: String) throws(DiskTrouble) -> Stored<Content> {
    try lock.held { () throws(DiskTrouble) in
      guard let (edited, found) = try bytes(file) else { throw .vanished(file: file) }
      let envelope = try sound(file) { () throws(Unsound) in try form.openEdited(edited) }
      guard path(envelope.id) == file else { throw .damaged(file: file, why: .misnamed) }
      let parent = Revision(hash: SHA256.hex(edited), rev: envelope.rev)
      let (bytes, revision) = try seal(envelope.content, over: parent, author: author)
      try NewFile(disk: disk, target: file, folder: folder).write(bytes) { () throws(DiskTrouble) in
        guard try stamp(file) == found else { throw .changedElsewhere(file: file) }
      }
      return Stored(
        content: envelope.content, revision: revision, author: author, file: file, stamp: try? stamp(file))
    }
  }

  /// Removes what saves that were cut off left behind, a day ago or longer: by then no writer, here or on another
  /// machine, is still busy with it. Leftovers that cannot be removed do no harm.
  /// - Parameter now: nanoseconds since 1970.
  func sweep(now: Int) {
    let day = 86_400_000_000_000
    let names = (try? disk.list(folder)) ?? []
    for name in names where name.hasSuffix(NewFile.ending) {
      let path = folder + "/" + name
      guard let stamp = try? disk.stamp(path), stamp.kind == .file, stamp.modified < now - day else { continue }
      try? disk.unlink(path)
    }
  }

  /// What is locked and written in must be there. Only the shelf: a caseload that has gone is not made again.
  private func makeFolder() throws(DiskTrouble) {
    guard presence == .whenNeeded else { return }
    // A folder in which nothing lies yet may itself be new, and its name not yet on the disk.
    guard try !names().contains(where: { $0.hasSuffix(".json") }) else { return }
    do throws(DiskError) {
      do throws(DiskError) { try disk.makeFolder(folder) } catch let error where error.code == EEXIST {}
      if let slash = folder.lastIndex(of: "/") { try disk.syncFolder(folder[..<slash] + "/.") }
    } catch {
      throw .writeFailed(file: folder, step: .create, code: error.code)
    }
  }

  private func seal(
    _ content: Content, over base: Revision?, author: String
  ) throws(DiskTrouble) -> (bytes: [UInt8], revision: Revision) {
    let id = form.id(content)
    let envelope = Envelope(id: id, rev: (base?.rev ?? 0) + 1, parent: base?.hash, author: author, content: content)
    guard isName(id), let bytes = form.seal(envelope) else { throw .unfaithful(file: path(id)) }
    guard bytes.count <= Self.limit else { throw .writeFailed(file: path(id), step: .write, code: EFBIG) }
    return (bytes, Revision(hash: SHA256.hex(bytes), rev: envelope.rev))
  }

  /// What the save goes on from, and the file it replaces, nil for none; refused when something else is there.
  private func find(
    _ file: String, _ version: Version, _ attempted: [Revision]
  ) throws(DiskTrouble) -> (base: Revision?, stamp: Stamp?) {
    let expected: [Revision] =
      switch version {
      case .new: attempted
      case .saved(let revision), .recreate(let revision): attempted + [revision]
      }
    guard let (bytes, stamp) = try bytes(file) else {
      switch version {
      case .new: return (nil, nil)
      case .saved: throw .vanished(file: file)
      case .recreate(let revision): return (revision, nil)
      }
    }
    let hash = SHA256.hex(bytes)
    if let revision = expected.first(where: { $0.hash == hash }) { return (revision, stamp) }
    if version == .new { throw .exists(path: file) }
    // A damaged file is named as that.
    _ = try sound(file) { () throws(Unsound) in try form.open(bytes) }
    throw .changedElsewhere(file: file)
  }
}
