// What is said while a text is being typed: its limit, the clipboard, the person's own editor.

extension Phrase {
  package static func textFull(_ limit: Int) -> Phrase {
    Phrase(
      "Een tekst heeft hoogstens \(limit) tekens: de rest is niet overgenomen",
      "A text has \(limit) characters at most: the rest was left out")
  }
  package static func onlyTextZooms(_ key: Phrase) -> Phrase {
    key + Phrase(" geeft een tekst van meer regels het hele formulier", " gives a text of several lines the whole form")
  }
  package static let clipboardEmpty = Phrase(
    "Hier is nog niets gekopieerd; plakken uit andere programma's doet uw terminal",
    "Nothing was copied here yet; to paste from other programs use your terminal")
  package static func nothingSelectedInText(_ all: Phrase) -> Phrase {
    Phrase(
      "Niets geselecteerd: houd Shift vast en ga met de pijlen, of \(all.dutch)",
      "Nothing is selected: hold Shift and use the arrows, or \(all.english)")
  }
  package static let onlyInText = Phrase("Dit werkt in een tekst", "This works in a text")
  package static func copiedHere(_ count: Int, paste: Phrase) -> Phrase {
    Phrase(
      "\(count) teken(s) gekopieerd; \(paste.dutch) plakt ze",
      "\(count) character(s) copied; \(paste.english) pastes them")
  }
  package static func copySent(_ count: Int, paste: Phrase) -> Phrase {
    Phrase(
      "\(count) teken(s) gestuurd naar het klembord van de terminal; \(paste.dutch) plakt ze hier",
      "\(count) character(s) sent to the terminal's clipboard; \(paste.english) pastes them here")
  }
  package static func copyTooLarge(_ limit: Int, paste: Phrase) -> Phrase {
    Phrase(
      "Te groot voor het klembord van de terminal (hoogstens \(limit) bytes); \(paste.dutch) plakt het hier",
      "Too large for the terminal's clipboard (\(limit) bytes at most); \(paste.english) pastes it here")
  }
  package static func noTerminalClipboard(paste: Phrase) -> Phrase {
    Phrase(
      "Deze terminal heeft geen klembord; \(paste.dutch) plakt het hier",
      "This terminal has no clipboard; \(paste.english) pastes it here")
  }

  // The person's own editor
  package static func onlyTextInEditor(_ key: Phrase) -> Phrase {
    key + Phrase(" opent een tekst van meer regels in uw editor", " opens a text of several lines in your editor")
  }
  package static func editorTaken(undo: Phrase) -> Phrase {
    Phrase(
      "Overgenomen uit uw editor; \(undo.dutch) zet de tekst van daarvoor terug",
      "Taken from your editor; \(undo.english) brings back the text of before")
  }
  package static let editorChangedNothing = Phrase(
    "De tekst kwam ongewijzigd uit uw editor", "The text came unchanged from your editor")
  package static func editorCut(_ limit: Int, undo: Phrase) -> Phrase {
    Phrase(
      "Alleen de eerste \(limit) tekens zijn overgenomen; \(undo.dutch) zet de tekst van daarvoor terug",
      "Only the first \(limit) characters were taken; \(undo.english) brings back the text of before")
  }
  package static let editorTitle = Phrase("De tekst is niet gewijzigd", "The text was not changed")
  package static let noEditor = Phrase(
    "Er is geen editor gekozen: zet VISUAL of EDITOR, bv. export EDITOR=nano",
    "No editor is chosen: set VISUAL or EDITOR, such as export EDITOR=nano")
  package static let noMemoryFolder = Phrase(
    "Een tekst over mensen hoort niet op een schijf achter te blijven. Hier is geen map die alleen in het geheugen staat "
      + "(XDG_RUNTIME_DIR of /dev/shm), dus opent uw editor niet.",
    "A text about people must not stay behind on a disk. There is no folder here that is only in memory "
      + "(XDG_RUNTIME_DIR or /dev/shm), so your editor is not opened.")
  package static func editorFileNotMade(_ code: Int32) -> Phrase {
    Phrase("Het bestand voor uw editor kon niet gemaakt worden: ", "The file for your editor could not be made: ")
      + systemReason(code)
  }
  package static func editorNotStarted(_ code: Int32) -> Phrase {
    Phrase("Uw editor kon niet starten: ", "Your editor could not start: ") + systemReason(code)
  }
  package static func editorEnded(_ code: Int) -> Phrase {
    Phrase("Uw editor eindigde met code \(code).", "Your editor ended with code \(code).")
  }
  package static func editorKilled(_ signal: Int) -> Phrase {
    Phrase("Uw editor werd afgebroken (signaal \(signal)).", "Your editor was killed (signal \(signal)).")
  }
  package static let editorFileGone = Phrase(
    "Het bestand is er niet meer na uw editor.", "The file is no longer there after your editor.")
  package static let editorNotText = Phrase(
    "Wat uw editor bewaarde is geen tekst.", "What your editor saved is no text.")
  package static func editorTooLarge(_ limit: Int) -> Phrase {
    Phrase(
      "Wat uw editor bewaarde is groter dan \(limit) bytes.", "What your editor saved is larger than \(limit) bytes.")
  }
}
