// Changes to the records of a dossier: what the door asks of each before it is kept.

extension Module {
  mutating func write(_ record: Record, of id: Participant.ID, _ context: Context) throws(Refusal) -> [Notice] {
    let index = try place(of: id)
    try check(record, of: participants[index], context)
    let before = participants[index].dossier.record(record.id)
    participants[index].dossier.put(record)
    switch record {
    case .firstTalk(let talk):
      let step = PathStep(.firstTalk, on: talk.day, by: talk.taker)
      try take(step, at: index)
      let old: FirstTalk? = if case .firstTalk(let old)? = before { old } else { nil }
      guard talk.decision != old?.decision else { return [] }
      return try follow(talk, insteadOf: old, at: index, context)
    case .intake(let intake): try take(PathStep(.intake, on: intake.day, by: intake.taker), at: index)
    default: break
    }
    return []
  }

  /// With a first talk or an intake goes the step that it was, unless a later one stands on it.
  mutating func remove(_ record: Record.ID, of id: Participant.ID) throws(Refusal) -> [Notice] {
    let index = try place(of: id)
    guard participants[index].dossier.record(record) != nil else { throw .unknownRecord(record.raw) }
    try checkNothingStands(on: record.kind, of: participants[index])
    participants[index].dossier.remove(record)
    let kind: PathStep.Kind? =
      switch record.kind {
      case .firstTalk: .firstTalk
      case .intake: .intake
      default: nil
      }
    guard let kind else { return [] }
    // The last one: what was taken before a stop is another talk.
    if let last = participants[index].path.lastIndex(where: { $0.kind == kind }) {
      participants[index].path.remove(at: last)
    }
    let person = participants[index]
    for later in person.path where missingStep(before: later.kind, of: person) == kind {
      throw .stepStandsOn(person.who, kind, later: later.kind)
    }
    return []
  }

  /// What was decided in the first talk is carried out with it, so that it need not be typed twice. A decision that is set
  /// right takes back what the wrong one did; who has started, or was let in since, is not put out by an older talk.
  private mutating func follow(
    _ talk: FirstTalk, insteadOf old: FirstTalk?, at index: Int, _ context: Context
  ) throws(Refusal) -> [Notice] {
    let person = participants[index]
    if person.enrolment != nil {
      guard talk.stage?.isOut != true else { throw .startedAlready(person.who) }
      return []
    }
    if let done = old?.stage?.step()?.kind, done == person.stage.step()?.kind {
      if let step = participants[index].path.lastIndex(where: { $0.kind == done }) {
        participants[index].path.remove(at: step)
      }
      participants[index].stage = .candidate
      closeOffer(at: index, context)
    }
    guard let stage = talk.stage, stage != participants[index].stage else { return [] }
    if case .waiting = stage, participants[index].isWaiting || accepted(participants[index]) { return [] }
    return try setStage([person.id], stage, talk.taker, context)
  }

