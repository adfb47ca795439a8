// Forms of the short talk and the intake.
import Domain
import Words

extension App {
  /// A decision in a field of choices: what it leads to stands in fields of its own.
  private enum DecisionChoice: String, CaseIterable {
    case open, admitted, waiting, redirected, withdrawn

    init(_ decision: FirstTalk.Decision) {
      switch decision {
      case .open: self = .open
      case .admitted: self = .admitted
      case .waiting: self = .waiting
      case .redirected: self = .redirected
      case .withdrawn: self = .withdrawn
      }
    }

    var words: Phrase {
      switch self {
      case .open: FirstTalk.Decision.open.words
      case .admitted: FirstTalk.Decision.admitted.words
      case .waiting: FirstTalk.Decision.waiting.words
      case .redirected: .stageRedirect
      case .withdrawn: .stageWithdraw
      }
    }
  }

  func firstTalkFields(_ talk: FirstTalk) -> [Field] {
    let (to, reason): (String, String) =
      switch talk.decision {
      case .redirected(let to, let reason): (to, reason)
      case .withdrawn(let reason): ("", reason)
      case .open, .admitted, .waiting: ("", "")
      }
    return [
      Field(.day, .onDay, .day, .required, value: talk.day.typed), takerField(talk.taker),
      .choice(.referrerPart, .referrer, FirstTalk.Referrer.allCases, chosen: talk.referrer) { $0.words },
      Field(.motivation, .motivation, .text(rows: 3), value: talk.motivation),
      scaleField(.wellbeing, .wellbeing, talk.wellbeing),
      Field(.wellbeingWords, .wellbeingInWords, value: talk.wellbeingWords),
      .choice(.answer, .bestAnswer, FirstTalk.Answer.allCases, chosen: talk.answer) { $0.words },
      Field(.why, .why, .text(rows: 2), value: talk.why),
      .choice(.decision, .decision, DecisionChoice.allCases, chosen: DecisionChoice(talk.decision)) { $0.words },
      Field(.destination, .destination, value: to), Field(.reason, .reason, value: reason),
    ]
  }

  func firstTalk(of form: Form) throws(FormProblem) -> FirstTalk {
    let decision: FirstTalk.Decision
    switch form.choice(.decision, or: DecisionChoice.open) {
    case .open: decision = .open
    case .admitted: decision = .admitted
    case .waiting: decision = .waiting
    case .redirected:
      decision = .redirected(to: try form.required(.destination), reason: try form.required(.reason))
    case .withdrawn: decision = .withdrawn(reason: try form.required(.reason))
    }
    return FirstTalk(
      day: try form.day(.day, now.day), taker: form.taker, referrer: form.choice(.referrerPart, or: .present),
      motivation: form.lines(.motivation), wellbeing: Int(form.text(.wellbeing)),
      wellbeingWords: form.text(.wellbeingWords), answer: form.choice(.answer, or: .yes), why: form.lines(.why),
      decision: decision)
  }

  func intakeFields(_ intake: Intake) -> [Field] {
    let questions = (module?.template.intakeQuestions ?? []).map { question in
      Field(.question(question.id), question.words, .text(rows: 2), value: intake.answers[question.id] ?? "")
    }
    return [Field(.day, .onDay, .day, .required, value: intake.day.typed), takerField(intake.taker)] + questions + [
      Field(.strengths, .strengths, .text(rows: 2), value: intake.strengths),
      Field(.limits, .limits, .text(rows: 2), value: intake.limits),
      Field(.agreed, .agreements, .text(rows: 2), value: intake.agreements),
      Field(.underStress, .underStress, .text(rows: 2), value: intake.underStress),
    ]
  }

  /// Answers to questions that the template no longer asks stay.
  func intake(of form: Form, _ known: Intake?) throws(FormProblem) -> Intake {
    var answers = known?.answers ?? [:]
    for field in form.fields {
      guard case .question(let id) = field.name else { continue }
      answers[id] = field.trimmed.isEmpty ? nil : field.text
    }
    return Intake(
      day: try form.day(.day, now.day), taker: form.taker, answers: answers, strengths: form.lines(.strengths),
      limits: form.lines(.limits), agreements: form.lines(.agreed), underStress: form.lines(.underStress))
  }
}
