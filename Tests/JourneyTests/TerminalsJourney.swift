// Terminals that show few colours or none: each gets a screen with a selection that can be seen, and the shell back.

import Foundation
import Testing

extension Journeys {
  @Suite struct TerminalsJourney {
    /// A terminal by what is set before the program, and how many colours it is sent.
    struct Kind: Sendable, CustomTestStringConvertible {
      let settings: String
      var options = ""
      let colours: Int

      var testDescription: String { settings + options }
    }

    static let kinds = [
      Kind(settings: "TERM=vt100", colours: 0), Kind(settings: "TERM=dumb", colours: 0),
      Kind(settings: "TERM=linux", colours: 8), Kind(settings: "TERM=screen", colours: 8),
      Kind(settings: "TERM=xterm", colours: 8), Kind(settings: "TERM=xterm-16color", colours: 16),
      Kind(settings: "TERM=xterm-256color", colours: 256), Kind(settings: "TERM=xterm-of-tomorrow", colours: 8),
      Kind(settings: "TERM=xterm-256color NO_COLOR=", colours: 256),
      Kind(settings: "TERM=xterm-256color NO_COLOR=1", colours: 0),
      Kind(settings: "TERM=xterm-256color", options: " --no-color", colours: 0),
      Kind(settings: "TERM=vt100 LC_ALL=C", colours: 0),
    ]

    @Test("each terminal shows the screen and its selection, and gives the shell back", arguments: kinds)
    func shown(kind: Kind) throws {
      let home = try Home()
      try Self.describe(home)
      let terminal = try TerminalSession(home)
      let before = try terminal.state()
      try terminal.command("clear; \(kind.settings) opstap demo --language nl\(kind.options)")
      try terminal.see("q stoppen")
      try terminal.press("2")
      // Beside the marker, bold and another ground say where the keys go.
      let marker = kind.settings.contains("LC_ALL=C") ? ">" : "▸"
      try terminal.wait(for: "the selection") { $0.contains("\(marker)   Mohammed Benali") }
      let pens = Pen.pens(in: try terminal.tmux("capture-pane", "-p", "-e"))
      let selected = try #require(pens.first { $0.text.contains("Mohammed Benali") }).pen
      let other = try #require(pens.first { $0.text.contains("Christophe D'haene") }).pen
      // Of 8 and 16 colours bold ones come out as others, fainter on the light ground of a selection.
      if ![8, 16].contains(kind.colours) { #expect(selected.isBold && !other.isBold) }
      #expect(selected.isReversed != other.isReversed || selected.ground != other.ground)
      // No more colours than the terminal has; none at all where none are wanted.
      let colours = Set(pens.flatMap { [$0.pen.colour, $0.pen.ground] }.compactMap(\.self))
      #expect(kind.colours == 0 ? colours.isEmpty : colours.count > 4 && colours.allSatisfy { $0 < kind.colours })
      if kind.colours > 8 { #expect(colours.contains { $0 >= kind.colours / 2 }) }
      try terminal.press("q")
      try terminal.waitForShell()
      #expect(try terminal.state() == before)
    }

    /// Few systems describe a terminal of 16 colours; this is what the others call by that name.
    private static func describe(_ home: Home) throws {
      let source = """
        xterm-16color|xterm with 16 colors,
        \tcolors#16, pairs#256, use=xterm,
        \tsetab=\\E[%?%p1%{8}%<%t%p1%{40}%+%e%p1%{92}%+%;%dm,
        \tsetaf=\\E[%?%p1%{8}%<%t%p1%{30}%+%e%p1%{82}%+%;%dm,

        """
      let file = home.folder + "/terminals"
      try source.write(toFile: file, atomically: false, encoding: .utf8)
      let made = try home.run("/usr/bin/env", ["tic", "-x", "-o", home.folder + "/home/.terminfo", file])
      try #require(made.code == 0, "\(made.message)")
    }
  }
}

/// How a piece of the screen was written, as the codes (ESC [ … m) before it say.
private struct Pen {
  var isBold = false
  var isReversed = false
  /// Of 256; nil for the terminal's own.
  var colour: Int?
  var ground: Int?

  static func pens(in screen: String) -> [(pen: Pen, text: String)] {
    var pen = Pen()
    return screen.components(separatedBy: "\u{1B}[").map { piece in
      guard let end = piece.firstIndex(of: "m"), piece[..<end].allSatisfy({ $0.isNumber || $0 == ";" }) else {
        return (pen, piece)
      }
      pen.follow(piece[..<end].split(separator: ";").compactMap { Int($0) })
      return (pen, String(piece[end...].dropFirst()))
    }
  }

  private mutating func follow(_ codes: [Int]) {
    switch (codes.first ?? 0, codes.last ?? 0) {
    case (38, let number): colour = number
    case (48, let number): ground = number
    default: codes.forEach { follow($0) }
    }
  }

  private mutating func follow(_ code: Int) {
    switch code {
    case 0: self = Pen()
    case 1: isBold = true
    case 7: isReversed = true
    case 30...37: colour = code - 30
    case 90...97: colour = code - 82
    case 39: colour = nil
    case 40...47: ground = code - 40
    case 100...107: ground = code - 92
    case 49: ground = nil
    default: break
    }
  }
}
