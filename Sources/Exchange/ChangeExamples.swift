// One example of every change: the documentation of `opstap apply`, in an order in which it can be applied.

import Domain
import Words

extension ChangeLines {
  /// Every case of `Change`, and every kind of record, with what it does. Applied in this order to an empty caseload on or after 20 July 2026, all hold.
  package static let examples: [(change: Change, explanation: Phrase)] =
    (moduleExamples + peopleExamples + recordExamples + pathExamples + sessionExamples + employerExamples
    + internshipExamples + endExamples + intervisionExamples + removals)
    .map {
      ($0, $0.explanation)
    }

  /// What can stand in fields with a choice, by the name of the field.
  static let values: [(name: String, forms: String)] = [
    (
      "stage",
      [
        .candidate, .waiting(since: day("2026-04-03")), .participating(from: day("2026-04-13")),
        .redirected(on: day("2026-04-03"), to: "dagcentrum", reason: "rust"),
        .withdrawn(on: day("2026-04-03"), reason: "verhuis"),
        .stopped(from: day("2026-04-13"), on: day("2026-05-04"), reason: "werk"),
      ].map { (stage: Participant.Stage) in json(stage) }.joined(separator: " ")
    ),
    (
      "attendance",
      [
        .present, .late(minutes: Minutes(15)), .excused(reason: "dokter"), .sick(certificate: .given),
        .sick(certificate: .missing), .unexcused,
      ].map { (attendance: Attendance) in json(attendance) }.joined(separator: " ")
    ),
    (
      "form",
      [.group, .block(slot: Minutes(45), booked: [])].map { (form: Session.Form) in json(form) }.joined(separator: " ")
    ),
    ("step.kind", names(PathStep.Kind.self)), ("taker", names(Taker.self)),
    ("record.kind", names(Record.Kind.self)), ("alarm", names(PermissionAlarm.Kind.self)),
    ("kind", names(Session.Kind.self)), ("status", names(BenefitStatus.self)), ("weekday", names(Weekday.self)),
    ("organisation", names(Referrer.Organisation.self)), ("channel", names(CheckIn.Channel.self)),
    ("with", names(CheckIn.Party.self)), ("outcome", names(CheckIn.Outcome.self)),
    ("snooze.kind", names(FollowUp.Kind.self)), ("visit.kind", names(Employer.Visit.Kind.self)),
    ("signals", names(Signal.Kind.self)), ("answer", names(ProposalAnswer.Answer.self)),
    ("observation.kind", names(Observation.Kind.self)),
  ]

  private static func names<T: CaseIterable & RawRepresentable<String>>(_: T.Type) -> String {
    T.allCases.map(\.rawValue).joined(separator: " ")
  }

  private static let module: Module.ID = id("brugge")
  private static let closing = ClosingDays(from: day("2026-05-15"), to: day("2026-05-15"), reason: "Brugdag")

  private static let moduleExamples: [Change] = [
    .addModule(module: outline(name: "Brugge", start: "2026-04-06")),
    .editModule(module: outline(name: "Brugge-voorjaar", start: "2026-04-06")),
    .moveStart(module: module, to: day("2026-04-13")),
    .addClosingDays(module: module, days: closing),
    .removeClosingDays(module: module, days: closing),
    .planProgramme(
      module: module,
      rows: [
        ProgrammeRow(week: 1, weekday: .monday, time: span("10:00", "12:00"), kind: .infoMoment),
        ProgrammeRow(
          week: 1, weekday: .tuesday, time: span("09:00", "12:00"), kind: .groupTraining, theme: "Kennismaking",
          place: "Jobcentrum"),
        ProgrammeRow(
          week: 2, weekday: .friday, time: span("09:00", "16:00", pause: 60), kind: .individualTalk, theme: "Doelen",
          place: "Jobcentrum", slot: Minutes(45)),
        ProgrammeRow(week: 9, weekday: .wednesday, time: span("09:00", "12:00"), kind: .returnDay),
      ], mode: .first),
  ]

