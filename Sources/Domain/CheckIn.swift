// The counsellor's contacts during an internship, and when the next one is due.

package struct CheckIn: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<CheckIn>

  package enum Channel: String, Codable, CaseIterable, Sendable { case phone, email, workplace, other }
  package enum Party: String, Codable, CaseIterable, Sendable { case participant, mentor, both }
  /// An attempt is not a contact.
  package enum Outcome: String, Codable, CaseIterable, Sendable { case reached, attempted }

  package var id: ID
  package var internship: Internship.ID
  package var day: Day
  package var by: String
  package var channel: Channel
  package var with: Party
  package var outcome: Outcome
  package var said: String
  /// 1 (poor) to 5 (good), when asked.
  package var wellbeing: Int?
  /// Work attitudes: on time, keeping agreements.
  package var attitudes: String
  package var agreed: String
  /// The agreed next contact; it replaces the cadence.
  package var next: Day?

  package init(
    id: ID, internship: Internship.ID, day: Day, by: String, channel: Channel = .phone, with: Party = .participant,
    outcome: Outcome = .reached, said: String = "", wellbeing: Int? = nil, attitudes: String = "",
    agreed: String = "", next: Day? = nil
  ) {
    (self.id, self.internship, self.day, self.by, self.channel) = (id, internship, day, by, channel)
    (self.with, self.outcome, self.said, self.wellbeing) = (with, outcome, said, wellbeing)
    (self.attitudes, self.agreed, self.next) = (attitudes, agreed, next)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    internship = try values.decode(Internship.ID.self, forKey: .internship)
    day = try values.decode(Day.self, forKey: .day)
    by = try values.decode(String.self, forKey: .by)
    channel = try values.value(.channel, or: .phone)
    with = try values.value(.with, or: .participant)
    outcome = try values.value(.outcome, or: .reached)
    said = try values.text(.said)
    wellbeing = try values.decodeIfPresent(forKey: .wellbeing)
    attitudes = try values.text(.attitudes)
    agreed = try values.text(.agreed)
    next = try values.decodeIfPresent(forKey: .next)
  }

  package func reaches(_ party: Party) -> Bool { outcome == .reached && (with == party || with == .both) }
}

/// An alert put off to a day, with the reason.
package struct Snooze: Hashable, Codable, Sendable {
  package var until: Day
  package var reason: String

  package init(until: Day, reason: String) { (self.until, self.reason) = (until, reason) }
}

/// A contact that is asked for during an internship: when it is due, and how late it is.
package struct FollowUp: Hashable, Sendable {
  package enum Kind: String, Codable, CaseIterable, CodingKeyRepresentable, Sendable {
    case participant, mentor
    /// A talk at the workplace, by the middle of the internship.
    case workplace
  }

  package let internship: Internship.ID
  package let participant: Participant.ID
  package let kind: Kind
  /// The last contact that reached this party.
  package let last: Day?
  package let due: Day

  /// Days late on `today`; late from the day after the due day, 0 until then.
  package func daysLate(on today: Day) -> Int { max(0, today - due) }
}

extension Module {
  /// What is asked for on `today`, most overdue first; nothing for an internship that has not begun or is over,
  /// nor for who no longer takes part.
  package func followUps(on today: Day) -> [FollowUp] {
    internships.filter { $0.runs(on: today) && participant($0.participant)?.takesPart(on: today) ?? false }
      .flatMap { internship in FollowUp.Kind.allCases.compactMap { followUp($0, internship) } }
      .sorted { one, other in
        guard one.due == other.due else { return one.due < other.due }
        // Of those equally late the order is that of the roster; the one of random ids would tell nothing.
        let names = (participant(one.participant)?.who, participant(other.participant)?.who)
        if let first = names.0, let second = names.1, first != second { return first < second }
        return (one.kind.rawValue, one.internship) < (other.kind.rawValue, other.internship)
      }
  }

  /// When the contact of one kind is due; nil when it needs no other.
  package func followUp(_ kind: FollowUp.Kind, _ internship: Internship) -> FollowUp? {
    let contacts = checkIns.filter { $0.internship == internship.id }
    let reached = contacts.filter { contact in
      switch kind {
      case .participant: contact.reaches(.participant)
      case .mentor: contact.reaches(.mentor)
      case .workplace:
        contact.channel == .workplace && contact.outcome == .reached && contact.day >= internship.from
      }
    }
    // Of two on one day, the one that was entered last.
    .reduce(nil) { (last: CheckIn?, next) in next.day >= last?.day ?? next.day ? next : last }
    if kind == .workplace, reached != nil { return nil }
    let cadence =
      kind == .mentor
      ? internship.mentorCadence ?? template.mentorCadence : internship.cadence ?? template.checkInCadence
    var due =
      switch kind {
      // A call before the first day asks for no other before it.
      case .participant, .mentor:
        reached.map { $0.next ?? max($0.day + cadence, internship.firstDay) } ?? internship.firstDay + cadence
      case .workplace: internship.from + (internship.lastDay - internship.from) / 2
      }
    if let snooze = internship.snoozed[kind], snooze.until > due { due = snooze.until }
    return FollowUp(
      internship: internship.id, participant: internship.participant, kind: kind, last: reached?.day, due: due)
  }
}
