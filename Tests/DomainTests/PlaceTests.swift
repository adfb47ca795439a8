// Who is in the group: 13 places, late entry, the waiting list, stopping and removal (rules 1, 5 and 6).

import Domain
import Testing

struct PlaceTests {
  private func stage(_ number: Int, _ stage: Participant.Stage) -> Change {
    .setStage(module: Group.id, participants: [id("p\(number.digits(2))")], stage: stage)
  }

  private let entering = Participant.Stage.participating(from: day("2026-04-13"))

  @Test("The 14th is refused by name, however they come in")
  func fourteenth() throws {
    var group = try Group(13)
    let full = Refusal.groupFull(person(14).who, places: 13)
    #expect(group.refusal(of: .addParticipants(module: Group.id, participants: [person(14)])) == full)
    try group.apply(.addParticipants(module: Group.id, participants: [person(14, .candidate)]))
    #expect(group.refusal(of: stage(14, entering)) == full)
    try group.apply(stage(14, .waiting(since: day("2026-04-10"))))
    #expect(group.refusal(of: stage(14, entering)) == full)
    #expect(try group.module.placesTaken == 13)
  }

  @Test("One that is too many refuses the whole list")
  func allOrNothing() throws {
    let group = try Group(12)
    let two = Change.addParticipants(module: Group.id, participants: [person(14), person(15)])
    #expect(group.refusal(of: two) == .groupFull(person(15).who, places: 13))
  }

  @Test(
    "People enter until the last week of entry, which is the third",
    arguments: [("2026-05-03", nil), ("2026-05-04", 4), ("2030-01-01", 195)] as [(String, Int?)])
  func entry(date: String, refusedIn week: Int?) throws {
    let group = try Group(1)
    let late = Participant.Stage.participating(from: day(date))
    let refused = week.map { Refusal.entryClosed(person(2).who, week: $0, last: 3) }
    #expect(group.refusal(of: .addParticipants(module: Group.id, participants: [person(2, late)])) == refused)
    let again = week.map { Refusal.entryClosed(person(1).who, week: $0, last: 3) }
    #expect(group.refusal(of: stage(1, late)) == again)
  }

  @Test("The waiting list goes by date, then by order of arrival, whatever is edited")
  func waitingList() throws {
    var group = try Group(0)
    let waiting = [(1, "2026-04-12"), (2, "2026-04-10"), (3, "2026-04-12"), (4, "2026-04-10")]
    try group.apply(
      .addParticipants(module: Group.id, participants: waiting.map { person($0, .waiting(since: day($1))) }))
    var second = try group.participant(2)
    second.name.last = "Zzz"
    try group.apply(.editParticipant(module: Group.id, participant: second))
    #expect(try group.module.waitingList.map(\.id) == ["p02", "p04", "p01", "p03"].map { id($0) })
  }

  @Test("A freed place is offered to the first who waits, as long as people may enter")
  func freedPlace() throws {
    for (today, isOffered) in [("2026-05-03", true), ("2026-05-04", false)] {
      var group = try Group(13, today: today)
      try group.apply(
        .addParticipants(
          module: Group.id,
          participants: [
            person(14, .waiting(since: day("2026-04-10"))), person(15, .waiting(since: day("2026-04-09"))),
          ]))
      let offer: [Notice] = isOffered ? [.placeFree(first: person(15).who, home: Group.id)] : []
      var copy = group
      try copy.apply(stage(3, .stopped(from: day("2026-04-13"), on: day("2026-04-20"), reason: "werk")))
      #expect(copy.notices == offer)
      copy = group
      try copy.apply(.removeParticipants(module: Group.id, participants: [id("p03")]))
      #expect(copy.notices == offer)
      copy = group
      try copy.apply(stage(3, .waiting(since: day("2026-04-01"))))
      #expect(copy.notices == offer)
      let free = copy.load.today(Moment(copy.today, .noon)).contains {
        if case .placeFree = $0.matter { true } else { false }
      }
      #expect(free == isOffered)
    }
  }

