// What happened since a day, group by group and person by person: where a meeting of the team picks up the thread.

/// One thing that a person did or that was done for them: what is counted over the whole time, and what has its day.
package enum Happening: Hashable, Sendable {
  /// Of the sessions with a register; `done` with the hours of the internship.
  case attended(Int, of: Int, done: Minutes)
  /// Sessions and internship days; `unexcused` and `sick` are among them.
  case absent(Int, unexcused: Int, sick: Int)
  case talks(Int)
  case contacts(reached: Int, attempted: Int)
  /// On return days.
  case reflections(Int)
  case searched(Int, last: Day)
  case notes(Int)
  /// `levels` from the last one known before.
  case rated(goal: String, levels: [Int], Day)
  case step(PathStep.Kind, Day)
  case placed(employer: String, Day)
  case placementChanged(employer: String, [Internship.Alteration.What], Day)
  /// `reason` of one that ended early.
  case placementOver(employer: String, Day, reason: String)
  case permission(Permission.Decision, Day)
  /// What the team agreed about somebody, and what became of it.
  case agreement(String, Decision.State, Day)
  case recorded(Record.Kind, Day)

  /// Nil for what is counted.
  package var day: Day? {
    switch self {
    case .attended, .absent, .talks, .contacts, .reflections, .searched, .notes: nil
    case .rated(_, _, let day), .step(_, let day), .placed(_, let day), .placementChanged(_, _, let day),
      .placementOver(_, let day, _), .permission(_, let day), .agreement(_, _, let day), .recorded(_, let day):
      day
    }
  }
}

package struct ModuleHappenings: Hashable, Sendable {
  package struct Person: Hashable, Sendable {
    package let who: Who
    /// What is counted.
    package let figures: [Happening]
    /// What has its day, the latest first.
    package let events: [Happening]
  }

  package struct ReturnDay: Hashable, Sendable {
    package let day: Day
    package let isRecorded: Bool
    package let present: Int
    package let asked: Int
    package let reflections: Int
  }

  /// What lived in the group at a session.
  package struct Lived: Hashable, Sendable {
    package let day: Day
    package let kind: Session.Kind
    package let words: String
  }

  package let module: Module.ID
  /// That were held.
  package let sessions: Int
  package let cancelled: Int
  package let reached: Int
  package let attempted: Int
  package let handovers: [Handover]
  /// The latest first, as what lived.
  package let returnDays: [ReturnDay]
  package let lived: [Lived]
  package let people: [Person]
}

/// After `since`, up to and with `today`.
private struct Stretch {
  let since: Day
  let today: Day

  func holds(_ day: Day) -> Bool { day > since && day <= today }
}

extension Caseload {
  /// After `since`, up to and with `today`; modules in which nothing happened are left out.
  package func happenings(since: Day, to today: Day) -> [ModuleHappenings] {
    let stretch = Stretch(since: since, today: today)
    let agreements = agreements(stretch)
    return modules.map(withRegisterNames).compactMap { $0.happenings(stretch, agreements) }
  }

  /// About people, made or settled.
  private func agreements(_ stretch: Stretch) -> [Participant.ID: [Happening]] {
    var found: [Participant.ID: [Happening]] = [:]
    for decision in decisions.map(\.decision) {
      guard let id = decision.about?.participant else { continue }
      let day: Day =
        switch decision.state {
        case .open: decision.made
        case .done(let day), .dropped(let day, _): day
        }
      if stretch.holds(day) { found[id, default: []].append(.agreement(decision.words, decision.state, day)) }
    }
    return found
  }
}

extension Module {
  fileprivate func happenings(
    _ stretch: Stretch, _ agreements: [Participant.ID: [Happening]]
  ) -> ModuleHappenings? {
    let past = sessions.filter { stretch.holds($0.day) }
    let held = past.filter { $0.isPlanned && ($0.day < stretch.today || !$0.register.isEmpty) }
    let contacts = checkIns.filter { stretch.holds($0.day) }
    let reached = contacts.count { $0.outcome == .reached }
    let passed = handovers.filter { stretch.holds($0.day) }
    let people = participants.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.compactMap { person in
      let figures = figures(of: person, held, stretch)
      let events = events(of: person, stretch) + (agreements[person.id] ?? [])
      guard !figures.isEmpty || !events.isEmpty else { return nil as ModuleHappenings.Person? }
      let latest = events.enumerated().sorted { one, other in
        (other.element.day ?? stretch.since, one.offset) < (one.element.day ?? stretch.since, other.offset)
      }
      return ModuleHappenings.Person(who: person.who, figures: figures, events: latest.map(\.element))
    }
    guard !past.isEmpty || !people.isEmpty || !passed.isEmpty else { return nil }
    return ModuleHappenings(
      module: id, sessions: held.count, cancelled: past.count { !$0.isPlanned }, reached: reached,
      attempted: contacts.count - reached, handovers: passed,
      returnDays: held.filter { $0.kind == .returnDay }.reversed().map(returnDay),
      lived: held.filter { !$0.lived.isBlank }.reversed().map { .init(day: $0.day, kind: $0.kind, words: $0.lived) },
      people: people)
  }

