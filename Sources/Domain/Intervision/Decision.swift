// What a meeting leaves behind: decisions with an owner and a due date, and what concerns the method, the labour market and care.

package struct Decision: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<Decision>

  package enum State: Hashable, Codable, Sendable {
    case open
    case done(on: Day)
    case dropped(on: Day, reason: String)
  }

  package var id: ID
  package var made: Day
  package var words: String
  package var owner: String
  package var due: Day?
  package var about: IntervisionCase.Subject?
  package var state: State

  package init(
    id: ID, made: Day, words: String, owner: String, due: Day? = nil, about: IntervisionCase.Subject? = nil,
    state: State = .open
  ) {
    (self.id, self.made, self.words, self.owner) = (id, made, words, owner)
    (self.due, self.about, self.state) = (due, about, state)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    made = try values.decode(Day.self, forKey: .made)
    words = try values.decode(String.self, forKey: .words)
    owner = try values.text(.owner)
    due = try values.decodeIfPresent(forKey: .due)
    about = try values.decodeIfPresent(forKey: .about)
    state = try values.value(.state, or: .open)
  }

  package var isOpen: Bool { state == .open }

  /// Days late on `today`, 0 until the day after it was due.
  package func daysLate(on today: Day) -> Int { due.map { max(0, today - $0) } ?? 0 }
}

/// A change to the method, a trend, or a need that the target group signals (article, "Intervisie").
package struct Observation: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<Observation>

  package enum Kind: String, Codable, CaseIterable, Sendable { case adjustment, labourMarket, care, need }

  /// Of a change to the method, from idea to practice; of the others only whether it is still looked at.
  package enum State: Hashable, Codable, Sendable {
    case open, trying, adopted
    case dropped(reason: String)

    /// From idea to practice; what was dropped comes last.
    package var rank: Int {
      switch self {
      case .open: 0
      case .trying: 1
      case .adopted: 2
      case .dropped: 3
      }
    }
  }

  /// Still on its way to practice.
  package var isRunning: Bool { state == .open || state == .trying }

  package var id: ID
  package var day: Day
  package var kind: Kind
  package var words: String
  package var by: String
  package var state: State
  /// Of the state.
  package var since: Day

  package init(id: ID, day: Day, kind: Kind, words: String, by: String = "") {
    (self.id, self.day, self.kind, self.words) = (id, day, kind, words)
    (self.by, state, since) = (by, .open, day)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    day = try values.decode(Day.self, forKey: .day)
    kind = try values.decode(Kind.self, forKey: .kind)
    words = try values.decode(String.self, forKey: .words)
    by = try values.text(.by)
    state = try values.value(.state, or: .open)
    since = try values.value(.since, or: day)
  }
}

/// With the meeting that it was made at.
package struct MadeDecision: Hashable, Sendable {
  package let meeting: Intervision.ID
  package let decision: Decision

  package init(meeting: Intervision.ID, decision: Decision) { (self.meeting, self.decision) = (meeting, decision) }
}

package struct MadeObservation: Hashable, Sendable {
  package let meeting: Intervision.ID
  package let observation: Observation
}

extension Caseload {
  /// All decisions, what is due first in front; those without a day last, as they were made.
  package var decisions: [MadeDecision] {
    intervisions.reversed().flatMap { meeting in
      meeting.decisions.map { MadeDecision(meeting: meeting.id, decision: $0) }
    }
    .enumerated().sorted { one, other in
      let never = Day(number: Int.max / 2)
      return (one.element.decision.due ?? never, one.offset) < (other.element.decision.due ?? never, other.offset)
    }
    .map(\.element)
  }

  package var openDecisions: [MadeDecision] { decisions.filter(\.decision.isOpen) }

  package func decisions(about subject: IntervisionCase.Subject) -> [MadeDecision] {
    decisions.filter { $0.decision.about == subject }
  }

  /// Changes to the method, from the ideas to those that were dropped; of each state the latest first.
  package var adjustments: [MadeObservation] {
    observations.filter { $0.observation.kind == .adjustment }.enumerated()
      .sorted { ($0.element.observation.state.rank, $0.offset) < ($1.element.observation.state.rank, $1.offset) }
      .map(\.element)
  }

  /// Trends and needs, the latest first.
  package var trends: [MadeObservation] { observations.filter { $0.observation.kind != .adjustment } }

  /// Of all meetings, the latest first.
  package var observations: [MadeObservation] {
    intervisions.flatMap { meeting in
      meeting.observations.reversed().map { MadeObservation(meeting: meeting.id, observation: $0) }
    }
  }
}
