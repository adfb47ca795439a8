// What the screen of the end of a module says: how far everybody is, closing, figures.

import Domain

extension Phrase {
  package static let evaluation = Phrase("Evaluatie", "Evaluation")
  package static let evaluationShort = Phrase("Eind", "End")
  package static func emptyEvaluation(group: Phrase) -> Phrase {
    Phrase("Nog geen deelnemers. ", "No participants yet. ") + group
      + Phrase(" toont de groep.", " shows the group.")
  }
  package static func closedOn(_ day: Day) -> Phrase { Phrase("afgesloten op ", "closed on ") + day.shortWithYear }
  package static func overSince(_ day: Day) -> Phrase {
    Phrase("voorbij sinds ", "over since ") + day.shortWithYear + Phrase(", nog niet afgesloten", ", not closed yet")
  }
  package static func runsUntil(_ day: Day) -> Phrase { Phrase("loopt tot ", "runs until ") + day.shortWithYear }
  package static func reopened(_ reopening: Reopening) -> Phrase {
    Phrase("opnieuw geopend op ", "opened again on ") + reopening.day.shortWithYear
      + Phrase(same: ": " + reopening.reason)
  }
  package static let reportReady = Phrase("verslag af", "report done")
  package static let reportBegun = Phrase("verslag bezig", "report begun")
  package static let reportNotYet = Phrase("geen verslag", "no report")
  package static let outcomeNotYet = Phrase("geen doorstroom", "no outcome yet")
  package static func talkOn(_ day: Day) -> Phrase { Phrase("gesprek ", "talk ") + day.short }
  package static let noTalkYet = Phrase("geen afspraak", "no appointment")
  package static let aftercareOver = Phrase("nazorg af", "aftercare done")
  package static func monthsAt(_ months: Int, _ day: Day) -> Phrase {
    Phrase(same: "\(months) m ") + day.dayAndMonth
  }
  package static func askedFrom(_ day: Day) -> Phrase {
    Phrase(
      "Eindevaluatie, verslag en doorstroom worden gevraagd vanaf ",
      "Final evaluation, report and outcome are asked from ") + day.shortWithYear + Phrase(same: ".")
  }
  package static func toClose(_ count: Int) -> Phrase {
    Phrase("Nog te doen voor het einde (\(count))", "Still to do for the end (\(count))")
  }
  package static let notForClosing = Phrase("(mag ook na het afsluiten ontbreken)", "(not needed to close)")
  package static func canBeClosed(_ key: Phrase) -> Phrase {
    Phrase("Alles is er. ", "All is there. ") + key + Phrase(" sluit de module af.", " closes the module.")
  }
  package static func closeModule(_ name: String, registers: Int, stories: Int) -> Phrase {
    var words = Phrase(
      "\(name) afsluiten? De cijfers worden bewaard zoals ze nu zijn; nazorg en notities gaan door.",
      "Close \(name)? The figures are kept as they stand; aftercare and notes go on.")
    if registers > 0 {
      words =
        words + Phrase(same: " ")
        + registers.counted(
          Phrase("register is nog niet ingevuld.", "register is not filled in."),
          Phrase("registers zijn nog niet ingevuld.", "registers are not filled in."))
    }
    if stories > 0 {
      words =
        words + Phrase(same: " ")
        + stories.counted(
          Phrase("sessie heeft nog geen verslag.", "session has no story yet."),
          Phrase("sessies hebben nog geen verslag.", "sessions have no story yet."))
    }
    return words
  }
  package static func moduleClosed(_ name: String) -> Phrase { Phrase("\(name) afgesloten", "\(name) closed") }
  package static func figuresOn(_ day: Day) -> Phrase {
    Phrase("Cijfers bij het afsluiten op ", "Figures at closing on ") + day.shortWithYear
  }
  package static func onlyInEvaluation(_ key: Phrase) -> Phrase {
    Phrase("Dat kan in de evaluatie: ", "That works in the evaluation: ") + key + Phrase(same: ".")
  }
  package static let needsReturnDay = Phrase("Kies eerst een terugkomdag.", "Choose a return day first.")
  package static func reflectionsOf(_ count: Int, _ all: Int) -> Phrase {
    Phrase("refl. \(count)/\(all)", "refl. \(count)/\(all)")
  }
  package static func reflectionsInWords(_ count: Int, _ all: Int) -> Phrase {
    Phrase("reflecties \(count) van \(all)", "reflections \(count) of \(all)")
  }
  package static let endHeading = Phrase("Einde van de module", "End of the module")
  package static let agendaOfDay = Phrase("Agenda", "Agenda")
}

extension AttendanceKind {
  package var words: Phrase {
    switch self {
    case .present: Phrase("aanwezig", "present")
    case .late: Phrase("te laat", "late")
    case .excused: Phrase("gewettigd afwezig", "excused")
    case .sick: Phrase("ziek", "sick")
    case .unexcused: Phrase("ongewettigd afwezig", "unexcused")
    }
  }
}

extension Figures {
  /// A label and what is to be said, in the order of the path.
  package var lines: [(Phrase, Phrase)] {
    func counts(_ pairs: [(Phrase, Int)]) -> Phrase {
      pairs.filter { $0.1 > 0 }.map { $0.0 + Phrase(same: " \($0.1)") }.joined(Phrase(same: " · "))
    }
    let went =
      Outcome.Kind.allCases.map { ($0.words, outcomes[$0] ?? 0) }
      + [(Phrase("vroegtijdig gestopt", "stopped early"), stopped)]
    let sectors = internships.sorted { $0.key < $1.key }.map { sector, count in
      (sector.isEmpty ? Phrase("sector onbekend", "sector not known") : Phrase(same: sector), count)
    }
    return [
      (Phrase("Toegeleid", "Referred"), Phrase(same: "\(referred)")),
      (Phrase("Gestart", "Started"), Phrase(same: "\(started)")),
      (Phrase("Doorstroom", "Outcomes"), counts(went)),
      (
        Phrase("Verwijzers", "Referrers"),
        counts(referrers.sorted { $0.key < $1.key }.map { (Phrase(same: $0.key), $0.value) })
      ),
      (Phrase("Aanwezigheid", "Attendance"), counts(AttendanceKind.allCases.map { ($0.words, attendance[$0] ?? 0) })),
      (Phrase("Uren", "Hours"), done.words + Phrase(" van ", " of ") + planned.words),
      (Phrase("Stages", "Internships"), counts(sectors)),
    ]
  }
}
