// The end of a module on the screen: silence is an answer, a key that cannot work says why, earlier figures stay to be read.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct EndScreenTests {
  static let kortrijk = "7 #Kortrijk Enter "

  @Test("Of who said nothing one key says so, the next one comes, and it is asked no more")
  func silent() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("5 #10_jun R"))
    let first = try #require(sitting.form?.purpose)
    guard case .reflection(let session, let person) = first else { return #expect(Bool(false), "\(first)") }
    #expect(sitting.shows("Ctrl-T zei niets"), "\(sitting.picture)")
    sitting.type("=moe Ctrl-T")
    #expect(
      sitting.form?.purpose == first && sitting.status == Phrase.saidSomething(clear: Phrase(same: "Ctrl-D")).dutch)
    sitting.type("Ctrl-D Ctrl-T")
    #expect(sitting.form != nil && sitting.form?.purpose != first)
    let module = try sitting.module
    let who = try #require(module.participant(person))
    #expect(who.dossier.reflections.contains { $0.session == session && $0.isSilent })
    #expect(!module.unreflected(of: who, on: sitting.app.now.day).contains { $0.id == session })
    // Only who was there is asked.
    var asked: Set<Participant.ID> = [person]
    while case .reflection(_, let next)? = sitting.form?.purpose, asked.insert(next).inserted { sitting.type("Ctrl-T") }
    let there = try #require(module.session(session)).register.filter { !$0.value.isAbsence }
    #expect(asked.isSubset(of: there.keys))
    sitting.putAwaySheets()
    for somebody in try sitting.module.roster {
      let isWritten = somebody.dossier.reflections.contains { $0.session == session }
      #expect(isWritten == there.keys.contains(somebody.id))
    }
    sitting.type("2 #" + who.name.first + " Enter")
    let told = sitting.app.rows(of: .dossier, width: 76).map { $0.line().text }
    #expect(told.contains { $0.contains(Phrase.saidNothing.dutch) })
  }

  @Test(
    "What a closed module does not take is told before anything is typed",
    arguments: ["3 n", "2 #Hendrik a", "2 #Hendrik s", "5 n", "5 Home v", "5 Home d", "5 Home r", "2 n"])
  func closed(keys: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Self.kortrijk + keys)
    #expect(sitting.form == nil && sitting.sheet != "register", "\(sitting.picture)")
    #expect((sitting.status + (sitting.report ?? "")).contains("De module is afgesloten"), "\(sitting.picture)")
  }

  @Test("What is there of a closed module opens to be read; aftercare and notes are still taken")
  func readsClosed() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Self.kortrijk + "5 Home Enter")
    let typed = sitting.typed
    #expect(!typed.isEmpty && sitting.shows("De module is afgesloten"), "\(sitting.picture)")
    sitting.type("x Ctrl-D Tab x")
    #expect(sitting.typed == typed)
    sitting.type("Enter")
    #expect(sitting.sheet == nil && sitting.app.drafts.all.isEmpty)
    sitting.type("2 #Hendrik o =Belde. Ctrl-S")
    #expect(sitting.form == nil && sitting.statusKind == .done, "\(sitting.picture)")
  }

  @Test("Nobody is noted as present before the day, and the register says so at the key")
  func beforeTheDay() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("5 #8_jul r"))
    for key in ["a", "p", "l"] {
      sitting.type(key)
      #expect(sitting.sheet == "register" && sitting.statusKind == .refused, "\(key) \(sitting.picture)")
    }
    sitting.type("s Enter")
    #expect(sitting.sheet == nil && sitting.statusKind == .done, "\(sitting.picture)")
  }

  /// The keys begin in the group that is closed, or in that of Brugge.
  @Test(
    "A contact that cannot be had says why, at the end and in a module that is closed",
    arguments: [
      ("F #Hendrik c", "afgerond"), ("F #Hendrik f", "afgerond"), ("F #Ilse c", "zonder job"),
      ("F #Marie-Claire f", "eindigde"), ("F c", "deelnemer"), ("2 #Hendrik c", "afgerond"),
      ("2 #Hendrik Enter f", "afgerond"), ("4 c", "afgerond"), ("brugge F #Amina c", "doorstroom"),
      ("brugge F #Amina f", "doorstroom"),
    ])
  func contact(keys: String, words: String) throws {
    var sitting = try Sitting.demonstration()
    let before = sitting.app.caseload
    let parts = keys.components(separatedBy: "brugge ")
    sitting.type(parts.count > 1 ? Deed.brugge(parts[1]) : Self.kortrijk + keys)
    #expect(sitting.form == nil && sitting.status.contains(words), "\(sitting.picture)")
    #expect(sitting.statusKind == .refused && sitting.app.caseload == before)
  }

  @Test("Whose aftercare is due has a contact on the same key")
  func aftercare() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("F #Hanne c"))
    #expect(sitting.sheet == "record" && sitting.shows("Situatie nu"), "\(sitting.picture)")
  }

  @Test("The key that closes or finishes says that it opens again what is closed", arguments: Language.allCases)
  func hints(language: Language) throws {
    var sitting = try Sitting.demonstration(language)
    func bottom() -> String {
      sitting.picture.split(separator: "\n").first { $0.hasPrefix(" Enter ") }.map(String.init) ?? ""
    }
    sitting.type("120x40 " + Self.kortrijk + "F")
    #expect(bottom().contains("s " + Phrase.reopensWord(language)), "\(bottom())")
    sitting.type("s =verbeterd Ctrl-S")
    #expect(bottom().contains("s " + Command.closeModule.short(language)), "\(bottom())")
    sitting.type(Deed.evaluated)
    #expect(bottom().contains("s " + Command.finishReport.short(language)), "\(bottom())")
    sitting.type("s Enter")
    #expect(bottom().contains("s " + Phrase.reopensWord(language)), "\(bottom())")
  }

  @Test("Each closing stays to be read with its figures")
  func closings() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("200x60 " + Self.kortrijk + "F")
    let days = try sitting.module.reopenings.map(\.closed) + [#require(sitting.module.closure).day]
    sitting.type("s =verbeterd Ctrl-S")
    for day in days { #expect(sitting.shows(Phrase.figuresOn(day).dutch), "\(sitting.picture)") }
    #expect(sitting.shows("verbeterd") && sitting.picture.components(separatedBy: "Toegeleid").count - 1 == days.count)
  }

  @Test("At 80 columns goals and outcomes stand whole", arguments: Language.allCases)
  func whole(language: Language) throws {
    var sitting = try Sitting.demonstration(language)
    sitting.type(Self.kortrijk + "F")
    let module = try sitting.module
    for person in module.roster {
      let line = try #require(sitting.picture.split(separator: "\n").first { $0.contains(person.name.first) })
      if case .outcome(let outcome)? = person.ending {
        #expect(line.contains(outcome.kind.shortWords(language)), "\(line)")
      }
      if person.dossier.outcome != nil { #expect(line.contains("→"), "\(line)") }
    }
  }

  @Test("Why a module cannot be closed is one sentence, and the list stands below it")
  func refusal() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("F s"))
    #expect(sitting.status.count < 160 && sitting.status.contains("(13)"), "\(sitting.status)")
  }

  // MARK: - Of a colleague

  @Test(
    "Of a colleague's module the end is read and not changed",
    arguments: [
      "F s", "F Enter", "F #Petra n", "F #Petra c", "F #Petra x", "F #Petra b", "5 R", "2 Enter V c", "2 Enter V s",
      "2 Enter V g", "2 Enter V x",
    ])
  func colleague(keys: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type("7 #Oostende Enter")
    let someone = try #require(sitting.module.roster.first).name.first
    let before = sitting.app.caseload
    sitting.type(keys.split(separator: "Petra").joined(separator: someone))
    #expect(sitting.form == nil && sitting.question == nil && sitting.statusKind == .refused, "\(sitting.picture)")
    #expect(sitting.shows("ALLEEN LEZEN") && sitting.app.caseload == before)
  }

  @Test("A report of a colleague's participant is read, with the sign, and printed")
  func colleagueReport() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("7 #Oostende Enter 2 Home V")
    #expect(sitting.app.place == .report && sitting.shows("ALLEEN LEZEN"))
    let before = sitting.app.caseload
    sitting.type("Enter =x")
    #expect(sitting.form != nil && sitting.statusKind == .refused)
    sitting.type("Esc V Enter")
    guard case .writeReport? = sitting.effects.last else { return #expect(Bool(false), "\(sitting.picture)") }
    #expect(sitting.app.caseload == before)
  }
}

extension EndScreenTests {
  @Test("What a record of the dossier says in one line goes on in the next where there is no room")
  func folded() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Self.kortrijk + "2 #Hendrik Enter")
    let rows = sitting.app.rows(of: .dossier, width: 76).map { $0.line() }
    #expect(rows.contains { $0.text.contains("verwijzer kreeg het op 9 mei 2025") })
    let folded = rows.filter { $0.text.contains("kreeg het op") || $0.text.contains("geldig tot") }
    for line in folded { #expect(line.columns <= 76, "\(line.text)") }
    let whole: Line = [Span("een ", .good), Span("twee drie vier vijf zes", .text)]
    #expect(whole.folded(to: 14).map(\.text) == ["een twee drie ", "  vier vijf ", "  zes"])
    #expect(whole.folded(to: 40) == [whole])
  }
}

extension EndScreenTests {
  @Test("Hidden names make nothing missing that is there")
  func hiddenIsNotMissing() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Amina Enter"))
    func missing() -> [String] {
      sitting.app.seen.rows(of: .dossier, width: 116).map { $0.line().text }.filter { $0.hasPrefix("? ") }
    }
    let before = missing()
    sitting.type("p")
    #expect(missing() == before)
  }
}
