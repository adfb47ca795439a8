// What is kept about a person beside contact data and notes: the records of the path, each a value of its own.

package struct Dossier: Hashable, Codable, Sendable {
  package var firstTalk: FirstTalk?
  package var intake: Intake?
  package var lifeDomains: [LifeDomains]
  package var goals: [Goal]
  package var careContacts: [CareContact]
  package var noCare: NoCare?
  /// By the day on which they were asked.
  package var permissions: [Permission]
  package var jobTarget: JobTarget?
  package var exploredJobs: [ExploredJob]
  package var readiness: Readiness?
  package var search: [SearchStep]
  package var offers: [Offer]
  package var snoozed: [PermissionAlarm.Kind: Snooze]
  /// By day, one for each return day.
  package var reflections: [Reflection]
  package var finalEvaluation: FinalEvaluation?
  package var nextSteps: [NextStep]
  package var outcome: Outcome?
  package var report: Report?
  /// By day.
  package var aftercare: [AftercareContact]
  package var aftercareEnd: AftercareEnd?

  package init() {
    (lifeDomains, goals, careContacts, permissions) = ([], [], [], [])
    (exploredJobs, search, offers, snoozed) = ([], [], [], [:])
    (reflections, nextSteps, aftercare) = ([], [], [])
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    firstTalk = try values.decodeIfPresent(forKey: .firstTalk)
    intake = try values.decodeIfPresent(forKey: .intake)
    lifeDomains = try values.value(.lifeDomains, or: [])
    goals = try values.value(.goals, or: [])
    careContacts = try values.value(.careContacts, or: [])
    noCare = try values.decodeIfPresent(forKey: .noCare)
    permissions = try values.value(.permissions, or: [])
    jobTarget = try values.decodeIfPresent(forKey: .jobTarget)
    exploredJobs = try values.value(.exploredJobs, or: [])
    readiness = try values.decodeIfPresent(forKey: .readiness)
    search = try values.value(.search, or: [])
    offers = try values.value(.offers, or: [])
    snoozed = try values.value(.snoozed, or: [:])
    reflections = try values.value(.reflections, or: [])
    finalEvaluation = try values.decodeIfPresent(forKey: .finalEvaluation)
    nextSteps = try values.value(.nextSteps, or: [])
    outcome = try values.decodeIfPresent(forKey: .outcome)
    report = try values.decodeIfPresent(forKey: .report)
    aftercare = try values.value(.aftercare, or: [])
    aftercareEnd = try values.decodeIfPresent(forKey: .aftercareEnd)
  }

  package var openOffer: Offer? { offers.last { $0.answer == .open } }
}

/// One record of a dossier: what a form writes and the door checks.
package enum Record: Hashable, Codable, Sendable {
  case firstTalk(FirstTalk)
  case intake(Intake)
  case lifeDomains(LifeDomains)
  /// The ratings that are there stay.
  case goal(Goal)
  case rating(Goal.Rating, of: Goal.ID)
  case careContact(CareContact)
  case noCare(NoCare)
  case permission(Permission)
  case jobTarget(JobTarget)
  case exploredJob(ExploredJob)
  case readiness(Readiness)
  case searchStep(SearchStep)
  case reflection(Reflection)
  case finalEvaluation(FinalEvaluation)
  case nextStep(NextStep)
  case outcome(Outcome)
  case report(Report)
  case aftercare(AftercareContact)
  case aftercareEnd(AftercareEnd)

  package enum Kind: String, Codable, CaseIterable, Sendable {
    case firstTalk, intake, lifeDomains, goal, rating, careContact, noCare, permission, jobTarget, exploredJob,
      readiness, searchStep, reflection, finalEvaluation, nextStep, outcome, report, aftercare, aftercareEnd

    /// A dossier has at most one.
    package var isSingle: Bool {
      switch self {
      case .firstTalk, .intake, .noCare, .jobTarget, .readiness, .finalEvaluation, .outcome, .report, .aftercareEnd:
        true
      case .lifeDomains, .goal, .rating, .careContact, .permission, .exploredJob, .searchStep, .reflection, .nextStep,
        .aftercare:
        false
      }
    }
  }

  /// What a line of the dossier stands for.
  package struct ID: Hashable, Codable, Sendable {
    package var kind: Kind
    /// The id of the value; "" of a kind of which there is one.
    package var raw: String
    package init(_ kind: Kind, _ raw: String = "") { (self.kind, self.raw) = (kind, raw) }
  }

  package var id: ID {
    switch self {
    case .firstTalk: ID(.firstTalk)
    case .intake: ID(.intake)
    case .lifeDomains(let value): ID(.lifeDomains, value.id.raw)
    case .goal(let value): ID(.goal, value.id.raw)
    case .rating(let value, _): ID(.rating, value.id.raw)
    case .careContact(let value): ID(.careContact, value.id.raw)
    case .noCare: ID(.noCare)
    case .permission(let value): ID(.permission, value.id.raw)
    case .jobTarget: ID(.jobTarget)
    case .exploredJob(let value): ID(.exploredJob, value.id.raw)
    case .readiness: ID(.readiness)
    case .searchStep(let value): ID(.searchStep, value.id.raw)
    case .reflection(let value): ID(.reflection, value.id.raw)
    case .finalEvaluation: ID(.finalEvaluation)
    case .nextStep(let value): ID(.nextStep, value.id.raw)
    case .outcome: ID(.outcome)
    case .report: ID(.report)
    case .aftercare(let value): ID(.aftercare, value.id.raw)
    case .aftercareEnd: ID(.aftercareEnd)
    }
  }
}

