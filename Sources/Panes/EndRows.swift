// In the dossier: reflections, the final evaluation and what follows from it, where somebody went, aftercare.
import Domain
import Screen
import Words

extension App {
  func endRows(_ person: Participant, _ module: Module, _ rows: inout [Row], _ width: Int) {
    reflectionRows(person, module, &rows, width)
    evaluationRows(person, &rows, width)
    reportRows(person, module, &rows, width)
    aftercareRows(person, module, &rows, width)
  }

  private func reflectionRows(_ person: Participant, _ module: Module, _ rows: inout [Row], _ width: Int) {
    guard !person.dossier.reflections.isEmpty else { return }
    rows.heading(Phrase.reflections(language))
    for reflection in person.dossier.reflections {
      recordRow(
        Record.ID(.reflection, reflection.id.raw),
        [
          Span(reflection.day.shortWithYear(language), .info),
          Span(module.weekInProgramme(of: reflection.day).map { "  week \($0)" } ?? "", .phase),
        ],
        reflection.isSilent
          ? [(Phrase(same: ""), Phrase.saidNothing(language))]
          : KolbStep.allCases.map { ($0.words, reflection.words[$0] ?? "") }, &rows, width)
    }
  }

  private func evaluationRows(_ person: Participant, _ rows: inout [Row], _ width: Int) {
    let dossier = person.dossier
    if let talk = dossier.finalEvaluation {
      rows.heading(Record.Kind.finalEvaluation.words.capitalized(language))
      let referrer = [talk.referrer.words(language), talk.referrerWords].filter { !$0.isBlank }
      recordRow(
        Record.ID(.finalEvaluation), dayAndTaker(talk.day, talk.taker),
        [
          (.lookingBackOn, talk.lookingBack), (.grown, talk.grown), (.attention, talk.attention),
          (.referrer, referrer.joined(separator: ": ")), (.advice, talk.advice),
        ], &rows, width)
    }
    if !dossier.nextSteps.isEmpty {
      rows.heading(Phrase.nextSteps(language))
      for step in dossier.nextSteps {
        let due = step.done.map { Phrase.doneSince($0) } ?? step.due.map { Phrase.byDay($0) }
        recordRow(
          Record.ID(.nextStep, step.id.raw),
          [
            Span(step.done == nil ? "○ " : "✓ ", step.done == nil ? .warning : .good, .bold, means: .silent),
            Span(step.owner.words(language).padded(to: 18), .info), Span(due.map { $0(language) } ?? "", .secondary),
          ], [(Phrase(same: ""), step.what)], &rows, width)
      }
    }
    if let outcome = dossier.outcome {
      rows.heading(Record.Kind.outcome.words.capitalized(language))
      recordRow(
        Record.ID(.outcome), dayAndTaker(outcome.day, outcome.taker),
        [
          (.whereTo, outcome.kind.words(language)), (.whichAndWhere, outcome.words),
          (.supportOnTheJob, outcome.support),
        ], &rows, width)
    }
  }

  /// From the last phase on, or once somebody wrote in it.
  private func reportRows(_ person: Participant, _ module: Module, _ rows: inout [Row], _ width: Int) {
    let report = person.dossier.report
    guard report != nil || module.moment(of: person, on: now.day) >= module.template.phases.count else { return }
    rows.heading(Phrase.reportTitle(language))
    recordRow(Record.ID(.report), reportLine(report), &rows, width)
  }

  private func aftercareRows(_ person: Participant, _ module: Module, _ rows: inout [Row], _ width: Int) {
    let state = module.aftercare(of: person)
    guard state != .none else { return }
    rows.heading(PathStep.Kind.aftercare.words.capitalized(language))
    for contact in person.dossier.aftercare {
      let how = [contact.outcome.words(language), contact.channel.words(language), contact.by].filter { !$0.isEmpty }
      recordRow(
        Record.ID(.aftercare, contact.id.raw),
        [
          Span(contact.day.shortWithYear(language).padded(to: 16), .info),
          Span(Phrase.aftercareMonth(contact.month)(language), .emphasis),
          Span(" · " + how.joined(separator: ", "), .secondary),
        ],
        [
          (.situationNow, contact.situation?.words(language) ?? ""), (.said, contact.words),
          (.tryAgainOn, contact.next?.shortWithYear(language) ?? ""),
        ], &rows, width)
    }
    switch state {
    case .none: break
    case .due(let due):
      let late = due.daysLate(on: now.day)
      let when = late > 0 ? .daysLate(late) : due.due.shortWithYear
      rows.append(
        Row(
          .record(Record.ID(.aftercare)),
          [
            Span(late > 0 ? "! " : "○ ", late > 0 ? .danger : .info, .bold, means: .silent),
            Span(Phrase.aftercareMonth(due.month)(language), .emphasis),
            Span(" · " + when(language), late > 0 ? .danger : .info),
          ]))
    case .complete(let day):
      rows.words([
        Span("✓ ", .good, .bold, means: .silent), Span(Phrase.aftercareComplete(day)(language), .good),
      ])
    case .ended(let end):
      recordRow(
        Record.ID(.aftercareEnd),
        [Span(Phrase.aftercareEnded(end.day)(language), .emphasis), Span(": " + end.reason)], &rows, width)
    }
  }

  /// What can be added now: the end of the path is not offered at its beginning.
  func isOffered(_ kind: Record.Kind, to person: Participant, _ module: Module) -> Bool {
    switch kind {
    case .rating, .reflection, .report: false
    // Who stopped early may look back too.
    case .finalEvaluation:
      person.isParticipating
        ? module.moment(of: person, on: now.day) >= module.template.phases.count : person.enrolment != nil
    case .nextStep:
      person.isParticipating
        ? module.moment(of: person, on: now.day) >= module.template.phases.count - 1 : person.enrolment != nil
    case .outcome:
      person.isParticipating
        ? module.moment(of: person, on: now.day) >= module.template.phases.count : person.enrolment != nil
    case .aftercare: if case .due = module.aftercare(of: person) { true } else { false }
    case .aftercareEnd: if case .due = module.aftercare(of: person) { true } else { false }
    default: true
    }
  }
}
