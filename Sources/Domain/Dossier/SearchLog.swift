// The search for an internship: who is still looking, and which company is to be asked again.

extension SearchStep {
  /// Nothing is settled with this company yet.
  package var isOpen: Bool { answer == .open || answer == .talk }

  /// The day on which the company is to be asked again, where that was put off the later one.
  package var due: Day? { next.map { max($0, snoozed?.until ?? $0) } }
}

extension Module {
  /// Takes part and has no internship, or one that ended early, while there is still time for another.
  package func isSearching(_ person: Participant, on day: Day) -> Bool {
    guard person.takesPart(on: day), day <= week(template.internshipWeeks.upperBound).sunday else { return false }
    let placed = internships(of: person.id)
    return placed.allSatisfy { $0.ended != nil && $0.lastDay < day }
  }

  /// The steps that wait for an answer: of each company the last, that with the nearest day first; none once there is a place.
  package func openSearches(of person: Participant, on day: Day) -> [SearchStep] {
    guard isSearching(person, on: day) else { return [] }
    let steps = person.dossier.search
    let last = steps.indices.filter { index in
      let name = steps[index].employer.folded
      return !steps[(index + 1)...].contains { $0.employer.folded == name }
    }
    return last.map { steps[$0] }.filter(\.isOpen)
      .enumerated().sorted { ($0.element.due ?? end + 1000, $0.offset) < ($1.element.due ?? end + 1000, $1.offset) }
      .map(\.element)
  }

  /// The companies that are to be asked again by `day`.
  package func searchesDue(of person: Participant, on day: Day) -> [SearchStep] {
    openSearches(of: person, on: day).filter { $0.due.map { $0 <= day } ?? false }
  }
}
