// Drafts by keys: the form that each belongs to, taken up where it was left, found in Today, thrown away after a question.
import Domain
import Screen
import Words

extension App {
  /// Under which a draft of this is kept now.
  func draftKey(_ subject: Draft.Subject) -> Draft.Key { Draft.Key(subject, in: moduleID) }

  /// The form for a purpose in the open module, nil when what it was about is no longer there.
  func form(for purpose: Purpose) -> Form? {
    switch purpose {
    case .newModule: return moduleForm(nil)
    case .editModule(let id): return caseload.module(id).map { moduleForm($0) }
    case .handOver(let id): return caseload.module(id).map { handOverForm($0) }
    case .editHandover(let id, let known):
      guard let module = caseload.module(id), module.handovers.contains(known) else { return nil }
      return handoverForm(module, known)
    case .reopenModule(let id): return caseload.module(id).map { reopenForm($0) }
    case .newEmployer: return employerForm(nil)
    case .editEmployer(let id): return caseload.employer(id).map { employerForm($0) }
    case .visit(let id, nil): return caseload.employer(id).map { visitForm($0) }
    case .visit(let id, let visit?):
      guard let employer = caseload.employer(id) else { return nil }
      return employer.visit(visit).map { visitForm(employer, $0) }
    case .newIntervision, .editIntervision, .agenda, .editCase, .caseNote, .decision, .settleDecision, .observation,
      .minutes:
      return meetingForm(for: purpose)
    case .me: return meForm()
    case .setting(let setting): return settingForm(setting)
    default: return module.flatMap { form(for: purpose, in: $0) }
    }
  }

  private func form(for purpose: Purpose, in module: Module) -> Form? {
    func people(_ ids: [Participant.ID]) -> [Participant]? {
      let found = ids.compactMap(module.participant)
      return found.count == ids.count ? found : nil
    }
    func internships(_ ids: [Internship.ID]) -> [Internship]? {
      let found = ids.compactMap(module.internship)
      return found.count == ids.count ? found : nil
    }
    func session(_ id: Session.ID, _ form: (Session) -> Form) -> Form? { module.session(id).map(form) }
    switch purpose {
    case .newModule, .editModule, .handOver, .editHandover, .reopenModule, .me, .setting, .newEmployer, .editEmployer,
      .visit,
      .newIntervision,
      .editIntervision, .agenda, .editCase, .caseNote, .decision, .settleDecision, .observation, .minutes:
      return nil
    case .newParticipant: return participantForm(nil)
    case .editParticipant(let id): return module.participant(id).map { participantForm($0) }
    case .stage(let ids): return people(ids).map { stageForm($0) }
    case .absence(let ids): return people(ids).map(absenceForm)
    case .note(let ids, nil): return people(ids).map { noteForm($0) }
    case .note(let ids, let note?):
      guard let person = people(ids)?.first else { return nil }
      return person.notes.first { $0.id == note }.map { noteForm([person], $0) }
    case .record(let id, let kind, let raw):
      guard let person = module.participant(id) else { return nil }
      return recordForm(person, kind, raw.map { Record.ID(kind, $0) })
    case .rating(let id, let goal, let rating):
      guard let person = module.participant(id), let goal = person.dossier.goals.first(where: { $0.id == goal }) else {
        return nil
      }
      return ratingForm(person, goal, rating)
    case .reflection(let id, let person):
      guard let person = module.participant(person) else { return nil }
      return session(id) { reflectionForm(person, $0) }
    case .report(let id, let deed): return module.participant(id).flatMap { reportForm($0, deed) }
    case .newSession(let day, let kind): return sessionForm(nil, kind: kind, day: day)
    case .editSession(let id): return session(id) { sessionForm($0) }
    case .moveSession(let id): return session(id, moveForm)
    case .copySession(let id): return session(id, copyForm)
    case .cancelSession(let id): return session(id, cancelForm)
    case .newInternship(let ids): return people(ids).map { internshipForm($0) }
    case .editInternship(let id):
      guard let internship = module.internship(id) else { return nil }
      return people([internship.participant]).map { internshipForm($0, internship) }
    case .checkIn(let ids, nil): return internships(ids).map { checkInForm($0) }
    case .checkIn(let ids, let contact?):
      guard let internships = internships(ids) else { return nil }
      return module.checkIns.first { $0.id == contact }.map { checkInForm(internships, $0) }
    case .snooze(let ids): return internships(ids).map { snoozeForm($0) }
    case .snoozePermission(let id, let kind): return module.participant(id).map { snoozeForm((person: $0, kind: kind)) }
    case .snoozeSearch(let id, let step):
      guard let person = module.participant(id) else { return nil }
      return person.dossier.search.first { $0.id == step }.map { snoozeForm(person, $0) }
    case .closingDays: return closingDaysForm()
    case .importFile: return importForm()
    case .registerEntry(let id, let person, let entry):
      guard module.session(id) != nil else { return nil }
      return module.participant(person).map { entryForm($0, id, entry) }
    }
  }

