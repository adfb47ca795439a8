// The meeting in which nobody of the caseload has a name; the counsellors, who sit at the table, keep theirs.

extension Intervision {
  package func seen(through veil: Veil) -> Intervision {
    var meeting = self
    (meeting.place, meeting.template) = (veil(place), veil(template))
    (meeting.chair, meeting.attendees) = (veil.colleague(chair), attendees.map(veil.colleague))
    meeting.cases = cases.map { subject in
      var seen = subject
      seen.bringer = veil.colleague(subject.bringer)
      seen.question = veil(subject.question, of: subject.participant)
      seen.notes = subject.notes.mapValues { veil($0, of: subject.participant) }
      seen.reasons = subject.reasons.map { reason in
        guard case .goalFalling(let goal, let before, let lately) = reason else { return reason }
        return .goalFalling(goal: veil(goal, of: subject.participant), before: before, lately: lately)
      }
      return seen
    }
    meeting.decisions = decisions.map { decision in
      var seen = decision
      let owner = decision.about?.participant
      seen.words = veil(decision.words, of: owner)
      seen.owner = veil.colleague(decision.owner)
      if case .dropped(let day, let reason) = decision.state {
        seen.state = .dropped(on: day, reason: veil(reason, of: owner))
      }
      return seen
    }
    meeting.observations = observations.map { observation in
      var seen = observation
      seen.words = veil(observation.words)
      seen.by = veil.colleague(observation.by)
      if case .dropped(let reason) = observation.state { seen.state = .dropped(reason: veil(reason)) }
      return seen
    }
    return meeting
  }
}
