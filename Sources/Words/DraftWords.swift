// What is said of drafts: kept, found again, taken up, thrown away.
import Domain

extension Phrase {
  package static let drafts = Phrase("Concepten", "Drafts")
  package static let unfinished = Phrase("niet af", "unfinished")
  package static let draftKept = Phrase(
    "Concept bewaard: open dit opnieuw om verder te gaan, of kies het in Vandaag",
    "Draft kept: open this again to go on, or choose it in Today")
  package static func draftTakenUp(_ when: Phrase) -> Phrase { Phrase("Uw concept van ", "Your draft of ") + when }
  package static func discardDraft(_ title: Phrase) -> Phrase {
    Phrase("Dit concept weggooien? ", "Throw this draft away? ") + title
  }
  package static let draftDiscarded = Phrase("Concept weggegooid", "Draft thrown away")
  package static let draftOfNothing = Phrase(
    "Waar dit over ging, is er niet meer. U had getypt:", "What this was about is no longer there. You had typed:")

  // For what is gone
  package static let moduleWord = Phrase("Module", "Module")
  package static let personWord = Phrase("Gegevens van een persoon", "Details of a person")
  package static let cancelWord = Phrase("Afgelasten", "Cancel")
  package static let absenceWord = Phrase("Afwezigheid", "Absence")
  package static let checkInWord = Phrase("Opvolgcontact", "Check-in")
  package static let snoozeWord = Phrase("Uitstellen", "Put off")
  package static let registerWord = Phrase("Aanwezigheid", "Register")
}

extension Moment {
  /// How long ago, for something that was left: "vandaag 16:05", "gisteren 16:05", "di 21 apr", with the year of another.
  package func words(from now: Moment) -> Phrase {
    let clock = Phrase(same: " " + time.description)
    switch now.day - day {
    case 0: return Phrase("vandaag", "today") + clock
    case 1: return Phrase("gisteren", "yesterday") + clock
    default: return day.year == now.day.year ? day.short : day.shortWithYear
    }
  }
}
