// The caseload in which nobody has a name: what is drawn, searched and printed while names are hidden.
//
// Every text that people type goes through the veil (a test fills each of them with a name, so that a new field is not
// forgotten). A participant's own contact data go; mentors and consultants, who work in the open, keep their initials, so
// that two of them can be told apart; their phones and addresses go. The counsellor stays: she is at the table.

extension Caseload {
  package func seen(through veil: Veil) -> Caseload {
    Caseload(
      modules: modules.map { $0.seen(through: veil) }, employers: employers.map { $0.seen(through: veil) },
      intervisions: intervisions.map { $0.seen(through: veil) })
  }
}

extension Employer {
  /// Contacts and with whom a visit was, by name.
  var surroundings: [(NamedPerson, PersonName)] {
    (contacts.map(\.name) + visits.map(\.with)).filter { !$0.isBlank }
      .map { (.other(initials: $0.initials), $0.personName) }
  }

  package func seen(through veil: Veil) -> Employer {
    var employer = self
    (employer.name, employer.address) = (veil(name, as: .label), veil(address, as: .label))
    (employer.sector, employer.town) = (veil(sector), veil(town))
    (employer.offer, employer.remark) = (veil(offer), veil(remark))
    employer.contacts = contacts.map { Contact(name: $0.name.initials, role: veil($0.role)) }
    for index in visits.indices {
      employer.visits[index].with = visits[index].with.initials
      employer.visits[index].said = veil(visits[index].said)
      employer.visits[index].next = veil(visits[index].next)
    }
    return employer
  }
}

extension Module {
  /// Mentors and consultants by name, and who has a title among the informal referrers: "dokter Maes, huisarts".
  var surroundings: [(NamedPerson, PersonName)] {
    let informal = participants.flatMap { $0.referrer.informal.split(separator: ",").map(String.init) }
    let care = participants.flatMap { $0.dossier.careContacts.map(\.name) + $0.dossier.permissions.map(\.contact) }
    return
      (participants.map(\.referrer.consultant) + internships.map(\.mentor.name) + care + informal.filter(\.isTitled))
      .filter { !$0.isBlank }
      .map { (.other(initials: $0.initials), $0.personName) }
  }

  package func seen(through veil: Veil) -> Module {
    var module = self
    (module.name, module.place) = (veil(name), veil(place))
    module.counsellor = veil.colleague(counsellor)
    module.participants = participants.map { $0.seen(through: veil) }
    module.sessions = sessions.map { $0.seen(through: veil) }
    module.internships = internships.map { $0.seen(through: veil) }
    module.checkIns = checkIns.map { $0.seen(through: veil, internship($0.internship)?.participant) }
    module.closingDays = closingDays.map { $0.seen(through: veil) }
    for index in reopenings.indices { module.reopenings[index].reason = veil(reopenings[index].reason) }
    for (index, handover) in handovers.enumerated() {
      module.handovers[index] = Handover(
        day: handover.day, from: veil.colleague(handover.from), to: veil.colleague(handover.to),
        reason: veil(handover.reason))
    }
    return module
  }
}

extension Participant {
  fileprivate func seen(through veil: Veil) -> Participant {
    var person = Participant(
      id: id, name: PersonName(first: veil.pseudonyms[id], last: ""),
      referrer: Referrer(
        referrer.organisation, consultant: referrer.consultant.initials, informal: veil(referrer.informal, of: id)),
      status: status, remark: veil(remark, of: id), stage: stage.seen(through: veil, id),
      notes: notes.map { Note(id: $0.id, day: $0.day, text: veil($0.text, of: id)) },
      path: path.map { $0.seen(through: veil, id) }, dossier: dossier.seen(through: veil, id), earlier: earlier)
    if birth != nil { person.withheld.insert(.birth) }
    if isReachable { person.withheld.insert(.contact) }
    return person
  }
}

extension Participant.Stage {
  fileprivate func seen(through veil: Veil, _ owner: Participant.ID) -> Self {
    switch self {
    case .candidate, .waiting, .participating: self
    case .redirected(let on, let to, let reason):
      .redirected(on: on, to: veil(to, of: owner), reason: veil(reason, of: owner))
    case .withdrawn(let on, let reason): .withdrawn(on: on, reason: veil(reason, of: owner))
    case .stopped(let from, let on, let reason): .stopped(from: from, on: on, reason: veil(reason, of: owner))
    }
  }
}

extension Session {
  fileprivate func seen(through veil: Veil) -> Session {
    var session = self
    (session.theme, session.place) = (veil(theme), veil(place))
    (session.agenda, session.done, session.lived) = (veil(agenda), veil(done), veil(lived))
    if case .cancelled(let reason) = state { session.state = .cancelled(reason: veil(reason)) }
    for (person, attendance) in register { session.register[person] = attendance.seen(through: veil, person) }
    return session
  }
}

extension Attendance {
  fileprivate func seen(through veil: Veil, _ owner: Participant.ID) -> Attendance {
    if case .excused(let reason) = self { .excused(reason: veil(reason, of: owner)) } else { self }
  }
}

extension Internship {
  fileprivate func seen(through veil: Veil) -> Internship {
    var internship = self
    (internship.employer, internship.address) = (veil(employer, as: .label), veil(address, as: .label))
    internship.mentor = Mentor(name: mentor.name.initials)
    internship.tasks = veil(tasks, of: participant)
    internship.support = veil(support, of: participant)
    internship.appraisal = veil(appraisal, of: participant)
    internship.ended = ended.map { Ended(day: $0.day, reason: veil($0.reason, of: participant)) }
    internship.closingDays = closingDays.map { $0.seen(through: veil) }
    internship.absences = absences.mapValues { $0.seen(through: veil, participant) }
    internship.snoozed = snoozed.mapValues { Snooze(until: $0.until, reason: veil($0.reason, of: participant)) }
    return internship
  }
}

extension CheckIn {
  fileprivate func seen(through veil: Veil, _ owner: Participant.ID?) -> CheckIn {
    var checkIn = self
    checkIn.said = veil(said, of: owner)
    checkIn.attitudes = veil(attitudes, of: owner)
    checkIn.agreed = veil(agreed, of: owner)
    return checkIn
  }
}

extension ClosingDays {
  fileprivate func seen(through veil: Veil) -> ClosingDays { ClosingDays(from: from, to: to, reason: veil(reason)) }
}

extension String {
  private static let titles: Set<String> = [
    "mevr", "mevrouw", "mw", "dhr", "meneer", "mr", "mrs", "ms", "dr", "dokter", "doctor", "juf", "meester",
  ]

  private var partsOfName: [Substring] {
    split(whereSeparator: \.isWhitespace).filter { part in
      !String.titles.contains(String(part.filter(\.isLetter)).lowercased()) && part.contains { $0.isLetter }
    }
  }

  /// "K.D." of Katrien Declercq.
  package var initials: String {
    partsOfName.compactMap { $0.first { $0.isLetter } }.map { $0.uppercased() + "." }.joined()
  }

  fileprivate var isTitled: Bool { partsOfName.count < split(whereSeparator: \.isWhitespace).count }

  /// A name typed in one field: the first word is the first name, unless it is the only one behind a title.
  var personName: PersonName {
    let parts = partsOfName.map(String.init)
    if parts.count == 1, let only = parts.first {
      return isTitled ? PersonName(first: "", last: only) : PersonName(first: only, last: "")
    }
    return PersonName(first: parts.first ?? "", last: parts.dropFirst().joined(separator: " "))
  }
}
