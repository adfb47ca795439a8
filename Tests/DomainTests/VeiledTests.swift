// In the veiled caseload nobody has a name: every text of the model is tried with one, so that a new field joins by itself.

import Domain
import FoundationEssentials
import Testing

struct VeiledTests {
  /// What stays on purpose: the counsellor and whom she calls herself, and the words of the method.
  private static func isShown(_ path: [String]) -> Bool {
    !["by", "template"].allSatisfy { !path.contains($0) }
  }

  /// Texts of the whole model, those in enums with values too.
  private static func full() throws -> Module {
    var module = try Group(13, rows: ProgrammeRow.opStap, internships: true).module
    let p01: Participant.ID = id("p01")
    module.participants[0].birth = day("1990-02-03")
    module.participants[0].notes = [Note(id: id("n1"), day: day("2026-05-01"), text: "x")]
    module.participants[0].path = [PathStep(.informed, on: day("2026-03-20"), words: "x")]
    module.participants[0].dossier = fullDossier
    module.handovers = [Handover(day: day("2026-05-01"), from: "C", to: "D", reason: "x")]
    module.internships[0].ended = .init(day: day("2026-07-01"), reason: "x")
    module.participants[1].stage = .redirected(on: day("2026-04-01"), to: "x", reason: "x")
    module.participants[2].stage = .withdrawn(on: day("2026-04-01"), reason: "x")
    module.participants[3].stage = .stopped(from: day("2026-04-13"), on: day("2026-05-01"), reason: "x")
    module.sessions[0].state = .cancelled(reason: "x")
    module.sessions[1].register = [p01: .excused(reason: "x")]
    module.internships[0].absences = [day("2026-06-09"): .excused(reason: "x")]
    module.internships[0].closingDays = [ClosingDays(from: day("2026-06-10"), to: day("2026-06-10"), reason: "x")]
    module.internships[0].snoozed = [.mentor: Snooze(until: day("2026-07-01"), reason: "x")]
    module.checkIns = [CheckIn(id: id("c1"), internship: module.internships[0].id, day: day("2026-06-18"), by: "C")]
    module.closingDays = [ClosingDays(from: day("2026-05-15"), to: day("2026-05-15"), reason: "x")]
    return module
  }

  @Test("Each text that can hold a name is hidden; of a counsellor only what is a participant's name too")
  func everyText() throws {
    let module = try Self.full()
    let tree = try JSONDecoder().decode(Tree.self, from: JSONEncoder().encode(module))
    // One of each kind: a text at the same place of another person is no other text.
    let kinds = Dictionary(
      tree.texts.map { ($0.filter { Int($0) == nil }, $0) }, uniquingKeysWith: { first, _ in first })
    // A text that cannot be a name is no text that people type: an id, a day, one of a few words.
    let paths = kinds.values.filter { (try? Self.module(tree.putting("Sofie Zeghers", at: $0))) != nil }
    #expect(paths.count > 60)
    for path in paths {
      var named = try Self.module(tree.putting("zei SOFIE ZEGHERS.", at: path))
      named.participants[5].name = PersonName(first: "Sofie", last: "Zeghers")
      let load = Caseload(modules: [named])
      let veiled = try #require(load.seen(through: Veil(load)).modules.first)
      let text = String(decoding: try JSONEncoder().encode(veiled), as: UTF8.self)
      #expect(text.says("Sofie") == Self.isShown(path), "\(path.joined(separator: "."))")
    }
  }

