// A text in somebody's own editor: the file is in memory and for one pair of eyes, and gone after; what comes back is text.

import Foundation
import Testing

@testable import opstap

struct EditorTests {
  private func editor(_ words: String = "ed", places: [String] = ["/dev/shm"]) -> ExternalEditor {
    var editor = ExternalEditor(environment: ["EDITOR": words, "PATH": "/usr/bin:/bin"])
    editor.places = places
    return editor
  }

  private func rights(_ path: String) -> Int {
    ((try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int) ?? nil) ?? 0
  }

  @Test(
    "The file is its owner's alone in a folder of its own, and both are gone afterwards, with what was left beside it")
  func privacy() throws {
    var folder = ""
    let edited = try editor().edit("één\ntwee") { _, file in
      folder = (file as NSString).deletingLastPathComponent
      #expect(rights(file) == 0o600 && rights(folder) == 0o700)
      #expect((try? String(contentsOfFile: file, encoding: .utf8)) == "één\ntwee\n")
      try? FileManager.default.createDirectory(atPath: folder + "/a/b", withIntermediateDirectories: true)
      for name in ["/text.txt~", "/.text.txt.swp", "/a/b/c"] {
        try? "x".write(toFile: folder + name, atomically: false, encoding: .utf8)
      }
      try? "drie\r\nvier\n\n".write(toFile: file, atomically: true, encoding: .utf8)
    }
    #expect(edited == "drie\nvier\n")
    #expect(folder.hasPrefix("/dev/shm/opstap-") && !FileManager.default.fileExists(atPath: folder))
  }

