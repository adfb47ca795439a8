// The meeting on the projector: the question and the time that is left, large; below them what was said, and the case itself.
import Domain
import Screen
import Words

extension App {
  /// The case at hand.
  var caseAtHand: (meeting: Intervision, subject: IntervisionCase, step: Int)? {
    guard let meeting, case .step(let id, let step) = lead?.stage, let subject = meeting.subject(id) else { return nil }
    return (meeting, subject, step)
  }

  /// Whether a meeting goes on, in which another window may write and lead too.
  package var isInMeeting: Bool { place == .meeting && meeting?.isPlanned == true }

  // MARK: - Rows

  func meetingRows(width: Int) -> [Row] {
    guard let lead, let meeting else { return [] }
    var rows: [Row] = []
    // On the panes the head is drawn large above the rows.
    if presentation == .linear { for line in headLines(width: width) { rows.words(line) } }
    switch lead.stage {
    case .agreements: agreementRows(meeting, &rows, width)
    case .step(_, let step):
      guard let subject = caseAtHand?.subject else { return rows }
      noteRows(subject, step, meeting, &rows, width)
      if presentation == .linear || !isWideMeeting { factRows(subject, &rows, width, course: .drawn) }
    case .observations:
      observationRows(caseload.observations.filter { $0.isCurrent || $0.meeting == meeting.id }, &rows, width)
      if rows.isEmpty { rows.words(.words(Phrase.noObservations(key: keymap.phrase(.observe))(language), .secondary)) }
    case .end: endRows(meeting, &rows, width)
    }
    return rows
  }

  private func agreementRows(_ meeting: Intervision, _ rows: inout [Row], _ width: Int) {
    let earlier = caseload.openDecisions.filter { $0.meeting != meeting.id }
    if !meeting.attendees.isEmpty {
      labelled(.attendees, meeting.attendees.joined(separator: ", "), &rows, width)
    }
    decisionRows(earlier, .openAgreements, &rows, width)
    if earlier.isEmpty { rows.words(.words(Phrase.noOpenAgreements(language), .secondary)) }
    rows.heading(Phrase.agenda(language))
    for (index, subject) in meeting.agenda.enumerated() {
      rows.append(
        Row(
          .agendaCase(meeting.id, subject.id),
          [
            Span("\(index + 1) ", .secondary), Span(name(of: subject.subject), .text, .bold),
            Span("  " + subject.bringer, .secondary),
            Span(stateWords(subject), .good),
          ]))
      for line in subject.question.wrapped(to: max(10, width - 3)) where !subject.question.isBlank {
        rows.words(.words("   " + line, .emphasis))
      }
    }
  }

  /// What was said in each step, that of now first; then what was decided.
  private func noteRows(
    _ subject: IntervisionCase, _ now: Int, _ meeting: Intervision, _ rows: inout [Row], _ width: Int
  ) {
    let steps = meeting.format(of: subject)?.steps ?? []
    let order = steps.indices.filter { $0 == now } + steps.indices.filter { $0 != now }
    for index in order {
      let note = subject.notes[steps[index].id] ?? ""
      guard index == now || !note.isBlank else { continue }
      if index != order.first { rows.words([]) }
      noteRow(steps[index].id, steps[index].name, note, &rows, width, more: index == now && isMostlyQuestion)
    }
    let foreign = meeting.foreignNotes(of: subject)
    if !foreign.isEmpty { rows.heading(Phrase.ofAnotherFormat(language)) }
    for id in foreign {
      noteRow(id, meeting.step(id, of: subject)?.name ?? Phrase(same: id), subject.notes[id] ?? "", &rows, width)
    }
    // Of a question of method those that it led to itself.
    let decisions = caseload.decisions(about: subject.subject)
      .filter { subject.subject != .method || $0.meeting == meeting.id }
    decisionRows(decisions, .agreementsOfCase, &rows, width)
  }

