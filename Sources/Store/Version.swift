// The version of a document: how a save says which file it means to replace.

/// One state of a file: what stood in it, and the how-manieth save that was.
package struct Revision: Hashable, Sendable {
  /// SHA-256 of the whole file, 64 lower-case hexadecimal digits.
  package let hash: String
  /// 1 for the first save, and one more for each that follows.
  package let rev: Int

  package init(hash: String, rev: Int) {
    self.hash = hash
    self.rev = rev
  }
}

/// What a save expects to find on the disk. It is refused when something else is there.
package enum Version: Hashable, Sendable {
  /// Nothing: the document was never saved.
  case new
  /// The file as it was loaded or last saved.
  case saved(Revision)
  /// Nothing: the file has vanished, and is written again because the user asks for it.
  case recreate(Revision)
}

/// A document as it was read from the disk.
package struct Stored<Content: Equatable & Sendable>: Equatable, Sendable {
  package let content: Content
  package let revision: Revision
  /// Who saved it, in the words that the program gave the store.
  package let author: String
  /// The whole path.
  package let file: String
  let stamp: Stamp?

  /// What to save over.
  package var version: Version { .saved(revision) }

  func map<Other>(_ change: (Content) -> Other) -> Stored<Other> {
    Stored<Other>(content: change(content), revision: revision, author: author, file: file, stamp: stamp)
  }
}
