// The names of what a person, a session or a contact can be.

import Domain

extension Session.Kind {
  /// One word, for the narrow columns of the week.
  package var short: Phrase {
    switch self {
    case .groupTraining: Phrase("groep", "group")
    case .individualTalk: Phrase("gesprek", "talk")
    case .companyVisit: Phrase("bezoek", "visit")
    case .jobExploration: Phrase("beroepen", "jobs")
    case .applicationTraining: Phrase("sollicitatie", "application")
    case .pcTraining: Phrase("pc", "PC")
    case .infoMoment: Phrase("infomoment", "info")
    case .firstTalk: Phrase("kort gesprek", "first talk")
    case .intake: Phrase("intake", "intake")
    case .returnDay: Phrase("terugkom", "return")
    case .finalEvaluation: Phrase("evaluatie", "evaluation")
    case .aftercare: Phrase("nazorg", "aftercare")
    }
  }

  package var words: Phrase {
    switch self {
    case .groupTraining: Phrase("groepsvorming", "group training")
    case .individualTalk: Phrase("individueel gesprek", "individual talk")
    case .companyVisit: Phrase("bedrijfsbezoek", "company visit")
    case .jobExploration: Phrase("beroepenexploratie", "job exploration")
    case .applicationTraining: Phrase("sollicitatietraining", "application training")
    case .pcTraining: Phrase("pc-vorming", "PC training")
    case .infoMoment: Phrase("infomoment", "information session")
    case .firstTalk: Phrase("kort gesprek", "short talk")
    case .intake: Phrase("intake", "intake talk")
    case .returnDay: Phrase("terugkomdag", "return day")
    case .finalEvaluation: Phrase("eindevaluatie", "final evaluation")
    case .aftercare: Phrase("nazorg", "aftercare")
    }
  }
}

extension Session.State {
  package var words: Phrase {
    switch self {
    case .planned: Phrase("gepland", "planned")
    case .cancelled(let reason): Phrase("geannuleerd", "cancelled").because(reason)
    case .notPlaced: Phrase("nog zonder dag", "without a day yet")
    }
  }
}

extension MethodTemplate.Phase {
  /// As the template words it.
  package var name: Phrase { Phrase(dutch, english) }
}

extension BenefitStatus {
  package var words: Phrase {
    switch self {
    case .riziv: Phrase("RIZIV (ziekenfonds)", "RIZIV (health insurance)")
    case .jobSeeker: Phrase("werkloosheidsuitkering", "unemployment benefit")
    case .leefloon: Phrase("leefloon", "living wage (leefloon)")
    case .noBenefit: Phrase("geen uitkering", "no benefit")
    case .other: Phrase("ander statuut", "other status")
    }
  }
}

extension Participant.Stage {
  /// With the day on which it began, and why it ended.
  package var words: Phrase {
    switch self {
    case .candidate: return Phrase("kandidaat", "candidate")
    case .waiting(let since):
      return Phrase("wachtlijst sinds ", "waiting list since ") + since.dayAndMonth
    case .redirected(let on, let to, let reason):
      let day = on.dayAndMonth
      return Phrase("doorverwezen naar \(to) op \(day.dutch)", "redirected to \(to) on \(day.english)").because(reason)
    case .withdrawn(let on, let reason):
      return (Phrase("afgezien op ", "withdrew on ") + on.dayAndMonth).because(reason)
    case .participating(let from): return Phrase("deelnemer sinds ", "participant since ") + from.dayAndMonth
    case .stopped(_, let on, let reason):
      return (Phrase("gestopt op ", "stopped on ") + on.dayAndMonth).because(reason)
    }
  }
}

extension Spell {
  /// With why it ended.
  package var words: Phrase { Phrase.period(from, until ?? from).because(reason) }
}

extension Holiday {
  package var words: Phrase {
    switch self {
    case .newYear: Phrase("Nieuwjaar", "New Year's Day")
    case .easterMonday: Phrase("paasmaandag", "Easter Monday")
    case .labourDay: Phrase("Dag van de Arbeid", "Labour Day")
    case .ascension: Phrase("Hemelvaart", "Ascension Day")
    case .whitMonday: Phrase("pinkstermaandag", "Whit Monday")
    case .nationalDay: Phrase("nationale feestdag", "National Day")
    case .assumption: Phrase("O.L.V.-Hemelvaart", "Assumption Day")
    case .allSaints: Phrase("Allerheiligen", "All Saints' Day")
    case .armistice: Phrase("Wapenstilstand", "Armistice Day")
    case .christmas: Phrase("Kerstmis", "Christmas Day")
    }
  }
}

extension Closed {
  /// Why nothing takes place: "pinkstermaandag", "sluitingsdag: brugdag".
  package var words: Phrase {
    switch self {
    case .holiday(let holiday): holiday.words
    case .closing(let reason): Phrase("sluitingsdag", "closing day").because(reason)
    case .beforeStart(let start): Phrase("vóór de start op ", "before the start on ") + start.short
    }
  }
}

extension Phrase {
  /// With what was typed as the reason, if anything was: "geannuleerd: sneeuw".
  func because(_ reason: String) -> Phrase { reason.isBlank ? self : self + Phrase(same: ": \(reason)") }
}