  private func returnDay(_ session: Session) -> ModuleHappenings.ReturnDay {
    let told = participants.count { person in
      person.dossier.reflections.contains { $0.session == session.id && !$0.isSilent }
    }
    return .init(
      day: session.day, isRecorded: !session.register.isEmpty, present: present(at: session).count,
      asked: audience(of: session).count, reflections: told)
  }

  // MARK: - One person

  private func figures(of person: Participant, _ held: [Session], _ stretch: Stretch) -> [Happening] {
    let registered = held.filter { $0.register[person.id] != nil }
    let entries = registered.compactMap { $0.register[person.id] }
    let placements = internships(of: person.id)
    let worked = placements.reduce(.zero) { $0 + $1.worked(stretch) }
    let done = registered.reduce(worked) { sum, session in
      let part = session.part(of: person)?.length(on: session.day) ?? .zero
      return sum + (session.register[person.id]?.done(of: part) ?? .zero)
    }
    let absences =
      entries.filter(\.isAbsence)
      + placements.flatMap { placement in
        placement.absences.filter { stretch.holds($0.key) && $0.value.isAbsence }.map(\.value)
      }
    var found: [Happening] = []
    if !entries.isEmpty || done > .zero {
      found.append(.attended(entries.count { !$0.isAbsence }, of: entries.count, done: done))
    }
    if !absences.isEmpty {
      let sick = absences.count { if case .sick = $0 { true } else { false } }
      found.append(.absent(absences.count, unexcused: absences.count { $0 == .unexcused }, sick: sick))
    }
    let talks = registered.count { $0.kind == .individualTalk && $0.register[person.id]?.isAbsence == false }
    if talks > 0 { found.append(.talks(talks)) }
    let own = Set(placements.map(\.id))
    let contacts = checkIns.filter { own.contains($0.internship) && stretch.holds($0.day) }
    if !contacts.isEmpty {
      let reached = contacts.count { $0.outcome == .reached }
      found.append(.contacts(reached: reached, attempted: contacts.count - reached))
    }
    let reflections = person.dossier.reflections.count { stretch.holds($0.day) && !$0.isSilent }
    if reflections > 0 { found.append(.reflections(reflections)) }
    let search = person.dossier.search.map(\.day).filter(stretch.holds)
    if let last = search.max() { found.append(.searched(search.count, last: last)) }
    let notes = person.notes.count { stretch.holds($0.day) }
    return notes > 0 ? found + [.notes(notes)] : found
  }

  private func events(of person: Participant, _ stretch: Stretch) -> [Happening] {
    var found = path(of: person).filter { stretch.holds($0.day) && $0.source == .recorded }.map {
      Happening.step($0.kind, $0.day)
    }
    for placement in internships(of: person.id) {
      let employer = placement.employer
      if stretch.holds(placement.from) { found.append(.placed(employer: employer, placement.from)) }
      // The first entry is that of its beginning.
      found += placement.alterations.dropFirst().filter { stretch.holds($0.day) }.map {
        .placementChanged(employer: employer, $0.what, $0.day)
      }
      if stretch.holds(placement.lastDay) {
        let reason = placement.lastDay < placement.to ? placement.ended?.reason ?? "" : ""
        found.append(.placementOver(employer: employer, placement.lastDay, reason: reason))
      }
    }
    for goal in person.dossier.goals {
      guard let last = goal.ratings.last(where: { stretch.holds($0.day) }) else { continue }
      let before = goal.ratings.last { $0.day <= stretch.since }
      let levels = (before.map { [$0] } ?? []) + goal.ratings.filter { stretch.holds($0.day) }
      found.append(.rated(goal: goal.words, levels: levels.map(\.level), last.day))
    }
    found += person.dossier.permissions.compactMap { permission in
      permission.decided.flatMap { stretch.holds($0) ? .permission(permission.decision, $0) : nil }
    }
    return found + person.dossier.dated.filter { stretch.holds($0.day) }.map { .recorded($0.kind, $0.day) }
  }
}

extension Internship {
  fileprivate func worked(_ stretch: Stretch) -> Minutes {
    let (first, last) = (max(from, stretch.since + 1), min(lastDay, stretch.today))
    guard first <= last else { return .zero }
    return (first...last).reduce(.zero) { sum, day in
      guard let planned = hours(on: day)?.length(on: day) else { return sum }
      return sum + (absences[day]?.done(of: planned) ?? planned)
    }
  }
}

extension Dossier {
  /// Records that are neither step, rating nor decision, with their days.
  fileprivate var dated: [(kind: Record.Kind, day: Day)] {
    lifeDomains.map { (.lifeDomains, $0.day) } + goals.map { (.goal, $0.set) }
      + permissions.map { (.permission, $0.requested) } + (jobTarget.map { [(.jobTarget, $0.day)] } ?? [])
      + (noCare.map { [(.noCare, $0.day)] } ?? []) + exploredJobs.map { (.exploredJob, $0.day) }
  }
}
