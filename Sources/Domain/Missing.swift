// What a phase asks of a person and is not there yet: a list from which one key leads to the field.

package enum Missing: Hashable, Sendable {
  case birth, phone, consultant
  case informed, firstTalk, decision, intake
  case answers(Int)
  case goal
  case levels(Goal.ID)
  case goalRating(Goal.ID)
  case lifeDomains, ladder
  case careContact
  case consent(CareContact.ID)
  case permission
  case exploredJob, jobTarget
  case documents([String])
  case computer
  case searchStep, internship
  case agreement(Internship.ID), insurance(Internship.ID), mentor(Internship.ID), tasks(Internship.ID)
  case appraisal(Internship.ID)
  case reflection(Session.ID)
  /// A time in the last weeks for the final evaluation.
  case appointment
  case finalEvaluation, report, outcome
  case endRating(Goal.ID)
  case endDomains, endLadder

  /// When it is asked: 0 before the start, else in that phase, 1-based. By the end of it it has to be there.
  package var phase: Int {
    switch self {
    case .birth, .phone, .consultant, .informed, .firstTalk, .decision, .intake, .permission: 0
    // What the intake leads to: asked from the intake on, and set before the real work of the second phase.
    case .answers, .goal, .levels, .lifeDomains, .ladder, .careContact, .consent: 1
    case .exploredJob, .jobTarget, .documents, .computer, .goalRating: 2
    case .searchStep, .internship, .agreement, .insurance, .mentor, .tasks, .reflection: 3
    case .appraisal, .appointment, .finalEvaluation, .report, .outcome, .endRating, .endDomains, .endLadder: 4
    }
  }

  /// Whether it should have been there by `moment`, as `Module.moment` tells it.
  package func isLate(at moment: Int) -> Bool { phase < moment }
}

extension Module {
  /// 0-based; nil before the programme and after it.
  package func phase(on day: Day) -> Int? { weekInProgramme(of: day).flatMap(template.phase) }

  /// The phase in which somebody is: that of the module while they take part, nil before and after.
  package func phase(of person: Participant, on day: Day) -> Int? {
    person.takesPart(on: day) ? phase(on: day) : nil
  }

  /// Where somebody is: 0 before the start, the phase that is running, 1-based, and one more after the last. Who stopped
  /// stays where that was.
  package func moment(of person: Participant, on today: Day) -> Int {
    guard let (from, until) = person.enrolment else { return 0 }
    let day = min(until ?? today, today)
    guard from <= day else { return 0 }
    return day > end ? template.phases.count + 1 : (phase(on: day) ?? -1) + 1
  }

  /// The last day on which it is in time: the day before somebody starts, else the last of the phase that asks it.
  package func due(_ thing: Missing, of person: Participant) -> Day {
    guard thing.phase > 0 else { return (person.spells.first?.from ?? start) - 1 }
    let weeks = template.phases.prefix(thing.phase).reduce(0) { $0 + $1.weeks }
    return week(max(1, weeks)).sunday
  }

  /// Group sessions that are over, of which neither what was done nor what lived in the group is noted.
  package func untold(on now: Moment) -> [Session] {
    sessions.filter { session in
      session.isPlanned && !session.isBlock && !session.kind.mayComeBefore && session.story.isBlank
        && Moment(session.day, session.time.to) <= now
    }
  }

  /// What is missing for a person on `today`, in the order of the path: all that was asked so far, from the first day of the
  /// phase that asks it.
  package func missing(of person: Participant, on today: Day) -> [Missing] {
    switch person.stage {
    case .redirected, .withdrawn: return []
    case .candidate, .waiting: return beforeStart(person)
    case .participating, .stopped: break
    }
    let moment = moment(of: person, on: today)
    var missing = beforeStart(person)
    if moment >= 2 { missing += orientation(person) + unrated(person) }
    if moment >= 3 {
      missing += placement(person, today) + unreflected(of: person, on: today).map { .reflection($0.id) }
    }
    if moment >= template.phases.count, person.isParticipating { missing += ending(person) }
    return missing
  }

