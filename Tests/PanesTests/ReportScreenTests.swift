// The page of a final report: reached by one key, never loses what was written, shows what the referrer reads, gives a file.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct ReportScreenTests {
  private static func page(_ language: Language = .dutch, _ more: String = "") throws -> Sitting {
    var sitting = try Sitting.demonstration(language)
    sitting.type(Deed.brugge("2 #Amina V ") + more)
    #expect(sitting.app.place == .report, "\(sitting.picture)")
    return sitting
  }

  @Test(
    "V leads to the report from wherever a participant is in hand, and Esc back",
    arguments: ["2 #Bart", "2 #Bart Enter", "F #Bart", "4 #Bart"])
  func reached(keys: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge(keys))
    let place = sitting.app.place
    sitting.type("V")
    #expect(sitting.app.place == .report && sitting.shows("Bart Claeys · eindverslag voor de deelnemer"))
    sitting.type("Esc")
    #expect(sitting.app.place == place)
  }

  @Test("Of a candidate there is none; in a meeting V makes the minutes")
  func others() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("6 #Veerle V"))
    #expect(sitting.app.place == .candidates && sitting.status.contains("Veerle"))
    sitting.type("I V")
    #expect(sitting.form?.purpose.isMinutes == true)
  }

  @Test("What was written stays when the dossier changes, and what is new is marked")
  func merged() throws {
    var sitting = try Self.page(.dutch, "Tab Tab Tab Enter =_Dapper! Ctrl-S")
    #expect(sitting.shows("zelf geschreven") && sitting.shows("Dapper!"))
    let goal = try #require(sitting.amina.dossier.goals.first)
    let rating = Goal.Rating(id: Samples.id("nieuw"), day: day("2026-07-01"), level: 2, note: "weer een stap")
    let module = try sitting.module
    sitting.change(
      .writeRecord(module: module.id, participant: sitting.amina.id, record: .rating(rating, of: goal.id)))
    #expect(sitting.shows("het dossier veranderde sindsdien"), "\(sitting.picture)")
    #expect(sitting.shows("Dapper!") && sitting.shows("+ - laatste score, 1 juli 2026"), "\(sitting.picture)")
    // Saved again as it stands, it is one's own.
    sitting.type("Enter Ctrl-S")
    #expect(!sitting.shows("veranderde sindsdien") && sitting.shows("Dapper!") && sitting.shows("weer een stap"))
  }

  @Test("A draft of a text keeps what it was written over")
  func draft() throws {
    var sitting = try Self.page(.dutch, "Tab Tab Tab Enter =_Dapper! Esc")
    let goal = try #require(sitting.amina.dossier.goals.first)
    let rating = Goal.Rating(id: Samples.id("nieuw"), day: day("2026-07-01"), level: 2)
    sitting.change(
      .writeRecord(module: try sitting.module.id, participant: sitting.amina.id, record: .rating(rating, of: goal.id)))
    sitting.type("Enter Ctrl-S")
    #expect(sitting.shows("veranderde sindsdien") && sitting.shows("Dapper!"), "\(sitting.picture)")
    #expect(sitting.shows("+ - laatste score, 1 juli 2026"), "\(sitting.picture)")
  }

  @Test("The other language on the screen is no change", arguments: Language.allCases)
  func language(language: Language) throws {
    var sitting = try Self.page(.dutch, "Enter =_Dapper! Ctrl-S")
    let report = sitting.amina.dossier.report
    var other = try Self.page(language)
    other.change(
      .writeRecord(module: try other.module.id, participant: other.amina.id, record: .report(try #require(report))))
    let words = try #require(ReportWords.Piece.State.written.words)
    #expect(other.shows(words(language)), "\(other.picture)")
    sitting.type("u")
    #expect(sitting.amina.dossier.report == nil)
  }

  @Test("The referrer's version leaves out what has no consent and says so")
  func versions() throws {
    var sitting = try Self.page(.dutch, "200x200 v")
    #expect(sitting.shows("eindverslag voor de verwijzer") && sitting.shows("Niet in deze versie"))
    #expect(!sitting.shows("Op een schaal van 1"))
    sitting.type("#Levensdomeinen c Enter")
    #expect(sitting.shows("Op een schaal van 1") && sitting.shows("mag dit lezen sinds wo 1 jul 2026"))
    sitting.type("v")
    #expect(!sitting.shows("Niet in deze versie"))
  }

  @Test("A part that is not sensitive can be kept from the referrer too, and shown again")
  func withheld() throws {
    var sitting = try Self.page(.dutch, "200x200 v #Jobdoelwit c Enter")
    #expect(sitting.amina.dossier.report?.withheld == [.jobTarget: day("2026-07-01")])
    #expect(sitting.shows("– Jobdoelwit"), "\(sitting.picture)")
    sitting.type("v")
    #expect(sitting.shows("niet voor de verwijzer sinds wo 1 jul 2026") && sitting.shows("Droomjob"))
    sitting.type("#Jobdoelwit c Del Enter v")
    #expect(sitting.amina.dossier.report?.withheld == [:])
    #expect(!sitting.shows("– Jobdoelwit"), "\(sitting.picture)")
  }

  @Test("A finished report says so when the dossier changed since, on its page and in the dossier")
  func outdated() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.evaluated + "s Enter")
    #expect(!sitting.shows("veranderde"))
    let module = try sitting.module
    let hanne = try #require(module.participants.first { $0.name.full == "Hanne Vermeersch" })
    let goal = try #require(hanne.dossier.goals.first)
    let rating = Goal.Rating(id: Samples.id("nieuw"), day: day("2026-06-30"), level: 2)
    sitting.change(.writeRecord(module: module.id, participant: hanne.id, record: .rating(rating, of: goal.id)))
    for keys in ["", "p", "p s Enter", "s Enter"] {
      sitting.type(keys)
      #expect(sitting.shows("Het dossier veranderde sinds het afwerken") == (keys.isEmpty || keys == "p"), "\(keys)")
    }
    sitting.change(
      .writeRecord(
        module: module.id, participant: hanne.id,
        record: .rating(Goal.Rating(id: rating.id, day: rating.day, level: 1), of: goal.id)))
    sitting.type("2 #Hanne Enter #afgewerkt")
    #expect(sitting.shows("het dossier veranderde sindsdien"), "\(sitting.picture)")
  }

  @Test(
    "What cannot be done says why",
    arguments: [
      ("s", "eindevaluatie"), ("g", "niet afgewerkt"), ("x", "niets te verwijderen"),
    ])
  func refused(key: String, words: String) throws {
    let sitting = try Self.page(.dutch, key)
    #expect(sitting.form == nil && sitting.amina.dossier.report == nil)
    #expect(
      sitting.picture.lowercased().contains(words) || sitting.status.lowercased().contains(words), "\(sitting.picture)")
  }

  @Test("A finished report is not written in, until it is opened again")
  func finished() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.evaluated + "s Enter Enter")
    #expect(sitting.form == nil && sitting.status.contains("afgewerkt"))
    sitting.type("s Enter Enter")
    #expect(sitting.form != nil)
  }

  @Test("Its file has the version that is shown, and pseudonyms while names are hidden")
  func file() throws {
    var sitting = try Self.page(.dutch, "v V Enter")
    #expect(
      sitting.effects.last
        == .writeReport(
          sitting.amina.id, .referrer,
          PrintFile(path: "~/eindverslag-amina-el-idrissi-verwijzer.html", form: .html, names: .shown)))
    sitting.type("p v V")
    let pseudonym = Veil(sitting.app.caseload).pseudonyms[sitting.amina.id].folded
    #expect(sitting.namesSeen == [] && sitting.shows("eindverslag-" + pseudonym), "\(sitting.picture)")
    sitting.type("@Soort=tekst Ctrl-S")
    guard case .writeReport(sitting.amina.id, .participant, let file)? = sitting.effects.last else {
      return #expect(Bool(false), "no file")
    }
    #expect(file == PrintFile(path: "~/eindverslag-\(pseudonym).md", form: .markdown, names: .hidden))
  }

  @Test("While names are hidden the page tells no date of birth either, and marks the same parts")
  func hidden() throws {
    var sitting = try Self.page(.dutch, "Enter =_Dapper,_Amina! Ctrl-S")
    sitting.type("p")
    #expect(sitting.namesSeen == [] && !sitting.shows("geboren") && sitting.shows("zelf geschreven"))
    #expect(sitting.shows("Dapper"))
    // Neither in the form in which the part is written, nor where somebody typed it by hand.
    sitting.type("Home Enter")
    #expect(sitting.form != nil)
    #expect(sitting.namesSeen == [])
    #expect(sitting.shows("geboren op"))
    let born = try #require(sitting.amina.birth)
    sitting.type("Esc Esc 2 Down o =Geboren_" + born.typed + "._")
    #expect(sitting.shows("Geboren …"))
  }

  @Test("A report that is missing leads to its page")
  func missing() throws {
    var sitting = try Sitting(try Sitting.demonstration().app.caseload, at: "2026-07-15T10:00")
    sitting.type(Deed.brugge("2 #Amina Enter #eindverslag Enter"))
    #expect(sitting.app.place == .report, "\(sitting.picture)")
    sitting.type("Esc End #samengesteld_uit Enter")
    #expect(sitting.app.place == .report, "\(sitting.picture)")
  }
}

extension Sitting {
  fileprivate var amina: Participant {
    app.caseload.modules.flatMap(\.participants).first { $0.name.first == "Amina" && $0.name.last == "El Idrissi" }
      ?? Participant(id: Samples.id("niemand"), name: PersonName(first: "", last: ""), referrer: Referrer(.vdab))
  }
}

private enum Samples {
  static func id<Of>(_ raw: String) -> Identifier<Of> {
    var ids = IdentifierSource(seed: 1)
    return Identifier(raw) ?? ids.next()
  }
}

extension Purpose {
  fileprivate var isMinutes: Bool { if case .minutes = self { true } else { false } }
}
