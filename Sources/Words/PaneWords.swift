// What the panes and screens say: titles, states, empty places, the bottom line.
import Domain

extension Phrase {
  // Places
  package static let today = Phrase("Vandaag", "Today")
  package static let group = Phrase("Groep", "Group")
  package static let weekSchedule = Phrase("Weekrooster", "Week")
  package static let internships = Phrase("Stages", "Internships")
  package static let returnDays = Phrase("Terugkomdagen", "Return days")
  package static let candidates = Phrase("Kandidaten", "Candidates")
  package static let modules = Phrase("Modules", "Modules")
  package static let closingDays = Phrase("Sluitingsdagen", "Closing days")
  package static let todayShort = Phrase("Dag", "Day")
  package static let weekShort = Phrase("Week", "Week")
  package static let internshipsShort = Phrase("Stage", "Intern")
  package static let returnDaysShort = Phrase("Terug", "Return")
  package static let candidatesShort = Phrase("Kand", "Cand")
  package static let modulesShort = Phrase("Mod.", "Mod.")
  package static let closingDaysShort = Phrase("Sluit", "Shut")
  package static let dossier = Phrase("Dossier", "Dossier")
  package static let demonstration = Phrase("VOORBEELD", "DEMO")

  package static func groupTitle(_ week: Int, _ taken: Int, _ places: Int) -> Phrase {
    Phrase("Groep \(taken)/\(places)  uren wk \(week) van 19 u", "Group \(taken)/\(places)  hours wk \(week) of 19 h")
  }
  package static func internshipsTitle(_ count: Int) -> Phrase { Phrase("Stages \(count)", "Internships \(count)") }
  package static func phase(_ number: Int) -> Phrase { Phrase("fase \(number)", "phase \(number)") }
  package static func startsOn(_ day: Day) -> Phrase { Phrase("start ", "starts ") + day.dayAndMonth }
  package static let over = Phrase("voorbij", "over")
  package static let stoppedShort = Phrase("gestopt", "stopped")
  package static func period(_ from: Day, _ to: Day) -> Phrase {
    from == to ? from.shortWithYear : from.short + Phrase(" tot ", " to ") + to.shortWithYear
  }

