// What deserves a look in a field while it is typed: a holiday, a weekend, the wrong order. It warns and never blocks.
import Domain
import Words

extension App {
  /// Nil where nothing is out of the ordinary, or what is typed cannot be read yet.
  func warning(on field: Field, of form: Form) -> Phrase? {
    switch field.kind {
    case .day: form.read(field, now.day).flatMap { warning(on: $0, field.name, form) }
    case .time: Reading.time(field.trimmed).flatMap { warning(on: $0, form) }
    case .span: Reading.span(field.trimmed).flatMap { warning(on: $0, field.name, form) }
    case .minutes: Reading.minutes(field.trimmed).flatMap { warning(on: $0, form) }
    case .line:
      field.isEmail && !field.text.isEmpty && !field.text.looksLikeEmail
        ? .noEmail : namesakeWarning(field, form) ?? turnWarning(field, form)
    case .choice: turnWarning(field, form)
    case .text, .days, .interval: nil
    }
  }

  // MARK: - Days

  private func warning(on day: Day, _ name: Field.Name, _ form: Form) -> Phrase? {
    if name == .birth { return day > now.day ? .notBornYet : nil }
    if name == .referredOn { return day > now.day ? .notPastYet : nil }
    // The order of two days comes before all else.
    if name == .to, let from = self.day(.from, form), day < from { return .beforeFirstDay(from) }
    switch form.purpose {
    case .newSession, .editSession, .moveSession, .copySession: return sessionWarning(on: day, form)
    case .newInternship, .editInternship: return internshipWarning(on: day, name, form)
    case .checkIn(let ids, _):
      return ids.lazy.compactMap { checkInWarning(on: day, name, form, module?.internship($0)) }.first
    case .absence(let people): return absenceWarning(on: day, name, form, people)
    case .stage: return stageWarning(on: day, form)
    case .closingDays: return closingWarning(on: day, name, form)
    case .snooze, .snoozePermission, .snoozeSearch: return day <= now.day ? .notAhead : notAWorkday(day)
    case .newIntervision, .editIntervision, .decision: return notAWorkday(day)
    case .reopenModule: return day > now.day ? .notPastYet : nil
    case .note, .rating, .visit, .settleDecision: return day > now.day ? .notPastYet : nil
    case .record: return recordWarning(on: day, name, form)
    case .newModule, .editModule: return Holiday.on(day)?.words ?? (day.weekday.isWorkday ? nil : .weekend)
    case .newParticipant, .editParticipant, .handOver, .editHandover, .cancelSession, .importFile, .me, .setting,
      .registerEntry,
      .reflection,
      .newEmployer, .editEmployer, .agenda, .editCase, .caseNote, .observation, .minutes, .report:
      return nil
    }
  }

  /// A holiday, a closing day or a weekend.
  private func notAWorkday(_ day: Day) -> Phrase? {
    if let closed = module.map({ $0.closed(on: day) }) ?? Holiday.on(day).map({ .holiday($0) }) { return closed.words }
    return day.weekday.isWorkday ? nil : .weekend
  }

  private func sessionWarning(on day: Day, _ form: Form) -> Phrase? {
    guard let module else { return nil }
    let kind = form.field(.kind) == nil ? session(of: form)?.kind : form.choice(.kind, or: Session.Kind.groupTraining)
    let mayComeBefore = kind?.mayComeBefore ?? false
    if let closed = module.closed(on: day) {
      if case .beforeStart = closed, mayComeBefore { return nil }
      return closed.words
    }
    let week = module.programmeWeek(of: day)
    let isOutside = week < 1 && !mayComeBefore || week > module.template.weeks && !(kind?.mayComeAfter ?? false)
    if isOutside { return .outsideWeeks(module.template.weeks) }
    if !day.weekday.isWorkday { return .weekend }
    let isKept = session(of: form)?.day == day
    return day < now.day && !isKept ? .isPast : nil
  }

  private func internshipWarning(on day: Day, _ name: Field.Name, _ form: Form) -> Phrase? {
    guard let module else { return nil }
    if name == .ended { return nil }
    if name == .insured { return self.day(.from, form).map { day > $0 } ?? false ? .afterFirstDay : nil }
    if name == .agreement {
      if day > now.day { return .notPastYet }
      return self.day(.from, form).map { day > $0 } ?? false ? .afterFirstDay : nil
    }
    let weeks = module.template.internshipWeeks
    guard weeks.contains(module.programmeWeek(of: day)) else { return .outsideInternshipWeeks(weeks) }
    // An internship may well end with a week.
    guard name == .from else { return nil }
    return Holiday.on(day)?.words ?? (day.weekday.isWorkday ? nil : .weekend)
  }

  private func checkInWarning(on day: Day, _ name: Field.Name, _ form: Form, _ internship: Internship?) -> Phrase? {
    if name == .day {
      if day > now.day { return .notPastYet }
      guard let internship else { return nil }
      return day < internship.from
        ? .beforeInternship(internship.from) : day > internship.to ? .afterInternship(internship.to) : nil
    }
    if let contact = self.day(.day, form), day <= contact { return .notAfterContact(contact) }
    if let internship, day > internship.to { return .afterInternship(internship.to) }
    return notAWorkday(day)
  }

  private func absenceWarning(
    on day: Day, _ name: Field.Name, _ form: Form, _ people: [Participant.ID]
  ) -> Phrase? {
    guard let module else { return nil }
    let from = self.day(.from, form) ?? day
    // Of a long time something is planned; that need not be looked for with each key.
    guard day - from < 31, name == .to || form.text(.to).isEmpty else { return nil }
    let days = from...max(from, day)
    let hasSession = module.sessions.contains { days.contains($0.day) && $0.isPlanned }
    let placements = module.internships.filter { people.contains($0.participant) }
    let hasWork = placements.contains { placement in days.contains { placement.hours(on: $0) != nil } }
    return hasSession || hasWork ? nil : .nothingThen
  }

