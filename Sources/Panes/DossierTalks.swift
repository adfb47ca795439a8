// In the dossier: the short talk, the intake, goals with their ratings, the domains of life at each occasion.
import Domain
import Screen
import Words

extension App {
  func talkRows(_ dossier: Dossier, _ module: Module, _ rows: inout [Row], _ width: Int) {
    if let talk = dossier.firstTalk {
      rows.heading(Record.Kind.firstTalk.words.capitalized(language))
      let wellbeing = [talk.wellbeing.map { Phrase.wellbeingChoice($0)(language) } ?? "", talk.wellbeingWords]
      let answer = [talk.answer.words(language), talk.why].filter { !$0.isBlank }.joined(separator: ": ")
      recordRow(
        Record.ID(.firstTalk), dayAndTaker(talk.day, talk.taker),
        [
          (.decision, talk.decision.words(language)), (.bestAnswer, answer), (.motivation, talk.motivation),
          (.wellbeing, wellbeing.filter { !$0.isBlank }.joined(separator: " · ")),
          (.referrer, talk.referrer.words(language)),
        ], &rows, width)
    }
    guard let intake = dossier.intake else { return }
    rows.heading(Record.Kind.intake.words.capitalized(language))
    recordRow(
      Record.ID(.intake), dayAndTaker(intake.day, intake.taker),
      [
        (.strengths, intake.strengths), (.limits, intake.limits), (.agreements, intake.agreements),
        (.underStress, intake.underStress),
      ], &rows, width)
    // A question is a sentence: its answer stands under it.
    for question in module.template.intakeQuestions {
      guard let answer = intake.answers[question.id], !answer.isBlank else { continue }
      for line in question.words(language).wrapped(to: width) { rows.words(.words(line, .secondary)) }
      for line in answer.wrapped(to: max(10, width - 2)) { rows.words(.words("  " + line)) }
    }
  }

  // MARK: - Goals

  func goalRows(_ dossier: Dossier, _ rows: inout [Row], _ width: Int) {
    guard !dossier.goals.isEmpty else { return }
    rows.heading(Phrase.goals(language))
    let scores = dossier.goals.scores
    if let score = scores.last {
      let goals = dossier.goals.count { !$0.ratings.isEmpty }
      rows.words([
        Span(Phrase.tScore(score, goals: goals)(language), .emphasis), Span("  "),
        Span(scores.map(Spark.sign(ofScore:)).joined(), .good, means: .silent),
      ])
    }
    for goal in dossier.goals { goalRows(goal, &rows, width) }
  }

  private func goalRows(_ goal: Goal, _ rows: inout [Row], _ width: Int) {
    let numbers = goal.ratings.map { Phrase.signed($0.level) }.joined(separator: " → ")
    let state = !goal.isWorded ? Phrase.levelsToWord : goal.ratings.isEmpty ? Phrase.notRated : nil
    let room = max(10, width - 2)
    let lines = "„\(goal.words)”".wrapped(to: room)
    rows.append(Row(.record(Record.ID(.goal, goal.id.raw)), .words(lines.first ?? "", .emphasis, .bold)))
    for line in lines.dropFirst() { rows.words(.words(line, .emphasis, .bold)) }
    rows.words([
      Span("  "), Span(goal.ratings.map { Spark.sign(of: $0.level) }.joined(), .good, means: .silent),
      Span(numbers.isEmpty ? "" : "  " + numbers, .text), Span(state.map { $0(language) } ?? "", .warning),
    ])
    for level in Goal.scale.reversed() where !goal.level(level).isBlank {
      let isHere = goal.last?.level == level
      let sign = Phrase.signed(level)
      for (index, part) in goal.level(level).wrapped(to: max(10, width - 8)).enumerated() {
        rows.words([
          Span(index == 0 && isHere ? "  ● " : "    ", .title, .bold),
          Span((index == 0 ? sign : "").padded(to: 4), isHere ? .good : .secondary),
          Span(part, isHere ? .text : .secondary),
        ])
      }
    }
    for rating in goal.ratings.reversed() {
      recordRow(
        Record.ID(.rating, rating.id.raw),
        [
          Span("  "), Span(rating.day.short(language).padded(to: 12), .info),
          Span(Phrase.goalLevel(rating.level)(language)),
          Span(rating.taker.map { " · " + $0.words(language) } ?? "", .secondary),
        ], &rows, width)
      for line in rating.note.wrapped(to: max(10, width - 14)) where !rating.note.isBlank {
        rows.words(.words(String(repeating: " ", count: 14) + line))
      }
    }
  }

  // MARK: - Domains of life

  func domainRows(_ dossier: Dossier, _ rows: inout [Row], _ width: Int) {
    let all = dossier.lifeDomains
    guard !all.isEmpty else { return }
    rows.heading(Record.Kind.lifeDomains.words.capitalized(language))
    for entry in all {
      recordRow(
        Record.ID(.lifeDomains, entry.id.raw),
        [
          Span(entry.occasion.words(language).inColumn(20), .emphasis),
          Span(entry.day.shortWithYear(language), .info),
          Span(entry.ladder.map { "  " + Phrase.ladder($0)(language) } ?? "", .text),
        ], &rows, width)
    }
    let labels = (LifeDomain.allCases.map(\.words) + [.ladderStep]).reduce(20) { max($0, $1(language).columns + 2) }
    func compared(_ label: Phrase, _ values: [Int?], _ change: (Int) -> Phrase) {
      let known = values.compactMap { $0 }
      guard let first = known.first, let last = known.last else { return }
      let numbers = values.map { $0.map(String.init) ?? "–" }.joined(separator: " → ")
      let changed = known.count > 1 ? change(last - first)(language) : ""
      let role: Role = last > first ? .good : last < first ? .warning : .secondary
      rows.words([
        Span(label(language).inColumn(labels), .secondary), Span(numbers.inColumn(14)),
        Span(changed, role),
      ])
    }
    for domain in LifeDomain.allCases { compared(domain.words, all.map { $0.ratings[domain] }, Phrase.change) }
    compared(.ladderStep, all.map(\.ladder), Phrase.ladderChange)
    for entry in all {
      for domain in LifeDomain.allCases {
        guard let words = entry.words[domain], !words.isBlank else { continue }
        labelled(domain.words, entry.occasion.words(language) + ": " + words, &rows, width)
      }
    }
  }
}

/// A level as a block that grows: five heights for -2 to 2.
enum Spark {
  private static let signs = ["▁", "▃", "▄", "▆", "█"]

  static func sign(of level: Int) -> String { signs[min(max(level, -2), 2) + 2] }

  /// Of the hours of a week, up to the cap; a dot where there are none.
  static func sign(of sum: Minutes, upTo most: Minutes) -> String {
    sum == .zero ? "·" : signs[min(signs.count - 1, sum.count * (signs.count - 1) / max(1, most.count))]
  }

  /// A T-score of 50 is as expected; ten is one level.
  static func sign(ofScore score: Double) -> String { sign(of: Int(((score - 50) / 10).rounded())) }
}

extension [Goal] {
  /// The T-score after each day on which something was rated.
  var scores: [Double] { Set(flatMap { $0.ratings.map(\.day) }).sorted().compactMap { tScore(asOf: $0) } }
}

extension Phrase {
  /// At the head of a section or a form.
  var capitalized: Phrase {
    Phrase(dutch.prefix(1).uppercased() + dutch.dropFirst(), english.prefix(1).uppercased() + english.dropFirst())
  }
}