  private func beforeStart(_ person: Participant) -> [Missing] {
    let dossier = person.dossier
    var missing: [Missing] = []
    if person.birth == nil, !person.withheld.contains(.birth) { missing.append(.birth) }
    if !person.isReachable, !person.withheld.contains(.contact) { missing.append(.phone) }
    if person.referrer.consultant.isBlank { missing.append(.consultant) }
    if step(.informed, of: person) == nil { return missing + [.informed] }
    if step(.firstTalk, of: person) == nil { return missing + [.firstTalk] }
    // What was taken on paper is on paper; of a talk that was only ticked here, what was said is still to be told.
    if dossier.firstTalk == nil, step(.firstTalk, of: person)?.source != .paper { missing.append(.firstTalk) }
    if dossier.firstTalk?.decision == .open, person.isCandidate { missing.append(.decision) }
    if person.isWaiting { return missing }
    guard let intake = dossier.intake else {
      // An intake that was taken on paper still waits to be typed over.
      return missing + [.intake] + asked(dossier, person)
    }
    let unanswered = template.intakeQuestions.count { intake.answers[$0.id]?.isBlank ?? true }
    if unanswered > 0 { missing.append(.answers(unanswered)) }
    return missing + asked(dossier, person)
  }

  /// What the intake leads to.
  private func asked(_ dossier: Dossier, _ person: Participant) -> [Missing] {
    guard step(.intake, of: person) != nil else { return [] }
    var missing: [Missing] = dossier.goals.isEmpty ? [.goal] : []
    missing += dossier.goals.filter { !$0.isWorded }.map { .levels($0.id) }
    let first = dossier.lifeDomains.first { $0.occasion == .intake }
    if first?.ratings.isEmpty ?? true { missing.append(.lifeDomains) }
    if first?.ladder == nil { missing.append(.ladder) }
    if dossier.careContacts.isEmpty, dossier.noCare == nil { missing.append(.careContact) }
    missing += dossier.careContacts.filter { !$0.isAsked }.map { .consent($0.id) }
    if person.status == .riziv, dossier.permissions.isEmpty { missing.append(.permission) }
    return missing
  }

  private func orientation(_ person: Participant) -> [Missing] {
    let dossier = person.dossier
    var missing: [Missing] = dossier.exploredJobs.isEmpty ? [.exploredJob] : []
    if dossier.jobTarget?.target.isBlank ?? true { missing.append(.jobTarget) }
    let ready = dossier.readiness?.documents ?? [:]
    let open = template.documents.map(\.id).filter { ready[$0] == nil }
    if !open.isEmpty { missing.append(.documents(open)) }
    if dossier.readiness?.computer == nil { missing.append(.computer) }
    return missing
  }

  /// In the order in which it comes: a time for the talk, the talk, what is asked again, the report, where they go.
  private func ending(_ person: Participant) -> [Missing] {
    let dossier = person.dossier
    let closing = closing(person)
    var missing: [Missing] = []
    let isBooked = sessions.contains { $0.kind == .finalEvaluation && $0.isPlanned && $0.part(of: person) != nil }
    if dossier.finalEvaluation == nil, !isBooked { missing.append(.appointment) }
    missing += closing.filter { $0 == .finalEvaluation }
    let last = lastPhase
    missing += dossier.goals.filter { goal in goal.isWorded && !goal.ratings.contains { $0.day >= last } }
      .map { .endRating($0.id) }
    let end = dossier.lifeDomains.last { $0.occasion == .end }
    if end?.ratings.isEmpty ?? true { missing.append(.endDomains) }
    if end?.ladder == nil { missing.append(.endLadder) }
    // Where somebody goes stands in the report.
    return missing + closing.filter { $0 == .outcome } + closing.filter { $0 == .report }
  }

  /// The first day of the last phase.
  package var lastPhase: Day { week(template.weeks - (template.phases.last?.weeks ?? 1) + 1).monday }

  private func unrated(_ person: Participant) -> [Missing] {
    person.dossier.goals.filter { $0.isWorded && $0.ratings.isEmpty }.map { .goalRating($0.id) }
  }

  private func placement(_ person: Participant, _ today: Day) -> [Missing] {
    let placed = internships(of: person.id)
    guard !placed.isEmpty else { return (person.dossier.search.isEmpty ? [.searchStep] : []) + [.internship] }
    // Whose only place fell away needs another, while there are weeks for it.
    let another: [Missing] = isSearching(person, on: today) ? [.internship] : []
    return another
      + placed.flatMap { internship in
        var missing: [Missing] = []
        if internship.agreementSigned == nil { missing.append(.agreement(internship.id)) }
        if internship.insured == nil { missing.append(.insurance(internship.id)) }
        if internship.mentor.name.isBlank { missing.append(.mentor(internship.id)) }
        if internship.tasks.isBlank { missing.append(.tasks(internship.id)) }
        if internship.lastDay < today, internship.appraisal.isBlank { missing.append(.appraisal(internship.id)) }
        return missing
      }
  }
}
