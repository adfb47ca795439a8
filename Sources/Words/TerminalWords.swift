// What is said when the screen cannot be opened, or was left.

extension Phrase {
  package static let notATerminal = Phrase(
    "opstap heeft een terminal nodig: start het in een terminalvenster, of gebruik een opdracht als “opstap today”.",
    "opstap needs a terminal: start it in a terminal window, or use a command such as “opstap today”.")
  package static func unknownTerminal(_ name: String) -> Phrase {
    Phrase(
      "De terminal “\(name)” is hier niet bekend: zet TERM op een bekende naam, bv. TERM=xterm-256color.",
      "The terminal “\(name)” is not known here: set TERM to a known name, such as TERM=xterm-256color.")
  }
  package static let noDescriptors = Phrase(
    "Er zijn geen bestandsnummers meer vrij voor opstap: sluit iets anders en probeer opnieuw.",
    "No file descriptors are left for opstap: close something else and try again.")
  package static func unknownTheme(_ name: String, known: [String]) -> Phrase {
    Phrase(
      "Het thema “\(name)” is er niet; kies uit \(known.joined(separator: ", ")).",
      "There is no theme “\(name)”; choose one of \(known.joined(separator: ", ")).")
  }
  package static func lostOnLeaving(_ count: Int) -> Phrase {
    Phrase(
      "Niet bewaard bij het verlaten: \(count) module(s). De laatst bewaarde toestand staat nog op de schijf.",
      "Not saved on leaving: \(count) module(s). What was saved last is still on the disk.")
  }
  package static func folderNotMade(_ trouble: Phrase) -> Phrase {
    Phrase("De caseload kon niet gemaakt worden: ", "The caseload could not be made: ") + trouble
  }
}
