// How the things of a meeting read: why a case was proposed, and how a case, a decision and an observation stand.

import Domain

extension Phrase {
  package static func withoutPlacement(_ count: Int, _ signal: Phrase) -> Phrase {
    Phrase("\(count) deelnemers, ", "\(count) participants, ") + signal
  }
  /// How far the search for an internship is.
  package static func searchSteps(_ count: Int, last: Day?) -> Phrase {
    guard let last else { return Phrase("nog geen zoekstap", "no step in the search yet") }
    return count.counted(Phrase("zoekstap", "step in the search"), Phrase("zoekstappen", "steps in the search"))
      + Phrase(", laatst ", ", last ") + last.short
  }
}

extension Signal {
  /// "opvolgcontact 9 dagen te laat".
  package var words: Phrase {
    switch self {
    case .contactOverdue(let days):
      Phrase("opvolgcontact ", "check-in ") + days.days + Phrase(" te laat", " late")
    case .attendanceDropping(let before, let lately):
      Phrase("aanwezigheid gezakt van \(before) naar \(lately) %", "attendance down from \(before) to \(lately) %")
    case .noPlacement(let day):
      Phrase("geen stage; de stageperiode begint ", "no internship; internships begin ") + day.short
    case .goalFalling(let goal, let before, let lately):
      Phrase("doelstelling “\(goal)” gedaald van ", "goal “\(goal)” down from ")
        + Phrase("\(Phrase.signed(before)) naar ", "\(Phrase.signed(before)) to ")
        + Phrase(same: Phrase.signed(lately))
    case .nearCap(let weeks, let highest):
      Phrase("\(weeks) weken tegen de urengrens: ", "\(weeks) weeks close to the cap: ") + highest.words
    }
  }
}

extension Caseload {
  /// "Amina E.", "Bakkerij Peeters", "de methode"; a person or an employer who is gone is told as that.
  package func words(for subject: IntervisionCase.Subject) -> Phrase {
    if subject == .method { return Phrase("de methode", "the method") }
    return name(of: subject).map { Phrase(same: $0) }
      ?? Phrase("niet meer in de caseload", "no longer in the caseload")
  }
}

extension IntervisionFormat {
  package var name: Phrase { Phrase(dutch, english) }
}

extension IntervisionFormat.Step {
  package var name: Phrase { Phrase(dutch, english) }
}

extension IntervisionCase.State {
  package var words: Phrase {
    switch self {
    case .open: Phrase("nog te bespreken", "still to be talked over")
    case .treated: Phrase("besproken", "talked over")
    case .postponed: Phrase("uitgesteld", "postponed")
    case .dropped: Phrase("vervalt", "dropped")
    case .carried: Phrase("gaat mee naar een volgende intervisie", "goes along to a next intervision")
    }
  }
}

extension Intervision {
  /// What waits after a meeting that is closed is not to be talked over there any more.
  package func words(forStateOf subject: IntervisionCase) -> Phrase {
    isPlanned || !subject.isLeft ? subject.state.words : .goesAlong
  }
}

extension ProposalAnswer.Answer {
  package var words: Phrase {
    switch self {
    case .postponed: Phrase("voorgesteld, uitgesteld", "proposed, postponed")
    case .dropped: Phrase("voorgesteld, niet opgenomen", "proposed, not taken up")
    }
  }
}

extension Intervision.State {
  package var words: Phrase {
    switch self {
    case .planned: Phrase("gepland", "planned")
    case .closed(let day): Phrase("afgesloten op ", "closed on ") + day.short
    }
  }
}

extension Decision.State {
  /// "gedaan op ma 15 jun".
  package var words: Phrase {
    switch self {
    case .open: Phrase("nog open", "still open")
    case .done(let day): Phrase("gedaan op ", "done on ") + day.short
    case .dropped(let day, let reason):
      (Phrase("vervallen op ", "dropped on ") + day.short).because(reason)
    }
  }
}

extension Observation.Kind {
  package var words: Phrase {
    switch self {
    case .adjustment: Phrase("bijsturing van de methode", "method adjustment")
    case .labourMarket: Phrase("tendens op de arbeidsmarkt", "trend in the labour market")
    case .care: Phrase("tendens in de zorg", "trend in care")
    case .need: Phrase("noodsignaal van de doelgroep", "need signalled")
    }
  }
}

extension Observation.State {
  /// A change to the method begins as an idea.
  package func words(of kind: Observation.Kind) -> Phrase {
    switch self {
    case .open: kind == .adjustment ? Phrase("idee", "idea") : Phrase("open", "open")
    case .trying: Phrase("wordt uitgeprobeerd", "being tried")
    case .adopted: Phrase("ingevoerd", "adopted")
    case .dropped(let reason): Phrase("losgelaten", "dropped").because(reason)
    }
  }
}
