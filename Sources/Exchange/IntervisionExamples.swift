// Examples of the changes to a meeting of the team, for the documentation of `opstap apply`.

import Domain

extension ChangeLines {
  static let intervisionExamples: [Change] = [
    .addIntervision(intervision: meeting(place: "")),
    .editIntervision(intervision: meeting(place: "Brugge")),
    .putOnAgenda(
      intervision: meeting,
      subject: IntervisionCase(
        id: id("case-1"), subject: .participant(id: id("amina")), question: "Hoe?", bringer: "Christel",
        format: "incident")),
    .moveCase(intervision: meeting, subject: id("case-1"), to: 0),
    .writeCaseNote(intervision: meeting, subject: id("case-1"), step: "advice", text: "Bellen"),
    .keepTime(intervision: meeting, clock: clock),
    .settleCase(intervision: meeting, subject: id("case-1"), state: .treated),
    .answerProposal(
      intervision: meeting,
      answer: ProposalAnswer(
        participant: id("bart"), signals: [.contactOverdue], answer: .dropped, on: day("2026-06-12"))),
    .decide(
      intervision: meeting,
      decision: Decision(
        id: id("decision-1"), made: day("2026-06-12"), words: "Huisarts", owner: "Christel", due: day("2026-06-19"),
        about: .participant(id: id("amina")))),
    .settleDecision(intervision: meeting, decision: id("decision-1"), state: .done(on: day("2026-06-15"))),
    .removeDecision(intervision: meeting, decision: id("decision-1")),
    .observe(
      intervision: meeting,
      observation: Observation(id: id("observation-1"), day: day("2026-06-12"), kind: .adjustment, words: "Stilte")),
    .settleObservation(
      intervision: meeting, observation: id("observation-1"), state: .trying, on: day("2026-06-15")),
    .removeObservation(intervision: meeting, observation: id("observation-1")),
    .closeIntervision(intervision: meeting, on: day("2026-06-12")),
    .reopenIntervision(intervision: meeting),
  ]

  static let meeting: Intervision.ID = id("juni")

  private static let clock: MeetingClock = {
    var clock = MeetingClock()
    clock.open(at: 1_781_265_600)
    clock.go(to: .step(of: id("case-1"), at: 0), at: 1_781_265_900)
    clock.pause(at: 1_781_266_080)
    return clock
  }()

  private static func meeting(place: String) -> IntervisionOutline {
    IntervisionOutline(
      id: meeting, day: day("2026-06-12"), from: time("14:00"), place: place, chair: "Els",
      attendees: ["Christel", "Els"])
  }
}
