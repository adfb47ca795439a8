// With --private what is printed names nobody, for people and for programs.

import Domain
import Testing

@Suite struct PrivateTests {
  let input: RealInput

  init() throws { input = try RealInput.shared.get() }

  private static let commands: [[String]] =
    [["today"], ["check"]]
    + ["participants", "sessions", "hours", "internships", "check-ins", "return-days", "modules"].map { ["list", $0] }

  @Test("no name is printed, and the same rows are", arguments: commands, ["--json", "--language=nl", "--language=en"])
  func hidden(command: [String], form: String) throws {
    let run = command + [form, "--today", "2026-07-01"]
    let (plain, hidden) = (try input.opstap.run(run), try input.opstap.run(run + ["--private"]))
    #expect(hidden.code == plain.code && hidden.lines.count == plain.lines.count)
    let words = Set(hidden.result.split { !$0.isLetter })
    for person in input.people {
      let parts = person.name.split(separator: " ", maxSplits: 1)
      #expect(!words.contains(parts[0]) && !hidden.result.contains(parts[1]), "\(person.name)")
    }
  }

  @Test("a module is still found by its name, and the pseudonyms are the same in each list")
  func stable() throws {
    let lists = try ["participants", "hours"].map { list in
      try input.opstap.run("list", list, "--private", "--module", "Brugge voorjaar", "--json")
    }
    struct Named: Decodable { let id: Participant.ID?, participant: Participant.ID?, name: String }
    var names: [Participant.ID: Set<String>] = [:]
    for row in try lists.flatMap({ try $0.decoded([Named].self) }) {
      if let id = row.participant ?? row.id { names[id, default: []].insert(row.name) }
    }
    #expect(names.count >= 16 && names.values.allSatisfy { $0.count == 1 })
    #expect(Set(names.values).count == names.count)
  }
}
