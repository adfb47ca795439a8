// What the settings are called, what they do, and how their values read.

/// The words of one setting.
package struct SettingWords: Sendable {
  package let label: Phrase
  package let explanation: Phrase

  /// By the key in the file; a test holds this to the settings there are.
  package static let all: [String: SettingWords] = [
    "me": row(
      "Uw naam", "Your name", "staat bij uw contacten, beschermt modules van collega’s",
      "stands with your check-ins, protects colleagues’ modules"),
    "language": row("Taal", "Language", "van alles wat het programma zegt", "of all that the program says"),
    "theme": row(
      "Thema", "Theme", "de kleuren; auto volgt licht of donker van de terminal",
      "the colours; auto follows the terminal's light or dark"),
    "theme-light": row(
      "Licht thema", "Light theme", "voor auto, op een lichte terminal", "for auto, on a light terminal"),
    "theme-dark": row(
      "Donker thema", "Dark theme", "voor auto, op een donkere terminal", "for auto, on a dark terminal"),
    "colour": row("Kleur", "Colour", "geen: alleen vet en omgekeerd", "none: only bold and reverse"),
    "mouse": row(
      "Muis", "Mouse", "uit: de terminal selecteert zelf tekst", "off: the terminal selects text itself"),
    "privacy": row(
      "Namen verborgen", "Names hidden", "op het scherm, van bij de start", "on the screen, from the start"),
    "privacy-after": row(
      "Verberg namen", "Hide names", "als er zo lang geen toets komt", "when no key comes for so long"),
    "clipboard": row(
      "Klembord", "Clipboard", "waar kopiëren naartoe gaat", "where what is copied goes"),
    "linear": row(
      "Regel per regel", "Line by line", "voor schermlezer en braille", "for screen reader and braille"),
  ]

  private static func row(_ dutch: String, _ english: String, _ dutchMore: String, _ englishMore: String)
    -> SettingWords
  {
    SettingWords(label: Phrase(dutch, english), explanation: Phrase(dutchMore, englishMore))
  }
}

extension Phrase {
  package static let settings = Phrase("Instellingen", "Settings")
  package static let settingSigns = Phrase("• door u ingevuld", "• filled in by you")
  package static let fromNextStart = Phrase("(vanaf de volgende start)", "(from the next start)")
  package static let ownKeys = Phrase("Eigen toetsen", "Keys of your own")
  package static let noOwnKeys = Phrase(
    "Geen; onder keys: in het bestand, bv. check-in: F5. opstap keys noemt alle opdrachten.",
    "None; under keys: in the file, such as check-in: F5. opstap keys names all commands.")
  package static let settingsFile = Phrase("Het bestand", "The file")
  package static let settingsFileStays = Phrase(
    "Wat u er zelf in schreef, ook opmerkingen, blijft staan.", "What you wrote in it yourself, remarks too, stays.")
  package static let asTheSystem = Phrase("zoals het systeem", "as the system")
  package static let nothingSet = Phrase("niet ingevuld", "not filled in")
  package static let colourAuto = Phrase("wat de terminal kan", "what the terminal can")
  package static let colourNone = Phrase("geen", "none")
  package static let clipboardOfTerminal = Phrase("ook de terminal", "the terminal too")
  package static let clipboardHere = Phrase("alleen opstap", "opstap alone")
  package static let switchedOn = Phrase("aan", "on")
  package static let switchedOff = Phrase("uit", "off")
  package static let notInSettings = Phrase("Enter wijzigt een instelling", "Enter changes a setting")
  /// Languages in their own words.
  package static let dutchName = "Nederlands"
  package static let englishName = "English"
}
