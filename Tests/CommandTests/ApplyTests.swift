// Changes from a file: all or none, a line that is refused is named, and a trial changes nothing.

import Domain
import Testing

@Suite struct ApplyTests {
  let opstap: Opstap
  let module: Module.ID

  init() throws {
    let input = try RealInput.shared.get()
    (opstap, module) = (try Opstap(copyOf: input.opstap), input.module)
  }

  private func close(_ from: String, _ to: String) throws -> Change {
    let (first, last) = (try #require(Day(from)), try #require(Day(to)))
    let days = ClosingDays(from: first, to: last, reason: "brugdag")
    return .addClosingDays(module: module, days: days)
  }

  @Test("a refused line is named and the lines before it are not made")
  func allOrNothing() throws {
    let before = try opstap.documents()
    let answer = try opstap.apply(
      [try close("2026-04-20", "2026-04-20"), try close("2026-04-22", "2026-04-21")], today: "2026-04-01")
    #expect(answer.code == 1)
    #expect(answer.message.hasPrefix("Lijn 2: "))
    #expect(try opstap.documents() == before)
  }

  @Test(
    "a line that cannot be read is named",
    arguments: [
      (["# a remark", "", #"{"removeModule":{"module":"x"},"more":{}}"#], "3"),
      ([#"{"removeModul":{"module":"x"}}"#], "1"),
      ([#"{"removeModule":{"module":"x","colour":"red"}}"#], "1"), (["nonsense"], "1"),
    ])
  func unreadable(lines: [String], number: String) throws {
    let answer = try opstap.run(["apply", "-"], input: lines.joined(separator: "\n"))
    #expect(answer.code == 1)
    #expect(answer.message.lowercased().contains("lijn \(number)"))
  }

  @Test("a trial says what would happen and changes nothing")
  func trial() throws {
    let before = try opstap.documents()
    let answer = try opstap.apply([try close("2026-06-30", "2026-06-30")], today: "2026-04-01", "--dry-run")
    #expect(answer.code == 0)
    #expect(answer.lines.last?.contains("niets bewaard") == true)
    #expect(try opstap.documents() == before)
    let file = RealInput.data + "/verwijzingen-brugge-voorjaar-2026.csv"
    #expect(try opstap.run("import", "referrals", file, "--module", "Brugge", "--good-only", "--dry-run").code == 0)
    #expect(try opstap.documents() == before)
  }

  @Test("what is made without a trial is there")
  func made() throws {
    let before = try opstap.documents()
    #expect(try opstap.apply([try close("2026-06-30", "2026-06-30")], today: "2026-04-01").code == 0)
    #expect(try opstap.documents() != before)
  }

  @Test("the examples can be applied to an empty caseload", arguments: ["nl", "en"])
  func examples(language: String) throws {
    let empty = try Opstap()
    _ = try empty.run("new", empty.caseload)
    let examples = try empty.run("apply", "--examples", "--language", language)
    #expect(examples.code == 0)
    let answer = try empty.run(["apply", "-", "--today", "2026-07-20"], input: examples.result)
    #expect(answer.code == 0, "\(answer.message)")
  }
}
