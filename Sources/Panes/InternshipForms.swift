// Forms for internships: one for several people at once, a check-in, an alert put off.
import Domain
import Words

extension App {
  /// One form for all of `people`; each gets an internship of their own.
  func internshipForm(_ people: [Participant], _ internship: Internship? = nil) -> Form {
    let weeks = module?.template.internshipWeeks ?? 9...13
    let first = module?.week(weeks.lowerBound).monday ?? now.day
    let last = module?.week(weeks.upperBound).day(.friday) ?? now.day
    let names = people.map { naming($0.who) }.joined(separator: ", ")
    let closing = internship?.closingDays.map(\.typed).joined(separator: ", ") ?? ""
    let hours = Weekday.allCases.map { day in
      Field(.hours(day), .hoursOn(day), .span, value: internship?.hours[day]?.typed ?? "")
    }
    return Form(
      internship.map { .editInternship($0.id) } ?? .newInternship(people.map(\.id)),
      internship == nil ? .newInternship(names) : .changeInternship(names), focus: focus(in: internship),
      [
        Field(
          .employer, .employer, .line, .required, value: internship.map(caseload.employerName) ?? foundEmployer(people)),
        Field(.from, .firstDay, .day, .required, value: (internship?.from ?? first).typed),
        Field(.to, .lastDay, .day, .required, value: (internship?.to ?? last).typed),
      ] + hours + [
        Field(.mentor, .mentor, value: internship?.mentor.name ?? ""),
        Field(.mentorPhone, .mentorPhone, value: internship?.mentor.phone ?? ""),
        Field(.mentorEmail, .mentorEmail, value: internship?.mentor.email ?? ""),
        Field(.address, .address, value: internship?.address ?? ""),
        Field(.tasks, .tasks, .text(rows: 2), value: internship?.tasks ?? ""),
        Field(.support, .support, .text(rows: 2), value: internship?.support ?? ""),
        Field(.agreement, .agreement, .day, value: internship?.agreementSigned?.typed ?? ""),
        Field(.insured, .internshipInsured, .day, value: internship?.insured?.typed ?? ""),
        Field(.closingDays, .companyClosed, .days, value: closing),
      ] + cadenceFields(internship) + endFields(internship) + [
        // A new placement is what the register is filled with; what was noted without it stays so until asked.
        .choice(
          .register, .newCompany, Registering.allCases, chosen: internship == nil ? Registering.add : .leave
        ) { $0.words }
      ])
  }

  /// Today, me and the usual channel are filled in: what is left is what was said, the same at each internship.
  /// `alert` is the one that it answers: the mentor's is with the mentor, the talk at the workplace is there.
  func checkInForm(_ internships: [Internship], _ checkIn: CheckIn? = nil, alert: FollowUp.Kind? = nil) -> Form {
    let last = internships.first.flatMap { module?.checkIns(of: $0.id).first?.channel } ?? .phone
    let usual = alert == .workplace ? CheckIn.Channel.workplace : last
    let party: CheckIn.Party = alert == .mentor ? .mentor : .participant
    let by = checkIn?.by ?? usualCounsellor
    let scale =
      [Field.Choice(value: "", words: .notAsked)]
      + (1...5).map { Field.Choice(value: String($0), words: .wellbeingChoice($0)) }
    return Form(
      .checkIn(internships.map(\.id), checkIn?.id),
      .checkInWith(names(of: internships), internships.count == 1 ? caseload.employerName(of: internships[0]) : nil),
      focus: .said,
      [
        Field(.day, .onDay, .day, .required, value: (checkIn?.day ?? now.day).typed),
        .choice(.channel, .channel, CheckIn.Channel.allCases, chosen: checkIn?.channel ?? usual) { $0.words },
        .choice(.with, .with, CheckIn.Party.allCases, chosen: checkIn?.with ?? party) { $0.words },
        .choice(.outcome, .outcome, CheckIn.Outcome.allCases, chosen: checkIn?.outcome ?? .reached) { $0.words },
        Field(.said, .said, .text(rows: 3), value: checkIn?.said ?? ""),
        Field(.wellbeing, .wellbeing, .choice(scale), value: checkIn?.wellbeing.map(String.init) ?? ""),
        Field(.attitudes, .attitudes, value: checkIn?.attitudes ?? ""),
        Field(.agreed, .agreed, value: checkIn?.agreed ?? ""),
        Field(.next, .nextContact, .day, value: checkIn?.next?.typed ?? ""),
        Field(.by, .by, .line, .required, value: by),
      ])
  }

  func names(of internships: [Internship]) -> String {
    internships.compactMap { module?.participant($0.participant) }.map { naming($0.who) }.joined(separator: ", ")
  }