  /// `more`: with what stands below it, out of sight.
  private func noteRow(
    _ id: String, _ name: Phrase, _ note: String, _ rows: inout [Row], _ width: Int, more: Bool = false
  ) {
    let below = more ? "  " + Phrase.notesBelow(language) : ""
    let left = hasDraft(of: id) ? "  ✎ " + Phrase.goesOn(key: keymap.phrase(.caseNote))(language) : ""
    rows.append(Row(.stepNote(id), [Span(name(language), .title, .bold), Span(left, .attention), Span(below, .info)]))
    let words = note.isBlank ? Phrase.writeHere(key: keymap.phrase(.caseNote))(language) : note
    for line in words.wrapped(to: max(10, width - 1)) { rows.words(.words(line, note.isBlank ? .secondary : .text)) }
  }

  /// A sentence of the case at hand that was broken off in the step of that id: the step shows where it is gone on with.
  private func hasDraft(of step: String) -> Bool {
    guard let (meeting, subject, _) = caseAtHand, meeting.isPlanned else { return false }
    return drafts[draftKey(.form(.caseNote(meeting.id, subject.id, step)))] != nil
  }

  private func endRows(_ meeting: Intervision, _ rows: inout [Row], _ width: Int) {
    // Of one that is over, what comes back at the next is what one looks for.
    if meeting.isPlanned { madeRows(meeting, &rows, width) }
    rows.heading(Phrase.agenda(language))
    for subject in meeting.cases where subject.state != .dropped {
      let state = subject.isLeft ? Phrase.goesAlong : subject.state.words
      rows.append(
        Row(
          .agendaCase(meeting.id, subject.id),
          [Span(name(of: subject.subject), .text, .bold), Span("  " + state(language), .secondary)]))
      // It has no other name.
      guard subject.subject == .method else { continue }
      for line in subject.question.wrapped(to: max(10, width - 3)) { rows.words(.words("   " + line, .emphasis)) }
    }
    if !meeting.isPlanned { madeRows(meeting, &rows, width) }
    rows.heading(Phrase.minutesTitle(language))
    rows.words(
      .words(
        (meeting.isPlanned
          ? Phrase.closeHere(key: keymap.phrase(.closeMeeting)) : .reopenHere(key: keymap.phrase(.closeMeeting)))(
            language), .info))
  }

  private func madeRows(_ meeting: Intervision, _ rows: inout [Row], _ width: Int) {
    let made = meeting.decisions.map { MadeDecision(meeting: meeting.id, decision: $0) }
    decisionRows(made, .agreementsOfMeeting, &rows, width)
    if made.isEmpty { rows.words(.words(Phrase.noneMade(language), .secondary)) }
  }

  // MARK: - The head

  /// Of the list below the head, as it lies over the screen.
  var meetingWidth: Int {
    let whole = max(1, size.columns - 4)
    return presentation == .panes && isWideMeeting && caseAtHand != nil ? max(1, whole / 2) : whole
  }

  /// Notes and facts stand beside each other, where all of the facts have room there; else below, where they scroll.
  var isWideMeeting: Bool {
    guard hasWideMeeting, let subject = caseAtHand?.subject else { return hasWideMeeting }
    return factsBeside(subject, course: .left).count <= rowsOfFacts
  }

  var hasWideMeeting: Bool { size.columns >= 100 && size.rows >= 24 }

  /// As they stand beside the notes; the drawing of the course only where it has room below them.
  private func factsBeside(_ subject: IntervisionCase, course: Course) -> [Row] {
    var rows: [Row] = []
    factRows(subject, &rows, size.columns - 2 - (size.columns - 2) / 2 - 3, course: course)
    return rows
  }

  /// Below the head.
  private var rowsOfFacts: Int {
    let area = Rect(column: 0, row: 0, columns: size.columns - 2, rows: size.rows - 5)
    return area.rows - headRows(area)
  }

