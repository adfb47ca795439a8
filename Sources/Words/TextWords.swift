// What is said while a text is being typed: its limit, the clipboard, the person's own editor.

extension Phrase {
  package static func textFull(_ limit: Int) -> Phrase {
    Phrase(
      "Een tekst heeft hoogstens \(limit) tekens: de rest is niet overgenomen",
      "A text has \(limit) characters at most: the rest was left out")
  }
  package static let onlyTextZooms = Phrase(
    "F4 geeft een tekst van meer regels het hele formulier", "F4 gives a text of several lines the whole form")
  package static let clipboardEmpty = Phrase(
    "Hier is nog niets gekopieerd; plakken uit andere programma's doet uw terminal",
    "Nothing was copied here yet; to paste from other programs use your terminal")
  package static let nothingSelectedInText = Phrase(
    "Niets geselecteerd: houd Shift vast en ga met de pijlen, of Ctrl-A",
    "Nothing is selected: hold Shift and use the arrows, or Ctrl-A")
  package static func copied(_ count: Int) -> Phrase {
    Phrase("\(count) teken(s) gekopieerd; Ctrl-V plakt", "\(count) character(s) copied; Ctrl-V pastes")
  }
}
