// What the modules tell of an employer: who is there, who went before, when they were last in touch with us.

/// Somebody who is, was or will be at an employer's.
package struct Placement: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    case ahead, running, completed
    /// Ended before its last day.
    case stopped
    /// Ended before its first day.
    case notBegun
  }

  package let module: Module
  package let internship: Internship

  package init(module: Module, internship: Internship) { (self.module, self.internship) = (module, internship) }

  /// When the participant left the group, and why.
  private var left: (day: Day, reason: String)? {
    let spells = module.participant(internship.participant)?.spells
    return spells?.last { $0.from <= internship.from }.flatMap { spell in spell.until.map { ($0, spell.reason) } }
  }

  package func state(on today: Day) -> State {
    let last = min(internship.lastDay, left?.day ?? internship.lastDay)
    if last < internship.from { return .notBegun }
    if today < internship.from { return .ahead }
    if today <= last { return .running }
    return last < internship.to ? .stopped : .completed
  }

  /// Why it ended early: its own reason, else why the participant left the group before its end.
  package var endReason: String {
    if let own = internship.ended?.reason { return own }
    return left.map { $0.day <= internship.to ? $0.reason : "" } ?? ""
  }
}

/// In numbers, for a list.
package struct EmployerFacts: Hashable, Sendable {
  package var now = 0
  package var before = 0
  package var ahead = 0
  /// The last visit, talk or call, or check-in that reached the mentor.
  package var lastContact: Day?

  package init() {}

  mutating func take(_ state: Placement.State) {
    switch state {
    case .running: now += 1
    case .completed, .stopped: before += 1
    case .ahead: ahead += 1
    case .notBegun: break
    }
  }

  mutating func take(contact day: Day) { lastContact = max(lastContact ?? day, day) }
}

extension Caseload {
  /// Where an internship is: as the register calls it now, else as it was typed.
  package func employerName(of internship: Internship) -> String {
    internship.employerID.flatMap(employer)?.name ?? internship.employer
  }

  /// The module with every internship under the name that the register has for the company.
  package func withRegisterNames(_ module: Module) -> Module {
    var named = module
    for (index, internship) in module.internships.enumerated() where internship.employerID != nil {
      named.internships[index].employer = employerName(of: internship)
    }
    return named
  }

  /// What the register and the internships do not agree on, as a merge or an unreadable file leaves it.
  var registerFindings: [(document: Document.ID, finding: Finding)] {
    var found: [(document: Document.ID, finding: Finding)] = []
    for (index, employer) in employers.enumerated() where employers[..<index].contains(where: employer.isSame) {
      found.append((.employer(employer.id), .employerTwice(employer.name, town: employer.town)))
    }
    let known = Set(employers.map(\.id))
    for module in modules {
      for internship in module.internships {
        guard let id = internship.employerID, !known.contains(id),
          let who = module.participant(internship.participant)?.who
        else { continue }
        found.append((.module(module.id), .employerMissing(who, internship.employer)))
      }
    }
    return found
  }

  /// Of this name, or of this name and town ("De Ketting, Brugge"), whatever the case, accents and spaces.
  package func employers(called text: String) -> [Employer] {
    let wanted = text.folded.asName
    return employers.filter { wanted == $0.name.folded.asName || wanted == ($0.name + "," + $0.town).folded.asName }
  }

  /// Over all modules, the latest first.
  package func placements(at id: Employer.ID) -> [Placement] {
    modules.flatMap { module in
      module.internships.filter { $0.employerID == id }.map { Placement(module: module, internship: $0) }
    }
    .sorted { ($1.internship.from, $1.internship.id) < ($0.internship.from, $0.internship.id) }
  }

  /// Of all employers at once.
  package func employerFacts(on today: Day) -> [Employer.ID: EmployerFacts] {
    var facts: [Employer.ID: EmployerFacts] = [:]
    for employer in employers {
      facts[employer.id] = EmployerFacts()
      if let visit = employer.lastVisit { facts[employer.id]?.take(contact: visit.day) }
    }
    for module in modules {
      var places: [Internship.ID: Employer.ID] = [:]
      for internship in module.internships {
        guard let id = internship.employerID else { continue }
        facts[id]?.take(Placement(module: module, internship: internship).state(on: today))
        places[internship.id] = id
      }
      for contact in module.checkIns where contact.reaches(.mentor) {
        if let id = places[contact.internship] { facts[id]?.take(contact: contact.day) }
      }
    }
    return facts
  }
}
