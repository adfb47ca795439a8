// The meetings of the team in the demonstration: two that were held, and the one of today with its agenda.

import Domain

enum TeamMeetings {
  private static let may: Intervision.ID = identifier(9001)
  private static let june: Intervision.ID = identifier(9002)
  private static let july: Intervision.ID = identifier(9003)
  private static let team = ["Christel W.", "Els D.", "Farid B.", "Nadia B."]

  private static func meeting(_ id: Intervision.ID, _ day: Day, chair: String) -> Change {
    .addIntervision(
      intervision: IntervisionOutline(
        id: id, day: day, from: time(14), place: "Jobcentrum Brugge", chair: chair, attendees: team))
  }

  private static func about(
    _ number: UInt64, _ subject: IntervisionCase.Subject, _ question: String, by bringer: String, _ format: String
  ) -> IntervisionCase {
    IntervisionCase(id: identifier(number), subject: subject, question: question, bringer: bringer, format: format)
  }

  private static func decision(
    _ number: UInt64, _ made: Day, _ words: String, owner: String, due: Day? = nil,
    about subject: IntervisionCase.Subject? = nil
  ) -> Decision {
    Decision(id: identifier(number), made: made, words: words, owner: owner, due: due, about: subject)
  }

  /// `bringing`: those of the two running groups whom cases are about.
  static func changes(_ spring: [Participant.ID], _ employer: Employer.ID?) -> [Change] {
    guard spring.count > 4 else { return [] }
    let (first, second, third) = (
      IntervisionCase.Subject.participant(id: spring[1]), IntervisionCase.Subject.participant(id: spring[3]),
      IntervisionCase.Subject.participant(id: spring[4])
    )
    return ofMay(first) + ofJune(second) + ofJuly(third, first, employer)
  }

  private static func ofMay(_ subject: IntervisionCase.Subject) -> [Change] {
    let day = date(6, 5)
    return [
      meeting(may, day, chair: "Els D."),
      .putOnAgenda(
        intervision: may,
        subject: about(
          9011, subject, "Hoe kan ik de drempel verlagen om zelf te bellen wanneer het niet lukt?", by: "Christel W.",
          "incident")),
      .writeCaseNote(
        intervision: may, subject: identifier(9011), step: "facts",
        text: "Drie keer niet komen opdagen, telkens de dag zelf. Belt pas achteraf, soms via de zus."),
      .writeCaseNote(
        intervision: may, subject: identifier(9011), step: "analysis",
        text: "Het bellen zelf is de drempel, niet de opleiding."),
      .writeCaseNote(
        intervision: may, subject: identifier(9011), step: "advice",
        text: "Laat een bericht sturen volstaan. Oefen het bellen in de groep, met een rollenspel."),
      .writeCaseNote(
        intervision: may, subject: identifier(9011), step: "along",
        text: "Ik spreek af: een bericht voor 9 uur is genoeg."),
      .settleCase(intervision: may, subject: identifier(9011), state: .treated),
      .decide(
        intervision: may,
        decision: decision(
          9021, day, "Spreekt af dat een bericht voor 9 uur volstaat", owner: "Christel W.", due: date(13, 5),
          about: subject)),
      .observe(
        intervision: may,
        observation: Observation(
          id: identifier(9031), day: day, kind: .labourMarket,
          words: "Winkels vragen meer en meer weekendwerk bij een eerste stage.", by: "Farid B.")),
      .closeIntervision(intervision: may, on: day),
      .settleDecision(intervision: may, decision: identifier(9021), state: .done(on: date(11, 5))),
    ]
  }

  private static func ofJune(_ subject: IntervisionCase.Subject) -> [Change] {
    let day = date(3, 6)
    return [
      meeting(june, day, chair: "Farid B."),
      .putOnAgenda(
        intervision: june,
        subject: about(
          9012, subject, "Wat kan ik doen als de stagementor meer verwacht dan afgesproken?", by: "Christel W.",
          "ten-steps")),
      .writeCaseNote(
        intervision: june, subject: identifier(9012), step: "clarify",
        text: "De taken staan in de overeenkomst, de mentor las ze niet na. De deelnemer zegt zelf niets."),
      .writeCaseNote(
        intervision: june, subject: identifier(9012), step: "advice",
        text: "Ga samen ter plaatse en leg de takenlijst op tafel. Laat de deelnemer het eerste punt zelf zeggen."),
      .writeCaseNote(
        intervision: june, subject: identifier(9012), step: "along", text: "Eerst voorbereiden met de deelnemer."),
      .settleCase(intervision: june, subject: identifier(9012), state: .treated),
      .putOnAgenda(
        intervision: june,
        subject: about(
          9013, .method, "Hoe begin ik een terugkomdag zodat ook wie stil is, vertelt?", by: "Els D.",
          "short"
        )),
      .settleCase(intervision: june, subject: identifier(9013), state: .postponed),
      .decide(
        intervision: june,
        decision: decision(
          9022, day, "Gaat samen met de deelnemer naar de stageplaats en overloopt de takenlijst", owner: "Christel W.",
          due: date(24, 6), about: subject)),
      .decide(
        intervision: june,
        decision: decision(
          9023, day, "Maakt een infoblad van één bladzijde over sensibilisering voor bedrijven", owner: "Els D.",
          due: date(8, 7))),
      .observe(
        intervision: june,
        observation: Observation(
          id: identifier(9032), day: day, kind: .adjustment,
          words: "Elke terugkomdag begint met één minuut stil noteren voor wie vertelt.", by: "Nadia B.")),
      .observe(
        intervision: june,
        observation: Observation(
          id: identifier(9033), day: day, kind: .need,
          words: "Wachttijd bij de centra voor geestelijke gezondheidszorg loopt op tot vier maanden.", by: "Els D.")),
      .closeIntervision(intervision: june, on: day),
      .settleObservation(intervision: june, observation: identifier(9032), state: .trying, on: date(10, 6)),
    ]
  }

  private static func ofJuly(
    _ subject: IntervisionCase.Subject, _ other: IntervisionCase.Subject, _ employer: Employer.ID?
  ) -> [Change] {
    [
      meeting(july, Demonstration.day, chair: "Nadia B."),
      .putOnAgenda(
        intervision: july,
        subject: about(
          9014, subject, "Hoe kan ik blijven motiveren zonder zelf de stap te zetten?", by: "Christel W.", "incident")),
      .moveCase(intervision: july, subject: identifier(9014), to: 0),
    ]
      + (employer.map { id in
        [
          .putOnAgenda(
            intervision: july,
            subject: about(
              9015, .employer(id: id), "Hoe bespreek ik dat wij dit jaar niemand meer kunnen sturen?", by: "Farid B.",
              "short"))
        ]
      } ?? [])
  }
}
