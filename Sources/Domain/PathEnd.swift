// The last steps of the path, from the final evaluation to aftercare: each is told by its record, and asks for the one before.

extension Module {
  /// Final evaluation, report, outcome and the end of aftercare, as far as they are there.
  func lastSteps(of person: Participant) -> [PathStep] {
    let dossier = person.dossier
    var steps: [PathStep] = []
    if let talk = dossier.finalEvaluation { steps.append(PathStep(.finalEvaluation, on: talk.day, by: talk.taker)) }
    if let report = dossier.report, let day = report.finished {
      steps.append(PathStep(.report, on: day, by: report.taker))
    }
    if let outcome = dossier.outcome {
      steps.append(PathStep(.outcome, on: outcome.day, by: outcome.taker, words: outcome.words))
    }
    switch aftercare(of: person) {
    case .complete(let day): steps.append(PathStep(.aftercare, on: day, by: .counsellor))
    case .ended(let end): steps.append(PathStep(.aftercare, on: end.day, by: end.taker, words: end.reason))
    case .none, .due: break
    }
    return steps
  }

  func check(_ evaluation: FinalEvaluation, of person: Participant, _ context: Context) throws(Refusal) {
    try notAhead(evaluation.day, context)
    guard let from = person.enrolment?.from else { throw .notTakingPart(person.who) }
    guard from <= evaluation.day else {
      throw .stepOrder(person.who, .finalEvaluation, evaluation.day, other: .started, on: from)
    }
    // Who stopped early talks about it then; later than the last phase is late, and better than never.
    if person.isParticipating, evaluation.day < lastPhase {
      throw .talkBeforeLastPhase(person.who, evaluation.day, from: lastPhase)
    }
    // Of who stopped for a job the outcome may well come first.
    for later in lastSteps(of: person)
    where person.isParticipating && later.kind != .finalEvaluation && later.day < evaluation.day {
      throw .stepOrder(person.who, .finalEvaluation, evaluation.day, other: later.kind, on: later.day)
    }
  }

  /// Who stopped has an outcome only where that is a job.
  func check(_ outcome: Outcome, of person: Participant, _ context: Context) throws(Refusal) {
    try notAhead(outcome.day, context)
    guard person.enrolment != nil else { throw .notTakingPart(person.who) }
    if case .stopped(_, let on, _) = person.stage {
      guard outcome.kind == .regularJob else { throw .stoppedWithoutJob(person.who, on: on) }
    } else {
      try check(.outcome, after: .finalEvaluation, on: outcome.day, of: person)
      if let finished = person.dossier.report?.finished, finished < outcome.day {
        throw .stepOrder(person.who, .outcome, outcome.day, other: .report, on: finished)
      }
    }
    if let contact = person.dossier.aftercare.first, contact.day < outcome.day {
      throw .stepOrder(person.who, .outcome, outcome.day, other: .aftercare, on: contact.day)
    }
  }

  func check(_ report: Report, of person: Participant, _ context: Context) throws(Refusal) {
    guard person.enrolment != nil else { throw .notTakingPart(person.who) }
    for day in Array(report.consents.values) + report.withheld.values { try notAhead(day, context) }
    guard let finished = report.finished else {
      guard report.given.isEmpty else { throw .reportNotFinished(person.who) }
      return
    }
    try notAhead(finished, context)
    if person.isParticipating {
      try check(.report, after: .finalEvaluation, on: finished, of: person)
      try check(.report, after: .outcome, on: finished, of: person)
    }
    for day in report.given.values {
      try notAhead(day, context)
      guard finished <= day else { throw .comesBefore(.given, day, first: finished) }
    }
  }

  func check(_ contact: AftercareContact, of person: Participant, _ context: Context) throws(Refusal) {
    try notAhead(contact.day, context)
    try check(.aftercare, after: .outcome, on: contact.day, of: person)
    guard template.aftercareMonths.contains(contact.month) else { throw .aftercareMonth(contact.month) }
    if contact.outcome == .reached, contact.situation == nil { throw .situationMissing }
    if let next = contact.next, next <= contact.day { throw .nextContactBefore(next) }
    if let end = person.dossier.aftercareEnd, end.day < contact.day { throw .aftercareOver(person.who, on: end.day) }
    let others = person.dossier.aftercare.filter { $0.id != contact.id && $0.month == contact.month }
    if contact.outcome == .reached, let other = others.first(where: { $0.outcome == .reached }) {
      throw .aftercareHad(person.who, month: contact.month, on: other.day)
    }
  }

  func check(_ end: AftercareEnd, of person: Participant, _ context: Context) throws(Refusal) {
    try notAhead(end.day, context)
    guard !end.reason.isBlank else { throw .reasonMissing }
    try check(.aftercare, after: .outcome, on: end.day, of: person)
    if let last = person.dossier.aftercare.last, end.day < last.day {
      throw .comesBefore(.aftercareEnd, end.day, first: last.day)
    }
  }

  /// A reflection is of a return day that this person was, or could be, at.
  func check(_ reflection: Reflection, of person: Participant, _ context: Context) throws(Refusal) {
    try notAhead(reflection.day, context)
    let known = person.dossier.reflections.first { $0.id == reflection.id }
    guard known?.session != reflection.session else { return }
    guard let session = session(reflection.session) else { throw .unknownSession(reflection.session) }
    guard session.kind == .returnDay else { throw .notAReturnDay(session.appointment) }
    guard session.part(of: person) != nil else { throw .notInSession(person.who, session.appointment) }
    guard !person.dossier.reflections.contains(where: { $0.session == session.id }) else {
      throw .reflectedAlready(person.who, session.appointment)
    }
  }

  /// With a record goes the step that it was, unless a later one stands on it.
  func checkNothingStands(on record: Record.Kind, of person: Participant) throws(Refusal) {
    switch record {
    case .finalEvaluation where person.isParticipating:
      for later in lastSteps(of: person) where later.kind == .report || later.kind == .outcome {
        throw .stepStandsOn(person.who, .finalEvaluation, later: later.kind)
      }
    case .outcome:
      guard person.dossier.aftercare.isEmpty, person.dossier.aftercareEnd == nil else {
        throw .stepStandsOn(person.who, .outcome, later: .aftercare)
      }
      if person.isParticipating, person.dossier.report?.finished != nil {
        throw .stepStandsOn(person.who, .outcome, later: .report)
      }
    default: break
    }
  }

  private func check(
    _ kind: PathStep.Kind, after earlier: PathStep.Kind, on day: Day, of person: Participant
  ) throws(Refusal) {
    guard let before = lastSteps(of: person).first(where: { $0.kind == earlier }) else {
      throw .stepMissing(person.who, earlier, before: kind)
    }
    guard before.day <= day else { throw .stepOrder(person.who, kind, day, other: earlier, on: before.day) }
  }
}
