// The real input of a first module by the command line, so far that the rest can be entered by keys.

import Domain
import Foundation
import Testing

/// A row of `opstap list … --json`, as far as the journeys look at it.
struct Row: Decodable, Equatable {
  var id: String?
  var name: String?
  var theme: String?
  var day: Day?
  var registered: Int?
  var present: Int?
  var said: String?
  var by: String?
}

struct CheckIns: Decodable {
  let made: [Row]
}

extension Home {
  static let data =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path
    + "/ExchangeTests/Data"

  /// Runs a command that has to succeed.
  @discardableResult
  func done(_ arguments: String..., input: String = "") throws -> Answer {
    let answer = try run(folder + "/bin/opstap", arguments + ["--language", "nl"], input: input)
    try #require(answer.code == 0, "opstap \(arguments.joined(separator: " ")): \(answer.message)")
    return answer
  }

  func list(_ what: String) throws -> [Row] { try done("list", what, "--json", "--today", "2026-07-01").decoded() }

  func checkIns() throws -> [Row] {
    try done("list", "check-ins", "--json", "--today", "2026-07-01").decoded(CheckIns.self).made
  }

  /// A caseload with one empty module, in Brugge from 13 April 2026.
  @discardableResult
  func makeModule(_ name: String = "Brugge voorjaar 2026") throws -> Module.ID {
    if access(caseload, F_OK) != 0 { try done("new", caseload) }
    struct Added: Decodable { let module: ModuleOutline }
    return try done(
      "add", "module", "--name", name, "--place", "Brugge", "--start", "2026-04-13", "--counsellor", "Christel W.",
      "--today", "2026-04-01", "--json"
    ).decoded(Added.self).module.id
  }

  /// The referrals, the programme, an internship and a first week of registers for everyone, and two contacts.
  func enterRealInput() throws {
    let module = try makeModule()
    try done(
      "import", "referrals", Home.data + "/verwijzingen-brugge-voorjaar-2026.csv", "--module", "brugge", "--good-only",
      "--admit", "--today", "2026-04-01")
    try done(
      "import", "programme", Home.data + "/programma-op-stap.csv", "--module", "brugge", "--today", "2026-04-01")
    let people = try list("participants").compactMap(\.id).compactMap(Participant.ID.init).prefix(13)
    let internships = try people.map { try internship($0) }
    let register = Dictionary(uniqueKeysWithValues: people.map { ($0, Attendance.present) })
    var changes: [Change] = [.placeInternships(module: module, internships: internships)]
    for session in try list("sessions").compactMap(\.id).compactMap(Session.ID.init).prefix(2) {
      changes.append(.recordAttendance(module: module, session: session, register: register))
    }
    for (index, internship) in internships.prefix(2).enumerated() {
      let contact = CheckIn(
        id: try #require(CheckIn.ID("contact-\(index)")), internship: internship.id, day: try day("2026-06-22"),
        by: "Christel W.", said: "Rustig begonnen")
      changes.append(.recordCheckIn(module: module, checkIn: contact))
    }
    let encoder = JSONEncoder()
    let lines = try changes.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }
    try done("apply", "-", "--today", "2026-07-01", input: lines.joined())
  }

  /// Monday, Tuesday, Thursday and Friday from nine to one, in weeks 9 to 13.
  private func internship(_ person: Participant.ID) throws -> Internship {
    let nine = try #require(TimeOfDay("09:00"))
    let one = try #require(TimeOfDay("13:00"))
    let span = try #require(TimeSpan(nine, one))
    return Internship(
      id: try #require(Internship.ID("i-" + person.raw)), participant: person, employer: "Bakkerij Lamote",
      from: try day("2026-06-08"), to: try day("2026-07-12"),
      hours: [.monday: span, .tuesday: span, .thursday: span, .friday: span])
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }
}