  @Test("What was saved in an editor that was killed comes back; what it did not save is no change")
  func killed() throws {
    let saved = try editor().edit("oud") { (_, file) throws(EditorTrouble) in
      try? "nieuw\n".write(toFile: file, atomically: false, encoding: .utf8)
      throw .killed(signal: 9)
    }
    #expect(saved == "nieuw")
    #expect(throws: EditorTrouble.killed(signal: 9)) {
      try editor().edit("oud") { (_, _) throws(EditorTrouble) in throw .killed(signal: 9) }
    }
  }

  @Test("What a killed program left is taken away, and nothing of one that runs")
  func sweep() throws {
    let ended = Process()
    ended.executableURL = URL(fileURLWithPath: "/bin/true")
    try ended.run()
    ended.waitUntilExit()
    let files = FileManager.default
    let (left, own) = ("/dev/shm/opstap-\(ended.processIdentifier)-x", "/dev/shm/opstap-\(getpid())-x")
    for folder in [left, own] {
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try "tekst".write(toFile: folder + "/text.txt", atomically: false, encoding: .utf8)
    }
    defer { try? files.removeItem(atPath: own) }
    MemoryFolder.sweep(["/dev/shm", "/none"])
    #expect(!files.fileExists(atPath: left) && files.fileExists(atPath: own + "/text.txt"))
  }

  static let written: [([UInt8], String)] = [
    (Array("a\n".utf8), "a"), (Array("a".utf8), "a"), ([], ""), (Array("\n".utf8), ""),
    (Array("\u{FEFF}a\r\nb\r\n".utf8), "a\nb"),
    (Array("a\n\n".utf8), "a\n"), (Array("een\rtwee".utf8), "een\ntwee"),
    ([0x63, 0x61, 0x66, 0xE9, 0x0A], "café"),
  ]

  @Test("What the editor saved comes back without what editors add", arguments: written)
  func comesBack(bytes: [UInt8], text: String) throws {
    let edited = try editor().edit("oud") { _, file in
      _ = FileManager.default.createFile(atPath: file, contents: Data(bytes))
    }
    #expect(edited == text)
  }

  @Test(
    "What is no text, too large or gone is refused",
    arguments: [
      (Data([0x41, 0]), EditorTrouble.notText), (Data([0xFF, 0xFE, 0x41, 0]), .notText),
      (Data(repeating: 0x41, count: ExternalEditor.limit + 1), .tooLarge(limit: ExternalEditor.limit)),
      (nil, .vanished),
    ] as [(Data?, EditorTrouble)])
  func refused(contents: Data?, trouble: EditorTrouble) {
    #expect(throws: trouble) {
      try editor().edit("oud") { _, file in
        try? FileManager.default.removeItem(atPath: file)
        if let contents { _ = FileManager.default.createFile(atPath: file, contents: contents) }
      }
    }
  }

  @Test("A link in the place of the file is not followed")
  func link() {
    #expect(throws: EditorTrouble.vanished) {
      try editor().edit("oud") { _, file in
        try? FileManager.default.removeItem(atPath: file)
        try? FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "/etc/hostname")
      }
    }
  }

  @Test("Without a folder in memory nothing is written and nothing is started")
  func noMemory() {
    #expect(throws: EditorTrouble.noMemory) {
      try editor(places: ["/etc", "/none"]).edit("oud") { _, _ in Issue.record("started") }
    }
    #expect(throws: EditorTrouble.noEditor) {
      try ExternalEditor(environment: ["EDITOR": " ", "VISUAL": ""]).edit("oud") { _, _ in Issue.record("started") }
    }
  }

  @Test("VISUAL goes before EDITOR; the session's own folder before that of all")
  func environment() {
    let editor = ExternalEditor(environment: [
      "VISUAL": "code --wait", "EDITOR": "nano", "XDG_RUNTIME_DIR": "/run/user/7",
    ])
    #expect(editor.command?.script == "code --wait")
    #expect(editor.places == ["/run/user/7", "/dev/shm"])
    #expect(ExternalEditor(environment: ["XDG_RUNTIME_DIR": "tmp"]).places == ["/dev/shm"])
  }

  @Test(
    "A file system in memory is known by its number and kind",
    arguments: [
      ("0:25", true), ("0:26", false), ("8:1", false), ("0:2", false), ("0:27", true),
    ])
  func mounts(device: String, isInMemory: Bool) {
    let mounts = """
      22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
      25 22 0:25 / /dev/shm rw,nosuid shared:3 master:1 - tmpfs tmpfs rw
      26 22 0:26 / /tmpfs rw - fuse.tmpfs tmpfs rw
      27 22 0:27 / /run/user/7 rw - ramfs none rw
      broken
      """
    #expect(MemoryFolder.isInMemory(device, mounts: mounts) == isInMemory)
  }

  @Test(
    "Editors that keep copies are told not to; others are left alone",
    arguments: [
      ("vim.basic", "-n"), ("vim.tiny", "-n"), ("nvim", "-n"), ("nano", "--ignorercfiles"), ("emacs-nox", "--eval"),
      ("micro", "-backup"),
      ("emacsclient", nil), ("hx", nil), ("code", nil), ("ed", nil),
    ] as [(String, String?)])
  func options(program: String, first: String?) {
    #expect(EditorCommand.options(of: program).first == first)
  }

  @Test(
    "One program takes the place of the shell; what only a shell can do is left to it",
    arguments: [
      ("sh -e", "exec sh -e"), ("/bin/sh", "exec /bin/sh"), ("A=1 sh", "A=1 sh"), ("sh -e; true", "sh -e; true"),
      (":", ":"), ("exec sh", "exec sh"), ("\"$HOME/sh\"", "\"$HOME/sh\""),
    ])
  func script(words: String, script: String) {
    #expect(EditorCommand(environment: ["EDITOR": words, "PATH": "/none:/bin"])?.script == script)
  }

  @Test("A program is known by its real name, whatever it is called and whatever follows it")
  func realName() throws {
    let home = try Opstap()
    let path = home.folder + "/bin"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    _ = FileManager.default.createFile(
      atPath: path + "/vim.basic", contents: Data(), attributes: [.posixPermissions: 0o755])
    try FileManager.default.createSymbolicLink(atPath: path + "/vi", withDestinationPath: path + "/vim.basic")
    #expect(EditorCommand.program("vi -R", path: "/none:" + path) == "vim.basic")
    #expect(EditorCommand.program(path + "/vi", path: "") == "vim.basic")
    #expect(EditorCommand.program("gone --wait", path: path) == "gone")
  }
}
