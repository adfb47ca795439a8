// Dutch and English are both complete: every place, sheet and form, with nothing left empty and nothing left in the other.

import Domain
import Testing
import Words

@testable import Panes

struct LanguageTests {
  @Test("Every form has a title, labels and choices in both languages", arguments: Scene.forms)
  func forms(scene: Scene) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + scene.keys)
    let form = try #require(sitting.form)
    let phrases = [form.title] + form.fields.map(\.label) + form.fields.flatMap { $0.choices.map(\.words) }
    for phrase in phrases { #expect(!phrase.dutch.isEmpty && !phrase.english.isEmpty, "\(phrase)") }
  }

  @Test(
    "A screen differs between the languages, and no Dutch word of the program stands on the English one",
    arguments: Scene.all)
  func screens(scene: Scene) throws {
    var (dutch, english) = (try Sitting.demonstration(), try Sitting.demonstration(.english))
    dutch.type(Deed.brugge() + scene.keys)
    english.type(Deed.brugge() + scene.keys)
    #expect(dutch.sheet == english.sheet && dutch.app.place == english.app.place)
    #expect(dutch.picture != english.picture)
    let words = Set(english.picture.lowercased().split { !$0.isLetter })
    #expect(words.intersection(Self.dutchOnly) == [])
  }

  /// Words of the program that no data of the demonstration holds.
  private static let dutchOnly: Set<Substring> = [
    "bewaart", "sluit", "veld", "kies", "toets", "uur", "datum", "wijzig", "aanwezigheid", "opvolgcontacten",
    "deelnemers", "terugkomdagen", "kandidaten", "vandaag", "gepland", "genoteerd", "hulp",
    "stoppen",
    "zou", "zouden", "hebben", "hoogstens", "nieuw", "nieuwe", "gesprekken", "geboekt", "feestdag", "telefoon",
  ]
}
