// One of each thing that can be said of a meeting: why a case is proposed, and how cases, decisions and observations stand.

import Domain
import Words

extension Samples {
  static var meetingNames: [Phrase] {
    let day = Samples.day("2026-06-12")
    let signals: [Signal] = [
      .contactOverdue(days: 9), .attendanceDropping(before: 92, lately: 60), .noPlacement(from: day),
      .goalFalling(goal: "bellen", before: 1, lately: -1), .nearCap(weeks: 4, highest: Minutes(1140)),
    ]
    let cases: [IntervisionCase.State] = [.open, .treated, .postponed, .dropped, .carried(to: identifier("juli"))]
    let decisions: [Decision.State] = [.open, .done(on: day), .dropped(on: day, reason: "te duur")]
    let observations: [Observation.State] = [.open, .trying, .adopted, .dropped(reason: "te duur")]
    let standing = observations.flatMap { [$0.words(of: .adjustment), $0.words(of: .care)] }
    let words = signals.map(\.words) + cases.map(\.words) + decisions.map(\.words) + standing
    return words + [Intervision.State.planned, .closed(on: day)].map(\.words) + Observation.Kind.allCases.map(\.words)
      + ProposalAnswer.Answer.allCases.map(\.words) + IntervisionFormat.shippedNames
  }
}

extension IntervisionFormat {
  fileprivate static var shippedNames: [Phrase] {
    MethodTemplate.opStap.formats.flatMap { [$0.name] + $0.steps.map(\.name) }
  }
}
