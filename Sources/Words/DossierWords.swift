// The words of the records in a dossier: kinds, choices, scales.

import Domain

extension Record.Kind {
  package var words: Phrase {
    switch self {
    case .firstTalk: Phrase("kort gesprek", "short talk")
    case .intake: Phrase("intake", "intake interview")
    case .lifeDomains: Phrase("levensdomeinen", "life domains")
    case .goal: Phrase("persoonlijke doelstelling", "personal goal")
    case .rating: Phrase("score van een doelstelling", "rating of a goal")
    case .careContact: Phrase("omkadering", "care contact")
    case .noCare: Phrase("geen omkadering", "no care network")
    case .permission: Phrase("toestemming adviserend arts", "medical adviser's permission")
    case .jobTarget: Phrase("jobdoelwit", "job target")
    case .exploredJob: Phrase("verkend beroep", "explored job")
    case .readiness: Phrase("sollicitatie en pc", "application and computer")
    case .searchStep: Phrase("zoektocht naar stage", "search for an internship")
    case .reflection: Phrase("reflectie", "reflection")
    case .finalEvaluation: Phrase("eindevaluatie", "final evaluation")
    case .nextStep: Phrase("volgende stap", "next step")
    case .outcome: Phrase("doorstroom", "outcome")
    case .report: Phrase("eindverslag", "final report")
    case .aftercare: Phrase("nazorgcontact", "aftercare contact")
    case .aftercareEnd: Phrase("einde van de nazorg", "end of aftercare")
    }
  }
}

extension LifeDomain {
  package var words: Phrase {
    switch self {
    case .wellbeing: Phrase("welbevinden", "wellbeing")
    case .freeTime: Phrase("vrije tijd", "free time")
    case .socialContacts: Phrase("sociale contacten", "social contacts")
    case .home: Phrase("thuissituatie", "home situation")
    case .health: Phrase("gezondheid", "health")
    case .money: Phrase("geld", "money")
    }
  }
}

extension LifeDomains.Occasion {
  package var words: Phrase {
    switch self {
    case .intake: Phrase("bij de intake", "at intake")
    case .end: Phrase("op het einde", "at the end")
    case .aftercare: Phrase("in de nazorg", "in aftercare")
    }
  }
}

extension Phrase {
  /// A step on the participation ladder, 1 to 6.
  package static func ladder(_ step: Int) -> Phrase {
    let words: [Phrase] = [
      Phrase("geïsoleerd", "isolated"), Phrase("sociale contacten buitenshuis", "social contacts outside the home"),
      Phrase("georganiseerde activiteiten", "organised activities"), Phrase("onbetaald werk", "unpaid work"),
      Phrase("betaald werk met ondersteuning", "paid work with support"),
      Phrase("betaald werk zonder ondersteuning", "paid work without support"),
    ]
    return Phrase(same: "\(step) ") + words[min(max(1, step), words.count) - 1]
  }

  /// "+1", "−2", "0".
  package static func signed(_ level: Int) -> String { level > 0 ? "+\(level)" : level < 0 ? "−\(-level)" : "0" }

  /// A level on the Goal Attainment Scale, -2 to 2: "+1 meer dan verwacht".
  package static func goalLevel(_ level: Int) -> Phrase {
    let words: [Phrase] = [
      Phrase("veel minder dan verwacht", "much less than expected"),
      Phrase("minder dan verwacht", "less than expected"),
      Phrase("zoals verwacht", "as expected"), Phrase("meer dan verwacht", "more than expected"),
      Phrase("veel meer dan verwacht", "much more than expected"),
    ]
    return Phrase(same: signed(level) + " ") + words[min(max(-2, level), 2) + 2]
  }