  // Empty places say what to do
  package static func emptyRoster(candidates: Phrase, referrals: Phrase, new: Phrase) -> Phrase {
    Phrase(
      "Nog geen deelnemers. Druk \(candidates.dutch) voor de kandidaten, \(referrals.dutch) om een verwijzingsbestand in te lezen, \(new.dutch) voor een nieuwe persoon.",
      "No participants yet. Press \(candidates.english) for the candidates, \(referrals.english) to import a referrals file, \(new.english) for a new person."
    )
  }
  package static func nobodyBegan(candidates: Phrase, step: Phrase) -> Phrase {
    Phrase(
      "Nog niemand is gestart. De kandidaten staan op \(candidates.dutch); \(step.dutch) zet daar hun volgende stap.",
      "Nobody has started yet. The candidates stand on \(candidates.english); \(step.english) takes their next step there."
    )
  }
  package static func emptyInternships(group: Phrase, mark: Phrase, internship: Phrase, new: Phrase) -> Phrase {
    Phrase(
      "Nog geen stages. Markeer deelnemers in de groep (\(group.dutch)) met \(mark.dutch) en druk \(internship.dutch); of \(new.dutch) voor iedereen zonder stage.",
      "No internships yet. Mark participants in the group (\(group.english)) with \(mark.english) and press \(internship.english); or \(new.english) for everyone without one."
    )
  }
  package static func emptyReturnDays(programme: Phrase, new: Phrase) -> Phrase {
    Phrase(
      "Nog geen terugkomdagen. \(programme.dutch) plant het programma, \(new.dutch) plant er een.",
      "No return days yet. \(programme.english) plans the programme, \(new.english) plans one.")
  }
  package static func emptyCandidates(referrals: Phrase, new: Phrase) -> Phrase {
    Phrase(
      "Geen kandidaten. \(referrals.dutch) leest een verwijzingsbestand in, \(new.dutch) voegt een persoon toe.",
      "No candidates. \(referrals.english) imports a referrals file, \(new.english) adds a person.")
  }
  package static func emptyModules(new: Phrase) -> Phrase {
    Phrase(
      "Nog geen module. Druk \(new.dutch) voor de eerste: naam, plaats, startdatum en begeleider.",
      "No module yet. Press \(new.english) for the first: name, place, start and counsellor.")
  }
  package static func emptyClosingDays(new: Phrase) -> Phrase {
    Phrase(
      "Geen eigen sluitingsdagen. \(new.dutch) voegt er toe.",
      "No closing days. \(new.english) adds some.")
  }
  package static let nothingToday = Phrase("Vandaag vraagt niets om aandacht.", "Nothing asks for attention today.")
  package static func nothingPlanned(new: Phrase) -> Phrase {
    Phrase(
      "niets gepland; \(new.dutch) plant een sessie",
      "nothing planned; \(new.english) plans a session")
  }
  package static func noProgrammeYet(programme: Phrase, new: Phrase) -> Phrase {
    Phrase(
      "niets gepland; \(programme.dutch) plant het programma, \(new.dutch) een sessie",
      "nothing planned; \(programme.english) plans the programme, \(new.english) a session")
  }
  package static func startHere(new: Phrase) -> Phrase {
    Phrase(
      "Begin met \(new.dutch): een nieuwe module",
      "Begin with \(new.english): a new module")
  }
  package static let tooSmall = Phrase(
    "Dit venster is te klein voor Op-Stap: maak het minstens 40 kolommen breed en 10 regels hoog. Tot dan doet geen opdracht iets.",
    "This window is too small for Op-Stap: make it at least 40 columns wide and 10 rows high. Until then no command does anything."
  )

  // Today
  package static let sessionsToday = Phrase("Vandaag", "Today")
  package static let absentToday = Phrase("Afwezig vandaag", "Absent today")
  package static let contactsDue = Phrase("Opvolgcontacten", "Check-ins due")
  package static let registersMissing = Phrase("Aanwezigheid nog niet genoteerd", "Attendance not recorded yet")
  package static let nextReturnDay = Phrase("Volgende terugkomdag", "Next return day")
  package static let rulesToLookAt = Phrase("Te bekijken", "To look at")
  package static let findingTitle = Phrase("Te bekijken", "To look at")
  package static let dueToday = Phrase("vandaag", "today")
  package static func daysLate(_ days: Int) -> Phrase { Phrase("\(days) d te laat", "\(days) d late") }
  /// Before a due date in the pane: nothing for the participant, who is meant unless said otherwise.
  package static func dueFor(_ kind: FollowUp.Kind) -> Phrase {
    switch kind {
    case .participant: Phrase(same: "")
    case .mentor: Phrase(same: "mentor")
    case .workplace: Phrase("werkplek", "workplace")
    }
  }
  package static func inDays(_ days: Int) -> Phrase {
    switch days {
    case 0: Phrase("vandaag", "today")
    case 1: Phrase("morgen", "tomorrow")
    default: Phrase("over \(days) d", "in \(days) d")
    }
  }
  package static func withoutAttendance(_ count: Int) -> Phrase {
    Phrase("\(count) niet genoteerd", "\(count) not recorded")
  }

