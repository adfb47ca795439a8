// What each change does, for those who write them as JSON lines.

import Domain

extension Change {
  package var explanation: Phrase {
    switch self {
    case .addModule:
      Phrase(
        "Een nieuwe module, zonder sessies; het programma brengt ze.",
        "A new module, without sessions; the programme brings them.")
    case .editModule: Phrase("Een andere naam of plaats voor de module.", "Another name or place for the module.")
    case .moveStart:
      Phrase(
        "Verschuift de start van de module en alles wat gepland is mee.",
        "Moves the start of the module and everything planned along with it.")
    case .removeModule: Phrase("Verwijdert de module met alles erin.", "Removes the module with all that is in it.")
    case .planProgramme:
      Phrase(
        "Maakt de sessies uit een programma; mode is first, of replace om een vroeger programma te vervangen.",
        "Makes the sessions from a programme; mode is first, or replace to take the place of an earlier one.")
    case .addClosingDays:
      Phrase("Sluitingsdagen; wat daarop viel, schuift op.", "Closing days; what fell on them moves off.")
    case .removeClosingDays: Phrase("Sluitingsdagen vallen weg.", "Closing days are taken away.")
    case .addParticipants:
      Phrase("Nieuwe mensen; zonder stage zijn ze kandidaat.", "New people; without a stage they are candidates.")
    case .editParticipant:
      Phrase(
        "Andere gegevens van een persoon; fase en notities blijven.",
        "Other details of a person; stage and notes stay.")
    case .removeParticipants:
      Phrase("Verwijdert mensen met alles van hen.", "Removes people with all that is theirs.")
    case .setStage:
      Phrase(
        "Zet mensen op een andere plaats op hun weg.", "Puts people elsewhere on their path.")
    case .recordStep:
      Phrase(
        "Een stap vóór de start, zoals die genomen is; source is recorded, of paper.",
        "A step before the start, as it was taken; source is recorded, or paper.")
    case .writeRecord:
      Phrase(
        "Een gegeven in het dossier; met het id van een ander vervangt het dat.",
        "A record in the dossier; with the id of another it takes its place.")
    case .removeRecord: Phrase("Verwijdert een gegeven uit het dossier.", "Removes a record from the dossier.")
    case .offerPlace:
      Phrase(
        "Biedt een vrije plaats aan wie wacht, in deze of een andere module.",
        "Offers a free place to who waits, in this or another module.")
    case .acceptOffer:
      Phrase(
        "De plaats wordt aanvaard; wie elders komt, verhuist.", "The place is accepted; who comes elsewhere moves.")
    case .declineOffer: Phrase("De plaats wordt geweigerd, met de reden.", "The place is declined, with the reason.")
    case .snoozePermission:
      Phrase(
        "Stelt een melding over de adviserend arts uit.", "Puts off an alert about the medical adviser.")
    case .handOver: Phrase("Een andere begeleider vanaf een dag.", "Another counsellor from a day on.")
    case .correctHandover:
      Phrase(
        "Zet een overdracht recht: naar wie, vanaf wanneer of waarom.",
        "Sets a handover right: to whom, from when or why.")
    case .takeBackHandover:
      Phrase(
        "Neemt een overdracht terug: wie ervoor begeleidde, gaat voort.",
        "Takes a handover back: who guided before goes on.")
    case .closeModule:
      Phrase(
        "Sluit een module af: iedereen heeft een eindevaluatie, een eindverslag en een doorstroom, of een reden om te stoppen.",
        "Closes a module: everybody has a final evaluation, a final report and an outcome, or a reason for stopping.")
    case .reopenModule:
      Phrase("Opent een afgesloten module opnieuw, met de reden.", "Opens a closed module again, with the reason.")
    case .invite:
      Phrase(
        "Wie op een infomoment gevraagd is; zonder lijst alle kandidaten.",
        "Who is asked to an info session; without a list all candidates.")
    case .writeNote:
      Phrase(
        "Een notitie in het dossier; met het id van een andere vervangt ze die.",
        "A note in the dossier; with the id of another it takes its place.")
    case .removeNote: Phrase("Verwijdert een notitie.", "Removes a note.")
    case .planSessions:
      Phrase(
        "Extra sessies; form is group, of block met de duur per deelnemer.",
        "Extra sessions; form is group, or block with the minutes per participant.")
    case .editSession:
      Phrase(
        "Andere gegevens van een sessie; aanwezigheden en afspraken blijven.",
        "Other details of a session; register and bookings stay.")
    case .moveSession: Phrase("Een andere dag en een ander uur voor een sessie.", "Another day and time for a session.")
    case .cancelSession: Phrase("Een sessie gaat niet door.", "A session is cancelled.")
    case .restoreSession:
      Phrase("Een geannuleerde sessie gaat toch door.", "A cancelled session takes place after all.")
    case .removeSession: Phrase("Verwijdert een sessie.", "Removes a session.")
    case .bookSlot:
      Phrase("Een afspraak van één deelnemer in een blok.", "An appointment of one participant in a block.")
    case .releaseSlot: Phrase("De afspraak vervalt.", "The appointment falls away.")
    case .recordAttendance:
      Phrase(
        "Aanwezigheden in een sessie, per deelnemer.", "Attendance at a session, by participant.")
    case .clearAttendance: Phrase("Wist aanwezigheden.", "Clears attendance.")
    case .recordAbsence:
      Phrase(
        "Afwezig van een dag tot een andere, in sessies en op stage.",
        "Absent from one day to another, in sessions and on internship.")
    case .clearAbsence: Phrase("Wist een afwezigheid van dag tot dag.", "Clears an absence from day to day.")
    case .placeInternships: Phrase("Stages, met uren per weekdag.", "Internships, with hours per weekday.")
    case .editInternship:
      Phrase("Andere gegevens van een stage; afwezigheden blijven.", "Other details of an internship; absences stay.")
    case .removeInternship:
      Phrase("Verwijdert een stage met haar opvolgcontacten.", "Removes an internship with its check-ins.")
    case .recordCheckIn:
      Phrase(
        "Een opvolgcontact; outcome is reached, of attempted als niemand opnam.",
        "A check-in; outcome is reached, or attempted when nobody answered.")
    case .removeCheckIn: Phrase("Verwijdert een opvolgcontact.", "Removes a check-in.")
    case .snooze:
      Phrase(
        "Stelt een opvolging uit: kind is participant, mentor of workplace.",
        "Puts off a follow-up: kind is participant, mentor or workplace.")
    case .addEmployer: Phrase("Een bedrijf in het register.", "A company in the register.")
    case .editEmployer:
      Phrase("Andere gegevens van een bedrijf; de bezoeken blijven.", "Other details of a company; the visits stay.")
    case .removeEmployer:
      Phrase(
        "Neemt een bedrijf uit het register; kan niet zolang een stage ernaar verwijst.",
        "Takes a company out of the register; not while an internship refers to it.")
    case .recordVisit:
      Phrase(
        "Een bezoek aan een bedrijf, een sensibiliseringsgesprek of een telefoon; met hetzelfde id een verbetering.",
        "A visit to a company, a sensitisation talk or a call; with the same id a correction.")
    case .removeVisit: Phrase("Neemt een bezoek weg.", "Takes a visit away.")
    case .addIntervision, .editIntervision, .removeIntervision, .putOnAgenda, .moveCase, .settleCase, .writeCaseNote,
      .keepTime, .answerProposal, .decide, .removeDecision, .settleDecision, .observe, .removeObservation,
      .settleObservation,
      .closeIntervision, .reopenIntervision:
      intervisionExplanation
    }
  }
}

