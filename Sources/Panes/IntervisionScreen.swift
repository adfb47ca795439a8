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
    asideRows(next, &rows)
    decisionRows(caseload.openDecisions, .openAgreements, &rows, width)
    observationRows(caseload.observations.filter(\.isCurrent), &rows, width)
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
    let cases = meeting?.agenda ?? []
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
    let (time, before) = (meeting.timeForCases, caseload.timeForAgreements(at: meeting))
    guard time > .zero else { return }
    let over = time + before - meeting.length
    rows.words(.words("   " + Phrase.agendaTakes(time, agreements: before, of: meeting.length)(language), .secondary))
    if over > .zero {
      let words = Phrase.agendaTooLong(over, later: keymap.phrase(.snooze))(language)
      for line in words.wrapped(to: max(10, width - 3)) { rows.words(.words("   " + line, .warning)) }
    }
  }

  /// What is not talked over at this meeting, and can come back.
  private func asideRows(_ meeting: Intervision?, _ rows: inout [Row]) {
    let aside = meeting?.cases.filter { [.postponed, .dropped].contains($0.state) } ?? []
    let answered = team.answered
    guard !aside.isEmpty || !answered.isEmpty else { return }
    rows.heading(Phrase.notThisTime(back: keymap.phrase(.agenda))(language))
    func row(_ item: Item, _ name: String, _ state: Phrase) {
      rows.append(
        Row(
          item, search: name,
          [
            Span("− ", .archived, .bold, means: .silent), Span(name, .text, .bold),
            Span("  " + state(language), .secondary),
          ]))
    }
    for subject in aside {
      guard let meeting else { break }
      row(.agendaCase(meeting.id, subject.id), name(of: subject.subject), subject.state.words)
    }
    for (proposal, answer) in answered { row(.proposal(proposal.who.id), naming(proposal.who), answer.words) }
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
    let proposals = team.proposals
    guard !proposals.isEmpty else { return }
    rows.heading(
      Phrase.proposals(
        take: keymap.phrase(.agenda), later: keymap.phrase(.snooze), drop: keymap.phrase(.remove))(language))
    let placeless = Dictionary(grouping: proposals.filter(\.isOnlyPlacement), by: \.module).filter {
      $0.value.count > 3
    }
    for proposal in proposals where !(proposal.isOnlyPlacement && placeless[proposal.module] != nil) {
      let module = caseload.module(proposal.module)?.name ?? ""
      rows.append(
        Row(
          .proposal(proposal.who.id),
          search: naming(proposal.who) + " " + proposal.signals.map { $0.words(language) }.joined(separator: " "),
          [
            Span("+ ", .info, .bold, means: .silent), Span(naming(proposal.who), .text, .bold),
            Span("  " + module, .secondary),
          ]))
      for signal in proposal.signals {
        for (index, line) in signal.words(language).wrapped(to: max(10, width - 5)).enumerated() {
          rows.words(.words((index == 0 ? "   · " : "     ") + line, .warning))
        }
      }
    }
    for module in caseload.modules {
      if let group = placeless[module.id] { placelessRows(module, group, &rows, width) }
    }
  }

  /// Many of one group without an internship are one thing to talk over: what they have in common once, who has done least
  /// about it first.
  private func placelessRows(_ module: Module, _ proposals: [Proposal], _ rows: inout [Row], _ width: Int) {
    guard let signal = proposals.first?.signals.first else { return }
    let title = Phrase(same: module.name + ": ") + .withoutPlacement(proposals.count, signal.words)
    for line in title(language).wrapped(to: max(10, width - 2)) { rows.words(.words("  " + line, .warning)) }
    let entries = proposals.map { proposal in
      (proposal: proposal, search: module.participant(proposal.who.id)?.dossier.search ?? [])
    }
    let sorted = entries.enumerated().sorted {
      ($0.element.search.count, $0.offset) < ($1.element.search.count, $1.offset)
    }
    for (proposal, search) in sorted.map(\.element) {
      let steps = Phrase.searchSteps(search.count, last: search.last?.day)(language)
      rows.append(
        Row(
          .proposal(proposal.who.id), search: naming(proposal.who),
          [
            Span("+ ", .info, .bold, means: .silent), Span(naming(proposal.who), .text, .bold),
            Span("  " + steps, search.isEmpty ? .warning : .secondary),
          ]))
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
    for line in tail.joined(separator: " · ").wrapped(to: max(10, width - 2)) {
      rows.words(.words("  " + line, late > 0 ? .warning : .secondary))
    }
  }
}
