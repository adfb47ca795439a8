// What keys do for a meeting: put on the agenda from anywhere, take up or put off a proposal, lead from step to step.
import Domain
import Words

extension App {
  // MARK: - The agenda

  /// The case of the selected line.
  var targetCase: (meeting: Intervision, subject: IntervisionCase)? {
    guard case .agendaCase(let id, let key) = item, let meeting = caseload.intervision(id) else { return nil }
    return meeting.subject(key).map { (meeting, $0) }
  }

  private var targetProposal: Proposal? {
    guard case .proposal(let id) = item else { return nil }
    return proposal(about: .participant(id: id))
  }

  /// What is proposed of a person, or was until it was put off.
  func proposal(about subject: IntervisionCase.Subject) -> Proposal? {
    guard case .participant(let id) = subject else { return nil }
    return team.proposals.first { $0.who.id == id } ?? team.answered.first { $0.proposal.who.id == id }?.proposal
  }

  var proposedSubject: IntervisionCase.Subject? { targetProposal.map { .participant(id: $0.who.id) } }

  /// Whether the selected line is a case or a proposal, which can be put off to the next meeting.
  var isOfAgenda: Bool { targetCase != nil || targetProposal != nil }

  /// What the selected line is about, wherever it stands; a question of method where it is about nobody.
  private var targetSubject: IntervisionCase.Subject {
    if let targetCase { return targetCase.subject.subject }
    if place == .employer, let employer { return .employer(id: employer) }
    if [.dossier, .report].contains(place), let person { return .participant(id: person) }
    return item.flatMap { subject(of: $0) } ?? .method
  }

  /// What a line is about, in whatever module; nil where it is about nobody, or stands on an agenda.
  func subject(of item: Item) -> IntervisionCase.Subject? {
    if case .employer(let id) = item { return .employer(id: id) }
    if case .agendaCase = item { return nil }
    return participant(of: item).map { .participant(id: $0) }
  }

  /// Of the marked lines those that are on no agenda yet, in one form.
  private mutating func putMarkedOnAgenda() {
    let all = items.compactMap { subject(of: $0) }.reduce(into: [IntervisionCase.Subject]()) { found, subject in
      if !found.contains(subject) { found.append(subject) }
    }
    let fresh = all.filter { caseload.planned($0) == nil }
    guard !fresh.isEmpty else { return status = Status(.refused, .allOnAgenda) }
    open(agendaForm(fresh))
    if fresh.count < all.count { status = Status(.info, .onAgendaAlready(all.count - fresh.count)) }
  }

  /// One key, wherever one is. A proposal is taken up as it stands, what was put off or dropped comes back; who is on an
  /// agenda already is shown there.
  mutating func putOnAgenda() {
    if items.count > 1, !place.isVisited { return putMarkedOnAgenda() }
    if let (meeting, subject) = targetCase, meeting.isPlanned, [.postponed, .dropped].contains(subject.state),
      subject.subject == .method || [nil, subject.id].contains(caseload.planned(subject.subject)?.subject.id)
    {
      apply(
        [.settleCase(intervision: meeting.id, subject: subject.id, state: .open)],
        .takenUp(name(of: subject.subject)))
      return
    }
    if let proposal = targetProposal, let meeting = caseload.nextIntervision {
      let added = IntervisionCase(
        id: ids.next(), subject: .participant(id: proposal.who.id),
        bringer: caseload.module(proposal.module)?.counsellor(on: now.day) ?? "",
        format: meeting.formats.first?.id ?? "",
        reasons: proposal.signals)
      answerHere { app in
        app.apply([.putOnAgenda(intervision: meeting.id, subject: added)], .takenUp(app.naming(proposal.who)))
      }
      return
    }
    let subject = targetSubject
    if subject != .method, let (meeting, found) = caseload.planned(subject) {
      return open(caseForm(meeting, found))
    }
    open(agendaForm([subject]))
  }

