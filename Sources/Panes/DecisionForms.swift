// Forms for what a meeting says and leaves behind: notes of a step, decisions, and what concerns the method.
import Domain
import Words

extension App {
  /// A text alone, below the question and the time: who types it looks up at who talks.
  func caseNoteForm(_ meeting: Intervision, _ subject: IntervisionCase, _ step: String) -> Form {
    let name = meeting.step(step, of: subject)?.name ?? .note
    let stands = subject.notes[step] ?? ""
    // What names somebody cannot be seen to be changed while names are hidden: what is typed comes below it.
    let isVeiled = hidesNames && !(cover?.veil.leaves(stands) ?? true)
    let note = isVeiled ? "" : stands
    let title = isVeiled ? name + .belowWhatStands : name
    var base = Field(.base, title, .text(rows: 1), value: note)
    base.place = .aside
    var form = Form(
      .caseNote(meeting.id, subject.id, step), title, [Field(.text, .note, .text(rows: 6), value: note), base])
    form.fields[0].input.move(to: form.fields[0].input.cells.count)
    return form
  }

  func decisionForm(_ meeting: Intervision, about subject: IntervisionCase.Subject?, _ decision: Decision?) -> Form {
    let about = subject.map { Phrase(same: ": " + name(of: $0)) } ?? Phrase(same: "")
    return Form(
      .decision(meeting.id, about: subject, decision?.id), (decision == nil ? .newDecision : .changeDecision) + about,
      focus: .words,
      [Field(.words, .whatIsAgreed, .text(rows: 2), .required, value: decision?.words ?? "")]
        + ownerFields(meeting, about: subject, decision?.owner ?? "") + [
          Field(.day, .dueDay, .day, value: decision?.due.map(\.typed) ?? (decision == nil ? (now.day + 14).typed : ""))
        ])
  }

  func settleForm(_ meeting: Intervision.ID, _ decision: Decision.ID) -> Form? {
    guard let meeting = caseload.intervision(meeting) else { return nil }
    return meeting.decision(decision).map { settleForm(meeting, $0) }
  }

  /// What became of it: done is what is said most.
  private func settleForm(_ meeting: Intervision, _ decision: Decision) -> Form {
    let states: [Field.Choice] = [
      Field.Choice(value: "done", words: .decisionDone), Field.Choice(value: "dropped", words: .droppedWord),
      Field.Choice(value: "open", words: .stillOpen),
    ]
    let (chosen, day, reason): (String, Day, String) =
      switch decision.state {
      case .open: ("done", now.day, "")
      case .done(let day): ("done", day, "")
      case .dropped(let day, let reason): ("dropped", day, reason)
      }
    return Form(
      .settleDecision(meeting.id, decision.id),
      .whatBecame + Phrase(same: ": " + decision.words.replacingNewlines), focus: .stage,
      [
        Field(.stage, .stateWord, .choice(states), .required, value: chosen),
        Field(.day, .onDay, .day, .required, value: day.typed), Field(.reason, .reason, value: reason),
      ])
  }

  func observationForm(_ meeting: Intervision, _ observation: Observation?) -> Form {
    let every: [(String, Observation.State)] = [
      ("open", .open), ("trying", .trying), ("adopted", .adopted), ("dropped", .dropped(reason: "")),
    ]
    let states = every.map { Field.Choice(value: $0, words: $1.words(of: observation?.kind ?? .adjustment)) }
    let (chosen, reason): (String, String) =
      switch observation?.state {
      case .open, nil: ("open", "")
      case .trying: ("trying", "")
      case .adopted: ("adopted", "")
      case .dropped(let reason): ("dropped", reason)
      }
    let state = [
      Field(.stage, .stateWord, .choice(states), .required, value: chosen), Field(.reason, .reason, value: reason),
    ]
    return Form(
      .observation(meeting.id, observation?.id), observation == nil ? .newObservation : .changeObservation,
      focus: observation == nil ? .words : .stage,
      [
        .choice(.kind, .kind, Observation.Kind.allCases, chosen: observation?.kind ?? .adjustment) { $0.words },
        Field(.words, .inOwnWords, .text(rows: 3), .required, value: observation?.words ?? ""),
        Field(.by, .broughtUpBy, value: observation?.by ?? me),
      ] + (observation == nil ? [] : state))
  }

  mutating func decisionChanges(of form: Form) throws(FormProblem) -> [Change] {
    switch form.purpose {
    case .caseNote(let id, let subject, let step):
      // Another window may have written on while this was typed.
      let theirs = caseload.intervision(id)?.subject(subject)?.notes[step] ?? ""
      let text = form.lines(.text).joined(to: theirs, over: form.lines(.base))
      return [.writeCaseNote(intervision: id, subject: subject, step: step, text: text)]
    case .decision(let id, let about, let key):
      _ = try form.required(.words)
      let old = key.flatMap { caseload.intervision(id)?.decision($0) }
      let decision = Decision(
        id: key ?? ids.next(), made: old?.made ?? now.day, words: form.lines(.words), owner: try form.who(),
        due: try form.optionalDay(.day, now.day), about: about, state: old?.state ?? .open)
      return decision == old ? [] : [.decide(intervision: id, decision: decision)]
    case .settleDecision(let id, let key):
      let day = try form.day(.day, now.day)
      let state: Decision.State =
        switch form.text(.stage) {
        case "done": .done(on: day)
        case "dropped": .dropped(on: day, reason: try form.required(.reason))
        default: .open
        }
      return [.settleDecision(intervision: id, decision: key, state: state)]
    case .observation(let id, let key): return try observationChanges(of: form, id, key)
    default: return []
    }
  }

  private mutating func observationChanges(
    of form: Form, _ id: Intervision.ID, _ key: Observation.ID?
  ) throws(FormProblem) -> [Change] {
    _ = try form.required(.words)
    let old = key.flatMap { caseload.intervision(id)?.observation($0) }
    var observation = Observation(
      id: key ?? ids.next(), day: old?.day ?? now.day, kind: form.choice(.kind, or: .adjustment),
      words: form.lines(.words), by: form.text(.by))
    guard let old else { return [.observe(intervision: id, observation: observation)] }
    (observation.state, observation.since) = (old.state, old.since)
    let state: Observation.State =
      switch form.text(.stage) {
      case "trying": .trying
      case "adopted": .adopted
      case "dropped": .dropped(reason: try form.required(.reason))
      default: .open
      }
    return (observation == old ? [] : [.observe(intervision: id, observation: observation)])
      + (state == old.state
        ? [] : [.settleObservation(intervision: id, observation: old.id, state: state, on: now.day)])
  }
}
