// The table of keys as it is printed, frozen in both languages so that help and manual cannot drift unseen.

import FoundationEssentials
import Panes
import Testing
import Words

@testable import opstap

struct KeysTests {
  @Test(
    "The printed table stands in a file beside this one; OPSTAP_REWRITE=1 writes it anew", arguments: Language.allCases)
  func frozen(language: Language) throws {
    let drawn = KeyTable.text(Keymap(), language, limit: nil) + "\n"
    let folder = #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    let path = folder + "/keys-\(language.rawValue).txt"
    if ProcessInfo.processInfo.environment["OPSTAP_REWRITE"] == "1" {
      try drawn.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == drawn)
  }

  @Test("opstap keys prints it, with the keys of the configuration, and as JSON") func printed() throws {
    let home = try Opstap()
    try home.configure("keys:\n  check-in: F5\n")
    let row = try #require(try home.run("keys").lines.first { $0.contains("check-in") })
    #expect(row.contains("F5") && row.contains("Een opvolgcontact noteren"))
    struct Row: Decodable { let name, keys, group: String }
    let rows = try home.run("keys", "--json").decoded([Row].self)
    #expect(rows.count == Command.allCases.count)
    #expect(rows.first { $0.name == "check-in" }?.keys == "F5")
  }
}
