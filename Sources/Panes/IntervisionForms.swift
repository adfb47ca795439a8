// Forms for a meeting and for a case on its agenda.
import Domain
import Words

extension App {
  func meetingForm(_ meeting: Intervision?) -> Form {
    let last = caseload.lastIntervision
    let everybody = (last?.attendees).flatMap { $0.isEmpty ? nil : $0 } ?? caseload.counsellors
    return Form(
      meeting.map { .editIntervision($0.id) } ?? .newIntervision,
      meeting == nil ? .newMeeting : .changeMeeting,
      [
        Field(.day, .onDay, .day, .required, value: (meeting?.day ?? usualMeetingDay).typed),
        Field(.from, .beginsAt, .time, value: (meeting?.from ?? last?.from)?.description ?? ""),
        Field(.minutes, .lasts, .minutes, .required, value: (meeting?.length ?? usualLength).words(language)),
        Field(.place, .place, value: meeting?.place ?? last?.place ?? ""),
        Field(.chair, .chair, value: meeting?.chair ?? nextChair(last, everybody)),
        Field(.attendees, .attendees, value: (meeting?.attendees ?? everybody).joined(separator: ", ")),
      ])
  }

  /// The form of each purpose, nil when what it was about is gone.
  func meetingForm(for purpose: Purpose) -> Form? {
    switch purpose {
    case .newIntervision: return meetingForm(nil)
    case .editIntervision(let id): return caseload.intervision(id).map { meetingForm($0) }
    case .agenda(let subjects): return agendaForm(subjects)
    case .editCase(let id, let key):
      guard let meeting = caseload.intervision(id) else { return nil }
      return meeting.subject(key).map { caseForm(meeting, $0) }
    case .caseNote(let id, let key, let step):
      guard let meeting = caseload.intervision(id) else { return nil }
      return meeting.subject(key).map { caseNoteForm(meeting, $0, step) }
    case .decision(let id, let about, let key):
      guard let meeting = caseload.intervision(id) else { return nil }
      guard let key else { return decisionForm(meeting, about: about, nil) }
      return meeting.decision(key).map { decisionForm(meeting, about: about, $0) }
    case .settleDecision(let id, let key): return settleForm(id, key)
    case .minutes(let id): return caseload.intervision(id).map { minutesForm($0) }
    case .observation(let id, let key):
      guard let meeting = caseload.intervision(id) else { return nil }
      guard let key else { return observationForm(meeting, nil) }
      return meeting.observation(key).map { observationForm(meeting, $0) }
    default: return nil
    }
  }

  /// As long after the last as that was after the one before; four weeks where there is no such rhythm.
  private var usualMeetingDay: Day {
    let held = caseload.intervisions.filter { !$0.isPlanned }.prefix(2).map(\.day)
    guard let last = held.first else { return now.day + 7 }
    let rhythm = held.count == 2 ? held[0] - held[1] : 28
    return max(now.day, last + max(1, rhythm))
  }

  private var usualLength: Minutes { caseload.lastIntervision?.length ?? IntervisionOutline.hour }

  /// Who comes after who led the last, in the order of the list: everybody in turn.
  private func nextChair(_ last: Intervision?, _ everybody: [String]) -> String {
    guard let last, let index = everybody.firstIndex(of: last.chair) else { return everybody.first ?? "" }
    return everybody[(index + 1) % everybody.count]
  }

  /// For people, employers or a question of method; where no meeting is planned yet, its day is asked too.
  func agendaForm(_ subjects: [IntervisionCase.Subject]) -> Form {
    let next = caseload.nextIntervision
    let first = subjects.first ?? .method
    let title = next.map { Phrase.onAgendaOf($0.day) } ?? .onNextAgenda
    let count = subjects.count > 1 ? Phrase(same: " · ") + .casesTogether(subjects.count) : Phrase(same: "")
    let names = subjects.map { name(of: $0) }.joined(separator: ", ")
    var form = caseForm(
      .agenda(subjects), title + count + Phrase(same: ": " + names),
      IntervisionCase(id: placeholder, subject: first, bringer: usualBringer(first)),
      next?.formats ?? caseload.teamFormats.formats,
      next == nil ? fieldsOfNext : [])
    guard first != .method else { return form }
    // Before the question, which has the keys: who wants another subject goes back one field.
    let about = [
      Field.Choice(value: "", words: subjects.count > 1 ? .casesTogether(subjects.count) : Phrase(same: names)),
      Field.Choice(value: Form.methodValue, words: .questionOfMethod),
    ]
    form.fields.insert(Field(.kind, .aboutWhat, .choice(about), value: ""), at: 0)
    form.focus += 1
    return form
  }

  /// Of a meeting that is planned along with its first case: as the last one was.
  private var fieldsOfNext: [Field] {
    let last = caseload.lastIntervision
    return [
      Field(.day, .meetingDay, .day, .required, value: usualMeetingDay.typed),
      Field(.from, .beginsAt, .time, value: last?.from?.description ?? ""),
      Field(.place, .place, value: last?.place ?? ""),
    ]
  }

  /// The next meeting, as it is planned where nobody says how.
  var nextOutline: IntervisionOutline {
    mutating get {
      let last = caseload.lastIntervision
      let everybody = (last?.attendees).flatMap { $0.isEmpty ? nil : $0 } ?? caseload.counsellors
      return IntervisionOutline(
        id: ids.next(), day: usualMeetingDay, from: last?.from, place: last?.place ?? "",
        chair: nextChair(last, everybody), attendees: everybody, length: usualLength)
    }
  }

