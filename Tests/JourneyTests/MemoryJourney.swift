// Nothing typed is lost, whatever ends the program; and the next start goes on where this one was.

import Foundation
import Glibc
import Testing

extension Journeys {
  @Suite struct MemoryJourney {
    private let home: Home
    private let terminal: TerminalSession

    init() throws {
      home = try Home()
      _ = try home.opstap("demo", "--keep", home.caseload)
      terminal = try TerminalSession(home)
    }

    @Test(
      "a check-in that is being typed when the program is killed is found first in Today, opened and saved",
      arguments: [SIGKILL, SIGSEGV, SIGHUP, SIGTERM])
    func killed(signal: Int32) throws {
      let before = try home.checkIns()
      try terminal.open(today: "2026-07-01T13:00")
      // Two counsellors have modules here: it asks whose hands these are.
      try terminal.see("Uw naam")
      try terminal.write("far")
      try terminal.press("Enter", "4", "c")
      try terminal.see("Wat is gezegd")
      try terminal.write("Belt morgen terug over het uurrooster")
      try terminal.see("uurrooster")
      // A thread of its own keeps it; the keys do not wait for that.
      try terminal.wait(for: "the draft in its file") { _ in home.drafts.contains("uurrooster") }
      let number = try home.processNumber()
      #expect(kill(number, signal) == 0)
      try home.waitForEnd(of: number)

      let next = try TerminalSession(home)
      try next.open(today: "2026-07-02T09:00", until: "Van vorige keer bewaard: 1 concept")
      try next.press("1")
      try next.see("gisteren 13:00")
      try next.press("Enter")
      try next.see("uurrooster")
      try next.press("C-s")
      try next.seeGone("Wat is gezegd")
      try next.see("bewaard 09:00")
      try next.press("q")
      try next.waitForShell()
      let made = try home.checkIns().filter { !before.contains($0) }
      #expect(made.map(\.said) == ["Belt morgen terug over het uurrooster"])
      // The day that stood in the form is the day of the talk.
      #expect(made.map(\.day?.description) == ["2026-07-01"])
      let last = try TerminalSession(home)
      try last.open(today: "2026-07-02T09:00")
      #expect(try !last.screen.contains("vorige keer"))
    }

    @Test("what was done is undone after a restart, and done again after the next")
    func undo() throws {
      let before = try home.list("participants")
      try terminal.open(today: "2026-07-01T13:00")
      try terminal.see("Uw naam")
      try terminal.write("far")
      try terminal.press("Enter")
      try terminal.press("6", "n")
      try terminal.see("Voornaam")
      try terminal.fill("Nele", "Proost")
      try terminal.press("Enter")
      try terminal.see("bewaard 13:00")
      try terminal.press("q")
      try terminal.waitForShell()
      let after = try home.list("participants")
      #expect(after.count == before.count + 1)
      for (key, word, expected) in [("u", "Ongedaan", before), ("C-r", "Opnieuw", after)] {
        // The screen on which the last one was stands again.
        try terminal.open(today: "2026-07-01T13:00", until: "6▸")
        try terminal.press(key)
        try terminal.see(word)
        try terminal.see("bewaard 13:00")
        try terminal.press("q")
        try terminal.waitForShell()
        #expect(try home.list("participants") == expected)
      }
      // Somebody else is there in between.
      let summer = #""name" : "Oostende zomer 2026""#
      let name = try #require(try home.documents().first { $0.value.contains(summer) }?.key.dropLast(5))
      let days = #"{"from":"2026-07-20","to":"2026-07-20","reason":"brug"}"#
      let line = #"{"addClosingDays":{"module":"\#(name)","days":\#(days)}}"#
      #expect(try home.opstap("apply", "-", "--today", "2026-07-01", input: line).code == 0)
      try terminal.open(today: "2026-07-01T13:00", until: "6▸")
      try terminal.press("u")
      try terminal.see("intussen gewijzigd")
      #expect(try home.list("participants") == after)
    }

