// A text outside the program, in a real terminal: in scripts that stand in for an editor, and on the clipboard.

import Foundation
import Glibc
import Testing

extension Journeys {
  @Suite struct TextJourney {
    let home: Home
    let terminal: TerminalSession

    init() throws {
      home = try Home()
      try home.enterRealInput()
      terminal = try TerminalSession(home)
    }

    /// What is left of texts in memory.
    private func remains() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: "/dev/shm").filter { $0.hasPrefix("opstap-") }
    }

    /// Opens the note of somebody, with an editor that is this script.
    private func openNote(_ script: String, variable: String = "VISUAL='sh \"$HOME/my editor\" --wait'") throws {
      try script.write(toFile: home.folder + "/home/my editor", atomically: false, encoding: .utf8)
      try terminal.command("export \(variable)")
      try terminal.open(today: "2026-07-01T13:00")
      try terminal.press("2", "o")
      try terminal.see("Notitie bij")
      try terminal.write("eerste tekst")
      try terminal.see("eerste tekst")
    }

    @Test("the editor gets the text in a file of its owner alone; what it saves is taken, and nothing is left behind")
    func edited() throws {
      let before = try remains()
      let state = try terminal.state()
      try openNote(
        "ls -ld \"$(dirname \"$2\")\" \"$2\" >\"$HOME/seen\"; echo \"$1\" >>\"$HOME/seen\"; cat \"$2\" >>\"$HOME/seen\"; echo 'tweede é' >>\"$2\""
      )
      let during = try terminal.state()
      try terminal.press("C-o")
      try terminal.see("Overgenomen uit uw editor")
      try terminal.see("tweede é")
      #expect(try terminal.state() == during)
      let seen = try String(contentsOfFile: home.folder + "/home/seen", encoding: .utf8).split(separator: "\n")
      #expect(seen.count == 4 && seen[0].hasPrefix("drwx------") && seen[1].hasPrefix("-rw-------"))
      #expect(seen.dropFirst(2) == ["--wait", "eerste tekst"])
      #expect(seen[1].contains("/dev/shm/opstap-"))
      #expect(try remains() == before)
      try terminal.press("C-z")
      try terminal.seeGone("tweede é")
      try terminal.press("C-y", "C-s")
      try terminal.seeGone("Ctrl-S")
      try terminal.press("q")
      try terminal.waitForShell()
      #expect(try terminal.state() == state)
    }

    static let failing: [(String, String)] = [
      ("exit 3", "code 3"), ("rm \"$2\"", "niet meer"),
      ("printf 'a\\000b' >\"$2\"", "geen tekst"),
      ("head -c 3000000 /dev/zero | tr '\\0' x >\"$2\"", "groter dan"),
      ("yes | head -c 10 >/dev/null; exit 7", "code 7"),
    ]

    @Test("an editor that fails leaves the text as it was, and nothing behind", arguments: failing)
    func failed(script: String, words: String) throws {
      let before = try remains()
      try openNote(script)
      try terminal.press("C-o")
      try terminal.see(words)
      try terminal.press("Space")
      try terminal.seeGone(words)
      try terminal.see("eerste tekst")
      #expect(try remains() == before)
    }

    @Test("without an editor a sentence says how to choose one")
    func none() throws {
      try openNote("", variable: "VISUAL= EDITOR=")
      try terminal.press("C-o")
      try terminal.see("export EDITOR=nano")
    }

    @Test("Ctrl-C ends an editor that does not catch it, and only that")
    func interrupted() throws {
      try openNote("echo wacht; sleep 60")
      try terminal.press("C-o")
      try terminal.see("wacht")
      try terminal.press("C-c")
      try terminal.see("De tekst is niet gewijzigd")
      try terminal.press("Space")
      try terminal.see("eerste tekst")
      #expect(kill(try home.processNumber(), 0) == 0)
    }

    @Test("what is copied in a field reaches the clipboard of tmux, and so that of the desktop")
    func copied() throws {
      try terminal.tmux("set", "-g", "set-clipboard", "on")
      try openNote("")
      try terminal.press("C-a", "C-c")
      try terminal.see("12 teken(s) gestuurd")
      #expect(try terminal.tmux("show-buffer") == "eerste tekst")
      try terminal.press("Escape")
      try terminal.seeGone("Ctrl-S")
      try terminal.press("Y")
      try terminal.see("gestuurd naar het klembord")
      #expect(try terminal.tmux("show-buffer").contains("u"))
    }
  }
}
