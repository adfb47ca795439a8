// Forms for people: contact data and referrer, an absence, a note.
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
        Field(.referredOn, .referredOn, .day, value: (person.map { $0.step(.referred)?.day } ?? now.day)?.typed ?? ""),
        takerField(person?.step(.referred)?.taker),
        Field(.consultant, .consultant, value: referrer.consultant),
        Field(.consultantPhone, .consultantPhone, value: referrer.phone),
        Field(.consultantEmail, .consultantEmail, value: referrer.email),
        Field(.informal, .informalReferrer, value: referrer.informal),
        .choice(.status, .benefitStatus, BenefitStatus.allCases, chosen: person?.status ?? .noBenefit) { $0.words },
        Field(.remark, .remark, .text(rows: 2), value: person?.remark ?? ""),
      ])
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

  /// The same note for each of `people`.
  func noteForm(_ people: [Participant], _ note: Note? = nil) -> Form {
    Form(
      .note(people.map(\.id), note?.id), .noteOn(people.map { naming($0.who) }.joined(separator: ", ")), focus: .text,
      [
        Field(.day, .onDay, .day, .required, value: (note?.day ?? now.day).typed),
        Field(.text, .note, .text(rows: 8), .required, value: note?.text ?? ""),
      ])
  }

  mutating func participantChanges(of form: Form) throws(FormProblem) -> [Change] {
    guard let module else { return [] }
    switch form.purpose {
    case .newParticipant:
      var person = try participant(of: form, id: ids.next())
      person.path =
        try form.optionalDay(.referredOn, now.day).map { [PathStep(.referred, on: $0, by: form.taker)] } ?? []
      return [.addParticipants(module: module.id, participants: [person])]
    case .editParticipant(let id):
      var person = try participant(of: form, id: id)
      (person.earlier, person.others) = (module.participant(id)?.earlier, module.participant(id)?.others ?? [])
      let change = Change.editParticipant(module: module.id, participant: person)
      let known = module.participant(id)?.step(.referred)
      guard let day = try form.optionalDay(.referredOn, now.day),
        day != known?.day || form.taker != known?.taker ?? .together
      else { return [change] }
      let step = PathStep(.referred, on: day, by: form.taker)
      return [change, .recordStep(module: module.id, participants: [id], step: step)]
    case .stage(let ids): return try stepChanges(of: form, ids)
    case .note(let people, let note):
      let day = try form.day(.day, now.day)
      return people.map { person in
        let written = Note(id: note ?? ids.next(), day: day, text: form.field(.text)?.text ?? "")
        return .writeNote(module: module.id, participant: person, note: written)
      }
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
