// Changes to meetings: nothing is written in one that is closed; what was not talked over goes along to the next.

extension Caseload {
  /// The changes of a meeting's own document.
  mutating func carryOut(_ change: Change, meeting id: Intervision.ID, on today: Day) throws(Refusal) {
    switch change {
    case .addIntervision(let outline):
      guard intervision(id) == nil else { throw .alreadyThere(id.raw) }
      let (formats, template) = teamFormats
      put(Intervision(outline, formats: formats, template: template))
      carryLeft(into: id)
    case .removeIntervision:
      takeBack(try open(id))
      restore(nil, id: .intervision(id))
    case .reopenIntervision:
      var meeting = try known(id)
      guard !meeting.isPlanned else { throw .nothingToChange }
      if let other = meeting.cases.lazy.compactMap(\.carriedTo).first.flatMap(intervision) {
        throw .carriedAlong(to: other.day)
      }
      meeting.state = .planned
      put(meeting)
    case .settleDecision(_, let decision, let state):
      var meeting = try known(id)
      try meeting.settle(decision, state, today)
      put(meeting)
    case .settleObservation(_, let observation, let state, let day):
      var meeting = try known(id)
      try meeting.settle(observation, state, on: day, today)
      put(meeting)
    case .closeIntervision(_, let day):
      var meeting = try open(id)
      guard day <= today else { throw .recordAhead(day) }
      guard day >= meeting.day else { throw .comesBefore(.closing, day, first: meeting.day) }
      meeting.state = .closed(on: day)
      put(meeting)
      if let next = nextIntervision { carryLeft(into: next.id) }
    default:
      var meeting = try open(id)
      try carryOut(change, in: &meeting, on: today)
      put(meeting)
    }
  }

  private func carryOut(_ change: Change, in meeting: inout Intervision, on today: Day) throws(Refusal) {
    switch change {
    case .editIntervision(let outline):
      (meeting.day, meeting.from, meeting.place) = (outline.day, outline.from, outline.place)
      (meeting.chair, meeting.attendees, meeting.length) = (outline.chair, outline.attendees, outline.length)
    case .putOnAgenda(_, let subject):
      try check(subject, in: meeting)
      if let index = meeting.cases.firstIndex(where: { $0.id == subject.id }) {
        let old = meeting.cases[index]
        meeting.cases[index] = subject
        (meeting.cases[index].notes, meeting.cases[index].state) = (old.notes, old.state)
      } else {
        meeting.cases.append(subject)
      }
    case .moveCase(_, let id, let place):
      let index = try meeting.place(of: id)
      let moved = meeting.cases.remove(at: index)
      meeting.cases.insert(moved, at: max(0, min(place, meeting.cases.count)))
    case .settleCase(_, let id, let state):
      if case .carried = state { throw .nothingToChange }
      meeting.cases[try meeting.place(of: id)].state = state
    case .writeCaseNote(_, let id, let step, let text):
      let index = try meeting.place(of: id)
      meeting.cases[index].notes[step] = text.isBlank ? nil : text
    case .keepTime(_, let clock): meeting.clock = clock.joined(with: meeting.clock)
    case .answerProposal(_, let answer):
      guard answer.on <= today else { throw .recordAhead(answer.on) }
      guard participant(answer.participant) != nil else { throw .unknownParticipant(answer.participant) }
      // What was answered before about the same gives way.
      meeting.answers.removeAll { earlier in
        earlier.participant == answer.participant && Set(earlier.signals).isSubset(of: answer.signals)
      }
      meeting.answers.append(answer)
    case .decide(_, let decision):
      guard !decision.words.isBlank else { throw .emptyDecision }
      guard !decision.owner.isBlank else { throw .ownerMissing }
      guard decision.made <= today else { throw .recordAhead(decision.made) }
      if let due = decision.due, due < decision.made { throw .comesBefore(.due, due, first: decision.made) }
      try check(decision.about)
      meeting.put(decision)
    case .removeDecision(_, let id):
      guard meeting.decision(id) != nil else { throw .unknownRecord(id.raw) }
      meeting.decisions.removeAll { $0.id == id }
    case .observe(_, let observation):
      guard !observation.words.isBlank else { throw .emptyDecision }
      guard observation.day <= today else { throw .recordAhead(observation.day) }
      meeting.put(observation)
    case .removeObservation(_, let id):
      guard meeting.observation(id) != nil else { throw .unknownRecord(id.raw) }
      meeting.observations.removeAll { $0.id == id }
    default: break
    }
  }

  private mutating func put(_ meeting: Intervision) { restore(.intervision(meeting), id: .intervision(meeting.id)) }