  @Test("A group that a file made too large may shrink, not grow, and frees no place until it fits")
  func tooLarge() throws {
    var group = try Group(13, today: "2026-04-20")
    try group.breakByHand {
      $0.participants += [person(14), person(15), person(16, .waiting(since: day("2026-04-01")))]
    }
    #expect(try group.module.findings == [.groupTooLarge(count: 15, places: 13)])
    #expect(group.refusal(of: stage(16, entering)) == .groupFull(person(16).who, places: 13))
    let stop = Participant.Stage.stopped(from: day("2026-04-13"), on: day("2026-04-17"), reason: "ziek")
    try group.apply(stage(1, stop))
    #expect(group.notices == [])
    try group.apply(stage(2, stop), stage(3, stop))
    #expect(group.notices == [.placeFree(first: person(16).who, home: Group.id)])
  }

  @Test("Who stops leaves slots and absences behind after the last day, and no internship hours")
  func stopping() throws {
    var group = try Group(2, rows: ProgrammeRow.opStap, internships: true)
    let evaluation = try #require(try group.module.sessions.last)
    try group.apply(
      .bookSlot(module: Group.id, session: evaluation.id, from: clock("09:00"), participant: id("p01")),
      .recordAbsence(
        module: Group.id, participants: [id("p01")], from: day("2026-06-20"), to: day("2026-07-17"),
        attendance: .sick(certificate: .given)),
      stage(1, .stopped(from: day("2026-04-13"), on: day("2026-06-18"), reason: "opname")))
    #expect(try group.module.session(evaluation.id)?.bookings == [])
    #expect(try group.module.sessions.allSatisfy { $0.register.isEmpty })
    let weeks = try (9...14).map { try group.planned(1, week: $0) }
    #expect(weeks == [hours(19), hours(12), .zero, .zero, .zero, .zero])
    #expect(try group.planned(2, week: 11) == hours(19))
    #expect(
      group.load.today(Moment("2026-07-01") ?? Moment(group.today, .noon)).allSatisfy {
        if case .followUp(let due, _, _) = $0.matter { due.participant == id("p02") } else { true }
      })
  }

  @Test("Who stops before the internship has none, unless there are contacts to keep: then it has no hours")
  func stoppingBefore() throws {
    for contacts in 0...1 {
      var group = try Group(1, internships: true)
      if contacts == 1 {
        try group.apply(
          .recordCheckIn(
            module: Group.id,
            checkIn: CheckIn(id: id("c"), internship: id("i-p01"), day: day("2026-06-01"), by: "Christel")))
      }
      try group.apply(stage(1, .stopped(from: day("2026-04-13"), on: day("2026-06-05"), reason: "werk")))
      #expect(try group.module.internships.count == contacts)
      #expect(try group.module.checkIns.count == contacts)
      #expect(try group.planned(1, week: 9) == .zero)
      #expect(try group.module.followUps(on: day("2026-06-08")) == [])
    }
  }

  @Test("A stop is refused before it began, without a reason, for who never started, or against the register")
  func wrongStops() throws {
    var group = try Group(1)
    try group.plan(session("a", "2026-04-21", "09:00-12:00"))
    try group.apply(
      .recordAttendance(module: Group.id, session: id("a"), register: [id("p01"): .present]),
      .addParticipants(module: Group.id, participants: [person(2, .candidate)]))
    func stop(_ number: Int, _ date: String, _ reason: String = "werk") -> Change {
      stage(number, .stopped(from: day("2026-01-01"), on: day(date), reason: reason))
    }
    #expect(
      group.refusal(of: stop(1, "2026-04-12")) == .comesBefore(.stop, day("2026-04-12"), first: day("2026-04-13")))
    #expect(group.refusal(of: stop(1, "2026-04-22", " ")) == .reasonMissing)
    #expect(group.refusal(of: stop(2, "2026-04-22")) == .notTakingPart(person(2).who))
    #expect(group.refusal(of: stop(1, "2026-04-20")) == .hasRegister(try group.found("a").appointment))
    #expect(group.refusal(of: stage(1, .waiting(since: day("2026-04-22")))) == .hasRecords(person(1).who))
    try group.apply(stop(1, "2026-04-21"), stop(1, "2026-04-30", "toch langer"))
    #expect(try group.participant(1).enrolment?.until == day("2026-04-30"))
    try group.apply(stage(1, entering))
    #expect(try group.module.placesTaken == 1)
  }

  @Test("Who is redirected gives back the slots to come, and keeps the talk that was held")
  func redirected() throws {
    var group = try Group(0)
    try group.apply(.addParticipants(module: Group.id, participants: [person(1, .candidate)]))
    try group.plan(
      session("talk", "2026-04-02", "09:00-12:00", .firstTalk, form: block(30)),
      session("intake", "2026-04-09", "09:00-12:00", .intake, form: block(60)))
    try group.apply(
      .bookSlot(module: Group.id, session: id("talk"), from: clock("09:30"), participant: id("p01")),
      .bookSlot(module: Group.id, session: id("intake"), from: clock("10:00"), participant: id("p01")),
      .recordAttendance(module: Group.id, session: id("talk"), register: [id("p01"): .present]))
    #expect(
      group.refusal(of: stage(1, .redirected(on: day("2026-04-03"), to: " ", reason: ""))) == .destinationMissing)
    try group.apply(stage(1, .redirected(on: day("2026-04-03"), to: "huisarts", reason: "rug")))
    #expect(try group.found("talk").register == [id("p01"): .present])
    #expect(try group.found("intake").bookings == [])
    #expect(try group.module.audience(of: group.found("talk")).map(\.id) == [id("p01")])
  }

  @Test("What came before the start is for candidates and for those already admitted, and stays theirs")
  func beforeTheStart() throws {
    var group = try Group(1, today: "2026-04-10")
    try group.apply(.addParticipants(module: Group.id, participants: [person(2, .candidate)]))
    try group.plan(
      session("info", "2026-04-01", "09:00-11:00", .infoMoment),
      session("intake", "2026-04-09", "09:00-12:00", .intake, form: block(60)))
    try group.apply(
      .bookSlot(module: Group.id, session: id("intake"), from: clock("09:00"), participant: id("p01")),
      .bookSlot(module: Group.id, session: id("intake"), from: clock("10:00"), participant: id("p02")),
      .recordAttendance(
        module: Group.id, session: id("info"), register: [id("p01"): .present, id("p02"): .late(minutes: Minutes(5))]),
      stage(2, entering))
    #expect(try group.module.audience(of: group.found("info")).count == 2)
    #expect(try group.done(2, week: -1) == Minutes(115))
    #expect(try group.planned(2, week: 0) == hours(1))
  }

  @Test("With a person go bookings, register entries, internships and check-ins")
  func removal() throws {
    var group = try Group(2, internships: true)
    try group.plan(session("a", "2026-04-21", "09:00-12:00", .individualTalk, form: block(45)))
    try group.apply(
      .bookSlot(module: Group.id, session: id("a"), from: clock("09:00"), participant: id("p01")),
      .recordAttendance(module: Group.id, session: id("a"), register: [id("p01"): .present]),
      .recordCheckIn(
        module: Group.id, checkIn: CheckIn(id: id("c"), internship: id("i-p01"), day: day("2026-06-09"), by: "C")),
      .removeParticipants(module: Group.id, participants: [id("p01")]))
    let module = try group.module
    #expect(module.participants.map(\.id) == [id("p02")])
    #expect(module.internships.map(\.participant) == [id("p02")])
    #expect(module.sessions[0].bookings == [] && module.sessions[0].register == [:] && module.checkIns == [])
  }

  @Test("Nobody is in a module twice, by id or as a person")
  func twice() throws {
    var group = try Group(2)
    var same = person(3, .candidate)
    same.name = PersonName(first: "VOORNAAM1", last: "Naam 01")
    #expect(
      group.refusal(of: .addParticipants(module: Group.id, participants: [same])) == .samePersonTwice(same.who))
    let twins = Change.addParticipants(module: Group.id, participants: [person(4, .candidate), person(4, .candidate)])
    #expect(group.refusal(of: twins) == .alreadyThere("p04"))
    same.birth = day("1990-01-01")
    try group.apply(.addParticipants(module: Group.id, participants: [same]))
    same.birth = nil
    #expect(group.refusal(of: .editParticipant(module: Group.id, participant: same)) == .samePersonTwice(same.who))
  }

  @Test("An edit changes neither stage nor notes")
  func edit() throws {
    var group = try Group(1)
    var edited = person(1, .withdrawn(on: day("2026-05-01"), reason: ""))
    edited.phone = "050 12 34 56"
    edited.notes = [Note(id: id("n"), day: day("2026-05-01"), text: "x")]
    try group.apply(.editParticipant(module: Group.id, participant: edited))
    #expect(try group.participant(1).phone == "050 12 34 56")
    #expect(try group.participant(1).isParticipating && group.participant(1).notes == [])
    edited.name = PersonName(first: " ", last: "")
    #expect(group.refusal(of: .editParticipant(module: Group.id, participant: edited)) == .emptyName)
  }

  @Test(
    "Another counsellor is a handover; case and spaces make no other counsellor",
    arguments: [
      ("christel  w.", nil), ("Bram D.", Refusal.needsHandover(from: "Christel W.", to: "Bram D.")),
      (" ", .needsHandover(from: "Christel W.", to: " ")),
    ] as [(String, Refusal?)])
  func counsellor(name: String, refused: Refusal?) throws {
    let group = try Group(0)
    #expect(group.refusal(of: .editModule(module: outline("brugge", counsellor: name))) == refused)
  }

  @Test("A module has a name, a counsellor, a start that can be meant, and an id of its own")
  func outlines() throws {
    var group = try Group(0)
    var wrong = outline("nieuw")
    wrong.name = " "
    #expect(group.refusal(of: .addModule(module: wrong)) == .emptyName)
    #expect(group.refusal(of: .addModule(module: outline("nieuw", counsellor: ""))) == .emptyCounsellor)
    #expect(
      group.refusal(of: .addModule(module: outline("nieuw", start: "1026-04-13"))) == .startTooFar(day("1026-04-13")))
    #expect(group.refusal(of: .addModule(module: outline("brugge"))) == .alreadyThere("brugge"))
    #expect(group.refusal(of: .removeModule(module: id("niets"))) == .unknownModule(id("niets")))
    try group.apply(.removeModule(module: Group.id))
    #expect(group.load == Caseload())
  }

  @Test("Who stops on a day to come has a place until then: nobody takes it before, and the check would see it")
  func placesByDay() throws {
    var group = try Group(13, today: "2026-04-20")
    try group.apply(
      .addParticipants(module: Group.id, participants: [person(14, .waiting(since: day("2026-04-01")))]),
      .setStage(
        module: Group.id, participants: [id("p01")],
        stage: .stopped(from: day("2026-04-13"), on: day("2026-04-27"), reason: "verhuis")))
    #expect(!group.notices.contains(.placeFree(first: person(14).who, home: Group.id)))
    func admit(_ from: String) -> Change {
      .setStage(module: Group.id, participants: [id("p14")], stage: .participating(from: day(from)))
    }
    #expect(group.refusal(of: admit("2026-04-20")) == .groupFull(person(14).who, places: 13))
    try group.apply(admit("2026-04-28"))
    var module = try group.module
    module.participants[13].stage = .participating(from: day("2026-04-20"))
    #expect(module.findings.contains(.groupTooLarge(count: 14, places: 13)))
  }
}
