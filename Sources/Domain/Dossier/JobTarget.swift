// From the dream job to the realistic target (phase 2): what was explored, what matches, what lies ready to apply with.

package struct JobTarget: Hashable, Codable, Sendable {
  package var day: Day
  package var taker: Taker?
  package var dreamJob: String
  package var target: String
  /// How competences and target match.
  package var match: String
  package var reasons: String

  package init(
    day: Day, taker: Taker? = .together, dreamJob: String = "", target: String = "", match: String = "",
    reasons: String = ""
  ) {
    (self.day, self.taker, self.dreamJob) = (day, taker, dreamJob)
    (self.target, self.match, self.reasons) = (target, match, reasons)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    day = try values.decode(Day.self, forKey: .day)
    taker = try values.decodeIfPresent(forKey: .taker)
    dreamJob = try values.text(.dreamJob)
    target = try values.text(.target)
    match = try values.text(.match)
    reasons = try values.text(.reasons)
  }
}

/// A job that was looked at: in a book, in a company, by doing it for a day.
package struct ExploredJob: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<ExploredJob>

  package enum Verdict: String, Codable, CaseIterable, Sendable { case suits, perhaps, no }
  package enum Way: String, Codable, CaseIterable, Sendable { case reading, companyVisit, talk, tryout }

  package var id: ID
  package var day: Day
  package var job: String
  package var way: Way
  /// Where, for a company visit.
  package var employer: String
  package var verdict: Verdict
  package var words: String

  package init(
    id: ID, day: Day, job: String, way: Way = .reading, employer: String = "", verdict: Verdict = .perhaps,
    words: String = ""
  ) {
    (self.id, self.day, self.job, self.way) = (id, day, job, way)
    (self.employer, self.verdict, self.words) = (employer, verdict, words)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    day = try values.decode(Day.self, forKey: .day)
    job = try values.text(.job)
    way = try values.value(.way, or: .reading)
    employer = try values.text(.employer)
    verdict = try values.value(.verdict, or: .perhaps)
    words = try values.text(.words)
  }
}

/// What lies ready to apply with, and how somebody manages a computer.
package struct Readiness: Hashable, Codable, Sendable {
  /// Since when a document is ready, by its id in the method template; what is missing is not ready.
  package var documents: [String: Day]
  /// 1 (not yet) to 5 (by themselves).
  package var computer: Int?
  package var words: String

  package init(documents: [String: Day] = [:], computer: Int? = nil, words: String = "") {
    (self.documents, self.computer, self.words) = (documents, computer, words)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    documents = try values.value(.documents, or: [:])
    computer = try values.decodeIfPresent(forKey: .computer)
    words = try values.text(.words)
  }
}

/// One step in the search for an internship.
package struct SearchStep: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<SearchStep>

  package enum Way: String, Codable, CaseIterable, Sendable { case phone, email, letter, visit, network, other }
  package enum Answer: String, Codable, CaseIterable, Sendable { case open, talk, yes, no }

  package var id: ID
  package var day: Day
  package var employer: String
  package var way: Way
  package var taker: Taker?
  package var answer: Answer
  package var words: String
  /// When to ask again.
  package var next: Day?
  /// Until when asking again is put off, and why.
  package var snoozed: Snooze?

  package init(
    id: ID, day: Day, employer: String, way: Way = .phone, taker: Taker? = .alone, answer: Answer = .open,
    words: String = "", next: Day? = nil, snoozed: Snooze? = nil
  ) {
    (self.id, self.day, self.employer, self.way) = (id, day, employer, way)
    (self.taker, self.answer, self.words, self.next, self.snoozed) = (taker, answer, words, next, snoozed)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    day = try values.decode(Day.self, forKey: .day)
    employer = try values.text(.employer)
    way = try values.value(.way, or: .phone)
    taker = try values.decodeIfPresent(forKey: .taker)
    answer = try values.value(.answer, or: .open)
    words = try values.text(.words)
    next = try values.decodeIfPresent(forKey: .next)
    snoozed = try values.decodeIfPresent(forKey: .snoozed)
  }
}
