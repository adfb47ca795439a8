// A shelf that is being read: several files at once, decoding them is most of the time until the first screen.

import Domain
import Synchronization

final class ReadingShelf<Content: Codable & Equatable & Sendable>: Sendable {
  private let shelf: Shelf<Content>
  /// All that lies on the shelf, sorted.
  private let files: [String]
  private let read = Mutex<[String: Result<Stored<Content>, DiskTrouble>]>([:])

  init(shelf: Shelf<Content>, files: [String]) { (self.shelf, self.files) = (shelf, files) }

  /// To be done once each, on any thread, before `finish`: a piece for each file that has the name of a document, the
  /// largest first.
  func work(_ stamps: [String: Stamp]) -> [@Sendable () -> Void] {
    files.filter { $0.hasSuffix(".json") }.sorted { stamps[$0]?.size ?? 0 > stamps[$1]?.size ?? 0 }
      .map { file in
        { @Sendable in
          let document = Result { () throws(DiskTrouble) in try self.shelf.read(file) }
          self.read.withLock { $0[file] = document }
        }
      }
  }

  /// All documents that are sound, sorted by id, and what is wrong with the other files, sorted by name.
  func finish() -> (sound: [Stored<Content>], troubles: [DiskTrouble]) {
    let documents = read.withLock { $0 }
    var sound: [Stored<Content>] = []
    var troubles: [DiskTrouble] = []
    var others: [(file: String, id: String)] = []
    for file in files {
      switch documents[file] {
      case nil: troubles.append(.foreign(file: file, what: .name))
      case .failure(let trouble): troubles.append(trouble)
      case .success(let stored):
        let id = shelf.form.id(stored.content)
        if shelf.path(id) == file { sound.append(stored) } else { others.append((file, id)) }
      }
    }
    let opened = Set(sound.map(\.file))
    troubles += others.map { file, id in
      opened.contains(shelf.path(id))
        ? .duplicate(file: file, other: shelf.path(id)) : .damaged(file: file, why: .misnamed)
    }
    return (sound.sorted { shelf.form.id($0.content) < shelf.form.id($1.content) }, troubles)
  }
}
