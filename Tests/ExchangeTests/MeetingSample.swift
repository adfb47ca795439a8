// Two meetings for the minutes: one as a team has them, and the same with hostile text in every field that people type.

import Domain

@testable import Exchange

enum MeetingSample: String, CaseIterable, Sendable {
  case plain, hostile
  /// Hostile, with words of 10 KB.
  case endless

  static let id: Intervision.ID = made("juni")

  var caseload: Caseload {
    Caseload(
      modules: [module], employers: [Employer(id: Self.made("e1"), name: say("Bakkerij Peeters"), town: say("Brugge"))],
      intervisions: [earlier, meeting, next])
  }

  /// What somebody typed; in the hostile meeting with all that could break a page, in front, in the middle and behind.
  private func say(_ text: String) -> String {
    guard self != .plain else { return text }
    let long = String(repeating: "x", count: self == .endless ? 10_240 : 20)
    return """
      # <script>alert("\(text)")</script>
      </style></title></textarea>--><img src=x onerror='alert(1)'>
      | a | b |
      |---|---|
      - [link](javascript:alert(1)) ![](x) <http://x> `code` ```
      1. {{label.title}} {{{closing}}} &amp; &#60; \u{202E}\u{1B}]0;x\u{7}

          ===
      ---
      \(text) \(long) \\
      """
  }

  private var module: Module {
    var module = Module(
      id: brugge.id, name: say("Brugge voorjaar 2026"), place: say("Brugge"), start: springStart,
      counsellor: say("Christel W."))
    module.participants = [person("amina", "Amina", "El Idrissi"), person("bart", "Bart", "Claes")]
    return module
  }

  private func person(_ id: String, _ first: String, _ last: String) -> Participant {
    Participant(
      id: Self.made(id), name: PersonName(first: first, last: last), referrer: Referrer(.vdab, consultant: ""),
      status: .riziv, stage: .participating(from: springStart))
  }

  // MARK: - The meetings

  private var earlier: Intervision {
    var meeting = Intervision(
      IntervisionOutline(id: Self.made("mei"), day: day("2026-05-15")), formats: MethodTemplate.opStap.formats)
    meeting.decisions = [
      decision("d1", "Els vraagt de huisarts wat mag.", "Els", due: "2026-05-29", .done(on: day("2026-05-28"))),
      decision("d2", "Een gesprek met de bakkerij van Amina.", "Christel", due: "2026-06-01", .open),
      decision("d3", "Al klaar voor de vorige keer.", "Els", due: nil, .done(on: day("2026-05-15"))),
      decision(
        "d4", "De brochure herschrijven.", "Tom", due: nil, .dropped(on: day("2026-06-02"), reason: say("te duur"))),
    ]
    var running = observation("o1", .adjustment, "Elke terugkomdag met een wandeling beginnen.")
    (running.day, running.state, running.since) = (day("2026-05-15"), .trying, day("2026-05-20"))
    meeting.observations = [running]
    meeting.state = .closed(on: day("2026-05-15"))
    return meeting
  }

  private var meeting: Intervision {
    var meeting = Intervision(
      IntervisionOutline(
        id: Self.id, day: day("2026-06-12"), from: TimeOfDay("14:00"), place: say("Brugge"), chair: say("Els"),
        attendees: [say("Christel"), say("Els"), say("Tom")]), formats: MethodTemplate.opStap.formats)
    var amina = IntervisionCase(
      id: Self.made("c1"), subject: .participant(id: Self.made("amina")),
      question: say("Hoe help ik Amina om zelf te bellen als ze ziek is?"), bringer: say("Christel"),
      format: "incident",
      reasons: [
        .contactOverdue(days: 9), .attendanceDropping(before: 92, lately: 60), .noPlacement(from: day("2026-06-01")),
        .goalFalling(goal: say("zelf bellen"), before: 1, lately: -1),
        .nearCap(weeks: 4, highest: Domain.Minutes(1140)),
      ])
    amina.notes = [
      "incident": say("Maandag kwam Amina niet.\nZe belde pas op woensdag."), "facts": say("Het is de derde keer."),
      "advice": say("Els: spreek één vast moment af.\nTom: laat Amina zelf de bakkerij bellen."),
      "along": say("Ik vraag Amina wat bellen moeilijk maakt."), "clarify": say("Uit een andere werkvorm."),
    ]
    amina.state = .treated
    var bakery = IntervisionCase(
      id: Self.made("c2"), subject: .employer(id: Self.made("e1")),
      question: say("Hoe lang wachten wij op een antwoord?"),
      bringer: say("Els"), format: "short")
    (bakery.notes, bakery.state) = (["discuss": say("Niet klaar geraakt.")], .carried(to: Self.made("juli")))
    var method = IntervisionCase(
      id: Self.made("c3"), subject: .method, question: say("Mogen wij de groep in tweeën splitsen?"),
      bringer: say("Tom"),
      format: "short")
    (method.notes, method.state) = (["advice": say("Probeer het één week.")], .treated)
    var bart = IntervisionCase(id: Self.made("c4"), subject: .participant(id: Self.made("bart")), question: say("?"))
    bart.state = .postponed
    meeting.cases = [amina, bakery, method, bart]
    meeting.answers = [
      ProposalAnswer(
        participant: Self.made("bart"), signals: [.nearCap], answer: .dropped, on: day("2026-06-12"))
    ]
    meeting.decisions = [
      decision(
        "d5", "Christel spreekt met Amina een belmoment af.", "Christel", due: "2026-06-19",
        .done(on: day("2026-06-26")),
        about: .participant(id: Self.made("amina"))),
      decision(
        "d7", "Zelf de dokter bellen.", "Amina El Idrissi", due: "2026-06-15", .open,
        about: .participant(id: Self.made("amina"))),
      decision("d6", "De zaal in Brugge vastleggen.", "Tom", due: nil, .open),
    ]
    meeting.observations = [
      observation("o2", .adjustment, "Bellen oefenen in week 2."),
      observation("o3", .labourMarket, "Bakkers zoeken volk voor de nacht."), observation("o4", .care, "Wachttijden."),
      observation("o5", .need, "Vervoer op zondag ontbreekt."),
    ]
    meeting.state = .closed(on: day("2026-06-12"))
    return meeting
  }

  private var next: Intervision {
    Intervision(
      IntervisionOutline(id: Self.made("juli"), day: day("2026-07-10")), formats: MethodTemplate.opStap.formats)
  }

  private func decision(
    _ id: String, _ words: String, _ owner: String, due: String?, _ state: Decision.State,
    about: IntervisionCase.Subject? = nil
  ) -> Decision {
    Decision(
      id: Self.made(id), made: day(id < "d5" ? "2026-05-15" : "2026-06-12"), words: say(words), owner: say(owner),
      due: due.map(day), about: about, state: state)
  }

  private func observation(_ id: String, _ kind: Observation.Kind, _ words: String) -> Observation {
    Observation(id: Self.made(id), day: day("2026-06-12"), kind: kind, words: say(words), by: say("Els"))
  }

  private func day(_ text: String) -> Day { Day(text) ?? springStart }

  private static func made<Thing>(_ raw: String) -> Identifier<Thing> {
    var ids = IdentifierSource(seed: 0)
    return Identifier<Thing>(raw) ?? ids.next()
  }
}
