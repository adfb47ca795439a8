// From one sitting to the next: what was typed, where one was and what can be undone are there again.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct RestartTests {
  // MARK: - Drafts

  @Test(
    "What was being typed when the program ended is said and found first in Today",
    arguments: ["", "Esc", "Esc 3", "Esc 2 #Nele o"])
  func draft(then: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("4 #Amina") + "c =Belde_terug " + then)
    sitting = try sitting.restarted(at: "2026-07-02T09:00")
    #expect(sitting.form == nil && sitting.status == Phrase.draftsFound(1, today: Phrase(same: "1")).dutch)
    sitting.type("1")
    #expect(sitting.selected.contains("gisteren 10:00") && sitting.selected.contains("Opvolgcontact Amina El Idrissi"))
    sitting.type("Enter")
    #expect(sitting.typed["Wat is gezegd"] == "Belde terug" && sitting.typed["Datum"] == "1/7/2026")
    sitting.type("Ctrl-S")
    #expect(try sitting.module.checkIns.contains { $0.said == "Belde terug" && $0.day == day("2026-07-01") })
    sitting = try sitting.restarted()
    #expect(sitting.app.drafts.all.isEmpty && !sitting.status.contains("vorige keer"))
  }

  @Test("Every form that was typed in is there again after a restart", arguments: Scene.forms)
  func forms(scene: Scene) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + scene.keys)
    let seen = try #require(sitting.form?.fields.filter { $0.place == .inSight })
    // Where there is only to choose, nothing is typed.
    guard let index = seen.firstIndex(where: { $0.choices.isEmpty }) else { return }
    sitting.type("PgUp " + String(repeating: "Tab ", count: index) + "Ctrl-U =getypt")
    let form = try #require(sitting.form)
    // A day in words is kept as the day it was.
    let typed = sitting.typed.mapValues { $0 == "wo" ? "8/7/2026" : $0 }
    sitting = try sitting.restarted()
    // The name of a file is not kept.
    switch form.purpose {
    case .importFile, .minutes, .report(_, .file): return #expect(sitting.app.drafts.all.isEmpty)
    default: break
    }
    // Who one is is asked at once.
    if sitting.form == nil { sitting.type("1 Home Enter") }
    #expect(sitting.form?.purpose == form.purpose)
    #expect(sitting.typed == typed)
    #expect(sitting.form?.focus == form.focus)
  }

  @Test("A register that was begun is there again")
  func register() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("5 #24_jun") + "r p s x")
    sitting = try sitting.restarted()
    sitting.type("1 Home Enter")
    #expect(sitting.sheet == "register")
    sitting.type("Ctrl-S")
    let session = try #require(sitting.module.sessions.first { $0.day == day("2026-06-24") })
    #expect(session.register.count == 2)
  }

  @Test("Leaving does not ask about drafts that are kept; it does where nothing is kept")
  func leaving() throws {
    var sitting = try Sitting.demonstration().restarted()
    sitting.type(Deed.brugge("2 #Amina") + "o =Belde Esc q")
    #expect(sitting.takeEffects().contains(.quit(.whenSaved)) && sitting.app.draftsKept == 1)
    sitting.tell(.kept(.noSpace(file: "drafts.json", code: 28)))
    #expect(sitting.status.contains("Concepten worden nu niet bewaard") && sitting.app.draftsKept == 0)
    sitting.putAwaySheets()
    sitting.type("q")
    #expect(sitting.question?.contains("Notitie bij Amina El Idrissi") == true)
    sitting.type("n")
    sitting.tell(.kept(nil))
    sitting.type("q")
    #expect(sitting.takeEffects().contains(.quit(.whenSaved)))
  }

  @Test("The name of a file to import is not kept")
  func importFile() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("6") + "L @Bestand=a.csv Esc")
    sitting = try sitting.restarted()
    #expect(sitting.app.drafts.all.isEmpty)
  }

  @Test("What could not be read of an earlier sitting is told, and the rest is there")
  func troubles() throws {
    var sitting = try Sitting.demonstration()
    var kept = Kept()
    kept.troubles = [.viewUnreadable]
    sitting.tell(.recalled(kept))
    #expect(sitting.report == Phrase.viewUnreadable.dutch)
  }

  // MARK: - Where one was

  @Test(
    "The same place, selection and size of pane",
    arguments: Scene.places.map(\.keys) + ["3 ; Down", "4 #Nele", "2 / =an Enter Down"])
  func view(keys: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type("7 #Oostende Enter " + Deed.brugge() + keys)
    let next = try sitting.restarted()
    #expect(next.app.place == sitting.app.place && next.app.moduleID == sitting.app.moduleID)
    #expect(next.app.week == sitting.app.week && next.app.zoom == sitting.app.zoom)
    #expect(next.selected == sitting.selected)
  }

  @Test("On another day the week is that of the day, and Today begins at its top")
  func anotherDay() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("1") + "Down Down Down 3 , , Down")
    var next = try sitting.restarted(at: "2026-07-09T09:00")
    #expect(next.app.place == .week && next.app.week.day == day("2026-07-09"))
    let fresh = try Sitting(next.app.caseload, at: "2026-07-09T09:00")
    next.type("1")
    #expect(next.selected == fresh.selected)
  }

  @Test("Where one was is gone: what stands nearest is selected")
  func gone() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("6 #Veerle Enter"))
    #expect(sitting.app.place == .dossier)
    let (module, veerle) = (try sitting.module.id, try sitting.person("Veerle Dumoulin").id)
    try sitting.somebodyElseSaves(.module(module), [.removeParticipants(module: module, participants: [veerle])])
    let next = try sitting.restarted()
    #expect(next.app.place == .candidates && next.app.moduleID == module)
    try sitting.somebodyElseSaves(.module(module), [.removeModule(module: module)])
    let last = try sitting.restarted()
    #expect(try last.app.place == .today && last.module.name.hasPrefix("Oostende"))
  }

  // MARK: - Undo

  @Test("Every step is undone and done again across restarts", arguments: Deed.all)
  func undo(deed: Deed) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(deed.before)
    let before = sitting.documents
    sitting.type(deed.keys)
    let after = sitting.documents
    sitting = try sitting.restarted()
    sitting.takeAllInHand()
    sitting.putAwaySheets()
    #expect(sitting.documents == after)
    sitting.type("u")
    #expect(sitting.documents == before && sitting.stored == before)
    #expect(sitting.status.hasPrefix(Phrase.undone(Phrase(same: "")).dutch))
    sitting = try sitting.restarted()
    sitting.takeAllInHand()
    sitting.type("Ctrl-R")
    #expect(sitting.documents == after && sitting.stored == after)
    #expect(sitting.status.hasPrefix(Phrase.redone(Phrase(same: "")).dutch))
  }

  @Test("Steps of several sittings and modules, from the last to the first and back")
  func order() throws {
    var sitting = try Sitting.demonstration()
    let before = sitting.documents
    sitting.type(
      Deed.brugge("2 #Amina") + "o =een Ctrl-S 7 #Oostende Enter E Enter 8 n @Eerste_dag=21/8 @Reden=brug Ctrl-S")
    sitting = try sitting.restarted()
    sitting.takeAllInHand()
    sitting.type(Deed.brugge("2 #Amina") + "o =twee Ctrl-S")
    let after = sitting.documents
    sitting.type("u u")
    sitting = try sitting.restarted()
    sitting.takeAllInHand()
    sitting.type("u u")
    #expect(sitting.documents == before)
    sitting = try sitting.restarted()
    sitting.takeAllInHand()
    sitting.type("u Ctrl-R Ctrl-R Ctrl-R Ctrl-R")
    #expect(sitting.documents == after && sitting.stored == after)
  }

  @Test("Somebody else changed the module in between: nothing is undone, and it is said why")
  func changedMeanwhile() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Amina") + "o =een Ctrl-S o =twee Ctrl-S u")
    let id = try sitting.module.id
    let closing = ClosingDays(from: day("2026-07-20"), to: day("2026-07-20"), reason: "brug")
    try sitting.somebodyElseSaves(.module(id), [.addClosingDays(module: id, days: closing)])
    for (keys, sentence) in [
      ("u", Phrase.changedSinceUndo), ("Ctrl-R", Phrase.changedSinceRedo),
    ] as [(String, (Phrase) -> Phrase)] {
      var next = try sitting.restarted()
      let there = next.documents
      next.type(keys)
      #expect(next.status == sentence(Phrase(same: "Brugge voorjaar 2026")).dutch)
      #expect(next.documents == there && next.stored == there)
      next.putAwaySheets()
      next.type(keys)
      #expect(next.documents == there && next.status.contains("niets"))
    }
  }

  @Test("Ended between a step and the disk: the step is not on the disk, and can be done again")
  func endedBeforeSave() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Amina") + "o =een Ctrl-S")
    let first = sitting.documents
    sitting.disk = .waits
    sitting.type("o =twee Ctrl-S")
    let second = sitting.documents
    sitting = try sitting.restarted()
    #expect(sitting.documents == first)
    var other = sitting
    other.type("u")
    #expect(try other.person("Amina El Idrissi").notes.count == 1)
    other.type("Ctrl-R Ctrl-R")
    #expect(other.documents == second)
  }

  @Test("A step that cannot be read, or holds another document than it says, is not undone")
  func unreadable() throws {
    var sitting = try Sitting.demonstration()
    let modules = sitting.app.caseload.modules
    var kept = Kept()
    kept.done = [3, 7]
    let wrong = Step(
      documents: [
        Step.Turn(id: .module(modules[0].id), before: .module(modules[1]), after: .module(modules[0]))
      ], what: .removed(.today),
      changes: [])
    for step in [nil, wrong] {
      var next = sitting
      next.tell(.recalled(kept))
      next.type("u")
      #expect(next.app.history.done == [])
      _ = step
    }
    sitting.tell(.recalled(kept))
    sitting.tell(.stepRecalled(7, wrong, .undo))
    #expect(sitting.app.caseload.modules == modules && sitting.app.history.done == [])
    #expect((sitting.report ?? sitting.status) == Phrase.stepUnreadable.dutch)
  }
}
