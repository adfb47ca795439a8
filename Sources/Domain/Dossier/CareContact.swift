// The care around a person (omkadering): whom it consists of, what may be asked of them, and how it goes with the steps to work.

package struct CareContact: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<CareContact>

  package enum Role: String, Codable, CaseIterable, Sendable {
    case doctor, psychiatrist, therapist, mentalHealthCare, medicalAdviser, socialWorker, family, other
  }

  /// The participant agrees that we contact this person, about what, and may take that back.
  package struct Consent: Hashable, Codable, Sendable {
    package var given: Day
    package var scope: String
    package var withdrawn: Day?

    package init(given: Day, scope: String, withdrawn: Day? = nil) {
      (self.given, self.scope, self.withdrawn) = (given, scope, withdrawn)
    }
  }

  package var id: ID
  package var role: Role
  package var name: String
  package var organisation: String
  package var phone: String
  package var email: String
  package var consent: Consent?
  /// The participant was asked, and would rather not that we contact this person.
  package var consentRefused: Day?
  package var agreements: String
  /// How this care is aligned with the steps to work.
  package var alignment: String

  package init(
    id: ID, role: Role, name: String, organisation: String = "", phone: String = "", email: String = "",
    consent: Consent? = nil, consentRefused: Day? = nil, agreements: String = "", alignment: String = ""
  ) {
    (self.id, self.role, self.name, self.organisation) = (id, role, name, organisation)
    (self.phone, self.email, self.consent, self.consentRefused) = (phone, email, consent, consentRefused)
    (self.agreements, self.alignment) = (agreements, alignment)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    role = try values.value(.role, or: .other)
    name = try values.text(.name)
    organisation = try values.text(.organisation)
    phone = try values.text(.phone)
    email = try values.text(.email)
    consent = try values.decodeIfPresent(forKey: .consent)
    consentRefused = try values.decodeIfPresent(forKey: .consentRefused)
    agreements = try values.text(.agreements)
    alignment = try values.text(.alignment)
  }

  /// Given, taken back or refused: an answer is there.
  package var isAsked: Bool { consent != nil || consentRefused != nil }

  /// May be contacted on `day`.
  package func mayBeContacted(on day: Day) -> Bool {
    guard let consent else { return false }
    return consent.given <= day && consent.withdrawn.map { day < $0 } ?? true
  }
}

/// There is no care around the person, as they said themselves.
package struct NoCare: Hashable, Codable, Sendable {
  package var day: Day
  package var words: String

  package init(day: Day, words: String = "") { (self.day, self.words) = (day, words) }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    day = try values.decode(Day.self, forKey: .day)
    words = try values.text(.words)
  }
}