  // MARK: - Keeping and taking up

  /// Nothing typed is lost: what was changed is kept.
  mutating func keepDraft(_ draft: Draft) {
    drafts.put(draft)
    status = Status(.info, .draftKept)
  }

  /// From Today: opens what the draft belongs to, with what was typed; only to be read when that is gone.
  mutating func open(_ key: Draft.Key) {
    guard let draft = drafts[key] else { return }
    moduleID = key.module ?? moduleID
    switch key.subject {
    case .form(let purpose):
      guard key.module == moduleID || key.module == nil, let form = form(for: purpose) else { return read(draft) }
      // The answer of such a form goes into the register below it.
      if case .registerEntry(let id, _, _) = purpose, let session = module?.session(id) { openRegister(session) }
      open(form)
    case .register(let id):
      guard let session = module?.session(id) else { return read(draft) }
      openRegister(session)
    }
  }

  private mutating func read(_ draft: Draft) {
    let texts = draft.texts.map { Phrase(same: $0) }
    overlays.append(.report(Readout(title(of: draft.key), [.draftOfNothing] + texts)))
  }

  mutating func askToDiscard(_ key: Draft.Key) {
    overlays.append(.question(Question(.discardDraft(title(of: key)), .discard(key))))
  }

  // MARK: - In Today

  /// What a draft is of, as its form is called; a word of its own where that is gone.
  func title(of key: Draft.Key) -> Phrase {
    var there = self
    there.moduleID = key.module ?? moduleID
    switch key.subject {
    case .form(let purpose): return there.form(for: purpose)?.title ?? purpose.words
    case .register(let id):
      guard let session = there.module?.session(id) else { return .registerWord }
      return .registerOf(session.day, sessionWords(session))
    }
  }

  /// The last one left comes first.
  var shownDrafts: [Draft] { drafts.all.filter(\.isKept).reversed() }

  func draftRows(width: Int) -> [Row] {
    let table = self.table(
      [
        Column(width: .fixed(1)), Column(width: .fixed(15)), Column(width: .flexible(24)),
        Column(width: .fixed(10), gives: 1), Column(width: .flexible(12), gives: 2),
      ], width: width)
    return shownDrafts.map { draft in
      Row(
        .draft(draft.key),
        table.line([
          Span("✎", .attention), Span(draft.at.words(from: now)(language), .attention),
          Span(title(of: draft.key)(language)), Span(Phrase.unfinished(language), .secondary),
          Span(draft.key.module.flatMap(caseload.module)?.name ?? "", .secondary),
        ]))
    }
  }
}

extension Purpose {
  /// For a draft whose subject is gone: no name can be asked of the caseload any more.
  fileprivate var words: Phrase {
    switch self {
    case .newModule, .editModule: .moduleWord
    case .newParticipant, .editParticipant: .personWord
    case .stage: .stage
    case .handOver, .editHandover: .handOver
    case .note: .note
    case .record(_, let kind, _): kind.words
    case .rating: Record.Kind.rating.words
    case .reflection: Record.Kind.reflection.words
    case .report: .reportTitle
    case .reopenModule: .reopenWord
    case .newSession, .editSession: .changeSession
    case .moveSession: .moveSession
    case .copySession: .copySession
    case .cancelSession: .cancelWord
    case .newInternship, .editInternship: .internshipTitle
    case .absence: .absenceWord
    case .checkIn: .checkInWord
    case .snooze, .snoozePermission, .snoozeSearch: .snoozeWord
    case .closingDays: .newClosingDays
    case .importFile: .importTitle
    case .newEmployer, .editEmployer: .employer
    case .visit: .visitWord
    case .newIntervision, .editIntervision: .intervision
    case .agenda, .editCase: .agenda
    case .caseNote: .note
    case .decision, .settleDecision: .newDecision
    case .observation: .newObservation
    case .minutes: .minutesTitle
    case .me: .whoAreYou
    case .setting: .settings
    case .registerEntry: .registerWord
    }
  }
}
