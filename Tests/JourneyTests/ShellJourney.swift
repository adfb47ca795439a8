// However the program ends, the shell is given back as it was; and the terminal does what terminals do meanwhile.

import Foundation
import Glibc
import Testing

extension Journeys {
  @Suite struct ShellJourney {
    let home: Home
    let terminal: TerminalSession

    init() throws {
      home = try Home()
      try home.makeModule()
      terminal = try TerminalSession(home)
    }

    static let signals: [(name: String, number: Int32)] = [
      ("SIGTERM", SIGTERM), ("SIGHUP", SIGHUP), ("SIGINT", SIGINT), ("SIGSEGV", SIGSEGV), ("SIGABRT", SIGABRT),
      ("SIGILL", SIGILL),
    ]

    @Test("the shell is given back after q")
    func quit() throws {
      let before = try terminal.state()
      try terminal.open(today: "2026-04-13T09:00")
      #expect(try terminal.state() != before)
      try terminal.press("q")
      try givenBack(before)
    }

    @Test("the shell is given back after a signal", arguments: signals)
    func signal(name: String, number: Int32) throws {
      let before = try terminal.state()
      try terminal.open(today: "2026-04-13T09:00")
      #expect(kill(try home.processNumber(), number) == 0)
      try givenBack(before)
    }

    @Test("what was entered last is saved when the terminal goes", arguments: ["SIGTERM", "SIGHUP", "pane closed"])
    func savedOnLeaving(how: String) throws {
      try terminal.open(today: "2026-04-13T09:00")
      try terminal.press("6")
      try terminal.see("Geen kandidaten")
      let number = try home.processNumber()
      try home.holdingLock {
        try terminal.press("n")
        try terminal.see("Voornaam")
        try terminal.fill("Nele", "Proost")
        try terminal.press("Enter")
        try terminal.see("bewaren…")
        switch how {
        case "SIGTERM": kill(number, SIGTERM)
        case "SIGHUP": kill(number, SIGHUP)
        // The server ends with its last pane, and hangs up.
        default: try terminal.tmux("kill-server")
        }
      }
      try home.waitForEnd(of: number)
      #expect(try home.list("participants").map(\.name) == ["Nele Proost"])
    }

    @Test("Ctrl-Z gives the shell back; fg brings the screen and its modes again")
    func suspended() throws {
      let before = try terminal.state()
      try terminal.open(today: "2026-04-13T09:00")
      try terminal.press("6", "n")
      try terminal.see("Voornaam")
      let during = try terminal.state()
      try terminal.fill("Nele")
      try terminal.press("Escape")
      try terminal.seeGone("Voornaam")
      try terminal.press("C-z")
      try givenBack(before)
      try terminal.command("clear; fg")
      try terminal.see("q stoppen")
      // What was typed before is still there.
      try terminal.press("n")
      try terminal.see("Nele")
      #expect(try terminal.state() == during)
      try terminal.press("Escape")
      try terminal.seeGone("Voornaam")
      // It is kept for the next sitting, so leaving need not ask.
      try terminal.press("q")
      try terminal.see("Bewaard om later af te werken: 1 concept.")
      try givenBack(before)
    }

    @Test(
      "an error at the start is one sentence, and leaves the terminal alone",
      arguments: [
        ("TERM=nonsense opstap --language nl", "“nonsense” is hier niet bekend"),
        ("opstap --language nl </dev/null", "opstap heeft een terminal nodig"),
        ("opstap --language nl --caseload /dev/null", "/dev/null is geen map"),
        ("opstap --language nl --today 31/2", "31/2"),
      ])
    func errorAtStart(line: String, sentence: String) throws {
      let before = try terminal.state()
      try terminal.command("clear; \(line); echo \"code $?\"")
      let shown = try terminal.wait(for: "code") { $0.contains("\ncode ") }
      #expect(shown.replacingOccurrences(of: "\n", with: "").contains(sentence))
      #expect(!shown.contains("code 0"))
      try givenBack(before)
    }

    @Test("Esc closes a form by itself: no other key has to follow")
    func escape() throws {
      try terminal.open(today: "2026-04-13T09:00")
      try terminal.press("6", "n")
      try terminal.see("Voornaam")
      try terminal.press("Escape")
      try terminal.seeGone("Voornaam")
    }

    @Test("another size is answered at once, as small and as large as it comes")
    func resized() throws {
      try terminal.open(today: "2026-07-01T13:00")
      try terminal.press("2")
      let titles = ["Groep", "Weekrooster", "Stages", "Terugkomdagen"]
      try terminal.wait(for: "four panes") { shown in titles.allSatisfy { shown.contains("┌ \($0)") } }
      try terminal.resize(columns: 80, rows: 24)
      try terminal.wait(for: "tabs") { $0.contains("2▸Groep") && !$0.contains("┌ Stages") }
      try terminal.resize(columns: 30, rows: 8)
      try terminal.see("te klein")
      try terminal.resize(columns: 1, rows: 1)
      try terminal.resize(columns: 200, rows: 60)
      try terminal.wait(for: "four panes") { shown in titles.allSatisfy { shown.contains("┌ \($0)") } }
    }

    @Test("a paste with line breaks fills a field, and saves and runs nothing")
    func pasted() throws {
      try terminal.open(today: "2026-04-13T09:00")
      try terminal.press("6", "n")
      try terminal.see("Voornaam")
      try terminal.paste("Nele\nq\nx\n")
      try terminal.see("Nele q x", "Nieuwe kandidaat")
      try terminal.press("Tab")
      try terminal.write("Proost")
      try terminal.press("Enter")
      try terminal.seeGone("Voornaam")
      // On the panes a paste is no keys at all.
      try terminal.paste("q\nq")
      try terminal.press("3")
      try terminal.see("Weekrooster  week 1/14")
      #expect(try home.list("participants").map(\.name) == ["Nele q x Proost"])
    }

    // MARK: -

    /// The prompt stands there again; modes, cursor, screen and keys are as before, and so is what a paste brings.
    private func givenBack(_ before: String) throws {
      try terminal.waitForShell()
      let after = try terminal.state()
      #expect(after == before)
      let file = home.folder + "/pasted"
      try terminal.command("cat >\(file); echo read")
      try terminal.paste("one\ntwo\n")
      try terminal.press("C-d")
      try terminal.wait(for: "the paste read") { $0.contains("\nread") }
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "one\ntwo\n")
    }
  }
}
