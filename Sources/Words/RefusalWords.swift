// Why a change is refused, as clear sentences: who, when, how much, what is allowed, and what can be done.

import Domain

extension Refusal {
  /// `name` says how a person is shown; the privacy key shows another name.
  package func phrase(_ name: (Who) -> String = { $0.name.full }) -> Phrase {
    switch self {
    case .breaks(let findings): findings.phrase(.would, name)

    // People
    case .groupFull(let who, let places):
      Phrase(
        "\(name(who)) kan er niet bij: hoogstens \(places) deelnemers, en alle plaatsen zijn bezet. "
          + "De wachtlijst kan wel.",
        "\(name(who)) cannot join: at most \(places) participants, and all places are taken. "
          + "The waiting list is open.")
    case .placePromised(let who, let places, let others):
      Phrase(
        "\(name(who)) kan er niet bij: van de \(places) plaatsen is er geen meer vrij, want er is een plaats toegezegd aan ",
        "\(name(who)) cannot join: none of the \(places) places is free, as a place is promised to ")
        + others.map(name).listed
        + Phrase(
          ". Noteer eerst het antwoord daarop, of kies de wachtlijst.",
          ". Record the answer to that first, or choose the waiting list.")
    case .placesOffered(let people):
      Phrase(
        "De module kan niet weg: er is een plaats in aangeboden aan ",
        "The module cannot go: a place in it is offered to ") + people.map(name).listed
        + Phrase(". Noteer eerst het antwoord.", ". Record the answer first.")
    case .entryClosed(let who, let week, let last):
      Phrase(
        "\(name(who)) kan niet meer instappen in programmaweek \(week): dat kan tot en met week \(last).",
        "\(name(who)) can no longer enter in programme week \(week): entry is open up to week \(last).")
    case .samePersonTwice(let who):
      Phrase(
        "\(name(who)) staat al in deze module, met dezelfde naam en geboortedatum.",
        "\(name(who)) is in this module already, with the same name and date of birth.")
    case .notTakingPart(let who):
      Phrase(
        "\(name(who)) is op dat moment geen deelnemer van deze module.",
        "\(name(who)) is not a participant of this module at that time.")
    case .stopsAfterEnd(let day, let end):
      Phrase(
        "Vroegtijdig stoppen op \(day.shortWithYear.dutch) kan niet: de module loopt tot \(end.shortWithYear.dutch). "
          + "Wie tot dan meedoet, krijgt een doorstroom.",
        "Stopping early on \(day.shortWithYear.english) is not possible: the module runs until \(end.shortWithYear.english). "
          + "Who takes part until then has an outcome.")
    case .hasRecords(let who):
      Phrase(
        "Van \(name(who)) zijn al aanwezigheden of een stage genoteerd. Kies “gestopt”, met een reden.",
        "Attendance or an internship is recorded for \(name(who)) already. Choose “stopped”, with a reason.")
    case .tookPartHere(let who, let module):
      Phrase(
        "\(name(who)) nam al deel aan \(module), en dat dossier blijft daar. Voeg \(name(who)) toe in de andere module "
          + "en koppel het vroegere dossier.",
        "\(name(who)) took part in \(module) already, and that dossier stays there. Add \(name(who)) to the other module "
          + "and link the earlier dossier.")
    case .startBeforeStop(let who, let day, let stopped):
      Phrase(
        "\(name(who)) stopte op \(stopped.shortWithYear.dutch). Wie terugkomt, start daarna, niet op "
          + "\(day.shortWithYear.dutch).",
        "\(name(who)) stopped on \(stopped.shortWithYear.english). Who comes back starts after that, not on "
          + "\(day.shortWithYear.english).")
    case .endRecorded(let who, let step):
      Phrase(
        "\(name(who)) kan nog niet terugkomen: er staat al een \(step.words.dutch). Haal die eerst weg.",
        "\(name(who)) cannot come back yet: there is a record of the \(step.words.english) already. Remove that first.")

    // The module
    case .needsHandover(let from, let to):
      Phrase(
        "De begeleider blijft dezelfde van begin tot einde: van \(from) naar \(to) kan alleen met een overdracht, "
          + "met datum en reden.",
        "The counsellor stays the same from start to end: from \(from) to \(to) takes a handover, "
          + "with date and reason.")
    case .guidesAlready(let counsellor):
      Phrase(
        "\(counsellor) begeleidt de module op dat moment al. Kies een andere begeleider, of neem de overdracht terug.",
        "\(counsellor) guides the module at that time already. Choose another counsellor, or take the handover back.")
    case .unknownHandover(let day):
      Phrase(
        "De overdracht van \(day.shortWithYear.dutch) staat er niet meer. Kijk eerst hoe ze nu is.",
        "The handover of \(day.shortWithYear.english) is no longer there. Look first how it is now.")
    case .startTooFar(let day):
      Phrase(
        "\(day.shortWithYear.dutch) kan niet: kies een dag van 1990 tot en met 2190.",
        "\(day.shortWithYear.english) is not possible: choose a day from 1990 up to and including 2190.")
    case .startByItself(let day):
      Phrase(
        "De start wordt \(day.shortWithYear.dutch) met een eigen wijziging, moveStart: alles verhuist dan mee.",
        "The start becomes \(day.shortWithYear.english) by a change of its own, moveStart: everything moves along.")
    case .startFixed(let session):
      Phrase("De start ligt vast: er is aanwezigheid genoteerd op ", "The start is fixed: attendance is recorded on ")
        + session.words + Phrase(same: ".")
    case .startFixedByCheckIn(let day):
      Phrase(
        "De start ligt vast: er is een opvolgcontact genoteerd op \(day.short.dutch).",
        "The start is fixed: a check-in is recorded on \(day.short.english).")
    case .emptyProgramme:
      Phrase("Het programma heeft geen enkele sessie.", "The programme has not a single session.")
    case .programmeExists(let sessions):
      Phrase(
        "Deze module heeft al een programma van \(sessions) sessies. "
          + "Vervang het uitdrukkelijk (op de opdrachtregel met --replace).",
        "This module already has a programme of \(sessions) sessions. "
          + "Replace it on purpose (on the command line with --replace).")
    case .programmeWeek(let week, let weeks):
      Phrase(
        "Programmaweek \(week) bestaat niet: het programma telt \(weeks) weken.",
        "Programme week \(week) does not exist: the programme has \(weeks) weeks.")

    // Sessions and slots
    case .slotLength(let length):
      Phrase("Een tijdslot van ", "A slot of ") + length.words
        + Phrase(" kan niet: kies 5 min tot 12 u.", " is not possible: choose 5 min to 12 h.")
    case .hasRegister(let session):
      session.words
        + Phrase(
          ": er is al aanwezigheid genoteerd. Wis die eerst.", ": attendance is recorded already. Clear it first.")
    case .hasBookings(let session):
      session.words
        + Phrase(": er zijn tijdsloten ingevuld. Maak die eerst vrij.", ": slots are booked. Release them first.")
    case .notPlanned(let session):
      session.words
        + Phrase(
          " is geannuleerd of heeft nog geen dag. Herstel of verplaats de sessie eerst.",
          " is cancelled or has no day yet. Restore or move the session first.")
    case .notABlock(let session):
      session.words + Phrase(" is voor de hele groep, zonder tijdsloten.", " is for the whole group, without slots.")
    case .notInSession(let who, let session):
      Phrase("\(name(who)) hoort niet bij ", "\(name(who)) is not in ") + session.words + Phrase(same: ".")
    case .alreadyBooked(let who, let session, let at):
      session.words
        + Phrase(
          ": \(name(who)) heeft al het tijdslot van \(at). Maak dat eerst vrij.",
          ": \(name(who)) already has the slot of \(at). Release it first.")
    case .endsPastMidnight(let from, let length):
      Phrase(
        "Vanaf \(from) duurt \(length.words.dutch) tot na middernacht. Kies een vroeger uur.",
        "From \(from), \(length.words.english) lasts past midnight. Choose an earlier time.")
    case .noTimeLeft(let session):
      session.words
        + Phrase(
          ": dat uur bestaat die nacht niet, want de zomertijd begint. Kies een ander uur.",
          ": that hour does not exist that night, as summer time begins. Choose another time.")

    // The register and absences
    case .registerBeforeSession(let session):
      session.words
        + Phrase(
          " moet nog komen: vooraf kan alleen een afwezigheid genoteerd worden.",
          " is still to come: only an absence can be recorded beforehand.")
    case .lateMinutes(let minutes):
      Phrase(minutes.words.dutch, minutes.words.english)
        + Phrase(
          " te laat kan niet: kies 1 min tot hoogstens de duur van de sessie.",
          " late is not possible: choose 1 min to at most the length of the session.")
    case .notAnAbsence:
      Phrase(
        "Voor een periode kan alleen een afwezigheid: ziek, gewettigd of ongewettigd afwezig.",
        "A period takes an absence only: sick, excused or unexcused.")
    case .nothingInPeriod:
      Phrase(
        "In die periode is er niets om te noteren of te wissen. Kijk de dagen na.",
        "There is nothing to record or clear in that period. Check the days.")
    case .endsBeforeBegin(let begin, let end):
      Phrase(
        "Het einde, \(end.shortWithYear.dutch), ligt vóór het begin, \(begin.shortWithYear.dutch).",
        "The end, \(end.shortWithYear.english), lies before the beginning, \(begin.shortWithYear.english).")
    case .comesBefore(let sequel, let day, let first):
      sequel.words.later + Phrase(same: " (") + day.shortWithYear + Phrase(") ligt vóór ", ") lies before ")
        + sequel.words.earlier + Phrase(same: " (") + first.shortWithYear + Phrase(same: ").")
    case .periodTooLong(let from, let to):
      Phrase(
        "Van \(from.shortWithYear.dutch) tot \(to.shortWithYear.dutch) is \((to - from).days.dutch), hoogstens 366.",
        "From \(from.shortWithYear.english) to \(to.shortWithYear.english) is \((to - from).days.english), at most 366."
      )

    // Internships and contacts
    case .noInternshipHours(let who):
      Phrase(
        "De stage van \(name(who)) heeft geen uren. Vul minstens één weekdag in.",
        "The internship of \(name(who)) has no hours. Fill in at least one weekday.")
    case .checkInInFuture(let day):
      day.shortWithYear
        + Phrase(
          " is nog niet voorbij: een opvolgcontact kan ten laatste vandaag.",
          " is not past yet: a check-in is today at the latest.")
    case .checkInOutsideInternship(let who, let day, let from, let to):
      Phrase(
        "\(day.shortWithYear.dutch) ligt meer dan 31 dagen buiten de stage van \(name(who)) "
          + "(\(from.dayAndMonth.dutch)-\(to.dayAndMonth.dutch)).",
        "\(day.shortWithYear.english) lies more than 31 days outside the internship of \(name(who)) "
          + "(\(from.dayAndMonth.english)-\(to.dayAndMonth.english)).")
    case .nextContactBefore(let day):
      Phrase(
        "Het volgende contact, \(day.shortWithYear.dutch), moet na dit contact komen.",
        "The next contact, \(day.shortWithYear.english), must come after this one.")
    case .snoozeNotAhead(let day):
      Phrase(
        "Uitstellen kan tot een dag die nog komt; \(day.shortWithYear.dutch) is er al of is voorbij.",
        "Put it off to a day that is still to come; \(day.shortWithYear.english) is here or past.")
    case .wellbeing(let given):
      Phrase("Welbevinden gaat van 1 tot 5, niet \(given).", "Wellbeing goes from 1 to 5, not \(given).")

    // The path and the dossier
    case .stepMissing, .stepOrder, .stepStandsOn, .stepByItself, .recordAhead, .notAdmitted, .undecided,
      .startedAlready, .waitingStill, .outAlready, .notFirst, .waitsLonger, .notWaiting, .noOffer,
      .offeredAlready,
      .ladderStep, .goalLevel, .levelsMissing, .levelsFixed, .ratedBeforeSet, .ratedAlready, .consentScope,
      .consentTwice,
      .decisionMissing, .permissionTooLong, .endOutsideInternship, .notAnInfoMoment:
      pathPhrase(name)

    case .stoppedWithoutJob, .reportNotFinished, .talkBeforeLastPhase, .aftercareMonth, .situationMissing,
      .aftercareOver, .aftercareHad,
      .notAReturnDay, .reflectedAlready, .moduleClosed, .closedBeforeEnd, .notReadyToClose:
      endPhrase(name)

    // Anything
    case .emptyName: Phrase("Vul een naam in.", "Fill in a name.")
    case .emptyCounsellor: Phrase("Vul de naam van de begeleider in.", "Fill in the name of the counsellor.")
    case .reasonMissing:
      Phrase("Vul de reden in.", "Fill in the reason.")
    case .destinationMissing:
      Phrase("Vul in waarheen er doorverwezen wordt.", "Fill in where the person is redirected to.")
    case .decisionDayMissing:
      Phrase(
        "Vul in op welke dag de adviserend arts besliste.", "Fill in the day on which the medical adviser decided.")
    case .nothingToChange: Phrase("Er valt niets te veranderen.", "There is nothing to change.")
    case .unknownModule(let id): Refusal.unknown(Phrase("module", "module"), id.raw)
    case .unknownParticipant(let id): Refusal.unknown(Phrase("deelnemer", "participant"), id.raw)
    case .unknownSession(let id): Refusal.unknown(Phrase("sessie", "session"), id.raw)
    case .unknownInternship(let id): Refusal.unknown(Phrase("stage", "internship"), id.raw)
    case .unknownEmployer, .sameEmployerTwice, .employerInUse, .visitInFuture: employerPhrase(name)
    case .unknownIntervision, .intervisionClosed, .carriedAlong, .onAgendaAlready,
      .questionMissing, .emptyDecision, .ownerMissing:
      intervisionPhrase
    case .unknownRecord(let id): Refusal.unknown(Phrase("gegeven", "record"), id)
    case .alreadyThere(let id):
      Phrase("“\(id)” bestaat al. Kies een ander id.", "“\(id)” exists already. Choose another id.")
    }
  }

