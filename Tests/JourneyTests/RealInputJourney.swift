// The main job, end to end: files by the command line, the rest by keys, out, in again, and everything is there.

import Testing

extension Journeys {
  @Suite struct RealInputJourney {
    @Test("a person, a session, a register and a check-in by keys are there again after leaving")
    func byKeys() throws {
      let home = try Home()
      try home.enterRealInput()
      let before = (sessions: try home.list("sessions"), checkIns: try home.checkIns())
      let terminal = try TerminalSession(home)
      try terminal.open(today: "2026-07-01T13:00")
      try terminal.see("week 12/14")

      try terminal.press("6", "n")
      try terminal.see("Nieuwe kandidaat")
      try terminal.fill("Nele", "Proost")
      try terminal.press("Enter")
      try terminal.see("Nele Proost")

      try terminal.press("3", "n")
      try terminal.fill(nil, "Terugblik op de eerste weken", "1/7")
      try terminal.press("Enter")
      try terminal.see("genoteerd 0/13")

      try terminal.press("r", "a", "z", "Enter")
      try terminal.see("genoteerd 13/13")

      // First come the most overdue, by name; what is left to fill in is what was said.
      try terminal.press("4", "c")
      try terminal.see("Opvolgcontact Hanne El Idrissi")
      try terminal.write("Komt altijd op tijd")
      try terminal.press("C-s")
      try terminal.seeGone("Wat is gezegd")
      try terminal.press("q")
      try terminal.waitForShell()

      let person = try home.list("participants").filter { $0.name == "Nele Proost" }
      #expect(person.count == 1)
      let sessions = try home.list("sessions").filter { !before.sessions.contains($0) }
      #expect(sessions.map(\.theme) == ["Terugblik op de eerste weken"])
      #expect(sessions.map(\.day?.description) == ["2026-07-01"])
      #expect(sessions.map(\.registered) == [13])
      #expect(sessions.map(\.present) == [12])
      let checkIns = try home.checkIns().filter { !before.checkIns.contains($0) }
      #expect(checkIns.map(\.said) == ["Komt altijd op tijd"])
      #expect(checkIns.map(\.name) == ["Hanne El Idrissi"])
      #expect(checkIns.map(\.day?.description) == ["2026-07-01"])
      #expect(checkIns.map(\.by) == ["Christel W."])
      #expect(try home.opstap("check").code == 0)

      try terminal.open(today: "2026-07-01T13:00")
      try terminal.press("6")
      try terminal.see("Nele Proost")
      try terminal.press("3")
      try terminal.see("genoteerd 13/13", "Terugblik")
      try terminal.press("C-p")
      try terminal.write("hanne")
      try terminal.press("Enter", "/")
      try terminal.write("komt altijd")
      try terminal.see("Komt altijd op tijd")
    }

    @Test("a refusal by the rules is told on the screen and changes nothing")
    func refused() throws {
      let home = try Home()
      try home.enterRealInput()
      let before = try home.documents()
      let terminal = try TerminalSession(home)
      try terminal.open(today: "2026-07-01T13:00")
      try terminal.press("3", "n")
      try terminal.see("Nieuwe sessie")
      // Four hours on top of the 16 of the internship.
      try terminal.fill(nil, "Te veel", "1/7", "9-13")
      try terminal.press("Enter")
      try terminal.see("Dat gaat niet", "Veerle Bouckaert", "20 u")
      #expect(try home.documents() == before)
    }
  }
}
