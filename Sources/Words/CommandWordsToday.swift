// What needs the counsellor today, a sentence for each matter.

import Domain

extension TodayItem.Matter {
  /// `name` says how a person is shown.
  package func sentence(on today: Day, _ name: (Who) -> String = { $0.name.full }) -> Phrase {
    switch self {
    case .session(let session): Phrase(same: session.time.words + " ") + session.appointment.name
    case .absent(let who, let attendance): Phrase(same: name(who) + ": ") + attendance.words
    case .followUp(let due, let who, let employer):
      Phrase(same: employer.isEmpty ? "\(name(who)): " : "\(name(who)) (\(employer)): ") + due.words(on: today)
    case .registerMissing(let session, let missing):
      session.appointment.words + Phrase(": nog ", ": ")
        + missing.counted(Phrase("naam", "name"), Phrase("namen", "names"))
        + Phrase(" in te vullen in het register", " still to fill in in the register")
    case .nextReturnDay(let session):
      Phrase("volgende terugkomdag: ", "next return day: ") + session.day.short
        + Phrase(same: " \(session.time.words) (") + (session.day - today).days + Phrase(same: ")")
    case .finding(let finding): finding.phrase(name)
    case .placeFree(let first, _, let free):
      free.counted(Phrase("plaats vrij", "place free"), Phrase("plaatsen vrij", "places free"))
        + Phrase("; eerst op de wachtlijst: \(name(first))", "; first on the waiting list: \(name(first))")
    case .permission(let alarm, let who):
      Phrase(same: name(who) + ": ") + alarm.kind.words + Phrase(same: ", ") + alarm.due.short
        + (alarm.daysLate(on: today) > 0
          ? Phrase(same: ", ") + alarm.daysLate(on: today).days + Phrase(" te laat", " late") : Phrase(same: ""))
    case .offer(let who, let since):
      Phrase(
        "\(name(who)): nog geen antwoord op de plaats die aangeboden is op ",
        "\(name(who)): no answer yet to the place offered on ")
        + since.short
    case .search(let who, let step):
      Phrase("\(name(who)): opnieuw vragen bij \(step.employer)", "\(name(who)): ask again at \(step.employer)")
    case .candidate(let who, let next, let since):
      Phrase(same: name(who) + ": ") + next.toDo
        + (since.map { Phrase(", sinds ", ", since ") + $0.short } ?? Phrase(same: ""))
    case .meeting(let meeting):
      Phrase("intervisie ", "intervision ") + meeting.day.short
        + Phrase(same: meeting.from.map { " \($0)" } ?? "") + Phrase(same: ", ")
        + .casesCount(meeting.agenda.count)
    case .aftercare(let due, let who):
      Phrase(same: name(who) + ": ") + .aftercareMonth(due.month)
        + (due.daysLate(on: today) > 0
          ? Phrase(same: ", ") + .daysLate(due.daysLate(on: today)) : Phrase(", vandaag", ", today"))
    case .ending(let who, let missing, let day):
      Phrase("\(name(who)): nog te doen, ", "\(name(who)): still to do, ") + missing.map(\.words).listed
        + (day < today ? Phrase(same: ", ") + .daysLate(today - day) : Phrase(same: ", ") + .byDay(day))
    case .unclosed(let since, let unready):
      Phrase("de module is voorbij sinds ", "the module is over since ") + since.shortWithYear
        + (unready == 0
          ? Phrase(" en alles is er: ze kan afgesloten worden", " and all is there: it can be closed")
          : Phrase(" en niet afgesloten: van ", " and not closed: of ")
            + unready.counted(Phrase("deelnemer", "participant"), Phrase("deelnemers", "participants"))
            + Phrase(" ontbreekt nog iets", " something is missing"))
    case .decision(let made, let about):
      Phrase(same: [made.decision.owner, about].compactMap { $0 }.joined(separator: " · ") + ": ")
        + Phrase(same: made.decision.words) + made.decision.dueWords(on: today)
    case .candidates(let count):
      Phrase("en nog ", "and ")
        + count.counted(Phrase("kandidaat", "candidate more"), Phrase("kandidaten", "candidates more"))
    }
  }
}

extension FollowUp {
  /// "contact met deelnemer, 9 dagen te laat", "gesprek op de werkplek, vandaag".
  fileprivate func words(on today: Day) -> Phrase {
    let late = daysLate(on: today)
    return kind.words + Phrase(same: ", ")
      + (late == 0 ? Phrase("vandaag", "today") : late.days + Phrase(" te laat", " late"))
  }
}

extension Decision {
  /// By when it has to be done, or how late that is; nothing where it is for no day.
  fileprivate func dueWords(on today: Day) -> Phrase {
    guard let due else { return Phrase(same: "") }
    return Phrase(same: ", ") + (daysLate(on: today) > 0 ? .daysLate(daysLate(on: today)) : .byDay(due))
  }
}
