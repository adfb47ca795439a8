// What the forms of a meeting ask and what the screen says while it goes on.

import Domain

extension Phrase {
  // Forms
  package static let newMeeting = Phrase("Intervisie plannen", "Plan an intervision")
  package static let changeMeeting = Phrase("Intervisie wijzigen", "Change the intervision")
  package static let beginsAt = Phrase("Begin", "Begins")
  package static let lasts = Phrase("Duur", "Lasts")
  package static let chair = Phrase("Gespreksleider", "Chair")
  package static let attendees = Phrase("Aanwezigen", "Attendees")
  package static let onNextAgenda = Phrase(
    "Op de agenda van de volgende intervisie", "On the agenda of the next intervision")
  package static func onAgendaOf(_ day: Day) -> Phrase {
    Phrase("Op de agenda van \(day.short.dutch)", "On the agenda of \(day.short.english)")
  }
  package static func casesTogether(_ count: Int) -> Phrase { Phrase("\(count) casussen", "\(count) cases") }
  package static let allOnAgenda = Phrase(
    "Alle gemarkeerde lijnen staan al op de agenda", "All of the marked lines are on the agenda already")
  package static func onAgendaAlready(_ count: Int) -> Phrase {
    Phrase(
      count == 1 ? "1 gemarkeerde lijn staat al op de agenda" : "\(count) gemarkeerde lijnen staan al op de agenda",
      count == 1 ? "1 marked line is on the agenda already" : "\(count) marked lines are on the agenda already")
  }
  package static let fileWord = Phrase("bestand", "file")
  package static let reopensWord = Phrase("heropen", "reopen")
  package static let meetingDay = Phrase("Dag van de intervisie", "Day of the intervision")
  package static let changeCase = Phrase("Casus wijzigen", "Change the case")
  package static let iQuestion = Phrase("Vraag in ik-vorm", "Question in I-form")
  package static let bringer = Phrase("Casusinbrenger", "Brought by")
  package static let format = Phrase("Werkvorm", "Format")
  package static let caseState = Phrase("Stand", "State")
  package static let newDecision = Phrase("Afspraak", "Agreement")
  package static let changeDecision = Phrase("Afspraak wijzigen", "Change the agreement")
  package static let whatIsAgreed = Phrase("Afspraak", "Agreement")
  package static let owner = Phrase("Wie", "Who")
  package static let nameOfSomebodyElse = Phrase("Naam", "Name")
  package static let dueDay = Phrase("Tegen", "By")
  package static let whatBecame = Phrase("Wat werd ervan", "What became of it")
  package static let stateWord = Phrase("Stand", "State")
  package static let newObservation = Phrase("Methodiek, tendens of nood", "Method, trend or need")
  package static let changeObservation = Phrase("Methodiek, tendens of nood wijzigen", "Change method, trend or need")
  package static let inOwnWords = Phrase("In woorden", "In words")
  package static let broughtUpBy = Phrase("Aangebracht door", "Brought up by")
  package static let belowWhatStands = Phrase(
    " · komt onder wat er al staat", " · goes below what is there")
  package static let notInIForm = Phrase(
    "Nog niet in ik-vorm: wat wilt u er zelf in kunnen? Hoe kan ik …? Zo bewaren mag ook.",
    "Not in I-form yet: what would you like to be able to do? How can I …? It may be saved as it is.")
  package static let aboutWhat = Phrase("Waarover", "About")
  package static let takesQuestion = Phrase(
    "In ik-vorm, als open vraag: Hoe kan ik …?", "In I-form, as an open question: How can I …?")

  // The meeting
  package static let noOpenAgreements = Phrase("Geen afspraken die nog openstaan.", "No agreements still open.")
  package static let noneMade = Phrase("Nog geen afspraken gemaakt.", "No agreements made yet.")
  package static let minutesTitle = Phrase("Verslag", "Minutes")
  package static let timeLeft = Phrase("nog", "left")
  package static let overTime = Phrase("over tijd", "over time")
  package static func timeRests(key: Phrase) -> Phrase {
    Phrase("staat stil, \(key.dutch) laat lopen", "stands still, \(key.english) lets it run")
  }
  /// How much of the whole meeting has gone by.
  package static func meetingUsed(_ used: Minutes, of length: Minutes) -> Phrase {
    Phrase("intervisie: \(used.count) van \(length.count) min", "intervision: \(used.count) of \(length.count) min")
  }
  package static func agendaPasses(_ over: Minutes) -> Phrase {
    Phrase("de agenda loopt ", "the agenda runs ") + over.words + Phrase(" uit", " over")
  }
  package static let notesBelow = Phrase("↓ notities en gegevens", "↓ notes and facts")
  package static func shownLarge(key: Phrase) -> Phrase {
    Phrase("\(key.dutch): de vraag groot", "\(key.english): the question large")
  }
  package static func minutesLeft(_ minutes: Int) -> Phrase { Phrase("nog \(minutes) min", "\(minutes) min left") }
  package static func minutesOver(_ minutes: Int) -> Phrase {
    Phrase("\(minutes) min over tijd", "\(minutes) min over time")
  }
  package static func caseOf(_ number: Int, _ count: Int) -> Phrase {
    Phrase("Casus \(number)/\(count)", "Case \(number)/\(count)")
  }
  package static func writeHere(key: Phrase) -> Phrase {
    Phrase("\(key.dutch) om te noteren wat er gezegd wordt.", "\(key.english) to note what is said.")
  }
  package static func noObservations(key: Phrase) -> Phrase {
    Phrase(
      "\(key.dutch) noteert een bijsturing van de methodiek, een tendens of een nood.",
      "\(key.english) notes a change to the method, a trend or a need.")
  }
  package static func closeHere(key: Phrase) -> Phrase {
    Phrase("\(key.dutch) sluit de intervisie af.", "\(key.english) closes the intervision.")
  }
  package static func reopenHere(key: Phrase) -> Phrase {
    Phrase("\(key.dutch) heropent de intervisie.", "\(key.english) reopens the intervision.")
  }
  package static let hoursByWeek = Phrase("Per week", "By week")
  package static let attendance = Phrase("Aanwezig", "Present")
  package static let goalWord = Phrase("Doel", "Goal")
  package static let contactWord = Phrase("Contact", "Contact")
  package static let agreementsStage = Phrase("Eerdere afspraken, en de agenda", "Earlier agreements, and the agenda")
  package static let observationsStage = Phrase("Methodiek, tendensen en noden", "Method, trends and needs")
  package static let endedStage = Phrase(
    "Afgesloten: wat meegaat en wat afgesproken is", "Closed: what goes along, and what was agreed")
  package static func goesOn(key: Phrase) -> Phrase {
    Phrase("niet af: \(key.dutch) schrijft verder", "unfinished: \(key.english) goes on")
  }
  package static let endStage = Phrase("Afspraken overlopen en afsluiten", "Going over the agreements and closing")

