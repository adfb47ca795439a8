// Records of a dossier by keys: choosing what is new, the form of each kind, what it changes, taking one away.
import Domain
import Words

extension App {
  /// The form for a record: the one that is there, else a new one.
  func recordForm(_ person: Participant, _ kind: Record.Kind, _ id: Record.ID?) -> Form? {
    let known = id.flatMap(person.dossier.record) ?? (kind.isSingle ? person.dossier.record(Record.ID(kind)) : nil)
    // A line of what is still empty has no id either.
    guard id == nil || id?.raw == "" || known != nil else { return nil }
    let title = kind.words.capitalized + Phrase(same: ": " + naming(person.who))
    func form(_ fields: [Field], focus: Field.Name? = nil) -> Form {
      Form(.record(person.id, kind, id: known?.id.raw), title, focus: focus, fields)
    }
    switch (kind, known) {
    case (.firstTalk, .firstTalk(let value)?): return form(firstTalkFields(value))
    case (.firstTalk, _): return form(firstTalkFields(FirstTalk(day: talkDay(.firstTalk, of: person.id))))
    case (.intake, .intake(let value)?): return form(intakeFields(value))
    case (.intake, _): return form(intakeFields(Intake(day: talkDay(.intake, of: person.id))))
    case (.lifeDomains, .lifeDomains(let value)?): return form(lifeDomainFields(value))
    case (.lifeDomains, _): return form(lifeDomainFields(nil))
    case (.goal, .goal(let value)?): return form(goalFields(value))
    case (.goal, _): return form(goalFields(nil))
    case (.careContact, .careContact(let value)?): return form(careContactFields(value))
    case (.careContact, _): return form(careContactFields(nil))
    case (.noCare, .noCare(let value)?): return form(noCareFields(value))
    case (.noCare, _): return form(noCareFields(nil))
    case (.permission, .permission(let value)?): return form(permissionFields(value))
    case (.permission, _): return form(permissionFields(nil))
    case (.jobTarget, .jobTarget(let value)?): return form(jobTargetFields(value))
    case (.jobTarget, _): return form(jobTargetFields(JobTarget(day: now.day)))
    case (.exploredJob, .exploredJob(let value)?): return form(exploredJobFields(value))
    case (.exploredJob, _): return form(exploredJobFields(nil))
    case (.readiness, .readiness(let value)?): return form(readinessFields(value))
    case (.readiness, _): return form(readinessFields(Readiness()))
    case (.searchStep, .searchStep(let value)?): return form(searchFields(value, of: person))
    case (.searchStep, _): return form(searchFields(nil, of: person))
    case (.finalEvaluation, .finalEvaluation(let value)?): return form(finalEvaluationFields(value))
    case (.finalEvaluation, _):
      return form(finalEvaluationFields(FinalEvaluation(day: talkDay(.finalEvaluation, of: person.id))))
    case (.nextStep, .nextStep(let value)?): return form(nextStepFields(value))
    case (.nextStep, _): return form(nextStepFields(nil))
    case (.outcome, .outcome(let value)?): return form(outcomeFields(value, of: person))
    case (.outcome, _): return form(outcomeFields(nil, of: person))
    case (.aftercare, .aftercare(let value)?): return form(aftercareFields(value, of: person))
    case (.aftercare, _): return form(aftercareFields(nil, of: person))
    case (.aftercareEnd, .aftercareEnd(let value)?): return form(aftercareEndFields(value))
    case (.aftercareEnd, _): return form(aftercareEndFields(nil))
    // A rating belongs to a goal, a reflection to a return day: each has a purpose of its own. The report has a page.
    case (.rating, _), (.reflection, _), (.report, _): return nil
    }
  }

  /// What a saved form writes.
  mutating func recordChanges(of form: Form) throws(FormProblem) -> [Change] {
    guard let module else { return [] }
    switch form.purpose {
    case .record(let id, let kind, let raw):
      guard let person = module.participant(id) else { return [] }
      guard let record = try record(of: form, kind, raw, person) else { return [] }
      return [.writeRecord(module: module.id, participant: id, record: record)]
    case .rating(let id, let goal, let rating):
      let record = Record.rating(try self.rating(of: form, rating), of: goal)
      return [.writeRecord(module: module.id, participant: id, record: record)]
    case .snoozePermission(let id, let kind):
      let snooze = Snooze(until: try form.day(.day, now.day), reason: try form.required(.reason))
      return [.snoozePermission(module: module.id, participant: id, alarm: kind, snooze: snooze)]
    case .snoozeSearch(let id, let step):
      guard var step = module.participant(id)?.dossier.search.first(where: { $0.id == step }) else { return [] }
      step.snoozed = Snooze(until: try form.day(.day, now.day), reason: try form.required(.reason))
      return [.writeRecord(module: module.id, participant: id, record: .searchStep(step))]
    default: return []
    }
  }