/// The first lines of the documentation of `opstap apply`.
package enum ApplyWords {
  package static let heading: [Phrase] = [
    Phrase(
      "Elke lijn is één wijziging als JSON. Lege lijnen en lijnen die met # beginnen, tellen niet.",
      "Each line is one change as JSON. Blank lines and lines that begin with # do not count."),
    Phrase(
      "Alle lijnen samen worden uitgevoerd, of geen enkele. Lege velden mogen wegblijven.",
      "All lines are carried out together, or none. Empty fields can be left out."),
    Phrase(
      "id: 1 tot 40 tekens a-z, 0-9 of -. Dag: 2026-04-13. Uur: 09:30. Duur, pauze en slot: een getal, in minuten.",
      "id: 1 to 40 characters a-z, 0-9 or -. Day: 2026-04-13. Time: 09:30. Duration, pause and slot: a number, in minutes."
    ),
    Phrase("Wat in sommige velden kan staan:", "What some fields can hold:"),
  ]
}

extension ChangeLineProblem {
  /// "lijn 3: …": the line, what is wrong with it, and what to do.
  package var phrase: Phrase {
    if case .fileTooLarge(let bytes, let limit) = reason {
      return Phrase(
        "Het bestand is te groot: \(bytes) bytes, hoogstens \(limit). Splits het op.",
        "The file is too large: \(bytes) bytes, at most \(limit). Split it.")
    }
    return Phrase("lijn \(line): ", "line \(line): ") + reason.phrase
  }
}

