// Employers on the command line: added by lines, listed with who is there, kept while people are, and looked at by the check.

import Domain
import Foundation
import Testing

@Suite struct EmployerCommandTests {
  let opstap: Opstap
  let input: RealInput

  init() throws {
    input = try RealInput.shared.get()
    opstap = try Opstap(copyOf: input.opstap)
  }

  private static let company = """
    {"addEmployer":{"employer":{"id":"groenhof","name":"Groenhof","sector":"groen","address":"","town":"Damme",\
    "contacts":[{"name":"An Roels","role":"baas","phone":"050 99","email":""}],"offer":"","remark":"","visits":[]}}}
    {"recordVisit":{"employer":"groenhof","visit":{"id":"v1","day":"2026-04-02","by":"Els","kind":"sensitisation",\
    "with":"An Roels","said":"open","next":""}}}
    """

  private func apply(_ lines: String) throws -> Answer {
    try opstap.run(["apply", "-", "--today", "2026-07-01"], input: lines + "\n")
  }

  private func list(_ options: String...) throws -> Answer {
    try opstap.run(["list", "employers", "--today", "2026-07-01"] + options)
  }

  @Test("A caseload from before has no folder for them; it comes with the first, 0700, and the list shows it")
  func first() throws {
    let folder = opstap.caseload + "/employers"
    #expect(!FileManager.default.fileExists(atPath: folder))
    #expect(try list().code == 0)
    #expect(try apply(Self.company).code == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["groenhof.json"])
    let rights = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int
    #expect(rights == 0o700)
    struct Row: Decodable {
      let name, last: String
      let now, before: Int
      let contacts: [Employer.Contact]
    }
    let rows: [Row] = try list("--json").decoded()
    #expect(rows.map(\.name) == ["Groenhof"] && rows[0].last == "2026-04-02" && rows[0].contacts[0].phone == "050 99")
    #expect(try list().result.contains("An Roels"))
    let hidden = try list("--private", "--json").result
    #expect(hidden.contains("A.R.") && !hidden.contains("Roels") && !hidden.contains("050 99"))
  }

  @Test("Twice the same company is refused and names the other; a damaged file is named, and left as it is")
  func refused() throws {
    #expect(try apply(Self.company).code == 0)
    let twice = try apply(String(Self.company.split(separator: "\n")[0]).replacing("\"groenhof\"", with: "\"other\""))
    #expect(twice.code == 1 && twice.message.contains("Groenhof, Damme"))
    let file = opstap.caseload + "/employers/groenhof.json"
    let edited = try String(contentsOfFile: file, encoding: .utf8).replacing("open", with: "dicht")
    try edited.write(toFile: file, atomically: false, encoding: .utf8)
    let check = try opstap.run("check", "--today", "2026-07-01")
    #expect(check.code == 1 && check.result.contains("employers/groenhof.json"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == edited)
    let accepted = try opstap.run("check", "--accept", "groenhof.json", "--today", "2026-07-01")
    #expect(accepted.result.contains("Groenhof"))
    #expect(try list("--json").result.contains("dicht"))
  }
}
