// Help and palette: typing finds, Enter does, and what cannot be done says why.

import Domain
import Testing
import Words

@testable import Panes

struct FinderTests {
  @Test(
    "The palette leads to commands, people of all modules, companies and modules",
    arguments: [
      (": =opvolgc Enter", "checkIn", nil), (": =sofie Enter", nil, "Dossier"),
      (": =elidrissi Enter", nil, "Dossier · Amina El Idrissi"), (": =dhondt Enter", nil, "Dossier · Sofie D'Hondt"),
      ("Ctrl-P =bakkerij Enter", nil, "Bakkerij"),
      (": =Oostende Enter", nil, "Oostende"), (": =weekrooster Enter", nil, "Weekrooster"),
    ] as [(String, String?, String?)])
  func leads(keys: String, sheet: String?, shown: String?) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + "2 " + keys)
    #expect(sitting.sheet == sheet)
    if let shown { #expect(sitting.shows(shown)) }
  }

  @Test(
    "A part of somebody's dossier is found by name and part, and what is filled in comes on top of it",
    arguments: [
      ("Amina_doel", Record.Kind.goal), ("bart_jobdoel", .jobTarget), ("nele_toestemming", .permission),
      ("omkadering_şirin", .careContact), ("amina_zoektocht", .searchStep),
    ])
  func part(typed: String, kind: Record.Kind) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + "1 : =\(typed) Enter")
    guard sitting.app.place == .dossier, case .record(let id) = sitting.app.item else {
      Issue.record("\(sitting.picture)")
      return
    }
    #expect(id.kind == kind)
  }

  @Test("A word that begins so goes before a name that is one slip away")
  func slip() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + "2 : =doel")
    guard case .finder(let finder) = sitting.app.overlays.last else { return #expect(Bool(false)) }
    #expect(!finder.matches.isEmpty && !finder.matches.contains { $0.words.hasPrefix("Noël") && $0.more.isEmpty })
    #expect(sitting.shows("persoonlijke doelstelling"))
  }

  @Test("A command that cannot work says why and the palette stays")
  func blocked() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("8 : =opvolgcontact Enter")
    #expect(sitting.sheet == "finder" && sitting.status == Phrase.needsInternship.dutch)
    sitting.type("Ctrl-U =modules Enter")
    #expect(sitting.app.place == .modules)
  }

  @Test("The help begins with the commands of this place, and shows each with its key")
  func help() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + "3 ?")
    guard case .finder(let finder) = sitting.app.overlays.last else { return #expect(Bool(false)) }
    #expect(finder.entries.first?.target == .command(.register))
    #expect(finder.entries.count == Command.allCases.count { !$0.isOfForms })
    sitting.type("=verplaats")
    #expect(sitting.line(with: "Een sessie verplaatsen")?.contains("v ") == true)
  }

  @Test("In a form the help has the keys of forms: typing finds, Enter does it in the form, or says why it cannot")
  func form() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2") + "#Bart o =Belde F1")
    #expect(sitting.shows("Toetsen in een formulier") && sitting.shows("Naar het volgende veld"))
    #expect(!sitting.shows("Een opvolgcontact noteren"))
    sitting.type("=knippen")
    #expect(!sitting.shows("Naar het volgende veld"))
    sitting.type("Enter")
    #expect(sitting.status == Phrase.nothingSelectedInText(Phrase(same: "Ctrl-A")).dutch && sitting.sheet == "finder")
    sitting.type("Ctrl-U =concept Enter")
    #expect(sitting.status == "Esc: Sluiten; wat u typte, blijft als concept" && sitting.sheet == "finder")
    sitting.type("Ctrl-U =selecteren Enter")
    #expect(sitting.form.map { $0.fields[$0.focus].input.selected } == "Belde")
    sitting.type("F1 =knippen Enter")
    #expect(sitting.sheet == "note" && sitting.typed["Notitie"] == "" && sitting.app.clipboard == "Belde")
    sitting.type("F1 =plak Enter F1 =hele_formulier Enter")
    #expect(sitting.typed["Notitie"] == "Belde" && sitting.form?.zoom == .one)
    sitting.type("F1 =bewaren Enter")
    #expect(sitting.app.overlays.isEmpty)
    #expect(try sitting.module.participants.contains { $0.notes.contains { $0.text == "Belde" } })
  }

  @Test("Where a form is only to be read, its help says so and still reads and closes it")
  func formToRead() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("7 #Oostende Enter Enter Enter")
    let form = try #require(sitting.form)
    let why = try #require(sitting.app.lock(on: form))
    sitting.type("F1 =leegmaken Enter")
    #expect(sitting.sheet == "finder" && sitting.status == why.dutch)
    sitting.type("Ctrl-U =formulier_bewaren Enter")
    #expect(sitting.app.overlays.isEmpty)
  }

  @Test("At a list the palette finds the commands of forms and says where they work; the help leaves them out")
  func formsFromLists() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("2 : =knippen Enter")
    #expect(sitting.sheet == "finder" && sitting.status == Phrase.onlyInForms.dutch)
    #expect(sitting.line(with: "tekst knippen")?.contains(Phrase.onlyInForms.dutch) == true)
    sitting.type("Esc ? =knippen")
    #expect(!sitting.shows("tekst knippen"))
  }

  @Test("A person of another module opens there")
  func otherModule() throws {
    var sitting = try Sitting.demonstration()
    let other = try #require(sitting.app.caseload.modules.first { $0.id != sitting.app.moduleID })
    let person = try #require(other.roster.first)
    sitting.type(": =\(person.name.full.replacing(" ", with: "_")) Enter")
    #expect(sitting.app.moduleID == other.id && sitting.app.place == .dossier && sitting.app.person == person.id)
  }
}
