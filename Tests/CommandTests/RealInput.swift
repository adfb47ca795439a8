// The real input of a first module, entered by the command line once; tests look at what each step said.

import Domain
import Foundation

/// A row of `opstap list participants --json`, as far as the tests look at it.
struct Person: Decodable, Sendable {
  let id: Participant.ID
  let name: String
  let stage: Participant.Stage
}

/// A row of `opstap list sessions --json`.
struct Planned: Decodable, Sendable {
  let id: Session.ID
  let kind: Session.Kind
  let theme: String
  let day: Day
  let time: TimeSpan
  let slots: [TimeOfDay]
  let registered: Int
}

/// A row of `opstap list hours --json`, in minutes.
struct WeekHours: Decodable, Sendable {
  let participant: Participant.ID
  let programmeWeek: Int?
  let planned: Int
  let done: Int
}

/// What all tests stand on is not so. An error of our own: each test reports it, where that of `#require` is told once.
struct NotThere: Error {}

func there<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw NotThere() }
  return value
}

struct RealInput: Sendable {
  let opstap: Opstap
  let module: Module.ID
  private(set) var refused: [Answer] = []
  private(set) var withNothing: [Person]
  private(set) var goodOnly: Answer
  private(set) var afterGoodOnly: [Person]
  private(set) var mended: Answer
  private(set) var people: [Person]
  private(set) var programme: Answer
  private(set) var sessions: [Planned]
  /// Those who take part, by name.
  private(set) var group: [Participant.ID]
  /// Each step through `apply`, by what it was for.
  private(set) var applied: [String: Answer] = [:]

  static let shared = Result { try RealInput() }

  private init() throws {
    opstap = try Opstap()
    _ = try opstap.run("new", opstap.caseload)
    struct Added: Decodable { let module: ModuleOutline }
    let added = try opstap.run(
      "add", "module", "--name", "Brugge voorjaar 2026", "--place", "Brugge", "--start", "2026-04-13", "--counsellor",
      "Christel W.", "--today", "2026-04-01", "--json")
    module = try added.decoded(Added.self).module.id
    let file = RealInput.data + "/verwijzingen-brugge-voorjaar-2026.csv"
    let referrals = ["import", "referrals", "--module", "brugge", "--today", "2026-04-01"]
    for language in ["nl", "en"] { refused.append(try opstap.run(referrals + [file, "--language", language])) }
    let list = ["list", "participants", "--json", "--today", "2026-04-20"]
    withNothing = try opstap.run(list).decoded()
    goodOnly = try opstap.run(referrals + [file, "--good-only", "--admit"])
    afterGoodOnly = try opstap.run(list).decoded()
    let text = try String(contentsOfFile: file, encoding: .utf8)
      .replacingOccurrences(of: "OCMW", with: "VDAB").replacingOccurrences(of: "31/02/1990", with: "28/02/1990")
    try text.write(toFile: opstap.folder + "/mended.csv", atomically: false, encoding: .utf8)
    mended = try opstap.run(referrals + ["mended.csv"])
    people = try opstap.run(list).decoded()
    programme = try opstap.run(
      "import", "programme", RealInput.data + "/programma-op-stap.csv", "--module", module.raw, "--today", "2026-04-01")
    sessions = try opstap.run("list", "sessions", "--json").decoded()
    group = people.compactMap { if case .participating = $0.stage { $0.id } else { nil } }
    guard group.count == 13 else { throw NotThere() }
    try applyChanges()
  }

  /// As the tests of the exchange have it.
  static let data =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path
    + "/ExchangeTests/Data"

  private mutating func applyChanges() throws {
    applied["internships"] = try opstap.apply(
      [.placeInternships(module: module, internships: try group.map { try internship($0) })], today: "2026-04-01")
    applied["slots"] = try opstap.apply(try bookings(), today: "2026-04-01")
    applied["registers"] = try opstap.apply(registers(), today: "2026-05-04")
    applied["check-ins"] = try opstap.apply(try checkIns(), today: "2026-07-01")
  }

  /// Monday, Tuesday, Thursday and Friday from nine to `end`, in weeks 9 to 13.
  func internship(_ person: Participant.ID, until end: String = "13:00") throws -> Internship {
    let (nine, to) = (try time("09:00"), try time(end))
    let span = try there(TimeSpan(nine, to))
    let days: [Weekday] = [.monday, .tuesday, .thursday, .friday]
    return Internship(
      id: try there(Internship.ID("i-" + person.raw)), participant: person, employer: "Bakkerij Lamote",
      from: try day("2026-06-08"), to: try day("2026-07-12"),
      hours: Dictionary(uniqueKeysWithValues: days.map { ($0, span) }))
  }

  /// Everybody once in each row of individual talks.
  private func bookings() throws -> [Change] {
    let rows: [(kind: Session.Kind, theme: String)] = [
      (.individualTalk, "Stageplaats zoeken"), (.companyVisit, "Kennismaking op de stageplaats"),
      (.finalEvaluation, "Eindevaluatie met deelnemer en verwijzer"),
    ]
    var changes: [Change] = []
    for row in rows {
      let blocks = sessions.filter { $0.kind == row.kind && $0.theme == row.theme }
      let slots = blocks.flatMap { block in block.slots.map { (block: block.id, from: $0) } }
      guard slots.count >= group.count else { throw NotThere() }
      for (slot, person) in zip(slots, group) {
        changes.append(.bookSlot(module: module, session: slot.block, from: slot.from, participant: person))
      }
    }
    return changes
  }

  /// Three weeks; the first of the group comes a quarter late to the first session and is ill at the second.
  private func registers() -> [Change] {
    let held = sessions.filter { $0.slots.isEmpty && $0.day < RealInput.thirdSunday }
    return held.enumerated().map { index, session in
      var register = Dictionary(uniqueKeysWithValues: group.map { ($0, Attendance.present) })
      if index == 0 { register[group[0]] = .late(minutes: Minutes(15)) }
      if index == 1 { register[group[0]] = .sick(certificate: .missing) }
      return .recordAttendance(module: module, session: session.id, register: register)
    }
  }

  static let thirdSunday = Day(2026, 5, 3) ?? Day(number: 0)

  /// Of the first: reached on 15 June. Second: on 24 June. Third: tried on 29 June, never reached. Fourth: reached, and
  /// 29 June agreed. With the others there was no contact.
  private func checkIns() throws -> [Change] {
    let contacts: [(day: String, outcome: CheckIn.Outcome, next: String?)] = [
      ("2026-06-15", .reached, nil), ("2026-06-24", .reached, nil), ("2026-06-29", .attempted, nil),
      ("2026-06-22", .reached, "2026-06-29"),
    ]
    return try zip(contacts, group).enumerated().map { index, entry in
      let (contact, person) = entry
      return .recordCheckIn(
        module: module,
        checkIn: CheckIn(
          id: try there(CheckIn.ID("c-\(index)")), internship: try internship(person).id, day: try day(contact.day),
          by: "Christel W.", outcome: contact.outcome, next: try contact.next.map(day)))
    }
  }

  func time(_ text: String) throws -> TimeOfDay { try there(TimeOfDay(text)) }
  func day(_ text: String) throws -> Day { try there(Day(text)) }

  func name(_ person: Participant.ID) throws -> String { try there(people.first { $0.id == person }).name }
}
