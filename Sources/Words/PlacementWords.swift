// The words of an internship from the search to its end.
import Domain

extension Phrase {
  package static let internshipInsured = Phrase("Verzekerd vanaf", "Insured from")
  package static let ownCadence = Phrase("Contact met deelnemer", "Contact with participant")
  package static let ownMentorCadence = Phrase("Contact met mentor", "Contact with mentor")
  package static func usualCadence(_ days: Int) -> Phrase {
    Phrase("zoals gewoonlijk, elke \(days) dagen", "as usual, every \(days) days")
  }
  package static func everyDays(_ days: Int) -> Phrase { Phrase("elke \(days) dagen", "every \(days) days") }
  package static let internshipEnded = Phrase("Vroeger gestopt op", "Ended early on")
  package static let internshipEndedWhy = Phrase("Waarom gestopt", "Why it ended")
  package static let notInsured = Phrase("nog niet genoteerd", "not recorded yet")
  package static let internshipAlterations = Phrase("Gewijzigd", "Changed")
  package static let appraisalMissing = Phrase("eindoordeel?", "appraisal?")

  // The search
  package static func searching(_ count: Int, contact: Phrase) -> Phrase {
    Phrase("Zoekt nog: \(count)", "Still searching: \(count)")
      + Phrase(" · \(contact.dutch) noteert een stap", " · \(contact.english) records a step")
  }
  package static let searchWord = Phrase("zoekstap", "search step")
  package static let aftercareWord = Phrase("nazorg", "aftercare")
  package static let noSearchYet = Phrase("niets gevraagd", "nothing asked")
}
