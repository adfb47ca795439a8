// A person on the path from referral to participation, with what is needed to reach and to guide them.

package struct PersonName: Hashable, Comparable, Codable, Sendable {
  package var first: String
  package var last: String

  package init(first: String, last: String) { (self.first, self.last) = (first, last) }

  package var full: String { [first, last].filter { !$0.isEmpty }.joined(separator: " ") }
  /// Sorted as a roster is: by last name, then first.
  package static func < (one: Self, other: Self) -> Bool { (one.last, one.first) < (other.last, other.first) }
}

/// A person as a refusal or a finding names them. The edge may show another name (the privacy key).
package struct Who: Hashable, Comparable, Sendable {
  package let id: Participant.ID
  package let name: PersonName

  package init(id: Participant.ID, name: PersonName) { (self.id, self.name) = (id, name) }
  package static func < (one: Self, other: Self) -> Bool { (one.name, one.id) < (other.name, other.id) }
}

/// Who sends a person to us. Formal referral comes from VDAB and GTB only (article, "Toeleiding en intake").
package struct Referrer: Hashable, Codable, Sendable {
  package enum Organisation: String, CaseIterable, Sendable {
    case vdab = "VDAB"
    case gtb = "GTB"
  }

  package var organisation: Organisation
  package var consultant: String
  package var phone: String
  package var email: String
  /// A doctor, a psychiatric centre, a medical adviser: beside the formal referrer, never instead of it.
  package var informal: String

  package init(
    _ organisation: Organisation, consultant: String = "", phone: String = "", email: String = "", informal: String = ""
  ) {
    (self.organisation, self.consultant, self.phone) = (organisation, consultant, phone)
    (self.email, self.informal) = (email, informal)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    organisation = try values.decode(Organisation.self, forKey: .organisation)
    consultant = try values.text(.consultant)
    phone = try values.text(.phone)
    email = try values.text(.email)
    informal = try values.text(.informal)
  }
}

extension Referrer.Organisation: Codable {
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let known = Self(rawValue: text) else { throw Malformed.formalReferrer(text) }
    self = known
  }
}

/// What a person lives on (statuut).
package enum BenefitStatus: String, Codable, CaseIterable, Sendable {
  case riziv, jobSeeker, leefloon, noBenefit = "none", other
}

/// A dated remark in a dossier.
package struct Note: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<Note>
  package var id: ID
  package var day: Day
  package var text: String

  package init(id: ID, day: Day, text: String) { (self.id, self.day, self.text) = (id, day, text) }
}

package struct Participant: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<Participant>

  /// Where on the path a person stands.
  package enum Stage: Hashable, Codable, Sendable {
    case candidate
    case waiting(since: Day)
    case redirected(on: Day, to: String, reason: String)
    case withdrawn(on: Day, reason: String)
    case participating(from: Day)
    case stopped(from: Day, on: Day, reason: String)
  }

  /// Where somebody was before.
  package struct Earlier: Hashable, Codable, Sendable {
    package var module: Module.ID
    package var participant: Participant.ID

    package init(module: Module.ID, participant: Participant.ID) {
      (self.module, self.participant) = (module, participant)
    }
  }

  /// What tells who somebody is, beside the name.
  package enum Personal: Hashable, Sendable { case birth, contact }

  package var id: ID
  package var name: PersonName
  package var birth: Day?
  package var town: String
  package var phone: String
  package var email: String
  package var referrer: Referrer
  package var status: BenefitStatus
  package var remark: String
  package var stage: Stage
  package var notes: [Note]
  /// The steps that were taken, by day.
  package var path: [PathStep]
  @Boxed package var dossier: Dossier
  /// The dossier of an earlier module, of who comes back.
  package var earlier: Earlier?
  /// Those who look like this person and were said to be somebody else.
  package var others: [ID]
  /// What is known of who is seen through a veil, though it is not shown: so it is not missing. In no file.
  package var withheld: Set<Personal> = []

  private enum CodingKeys: String, CodingKey {
    case id, name, birth, town, phone, email, referrer, status, remark, stage, notes, path, dossier, earlier, others
  }

  package init(
    id: ID, name: PersonName, birth: Day? = nil, town: String = "", phone: String = "", email: String = "",
    referrer: Referrer, status: BenefitStatus = .noBenefit, remark: String = "", stage: Stage = .candidate,
    notes: [Note] = [], path: [PathStep] = [], dossier: Dossier = Dossier(), earlier: Earlier? = nil,
    others: [ID] = []
  ) {
    (self.id, self.name, self.birth, self.town, self.phone) = (id, name, birth, town, phone)
    (self.email, self.referrer, self.status, self.remark) = (email, referrer, status, remark)
    (self.stage, self.notes, self.path, self.dossier, self.earlier) = (stage, notes, path, dossier, earlier)
    self.others = others
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    name = try values.decode(PersonName.self, forKey: .name)
    birth = try values.decodeIfPresent(forKey: .birth)
    town = try values.text(.town)
    phone = try values.text(.phone)
    email = try values.text(.email)
    referrer = try values.decode(Referrer.self, forKey: .referrer)
    status = try values.value(.status, or: .noBenefit)
    remark = try values.text(.remark)
    stage = try values.value(.stage, or: .candidate)
    notes = try values.value(.notes, or: [])
    path = try values.value(.path, or: [])
    dossier = try values.value(.dossier, or: Dossier())
    earlier = try values.decodeIfPresent(forKey: .earlier)
    others = try values.value(.others, or: [])
  }

  package var isReachable: Bool { !(phone.isBlank && email.isBlank) }

  package var who: Who { Who(id: id, name: name) }

  /// First and last day of taking part this time; the last is nil while it goes on, and nil altogether for who is no
  /// participant. Who came back has earlier `spells`.
  package var enrolment: (from: Day, until: Day?)? {
    switch stage {
    case .participating(let from): (from, nil)
    case .stopped(let from, let on, _): (from, on)
    default: nil
    }
  }

  package var isWaiting: Bool { if case .waiting = stage { true } else { false } }
  package var isParticipating: Bool { if case .participating = stage { true } else { false } }

  /// Takes part on `day`: started, and not stopped before it, this time or an earlier one.
  package func takesPart(on day: Day) -> Bool {
    if let (from, until) = enrolment, from <= day { return day <= (until ?? day) }
    return earlierSpells.contains { $0.contains(day) }
  }

  /// Whether a session of `kind` on `day` is for this person: candidates are asked to what comes before the start,
  /// and what they came to then stays theirs afterwards. Who takes part needs no info moment any more.
  package func attends(_ kind: Session.Kind, on day: Day) -> Bool {
    switch stage {
    case .candidate, .waiting: kind.mayComeBefore || takesPart(on: day)
    case .redirected(let on, _, _), .withdrawn(let on, _): kind.mayComeBefore && day <= on || takesPart(on: day)
    case .participating(let from), .stopped(let from, _, _):
      kind == .infoMoment ? day <= from : takesPart(on: day) || kind.mayComeBefore && day < from
    }
  }

  /// May still become a participant.
  package var isCandidate: Bool {
    switch stage {
    case .candidate, .waiting: true
    default: false
    }
  }

  /// The same person, as far as a list of referrals can tell: name without regard to case and spaces, and date of birth.
  package func isSamePerson(as other: Participant) -> Bool {
    name.full.asName == other.name.full.asName && birth == other.birth
  }
}
