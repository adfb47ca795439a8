// The sentences that a counsellor meets when the door refuses: real changes to a real module, to the words.

import Domain
import Testing
import Words

@Suite("What the door refuses is said with names, week and sum") struct DoorSentenceTests {
  private let today = Samples.day("2026-04-01")
  private let module: Module.ID = Samples.identifier("brugge")

  /// Thirteen people from 13 April 2026, with the programme and an internship of 16 hours a week in weeks 9 to 13.
  private func caseload() throws -> Caseload {
    var caseload = Caseload()
    let start = Samples.day("2026-04-13")
    let people = (1...13).map { number in
      onPaper(
        Participant(
          id: Samples.identifier("p\(number)"),
          name: PersonName(first: "An", last: "N\(number < 10 ? "0" : "")\(number)"),
          referrer: Referrer(.vdab), stage: .participating(from: start)))
    }
    let internships = people.map { person in
      Internship(
        id: Samples.identifier("i-\(person.id)"), participant: person.id, employer: "Lamote",
        from: Samples.day("2026-06-08"), to: Samples.day("2026-07-10"),
        hours: [.monday, .tuesday, .thursday, .friday].reduce(into: [:]) { $0[$1] = Samples.span("9-13") })
    }
    let outline = ModuleOutline(
      id: module, name: "Brugge", place: "Brugge", start: start, counsellor: "Christel W.")
    _ = try caseload.apply(
      [
        .addModule(module: outline), .addParticipants(module: module, participants: people),
        .planProgramme(module: module, rows: ProgrammeRow.opStap, mode: .first),
        .placeInternships(module: module, internships: internships),
      ], on: today)
    return caseload
  }

  /// Through the steps before the start.
  private func onPaper(_ person: Participant) -> Participant {
    var person = person
    person.takeOnPaper(before: .started, on: Samples.day("2026-03-02"))
    return person
  }

  private func said(_ change: Change) throws -> String {
    var caseload = try caseload()
    do {
      _ = try caseload.apply(change, on: today)
      return "not refused"
    } catch { return error.phrase().dutch }
  }

  private let everybody =
    "An N01, An N02, An N03, An N04, An N05, An N06, An N07, An N08, An N09, An N10, An N11, An N12 en An N13"

  private func plan(_ kind: Session.Kind, _ day: String, _ time: String) -> Change {
    let session = Session(id: Samples.identifier("new"), kind: kind, day: Samples.day(day), time: Samples.span(time))
    return .planSessions(module: module, sessions: [session])
  }

  @Test func oneHourMoreInAFullWeek() throws {
    #expect(
      try said(plan(.groupTraining, "2026-06-10", "13-14"))
        == "wk 24 (8-14 juni): \(everybody) zouden elk 20 u hebben, hoogstens 19 u.")
  }

  @Test func aSecondSessionOverAnExistingOne() throws {
    #expect(
      try said(plan(.companyVisit, "2026-04-14", "11-13"))
        == "\(everybody) zouden op twee plaatsen tegelijk zijn: di 14 apr groepsvorming “Kennismaking en afspraken” "
        + "(09:00-12:00) en bedrijfsbezoek (11:00-13:00).")
  }

  @Test func theFourteenth() throws {
    let person = onPaper(
      Participant(
        id: Samples.identifier("p14"), name: PersonName(first: "Siân", last: "Vandenberghe"), referrer: Referrer(.gtb),
        stage: .participating(from: Samples.day("2026-04-13"))))
    #expect(
      try said(.addParticipants(module: module, participants: [person]))
        == "Siân Vandenberghe kan er niet bij: hoogstens 13 deelnemers, en alle plaatsen zijn bezet. De wachtlijst kan wel."
    )
  }
}
