// The intervision: the next meeting and its agenda, what the program proposes for it, what earlier ones agreed, and what has
// happened since the last.
import Domain
import Screen
import Words

extension App {
  func intervisionRows(width: Int) -> [Row] {
    var rows: [Row] = []
    let next = caseload.nextIntervision
    rows.heading(Phrase.nextMeeting(language))
    if let next {
      rows.append(meetingRow(next))
    } else {
      rows.words(.words(Phrase.noMeeting(new: keymap.phrase(.new))(language), .secondary))
    }
    agendaRows(next, &rows, width)
    proposalRows(&rows, width)
    decisionRows(caseload.openDecisions, .openAgreements, &rows, width)
    observationRows(caseload.observations, &rows, width)
    for meeting in caseload.intervisions where meeting.isPlanned && meeting.id != next?.id {
      if rows.last?.item != .meeting(meeting.id) { rows.append(meetingRow(meeting)) }
    }
    happeningRows(&rows, width)
    let past = caseload.intervisions.filter { !$0.isPlanned }
    if !past.isEmpty {
      rows.heading(Phrase.earlierMeetings(language))
      rows += past.map(meetingRow)
    }
    return rows
  }

  private func meetingRow(_ meeting: Intervision) -> Row {
    let isOver = !meeting.isPlanned
    let more = [meeting.from?.description ?? "", meeting.place].filter { !$0.isEmpty }.joined(separator: " · ")
    let led = meeting.chair.isBlank ? "" : Phrase.ledBy(meeting.chair)(language)
    return Row(
      .meeting(meeting.id),
      [
        Span(isOver ? "✓ " : "▪ ", isOver ? .good : .attention, means: .silent),
        Span(meeting.day.shortWithYear(language), .emphasis, .bold), Span(more.isEmpty ? "" : "  " + more, .info),
        Span("  " + led, .secondary), Span("  " + Phrase.casesCount(meeting.agenda.count)(language), .phase),
        Span(isOver ? "  " + Phrase.closedWord(language) : "", .secondary),
      ])
  }

  // MARK: - The agenda

  private func agendaRows(_ meeting: Intervision?, _ rows: inout [Row], _ width: Int) {
    rows.heading(Phrase.agenda(language))
    let cases = meeting?.cases.filter { $0.state != .dropped } ?? []
    if meeting == nil { leftRows(&rows, width) }
    if cases.isEmpty, meeting != nil || caseload.leftCases.isEmpty {
      rows.words(.words(Phrase.emptyAgenda(key: keymap.phrase(.agenda))(language), .secondary))
    }
    guard let meeting else { return }
    for (index, subject) in cases.enumerated() {
      let format = meeting.format(of: subject)
      let brings = subject.bringer.isBlank ? "" : Phrase.broughtBy(subject.bringer)(language)
      rows.append(
        Row(
          .agendaCase(meeting.id, subject.id),
          search: [name(of: subject.subject), subject.question, subject.bringer].joined(separator: " "),
          [
            Span("\(index + 1) ".padded(to: 3), .secondary), Span(name(of: subject.subject), .text, .bold),
            Span(stateWords(subject), .good), Span("  " + brings, .secondary),
            Span(format.map { "  \($0.name(language)), \($0.minutes) min" } ?? "", .info),
          ]))
      questionLines(subject, &rows, width)
    }
    let minutes = meeting.agenda.filter { $0.state == .open }.compactMap { meeting.format(of: $0)?.minutes }.reduce(
      0, +)
    if minutes > 0 { rows.words(.words("   " + Phrase.agendaTakes(Minutes(minutes))(language), .secondary)) }
  }

  /// What waits for a next meeting.
  private func leftRows(_ rows: inout [Row], _ width: Int) {
    for (meeting, subject) in caseload.leftCases {
      rows.append(
        Row(
          .agendaCase(meeting.id, subject.id),
          [
            Span("▹ ", .info, means: .silent), Span(name(of: subject.subject), .text, .bold),
            Span("  " + Phrase.goesAlong(language), .secondary),
          ]))
      questionLines(subject, &rows, width)
    }
  }

  private func questionLines(_ subject: IntervisionCase, _ rows: inout [Row], _ width: Int) {
    let isWorded = !subject.question.isBlank
    let words = isWorded ? "„" + subject.question + "”" : Phrase.questionToWord(language)
    for line in words.wrapped(to: max(10, width - 3)) {
      rows.words(.words("   " + line, isWorded ? .emphasis : .warning))
    }
    for reason in subject.reasons { rows.words(.words("   · " + reason.words(language), .secondary)) }
  }

  /// A question of method is called after what it is.
  func name(of subject: IntervisionCase.Subject) -> String {
    subject == .method ? Phrase.questionOfMethod(language) : caseload.words(for: subject)(language)
  }

  /// Nothing for a case that is still to be talked over.
  func stateWords(_ subject: IntervisionCase) -> String {
    subject.state == .open ? "" : "  " + subject.state.words(language)
  }