  /// What is answered goes elsewhere in the list; the cursor stays, on the next line of that kind, else on the one before.
  private mutating func answerHere(_ deed: (inout App) -> Bool) {
    guard let item, place == .intervision, let kind = agendaPart(of: item) else {
      _ = deed(&self)
      return
    }
    let lines = items(of: place)
    let here = lines.firstIndex(of: item) ?? 0
    let like = lines.indices.filter { $0 != here && agendaPart(of: lines[$0]) == kind }
    guard deed(&self), agendaPart(of: item) != kind, let next = like.first(where: { $0 > here }) ?? like.last else {
      return
    }
    selections[place] = Selection(item: lines[next], index: next)
  }

  private enum AgendaPart { case planned, proposed }

  /// Nil for what was put off or dropped, and for what is neither a case nor a proposal.
  private func agendaPart(of item: Item) -> AgendaPart? {
    switch item {
    case .agendaCase(let id, let key):
      caseload.intervision(id)?.subject(key)?.isOnAgenda == true ? .planned : nil
    case .proposal(let id): team.proposals.contains { $0.who.id == id } ? .proposed : nil
    default: nil
    }
  }

  /// Not at this meeting.
  mutating func postponeCase() { answerHere { $0.postpone() } }

  private mutating func postpone() -> Bool {
    if let (meeting, subject) = targetCase {
      return apply(
        [.settleCase(intervision: meeting.id, subject: subject.id, state: .postponed)],
        .postponed(name(of: subject.subject)))
    }
    return targetProposal.map { answer($0, .postponed, .postponed(naming($0.who))) } ?? false
  }

  /// With one key and no question: undo brings it back. False where the line is neither a case nor a proposal.
  mutating func dropCase() -> Bool {
    guard isOfAgenda else { return false }
    answerHere { $0.drop() }
    return true
  }

  private mutating func drop() -> Bool {
    if let (meeting, subject) = targetCase {
      return apply(
        [.settleCase(intervision: meeting.id, subject: subject.id, state: .dropped)],
        .droppedCase(name(of: subject.subject)))
    }
    return targetProposal.map { answer($0, .dropped, .droppedCase(naming($0.who))) } ?? false
  }

  private mutating func answer(_ proposal: Proposal, _ answer: ProposalAnswer.Answer, _ what: Phrase) -> Bool {
    let given = ProposalAnswer(
      participant: proposal.who.id, signals: proposal.signals.map(\.kind), answer: answer, on: now.day)
    if let meeting = caseload.nextIntervision {
      return apply([.answerProposal(intervision: meeting.id, answer: given)], what)
    }
    // An answer belongs to a meeting: it is planned along.
    let next = nextOutline
    return apply(
      [.addIntervision(intervision: next), .answerProposal(intervision: next.id, answer: given)],
      what + Phrase(same: " · ") + .plannedOn(next.day))
  }

  /// One place earlier on the agenda; the first goes last.
  mutating func moveCase() {
    guard let (meeting, subject) = targetCase, let index = meeting.agenda.firstIndex(where: { $0.id == subject.id }),
      let other = index == 0 ? meeting.agenda.last : meeting.agenda[index - 1],
      let target = meeting.cases.firstIndex(where: { $0.id == other.id })
    else { return }
    apply([.moveCase(intervision: meeting.id, subject: subject.id, to: target)], .moved(name(of: subject.subject)))
  }

  /// The meeting of the selected line, the one that is led, else the last one that was held.
  var targetMeeting: Intervision? {
    if case .meeting(let id) = item, let meeting = caseload.intervision(id) { return meeting }
    if place == .meeting, let meeting { return meeting }
    return caseload.lastIntervision ?? caseload.nextIntervision
  }

  // MARK: - Leading

  /// Onto the projector, with nobody's name on it from the first frame.
  mutating func openMeeting(_ id: Intervision.ID) {
    guard let meeting = caseload.intervision(id) else { return }
    if leading?.meeting != id { leading = Lead(meeting: id, look: meeting.isPlanned ? nil : MeetingClock()) }
    let instant = instant
    if meeting.isPlanned { move { $0.open(at: instant) } }
    zoom = .all
    go(.meeting)
    hideNames(.meeting)
  }

