// What the meetings reckon from the whole caseload: proposals, answers and what happened, made anew when something has changed.
import Domain
import Synchronization

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

/// The last ones, with and without names. Not part of the state: making them anew gives the same.
final class TeamMemory: Sendable {
  private let last = Mutex<[(caseload: Caseload, today: Day, facts: TeamFacts)]>([])

  func facts(of caseload: Caseload, on today: Day) -> TeamFacts {
    let known = last.withLock { $0 }.first { $0.today == today && $0.caseload == caseload }
    if let known { return known.facts }
    let facts = TeamFacts(caseload, on: today)
    last.withLock { $0 = $0.suffix(1) + [(caseload, today, facts)] }
    return facts
  }
}

extension App {
  var team: TeamFacts { teamMemory.facts(of: caseload, on: now.day) }
}
