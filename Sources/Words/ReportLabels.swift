// The headings and labels of a printed report, by the names that a template calls them with.

package enum ReportLabel: String, CaseIterable, Sendable {
  case title, version, module, place, counsellor, referrer, draft, finished, pseudonyms, confidential, printed

  package var phrase: Phrase {
    switch self {
    case .title: Phrase("Eindverslag", "Final report")
    case .version: Phrase("Versie", "Version")
    case .module: Phrase("Module", "Module")
    case .place: Phrase("Plaats", "Place")
    case .counsellor: Phrase("Begeleider", "Counsellor")
    case .referrer: Phrase("Verwijzer", "Referrer")
    case .draft:
      Phrase(
        "Dit is een ontwerp: het verslag is nog niet afgewerkt.", "This is a draft: the report is not finished yet.")
    case .finished: Phrase("Afgewerkt op", "Finished on")
    case .pseudonyms:
      Phrase(
        "De namen van deelnemers zijn schuilnamen. Roepnamen kan het programma niet kennen: lees na voor u dit deelt.",
        "The names of participants are pseudonyms. The program cannot know nicknames: read this before you share it.")
    case .confidential:
      Phrase(
        "Vertrouwelijk: dit verslag is van de deelnemer en wordt alleen met toestemming doorgegeven.",
        "Confidential: this report is the participant's, and is passed on with consent only.")
    case .printed: Phrase("Afgedrukt op", "Printed on")
    }
  }
}
