// Lists: narrowed while typing, put in another order, marked and acted on as one.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct ListTests {
  private func names(_ sitting: Sitting, _ place: Place) throws -> [String] {
    let module = try sitting.module
    return sitting.app.rows(of: place, width: 0).compactMap { row in
      switch row.item {
      case .participant(let id): module.participant(id)?.name.full
      case .internship(let id): module.internship(id).flatMap { module.participant($0.participant)?.name.full }
      default: nil
      }
    }
  }

  @Test("A group in which nobody has started says where those are who may")
  func nobodyBegan() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(
      "7 n @Naam=Gent @Plaats=Gent @Start=7/9/2026 @Begeleider=Els_D. Ctrl-S #Gent Enter 2")
    #expect(sitting.shows("Nog geen deelnemers"))
    sitting.type("6 n @Voornaam=Jan @Familienaam=Peeters Ctrl-S 2")
    #expect(sitting.shows("Nog niemand is gestart."), "\(sitting.picture)")
  }

  @Test(
    "The list is narrowed while typing; Enter keeps it, Esc shows all again",
    arguments: [
      ("2", "amina", ["Amina El Idrissi"]), ("2", "ELEO", ["Eléonore Vandenberghe"]),
      ("4", "bakkerij", ["Amina El Idrissi"]),
      ("2", "lukasz", ["Łukasz Nowak"]), ("2", "amnia", ["Amina El Idrissi"]), ("2", "zzz", []),
    ])
  func narrowed(place: String, typed: String, left: [String]) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + place)
    let all = try names(sitting, sitting.app.place)
    sitting.type("/ =\(typed)")
    #expect(try names(sitting, sitting.app.place) == left)
    #expect(sitting.shows("\(left.count) van \(all.count)"))
    #expect(sitting.cursor != nil)
    sitting.type("Enter")
    #expect(try names(sitting, sitting.app.place) == left)
    if !left.isEmpty { #expect(sitting.selected.contains(left[0].prefix(4))) }
    sitting.type("Esc")
    #expect(try names(sitting, sitting.app.place) == all)
  }

  @Test("Letters are typed into the filter, not obeyed; arrows, Tab and a paste do what they should")
  func keys() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + "2 / =an Down")
    #expect(sitting.app.filtering == .roster && sitting.sheet == nil)
    let second = sitting.selected
    sitting.type("Backspace Backspace <nele> Enter c")
    #expect(sitting.sheet == "checkIn")
    #expect(sitting.picture.contains("Opvolgcontact Nele"))
    #expect(!second.contains("Nele"))
    sitting.type("Esc 3 2")
    #expect(sitting.shows("/ nele"))
    sitting.type("/ Tab")
    #expect(sitting.app.place == .week)
  }

  @Test(
    "Looking for something else begins anew, in every list; → goes on with what stands there", arguments: Place.allCases
  )
  func anew(place: Place) throws {
    guard !Set([.week, .meeting, .report]).contains(place) else { return }
    var sitting = try Sitting.demonstration()
    sitting.type(KeyTests.keys(to: place) + " / =an Enter / =el")
    #expect(sitting.app.lists[sitting.app.place]?.filter.text == "el", "\(sitting.picture)")
    sitting.type("Enter / Right =x")
    #expect(sitting.app.lists[sitting.app.place]?.filter.text == "elx")
    sitting.type("Enter / Backspace")
    #expect(sitting.app.lists[sitting.app.place]?.filter.isEmpty == true)
  }

  @Test("What a filter hides keeps its mark, and acts with the others")
  func marks() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + "2 / =amina Enter Space Esc / =nele Enter Space Esc")
    #expect(sitting.app.targetParticipants.map(\.name.first) == ["Amina", "Nele"])
    sitting.type("Esc A")
    #expect(sitting.app.targetParticipants.count == (try sitting.module.roster.count))
    sitting.type("A")
    #expect(sitting.app.targetParticipants.count == 1)
  }

  @Test("What is marked is removed whole, and one undo brings all of it back", arguments: ["4", "5", "2 #Bart Enter"])
  func removed(keys: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + keys)
    let before = sitting.app.caseload
    let lines = sitting.app.rows(of: sitting.app.place, width: 80).map(\.item).filter {
      switch $0 {
      case .internship, .session, .checkIn, .note: true
      default: false
      }
    }
    let marked = keys.hasPrefix("2") ? lines.filter { if case .checkIn = $0 { true } else { false } } : lines
    sitting.mark(Set(marked.suffix(2)))
    sitting.type("x Enter")
    let after = sitting.app.rows(of: sitting.app.place, width: 80).map(\.item)
    #expect(marked.count >= 2 && !after.contains { marked.suffix(2).contains($0) })
    sitting.type("u")
    #expect(sitting.app.caseload == before)
  }

  @Test(
    "One form is for each marked line, as one step",
    arguments: [
      ("4 #Bart Space #Amina Space", "c @Wat_is_gezegd=Samen. Ctrl-S"),
      ("2 #Bart Space #Nele Space", "c @Wat_is_gezegd=Samen. Ctrl-S"),
      ("2 #Bart Space #Nele Space #Sofie", "o =Samen. Ctrl-S"),
      ("4 #Bart Space #Amina Space", "f @Reden=Samen. Ctrl-S"),
    ])
  func together(marks: String, keys: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + marks)
    let (before, steps) = (sitting.app.caseload, sitting.app.history.done.count)
    let marked = Set(sitting.app.targetParticipants.map(\.id))
    sitting.type(keys)
    #expect(sitting.sheet == nil && sitting.app.history.done.count == steps + 1)
    let module = try sitting.module
    let checked = module.checkIns.filter { $0.said == "Samen." }.compactMap { module.internship($0.internship) }
    let snoozed = module.internships.filter { $0.snoozed.values.contains { $0.reason == "Samen." } }
    let noted = module.participants.filter { $0.notes.contains { $0.text == "Samen." } }
    #expect(checked.map(\.participant) + snoozed.map(\.participant) + noted.map(\.id) != [])
    #expect(Set(checked.map(\.participant) + snoozed.map(\.participant) + noted.map(\.id)) == marked)
    #expect(marked.count == 2)
    sitting.type("u")
    #expect(sitting.app.caseload == before)
  }

  @Test(
    "What cannot be done for all that is marked is said before anything is done",
    arguments: [
      ("2 #Bart Space #Nele Space e", Phrase.oneAtATime(2, Phrase(same: "Spatie"))),
      ("5 #10_jun Space #24_jun Space r", .oneAtATime(2, Phrase(same: "Spatie"))),
      ("7 #Brugge Space #Oostende Space x", .notForAllMarked(0, 2, Phrase(same: "Spatie"))),
      ("6 #Veerle Space c", .notForAllMarked(0, 1, Phrase(same: "Spatie"))),
    ])
  func notTogether(keys: String, words: Phrase) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + keys)
    #expect(sitting.sheet == nil && sitting.status == words.dutch)
  }

  @Test("The orders of a list follow each other, the order is told, and the last leads back to the first")
  func orders() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + "2")
    let usual = try names(sitting, .roster)
    sitting.type("S")
    #expect(sitting.status == "Gesorteerd op uren" && sitting.shows("op uren"))
    let module = try sitting.module
    let hours = try names(sitting, .roster).map { name in
      try module.hours(of: sitting.person(name), in: sitting.app.weekOfHours, asOf: sitting.app.now.day).planned
    }
    #expect(hours == hours.sorted(by: >) && Set(hours).count > 1)
    sitting.type("S S")
    #expect(try names(sitting, .roster) == usual)
    sitting.type("5 S")
    #expect(sitting.status == Phrase.oneOrder.dutch)
  }

  @Test("The selection stays on its person in any order and under any filter that leaves it")
  func selection() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + "2 z #Amina")
    let before = sitting.app.item
    sitting.type("S")
    #expect(sitting.app.item == before)
    sitting.type("/ =amina Enter Esc")
    #expect(sitting.app.item == before)
  }
}
