// The labels of the forms of a dossier's records.
import Domain

extension Phrase {
  package static func addToDossier(_ who: String) -> Phrase {
    Phrase("Toevoegen aan het dossier van \(who)", "Add to the dossier of \(who)")
  }
  package static let taker = Phrase("Wie zette de stap", "Who took the step")
  package static let referredOn = Phrase("Toegeleid op", "Referred on")
  package static let earlierSteps = Phrase("Eerdere stappen", "Earlier steps")
  package static func inWords(_ what: Phrase) -> Phrase { what + Phrase(", in woorden", ", in words") }
  package static func readyOn(_ document: Phrase) -> Phrase { document + Phrase(", klaar op", ", ready on") }

  // The short talk and the intake
  package static let motivation = Phrase("Motivatie", "Motivation")
  package static let wellbeingInWords = Phrase("Welbevinden, in woorden", "Wellbeing, in words")
  package static let bestAnswer = Phrase("Is Op-Stap het beste antwoord?", "Is Op-Stap the best answer?")
  package static let why = Phrase("Waarom", "Why")
  package static let decision = Phrase("Beslissing", "Decision")
  package static let strengths = Phrase("Sterktes", "Strengths")
  package static let limits = Phrase("Grenzen", "Limits")
  package static let agreements = Phrase("Afspraken", "Agreements")
  package static let underStress = Phrase("Wat helpt bij stress", "What helps under stress")

  // Goals and life domains
  package static let ownWords = Phrase("In eigen woorden", "In own words")
  package static let goalSet = Phrase("Opgesteld op", "Set on")
  package static let rating = Phrase("Score", "Rating")
  package static let occasion = Phrase("Wanneer", "When")
  package static let ladderStep = Phrase("Participatieladder", "Participation ladder")

  // Care and permission
  package static let role = Phrase("Rol", "Role")
  package static let contactName = Phrase("Naam", "Name")
  package static let organisationName = Phrase("Organisatie", "Organisation")
  package static let consentGiven = Phrase("Mag gecontacteerd worden sinds", "May be contacted since")
  package static let consentRefused = Phrase("Toestemming geweigerd op", "Consent refused on")
  package static let saidOn = Phrase("Gezegd op", "Said on")
  package static let consentFor = Phrase("Waarvoor", "What for")
  package static let consentWithdrawn = Phrase("Toestemming ingetrokken op", "Consent withdrawn on")
  package static let careAlignment = Phrase("Afstemming op stappen naar werk", "Alignment with steps to work")
  package static let permissionRequested = Phrase("Aangevraagd op", "Requested on")
  package static let permissionDecided = Phrase("Beslist op", "Decided on")
  package static let permittedActivity = Phrase("Toegestane activiteit", "Permitted activity")
  package static let permittedHours = Phrase("Toegestane uren per week", "Permitted hours a week")
  package static let validUntil = Phrase("Geldig tot en met", "Valid until")
  package static let insurerContact = Phrase("Contact bij het ziekenfonds", "Contact at the health insurance")

  // The way to work
  package static let dreamJob = Phrase("Droomjob", "Dream job")
  package static let jobTarget = Phrase("Jobdoelwit", "Job target")
  package static let match = Phrase("Wat past, wat nog niet", "What matches, what not yet")
  package static let reasons = Phrase("Redenen", "Reasons")
  package static let job = Phrase("Beroep", "Job")
  package static let verdict = Phrase("Past het?", "Does it suit?")
  package static let whatStruck = Phrase("Wat viel op", "What struck")
  package static let computerSkills = Phrase("Werken met de pc", "Working with a computer")
  package static let answer = Phrase("Antwoord", "Answer")
  package static let askAgainOn = Phrase("Opnieuw vragen op", "Ask again on")
}
