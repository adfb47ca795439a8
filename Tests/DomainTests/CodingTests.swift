// What is written is read back the same; what makes no sense in a file is named by where it stands.

import Domain
import FoundationEssentials
import Testing

struct CodingTests {
  private static let module: Module.ID = Group.id
  private static let p01: Participant.ID = id("p01")
  private static let span1 = span("09:00-16:00", pause: 45)
  private static let closing = ClosingDays(from: day("2026-05-15"), to: day("2026-05-15"), reason: "brug \"x\"\n")
  private static let fullSession = Session(
    id: id("s1"), kind: .individualTalk, theme: "Zoë; “doel”", day: day("2028-02-29"), time: span1, place: "Brugge",
    form: .block(slot: Minutes(45), booked: [.init(from: clock("09:00"), participant: p01)]),
    state: .cancelled(reason: "ziek"),
    register: [
      p01: .late(minutes: Minutes(5)), id("p02"): .excused(reason: "x"), id("p03"): .sick(certificate: .missing),
      id("p04"): .unexcused, id("p05"): .present,
    ], anchor: .init(week: 2, weekday: .friday), done: "é", lived: "ü", invited: [p01])
  private static let fullInternship = Internship(
    id: id("i1"), participant: p01, employer: "Bakkerij", address: "Markt 1",
    mentor: .init(name: "An", phone: "050", email: "an@x.be"), from: day("2026-06-08"), to: day("2026-07-10"),
    hours: [.monday: span1, .sunday: span("20:00-24:00")], tasks: "brood", support: "rust",
    agreementSigned: day("2026-06-01"), closingDays: [closing],
    absences: [day("2026-06-09"): .unexcused], snoozed: [.mentor: Snooze(until: day("2026-07-01"), reason: "x")],
    appraisal: "goed", insured: day("2026-06-02"), cadence: 5, mentorCadence: 10,
    ended: .init(day: day("2026-07-01"), reason: "werk"),
    alterations: [.init(day: day("2026-06-10"), what: [.hours, .tasks])])
  private static let fullCheckIn = CheckIn(
    id: id("c1"), internship: id("i1"), day: day("2026-06-18"), by: "C", channel: .workplace, with: .both,
    outcome: .attempted, said: "x", wellbeing: 3, attitudes: "y", agreed: "z", next: day("2026-06-20"))
  private static let fullEmployer = Employer(
    id: id("e1"), name: "Bakkerij", sector: "voeding", address: "Markt 1", town: "Brugge",
    contacts: [.init(name: "An", role: "baas", phone: "050", email: "an@x.be")], offer: "stage", remark: "x",
    visits: [.init(id: id("v1"), day: day("2026-06-01"), by: "C", kind: .phone, with: "An", said: "y", next: "z")])
  private static let fullPerson = Participant(
    id: p01, name: PersonName(first: "Şirin", last: "D'Hondt"), birth: day("2001-04-02"), town: "Kortrijk",
    phone: "0484", email: "s@x.be",
    referrer: Referrer(.gtb, consultant: "Luc", phone: "050", email: "l@x.be", informal: "huisarts"), status: .riziv,
    remark: "eerste\nregel", stage: .redirected(on: day("2026-04-01"), to: "GGZ", reason: "rust"),
    notes: [Note(id: id("n1"), day: day("2026-04-02"), text: "👨‍👩‍👧")],
    path: [PathStep(.informed, on: day("2026-03-20"), by: .alone, source: .paper, words: "x")], dossier: fullDossier,
    earlier: .init(module: id("oud"), participant: id("p99")))

