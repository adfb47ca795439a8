// The programme that Op-Stap ships with: fourteen weeks, by week and weekday (input file programma-op-stap.csv).

extension ProgrammeRow {
  /// Breaks begin at noon; `slot` is the minutes of each participant in a block.
  package static let opStap: [ProgrammeRow] = [
    row(1, .tuesday, 9, 12, .groupTraining, "Kennismaking en afspraken"),
    row(1, .thursday, 9, 12, .groupTraining, "Communicatie: luisteren en vragen"),
    row(2, .tuesday, 9, 12, .groupTraining, "Communicatie: feedback geven"),
    row(2, .thursday, 9, 12, .groupTraining, "Omgaan met spanning en faalangst"),
    row(2, .friday, 9, 16, .individualTalk, "Persoonlijke doelen", pause: 60, slot: 45),
    row(3, .tuesday, 9, 12, .groupTraining, "Samenwerken in een ploeg"),
    row(3, .thursday, 9, 12, .groupTraining, "Omgaan met spanning en faalangst"),
    row(3, .friday, 9, 16, .individualTalk, "Persoonlijke doelen", pause: 60, slot: 45),
    row(3, .thursday, 13, 16, .groupTraining, "Assertief en weerbaar"),
    row(4, .monday, 9, 12, .groupTraining, "Beroepenexploratie"),
    row(4, .tuesday, 9, 12, .pcTraining, "Werk zoeken met de pc"),
    row(4, .thursday, 9, 16, .jobExploration, "Beroepen bekijken", pause: 60),
    row(5, .monday, 9, 12, .groupTraining, "Jobdoelwit uitklaren"),
    row(5, .tuesday, 9, 12, .pcTraining, "Werk zoeken met de pc"),
    row(5, .thursday, 9, 16, .companyVisit, "Op stap bij een bedrijf", pause: 60, at: "ter plaatse"),
    row(5, .friday, 9, 16, .individualTalk, "Mijn koers", pause: 60, slot: 45),
    row(6, .monday, 9, 12, .groupTraining, "Solliciteren: brief en cv"),
    row(6, .tuesday, 9, 12, .pcTraining, "Werk zoeken met de pc"),
    row(6, .thursday, 9, 16, .jobExploration, "Beroepen bekijken", pause: 60),
    row(6, .friday, 9, 16, .individualTalk, "Mijn koers", pause: 60, slot: 45),
    row(7, .monday, 9, 12, .groupTraining, "Solliciteren: het gesprek"),
    row(7, .tuesday, 9, 12, .pcTraining, "Werk zoeken met de pc"),
    row(7, .thursday, 9, 16, .companyVisit, "Op stap bij een bedrijf", pause: 60, at: "ter plaatse"),
    row(7, .friday, 9, 16, .individualTalk, "Mijn koers", pause: 60, slot: 45),
    row(8, .monday, 9, 12, .groupTraining, "Stage voorbereiden"),
    row(8, .tuesday, 9, 16, .individualTalk, "Stageplaats zoeken", pause: 60, slot: 45),
    row(8, .wednesday, 9, 16, .individualTalk, "Stageplaats zoeken", pause: 60, slot: 45),
    row(8, .monday, 13, 16, .companyVisit, "Kennismaking op de stageplaats", slot: 60, at: "stageplaats"),
    row(8, .thursday, 9, 16, .companyVisit, "Kennismaking op de stageplaats", pause: 60, slot: 60, at: "stageplaats"),
    row(8, .friday, 9, 16, .companyVisit, "Kennismaking op de stageplaats", pause: 60, slot: 60, at: "stageplaats"),
    row(9, .wednesday, 9, 12, .returnDay, "Terugkomdag: ervaren, terugkijken, inzicht, uitproberen"),
    row(11, .wednesday, 9, 12, .returnDay, "Terugkomdag: ervaren, terugkijken, inzicht, uitproberen"),
    row(13, .wednesday, 9, 12, .returnDay, "Terugkomdag: ervaren, terugkijken, inzicht, uitproberen"),
    row(14, .tuesday, 9, 12, .groupTraining, "Terugblik en afronding"),
    row(14, .wednesday, 13, 16, .finalEvaluation, "Eindevaluatie met deelnemer en verwijzer", slot: 60),
    row(14, .thursday, 9, 16, .finalEvaluation, "Eindevaluatie met deelnemer en verwijzer", pause: 60, slot: 60),
    row(14, .friday, 9, 16, .finalEvaluation, "Eindevaluatie met deelnemer en verwijzer", pause: 60, slot: 60),
  ]

  private static func row(
    _ week: Int, _ weekday: Weekday, _ from: Int, _ to: Int, _ kind: Session.Kind, _ theme: String, pause: Int = 0,
    slot: Int? = nil, at place: String = "Jobcentrum"
  ) -> ProgrammeRow {
    ProgrammeRow(
      week: week, weekday: weekday, time: TimeSpan(wholeHours: from, to, pause: pause), kind: kind, theme: theme,
      place: place, slot: slot.map { Minutes($0) })
  }
}