extension ChangeLineProblem.Reason {
  fileprivate var phrase: Phrase {
    switch self {
    case .fileTooLarge(let bytes, let limit), .lineTooLong(let bytes, let limit):
      Phrase("te lang: \(bytes) bytes, hoogstens \(limit).", "too long: \(bytes) bytes, at most \(limit).")
    case .notText: Phrase("dit is geen tekst in UTF-8.", "this is not text in UTF-8.")
    case .tooDeep(let levels):
      Phrase("meer dan \(levels) lagen haakjes in elkaar.", "more than \(levels) levels of brackets.")
    case .notJSON:
      Phrase(
        "dit is geen JSON; kijk de aanhalingstekens, komma's en haakjes na.",
        "this is not JSON; check the quotation marks, commas and brackets.")
    case .notOneChange:
      Phrase(
        "hier hoort één wijziging met haar naam: {\"addModule\": {…}}. "
          + "Voorbeelden: opstap apply --examples",
        "one change with its name belongs here: {\"addModule\": {…}}. Examples: opstap apply --examples")
    case .unknownChange(let name):
      Phrase(
        "\(quotedFromFile(name)) is geen wijziging. Alle wijzigingen: opstap apply --examples",
        "\(quotedFromFile(name)) is not a change. All changes: opstap apply --examples")
    case .unknownField(let path):
      Phrase(
        "het veld \(quotedFromFile(path, limit: 100)) bestaat niet; verbeter de naam of laat het weg.",
        "there is no field \(quotedFromFile(path, limit: 100)); mend the name or leave it out.")
    case .missingField(let path):
      Phrase(
        "het veld \(quotedFromFile(path, limit: 100)) ontbreekt.",
        "the field \(quotedFromFile(path, limit: 100)) is missing.")
    case .wrongType(let path):
      Phrase(
        "in \(quotedFromFile(path, limit: 100)) staat een ander soort waarde dan er hoort. Voorbeelden: opstap apply --examples",
        "\(quotedFromFile(path, limit: 100)) holds another kind of value than belongs there. Examples: opstap apply --examples"
      )
    case .wrongValue(let value, let path):
      Phrase(
        "\(quotedFromFile(value)) kan niet in \(quotedFromFile(path, limit: 100)). Voorbeelden: opstap apply --examples",
        "\(quotedFromFile(value)) cannot be in \(quotedFromFile(path, limit: 100)). Examples: opstap apply --examples")
    case .malformed(let fault): fault.phrase
    }
  }
}
