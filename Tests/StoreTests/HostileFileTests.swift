// Whatever lies in the folder is told as a fact, soon; the other documents open, and nothing in the folder changes.

import Crypto
import Domain
import Foundation
import Testing

@testable import Store

struct HostileFileTests {
  /// A file with the right checksum, and the given text as its body.
  private static func sealed(_ body: String, schema: Int = 1, kind: String = "module") -> [UInt8] {
    let header = #"{"format":"opstap","kind":"\#(kind)","schema":\#(schema),"sha256":"\#(SHA256.hex(body.utf8))"}"#
    return Array((header + "\n" + body).utf8)
  }

  private static func fields(_ content: String) -> String {
    #"{"id":"bad","rev":1,"author":"","content":\#(content)}"#
  }

  private func expect(_ trouble: (String) -> DiskTrouble, _ make: (Scratch, String) throws -> Void) throws {
    let scratch = try Scratch()
    let folder = try scratch.make()
    _ = try folder.save(try module(), over: .new, author: "Els")
    let file = scratch.file("bad.json")
    try make(scratch, file)
    let names = try scratch.names()
    let start = ContinuousClock.now
    let loaded = try folder.load()
    // A second is promised of the finished program; a debug build on a busy machine gets more.
    #expect(ContinuousClock.now - start < .seconds(10))
    #expect(loaded.troubles == [trouble(file)])
    #expect(loaded.modules.map(\.content) == [try module()])
    #expect(try scratch.names() == names)
  }

