// How the module ended for one person and how it went afterwards: from it the last records of a dossier are made.

import Domain

struct StoryEnd {
  struct Contact {
    var month: Int
    /// Nil for an attempt: then they are called again a week later.
    var situation: AftercareContact.Situation?
    var words: String
    var channel = CheckIn.Channel.phone
    /// On the six domains then, and the step on the ladder; [] where they were not asked.
    var domains: [Int] = []
    var ladder: Int?
  }

  /// The number of the person.
  var number: UInt64
  /// Along Kolb's cycle, one list for each return day.
  var reflections: [[String]]
  /// The level of the goal at the end, and why.
  var rating: (Int, String)
  var domains: [Int]
  var ladder: Int
  /// Nil for who stopped because of a job.
  var talk: FinalEvaluation?
  var outcome: (Outcome.Kind, words: String, support: String)
  /// What, who sees to it, and by when; it was done a day earlier.
  var steps: [(String, NextStep.Owner, Day)]
  /// Sensitive parts of the report that the referrer may read.
  var consents: Set<Report.Part> = []
  var contacts: [Contact]
  /// Why aftercare ended earlier.
  var ended = ""

  /// In the last week, on the day of the talk; the report is finished when all of it is there.
  func end(_ module: ModuleOutline, on day: Day) -> [Change] {
    var evaluation = talk
    evaluation?.day = day
    var report = Report()
    report.consents = Dictionary(consents.map { ($0, day) }, uniquingKeysWith: { first, _ in first })
    let records: [Record?] = [
      evaluation.map { .finalEvaluation($0) },
      .rating(
        Goal.Rating(id: identifier(number * 1000 + 33), day: day, level: rating.0, note: rating.1),
        of: identifier(number * 1000 + 10)),
      .lifeDomains(asked(2, day, .end, domains, ladder)),
      .outcome(
        Outcome(
          day: day, taker: number % 2 == 0 ? .together : .alone, kind: outcome.0, words: outcome.words,
          support: outcome.support)),
      .report(report),
    ]
    return (records.compactMap { $0 } + next(done: nil)).map { module.write($0, of: number) }
  }

  /// Of the year after `end`.
  func after(_ module: ModuleOutline, from end: Day) -> [Change] {
    var changes = next(done: -1).map { module.write($0, of: number) }
    var last = end
    for (index, contact) in contacts.enumerated() {
      let isAgain = index > 0 && contacts[index - 1].month == contact.month
      let day = isAgain ? last + 7 : (end.monthsLater(contact.month) + Int(number) % 4).onWorkday
      last = day
      changes.append(
        module.write(
          .aftercare(
            AftercareContact(
              id: identifier(number * 1000 + 90 + UInt64(index)), month: contact.month, day: day, by: module.counsellor,
              channel: contact.channel, outcome: contact.situation == nil ? .attempted : .reached,
              situation: contact.situation, words: contact.words, next: contact.situation == nil ? day + 7 : nil)),
          of: number))
      guard !contact.domains.isEmpty else { continue }
      changes.append(
        module.write(
          .lifeDomains(asked(3 + UInt64(index), day, .aftercare, contact.domains, contact.ladder)), of: number))
    }
    guard !ended.isEmpty else { return changes }
    return changes + [module.write(.aftercareEnd(AftercareEnd(day: (last + 60).onWorkday, reason: ended)), of: number)]
  }

  /// - Parameter done: days after the day by which it was to be; nil while it is open.
  private func next(done: Int?) -> [Record] {
    steps.enumerated().map { index, step in
      .nextStep(
        NextStep(
          id: identifier(number * 1000 + 80 + UInt64(index)), what: step.0, owner: step.1, due: step.2,
          done: done.map { step.2 + $0 }))
    }
  }

  private func asked(
    _ place: UInt64, _ day: Day, _ occasion: LifeDomains.Occasion, _ ratings: [Int], _ ladder: Int?
  ) -> LifeDomains {
    LifeDomains(
      id: identifier(number * 1000 + place), day: day, occasion: occasion,
      ratings: Dictionary(zip(LifeDomain.allCases, ratings), uniquingKeysWith: { first, _ in first }), ladder: ladder)
  }
}

extension Day {
  /// This day, or the first after it on which people work.
  fileprivate var onWorkday: Day { workdays(-1).workdays(1) }
}
