// What cannot be seen cannot be done, and what is chosen can be seen: days off, windows that are too small, hidden names.

import Demonstration
import Domain
import Screen
import Testing
import Words

@testable import Panes

struct SeenFirstTests {
  @Test(
    "A day in the weekend on which one stands is shown, also where nothing is planned", arguments: ["80x24", "120x40"])
  func weekend(size: String) throws {
    var sitting = try Sitting(Demonstration.caseload(), at: "2026-06-27T10:00")
    sitting.type(Deed.brugge() + size + " 3")
    #expect(sitting.app.week.day.weekday == .saturday)
    #expect(sitting.picture.contains("zo 28") && sitting.frame.cursor != nil)
    sitting.type("Left")
    #expect(sitting.app.week.day.weekday == .friday && !sitting.picture.contains("zo 28"))
  }

  @Test("Read line by line, the day in the weekend is the chosen one")
  func weekendLines() throws {
    var sitting = try Sitting(Demonstration.caseload(), at: "2026-06-27T10:00", presentation: .linear)
    sitting.type(Deed.brugge() + "80x24 3")
    #expect(
      sitting.picture.contains("gekozen zaterdag 27 juni 2026")
        || sitting.picture.contains("gekozen: zaterdag 27 juni 2026"))
  }

  @Test("In a window that is too small keys change nothing", arguments: ["39x20", "80x9", "1x1"])
  func tooSmall(size: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Bart"))
    let before = sitting.app.caseload
    sitting.type(size + " x Enter o =weg 120x40")
    #expect(sitting.app.caseload == before && sitting.app.overlays.isEmpty)
    sitting.type("x")
    #expect(!sitting.app.overlays.isEmpty)
  }

  @Test("What was looked for by a pseudonym is gone with it")
  func filter() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2") + "p")
    let name = try #require(sitting.app.cover?.veil(sitting.module.roster[0].name.full).split(separator: " ").first)
    sitting.type("/ =\(name.prefix(5)) Enter p")
    #expect(!sitting.picture.contains(Phrase.noMatch.dutch) && sitting.picture.contains("Bart"))
  }

  @Test("Names that were hidden by a key are hidden at the next start", arguments: ["", "2 #Bart Enter "])
  func hidden(keys: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + keys + "p")
    sitting = try sitting.restarted()
    #expect(sitting.app.names == .hidden && !sitting.picture.contains("Claeys"))
    sitting.type("p")
    sitting = try sitting.restarted()
    #expect(sitting.app.names == .shown)
  }

  @Test("The report of one person is not asked of several")
  func report() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Bart") + "Space #Nele Space V")
    #expect(sitting.app.overlays.isEmpty && sitting.app.place == .roster)
    #expect(sitting.status.contains("2"))
  }

  @Test("A day that is understood is read beside its warning, however long that is", arguments: ["60x16", "80x24"])
  func understood(size: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Bart") + size + " s @Eerste_dag=+3w Tab")
    #expect(sitting.picture.contains("→"), "\(sitting.picture)")
  }

  @Test("Beside a list of companies or candidates stands what the selection is about, where there is room")
  func beside() throws {
    var sitting = try Sitting.demonstration(size: Size(columns: 200, rows: 50))
    sitting.type(Deed.brugge("9 #Linde"))
    #expect(sitting.picture.contains(Phrase.whoWasThere.dutch))
    sitting.type("6 #Wout")
    #expect(sitting.picture.contains("Dossier · Wout Maertens"))
    sitting.type("120x40")
    #expect(!sitting.picture.contains("Dossier · Wout"))
  }

  @Test("The help of a form stays that when names go off the screen")
  func helpOfForm() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Bart") + "o =tekst F1 Ctrl-N")
    guard case .finder(let finder) = sitting.app.overlays.last else { return #expect(Bool(false)) }
    #expect(finder.scope == .form && sitting.app.names == .hidden)
    sitting.type("=verberg Enter")
    #expect(sitting.app.names == .shown && sitting.form != nil)
  }

  @Test("What is cut and pasted while names are hidden is kept with the names")
  func cut() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Bart") + "o =Bart_Claeys_kwam Ctrl-A Ctrl-N Ctrl-X Ctrl-V")
    #expect(!sitting.picture.contains("Claeys"))
    sitting.type("Ctrl-S")
    let notes = try sitting.module.participants.flatMap(\.notes)
    #expect(notes.contains { $0.text == "Bart Claeys kwam" })
  }

  @Test("The numbers of the screens are their keys")
  func tabs() throws {
    let keymap = Keymap([.init(command: "today", keys: "2", number: 1), .init(command: "roster", keys: "1", number: 2)])
    var sitting = try Sitting.demonstration(keymap: keymap)
    sitting.type("80x24 6")
    #expect(sitting.picture.contains("2 Dag") && sitting.picture.contains("1 Groep"))
  }
}
