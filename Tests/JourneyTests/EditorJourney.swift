// The editor as a shell's job: stopped and brought back, killed, and the real ones that people use.

import Foundation
import Glibc
import Testing

extension Journeys {
  @Suite struct EditorJourney {
    let home: Home
    let terminal: TerminalSession

    init() throws {
      home = try Home()
      try home.enterRealInput()
      terminal = try TerminalSession(home)
    }

    private func openNote(editor: String, script: String = "") throws {
      try script.write(toFile: home.folder + "/home/my editor", atomically: false, encoding: .utf8)
      try terminal.command("export VISUAL='\(editor)'")
      try terminal.open(today: "2026-07-01T13:00")
      try terminal.press("2", "o")
      try terminal.see("Notitie bij")
      try terminal.write("eerste tekst")
      try terminal.see("eerste tekst")
    }

    /// What is left of texts in memory.
    private func remains() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: "/dev/shm").filter { $0.hasPrefix("opstap-") }
    }

    @Test(
      "an editor that stops gives the shell back as it was; fg brings the editor, and after it the screen",
      arguments: [
        "kill -STOP $$", "kill -TSTP 0", "stty raw -echo; kill -TSTP $$; stty -raw echo",
      ])
    func stopped(stop: String) throws {
      let before = try terminal.state()
      try openNote(
        editor: "sh \"$HOME/my editor\"", script: "\(stop); echo verder; read answer; echo \"$answer\" >>\"$1\"")
      let during = try terminal.state()
      try terminal.press("C-o")
      try terminal.waitForShell()
      #expect(try terminal.state() == before)
      try terminal.command("clear; fg")
      try terminal.see("verder")
      try terminal.command("na de rust")
      try terminal.see("Overgenomen uit uw editor")
      try terminal.see("na de rust", "eerste tekst")
      #expect(try terminal.state() == during)
      try terminal.press("C-s")
      try terminal.seeGone("Ctrl-S")
      try terminal.press("q")
      try terminal.waitForShell()
      #expect(try terminal.state() == before)
    }

    @Test(
      "an editor that is killed is told by its signal, and the text stays",
      arguments: [
        ("sh \"$HOME/my editor\"", "kill -KILL $$", "signaal 9"),
        ("A=1 sh \"$HOME/my editor\"", "stty raw -echo; kill -SEGV $$", "signaal 11"),
      ])
    func killed(editor: String, script: String, words: String) throws {
      let before = try remains()
      try openNote(editor: editor, script: script)
      let during = try terminal.state()
      try terminal.press("C-o")
      try terminal.see(words)
      try terminal.press("Space")
      try terminal.seeGone(words)
      try terminal.see("eerste tekst")
      #expect(try terminal.state() == during)
      #expect(try remains() == before)
    }

    struct Editor: Sendable {
      let command: String
      /// Something that stands on its screen.
      let sign: String
      let add: [String]
      let save: [String]
      let drop: [String]
      let stop: [String]

      var isHere: Bool {
        ["/usr/bin/", "/bin/"].contains { access($0 + String(command.prefix { $0 != " " }), X_OK) == 0 }
      }
    }

    static let editors = [
      Editor(
        command: "vim", sign: "\n~", add: ["G", "o"], save: ["Escape", ":", "w", "q", "Enter"],
        drop: ["Escape", ":", "q", "!", "Enter"], stop: ["Escape", "C-z"]),
      Editor(
        command: "nano", sign: "GNU nano", add: ["C-End"], save: ["C-s", "C-x"], drop: ["C-x", "n"],
        stop: ["C-t", "C-z"]),
      Editor(
        command: "emacs -nw", sign: "text.txt", add: ["M->"], save: ["C-x", "C-s", "C-x", "C-c"],
        drop: ["C-x", "C-c", "n", "y", "e", "s", "Enter"], stop: ["C-z"]),
    ]

    @Test(
      "a real editor saves, drops and stops, and leaves no copy of the text on a disk",
      arguments: editors.filter(\.isHere))
    func real(editor: Editor) throws {
      let before = try terminal.state()
      try openNote(editor: editor.command)
      let during = try terminal.state()
      try terminal.press("C-o")
      try terminal.see(editor.sign)
      for key in editor.add { try terminal.press(key) }
      try terminal.write("geheim1")
      try terminal.see("geheim1")
      for key in editor.stop { try terminal.press(key) }
      try terminal.waitForShell()
      #expect(try terminal.state() == before)
      try terminal.command("clear; fg")
      try terminal.see(editor.sign)
      for key in editor.save { try terminal.press(key) }
      try terminal.see("Overgenomen uit uw editor", "geheim1")
      #expect(try terminal.state() == during)
      try terminal.press("C-o")
      try terminal.see(editor.sign)
      for key in editor.add { try terminal.press(key) }
      try terminal.write("geheim2")
      try terminal.see("geheim2")
      for key in editor.drop { try terminal.press(key) }
      try terminal.wait(for: "the form") {
        $0.contains("Notitie bij") && $0.contains("geheim1") && !$0.contains("geheim2")
      }
      // The screen is back a moment before the file is gone.
      try terminal.wait(for: "nothing left in memory") { _ in try remains().isEmpty }
      #expect(
        try home.run("/bin/grep", ["-rl", "geheim2", home.folder + "/home", home.disk, home.folder + "/run"]).text
          .isEmpty)
    }
  }
}
