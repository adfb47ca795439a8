// The words of the intake board: its headings, what comes next, invitations, offers, doubles, the handover.

import Domain

extension Phrase {
  package static let waitsColumn = Phrase("sinds", "since")
  package static func daysShort(_ days: Int) -> Phrase { Phrase(same: "\(days) d") }

  package static func boardHeading(_ step: BoardStep, _ count: Int) -> Phrase {
    step.words.capitalised + Phrase(same: " \(count)")
  }

  package static func waitingHeading(_ count: Int, free: Int) -> Phrase {
    boardHeading(.waiting, count)
      + Phrase(
        " · alle modules, in volgorde · \(free.dutchPlaces) vrij",
        " · all modules, in order of turn · \(free.englishPlaces) free")
  }

  package static func startedInGroup(_ key: Phrase) -> Phrase {
    Phrase("Wie gestart is, staat in de groep (\(key.dutch)).", "Those who started are in the group (\(key.english)).")
  }

  // MARK: - What comes next

  package static let decideAfterTalk = Phrase("beslissen na het kort gesprek", "decide after the short talk")
  package static let toBeRecorded = Phrase(": nog te noteren", ": to be recorded")
  package static func startsThen(_ day: Day) -> Phrase { Phrase("laten starten, ", "let start, ") + day.short }
  package static func answerToOffer(_ place: String, _ day: Day) -> Phrase {
    Phrase("antwoord vragen: \(place), ", "ask for an answer: \(place), ") + day.dayAndMonth
  }

  // MARK: - Info moments

  package static let infoMoments = Phrase("Infomomenten", "Info sessions")
  package static func noInfoMoment(_ key: Phrase) -> Phrase {
    Phrase(
      "Nog geen infomoment: \(key.dutch) op een kandidaat plant er een.",
      "No info session yet: \(key.english) on a candidate plans one.")
  }
  package static func invitedAndPresent(_ invited: Int, _ present: Int?) -> Phrase {
    let asked = Phrase("\(invited) uitgenodigd", "\(invited) invited")
    return present.map { asked + Phrase(", \($0) aanwezig", ", \($0) present") } ?? asked
  }
  package static func invitationTo(_ day: Day) -> Phrase {
    Phrase("Uitnodigen voor het infomoment van ", "Invite to the info session of ") + day.short
  }
  package static let isInvited = Phrase("uitgenodigd", "invited")
  package static let isNotInvited = Phrase("niet uitgenodigd", "not invited")
  package static let nobodyToInvite = Phrase("Er zijn geen kandidaten.", "There are no candidates.")

  // MARK: - Offers

  package static let stageOffer = Phrase("vrije plaats aanbieden", "offer a free place")
  package static let stageAccept = Phrase("aanvaardt de plaats", "accepts the place")
  package static let stageDecline = Phrase("weigert de plaats", "declines the place")
  package static let offeredIn = Phrase("In module", "In module")
  package static func placeIn(_ name: String, _ start: Day, free: Int) -> Phrase {
    Phrase(
      "\(name) (\(start.dayAndMonth.dutch), \(free.dutchPlaces) vrij)",
      "\(name) (\(start.dayAndMonth.english), \(free.englishPlaces) free)")
  }
  package static func waitsLonger(_ who: String, _ since: Day) -> Phrase {
    Phrase("\(who) wacht langer, sinds ", "\(who) has waited longer, since ") + since.short
  }
  package static func outOfTurn(_ why: String) -> Phrase { Phrase("buiten beurt: \(why)", "out of turn: \(why)") }
  package static func offerNow(_ who: String) -> Phrase {
    Phrase(
      "Er is een plaats vrij, en \(who) staat als eerste op de wachtlijst. De plaats nu aanbieden?",
      "A place is free, and \(who) is first on the waiting list. Offer the place now?")
  }

  // MARK: - The search for an internship

  package static let nothingToPutOff = Phrase(
    "Hier is niets dat uitgesteld kan worden: geen stage, melding of zoekstap.",
    "Nothing here can be put off: no internship, alert or step of a search.")
  package static func noSearchToRemove(_ roster: Phrase) -> Phrase {
    Phrase(
      "Er is nog geen zoekstap om weg te halen. Wie zoekt, staat in de groep (\(roster.dutch)).",
      "There is no step of the search to remove yet. Who is looking is in the group (\(roster.english)).")
  }

