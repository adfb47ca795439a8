// Forms of the end of the path: the final evaluation, what follows from it, where somebody goes, the contacts afterwards.
import Domain
import Words

extension App {
  func finalEvaluationFields(_ talk: FinalEvaluation) -> [Field] {
    [
      Field(.lookingBack, .lookingBackOn, .text(rows: 3), value: talk.lookingBack),
      Field(.grown, .grown, .text(rows: 2), value: talk.grown),
      Field(.attention, .attention, .text(rows: 2), value: talk.attention),
      .choice(.referrerPart, .referrer, FirstTalk.Referrer.allCases, chosen: talk.referrer) { $0.words },
      Field(.said, .referrerWords, .text(rows: 2), value: talk.referrerWords),
      Field(.advice, .advice, .text(rows: 3), value: talk.advice),
      Field(.day, .onDay, .day, .required, value: talk.day.typed), takerField(talk.taker),
    ]
  }

  func finalEvaluation(of form: Form) throws(FormProblem) -> FinalEvaluation {
    FinalEvaluation(
      day: try form.day(.day, now.day), taker: form.taker, referrer: form.choice(.referrerPart, or: .present),
      lookingBack: form.lines(.lookingBack), referrerWords: form.lines(.said), grown: form.lines(.grown),
      attention: form.lines(.attention), advice: form.lines(.advice))
  }

  func nextStepFields(_ step: NextStep?) -> [Field] {
    [
      Field(.text, .whatHappens, .text(rows: 2), .required, value: step?.what ?? ""),
      .choice(.owner, .whoSeesToIt, NextStep.Owner.allCases, chosen: step?.owner ?? .participant) { $0.words },
      Field(.due, .byWhen, .day, value: step?.due?.typed ?? ""),
      Field(.ended, .doneOn, .day, value: step?.done?.typed ?? ""),
    ]
  }

  func nextStep(of form: Form, _ id: NextStep.ID) throws(FormProblem) -> NextStep {
    _ = try form.required(.text)
    return NextStep(
      id: id, what: form.lines(.text), owner: form.choice(.owner, or: .participant),
      due: try form.optionalDay(.due, now.day), done: try form.optionalDay(.ended, now.day))
  }

  /// Of who stopped only a job is asked.
  func outcomeFields(_ outcome: Outcome?, of person: Participant) -> [Field] {
    let kinds = person.isParticipating ? Outcome.Kind.allCases : [.regularJob]
    return [
      .choice(.outcome, .whereTo, kinds, chosen: outcome?.kind ?? .regularJob) { $0.words },
      Field(.text, .whichAndWhere, value: outcome?.words ?? ""),
      Field(.support, .supportOnTheJob, .text(rows: 2), value: outcome?.support ?? ""),
      Field(.day, .onDay, .day, .required, value: (outcome?.day ?? now.day).typed), takerField(outcome?.taker),
    ]
  }

  func outcome(of form: Form) throws(FormProblem) -> Outcome {
    Outcome(
      day: try form.day(.day, now.day), taker: form.taker, kind: form.choice(.outcome, or: .regularJob),
      words: form.text(.text), support: form.lines(.support))
  }

  /// The month that is due is proposed; what is no longer asked for can still be written later.
  func aftercareFields(_ contact: AftercareContact?, of person: Participant) -> [Field] {
    let months = module?.template.aftercareMonths.sorted() ?? []
    var month = contact?.month ?? months.last ?? 0
    if contact == nil, case .due(let due)? = module?.aftercare(of: person) { month = due.month }
    let before = person.dossier.aftercare.last { $0.situation != nil }?.situation
    let situations =
      [Field.Choice(value: "", words: .notAsked)]
      + AftercareContact.Situation.allCases.map { Field.Choice(value: $0.rawValue, words: $0.words) }
    return [
      .choice(.outcome, .outcome, CheckIn.Outcome.allCases, chosen: contact?.outcome ?? .reached) { $0.words },
      Field(
        .answer, .situationNow, .choice(situations),
        value: contact.map { $0.situation?.rawValue ?? "" } ?? before?.rawValue ?? usualSituation(person)),
      Field(.text, .said, .text(rows: 3), value: contact?.words ?? ""),
      Field(
        .kind, .whichContact,
        .choice(months.map { Field.Choice(value: String($0), words: .aftercareMonth($0)) }), value: String(month)),
      .choice(.channel, .channel, CheckIn.Channel.allCases, chosen: contact?.channel ?? .phone) { $0.words },
      Field(.next, .tryAgainOn, .day, value: contact?.next?.typed ?? ""),
      Field(.day, .onDay, .day, .required, value: (contact?.day ?? now.day).typed),
      Field(.by, .by, value: contact?.by ?? (me.isEmpty ? module?.counsellor ?? "" : me)),
    ]
  }

  /// What somebody went on to is what they most likely do still.
  private func usualSituation(_ person: Participant) -> String {
    person.dossier.outcome.flatMap { AftercareContact.Situation(rawValue: $0.kind.rawValue) }?.rawValue ?? ""
  }

