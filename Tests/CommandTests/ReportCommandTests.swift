// The final report on the command line: whose, for whom, in which format, without names, into a private file, by one's own template.

import Domain
import Foundation
import Testing

@Suite struct ReportCommandTests {
  private struct Row: Decodable { let id: Participant.ID; let name: String }

  let opstap: Opstap
  let id: Participant.ID
  let name: String

  init() throws {
    let input = try RealInput.shared.get()
    opstap = try Opstap(copyOf: input.opstap)
    id = input.group[0]
    let rows: [Row] = try opstap.run("list", "participants", "--json", "--today", "2026-07-01").decoded()
    name = try #require(rows.first { $0.id == input.group[0] }?.name)
  }

  private func report(_ options: String...) throws -> Answer {
    try opstap.run(["report", "--today", "2026-07-01"] + options)
  }

  @Test("A participant is found by id, by the whole name in either case, and by a part that fits only one")
  func who() throws {
    for text in [id.raw, name, name.uppercased(), String(name.dropLast(2))] {
      let answer = try report(text)
      #expect(answer.code == 0 && answer.message == "" && answer.result.contains("# Eindverslag: \(name)"), "\(text)")
    }
    #expect(try report(name, "--language", "en").result.contains("# Final report: \(name)"))
  }

  @Test("One that is not there is refused, and of several the candidates are named")
  func refused() throws {
    let unknown = try report("Niemand Nergens")
    #expect(unknown.code == 1 && unknown.result == "" && unknown.message.contains("Niemand Nergens"))
    let many = try report("e")
    #expect(many.code == 1 && many.result == "" && many.message.contains("(") && many.message.contains("id"))
    let hidden = try report("e", "--private")
    #expect(hidden.code == 1 && !hidden.message.contains(name))
    let nobody = try report()
    #expect(nobody.code == 1 && nobody.message.contains("--template"))
    #expect(try report(name, "--format", "pdf").code == 2 && report(name, "--for", "mama").code == 2)
  }

  @Test("Namesakes are told apart by their module; the help names each option once")
  func module() throws {
    let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
    let today = ["--today", "2026-07-01"]
    for arguments in [
      ["add", "module", "--name", "Gent najaar", "--start", "2026-09-07", "--counsellor", "Els D."],
      [
        "add", "participant", "--module", "Gent", "--first-name", parts[0], "--last-name", parts.last ?? "",
        "--referrer",
        "VDAB", "--by", "together",
      ],
    ] {
      let answer = try opstap.run(arguments + today)
      #expect(answer.code == 0, "\(answer.message)")
    }
    #expect(try report(name).code == 1 && report(name, "--module", "Nergens").code == 1)
    let there = try report(name, "--module", "Gent")
    #expect(there.code == 0 && there.result.contains("Gent najaar"), "\(there.message)")
    let help = try opstap.run("report", "--help").result
    for option in ["--version", "--for", "--module", "--format"] {
      #expect(help.split(separator: "\n").count { $0.contains("  \(option) ") } == 1, "\(option)")
    }
  }

  @Test("Each version in each format, and with --private nobody is named", arguments: ["md", "html"])
  func versions(format: String) throws {
    let all = try report(name, "--format", format)
    let referrer = try report(name, "--format", format, "--for", "referrer")
    #expect(all.result.contains("Levensdomeinen") && !referrer.result.contains("Levensdomeinen"))
    #expect(referrer.result.contains("voor de verwijzer") && referrer.result.contains(name))
    let hidden = try report(id.raw, "--format", format, "--private")
    let first = try #require(name.split(separator: " ").first)
    #expect(hidden.code == 0 && !hidden.result.contains(first) && hidden.result.contains("schuilnamen"))
  }

  @Test("A file is made for its owner alone, in the format of its name, never over another one without being told to")
  func output() throws {
    let path = opstap.folder + "/verslag.html"
    let made = try report(name, "--output", path)
    #expect(made.code == 0 && made.result == "" && made.message.contains("eindverslag") && made.message.contains(path))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasPrefix("<!DOCTYPE html>") && text.hasSuffix("</html>\n"))
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    #expect(try report(name, "--output", path).code == 1)
    #expect(try report(name, "--output", path, "--force").code == 0)
  }

  @Test("A template of one's own takes the place of the shipped one; a broken one is named by its line and left aside")
  func template() throws {
    let shipped = try report("--template", "--format", "html")
    #expect(shipped.code == 0 && shipped.result.contains("{{label.title}}"))
    let folder = opstap.folder + "/home/.config/opstap/templates"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = folder + "/report.md.mustache"
    try "Ons verslag van {{{name}}}\n".write(toFile: file, atomically: false, encoding: .utf8)
    #expect(try report(name).result == "Ons verslag van \(name)\n")
    try "x\n{{#parts}}\n".write(toFile: file, atomically: false, encoding: .utf8)
    let broken = try report(name)
    #expect(broken.code == 0 && broken.message.contains("\(file), lijn 2") && broken.result.hasPrefix("**Jobcentrum"))
  }
}
