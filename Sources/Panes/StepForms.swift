// The step form: what comes next on the path, a place on the waiting list offered and answered, the exits.
import Domain
import Words

extension App {
  /// `here` is the module whose board is looked at: a free place there is offered first.
  func stageForm(_ people: [Participant], from here: Module.ID? = nil) -> Form {
    let single = people.count == 1 ? people.first : nil
    let (steps, taken) = choices(of: people)
    let step = [.offer, .accept].first(where: steps.contains) ?? nextChoice(of: people)
    let isComingBack = people.allSatisfy { $0.tookPart && !$0.isParticipating }
    let places = steps.contains(.offer) ? [placeField(from: here ?? moduleID)] : []
    return Form(
      .stage(people.map(\.id)), .stageOf(people.map { naming($0.who) }.joined(separator: ", ")),
      [
        .choice(.stage, .stage, steps + taken.keys.sorted(), chosen: step) { choice in
          let words = choice == .admit && isComingBack ? Phrase.stageReturn : choice.words
          return taken[choice].map(words.already) ?? words
        }
      ]
        + places + [
          Field(.destination, .destination, .line, .required), Field(.reason, .reason, .line, .required),
          Field(.day, .onDay, .day, .required, value: usualDay(of: step, single).typed), takerField(nil),
          .choice(.earlier, .earlierSteps, PathStep.Source.allCases, chosen: .recorded) { $0.words },
        ])
  }

  /// The steps that all of them can take; those that one has taken come after the others, with their day, to set it right.
  private func choices(of people: [Participant]) -> (open: [StepChoice], taken: [StepChoice: Day]) {
    guard let module else { return ([], [:]) }
    let free = caseload.freePlaces(on: now.day)
    let suiting = StepChoice.allCases.filter { choice in
      people.allSatisfy { choice.suits($0, free: free, on: now.day) } && (people.count == 1 || !choice.isOfOffer)
    }
    guard people.count == 1, let person = people.first else { return (suiting, [:]) }
    let open = suiting.filter { $0 != .firstTalk || !module.decides(person) }
    // Who stopped starts anew.
    let taken = open.filter { $0 != .admit || person.isParticipating }.compactMap { choice in
      choice.recorded.flatMap { module.step($0, of: person) }.map { (choice, $0.day) }
    }
    let days = Dictionary(taken, uniquingKeysWith: { first, _ in first })
    return (suiting.filter { days[$0] == nil }, days)
  }

  /// A step form asks only what its step needs: the other fields keep what was typed, out of sight.
  func arranged(_ form: Form) -> Form {
    guard case .stage(let ids) = form.purpose, let module else { return form.withNameAsked }
    let choice = form.choice(.stage, or: StepChoice.admit)
    let day = form.read(.day, now.day) ?? now.day
    var asked = choice.asks.union([.stage])
    if !papers(ids, before: choice, day, module).isEmpty { asked.insert(.earlier) }
    if passedOver(by: form) != nil { asked.insert(.reason) }
    var arranged = form
    for index in form.fields.indices {
      arranged.fields[index].place = asked.contains(form.fields[index].name) ? .inSight : .aside
    }
    if arranged.fields[arranged.focus].place == .aside { arranged.focus = 0 }
    return arranged
  }

  /// Who waits longer than the one to whom the form offers a place.
  func passedOver(by form: Form) -> (who: Who, since: Day)? {
    guard case .stage(let ids) = form.purpose, ids.count == 1,
      form.choice(.stage, or: StepChoice.admit) == .offer, let place = Module.ID(form.text(.module))
    else { return nil }
    return caseload.module(place).flatMap { caseload.passedOver(by: ids[0], for: $0, on: now.day) }
  }

  /// Beside the place and at the reason that is asked for it.
  func turnWarning(_ field: Field, _ form: Form) -> Phrase? {
    guard field.name == .module || field.name == .reason, let longer = passedOver(by: form) else { return nil }
    return .waitsLonger(naming(longer.who), longer.since)
  }

  /// The modules in which somebody may still begin, with their free places; the open one where there is none.
  private func placeField(from here: Module.ID?) -> Field {
    let free = caseload.modules.filter {
      $0.isOpenForEntry(on: now.day) && caseload.freePlaces(in: $0, on: now.day) > 0
    }
    let choices = (free.isEmpty ? module.map { [$0] } ?? [] : free).map { module in
      Field.Choice(
        value: module.id.raw,
        words: .placeIn(module.name, module.start, free: caseload.freePlaces(in: module, on: now.day)))
    }
    let first = choices.first { $0.value == here?.raw } ?? choices.first
    return Field(.module, .offeredIn, .choice(choices), .required, value: first?.value ?? "")
  }

  /// Of a talk the day of its slot. Who enters before anything is recorded takes part from the start; later, from the day itself.
  private func usualDay(of step: StepChoice, _ single: Participant?) -> Day {
    switch step {
    case .firstTalk: return single.map { talkDay(.firstTalk, of: $0.id) } ?? now.day
    case .intake: return single.map { talkDay(.intake, of: $0.id) } ?? now.day
    case .admit: return module.map { now.day > $0.start && now.day <= $0.end ? now.day : $0.start } ?? now.day
    default: return now.day
    }
  }

