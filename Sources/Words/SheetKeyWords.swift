// Which keys work in the small sheets, and what each does.

extension KeyHint {
  // Questions and lists to choose from
  package static let yes = KeyHint("Enter", "ja", "yes")
  package static let no = KeyHint("Esc", "nee", "no")
  package static let noForGood = KeyHint("n", "nee, niet meer vragen", "no, do not ask again")
  package static let later = KeyHint("Esc", "later", "later")
  package static let typeToFind = KeyHint(Phrase("typ", "type"), Phrase("om te zoeken", "to find"))
  package static let moveThrough = KeyHint("↑ ↓", "kiest", "chooses")
  package static let chooses = KeyHint("Enter", "doet het", "does it")
  package static let closes = KeyHint("Esc", "sluit", "closes")
  package static let keepsTheme = KeyHint("Enter", "houdt dit", "keeps this")
  package static let goesBack = KeyHint("Esc", "laat het zoals het was", "leaves it as it was")

  package static let register: [KeyHint] = [
    KeyHint("a", "allen aanwezig", "all present"), KeyHint("p", "aanwezig", "present"), KeyHint("l", "te laat", "late"),
    KeyHint("g", "gewettigd", "excused"), KeyHint("s", "ziek met attest", "sick with note"),
    KeyHint("z", "ziek zonder", "sick without"), KeyHint("o", "ongewettigd", "unexcused"),
    KeyHint("x", "wist", "clears"),
    KeyHint("Enter", "bewaart", "saves"), KeyHint("Esc", "sluit", "closes"),
  ]
  package static let slots: [KeyHint] = [
    KeyHint("Enter", "boekt iemand", "books someone"), KeyHint("a", "vult de vrije gesprekken", "fills the free slots"),
    KeyHint("x", "geeft een gesprek vrij", "gives a slot back"), KeyHint("Esc", "sluit", "closes"),
  ]
  package static let invitation: [KeyHint] = [
    KeyHint("Enter", "nodigt uit of niet", "invites or not"), KeyHint("a", "alle kandidaten", "all candidates"),
    KeyHint("y", "kopieert de lijst", "copies the list"), KeyHint("Esc", "sluit", "closes"),
  ]
}