  // MARK: - Doubles and who comes back

  package static func looksLike(_ who: String, _ module: String, _ stage: Phrase) -> Phrase {
    Phrase("lijkt op \(who) (\(module), \(stage.dutch))", "looks like \(who) (\(module), \(stage.english))")
  }
  package static func samePerson(_ who: String, _ module: String, _ stage: Phrase) -> Phrase {
    Phrase(
      "\(who) stond al in \(module) (\(stage.dutch)). Dezelfde persoon? "
        + "Dan verwijst het nieuwe dossier naar het oude.",
      "\(who) was in \(module) already (\(stage.english)). The same person? "
        + "Then the new dossier refers to the old one.")
  }
  package static func perhapsSame(_ who: String, _ module: String) -> Phrase {
    Phrase("Misschien dezelfde persoon als \(who) (\(module))", "Perhaps the same person as \(who) (\(module))")
  }
  package static func cameBack(_ who: String) -> Phrase { Phrase("\(who) komt terug", "\(who) comes back") }
  package static func areTwo(_ who: String) -> Phrase {
    Phrase("\(who): iemand anders, wordt niet meer gevraagd", "\(who): somebody else, not asked again")
  }
  package static func underWay(_ who: String, _ module: String, _ stage: Phrase) -> Phrase {
    Phrase(
      "\(who) staat nu ook in \(module) (\(stage.dutch)). Dezelfde persoon, tweemaal ingevoerd?",
      "\(who) is now in \(module) too (\(stage.english)). The same person, entered twice?")
  }
  package static let removeOneOfTwo = Phrase(
    "Haal dan een van beide weg, of pas een naam aan.", "Then remove one of the two, or mend a name.")
  package static func takeOver(_ what: Phrase) -> Phrase {
    Phrase("overnemen uit het vorige dossier: ", "take over from the earlier dossier: ") + what
  }
  package static func takeOverQuestion(_ what: Phrase) -> Phrase {
    Phrase("Ook overnemen uit het vorige dossier: ", "Take over from the earlier dossier as well: ") + what
      + Phrase(
        "? Toestemmingen worden opnieuw gevraagd, doelstellingen opnieuw gescoord.",
        "? Consents are asked anew, goals are rated anew.")
  }
  package static func takenOver(_ who: String) -> Phrase {
    Phrase("Overgenomen uit het vorige dossier van \(who)", "Taken over from the earlier dossier of \(who)")
  }
  package static let wasHereBefore = Phrase("Was er al", "Was here before")
  package static let cameBackLater = Phrase("Kwam terug", "Came back")

  // MARK: - Handover

  package static let handOver = Phrase("Overdracht", "Handover")
  package static func handOverOf(_ module: String) -> Phrase {
    Phrase("Overdracht van \(module)", "Handover of \(module)")
  }
  package static func theHandover(_ handover: Handover) -> Phrase {
    Phrase("de overdracht van ", "the handover of ") + handover.day.shortWithYear
      + Phrase(" naar \(handover.to)", " to \(handover.to)")
  }
  package static let nextCounsellor = Phrase("Nieuwe begeleider", "New counsellor")
  package static func guidedAfter(_ now: String, _ before: String) -> Phrase {
    Phrase("\(now), na \(before)", "\(now), after \(before)")
  }
  package static func guidedBy(_ counsellor: String) -> Phrase {
    Phrase("\(counsellor) begeleidt de module", "\(counsellor) guides the module")
  }
  package static func handedOver(_ handover: Handover) -> Phrase {
    handover.day.shortWithYear
      + Phrase(
        ": van \(handover.from) naar \(handover.to), \(handover.reason)",
        ": from \(handover.from) to \(handover.to), \(handover.reason)")
  }
}

extension Int {
  fileprivate var dutchPlaces: String { self == 1 ? "1 plaats" : "\(self) plaatsen" }
  fileprivate var englishPlaces: String { self == 1 ? "1 place" : "\(self) places" }
}

extension Phrase {
  fileprivate var capitalised: Phrase {
    Phrase(dutch.prefix(1).uppercased() + dutch.dropFirst(), english.prefix(1).uppercased() + english.dropFirst())
  }
}
