// Which keys work in a form, a calendar and a list of choices, and what each does: a word or two for the foot. Those of
// commands come from the table.

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
  package static func savesText(_ key: Phrase) -> KeyHint { KeyHint(key, Phrase("bewaart", "saves")) }
  package static let enterNewLine = KeyHint("Enter", "nieuwe regel", "new line")
  package static func zoomText(_ key: Phrase) -> KeyHint { KeyHint(key, Phrase("groot", "large")) }
  package static func openEditor(_ key: Phrase) -> KeyHint { KeyHint(key, Phrase("uw editor", "your editor")) }
  package static let nextField = KeyHint("Tab", "verder", "next")
  package static let closeForm = KeyHint("Esc", "sluit", "closes")
  package static func clearForm(_ key: Phrase) -> KeyHint { KeyHint(key, Phrase("wist alles", "clears all")) }
  package static func formHelp(_ key: Phrase) -> KeyHint { KeyHint(key, Phrase("alle toetsen", "all keys")) }
  package static func openCalendar(_ key: Phrase) -> KeyHint { KeyHint(key, Phrase("kalender", "calendar")) }
  package static func openChoices(_ key: Phrase) -> KeyHint { KeyHint(key, Phrase("lijst", "list")) }
  package static let choose = KeyHint("← →", "kiest", "chooses")
  package static func fillToday(_ key: Phrase) -> KeyHint { KeyHint(key, Phrase("vandaag", "today")) }
  package static func fillNow(_ key: Phrase) -> KeyHint { KeyHint(key, Phrase("nu", "now")) }
  package static func fillSilent(_ key: Phrase) -> KeyHint { KeyHint(key, Phrase("zei niets", "said nothing")) }
  package static func fillMe(_ key: Phrase) -> KeyHint { KeyHint(key, Phrase("uw naam", "your name")) }

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
  /// Of every form, whatever the configuration says: they type, or move about.
  package static let fixed = [
    KeyHint(
      "Enter", "Bewaren; in een tekst van meer regels een nieuwe regel",
      "Save; in a text of several lines a new line"),
    KeyHint("Tab ↓", "Naar het volgende veld", "Go to the next field"),
    KeyHint("Shift-Tab ↑", "Naar het vorige veld", "Go to the field before"),
    KeyHint("PgDn PgUp", "Een blad verder of terug", "A page on or back"),
    KeyHint(
      "← →", "Kiezen; een deel van een keuze typen kan ook", "Choose; or type a part of a choice"),
    KeyHint(
      "Shift-← →", "Tekst selecteren, met elke toets die erin beweegt", "Select text, with any key that moves in it"),
    KeyHint("Ctrl-← →", "Een woord terug of verder", "A word back or on"),
    KeyHint("Esc", "Sluiten; wat u typte, blijft als concept", "Close; what you typed stays as a draft"),
  ]
}