  private func known(_ id: Intervision.ID) throws(Refusal) -> Intervision {
    guard let meeting = intervision(id) else { throw .unknownIntervision(id) }
    return meeting
  }

  private func open(_ id: Intervision.ID) throws(Refusal) -> Intervision {
    let meeting = try known(id)
    if case .closed(let day) = meeting.state { throw .intervisionClosed(day) }
    return meeting
  }

  /// A person or an employer stands on one agenda once; a question of method needs its words.
  private func check(_ subject: IntervisionCase, in meeting: Intervision) throws(Refusal) {
    try check(subject.subject)
    if subject.subject == .method {
      guard !subject.question.isBlank else { throw .questionMissing }
      return
    }
    if let other = planned(subject.subject), other.subject.id != subject.id {
      throw .onAgendaAlready(name(of: subject.subject) ?? "", on: other.meeting.day)
    }
  }

  private func check(_ subject: IntervisionCase.Subject?) throws(Refusal) {
    switch subject {
    case .participant(let id): guard participant(id) != nil else { throw .unknownParticipant(id) }
    case .employer(let id): guard employer(id) != nil else { throw .unknownEmployer(id) }
    case .method, nil: break
    }
  }

  /// What came along to a meeting that goes waits again where it came from, as it is worded now.
  private mutating func takeBack(_ meeting: Intervision) {
    for var earlier in intervisions where !earlier.isPlanned {
      var isChanged = false
      for index in earlier.cases.indices where earlier.cases[index].state == .carried(to: meeting.id) {
        earlier.cases[index] = meeting.subject(earlier.cases[index].id) ?? earlier.cases[index]
        earlier.cases[index].state = .open
        isChanged = true
      }
      if isChanged { put(earlier) }
    }
  }

  /// What closed meetings left untreated comes to this one; there it is said where it went.
  private mutating func carryLeft(into id: Intervision.ID) {
    for meeting in intervisions.reversed() where !meeting.isPlanned {
      guard meeting.cases.contains(where: \.isLeft), var next = intervision(id) else { continue }
      var left = meeting
      for index in left.cases.indices where left.cases[index].isLeft {
        var taken = left.cases[index]
        taken.state = .open
        left.cases[index].state = .carried(to: id)
        // Put on the new agenda meanwhile: once is enough.
        if taken.subject != .method, next.cases.contains(where: { $0.subject == taken.subject && $0.isLeft }) {
          continue
        }
        next.cases.append(taken)
      }
      put(left)
      put(next)
    }
  }
}

extension Intervision {
  fileprivate func place(of id: IntervisionCase.ID) throws(Refusal) -> Int {
    guard let index = cases.firstIndex(where: { $0.id == id }) else { throw .unknownRecord(id.raw) }
    return index
  }

  fileprivate mutating func put(_ decision: Decision) {
    if let index = decisions.firstIndex(where: { $0.id == decision.id }) {
      let state = decisions[index].state
      decisions[index] = decision
      decisions[index].state = state
    } else {
      decisions.append(decision)
    }
  }

  fileprivate mutating func put(_ observation: Observation) {
    if let index = observations.firstIndex(where: { $0.id == observation.id }) {
      let (state, since) = (observations[index].state, observations[index].since)
      observations[index] = observation
      (observations[index].state, observations[index].since) = (state, since)
    } else {
      observations.append(observation)
    }
  }

  fileprivate mutating func settle(_ id: Decision.ID, _ state: Decision.State, _ today: Day) throws(Refusal) {
    guard let index = decisions.firstIndex(where: { $0.id == id }) else { throw .unknownRecord(id.raw) }
    switch state {
    case .open: break
    case .done(let day): guard day <= today else { throw .recordAhead(day) }
    case .dropped(let day, let reason):
      guard day <= today else { throw .recordAhead(day) }
      guard !reason.isBlank else { throw .reasonMissing }
    }
    decisions[index].state = state
  }

  fileprivate mutating func settle(
    _ id: Observation.ID, _ state: Observation.State, on day: Day, _ today: Day
  ) throws(Refusal) {
    guard let index = observations.firstIndex(where: { $0.id == id }) else { throw .unknownRecord(id.raw) }
    guard day <= today else { throw .recordAhead(day) }
    if case .dropped(let reason) = state { guard !reason.isBlank else { throw .reasonMissing } }
    (observations[index].state, observations[index].since) = (state, day)
  }
}

extension IntervisionCase {
  fileprivate var carriedTo: Intervision.ID? { if case .carried(let id) = state { id } else { nil } }
}