  /// The alerts that all of the internships have, the first to come first.
  func alerts(of internships: [Internship]) -> [FollowUp] {
    FollowUp.Kind.allCases.compactMap { kind in
      let due = internships.compactMap { module?.followUp(kind, $0) }
      return due.count == internships.count ? due.min { $0.due < $1.due } : nil
    }
    .sorted { $0.due < $1.due }
  }

  func snoozeForm(_ internships: [Internship], alert: FollowUp.Kind? = nil) -> Form {
    let due = alerts(of: internships)
    return Form(
      .snooze(internships.map(\.id)), .snoozeOf(names(of: internships)),
      [
        .choice(.kind, .alert, due.map(\.kind), chosen: alert ?? due.first?.kind ?? .participant) { $0.words },
        Field(.day, .untilDay, .day, .required, value: (now.day + 7).typed),
        Field(.reason, .reason, .line, .required),
      ])
  }

  mutating func internshipChanges(of form: Form) throws(FormProblem) -> [Change] {
    guard let module else { return [] }
    switch form.purpose {
    case .newInternship(let people):
      let workplace = try workplace(of: form, nil)
      let internships = try people.map { (person) throws(FormProblem) in
        try internship(of: form, id: ids.next(), person, workplace)
      }
      return workplace.changes + [.placeInternships(module: module.id, internships: internships)]
    case .editInternship(let id):
      guard let earlier = module.internship(id) else { return [] }
      let workplace = try workplace(of: form, earlier)
      let edited = try internship(of: form, id: id, earlier.participant, workplace)
      return workplace.changes + [.editInternship(module: module.id, internship: edited)]
    case .checkIn(let internships, let id):
      return try internships.map { (internship) throws(FormProblem) in
        let checkIn = CheckIn(
          id: id ?? ids.next(), internship: internship, day: try form.day(.day, now.day), by: try form.required(.by),
          channel: form.choice(.channel, or: .phone), with: form.choice(.with, or: .participant),
          outcome: form.choice(.outcome, or: .reached), said: form.text(.said), wellbeing: Int(form.text(.wellbeing)),
          attitudes: form.text(.attitudes), agreed: form.text(.agreed), next: try form.optionalDay(.next, now.day))
        return .recordCheckIn(module: module.id, checkIn: checkIn)
      }
    case .snooze(let internships):
      let snooze = Snooze(until: try form.day(.day, now.day), reason: try form.required(.reason))
      let kind = form.choice(.kind, or: FollowUp.Kind.participant)
      return internships.map { .snooze(module: module.id, internship: $0, kind: kind, snooze: snooze) }
    default: return []
    }
  }

  private func internship(
    of form: Form, id: Internship.ID, _ person: Participant.ID, _ workplace: Workplace
  ) throws(FormProblem) -> Internship {
    var hours: [Weekday: TimeSpan] = [:]
    for day in Weekday.allCases { hours[day] = try form.optionalSpan(.hours(day)) }
    let mentor = Internship.Mentor(
      name: form.text(.mentor), phone: form.text(.mentorPhone), email: form.text(.mentorEmail))
    let known = module?.internship(id)
    return Internship(
      id: id, participant: person, employer: workplace.name, employerID: workplace.id, address: form.text(.address),
      mentor: mentor, from: try form.day(.from, now.day), to: try form.day(.to, now.day), hours: hours,
      tasks: form.text(.tasks),
      support: form.text(.support), agreementSigned: try form.optionalDay(.agreement, now.day),
      closingDays: try closingDays(of: form, known?.closingDays ?? []),
      appraisal: form.text(.appraisal), insured: try form.optionalDay(.insured, now.day),
      cadence: Reading.interval(form.text(.cadence)), mentorCadence: Reading.interval(form.text(.mentorCadence)),
      ended: try form.ended(now.day))
  }

  /// "21/7/2026, 3/8/2026 - 7/8/2026". The reason of days that were there already stays.
  private func closingDays(of form: Form, _ earlier: [ClosingDays]) throws(FormProblem) -> [ClosingDays] {
    var days: [ClosingDays] = []
    for part in form.text(.closingDays).split(separator: ",").map(String.init) {
      guard let period = Reading.period(part, today: now.day) else {
        throw FormProblem(field: .closingDays, words: .notADay(part))
      }
      let known = earlier.first { $0.from == period.lowerBound && $0.to == period.upperBound }?.reason
      days.append(
        ClosingDays(
          from: period.lowerBound, to: period.upperBound, reason: known ?? Phrase.closedReason(language)))
    }
    return days
  }
}

extension ClosingDays {
  fileprivate var typed: String { from == to ? from.typed : from.typed + " - " + to.typed }
}
