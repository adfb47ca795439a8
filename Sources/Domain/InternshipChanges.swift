// Changes to internships, check-ins and their alerts (rule 8).

extension Module {
  mutating func place(_ new: [Internship], _ context: Context) throws(Refusal) -> [Notice] {
    guard !new.isEmpty else { throw .nothingToChange }
    for internship in new {
      guard self.internship(internship.id) == nil else { throw .alreadyThere(internship.id.raw) }
      try check(internship)
      try checkEmployer(internship, context)
      var placed = internship
      placed.alterations = [Internship.Alteration(day: context.today, what: [.employer])]
      internships.append(placed)
    }
    return outdatedPermissions(of: new.map(\.participant), context)
  }

  mutating func edit(_ internship: Internship, _ context: Context) throws(Refusal) -> [Notice] {
    let index = try place(of: internship.id) as Int
    guard internships[index].participant == internship.participant else {
      throw .unknownParticipant(internship.participant)
    }
    try check(internship)
    // One that is not to be read at the moment is not taken away.
    if internship.employerID != internships[index].employerID { try checkEmployer(internship, context) }
    var edited = internship
    edited.absences = internships[index].absences
    edited.snoozed = internships[index].snoozed
    edited.alterations = internships[index].alterations
    edited.note(internships[index].differences(from: internship), on: context.today)
    let isChanged = edited.activityChanged != internships[index].activityChanged
    internships[index] = edited
    return isChanged ? outdatedPermissions(of: [internship.participant], context) : []
  }

  /// Whose permission was asked before what was set today: said at once, and by Today until a new one is asked.
  private func outdatedPermissions(of ids: [Participant.ID], _ context: Context) -> [Notice] {
    ids.compactMap { participant($0) }.filter { person in
      permissionAlarms(of: person, on: context.today).contains { $0.kind == .changed }
    }.map { .permissionOutdated($0.who) }
  }

  /// With it go its check-ins; the edge asks first.
  mutating func remove(_ id: Internship.ID) throws(Refusal) -> [Notice] {
    internships.remove(at: try place(of: id))
    checkIns.removeAll { $0.internship == id }
    return []
  }

  mutating func record(_ checkIn: CheckIn, _ context: Context) throws(Refusal) -> [Notice] {
    let internship = internships[try place(of: checkIn.internship)]
    let who = participants[try place(of: internship.participant)].who
    guard !checkIn.by.isBlank else { throw .emptyCounsellor }
    guard checkIn.day <= context.today else { throw .checkInInFuture(checkIn.day) }
    // The month before counts: agreements are made by phone before the first day.
    guard (internship.from - 31...internship.lastDay + 31).contains(checkIn.day) else {
      throw .checkInOutsideInternship(who, checkIn.day, from: internship.from, to: internship.to)
    }
    if let next = checkIn.next, next <= checkIn.day { throw .nextContactBefore(next) }
    if let wellbeing = checkIn.wellbeing, !(1...5).contains(wellbeing) { throw .wellbeing(wellbeing) }
    if let index = checkIns.firstIndex(where: { $0.id == checkIn.id }) {
      guard checkIns[index].internship == checkIn.internship else { throw .alreadyThere(checkIn.id.raw) }
      checkIns[index] = checkIn
    } else {
      checkIns.append(checkIn)
    }
    // A contact ends the alert, and with it the putting off.
    let index = try place(of: checkIn.internship) as Int
    if checkIn.reaches(.participant) { internships[index].snoozed[.participant] = nil }
    if checkIn.reaches(.mentor) { internships[index].snoozed[.mentor] = nil }
    return []
  }

  mutating func remove(_ id: CheckIn.ID) throws(Refusal) -> [Notice] {
    guard let index = checkIns.firstIndex(where: { $0.id == id }) else { throw .unknownRecord(id.raw) }
    checkIns.remove(at: index)
    return []
  }

  mutating func snooze(
    _ id: Internship.ID, _ kind: FollowUp.Kind, _ snooze: Snooze, _ context: Context
  ) throws(Refusal) -> [Notice] {
    guard snooze.until > context.today else { throw .snoozeNotAhead(snooze.until) }
    guard !snooze.reason.isBlank else { throw .reasonMissing }
    internships[try place(of: id)].snoozed[kind] = snooze
    return []
  }

  func place(of id: Internship.ID) throws(Refusal) -> Int {
    guard let index = internships.firstIndex(where: { $0.id == id }) else { throw .unknownInternship(id) }
    return index
  }

  private func checkEmployer(_ internship: Internship, _ context: Context) throws(Refusal) {
    if let id = internship.employerID, context.sector(id) == nil { throw .unknownEmployer(id) }
  }

  private func check(_ internship: Internship) throws(Refusal) {
    let person = participants[try place(of: internship.participant)]
    let isInTime = person.spells.contains { $0.contains(internship.from) && $0.contains(internship.lastDay) }
    guard !internship.employer.isBlank else { throw .emptyName }
    guard internship.from <= internship.to else { throw .endsBeforeBegin(internship.from, internship.to) }
    guard internship.to - internship.from <= 366 else { throw .periodTooLong(internship.from, internship.to) }
    guard isInTime else { throw .notTakingPart(person.who) }
    guard !internship.days.isEmpty else { throw .noInternshipHours(person.who) }
    for days in internship.closingDays { try days.check() }
    if let ended = internship.ended {
      guard internship.from <= ended.day, ended.day <= internship.to else {
        throw .endOutsideInternship(person.who, ended.day, from: internship.from, to: internship.to)
      }
      guard !ended.reason.isBlank else { throw .reasonMissing }
    }
  }
}

extension Internship {
  fileprivate func differences(from next: Internship) -> [Alteration.What] {
    Alteration.What.allCases.filter { what in
      switch what {
      case .employer: employer != next.employer || address != next.address
      case .period: from != next.from || to != next.to
      case .hours: hours != next.hours
      case .tasks: tasks != next.tasks
      case .support: support != next.support
      case .mentor: mentor.name != next.mentor.name
      }
    }
  }

  /// What is set right on the same day is one alteration.
  fileprivate mutating func note(_ what: [Alteration.What], on day: Day) {
    guard !what.isEmpty else { return }
    if let last = alterations.last, last.day == day {
      let both = Set(last.what + what)
      alterations[alterations.count - 1].what = Alteration.What.allCases.filter(both.contains)
    } else {
      alterations.append(Alteration(day: day, what: what))
    }
  }
}
