// What happened since a day, group by group and person by person: where a meeting of the team picks up the thread.

/// One thing that a person did or that was done for them.
package enum Happening: Hashable, Sendable {
  case step(PathStep.Kind, Day)
  /// Of the sessions with a register.
  case attended(Int, of: Int)
  case placed(employer: String, Day)
  case placementOver(employer: String, Day)
  case contacts(reached: Int, attempted: Int)
  case rated(goal: String, before: Int?, lately: Int)
  case recorded(Record.Kind, Day)
  case notes(Int)
}

package struct ModuleHappenings: Hashable, Sendable {
  package struct Person: Hashable, Sendable {
    package let who: Who
    package let happenings: [Happening]
  }

  package let module: Module.ID
  /// Sessions that were held, and those of them whose register is whole.
  package let sessions: Int
  package let cancelled: Int
  package let people: [Person]
}

extension Caseload {
  /// After `since`, up to and with `today`; modules in which nothing happened are left out.
  package func happenings(since: Day, to today: Day) -> [ModuleHappenings] {
    modules.map(withRegisterNames).compactMap { module in
      let held = module.sessions.filter { $0.day > since && $0.day <= today }
      let people = module.participants.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.compactMap { person in
        let happened = module.happenings(of: person, since: since, to: today)
        return happened.isEmpty ? nil : ModuleHappenings.Person(who: person.who, happenings: happened)
      }
      guard !held.isEmpty || !people.isEmpty else { return nil }
      return ModuleHappenings(
        module: module.id, sessions: held.count(where: \.isPlanned), cancelled: held.count { !$0.isPlanned },
        people: people)
    }
  }
}

extension Module {
  package func happenings(of person: Participant, since: Day, to today: Day) -> [Happening] {
    func isNew(_ day: Day) -> Bool { day > since && day <= today }
    var found = path(of: person).filter { isNew($0.day) && $0.source == .recorded }.map {
      Happening.step($0.kind, $0.day)
    }
    let entries = sessions.filter { isNew($0.day) && $0.isPlanned }.compactMap { $0.register[person.id] }
    if !entries.isEmpty { found.append(.attended(entries.count { !$0.isAbsence }, of: entries.count)) }
    let placements = internships(of: person.id)
    found += placements.filter { isNew($0.from) }.map { .placed(employer: $0.employer, $0.from) }
    found += placements.filter { isNew($0.lastDay) }.map { .placementOver(employer: $0.employer, $0.lastDay) }
    let own = Set(placements.map(\.id))
    let contacts = checkIns.filter { own.contains($0.internship) && isNew($0.day) }
    if !contacts.isEmpty {
      let reached = contacts.count { $0.outcome == .reached }
      found.append(.contacts(reached: reached, attempted: contacts.count - reached))
    }
    for goal in person.dossier.goals {
      guard let last = goal.ratings.last(where: { isNew($0.day) }) else { continue }
      let before = goal.ratings.last { $0.day <= since }
      found.append(.rated(goal: goal.words, before: before?.level, lately: last.level))
    }
    found += person.dossier.dated.filter { isNew($0.day) }.map { .recorded($0.kind, $0.day) }
    let notes = person.notes.count { isNew($0.day) }
    if notes > 0 { found.append(.notes(notes)) }
    return found
  }
}

extension Dossier {
  /// Records that are no step and no rating, with their days.
  fileprivate var dated: [(kind: Record.Kind, day: Day)] {
    lifeDomains.map { (.lifeDomains, $0.day) } + goals.map { (.goal, $0.set) }
      + permissions.map { (.permission, $0.requested) } + (jobTarget.map { [(.jobTarget, $0.day)] } ?? [])
      + (noCare.map { [(.noCare, $0.day)] } ?? [])
      + exploredJobs.map { (.exploredJob, $0.day) } + search.map { (.searchStep, $0.day) }
  }
}
