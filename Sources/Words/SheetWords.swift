// What sheets, questions and reports say.
import Domain

extension Phrase {
  package static let question = Phrase("Vraag", "Question")
  package static let anyKey = Phrase("Een toets sluit dit", "Any key closes this")
  package static func moreBelow(_ lines: Int) -> Phrase { Phrase("nog \(lines) regels: ↓", "\(lines) more lines: ↓") }
  package static let helpTitle = Phrase("Hulp: wat u hier kunt doen", "Help: what you can do here")
  package static let paletteTitle = Phrase(
    "Opdracht, persoon, dossier, bedrijf of module", "Command, person, dossier, company or module")
  package static let dossierSign = Phrase("dossier", "dossier")
  package static let participantSign = Phrase("persoon", "person")
  package static let internshipSign = Phrase("stage", "internship")
  package static let companySign = Phrase("bedrijf", "company")
  package static let moduleSign = Phrase("module", "module")
  package static let filterPrompt = Phrase("Zoek: ", "Find: ")
  package static let noMatch = Phrase("Niets gevonden", "Nothing found")
  package static let refused = Phrase("Dat gaat niet", "That cannot be done")
  package static let notOpened = Phrase("Niet geopend", "Not opened")
  package static let configurationTitle = Phrase("In uw instellingen", "In your settings")
  package static let importReport = Phrase("Ingelezen", "Imported")
  package static let fileImported = Phrase("Bestand ingelezen", "File imported")
  package static let readingFile = Phrase("Bestand lezen…", "Reading the file…")
  package static let quitUnsaved = Phrase(
    "Er is werk dat niet op de schijf staat. Toch stoppen en dat werk verliezen?",
    "Some work is not on the disk. Quit all the same and lose it?")
  package static func makeCaseload(_ path: String) -> Phrase {
    Phrase("Er is nog geen caseload in \(path). Er een maken?", "There is no caseload in \(path) yet. Make one?")
  }
  package static func theModule(_ name: String) -> Phrase { Phrase("De module \(name)", "The module \(name)") }
  package static func theCompany(_ name: String) -> Phrase { Phrase("Het bedrijf \(name)", "The company \(name)") }
  package static func theMeeting(_ day: Day) -> Phrase {
    Phrase("De intervisie van ", "The intervision of ") + day.short
  }
  package static func withYourChange(_ names: String) -> Phrase {
    Phrase(" (u wijzigde: \(names))", " (you changed: \(names))")
  }
  package static let changedElsewhereQuestion = Phrase(
    "intussen elders gewijzigd (een tweede venster, een collega of synchronisatie). Niets is overschreven. "
      + "Nu opnieuw lezen, en uw niet-bewaarde wijzigingen daarop opnieuw maken?",
    "changed elsewhere meanwhile (a second window, a colleague or file syncing). Nothing was overwritten. "
      + "Read it again now, and make your unsaved changes again on top of it?")
  package static func quitWithDrafts(_ titles: Phrase) -> Phrase {
    Phrase("Stoppen, en deze concepten laten vallen? ", "Quit, and drop these drafts? ") + titles
  }
  package static func takenFromDisk(kept: Int) -> Phrase {
    kept == 0
      ? Phrase("Opnieuw gelezen: iemand anders had bewaard", "Read again: somebody else had saved")
      : Phrase("Opnieuw gelezen; opnieuw gemaakt: ", "Read again; made again: ")
        + kept.counted(Phrase("eigen wijziging", "own change"), Phrase("eigen wijzigingen", "own changes"))
  }
  package static let notAppliedAgain = Phrase("Niet opnieuw gemaakt", "Not made again")

  // Removing
  package static func removeQuestion(_ what: Phrase, undo: Phrase) -> Phrase {
    Phrase("", "Remove ") + what
      + Phrase(" verwijderen? De toets \(undo.dutch) maakt het ongedaan.", "? The key \(undo.english) undoes it.")
  }
  package static func removed(_ what: Phrase) -> Phrase { Phrase("Verwijderd: ", "Removed: ") + what }
  package static func wholeModule(_ name: String, _ people: Int) -> Phrase {
    Phrase(
      "Module \(name) met \(people) personen en alles wat genoteerd is",
      "module \(name) with \(people) people and all that is recorded")
  }
  package static func withEverything(_ names: String) -> Phrase {
    Phrase(
      "\(names) met aanwezigheid, stage en opvolgcontacten", "\(names) with attendance, internship and check-ins")
  }
  package static func internshipAt(_ employer: String, _ who: String) -> Phrase {
    Phrase(
      "Stage van \(who) bij \(employer), met de opvolgcontacten,",
      "\(who)'s internship at \(employer), with its check-ins")
  }
  package static func checkInOn(_ day: Day) -> Phrase { Phrase("opvolgcontact van ", "check-in of ") + day.short }
  package static func noteOf(_ day: Day) -> Phrase { Phrase("notitie van ", "note of ") + day.short }

  // Register
  package static func registerOf(_ day: Day, _ session: String) -> Phrase {
    Phrase("Aanwezigheid ", "Attendance ") + day.short + Phrase(same: " · " + session)
  }
  package static func lateOf(_ name: String) -> Phrase { Phrase("\(name) was te laat", "\(name) was late") }
  package static func excusedOf(_ name: String) -> Phrase {
    Phrase("\(name) is gewettigd afwezig", "\(name) is excused")
  }

  // Slots
  package static let slotIsBooked = Phrase(
    "Dit gesprek is al geboekt; x geeft het vrij", "This slot is booked; x gives it back")
  package static let nobodyToBook = Phrase(
    "Niemand meer te boeken: iedereen heeft deze week al zo een gesprek",
    "Nobody left to book: everyone has such a talk this week")
  package static func bookAt(_ day: Day, _ slot: TimeSpan) -> Phrase {
    Phrase("Boeken ", "Book ") + day.short + Phrase(same: " " + slot.words)
  }
  package static func slotReleased(_ name: String, _ slot: TimeSpan) -> Phrase {
    Phrase("Gesprek van \(name) om \(slot.from) vrijgegeven", "\(name)'s slot at \(slot.from) given back")
  }
  package static func slotsFilled(_ count: Int, _ day: Day) -> Phrase {
    Phrase("\(count) gesprekken geboekt op ", "\(count) slots booked on ") + day.short
  }

  // Programme
  package static func planProgramme(_ module: String, _ start: Day) -> Phrase {
    Phrase(
      "Het programma van Op-Stap plannen voor \(module), vanaf ", "Plan the Op-Stap programme for \(module), from ")
      + start.long + Phrase("?", "?")
  }
  package static func replaceProgramme(_ module: String, by source: String) -> Phrase {
    Phrase(
      "\(module) heeft al een programma. Vervangen door dat van \(source)? Wat aanwezigheid, boekingen of notities heeft, "
        + "blijft.",
      "\(module) has a programme already. Replace it by that of \(source)? What has attendance, bookings or notes stays."
    )
  }
  package static let programmePlanned = Phrase("Programma gepland", "Programme planned")
  package static func sessionRestored(_ session: String) -> Phrase {
    Phrase("Gaat weer door: \(session)", "On again: \(session)")
  }
}