  @Test("So is each text of an employer; contacts keep their initials, their phones and e-mails go")
  func employer() throws {
    let employer = Employer(
      id: id("e1"), name: "x", contacts: [Employer.Contact(name: "Katrien Ter Linde", phone: "050", email: "k@x.be")],
      visits: [Employer.Visit(id: id("v1"), day: day("2026-05-01"), by: "C", with: "Katrien Ter Linde")])
    func read(_ tree: Tree) throws -> Employer {
      try JSONDecoder().decode(Employer.self, from: JSONEncoder().encode(tree))
    }
    let tree = try JSONDecoder().decode(Tree.self, from: JSONEncoder().encode(employer))
    let paths = tree.texts.filter { (try? read(tree.putting("Sofie Zeghers", at: $0))) != nil }
    #expect(paths.count == 14)
    let module = try Self.full()
    for path in paths {
      var people = module
      people.participants[5].name = PersonName(first: "Sofie", last: "Zeghers")
      let load = Caseload(modules: [people], employers: [try read(tree.putting("zei SOFIE ZEGHERS.", at: path))])
      let veiled = load.seen(through: Veil(load)).employers
      let text = String(decoding: try JSONEncoder().encode(veiled), as: UTF8.self)
      #expect(text.says("Sofie") == Self.isShown(path), "\(path.joined(separator: "."))")
    }
    var people = module
    people.participants[0].remark = "Ter Linde belde"
    let load = Caseload(modules: [people], employers: [employer])
    let veiled = load.seen(through: Veil(load))
    #expect(veiled.employers[0].contacts == [Employer.Contact(name: "K.T.L.")])
    #expect(
      veiled.employers[0].visits[0].with == "K.T.L." && veiled.modules[0].participants[0].remark == "K.T.L. belde")
  }

  @Test("So is each text of a meeting, whoever is named; who guides a module keeps the name")
  func intervision() throws {
    func read(_ tree: Tree) throws -> Intervision {
      try JSONDecoder().decode(Intervision.self, from: JSONEncoder().encode(tree))
    }
    var meeting = fullIntervision
    meeting.formats = []
    let tree = try JSONDecoder().decode(Tree.self, from: JSONEncoder().encode(meeting))
    let paths = tree.texts.filter { (try? read(tree.putting("Sofie Zeghers", at: $0))) != nil }
    #expect(paths.count > 10)
    for path in paths {
      var people = try Self.full()
      people.participants[5].name = PersonName(first: "Sofie", last: "Zeghers")
      let load = Caseload(modules: [people], intervisions: [try read(tree.putting("zei SOFIE ZEGHERS.", at: path))])
      let text = String(decoding: try JSONEncoder().encode(load.seen(through: Veil(load)).intervisions), as: UTF8.self)
      #expect(text.says("Sofie") == path.contains("format"), "\(path.joined(separator: "."))")
    }
    let load = Caseload(modules: [try Self.full()], intervisions: [fullIntervision])
    let team = try #require(load.seen(through: Veil(load)).intervisions.first)
    #expect(team.chair == fullIntervision.chair && team.attendees == fullIntervision.attendees)
  }

  @Test("Birth, town, phone and e-mail are gone; mentors and consultants keep their initials")
  func contacts() throws {
    var module = try Self.full()
    module.participants[0].town = "Damme"
    module.participants[0].phone = "0490 12"
    module.participants[0].email = "x@y.be"
    module.participants[0].referrer = Referrer(.gtb, consultant: "Koen De Backer", phone: "050 1", email: "k@y.be")
    module.participants[1].referrer.informal = "dokter Lagae, huisarts"
    module.participants[1].remark = "Lagae belt terug"
    module.internships[0].mentor = Internship.Mentor(name: "mevr. Maes", phone: "050 2", email: "m@y.be")
    let load = Caseload(modules: [module])
    let veiled = try #require(load.seen(through: Veil(load)).modules.first)
    let person = veiled.participants[0]
    #expect(person.birth == nil && person.town == "" && person.phone == "" && person.email == "")
    #expect(person.referrer == Referrer(.gtb, consultant: "K.D.B."))
    #expect(veiled.internships[0].mentor == Internship.Mentor(name: "M."))
    #expect(veiled.participants[1].referrer.informal == "dokter L., huisarts")
    #expect(veiled.participants[1].remark == "L. belt terug")
    #expect(person.name.last == "" && person.name.first == Veil(load).pseudonyms[person.id])
  }

  @Test("Hours, findings and everything but texts stay the same")
  func same() throws {
    let load = Caseload(modules: [try Self.full()])
    let veiled = load.seen(through: Veil(load))
    #expect(veiled.findings.count == load.findings.count)
    for (one, other) in zip(load.modules[0].participants, veiled.modules[0].participants) {
      #expect(one.id == other.id)
      #expect(
        load.modules[0].hours(of: one, in: day("2026-06-10").week, asOf: day("2026-07-01"))
          == veiled.modules[0].hours(of: other, in: day("2026-06-10").week, asOf: day("2026-07-01")))
    }
  }

  private static func module(_ tree: Tree) throws -> Module {
    try JSONDecoder().decode(Module.self, from: JSONEncoder().encode(tree))
  }
}

/// JSON as it is, to change one text in it.
private indirect enum Tree: Codable {
  case object([String: Tree])
  case list([Tree])
  case text(String)
  case number(Int)
  case truth(Bool)
  case null

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let object = try? value.decode([String: Tree].self) {
      self = .object(object)
    } else if let list = try? value.decode([Tree].self) {
      self = .list(list)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else {
      self = .truth(try value.decode(Bool.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .object(let object): try value.encode(object)
    case .list(let list): try value.encode(list)
    case .text(let text): try value.encode(text)
    case .number(let number): try value.encode(number)
    case .truth(let truth): try value.encode(truth)
    case .null: try value.encodeNil()
    }
  }

  /// The ways to all texts.
  var texts: [[String]] {
    switch self {
    case .object(let object):
      object.sorted { $0.key < $1.key }.flatMap { key, value in value.texts.map { [key] + $0 } }
    case .list(let list): list.enumerated().flatMap { index, value in value.texts.map { [String(index)] + $0 } }
    case .text: [[]]
    case .number, .truth, .null: []
    }
  }

  func putting(_ text: String, at path: [String]) -> Tree {
    guard let key = path.first else { return .text(text) }
    let rest = Array(path.dropFirst())
    switch self {
    case .object(var object):
      object[key] = object[key]?.putting(text, at: rest)
      return .object(object)
    case .list(var list):
      if let index = Int(key), list.indices.contains(index) { list[index] = list[index].putting(text, at: rest) }
      return .list(list)
    case .text, .number, .truth, .null: return self
    }
  }
}
