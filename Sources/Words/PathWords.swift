// The words of the path: its steps, who took them, the intake board.

import Domain

extension PathStep.Kind {
  package var words: Phrase {
    switch self {
    case .referred: Phrase("toegeleid", "referred")
    case .informed: Phrase("infomoment", "info session")
    case .firstTalk: Phrase("kort gesprek", "short talk")
    case .intake: Phrase("intake", "intake interview")
    case .started: Phrase("gestart", "started")
    case .waiting: Phrase("wachtlijst", "waiting list")
    case .offered: Phrase("plaats aangeboden", "place offered")
    case .declined: Phrase("plaats geweigerd", "place declined")
    case .accepted: Phrase("plaats aanvaard", "place accepted")
    case .redirected: Phrase("verwezen naar elders", "redirected")
    case .withdrawn: Phrase("teruggetrokken", "withdrawn")
    case .stopped: Phrase("gestopt", "stopped")
    case .resumed: Phrase("weer kandidaat", "candidate again")
    case .finalEvaluation: Record.Kind.finalEvaluation.words
    case .report: Record.Kind.report.words
    case .outcome: Record.Kind.outcome.words
    case .aftercare: Phrase("nazorg", "aftercare")
    }
  }

  /// What is to be done so that the step is taken.
  package var toDo: Phrase {
    switch self {
    case .informed: Phrase("uitnodigen voor het infomoment", "invite to the info session")
    case .firstTalk: Phrase("kort gesprek met de verwijzer", "short talk with the referrer")
    case .intake: Phrase("intake afspreken", "plan the intake")
    case .started: Phrase("laten starten", "let start")
    case .offered: Phrase("een vrije plaats aanbieden", "offer a free place")
    case .accepted: Phrase("antwoord op het aanbod vragen", "ask for an answer to the offer")
    case .waiting: Phrase("wacht op een vrije plaats", "waits for a free place")
    case .referred, .declined, .redirected, .withdrawn, .stopped, .resumed, .finalEvaluation, .report, .outcome,
      .aftercare:
      words
    }
  }
}

extension Taker {
  package var words: Phrase {
    switch self {
    case .alone: Phrase("de deelnemer alleen", "the participant alone")
    case .together: Phrase("samen", "together")
    case .counsellor: Phrase("de begeleider", "the counsellor")
    }
  }
}

extension PathStep.Source {
  package var words: Phrase {
    switch self {
    case .recorded: Phrase("zoals genoteerd", "as recorded")
    case .paper: Phrase("op papier genomen", "taken on paper")
    }
  }
}

extension BoardStep {
  package var words: Phrase {
    switch self {
    case .referred: PathStep.Kind.referred.words
    case .informed: PathStep.Kind.informed.words
    case .firstTalk: PathStep.Kind.firstTalk.words
    case .intake: PathStep.Kind.intake.words
    case .started: PathStep.Kind.started.words
    case .waiting: PathStep.Kind.waiting.words
    case .redirected: PathStep.Kind.redirected.words
    case .withdrawn: PathStep.Kind.withdrawn.words
    }
  }
}

extension FirstTalk.Answer {
  package var words: Phrase {
    switch self {
    case .yes: Phrase("ja", "yes")
    case .doubt: Phrase("nog te bekijken", "to be seen")
    case .no: Phrase("nee", "no")
    }
  }
}

extension FirstTalk.Referrer {
  package var words: Phrase {
    switch self {
    case .present: Phrase("was erbij", "was there")
    case .consulted: Phrase("apart overlegd", "consulted apart")
    case .absent: Phrase("nog niet betrokken", "not involved yet")
    }
  }
}

extension FirstTalk.Decision {
  package var words: Phrase {
    switch self {
    case .open: Phrase("nog niet beslist", "not decided yet")
    case .admitted: Phrase("toegelaten", "admitted")
    case .waiting: Phrase("wachtlijst", "waiting list")
    case .redirected(let to, let reason): Phrase("verwezen naar \(to)", "redirected to \(to)").because(reason)
    case .withdrawn(let reason): Phrase("ziet zelf af", "withdraws").because(reason)
    }
  }
}

extension Offer.Answer {
  package var words: Phrase {
    switch self {
    case .open: Phrase("nog geen antwoord", "no answer yet")
    case .accepted(let day): Phrase("aanvaard op ", "accepted on ") + day.dayAndMonth
    case .declined(let day, let reason):
      (Phrase("geweigerd op ", "declined on ") + day.dayAndMonth).because(reason)
    case .lapsed(let day): Phrase("vervallen op ", "lapsed on ") + day.dayAndMonth
    }
  }
}

extension Phrase {
  package static let permissions = Phrase("Adviserend arts", "Medical adviser")
  package static let searches = Phrase("Zoektocht naar stage", "Search for an internship")
  package static let offerOpen = Phrase("plaats aangeboden, nog geen antwoord", "place offered, no answer yet")
  package static func askAgain(_ employer: String) -> Phrase {
    Phrase("opnieuw vragen bij \(employer)", "ask again at \(employer)")
  }
}