  private func check(_ record: Record, of person: Participant, _ context: Context) throws(Refusal) {
    switch record {
    case .firstTalk(let talk):
      try notAhead(talk.day, context)
      try check(wellbeing: talk.wellbeing)
      switch talk.decision {
      case .redirected(let to, let reason):
        guard !to.isBlank else { throw .destinationMissing }
        guard !reason.isBlank else { throw .reasonMissing }
      case .withdrawn(let reason): guard !reason.isBlank else { throw .reasonMissing }
      case .open, .admitted, .waiting: break
      }
    case .intake(let intake):
      try notAhead(intake.day, context)
      try checkIntake(on: intake.day, of: person)
    case .lifeDomains(let domains):
      try notAhead(domains.day, context)
      for rating in domains.ratings.values { try check(wellbeing: rating) }
      if let ladder = domains.ladder, !(1...6).contains(ladder) { throw .ladderStep(ladder) }
      guard !domains.ratings.isEmpty || !domains.words.isEmpty || domains.ladder != nil else { throw .nothingToChange }
    case .goal(let goal): try check(goal, of: person, context)
    case .rating(let rating, let id): try check(rating, of: id, of: person, context)
    case .careContact(let contact):
      guard !contact.name.isBlank || !contact.organisation.isBlank else { throw .emptyName }
      if let refused = contact.consentRefused { try notAhead(refused, context) }
      guard let consent = contact.consent else { break }
      if let refused = contact.consentRefused { throw .consentTwice(given: consent.given, refused: refused) }
      guard !consent.scope.isBlank else { throw .consentScope }
      try notAhead(consent.given, context)
      guard let withdrawn = consent.withdrawn else { break }
      try notAhead(withdrawn, context)
      guard consent.given <= withdrawn else { throw .comesBefore(.withdrawal, withdrawn, first: consent.given) }
    case .noCare(let said): try notAhead(said.day, context)
    case .permission(let permission): try check(permission, of: person, context)
    case .jobTarget(let target):
      guard !target.dreamJob.isBlank || !target.target.isBlank else { throw .emptyName }
      try notAhead(target.day, context)
    case .exploredJob(let job):
      guard !job.job.isBlank else { throw .emptyName }
      try notAhead(job.day, context)
    case .readiness(let readiness):
      if let computer = readiness.computer { try check(wellbeing: computer) }
      let known = Set(template.documents.map(\.id))
      if let unknown = readiness.documents.keys.sorted().first(where: { !known.contains($0) }) {
        throw .unknownRecord(unknown)
      }
      for day in readiness.documents.values { try notAhead(day, context) }
    case .searchStep(let step):
      guard !step.employer.isBlank else { throw .emptyName }
      try notAhead(step.day, context)
      if let next = step.next, next <= step.day { throw .nextContactBefore(next) }
      let known = person.dossier.search.first { $0.id == step.id }?.snoozed
      if let snooze = step.snoozed, snooze != known {
        guard snooze.until > context.today else { throw .snoozeNotAhead(snooze.until) }
        guard !snooze.reason.isBlank else { throw .reasonMissing }
      }
    case .reflection(let reflection): try check(reflection, of: person, context)
    case .finalEvaluation(let evaluation): try check(evaluation, of: person, context)
    case .nextStep(let step):
      guard !step.what.isBlank else { throw .emptyName }
      if let done = step.done { try notAhead(done, context) }
    case .outcome(let outcome): try check(outcome, of: person, context)
    case .report(let report): try check(report, of: person, context)
    case .aftercare(let contact): try check(contact, of: person, context)
    case .aftercareEnd(let end): try check(end, of: person, context)
    }
  }

  /// An intake that is new is of somebody who is let in, and not on the list or elsewhere on that day.
  func checkIntake(on day: Day, of person: Participant) throws(Refusal) {
    guard person.enrolment == nil else { return }
    if step(.intake, of: person) == nil, let since = person.stage.step()?.day, since <= day {
      throw person.isWaiting ? .waitingStill(person.who) : .outAlready(person.who, on: since)
    }
    if person.stage == .candidate { try checkAdmitted(person) }
  }

  /// Who was let in by the first talk, by an accepted place, or is back from the list; of whom no talk is written, on paper.
  func checkAdmitted(_ person: Participant) throws(Refusal) {
    guard let decision = person.dossier.firstTalk?.decision, decision != .admitted, !accepted(person) else { return }
    guard decision != .open else { throw .undecided(person.who) }
    // Whose turn it is on the list is let in by the place that is free.
    if decision == .waiting, person.isWaiting { return }
    // Back from where the talk had put them.
    let back = person.path.last { [.waiting, .redirected, .withdrawn, .resumed].contains($0.kind) }?.kind == .resumed
    guard back else { throw .notAdmitted(person.who) }
  }

  /// A place that was offered is accepted, and nothing put the person back on the list since.
  func accepted(_ person: Participant) -> Bool {
    person.path.last { [.waiting, .accepted, .resumed].contains($0.kind) }?.kind == .accepted
  }

