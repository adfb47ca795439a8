// Who comes back: the new dossier refers to the old one and takes over what is of use; who is under way elsewhere is no returner.

import Domain
import Testing

@testable import Panes

struct ReturnTests {
  /// Samira was in Kortrijk last autumn; her dossier there gets a contact, a goal with a rating, and a job target.
  private static func returned() throws -> Sitting {
    var sitting = try Sitting.demonstration()
    sitting.type("7 #Kortrijk Enter 2 #Samira Enter")
    sitting.type(
      "n End Up Up Up Up Up Up Enter @Naam=dokter_Maes @Mag_gecontacteerd_worden_sinds=1/6/2026 @Waarvoor=x Ctrl-S")
    sitting.type("n End Up Up Up Up Up Up Up Enter @In_eigen_woorden=op_tijd_komen Ctrl-S")
    sitting.type("n End Up Up Up Enter @Droomjob=bakker Ctrl-S")
    sitting.type(Deed.brugge("6") + "n @Voornaam=Samira @Familienaam=Haddad Ctrl-S")
    return sitting
  }

  @Test("What is of use in the earlier dossier is taken over by one key, as one step, without consent and ratings")
  func takenOver() throws {
    var sitting = try Self.returned()
    #expect(sitting.question?.contains("Dezelfde persoon?") == true, "\(sitting.picture)")
    sitting.type("Enter")
    #expect(
      sitting.question?.contains("persoonlijke doelstelling, omkadering, jobdoelwit") == true,
      "\(sitting.question ?? "")")
    let steps = sitting.app.history.done.count
    sitting.type("Enter")
    let dossier = try sitting.person("Samira Haddad").dossier
    #expect(dossier.careContacts.map(\.name) == ["dokter Maes"] && dossier.careContacts.allSatisfy { !$0.isAsked })
    #expect(dossier.goals.map(\.words) == ["op tijd komen"] && dossier.goals.allSatisfy { $0.set == day("2026-07-01") })
    #expect(dossier.jobTarget?.dreamJob == "bakker")
    #expect(sitting.app.history.done.count == steps + 1)
    // There is nothing left to take over.
    sitting.type("#Samira Enter n")
    #expect(!sitting.shows("overnemen"))
    sitting.type("Esc u")
    #expect(try sitting.person("Samira Haddad").dossier == Dossier())
    #expect(try sitting.person("Samira Haddad").earlier != nil)
  }

  @Test("Who said no finds it first among what can be added to the dossier")
  func later() throws {
    var sitting = try Self.returned()
    sitting.type("Enter n #Samira Enter n Enter")
    #expect(try sitting.person("Samira Haddad").dossier.jobTarget?.dreamJob == "bakker", "\(sitting.picture)")
  }

  @Test(
    "Who takes part in a module that is running is no returner: it is said, not asked",
    arguments: ["Ilse De_Smet", "Tom Baert"])
  func underWay(name: String) throws {
    var sitting = try Sitting.demonstration()
    let parts = name.split(separator: " ")
    sitting.type(Deed.brugge("6") + "n @Voornaam=\(parts[0]) @Familienaam=\(parts[1]) Ctrl-S")
    #expect(sitting.question == nil)
    #expect(sitting.report?.contains("staat nu ook in Oostende zomer 2026") == true, "\(sitting.picture)")
  }
}
