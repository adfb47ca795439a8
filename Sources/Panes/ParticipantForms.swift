// Forms for people: contact data and referrer, a step on the path, an absence, a note.
import Domain
import Words

extension App {
  func participantForm(_ person: Participant?) -> Form {
    let referrer = person?.referrer ?? Referrer(.vdab)
    return Form(
      person.map { .editParticipant($0.id) } ?? .newParticipant,
      person.map { .changePerson + Phrase(same: ": " + naming($0.who)) } ?? .newPerson,
      [
        Field(.firstName, .firstName, .line, .required, value: person?.name.first ?? ""),
        Field(.lastName, .lastName, .line, .required, value: person?.name.last ?? ""),
        Field(.birth, .birth, .day, value: person?.birth?.typed ?? ""),
        Field(.town, .town, value: person?.town ?? ""),
        Field(.phone, .phone, value: person?.phone ?? ""),
        Field(.email, .email, value: person?.email ?? ""),
        .choice(.organisation, .referrer, Referrer.Organisation.allCases, chosen: referrer.organisation) {
          Phrase(same: $0.rawValue)
        },
        Field(.consultant, .consultant, value: referrer.consultant),
        Field(.consultantPhone, .consultantPhone, value: referrer.phone),
        Field(.consultantEmail, .consultantEmail, value: referrer.email),
        Field(.informal, .informalReferrer, value: referrer.informal),
        .choice(.status, .benefitStatus, BenefitStatus.allCases, chosen: person?.status ?? .noBenefit) { $0.words },
        Field(.remark, .remark, .text(rows: 2), value: person?.remark ?? ""),
      ])
  }

  /// The steps that can be set from here.
  private enum StageChoice: String, CaseIterable {
    case informed, firstTalk, intake, admit, wait, redirect, withdraw, stop, candidate

    var words: Phrase {
      switch self {
      case .informed: PathStep.Kind.informed.words
      case .firstTalk: PathStep.Kind.firstTalk.words
      case .intake: PathStep.Kind.intake.words
      case .admit: .stageAdmit
      case .wait: .stageWait
      case .redirect: .stageRedirect
      case .withdraw: .stageWithdraw
      case .stop: .stageStop
      case .candidate: .stageCandidate
      }
    }
  }

  func stageForm(_ people: [Participant]) -> Form {
    let taking = people.contains { $0.isParticipating }
    // Who enters before anything is recorded takes part from the start; later, from the day itself.
    let start = module.map { now.day > $0.start && now.day <= $0.end ? now.day : $0.start } ?? now.day
    let step = taking ? StageChoice.stop : nextChoice(of: people)
    return Form(
      .stage(people.map(\.id)), .stageOf(people.map { naming($0.who) }.joined(separator: ", ")),
      [
        .choice(.stage, .stage, StageChoice.allCases, chosen: step) { $0.words },
        Field(.day, .onDay, .day, .required, value: (step == .admit ? start : now.day).typed),
        takerField(nil), Field(.destination, .destination), Field(.reason, .reason),
        .choice(.earlier, .earlierSteps, PathStep.Source.allCases, chosen: .recorded) { $0.words },
      ])
  }

  /// What comes next for the one who is least far.
  private func nextChoice(of people: [Participant]) -> StageChoice {
    guard let module else { return .admit }
    let steps = people.compactMap(module.nextStep)
    switch PathStep.Kind.line.first(where: steps.contains) {
    case .informed: return .informed
    case .firstTalk: return .firstTalk
    case .intake: return .intake
    default: return .admit
    }
  }

  func absenceForm(_ people: [Participant]) -> Form {
    Form(
      .absence(people.map(\.id)), .absenceOf(people.map { naming($0.who) }.joined(separator: ", ")),
      [
        Field(.from, .firstDay, .day, .required, value: now.day.typed), Field(.to, .lastDay, .day),
        .choice(.absence, .absenceKind, AbsenceChoice.allCases, chosen: .sick) { $0.words }, Field(.reason, .reason),
      ])
  }

  private enum AbsenceChoice: String, CaseIterable {
    case sick, sickWithoutCertificate, excused, unexcused, clear

    var words: Phrase {
      switch self {
      case .sick: Attendance.sick(certificate: .given).words
      case .sickWithoutCertificate: Attendance.sick(certificate: .missing).words
      case .excused: .excusedChoice
      case .unexcused: Attendance.unexcused.words
      case .clear: .clearAbsence
      }
    }
  }

