// The first parts of a report: who it is about, the steps on the path and who took them, attendance and hours.

import Domain

extension ReportWords {
  var introduction: [Phrase] {
    let place = module.place.isBlank ? same("") : Phrase(" in \(module.place)", " in \(module.place)")
    var lines: [Phrase] = []
    // Until the Friday of the last week.
    let times = person.spells.map { (from: $0.from, last: $0.until ?? module.end - 2) }
    if let last = times.last?.last {
      let isOver = last <= today
      lines.append(
        same(person.name.full) + born
          + (isOver ? Phrase(" nam deel aan ", " took part in ") : Phrase(" neemt deel aan ", " takes part in "))
          + same(module.name) + place
          + Phrase(", een module Op-Stap van \(module.template.weeks) weken", ", a module of Op-Stap of ")
          + Phrase("", "\(module.template.weeks) weeks") + same("."))
      let runs =
        isOver ? Phrase("De deelname liep van ", "It ran from ") : Phrase("De deelname loopt van ", "It runs from ")
      let periods = times.map { $0.from.date + Phrase(" tot en met ", " until ") + $0.last.date }
      lines.append(runs + periods.joined(Phrase(" en van ", " and from ")) + same("."))
    } else {
      lines.append(
        same(person.name.full) + born
          + Phrase(" werd toegeleid naar \(module.name)", " was referred to \(module.name)") + place + same("."))
    }
    lines.append(counsellors)
    lines.append(referrer)
    return lines
  }

  var born: Phrase { person.birth.map { Phrase(", geboren op ", ", born on ") + $0.date + same(",") } ?? same("") }

  /// With whom it was handed over to, never why: that is the counsellor's own.
  private var counsellors: Phrase {
    let first = module.handovers.first?.from ?? module.counsellor
    let next = module.handovers.map { handover in
      Phrase(", vanaf ", ", from ") + handover.day.date + same(" " + handover.to)
    }
    return sentence(
      Phrase("Begeleider was \(first)", "The counsellor was \(first)") + next.joined(same("")))
  }

  private var referrer: Phrase {
    let referrer = person.referrer
    let who = referrer.consultant.isBlank ? "" : " (\(referrer.consultant))"
    return sentence(
      Phrase("De toeleiding kwam van ", "The referral came from ") + same(referrer.organisation.rawValue + who))
  }

  // MARK: - The path

  /// What the report itself is, and what comes after it, is no part of it.
  var path: [Phrase] {
    let steps = module.path(of: person).filter { ![.report, .aftercare].contains($0.kind) }
    guard !steps.isEmpty else { return [Phrase("Er zijn geen stappen genoteerd.", "No steps were recorded.")] }
    return steps.map(words) + alone(steps)
  }

  private func words(_ step: PathStep) -> Phrase {
    let day = step.source == .paper ? same("") : step.day.date + same(": ")
    let taker: Phrase =
      switch step.taker {
      case .alone: Phrase(", \(name) alleen", ", \(name) alone")
      case .together: Phrase(", samen", ", together")
      case .counsellor: Phrase(", door de begeleider", ", by the counsellor")
      case nil: same("")
      }
    return item(day + step.kind.words + taker)
  }

  /// As many as possible by themselves is what the method works towards.
  private func alone(_ steps: [PathStep]) -> [Phrase] {
    let known = steps.filter { $0.taker != nil }
    let (alone, together) = (known.count { $0.taker == .alone }, known.count { $0.taker == .together })
    guard alone > 0 else { return [] }
    let more = together > 0 ? Phrase(" en \(together) samen", " and \(together) together") : same("")
    return [
      Phrase(
        "Van deze \(known.count) stappen nam \(name) er \(alone) alleen", "Of these \(known.count) steps \(name) took ")
        + Phrase("", "\(alone) alone") + more + same(".")
    ]
  }

  // MARK: - Attendance and hours

  var attendance: [Phrase] {
    let entries = module.entries(of: person)
    let hours = worked
    guard !entries.isEmpty || hours.done > .zero else {
      return [Phrase("Er zijn geen aanwezigheden genoteerd.", "No attendance was recorded.")]
    }
    var lines: [Phrase] = []
    if !entries.isEmpty {
      let present = entries.count { !$0.isAbsence }
      lines.append(
        Phrase(
          "\(name) was aanwezig op \(present) van de \(entries.count) momenten.",
          "\(name) was present at \(present) of \(entries.count) sessions."))
      // That somebody was ill is nobody else's matter: with a doctor's note it was accepted, and a note can be of anything.
      let kinds: [(Phrase, (Attendance) -> Bool)] = [
        (AttendanceKind.late.words, { $0.kind == .late }),
        (AttendanceKind.excused.words, { $0.kind == .excused || $0 == .sick(certificate: .given) }),
        (
          Phrase("afwezig, attest ontbreekt", "absent, note is missing"),
          { $0 == .sick(certificate: .missing) }
        ), (AttendanceKind.unexcused.words, { $0.kind == .unexcused }),
      ]
      lines += kinds.compactMap { words, isOne in
        let count = entries.count(where: isOne)
        return count == 0 ? nil : item(words + same(": ") + count.times)
      }
    }
    return lines + [hoursDone(hours)].compactMap { $0 } + [busiest].compactMap { $0 }
  }

  /// Of the weeks that have begun.
  private var worked: Hours {
    zip(module.weeks, module.buildUp(of: person, asOf: today)).filter { $0.0.monday <= today }.map(\.1)
      .reduce(Hours(planned: .zero, done: .zero)) { sum, week in
        Hours(planned: sum.planned + week.planned, done: sum.done + week.done)
      }
  }

  private func hoursDone(_ hours: Hours) -> Phrase? {
    guard hours.planned > .zero else { return nil }
    return Phrase("Vorming en stage samen: ", "Training and internship together: ") + hours.done.words
      + Phrase(" gedaan van de ", " done of ") + hours.planned.words
      + Phrase(" die gepland waren.", " that were planned.")
  }

  /// How far the hours of a week went up.
  private var busiest: Phrase? {
    let done = module.buildUp(of: person, asOf: today).map(\.done)
    guard let first = done.first, let most = done.max(), most > first, let week = done.firstIndex(of: most) else {
      return nil
    }
    return Phrase("De uren groeiden van ", "The hours went up from ") + first.words
      + Phrase(" in de eerste week tot ", " in the first week to ") + most.words
      + Phrase(" in week \(week + 1).", " in week \(week + 1).")
  }
}
