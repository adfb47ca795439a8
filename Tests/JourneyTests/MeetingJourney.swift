// A meeting of the team by keys alone, in a real terminal: from the agenda to the minutes, with the power gone in mid-sentence.

import Foundation
import Glibc
import Testing

extension Journeys {
  @Suite struct MeetingJourney {
    let home: Home
    let terminal: TerminalSession

    init() throws {
      home = try Home()
      try home.enterRealInput()
      terminal = try TerminalSession(home)
    }

    @Test("agenda, question, steps, note, agreement, idea, closing, minutes; a kill in mid-sentence loses nothing")
    func whole() throws {
      try terminal.open(today: "2026-07-01T13:00")
      let process = try home.processNumber()
      // From the group onto the agenda of a meeting that is not planned yet.
      try terminal.press("2", "i")
      try terminal.see("Vraag in ik-vorm")
      try terminal.write("Hoe kan ik helpen bellen?")
      try terminal.press("Tab", "Tab", "Tab")
      try terminal.see("Dag van de intervisie")
      try terminal.press("C-u")
      try terminal.write("1/7")
      try terminal.press("C-s")
      try terminal.see("agenda")

      // The meeting: nobody has a name from its first frame.
      try terminal.press("I")
      try terminal.see("Volgende intervisie")
      try terminal.press("Home", "Enter")
      try terminal.see("NAMEN VERBORGEN")
      try terminal.press("Right")
      // The question stands in letters of several rows.
      let shown = try terminal.see("1/6 Het voorval")
      for person in try home.list("participants") {
        let name = try #require(person.name)
        #expect(!shown.contains(name), "\(name)")
      }

      // The power goes in mid-sentence.
      try terminal.press("o")
      try terminal.see("Ctrl-S bewaart")
      try terminal.write("Belde gisteren zel")
      try terminal.see("Belde gisteren zel")
      try terminal.wait(for: "the draft in its file") { _ in home.drafts.contains("Belde gisteren zel") }
      kill(process, SIGKILL)
      try home.waitForEnd(of: process)
      let other = try TerminalSession(home)
      try other.open(today: "2026-07-01T13:01", until: "1/6 Het voorval")
      try other.press("o")
      try other.see("Belde gisteren zel")
      try other.write("f")
      try other.press("C-s")
      try other.seeGone("Ctrl-S bewaart")
      try other.see("Belde gisteren zelf")

      // To the projector's size, and on.
      try other.resize(columns: 100, rows: 30)
      try other.press("Right")
      try other.see("2/6 Feiten navragen")
      try other.press("Space")
      try other.see("De tijd staat stil")
      try other.press("d")
      try other.see("Afspraak")
      try other.write("Belt samen")
      try other.press("C-s")
      try other.see("Belt samen")
      try other.press("PageDown")
      try other.see("Methodiek, tendensen en noden")
      try other.press("v")
      try other.see("In woorden")
      try other.write("Bellen oefenen in de groep")
      try other.press("C-s")
      try other.see("Bellen oefenen in de groep")
      try other.press("PageDown")
      try other.see("sluit de intervisie af")
      try other.press("s")
      try other.see("afsluiten?")
      try other.press("Enter")
      try other.see("De intervisie is afgesloten")
      try other.press("V")
      try other.see("pagina om af te drukken")
      try other.press("C-s")
      try other.see("Verslag in")
      try other.press("q")
      try other.waitForShell()

      let page = try String(contentsOfFile: home.folder + "/home/intervisie-2026-07-01.html", encoding: .utf8)
      for text in ["Hoe kan ik helpen bellen?", "Belde gisteren zelf", "Belt samen", "Bellen oefenen in de groep"] {
        #expect(page.contains(text), "\(text)")
      }
      for person in try home.list("participants") { #expect(!page.contains(try #require(person.name))) }
      #expect(try home.opstap("minutes", "last").text.contains("Belt samen"))
      #expect(try home.opstap("check").code == 0)
    }

    @Test(
      "two windows in one meeting: a note in one comes up in the other, and of one step that both write nothing is lost"
    )
    func twoWindows() throws {
      try terminal.open(today: "2026-07-01T13:00")
      try terminal.press("2", "i")
      try terminal.see("Vraag in ik-vorm")
      try terminal.write("Hoe kan ik helpen bellen?")
      try terminal.press("Tab", "Tab", "Tab")
      try terminal.press("C-u")
      try terminal.write("1/7")
      try terminal.press("C-s")
      try terminal.see("agenda")
      let other = try TerminalSession(home)
      try other.open(today: "2026-07-01T13:00")
      for window in [terminal, other] {
        try window.press("I")
        try window.see("Volgende intervisie")
        try window.press("Home", "Enter")
        try window.see("Eerdere afspraken")
      }
      // Whoever goes on takes the other window along.
      try terminal.press("Right")
      for window in [terminal, other] { try window.see("1/6 Het voorval") }
      try note("Belde gisteren", in: terminal)
      // It comes by itself, within a few seconds.
      try other.see("Belde gisteren")
      // Both have the same step open.
      for window in [terminal, other] {
        try window.press("o")
        try window.see("Ctrl-S bewaart")
      }
      try terminal.write(" en vandaag")
      try other.write(" zonder antwoord")
      try terminal.press("C-s")
      try terminal.seeGone("Ctrl-S bewaart")
      try terminal.see("bewaard")
      try other.press("C-s")
      // Without a question.
      for window in [other, terminal] {
        let shown = try window.wait(for: "both notes") {
          $0.contains("en vandaag") && $0.contains("zonder antwoord")
        }
        #expect(shown.contains("1/6 Het voorval"))
      }
      try other.press("q")
      try other.waitForShell()
      #expect(try home.opstap("minutes", "next").text.contains("zonder antwoord"))
      #expect(try home.opstap("check").code == 0)
    }

    private func note(_ text: String, in window: TerminalSession) throws {
      try window.press("o")
      try window.see("Ctrl-S bewaart")
      try window.write(text)
      try window.press("C-s")
      try window.seeGone("Ctrl-S bewaart")
      try window.see(text)
    }
  }
}
