// A file that is not byte for byte what opstap wrote is never opened as sound, and no save overwrites it.

import Crypto
import Domain
import Testing

@testable import Store

struct DamageTests {
  private static let note = Note(text: "Zoë gaat naar Brugge", number: 3, parts: ["a": ["b"]])
  private static let file = "/c/notes/note.json"

  private func sealed() throws -> [UInt8] {
    let envelope = Envelope(id: "note", rev: 7, parent: "p", author: "Els", content: Self.note)
    return try #require(noteForm.seal(envelope))
  }

  private func shelf(_ disk: ModelDisk) -> Shelf<Note> {
    Shelf(
      folder: "/c/notes", form: noteForm, disk: disk,
      lock: FolderLock(folder: "/c/notes", locks: "/run", disk: disk, patience: 0))
  }

  /// Opens the bytes, and saves over them as if they had been loaded sound before.
  private func opensOrIsOverwritten(_ bytes: [UInt8], loaded: [UInt8]) -> Bool {
    if (try? noteForm.open(bytes)) != nil { return true }
    let disk = ModelDisk(DiskImage(folders: ["/c", "/c/notes", "/run"]))
    disk.meddle(Self.file, bytes)
    let version = Version.saved(Revision(hash: SHA256.hex(loaded), rev: 7))
    let saved = (try? shelf(disk).save(Self.note, over: version, author: "Els")) != nil
    return saved || disk.image.names.count != 1 || (try? disk.read(Self.file, limit: .max).bytes) != bytes
  }

  @Test func theUnharmedFileOpensAndIsOverwritten() throws {
    let bytes = try sealed()
    #expect(try noteForm.open(bytes).content == Self.note)
    #expect(opensOrIsOverwritten(bytes, loaded: bytes))
  }

  @Test func everyFlippedBitIsNoticed() throws {
    let bytes = try sealed()
    for index in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[index] ^= 1 << bit
        #expect(!opensOrIsOverwritten(flipped, loaded: bytes), "bit \(bit) of byte \(index)")
      }
    }
  }

  @Test func everyTruncationIsNoticed() throws {
    let bytes = try sealed()
    for length in bytes.indices {
      #expect(!opensOrIsOverwritten(Array(bytes[..<length]), loaded: bytes), "\(length) bytes")
    }
  }

  @Test(arguments: ["\n", " ", "\0", "}", "x", "{}\n"])
  func everyTailIsNoticed(_ tail: String) throws {
    let bytes = try sealed()
    #expect(!opensOrIsOverwritten(bytes + Array(tail.utf8), loaded: bytes))
    #expect(!opensOrIsOverwritten(bytes + bytes, loaded: bytes))
  }

  @Test func aFileThatWasEditedByHandOpensOnlyOnceItIsAccepted() throws {
    let text = String(decoding: try sealed(), as: UTF8.self).replacing("Brugge", with: "Kortrijk")
    let edited = Array(text.utf8)
    #expect(throws: Unsound.damaged(.edited)) { try noteForm.open(edited) }
    let disk = ModelDisk(DiskImage(folders: ["/c", "/c/notes", "/run"]))
    disk.meddle(Self.file, edited)
    let accepted = try shelf(disk).accept(Self.file, author: "Jan")
    #expect(accepted.content.text == "Zoë gaat naar Kortrijk")
    #expect(accepted.revision.rev == 8)
    #expect(try shelf(disk).read(Self.file) == accepted)
  }

  @Test(arguments: [
    ("\"number\" : 3,", "\"number\" : 3"), ("\"number\" : 3", "\"number\" : \"3\""),
    ("\"rev\" : 7", "\"rev\" : 7, \"rev\" : 7"),
    ("\"schema\":1", "\"schema\":2"), ("\"kind\":\"note\"", "\"kind\":\"module\""),
    ("\"id\" : \"note\"", "\"id\" : \"x\""),
    ("\"format\":", "\"format\": "), ("\"text\"", "\"texd\""), ("\"number\" :", "\"nummer\" :"),
  ])
  func whatCannotBeReadIsNotAccepted(_ before: String, _ after: String) throws {
    let text = String(decoding: try sealed(), as: UTF8.self).replacing(before, with: after)
    #expect(text != String(decoding: try sealed(), as: UTF8.self))
    let disk = ModelDisk(DiskImage(folders: ["/c", "/c/notes", "/run"]))
    disk.meddle(Self.file, Array(text.utf8))
    #expect(throws: DiskTrouble.self) { try shelf(disk).accept(Self.file, author: "Jan") }
    #expect(try disk.read(Self.file, limit: .max).bytes == Array(text.utf8))
  }

  @Test func aFileWhoseContentBearsAnotherIdIsNotSound() throws {
    #expect(noteForm.seal(Envelope(id: "other", rev: 1, parent: nil, author: "", content: Self.note)) == nil)
    #expect(noteForm.seal(Envelope(id: "note", rev: 0, parent: nil, author: "", content: Self.note)) == nil)
  }

  @Test func aSoundFileNeedsNoAccepting() throws {
    let disk = ModelDisk(DiskImage(folders: ["/c", "/c/notes", "/run"]))
    disk.meddle(Self.file, try sealed())
    #expect(throws: DiskTrouble.self) { try shelf(disk).accept(Self.file, author: "Jan") }
  }
}
