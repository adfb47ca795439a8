// The first start: no caseload yet, a module by keys, its programme, and files that nobody else can read.

import Foundation
import Glibc
import Testing

extension Journeys {
  @Suite struct FirstStartJourney {
    @Test("Enter makes the caseload, keys a module with its programme; the files are their owner's alone")
    func firstModule() throws {
      let home = try Home()
      let terminal = try TerminalSession(home)
      // The rights hold whatever the mask.
      try terminal.command("umask 000")
      try terminal.open(today: "2026-04-01T09:00", until: "Er is nog geen caseload")
      #expect(access(home.caseload, F_OK) != 0)
      try terminal.press("Enter")
      try terminal.see("Begin met n")
      try terminal.press("n")
      try terminal.fill("Brugge voorjaar 2026", "Brugge", "13/4", "Christel W.")
      try terminal.see("maandag 13 april 2026")
      try terminal.press("Enter")
      try terminal.see("0/13")
      try terminal.press("g")
      try terminal.see("Het programma van Op-Stap plannen")
      try terminal.press("Enter")
      try terminal.see("gaat naar wo 27 mei")
      try terminal.press("Space", "q")
      try terminal.waitForShell()

      #expect(try home.list("modules").map(\.name) == ["Brugge voorjaar 2026"])
      #expect(try home.list("sessions").count == 37)
      #expect(try rights(home, below: home.caseload) == ["d700", "f600"])
      #expect(try rights(home, below: home.folder + "/run/opstap") == ["d700", "f600"])
    }

    @Test("who does not want a caseload leaves, and nothing was made")
    func declined() throws {
      let home = try Home()
      let terminal = try TerminalSession(home)
      try terminal.open(today: "2026-04-01T09:00", until: "Er is nog geen caseload")
      try terminal.press("Escape")
      try terminal.waitForShell()
      #expect(access(home.caseload, F_OK) != 0)
    }

    @Test("a folder that cannot be made is told of, and the program ends with a refusal")
    func notMade() throws {
      let home = try Home()
      let terminal = try TerminalSession(home)
      try terminal.command("export OPSTAP_CASELOAD=/proc/none/caseload")
      try terminal.open(today: "2026-04-01T09:00", until: "Er is nog geen caseload")
      try terminal.press("Enter")
      try terminal.see("kon niet gemaakt worden")
      try terminal.press("Space")
      try terminal.waitForShell()
    }

    /// The kinds and rights of a folder and everything in it.
    private func rights(_ home: Home, below folder: String) throws -> Set<String> {
      let found = try home.run("/usr/bin/env", ["find", folder, "-printf", "%y%m\\n"])
      return Set(found.text.split(separator: "\n").map(String.init))
    }
  }
}
