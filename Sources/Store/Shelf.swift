// A shelf: the folder of one kind of documents, each in a file that bears its id.

import Crypto
import Domain
import Glibc

/// Whether the folder of a shelf must be there.
enum Presence: Sendable {
  case always
  /// Made for the first document; until then there are none.
  case whenNeeded
}

struct Shelf<Content: Codable & Equatable & Sendable>: Sendable {
  /// In bytes. A large module is 300 KB; what is larger than this is not ours and could exhaust memory.
  static var limit: Int { 4 << 20 }

  let folder: String
  let form: EnvelopeForm<Content>
  let disk: any Disk
  let lock: FolderLock
  var presence = Presence.always

  func path(_ id: String) -> String { folder + "/" + id + ".json" }

  /// Whether a document may have this id, and so a file this name: 1 to 40 characters a-z, 0-9 or `-`.
  func isName(_ id: String) -> Bool {
    let fits = id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    return fits && (1...40).contains(id.utf8.count)
  }

  // MARK: Reading

  /// Begins to read all documents: the work is `ReadingShelf.read`, for each of its files.
  func reading() throws(DiskTrouble) -> ReadingShelf<Content> {
    ReadingShelf(shelf: self, files: try names().sorted().map { folder + "/" + $0 })
  }

  /// One document, as it is on the disk now.
  func read(_ file: String) throws(DiskTrouble) -> Stored<Content> {
    guard let (bytes, stamp) = try bytes(file) else { throw .vanished(file: file) }
    let envelope = try sound(file) { () throws(Unsound) in try form.open(bytes) }
    return Stored(
      content: envelope.content, revision: Revision(hash: SHA256.hex(bytes), rev: envelope.rev),
      author: envelope.author, file: file, stamp: stamp)
  }

  /// The files in the folder that could be documents, with what a glance tells of each.
  func glance() throws(DiskTrouble) -> [String: Stamp] {
    var glance: [String: Stamp] = [:]
    for name in try names() where name.hasSuffix(".json") {
      let file = folder + "/" + name
      glance[file] = try stamp(file)
    }
    return glance
  }

  /// Leftovers of a save that was cut off are never data; names with a dot in front belong to other programs.
  func names() throws(DiskTrouble) -> [String] {
    do {
      return try disk.list(folder).filter { !$0.hasPrefix(".") && !$0.hasSuffix(NewFile.ending) }
    } catch let error where error.code == ENOENT && presence == .whenNeeded {
      return []
    } catch let error where error.code == ENOENT || error.code == ENOTDIR || error.code == ELOOP {
      throw .notACaseload(path: folder)
    } catch {
      throw .unreadable(file: folder, code: error.code)
    }
  }

  /// What is in the file, or nil when there is none.
  func bytes(_ file: String) throws(DiskTrouble) -> (bytes: [UInt8], stamp: Stamp)? {
    try disk.bytes(of: file, limit: Self.limit)
  }

  func stamp(_ file: String) throws(DiskTrouble) -> Stamp? {
    do {
      return try disk.stamp(file)
    } catch {
      throw .unreadable(file: file, code: error.code)
    }
  }

  /// Adds the name of the file to what is wrong with its bytes.
  func sound(
    _ file: String, _ open: () throws(Unsound) -> Envelope<Content>
  ) throws(DiskTrouble) -> Envelope<Content> {
    do { return try open() } catch { throw error.trouble(in: file) }
  }
}