  private static func unknown(_ what: Phrase, _ id: String) -> Phrase {
    Phrase(
      "Er is geen \(what.dutch) “\(id)”. Misschien is het intussen verwijderd.",
      "There is no \(what.english) “\(id)”. Perhaps it was removed meanwhile.")
  }
}

extension Sequel {
  /// What came too early, and what it follows.
  fileprivate var words: (later: Phrase, earlier: Phrase) {
    switch self {
    case .decision:
      (
        Phrase("De beslissing van de adviserend arts", "The decision of the medical adviser"),
        Phrase("de aanvraag", "the request")
      )
    case .validity:
      (Phrase("Het einde van de toestemming", "The end of the permission"), Phrase("het begin ervan", "its beginning"))
    case .withdrawal:
      (
        Phrase("Het intrekken van de toestemming", "The withdrawal of consent"),
        Phrase("de dag waarop ze gegeven werd", "the day on which it was given")
      )
    case .answer: (Phrase("Het antwoord", "The answer"), Phrase("het aanbod", "the offer"))
    case .stop: (Phrase("Het stoppen", "The stop"), Phrase("de start van de deelnemer", "the participant's start"))
    case .handover:
      (Phrase("De overdracht", "The handover"), Phrase("de vorige overdracht", "the handover before it"))
    case .given:
      (Phrase("Het geven van het verslag", "The giving of the report"), Phrase("het afwerken ervan", "its finishing"))
    case .aftercareEnd:
      (Phrase("Het einde van de nazorg", "The end of aftercare"), Phrase("het laatste contact", "the last contact"))
    case .reopening:
      (
        Phrase("Het heropenen van de module", "The reopening of the module"),
        Phrase("het afsluiten ervan", "its closing")
      )
    case .closing:
      (
        Phrase("Het afsluiten van de intervisie", "The closing of the intervision"),
        Phrase("de intervisie zelf", "the intervision itself")
      )
    case .due:
      (Phrase("De dag tegen wanneer", "The day by which"), Phrase("de dag van de afspraak", "the day of the agreement"))
    }
  }
}
