// The minutes and the lists of meetings on the command line: which meeting, without names, into a private file, by one's own template.

import Domain
import Foundation
import Testing

@Suite struct MinutesTests {
  let opstap: Opstap
  let person: Participant.ID

  init() throws {
    let input = try RealInput.shared.get()
    opstap = try Opstap(copyOf: input.opstap)
    person = input.group[0]
    let lines = """
      {"addIntervision":{"intervision":{"id":"juni","day":"2026-06-12","from":"14:00","place":"Brugge","chair":"Els",\
      "attendees":["Christel","Els"]}}}
      {"putOnAgenda":{"intervision":"juni","subject":{"id":"c1","subject":{"participant":{"id":"\(person)"}},\
      "question":"Hoe bel ik?","bringer":"Christel","format":"incident","reasons":[],"notes":{},"state":{"open":{}}}}}
      {"decide":{"intervision":"juni","decision":{"id":"d1","made":"2026-06-12","words":"Huisarts","owner":"Christel",\
      "due":"2026-06-19","about":{"participant":{"id":"\(person)"}},"state":{"open":{}}}}}
      {"observe":{"intervision":"juni","observation":{"id":"o1","day":"2026-06-12","kind":"need","words":"Vervoer",\
      "by":"Els","state":{"open":{}},"since":"2026-06-12"}}}
      {"observe":{"intervision":"juni","observation":{"id":"o2","day":"2026-06-12","kind":"adjustment","words":"Stilte",\
      "by":"Els","state":{"open":{}},"since":"2026-06-12"}}}
      {"closeIntervision":{"intervision":"juni","on":"2026-06-12"}}
      {"addIntervision":{"intervision":{"id":"juli","day":"2026-07-10","place":"","chair":"","attendees":[]}}}
      {"putOnAgenda":{"intervision":"juli","subject":{"id":"c2","subject":{"method":{}},"question":"Hoe delen wij op?",\
      "bringer":"","format":"short","reasons":[],"notes":{},"state":{"open":{}}}}}

      """
    let answer = try opstap.run(["apply", "-", "--today", "2026-07-01"], input: lines)
    try #require(answer.code == 0, "\(answer.message)")
  }

  private func minutes(_ options: String...) throws -> Answer {
    try opstap.run(["minutes", "--today", "2026-07-01"] + options)
  }

  @Test(
    "A meeting is found by its id, its day, or as the last or the next",
    arguments: [
      (["juni"], "12 juni"), (["2026-06-12"], "12 juni"), (["12/6"], "12 juni"), ([], "12 juni"),
      (["laatste"], "12 juni"),
      (["next"], "10 juli"), (["volgende"], "10 juli"),
    ])
  func which(options: [String], day: String) throws {
    let answer = try opstap.run(["minutes", "--today", "2026-07-01"] + options)
    #expect(answer.code == 0 && answer.message == "")
    #expect(answer.result.contains(day))
  }

  @Test("One that is not there is refused with those that are; of two on one day the id is asked")
  func refused() throws {
    let unknown = try minutes("2026-01-01")
    #expect(unknown.code == 1 && unknown.result == "" && unknown.message.contains("2026-06-12 (juni)"))
    let second =
      "{\"addIntervision\":{\"intervision\":{\"id\":\"b\",\"day\":\"2026-06-12\",\"place\":\"\",\"chair\":\"\",\"attendees\":[]}}}\n"
    #expect(try opstap.run(["apply", "-", "--today", "2026-07-01"], input: second).code == 0)
    let two = try minutes("2026-06-12")
    #expect(two.code == 1 && two.message.contains("juni") && two.message.contains("b"))
    #expect(try minutes("next", "--format", "pdf").code == 2)
  }

  @Test("Names are there only when they are asked for, and never with --private", arguments: ["md", "html"])
  func names(format: String) throws {
    struct Row: Decodable { let id: Participant.ID; let name: String }
    let rows: [Row] = try opstap.run("list", "participants", "--json", "--today", "2026-07-01").decoded()
    let name = try #require(rows.first { $0.id == person }?.name)
    #expect(try !minutes("--format", format).result.contains(name))
    #expect(try minutes("--format", format, "--names").result.contains(name))
    #expect(try !minutes("--format", format, "--names", "--private").result.contains(name))
    #expect(try minutes("--language", "en").result.contains("Minutes of the intervision"))
  }