  /// What comes next for the one who is least far.
  private func nextChoice(of people: [Participant]) -> StepChoice {
    guard let module else { return .admit }
    if people.contains(where: \.isParticipating) { return .stop }
    if people.allSatisfy(\.isWaiting) { return .withdraw }
    if people.allSatisfy({ !$0.isCandidate && $0.enrolment == nil }) { return .candidate }
    if let single = people.first, people.count == 1, module.decides(single) { return .firstTalk }
    let steps = people.compactMap(module.nextStep)
    switch PathStep.Kind.line.first(where: steps.contains) {
    case .informed: return .informed
    case .firstTalk: return .firstTalk
    case .intake: return .intake
    default: return .admit
    }
  }

  // MARK: - What it changes

  /// The step, after those that were taken on paper before it.
  mutating func stepChanges(of form: Form, _ ids: [Participant.ID]) throws(FormProblem) -> [Change] {
    guard let module else { return [] }
    let day = try form.day(.day, now.day)
    let choice = form.choice(.stage, or: StepChoice.admit)
    return try papers(of: form, ids, choice, day, module) + change(of: form, ids, choice, day, module)
  }

  private func papers(
    of form: Form, _ ids: [Participant.ID], _ choice: StepChoice, _ day: Day, _ module: Module
  ) -> [Change] {
    guard form.choice(.earlier, or: PathStep.Source.recorded) == .paper else { return [] }
    return papers(ids, before: choice, day, module)
  }

  /// The steps before it that nobody noted.
  private func papers(_ ids: [Participant.ID], before choice: StepChoice, _ day: Day, _ module: Module) -> [Change] {
    choice.kind.map { module.papers(of: ids, before: $0, on: day, today: now.day) } ?? []
  }

  private mutating func change(
    of form: Form, _ ids: [Participant.ID], _ choice: StepChoice, _ day: Day, _ module: Module
  ) throws(FormProblem) -> [Change] {
    let taker = form.taker
    let open = ids.first.flatMap(module.participant)?.dossier.openOffer?.id
    let stage: Participant.Stage
    switch choice {
    case .informed, .firstTalk, .intake:
      let step = PathStep(choice.kind ?? .informed, on: day, by: taker)
      return [.recordStep(module: module.id, participants: ids, step: step)]
    case .offer:
      guard let place = Module.ID(form.text(.module)) else { return [] }
      let why = passedOver(by: form) == nil ? "" : try form.required(.reason)
      return ids.map {
        .offerPlace(
          module: module.id, participant: $0,
          offer: Offer(id: self.ids.next(), day: day, module: place, outOfTurn: why))
      }
    case .accept:
      return open.map { offer in
        ids.map { .acceptOffer(module: module.id, participant: $0, offer: offer, on: day, taker: taker) }
      } ?? []
    case .decline:
      let reason = try form.required(.reason)
      return open.map { offer in
        ids.map {
          .declineOffer(module: module.id, participant: $0, offer: offer, on: day, reason: reason, taker: taker)
        }
      } ?? []
    case .admit: stage = .participating(from: day)
    case .wait: stage = .waiting(since: day)
    case .redirect:
      stage = .redirected(on: day, to: try form.required(.destination), reason: try form.required(.reason))
    case .withdraw: stage = .withdrawn(on: day, reason: try form.required(.reason))
    case .stop: stage = .stopped(from: day, on: day, reason: try form.required(.reason))
    case .candidate: stage = .candidate
    }
    return [.setStage(module: module.id, participants: ids, stage: stage, taker: taker)]
  }

  // MARK: - What follows at once

  /// The form that goes on where this one ends: a talk of one person is written down at once, another counsellor takes a
  /// handover. Nil where the form makes the change itself, or the door would refuse it.
  mutating func next(after form: Form) throws(FormProblem) -> Form? {
    switch form.purpose {
    case .stage(let ids): try talkForm(after: form, ids)
    case .editModule(let id): try handOverForm(after: form, id)
    default: nil
    }
  }

  private mutating func talkForm(after form: Form, _ ids: [Participant.ID]) throws(FormProblem) -> Form? {
    let choice = form.choice(.stage, or: StepChoice.admit)
    guard let module, let talk = choice.talk, ids.count == 1, let person = module.participant(ids[0]) else {
      return nil
    }
    let day = try form.day(.day, now.day)
    var trial = caseload
    let papers = papers(of: form, ids, choice, day, module)
    let whole = try papers + change(of: form, ids, choice, day, module)
    guard (try? trial.apply(whole, on: now.day)) != nil else { return nil }
    if !papers.isEmpty { apply(papers, .earlierSteps + Phrase(same: ": " + naming(person.who))) }
    guard var next = recordForm(person, talk, nil) else { return nil }
    if person.dossier.record(Record.ID(talk)) == nil {
      next.begin(.day, form.text(.day))
      next.begin(.taker, form.text(.taker))
    }
    // On to what is to be told.
    next.focus = next.fields.firstIndex { $0.name != .day && $0.name != .taker && $0.name != .referrerPart } ?? 0
    if module.decides(person) { next.focus = next.fields.firstIndex { $0.name == .decision } ?? next.focus }
    return prepared(next)
  }

  // MARK: - A free place

  /// Who is first on the list can be offered the place at once.
  mutating func askToOffer(_ notice: Notice) {
    guard case .placeFree(let first, let home) = notice, let place = moduleID else { return }
    overlays.append(.question(Question(.offerNow(naming(first)), .offer(first.id, of: home, place: place))))
  }
}

extension Form {
  /// A field begins with this, as if the form had opened with it.
  fileprivate mutating func begin(_ name: Field.Name, _ text: String) {
    guard let index = fields.firstIndex(where: { $0.name == name }) else { return }
    let field = fields[index]
    fields[index] = Field(field.name, field.label, field.kind, field.need, value: text)
  }
}