  func drawMeeting(in area: Rect, isFocused: Bool, into frame: inout Frame) {
    guard let lead, let meeting else { return }
    let head = headRows(area)
    let (top, rest) = area.splitRows(at: head)
    drawHead(lead, meeting, caseAtHand.flatMap { largeQuestion($0.subject, area) }, clock(in: area), top, &frame)
    guard let subject = caseAtHand?.subject, isWideMeeting else {
      return drawList(.meeting, rest, isFocused ? .focused : .beside, &frame)
    }
    let (notes, facts) = rest.splitColumns(at: rest.columns / 2)
    drawList(.meeting, notes, isFocused ? .focused : .beside, &frame)
    for row in 0..<facts.rows { frame.put(.words("│", .decoration), in: facts, row: row) }
    let body = facts.splitColumns(at: 2).right
    let rows =
      [Course.drawn, .short].lazy.map { factsBeside(subject, course: $0) }
      .first { $0.count <= body.rows } ?? factsBeside(subject, course: .left)
    for (index, row) in rows.prefix(body.rows).enumerated() { frame.put(row.line(), in: body, row: index) }
  }

  /// The top line; in a meeting the question and the time too, where that leaves a form the room.
  var rowsAboveForms: Int {
    guard place == .meeting, let subject = caseAtHand?.subject, presentation == .panes, zoom == .all else { return 1 }
    let area = Rect(column: 0, row: 0, columns: max(1, size.columns - 2), rows: max(1, size.rows - 6))
    let rows = 3 + (hasWideMeeting ? headRows(area) : plainHeadRows(subject, area))
    return size.rows - rows >= 12 ? rows : 1
  }

  /// After a resize.
  mutating func fitForms() {
    for index in overlays.indices {
      guard case .form(var form) = overlays[index] else { continue }
      form.top = rowsAboveForms
      overlays[index] = .form(form)
    }
  }

  /// As many as the question needs, and room for the time.
  private func headRows(_ area: Rect) -> Int {
    guard let subject = caseAtHand?.subject else { return 2 }
    let foot = max(4, clock(in: area).scale.rows)
    // On a small screen the time stands in fewer rows, and below it what is noted with its first line.
    if let large = largeQuestion(subject, area) {
      return hasWideMeeting ? min(large.rows + foot + 2, area.rows - 1) : large.rows + clock(in: area).scale.rows + 1
    }
    return plainHeadRows(subject, area)
  }

  private func plainHeadRows(_ subject: IntervisionCase, _ area: Rect) -> Int {
    let question = questionLines(subject, area.columns).count
    return min(1 + question + clock(in: area).scale.rows + 2, max(3, area.rows - 4))
  }

  /// Whether the large question leaves the notes and the case no more than their first lines.
  private var isMostlyQuestion: Bool {
    let area = Rect(column: 0, row: 0, columns: max(1, size.columns - 2), rows: max(1, size.rows - 6))
    guard presentation == .panes, !hasWideMeeting, zoom == .all, let subject = caseAtHand?.subject else { return false }
    return largeQuestion(subject, area) != nil
  }

  /// Nobody types, or reads on in the notes.
  private var isAtRest: Bool { overlays.isEmpty && selections[.meeting]?.index ?? 0 == 0 }

  /// Read from the back of the room; on a small screen as long as nobody goes down in the notes, or types.
  private func largeQuestion(_ subject: IntervisionCase, _ area: Rect) -> [BigText]? {
    guard !subject.question.isBlank, hasWideMeeting || isAtRest else { return nil }
    let room = hasWideMeeting ? area.rows * 2 / 5 : area.rows - 6
    return BigText.fitting(subject.question, columns: area.columns - 2, rows: room)
  }

  private func questionLines(_ subject: IntervisionCase, _ columns: Int) -> [String] {
    let words = subject.question.isBlank ? Phrase.questionToWord(language) : subject.question
    return words.wrapped(to: max(10, columns - 2)).prefix(4) + []
  }

