// `opstap check`: what was damaged by hand is found, named, never overwritten, and the rest still opens.

import Domain
import Testing

@Suite struct CheckTests {
  let opstap: Opstap
  let input: RealInput
  var file: String { input.module.raw + ".json" }

  init() throws {
    input = try RealInput.shared.get()
    opstap = try Opstap(copyOf: input.opstap)
  }

  private func addSecondModule() throws {
    let answer = try opstap.run(
      "add", "module", "--name", "Oostende", "--start", "2026-05-04", "--counsellor", "Farid B.", "--today",
      "2026-04-01")
    #expect(answer.code == 0, "\(answer.message)")
  }

  @Test("a damaged file is named; exit 1", arguments: ["nl", "en"])
  func damage(language: String) throws {
    try opstap.edit { String($0.dropLast(20)) }
    let answer = try opstap.run("check", "--language", language)
    #expect(answer.code == 1)
    #expect(answer.result.contains(file))
    #expect(answer.message.isEmpty)
  }

  @Test("other modules open beside a damaged file, and it is left as it is")
  func others() throws {
    try opstap.edit { String($0.dropLast(20)) }
    let damaged = try opstap.documents()[file]
    try addSecondModule()
    let answer = try opstap.run("list", "modules", "--json")
    #expect(answer.code == 0)
    #expect(answer.message.contains(file))
    #expect(answer.result.contains("Oostende"))
    #expect(try opstap.documents()[file] == damaged)
  }

  @Test("a change to a module whose file is damaged is refused and overwrites nothing")
  func changeToDamaged() throws {
    try opstap.edit { String($0.dropLast(20)) }
    let before = try opstap.documents()
    #expect(try opstap.apply([.removeModule(module: input.module)], today: "2026-04-01").code == 1)
    let start = try input.day("2026-04-13")
    let outline = ModuleOutline(id: input.module, name: "Nieuw", place: "", start: start, counsellor: "Els")
    #expect(try opstap.apply([.addModule(module: outline)], today: "2026-04-01").code == 1)
    #expect(try opstap.documents() == before)
  }

  @Test("a file edited by hand opens once it is accepted")
  func accept() throws {
    try opstap.edit { $0.replacing("Jobcentrum", with: "Jobcenter") }
    #expect(try opstap.run("check").code == 1)
    let answer = try opstap.run("check", "--accept", file)
    #expect(answer.code == 0, "\(answer.result)\(answer.message)")
    #expect(try opstap.run("list", "sessions").result.contains("Jobcenter"))
  }

  @Test("a sum above the cap that an edit left is listed; nothing is dropped")
  func brokenRule() throws {
    try opstap.edit { $0.replacing("\"13:00\"", with: "\"14:00\"") }
    let answer = try opstap.run("check", "--accept", opstap.caseload + "/modules/" + file)
    #expect(answer.code == 1)
    #expect(answer.result.contains(try input.name(input.group[0])))
    #expect(answer.result.contains("23 u"))
    struct Listed: Decodable { let broken: [Entry]; let damaged: [String] }
    struct Entry: Decodable { let module: Module.ID }
    let listed: Listed = try opstap.run("check", "--json").decoded()
    #expect(listed.damaged.isEmpty)
    #expect(!listed.broken.isEmpty)
  }

  @Test("a warning stands apart and is no failure")
  func warning() throws {
    let returnDay = try #require(input.sessions.first { $0.kind == .returnDay })
    let cancel = Change.cancelSession(module: input.module, session: returnDay.id, reason: "staking")
    #expect(try opstap.apply([cancel], today: "2026-04-01").code == 0)
    let answer = try opstap.run("check")
    #expect(answer.code == 0)
    #expect(answer.result.contains("Een blik waard:"))
  }

  @Test("a caseload that is not there is said with what to do")
  func nothingThere() throws {
    let answer = try opstap.run("check", "--caseload", opstap.folder + "/geen map")
    #expect(answer.code == 1)
    #expect(answer.message.contains("opstap new '\(opstap.folder)/geen map'"))
  }
}
