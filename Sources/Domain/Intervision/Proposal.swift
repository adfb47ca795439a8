// Cases that the program proposes for the agenda, from signals: taken up, put off to the next meeting, or dropped.

package struct Proposal: Hashable, Sendable {
  package let module: Module.ID
  package let who: Who
  package let signals: [Signal]
}

/// What became of a proposal that was not taken up.
package struct ProposalAnswer: Hashable, Codable, Sendable {
  package enum Answer: String, Codable, CaseIterable, Sendable {
    /// Not at this meeting.
    case postponed
    /// Not for as long as the template says.
    case dropped
  }

  package var participant: Participant.ID
  package var signals: [Signal.Kind]
  package var answer: Answer
  package var on: Day

  package init(participant: Participant.ID, signals: [Signal.Kind], answer: Answer, on: Day) {
    (self.participant, self.signals, self.answer, self.on) = (participant, signals, answer, on)
  }
}

extension Caseload {
  /// For the next meeting, module by module and by name: who is on its agenda already is not proposed, nor for a signal that
  /// was put off at it, or dropped not long ago.
  package func proposals(on today: Day) -> [Proposal] {
    let next = nextIntervision
    let planned = Set(
      intervisions.filter(\.isPlanned).flatMap { $0.cases.filter { $0.state != .dropped }.compactMap(\.participant) })
    return modules.filter { $0.start <= today && today <= $0.end }.flatMap { module in
      module.roster.compactMap { person -> Proposal? in
        guard !planned.contains(person.id) else { return nil }
        let silent = silenced(person.id, next, module.template.signals, today)
        let signals = module.signals(of: person, on: today).filter { !silent.contains($0.kind) }
        return signals.isEmpty ? nil : Proposal(module: module.id, who: person.who, signals: signals)
      }
    }
  }

  private func silenced(
    _ person: Participant.ID, _ next: Intervision?, _ terms: SignalTerms, _ today: Day
  ) -> Set<Signal.Kind> {
    var silent: Set<Signal.Kind> = []
    for meeting in intervisions {
      for answer in meeting.answers where answer.participant == person {
        switch answer.answer {
        case .postponed where meeting.id != next?.id: break
        case .dropped where answer.on + terms.rest < today: break
        case .postponed, .dropped: silent.formUnion(answer.signals)
        }
      }
    }
    return silent
  }
}