  static let changes: [Change] =
    [
      .addModule(module: outline("brugge")), .editModule(module: outline("brugge")),
      .moveStart(module: module, to: day("2026-04-20")), .removeModule(module: module),
      .planProgramme(module: module, rows: ProgrammeRow.opStap, mode: .replace),
      .addClosingDays(module: module, days: closing), .removeClosingDays(module: module, days: closing),
      .addParticipants(module: module, participants: [fullPerson]),
      .editParticipant(module: module, participant: fullPerson),
      .removeParticipants(module: module, participants: [p01]),
      .setStage(
        module: module, participants: [p01],
        stage: .stopped(from: day("2026-04-13"), on: day("2026-05-01"), reason: "werk")),
      .recordStep(module: module, participants: [p01], step: fullPerson.path[0]),
      .writeRecord(module: module, participant: p01, record: .goal(fullDossier.goals[0])),
      .removeRecord(module: module, participant: p01, record: Record.ID(.goal, "g1")),
      .offerPlace(module: module, participant: p01, offer: fullDossier.offers[0]),
      .acceptOffer(module: module, participant: p01, offer: id("o1"), on: day("2026-04-01"), taker: .alone),
      .declineOffer(
        module: module, participant: p01, offer: id("o1"), on: day("2026-04-01"), reason: "x", taker: .together),
      .snoozePermission(
        module: module, participant: p01, alarm: .expiry, snooze: Snooze(until: day("2026-07-01"), reason: "x")),
      .handOver(module: module, to: "D", on: day("2026-05-01"), reason: "ziek"),
      .correctHandover(
        module: module, handover: Handover(day: day("2026-05-01"), from: "C", to: "D", reason: "ziek"), to: "E",
        on: day("2026-05-02"), reason: "verlof"),
      .takeBackHandover(
        module: module, handover: Handover(day: day("2026-05-01"), from: "C", to: "D", reason: "ziek")),
      .invite(module: module, session: id("s1"), participants: [p01]),
      .writeNote(module: module, participant: p01, note: fullPerson.notes[0]),
      .removeNote(module: module, participant: p01, note: id("n1")),
      .planSessions(module: module, sessions: [fullSession]), .editSession(module: module, session: fullSession),
      .moveSession(module: module, session: id("s1"), day: day("2026-04-14"), from: clock("00:00")),
      .cancelSession(module: module, session: id("s1"), reason: "x"),
      .restoreSession(module: module, session: id("s1")), .removeSession(module: module, session: id("s1")),
      .bookSlot(module: module, session: id("s1"), from: clock("09:45"), participant: p01),
      .releaseSlot(module: module, session: id("s1"), participant: p01),
      .recordAttendance(module: module, session: id("s1"), register: fullSession.register),
      .clearAttendance(module: module, session: id("s1"), participants: [p01]),
      .recordAbsence(
        module: module, participants: [p01], from: day("2026-05-01"), to: day("2026-05-02"), attendance: .unexcused),
      .clearAbsence(module: module, participants: [p01], from: day("2026-05-01"), to: day("2026-05-02")),
      .placeInternships(module: module, internships: [fullInternship]),
      .editInternship(module: module, internship: fullInternship),
      .removeInternship(module: module, internship: id("i1")),
      .recordCheckIn(module: module, checkIn: fullCheckIn), .removeCheckIn(module: module, checkIn: id("c1")),
      .snooze(
        module: module, internship: id("i1"), kind: .workplace, snooze: Snooze(until: day("2026-07-01"), reason: "x")),
      .addEmployer(employer: fullEmployer), .editEmployer(employer: fullEmployer), .removeEmployer(employer: id("e1")),
      .recordVisit(employer: id("e1"), visit: fullEmployer.visits[0]),
      .removeVisit(employer: id("e1"), visit: id("v1")),
    ] + ofMeetings