  /// What was said of a case at a meeting that is over.
  mutating func lookBack(at id: Intervision.ID, _ subject: IntervisionCase.ID) {
    openMeeting(id)
    if let stage = meeting?.stages.first(where: { $0.subject == subject }) { goMeeting(to: stage) }
  }

  mutating func stepMeeting(_ steps: Int) {
    guard let meeting, let lead, let index = meeting.stages.firstIndex(of: lead.stage) else { return }
    let target = index + steps
    guard meeting.stages.indices.contains(target) else { return status = Status(.info, .noFurther) }
    goMeeting(to: meeting.stages[target])
  }

  /// To the first step of the case after or before; beyond the cases to what comes then.
  mutating func stepCase(_ steps: Int) {
    guard let meeting, let lead else { return }
    let starts = meeting.stages.filter { if case .step(_, let step) = $0 { step == 0 } else { true } }
    let here = starts.lastIndex { start in
      start == lead.stage || start.subject != nil && start.subject == lead.stage.subject
    }
    guard let here, starts.indices.contains(here + steps) else { return status = Status(.info, .noFurther) }
    goMeeting(to: starts[here + steps])
  }

  private mutating func goMeeting(to stage: MeetingClock.Stage) {
    treatWhatIsLeft(for: stage)
    let instant = instant
    // Looking back at one that is closed takes no time.
    let isOver = meeting?.isPlanned == false
    move { clock in
      clock.go(to: stage, at: instant)
      if isOver { clock.pause(at: instant) }
    }
    selections[.meeting] = nil
  }

  /// A case that is left after something was said in it, or past its first step, has been talked over.
  private mutating func treatWhatIsLeft(for stage: MeetingClock.Stage) {
    guard let (meeting, subject) = talkedOver(for: stage) else { return }
    apply(
      [.settleCase(intervision: meeting.id, subject: subject.id, state: .treated)],
      .caseTreated(name(of: subject.subject)))
  }

  private func talkedOver(for stage: MeetingClock.Stage) -> (meeting: Intervision, subject: IntervisionCase)? {
    guard let (meeting, subject, step) = caseAtHand, subject.id != stage.subject, subject.state == .open,
      meeting.isPlanned,
      step > 0 || !subject.notes.isEmpty, isAhead(stage, in: meeting)
    else { return nil }
    return (meeting, subject)
  }

  private func isAhead(_ stage: MeetingClock.Stage, in meeting: Intervision) -> Bool {
    guard let lead, let here = meeting.stages.firstIndex(of: lead.stage),
      let there = meeting.stages.firstIndex(of: stage)
    else { return false }
    return there > here
  }

  mutating func pauseMeeting() {
    let instant = instant
    move { $0.pause(at: instant) }
    status = Status(.info, lead?.isRunning == true ? .timeGoesOn : .timeStopped)
  }

  mutating func writeCaseNote() {
    guard let (meeting, subject, step) = caseAtHand, let steps = meeting.format(of: subject)?.steps,
      steps.indices.contains(step)
    else { return }
    open(caseNoteForm(meeting, subject, steps[step].id))
  }

  mutating func decide() {
    guard let meeting else { return }
    open(decisionForm(meeting, about: caseAtHand?.subject.subject, nil))
  }

  mutating func closeMeeting() {
    guard let meeting else { return }
    guard meeting.isPlanned else {
      return overlays.append(
        .question(Question(.reopenQuestion, .apply([.reopenIntervision(intervision: meeting.id)], .meetingReopened))))
    }
    let atHand = talkedOver(for: .end)?.subject.id
    let left = meeting.cases.count { $0.isLeft && $0.id != atHand }
    let treated = atHand.map { Change.settleCase(intervision: meeting.id, subject: $0, state: .treated) }
    let close = Change.closeIntervision(intervision: meeting.id, on: max(meeting.day, now.day))
    overlays.append(
      .question(Question(.closeQuestion(left: left), .apply([treated, close].compactMap(\.self), .meetingClosed))))
  }
}
