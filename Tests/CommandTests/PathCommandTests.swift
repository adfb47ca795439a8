// The path on the command line: who is referred, each step as it is taken, and why one is refused.

import Foundation
import Testing

@Suite struct PathCommandTests {
  let opstap: Opstap

  init() throws {
    opstap = try Opstap()
    _ = try opstap.run("new", opstap.caseload)
    for (name, start) in [("Brugge", "2026-04-13"), ("Ieper", "2026-04-20")] {
      _ = try opstap.run(
        "add", "module", "--name", name, "--start", start, "--counsellor", "Els", "--today", "2026-03-01")
    }
  }

  private func add(_ options: String...) throws -> Answer {
    try opstap.run(
      [
        "add", "participant", "--module", "Brugge", "--first-name", "An", "--last-name", "Baert", "--today",
        "2026-03-02",
      ]
        + options + (options.contains("--by") ? [] : ["--by", "together"]))
  }

  /// "An informed --on 2026-03-10"; taken together unless it is said.
  private func step(_ words: String, today: String = "2026-04-10") throws -> Answer {
    let by = words.contains("--by") || words.contains(" offer ") ? [] : ["--by", "together"]
    return try opstap.run(["step"] + words.split(separator: " ").map(String.init) + by + ["--today", today])
  }

  @Test("a referral and its steps are entered without a line of JSON, and who took each stands on the path")
  func path() throws {
    #expect(try add("--referrer", "vdab", "--birth", "4/8/1984", "--status", "riziv", "--by", "alone").code == 0)
    #expect(try opstap.run("list", "path").result.contains("de deelnemer alleen"))
    for words in [
      "An informed --on 2026-03-10 --by alone", "baert first-talk --on 2026-03-12 --by together",
      "An intake --on 2026-03-20 --by counsellor", "An started --by alone",
    ] {
      let answer = try step(words)
      #expect(answer.code == 0, "\(words): \(answer.message)")
    }
    let path = try opstap.run("list", "path").result
    for line in ["infomoment", "de deelnemer alleen", "kort gesprek", "samen", "intake", "de begeleider", "gestart"] {
      #expect(path.contains(line), "\(line)")
    }
    #expect(path.contains("13 apr 2026"))
    let again = try add("--referrer", "GTB", "--birth", "1984-08-04")
    #expect(again.code == 1 && again.message.contains("An Baert"))
  }

  @Test("a module is handed over with its day and reason; who guides it is told as of that day")
  func handOver() throws {
    func counsellor(_ today: String) throws -> String {
      try opstap.run("list", "modules", "--module", "Ieper", "--today", today).result
    }
    let answer = try opstap.run(
      "hand-over", "Ieper", "--to", "Farid", "--reason", "ziekte", "--on", "2026-05-04", "--today", "2026-05-01")
    #expect(answer.result == "Ieper: ma 4 mei 2026: van Els naar Farid, ziekte\n", "\(answer)")
    #expect(try counsellor("2026-05-03").contains("Els") && counsellor("2026-05-04").contains("Farid"))
    #expect(try !counsellor("2026-05-04").contains("Els"))
    let again = try opstap.run("hand-over", "Ieper", "--to", "An", "--reason", " ", "--today", "2026-05-05")
    #expect(again.code == 1 && again.message.contains("reden"), "\(again)")
  }

  @Test("a handover that was recorded wrongly is set right, and taken back")
  func mended() throws {
    func handOver(_ options: String...) throws -> Answer {
      try opstap.run(["hand-over", "Ieper"] + options + ["--today", "2026-05-05"])
    }
    #expect(try handOver("--to", "An").code == 2)
    #expect(try handOver("--take-back").message.contains("nog niet overgedragen"))
    #expect(try handOver("--to", "Fard", "--reason", "ziekte", "--on", "2026-05-04").code == 0)
    let right = try handOver("--correct", "--to", "Farid", "--on", "2026-05-05")
    #expect(right.result == "Ieper: di 5 mei 2026: van Els naar Farid, ziekte\n", "\(right)")
    #expect(try handOver("--take-back").result == "Ieper: Els begeleidt de module\n")
    #expect(try handOver("--to", "Els", "--reason", "x").message.contains("begeleidt de module"))
  }