  private static let peopleExamples: [Change] = [
    .addParticipants(
      module: module,
      participants: [
        person("amina", "Amina", "Claes"), person("bart", "Bart", "Maes"), waiting("chloe", "Chloé", "Danneels"),
        waiting("dirk", "Dirk", "Blomme", offered: "offer-1"),
      ]),
    .editParticipant(module: module, participant: person("bart", "Bart", "Maes", phone: "0470000000")),
    .recordStep(
      module: module, participants: [id("amina"), id("bart")],
      step: PathStep(.informed, on: day("2026-03-20"), by: .alone, source: .paper)),
    .setStage(
      module: module, participants: [id("amina"), id("bart")], stage: .participating(from: day("2026-04-13")),
      taker: .alone),
    .writeNote(
      module: module, participant: id("bart"), note: Note(id: id("note-1"), day: day("2026-04-14"), text: "Rustig")),
    .removeNote(module: module, participant: id("bart"), note: id("note-1")),
  ]

  private static let pathExamples: [Change] = [
    .writeRecord(
      module: module, participant: id("bart"),
      record: .permission(
        Permission(
          id: id("permission-1"), requested: day("2026-04-03"), decided: day("2026-04-20"), decision: .granted,
          hours: Minutes(hours: 19), validUntil: day("2027-04-19")))),
    .snoozePermission(
      module: module, participant: id("bart"), alarm: .expiry,
      snooze: Snooze(until: day("2030-01-07"), reason: "Vakantie")),
    .removeRecord(module: module, participant: id("bart"), record: Record.ID(.permission, "permission-1")),
    .offerPlace(
      module: module, participant: id("chloe"), offer: Offer(id: id("offer-2"), day: day("2026-04-17"), module: module)),
    .declineOffer(
      module: module, participant: id("chloe"), offer: id("offer-2"), on: day("2026-04-18"), reason: "Later"),
    .acceptOffer(module: module, participant: id("dirk"), offer: id("offer-1"), on: day("2026-04-21"), taker: .alone),
    .invite(module: module, session: id("w01-mon-1000"), participants: [id("dirk")]),
    .handOver(module: module, to: "Farid", on: day("2026-05-11"), reason: "Ziekte"),
    .correctHandover(
      module: module, handover: Handover(day: day("2026-05-11"), from: "Christel", to: "Farid", reason: "Ziekte"),
      to: "Farid B.", on: day("2026-05-12"), reason: "Ziekteverlof"),
    .takeBackHandover(
      module: module,
      handover: Handover(day: day("2026-05-12"), from: "Christel", to: "Farid B.", reason: "Ziekteverlof")),
  ]

  private static let sessionExamples: [Change] = [
    .planSessions(module: module, sessions: [session(theme: "Solliciteren")]),
    .editSession(module: module, session: session(theme: "Brief")),
    .moveSession(module: module, session: id("extra-1"), day: day("2026-04-23"), from: time("13:30")),
    .cancelSession(module: module, session: id("extra-1"), reason: "Staking"),
    .restoreSession(module: module, session: id("extra-1")),
    .bookSlot(module: module, session: id("w02-fri-0900"), from: time("09:45"), participant: id("amina")),
    .releaseSlot(module: module, session: id("w02-fri-0900"), participant: id("amina")),
    .recordAttendance(
      module: module, session: id("w01-tue-0900"),
      register: [id("amina"): .present, id("bart"): .late(minutes: Minutes(15))]),
    .clearAttendance(module: module, session: id("w01-tue-0900"), participants: [id("bart")]),
  ]

  private static let employerExamples: [Change] = [
    .addEmployer(employer: employer(offer: "")),
    .editEmployer(employer: employer(offer: "Stage")),
    .recordVisit(
      employer: id("bakkerij"),
      visit: Employer.Visit(
        id: id("visit-1"), day: day("2026-05-28"), by: "Christel", kind: .sensitisation, with: "Noor",
        said: "Open", next: "Rondleiding")),
    .removeVisit(employer: id("bakkerij"), visit: id("visit-1")),
  ]

