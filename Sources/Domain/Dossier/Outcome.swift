// Where somebody goes after the module (doorstroom), and what it takes to last there.

package struct Outcome: Hashable, Codable, Sendable {
  /// One third finds a job at once, one third goes into follow-up at Jobcentrum, one third is referred on: the last three
  /// (article, "Evaluatie").
  package enum Kind: String, Codable, CaseIterable, CodingKeyRepresentable, Sendable {
    case regularJob, followUp, shelteredWork, activation, voluntaryWork
  }

  package var day: Day
  package var taker: Taker?
  package var kind: Kind
  /// Which job, which trajectory, at whose.
  package var words: String
  /// Extra support that the job asks for.
  package var support: String

  package init(day: Day, taker: Taker? = .together, kind: Kind, words: String = "", support: String = "") {
    (self.day, self.taker, self.kind, self.words, self.support) = (day, taker, kind, words, support)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    day = try values.decode(Day.self, forKey: .day)
    taker = try values.decodeIfPresent(forKey: .taker)
    kind = try values.decode(Kind.self, forKey: .kind)
    words = try values.text(.words)
    support = try values.text(.support)
  }
}

/// How the module ended for somebody who took part.
package enum Ending: Hashable, Sendable {
  case outcome(Outcome)
  case stopped(on: Day, reason: String)
}

extension Participant {
  /// Who stopped because of a job has a job; nil while it is not known, and for who never started.
  package var ending: Ending? {
    if let outcome = dossier.outcome { return .outcome(outcome) }
    guard !isParticipating, let last = spells.last, let on = last.until else { return nil }
    return .stopped(on: on, reason: last.reason)
  }
}