  @Test("who took a step is always noted: without it the choices are named")
  func taker() throws {
    let options = ["--module", "Brugge", "--first-name", "An", "--last-name", "Baert", "--referrer", "GTB"]
    let nobody = try opstap.run(["add", "participant"] + options)
    #expect(nobody.code == 2 && nobody.message.contains("alone") && nobody.message.contains("counsellor"))
    _ = try add("--referrer", "VDAB")
    for words in ["informed", "waiting", "withdrawn --reason x", "candidate", "decline --reason x"] {
      let answer = try opstap.run(["step", "An"] + words.split(separator: " ").map(String.init))
      #expect(answer.code == 2 && answer.message.contains("together"), "\(words): \(answer)")
    }
  }

  @Test("what was said goes with the short talk and the intake; without it is told how")
  func talks() throws {
    _ = try add("--referrer", "VDAB")
    _ = try step("An informed --on 2026-03-10")
    #expect(try step("An first-talk --on 2026-03-12").result.contains("--motivation"))
    #expect(
      try step("An first-talk --on 2026-03-12 --motivation sterk --wellbeing 4 --decision admitted --by alone").code
        == 0)
    #expect(try step("An intake --on 2026-03-20 --answer nergens=x").message.contains("ID=ANTWOORD"))
    #expect(try step("An intake --on 2026-03-20 --motivation x").code == 2)
    #expect(try step("An first-talk --on 2026-03-12 --wellbeing 9").code == 1)
    let intake = try step("An intake --on 2026-03-20 --strengths handig --under-stress wandelen")
    #expect(intake.code == 0 && !intake.result.contains("--strengths"), "\(intake)")
    let dossier = try opstap.run("dossier", "Baert", "--today", "2026-04-10")
    for words in ["Kort gesprek", "sterk", "toegelaten", "handig", "wandelen", "Ontbreekt nog"] {
      #expect(dossier.result.contains(words), "\(words): \(dossier.result)")
    }
    let answer = try step("An first-talk --decision redirected --on 2026-03-12 --reason rust")
    #expect(answer.code == 2 && answer.message.contains("--to"))
  }

  @Test("who comes back is linked to the earlier dossier, and takes along what is still of use")
  func linked() throws {
    _ = try add("--referrer", "VDAB")
    _ = try step("An informed --on 2026-03-10")
    let back = [
      "add", "participant", "--module", "Ieper", "--first-name", "An", "--last-name", "Baert", "--referrer", "GTB",
      "--by", "alone", "--today", "2026-03-11",
    ]
    let added = try opstap.run(back + ["--earlier", "An Baert"])
    #expect(added.code == 0 && !added.message.contains("lijkt op"), "\(added)")
    #expect(try opstap.run("dossier", "An", "--module", "Ieper").result.contains("Was er al"))
    let link = try opstap.run("link", "An", "--module", "Ieper", "--earlier", "Baert", "--take-over")
    #expect(link.code == 0 && link.result.contains("gekoppeld"), "\(link)")
    let nobody = try opstap.run("link", "An", "--module", "Ieper", "--earlier", "Zoë")
    #expect(nobody.code == 1 && nobody.message.contains("Zoë"))
  }

  @Test("a start that takes a stop back tells the day of the first start")
  func takenBack() throws {
    _ = try add("--referrer", "VDAB")
    _ = try step("An started --on 2026-04-13 --on-paper", today: "2026-05-20")
    _ = try step("An stopped --reason opname --by alone", today: "2026-05-20")
    #expect(try step("An started", today: "2026-05-20").result.contains("13 apr 2026"))
  }

  @Test("who stopped comes back: the dossier tells both times, in words and as JSON")
  func comesBack() throws {
    _ = try add("--referrer", "VDAB")
    for words in [
      "An started --on 2026-04-13 --on-paper", "An stopped --on 2026-05-04 --reason opname --by alone",
      "An started --on 2026-05-11",
    ] {
      let answer = try step(words, today: "2026-05-20")
      #expect(answer.code == 0, "\(words): \(answer.message)")
    }
    let dossier = try opstap.run("dossier", "An", "--today", "2026-05-20")
    #expect(dossier.result.contains("Nam eerder deel") && dossier.result.contains("opname"), "\(dossier.result)")
    let json = try opstap.run("dossier", "An", "--json", "--today", "2026-05-20").result
    #expect(json.contains("\"spells\"") && json.contains("2026-05-04"))
    #expect(try opstap.run("dossier", "An", "--private").result.contains("Baert") == false)
    #expect(try opstap.run("dossier", "Zoë").code == 1)
  }

  @Test("a place is offered, declined and accepted")
  func offers() throws {
    _ = try add("--referrer", "VDAB")
    for words in [
      "An waiting --on-paper", "An offer --in Ieper", "An decline --reason ver", "An offer --in Ieper",
      "An accept --by alone",
    ] {
      let answer = try step(words)
      #expect(answer.code == 0, "\(words): \(answer.message)")
    }
    #expect(try opstap.run("list", "candidates", "--module", "Ieper").result.contains("An Baert"))
  }

  @Test("the list of internships says which ended early, and why")
  func endedEarly() throws {
    let folder = opstap.caseload + "-demo"
    #expect(try opstap.run("demo", "--keep", folder).code == 0)
    let list = try opstap.run("list", "internships", "--caseload", folder)
    let line = list.result.split(separator: "\n").first { $0.contains("9 apr 2025") }
    #expect(list.code == 0 && list.result.contains("vroeger gestopt") && line != nil, "\(list.result)")
  }

  private static let refused: [(String, Int32, String)] = [
    ("An intake", 1, "vóór “intake” komt “infomoment”"), ("An informed --on 2026-05-01", 1, "moet nog komen"),
    ("Zoë informed", 1, "Niemand heet \"Zoë\""), ("An withdrawn", 2, "--reason"),
    ("An redirected --reason x", 2, "--to"),
    ("An accept", 1, "geen aanbod"), ("An informed --on ooit", 2, "geen bestaande datum"), ("An dance", 2, "dance"),
  ]

  @Test("a step that cannot be is refused in a sentence", arguments: refused)
  func refusals(words: String, code: Int32, sentence: String) throws {
    _ = try add("--referrer", "VDAB")
    let answer = try step(words)
    #expect(answer.code == code && answer.message.contains(sentence), "\(answer.code): \(answer.message)")
  }

  @Test("only VDAB and GTB refer, not ahead; who looks like somebody is told of")
  func referrals() throws {
    let doctor = try add("--referrer", "huisarts")
    #expect(doctor.code == 1 && doctor.message.contains("VDAB of GTB"))
    #expect(try add("--referrer", "GTB", "--referred-on", "2026-03-03").message.contains("moet nog komen"))
    #expect(try add("--referrer", "GTB").code == 0)
    let like = try opstap.run(
      "add", "participant", "--module", "Ieper", "--first-name", "An", "--last-name", "Baert", "--referrer", "GTB",
      "--by", "together", "--today", "2026-03-02")
    #expect(like.code == 0 && like.message.contains("lijkt op An Baert (Brugge"))
    #expect(try step("An informed").message.contains("meer dan één persoon"))
    #expect(try step("An informed --module Ieper").code == 0)
  }

  @Test("what is missing is listed with the name of the phase, by when, and how late")
  func missing() throws {
    _ = try add("--referrer", "VDAB")
    _ = try step("An started --on 2026-04-13 --on-paper")
    let lines = try opstap.run("list", "missing", "--today", "2026-05-10").lines
    let goal = try #require(lines.first { $0.contains("persoonlijke doelstelling") })
    #expect(goal.contains("Communicatie en samenwerking") && goal.contains("3 mei 2026") && goal.contains("7 d"))
    #expect(lines.contains { $0.contains("geboortedatum") && $0.contains("voor de start") && $0.contains("28 d") })
    #expect(lines.contains { $0.contains("jobdoelwit") && $0.contains("Oriëntatie naar werk") && !$0.contains(" d ") })
  }
}
