// The search for an internship by keys: a step noted, the company asked again, and on to the internship after a yes.
import Domain
import Words

extension App {
  func searchFields(_ step: SearchStep?, of person: Participant) -> [Field] {
    // A company that is to be asked again is what the next step is about; a week is time enough for an answer.
    let again = step == nil ? module?.searchesDue(of: person, on: now.day).first : nil
    return [
      Field(.employer, .employer, .line, .required, value: step?.employer ?? again?.employer ?? ""),
      Field(.text, .said, .text(rows: 2), value: step?.words ?? ""),
      .choice(.answer, .answer, SearchStep.Answer.allCases, chosen: step?.answer ?? .open) { $0.words },
      Field(.next, .askAgainOn, .day, value: step.map { $0.next?.typed ?? "" } ?? now.day.workdays(5).typed),
      .choice(.channel, .channel, SearchStep.Way.allCases, chosen: step?.way ?? again?.way ?? .phone) { $0.words },
      .choice(.taker, .taker, Taker.allCases, chosen: step?.taker ?? .alone) { $0.words },
      Field(.day, .onDay, .day, .required, value: (step?.day ?? now.day).typed),
    ]
  }

  /// After a yes or a no nobody is asked again.
  func searchStep(of form: Form, _ id: SearchStep.ID, _ known: SearchStep?) throws(FormProblem) -> SearchStep {
    let answer = form.choice(.answer, or: SearchStep.Answer.open)
    let next = try form.optionalDay(.next, now.day)
    _ = try form.required(.employer)
    return SearchStep(
      id: id, day: try form.day(.day, now.day), employer: companyName(of: form),
      way: form.choice(.channel, or: .phone), taker: form.taker, answer: answer, words: form.lines(.text),
      next: [.open, .talk].contains(answer) ? next : nil, snoozed: known?.next == next ? known?.snoozed : nil)
  }

  // MARK: - Putting off

  /// The step of the selected line: of Today or of a dossier that one, of who still looks the next to be taken up again.
  var targetSearch: (person: Participant, step: SearchStep)? {
    guard let module = itemModule, let person = targetParticipants.first, targetParticipants.count == 1 else {
      return nil
    }
    let step: SearchStep?
    switch item {
    case .matter(let entry): if case .search(_, let found) = entry.matter { step = found } else { step = nil }
    case .record(let id):
      if case .searchStep(let found)? = person.dossier.record(id) { step = found } else { step = nil }
    case .participant where place == .internships: step = module.openSearches(of: person, on: now.day).first
    default: step = nil
    }
    return step.flatMap { step in person.dossier.search.first { $0.id == step.id } }.map { (person, $0) }
  }

  func snoozeForm(_ person: Participant, _ step: SearchStep) -> Form {
    Form(
      .snoozeSearch(person.id, step.id),
      .snoozeOf(naming(person.who)) + Phrase(same: " · ") + .askAgain(step.employer), focus: .reason,
      [
        Field(.day, .untilDay, .day, .required, value: (now.day + 7).typed),
        Field(.reason, .reason, .line, .required),
      ])
  }

  /// Of who is in the list of those who still look: their step goes, not they.
  func removalOfSearch(_ id: Participant.ID, in module: Module) -> (change: Change, what: Phrase)? {
    guard place == .internships, let person = module.participant(id),
      let step = module.openSearches(of: person, on: now.day).first ?? person.dossier.search.last
    else { return nil }
    let record = Record.ID(.searchStep, step.id.raw)
    let who = naming(person.who) + ", " + step.employer
    return (
      .removeRecord(module: module.id, participant: id, record: record),
      Record.Kind.searchStep.words.capitalized + Phrase(same: ": " + who)
    )
  }

  /// Whom the selection is about, when they take part and are looking for an internship.
  var targetSearcher: Participant? {
    guard let module = itemModule, targetParticipants.count == 1, let person = targetParticipants.first else {
      return nil
    }
    return module.isSearching(person, on: now.day) ? person : nil
  }

  /// With whom the contact is that belongs to the selected line: while there is no internship a company is asked.
  private enum Contact { case internship, search(Participant), aftercare(Participant) }

  private var contact: Contact? {
    var isInternship = false
    switch item {
    case .internship, .checkIn: isInternship = true
    case .matter(let entry):
      if case .aftercare = entry.matter { return targetAftercare.map { .aftercare($0) } }
      isInternship = targetAlert != nil
    default: isInternship = targetAlert != nil
    }
    if !isInternship, let person = targetSearcher { return .search(person) }
    if !isInternship, let person = targetAftercare { return .aftercare(person) }
    return .internship
  }

  mutating func openContact() {
    switch contact {
    case .search(let person): openSearch(of: person)
    case .aftercare(let person): openAftercare(of: person)
    case .internship: open(checkInForm(targetInternships, alert: targetAlert))
    case nil: break
    }
  }

  /// What the key of a contact notes here, in a word; nil for a check-in.
  var contactWord: Phrase? {
    switch contact {
    case .search: .searchWord
    case .aftercare: .aftercareWord
    case .internship, nil: nil
    }
  }

  /// The cursor stands in the company, or in what was said when the company is known.
  mutating func openSearch(of person: Participant) {
    guard var form = recordForm(person, .searchStep, nil) else { return }
    form.focus = form.text(.employer).isEmpty ? 0 : form.fields.firstIndex { $0.name == .text } ?? 0
    open(form)
  }
}
