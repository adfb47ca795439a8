// Somebody who may be the same person: who comes back in a later module, or was entered twice.
//
// Names are compared without regard to accents, case, order and signs, and with one slip forgiven, as the lists forgive it;
// with the same date of birth, a slip in each, or one name that is the same. Two dates of birth that differ are two people. A date that nobody noted
// hides no likeness.

package struct Namesake: Hashable, Sendable {
  package let module: Module.ID
  package let person: Participant
  /// The same name and the same date of birth.
  package let isCertain: Bool
}

/// What of a person is compared, made ready once.
private struct Likeness {
  let parts: [[UInt8]]
  let birth: Day?

  init(_ name: PersonName, _ birth: Day?) {
    parts = [name.first, name.last].map { Array($0.folded.filter { $0.isLetter || $0.isNumber }.utf8) }
    self.birth = birth
  }

  /// Slips between the names; nil where they differ in more.
  private func slips(from other: Likeness) -> Int? {
    [other.parts, other.parts.reversed()].compactMap { theirs in
      var sum = 0
      for (mine, its) in zip(parts, theirs) where mine != its {
        guard mine.isNearly(its) else { return nil }
        sum += 1
      }
      return sum
    }.min()
  }

  enum Degree { case likely, certain }

  func degree(with other: Likeness) -> Degree? {
    guard parts.contains(where: { !$0.isEmpty }) else { return nil }
    if let birth, let its = other.birth, birth != its { return nil }
    let isSameBirth = birth != nil && birth == other.birth
    if let slips = slips(from: other), slips <= (isSameBirth ? 2 : 1) {
      return slips == 0 && isSameBirth ? .certain : .likely
    }
    guard isSameBirth else { return nil }
    let isSameBeginning = parts[1].count >= 3 && parts[1].prefix(3) == other.parts[1].prefix(3)
    // In a name that is too short for a slip the other one tells.
    let isSamePart = parts.contains { !$0.isEmpty && other.parts.contains($0) }
    return isSameBeginning || isSamePart ? .likely : nil
  }
}

extension Participant {
  fileprivate var likeness: Likeness { Likeness(name, birth) }

  /// Whether this may be the same person, as far as name and date of birth can tell.
  package func resembles(_ other: Participant) -> Bool { likeness.degree(with: other.likeness) != nil }
}

extension Caseload {
  /// Those in any module who may be this person, the certain ones first, then the latest module first.
  package func namesakes(of name: PersonName, birth: Day?, beside id: Participant.ID? = nil) -> [Namesake] {
    let wanted = Likeness(name, birth)
    let found = modules.flatMap { module in
      module.participants.compactMap { person in
        guard person.id != id, let degree = wanted.degree(with: person.likeness) else { return Namesake?.none }
        return Namesake(module: module.id, person: person, isCertain: degree == .certain)
      }
    }
    return found.filter(\.isCertain) + found.filter { !$0.isCertain }
  }

  /// Those elsewhere who may be this person, and are not known to be: neither dossier refers to the other, by whatever way,
  /// and nobody said that they are two.
  package func unknownNamesakes(of person: Participant, in module: Module.ID) -> [Namesake] {
    let here = Participant.Earlier(module: module, participant: person.id)
    let known = history(of: here)
    return namesakes(of: person.name, birth: person.birth, beside: person.id).filter { other in
      let there = Participant.Earlier(module: other.module, participant: other.person.id)
      let areTwo = person.others.contains(other.person.id) || other.person.others.contains(person.id)
      return !areTwo && !known.contains(there) && !history(of: there).contains(here)
    }
  }

  /// The dossiers to which one refers, and those to which they do.
  private func history(of dossier: Participant.Earlier) -> Set<Participant.Earlier> {
    var known: Set<Participant.Earlier> = []
    var next = module(dossier.module)?.participant(dossier.participant)?.earlier
    while let earlier = next, known.insert(earlier).inserted {
      next = module(earlier.module)?.participant(earlier.participant)?.earlier
    }
    return known
  }

  /// Each pair that may be one person is told once, with the later module.
  var likenessFindings: [(document: Document.ID, finding: Finding)] {
    var told: [(document: Document.ID, finding: Finding)] = []
    var seen: [(person: Participant, likeness: Likeness, module: Module)] = []
    for module in modules.reversed() {
      for person in module.participants {
        let likeness = person.likeness
        let alike = seen.filter { $0.person.id != person.id && $0.likeness.degree(with: likeness) != nil }
        if !alike.isEmpty {
          let unknown = Set(unknownNamesakes(of: person, in: module.id).map(\.person.id))
          for other in alike where unknown.contains(other.person.id) {
            let finding = Finding.perhapsTheSame(person.who, other.person.who, module: other.module.name)
            told.append((.module(module.id), finding))
          }
        }
        seen.append((person, likeness, module))
      }
    }
    return told
  }
}
