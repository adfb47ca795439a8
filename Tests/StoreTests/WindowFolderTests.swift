// What a window keeps: one window a folder, old or new at any moment, for its owner alone, and never a crash over a bad file.

import Domain
import Foundation
import Synchronization
import Testing

@testable import Store

struct WindowFolderTests {
  // MARK: - Windows

  @Test("Two windows have a folder each; one that is gone leaves its own to the next")
  func claims() throws {
    let scratch = try Scratch()
    _ = try scratch.make()
    let first = try scratch.claim()
    let second = try scratch.claim()
    #expect(first.path.hasSuffix("/1") && second.path.hasSuffix("/2"))
    try first.write(Note(text: "a"), to: "note.json", .inCache)
    try second.write(Note(text: "b"), to: "note.json", .inCache)
    #expect(try first.read("note.json", Note.self)?.text == "a")
    #expect(second.left(holding: "note.json").isEmpty, "the first is still open")
    first.letGo()
    let left = second.left(holding: "note.json")
    #expect(left.map(\.path) == [first.path])
    #expect(try scratch.claim().path.hasSuffix("/3"), "what was left is held while it is looked at")
    left.forEach { $0.letGo() }
    #expect(try scratch.claim().path == first.path)
  }

  @Test("All ways to a caseload lead to one folder, other caseloads have another")
  func realPath() throws {
    let scratch = try Scratch()
    _ = try scratch.make()
    _ = try CaseloadFolder.create(path: scratch.path + "/other", locks: scratch.locks)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/link", withDestinationPath: scratch.caseload)
    let first = try scratch.claim()
    let linked = try WindowFolder.claim(state: scratch.state, caseload: scratch.path + "/link")
    let other = try WindowFolder.claim(state: scratch.state, caseload: scratch.path + "/other")
    #expect(linked.path == first.path.dropLast() + "2")
    #expect(other.path.hasSuffix("/1") && other.path != first.path)
  }

  @Test("No window too many, and no caseload that is not there")
  func refused() throws {
    let scratch = try Scratch()
    #expect(throws: DiskTrouble.self) { try scratch.claim() }
    #expect(!FileManager.default.fileExists(atPath: scratch.state))
    _ = try scratch.make()
    let all = try (1...WindowFolder.most).map { _ in try scratch.claim() }
    #expect(throws: DiskTrouble.busy(path: all[all.count - 1].path)) { try scratch.claim() }
  }

  @Test("A state folder that cannot be made is told", arguments: ["/dev/null/x", "/proc/x"])
  func unwritable(state: String) throws {
    let scratch = try Scratch()
    _ = try scratch.make()
    #expect(throws: DiskTrouble.self) { try WindowFolder.claim(state: state, caseload: scratch.caseload) }
  }

  // MARK: - Old or new

