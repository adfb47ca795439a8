// Which keys work in a form, a calendar and a list of choices, and what each does: a word or two for the foot.

/// A key as it is written, and what it does.
package struct KeyHint: Hashable, Sendable {
  package let key: Phrase
  package let does: Phrase

  init(_ key: Phrase, _ does: Phrase) { (self.key, self.does) = (key, does) }
  init(_ key: String, _ dutch: String, _ english: String) { self.init(Phrase(same: key), Phrase(dutch, english)) }
}

extension KeyHint {
  // Forms
  package static let enterSaves = KeyHint("Enter", "bewaart", "saves")
  package static let controlSaves = KeyHint("Ctrl-S", "bewaart", "saves")
  package static let enterNewLine = KeyHint("Enter", "nieuwe regel", "new line")
  package static let zoomText = KeyHint("F4", "groot", "large")
  package static let openEditor = KeyHint("Ctrl-O", "uw editor", "your editor")
  package static let nextField = KeyHint("Tab", "verder", "next")
  package static let closeForm = KeyHint("Esc", "sluit", "closes")
  package static let clearForm = KeyHint("Ctrl-D", "wist alles", "clears all")
  package static let formHelp = KeyHint("F1", "alle toetsen", "all keys")
  package static let openCalendar = KeyHint("F2", "kalender", "calendar")
  package static let openChoices = KeyHint("F2", "lijst", "list")
  package static let choose = KeyHint("← →", "kiest", "chooses")
  package static let fillToday = KeyHint("Ctrl-T", "vandaag", "today")
  package static let fillNow = KeyHint("Ctrl-T", "nu", "now")
  package static let fillSilent = KeyHint("Ctrl-T", "zei niets", "said nothing")
  package static let fillMe = KeyHint("Ctrl-T", "uw naam", "your name")

  // Calendar
  package static let takeDay = KeyHint("Enter", "neemt", "takes")
  package static let turnMonths = KeyHint("PgUp PgDn", "maand", "month")
  package static let goToday = KeyHint("t", "vandaag", "today")
  package static let typeDate = KeyHint(Phrase("typ", "type"), Phrase("een datum", "a date"))
  package static let leaveCalendar = KeyHint("Esc", "terug", "back")
}

/// All that keys do in a form, for who asks.
package enum FormKeys {
  package static let title = Phrase("Toetsen in een formulier", "Keys in a form")
  package static let lines = [
    Phrase(
      "Enter bewaart; in een tekst van meer regels is Enter een nieuwe regel en bewaart Ctrl-S",
      "Enter saves; in a text of several lines Enter is a new line and Ctrl-S saves"),
    Phrase(
      "Tab en ↓ gaan naar het volgende veld, Shift-Tab en ↑ naar het vorige, PgDn en PgUp een blad verder of terug",
      "Tab and ↓ go to the next field, Shift-Tab and ↑ to the one before, PgDn and PgUp a page on or back"),
    Phrase(
      "← → kiezen, of typ een deel van een keuze; F2 opent de lijst of de kalender",
      "← → choose, or type a part of a choice; F2 opens the list or the calendar"),
    Phrase("Ctrl-T vult vandaag, nu of uw naam in", "Ctrl-T fills in today, now or your name"),
    Phrase(
      "Ctrl-D wist alles wat u typte, en brengt het weer terug; Ctrl-U maakt één veld leeg",
      "Ctrl-D clears all that you typed, and brings it back; Ctrl-U empties one field"),
    Phrase(
      "Ctrl-Z en Ctrl-Y: ongedaan en opnieuw, in het veld; Ctrl-W wist een woord, Ctrl-K de rest van de regel",
      "Ctrl-Z and Ctrl-Y: undo and redo, in the field; Ctrl-W erases a word, Ctrl-K the rest of the line"),
    Phrase(
      "Shift met de pijlen of Ctrl-A kiest tekst; Ctrl-X knipt, Ctrl-C kopieert, Ctrl-V plakt",
      "Shift with the arrows or Ctrl-A selects text; Ctrl-X cuts, Ctrl-C copies, Ctrl-V pastes"),
    Phrase(
      "F4 geeft een tekst het hele formulier; Ctrl-O opent hem in uw eigen editor",
      "F4 gives a text the whole form; Ctrl-O opens it in your own editor"),
    Phrase("Esc sluit; wat u typte, blijft als concept", "Esc closes; what you typed stays as a draft"),
  ]
}
