// Who comes back: the new dossier refers to the old one and takes over what is of use; who is under way elsewhere is no returner.

import Domain
import Testing

@testable import Panes

struct ReturnTests {
  /// Samira, whose module in Kortrijk is closed, is entered in Brugge.
  private static func returned() throws -> Sitting {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("6") + "n @Voornaam=Samira @Familienaam=Haddad Ctrl-S")
    return sitting
  }

  private static func earlier(_ sitting: Sitting) throws -> Dossier {
    let kortrijk = try #require(
      sitting.app.caseload.modules.first { module in
        module.closure != nil && module.participants.contains { $0.name.full == "Samira Haddad" }
      })
    return try #require(kortrijk.participants.first { $0.name.full == "Samira Haddad" }).dossier
  }

  @Test("What is of use in the earlier dossier is taken over by one key, as one step, without consent and ratings")
  func takenOver() throws {
    var sitting = try Self.returned()
    #expect(sitting.question?.contains("Dezelfde persoon?") == true, "\(sitting.picture)")
    sitting.type("Enter")
    #expect(
      sitting.question?.contains("persoonlijke doelstelling") == true,
      "\(sitting.question ?? "")")
    let steps = sitting.app.history.done.count
    sitting.type("Enter")
    let (dossier, old) = (try sitting.person("Samira Haddad").dossier, try Self.earlier(sitting))
    #expect(dossier.careContacts.map(\.name) == old.careContacts.map(\.name))
    #expect(dossier.careContacts.allSatisfy { !$0.isAsked })
    #expect(!dossier.goals.isEmpty && Set(dossier.goals.map(\.words)).isSubset(of: old.goals.map(\.words)))
    #expect(dossier.goals.allSatisfy { $0.set == day("2026-07-01") && $0.ratings.isEmpty })
    #expect(dossier.jobTarget?.dreamJob == old.jobTarget?.dreamJob && dossier.jobTarget != nil)
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
    #expect(
      try sitting.person("Samira Haddad").dossier.jobTarget?.dreamJob == (try Self.earlier(sitting)).jobTarget?.dreamJob
    )
  }

  @Test(
    "Who takes part in a module that is running is no returner; that it is somebody else is asked once",
    arguments: ["Ilse De_Smet", "Tom Baert"])
  func underWay(name: String) throws {
    var sitting = try Sitting.demonstration()
    let parts = name.split(separator: " ")
    sitting.type(Deed.brugge("6") + "n @Voornaam=\(parts[0]) @Familienaam=\(parts[1]) Ctrl-S")
    #expect(sitting.question?.contains("staat nu ook in Oostende zomer 2026") == true, "\(sitting.picture)")
    let asked = sitting
    sitting.type("Enter")
    #expect(sitting.question == nil && sitting.status.contains("een van beide"), "\(sitting.status)")
    sitting = asked
    sitting.type("n #\(parts[0]) e @Telefoon=1 Ctrl-S")
    let full = name.replacing("_", with: " ")
    #expect(sitting.question == nil)
    let person = try sitting.person(full)
    #expect(person.earlier == nil && person.others.count == 1)
    let findings = sitting.app.caseload.findings.filter {
      if case .perhapsTheSame(let one, _, _) = $0.finding { one.id == person.id } else { false }
    }
    #expect(findings.isEmpty)
    sitting.type("e @Voornaam=Jan Ctrl-S e @Voornaam=\(parts[0]) Ctrl-S")
    #expect(sitting.question == nil, "\(sitting.question ?? "")")
  }

  @Test(
    "Who was said to be somebody else is not asked after again, here or by the list of findings, until that is undone")
  func somebodyElse() throws {
    var sitting = try Self.returned()
    #expect(sitting.shows("niet meer vragen"), "\(sitting.picture)")
    func findings(_ sitting: Sitting) -> Int {
      sitting.app.caseload.findings.count { if case .perhapsTheSame = $0.finding { true } else { false } }
    }
    let before = findings(sitting)
    sitting.type("n #Samira")
    #expect(findings(sitting) == before - 1)
    sitting.type("e @Telefoon=1 Ctrl-S Enter")
    #expect(sitting.question == nil && !sitting.shows("Misschien dezelfde"), "\(sitting.picture)")
    sitting = try sitting.restarted()
    #expect(!sitting.shows("Misschien dezelfde"), "\(sitting.picture)")
    sitting.type("u u")
    #expect(findings(sitting) == before)
  }

  @Test("Who was not linked when entered is linked from the dossier: a line asks again, until it is so")
  func linkedLater() throws {
    var sitting = try Self.returned()
    sitting.type("Esc #Samira Enter")
    #expect(try sitting.person("Samira Haddad").earlier == nil)
    #expect(sitting.shows("Misschien dezelfde"), "\(sitting.picture)")
    sitting.type("#Misschien Enter")
    #expect(sitting.question?.contains("Dezelfde persoon?") == true, "\(sitting.picture)")
    sitting.type("Esc")
    #expect(try sitting.person("Samira Haddad").earlier == nil)
    sitting.type("#Misschien Enter Enter")
    #expect(try sitting.person("Samira Haddad").earlier != nil)
    sitting.putAwaySheets()
    #expect(!sitting.shows("Misschien dezelfde") && sitting.shows("Kortrijk"))
    // Of the two dossiers only the later one refers.
    sitting.type("u 7 #Kortrijk Enter 2 #Samira Enter")
    #expect(!sitting.shows("Misschien dezelfde"), "\(sitting.picture)")
  }
}
