// The words that open the screen mean the same with and without the parser of the command line.

import Testing

@testable import opstap

@Suite struct ScreenRequestTests {
  @Test(
    "what is understood without the parser is what the parser understands",
    arguments: [
      [], ["--caseload", "x"], ["--caseload=x"], ["--caseload", ""], ["--today", "2026-07-01"],
      ["--today=y"],
      ["--language", "nl", "--linear"], ["--language=en"], ["--no-color"], ["--no-colour", "--private"],
      ["--private", "--caseload", "a=b", "--today", "2026-07-01T09:30", "--language", "nl", "--linear", "--no-color"],
    ])
  func same(arguments: [String]) throws {
    let plain = try #require(ScreenRequest(plain: arguments))
    let parsed = try #require(try RootCommand.parseAsRoot(arguments) as? RootCommand)
    #expect(plain == parsed.request)
  }

  @Test(
    "everything else is left to the parser",
    arguments: [
      ["demo"], ["--help"], ["--version"], ["x"], ["--caseload"], ["--caseload", "--linear"], ["--language", "fr"],
      ["--linear=yes"], ["--caseload="], ["--caseload", "a", "--caseload", "b"], ["--"], ["-h"], ["--Linear"],
      ["today", "--private"],
      [""],
    ])
  func left(arguments: [String]) { #expect(ScreenRequest(plain: arguments) == nil) }
}