  private func stageWarning(on day: Day, _ form: Form) -> Phrase? {
    guard let module else { return nil }
    let week = module.programmeWeek(of: day)
    if form.text(.stage) == "admit", let back = returnWarning(on: day, form, module) { return back }
    if form.text(.stage) == "admit", week > module.template.lastEntryWeek {
      return .entryUntilWeek(module.template.lastEntryWeek)
    }
    return week > module.template.weeks ? .outsideWeeks(module.template.weeks) : stopWarning(on: day, form, module)
  }

  /// What becomes of the internship of who stops.
  private func stopWarning(on day: Day, _ form: Form, _ module: Module) -> Phrase? {
    guard form.choice(.stage, or: StepChoice.admit) == .stop, case .stage(let ids) = form.purpose,
      let internship = ids.flatMap(module.internships(of:)).last(where: { day < $0.lastDay })
    else { return nil }
    let employer = caseload.employerName(of: internship)
    return day < internship.from ? .dropsInternship(employer, internship.from) : .endsInternship(employer)
  }

  /// Whether a start after a stop is a second one, or takes the stop back.
  private func returnWarning(on day: Day, _ form: Form, _ module: Module) -> Phrase? {
    guard case .stage(let ids) = form.purpose, ids.count == 1, let person = module.participant(ids[0]),
      !person.isParticipating, let last = person.spells.last, let until = last.until, day <= module.end
    else { return nil }
    if person.takesStopBack(on: day) { return .takesStopBack(until) }
    return until < day ? .comesBack(after: last.from, until) : nil
  }

  private func closingWarning(on day: Day, _ name: Field.Name, _ form: Form) -> Phrase? {
    guard let module else { return nil }
    guard (module.start...module.end).contains(day) else { return .outsideWeeks(module.template.weeks) }
    let days = (name == .to ? self.day(.from, form) ?? day : day)...day
    let planned = module.sessions.count { days.contains($0.day) && $0.isPlanned }
    if planned > 0 { return .sessionsThen(planned) }
    return days.count == 1 ? notAWorkday(day) : nil
  }

  // MARK: - Hours

  private func warning(on time: TimeOfDay, _ form: Form) -> Phrase? {
    guard let session = session(of: form), let day = day(.day, form) else { return nil }
    guard let span = session.time.starting(at: time) else { return .pastMidnight }
    return clash(with: span, on: day, form)
  }

  private func warning(on span: TimeSpan, _ name: Field.Name, _ form: Form) -> Phrase? {
    switch form.purpose {
    case .newSession, .editSession: return day(.day, form).flatMap { clash(with: span, on: $0, form) }
    case .newInternship, .editInternship:
      // Said once: at the field at hand, or at the last that is filled in.
      let atHand = form.fields[form.focus].hasHours ? form.focus : nil
      let last = atHand ?? form.fields.lastIndex { $0.hasHours && !$0.text.isEmpty }
      guard let cap = module?.template.weeklyCap, last.map({ form.fields[$0].name == name }) ?? false else {
        return nil
      }
      let sum = form.weeklyHours
      return sum > cap ? .overCap(sum, cap) : nil
    default: return nil
    }
  }

  /// What else there is at that hour.
  private func clash(with span: TimeSpan, on day: Day, _ form: Form) -> Phrase? {
    guard let module else { return nil }
    var moved = session(of: form)
    let isBlock = moved?.isBlock ?? false || !form.text(.slot).isEmpty
    if case .copySession = form.purpose { moved = nil }
    let other = module.sessions.first {
      $0.day == day && $0.isPlanned && $0.id != moved?.id && $0.time.overlaps(span)
    }
    if let other { return .atTheSameTime(other.kind.words(language) + " " + other.time.words) }
    // The slots of a block are booked one by one, around the internships.
    let atWork = isBlock ? 0 : module.internships.count { $0.hours(on: day)?.overlaps(span) ?? false }
    return atWork > 0 ? .atWorkThen(atWork) : nil
  }

  private func warning(on length: Minutes, _ form: Form) -> Phrase? {
    let session: TimeSpan? =
      switch form.purpose {
      case .newSession, .editSession: Reading.span(form.text(.time))
      case .registerEntry(let id, _, _): module?.session(id)?.time
      default: nil
      }
    return session.map { length > $0.to - $0.from } ?? false ? .longerThanSession : nil
  }

  // MARK: - What else the form says

  private func day(_ name: Field.Name, _ form: Form) -> Day? { form.read(name, now.day) }

  private func session(of form: Form) -> Session? {
    switch form.purpose {
    case .editSession(let id), .moveSession(let id), .copySession(let id): module?.session(id)
    default: nil
    }
  }
}

extension Form {
  /// The hours of a week of an internship, as far as they are filled in.
  var weeklyHours: Minutes {
    Weekday.allCases.reduce(.zero) { sum, day in
      sum + (Reading.span(text(.hours(day))).map { $0.to - $0.from - $0.pause } ?? .zero)
    }
  }
}

extension Field {
  fileprivate var hasHours: Bool { if case .hours = name { true } else { false } }
  fileprivate var isEmail: Bool {
    if case .companyEmail = name { true } else { [.email, .consultantEmail, .mentorEmail].contains(name) }
  }
}

extension String {
  /// Something before one @, and a point in what comes after it.
  fileprivate var looksLikeEmail: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !contains(where: \.isWhitespace)
  }
}