  func caseForm(_ meeting: Intervision, _ subject: IntervisionCase) -> Form {
    let states: [Field.Choice] = [
      Field.Choice(value: "open", words: .stillToTreat), Field.Choice(value: "treated", words: .treated),
      Field.Choice(value: "postponed", words: .postponedWord), Field.Choice(value: "dropped", words: .droppedWord),
    ]
    return caseForm(
      .editCase(meeting.id, subject.id), .changeCase + Phrase(same: ": " + name(of: subject.subject)), subject,
      meeting.formats,
      [Field(.stage, .caseState, .choice(states), .required, value: subject.state.key)])
  }

  private func caseForm(
    _ purpose: Purpose, _ title: Phrase, _ subject: IntervisionCase, _ formats: [IntervisionFormat], _ more: [Field]
  ) -> Form {
    let choices = formats.map { format in
      Field.Choice(value: format.id, words: format.name + Phrase(same: " · \(format.minutes) min"))
    }
    let chosen = formats.contains { $0.id == subject.format } ? subject.format : formats.first?.id ?? ""
    return Form(
      purpose, title, focus: .asked,
      [
        Field(
          .asked, .iQuestion, .text(rows: 3), subject.subject == .method ? .required : .optional,
          value: subject.question),
        Field(.by, .bringer, value: subject.bringer),
        Field(.format, .format, .choice(choices), .required, value: chosen),
      ] + more)
  }

  /// Who guides the person, else who sits at the keyboard.
  private func usualBringer(_ subject: IntervisionCase.Subject) -> String {
    if !me.isEmpty { return me }
    if case .participant(let id) = subject, let module = caseload.participant(id)?.module {
      return module.counsellor(on: now.day)
    }
    return module?.counsellor(on: now.day) ?? ""
  }

  /// Never kept: a new case gets its own when it is put on the agenda.
  private var placeholder: IntervisionCase.ID {
    var source = IdentifierSource(seed: 0)
    return source.next()
  }

  mutating func intervisionChanges(of form: Form) throws(FormProblem) -> [Change] {
    switch form.purpose {
    case .newIntervision: return [.addIntervision(intervision: try outline(of: form, id: ids.next()))]
    case .editIntervision(let id):
      let edited = try outline(of: form, id: id)
      return edited == caseload.intervision(id)?.outline ? [] : [.editIntervision(intervision: edited)]
    case .agenda(let subjects): return try agendaChanges(of: form, subjects)
    case .editCase(let id, let key):
      guard let meeting = caseload.intervision(id), var subject = meeting.subject(key) else { return [] }
      let before = subject
      (subject.question, subject.bringer, subject.format) = (form.lines(.asked), form.text(.by), form.text(.format))
      let state = IntervisionCase.State(key: form.text(.stage)) ?? subject.state
      return (subject == before ? [] : [.putOnAgenda(intervision: id, subject: subject)])
        + (state == before.state ? [] : [.settleCase(intervision: id, subject: key, state: state)])
    default: return try decisionChanges(of: form)
    }
  }

  private mutating func agendaChanges(
    of form: Form, _ subjects: [IntervisionCase.Subject]
  ) throws(FormProblem) -> [Change] {
    var changes: [Change] = []
    let meeting: Intervision.ID
    if let next = caseload.nextIntervision {
      meeting = next.id
    } else {
      var outline = nextOutline
      outline.day = try form.day(.day, now.day)
      outline.from = form.text(.from).isEmpty ? nil : try form.time(.from)
      outline.place = form.text(.place)
      meeting = outline.id
      changes.append(.addIntervision(intervision: outline))
    }
    if form.isOfMethod { _ = try form.required(.asked) }
    for subject in form.isOfMethod ? [.method] : subjects {
      let reasons = proposal(about: subject)?.signals ?? []
      // Who waits for a next meeting comes along to it by itself, and is worded there.
      let left = caseload.leftCases.first { $0.subject.subject == subject && subject != .method }?.subject.id
      let added = IntervisionCase(
        id: left ?? ids.next(), subject: subject, question: form.lines(.asked), bringer: form.text(.by),
        format: form.text(.format), reasons: reasons)
      changes.append(.putOnAgenda(intervision: meeting, subject: added))
    }
    return changes
  }

  private func outline(of form: Form, id: Intervision.ID) throws(FormProblem) -> IntervisionOutline {
    let from = form.text(.from).isEmpty ? nil : try form.time(.from)
    let people = form.text(.attendees).split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    return IntervisionOutline(
      id: id, day: try form.day(.day, now.day), from: from, place: form.text(.place), chair: form.text(.chair),
      attendees: people, length: try form.optionalMinutes(.minutes) ?? usualLength)
  }

  /// Whose formats a form chooses from.
  func templateWords(of form: Form) -> Phrase? {
    let template: String
    switch form.purpose {
    case .agenda: template = caseload.nextIntervision?.template ?? caseload.teamFormats.template
    case .editCase(let id, _): template = caseload.intervision(id)?.template ?? ""
    default: return nil
    }
    return template.isEmpty ? .shippedFormats : .formatsOf(template)
  }
}

extension Form {
  fileprivate static let methodValue = "method"

  /// Whether a question of method was chosen instead of whom or what the form came from.
  var isOfMethod: Bool { text(.kind) == Form.methodValue }
}

extension IntervisionCase.State {
  /// As the form names it; where it went along it has no say.
  fileprivate var key: String {
    switch self {
    case .open, .carried: "open"
    case .treated: "treated"
    case .postponed: "postponed"
    case .dropped: "dropped"
    }
  }

  fileprivate init?(key: String) {
    switch key {
    case "open": self = .open
    case "treated": self = .treated
    case "postponed": self = .postponed
    case "dropped": self = .dropped
    default: return nil
    }
  }
}
