// What the page of a report says beside the report itself, and its questions and forms.

import Domain

extension ReportWords.Piece.State {
  /// Said under the heading of a part; nil where there is nothing to say.
  package var words: Phrase? {
    switch self {
    case .written: Phrase("zelf geschreven", "written by hand")
    case .changed:
      Phrase(
        "zelf geschreven; het dossier veranderde sindsdien, wat nieuw is staat met + erbij",
        "written by hand; the dossier changed since, what is new stands with +")
    case .outdated:
      Phrase("het dossier zegt sinds het afwerken iets anders", "the dossier says something else since it was finished")
    case .assembled, .final: nil
    }
  }
}

extension Phrase {
  package static let reportTitle = Phrase("Eindverslag", "Final report")
  package static let reportShort = Phrase("Verslag", "Report")
  package static func versionOf(_ version: Report.Version) -> Phrase {
    Phrase("eindverslag ", "final report ") + version.words
  }
  package static func consentWords(_ day: Day?) -> Phrase {
    guard let day else { return Phrase("gevoelig: niet voor de verwijzer", "sensitive: not for the referrer") }
    return Phrase("gevoelig: de verwijzer mag dit lezen sinds ", "sensitive: the referrer may read it since ")
      + day.shortWithYear
  }
  package static func withheldWords(_ day: Day) -> Phrase {
    Phrase("niet voor de verwijzer sinds ", "not for the referrer since ") + day.shortWithYear
  }
  package static func reportOutdated(_ key: Phrase) -> Phrase {
    Phrase(
      "Het dossier veranderde sinds het afwerken; ", "The dossier changed since it was finished; ")
      + key
      + Phrase(" neemt het afwerken terug, dan volgt elk deel weer.", " takes that back, then each part follows again.")
  }
  package static let dossierChangedSince = Phrase("het dossier veranderde sindsdien", "the dossier changed since")
  package static func reportFinished(_ day: Day) -> Phrase {
    Phrase("afgewerkt op ", "finished on ") + day.shortWithYear
  }
  package static func reportGiven(_ version: Report.Version, on day: Day) -> Phrase {
    (version == .participant
      ? Phrase("deelnemer kreeg het op ", "given to the participant on ")
      : Phrase("verwijzer kreeg het op ", "given to the referrer on ")) + day.dayAndMonth
      + Phrase(same: " \(day.year)")
  }
  package static func reportDraft(_ key: Phrase) -> Phrase {
    Phrase(
      "Ontwerp: elk deel volgt het dossier, wat u erin schrijft blijft. ",
      "Draft: each part follows the dossier, what you write in it stays. ") + key
      + Phrase(" werkt het af.", " finishes it.")
  }
  package static let reportNotFinished = Phrase("begonnen, nog niet afgewerkt", "begun, not finished yet")
  package static let reportOpens = Phrase("samengesteld uit dit dossier", "assembled from this dossier")
  package static let leftOutOfReport = Phrase("Niet in deze versie", "Not in this version")
  package static func leftOutWhy(consent key: Phrase) -> Phrase {
    Phrase(
      "Zonder toestemming van de deelnemer leest de verwijzer deze delen niet; ",
      "Without the participant's consent the referrer does not read these parts; ") + key
      + Phrase(" verandert dat.", " changes that.")
  }
  package static let emptyPart = Phrase("(leeg: dit deel valt weg)", "(empty: this part is left out)")
  /// Before a line that came in by itself, where signs are words.
  package static let newLine = Phrase("nieuw:", "new:")
  package static func onlyInReport(_ key: Phrase) -> Phrase {
    Phrase("Dat kan in het eindverslag van een deelnemer: ", "That works in the final report of a participant: ") + key
      + Phrase(same: ".")
  }
  package static let needsPart = Phrase("Zet de cursor eerst op een deel.", "First move the cursor to a part.")
  package static func reportIsFinished(_ day: Day, finish key: Phrase) -> Phrase {
    Phrase("Het verslag is afgewerkt op ", "The report was finished on ") + day.short + Phrase(same: "; ") + key
      + Phrase(" neemt dat terug.", " takes that back.")
  }
  package static func finishReport(_ who: String) -> Phrase {
    Phrase(
      "Het eindverslag van \(who) afwerken? Alle delen blijven dan zoals ze nu zijn.",
      "Finish the final report of \(who)? All parts then stay as they are now.")
  }
  package static func reopenReport(_ who: String) -> Phrase {
    Phrase(
      "Het eindverslag van \(who) weer openen? De delen volgen dan weer het dossier; aan wie het gegeven was, wordt gewist.",
      "Open the final report of \(who) again? Its parts then follow the dossier again; to whom it was given is forgotten."
    )
  }
  package static func ownText(_ part: Phrase) -> Phrase {
    Phrase("de eigen tekst van “", "the own text of “") + part + Phrase(same: "”")
  }
  package static let textOfPart = Phrase("Tekst", "Text")
  package static func consentFor(_ part: Phrase) -> Phrase {
    Phrase("Toestemming voor “", "Consent for “") + part + Phrase(same: "”")
  }
  package static let referrerMayRead = Phrase("Verwijzer mag dit lezen sinds", "Referrer may read it since")
  package static let referrerMayNotRead = Phrase("Niet voor de verwijzer sinds", "Not for the referrer since")
  package static let givenTitle = Phrase("Eindverslag gegeven", "Final report given")
  package static let versionWord = Phrase("Versie", "Version")
  /// Parts of the name of a file.
  package static let reportFile = Phrase("eindverslag", "final-report")
  package static let ofReferrer = Phrase("verwijzer", "referrer")
  package static let writingReport = Phrase("Eindverslag wordt gemaakt …", "Making the final report …")
  package static func reportWritten(_ path: String) -> Phrase {
    Phrase("Eindverslag staat in \(path)", "Final report is in \(path)")
  }
}
