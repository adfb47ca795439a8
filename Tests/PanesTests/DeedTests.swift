// Everything that is shown can be entered, changed and removed from the keyboard, and undone and done again.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct DeedTests {
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
}
