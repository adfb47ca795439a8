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
