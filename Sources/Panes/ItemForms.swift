// New, change and remove: which form or question belongs to the selected line.
import Domain
import Words

extension App {
  mutating func openNew() {
    switch place {
    case .settings: break
    case .modules: open(moduleForm(nil))
    case .roster, .candidates, .today, .evaluation: open(participantForm(nil))
    case .week: open(sessionForm(nil, day: week.day))
    case .returnDays: open(sessionForm(nil, kind: .returnDay))
    case .internships: chooseForInternship()
    case .closingDays: open(closingDaysForm())
    case .employers: open(employerForm(nil))
    case .employer: employer.flatMap(caseload.employer).map { open(visitForm($0)) }
    case .intervision: open(meetingForm(nil))
    case .meeting: if meeting?.isPlanned == true { decide() }
    case .adjustments:
      guard let next = caseload.nextIntervision else {
        return status = Status(.refused, .planMeetingFirst(at: keymap.phrase(.intervision), new: keymap.phrase(.new)))
      }
      open(observationForm(next, nil))
    case .dossier: targetParticipants.first.map { chooseRecord($0) }
    case .report: targetPart.map { writePart($0) }
    }
  }

  /// From the pane of internships: everyone who takes part and has none yet.
  private mutating func chooseForInternship() {
    guard let module else { return }
    let without = module.roster.filter { person in
      person.isParticipating
        && (module.internships(of: person.id).isEmpty || module.isSearching(person, on: now.day))
    }
    guard !without.isEmpty else { return status = Status(.info, .everyoneHasInternship) }
    open(internshipForm(inSeenOrder(without)))
  }

  mutating func openEdit() {
    if let form = editOfEmployer ?? editOfMeeting ?? editOfHandover { return open(form) }
    guard let module else { return moduleOfItem.map { open(moduleForm($0)) } ?? () }
    switch item {
    case .participant(let id), .elsewhere(_, let id): module.participant(id).map { open(participantForm($0)) }
    case .session(let id): module.session(id).map { open(sessionForm($0)) }
    case .internship(let id), .placement(_, let id):
      guard let internship = module.internship(id), let person = module.participant(internship.participant) else {
        return
      }
      open(internshipForm([person], internship))
    case .checkIn(let id):
      guard let checkIn = module.checkIns.first(where: { $0.id == id }),
        let internship = module.internship(checkIn.internship)
      else { return }
      open(checkInForm([internship], checkIn))
    case .note(let id):
      guard let person = person.flatMap(module.participant), let note = person.notes.first(where: { $0.id == id })
      else { return }
      open(noteForm([person], note))
    case .record(let id): person.flatMap(module.participant).map { open(id, of: $0) }
    case .missing(let id, let thing): lead(to: thing, of: id)
    case .reportPart(let part): writePart(part)
    case .module: moduleOfItem.map { open(moduleForm($0)) }
    case .draft(let key): open(key)
    case .setting(let setting): openSetting(setting)
    case .handover, .matter, .closingDays, .words, .gap, .employer, .visit, .meeting, .agendaCase, .proposal, .decision,
      .observation,
      .stepNote, nil:
      status = Status(.info, .nothingToEdit)
    }
  }

  /// Of the register, which needs no module.
  private var editOfEmployer: Form? {
    switch item {
    case .employer(let id): return caseload.employer(id).map { employerForm($0) }
    case .visit(let id):
      guard let employer = employer.flatMap(caseload.employer) else { return nil }
      return employer.visit(id).map { visitForm(employer, $0) }
    default: return nil
    }
  }

  /// Of the team, which needs no module either.
  private var editOfMeeting: Form? {
    switch item {
    case .meeting(let id): return caseload.intervision(id).map { meetingForm($0) }
    case .agendaCase(let id, let key):
      guard let meeting = caseload.intervision(id) else { return nil }
      return meeting.subject(key).map { caseForm(meeting, $0) }
    case .stepNote(let step):
      return caseAtHand.flatMap { $0.meeting.isPlanned ? caseNoteForm($0.meeting, $0.subject, step) : nil }
    case .decision(let id, let key):
      // Its words, while the meeting is open; afterwards only what became of it.
      guard let meeting = caseload.intervision(id), meeting.isPlanned else { return settleForm(id, key) }
      return meeting.decision(key).map { decisionForm(meeting, about: $0.about, $0) }
    case .matter(let entry):
      guard case .decision(let made, _) = entry.matter else { return nil }
      return settleForm(made.meeting, made.decision.id)
    case .observation(let id, let key):
      guard let meeting = caseload.intervision(id) else { return nil }
      return meeting.observation(key).map { observationForm(meeting, $0) }
    default: return nil
    }
  }

  private var editOfHandover: Form? { targetHandover.map { handoverForm($0.module, $0.handover) } }

  private var moduleOfItem: Module? { if case .module(let id) = item { caseload.module(id) } else { nil } }

