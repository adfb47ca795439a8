// A module passed on by keys: who is in the title, whose it is to change, and to whom contacts stay credited.

import Domain
import Testing
import Words

@testable import Panes

struct HandoverTests {
  /// Christel guides Brugge; she hands it over on the day.
  private func handedOver(_ language: Language = .dutch) throws -> Sitting {
    var sitting = try Sitting.demonstration(language)
    sitting.type("7 #Brugge H =Nadia_V. Tab Tab =ziekteverlof Ctrl-S")
    return sitting
  }

  @Test("Contacts of before stay with who made them, new ones are of who took over: in the dossier too")
  func credited() throws {
    var sitting = try handedOver()
    sitting = try sitting.restarted(me: "Nadia V.")
    sitting.type(Deed.brugge("4 #Amina") + "c =Alles_goed. Ctrl-S")
    let module = try sitting.module
    let internship = try #require(
      module.internships.first { module.participant($0.participant)?.name.first == "Amina" })
    let by = module.checkIns(of: internship.id).map(\.by)
    #expect(by == ["Nadia V.", "Christel W.", "Christel W."])
    sitting.type("120x200 2 #Amina Enter")
    let lines = sitting.picture.split(separator: "\n").filter {
      $0.contains("telefoon") && $0.contains(" jun") || $0.contains("1 jul  ")
    }
    #expect(
      lines.contains { $0.contains("Christel W.") } && lines.contains { $0.contains("Nadia V.") }, "\(sitting.picture)")
    // What an old contact is mended in does not make it another's.
    sitting.type("#mentor e Ctrl-S")
    #expect(try sitting.module.checkIns(of: internship.id).map(\.by) == by)
  }

  @Test("The title says who guides it now and who did; a day ahead, only from that day", arguments: Language.allCases)
  func title(language: Language) throws {
    var sitting = try handedOver(language)
    sitting = try sitting.restarted(me: "Nadia V.")
    sitting.type(Deed.brugge("120x40 2"))
    #expect(sitting.shows(Phrase.guidedAfter("Nadia V.", "Christel W.")(language)), "\(sitting.picture)")
    sitting = try Sitting.demonstration(language)
    sitting.type("7 #Brugge H =Nadia_V. Tab =+1 Tab =verlof Ctrl-S " + Deed.brugge("2"))
    #expect(sitting.shows("Christel W.") && !sitting.shows("Nadia V."), "\(sitting.picture)")
    sitting = try sitting.restarted(at: "2026-07-02T09:00", me: "Nadia V.")
    sitting.type(Deed.brugge("2"))
    #expect(sitting.shows("Nadia V."), "\(sitting.picture)")
  }
}
