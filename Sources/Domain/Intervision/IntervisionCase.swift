// What is talked over at a meeting: a person, an employer or a question of method, with the question of who brings it in.

package struct IntervisionCase: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<IntervisionCase>

  package enum Subject: Hashable, Codable, Sendable {
    case participant(id: Participant.ID)
    case employer(id: Employer.ID)
    case method

    package var participant: Participant.ID? { if case .participant(let id) = self { id } else { nil } }
  }

  package enum State: Hashable, Codable, Sendable {
    case open
    case treated
    /// Not this time; it goes along to the next meeting.
    case postponed
    case dropped
    /// Where it was taken along to.
    case carried(to: Intervision.ID)
  }

  package var id: ID
  package var subject: Subject
  /// In I-form (inbrengvraag); may still be empty when a proposal was taken up.
  package var question: String
  /// Who brings it in (casusinbrenger).
  package var bringer: String
  /// The id of a format of the meeting.
  package var format: String
  /// Why the program proposed it.
  package var reasons: [Signal]
  /// What was said in each step, by the id of the step.
  package var notes: [String: String]
  package var state: State

  package init(
    id: ID, subject: Subject, question: String = "", bringer: String = "", format: String = "", reasons: [Signal] = []
  ) {
    (self.id, self.subject, self.question, self.bringer) = (id, subject, question, bringer)
    (self.format, self.reasons, notes, state) = (format, reasons, [:], .open)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    subject = try values.decode(Subject.self, forKey: .subject)
    question = try values.text(.question)
    bringer = try values.text(.bringer)
    format = try values.text(.format)
    reasons = try values.value(.reasons, or: [])
    notes = try values.value(.notes, or: [:])
    state = try values.value(.state, or: .open)
  }

  package var isOnAgenda: Bool { state == .open || state == .treated }

  /// What waits for a next meeting once this one is closed.
  package var isLeft: Bool { state == .open || state == .postponed }

  package var participant: Participant.ID? { subject.participant }

  /// The notes of the steps that give one thing, in the order of the format.
  package func notes(giving yield: IntervisionFormat.Yield, _ format: IntervisionFormat) -> String {
    format.steps.filter { $0.gives == yield }.compactMap { notes[$0.id] }.filter { !$0.isBlank }.joined(separator: "\n")
  }
}

extension Caseload {
  /// A question of method has no name but its question.
  package func name(of subject: IntervisionCase.Subject) -> String? {
    switch subject {
    case .participant(let id): participant(id)?.participant.name.full
    case .employer(let id): employer(id)?.name
    case .method: nil
    }
  }

  /// Where it stands on the agenda, waits for a next one or was talked over, the latest meeting first.
  package func cases(about subject: IntervisionCase.Subject) -> [(meeting: Intervision, subject: IntervisionCase)] {
    intervisions.flatMap { meeting in
      meeting.cases.filter { $0.subject == subject && ($0.isOnAgenda || $0.state == .postponed) }.map { (meeting, $0) }
    }
  }

  /// Where it is still to be talked over; nil when it is on no agenda.
  package func planned(_ subject: IntervisionCase.Subject) -> (meeting: Intervision, subject: IntervisionCase)? {
    for meeting in intervisions where meeting.isPlanned {
      if let found = meeting.cases.first(where: { $0.subject == subject && $0.isLeft }) {
        return (meeting, found)
      }
    }
    return nil
  }
}
