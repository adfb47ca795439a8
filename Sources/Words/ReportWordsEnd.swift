// The end of the path as a report tells it: what was learned on the return days, the final evaluation, where to, what follows.

import Domain

extension ReportWords {
  var reflections: [Phrase] {
    let sessions = module.returnDays.filter { session in
      session.isPlanned && session.register[person.id].map { !$0.isAbsence } ?? false && !session.lived.isBlank
    }
    let own = dossier.reflections.filter { !$0.isSilent }
    let days = Set(own.map(\.day) + sessions.map(\.day)).sorted()
    guard !days.isEmpty else {
      return [Phrase("Er zijn geen reflecties genoteerd.", "No reflections were recorded.")]
    }
    return days.flatMap { day in
      [Phrase("Terugkomdag van ", "Return day of ") + day.date + same(":")]
        + own.filter { $0.day == day }.flatMap(words)
        + sessions.filter { $0.day == day }.map { session in
          item(Phrase("Wat de groep deelde: ", "What the group shared: ") + told(session.lived.onOneLine, .initials))
        }
    }
  }

  private func words(_ reflection: Reflection) -> [Phrase] {
    KolbStep.allCases.compactMap { step in
      guard let text = reflection.words[step], !text.isBlank else { return nil }
      return item(step.words + same(": ") + told(text.onOneLine))
    }
  }

  // MARK: - Final evaluation

  var evaluation: [Phrase] {
    guard let talk = dossier.finalEvaluation else {
      guard person.isParticipating || person.enrolment == nil else {
        return [
          Phrase("\(name) stopte voor de eindevaluatie.", "\(name) stopped before the final evaluation.")
        ]
      }
      return [Phrase("Er was nog geen eindevaluatie.", "There was no final evaluation yet.")]
    }
    let referrer: Phrase =
      switch talk.referrer {
      case .present: Phrase("; de verwijzer was erbij.", "; the referrer was there.")
      case .consulted: Phrase("; met de verwijzer werd apart overlegd.", "; the referrer was consulted apart.")
      case .absent: same(".")
      }
    let lines = [
      line(Phrase("\(name) kijkt terug", "\(name) looks back"), talk.lookingBack), line(.grown, talk.grown),
      line(.attention, talk.attention), line(.referrerWords, talk.referrerWords), line(.advice, talk.advice),
    ]
    return [Phrase("De eindevaluatie was op ", "The final evaluation was on ") + talk.day.date + referrer]
      + lines.compactMap { $0 }
  }

  // MARK: - Outcome and next steps

  var outcome: [Phrase] {
    var lines: [Phrase] = []
    // Why may be a matter of health: who wants it in the report writes it there.
    if case .stopped(_, let day, _) = person.stage {
      lines.append(sentence(Phrase("\(name) stopte op ", "\(name) stopped on ") + day.date))
    }
    guard let outcome = dossier.outcome else {
      return lines.isEmpty
        ? [Phrase("De doorstroom is nog niet gekend.", "The outcome is not known yet.")] : lines
    }
    lines.append(
      sentence(
        Phrase("Na de module: ", "After the module: ") + outcome.kind.words
          + told(outcome.words.isBlank ? "" : ": " + outcome.words.trimmedLines)))
    return lines + [line(.supportOnTheJob, outcome.support)].compactMap { $0 }
  }

  var nextSteps: [Phrase] {
    guard !dossier.nextSteps.isEmpty else {
      return [Phrase("Er zijn geen volgende stappen afgesproken.", "No next steps were agreed.")]
    }
    return dossier.nextSteps.map { step in
      let who = step.owner == .participant ? same(name) : step.owner.words
      // What was done after a report was finished is no other report.
      let when =
        step.done.flatMap { $0 <= today ? $0 : nil }.map { Phrase(", gedaan op ", ", done on ") + $0.date }
        ?? step.due.map { Phrase(", tegen ", ", by ") + $0.date } ?? same("")
      return item(told(step.what.onOneLine) + same(" (") + who + when + same(")"))
    }
  }
}
