// A company on the open labour market (bedrijf): who they are, what they offer, and what came of each visit and talk.

package struct Employer: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<Employer>

  package struct Contact: Hashable, Codable, Sendable {
    package var name: String
    package var role: String
    package var phone: String
    package var email: String

    package init(name: String, role: String = "", phone: String = "", email: String = "") {
      (self.name, self.role, self.phone, self.email) = (name, role, phone, email)
    }

    package init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      name = try values.text(.name)
      role = try values.text(.role)
      phone = try values.text(.phone)
      email = try values.text(.email)
    }
  }

  /// One time that a counsellor was in touch with the company.
  package struct Visit: Hashable, Codable, Identifiable, Sendable {
    package typealias ID = Identifier<Visit>

    package enum Kind: String, Codable, CaseIterable, Sendable {
      case visit
      /// Why it is worth looking further than a psychological vulnerability.
      case sensitisation
      case phone, other
    }

    package var id: ID
    package var day: Day
    package var by: String
    package var kind: Kind
    package var with: String
    package var said: String
    package var next: String

    package init(
      id: ID, day: Day, by: String, kind: Kind = .visit, with: String = "", said: String = "", next: String = ""
    ) {
      (self.id, self.day, self.by, self.kind) = (id, day, by, kind)
      (self.with, self.said, self.next) = (with, said, next)
    }

    package init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      id = try values.decode(ID.self, forKey: .id)
      day = try values.decode(Day.self, forKey: .day)
      by = try values.decode(String.self, forKey: .by)
      kind = try values.value(.kind, or: .visit)
      with = try values.text(.with)
      said = try values.text(.said)
      next = try values.text(.next)
    }
  }

  package var id: ID
  package var name: String
  package var sector: String
  package var address: String
  package var town: String
  package var contacts: [Contact]
  /// Placements, company visits, trial days: in the counsellor's words.
  package var offer: String
  package var remark: String
  /// The latest first.
  package var visits: [Visit]

  package init(
    id: ID, name: String, sector: String = "", address: String = "", town: String = "", contacts: [Contact] = [],
    offer: String = "", remark: String = "", visits: [Visit] = []
  ) {
    (self.id, self.name, self.sector, self.address) = (id, name, sector, address)
    (self.town, self.contacts, self.offer, self.remark) = (town, contacts, offer, remark)
    self.visits = visits
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    name = try values.decode(String.self, forKey: .name)
    sector = try values.text(.sector)
    address = try values.text(.address)
    town = try values.text(.town)
    contacts = try values.value(.contacts, or: [])
    offer = try values.text(.offer)
    remark = try values.text(.remark)
    visits = try values.value(.visits, or: [])
  }

  package func visit(_ id: Visit.ID) -> Visit? { visits.first { $0.id == id } }
  package var lastVisit: Visit? { visits.max { $0.day < $1.day } }

  /// The same company, as far as its name and town can tell: without regard to case, accents and spaces.
  package func isSame(as other: Employer) -> Bool {
    name.folded.asName == other.name.folded.asName && town.folded.asName == other.town.folded.asName
  }
}
