// The configuration file: what is read from it, and that setting one key leaves the rest as it was.

import Foundation
import Panes
import Testing
import Words

@testable import opstap

@Suite struct ConfigurationTests {
  private func read(_ text: String) throws -> Configuration {
    try inFile(text) { Configuration.read($0) }
  }

  private func inFile<Value>(_ text: String?, _ work: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.path + "/opstap-\(UInt32.random(in: .min ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/config.yaml"
    try text?.write(toFile: file, atomically: false, encoding: .utf8)
    return try work(file)
  }

  @Test("every key is read, and text stays text")
  func keys() throws {
    let found = try read("me: 007\nlanguage: \"en\"\ntheme: opstap-light # calm\ncolour: none\n")
    #expect(found.me == "007")
    #expect(found.language == .english)
    #expect(found.theme == "opstap-light")
    #expect(found.colour == .none)
    #expect(found.troubles.isEmpty)
    let privacy = try read("privacy: on\nprivacy-after: 5 # minutes\n")
    #expect(privacy.privacy == .on && privacy.privacyAfter == 5 && privacy.troubles.isEmpty)
  }

  @Test(
    "a file that is empty, or only remarks, says nothing", arguments: ["", "\n\n", "# me: Els\n", "me:\n", "---\n"])
  func empty(text: String) throws { #expect(try read(text) == Configuration()) }

  @Test(
    "what is odd is a fact with its line, and the rest is read",
    arguments: [
      ("me: Els\ncolor: none\n", 2, "color"), ("me: Els\nlanguage: fr\n", 2, "fr"),
      ("me: Els\ncolour: blue\n", 2, "blue"), ("me: Els\nprivacy: maybe\n", 2, "maybe"),
      ("me: Els\nprivacy-after: soon\n", 2, "soon"), ("me: Els\n\nprivacy-after: -1\n", 3, "-1"),
      ("me: Els\ntheme: [a, b]\n", 2, "theme"),
    ])
  func odd(text: String, line: Int, named: String) throws {
    let found = try read(text)
    #expect(found.me == "Els")
    #expect(found.troubles.count == 1)
    let sentence = try #require(found.troubles.first).phrase
    #expect(sentence.dutch.contains("lijn \(line)") && sentence.english.contains("line \(line)"))
    #expect(sentence.dutch.contains(named) && sentence.english.contains(named))
  }

  @Test("a key that is there twice is told as that, with the line of the second")
  func twice() throws {
    try inFile("me: Els\nlanguage: nl\nme: Farid\n") { file in
      #expect(Configuration.read(file).troubles == [.twice(key: "me", file: file, line: 3)])
    }
  }

  @Test(
    "keys are read with the line of each command; what is none is told with its line",
    arguments: [
      ("keys:\n  check-in: c F5\n  zoom: [z, Z]\n", ["check-in=c F5@2", "zoom=z Z@3"], 0), ("keys:\n", [], 0),
      ("keys: c\n", [], 1), ("keys:\n  zoom:\n    a: b\n  sort: S\n", ["sort=S@4"], 1),
    ] as [(String, [String], Int)])
  func ownKeys(text: String, lines: [String], troubles: Int) throws {
    let found = try read("me: Els\n" + text)
    #expect(found.keys.map { "\($0.command)=\($0.keys)@\($0.number - 1)" } == lines)
    #expect(found.troubles.count == troubles && found.me == "Els")
  }

  @Test(
    "what is no list of keys is one fact, within a second",
    arguments: [
      "just words", "- a\n- b\n", "me: [\n", "me: Els\nme: Farid\n", "a: &a [x, x]\nb: [*a, *a]\n", "me: \u{0}\n",
      String(repeating: "[", count: 16_000), String(repeating: "# x\n", count: 10_000),
    ])
  func hostile(text: String) throws {
    let found = try read(text)
    #expect(found.troubles.count == 1)
    #expect(found.me == nil)
  }

  @Test(
    "one key is set; every other line and remark stays",
    arguments: [
      ("", "me: \"Els\"\n"), ("# mine\nlanguage: nl\n", "# mine\nlanguage: nl\nme: \"Els\"\n"),
      ("language: nl", "language: nl\nme: \"Els\"\n"),
      ("me: Farid # first\nlanguage: nl # yes\n", "me: \"Els\" # first\nlanguage: nl # yes\n"),
      ("me: \"a # b\" # c\n", "me: \"Els\" # c\n"), ("a: b\r\nme: x\r\nc: d\r\n", "a: b\r\nme: \"Els\"\r\nc: d\r\n"),
      ("me:\n", "me: \"Els\"\n"), ("keys:\n  zoom: Z # mine\n", "keys:\n  zoom: Z # mine\nme: \"Els\"\n"),
    ])
  func set(before: String, after: String) throws {
    let text = try inFile(before) { file in
      try Configuration.set(.me, to: "Els", in: file)
      return try String(contentsOfFile: file, encoding: .utf8)
    }
    #expect(text == after)
  }

  @Test("any name comes back as it was written", arguments: ["Els", "O\"Neill \\ é", "yes", "# x", "007", "- a: b"])
  func names(name: String) throws {
    let me = try inFile(nil) { file in
      try Configuration.set(.me, to: name, in: file)
      return Configuration.read(file).me
    }
    #expect(me == name)
  }

  @Test(
    "a file that is written otherwise is left alone",
    // YAML counts U+2028 as the end of a line.
    arguments: [
      "{me: Els, language: nl}\n", "me: |\n  Els\n  W.\n", "# a\u{2028}\nme: Els\n# b\n", "? me\n: Els\n",
      "# a\u{2028}me: Els\nlanguage: nl\n",
    ])
  func otherwise(text: String) throws {
    try inFile(text) { file in
      #expect(throws: ConfigurationTrouble.self) { try Configuration.set(.me, to: "Farid", in: file) }
      let kept = try String(contentsOfFile: file, encoding: .utf8)
      #expect(kept == text)
    }
  }

  @Test("what the file can say and what the screen can set are the same, but for the keys")
  func settings() {
    #expect(Set(Configuration.Key.allCases.map(\.rawValue)) == Set(Setting.allCases.map(\.rawValue) + ["keys"]))
  }

  @Test("a new file is for its owner alone")
  func rights() throws {
    try inFile(nil) { file in
      try Configuration.set(.me, to: "Els", in: file)
      let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber
      #expect(rights?.intValue == 0o600)
    }
  }
}