  private static let ofMeetings: [Change] = [
    .addIntervision(intervision: fullIntervision.outline), .editIntervision(intervision: fullIntervision.outline),
    .removeIntervision(intervision: id("m1")), .putOnAgenda(intervision: id("m1"), subject: fullIntervision.cases[0]),
    .moveCase(intervision: id("m1"), subject: id("c1"), to: 1),
    .settleCase(intervision: id("m1"), subject: id("c1"), state: .carried(to: id("m2"))),
    .writeCaseNote(intervision: id("m1"), subject: id("c1"), step: "facts", text: "x"),
    .keepTime(intervision: id("m1"), clock: fullIntervision.clock ?? MeetingClock()),
    .answerProposal(intervision: id("m1"), answer: fullIntervision.answers[0]),
    .decide(intervision: id("m1"), decision: fullIntervision.decisions[0]),
    .removeDecision(intervision: id("m1"), decision: id("d1")),
    .settleDecision(intervision: id("m1"), decision: id("d1"), state: .done(on: day("2026-06-20"))),
    .observe(intervision: id("m1"), observation: fullIntervision.observations[0]),
    .removeObservation(intervision: id("m1"), observation: id("o1")),
    .settleObservation(
      intervision: id("m1"), observation: id("o1"), state: .dropped(reason: "x"), on: day("2026-06-20")),
    .closeIntervision(intervision: id("m1"), on: day("2026-06-12")), .reopenIntervision(intervision: id("m1")),
  ]