  /// Somebody who is entered with a dossier: its goals are asked what each of them would be.
  func checkGoals(of person: Participant, _ context: Context) throws(Refusal) {
    var without = person
    without.dossier.goals = []
    for goal in person.dossier.goals {
      try check(goal, of: without, context)
      without.dossier.goals.append(goal)
    }
  }

  /// The levels are worded before the work starts: once a rating stands on them, they stay.
  private func check(_ goal: Goal, of person: Participant, _ context: Context) throws(Refusal) {
    guard !goal.words.isBlank else { throw .emptyName }
    try notAhead(goal.set, context)
    let known = person.dossier.goals.first { $0.id == goal.id }
    if let known, let first = known.ratings.first {
      guard known.levels == goal.levels else { throw .levelsFixed(person.who, ratedOn: first.day) }
      guard goal.set <= first.day else { throw .ratedBeforeSet(first.day, set: goal.set) }
    }
    var whole = goal
    whole.ratings = known?.ratings ?? []
    for rating in goal.ratings where !whole.ratings.contains(rating) {
      try check(rating, on: whole, of: person, context)
      whole.rate(rating)
    }
  }

  private func check(
    _ rating: Goal.Rating, of id: Goal.ID, of person: Participant, _ context: Context
  ) throws(Refusal) {
    guard let goal = person.dossier.goals.first(where: { $0.id == id }) else { throw .unknownRecord(id.raw) }
    try check(rating, on: goal, of: person, context)
  }

  private func check(
    _ rating: Goal.Rating, on goal: Goal, of person: Participant, _ context: Context
  ) throws(Refusal) {
    guard Goal.scale.contains(rating.level) else { throw .goalLevel(rating.level) }
    guard goal.isWorded else { throw .levelsMissing(person.who, missing: goal.levels.count { $0.isBlank }) }
    try notAhead(rating.day, context)
    guard goal.set <= rating.day else { throw .ratedBeforeSet(rating.day, set: goal.set) }
    if goal.ratings.contains(where: { $0.day == rating.day && $0.id != rating.id }) {
      throw .ratedAlready(person.who, rating.day)
    }
    let others = person.dossier.goals.filter { $0.id != goal.id }.flatMap(\.ratings)
    guard !others.contains(where: { $0.id == rating.id }) else { throw .alreadyThere(rating.id.raw) }
  }

  private func check(
    _ permission: Permission, of person: Participant, _ context: Context
  ) throws(Refusal) {
    try notAhead(permission.requested, context)
    if let decided = permission.decided {
      guard decided >= permission.requested else {
        throw .comesBefore(.decision, decided, first: permission.requested)
      }
      guard permission.decision != .pending else { throw .decisionMissing(decided) }
      try notAhead(decided, context)
    } else if permission.decision != .pending {
      throw .decisionDayMissing
    }
    guard let until = permission.validUntil else { return }
    let from = permission.decided ?? permission.requested
    guard until >= from else { throw .comesBefore(.validity, until, first: from) }
    let most = from.monthsLater(12 * template.permission.years)
    guard until <= most else { throw .permissionTooLong(until: until, most: most, years: template.permission.years) }
  }

  private func check(wellbeing: Int?) throws(Refusal) {
    if let wellbeing, !(1...5).contains(wellbeing) { throw .wellbeing(wellbeing) }
  }

  func notAhead(_ day: Day, _ context: Context) throws(Refusal) {
    guard day <= context.today else { throw .recordAhead(day) }
  }

  // MARK: - Alarms

  /// An alarm that a person has now is put off; it comes back by itself.
  mutating func snooze(
    _ id: Participant.ID, _ kind: PermissionAlarm.Kind, _ snooze: Snooze, _ context: Context
  ) throws(Refusal) -> [Notice] {
    guard snooze.until > context.today else { throw .snoozeNotAhead(snooze.until) }
    guard !snooze.reason.isBlank else { throw .reasonMissing }
    participants[try place(of: id)].dossier.snoozed[kind] = snooze
    return []
  }
}
