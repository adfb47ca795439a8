// Everything that is shown can be entered, changed and removed from the keyboard, and undone and done again.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct DeedTests {
  @Test("A check-in asks for four keys beside the sentence")
  func tenSeconds() { #expect(Deed.tenSeconds.count { !$0.hasPrefix("=") } <= 4) }

  @Test(
    "It is done from the keyboard, in one step that is undone and done again, and said each time", arguments: Deed.all,
    Language.allCases)
  func done(deed: Deed, language: Language) throws {
    var sitting = try Sitting.demonstration(language)
    sitting.type(deed.before)
    let before = sitting.app.caseload
    if let module = sitting.app.module { #expect(!deed.shows(module), "it holds already") }

    sitting.type(deed.keys)
    let after = sitting.app.caseload
    #expect(sitting.form == nil, "\(sitting.picture)")
    #expect(deed.shows(try sitting.module), "\(sitting.picture)")
    #expect(sitting.stored == sitting.documents)
    sitting.putAwaySheets()

    sitting.type("u")
    #expect(sitting.app.caseload == before)
    #expect(sitting.status.hasPrefix(Phrase.undone(Phrase(same: ""))(language)))
    #expect(sitting.stored == sitting.documents)

    sitting.type("Ctrl-R")
    #expect(sitting.app.caseload == after)
    #expect(sitting.status.hasPrefix(Phrase.redone(Phrase(same: ""))(language)))
    #expect(sitting.stored == sitting.documents)
  }

  @Test("A new step takes the place of what was undone")
  func newStep() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Amina") + "o =een Ctrl-S u o =twee Ctrl-S")
    let after = sitting.app.caseload
    sitting.type("Ctrl-R")
    #expect(sitting.app.caseload == after && sitting.status == Phrase.nothingToRedo.dutch)
  }

  @Test("Steps are undone from the last to the first, over all modules")
  func order() throws {
    var sitting = try Sitting.demonstration()
    let before = sitting.app.caseload
    sitting.type(
      Deed.brugge("2 #Amina") + "o =een Ctrl-S 7 #Oostende Enter E Enter 8 n @Eerste_dag=21/8 @Reden=brug Ctrl-S")
    let after = sitting.app.caseload
    sitting.type("u u u")
    #expect(sitting.app.caseload == before && sitting.status == Phrase.nothingToUndo.dutch)
    sitting.type("Ctrl-R Ctrl-R")
    #expect(sitting.app.caseload == after && sitting.stored == sitting.documents)
  }
}