  @Test("Killed at any call, the file is the old one or the new one, and leftovers go at the next start")
  func killed() throws {
    let disk = ModelDisk(emptyImage())
    let folder = try WindowFolder.claim(state: "/s", caseload: "/c", disk: disk)
    try folder.write(Note(text: "old"), to: "note.json", .inCache)
    let start = disk.history.count - 1
    try folder.write(Note(text: "new"), to: "note.json", .inCache)
    var found: [String] = []
    for image in disk.history[start...] {
      let next = ModelDisk(image)
      let again = try WindowFolder.claim(state: "/s", caseload: "/c", disk: next)
      found.append(try #require(try again.read("note.json", Note.self)).text)
      #expect(again.files().keys.sorted() == ["note.json"])
    }
    #expect(Set(found) == ["old", "new"] && found == found.sorted(by: >))
  }

  @Test("What is to survive a power cut does")
  func powerCut() throws {
    let disk = ModelDisk(emptyImage())
    let folder = try WindowFolder.claim(state: "/s", caseload: "/c", disk: disk)
    try folder.write(Note(text: "old"), to: "note.json", .onDisk)
    for image in disk.image.afterPowerCut {
      let again = try WindowFolder.claim(state: "/s", caseload: "/c", disk: ModelDisk(image))
      #expect(try again.read("note.json", Note.self)?.text == "old")
    }
    // In the cache nothing waits for the disk.
    let before = disk.calls.count
    try folder.write(Note(text: "new"), to: "note.json", .inCache)
    #expect(!disk.calls[before...].contains(.sync) && !disk.calls[before...].contains(.syncFolder))
  }

  @Test("A call that fails leaves the old file, and is told", arguments: 0..<4)
  func failing(step: Int) throws {
    let disk = ModelDisk(emptyImage())
    let folder = try WindowFolder.claim(state: "/s", caseload: "/c", disk: disk)
    try folder.write(Note(text: "old"), to: "note.json", .inCache)
    disk.plan(.init(step: step, code: 28))
    #expect(throws: DiskTrouble.self) { try folder.write(Note(text: "new"), to: "note.json", .inCache) }
    disk.plan(nil)
    #expect(try folder.read("note.json", Note.self)?.text == "old")
    #expect(folder.files().keys.sorted() == ["note.json"])
  }

  // MARK: - Files that are not as they should be

  @Test("Every bit that flips and every end that is cut off is noticed")
  func damage() throws {
    let disk = ModelDisk(emptyImage())
    let folder = try WindowFolder.claim(state: "/s", caseload: "/c", disk: disk)
    try folder.write(Note(text: "Belde terug", parts: ["a": ["b"]]), to: "note.json", .inCache)
    let file = folder.path + "/note.json"
    let bytes = try #require(try disk.read(file, limit: .max).bytes)
    for index in bytes.indices {
      for bit in 0..<8 {
        var harmed = bytes
        harmed[index] ^= 1 << bit
        disk.meddle(file, harmed)
        #expect(throws: DiskTrouble.self) { try folder.read("note.json", Note.self) }
      }
      disk.meddle(file, Array(bytes[..<index]))
      #expect(throws: DiskTrouble.self) { try folder.read("note.json", Note.self) }
    }
    disk.meddle(file, nil)
    #expect(try folder.read("note.json", Note.self) == nil)
  }

  static let intruders:
    [(kind: String, trouble: @Sendable (String) -> DiskTrouble, put: @Sendable (String) throws -> Void)] = [
      (
        "a link", { .foreign(file: $0, what: .link) },
        {
          try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: "/etc/passwd")
        }
      ),
      (
        "a folder", { .foreign(file: $0, what: .folder) },
        {
          try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: false)
        }
      ),
      ("a pipe", { .foreign(file: $0, what: .special) }, { #expect(mkfifo($0, 0o600) == 0) }),
      (
        "too large", { .foreign(file: $0, what: .oversized) },
        { path in
          #expect(FileManager.default.createFile(atPath: path, contents: nil))
          #expect(truncate(path, off_t(WindowFolder.limit) + 1) == 0)
        }
      ),
      (
        "empty", { .damaged(file: $0, why: .empty) },
        {
          #expect(FileManager.default.createFile(atPath: $0, contents: nil))
        }
      ),
      (
        "of a newer opstap", { .newer(file: $0, schema: 9) },
        {
          let text = #"{"format":"opstap","kind":"note","schema":9,"sha256":"x"}"# + "\n{}"
          try text.write(toFile: $0, atomically: false, encoding: .utf8)
        }
      ),
      (
        "of another kind", { .foreign(file: $0, what: .otherKind) },
        {
          let text = #"{"format":"opstap","kind":"module","schema":1,"sha256":"x"}"# + "\n{}"
          try text.write(toFile: $0, atomically: false, encoding: .utf8)
        }
      ),
    ]

  @Test("What stands there instead of a file is told, and a new one can take its place", arguments: intruders.indices)
  func inItsPlace(index: Int) throws {
    let scratch = try Scratch()
    _ = try scratch.make()
    let folder = try scratch.claim()
    let (kind, trouble, put) = Self.intruders[index]
    let file = folder.path + "/note.json"
    try put(file)
    #expect(throws: trouble(file), "\(kind)") { try folder.read("note.json", Note.self) }
    try folder.rename("note.json", to: "note.json.bad")
    try folder.write(Note(text: "new"), to: "note.json", .inCache)
    #expect(try folder.read("note.json", Note.self)?.text == "new")
  }

  @Test("What is too large to be read again is not written")
  func tooLarge() throws {
    let disk = ModelDisk(emptyImage())
    let folder = try WindowFolder.claim(state: "/s", caseload: "/c", disk: disk)
    let note = Note(text: String(repeating: "x", count: WindowFolder.limit))
    #expect(throws: DiskTrouble.writeFailed(file: folder.path + "/note.json", step: .write, code: EFBIG)) {
      try folder.write(note, to: "note.json", .inCache)
    }
    #expect(folder.files().isEmpty)
  }
}

extension Scratch {
  fileprivate var state: String { path + "/state/opstap" }
  fileprivate func claim() throws -> WindowFolder { try WindowFolder.claim(state: state, caseload: caseload) }
}