  private mutating func record(
    of form: Form, _ kind: Record.Kind, _ raw: String?, _ person: Participant
  ) throws(FormProblem) -> Record? {
    func known<Of>(_: Of.Type = Of.self) -> Identifier<Of>? { raw.flatMap { Identifier($0) } }
    switch kind {
    case .firstTalk: return .firstTalk(try firstTalk(of: form))
    case .intake: return .intake(try intake(of: form, person.dossier.intake))
    case .lifeDomains: return .lifeDomains(try lifeDomains(of: form, known() ?? ids.next()))
    case .goal, .rating: return .goal(try goal(of: form, known() ?? ids.next()))
    case .careContact: return .careContact(try careContact(of: form, known() ?? ids.next()))
    case .noCare: return .noCare(NoCare(day: try form.day(.day, now.day), words: form.lines(.words)))
    case .permission: return .permission(try permission(of: form, known() ?? ids.next()))
    case .jobTarget: return .jobTarget(try jobTarget(of: form))
    case .exploredJob: return .exploredJob(try exploredJob(of: form, known() ?? ids.next()))
    case .readiness: return .readiness(try readiness(of: form))
    case .finalEvaluation: return .finalEvaluation(try finalEvaluation(of: form))
    case .nextStep: return .nextStep(try nextStep(of: form, known() ?? ids.next()))
    case .outcome: return .outcome(try outcome(of: form))
    case .aftercare: return .aftercare(try aftercare(of: form, known() ?? ids.next()))
    case .aftercareEnd: return .aftercareEnd(try aftercareEnd(of: form))
    case .reflection, .report: return nil
    case .searchStep:
      let id: SearchStep.ID = known() ?? ids.next()
      return .searchStep(try searchStep(of: form, id, person.dossier.search.first { $0.id == id }))
    }
  }

  // MARK: - Choosing, opening, taking away

  /// From the dossier: everything that can be added to it, first what belongs to the selected line.
  mutating func chooseRecord(_ person: Participant) {
    let goals = person.dossier.goals.filter(\.isWorded).map { goal in
      Picker.Option(
        words: Record.Kind.rating.words.capitalized(language) + ": " + goal.words.replacingNewlines,
        deed: .open(.rating(person.id, goal.id, nil)))
    }
    let kinds = Record.Kind.allCases.filter { kind in module.map { isOffered(kind, to: person, $0) } ?? false }.map {
      kind in
      Picker.Option(words: kind.words.capitalized(language), deed: .open(.record(person.id, kind, id: nil)))
    }
    let note = Picker.Option(words: Phrase.note(language), deed: .open(.note([person.id], nil)))
    var options = [note] + goals + kinds
    let here = wanted(person)
    if let index = options.firstIndex(where: { $0.deed == here }) { options.insert(options.remove(at: index), at: 0) }
    if let what = toTakeOver(person) {
      options.insert(Picker.Option(words: Phrase.takeOver(what)(language), deed: .takeOver(person.id)), at: 0)
    }
    overlays.append(.picker(Picker(title: .addToDossier(naming(person.who)), options: options)))
  }

  /// What is added to the selected line: a rating to a goal, to any other record one of its kind.
  private func wanted(_ person: Participant) -> Picker.Option.Deed? {
    guard case .record(let id) = item else { return nil }
    switch person.dossier.record(id) {
    case .goal(let goal)?: return .open(.rating(person.id, goal.id, nil))
    case .rating(_, let goal)?: return .open(.rating(person.id, goal, nil))
    default: return .open(.record(person.id, id.kind, id: nil))
    }
  }

  mutating func open(_ id: Record.ID, of person: Participant) {
    if case .rating(let rating, let goal)? = person.dossier.record(id) {
      guard let goal = person.dossier.goals.first(where: { $0.id == goal }) else { return }
      return open(ratingForm(person, goal, rating.id))
    }
    if case .reflection(let reflection)? = person.dossier.record(id), let session = module?.session(reflection.session)
    {
      return open(reflectionForm(person, session))
    }
    if id.kind == .report { return openReport(person.id) }
    recordForm(person, id.kind, id).map { open($0) }
  }

  func removal(of id: Record.ID, in module: Module) -> (change: Change, what: Phrase)? {
    guard let person = person.flatMap(module.participant), person.dossier.record(id) != nil else { return nil }
    return (
      .removeRecord(module: module.id, participant: person.id, record: id),
      id.kind.words.capitalized + Phrase(same: ": " + naming(person.who))
    )
  }

  // MARK: - Pieces that many forms have

  /// The day of a talk is that of the slot that was booked for it, else today.
  func talkDay(_ kind: Session.Kind, of person: Participant.ID) -> Day {
    guard let module else { return now.day }
    return module.sessions.last { session in
      session.kind == kind && session.day <= now.day && session.bookings.contains { $0.participant == person }
    }?.day ?? now.day
  }

  func takerField(_ taker: Taker?) -> Field {
    .choice(.taker, .taker, Taker.allCases, chosen: taker ?? .together) { $0.words }
  }

  /// 1 to 5 in words, or not asked.
  func scaleField(
    _ name: Field.Name, _ label: Phrase, _ value: Int?, words: (Int) -> Phrase = Phrase.wellbeingChoice
  ) -> Field {
    let scale =
      [Field.Choice(value: "", words: .notAsked)] + (1...5).map { Field.Choice(value: String($0), words: words($0)) }
    return Field(name, label, .choice(scale), value: value.map(String.init) ?? "")
  }

  /// A final talk that comes after the module: late, and accepted.
  private func isLateTalk(_ day: Day, _ form: Form) -> Bool {
    guard case .record(_, .finalEvaluation, _) = form.purpose, let module else { return false }
    return module.end < day && day <= now.day
  }

  func recordWarning(on day: Day, _ name: Field.Name, _ form: Form) -> Phrase? {
    switch name {
    case .next, .validUntil: day <= now.day ? .notAhead : nil
    case .day where isLateTalk(day, form): .afterModule(module?.end ?? day)
    case .day, .consentGiven, .consentRefused, .set, .document(_): day > now.day ? .notPastYet : nil
    default: nil
    }
  }
}

extension Form {
  /// Several lines as they were typed.
  func lines(_ name: Field.Name) -> String { field(name)?.text ?? "" }

  var taker: Taker? { choice(.taker, or: Taker.together) }
}