    @Test("of two windows each keeps its own; what the second left is found by the next first")
    func twoWindows() throws {
      try terminal.open(today: "2026-07-01T13:00")
      try terminal.see("Uw naam")
      try terminal.write("far")
      try terminal.press("Enter")
      let other = try TerminalSession(home)
      try other.open(today: "2026-07-01T13:00")
      let second = try home.processNumber()
      for (window, text) in [(terminal, "eerste venster"), (other, "tweede venster")] {
        try window.press("4", "c")
        try window.see("Wat is gezegd")
        try window.write(text)
        try window.see(text)
        try window.wait(for: "the draft in its file") { _ in home.drafts.contains(text) }
      }
      try terminal.press("Escape")
      try terminal.seeGone("Wat is gezegd")
      try terminal.press("q")
      try terminal.waitForShell()
      #expect(kill(second, SIGKILL) == 0)
      try home.waitForEnd(of: second)
      // Both are of the same check-in: the first window goes on with its own, the other waits its turn.
      try terminal.open(today: "2026-07-01T13:00", until: "Van vorige keer bewaard: 1 concept")
      try terminal.press("1", "Enter")
      try terminal.see("eerste venster")
      try terminal.press("C-s")
      try terminal.see("bewaard 13:00")
      try terminal.press("q")
      try terminal.waitForShell()
      try terminal.open(today: "2026-07-01T13:00", until: "Van vorige keer bewaard: 1 concept")
      try terminal.press("1", "Enter")
      try terminal.see("tweede venster")
    }

    @Test("all of it is for its owner alone, whatever the umask", arguments: ["000", "077"])
    func rights(umask: String) throws {
      try terminal.command("umask \(umask)")
      try terminal.open(today: "2026-07-01T13:00")
      try terminal.see("Uw naam")
      try terminal.write("far")
      try terminal.press("Enter")
      try terminal.press("2", "o")
      try terminal.see("Notitie bij")
      try terminal.write("Een")
      try terminal.press("C-s")
      try terminal.see("bewaard 13:00")
      try terminal.press("o")
      try terminal.see("Notitie bij")
      try terminal.write("Twee")
      try terminal.press("Escape")
      try terminal.seeGone("Notitie bij")
      try terminal.press("q")
      try terminal.waitForShell()
      let state = home.folder + "/home/.local/state/opstap"
      let found = try #require(FileManager.default.enumerator(atPath: state)).compactMap { $0 as? String }
      let names = found.map { $0.split(separator: "/").last.map(String.init) ?? "" }
      #expect(Set(names).isSuperset(of: ["drafts.json", "view.json", "1-done.step.json", "lock"]))
      for name in [""] + found {
        var status = stat()
        #expect(lstat(state + "/" + name, &status) == 0)
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        #expect(status.st_mode & 0o7777 == (isFolder ? 0o700 : 0o600), "\(name)")
      }
    }

    @Test("what a program that was killed left of a text in its editor is gone after the next start")
    func left() throws {
      let ended = Process()
      ended.executableURL = URL(fileURLWithPath: "/bin/true")
      try ended.run()
      ended.waitUntilExit()
      let folder = "/dev/shm/opstap-\(ended.processIdentifier)-journey"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      try "tekst".write(toFile: folder + "/text.txt", atomically: false, encoding: .utf8)
      try terminal.open(today: "2026-07-01T13:00")
      try terminal.wait(for: "an empty memory") { _ in !FileManager.default.fileExists(atPath: folder) }
    }

    @Test("files that are not as they should be are told and put aside, and the screen opens")
    func damaged() throws {
      try terminal.open(today: "2026-07-01T13:00")
      try terminal.see("Uw naam")
      try terminal.write("far")
      try terminal.press("Enter")
      try terminal.press("2", "o")
      try terminal.see("Notitie bij")
      try terminal.write("Een")
      try terminal.press("Escape")
      try terminal.seeGone("Notitie bij")
      try terminal.press("q")
      try terminal.waitForShell()
      let files = "'\(home.folder)/home/.local/state/opstap/'*/1"
      _ = try home.run("/bin/sh", ["-c", "cd \(files) && printf '[[[[' >>drafts.json && mkfifo x && mv x view.json"])
      try terminal.open(today: "2026-07-01T13:00", until: "Van vorige keer")
      let shown = try terminal.screen.filter { !"│ \n".contains($0) }
      #expect(shown.contains("drafts.json.bad") && shown.contains("kon niet gelezen worden".filter { $0 != " " }))
      try terminal.press("Space", "2")
      try terminal.see("Groep 12/13")
      let aside = try home.run("/bin/sh", ["-c", "cat \(files)/drafts.json.bad"])
      #expect(aside.text.hasSuffix("[[[["))
    }
  }
}
