// The short talk after the info moment, with the candidate and the referrer (article, "Toeleiding en intake").

package struct FirstTalk: Hashable, Codable, Sendable {
  /// Whether Op-Stap is the best answer to what the person asks.
  package enum Answer: String, Codable, CaseIterable, Sendable { case yes, doubt, no }

  /// What was decided, together with the job-seeker and the referrer.
  package enum Decision: Hashable, Codable, Sendable {
    case open
    case admitted
    case waiting
    case redirected(to: String, reason: String)
    case withdrawn(reason: String)
  }

  package enum Referrer: String, Codable, CaseIterable, Sendable { case present, consulted, absent }

  package var day: Day
  package var taker: Taker?
  package var referrer: Referrer
  package var motivation: String
  /// 1 (poor) to 5 (good), when asked; in words beside it.
  package var wellbeing: Int?
  package var wellbeingWords: String
  package var answer: Answer
  package var why: String
  package var decision: Decision

  package init(
    day: Day, taker: Taker? = .together, referrer: Referrer = .present, motivation: String = "", wellbeing: Int? = nil,
    wellbeingWords: String = "", answer: Answer = .yes, why: String = "", decision: Decision = .open
  ) {
    (self.day, self.taker, self.referrer, self.motivation) = (day, taker, referrer, motivation)
    (self.wellbeing, self.wellbeingWords, self.answer) = (wellbeing, wellbeingWords, answer)
    (self.why, self.decision) = (why, decision)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    day = try values.decode(Day.self, forKey: .day)
    taker = try values.decodeIfPresent(forKey: .taker)
    referrer = try values.value(.referrer, or: .present)
    motivation = try values.text(.motivation)
    wellbeing = try values.decodeIfPresent(forKey: .wellbeing)
    wellbeingWords = try values.text(.wellbeingWords)
    answer = try values.value(.answer, or: .yes)
    why = try values.text(.why)
    decision = try values.value(.decision, or: .open)
  }
}

extension FirstTalk {
  /// Where the decision puts somebody; nil where they go on.
  var stage: Participant.Stage? {
    switch decision {
    case .open, .admitted: nil
    case .waiting: .waiting(since: day)
    case .redirected(let to, let reason): .redirected(on: day, to: to, reason: reason)
    case .withdrawn(let reason): .withdrawn(on: day, reason: reason)
    }
  }
}