  func noteForm(_ person: Participant, _ note: Note? = nil) -> Form {
    Form(
      .note(person.id, note?.id), .noteOn(naming(person.who)), focus: .text,
      [
        Field(.day, .onDay, .day, .required, value: (note?.day ?? now.day).typed),
        Field(.text, .note, .text(rows: 8), .required, value: note?.text ?? ""),
      ])
  }

  mutating func participantChanges(of form: Form) throws(FormProblem) -> [Change] {
    guard let module else { return [] }
    switch form.purpose {
    case .newParticipant:
      return [.addParticipants(module: module.id, participants: [try participant(of: form, id: ids.next())])]
    case .editParticipant(let id):
      return [.editParticipant(module: module.id, participant: try participant(of: form, id: id))]
    case .stage(let ids): return try stepChanges(of: form, ids, module)
    case .note(let id, let note):
      let written = Note(
        id: note ?? ids.next(), day: try form.day(.day, now.day), text: form.field(.text)?.text ?? "")
      return [.writeNote(module: module.id, participant: id, note: written)]
    case .absence(let ids): return [try absence(of: form, ids, module)]
    default: return []
    }
  }

  private func participant(of form: Form, id: Participant.ID) throws(FormProblem) -> Participant {
    let referrer = Referrer(
      form.choice(.organisation, or: .vdab), consultant: form.text(.consultant), phone: form.text(.consultantPhone),
      email: form.text(.consultantEmail), informal: form.text(.informal))
    return Participant(
      id: id, name: PersonName(first: try form.required(.firstName), last: try form.required(.lastName)),
      birth: try form.optionalDay(.birth, now.day), town: form.text(.town), phone: form.text(.phone),
      email: form.text(.email), referrer: referrer, status: form.choice(.status, or: .noBenefit),
      remark: form.text(.remark))
  }

  /// The step, after those that were taken on paper before it.
  private func stepChanges(
    of form: Form, _ ids: [Participant.ID], _ module: Module
  ) throws(FormProblem) -> [Change] {
    let day = try form.day(.day, now.day)
    let choice = form.choice(.stage, or: StageChoice.admit)
    let kind: PathStep.Kind? =
      switch choice {
      case .informed: .informed
      case .firstTalk: .firstTalk
      case .intake: .intake
      case .admit: .started
      case .wait: .waiting
      case .redirect: .redirected
      case .withdraw, .stop, .candidate: nil
      }
    var changes: [Change] = []
    if form.choice(.earlier, or: PathStep.Source.recorded) == .paper, let kind {
      let needed =
        PathStep.Kind.line.contains(kind) ? PathStep.Kind.line.prefix { $0 != kind } : [.informed, .firstTalk]
      for earlier in needed where earlier != .referred {
        let without = ids.filter { id in module.participant(id).map { module.step(earlier, of: $0) == nil } ?? false }
        guard !without.isEmpty else { continue }
        let step = PathStep(earlier, on: min(day, now.day), source: .paper)
        changes.append(.recordStep(module: module.id, participants: without, step: step))
      }
    }
    switch choice {
    case .informed, .firstTalk, .intake:
      let step = PathStep(kind ?? .informed, on: day, by: form.taker)
      return changes + [.recordStep(module: module.id, participants: ids, step: step)]
    default:
      let stage = try stage(of: form, choice, day)
      return changes + [.setStage(module: module.id, participants: ids, stage: stage, taker: form.taker)]
    }
  }

  private func stage(
    of form: Form, _ choice: StageChoice, _ day: Day
  ) throws(FormProblem) -> Participant.Stage {
    switch choice {
    case .admit: return .participating(from: day)
    case .wait: return .waiting(since: day)
    case .redirect: return .redirected(on: day, to: try form.required(.destination), reason: form.text(.reason))
    case .withdraw: return .withdrawn(on: day, reason: form.text(.reason))
    case .stop: return .stopped(from: day, on: day, reason: try form.required(.reason))
    case .candidate, .informed, .firstTalk, .intake: return .candidate
    }
  }

  private func absence(of form: Form, _ ids: [Participant.ID], _ module: Module) throws(FormProblem) -> Change {
    let from = try form.day(.from, now.day)
    let to = try form.optionalDay(.to, now.day) ?? from
    let attendance: Attendance
    switch form.choice(.absence, or: AbsenceChoice.sick) {
    case .sick: attendance = .sick(certificate: .given)
    case .sickWithoutCertificate: attendance = .sick(certificate: .missing)
    case .excused: attendance = .excused(reason: try form.required(.reason))
    case .unexcused: attendance = .unexcused
    case .clear: return .clearAbsence(module: module.id, participants: ids, from: from, to: to)
    }
    return .recordAbsence(module: module.id, participants: ids, from: from, to: to, attendance: attendance)
  }
}