  private static let internshipExamples: [Change] = [
    .placeInternships(module: module, internships: [internship(tasks: "")]),
    .editInternship(module: module, internship: internship(tasks: "Rekken")),
    .recordAbsence(
      module: module, participants: [id("bart")], from: day("2026-06-08"), to: day("2026-06-10"),
      attendance: .sick(certificate: .given)),
    .clearAbsence(module: module, participants: [id("bart")], from: day("2026-06-10"), to: day("2026-06-10")),
    .recordCheckIn(
      module: module,
      checkIn: CheckIn(
        id: id("contact-1"), internship: id("internship-1"), day: day("2026-06-15"), by: "Christel", with: .both,
        said: "Vlot", wellbeing: 4, agreed: "Stiptheid", next: day("2026-06-22"))),
    .snooze(
      module: module, internship: id("internship-1"), kind: .mentor,
      snooze: Snooze(until: day("2030-01-07"), reason: "Vakantie")),
  ]

  private static let removals: [Change] = [
    .removeCheckIn(module: module, checkIn: id("contact-1")),
    .removeInternship(module: module, internship: id("internship-1")),
    .removeSession(module: module, session: id("extra-1")),
    .removeParticipants(module: module, participants: [id("bart"), id("amina")]),
    .closeModule(module: module, on: day("2026-07-17")),
    .reopenModule(module: module, on: day("2026-07-20"), reason: "Verbetering"),
    .removeModule(module: module), .removeEmployer(employer: id("bakkerij")),
    .removeIntervision(intervision: meeting),
  ]

  // MARK: - The values in them

  private static func outline(name: String, start: String) -> ModuleOutline {
    ModuleOutline(id: module, name: name, place: "Brugge", start: day(start), counsellor: "Christel")
  }

  private static func person(_ key: String, _ first: String, _ last: String, phone: String = "") -> Participant {
    var person = Participant(
      id: id(key), name: PersonName(first: first, last: last), birth: day("1990-04-22"), town: "Brugge", phone: phone,
      referrer: Referrer(.vdab, consultant: "Peeters"), status: .riziv)
    // These came on a list; the steps before the start were taken on paper.
    person.takeOnPaper(before: .started, on: day("2026-03-20"))
    return person
  }

  private static func waiting(_ key: String, _ first: String, _ last: String, offered: String? = nil) -> Participant {
    var person = person(key, first, last)
    person.stage = .waiting(since: day("2026-03-20"))
    person.dossier.offers = offered.map { [Offer(id: id($0), day: day("2026-04-03"), module: module)] } ?? []
    return person
  }

  private static func session(theme: String) -> Session {
    Session(
      id: id("extra-1"), kind: .applicationTraining, theme: theme, day: day("2026-04-22"),
      time: span("09:00", "12:00"), place: "Jobcentrum")
  }

  private static func employer(offer: String) -> Employer {
    Employer(
      id: id("bakkerij"), name: "Bakkerij", sector: "Voeding", address: "Lindestraat", town: "Brugge",
      contacts: [Employer.Contact(name: "Noor", role: "Zaakvoerder", phone: "050000000")], offer: offer)
  }

  private static func internship(tasks: String) -> Internship {
    Internship(
      id: id("internship-1"), participant: id("bart"), employer: "Bakkerij", employerID: id("bakkerij"),
      mentor: Internship.Mentor(name: "Noor"),
      from: day("2026-06-08"), to: day("2026-07-10"),
      hours: [.monday: span("09:00", "13:00"), .tuesday: span("09:00", "13:00")], tasks: tasks)
  }

  // What is written here is in order, as the test that applies it shows; the second values are never used.
  static func id<Of>(_ raw: String) -> Identifier<Of> {
    var spare = IdentifierSource(seed: 0)
    return Identifier(raw) ?? spare.next()
  }

  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
  static func time(_ text: String) -> TimeOfDay { TimeOfDay(text) ?? .noon }

  private static func span(_ from: String, _ to: String, pause: Int = 0) -> TimeSpan {
    TimeSpan(time(from), time(to), pause: Minutes(pause)) ?? MethodTemplate.opStap.returnDayTime
  }
}
