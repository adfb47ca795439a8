// A dossier in which every record has every field: for the tests of files and of the veil.

import Domain

let fullDossier: Dossier = {
  var dossier = Dossier()
  dossier.firstTalk = FirstTalk(
    day: day("2026-03-20"), taker: .together, referrer: .consulted, motivation: "x", wellbeing: 3, wellbeingWords: "x",
    answer: .doubt, why: "x", decision: .redirected(to: "x", reason: "x"))
  dossier.intake = Intake(
    day: day("2026-03-27"), taker: .together, answers: ["why-now": "x"], strengths: "x", limits: "x", agreements: "x",
    underStress: "x")
  dossier.lifeDomains = [
    LifeDomains(
      id: id("l1"), day: day("2026-03-27"), occasion: .intake, ratings: [.home: 3], words: [.money: "x"], ladder: 2)
  ]
  dossier.goals = [
    Goal(
      id: id("g1"), set: day("2026-03-27"), words: "x", levels: ["x", "x", "x", "x", "x"],
      ratings: [Goal.Rating(id: id("r1"), day: day("2026-05-04"), level: -1, note: "x", taker: .alone)])
  ]
  dossier.careContacts = [
    CareContact(
      id: id("k1"), role: .psychiatrist, name: "x", organisation: "x", phone: "x", email: "x",
      consent: .init(given: day("2026-03-27"), scope: "x", withdrawn: day("2026-06-01")), agreements: "x",
      alignment: "x"),
    CareContact(id: id("k2"), role: .family, name: "x", consentRefused: day("2026-03-27")),
  ]
  dossier.noCare = NoCare(day: day("2026-03-20"), words: "x")
  dossier.permissions = [
    Permission(
      id: id("t1"), requested: day("2026-04-01"), decided: day("2026-04-20"), decision: .granted, activity: "x",
      hours: hours(19), validUntil: day("2027-04-19"), contact: "x")
  ]
  dossier.jobTarget = JobTarget(
    day: day("2026-05-20"), taker: .alone, dreamJob: "x", target: "x", match: "x", reasons: "x")
  dossier.exploredJobs = [
    ExploredJob(
      id: id("j1"), day: day("2026-05-12"), job: "x", way: .companyVisit, employer: "x", verdict: .suits, words: "x")
  ]
  dossier.readiness = Readiness(documents: ["cv": day("2026-05-20")], computer: 4, words: "x")
  dossier.search = [
    SearchStep(
      id: id("z1"), day: day("2026-05-25"), employer: "x", way: .visit, taker: .alone, answer: .talk, words: "x",
      next: day("2026-05-29"), snoozed: Snooze(until: day("2027-06-05"), reason: "x"))
  ]
  dossier.offers = [
    Offer(
      id: id("o1"), day: day("2026-04-15"), module: id("brugge"),
      answer: .declined(on: day("2026-04-16"), reason: "x"))
  ]
  dossier.snoozed = [.expiry: Snooze(until: day("2026-07-01"), reason: "x")]
  dossier.reflections = [
    Reflection(
      id: id("f1"), session: id("return"), day: day("2026-06-10"),
      words: [.experience: "x", .lookingBack: "x", .insight: "x", .tryOut: "x"])
  ]
  dossier.finalEvaluation = FinalEvaluation(
    day: day("2026-07-14"), taker: .together, referrer: .present, lookingBack: "x", referrerWords: "x", grown: "x",
    attention: "x", advice: "x")
  dossier.nextSteps = [
    NextStep(id: id("n1"), what: "x", owner: .care, due: day("2026-09-01"), done: day("2026-06-30"))
  ]
  dossier.outcome = Outcome(day: day("2026-07-15"), taker: .alone, kind: .regularJob, words: "x", support: "x")
  var report = Report()
  report.texts = [.goals: Report.Text(written: "x", base: "x")]
  report.consents = [.care: day("2026-07-14")]
  (report.finished, report.taker, report.final) = (day("2026-07-15"), .together, [.goals: "x"])
  report.given = [.referrer: day("2026-07-16")]
  dossier.report = report
  dossier.aftercare = [
    AftercareContact(
      id: id("a1"), month: 3, day: day("2026-07-28"), by: "x", channel: .phone, outcome: .reached,
      situation: .regularJob, words: "x", next: day("2026-08-05"))
  ]
  dossier.aftercareEnd = AftercareEnd(day: day("2026-07-29"), taker: .alone, reason: "x")
  return dossier
}()

extension Dossier {
  var records: [Record] {
    let goals = goals.flatMap { goal in [.goal(goal)] + goal.ratings.map { Record.rating($0, of: goal.id) } }
    let single: [Record?] = [
      firstTalk.map { .firstTalk($0) }, intake.map { .intake($0) }, jobTarget.map { .jobTarget($0) },
      readiness.map { .readiness($0) }, noCare.map { .noCare($0) },
      readiness.map { .readiness($0) }, finalEvaluation.map { .finalEvaluation($0) }, outcome.map { .outcome($0) },
      report.map { .report($0) }, aftercareEnd.map { .aftercareEnd($0) },
    ]
    return single.compactMap { $0 } + goals + lifeDomains.map { .lifeDomains($0) }
      + careContacts.map { .careContact($0) }
      + permissions.map { .permission($0) } + exploredJobs.map { .exploredJob($0) } + search.map { .searchStep($0) }
      + reflections.map { .reflection($0) } + nextSteps.map { .nextStep($0) } + aftercare.map { .aftercare($0) }
  }
}
