// The permission of the medical adviser (adviserend arts) for who has RIZIV status: asked, decided, and when it needs a look.
//
// The article only says that at most half-time is allowed; the terms are data in the method template.

package struct Permission: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<Permission>

  package enum Decision: String, Codable, CaseIterable, Sendable { case pending, granted, refused }

  package var id: ID
  package var requested: Day
  package var decided: Day?
  package var decision: Decision
  package var activity: String
  /// Hours a week that are allowed, where they are named.
  package var hours: Minutes?
  /// The last day on which it holds.
  package var validUntil: Day?
  /// At the ziekenfonds.
  package var contact: String

  package init(
    id: ID, requested: Day, decided: Day? = nil, decision: Decision = .pending, activity: String = "",
    hours: Minutes? = nil, validUntil: Day? = nil, contact: String = ""
  ) {
    (self.id, self.requested, self.decided, self.decision) = (id, requested, decided, decision)
    (self.activity, self.hours, self.validUntil, self.contact) = (activity, hours, validUntil, contact)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    requested = try values.decode(Day.self, forKey: .requested)
    decided = try values.decodeIfPresent(forKey: .decided)
    decision = try values.value(.decision, or: .pending)
    activity = try values.text(.activity)
    hours = try values.decodeIfPresent(forKey: .hours)
    validUntil = try values.decodeIfPresent(forKey: .validUntil)
    contact = try values.text(.contact)
  }
}

/// Why the permission of somebody needs a look. Each ends when it is dealt with, or is put off with a reason.
package struct PermissionAlarm: Hashable, Sendable {
  package enum Kind: String, Codable, CaseIterable, CodingKeyRepresentable, Sendable {
    /// Not asked yet, to be asked at the latest on `due`.
    case request
    /// Asked, and no decision in the usual time.
    case decision
    /// It ends soon, or has ended.
    case expiry
    /// An internship changed activity or hours after it was asked.
    case changed
    /// The hours planned in a week are more than it allows.
    case hours
    case refused
  }

  package let participant: Participant.ID
  package let kind: Kind
  /// The day by which something has to be done.
  package let due: Day

  package func daysLate(on today: Day) -> Int { max(0, today - due) }
}

extension Module {
  /// Of all who have RIZIV status and take part or are about to.
  package func permissionAlarms(on today: Day) -> [PermissionAlarm] {
    participants.flatMap { permissionAlarms(of: $0, on: today) }.sorted {
      ($0.due, $0.participant) < ($1.due, $1.participant)
    }
  }

  package func permissionAlarms(of person: Participant, on today: Day) -> [PermissionAlarm] {
    guard person.status == .riziv, person.isCandidate || person.isParticipating, today <= end + 28 else { return [] }
    let starts = person.enrolment?.from ?? start
    // Who has had no first talk may never come.
    guard person.isParticipating || step(.firstTalk, of: person) != nil, !person.isWaiting else { return [] }
    return found(person, starts: starts, on: today).compactMap { kind, due in
      if let snooze = person.dossier.snoozed[kind], snooze.until > today { return nil }
      return PermissionAlarm(participant: person.id, kind: kind, due: due)
    }
  }

  private func found(_ person: Participant, starts: Day, on today: Day) -> [(PermissionAlarm.Kind, Day)] {
    let terms = template.permission
    guard let last = person.dossier.permissions.last else {
      let due = starts.workdays(-terms.requestBefore)
      return today >= due - terms.warning ? [(.request, due)] : []
    }
    // While a renewal is pending the one before it holds.
    let granted = person.dossier.granted
    let expiry = granted?.validUntil.flatMap { $0 < end ? $0 : nil }
    var found: [(PermissionAlarm.Kind, Day)] = []
    switch last.decision {
    case .pending:
      // Asked is asked: what is left is the decision, before the one that holds has ended.
      let usual = last.requested.workdays(terms.decision)
      let due = min(usual, expiry ?? usual)
      if today > due { found.append((.decision, due)) }
    case .refused: found.append((.refused, last.decided ?? last.requested))
    case .granted: if let expiry, today >= expiry - terms.warning { found.append((.expiry, expiry)) }
    }
    if last.decision != .refused, let hours = granted?.hours,
      let week = weeks.first(where: { week in
        week.sunday >= today && self.hours(of: person, in: week, asOf: today).planned > hours
      })
    {
      found.append((.hours, week.monday))
    }
    let changes = internships(of: person.id).compactMap(\.activityChanged).filter { $0 > last.requested }
    if last.decision != .refused, let changed = changes.max() { found.append((.changed, changed)) }
    return found
  }
}

extension Dossier {
  /// The permission that holds, or was the last to.
  package var granted: Permission? { permissions.last { $0.decision == .granted } }
}

extension Day {
  /// So many working days later (earlier below zero): weekends and legal holidays do not count.
  package func workdays(_ count: Int) -> Day {
    var (day, left) = (self, abs(count))
    while left > 0 {
      day = day + (count < 0 ? -1 : 1)
      if day.weekday.isWorkday, Holiday.on(day) == nil { left -= 1 }
    }
    return day
  }
}
