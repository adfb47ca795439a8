// The long talk between the info moment and the start: who somebody is, what helps, what is agreed.

package struct Intake: Hashable, Codable, Sendable {
  package var day: Day
  package var taker: Taker?
  /// By the id of the question in the method template.
  package var answers: [String: String]
  package var strengths: String
  package var limits: String
  package var agreements: String
  /// What helps under stress, so that everybody can do it when it is needed.
  package var underStress: String

  package init(
    day: Day, taker: Taker? = .together, answers: [String: String] = [:], strengths: String = "", limits: String = "",
    agreements: String = "", underStress: String = ""
  ) {
    (self.day, self.taker, self.answers, self.strengths) = (day, taker, answers, strengths)
    (self.limits, self.agreements, self.underStress) = (limits, agreements, underStress)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    day = try values.decode(Day.self, forKey: .day)
    taker = try values.decodeIfPresent(forKey: .taker)
    answers = try values.value(.answers, or: [:])
    strengths = try values.text(.strengths)
    limits = try values.text(.limits)
    agreements = try values.text(.agreements)
    underStress = try values.text(.underStress)
  }
}
