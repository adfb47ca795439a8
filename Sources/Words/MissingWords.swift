// What is missing in a dossier, and the words of its sections.
import Domain

extension Missing {
  package var words: Phrase {
    switch self {
    case .birth: Phrase("geboortedatum", "date of birth")
    case .phone: Phrase("telefoon of e-mail", "phone or e-mail")
    case .consultant: Phrase("naam van de consulent", "name of the consultant")
    case .informed: Phrase("infomoment", "info session")
    case .firstTalk: Phrase("kort gesprek", "short talk")
    case .decision: Phrase("beslissing na het kort gesprek", "decision after the short talk")
    case .intake: Phrase("verslag van de intake", "record of the intake interview")
    case .answers(1): Phrase("1 vraag van de intake zonder antwoord", "1 intake question without an answer")
    case .answers(let count):
      Phrase("\(count) vragen van de intake zonder antwoord", "\(count) intake questions without an answer")
    case .goal: Phrase("persoonlijke doelstelling", "personal goal")
    case .levels: Phrase("niveaus van de doelstelling", "levels of the goal")
    case .goalRating: Phrase("score van de doelstelling", "rating of the goal")
    case .lifeDomains: Phrase("levensdomeinen bij de intake", "life domains at intake")
    case .ladder: Phrase("participatieladder bij de intake", "participation ladder at intake")
    case .careContact: Phrase("omkadering", "care network")
    case .consent: Phrase("toestemming om te contacteren", "consent to contact")
    case .permission: Phrase("toestemming adviserend arts", "medical adviser's permission")
    case .exploredJob: Phrase("verkend beroep", "explored job")
    case .jobTarget: Phrase("jobdoelwit", "job target")
    case .documents: Phrase("nog niet klaar om te solliciteren", "not ready yet to apply")
    case .computer: Phrase("werken met de pc", "working with a computer")
    case .searchStep: Phrase("zoektocht naar stage", "search for an internship")
    case .internship: Phrase("stage", "internship")
    case .agreement: Phrase("stageovereenkomst getekend", "agreement signed")
    case .insurance: Phrase("verzekering in orde", "insurance in order")
    case .mentor: Phrase("naam van de stagementor", "name of the mentor")
    case .tasks: Phrase("taken op de stage", "tasks of the internship")
    case .reflection: Phrase("reflectie op de terugkomdag", "reflection on the return day")
    case .appointment: Phrase("afspraak voor de eindevaluatie", "appointment for the final evaluation")
    case .finalEvaluation: Record.Kind.finalEvaluation.words
    case .report: Record.Kind.report.words
    case .outcome: Record.Kind.outcome.words
    case .endRating: Phrase("score van de doelstelling op het einde", "rating of the goal at the end")
    case .endDomains: Phrase("levensdomeinen op het einde", "life domains at the end")
    case .endLadder: Phrase("participatieladder op het einde", "participation ladder at the end")
    case .appraisal: Phrase("eindbeoordeling van de stagementor", "mentor's closing appraisal")
    }
  }

  /// What is missing, and of what: which session, goal, contact, documents or company.
  package func words(of person: Participant, in module: Module, employer: (Internship) -> String) -> Phrase {
    let subject: Phrase? =
      switch self {
      case .reflection(let id): module.session(id)?.day.short
      case .levels(let id), .goalRating(let id), .endRating(let id):
        person.dossier.goals.first { $0.id == id }.map { Phrase(same: $0.words.onOneLine) }
      case .consent(let id):
        person.dossier.careContacts.first { $0.id == id }.map {
          Phrase(same: $0.name.isBlank ? $0.organisation : $0.name)
        }
      case .documents(let ids):
        module.template.documents.filter { ids.contains($0.id) }.map(\.words).joined(Phrase(same: ", "))
      case .agreement(let id), .insurance(let id), .mentor(let id), .tasks(let id), .appraisal(let id):
        module.internship(id).map { Phrase(same: employer($0)) }
      default: nil
      }
    return words + (subject.map { Phrase(same: ": ") + $0 } ?? Phrase(same: ""))
  }

  /// By when it has to be there, at `moment` of the path; in the phase that has gone by, late.
  package func due(at moment: Int) -> Phrase {
    if phase == 0 {
      return isLate(at: moment)
        ? Phrase("te laat: voor start", "late: before start") : .beforeTheStart
    }
    return isLate(at: moment)
      ? Phrase("te laat: fase \(phase)", "late: phase \(phase)")
      : Phrase("tegen einde fase \(phase)", "by end of phase \(phase)")
  }
}

