// What changed for the person, as a report tells it: goals, life domains and ladder, the care around it and the medical adviser.

import Domain

extension ReportWords {
  var goals: [Phrase] {
    guard !dossier.goals.isEmpty else {
      return [Phrase("Er zijn geen doelstellingen genoteerd.", "No goals were recorded.")]
    }
    return dossier.goals.flatMap(words) + [score].compactMap { $0 }
  }

  private func words(_ goal: Goal) -> [Phrase] {
    let head = sentence(told(goal.words.trimmedLines))
    guard let first = goal.ratings.first, let last = goal.ratings.last else {
      return [head, item(Phrase("nog niet gescoord", "not rated yet"))]
    }
    if goal.ratings.count == 1 {
      return [head, rating(first, of: goal, Phrase("score, ", "rating, ") + first.day.date)]
    }
    return [
      head, rating(first, of: goal, Phrase("eerste score, ", "first rating, ") + first.day.date),
      rating(last, of: goal, Phrase("laatste score, ", "last rating, ") + last.day.date),
    ]
  }

  private func rating(_ rating: Goal.Rating, of goal: Goal, _ when: Phrase) -> Phrase {
    let level = goal.level(rating.level).trimmedLines
    let more = level.isBlank ? "" : ": " + level
    return item(when + same(": ") + Phrase.goalLevel(rating.level) + told(more.onOneLine))
  }

  /// Why a rating was what it was: a part of its own, since it may be a matter of health.
  var goalNotes: [Phrase] {
    let noted = dossier.goals.filter { goal in goal.ratings.contains { !$0.note.isBlank } }
    return noted.flatMap { goal in
      [sentence(told(goal.words.trimmedLines))]
        + goal.ratings.filter { !$0.note.isBlank }.map { item($0.day.date + same(": ") + told($0.note.onOneLine)) }
    }
  }

  /// The first ratings beside the last ones of the same goals, never without how many there are.
  private var score: Phrase? {
    guard let change = dossier.goals.change else { return nil }
    let (from, to) = (Int(change.before.rounded()), Int(change.after.rounded()))
    return
      (dossier.goals.isRatedAgain
      ? Phrase("T-score: van \(from) naar \(to)", "T-score: from \(from) to \(to)") : same("T-score: \(to)"))
      + Phrase(" voor ", " for ")
      + change.count.counted(Phrase("doelstelling", "goal"), Phrase("doelstellingen", "goals"))
      + Phrase(" (50 is zoals verwacht).", " (50 is as expected).")
  }

  // MARK: - Life domains

  var lifeDomains: [Phrase] {
    let first = dossier.lifeDomains.first { $0.occasion == .intake }
    let last = dossier.lifeDomains.last { $0.occasion == .end }
    let asked = LifeDomain.allCases.compactMap { domain in words(domain, first, last) }
    let ladder = ladder(first?.ladder, last?.ladder)
    guard !asked.isEmpty || ladder != nil else {
      return [Phrase("De levensdomeinen zijn niet bevraagd.", "The life domains were not asked.")]
    }
    let scale = Phrase("Op een schaal van 1 (slecht) tot 5 (goed):", "On a scale from 1 (poor) to 5 (good):")
    return (asked.isEmpty ? [] : [scale] + asked) + [ladder].compactMap { $0 }
  }

  private func words(_ domain: LifeDomain, _ first: LifeDomains?, _ last: LifeDomains?) -> Phrase? {
    let parts = [first, last].compactMap { asked -> Phrase? in
      guard let asked else { return nil }
      let (rating, words) = (asked.ratings[domain], asked.words[domain] ?? "")
      guard rating != nil || !words.isBlank else { return nil }
      let told = words.isBlank ? "" : (rating == nil ? words : " (\(words))").onOneLine
      return asked.occasion.words + same(" " + (rating.map(String.init) ?? "")) + self.told(told)
    }
    return parts.isEmpty ? nil : item(domain.words + same(": ") + parts.joined(same(", ")))
  }

  private func ladder(_ first: Int?, _ last: Int?) -> Phrase? {
    let head = Phrase("Participatieladder: ", "Participation ladder: ")
    switch (first, last) {
    case (nil, nil): return nil
    case (let first?, let last?):
      return head + LifeDomains.Occasion.intake.words + same(" ") + .ladder(first) + same(", ")
        + LifeDomains.Occasion.end.words + same(" ") + .ladder(last) + same(".")
    case (let first?, nil): return head + LifeDomains.Occasion.intake.words + same(" ") + .ladder(first) + same(".")
    case (nil, let last?): return head + LifeDomains.Occasion.end.words + same(" ") + .ladder(last) + same(".")
    }
  }

  // MARK: - Care

  var care: [Phrase] {
    let lines = dossier.careContacts.map(words) + permission
    return lines.isEmpty
      ? [Phrase("Over de omkadering is niets genoteerd.", "Nothing was recorded about the care network.")] : lines
  }

  private func words(_ contact: CareContact) -> Phrase {
    let who = [contact.name, contact.organisation].filter { !$0.isBlank }.joined(separator: ", ")
    let told = [contact.agreements, contact.alignment].filter { !$0.isBlank }.map(\.trimmedLines)
    return item(
      contact.role.words + same(who.isEmpty ? "" : ": " + who)
        + self.told(told.isEmpty ? "" : " – " + told.joined(separator: " – ").onOneLine))
  }

  private var permission: [Phrase] {
    guard let last = dossier.permissions.last else { return [] }
    let asked = Phrase("De toestemming van de adviserend arts werd gevraagd op ", "The medical adviser was asked on ")
    let head = asked + last.requested.date
    let day = last.decided.map { Phrase(" op ", " on ") + $0.date } ?? same("")
    switch last.decision {
    case .pending: return [head + Phrase("; er is nog geen beslissing.", "; there is no decision yet.")]
    case .refused: return [head + Phrase(" en geweigerd", " and refused") + day + same(".")]
    case .granted:
      let hours = last.hours.map { Phrase(", hoogstens ", ", at most ") + $0.words + Phrase(" per week", " a week") }
      let until = last.validUntil.map { Phrase(", geldig tot ", ", valid until ") + $0.date }
      let activity = last.activity.isBlank ? nil : Phrase(" voor ", " for ") + told(last.activity)
      return [
        head + Phrase(" en gegeven", " and gave permission") + day + (activity ?? same("")) + (hours ?? same(""))
          + (until ?? same("")) + same(".")
      ]
    }
  }
}

extension String {
  /// An item of a list stays one line.
  var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
