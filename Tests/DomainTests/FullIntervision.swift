// A meeting in which nothing is empty, for what must hold for each of its fields.

import Domain

let fullIntervision: Intervision = {
  var meeting = Intervision(
    IntervisionOutline(
      id: id("m1"), day: day("2026-06-12"), from: clock("14:00"), place: "Brugge", chair: "Els",
      attendees: ["Els", "Christel"], length: Minutes(90)),
    formats: MethodTemplate.opStap.formats, template: "Op-Stap, Brugge")
  let signals: [Signal] = [
    .contactOverdue(days: 3), .attendanceDropping(before: 90, lately: 60), .noPlacement(from: day("2026-06-01")),
    .goalFalling(goal: "bellen", before: 1, lately: 0), .nearCap(weeks: 4, highest: hours(19)),
  ]
  var subject = IntervisionCase(
    id: id("c1"), subject: .participant(id: id("p01")), question: "Hoe kan ik?", bringer: "Els", format: "incident",
    reasons: signals)
  subject.notes = ["facts": "x", "advice": "y"]
  var employer = IntervisionCase(id: id("c2"), subject: .employer(id: id("e1")), question: "Wat nu?")
  employer.state = .carried(to: id("m2"))
  var method = IntervisionCase(id: id("c3"), subject: .method, question: "Hoe doen wij dit?")
  method.state = .postponed
  meeting.cases = [subject, employer, method]
  meeting.answers = [
    ProposalAnswer(participant: id("p01"), signals: [.nearCap], answer: .postponed, on: day("2026-06-12"))
  ]
  meeting.decisions = [
    Decision(
      id: id("d1"), made: day("2026-06-12"), words: "Belt", owner: "Els", due: day("2026-06-19"),
      about: .participant(id: id("p01")), state: .dropped(on: day("2026-06-20"), reason: "x"))
  ]
  var observation = Observation(id: id("o1"), day: day("2026-06-12"), kind: .care, words: "wachttijd", by: "Els")
  (observation.state, observation.since) = (.dropped(reason: "x"), day("2026-06-20"))
  meeting.observations = [observation]
  var clock = MeetingClock()
  clock.open(at: 1_781_265_600)
  clock.go(to: .step(of: id("c1"), at: 0), at: 1_781_265_660)
  clock.go(to: .step(of: id("c1"), at: 1), at: 1_781_265_900)
  meeting.clock = clock
  meeting.state = .closed(on: day("2026-06-12"))
  return meeting
}()