extension Phrase {
  package static let beforeTheStart = Phrase("voor de start", "before the start")
  package static let thePath = Phrase("De weg", "The path")
  package static let onPaper = Phrase("op papier", "on paper")
  package static let noSteps = Phrase("Nog geen stappen genoteerd.", "No steps recorded yet.")
  package static func missingTitle(_ count: Int) -> Phrase {
    Phrase("Ontbreekt nog (\(count))", "Still missing (\(count))")
  }
  package static let nothingMissing = Phrase(
    "Alles wat tot nu toe gevraagd wordt, is er.", "All that is asked so far is there.")
  package static let missingOfAll = Phrase("Wat nog ontbreekt, bij iedereen", "What is still missing, for everybody")
  package static func storyMissing(_ session: String) -> Phrase {
    Phrase("wat gedaan is, wat leefde: \(session)", "what was done, what lived: \(session)")
  }
  package static let missingColumn = Phrase("ontbreekt", "missing")
  package static func addWith(_ keys: Phrase) -> Phrase {
    Phrase("Nog leeg: Enter of ", "Still empty: Enter or ") + keys + Phrase(" vult in", " fills it in")
  }

  // Goals
  package static let goals = Phrase("Persoonlijke doelstellingen", "Personal goals")
  package static func tScore(_ score: Double, goals: Int) -> Phrase {
    let tenths = Int((score * 10).rounded())
    let whole = tenths / 10
    let rest = abs(tenths % 10)
    return Phrase(
      "T-score \(whole),\(rest) (\(goals) \(goals == 1 ? "doelstelling" : "doelstellingen"))",
      "T-score \(whole).\(rest) (\(goals) \(goals == 1 ? "goal" : "goals"))")
  }
  package static let notRated = Phrase("nog geen score", "not rated yet")
  package static let levelsToWord = Phrase(
    "de vijf niveaus zijn nog niet verwoord", "the five levels are not worded yet")
  package static let rateSign = Phrase("score", "rating")

  // Life domains, care, permission
  package static func change(_ steps: Int) -> Phrase {
    steps > 0
      ? Phrase("↑ +\(steps) beter", "↑ +\(steps) better")
      : steps < 0 ? Phrase("↓ −\(-steps) minder goed", "↓ −\(-steps) less well") : Phrase("= gelijk", "= the same")
  }
  package static func ladderChange(_ steps: Int) -> Phrase {
    steps > 0
      ? Phrase("↑ \(steps) hoger", "↑ \(steps) higher")
      : steps < 0 ? Phrase("↓ \(-steps) lager", "↓ \(-steps) lower") : Phrase("= gelijk", "= the same")
  }
  package static let careNetwork = Phrase("Omkadering", "Care network")
  package static let consentNotAsked = Phrase(
    "nog niet gevraagd of er contact mag zijn", "not asked yet whether contact is allowed")
  package static func consentRefused(on day: Day) -> Phrase {
    Phrase("mag niet gecontacteerd worden, gezegd op ", "may not be contacted, said on ") + day.shortWithYear
  }
  package static func noCare(on day: Day) -> Phrase {
    Phrase("geen omkadering, gezegd op ", "no care network, said on ") + day.shortWithYear
  }
  package static func consent(since day: Day, about scope: String) -> Phrase {
    Phrase("mag gecontacteerd worden sinds ", "may be contacted since ") + day.shortWithYear
      + Phrase(", over: \(scope)", ", about: \(scope)")
  }
  package static func consentWithdrawn(on day: Day) -> Phrase {
    Phrase("toestemming ingetrokken op ", "consent withdrawn on ") + day.shortWithYear
  }
  package static func requested(on day: Day) -> Phrase { Phrase("aangevraagd ", "requested ") + day.shortWithYear }
  package static func until(_ day: Day) -> Phrase { Phrase("geldig tot en met ", "valid until ") + day.shortWithYear }
  package static func putOff(until day: Day, _ reason: String) -> Phrase {
    Phrase("uitgesteld tot ", "put off until ") + day.short + Phrase(same: ": \(reason)")
  }
  package static func byDay(_ day: Day) -> Phrase { Phrase("tegen ", "by ") + day.short }

  // The way to work
  package static let exploredJobs = Phrase("Verkende beroepen", "Explored jobs")
  package static func ready(since day: Day) -> Phrase { Phrase("klaar sinds ", "ready since ") + day.short }
  package static func readyOf(_ ready: Int, _ all: Int) -> Phrase {
    Phrase("\(ready) van \(all) klaar", "\(ready) of \(all) ready")
  }
  package static let notReady = Phrase("nog niet klaar", "not ready yet")
}
