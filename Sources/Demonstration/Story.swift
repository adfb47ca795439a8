// What is told of one person on the path: from it the records of a dossier are made, as a counsellor would type them.

import Domain

/// A dossier in few words; what is left out was not entered.
struct Story {
  /// The number of the person.
  var number: UInt64
  var motivation: String
  /// 1 to 5, at the short talk.
  var wellbeing: Int
  var strengths: String
  var limits: String
  var underStress: String
  /// By question of the intake, in the order of the method template.
  var answers: [String]
  /// On the six domains at intake, 1 to 5, and the step on the ladder.
  var domains: [Int]
  var ladder: Int
  var goal: String
  var levels: [String]
  /// Level and note, in the order of `Story.ratingDays`.
  var ratings: [(Int, String)]
  var care: [(CareContact.Role, name: String, organisation: String, scope: String?, alignment: String)] = []
  /// Said of who has nobody around them.
  var noCare = ""
  var dream = ""
  var target = ""
  var match = ""
  var explored: [(String, ExploredJob.Way, ExploredJob.Verdict, String)] = []
  /// 1 to 5; nil when it was not asked yet.
  var computer: Int?
  /// Of those of the method template, in order.
  var documents = 3
  var searched: [(String, SearchStep.Answer, String)] = []
  var decision = FirstTalk.Decision.admitted

  /// The days on which the goals were looked at, counted from the start of the module.
  static let ratingDays = [24, 52, 73]
}

extension Story {
  func firstTalk(_ module: ModuleOutline, on day: Day) -> Change {
    module.write(
      .firstTalk(
        FirstTalk(
          day: day, taker: number % 3 == 0 ? .alone : .together, referrer: number % 4 == 0 ? .consulted : .present,
          motivation: motivation, wellbeing: wellbeing, decision: decision)), of: number)
  }

  /// The intake and what it leads to.
  func acquaintance(_ module: ModuleOutline, on intake: Day) -> [Change] {
    let questions = MethodTemplate.opStap.intakeQuestions.map(\.id)
    return [
      module.write(
        .intake(
          Intake(
            day: intake, answers: Dictionary(zip(questions, answers), uniquingKeysWith: { first, _ in first }),
            strengths: strengths, limits: limits, agreements: "belt zelf wanneer het niet lukt",
            underStress: underStress)), of: number),
      module.write(
        .lifeDomains(
          LifeDomains(
            id: identifier(number * 1000 + 1), day: intake,
            ratings: Dictionary(zip(LifeDomain.allCases, domains), uniquingKeysWith: { first, _ in first }),
            ladder: ladder)), of: number),
      module.write(
        .goal(Goal(id: identifier(number * 1000 + 10), set: intake, words: goal, levels: levels)), of: number),
    ] + (noCare.isEmpty ? [] : [module.write(.noCare(NoCare(day: intake, words: noCare)), of: number)])
      + care.enumerated().map { index, contact in
        module.write(
          .careContact(
            CareContact(
              id: identifier(number * 1000 + 20 + UInt64(index)), role: contact.0, name: contact.name,
              organisation: contact.organisation, phone: "050 00 03 \(10 + number % 90)",
              consent: contact.scope.map { CareContact.Consent(given: intake, scope: $0) }, alignment: contact.alignment
            )), of: number)
      }
  }

  /// From the first week to the internship, as far as it has come on `today`.
  /// - Parameter placements: what suits somebody was seen at the company where the internship is.
  func onTheWay(_ module: ModuleOutline, today: Day, placements: [Internship] = []) -> [Change] {
    let seenAt = placements.last { $0.participant == identifier(number) }?.employer ?? ""
    var changes: [Change] = []
    for (index, rating) in ratings.enumerated() {
      let day = module.start + Story.ratingDays[index]
      guard day <= today else { break }
      changes.append(
        module.write(
          .rating(
            Goal.Rating(id: identifier(number * 1000 + 30 + UInt64(index)), day: day, level: rating.0, note: rating.1),
            of: identifier(number * 1000 + 10)), of: number))
    }
    for (index, job) in explored.enumerated() {
      changes.append(
        module.write(
          .exploredJob(
            ExploredJob(
              id: identifier(number * 1000 + 40 + UInt64(index)), day: module.start + 28 + 4 * index, job: job.0,
              way: job.1, employer: job.2 == .suits && [.companyVisit, .tryout].contains(job.1) ? seenAt : "",
              verdict: job.2, words: job.3)), of: number))
    }
    if !dream.isEmpty {
      changes.append(
        module.write(
          .jobTarget(
            JobTarget(
              day: min(module.start + 44, today - 2), taker: number % 2 == 0 ? .together : .alone, dreamJob: dream,
              target: target,
              match: match)), of: number))
    }
    if let computer {
      let ready = ["cv", "letter", "profile"].prefix(documents)
      let days = ready.map { ($0, min(module.start + 46, today - 1)) }
      changes.append(
        module.write(
          .readiness(
            Readiness(documents: Dictionary(days, uniquingKeysWith: { first, _ in first }), computer: computer)),
          of: number))
    }
    for (index, step) in searched.enumerated() {
      let day = module.start + 36 + 3 * index
      changes.append(
        module.write(
          .searchStep(
            SearchStep(
              id: identifier(number * 1000 + 50 + UInt64(index)), day: day, employer: step.0,
              way: index == 0 ? .phone : .visit,
              taker: index == 0 ? .together : .alone, answer: step.1, words: step.2)), of: number))
    }
    return changes
  }
}
