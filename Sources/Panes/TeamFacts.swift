// What the meetings reckon from the whole caseload: proposals, answers and what happened, made anew when something has changed.
import Domain

/// What they are reckoned from.
struct TeamSubject: Equatable, Sendable {
  let today: Day
  let caseload: Caseload
}

/// Of one caseload on one day.
struct TeamFacts: Sendable {
  let proposals: [Proposal]
  let answered: [(proposal: Proposal, answer: ProposalAnswer.Answer)]
  /// The day after which it happened.
  let since: Day
  let happenings: [ModuleHappenings]

  init(_ caseload: Caseload, on today: Day) {
    (proposals, answered) = (caseload.proposals(on: today), caseload.answeredProposals(on: today))
    since = caseload.lastIntervision?.day ?? today - 28
    happenings = caseload.happenings(since: since, to: today)
  }
}

extension App {
  var team: TeamFacts {
    let subject = TeamSubject(today: now.day, caseload: caseload)
    return recalls.team.value(of: subject) { TeamFacts(caseload, on: now.day) }
  }
}