  @Test("A file is made for its owner alone, never over another one without being told to")
  func output() throws {
    let path = opstap.folder + "/verslag.html"
    let made = try minutes("--output", path)
    #expect(made.code == 0 && made.result == "" && made.message.contains(path))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasPrefix("<!DOCTYPE html>") && text.hasSuffix("</html>\n"))
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    try "van een ander".write(toFile: path, atomically: false, encoding: .utf8)
    let again = try minutes("--output", path)
    #expect(again.code == 1 && again.message.contains("--force"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "van een ander")
    #expect(try minutes("--output", path, "--force").code == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    #expect(try minutes("--output", opstap.folder + "/nergens/x.md").code == 1)
    #expect(try minutes("--output", opstap.folder, "--force").code == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: opstap.folder).allSatisfy { !$0.contains(".~new") })
  }

  @Test("A template of one's own takes the place of the shipped one; a broken one is named by its line and left aside")
  func template() throws {
    let shipped = try minutes("--template", "--format", "md")
    #expect(shipped.code == 0 && shipped.result.contains("{{label.title}}"))
    let folder = opstap.folder + "/home/.config/opstap/templates"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = folder + "/minutes.md.mustache"
    try "Onze vergadering van {{day}} met {{{attendees}}}\n".write(toFile: file, atomically: false, encoding: .utf8)
    #expect(try minutes().result == "Onze vergadering van vrijdag 12 juni 2026 met Christel en Els\n")
    #expect(try minutes("--format", "html").result.hasPrefix("<!DOCTYPE html>"))
    try "x\n{{#cases}}\n".write(toFile: file, atomically: false, encoding: .utf8)
    let broken = try minutes()
    #expect(broken.code == 0 && broken.message.contains("\(file), lijn 2") && broken.result.hasPrefix("# Verslag"))
    #expect(try opstap.run("paths").result.contains(folder))
  }

  @Test(
    "The lists of meetings",
    arguments: [
      ("meetings", "juni", "12 jun"), ("agenda", "c2", "Hoe delen wij op?"), ("decisions", "d1", "Huisarts"),
      ("adjustments", "o2", "Stilte"), ("trends", "o1", "Vervoer"),
    ])
  func lists(kind: String, id: String, words: String) throws {
    struct Row: Decodable { let id: String }
    let list = ["list", kind, "--today", "2026-07-01"]
    let rows: [Row] = try opstap.run(list + ["--json"]).decoded()
    #expect(rows.map(\.id).contains(id))
    let text = try opstap.run(list)
    #expect(text.code == 0 && text.result.contains(words))
    #expect(try opstap.run(list + ["--language", "en"]).result != text.result)
  }

  @Test("Changes to the method, and trends and needs, are each a list of their own")
  func apart() throws {
    struct Row: Decodable { let id: String }
    let rows = try ["adjustments", "trends"].map { kind -> [Row] in
      try opstap.run(["list", kind, "--today", "2026-07-01", "--json"]).decoded()
    }
    #expect(rows.map { $0.map(\.id) } == [["o2"], ["o1"]])
  }

  @Test("Proposals come with their reasons, and without names when they are hidden")
  func proposals() throws {
    struct Row: Decodable { let participant: Participant.ID; let name: String; let signals: [Signal] }
    let list = ["list", "proposals", "--today", "2026-06-25", "--json"]
    let rows: [Row] = try opstap.run(list).decoded()
    #expect(!rows.isEmpty && rows.allSatisfy { !$0.signals.isEmpty })
    let hidden: [Row] = try opstap.run(list + ["--private"]).decoded()
    #expect(Set(hidden.map(\.participant)) == Set(rows.map(\.participant)))
    #expect(Set(hidden.map(\.name)).isDisjoint(with: rows.map(\.name)))
  }
}
