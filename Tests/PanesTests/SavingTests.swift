// The screen says of the disk what is true: saved only when it is, unsaved until it is, and nobody's work overwritten.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct SavingTests {
  private static let oneNote = Deed.brugge("2 #Amina") + "o =Belde. Ctrl-S"
  private static let full = DiskTrouble.noSpace(file: "brugge.json", code: 28)

  @Test("A change is shown at once, saving until the disk has it, then saved with the time")
  func pending() throws {
    var sitting = try Sitting.demonstration()
    sitting.disk = .waits
    sitting.type(Self.oneNote)
    #expect(try sitting.person("Amina El Idrissi").notes.count == 2)
    #expect(sitting.shows(Phrase.savingNow.dutch))
    sitting.answer()
    #expect(sitting.shows("bewaard 10:00"))
    #expect(!sitting.shows(Phrase.savingNow.dutch))
    #expect(sitting.stored == sitting.documents)
  }

  @Test("A full disk: the change stays, marked unsaved, and w saves it when there is room")
  func failed() throws {
    var sitting = try Sitting.demonstration()
    sitting.disk = .refuses(Self.full)
    sitting.type(Self.oneNote)
    sitting.putAwaySheets()
    #expect(try sitting.person("Amina El Idrissi").notes.count == 2)
    #expect(sitting.shows(Phrase.notSaved(save: Phrase(same: "w")).dutch))
    #expect(sitting.stored != sitting.documents)
    sitting.type("w")
    sitting.putAwaySheets()
    #expect(sitting.shows(Phrase.notSaved(save: Phrase(same: "w")).dutch))
    sitting.disk = .saves
    sitting.type("w")
    #expect(sitting.shows("bewaard 10:00") && !sitting.shows(Phrase.notSaved(save: Phrase(same: "w")).dutch))
    #expect(sitting.stored == sitting.documents)
  }

  @Test("The disk's reason is told")
  func reason() throws {
    var sitting = try Sitting.demonstration()
    sitting.disk = .refuses(Self.full)
    sitting.type(Self.oneNote)
    let said = sitting.report ?? sitting.status
    #expect(said.hasSuffix(Self.full.phrase.dutch) && said.hasPrefix("De module Brugge voorjaar 2026: "))
  }

  @Test("Leaving with unsaved work asks first; no stays, yes leaves")
  func leaving() throws {
    var sitting = try Sitting.demonstration()
    sitting.disk = .refuses(Self.full)
    sitting.type(Self.oneNote)
    sitting.putAwaySheets()
    sitting.type("q")
    #expect(sitting.question == Phrase.quitUnsaved.dutch)
    sitting.type("n")
    #expect(!sitting.effects.contains(.quit(.anyway)))
    sitting.type("q j")
    #expect(sitting.effects.contains(.quit(.anyway)))
  }

  @Test("Leaving with everything on its way waits for the disk")
  func leavingClean() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("q")
    #expect(sitting.effects == [.quit(.whenSaved)])
  }

  @Test("Somebody else saved and nothing of ours is in the way: theirs is taken at once")
  func elsewhere() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge())
    let id = try sitting.module.id
    try sitting.somebodyElseSaves(.module(id), [Self.closing(id)])
    sitting.tell(.changedElsewhere(.module(id), file: "brugge.json"))
    #expect(try sitting.module.closingDays.count == 2)
    #expect(sitting.status.contains("Opnieuw gelezen"))
  }

  @Test("Somebody else saved under our unsaved change: after yes both are there, and ours is saved")
  func merged() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge())
    let id = try sitting.module.id
    sitting.disk = .refuses(.changedElsewhere(file: "brugge.json"))
    sitting.type("#Amina o =Belde. Ctrl-S")
    try sitting.somebodyElseSaves(.module(id), [Self.closing(id)])
    #expect(sitting.question?.contains(Phrase.changedElsewhereQuestion.dutch) == true)
    #expect(sitting.question?.hasPrefix("De module Brugge voorjaar 2026 (u wijzigde: Amina El Idrissi): ") == true)
    #expect(try sitting.module.closingDays.count == 1, "nothing is taken before the counsellor says so")
    sitting.disk = .saves
    sitting.type("j")
    #expect(try sitting.module.closingDays.count == 2)
    #expect(try sitting.person("Amina El Idrissi").notes.count == 2)
    #expect(sitting.stored == sitting.documents)
    #expect(sitting.shows("bewaard 10:00"))
    sitting.type("u")
    #expect(sitting.status == Phrase.nothingToUndo.dutch, "an undo would bring back the state before theirs")
  }

  @Test("What of ours is refused on top of theirs is told by name, and the rest is kept")
  func refusedAgain() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge())
    let module = try sitting.module
    let veerle = try sitting.person("Veerle Dumoulin")
    sitting.disk = .refuses(.changedElsewhere(file: "brugge.json"))
    sitting.type("6 #Veerle e @Telefoon=1 Ctrl-S n 8 n @Eerste_dag=20/7 @Reden=brug Ctrl-S")
    try sitting.somebodyElseSaves(
      .module(module.id), [.removeParticipants(module: module.id, participants: [veerle.id])])
    sitting.disk = .saves
    sitting.type("j j")
    #expect(sitting.report?.isEmpty == false)
    sitting.putAwaySheets()
    #expect(try sitting.module.closingDays.count == 2)
    #expect(try !sitting.module.has("Veerle Dumoulin"))
    #expect(sitting.stored == sitting.documents)
  }

  @Test("What was undone before the disk had it is not made again on top of theirs")
  func undoneStaysUndone() throws {
    var sitting = try Sitting.demonstration()
    sitting.disk = .refuses(.changedElsewhere(file: "brugge.json"))
    sitting.type(Self.oneNote + " n u n o =Belde_niet. Ctrl-S n u n Ctrl-R n")
    let id = try sitting.module.id
    try sitting.somebodyElseSaves(.module(id), [Self.closing(id)])
    sitting.disk = .saves
    sitting.type("w j")
    #expect(try sitting.person("Amina El Idrissi").notes.contains { $0.text == "Belde niet." })
    #expect(try sitting.person("Amina El Idrissi").notes.count == 2)
    #expect(try sitting.module.closingDays.count == 2)
    #expect(sitting.stored == sitting.documents)
  }

  @Test(
    "Bad news from the disk takes no key from what is being typed",
    arguments: [
      full, .changedElsewhere(file: "brugge.json"), .vanished(file: "brugge.json"),
    ])
  func whileTyping(trouble: DiskTrouble) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2 #Amina") + "o =Belde_ge")
    sitting.tell(.saveFailed(.module(try sitting.module.id), trouble))
    sitting.type("=j")
    #expect(sitting.typed["Notitie"] == "Belde gej")
    #expect(sitting.shows(Phrase.notSaved(save: Phrase(same: "w")).dutch))
    sitting.type("Ctrl-S")
    sitting.tell(.failed(Phrase(same: "x")))
    #expect(sitting.status == "x")
  }

  @Test("A meeting that two windows changed is named by its day, and whose case it was")
  func meetingElsewhere() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter PgDn Right")
    sitting.disk = .refuses(.changedElsewhere(file: "x.json"))
    sitting.type("o =Belde Ctrl-S")
    #expect(sitting.question?.hasPrefix("De intervisie van ") == true, "\(sitting.picture)")
    #expect(sitting.question?.contains("(u wijzigde: ") == true)
  }

  @Test("No to theirs keeps ours on the screen, unsaved; w asks again")
  func notNow() throws {
    var sitting = try Sitting.demonstration()
    sitting.disk = .refuses(.changedElsewhere(file: "brugge.json"))
    sitting.type(Self.oneNote + " n")
    #expect(sitting.question == nil && sitting.shows(Phrase.notSaved(save: Phrase(same: "w")).dutch))
    sitting.type("w")
    #expect(sitting.question?.contains(Phrase.changedElsewhereQuestion.dutch) == true)
  }

  @Test("A file that is gone: said, kept on the screen, made anew on purpose")
  func vanished() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge())
    let id = try sitting.module.id
    sitting.tell(.saveFailed(.module(id), .vanished(file: "brugge.json")))
    sitting.putAwaySheets()
    #expect(sitting.shows(Phrase.notSaved(save: Phrase(same: "w")).dutch))
    #expect(sitting.app.vanished == [.module(id)])
    sitting.type("w")
    #expect(sitting.effects.contains(.saveAgain))
  }

  @Test("The demonstration asks nothing of the disk")
  func demonstration() throws {
    var sitting = try Sitting(Sitting.demonstration().app.caseload, mode: .demonstration)
    sitting.type(Self.oneNote)
    #expect(sitting.effects.isEmpty && sitting.shows(Phrase.demonstration.dutch))
  }

  @Test("A first start offers to make a caseload: yes makes it, no leaves")
  func missing() throws {
    var sitting = try Sitting(Caseload(), mode: .missing(path: "caseload"))
    #expect(sitting.question == Phrase.makeCaseload("caseload").dutch)
    var other = sitting
    sitting.type("Enter")
    #expect(sitting.effects == [.create] && sitting.status == Phrase.startHere(new: Phrase(same: "n")).dutch)
    other.type("Esc")
    #expect(other.effects == [.quit(.anyway)])
  }

  @Test("Files that could not be opened are told at the start, and the others are there")
  func troubles() throws {
    let trouble = DiskTrouble.damaged(file: "a.json", why: .header)
    let sitting = try Sitting(Sitting.demonstration().app.caseload, troubles: [trouble])
    #expect(sitting.report == trouble.phrase.dutch)
    #expect(sitting.app.caseload.modules.count == 5)
  }

  // MARK: - Files

  @Test("A file is read into the module, as one step, with what it says about it")
  func reading() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge())
    let id = try sitting.module.id
    let before = sitting.app.caseload
    sitting.reading = FileReading(changes: [Self.closing(id)], report: [Phrase("Regel 9 is fout", "Line 9 is wrong")])
    sitting.type("6 L @Bestand=a.csv @Bij_foute_regels=de_goede @Inschrijven=stappen Ctrl-S")
    #expect(sitting.effects.contains(.read(path: "a.csv", file: .referrals(.goodOnly, .admit), into: id)))
    #expect(sitting.report == "Regel 9 is fout")
    #expect(try sitting.module.closingDays.count == 2)
    sitting.type("Enter u")
    #expect(sitting.app.caseload == before)
  }

  @Test("What was typed of a file that was not good is there again")
  func readingAgain() throws {
    var sitting = try Sitting.demonstration()
    sitting.reading = FileReading(changes: [], report: [Phrase("Regel 9 is fout", "Line 9 is wrong")])
    sitting.type(Deed.brugge("6") + "L @Bestand=a.csv Ctrl-S Enter L")
    #expect(sitting.typed["Bestand"] == "a.csv")
    sitting.reading = FileReading(changes: [Self.closing(try sitting.module.id)], report: [])
    sitting.type("Ctrl-S L")
    #expect(sitting.typed["Bestand"] == "")
  }

  @Test("A programme file takes the place of the programme that is there, after yes")
  func readingProgramme() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + "L @Bestand=p.csv @Inhoud=programma Ctrl-S")
    #expect(sitting.effects == [] && sitting.question?.contains("al een programma") == true)
    sitting.type("Enter")
    #expect(sitting.effects == [.read(path: "p.csv", file: .programme(.replace), into: try sitting.module.id)])
  }

  @Test("A draft brings back what was typed, on what stands there now; leaving with a draft asks")
  func draftAfterChange() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("2") + "#Amina e @Opmerking=Concept Esc")
    let amina = try #require(sitting.module.participants.first { $0.name.first == "Amina" })
    var moved = amina
    moved.town = "Gent"
    try sitting.somebodyElseSaves(
      .module(sitting.module.id), [.editParticipant(module: sitting.module.id, participant: moved)])
    sitting.tell(.changedElsewhere(.module(try sitting.module.id), file: "brugge.json"))
    sitting.type("e")
    #expect(sitting.typed["Plaats"] == "Gent")
    #expect(sitting.typed["Opmerking"]?.contains("Concept") == true)
    sitting.type("Esc q")
    #expect(sitting.question?.contains("concepten") == true)
    #expect(!sitting.takeEffects().contains(.quit(.whenSaved)))
  }

  private static func closing(_ id: Module.ID) -> Change {
    .addClosingDays(module: id, days: ClosingDays(from: day("2026-07-20"), to: day("2026-07-20"), reason: "brug"))
  }
}
