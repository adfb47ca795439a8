// The question of a case: whom or what it is about, in I-form or not, and read from the back of the room however long it is.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct QuestionTests {
  static let long =
    "Hoe kan ik bij mensen die na jaren ziekte weer beginnen te werken het tempo zo opbouwen dat zij niet hervallen, "
    + "ook wanneer hun arts, hun familie en het bedrijf elk iets anders verwachten en zij daar zelf niets over zeggen?"

  @Test(
    "Without a word for oneself it is not in I-form; the first words say nothing yet",
    arguments: [
      ("Hoe kan ik helpen?", false), ("Hoe", false), ("Wat moet zij", false), ("Wat moet zij nu doen", true),
      ("Waarom?", true), ("Wat zegt dit over mij?", false), ("Is dit mijn taak?", false), ("How can I help?", false),
      ("What is my part in it?", false), ("What should she do next", true), ("Dikwijls komt zij te laat", true),
      ("Wat doet het met ‘k weet niet", false), ("", false),
    ])
  func iForm(question: String, lacks: Bool) { #expect(question.lacksIForm == lacks) }

  @Test(
    "It is told kindly under the field while one types, goes when it is, and keeps nobody", arguments: Language.allCases
  )
  func told(language: Language) throws {
    var sitting = try Sitting.demonstration(language)
    let hint = language == .dutch ? "Nog niet in ik-vorm" : "Not in I-form yet"
    sitting.type(Deed.brugge("2 #Nele") + "i =Wat_moet_zij")
    #expect(!sitting.shows(hint))
    sitting.type("=_nu_doen?")
    #expect(sitting.shows(hint), "\(sitting.picture)")
    sitting.type("=_En_ik?")
    #expect(!sitting.shows(hint), "\(sitting.picture)")
    sitting.type("Ctrl-U =Wat_moet_zij_nu_doen? Ctrl-S")
    #expect(sitting.form == nil)
    #expect(sitting.app.caseload.nextIntervision?.cases.last?.question == "Wat moet zij nu doen?")
  }

  @Test("From a person one can choose a question of method, which then needs its words", arguments: Language.allCases)
  func ofMethod(language: Language) throws {
    var sitting = try Sitting.demonstration(language)
    sitting.type(Deed.brugge("2 #Nele") + "i BackTab Right Ctrl-S")
    #expect(sitting.problem == Phrase.fillThisIn(language), "\(sitting.picture)")
    sitting.type("=Hoe_start_ik? Ctrl-S")
    let added = sitting.app.caseload.nextIntervision?.cases.last
    #expect(added?.subject == .method && added?.question == "Hoe start ik?")
    #expect(sitting.status.contains(Phrase.questionOfMethod(language)), "\(sitting.status)")
  }

  @Test(
    "A question of 220 characters stands in large letters from afar, and on a large screen beside its notes too",
    arguments: [("z 80x24", true), ("z 120x40", true), ("120x40", true), ("80x24", false)])
  func long(keys: String, isLarge: Bool) throws {
    #expect(Self.long.count >= 220)
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Right r @Vraag_in_ik-vorm=\(Self.long.map { $0 == " " ? "_" : String($0) }.joined()) Ctrl-S")
    sitting.type(keys)
    if isLarge {
      #expect(!sitting.shows("Hoe kan ik bij mensen"), "\(sitting.picture)")
      #expect(
        BigText.Scale.allCases.contains { scale in BigText("Hoe kan ik", scale).lines.allSatisfy(sitting.shows) },
        "\(sitting.picture)")
    } else {
      // Whole, in bold lines.
      for word in Self.long.split(separator: " ") { #expect(sitting.shows(String(word)), "\(sitting.picture)") }
    }
    #expect(sitting.shows("1/6 Het voorval"), "\(sitting.picture)")
    #expect(sitting.shows("z: de vraag groot") != isLarge, "\(sitting.picture)")
  }

  @Test("The smallest letters are four pixels in one place of the screen")
  func quarters() {
    #expect(BigText("HI", .quarter).lines == ["▌▌▌", "▛▌▌", "▘▘▘"])
    // What has letters that are not drawn is read as it is.
    #expect(BigText.fitting("Як мені бути?", columns: 80, rows: 20) == nil)
    #expect(BigText("HI", .quarter).columns == 3 && BigText("", .quarter).columns == 0)
  }

  // MARK: - The meeting around it

  @Test("After closing one stands where what goes along is shown", arguments: ["80x24", "120x40"], ["", "PgDn "])
  func closed(size: String, further: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Right \(further)\(size) s Enter")
    sitting.putAwaySheets()
    #expect(sitting.app.meeting?.isPlanned == false && sitting.app.lead?.stage == .end)
    #expect(sitting.shows("gaat mee naar") && sitting.shows("Hoe begin ik een terugkomdag"), "\(sitting.picture)")
    // Opened again from the list it stands there still.
    sitting.type("Esc #wo_1_jul Enter")
    #expect(sitting.app.lead?.stage == .end, "\(sitting.picture)")
  }

  @Test(
    "What is done for the team leaves the module open that was open, whomever it is about",
    arguments: [
      "Down Enter =. Ctrl-S", "#Gaat_samen Enter Ctrl-S", "Enter Right d =Belt Ctrl-S Down s Enter", "Enter V Ctrl-S",
    ])
  func sameModule(keys: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type("7 #Oostende Enter I \(keys)")
    sitting.putAwaySheets()
    #expect(try sitting.module.name == "Oostende zomer 2026", "\(sitting.picture)")
  }

  @Test("On a small screen of the team it is said whose module is only read", arguments: Language.allCases)
  func whose(language: Language) throws {
    var sitting = try Sitting.demonstration(language, size: Size(columns: 80, rows: 24))
    sitting.type("7 #Oostende Enter I")
    let top = sitting.picture.split(separator: "\n").first.map(String.init) ?? ""
    #expect(top.contains(Phrase.toReadSign(language)) && top.contains("Farid B."), "\(top)")
  }

  @Test(
    "Whose name is not known yet says it over the form, and it stands there at once", arguments: ["d Tab", "v Tab"])
  func whoAmI(keys: String) throws {
    var sitting = try Sitting.demonstration(me: "")
    sitting.type("I Enter Right \(keys.prefix(1)) =Belt \(keys.dropFirst(2)) Ctrl-T")
    #expect(sitting.sheet == "me", "\(sitting.picture)")
    // Nothing is offered there that cannot be given yet.
    #expect(sitting.form?.hints(Keymap()).contains(.fillMe(Phrase(same: "Ctrl-T"))) == false)
    sitting.type("Ctrl-T")
    #expect(sitting.sheet == "me")
    sitting.type("@Anders:_uw_naam=Piet_P. Ctrl-S Ctrl-S")
    #expect(sitting.app.me == "Piet P." && sitting.form == nil, "\(sitting.picture)")
    let meeting = try #require(sitting.app.meeting)
    #expect(meeting.decisions.map(\.owner) + meeting.observations.map(\.by) == ["Piet P."], "\(meeting)")
  }
}
