// Drafts: nothing typed is lost, each is found again in Today, and taken up as it was meant.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct DraftTests {
  @Test("What was left stands first in Today; Enter opens it with what was typed, and saving takes it away")
  func today() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("4 #Amina") + "c =Belde_terug Esc 1")
    let line = try #require(sitting.line(with: "niet af"))
    #expect(line.contains("vandaag 10:00") && line.contains("Opvolgcontact Amina El Idrissi"))
    sitting.type("Home Enter")
    #expect(sitting.typed["Wat is gezegd"] == "Belde terug")
    #expect(sitting.form.map { $0.fields[$0.focus].name } == .said)
    sitting.type("Ctrl-S")
    #expect(try sitting.module.checkIns.contains { $0.said == "Belde terug" })
    #expect(!sitting.shows("niet af"))
  }

  @Test("A draft of another module opens in that module", arguments: ["1", "1 z"])
  func otherModule(place: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type("7 #Oostende Enter E Enter 8 n @Reden=brug Esc " + Deed.brugge() + place)
    sitting.type("Home Enter")
    #expect(sitting.typed["Reden"] == "brug")
    #expect(try sitting.module.name.hasPrefix("Oostende"))
  }

  @Test("The same session in two modules has two drafts")
  func sameIdentifier() throws {
    var sitting = try Sitting.demonstration()
    for module in ["Brugge Enter", "Oostende Enter E Enter"] {
      sitting.type("7 #\(module) 5 Home e @Thema=\(module.prefix { $0 != " " }) Esc")
    }
    #expect(Set(sitting.app.drafts.all.map(\.key)).count == 2)
    sitting.type(Deed.brugge("5") + "Home e")
    #expect(sitting.typed["Thema"] == "Brugge")
  }

  @Test("x throws a draft away after a question", arguments: [("n", 1), ("j", 0)])
  func discard(answer: String, left: Int) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Amina") + "o =Belde Esc 1 Home x")
    #expect(sitting.question?.contains("Notitie bij Amina El Idrissi") == true)
    sitting.type(answer)
    #expect(sitting.app.drafts.all.count == left)
  }

  @Test("A draft is dropped when what was typed is cleared")
  func cleared() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Amina") + "o =Belde Esc o Ctrl-D Esc 1")
    #expect(sitting.app.drafts.all.isEmpty && !sitting.shows("Concepten"))
  }

  @Test("What it was about is gone: it can still be read and thrown away")
  func gone() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("6 #Veerle") + "o =Belde_over_de_rug Esc #Veerle x Enter 1 Home")
    #expect(sitting.selected.contains("Notitie") && !sitting.selected.contains("Veerle"))
    sitting.type("Enter")
    #expect(sitting.report?.contains("Belde over de rug") == true)
    sitting.type("Enter Home x Enter")
    #expect(sitting.app.drafts.all.isEmpty)
    sitting.type("u")
    #expect(try sitting.module.has("Veerle Dumoulin"))
  }

  @Test("The day that was meant stays that day: the default of yesterday, and a day typed in words")
  func days() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("4 #Amina") + "c =Belde @Volgend_contact=morgen Esc")
    sitting.tell(.clock(try #require(Moment("2026-07-02T09:00"))))
    sitting.type("1 Home")
    #expect(sitting.selected.contains("gisteren 10:00"))
    sitting.type("Enter")
    #expect(sitting.typed["Datum"] == "1/7/2026" && sitting.typed["Volgend contact"] == "2/7/2026")
  }

  @Test("A draft on something that stands already brings only what was typed")
  func onlyTyped() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("6 #Veerle") + "e @Plaats=Damme Esc")
    let draft = try #require(sitting.app.drafts.all.first)
    #expect(draft.texts == ["Damme"])
  }

  @Test("An entry of the register that was begun is taken up on its register")
  func entry() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("5 #24_jun") + "r g =ziekenhui Esc Esc 1 Home Enter")
    #expect(sitting.sheet == "form" || sitting.sheet == "registerEntry")
    sitting.type("=s Enter")
    #expect(sitting.sheet == "register" && sitting.shows("ziekenhuis"))
    sitting.type("Ctrl-S")
    let session = try #require(sitting.module.sessions.first { $0.day == day("2026-06-24") })
    #expect(session.register.values.contains(.excused(reason: "ziekenhuis")))
  }

  @Test("Every form has a title when what it is about is gone, in both languages", arguments: Scene.forms)
  func titles(scene: Scene) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + scene.keys)
    let form = try #require(sitting.form)
    var app = sitting.app
    let key = app.draftKey(.form(form.purpose))
    #expect(app.title(of: key) == form.title)
    #expect(app.form(for: form.purpose)?.fields.map(\.name) == form.fields.map(\.name))
    app.moduleID = nil
    let gone = Draft.Key(key.subject, in: Module.ID("gone"))
    #expect(!app.title(of: gone).dutch.isEmpty && !app.title(of: gone).english.isEmpty)
  }
}
