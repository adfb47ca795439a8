// The headings and labels of the minutes of a meeting, by the names that a template calls them with.

import Domain

package enum MinutesWords: String, CaseIterable, Sendable {
  case title, day, place, chair, attendees, pseudonyms, names, draft
  case earlier, noEarlier, cases, noCases, module, bringer, format, question, reasons, advice, takenAlong, decisions
  case decision, owner, due, state, otherDecisions, left, method, adjustments, running, labourMarket, care, needs
  case closing, printed

  package var phrase: Phrase {
    switch self {
    case .title: Phrase("Verslag van de intervisie", "Minutes of the intervision")
    case .day: Phrase("Dag", "Day")
    case .place: Phrase("Plaats", "Place")
    case .chair: Phrase("Gespreksleider", "Chair")
    case .attendees: Phrase("Aanwezig", "Present")
    case .pseudonyms:
      Phrase(
        "De namen van deelnemers zijn schuilnamen. Roepnamen kan het programma niet kennen: lees na voor u dit deelt.",
        "The names of participants are pseudonyms. The program cannot know nicknames: read this before you share it.")
    case .names:
      Phrase(
        "Dit verslag noemt deelnemers bij naam. Bewaar het zoals een dossier.",
        "These minutes name participants. Keep them as you keep a dossier.")
    case .draft:
      Phrase("De intervisie is nog niet afgesloten.", "The intervision is not closed yet.")
    case .earlier: Phrase("Eerdere afspraken", "Earlier agreements")
    case .noEarlier: Phrase("Er stonden geen afspraken open.", "No agreements were open.")
    case .cases: Phrase("Casussen", "Cases")
    case .noCases: Phrase("Er werd geen casus besproken.", "No case was talked over.")
    case .module: Phrase("Module", "Module")
    case .bringer: Phrase("Inbrenger", "Brought in by")
    case .format: Phrase("Werkvorm", "Format")
    case .question: Phrase("Inbrengvraag", "Question")
    case .reasons: Phrase("Aanleiding", "Why it was proposed")
    case .advice: Phrase("Advies", "Advice")
    case .takenAlong: Phrase("Wat de inbrenger meeneemt", "What is taken along")
    case .decisions: Phrase("Afspraken", "Agreements")
    case .decision: Phrase("Afspraak", "Agreement")
    case .owner: Phrase("Wie", "Who")
    case .due: Phrase("Tegen", "By")
    case .state: Phrase("Stand", "State")
    case .otherDecisions: Phrase("Andere afspraken", "Other agreements")
    case .left: Phrase("Niet besproken", "Not talked over")
    case .method: Phrase("Methode, tendensen en noden", "Method, trends and needs")
    case .adjustments: Phrase("Bijsturingen van de methode", "Method adjustments")
    case .running: Phrase("Eerdere bijsturingen", "Earlier adjustments")
    case .labourMarket: Phrase("Tendensen op de arbeidsmarkt", "Trends in the labour market")
    case .care: Phrase("Tendensen in de zorg", "Trends in care")
    case .needs: Phrase("Signalen van noden", "Needs signalled")
    case .closing: Phrase("Afsluiting", "Closing")
    case .printed: Phrase("Afgedrukt op ", "Printed on ")
    }
  }

  package static func carried(to day: Day) -> Phrase {
    Phrase("gaat mee naar de intervisie van ", "goes along to the intervision of ") + day.shortWithYear
  }
  package static func closed(on day: Day) -> Phrase {
    Phrase("Afgesloten op ", "Closed on ") + day.long + Phrase(same: ".")
  }
  /// Beside a decision that was taken along.
  package static func made(on day: Day) -> Phrase { Phrase("van ", "of ") + day.shortWithYear }
  package static func late(_ days: Int) -> Phrase { days.days + Phrase(" te laat", " late") }
}
