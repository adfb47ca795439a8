// The command line itself: languages, exit codes, paths, the choice of a module, output.

import Foundation
import Testing

@Suite struct CommandLineTests {
  let opstap: Opstap

  init() throws { opstap = try Opstap(copyOf: try RealInput.shared.get().opstap) }

  // MARK: - Language

  struct Choice: Sendable {
    let rule: String
    var options: [String] = []
    var environment: [String: String] = [:]
    var configured = ""
    let isDutch: Bool
  }

  @Test(
    "the language is that of the flag, else the configuration, else the locale",
    arguments: [
      Choice(rule: "Flemish locale", environment: ["LANG": "nl_BE.UTF-8"], isDutch: true),
      Choice(rule: "LC_ALL goes before LANG", environment: ["LC_ALL": "C.UTF-8"], isDutch: false),
      Choice(rule: "French is not Dutch", environment: ["LANG": "fr_BE.UTF-8"], isDutch: false),
      Choice(rule: "configuration before locale", configured: "language: en\n", isDutch: false),
      Choice(
        rule: "flag before configuration", options: ["--language", "nl"], configured: "language: en\n", isDutch: true),
      Choice(rule: "flag with equals sign", options: ["--language=en"], isDutch: false),
    ])
  func language(choice: Choice) throws {
    try configure(choice.configured)
    let help = try opstap.run(["--help"] + choice.options, environment: choice.environment)
    #expect(help.code == 0)
    #expect(help.result.contains("Toon een lijst.") == choice.isDutch)
    #expect(help.result.contains("OVERZICHT: ") == choice.isDutch)
    #expect(help.result.contains("Show a list.") == !choice.isDutch)
    let list = try opstap.run(["list", "modules"] + choice.options, environment: choice.environment)
    #expect(list.lines.first?.hasPrefix("naam") == choice.isDutch)
  }

  private func configure(_ text: String) throws {
    let file = URL(fileURLWithPath: opstap.configurationFile)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
  }

  @Test("what is odd in the configuration is said with its line, and the command goes on")
  func oddConfiguration() throws {
    try configure("# mine\nme: Els\ncolor: red\n")
    let answer = try opstap.run("list", "modules")
    #expect(answer.code == 0)
    #expect(answer.message.contains("config.yaml, lijn 3: ") && answer.message.contains("color"))
  }

  // MARK: - Exit codes

  private static let ends: [([String], Int32)] = [
    (["bogus"], 2), (["list", "bogus"], 2), (["list", "modules", "--language", "fr"], 2), (["apply"], 2),
    (["today", "--today", "2026-02-30"], 2), (["today", "--today", "2026-04-13Tnoon"], 2),
    (["import", "referrals"], 2),
    (["list", "modules", "--module", "Gent"], 1), (["apply", "nowhere.jsonl"], 1), (["new", "caseload"], 1),
    (["import", "programme", "/", "--module", "Brugge"], 1), (["--version"], 0), (["import", "--help"], 0),
    (["list", "modules", "--today", "2026-04-13T09:30"], 0),
  ]

  @Test("what cannot be understood is 2, what is refused is 1, what is asked and given is 0", arguments: ends)
  func exitCodes(arguments: [String], code: Int32) throws {
    let answer = try opstap.run(arguments)
    #expect(answer.code == code, "\(answer.result)\(answer.message)")
    #expect(answer.message.isEmpty == (code == 0))
  }

  @Test("an option may stand before the command or behind it")
  func optionPlaces() throws {
    #expect(try opstap.run("--language", "en", "list", "modules").lines.first?.hasPrefix("name") == true)
    #expect(try opstap.run("--caseload", "/nowhere", "list", "modules").code == 1)
  }

  // MARK: - Choosing a module

  private static let choices: [(String, Int32, String)] = [
    ("voorjaar", 0, "Brugge voorjaar"), ("BRUGGE", 1, "Brugge najaar"), ("Brugge najaar 2026", 0, "Brugge najaar"),
    ("gent", 1, "Brugge najaar"),
  ]

  @Test("a module is named by id, name or a part of the name that fits only one", arguments: choices)
  func moduleChoice(text: String, code: Int32, named: String) throws {
    _ = try opstap.run(
      "add", "module", "--name", "Brugge najaar 2026", "--start", "7/9/2026", "--counsellor", "Farid B.", "--today",
      "2026-04-01")
    let answer = try opstap.run("list", "modules", "--module", text)
    #expect(answer.code == code)
    #expect((answer.result + answer.message).contains(named))
  }

  // MARK: - Paths

  private static let places: [([String: String], String, String)] = [
    (["XDG_CONFIG_HOME": "/elsewhere"], "configuration", "/elsewhere/opstap/config.yaml"),
    (["XDG_CONFIG_HOME": "elsewhere"], "configuration", "HOME/.config/opstap/config.yaml"),
    (["XDG_DATA_HOME": "", "OPSTAP_CASELOAD": ""], "caseload", "HOME/.local/share/opstap/caseload"),
    (["OPSTAP_CASELOAD": "/mine"], "caseload", "/mine"), ([:], "state", "HOME/.local/state/opstap"),
    (["XDG_RUNTIME_DIR": "/run/me"], "runtime", "/run/me/opstap/locks"),
  ]

  @Test("XDG folders are kept to, and relative values are ignored", arguments: places)
  func paths(environment: [String: String], key: String, path: String) throws {
    let paths: [String: String] = try opstap.run(["paths", "--json"], environment: environment).decoded()
    #expect(paths[key] == path.replacing("HOME", with: opstap.folder + "/home"))
  }

  // MARK: - Output

  @Test("a reader that goes away is no error")
  func closedPipe() throws {
    let answer = try opstap.shell("{ sleep 0.1; \"$OPSTAP\" list hours --json; echo $? >&2; } | true")
    #expect(answer.message == "0\n")
  }

  @Test("output that a full disk did not take is said")
  func fullDisk() throws {
    let answer = try opstap.shell("\"$OPSTAP\" list hours > /dev/full")
    #expect(answer.code == 1)
    #expect(answer.message.contains("schijf"))
  }

  @Test("a name cannot drive the terminal")
  func harmless() throws {
    _ = try opstap.run(
      "add", "module", "--name", "A\u{1B}[2J\u{202E}B\u{9B}", "--start", "2027-01-04", "--counsellor", "Els", "--today",
      "2026-04-01")
    let list = try opstap.run("list", "modules")
    #expect(list.result.contains("A?[2J?B?"))
    #expect(!list.result.unicodeScalars.contains { "\u{1B}\u{202E}\u{9B}".unicodeScalars.contains($0) })
  }

  @Test("columns stand under each other, whatever the letters")
  func columns() throws {
    let rows = try opstap.run("list", "participants", "--today", "2026-04-20").lines
    let positions = rows.dropFirst().prefix(13).map { row in
      row.range(of: "deelnemer sinds").map { row.distance(from: row.startIndex, to: $0.lowerBound) }
    }
    #expect(Set(positions).count == 1)
  }
}
