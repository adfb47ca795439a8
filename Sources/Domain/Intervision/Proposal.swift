// Cases that the program proposes for the agenda, from signals: taken up, put off to the next meeting, or dropped.

package struct Proposal: Hashable, Sendable {
  package let module: Module.ID
  package let who: Who
  package let signals: [Signal]

  /// That of many before the internships: no more than that there is none yet.
  package var isOnlyPlacement: Bool { signals.allSatisfy { $0.kind == .noPlacement } }
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
  /// For the next meeting, module by module and by name, who has no more than no internship after all others: who is on its
  /// agenda already is not proposed, nor for a signal that was put off at it, or dropped not long ago.
  package func proposals(on today: Day) -> [Proposal] {
    let all: [Proposal] = proposable(on: today).compactMap { module, person, signals in
      let silent = Set(answers(about: person.id, module.template.signals, today).flatMap(\.signals))
      let left = signals.filter { !silent.contains($0.kind) }
      return left.isEmpty ? nil : Proposal(module: module.id, who: person.who, signals: left)
    }
    return all.filter { !$0.isOnlyPlacement } + all.filter(\.isOnlyPlacement)
  }

  /// Those of which everything was put off at the next meeting or dropped, with what was answered last: they can come back.
  package func answeredProposals(on today: Day) -> [(proposal: Proposal, answer: ProposalAnswer.Answer)] {
    proposable(on: today).compactMap { module, person, signals in
      let answers = answers(about: person.id, module.template.signals, today)
      let silent = Set(answers.flatMap(\.signals))
      guard let last = answers.last, signals.allSatisfy({ silent.contains($0.kind) }) else { return nil }
      return (Proposal(module: module.id, who: person.who, signals: signals), last.answer)
    }
  }

  /// Everybody in a running module who gives a signal and is on no agenda.
  private func proposable(on today: Day) -> [(module: Module, person: Participant, signals: [Signal])] {
    let planned = Set(
      intervisions.filter(\.isPlanned).flatMap { $0.cases.filter { $0.state != .dropped }.compactMap(\.participant) })
    return modules.filter { $0.start <= today && today <= $0.end }.flatMap { module in
      module.roster.filter { !planned.contains($0.id) }.compactMap { person in
        let signals = module.signals(of: person, on: today)
        return signals.isEmpty ? nil : (module, person, signals)
      }
    }
  }

  /// Those that still hold, in the order in which they were given.
  private func answers(about person: Participant.ID, _ terms: SignalTerms, _ today: Day) -> [ProposalAnswer] {
    let next = nextIntervision?.id
    return intervisions.reversed().flatMap { meeting in
      meeting.answers.filter { answer in
        guard answer.participant == person else { return false }
        return answer.answer == .postponed ? meeting.id == next : answer.on + terms.rest >= today
      }
    }
  }
}