  func aftercare(of form: Form, _ id: AftercareContact.ID) throws(FormProblem) -> AftercareContact {
    let isReached = form.choice(.outcome, or: CheckIn.Outcome.reached) == .reached
    return AftercareContact(
      id: id, month: Int(form.text(.kind)) ?? 0, day: try form.day(.day, now.day), by: form.text(.by),
      channel: form.choice(.channel, or: .phone), outcome: isReached ? .reached : .attempted,
      situation: isReached ? AftercareContact.Situation(rawValue: form.text(.answer)) : nil,
      words: form.lines(.text), next: isReached ? nil : try form.optionalDay(.next, now.day))
  }

  func aftercareEndFields(_ end: AftercareEnd?) -> [Field] {
    [
      Field(.reason, .reason, .line, .required, value: end?.reason ?? ""),
      Field(.day, .onDay, .day, .required, value: (end?.day ?? now.day).typed), takerField(end?.taker),
    ]
  }

  func aftercareEnd(of form: Form) throws(FormProblem) -> AftercareEnd {
    AftercareEnd(day: try form.day(.day, now.day), taker: form.taker, reason: try form.required(.reason))
  }

  // MARK: - Reflections

  func reflectionForm(_ person: Participant, _ session: Session) -> Form {
    let known = person.dossier.reflections.first { $0.session == session.id }
    let people = module.map { inSeenOrder($0.present(at: session)) } ?? []
    let place = people.firstIndex { $0.id == person.id }.map { " (\($0 + 1)/\(people.count))" } ?? ""
    return Form(
      .reflection(session.id, person.id),
      Record.Kind.reflection.words.capitalized + Phrase(same: ": " + naming(person.who) + place + " · ")
        + session.day.short,
      KolbStep.allCases.map { step in
        Field(
          .kolb(step), step.words, .text(rows: 2), value: known?.words[step] ?? "")
      })
  }

  /// Left empty, nothing is written of this person. On the pane of return days the next one comes.
  mutating func submitReflection(_ form: Form, _ session: Session.ID, _ id: Participant.ID) throws(FormProblem) -> Bool
  {
    let changes = reflectionChanges(form, session, id)
    if changes.isEmpty { status = Status(.info, .nothingChanged) }
    guard changes.isEmpty || apply(changes, form.deed(now.day)) else { return false }
    if place == .returnDays { pending = .reflection(session, after: id) }
    return true
  }

  /// One key for who was there and said nothing: it is no longer asked, and the next one comes.
  mutating func saySilent(_ form: Form) -> Stay {
    guard case .reflection(let session, let id) = form.purpose else { return .open }
    guard form.fields.allSatisfy({ $0.text.isBlank }) else {
      status = Status(.refused, .saidSomething(clear: keymap.phrase(.clearForm)))
      return .open
    }
    let changes = reflectionChanges(session, id, [:])
    guard changes.isEmpty || apply(changes, form.deed(now.day)) else { return .open }
    if place == .returnDays { pending = .reflection(session, after: id) }
    return .closed
  }

  private mutating func reflectionChanges(_ form: Form, _ session: Session.ID, _ id: Participant.ID) -> [Change] {
    var words: [KolbStep: String] = [:]
    for step in KolbStep.allCases where !form.lines(.kolb(step)).isBlank { words[step] = form.lines(.kolb(step)) }
    return words.isEmpty ? [] : reflectionChanges(session, id, words)
  }

  private mutating func reflectionChanges(
    _ session: Session.ID, _ id: Participant.ID, _ words: [KolbStep: String]
  ) -> [Change] {
    guard let module, let person = module.participant(id) else { return [] }
    let known = person.dossier.reflections.first { $0.session == session }
    guard words != known?.words else { return [] }
    let reflection = Reflection(
      id: known?.id ?? ids.next(), session: session, day: module.session(session)?.day ?? known?.day ?? now.day,
      words: words)
    return [.writeRecord(module: module.id, participant: id, record: .reflection(reflection))]
  }

  /// Thirteen people in turn: from one to the next who has said nothing yet; then what the group shares.
  mutating func reflect(on id: Session.ID, after last: Participant.ID? = nil) {
    guard let module, let session = module.session(id) else { return }
    let people = inSeenOrder(module.present(at: session))
    guard !people.isEmpty else { return status = Status(.refused, .nobodyPresent) }
    let place = last.flatMap { last in people.firstIndex { $0.id == last } }.map { $0 + 1 } ?? 0
    let open = people[min(place, people.count)...].first { person in
      !person.dossier.reflections.contains { $0.session == id }
    }
    if let open { return self.open(reflectionForm(open, session)) }
    if last == nil, let first = people.first { return self.open(reflectionForm(first, session)) }
    tell(of: id, at: .lived)
  }
}

extension App {
  /// To the slots of the last weeks, where a time is chosen; where there is no such block yet, one is planned.
  mutating func bookFinalEvaluation(of person: Participant) {
    guard let module else { return }
    let planned = module.sessions.filter { $0.kind == .finalEvaluation && $0.isPlanned && $0.isBlock }
    if let free = planned.first(where: { $0.day >= now.day && $0.bookings.count < $0.slots.count }) {
      return book(free)
    }
    open(sessionForm(nil, kind: .finalEvaluation, day: max(now.day, module.lastPhase)))
  }

  func reopenForm(_ module: Module) -> Form {
    Form(
      .reopenModule(module.id), .reopenWord + Phrase(same: ": " + module.name),
      [
        Field(.reason, .reason, .line, .required),
        Field(.day, .onDay, .day, .required, value: now.day.typed),
      ])
  }
}
