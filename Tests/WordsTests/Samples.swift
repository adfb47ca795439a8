// A few people and sessions for the sentences to name, and one of everything that can be said.

import Domain
import Words

enum Samples {
  static let amina = who("a", "Amina", "El Idrissi")
  static let bart = who("b", "Bart", "Claes")
  static let sofie = who("c", "Sofie", "Desmet")

  private static func who(_ id: String, _ first: String, _ last: String) -> Who {
    Who(id: identifier(id), name: PersonName(first: first, last: last))
  }

  static func identifier<Of>(_ raw: String) -> Identifier<Of> {
    guard let id = Identifier<Of>(raw) else { preconditionFailure("no identifier: \(raw)") }
    return id
  }

  static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  static func span(_ text: String) -> TimeSpan {
    guard let span = Reading.span(text) else { preconditionFailure("no span: \(text)") }
    return span
  }

  static func session(_ kind: Session.Kind, _ day: String, _ time: String, _ theme: String = "") -> Appointment {
    Session(
      id: identifier("s-\(kind.rawValue.lowercased())-\(day)"), kind: kind, theme: theme, day: self.day(day),
      time: span(time)
    )
    .appointment
  }

  static let training = session(.groupTraining, "2026-04-21", "9-12", "Feedback")
  static let talk = session(.individualTalk, "2026-04-21", "10-11")
  static let returnDay = session(.returnDay, "2026-06-10", "9-12")

  static func overCap(_ who: Who, _ day: String, _ minutes: Int) -> Finding {
    .overCap(who, self.day(day).week, sum: Minutes(minutes), cap: Minutes(hours: 19))
  }

  static var findings: [Finding] {
    [
      overCap(sofie, "2026-06-10", 1230), .groupTooLarge(count: 14, places: 13), .overlap(amina, training, talk),
      .counsellorOverlap("Christel W.", training, talk), .duringInternship(amina, returnDay, hours: span("9-13")),
      .internshipsOverlap(amina, day("2026-06-09"), employers: ["Bakkerij Lamote", "De Kringwinkel"]),
      .outsideProgramme(session(.groupTraining, "2026-08-04", "9-12"), weeks: 14),
      .onClosedDay(session(.groupTraining, "2026-05-25", "9-12"), .holiday(.whitMonday)),
      .bookingOutsideSlots(amina, talk, from: span("10-11").from),
      .slotTakenTwice(amina, talk, from: span("10-11").from),
      .phasesDoNotFit, .recordTwice(id: "p1"),
      .employerTwice("Bakkerij Lamote", town: "Brugge"), .employerMissing(amina, "Bakkerij Lamote"),
      .noReturnDay(weeks: 9...10),
      .longGap(from: day("2026-06-10"), to: day("2026-07-08")),
      .notPlaced(returnDay), .promisedTooMany([amina, bart], free: 1), .offerNowhere(amina),
      .perhapsTheSame(amina, bart, module: "Ieper najaar"),
    ]
  }

  static var refusals: [Refusal] {
    let (monday, later) = (day("2026-04-13"), day("2027-06-01"))
    let nine = span("9-10").from
    return Sequel.allCases.map { .comesBefore($0, monday, first: later) } + [
      .breaks([overCap(sofie, "2026-06-10", 1230)]), .groupFull(amina, places: 13),
      .placePromised(amina, places: 13, to: [bart]), .placesOffered([amina, bart]),
      .entryClosed(amina, week: 5, last: 3), .needsHandover(from: "Christel W.", to: "An V."),
      .unknownModule(identifier("x")), .unknownParticipant(identifier("x")), .unknownSession(identifier("x")),
      .unknownInternship(identifier("x")), .unknownEmployer(identifier("e1")),
      .sameEmployerTwice("Bakkerij Lamote", town: "Brugge"), .employerInUse("Bakkerij Lamote", by: [amina, bart]),
      .visitInFuture(day("2026-07-09")),
      .unknownRecord("x"), .alreadyThere("x"), .samePersonTwice(amina), .emptyName,
      .emptyCounsellor, .emptyProgramme, .programmeExists(sessions: 37), .programmeWeek(15, weeks: 14),
      .slotLength(Minutes(3)), .startTooFar(day("1888-01-01")), .startByItself(monday), .snoozeNotAhead(monday),
      .startFixed(register: training),
      .startFixedByCheckIn(monday), .hasRegister(training), .hasBookings(talk), .notPlanned(training),
      .notABlock(training), .notInSession(amina, training), .alreadyBooked(amina, talk, at: nine),
      .notTakingPart(amina), .hasRecords(amina), .tookPartHere(amina, in: "Brugge"),
      .startBeforeStop(amina, monday, stopped: later), .endRecorded(amina, .outcome), .guidesAlready("An V."),
      .unknownHandover(monday), .registerBeforeSession(training),
      .lateMinutes(Minutes(200)), .notAnAbsence, .endsBeforeBegin(later, monday), .destinationMissing,
      .decisionDayMissing,
      .periodTooLong(monday, later),
      .noInternshipHours(amina), .checkInInFuture(later),
      .checkInOutsideInternship(amina, later, from: monday, to: monday), .nextContactBefore(monday), .wellbeing(7),
      .reasonMissing, .endsPastMidnight(nine, Minutes(hours: 16)), .noTimeLeft(training), .nothingInPeriod,
      .nothingToChange, .stepMissing(amina, .firstTalk, before: .intake),
      .stepOrder(amina, .intake, monday, other: .firstTalk, on: later), .stepStandsOn(amina, .intake, later: .started),
      .stepByItself(.started), .recordAhead(later), .notAdmitted(amina), .notWaiting(amina), .noOffer(amina),
      .undecided(amina), .startedAlready(amina), .waitingStill(amina), .outAlready(amina, on: monday),
      .notFirst(amina, first: bart), .waitsLonger(amina, longer: bart, since: day("2026-04-02")),
      .offeredAlready(amina, on: monday), .ladderStep(7), .goalLevel(3), .levelsMissing(amina, missing: 2),
      .levelsFixed(amina, ratedOn: monday), .ratedBeforeSet(monday, set: later), .ratedAlready(amina, monday),
      .consentScope, .consentTwice(given: monday, refused: later), .decisionMissing(monday),
      .permissionTooLong(until: later, most: monday, years: 2),
      .endOutsideInternship(amina, later, from: monday, to: monday), .notAnInfoMoment(training),
    ]
  }

  static var notices: [Notice] {
    [
      .moved(training, to: day("2026-04-22"), why: .holiday(.labourDay)),
      .notPlaced(training, why: .closing(reason: "brugdag")),
      .returnDaysMade([day("2026-06-10"), day("2026-06-24")]), .placeFree(first: amina, home: identifier("module")),
      .absenceRecorded(sessions: 3, internshipDays: 1), .absencesCleared(training, [amina]),
      .takenAway([training, talk]), .permissionOutdated(amina),
      .inTwoPlaces([.counsellorOverlap("Farid B.", training, talk)]),
    ]
  }

  static let malformed: [Malformed] = [
    .text("2026-02-31", expected: "YYYY-MM-DD", path: "session.day"),
    .text("25:00", expected: "HH:MM", path: "session.time.from"),
    .text("2027-W53", expected: "YYYY-Www", path: "week"), .text("A B", expected: "a-z 0-9 -", path: "session.id"),
    .text("?", expected: "iets", path: ""), .timeSpan("session.time"), .identifier("É", path: "module"),
    .formalReferrer("OCMW"),
  ]
}