  /// How somebody manages a computer, 1 to 5.
  package static func computer(_ level: Int) -> Phrase {
    let words: [Phrase] = [
      Phrase("nog niet", "not yet"), Phrase("met veel hulp", "with much help"),
      Phrase("met wat hulp", "with some help"),
      Phrase("bijna alleen", "nearly alone"), Phrase("helemaal alleen", "all alone"),
    ]
    return Phrase(same: "\(level) ") + words[min(max(1, level), words.count) - 1]
  }
}

extension CareContact.Role {
  package var words: Phrase {
    switch self {
    case .doctor: Phrase("huisarts", "GP")
    case .psychiatrist: Phrase("psychiater", "psychiatrist")
    case .therapist: Phrase("therapeut", "therapist")
    case .mentalHealthCare: Phrase("ggz-begeleider", "mental health worker")
    case .medicalAdviser: Phrase("adviserend arts", "medical adviser")
    case .socialWorker: Phrase("maatschappelijk werker", "social worker")
    case .family: Phrase("familie", "family")
    case .other: Phrase("iemand anders", "somebody else")
    }
  }
}

extension Permission.Decision {
  package var words: Phrase {
    switch self {
    case .pending: Phrase("aangevraagd", "requested")
    case .granted: Phrase("toegestaan", "granted")
    case .refused: Phrase("geweigerd", "refused")
    }
  }
}

extension ExploredJob.Verdict {
  package var words: Phrase {
    switch self {
    case .suits: Phrase("past", "suits")
    case .perhaps: Phrase("misschien", "perhaps")
    case .no: Phrase("past niet", "does not suit")
    }
  }
}

extension ExploredJob.Way {
  package var words: Phrase {
    switch self {
    case .reading: Phrase("gelezen of bekeken", "read or watched")
    case .companyVisit: Phrase("bedrijfsbezoek", "company visit")
    case .talk: Phrase("gesprek met iemand die het doet", "talk with somebody who does it")
    case .tryout: Phrase("een dag geprobeerd", "tried for a day")
    }
  }
}

extension SearchStep.Way {
  package var words: Phrase {
    switch self {
    case .phone: Phrase("gebeld", "phoned")
    case .email: Phrase("gemaild", "e-mailed")
    case .letter: Phrase("geschreven", "written")
    case .visit: Phrase("binnengegaan", "went in")
    case .network: Phrase("via iemand", "through somebody")
    case .other: Phrase("anders", "otherwise")
    }
  }
}

extension SearchStep.Answer {
  package var words: Phrase {
    switch self {
    case .open: Phrase("nog geen antwoord", "no answer yet")
    case .talk: Phrase("gesprek afgesproken", "talk agreed")
    case .yes: Phrase("ja", "yes")
    case .no: Phrase("nee", "no")
    }
  }
}

extension Internship.Alteration.What {
  package var words: Phrase {
    switch self {
    case .employer: Phrase("bedrijf", "employer")
    case .period: Phrase("periode", "period")
    case .hours: Phrase("uren", "hours")
    case .tasks: Phrase("taken", "tasks")
    case .support: Phrase("ondersteuning", "support")
    case .mentor: Phrase("stagementor", "mentor")
    }
  }
}

extension PermissionAlarm.Kind {
  package var words: Phrase {
    switch self {
    case .request: Phrase("toestemming adviserend arts aanvragen", "request the medical adviser's permission")
    case .decision: Phrase("nog geen beslissing van de adviserend arts", "no decision of the medical adviser yet")
    case .expiry: Phrase("toestemming adviserend arts loopt af", "medical adviser's permission expires")
    case .changed:
      Phrase(
        "stage veranderd: nieuwe toestemming adviserend arts vragen",
        "internship changed: request a new permission of the medical adviser")
    case .hours: Phrase("meer uren gepland dan de adviserend arts toestaat", "more hours planned than are permitted")
    case .refused: Phrase("adviserend arts weigerde de toestemming", "medical adviser refused permission")
    }
  }
}

extension MethodTemplate.Item {
  package var words: Phrase { Phrase(dutch, english) }
}