  // Panes and dossier
  package static func atWork(_ count: Int) -> Phrase { Phrase("\(count) op stage", "\(count) at work") }
  package static func atWorkShort(_ count: Int) -> Phrase { Phrase("\(count) stage", "\(count) work") }
  package static let noRegister = Phrase("niet genoteerd", "no register")
  package static let noContactYet = Phrase("geen", "none")
  package static let notRecorded = Phrase("niet genoteerd", "not recorded")
  package static let free = Phrase("vrij", "free")
  package static func people(_ count: Int) -> Phrase {
    count.counted(Phrase("deelnemer", "participant"), Phrase("deelnemers", "participants"))
  }
  package static func registered(_ count: Int, _ all: Int) -> Phrase {
    Phrase("genoteerd \(count)/\(all)", "recorded \(count)/\(all)")
  }
  package static func slotsBooked(_ count: Int, _ all: Int) -> Phrase {
    Phrase("\(count) van \(all) gesprekken geboekt", "\(count) of \(all) slots booked")
  }
  package static func hoursPerWeek(_ cap: Phrase) -> Phrase {
    Phrase("Uren per week, hoogstens ", "Hours a week, at most ") + cap
  }
  package static let internshipTitle = Phrase("Stage", "Internship")
  package static let notSigned = Phrase("nog niet ondertekend", "not signed yet")
  package static let absences = Phrase("Afwezig", "Absent")
  package static func checkIns(_ count: Int) -> Phrase { Phrase("Opvolgcontacten: \(count)", "Check-ins: \(count)") }
  package static func wellbeingOf(_ value: Int) -> Phrase { Phrase("welbevinden \(value)/5", "wellbeing \(value)/5") }
  package static let sessionsAndAttendance = Phrase("Sessies en aanwezigheid", "Sessions and attendance")
  package static let notes = Phrase("Notities", "Notes")
  package static func noNotes(note: Phrase) -> Phrase {
    Phrase(
      "Nog geen; \(note.dutch) schrijft er een.",
      "None yet; \(note.english) writes one.")
  }
  package static let holidaysHere = Phrase("Wettelijke feestdagen in deze module", "Public holidays in this module")

  // The bottom line
  package static func notSaved(save: Phrase) -> Phrase {
    Phrase(
      "NIET BEWAARD: \(save.dutch) bewaart opnieuw",
      "NOT SAVED: \(save.english) saves again")
  }
  package static let savingNow = Phrase("bewaren…", "saving…")
  package static func savedAt(_ time: TimeOfDay) -> Phrase { Phrase("bewaard \(time)", "saved \(time)") }
  package static let everythingSaved = Phrase("Alles is al bewaard", "Everything is saved already")
  package static let savingAgain = Phrase("Opnieuw bewaren", "Saving again")
  package static let nothingToUndo = Phrase("Er is niets om ongedaan te maken", "There is nothing to undo")
  package static let nothingToRedo = Phrase("Er is niets om opnieuw te doen", "There is nothing to redo")
  package static func undone(_ what: Phrase) -> Phrase { Phrase("Ongedaan gemaakt: ", "Undone: ") + what }
  package static func redone(_ what: Phrase) -> Phrase { Phrase("Opnieuw gedaan: ", "Done again: ") + what }
  package static func marked(_ count: Int) -> Phrase { Phrase("\(count) gemarkeerd", "\(count) marked") }
  package static func oneAtATime(_ marked: Int, _ key: Phrase) -> Phrase {
    Phrase(
      "Dit kan maar voor één lijn tegelijk, en er zijn er \(marked) gemarkeerd; ",
      "This can be done for one line at a time, and \(marked) are marked; ") + key + .takesMarkAway
  }
  package static func notForAllMarked(_ fit: Int, _ marked: Int, _ key: Phrase) -> Phrase {
    let words =
      fit == 0
      ? Phrase("Dit kan voor geen enkele gemarkeerde lijn; ", "This can be done for none of the marked lines; ")
      : Phrase(
        "Dit kan maar voor \(fit) van de \(marked) gemarkeerde lijnen; ",
        "This can be done for only \(fit) of the \(marked) marked lines; ")
    return words + key + .takesMarkAway
  }
  package static func noAlertInCommon(_ key: Phrase) -> Phrase {
    Phrase("Er is geen melding die alle gemarkeerde stages hebben; ", "No alert is common to all marked internships; ")
      + key + .takesMarkAway
  }
  private static let takesMarkAway = Phrase(" haalt een merk weg", " takes a mark away")
  package static func noSuchKey(_ key: Phrase) -> Phrase {
    key + Phrase(" doet hier niets; ? toont wat wel werkt", " does nothing here; ? shows what works")
  }
  package static func noSuchKeyInRegister(_ key: Phrase) -> Phrase {
    key + Phrase(" doet hier niets; onderaan staat wat wel werkt", " does nothing here; below stands what works")
  }
  package static let answerFirst = Phrase("Antwoord eerst: Enter ja, Esc nee", "Answer first: Enter yes, Esc no")
  package static let pasteNowhere = Phrase(
    "Plakken kan in een veld: open eerst een formulier", "Paste into a field: open a form first")
  package static let nothingToOpen = Phrase("Hier valt niets te openen", "There is nothing to open here")
  package static let nothingToEdit = Phrase(
    "Hier valt niets te wijzigen; Enter opent", "There is nothing to change here; Enter opens")
  package static let nothingToRemove = Phrase("Hier valt niets te verwijderen", "There is nothing to remove here")
  package static let nothingChanged = Phrase("Er is niets gewijzigd", "Nothing was changed")
  package static let everyoneHasInternship = Phrase(
    "Iedereen in de groep heeft al een stage; s in de groep geeft iemand een tweede",
    "Everyone in the group has an internship; s in the group gives someone a second one")