  @Test(
    arguments: [
      ("", .empty), ("hello", .header), ("\n", .header), ("{}\n{}", .header), ("[[[[", .header),
      (#"{"format":"opstap","kind":"module","schema":0,"sha256":""}"# + "\n", .header),
      (#"{"format":"opstap","kind":"module","schema":1}"# + "\n{}\n", .header),
      (#"{"format":"opstap","kind":"module","schema":1,"sha256":"00"}"# + "\n{}\n", .body),
    ] as [(String, DiskTrouble.Damage)])
  func aFileThatIsNotOurs(_ text: String, _ why: DiskTrouble.Damage) throws {
    try expect({ .damaged(file: $0, why: why) }, { scratch, _ in try scratch.put("bad.json", Array(text.utf8)) })
  }

  @Test(
    arguments: [
      ("{}", .content), ("null", .content), (fields("{}"), .content), (fields("\"\\ud800\""), .content),
      (fields("null,\"rev\":2"), .repeatedKey), (fields("null,\"r\\u0065v\":2"), .content),
      (fields("{\"\\/\":1}"), .content),
      (fields("\"\0\""), .controlCharacters), ("\0\0\0\0", .controlCharacters), ("{\"a\u{1}\":1}", .controlCharacters),
      (fields(String(repeating: "[", count: 100_000)), .tooComplex),
      (fields(String(repeating: "{\"a\":", count: 100_000)), .tooComplex),
      ("{" + (0..<20_000).map { "\"\($0)\":1" }.joined(separator: ",") + "}", .tooComplex),
      (fields("\"unfinished"), .content), ("{\"a\\", .content), ("]]]]}}}}", .content), (",,,,", .content),
      (fields("1e999999999"), .content), (fields(String(repeating: "9", count: 100_000)), .content),
    ] as [(String, DiskTrouble.Damage)])
  func aBodyThatIsNoModuleThoughItsChecksumIsRight(_ body: String, _ why: DiskTrouble.Damage) throws {
    try expect({ .damaged(file: $0, why: why) }, { scratch, _ in try scratch.put("bad.json", Self.sealed(body)) })
  }

  @Test(
    arguments: [
      (#"{"a":1,"b":{"a":1}}"#, nil), (#"[{"a":1},{"a":1}]"#, nil), (#"{"a":"a","b":["a","a"]}"#, nil),
      (nested(64), nil), (nested(65), .tooComplex),
      (#"{"a":1,"a":2}"#, .repeatedKey), (#"{"a":{"a":[]},"a":2}"#, .repeatedKey), (#"{"a":1,"\u0061":2}"#, .content),
      (#"{"\u0000\n\"\\":1}"#, nil), (#"{"\u000a":1}"#, .content), (#"{"\u001F":1}"#, .content),
      (#"{"\/":1}"#, .content),
    ] as [(String, DiskTrouble.Damage?)])
  func keysStandOnceInOneSpellingAndNotTooDeep(_ text: String, _ fault: DiskTrouble.Damage?) {
    let found: Unsound?
    do throws(Unsound) {
      _ = try JSONText(Array(text.utf8)[...])
      found = nil
    } catch { found = error }
    #expect(found == fault.map(Unsound.damaged))
  }

  private static func nested(_ levels: Int) -> String {
    String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
  }

  @Test(arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82]] as [[UInt8]])
  func aBodyThatIsNoUTF8(_ bytes: [UInt8]) throws {
    let body = [UInt8(ascii: "\"")] + bytes + [UInt8(ascii: "\"")]
    let header = #"{"format":"opstap","kind":"module","schema":1,"sha256":"\#(SHA256.hex(body))"}"# + "\n"
    try expect({ .damaged(file: $0, why: .notUTF8) }, { scratch, _ in try scratch.put("bad.json", header.utf8 + body) })
  }

  @Test func aNewerFile() throws {
    let newer = #"{"format":"opstap","kind":"module","schema":2,"unheardOf":{},"sha256":"x"}"# + "\nx"
    try expect({ .newer(file: $0, schema: 2) }, { scratch, _ in try scratch.put("bad.json", Array(newer.utf8)) })
  }

  @Test func anotherKindOfDocument() throws {
    let other = Self.sealed("{}", kind: "employer")
    try expect({ .foreign(file: $0, what: .otherKind) }, { scratch, _ in try scratch.put("bad.json", other) })
  }

  @Test func aSecondFileOfTheSameDocument() throws {
    try expect({ .duplicate(file: $0, other: $0.replacing("bad.json", with: "aaaa.json")) }) { scratch, file in
      try FileManager.default.copyItem(atPath: scratch.file("aaaa.json"), toPath: file)
    }
  }

  @Test func aFileWithTheNameOfAnother() throws {
    try expect({ .damaged(file: $0, why: .misnamed) }) { scratch, file in
      let other = CaseloadFolder(path: scratch.path + "/other", locks: scratch.locks)
      try FileManager.default.createDirectory(
        atPath: scratch.path + "/other/modules", withIntermediateDirectories: true)
      _ = try other.save(try module(id: "cccc"), over: .new, author: "")
      try FileManager.default.moveItem(atPath: scratch.path + "/other/modules/cccc.json", toPath: file)
    }
  }

  @Test(arguments: DiskTrouble.Foreign.allCases.filter { $0 != .otherKind && $0 != .name })
  func aThingThatIsNoPlainFile(_ what: DiskTrouble.Foreign) throws {
    try expect({ .foreign(file: $0, what: what) }) { scratch, file in
      switch what {
      case .link: #expect(symlink(scratch.file("aaaa.json"), file) == 0)
      case .folder: #expect(mkdir(file, 0o700) == 0)
      case .special: #expect(mkfifo(file, 0o600) == 0)
      default:
        try scratch.put("bad.json", [])
        #expect(truncate(file, 1 << 40) == 0)
      }
    }
  }

  @Test func aNameThatOpstapDoesNotGive() throws {
    try expect({ .foreign(file: $0.replacing("bad.json", with: "notes.txt"), what: .name) }) { scratch, _ in
      try scratch.put("notes.txt", [])
      // Of other programs, and of a save that was cut off: passed over in silence.
      try scratch.put(".stfolder", [])
      try scratch.put("aaaa.json.1x.~new", [1])
    }
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func aFileWithoutTheRightToReadIt() throws {
    try expect({ .unreadable(file: $0, code: EACCES) }) { scratch, file in
      try scratch.put("bad.json", [])
      #expect(chmod(file, 0) == 0)
    }
  }

  @Test func nothingIsWrittenThroughALink() throws {
    let scratch = try Scratch()
    let folder = try scratch.make()
    let elsewhere = scratch.path + "/elsewhere"
    #expect(FileManager.default.createFile(atPath: elsewhere, contents: Data([1])))
    #expect(symlink(elsewhere, scratch.file("aaaa.json")) == 0)
    #expect(throws: DiskTrouble.foreign(file: scratch.file("aaaa.json"), what: .link)) {
      try folder.save(try module(), over: .new, author: "Els")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: elsewhere)) == Data([1]))
  }
}
