// What makes a case worth talking over: facts of the caseload that the program notices by itself, with their figures.

package enum Signal: Hashable, Codable, Sendable {
  /// In days, of the contact that is most overdue.
  case contactOverdue(days: Int)
  /// Of every hundred sessions with a register, before and lately.
  case attendanceDropping(before: Int, lately: Int)
  /// The internships begin on this day, and there is none.
  case noPlacement(from: Day)
  /// From one rating to the next.
  case goalFalling(goal: String, before: Int, lately: Int)
  /// So many weeks in a row, to at most so many hours.
  case nearCap(weeks: Int, highest: Minutes)

  package enum Kind: String, Codable, CaseIterable, Sendable {
    case contactOverdue, attendanceDropping, noPlacement, goalFalling, nearCap
  }

  package var kind: Kind {
    switch self {
    case .contactOverdue: .contactOverdue
    case .attendanceDropping: .attendanceDropping
    case .noPlacement: .noPlacement
    case .goalFalling: .goalFalling
    case .nearCap: .nearCap
    }
  }
}

/// When a fact becomes a signal (our own practice; the article is silent).
package struct SignalTerms: Hashable, Codable, Sendable {
  /// Days late from which a contact is a signal.
  package var overdue = 1
  /// Weeks that are lately, and the fall in points of a hundred that counts, over at least so many sessions each.
  package var attendanceWeeks = 3
  package var attendanceFall = 20
  package var attendanceSessions = 4
  /// Days before the internships.
  package var placement = 14
  /// Weeks in a row within so many minutes of the cap.
  package var capWeeks = 4
  package var capMargin = Minutes(60)
  /// Days for which a proposal that was dropped is not made again.
  package var rest = 56

  package init() {}

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    overdue = try values.number(.overdue, in: 1...1000)
    attendanceWeeks = try values.number(.attendanceWeeks, in: 1...100)
    attendanceFall = try values.number(.attendanceFall, in: 1...100)
    attendanceSessions = try values.number(.attendanceSessions, in: 1...1000)
    placement = try values.number(.placement, in: 0...1000)
    capWeeks = try values.number(.capWeeks, in: 1...100)
    capMargin = try values.decode(Minutes.self, forKey: .capMargin)
    rest = try values.number(.rest, in: 0...1000)
  }
}

extension Module {
  /// Of one who takes part on `today`, in the order of their kinds.
  package func signals(of person: Participant, on today: Day) -> [Signal] {
    guard person.takesPart(on: today) else { return [] }
    return contactOverdue(person, today) + attendanceDropping(person, today) + noPlacement(person, today)
      + goalsFalling(person, today) + nearCap(person, today)
  }

  private func contactOverdue(_ person: Participant, _ today: Day) -> [Signal] {
    let running = internships(of: person.id).filter { $0.runs(on: today) }
    let due = running.flatMap { internship in FollowUp.Kind.allCases.compactMap { followUp($0, internship) } }
    let days = due.map { $0.daysLate(on: today) }.max() ?? 0
    return days >= template.signals.overdue ? [.contactOverdue(days: days)] : []
  }

  private func attendanceDropping(_ person: Participant, _ today: Day) -> [Signal] {
    let since = today - template.signals.attendanceWeeks * 7
    let entries = sessions.filter { $0.isPlanned && $0.day <= today }
      .compactMap { session in session.register[person.id].map { (session.day > since, !$0.isAbsence) } }
    func share(_ lately: Bool) -> Int? {
      let part = entries.filter { $0.0 == lately }
      return part.count < template.signals.attendanceSessions ? nil : part.count { $0.1 } * 100 / part.count
    }
    guard let before = share(false), let lately = share(true), before - lately >= template.signals.attendanceFall else {
      return []
    }
    return [.attendanceDropping(before: before, lately: lately)]
  }

  private func noPlacement(_ person: Participant, _ today: Day) -> [Signal] {
    let first = week(template.internshipWeeks.lowerBound).monday
    guard let phase = template.phase(ofWeek: template.internshipWeeks.lowerBound) else { return [] }
    let begin = week(template.phases[..<phase].reduce(1) { $0 + $1.weeks }).monday
    // Whose only place fell away has none either, while there are weeks for another.
    let isWithout =
      isSearching(person, on: today) || internships(of: person.id).allSatisfy { $0.lastDay < min(today, first) }
    return today >= begin - template.signals.placement && today <= end && isWithout ? [.noPlacement(from: begin)] : []
  }

  private func goalsFalling(_ person: Participant, _ today: Day) -> [Signal] {
    person.dossier.goals.compactMap { goal in
      let ratings = goal.ratings.filter { $0.day <= today }.suffix(2)
      guard let before = ratings.first, let lately = ratings.last, lately.level < before.level else { return nil }
      return .goalFalling(goal: goal.words, before: before.level, lately: lately.level)
    }
  }

  private func nearCap(_ person: Participant, _ today: Day) -> [Signal] {
    guard let week = weekInProgramme(of: today), week >= template.signals.capWeeks else { return [] }
    let sums = buildUp(of: person, asOf: today)[(week - template.signals.capWeeks)..<week].map(\.planned)
    guard let highest = sums.max(), sums.allSatisfy({ $0 >= template.weeklyCap - template.signals.capMargin }) else {
      return []
    }
    return [.nearCap(weeks: template.signals.capWeeks, highest: highest)]
  }
}
