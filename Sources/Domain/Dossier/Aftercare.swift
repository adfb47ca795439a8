// Contacts after the end: how it goes then, at the months of the template (our own practice: 3, 6 and 12).

package struct AftercareContact: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<AftercareContact>

  /// What somebody does by then.
  package enum Situation: String, Codable, CaseIterable, CodingKeyRepresentable, Sendable {
    case regularJob, followUp, shelteredWork, activation, voluntaryWork, training, jobSeeking, ill, other
  }

  package var id: ID
  /// Of the template: 3, 6, 12.
  package var month: Int
  package var day: Day
  package var by: String
  package var channel: CheckIn.Channel
  /// An attempt is not a contact.
  package var outcome: CheckIn.Outcome
  package var situation: Situation?
  package var words: String
  /// When to try again, after an attempt.
  package var next: Day?

  package init(
    id: ID, month: Int, day: Day, by: String, channel: CheckIn.Channel = .phone, outcome: CheckIn.Outcome = .reached,
    situation: Situation? = nil, words: String = "", next: Day? = nil
  ) {
    (self.id, self.month, self.day, self.by, self.channel) = (id, month, day, by, channel)
    (self.outcome, self.situation, self.words, self.next) = (outcome, situation, words, next)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    month = try values.number(.month, in: 0...1200)
    day = try values.decode(Day.self, forKey: .day)
    by = try values.text(.by)
    channel = try values.value(.channel, or: .phone)
    outcome = try values.value(.outcome, or: .reached)
    situation = try values.decodeIfPresent(forKey: .situation)
    words = try values.text(.words)
    next = try values.decodeIfPresent(forKey: .next)
  }
}

/// Aftercare that ends before its last contact.
package struct AftercareEnd: Hashable, Codable, Sendable {
  package var day: Day
  package var taker: Taker?
  package var reason: String

  package init(day: Day, taker: Taker? = .together, reason: String) {
    (self.day, self.taker, self.reason) = (day, taker, reason)
  }
}

/// A contact that is still to be had.
package struct AftercareDue: Hashable, Sendable {
  package let month: Int
  /// So many months after the end, or the day to try again.
  package let due: Day

  package init(month: Int, due: Day) { (self.month, self.due) = (month, due) }

  package func daysLate(on today: Day) -> Int { max(0, today - due) }
}

package enum AftercareState: Hashable, Sendable {
  /// The module has not ended yet for this person, or there is no aftercare: stopped without a job.
  case none
  case due(AftercareDue)
  /// By itself, with the last contact.
  case complete(Day)
  case ended(AftercareEnd)
}

extension Module {
  /// The day from which the months count: the end of the module, or the last day of who stopped because of a job.
  package func aftercareStart(of person: Participant) -> Day? {
    guard let (_, until) = person.enrolment, person.dossier.outcome != nil else { return nil }
    return until ?? end
  }

  package func aftercare(of person: Participant) -> AftercareState {
    guard let start = aftercareStart(of: person) else { return .none }
    if let end = person.dossier.aftercareEnd { return .ended(end) }
    let contacts = person.dossier.aftercare
    for month in template.aftercareMonths.sorted() {
      let own = contacts.filter { $0.month == month }
      // What was missed is past once a later contact was had.
      if contacts.contains(where: { $0.month >= month && $0.outcome == .reached }) { continue }
      let planned = start.monthsLater(month)
      return .due(AftercareDue(month: month, due: max(planned, own.compactMap(\.next).max() ?? planned)))
    }
    return contacts.last { $0.outcome == .reached }.map { .complete($0.day) } ?? .none
  }
}

extension Day {
  /// The same date so many months on; the last of a month that is shorter.
  package func monthsLater(_ count: Int) -> Day {
    let (year, month, date) = civil
    let months = year * 12 + month - 1 + count
    let (nextYear, nextMonth) = (months / 12, months % 12 + 1)
    for date in stride(from: date, through: 28, by: -1) {
      if let day = Day(nextYear, nextMonth, date) { return day }
    }
    return Day(nextYear, nextMonth, min(date, 28)) ?? self
  }
}
