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
    Phrase(
      "Dit concept weggooien, zonder het te kunnen terughalen? ",
      "Throw this draft away, and not be able to bring it back? ")
      + title
  }
  package static let draftDiscarded = Phrase("Concept weggegooid", "Draft thrown away")
  package static let draftOfNothing = Phrase(
    "Waar dit over ging, is er niet meer. U had getypt:", "What this was about is no longer there. You had typed:")

  // From one sitting to the next
  package static func draftsFound(_ count: Int, today: Phrase) -> Phrase {
    Phrase("Van vorige keer bewaard: ", "Kept from last time: ") + count.drafts
      + Phrase(", bovenaan in Vandaag (", ", at the top of Today (") + today + Phrase(same: ")")
  }
  /// On leaving.
  package static func draftsStay(_ count: Int) -> Phrase {
    Phrase("Bewaard om later af te werken: ", "Kept to finish later: ") + count.drafts + Phrase(same: ".")
  }
  package static let notRecalled = Phrase("Van vorige keer", "From last time")
  package static func draftsUnreadable(aside: String) -> Phrase {
    Phrase(
      "Concepten van vorige keer konden niet gelezen worden; ze liggen nu in \(aside): ",
      "Drafts of last time could not be read; they now lie in \(aside): ")
  }
  package static let viewUnreadable = Phrase(
    "Waar u gebleven was, kon niet gelezen worden.", "Where you were could not be read.")
  package static let notKept = Phrase(
    "Concepten worden nu niet bewaard als u stopt: ", "Drafts are not kept now when you leave: ")
  package static let stepUnreadable = Phrase(
    "Wat er vóór dit opstarten gebeurde, kan niet meer gelezen worden en dus niet ongedaan of opnieuw gemaakt worden.",
    "What was done before this start can no longer be read, and so cannot be undone or done again.")
  package static func changedSinceUndo(_ names: Phrase) -> Phrase {
    Phrase("Iemand anders heeft ", "Somebody else has changed ") + names
      + Phrase(
        " intussen gewijzigd: stappen van daarvoor kunnen niet meer ongedaan gemaakt worden.",
        " meanwhile: steps from before that can no longer be undone.")
  }
  package static func changedSinceRedo(_ names: Phrase) -> Phrase {
    Phrase("Iemand anders heeft ", "Somebody else has changed ") + names
      + Phrase(
        " intussen gewijzigd: wat daarvoor ongedaan gemaakt werd, kan niet meer opnieuw.",
        " meanwhile: what was undone before that can no longer be done again.")
  }

  // For what is gone
  package static let moduleWord = Phrase("Module", "Module")
  package static let personWord = Phrase("Gegevens van een persoon", "Details of a person")
  package static let cancelWord = Phrase("Afgelasten", "Cancel")
  package static let absenceWord = Phrase("Afwezigheid", "Absence")
  package static let checkInWord = Phrase("Opvolgcontact", "Check-in")
  package static let snoozeWord = Phrase("Uitstellen", "Put off")
  package static let registerWord = Phrase("Aanwezigheid", "Register")
}

extension Int {
  fileprivate var drafts: Phrase { counted(Phrase("concept", "draft"), Phrase("concepten", "drafts")) }
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