  @Test("A whole meeting reads back")
  func intervision() throws { #expect(try again(fullIntervision) == fullIntervision) }

  @Test("Every change reads back as it was written", arguments: changes)
  func change(change: Change) throws {
    #expect(try again(change) == change)
    let documents: [Document.ID] = [.module(Self.module), .employer(id("e1")), .intervision(id("m1"))]
    #expect(documents.contains(change.document))
  }

  @Test("There is a change of every kind above")
  func everyKind() throws {
    let names = try Self.changes.map { change in
      let text = String(decoding: try JSONEncoder().encode(change), as: UTF8.self)
      return text.dropFirst(2).prefix { $0 != "\"" }
    }
    // As many as `Change` has; a new one fails to compile in `Change.document`, next to which this number is kept in mind.
    #expect(Set(names).count == 64)
    #expect(names.count == 64)
  }

  @Test(
    "Every stage, attendance and state reads back",
    arguments: [
      Participant.Stage.candidate, .waiting(since: day("2026-04-01")),
      .redirected(on: day("2026-04-01"), to: "x", reason: ""), .withdrawn(on: day("2026-04-01"), reason: "y"),
      .participating(from: day("2026-04-13")), .stopped(from: day("2026-04-13"), on: day("2026-05-01"), reason: "z"),
    ])
  func stage(stage: Participant.Stage) throws { #expect(try again(stage) == stage) }

  @Test("Every record of a dossier reads back, by its id too", arguments: Record.Kind.allCases)
  func record(kind: Record.Kind) throws {
    let record = try #require(fullDossier.records.first { $0.id.kind == kind })
    #expect(try again(record) == record)
    #expect(fullDossier.record(record.id) == record || kind == .goal)
  }

  @Test("A whole module reads back, and the same value gives the same bytes")
  func module() throws {
    var module = try Group(rows: ProgrammeRow.opStap, internships: true).module
    module.participants.append(Self.fullPerson)
    module.sessions.append(Self.fullSession)
    module.internships.append(Self.fullInternship)
    module.checkIns = [Self.fullCheckIn]
    module.closingDays = [Self.closing]
    module.handovers = [Handover(day: day("2026-05-01"), from: "C", to: "D", reason: "ziek")]
    #expect(try again(module) == module)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let bytes = try encoder.encode(module)
    #expect(try encoder.encode(JSONDecoder().decode(Module.self, from: bytes)) == bytes)
  }

  @Test("Keys in a file are words, not lists")
  func keys() throws {
    let text = String(decoding: try JSONEncoder().encode(Self.fullInternship), as: UTF8.self)
    #expect(text.contains(#""mon":{"#) && text.contains(#""2026-06-09":"#) && text.contains(#""mentor":{"#))
  }

  @Test("What a file leaves out is empty")
  func missing() throws {
    let text = #"{"id":"m","name":"n","start":"2026-04-13","counsellor":"C"}"#
    let module = try JSONDecoder().decode(Module.self, from: Data(text.utf8))
    #expect(module == Module(id: id("m"), name: "n", place: "", start: day("2026-04-13"), counsellor: "C"))
  }

  @Test(
    "A value that makes no sense is refused, by its path",
    arguments: [
      (#"{"bookSlot":{"module":"m","session":"s","from":"9u","participant":"p"}}"#, "bookSlot.from"),
      (#"{"moveStart":{"module":"M1","to":"2026-04-13"}}"#, "moveStart.module"),
      (#"{"moveStart":{"module":"m","to":"2026-02-29"}}"#, "moveStart.to"),
      (session(#""time":{"from":"12:00","to":"09:00"}"#), "planSessions.sessions.[0].time"),
      (session(#""time":{"from":"09:00","to":"10:00","pause":60}"#), "planSessions.sessions.[0].time"),
      (session(#""anchor":{"week":9223372036854775807,"weekday":"mon"}"#), "planSessions.sessions.[0].anchor.week"),
      (
        session(#""form":{"block":{"slot":9223372036854775807,"booked":[]}}"#),
        "planSessions.sessions.[0].form.block.slot"
      ),
    ])
  func malformed(text: String, path: String) throws {
    let error = #expect(throws: Malformed.self) { try JSONDecoder().decode(Change.self, from: Data(text.utf8)) }
    switch error {
    case .text(_, _, let found), .timeSpan(let found), .identifier(_, let found): #expect(found == path)
    case .formalReferrer, nil: Issue.record("\(String(describing: error))")
    }
  }

  @Test("A formal referrer other than VDAB or GTB is refused with that reason (rule 6)")
  func referrer() {
    let text = #"{"organisation":"OCMW"}"#
    #expect(throws: Malformed.formalReferrer("OCMW")) { try JSONDecoder().decode(Referrer.self, from: Data(text.utf8)) }
  }

  @Test(
    "A template with numbers that no programme can mean is refused",
    arguments: [
      (#""weeks":3"#, #""weeks":9223372036854775807"#), (#""weeks":6"#, #""weeks":-5"#),
      ("[9,13]", "[1,9223372036854775807]"),
      (#""places":13"#, #""places":-1"#), (#""checkInCadence":7"#, #""checkInCadence":9223372036854775807"#),
      (#""mentorCadence":14"#, #""mentorCadence":0"#), (#""weeklyCap":1140"#, #""weeklyCap":9223372036854775807"#),
    ])
  func template(number: String, absurd: String) throws {
    let text = String(decoding: try JSONEncoder().encode(MethodTemplate.opStap), as: UTF8.self)
    try #require(text.contains(number))
    let broken = text.replacing(number, with: absurd)
    #expect(try JSONDecoder().decode(MethodTemplate.self, from: Data(text.utf8)) == .opStap)
    #expect(throws: Malformed.self) { try JSONDecoder().decode(MethodTemplate.self, from: Data(broken.utf8)) }
  }

  @Test(
    "An identifier is short, lower case and no path",
    arguments: ["", "A", "a b", "../a", "é", String(repeating: "a", count: 41)])
  func identifiers(text: String) { #expect(Module.ID(text) == nil) }

  private static func session(_ member: String) -> String {
    let base = [
      #""id":"s""#, #""kind":"intake""#, #""day":"2026-04-14""#,
      member.hasPrefix("\"time\"") ? nil : #""time":{"from":"09:00","to":"12:00"}"#, member,
    ]
    return #"{"planSessions":{"module":"m","sessions":[{"# + base.compactMap { $0 }.joined(separator: ",") + "}]}}"
  }

  private func again<T: Codable>(_ value: T) throws -> T {
    try JSONDecoder().decode(T.self, from: JSONEncoder().encode(value))
  }
}
