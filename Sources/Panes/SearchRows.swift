// Under the internships: who is still looking for one, the last step of each, and when to ask again.
import Domain
import Screen
import Words

extension App {
  /// What is added to the rows of the internships; `table` is theirs, so that the columns stand under each other.
  func searchRows(after placed: [Row], _ table: Table, _ names: [Participant.ID: String], _ module: Module) -> [Row] {
    let people = module.roster.filter { person in
      module.isSearching(person, on: now.day) && (isSearchTime(module) || !person.dossier.search.isEmpty)
    }
    guard !people.isEmpty else { return [] }
    var rows = placed
    rows.heading(Phrase.searching(people.count, contact: keymap.phrase(.checkIn))(language))
    let entries = people.map { (person: $0, open: module.openSearches(of: $0, on: now.day).first) }
    // Whose company is to be asked first; then those without a day, as in the roster.
    let sorted = entries.enumerated().sorted { one, other in
      (one.element.open?.due ?? module.end + 1000, one.offset)
        < (other.element.open?.due ?? module.end + 1000, other.offset)
    }
    rows += sorted.map(\.element).map { entry in
      let companies = entry.person.dossier.search.map(\.employer)
      return Row(
        .participant(entry.person.id), search: ([naming(entry.person.who)] + companies).joined(separator: " "),
        searchLine(entry.person, entry.open, names[entry.person.id] ?? "", table))
    }
    return Array(rows.dropFirst(placed.count))
  }

  /// From some weeks before the internships on.
  private func isSearchTime(_ module: Module) -> Bool {
    module.programmeWeek(of: now.day) + 3 >= module.template.internshipWeeks.lowerBound
  }

  private func searchLine(_ person: Participant, _ open: SearchStep?, _ name: String, _ table: Table) -> Line {
    let last = open ?? person.dossier.search.last
    let next = open?.due
    let late = next.map { max(0, now.day - $0) } ?? 0
    let due = next.map { late > 0 ? Phrase.daysLate(late) : $0 == now.day ? .signToday : $0.short }
    let role: Role = late > 0 ? .danger : next == now.day ? .attention : .secondary
    return table.line([
      late > 0 ? Span("!", .danger, .bold, means: .attention) : Span(" "),
      Span(name), Span(last?.employer ?? Phrase.noSearchYet(language), last == nil ? .secondary : .info), Span(""),
      Span(last?.words.replacingNewlines ?? "", .secondary), Span(last?.day.short(language) ?? "", .secondary),
      Span(last?.answer.words(language) ?? "", .phase), Span(due?(language) ?? "", role),
    ])
  }
}
