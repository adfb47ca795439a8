// Why something at the end of the path is refused: what comes first, what is there already, what a closed module takes.

import Domain

extension Refusal {
  /// Those about the end of a module; `phrase` asks for them here.
  func endPhrase(_ name: (Who) -> String) -> Phrase {
    switch self {
    case .stoppedWithoutJob(let who, let day):
      Phrase(
        "\(name(who)) is op \(day.short.dutch) vroegtijdig gestopt: een doorstroom is er dan alleen naar een job.",
        "\(name(who)) stopped early on \(day.short.english): then there is no outcome but a job.")
    case .reportNotFinished(let who):
      Phrase(
        "Het eindverslag van \(name(who)) is nog niet afgewerkt. Werk het af voor u het meegeeft.",
        "The final report of \(name(who)) is not finished yet. Finish it before it is given.")
    case .talkBeforeLastPhase(let who, let day, let from):
      Phrase(
        "\(name(who)): de eindevaluatie hoort in de laatste fase, vanaf \(from.shortWithYear.dutch), niet op "
          + "\(day.shortWithYear.dutch). Wie vroeger stopt: noteer dat eerst.",
        "\(name(who)): the final evaluation belongs in the last phase, from \(from.shortWithYear.english), not on "
          + "\(day.shortWithYear.english). Of who stops earlier: record that first.")
    case .aftercareMonth(let month):
      Phrase(
        "Nazorg na \(month) maanden staat niet in de methode.", "Aftercare after \(month) months is not in the method.")
    case .situationMissing:
      Phrase("Kies wat de deelnemer nu doet.", "Choose what the participant does now.")
    case .aftercareOver(let who, let day):
      Phrase(
        "De nazorg van \(name(who)) eindigde op \(day.short.dutch). Verwijder eerst dat einde.",
        "Aftercare of \(name(who)) ended on \(day.short.english). Remove that end first.")
    case .aftercareHad(let who, let month, let day):
      Phrase(
        "Het contact na \(month) maanden met \(name(who)) was er al, op \(day.short.dutch). Pas dat aan.",
        "The contact after \(month) months with \(name(who)) was had already, on \(day.short.english). Edit that one.")
    case .notAReturnDay(let appointment):
      appointment.words
        + Phrase(" is geen terugkomdag: een reflectie hoort daar.", " is not a return day: a reflection belongs there.")
    case .reflectedAlready(let who, let appointment):
      Phrase("\(name(who)) heeft al een reflectie van ", "\(name(who)) has a reflection already of ")
        + appointment.words
        + Phrase(". Pas die aan.", ". Edit that one.")
    case .moduleClosed(let day):
      Phrase(
        "De module is afgesloten op \(day.shortWithYear.dutch): alleen nazorg, notities en contactgegevens komen er nog bij. "
          + "Open ze opnieuw, met een reden, om iets anders te veranderen.",
        "The module was closed on \(day.shortWithYear.english): only aftercare, notes and contact data are added. "
          + "Open it again, with a reason, to change anything else.")
    case .closedBeforeEnd(let day, let last):
      Phrase(
        "Afsluiten kan vanaf de laatste programmaweek (\(last.shortWithYear.dutch)), niet op \(day.shortWithYear.dutch).",
        "Closing is possible from the last programme week on (\(last.shortWithYear.english)), not on \(day.shortWithYear.english)."
      )
    case .notReadyToClose(let people):
      Phrase(
        "De module kan nog niet dicht: er ontbreekt nog ", "The module cannot be closed yet: there is still missing ")
        + Refusal.counts(people).listed + Phrase(" bij ", " of ") + Refusal.whom(people, name) + Phrase(same: ".")
    default: Phrase(same: "")
    }
  }

  /// By name as far as a sentence can hold them; of a whole group the list has them.
  private static func whom(_ people: [Unready], _ name: (Who) -> String) -> Phrase {
    people.count > 3
      ? people.count.counted(Phrase("deelnemer", "participant"), Phrase("deelnemers", "participants"))
      : people.map { Phrase(same: name($0.who)) }.listed
  }

  private static func counts(_ people: [Unready]) -> [Phrase] {
    let missing = people.flatMap(\.missing)
    let kinds = missing.reduce(into: [Missing]()) { if !$0.contains($1) { $0.append($1) } }
    return kinds.map { kind in
      let count = missing.count { $0 == kind }
      return kind.words + Phrase(same: people.count > 1 ? " (\(count))" : "")
    }
  }
}