extension Dossier {
  package func record(_ id: Record.ID) -> Record? {
    switch id.kind {
    case .firstTalk: firstTalk.map { .firstTalk($0) }
    case .intake: intake.map { .intake($0) }
    case .lifeDomains: lifeDomains.first { $0.id.raw == id.raw }.map { .lifeDomains($0) }
    case .goal: goals.first { $0.id.raw == id.raw }.map { .goal($0) }
    case .rating:
      goals.lazy.compactMap { goal in
        goal.ratings.first { $0.id.raw == id.raw }.map { .rating($0, of: goal.id) }
      }.first
    case .careContact: careContacts.first { $0.id.raw == id.raw }.map { .careContact($0) }
    case .noCare: noCare.map { .noCare($0) }
    case .permission: permissions.first { $0.id.raw == id.raw }.map { .permission($0) }
    case .jobTarget: jobTarget.map { .jobTarget($0) }
    case .exploredJob: exploredJobs.first { $0.id.raw == id.raw }.map { .exploredJob($0) }
    case .readiness: readiness.map { .readiness($0) }
    case .searchStep: search.first { $0.id.raw == id.raw }.map { .searchStep($0) }
    case .reflection: reflections.first { $0.id.raw == id.raw }.map { .reflection($0) }
    case .finalEvaluation: finalEvaluation.map { .finalEvaluation($0) }
    case .nextStep: nextSteps.first { $0.id.raw == id.raw }.map { .nextStep($0) }
    case .outcome: outcome.map { .outcome($0) }
    case .report: report.map { .report($0) }
    case .aftercare: aftercare.first { $0.id.raw == id.raw }.map { .aftercare($0) }
    case .aftercareEnd: aftercareEnd.map { .aftercareEnd($0) }
    }
  }

  /// Adds it, or takes the place of the one with the same id.
  mutating func put(_ record: Record) {
    switch record {
    case .firstTalk(let value): firstTalk = value
    case .intake(let value): intake = value
    case .lifeDomains(let value): lifeDomains.put(value) { $0.day < $1.day }
    case .goal(var value):
      // Ratings that it does not name stay: they are taken away one by one.
      let given = value.ratings
      value.ratings = goals.first { $0.id == value.id }?.ratings ?? []
      for rating in given { value.rate(rating) }
      goals.put(value) { $0.set < $1.set }
    case .rating(let value, let goal):
      guard let index = goals.firstIndex(where: { $0.id == goal }) else { return }
      goals[index].rate(value)
    case .careContact(let value): careContacts.put(value) { _, _ in false }
    case .noCare(let value): noCare = value
    case .permission(let value): permissions.put(value) { $0.requested < $1.requested }
    case .jobTarget(let value): jobTarget = value
    case .exploredJob(let value): exploredJobs.put(value) { $0.day < $1.day }
    case .readiness(let value): readiness = value
    case .searchStep(let value): search.put(value) { $0.day < $1.day }
    case .reflection(let value): reflections.put(value) { $0.day < $1.day }
    case .finalEvaluation(let value): finalEvaluation = value
    case .nextStep(let value): nextSteps.put(value) { _, _ in false }
    case .outcome(let value): outcome = value
    case .report(let value): report = value
    case .aftercare(let value): aftercare.put(value) { $0.day < $1.day }
    case .aftercareEnd(let value): aftercareEnd = value
    }
  }

  mutating func remove(_ id: Record.ID) {
    switch id.kind {
    case .firstTalk: firstTalk = nil
    case .intake: intake = nil
    case .lifeDomains: lifeDomains.removeAll { $0.id.raw == id.raw }
    case .goal: goals.removeAll { $0.id.raw == id.raw }
    case .rating: for index in goals.indices { goals[index].ratings.removeAll { $0.id.raw == id.raw } }
    case .careContact: careContacts.removeAll { $0.id.raw == id.raw }
    case .noCare: noCare = nil
    case .permission: permissions.removeAll { $0.id.raw == id.raw }
    case .jobTarget: jobTarget = nil
    case .exploredJob: exploredJobs.removeAll { $0.id.raw == id.raw }
    case .readiness: readiness = nil
    case .searchStep: search.removeAll { $0.id.raw == id.raw }
    case .reflection: reflections.removeAll { $0.id.raw == id.raw }
    case .finalEvaluation: finalEvaluation = nil
    case .nextStep: nextSteps.removeAll { $0.id.raw == id.raw }
    case .outcome: outcome = nil
    case .report: report = nil
    case .aftercare: aftercare.removeAll { $0.id.raw == id.raw }
    case .aftercareEnd: aftercareEnd = nil
    }
  }
}

extension Array where Element: Identifiable {
  /// In the place of the one with the same id, or new; then in order, what is equal as it was entered.
  fileprivate mutating func put(_ value: Element, inOrder: (Element, Element) -> Bool) {
    if let index = firstIndex(where: { $0.id == value.id }) { self[index] = value } else { append(value) }
    sort(by: inOrder)
  }
}
