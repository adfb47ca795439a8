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
    #expect(finder.entries.count == Command.allCases.count)
    sitting.type("=verplaats")
    #expect(sitting.line(with: "Een sessie verplaatsen")?.contains("v ") == true)
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
