// The words of the end of the path: reflections, outcome, report, aftercare, closing.

import Domain

extension KolbStep {
  package var words: Phrase {
    switch self {
    case .experience: Phrase("Ervaren", "Experience")
    case .lookingBack: Phrase("Terugkijken", "Looking back")
    case .insight: Phrase("Inzicht", "Insight")
    case .tryOut: Phrase("Uitproberen", "Trying out")
    }
  }

  /// What is asked, as one would say it in the group.
  package var question: Phrase {
    switch self {
    case .experience: Phrase("Wat heb ik meegemaakt?", "What did I go through?")
    case .lookingBack: Phrase("Hoe kijk ik daarop terug?", "How do I look back on it?")
    case .insight: Phrase("Wat leer ik daaruit?", "What do I learn from it?")
    case .tryOut: Phrase("Wat probeer ik nu uit?", "What will I try out now?")
    }
  }
}

extension NextStep.Owner {
  package var words: Phrase {
    switch self {
    case .participant: Phrase("de deelnemer", "the participant")
    case .together: Phrase("samen", "together")
    case .counsellor: Phrase("de begeleider", "the counsellor")
    case .referrer: Phrase("de verwijzer", "the referrer")
    case .care: Phrase("de omkadering", "the care network")
    }
  }
}

extension Outcome.Kind {
  package var words: Phrase {
    switch self {
    case .regularJob: Phrase("job op de reguliere arbeidsmarkt", "job on the regular labour market")
    case .followUp: Phrase("individueel vervolgtraject bij Jobcentrum", "individual follow-up trajectory at Jobcentrum")
    case .shelteredWork: Phrase("beschermd arbeidscircuit", "sheltered work")
    case .activation: Phrase("activeringsbegeleiding", "activation guidance")
    case .voluntaryWork: Phrase("vrijwilligerswerk", "voluntary work")
    }
  }
}

extension Outcome.Kind {
  /// In a column.
  package var shortWords: Phrase {
    switch self {
    case .regularJob: Phrase("job", "job")
    case .followUp: Phrase("vervolgtraject", "follow-up")
    case .shelteredWork: Phrase("beschermd werk", "sheltered work")
    case .activation: Phrase("activering", "activation")
    case .voluntaryWork: Phrase("vrijwilligerswerk", "voluntary work")
    }
  }
}

extension Ending {
  /// In a column: where to, whole, and what there is room for.
  package var shortWords: Phrase {
    switch self {
    case .outcome(let outcome):
      outcome.kind.shortWords + Phrase(same: outcome.words.isBlank ? "" : ": " + outcome.words)
    case .stopped(let day, let reason):
      Phrase("gestopt op ", "stopped ") + day.dayAndMonth + Phrase(same: reason.isBlank ? "" : ": " + reason)
    }
  }

  package var words: Phrase {
    switch self {
    case .outcome(let outcome):
      outcome.kind.words + Phrase(same: outcome.words.isBlank ? "" : ": " + outcome.words)
    case .stopped(let day, let reason):
      Phrase("vroegtijdig gestopt op ", "stopped early on ") + day.short
        + Phrase(same: reason.isBlank ? "" : ": " + reason)
    }
  }
}

extension AftercareContact.Situation {
  package var words: Phrase {
    switch self {
    case .regularJob: Outcome.Kind.regularJob.words
    case .followUp: Outcome.Kind.followUp.words
    case .shelteredWork: Outcome.Kind.shelteredWork.words
    case .activation: Outcome.Kind.activation.words
    case .voluntaryWork: Outcome.Kind.voluntaryWork.words
    case .training: Phrase("opleiding", "training")
    case .jobSeeking: Phrase("werkzoekend", "looking for work")
    case .ill: Phrase("ziek", "ill")
    case .other: Phrase("iets anders", "something else")
    }
  }
}

extension Phrase {
  package static func aftercareMonth(_ month: Int) -> Phrase {
    Phrase("nazorg na \(month) maanden", "aftercare after \(month) months")
  }
  package static func aftercareComplete(_ day: Day) -> Phrase {
    Phrase("nazorg afgerond op ", "aftercare completed on ") + day.shortWithYear
  }
  package static func aftercareEnded(_ day: Day) -> Phrase {
    Phrase("nazorg beëindigd op ", "aftercare ended on ") + day.shortWithYear
  }
  package static func doneSince(_ day: Day) -> Phrase { Phrase("gedaan op ", "done on ") + day.short }
  package static let reflections = Phrase("Reflecties", "Reflections")
  package static let nextSteps = Phrase("Volgende stappen", "Next steps")
  package static func aftercareFrom(_ who: String, _ day: Day) -> Phrase {
    Phrase("De nazorg van \(who) begint op ", "Aftercare of \(who) begins on ") + day.shortWithYear + Phrase(same: ".")
  }
  package static func aftercareWasComplete(_ who: String, _ day: Day) -> Phrase {
    Phrase("De nazorg van \(who) is afgerond op ", "Aftercare of \(who) was completed on ") + day.shortWithYear
      + Phrase(same: ".")
  }
  package static func aftercareNotYet(_ who: String) -> Phrase {
    Phrase(
      "De nazorg van \(who) begint wanneer de doorstroom genoteerd is.",
      "Aftercare of \(who) begins once the outcome is recorded.")
  }
  package static func noAftercare(_ who: String) -> Phrase {
    Phrase(
      "\(who) stopte zonder job: er is geen nazorg.", "\(who) stopped without a job: there is no aftercare.")
  }
  package static func saidSomething(clear: Phrase) -> Phrase {
    Phrase(
      "Er staat al iets. Maak de velden eerst leeg (\(clear.dutch)).",
      "Something is there already. Clear the fields first (\(clear.english)).")
  }
  package static let saidNothing = Phrase("zei niets", "said nothing")
  package static let nobodyPresent = Phrase(
    "Het register van die dag zegt nog niet wie er was. Vul het eerst in.",
    "The register of that day does not say yet who was there. Fill it in first.")

  package static func stoppedForAJob(_ who: String) -> Phrase {
    Phrase(
      "Stopte \(who) voor een job? Dat is een doorstroom: noteer dan welke.",
      "Did \(who) stop for a job? That is an outcome: then record which.")
  }

  // Forms
  package static let lookingBackOn = Phrase("Terugblik in eigen woorden", "Looking back, in own words")
  package static let grown = Phrase("Wat is gegroeid", "What has grown")
  package static let attention = Phrase("Wat aandacht vraagt", "What asks for attention")
  package static let referrerWords = Phrase("Wat de verwijzer zegt", "What the referrer says")
  package static let advice = Phrase("Advies", "Advice")
  package static let whatHappens = Phrase("Wat gebeurt er", "What happens")
  package static let whoSeesToIt = Phrase("Wie zorgt ervoor", "Who sees to it")
  package static let byWhen = Phrase("Tegen", "By")
  package static let doneOn = Phrase("Gedaan op", "Done on")
  package static let whereTo = Phrase("Waarheen", "Where to")
  package static let whichAndWhere = Phrase("Welk werk, bij wie", "Which work, at whose")
  package static let supportOnTheJob = Phrase("Ondersteuning op het werk", "Support on the job")
  package static let situationNow = Phrase("Situatie nu", "Situation now")
  package static let whichContact = Phrase("Welk contact", "Which contact")
  package static let tryAgainOn = Phrase("Opnieuw proberen op", "Try again on")
  package static let reopenWord = Phrase("Module opnieuw openen", "Open the module again")
}
