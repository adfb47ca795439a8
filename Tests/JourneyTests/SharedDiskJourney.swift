// Somebody else at the same files, files that are not as they should be, and a disk without room.

import Foundation
import Glibc
import Testing

extension Journeys {
  @Suite struct SharedDiskJourney {
    @Test("of two windows neither overwrites the other: the first takes over the second's work and makes its own again")
    func twoWindows() throws {
      let (home, first) = try candidates()
      try addElsewhere("Nele", home)
      try add("Omar", in: first)
      try first.see("elders gewijzigd")
      #expect(try home.list("participants").map(\.name) == ["Nele Proost"])
      try first.press("Enter")
      try first.see("Opnieuw gelezen; opnieuw gemaakt: 1 eigen wijziging")
      try first.see("bewaard 09:00", "Nele Proost", "Omar Proost")
      #expect(try home.list("participants").map(\.name) == ["Nele Proost", "Omar Proost"])
    }

    @Test("what another window saved is taken over when this one comes back, and it is said")
    func takenOver() throws {
      let (home, terminal) = try candidates()
      try terminal.press("C-z")
      try terminal.waitForShell()
      try addElsewhere("Nele", home)
      try terminal.command("fg")
      try terminal.see("Opnieuw gelezen")
      try terminal.see("Nele Proost")
    }

    @Test("a file that vanished is named; w makes it again, with everything in it")
    func vanished() throws {
      let (home, terminal) = try candidates()
      try add("Nele", in: terminal)
      try terminal.see("bewaard 09:00")
      try terminal.press("C-z")
      try terminal.waitForShell()
      let file = try #require(try home.documents().keys.first)
      #expect(unlink(home.modules + "/" + file) == 0)
      try terminal.command("fg")
      try terminal.see("verdwenen")
      try terminal.press("Space")
      try terminal.see("NIET BEWAARD")
      try terminal.press("w")
      try terminal.see("bewaard 09:00")
      #expect(try home.list("participants").map(\.name) == ["Nele Proost"])
    }

    static let badFiles: [(kind: String, sentence: String, harm: @Sendable (String) -> String)] = [
      ("cut off", "onvolledig", { String($0.prefix($0.count / 2)) }),
      ("edited", "met de hand gewijzigd", { $0.replacingOccurrences(of: "Brugge", with: "Kortrijk") }),
      ("newer", "nieuwere opstap", { $0.replacingOccurrences(of: "\"schema\":1,", with: "\"schema\":9,") }),
    ]

    @Test("a file that is not sound is named and left as it is; the others open and are saved", arguments: badFiles)
    func badFile(kind: String, sentence: String, harm: @Sendable (String) -> String) throws {
      let home = try Home()
      try home.makeModule("Brugge")
      try home.makeModule("Gent")
      let (name, text) = try #require(try home.documents().first { $0.value.contains("\"name\" : \"Brugge\"") })
      let harmed = harm(text)
      try #require(harmed != text)
      try harmed.write(toFile: home.modules + "/" + name, atomically: false, encoding: .utf8)

      let terminal = try TerminalSession(home)
      try terminal.open(today: "2026-04-13T09:00", until: "Niet geopend")
      let shown = try terminal.screen.filter { !"│ \n".contains($0) }
      #expect(shown.contains(name))
      #expect(shown.contains(sentence.filter { $0 != " " }))
      try terminal.press("Space", "6")
      try terminal.see("Geen kandidaten")
      try add("Nele", in: terminal)
      try terminal.see("bewaard 09:00")
      try terminal.press("q")
      try terminal.waitForShell()
      #expect(try home.documents()[name] == harmed)
      #expect(try home.list("participants").map(\.name) == ["Nele Proost"])
    }

    @Test(
      "on a full disk a change stays on the screen, marked; with room again, w saves it",
      .enabled(if: canMount, "a small disk is needed, and mounting one is root's"))
    func fullDisk() throws {
      let home = try Home()
      try #require(SharedDiskJourney.mount(home))
      defer { SharedDiskJourney.unmount(home) }
      try home.makeModule()
      let terminal = try TerminalSession(home)
      try terminal.open(today: "2026-04-13T09:00")
      try terminal.press("6")
      try terminal.see("Geen kandidaten")
      let before = try home.documents()
      let filler = home.disk + "/filler"
      _ = try home.run("/bin/sh", ["-c", "cat /dev/zero >'\(filler)'"])
      try add("Nele", in: terminal)
      try terminal.see("de schijf is vol")
      try terminal.see("NIET BEWAARD", "Nele Proost")
      #expect(try home.documents() == before)
      #expect(unlink(filler) == 0)
      try terminal.press("Space", "w")
      try terminal.see("bewaard 09:00")
      #expect(try home.list("participants").map(\.name) == ["Nele Proost"])
    }

    // MARK: -

    /// A screen with the empty list of candidates of an empty module.
    private func candidates() throws -> (Home, TerminalSession) {
      let home = try Home()
      try home.makeModule()
      let terminal = try TerminalSession(home)
      try terminal.open(today: "2026-04-13T09:00")
      try terminal.press("6")
      try terminal.see("Geen kandidaten")
      return (home, terminal)
    }

    private func addElsewhere(_ name: String, _ home: Home) throws {
      let other = try TerminalSession(home)
      try other.open(today: "2026-04-13T09:00")
      try other.press("6")
      try add(name, in: other)
      try other.see("bewaard 09:00")
    }

    /// Whether this user can mount at all.
    private static let canMount: Bool = {
      guard let home = try? Home(), mount(home) else { return false }
      unmount(home)
      return true
    }()

    private static func mount(_ home: Home) -> Bool {
      let disk = ["mount", "-t", "tmpfs", "-o", "size=64k,mode=700", "none", home.disk]
      return (try? home.run("/usr/bin/env", disk).code) == 0
    }

    private static func unmount(_ home: Home) { _ = try? home.run("/usr/bin/env", ["umount", "-l", home.disk]) }

    private func add(_ name: String, in terminal: TerminalSession) throws {
      try terminal.press("n")
      try terminal.see("Voornaam")
      try terminal.fill(name, "Proost")
      try terminal.press("Enter")
      try terminal.seeGone("Voornaam")
    }
  }
}
