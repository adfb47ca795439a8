// Forms of the way to work: the job target, jobs that were explored, what lies ready, the search for an internship.
import Domain
import Words

extension App {
  func jobTargetFields(_ target: JobTarget) -> [Field] {
    [
      Field(.dreamJob, .dreamJob, value: target.dreamJob), Field(.target, .jobTarget, value: target.target),
      Field(.match, .match, .text(rows: 3), value: target.match),
      Field(.reason, .reasons, .text(rows: 3), value: target.reasons),
      Field(.day, .onDay, .day, .required, value: target.day.typed), takerField(target.taker),
    ]
  }

  func jobTarget(of form: Form) throws(FormProblem) -> JobTarget {
    if form.text(.target).isEmpty { _ = try form.required(.dreamJob) }
    return JobTarget(
      day: try form.day(.day, now.day), taker: form.taker, dreamJob: form.text(.dreamJob), target: form.text(.target),
      match: form.lines(.match), reasons: form.lines(.reason))
  }

  func exploredJobFields(_ job: ExploredJob?) -> [Field] {
    [
      Field(.job, .job, .line, .required, value: job?.job ?? ""),
      .choice(.channel, .channel, ExploredJob.Way.allCases, chosen: job?.way ?? .reading) { $0.words },
      Field(.employer, .employer, value: job?.employer ?? ""),
      Field(.day, .onDay, .day, .required, value: (job?.day ?? now.day).typed),
      .choice(.answer, .verdict, ExploredJob.Verdict.allCases, chosen: job?.verdict ?? .perhaps) { $0.words },
      Field(.text, .whatStruck, .text(rows: 3), value: job?.words ?? ""),
    ]
  }

  func exploredJob(of form: Form, _ id: ExploredJob.ID) throws(FormProblem) -> ExploredJob {
    ExploredJob(
      id: id, day: try form.day(.day, now.day), job: try form.required(.job), way: form.choice(.channel, or: .reading),
      employer: companyName(of: form), verdict: form.choice(.answer, or: .perhaps), words: form.lines(.text))
  }

  func readinessFields(_ readiness: Readiness) -> [Field] {
    (module?.template.documents ?? []).map { document in
      Field(
        .document(document.id), .readyOn(document.words), .day,
        value: readiness.documents[document.id]?.typed ?? "")
    } + [
      scaleField(.computer, .computerSkills, readiness.computer, words: Phrase.computer),
      Field(.text, .remark, .text(rows: 2), value: readiness.words),
    ]
  }

  func readiness(of form: Form) throws(FormProblem) -> Readiness {
    var documents: [String: Day] = [:]
    for field in form.fields {
      guard case .document(let id) = field.name else { continue }
      documents[id] = try form.optionalDay(field.name, now.day)
    }
    return Readiness(documents: documents, computer: Int(form.text(.computer)), words: form.lines(.text))
  }
}
