// The way to work as a report tells it: the job target and what led to it, the internships and how they went.

import Domain

extension ReportWords {
  var jobTarget: [Phrase] {
    let target = dossier.jobTarget
    var lines = [
      line(Phrase("Droomjob", "Dream job"), target?.dreamJob ?? ""),
      line(Phrase("Jobdoelwit", "Job target"), target?.target ?? ""),
      line(Phrase("Hoe het past", "How it fits"), target?.match ?? ""),
      line(Phrase("Waarom", "Why"), target?.reasons ?? ""),
    ].compactMap { $0 }
    let explored = dossier.exploredJobs.map(words) + visits
    if !explored.isEmpty { lines += [Phrase("Verkend:", "Explored:")] + explored }
    lines += readiness
    return lines.isEmpty ? [Phrase("Er is nog geen jobdoelwit genoteerd.", "No job target was recorded yet.")] : lines
  }

  private func words(_ job: ExploredJob) -> Phrase {
    let place = job.employer.isBlank ? "" : ", " + job.employer
    let told = job.words.isBlank ? "" : " – " + job.words.onOneLine
    return item(
      self.told(job.job) + same(" (") + job.way.words + same(place + "): ") + job.verdict.words + self.told(told))
  }

  /// Visits with the group at which somebody was.
  private var visits: [Phrase] {
    module.sessions.filter { session in
      session.kind == .companyVisit && session.isPlanned && session.register[person.id].map { !$0.isAbsence } ?? false
    }.map { session in
      let theme = [session.theme, session.place].filter { !$0.isBlank }.joined(separator: ", ")
      return item(
        session.kind.words + Phrase(" op ", " on ") + session.day.date + told(theme.isEmpty ? "" : ": " + theme))
    }
  }

  private var readiness: [Phrase] {
    guard let readiness = dossier.readiness else { return [] }
    let ready = module.template.documents.filter { readiness.documents[$0.id] != nil }.map(\.words)
    var lines: [Phrase] = []
    if !ready.isEmpty {
      lines.append(Phrase("Klaar om mee te solliciteren: ", "Ready to apply with: ") + ready.listed + same("."))
    }
    if let computer = readiness.computer {
      lines.append(
        Phrase("Werken met de computer, van 1 tot 5: ", "Working with a computer, from 1 to 5: ") + .computer(computer)
          + same("."))
    }
    return lines + (readiness.words.isBlank ? [] : [told(readiness.words.trimmedLines)])
  }

  // MARK: - Internships

  var internships: [Phrase] {
    let placed = module.internships(of: person.id)
    return searched
      + (placed.isEmpty ? [Phrase("Er was geen stage.", "There was no internship.")] : placed.flatMap(words))
  }

  /// The steps of the search, by whom each was taken and what came of it.
  private var searched: [Phrase] {
    guard !dossier.search.isEmpty else { return [] }
    let asked = Set(dossier.search.map { $0.employer.folded }).count
    let head =
      Phrase("\(name) zocht een stageplaats bij ", "\(name) looked for a workplace at ")
      + asked.counted(Phrase("bedrijf:", "company:"), Phrase("bedrijven:", "companies:"))
    return [head] + dossier.search.map(words)
  }

  private func words(_ step: SearchStep) -> Phrase {
    let taker: Phrase =
      switch step.taker {
      case .alone: Phrase(" (\(name) alleen)", " (\(name) alone)")
      case .together: Phrase(" (samen)", " (together)")
      case .counsellor: Phrase(" (door de begeleider)", " (by the counsellor)")
      case nil: same("")
      }
    let more = step.words.isBlank ? "" : " – " + step.words.onOneLine
    return item(
      step.day.date + same(", " + step.employer + ", ") + step.way.words + taker + same(": ") + step.answer.words
        + told(more))
  }

  private func words(_ internship: Internship) -> [Phrase] {
    let days = Weekday.allCases.filter { internship.hours[$0] != nil }.map(\.long)
    let when = days.isEmpty ? same("") : Phrase(", op ", ", on ") + days.listed
    let head =
      Phrase("\(name) liep stage bij ", "\(name) did an internship at ") + same(caseload.employerName(of: internship))
      + Phrase(" van ", " from ") + internship.from.date + Phrase(" tot ", " to ") + internship.lastDay.date + when
      + same(".")
    let lines = [
      line(Phrase("Taken", "Tasks"), internship.tasks), line(Phrase("Ondersteuning", "Support"), internship.support),
      hours(of: internship), contacts(of: internship),
      line(mentor(of: internship), internship.appraisal), ending(of: internship),
    ]
    return [head] + lines.compactMap { $0 }
  }

  private func mentor(_ internship: Internship) -> String {
    internship.mentor.name.isBlank ? "" : " \(internship.mentor.name)"
  }

  private func mentor(of internship: Internship) -> Phrase {
    Phrase("Wat de mentor\(mentor(internship)) zegt", "What the mentor\(mentor(internship)) says")
  }

  private func hours(of internship: Internship) -> Phrase? {
    let until = min(today, internship.lastDay)
    let weeks = internship.from.week <= until.week ? (0...(until.week - internship.from.week)) : 0...0
    let all = weeks.map { internship.from.week + $0 }
    let planned = all.reduce(Minutes.zero) { $0 + internship.planned(in: $1) }
    let done = all.reduce(Minutes.zero) { $0 + internship.done(in: $1, asOf: today) }
    guard internship.from <= today, planned > .zero else { return nil }
    return Phrase("Gedaan: ", "Done: ") + done.words + Phrase(" van de ", " of ") + planned.words
      + Phrase(" die gepland waren.", " that were planned.")
  }

  private func contacts(of internship: Internship) -> Phrase? {
    let reached = module.checkIns(of: internship.id).filter { $0.outcome == .reached }
    let counts: [(Int, Phrase)] = [
      (reached.count { $0.reaches(.participant) }, Phrase("met \(name)", "with \(name)")),
      (reached.count { $0.reaches(.mentor) }, Phrase("met de mentor", "with the mentor")),
      (reached.count { $0.channel == .workplace }, Phrase("op de werkplek", "at the workplace")),
    ]
    let told = counts.filter { $0.0 > 0 }.map { count, words in count.times + same(" ") + words }
    return told.isEmpty ? nil : Phrase("Opvolging tijdens de stage: ", "Contacts meanwhile: ") + told.listed + same(".")
  }

  private func ending(of internship: Internship) -> Phrase? {
    // Why may be a matter of health, as with a stop.
    if let ended = internship.ended {
      return sentence(Phrase("De stage eindigde vroeger, op ", "The internship ended early, on ") + ended.day.date)
    }
    guard internship.lastDay < today else { return nil }
    return Phrase("De stage liep tot de afgesproken dag.", "The internship went on until the agreed day.")
  }
}