  private func drawHead(
    _ lead: MeetingClock, _ meeting: Intervision, _ large: [BigText]?, _ clock: BigText, _ area: Rect,
    _ frame: inout Frame
  ) {
    guard let (_, subject, step) = caseAtHand, let format = meeting.format(of: subject) else {
      frame.put([Span(" " + stageWords(lead, meeting), .title, .bold)], in: area)
      return frame.put(meetingTimeLine, in: area, row: 1)
    }
    frame.put(caseLine(meeting, subject, width: area.columns), in: area)
    let question = questionLines(subject, area.columns)
    if let large {
      frame.put(large, in: area, row: 1)
    } else {
      for (row, line) in question.enumerated() {
        frame.put(.words(" " + line, .emphasis, [.bold, .reverse]), in: area, row: row + 1)
      }
    }
    let below = area.splitRows(at: (large?.rows ?? question.count) + 1).bottom
    guard below.rows >= clock.scale.rows else {
      return frame.put(
        [Span(" " + stepWords(format, step), .title, .bold), Span("  " + time.text, time.role, .bold)], in: below)
    }
    let (words, digits) = below.splitColumns(at: max(0, below.columns - clock.columns - 2))
    let isSmall = large == nil && isAtRest && !subject.question.isBlank
    let (name, key) = (" " + stepWords(format, step), "  " + Phrase.shownLarge(key: keymap.phrase(.zoom))(language))
    let larger = isSmall && name.columns + key.columns <= words.columns ? key : ""
    frame.put([Span(name, .title, .bold), Span(larger, .info)], in: words)
    let left: Line = .words(" " + timeWords, time.role, .bold)
    let lines =
      words.rows > 3
      ? [left, stepStrip(format, step), meetingTimeLine]
      : [left + [Span(" ")] + stepStrip(format, step), meetingTimeLine]
    for (row, line) in lines.enumerated() { frame.put(line, in: words, row: row + 1) }
    for (row, line) in clock.lines.enumerated() { frame.put(.words(line, time.role, .bold), in: digits, row: row) }
  }

  /// The case of which only question and time are shown.
  var caseFromAfar: IntervisionCase? { place == .meeting && zoom == .one ? caseAtHand?.subject : nil }

  /// The question and the time alone, as large as they go: without tabs or border, since a long question needs each row.
  func drawFromAfar(_ subject: IntervisionCase, _ area: Rect, _ frame: inout Frame) {
    frame.touch(area, Touch.place(.meeting))
    let clock = clock(in: area)
    let (above, foot) = area.splitRows(at: max(0, area.rows - clock.scale.rows))
    let question = subject.question.isBlank ? Phrase.questionToWord(language) : subject.question
    let large = BigText.fitting(question, columns: area.columns - 2, rows: above.rows)
    if let large {
      frame.put(large, in: above, row: 0)
    } else {
      for (row, line) in question.wrapped(to: max(1, area.columns - 2)).enumerated() {
        frame.put(.words(" " + line, .emphasis, [.bold, .reverse]), in: above, row: row)
      }
    }
    let (words, digits) = foot.splitColumns(at: max(0, foot.columns - clock.columns - 2))
    if let (meeting, _, step) = caseAtHand, let format = meeting.format(of: subject) {
      frame.put(.words(" " + stepWords(format, step), .title, .bold), in: words)
      frame.put(.words(" " + timeWords, time.role, .bold), in: words, row: 1)
      frame.put(meetingTimeLine, in: words, row: 2)
    }
    for (row, line) in clock.lines.enumerated() { frame.put(.words(line, time.role, .bold), in: digits, row: row) }
    frame.cursor = Point(column: foot.column + 1, row: foot.row)
  }

  private func clock(in area: Rect) -> BigText {
    BigText(time.text, area.columns >= 100 && area.rows >= 28 ? .whole : .half)
  }

