// What a meeting leaves alone until it is answered, takes for all that is marked, and shows whole on a low screen.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct MeetingTests {
  @Test("Nothing changes before the yes to closing; the yes is one step, the case at hand talked over in it")
  func closing() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Right Right")
    let before = sitting.app.caseload
    sitting.type("s")
    #expect(sitting.question?.contains("2 casussen zijn nog niet besproken en gaan mee") == true)
    #expect(sitting.app.caseload == before)
    sitting.type("Esc")
    #expect(sitting.app.caseload == before && sitting.app.history.done.isEmpty)
    sitting.type("s Enter")
    let closed = try #require(sitting.app.caseload.intervisions.first { $0.day == day("2026-07-01") })
    #expect(!closed.isPlanned && closed.cases.first?.state == .treated)
    sitting.putAwaySheets()
    sitting.type("u")
    #expect(sitting.app.caseload == before)
  }

  @Test("At the end of a closed meeting the time cannot rest or run, and the key of closing offers to reopen")
  func closedHints() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I End Enter PgDn PgDn PgDn PgDn PgDn PgDn 300x40")
    #expect(sitting.shows("s heropen") && !sitting.shows("s afsluiten"), "\(sitting.picture)")
    #expect(!sitting.shows("Spatie pauze"))
    sitting.type("Home PgUp PgUp PgUp PgUp Right Space")
    #expect(!sitting.isTiming && sitting.statusKind == .refused)
  }

  @Test("All that are marked come on the agenda with one question, as one step; who is on it already is left there")
  func marked() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Nele") + "i =Eerst Ctrl-S 2 Esc Home")
    let before = sitting.app.caseload
    let planned = { (load: Caseload) in load.nextIntervision?.cases ?? [] }
    sitting.mark(Set(try sitting.module.roster.prefix(4).map { .participant($0.id) }))
    let fresh = try sitting.module.roster.prefix(4).filter { person in
      !planned(before).contains { $0.participant == person.id }
    }
    sitting.type("i")
    #expect(sitting.shows("\(fresh.count) casussen"), "\(sitting.picture)")
    sitting.type("=Samen? Ctrl-S")
    let added = planned(sitting.app.caseload).filter { $0.question == "Samen?" }
    #expect(added.map(\.participant) == fresh.map(\.id) && added.count > 1)
    sitting.type("i")
    #expect(sitting.form == nil && sitting.shows("op de agenda"), "\(sitting.picture)")
    sitting.type("u")
    #expect(sitting.app.caseload == before)
  }

  @Test(
    "What is taken up, put off or dropped goes; the cursor stays, on the next one, and on the one before the last",
    arguments: ["x", "f", "i"], Language.allCases)
  func cursorStays(key: String, language: Language) throws {
    var sitting = try Sitting.demonstration(language, size: Size(columns: 120, rows: 60))
    sitting.type("I")
    let before = sitting.app.items(of: .intervision).filter { if case .proposal = $0 { true } else { false } }
    try #require(before.count > 3)
    sitting.select(before[0])
    sitting.type(key)
    #expect(sitting.app.item == before[1], "\(sitting.picture)")
    sitting.type("\(key) u")
    #expect(sitting.app.item == before[2] || sitting.app.item == before[1], "\(sitting.picture)")
    sitting.select(before[before.count - 1])
    sitting.type(key)
    #expect(sitting.app.item == before[before.count - 2], "\(sitting.picture)")
  }

  @Test("A case that is put off or dropped leaves the cursor on the next of the agenda", arguments: ["x", "f"])
  func cursorStaysOnAgenda(key: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Down")
    let cases = try #require(sitting.app.caseload.nextIntervision?.cases)
    sitting.type(key)
    let meeting = try #require(sitting.app.caseload.nextIntervision?.id)
    #expect(sitting.app.item == .agendaCase(meeting, cases[1].id), "\(sitting.picture)")
  }

  @Test("What cannot come on an agenda, or stands on one, is said of the marked lines", arguments: ["I", "7"])
  func notMarked(place: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type("\(place) Ctrl-A i")
    #expect(sitting.form == nil && sitting.statusKind == .refused, "\(sitting.picture)")
  }

  @Test(
    "Every fact of a case stands beside it or in its list, whatever the size",
    arguments: ["100x24", "120x26", "120x40", "160x50", "80x24"])
  func facts(size: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Right \(size)")
    let subject = try #require(sitting.app.caseAtHand?.subject)
    var rows: [Row] = []
    sitting.app.factRows(subject, &rows, 60, course: .left)
    let wanted = rows.filter { $0.kind == .line }.compactMap {
      $0.line().text.split(separator: " ").first.map(String.init)
    }
    // What can be scrolled to is in the list; else all of it stands on the screen.
    let list = sitting.app.rows(of: .meeting, width: sitting.app.meetingWidth).map { $0.line().text }.joined()
    for word in wanted { #expect(list.contains(word) || sitting.shows(word), "\(word) in\n\(sitting.picture)") }
  }
}
