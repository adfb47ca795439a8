// The words of the meetings of the team: their agenda, what is proposed for it and why, decisions and observations.

import Domain

extension Observation.Kind {
  /// Over a list of them.
  package var title: Phrase {
    switch self {
    case .adjustment: Phrase("Bijsturingen van de methodiek", "Changes to the method")
    case .labourMarket: Phrase("Tendensen op de arbeidsmarkt", "Trends in the labour market")
    case .care: Phrase("Tendensen in de zorg", "Trends in care")
    case .need: Phrase("Noden van de doelgroep", "Needs of the target group")
    }
  }
}

extension Observation.State {
  /// Over the changes to the method that stand so.
  package func title(_ count: Int) -> Phrase {
    let words =
      switch self {
      case .open: Phrase("Ideeën", "Ideas")
      case .trying: Phrase("Worden uitgeprobeerd", "Being tried")
      case .adopted: Phrase("Ingevoerd", "Adopted")
      case .dropped: Phrase("Losgelaten", "Dropped")
      }
    return words + Phrase(same: " (\(count))")
  }
}

extension Phrase {
  package static let adjustmentsTitle = Phrase("Bijsturingen van de methodiek", "Changes to the method")
  package static func noAdjustments(new: Phrase) -> Phrase {
    Phrase(
      "Nog geen bijsturingen van de methodiek. \(new.dutch) noteert er een bij de volgende intervisie.",
      "No changes to the method yet. \(new.english) notes one at the next intervision.")
  }
  /// Behind the heading of those that are still running.
  package static func allOfThem(key: Phrase) -> Phrase {
    Phrase(" (\(key.dutch): alle, met hun stand)", " (\(key.english): all of them, with their state)")
  }
  package static func since(_ day: Day) -> Phrase { Phrase("sinds ", "since ") + day.shortWithYear }
  package static func notThisTime(back: Phrase) -> Phrase {
    Phrase(
      "Niet op deze intervisie (\(back.dutch) zet het op de agenda)",
      "Not at this intervision (\(back.english) puts it on the agenda)")
  }
  package static let ofAnotherFormat = Phrase("Genoteerd in een andere werkvorm", "Noted in another format")
  package static let notOnAgenda = Phrase("Dit staat niet op de agenda", "This is not on the agenda")
  package static func plannedOn(_ day: Day) -> Phrase {
    Phrase("intervisie gepland op ", "intervision planned on ") + day.short
  }
  package static let intervision = Phrase("Intervisie", "Intervision")
  package static let intervisionShort = Phrase("Team", "Team")
  package static let nextMeeting = Phrase("Volgende intervisie", "Next intervision")
  package static let earlierMeetings = Phrase("Vorige intervisies", "Earlier intervisions")
  package static let closedWord = Phrase("afgesloten", "closed")
  package static let agenda = Phrase("Agenda", "Agenda")
  package static let openAgreements = Phrase("Eerdere afspraken die nog openstaan", "Earlier agreements still open")
  package static let agreementsOfTeam = Phrase("Afspraken van de intervisie", "Agreements of the team")
  package static let agreementsOfCase = Phrase("Afspraken", "Agreements")
  package static let agreementsOfMeeting = Phrase("Afspraken van deze intervisie", "Agreements of this intervision")
  package static let treated = Phrase("besproken", "talked over")
  package static let stillToTreat = Phrase("te bespreken", "to be talked over")
  package static let postponedWord = Phrase("uitgesteld", "postponed")
  package static let droppedWord = Phrase("vervallen", "dropped")
  package static let goesAlong = Phrase("gaat mee naar de volgende", "goes along to the next")
  package static let decisionDone = Phrase("gedaan", "done")
  package static let stillOpen = Phrase("nog open", "still open")
  package static let questionOfMethod = Phrase("Vraag over de methodiek", "Question of method")
  package static let questionToWord = Phrase("De inbrengvraag is nog te verwoorden", "The question is yet to be worded")

  package static func ledBy(_ name: String) -> Phrase { Phrase("gespreksleider \(name)", "chair \(name)") }
  package static func ledByShort(_ name: String) -> Phrase { Phrase("leidt: \(name)", "chair \(name)") }
  package static func broughtBy(_ name: String) -> Phrase { Phrase("inbrenger \(name)", "brought by \(name)") }
  package static func casesCount(_ count: Int) -> Phrase {
    count.counted(Phrase("casus", "case"), Phrase("casussen", "cases"))
  }
  package static func agendaTakes(_ cases: Minutes, agreements: Minutes, of length: Minutes) -> Phrase {
    let before =
      agreements == .zero
      ? Phrase(same: "")
      : Phrase(" en ", " and ") + agreements.words + Phrase(" voor eerdere afspraken", " for earlier agreements")
    return Phrase("samen ", "together ") + cases.words + before
      + Phrase("; de intervisie duurt ", "; the intervision lasts ")
      + length.words
  }
  /// On the agenda, while it can still be changed.
  package static func agendaTooLong(_ over: Minutes, later: Phrase) -> Phrase {
    Phrase("De agenda loopt ", "The agenda runs ") + over.words
      + Phrase(
        " uit: stel een casus uit (\(later.dutch)) of kies een kortere werkvorm.",
        " over: put off a case (\(later.english)) or choose a shorter format.")
  }
  package static func formatsOf(_ template: String) -> Phrase {
    Phrase("werkvormen van \(template)", "formats of \(template)")
  }
  package static let shippedFormats = Phrase("werkvormen van het programma", "formats of the program")
  package static func noMeeting(new: Phrase) -> Phrase {
    Phrase("Nog niet gepland. \(new.dutch) plant ze.", "Not planned yet. \(new.english) plans it.")
  }
  package static func emptyAgenda(key: Phrase) -> Phrase {
    Phrase(
      "Nog niets. \(key.dutch) zet een persoon, een bedrijf of een vraag over de methodiek op de agenda, waar u ook bent.",
      "Nothing yet. \(key.english) puts a person, a company or a question of method on the agenda, wherever you are.")
  }
  package static func proposals(take: Phrase, later: Phrase, drop: Phrase) -> Phrase {
    Phrase(
      "Voorgesteld (\(take.dutch) op de agenda, \(later.dutch) later, \(drop.dutch) niet)",
      "Proposed (\(take.english) on the agenda, \(later.english) later, \(drop.english) not)")
  }
  package static func sinceMeeting(_ day: Day) -> Phrase { Phrase("Sinds ", "Since ") + day.short }
}