  private func proposalRows(_ rows: inout [Row], _ width: Int) {
    let proposals = caseload.proposals(on: now.day)
    guard !proposals.isEmpty else { return }
    rows.heading(
      Phrase.proposals(
        take: keymap.phrase(.agenda), later: keymap.phrase(.snooze), drop: keymap.phrase(.remove))(language))
    for proposal in proposals {
      let module = caseload.module(proposal.module)?.name ?? ""
      rows.append(
        Row(
          .proposal(proposal.who.id),
          search: naming(proposal.who) + " " + proposal.signals.map { $0.words(language) }.joined(separator: " "),
          [
            Span("+ ", .info, .bold, means: .silent), Span(naming(proposal.who), .text, .bold),
            Span("  " + module, .secondary),
          ]))
      for signal in proposal.signals { rows.words(.words("   · " + signal.words(language), .warning)) }
    }
  }

  // MARK: - What was agreed

  /// Also in the dossier and at the meeting itself.
  func decisionRows(_ decisions: [MadeDecision], _ title: Phrase, _ rows: inout [Row], _ width: Int) {
    guard !decisions.isEmpty else { return }
    rows.heading(title(language))
    for made in decisions { decisionRow(made, &rows, width) }
  }

  func decisionRow(_ made: MadeDecision, _ rows: inout [Row], _ width: Int) {
    let decision = made.decision
    let late = decision.isOpen ? decision.daysLate(on: now.day) : 0
    let (sign, role): (String, Role) =
      switch decision.state {
      case .open: late > 0 ? ("!", .danger) : ("▪", .attention)
      case .done: ("✓", .good)
      case .dropped: ("−", .archived)
      }
    let when = decision.due.map { late > 0 ? .daysLate(late) : .byDay($0) } ?? Phrase(same: "")
    let about = decision.about.map { name(of: $0) } ?? ""
    let tail = [decision.owner, about, when(language), decision.isOpen ? "" : decision.state.words(language)].filter {
      !$0.isEmpty
    }
    let lines = decision.words.wrapped(to: max(10, width - 2))
    rows.append(
      Row(
        .decision(made.meeting, decision.id), search: (tail + [decision.words]).joined(separator: " "),
        [Span(sign + " ", role, .bold, means: late > 0 ? .attention : .silent), Span(lines.first ?? "")]))
    for line in lines.dropFirst() { rows.words(.words("  " + line)) }
    rows.words(.words("  " + tail.joined(separator: " · "), late > 0 ? .warning : .secondary))
  }

  /// Changes to the method with their state; of trends and needs the last ones.
  func observationRows(_ all: [MadeObservation], _ rows: inout [Row], _ width: Int) {
    for kind in Observation.Kind.allCases {
      let found = all.filter { $0.observation.kind == kind && !$0.observation.isDropped }
      guard !found.isEmpty else { continue }
      rows.heading(kind.title(language))
      for made in found {
        let observation = made.observation
        let lines = observation.words.wrapped(to: max(10, width - 13))
        rows.append(
          Row(
            .observation(made.meeting, observation.id), search: observation.words + " " + observation.by,
            [Span(observation.day.short(language).padded(to: 12), .info), Span(lines.first ?? "")]))
        for line in lines.dropFirst() { rows.words(.words(String(repeating: " ", count: 12) + line)) }
        let isIdea = kind == .adjustment && observation.state == .open
        let state = isIdea ? Phrase.ideaWord : observation.state == .open ? Phrase(same: "") : observation.state.words
        let since = observation.since == observation.day ? "" : observation.since.short(language)
        let tail = [state(language), since, observation.by].filter { !$0.isEmpty }.joined(separator: " · ")
        if !tail.isEmpty { rows.words(.words(String(repeating: " ", count: 12) + tail, .secondary)) }
      }
    }
  }

  // MARK: - Since the last meeting

  private func happeningRows(_ rows: inout [Row], _ width: Int) {
    let since = caseload.lastIntervision?.day ?? now.day - 28
    let happened = caseload.happenings(since: since, to: now.day)
    guard !happened.isEmpty else { return }
    rows.heading(Phrase.sinceMeeting(since)(language))
    for group in happened {
      guard let module = caseload.module(group.module) else { continue }
      rows.append(
        Row(
          .module(group.module),
          [
            Span(module.name, .emphasis, .bold),
            Span("  " + Phrase.sessionsHeld(group.sessions, cancelled: group.cancelled)(language), .secondary),
          ]))
      for person in group.people {
        let words = person.happenings.map { $0.words(language) }.joined(separator: " · ")
        let lines = words.wrapped(to: max(10, width - 4))
        rows.append(Row(.elsewhere(group.module, person.who.id), [Span("  "), Span(naming(person.who), .text, .bold)]))
        for line in lines { rows.words(.words("    " + line, .secondary)) }
      }
    }
  }
}

extension Observation {
  fileprivate var isDropped: Bool { if case .dropped = state { true } else { false } }
}
