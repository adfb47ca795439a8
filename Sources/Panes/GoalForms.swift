// Forms of personal goals and their ratings, and of the domains of life.
import Domain
import Words

extension App {
  /// The levels that people word, from what is hoped for least to most.
  func goalFields(_ goal: Goal?) -> [Field] {
    let levels = Goal.scale.map { level in
      Field(.level(level), .goalLevel(level), value: goal?.level(level) ?? "")
    }
    return [
      Field(.words, .ownWords, .text(rows: 2), .required, value: goal?.words ?? ""),
      Field(.set, .goalSet, .day, .required, value: (goal?.set ?? now.day).typed),
    ] + levels
  }

  func goal(of form: Form, _ id: Goal.ID) throws(FormProblem) -> Goal {
    _ = try form.required(.words)
    return Goal(
      id: id, set: try form.day(.set, now.day), words: form.lines(.words),
      levels: Goal.scale.map { form.text(.level($0)) })
  }

  /// Each choice reads as the participant worded it.
  func ratingForm(_ person: Participant, _ goal: Goal, _ id: Goal.Rating.ID?) -> Form {
    let rating = goal.ratings.first { $0.id == id }
    let levels = Goal.scale.map { level in
      let words = Phrase.goalLevel(level)
      let own = goal.level(level)
      return Field.Choice(
        value: String(level), words: own.isBlank ? words : words + Phrase(same: ": " + own))
    }
    return Form(
      .rating(person.id, goal.id, rating?.id),
      Record.Kind.rating.words.capitalized
        + Phrase(same: ": " + naming(person.who) + " · " + goal.words.replacingNewlines),
      focus: .level(0),
      [
        Field(.day, .onDay, .day, .required, value: (rating?.day ?? now.day).typed),
        Field(
          .level(0), .rating, .choice(levels), .required,
          value: String(rating?.level ?? goal.last?.level ?? Goal.scale.lowerBound)),
        Field(.text, .note, .text(rows: 3), value: rating?.note ?? ""), takerField(rating?.taker),
      ])
  }

  mutating func rating(of form: Form, _ id: Goal.Rating.ID?) throws(FormProblem) -> Goal.Rating {
    Goal.Rating(
      id: id ?? ids.next(), day: try form.day(.day, now.day), level: Int(form.text(.level(0))) ?? 0,
      note: form.lines(.text), taker: form.taker)
  }

  func lifeDomainFields(_ domains: LifeDomains?) -> [Field] {
    let ladder =
      [Field.Choice(value: "", words: .notAsked)] + (1...6).map { Field.Choice(value: String($0), words: .ladder($0)) }
    let ratings = LifeDomain.allCases.flatMap { domain in
      [
        scaleField(.domain(domain), domain.words, domains?.ratings[domain]),
        Field(
          .domainWords(domain), .inWords(domain.words), value: domains?.words[domain] ?? ""
        ),
      ]
    }
    return [
      Field(.day, .onDay, .day, .required, value: (domains?.day ?? now.day).typed),
      .choice(.kind, .occasion, LifeDomains.Occasion.allCases, chosen: domains?.occasion ?? usualOccasion) { $0.words },
      Field(.ladder, .ladderStep, .choice(ladder), value: domains?.ladder.map(String.init) ?? ""),
    ] + ratings
  }

  private var usualOccasion: LifeDomains.Occasion {
    guard let module else { return .intake }
    return now.day > module.end
      ? .aftercare : module.phase(on: now.day) == module.template.phases.count - 1 ? .end : .intake
  }

  func lifeDomains(of form: Form, _ id: LifeDomains.ID) throws(FormProblem) -> LifeDomains {
    var (ratings, words): ([LifeDomain: Int], [LifeDomain: String]) = ([:], [:])
    for domain in LifeDomain.allCases {
      ratings[domain] = Int(form.text(.domain(domain)))
      let text = form.text(.domainWords(domain))
      words[domain] = text.isEmpty ? nil : text
    }
    return LifeDomains(
      id: id, day: try form.day(.day, now.day), occasion: form.choice(.kind, or: .intake), ratings: ratings,
      words: words, ladder: Int(form.text(.ladder)))
  }
}