  // Why a key does nothing now
  package static let needsModule = Phrase("Kies of maak eerst een module (7)", "Choose or make a module first (7)")
  package static let needsParticipant = Phrase("Kies eerst een deelnemer", "Select a participant first")
  package static let needsInternship = Phrase(
    "Kies eerst iemand met een stage", "Select someone with an internship first")
  package static let needsSession = Phrase("Kies eerst een sessie", "Select a session first")
  package static let sessionNotPlanned = Phrase(
    "Deze sessie is afgelast of niet geplaatst", "This session is cancelled or has no place")
  package static let nobodyInSession = Phrase(
    "Aan deze sessie neemt nog niemand deel", "Nobody takes part in this session yet")
  package static let notABlockHere = Phrase(
    "Boeken kan in een blok van individuele gesprekken; dit is voor de hele groep",
    "Booking is for a block of individual talks; this is for the whole group")
  package static let nothingSelected = Phrase("Er is niets gekozen", "Nothing is selected")
  package static func onlyInWeek(week: Phrase) -> Phrase {
    Phrase(
      "Dit werkt in het weekrooster (\(week.dutch))",
      "This works in the week (\(week.english))")
  }

  // Lists
  package static let zoomedAlready = Phrase(
    "Er staat al maar één vlak op het scherm", "There is only one pane on the screen already")
  package static let onlyInLists = Phrase("Dit werkt in een lijst", "This works in a list")
  package static let oneOrder = Phrase("Deze lijst heeft één volgorde", "This list has one order")
  package static let byDue = Phrase("op wat te doen is", "by what is due")
  package static let byName = Phrase("op naam", "by name")
  package static let byHours = Phrase("op uren", "by hours")
  package static let byAttendance = Phrase("op aanwezigheid", "by attendance")
  package static let byEmployer = Phrase("op bedrijf", "by company")
  package static let byStage = Phrase("op stap", "by step")
  package static let byStart = Phrase("op start", "by start")
  package static let byPlace = Phrase("op plaats", "by place")
  package static func sorted(_ order: Phrase) -> Phrase { Phrase("Gesorteerd ", "Sorted ") + order }
  package static func foundOf(_ count: Int, _ all: Int) -> Phrase {
    Phrase("\(count) van \(all)", "\(count) of \(all)")
  }
  package static let filterKeys = Phrase(" · Enter houdt dit · Esc toont alles", " · Enter keeps this · Esc shows all")
  package static let filterBack = Phrase(" · Esc toont alles", " · Esc shows all")
}
