// From an empty folder by keys alone: people, a week, an internship, a check-in, a return day, undo, redo, and back again.

import Testing

extension Journeys {
  @Suite struct KeysAloneJourney {
    @Test("two people, one week, one internship, one check-in, one return day, undo, redo, restart")
    func shortened() throws {
      let home = try Home()
      let terminal = try TerminalSession(home)
      let today = "2026-06-24T13:00"
      try terminal.open(today: today, until: "Er is nog geen caseload")
      try terminal.press("Enter")
      try terminal.see("Begin met n")
      try terminal.press("n")
      try terminal.fill("Brugge voorjaar 2026", "Brugge", "13/4", "Christel W.")
      try terminal.press("Enter")
      try terminal.see("0/13")
      try terminal.press("g")
      try terminal.see("Het programma van Op-Stap plannen")
      try terminal.press("Enter")
      try terminal.see("gaat naar wo 27 mei")
      try terminal.press("Space")

      // Two people, admitted together from the start.
      for (first, last) in [("Amina", "El Idrissi"), ("Bart", "Claeys")] {
        try terminal.press("6", "n")
        try terminal.see("Nieuwe kandidaat")
        try terminal.fill(first, last)
        try terminal.press("Enter")
        try terminal.see("\(first) \(last)")
      }
      try terminal.press("A")
      try terminal.see("2 gemarkeerd")
      try terminal.press("t")
      try terminal.see("Stap")
      try terminal.fill("toel", "13/4", nil, "papier")
      try terminal.press("Enter")
      try terminal.see("2/13")

      // A session more in the week of today.
      try terminal.press("3", "n")
      try terminal.see("Nieuwe sessie")
      try terminal.fill(nil, "Sollicitatie: samen kijken", "25/6", "9-11")
      try terminal.press("Enter")
      try terminal.see("samen kijken")

      // The palette leads to a person; an internship from there.
      try terminal.press("C-p")
      try terminal.write("amina")
      try terminal.see("persoon")
      try terminal.press("Enter")
      try terminal.see("Dossier")
      try terminal.press("s")
      try terminal.fill("Bakkerij Lamote", "8/6", "10/7", "9-13", "9-13")
      try terminal.press("Enter")
      try terminal.see("Bakkerij Lamote")

      try terminal.press("4", "c")
      try terminal.see("Opvolgcontact Amina")
      try terminal.write("Staat er graag")
      try terminal.press("C-s")
      try terminal.seeGone("Wat is gezegd")

      // The return day of today: everyone present.
      try terminal.press("5", "/")
      try terminal.write("24 jun")
      try terminal.press("Enter", "r")
      try terminal.see("Aanwezigheid wo 24 jun")
      try terminal.press("a", "Enter")
      try terminal.see("2/2")
      try terminal.press("u")
      try terminal.see("Ongedaan gemaakt: Aanwezigheid")
      try terminal.seeGone("2/2")
      try terminal.press("C-r")
      try terminal.see("2/2")
      try terminal.press("q")
      try terminal.waitForShell()

      #expect(try home.list("participants").compactMap(\.name).sorted() == ["Amina El Idrissi", "Bart Claeys"])
      #expect(try home.checkIns().map(\.said) == ["Staat er graag"])
      let registered = try home.list("sessions").filter { $0.registered == 2 }
      #expect(registered.map(\.day?.description) == ["2026-06-24"])
      #expect(try home.opstap("check").code == 0)

      // Back again: the screen that was open, and what was done last can still be undone.
      try terminal.open(today: today, until: "Terugkomdagen")
      try terminal.see("2/2")
      try terminal.press("u")
      try terminal.see("Ongedaan gemaakt: Aanwezigheid")
      try terminal.press("q")
      try terminal.waitForShell()
      #expect(try home.list("sessions").allSatisfy { $0.registered == 0 })
    }
  }
}
