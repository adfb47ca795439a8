// Colours in a real terminal: a theme chosen by keys, a file that changes meanwhile, and the terminal's own background.

import Foundation
import Glibc
import Testing

extension Journeys {
  @Suite struct ThemeJourney {
    let home: Home
    let terminal: TerminalSession
    var configuration: String { home.folder + "/home/.config/opstap" }

    init() throws {
      home = try Home()
      try home.makeModule()
      terminal = try TerminalSession(home, columns: 100, rows: 30)
      try FileManager.default.createDirectory(
        atPath: configuration + "/themes", withIntermediateDirectories: true)
    }

    private func configure(_ text: String) throws {
      try text.write(toFile: configuration + "/config.yaml", atomically: true, encoding: .utf8)
    }

    /// A theme of one's own on this ground, put there as an editor does: whole, in the place of the old one.
    private func paint(_ ground: String, as name: String = "mijn.yaml") throws {
      let colours = [ground, "303030", "404040"] + Array(repeating: "e0e0e0", count: 13)
      let lines = colours.enumerated().map { "  base0\(String($0, radix: 16, uppercase: true)): \"\($1)\"\n" }
      let text = "name: Mijn\npalette:\n" + lines.joined()
      try text.write(toFile: configuration + "/themes/" + name, atomically: true, encoding: .utf8)
    }

    /// What the terminal was told of its first cell below the top line, once that is `ground` (a colour of 256).
    private func see(ground: Int) throws {
      let end = time(nil) + 30
      var shown = ""
      while time(nil) < end {
        shown = try terminal.tmux("capture-pane", "-p", "-e")
        if shown.contains("48;5;\(ground)m") { return }
        usleep(10_000)
      }
      throw NeverCame(what: "the ground \(ground)", screen: shown)
    }

    @Test("a theme is shown while it is chosen, kept on Enter with the remarks of the file, and there the next time")
    func chosen() throws {
      try configure("# van mij\ntheme: opstap-dark # rustig\n")
      try paint("5f0000")
      try terminal.open(today: "2026-04-13T09:00")
      try see(ground: 234)
      try terminal.press("T")
      try terminal.see("Kleurenthema")
      try terminal.write("mijn")
      try see(ground: 52)
      try terminal.press("Escape")
      try see(ground: 234)
      try terminal.press("T")
      try terminal.see("Kleurenthema")
      try terminal.write("mijn")
      try terminal.press("Enter")
      try terminal.see("Thema: mijn")
      try terminal.press("q")
      try terminal.waitForShell()
      let kept = try String(contentsOfFile: configuration + "/config.yaml", encoding: .utf8)
      #expect(kept == "# van mij\ntheme: \"mijn\" # rustig\n")
      try terminal.open(today: "2026-04-13T09:00")
      try see(ground: 52)
    }

    @Test("a file that changes is taken over at once; a broken one is told with its line, and the last good one stays")
    func changed() throws {
      try configure("theme: mijn\n")
      try paint("5f0000")
      try terminal.open(today: "2026-04-13T09:00")
      try see(ground: 52)
      try paint("00005f")
      try see(ground: 17)
      try terminal.see("Thema opnieuw gelezen: mijn")
      try paint("00005g")
      try terminal.see("mijn.yaml, lijn 3: base00")
      try see(ground: 17)
      try terminal.press("Enter")
      try paint("005f00")
      try see(ground: 22)
      // Gone, it is told and waited for.
      #expect(unlink(configuration + "/themes/mijn.yaml") == 0)
      try terminal.see("Het thema “mijn” is er niet")
      try see(ground: 22)
      try terminal.press("Enter")
      try paint("00005f")
      try see(ground: 17)
      try terminal.press("q")
      try terminal.waitForShell()
    }

    @Test("a theme that is not there is told on the screen, and the program has one of its own")
    func missing() throws {
      try configure("theme: weg\n")
      try terminal.open(today: "2026-04-13T09:00", until: "Het thema “weg” is er niet")
      try see(ground: 234)
    }

    @Test(
      "auto asks the terminal; the answer is no keys, and nothing known is dark",
      arguments: [("bg=#ffffff", 231), ("bg=#101010", 234), ("default", 234)])
    func automatic(style: String, ground: Int) throws {
      try configure("theme: auto\n")
      try terminal.tmux("set", "-g", "window-style", style)
      let before = try terminal.state()
      try terminal.open(today: "2026-04-13T09:00")
      try see(ground: ground)
      #expect(try !terminal.screen.contains("rgb"))
      try terminal.press("q")
      try terminal.waitForShell()
      #expect(try terminal.state() == before)
      // The answer that is still on its way does not become a command of the shell.
      try terminal.command("clear; opstap --language nl --today 2026-04-13T09:00")
      try terminal.press("q")
      try terminal.waitForShell()
      #expect(try !terminal.screen.contains("rgb") && !terminal.screen.contains("11;"))
    }

    @Test("auto takes the word of COLORFGBG where the terminal does not answer")
    func environment() throws {
      try configure("theme: auto\n")
      try terminal.command("export COLORFGBG='0;15'")
      try terminal.open(today: "2026-04-13T09:00")
      try see(ground: 231)
    }
  }
}
