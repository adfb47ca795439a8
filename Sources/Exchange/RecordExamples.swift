// An example of every kind of record that a dossier can hold, for `opstap apply --examples`.

import Domain

extension ChangeLines {
  private static let module: Module.ID = id("brugge")

  /// Of Bart, who takes part; of Amina that there is no care network. In an order in which they can be applied.
  static let recordExamples: [Change] =
    [
      .firstTalk(
        FirstTalk(
          day: day("2026-03-20"), referrer: .present, motivation: "Wil weer onder de mensen", wellbeing: 3,
          wellbeingWords: "Slaapt beter", answer: .yes, why: "Rustige opbouw", decision: .admitted)),
      .intake(
        Intake(
          day: day("2026-03-20"), answers: ["why-now": "Het is tijd"], strengths: "Stipt", limits: "Geen lawaai",
          agreements: "Belt zelf af", underStress: "Even buiten")),
      .lifeDomains(
        LifeDomains(
          id: id("domains-1"), day: day("2026-03-20"), occasion: .intake, ratings: [.wellbeing: 3, .money: 2],
          words: [.money: "Schulden"], ladder: 2)),
      .goal(
        Goal(
          id: id("goal-1"), set: day("2026-03-20"), words: "Ik bel zelf.",
          levels: ["Ik laat bellen", "Ik stuur een bericht", "Ik bel met hulp", "Ik bel", "Ik bel voor een ander"])),
      .rating(Goal.Rating(id: id("rating-1"), day: day("2026-04-20"), level: -1, note: "Met hulp"), of: id("goal-1")),
      .careContact(
        CareContact(
          id: id("care-1"), role: .mentalHealthCare, name: "Lies", organisation: "CGG", phone: "050111111",
          consent: CareContact.Consent(given: day("2026-03-20"), scope: "Uren"), agreements: "Belt elke maand",
          alignment: "Uren traag opbouwen")),
      .jobTarget(
        JobTarget(day: day("2026-05-20"), dreamJob: "Bakker", target: "Hulpbakker", match: "Past", reasons: "Vroeg op")),
      .exploredJob(
        ExploredJob(
          id: id("job-1"), day: day("2026-05-12"), job: "Hulpbakker", way: .companyVisit, employer: "Bakkerij",
          verdict: .suits, words: "Warm")),
      .readiness(Readiness(documents: ["cv": day("2026-05-20")], computer: 3, words: "Brief volgt")),
      .searchStep(
        SearchStep(
          id: id("search-1"), day: day("2026-05-25"), employer: "Bakkerij", way: .visit, taker: .alone, answer: .talk,
          words: "Komt terug", next: day("2026-05-29"))),
    ].map { write($0) } + [
      .writeRecord(
        module: module, participant: id("amina"),
        record: .noCare(NoCare(day: day("2026-03-20"), words: "Wil dat niet")))
    ]

  /// The last ones, after the programme and the internship.
  static let endExamples: [Change] =
    [
      .reflection(
        Reflection(
          id: id("reflection-1"), session: id("w09-wed-0900"), day: day("2026-06-10"),
          words: [.experience: "Druk", .lookingBack: "Ik bleef", .insight: "Pauze helpt", .tryOut: "Pauze vragen"])),
      .finalEvaluation(
        FinalEvaluation(
          day: day("2026-07-14"), referrer: .present, lookingBack: "Ik belde zelf", referrerWords: "Mooi",
          grown: "Bellen", attention: "Lawaai", advice: "Halftijds")),
      .nextStep(NextStep(id: id("next-1"), what: "Sollicitatie", owner: .participant, due: day("2026-08-03"))),
      .outcome(Outcome(day: day("2026-07-15"), kind: .followUp, words: "Bij Jobcentrum", support: "Jobcoach")),
      .report(endedReport),
      .aftercare(
        AftercareContact(
          id: id("aftercare-1"), month: 3, day: day("2026-07-20"), by: "Christel", situation: .followUp,
          words: "Alles loopt")),
      .aftercareEnd(AftercareEnd(day: day("2026-07-20"), reason: "Verhuist")),
    ].map { write($0) }

  private static var endedReport: Report {
    var report = Report()
    report.texts = [.nextSteps: Report.Text(written: "Zoekt verder.", base: "")]
    report.consents = [.care: day("2026-07-15")]
    report.withheld = [.jobTarget: day("2026-07-15")]
    (report.finished, report.taker) = (day("2026-07-15"), .together)
    report.given = [.participant: day("2026-07-16")]
    return report
  }

  private static func write(_ record: Record) -> Change {
    .writeRecord(module: module, participant: id("bart"), record: record)
  }
}