  /// Where it is narrow, in shorter words; who brings and who leads are never cut.
  private func caseLine(_ meeting: Intervision, _ subject: IntervisionCase, width: Int) -> Line {
    let agenda = meeting.agenda
    let number = (agenda.firstIndex { $0.id == subject.id } ?? 0) + 1
    let head: Line = [Span(" " + Phrase.caseOf(number, agenda.count)(language), .phase), Span(" · ", .secondary)]
    let brings = subject.bringer.isBlank ? "" : "  " + Phrase.broughtBy(subject.bringer)(language)
    func leads(_ words: (String) -> Phrase) -> String {
      meeting.chair.isBlank ? "" : "  " + words(meeting.chair)(language)
    }
    let room = width - head.columns - brings.columns
    let subject = name(of: subject.subject)
    let whole = leads(Phrase.ledBy)
    let chair = subject.columns + whole.columns <= room ? whole : leads(Phrase.ledByShort)
    return head + [
      Span(subject.clipped(to: max(8, room - chair.columns)), .text, .bold), Span(brings + chair, .secondary),
    ]
  }

  private func stepWords(_ format: IntervisionFormat, _ step: Int) -> String {
    "\(step + 1)/\(format.steps.count) "
      + (format.steps.indices.contains(step) ? format.steps[step].name(language) : "")
  }

  /// Of what is no step of a case.
  private func stageWords(_ lead: MeetingClock, _ meeting: Intervision) -> String {
    switch lead.stage {
    case .agreements: Phrase.agreementsStage(language)
    case .observations: Phrase.observationsStage(language)
    case .end: (meeting.isPlanned ? Phrase.endStage : .endedStage)(language)
    case .step: ""
    }
  }

  /// A sign for each step: those that are over, the one at hand, those to come.
  private func stepStrip(_ format: IntervisionFormat, _ step: Int) -> Line {
    [Span(" ")]
      + format.steps.indices.map { index in
        let sign = index < step ? "● " : index == step ? "◉ " : "○ "
        return Span(sign, index < step ? .good : index == step ? .title : .secondary, .bold, means: .silent)
      }
  }

  /// What is left of the step at hand, in seconds; below zero what it runs over.
  var secondsLeft: Int {
    guard let (meeting, subject, step) = caseAtHand, let lead, let format = meeting.format(of: subject),
      format.steps.indices.contains(step)
    else { return 0 }
    return format.steps[step].minutes * 60 - lead.seconds(at: instant)
  }

  private var time: (text: String, role: Role) {
    let left = secondsLeft
    let (minutes, seconds) = (abs(left) / 60, abs(left) % 60)
    let text = (left < 0 ? "+" : "") + minutes.digits(2) + ":" + seconds.digits(2)
    return (text, left < 0 ? .danger : left < 60 ? .warning : lead?.isRunning == true ? .good : .secondary)
  }

  private var timeWords: String {
    let words: Phrase = secondsLeft < 0 ? .overTime : .timeLeft
    return words(language)
      + (lead?.isRunning == true ? "" : " · " + Phrase.timeRests(key: keymap.phrase(.pause))(language))
  }

  /// The head for who reads line by line: whole minutes, so that it does not change at every second.
  private func headLines(width: Int) -> [Line] {
    guard let (meeting, subject, step) = caseAtHand, let format = meeting.format(of: subject) else {
      guard let lead, let meeting else { return [] }
      return [.words(stageWords(lead, meeting), .title), meetingTimeLine]
    }
    let left = secondsLeft
    let minutes = left < 0 ? Phrase.minutesOver(-left / 60) : .minutesLeft((left + 59) / 60)
    return [caseLine(meeting, subject, width: .max)]
      + questionLines(subject, max(10, width)).map { .words($0, .emphasis) }
      + [.words(stepWords(format, step) + " · " + minutes(language), .title), meetingTimeLine]
  }
}
