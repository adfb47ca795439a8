// Forms for sessions: plan, change, move, copy, cancel.
import Domain
import Words

extension App {
  /// `session` is what is changed; nil plans a new one on the selected day.
  func sessionForm(_ session: Session?, kind: Session.Kind = .groupTraining, day: Day? = nil) -> Form {
    let slot: String =
      if case .block(let slot, _) = session?.form { String(slot.count) } else if session == nil { kind.usualSlot } else
      { "" }
    let start = session?.day ?? day ?? now.day
    return Form(
      session.map { .editSession($0.id) } ?? .newSession(start, kind),
      session.map { .changeSession + Phrase(same: " ") + $0.day.short + Phrase(same: " · " + sessionWords($0)) }
        ?? .newSession,
      focus: session == nil ? nil : .done,
      [
        .choice(.kind, .kind, Session.Kind.allCases, chosen: session?.kind ?? kind) { $0.words },
        Field(.theme, .theme, value: session?.theme ?? ""),
        Field(.day, .onDay, .day, .required, value: start.typed),
        Field(.time, .hours, .span, .required, value: session?.time.typed ?? "09:00-12:00"),
        Field(.place, .place, value: session?.place ?? "Jobcentrum"),
        Field(.slot, .slotMinutes, .minutes, value: slot),
        Field(.agenda, .agendaOfDay, .text(rows: 2), value: session?.agenda ?? ""),
        Field(.done, .sessionDone, .text(rows: 4), value: session?.done ?? ""),
        Field(.lived, .sessionLived, .text(rows: 4), value: session?.lived ?? ""),
      ])
  }

  func moveForm(_ session: Session) -> Form { whereForm(session, .moveSession(session.id), .moveSession) }
  func copyForm(_ session: Session) -> Form {
    whereForm(session, .copySession(session.id), .copySession, day: session.day + 7)
  }

  private func whereForm(_ session: Session, _ purpose: Purpose, _ title: Phrase, day: Day? = nil) -> Form {
    Form(
      purpose, title + Phrase(same: ": " + sessionWords(session)),
      [
        Field(.day, .onDay, .day, .required, value: (day ?? session.day).typed),
        Field(.from, .fromTime, .time, .required, value: session.time.from.description),
      ])
  }

  /// A planned session is cancelled with a reason; a cancelled one is taken up again.
  mutating func cancelOrRestore(_ session: Session) {
    guard let module else { return }
    switch session.state {
    case .cancelled:
      apply([.restoreSession(module: module.id, session: session.id)], .sessionRestored(sessionWords(session)))
    case .planned, .notPlaced:
      open(cancelForm(session))
    }
  }

  func cancelForm(_ session: Session) -> Form {
    Form(
      .cancelSession(session.id), .cancelTitle(sessionWords(session), session.day),
      [Field(.reason, .reason, .line, .required)])
  }

  mutating func sessionChanges(of form: Form) throws(FormProblem) -> [Change] {
    guard let module else { return [] }
    switch form.purpose {
    case .newSession:
      return [.planSessions(module: module.id, sessions: [try session(of: form, id: ids.next())])]
    case .editSession(let id): return [.editSession(module: module.id, session: try session(of: form, id: id))]
    case .moveSession(let id):
      return [
        .moveSession(module: module.id, session: id, day: try form.day(.day, now.day), from: try form.time(.from))
      ]
    case .copySession(let id):
      guard let original = module.session(id) else { return [] }
      return try copy(original, form, module)
    case .cancelSession(let id):
      return [.cancelSession(module: module.id, session: id, reason: try form.required(.reason))]
    default: return []
    }
  }

  /// A copy has no register, no bookings and no place in the programme.
  private mutating func copy(_ original: Session, _ form: Form, _ module: Module) throws(FormProblem) -> [Change] {
    var session = Session(
      id: ids.next(), kind: original.kind, theme: original.theme, day: original.day, time: original.time,
      place: original.place)
    if case .block(let slot, _) = original.form { session.form = .block(slot: slot, booked: []) }
    let day = try form.day(.day, now.day)
    let from = try form.time(.from)
    session.day = day
    guard let span = original.time.starting(at: from) else {
      throw FormProblem(field: .from, words: .notATime(form.text(.from)))
    }
    session.time = span
    return [.planSessions(module: module.id, sessions: [session])]
  }

  private func session(of form: Form, id: Session.ID) throws(FormProblem) -> Session {
    let slot = try form.optionalMinutes(.slot)
    return Session(
      id: id, kind: form.choice(.kind, or: .groupTraining), theme: form.text(.theme), day: try form.day(.day, now.day),
      time: try form.span(.time), place: form.text(.place), form: slot.map { .block(slot: $0, booked: []) } ?? .group,
      agenda: form.field(.agenda)?.text ?? "", done: form.field(.done)?.text ?? "",
      lived: form.field(.lived)?.text ?? "")
  }
}

extension Session.Kind {
  /// Talks before the start are booked one by one, in slots of so many minutes.
  fileprivate var usualSlot: String {
    switch self {
    case .firstTalk: "30"
    case .intake: "60"
    default: ""
    }
  }
}
