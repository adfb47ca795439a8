// What is remembered of a sitting comes back at the next: drafts of any window, the view, and as many steps as are kept.

import Demonstration
import Domain
import Foundation
import Panes
import Screen
import Store
import Testing
import Words

@testable import opstap

/// A caseload, a place for what is kept of it, and an app in which something is typed.
private final class Sittings: Sendable {
  let folder: String
  var state: String { folder + "/state" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/kept-\(UInt32.random(in: .min ... .max))"
    try FileManager.default.createDirectory(atPath: folder + "/caseload", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func open() throws -> (files: KeptFiles, kept: Kept) {
    try KeptFiles.open(state: state, caseload: folder + "/caseload")
  }

  /// As the program that holds these files ends.
  func end(_ files: KeptFiles) { files.folder.letGo() }

  /// An app on the demonstration, as the files left it.
  func app(_ kept: Kept) throws -> App {
    let now = try #require(Moment("2026-07-01T10:00"))
    var app = App(
      caseload: try Demonstration.caseload(), now: now, language: .dutch, me: "Farid B.",
      size: Size(columns: 120, rows: 40),
      ids: IdentifierSource(seed: 7))
    _ = app.update(.recalled(kept))
    return app
  }
}

extension App {
  fileprivate mutating func type(_ text: String) { for character in text { press(.character(character)) } }
  fileprivate mutating func press(_ keys: Key...) { for key in keys { _ = update(.event(.key(key))) } }

  /// One step: a note on the selected person of the group.
  fileprivate mutating func note(_ text: String) {
    type("2o" + text)
    press(.control("s"))
  }

  /// A note that is left.
  fileprivate mutating func draft(_ text: String) {
    type("2o" + text)
    press(.escape)
  }
}

struct KeptFilesTests {
  @Test("Drafts and the view come back; nothing is written where nothing changed")
  func comesBack() throws {
    let sittings = try Sittings()
    var (files, kept) = try sittings.open()
    #expect(kept.drafts.isEmpty && kept.view == nil && kept.troubles.isEmpty)
    var app = try sittings.app(kept)
    app.draft("Belde")
    try files.bring(app.memory, .inCache)
    let written = files.folder.files()
    for name in written.keys { try FileManager.default.removeItem(atPath: files.folder.path + "/" + name) }
    try files.bring(app.memory, .inCache)
    #expect(files.folder.files().isEmpty, "the same again is not written again")
    try files.bring(app.memory, .onDisk)
    #expect(files.folder.files().keys.sorted() == ["drafts.json"], "only to settle it")
    sittings.end(files)
    (files, kept) = try sittings.open()
    #expect(kept.drafts == app.memory.drafts && kept.drafts.count == 1)
  }

  @Test("A draft that was saved or thrown away is gone from the disk")
  func gone() throws {
    let sittings = try Sittings()
    var (files, kept) = try sittings.open()
    var app = try sittings.app(kept)
    app.draft("Belde")
    try files.bring(app.memory, .inCache)
    app.type("o")
    app.press(.control("s"))
    try files.bring(app.memory, .inCache)
    #expect(files.folder.files()["drafts.json"] == nil)
  }

  @Test("Steps keep their number and side; the files of what was undone go with the next step")
  func steps() throws {
    let sittings = try Sittings()
    var (files, kept) = try sittings.open()
    var app = try sittings.app(kept)
    for text in ["een", "twee", "drie"] { app.note(text) }
    app.type("u")
    try files.bring(app.memory, .inCache)
    #expect(Self.steps(files) == ["1-done", "2-done", "3-undone"])
    app.type("u")
    try files.bring(app.memory, .inCache)
    #expect(Self.steps(files) == ["1-done", "2-undone", "3-undone"])
    sittings.end(files)
    (files, kept) = try sittings.open()
    #expect(kept.done == [1] && kept.undone == [3, 2])
    #expect(files.step(2) != nil && files.step(9) == nil)
    var next = try sittings.app(kept)
    next.note("vier")
    try files.bring(next.memory, .inCache)
    #expect(Self.steps(files) == ["1-done", "4-done"])
  }

  @Test("The oldest steps go when there are more than are kept")
  func pruning() throws {
    let sittings = try Sittings()
    var (files, kept) = try sittings.open()
    var app = try sittings.app(kept)
    for number in 1...KeptFiles.mostSteps + 2 { app.note(String(number)) }
    try files.bring(app.memory, .inCache)
    #expect(Self.steps(files).count == KeptFiles.mostSteps && !Self.steps(files).contains("2-done"))
  }

  @Test("The drafts of a window that is gone come to the next; two of the same thing wait for each other")
  func adopted() throws {
    let sittings = try Sittings()
    var (first, kept) = try sittings.open()
    var (second, _) = try sittings.open()
    var (one, other) = (try sittings.app(kept), try sittings.app(kept))
    one.draft("eerste")
    other.draft("tweede")
    other.type("6n")
    other.type("Jan")
    other.press(.escape)
    try first.bring(one.memory, .inCache)
    try second.bring(other.memory, .inCache)
    sittings.end(second)
    sittings.end(first)
    let (third, found) = try sittings.open()
    #expect(third.folder.path == first.folder.path)
    #expect(found.drafts.count == 2 && Set(found.drafts).isSuperset(of: one.memory.drafts))
    sittings.end(third)
    // The first is finished: now the other one's turn has come.
    try third.folder.remove("drafts.json")
    let (_, last) = try sittings.open()
    #expect(last.drafts.count == 1 && Set(other.memory.drafts).isSuperset(of: last.drafts))
  }

  @Test("What cannot be read is put aside and told; a step that cannot is none")
  func damaged() throws {
    let sittings = try Sittings()
    var (files, kept) = try sittings.open()
    var app = try sittings.app(kept)
    app.note("een")
    app.draft("Belde")
    try files.bring(app.memory, .inCache)
    for name in files.folder.files().keys where name != "lock" {
      try "[[[[".write(toFile: files.folder.path + "/" + name, atomically: false, encoding: .utf8)
    }
    sittings.end(files)
    (files, kept) = try sittings.open()
    #expect(kept.drafts.isEmpty && kept.view == nil && kept.troubles.count == 2)
    #expect(kept.troubles[0].dutch.contains("drafts.json.bad"))
    #expect(kept.done == [1] && files.step(1) == nil)
    #expect(files.folder.files()["drafts.json.bad"] != nil)
  }

  @Test(
    "Files with names of nobody's are left alone", arguments: ["x", "-1-done.step.json", "1-x.step.json", "1.json"])
  func foreign(name: String) throws {
    let sittings = try Sittings()
    var (files, kept) = try sittings.open()
    let path = files.folder.path + "/" + name
    try "x".write(toFile: path, atomically: false, encoding: .utf8)
    sittings.end(files)
    (files, kept) = try sittings.open()
    #expect(kept.done.isEmpty && kept.undone.isEmpty)
    try files.bring(try sittings.app(kept).memory, .onDisk)
    #expect(FileManager.default.fileExists(atPath: path))
  }

  private static func steps(_ files: KeptFiles) -> [String] {
    files.folder.files().keys.compactMap { name in
      name.hasSuffix(".step.json") ? String(name.dropLast(".step.json".count)) : nil
    }
    .sorted()
  }
}

struct KeeperTests {
  @Test("The newest state is on the disk when the program leaves")
  func finish() throws {
    let sittings = try Sittings()
    let (files, kept) = try sittings.open()
    let keeper = Keeper(files) {}
    var app = try sittings.app(kept)
    app.type("2o")
    for letter in "Belde terug over het uurrooster" {
      app.type(String(letter))
      keeper.keep(app.memory)
    }
    keeper.finish(app.memory, seconds: 20)
    sittings.end(files)
    #expect(try sittings.open().kept.drafts == app.memory.drafts)
    #expect(keeper.collect().isEmpty)
  }

  @Test("That the disk refuses is told once, and once that it takes it again")
  func refused() throws {
    let sittings = try Sittings()
    let (files, kept) = try sittings.open()
    let keeper = Keeper(files) {}
    var app = try sittings.app(kept)
    app.type("2o")
    // A folder in the place of the file: nothing can be renamed over it.
    let file = files.folder.path + "/drafts.json"
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    for letter in "abc" {
      app.type(String(letter))
      keeper.finish(app.memory, seconds: 20)
    }
    let told = keeper.collect()
    #expect(told.count == 1 && told[0] != nil)
    try FileManager.default.removeItem(atPath: file)
    app.type("d")
    keeper.finish(app.memory, seconds: 20)
    #expect(keeper.collect() == [nil])
  }
}
