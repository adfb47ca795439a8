// The talk at the end with the participant and the referrer, and the steps that follow from it (article, "Fase 4").

package struct FinalEvaluation: Hashable, Codable, Sendable {
  package var day: Day
  package var taker: Taker?
  package var referrer: FirstTalk.Referrer
  /// How the participant looks back, in the participant's own words.
  package var lookingBack: String
  package var referrerWords: String
  /// What has grown since the start.
  package var grown: String
  /// What still asks for attention.
  package var attention: String
  /// The counsellor's advice.
  package var advice: String

  package init(
    day: Day, taker: Taker? = .together, referrer: FirstTalk.Referrer = .present, lookingBack: String = "",
    referrerWords: String = "", grown: String = "", attention: String = "", advice: String = ""
  ) {
    (self.day, self.taker, self.referrer, self.lookingBack) = (day, taker, referrer, lookingBack)
    (self.referrerWords, self.grown, self.attention, self.advice) = (referrerWords, grown, attention, advice)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    day = try values.decode(Day.self, forKey: .day)
    taker = try values.decodeIfPresent(forKey: .taker)
    referrer = try values.value(.referrer, or: .present)
    lookingBack = try values.text(.lookingBack)
    referrerWords = try values.text(.referrerWords)
    grown = try values.text(.grown)
    attention = try values.text(.attention)
    advice = try values.text(.advice)
  }
}

/// Something that is to happen after the module, and who sees to it.
package struct NextStep: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<NextStep>

  package enum Owner: String, Codable, CaseIterable, Sendable { case participant, together, counsellor, referrer, care }

  package var id: ID
  package var what: String
  package var owner: Owner
  package var due: Day?
  package var done: Day?

  package init(id: ID, what: String, owner: Owner = .participant, due: Day? = nil, done: Day? = nil) {
    (self.id, self.what, self.owner, self.due, self.done) = (id, what, owner, due, done)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    what = try values.text(.what)
    owner = try values.value(.owner, or: .participant)
    due = try values.decodeIfPresent(forKey: .due)
    done = try values.decodeIfPresent(forKey: .done)
  }
}