  package static let pageToPrint = Phrase("pagina om af te drukken (HTML)", "page to print (HTML)")
  package static let markdownText = Phrase("tekst (Markdown)", "text (Markdown)")
  package static let namesWord = Phrase("Namen", "Names")
  package static let withPseudonyms = Phrase("schuilnamen", "pseudonyms")
  package static let withNames = Phrase("de echte namen", "the real names")

  // What is said
  package static let writingMinutes = Phrase("Het verslag wordt geschreven…", "Writing the minutes…")
  package static let noMeetingYet = Phrase("Er is nog geen intervisie", "There is no intervision yet")
  package static func minutesWritten(_ path: String) -> Phrase {
    Phrase("Verslag in \(path)", "Minutes in \(path)")
  }
  package static func takenUp(_ name: String) -> Phrase {
    Phrase("\(name) staat op de agenda", "\(name) is on the agenda")
  }
  package static func postponed(_ name: String) -> Phrase {
    Phrase("\(name): niet op deze intervisie", "\(name): not at this intervision")
  }
  package static func droppedCase(_ name: String) -> Phrase { Phrase("\(name): vervallen", "\(name): dropped") }
  package static func moved(_ name: String) -> Phrase { Phrase("\(name) verplaatst", "\(name) moved") }
  package static func caseTreated(_ name: String) -> Phrase { Phrase("\(name): besproken", "\(name): talked over") }
  package static func planMeetingFirst(at: Phrase, new: Phrase) -> Phrase {
    Phrase(
      "Plan eerst de volgende intervisie: \(at.dutch), dan \(new.dutch).",
      "Plan the next intervision first: \(at.english), then \(new.english).")
  }
  package static func onlyInMeeting(open: Phrase) -> Phrase {
    Phrase(
      "Dit werkt tijdens een intervisie: \(open.dutch), en Enter op de intervisie",
      "This works during an intervision: \(open.english), and Enter on the intervision")
  }
  package static let noCaseAtHand = Phrase("Hier wordt geen casus besproken", "No case is talked over here")
  package static func meetingAhead(_ day: Day) -> Phrase {
    Phrase("Deze intervisie is gepland op ", "This intervision is planned on ") + day.short
      + Phrase("; pas eerst de dag aan", "; change the day first")
  }
  package static let noFurther = Phrase("Verder gaat het niet", "That is as far as it goes")
  package static let timeGoesOn = Phrase("De tijd loopt", "Time runs")
  package static let timeStopped = Phrase("De tijd staat stil", "Time stands still")
  package static func closeQuestion(left: Int) -> Phrase {
    let waiting =
      left == 0
      ? Phrase(same: "")
      : left == 1
        ? Phrase(
          "1 casus is nog niet besproken en gaat mee naar de volgende intervisie. ",
          "1 case is not talked over yet and goes along to the next intervision. ")
        : Phrase(
          "\(left) casussen zijn nog niet besproken en gaan mee naar de volgende intervisie. ",
          "\(left) cases are not talked over yet and go along to the next intervision. ")
    return waiting + Phrase("De intervisie afsluiten?", "Close the intervision?")
  }
  package static let reopenQuestion = Phrase("De intervisie heropenen?", "Reopen the intervision?")
  package static let meetingClosed = Phrase("De intervisie is afgesloten", "The intervision is closed")
  package static let meetingReopened = Phrase("De intervisie is heropend", "The intervision is open again")
  package static func wholeMeeting(_ day: Day, _ cases: Int) -> Phrase {
    Phrase("de intervisie van ", "the intervision of ") + day.short + Phrase(same: " (") + casesCount(cases)
      + Phrase(same: ")")
  }
  package static func agreement(_ words: String) -> Phrase {
    Phrase("de afspraak “\(words)”", "the agreement “\(words)”")
  }
  package static func observationWords(_ words: String) -> Phrase { Phrase(same: "“\(words)”") }
}