  /// Asks before anything goes; it can be undone all the same.
  mutating func askToRemove() {
    if items.count == 1, case .draft(let key) = items[0] { return askToDiscard(key) }
    if dropCase() { return }
    guard let (changes, what) = removal() else {
      return status = Status(.info, isLooking ? .noSearchToRemove(keymap.phrase(.roster)) : .nothingToRemove)
    }
    overlays.append(
      .question(Question(.removeQuestion(what, undo: keymap.phrase(.undo)), .apply(changes, .removed(what)))))
  }

  /// On a line of who has no internship yet.
  private var isLooking: Bool { place == .internships && items.allSatisfy(\.isParticipant) }

  /// Of the marked lines all, as one step.
  private func removal() -> (changes: [Change], what: Phrase)? {
    if items.count == 1, case .module(let id) = items[0] {
      return caseload.module(id).map { ([.removeModule(module: id)], .wholeModule($0.name, $0.participants.count)) }
    }
    if items.count == 1, let (module, handover) = targetHandover {
      return ([.takeBackHandover(module: module.id, handover: handover)], .theHandover(handover))
    }
    let ofRegister = items.compactMap { removalOfEmployer($0) ?? removalOfMeeting($0) }
    guard ofRegister.isEmpty else {
      return (ofRegister.map(\.change), ofRegister.map(\.what).joined(Phrase(same: "; ")))
    }
    guard let module else { return nil }
    let people =
      place == .candidates || place != .internships && items.contains(where: \.isParticipant) ? targetParticipants : []
    guard people.isEmpty else {
      let names = people.map { naming($0.who) }.joined(separator: ", ")
      return ([.removeParticipants(module: module.id, participants: people.map(\.id))], .withEverything(names))
    }
    let removals = items.compactMap { removal(of: $0, in: module) }
    guard !removals.isEmpty else { return nil }
    return (removals.map(\.change), removals.map(\.what).joined(Phrase(same: "; ")))
  }

  private func removalOfEmployer(_ item: Item) -> (change: Change, what: Phrase)? {
    switch item {
    case .employer(let id):
      return caseload.employer(id).map { (.removeEmployer(employer: id), .employerWithVisits($0.name)) }
    case .visit(let id):
      guard let employer = employer.flatMap(caseload.employer) else { return nil }
      return employer.visit(id).map {
        (.removeVisit(employer: employer.id, visit: id), .visitOn($0.day, employer.name))
      }
    default: return nil
    }
  }

  private func removalOfMeeting(_ item: Item) -> (change: Change, what: Phrase)? {
    switch item {
    case .meeting(let id):
      return caseload.intervision(id).map {
        (.removeIntervision(intervision: id), .wholeMeeting($0.day, $0.cases.count))
      }
    case .decision(let id, let key):
      return caseload.intervision(id)?.decision(key).map {
        (.removeDecision(intervision: id, decision: key), .agreement($0.words))
      }
    case .observation(let id, let key):
      return caseload.intervision(id)?.observation(key).map {
        (.removeObservation(intervision: id, observation: key), .observationWords($0.words))
      }
    default: return nil
    }
  }

  /// How many of the lines can be removed in one step: people only with people, what is of the register only with its like.
  func countThatGoTogether(_ items: [Item]) -> Int {
    let people = place == .internships ? 0 : items.count(where: \.isParticipant)
    let ofRegister = items.count { removalOfEmployer($0) != nil || removalOfMeeting($0) != nil }
    guard people == 0, ofRegister == 0 else { return max(people, ofRegister) }
    return items.count { item in module.map { removal(of: item, in: $0) != nil } ?? false }
  }

  private func removal(of item: Item, in module: Module) -> (change: Change, what: Phrase)? {
    switch item {
    case .session(let id):
      return module.session(id).map {
        (.removeSession(module: module.id, session: id), $0.day.short + Phrase(same: " " + sessionWords($0)))
      }
    case .internship(let id):
      guard let internship = module.internship(id) else { return nil }
      let who = module.participant(internship.participant).map { naming($0.who) } ?? ""
      return (
        .removeInternship(module: module.id, internship: id), .internshipAt(caseload.employerName(of: internship), who)
      )
    case .checkIn(let id):
      return module.checkIns.first { $0.id == id }.map {
        (.removeCheckIn(module: module.id, checkIn: id), .checkInOn($0.day))
      }
    case .note(let id):
      guard let person, let note = module.participant(person)?.notes.first(where: { $0.id == id }) else { return nil }
      return (.removeNote(module: module.id, participant: person, note: id), .noteOf(note.day))
    case .record(let id): return removal(of: id, in: module)
    case .reportPart(let part): return removal(of: part, in: module)
    case .participant(let id): return removalOfSearch(id, in: module)
    case .closingDays(let days):
      return (.removeClosingDays(module: module.id, days: days), .period(days.from, days.to))
    case .elsewhere, .module, .handover, .matter, .missing, .draft, .setting, .words, .gap, .employer, .visit,
      .placement,
      .meeting, .agendaCase, .proposal, .decision, .observation, .stepNote:
      return nil
    }
  }
}

extension Item {
  fileprivate var isParticipant: Bool { if case .participant = self { true } else { false } }
  var isDraft: Bool { if case .draft = self { true } else { false } }
}
