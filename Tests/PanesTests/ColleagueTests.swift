// Modules of several counsellors at one table: a colleague's is read only until it is taken in hand on purpose.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct ColleagueTests {
  /// Christel at the keyboard, in the module of Farid.
  private static func atFarid(
    _ keys: String = "", _ language: Language = .dutch, size: Size = Size(columns: 80, rows: 24),
    presentation: Presentation = .panes
  ) throws -> Sitting {
    var sitting = try Sitting.demonstration(language, size: size, presentation: presentation)
    sitting.type("7 #Oostende Enter " + keys)
    return sitting
  }

  private static func refusal(_ language: Language = .dutch) -> String {
    Phrase.ofColleague("Oostende zomer 2026", "Farid B.", take: Phrase(same: "E"))(language)
  }

  @Test("Who waits in a colleague's module is refused where one stands, and E there takes that module in hand")
  func elsewhere() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("6") + "#Huyghebaert t")
    #expect(
      sitting.status == Self.refusal() && sitting.sheet == nil && sitting.app.module?.name == "Brugge voorjaar 2026")
    sitting.type("E Enter t")
    #expect(sitting.form != nil || sitting.question != nil, "\(sitting.picture)")
  }

  @Test(
    "No key opens anything that would change a colleague's module: it says whose it is and what takes it in hand",
    arguments: [
      "2 n", "2 e", "2 a", "2 o", "2 s", "2 t", "2 c", "6 x", "6 e", "6 L", "5 n", "5 e", "5 v", "5 y", "5 d", "5 r",
      "4 n", "8 n", "7 #Oostende e", "7 #Oostende x", "7 #Oostende H", "7 #Oostende g", "7 #Oostende L",
      "2 Enter n", "2 Enter o",
    ])
  func refused(keys: String) throws {
    for language in Language.allCases {
      var sitting = try Self.atFarid("", language)
      let before = sitting.app.caseload
      sitting.type(keys)
      #expect(sitting.status == Self.refusal(language), "\(keys)")
      #expect(sitting.sheet == nil)
      #expect(sitting.app.caseload == before)
    }
  }

  @Test("From Today nothing of a colleague's opens to be filled in, and his stand last, under a heading")
  func today() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("1 End")
    let rows = sitting.app.rows(of: .today, width: 76)
    let heading = try #require(rows.firstIndex { $0.line().text == Phrase.ofColleagues.dutch })
    let isHis = rows.map { row in
      if case .matter(let entry) = row.item {
        entry.module.flatMap(sitting.app.caseload.module)?.counsellor(on: sitting.app.now.day) == "Farid B."
      } else {
        false
      }
    }
    #expect(!isHis[..<heading].contains(true) && isHis[heading...].contains(true))
    let before = sitting.app.caseload
    for steps in 0..<isHis.count(where: { $0 }) {
      sitting.type("1 End " + String(repeating: "Up ", count: steps) + "Enter")
      #expect(sitting.form == nil && sitting.sheet != "register", "\(steps)")
      sitting.putAwaySheets()
    }
    #expect(sitting.app.caseload == before)
  }

  @Test("What is there opens to be read: keys look or leave, none changes it", arguments: ["80x24", "120x40"])
  func reads(size: String) throws {
    var sitting = try Self.atFarid(size + " 5 Home Enter")
    let typed = sitting.typed
    #expect(!typed.isEmpty && sitting.shows("ALLEEN LEZEN") && sitting.shows(Self.refusal()))
    for key in ["x", "Tab", "Right", "Ctrl-U", "Ctrl-D", "F2", "Ctrl-T", "Ctrl-O", "Backspace", "Del", "<plak>"] {
      sitting.type(key)
      #expect(sitting.typed == typed, "\(key)")
      #expect(sitting.sheet == "editSession", "\(key)")
    }
    sitting.type("Enter")
    #expect(sitting.sheet == nil && sitting.app.drafts.all.isEmpty)
  }

  @Test("Taken in hand, everything can be changed, and the sign says so", arguments: [80, 60, 120])
  func taken(columns: Int) throws {
    var sitting = try Self.atFarid("", size: Size(columns: columns, rows: columns == 60 ? 16 : 24))
    func top() -> String { String(sitting.picture.split(separator: "\n").first ?? "") }
    #expect(top().contains("ALLEEN LEZEN") && top().contains("Oostende zomer 2026"))
    #expect(columns == 60 || top().contains("Farid B."))
    sitting.type("E")
    #expect(sitting.question == Phrase.takeInHand("Oostende zomer 2026", "Farid B.").dutch)
    sitting.type("Esc")
    #expect(top().contains("ALLEEN LEZEN"))
    sitting.type("E Enter")
    #expect(sitting.status == Phrase.takenInHand("Oostende zomer 2026", "Farid B.").dutch)
    #expect(!top().contains("ALLEEN LEZEN") && top().contains("IN HANDEN"))
    let before = try sitting.module
    sitting.type("8 n @Eerste_dag=21/8 @Reden=brug Ctrl-S")
    #expect(try sitting.module != before)
    #expect(try sitting.module.counsellor(on: sitting.app.now.day) == "Farid B.")
    sitting.type("u")
    #expect(try sitting.module == before)
    sitting.type("E")
    #expect(sitting.status == Phrase.inHandAlready("Oostende zomer 2026").dutch)
  }

  @Test("In a form that is read the same key takes the module in hand, and then it can be filled in")
  func takenInForm() throws {
    var sitting = try Self.atFarid("5 Home Enter E Enter")
    #expect(sitting.sheet == "editSession")
    sitting.type("@Thema=Nieuw Enter")
    #expect(sitting.sheet == nil)
    #expect(try sitting.module.sessions.contains { $0.theme == "Nieuw" })
  }

  @Test("Whoever is at the keyboard now has not taken in hand what another took; nor is a step then turned")
  func another() throws {
    var sitting = try Self.atFarid("E Enter 8 n @Eerste_dag=21/8 @Reden=brug Ctrl-S")
    let changed = sitting.app.caseload
    sitting.type("M @Uw_naam=Jo_V. Enter u")
    #expect(sitting.status == Self.refusal() || sitting.report == Self.refusal())
    #expect(sitting.app.caseload == changed)
    sitting.putAwaySheets()
    // Without regard to case and spaces.
    sitting.type("M @Uw_naam=farid__b. Enter u")
    #expect(sitting.app.caseload != changed)
  }

  @Test("What was taken in hand is not so in the next sitting: its steps are not turned before it is taken again")
  func restarted() throws {
    var sitting = try Self.atFarid("E Enter 8 n @Eerste_dag=21/8 @Reden=brug Ctrl-S")
    let changed = sitting.documents
    sitting = try sitting.restarted()
    sitting.type("u")
    #expect(sitting.status == Self.refusal() && sitting.documents == changed)
    sitting.type("E Enter u")
    #expect(sitting.documents != changed)
  }

  @Test("The door itself is closed too, and nothing is asked of the disk")
  func door() throws {
    let sitting = try Self.atFarid()
    var app = sitting.app
    let (before, id) = (app.caseload, try sitting.module.id)
    let closing = ClosingDays(from: day("2026-08-21"), to: day("2026-08-21"), reason: "brug")
    let isMade = app.apply([.addClosingDays(module: id, days: closing)], Phrase(same: "x"))
    #expect(!isMade)
    #expect(app.caseload == before && app.effects.isEmpty && app.history.done.isEmpty)
  }

  @Test("What is of the team stays open: companies, a new module, one's own name")
  func team() throws {
    for (keys, sheet) in [("9 n", "newEmployer"), ("7 n", "newModule"), ("9 Home e", "editEmployer"), ("M", "me")] {
      var sitting = try Self.atFarid(keys)
      #expect(sitting.sheet == sheet, "\(keys)")
      sitting.putAwaySheets()
    }
  }

  @Test("A module that one makes for a colleague, or hands over, stays in one's hands until one quits")
  func made() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("7 #Brugge H @Nieuwe_begeleider=Els_D. @Reden=ziekte Ctrl-S #Brugge Enter")
    #expect(sitting.shows("IN HANDEN GENOMEN"))
    let handed = try sitting.module
    sitting.type("u")
    #expect(try sitting.module != handed)
    #expect(!sitting.shows("IN HANDEN"))
  }

  @Test("Who has not said who they are can only read, while there are several counsellors, and is told the key")
  func unknown() throws {
    let words = Phrase.sayWhoYouAre(Phrase(same: "M")).dutch
    var sitting = try Sitting.demonstration(me: "")
    sitting.type("1")
    #expect(sitting.shows(String(words.prefix(30))) && !sitting.shows(Phrase.ofColleagues.dutch), "\(sitting.picture)")
    let before = sitting.app.caseload
    for keys in ["7 #Oostende Enter 2 n", "E", "7 #Brugge Enter 2 n", "o", "E"] {
      sitting.type(keys)
      #expect(sitting.sheet == nil && sitting.status == words, "\(keys)")
    }
    #expect(sitting.app.caseload == before)
    sitting.type("M @Uw_naam=Farid_B. Enter 7 #Oostende Enter 2 n")
    #expect(sitting.sheet == "newParticipant" && sitting.app.me == "Farid B.")
    sitting.type("Esc 7 #Brugge Enter 2 n")
    #expect(sitting.sheet == nil && sitting.statusKind == .refused)
    #expect(!(try Sitting(before, me: "", mode: .demonstration)).app.asksWhoIAm)
  }

  @Test("At the first start on modules of several counsellors it is asked who one is, and Esc leaves them to be read")
  func firstStart() throws {
    var sitting = try Sitting.demonstration(me: "")
    sitting.tell(.recalled(Kept()))
    #expect(sitting.sheet == "me" && sitting.shows("iemand anders"), "\(sitting.picture)")
    sitting.type("Esc 2 n")
    #expect(sitting.sheet == nil && sitting.statusKind == .refused)
    sitting = try sitting.restarted(me: "Christel W.")
    #expect(sitting.sheet == nil)
  }

  @Test("Of one counsellor nothing is asked and everything can be changed")
  func oneCounsellor() throws {
    let all = try Sitting.demonstration().app.caseload
    let load = Caseload(modules: all.modules.filter { $0.counsellor(on: day("2026-07-01")) == "Christel W." })
    var sitting = try Sitting(load, me: "")
    sitting.tell(.recalled(Kept()))
    #expect(sitting.sheet == nil && !sitting.app.asksWhoIAm)
    sitting.type("2 n")
    #expect(sitting.sheet == "newParticipant")
  }

  @Test("The palette names one's own modules before those of colleagues")
  func palette() throws {
    let sitting = try Self.atFarid()
    let modules = sitting.app.finder(.everything).entries.compactMap { entry -> String? in
      if case .module(let id) = entry.target {
        sitting.app.caseload.module(id)?.counsellor(on: sitting.app.now.day)
      } else {
        nil
      }
    }
    #expect(modules.first == "Farid B." && !modules.dropFirst().contains("Farid B."))
  }

  @Test("Line by line the sign is words", arguments: Language.allCases)
  func linear(language: Language) throws {
    let sitting = try Self.atFarid("", language, presentation: .linear)
    let top = String(sitting.picture.split(separator: "\n").first ?? "")
    #expect(top.contains(language == .dutch ? "ALLEEN LEZEN module van Farid B." : "READ ONLY Farid B.’s module"))
    #expect(!top.contains("■"))
  }
}
