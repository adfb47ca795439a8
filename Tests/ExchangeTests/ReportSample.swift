// A participant with a whole path for the final report, and the same with hostile text in every field that people type.

import Domain
import Words

@testable import Exchange

enum ReportSample: String, Sendable {
  case plain, hostile
  /// In every text that people type somebody else of the group is named.
  case named

  static let amina: Participant.ID = made("amina")
  static let bart: Participant.ID = made("bart")

  var caseload: Caseload {
    Caseload(
      modules: [module], employers: [Employer(id: Self.made("e1"), name: say("Bakkerij Peeters"), town: say("Brugge"))])
  }

  /// What somebody typed; hostile with all that could break a page, in front, in the middle and behind.
  private func say(_ text: String) -> String {
    if self == .named { return Self.names.contains(text) ? text : text + " Zoals Bart Claes en Barts zus, B. Claes." }
    guard self == .hostile else { return text }
    return """
      # <script>alert("\(text)")</script>
      </style></title></textarea>--><img src=x onerror='alert(1)'>
      | a | b |
      |---|---|
      - - [link](javascript:alert(1)) ![](x) <http://x> `code` ```
      1. {{label.title}} {{{printed}}} &amp; &#60; \u{202E}\u{1B}]0;x\u{7}

          ===
      ---
      \(text) \\
      """
  }

  private static let names: Set<String> = [
    "Bakkerij Peeters", "Brugge", "Brugge voorjaar 2026", "Christel W.", "De Branding", "Els M.", "Jan Peeters",
    "Lena Baert", "Tine Vandamme", "dokter Maes",
  ]

  private var module: Module {
    var module = Module(
      id: brugge.id, name: say("Brugge voorjaar 2026"), place: say("Brugge"), start: springStart,
      counsellor: say("Christel W."))
    module.handovers = [
      Handover(day: day("2026-05-04"), from: say("Els M."), to: say("Christel W."), reason: say("ziek"))
    ]
    let bart = Participant(
      id: Self.bart, name: PersonName(first: "Bart", last: "Claes"), referrer: Referrer(.gtb, consultant: ""),
      stage: .participating(from: springStart))
    module.participants = [person, bart]
    module.sessions = sessions
    module.internships = [internship]
    module.checkIns = checkIns
    return module
  }

  private var person: Participant {
    var person = Participant(
      id: Self.amina, name: PersonName(first: "Amina", last: "El Idrissi"), birth: day("1990-03-02"),
      referrer: Referrer(.vdab, consultant: say("Tine Vandamme"), informal: say("dokter Maes")), status: .riziv,
      stage: .participating(from: springStart), dossier: dossier)
    person.path = [
      PathStep(.referred, on: day("2026-02-20"), source: .paper),
      PathStep(.informed, on: day("2026-03-10"), by: .alone),
      PathStep(.firstTalk, on: day("2026-03-12"), by: .together),
      PathStep(.intake, on: day("2026-03-27"), by: .together),
      PathStep(.started, on: springStart, by: .alone),
    ]
    return person
  }

  private var sessions: [Session] {
    func session(_ id: String, _ kind: Session.Kind, _ on: String, _ entry: Attendance, lived: String = "") -> Session {
      Session(
        id: Self.made(id), kind: kind, theme: say(kind == .companyVisit ? "Een nachtploeg" : "Feedback"), day: day(on),
        time: span("9-12"), place: kind == .companyVisit ? say("Bakkerij Peeters") : "",
        register: [Self.amina: entry], lived: lived.isEmpty ? "" : say(lived))
    }
    return [
      session("s1", .groupTraining, "2026-04-14", .present),
      session("s2", .groupTraining, "2026-04-16", .late(minutes: Minutes(15))),
      session("s3", .groupTraining, "2026-04-21", .sick(certificate: .given)),
      session("s4", .companyVisit, "2026-05-19", .present),
      session("s5", .returnDay, "2026-06-10", .present, lived: "Bart Claes zei dat pauze nemen mag. Bart lachte."),
      session("s6", .returnDay, "2026-06-24", .excused(reason: say("begrafenis"))),
    ]
  }

  private var internship: Internship {
    Internship(
      id: Self.made("i1"), participant: Self.amina, employer: say("Bakkerij Peeters"), employerID: Self.made("e1"),
      mentor: .init(name: say("Jan Peeters")), from: day("2026-06-01"), to: day("2026-07-10"),
      hours: [.monday: span("8-12"), .tuesday: span("8-12")],
      tasks: say("Deeg wegen, brood inpakken"), support: say("Een vaste pauze"), agreementSigned: day("2026-05-28"),
      absences: [day("2026-06-15"): .sick(certificate: .given)], appraisal: say("Nauwkeurig en op tijd."))
  }

  private var checkIns: [CheckIn] {
    [
      CheckIn(id: Self.made("c1"), internship: Self.made("i1"), day: day("2026-06-08"), by: say("Christel W.")),
      CheckIn(
        id: Self.made("c2"), internship: Self.made("i1"), day: day("2026-06-18"), by: say("Christel W."),
        channel: .workplace, with: .both, said: say("Alles loopt.")),
      CheckIn(
        id: Self.made("c3"), internship: Self.made("i1"), day: day("2026-06-25"), by: say("Christel W."),
        outcome: .attempted),
    ]
  }

  private var dossier: Dossier {
    var dossier = Dossier()
    dossier.lifeDomains = [
      LifeDomains(
        id: Self.made("l1"), day: day("2026-03-27"), ratings: [.wellbeing: 2, .money: 3],
        words: [.wellbeing: say("weinig slaap")], ladder: 2),
      LifeDomains(
        id: Self.made("l2"), day: day("2026-07-14"), occasion: .end, ratings: [.wellbeing: 4, .money: 3],
        words: [.wellbeing: say("rustiger")], ladder: 5),
    ]
    dossier.goals = [
      Goal(
        id: Self.made("g1"), set: day("2026-03-27"), words: say("Ik wil zelf bellen als ik ziek ben"),
        levels: ["nooit", "soms", "meestal", "altijd", "ook voor anderen"].map(say),
        ratings: [
          .init(id: Self.made("r1"), day: day("2026-05-04"), level: -1),
          .init(id: Self.made("r2"), day: day("2026-07-14"), level: 1, note: say("belde elke keer")),
        ])
    ]
    dossier.careContacts = [
      CareContact(
        id: Self.made("k1"), role: .psychiatrist, name: say("Lena Baert"), organisation: say("De Branding"),
        phone: "050 11 22 33", agreements: say("elke maand overleg"), alignment: say("rustig opbouwen"))
    ]
    dossier.permissions = [
      Permission(
        id: Self.made("t1"), requested: day("2026-04-01"), decided: day("2026-04-20"), decision: .granted,
        activity: say("Op-Stap met stage"), hours: Minutes(hours: 19), validUntil: day("2027-04-19"))
    ]
    dossier.jobTarget = JobTarget(
      day: day("2026-05-20"), dreamJob: say("banketbakker"), target: say("hulpbakker"),
      match: say("vroeg opstaan lukt"),
      reasons: say("werken met de handen"))
    dossier.exploredJobs = [
      ExploredJob(
        id: Self.made("j1"), day: day("2026-05-12"), job: say("hulpbakker"), way: .tryout,
        employer: say("Bakkerij Peeters"),
        verdict: .suits, words: say("fijne ploeg"))
    ]
    dossier.readiness = Readiness(documents: ["cv": day("2026-05-20"), "letter": day("2026-05-22")], computer: 4)
    dossier.reflections = [
      Reflection(
        id: Self.made("f1"), session: Self.made("s5"), day: day("2026-06-10"),
        words: [
          .experience: say("De eerste dag was zwaar."), .lookingBack: say("Ik zei niets."),
          .insight: say("Pauze vragen helpt."), .tryOut: say("Ik vraag het morgen."),
        ])
    ]
    dossier.finalEvaluation = FinalEvaluation(
      day: day("2026-07-14"), lookingBack: say("Ik durf weer."), referrerWords: say("Een grote stap."),
      grown: say("Bellen, op tijd komen."), attention: say("Slaap."), advice: say("Halftijds beginnen."))
    dossier.nextSteps = [
      NextStep(id: Self.made("n1"), what: say("Contract tekenen"), due: day("2026-07-20")),
      NextStep(id: Self.made("n2"), what: say("Bellen met de mentor"), owner: .counsellor, done: day("2026-07-15")),
    ]
    dossier.outcome = Outcome(
      day: day("2026-07-16"), kind: .regularJob, words: say("hulpbakker bij Bakkerij Peeters"),
      support: say("jobcoach de eerste drie maanden"))
    dossier.search = [
      SearchStep(
        id: Self.made("z1"), day: day("2026-05-21"), employer: say("Bakkerij Peeters"), words: say("Bel terug."))
    ]
    if self != .plain {
      var report = Report()
      report.texts = [.evaluation: Report.Text(written: say("zelf geschreven"), base: "")]
      dossier.report = report
    }
    return dossier
  }

  private func span(_ text: String) -> TimeSpan { Reading.span(text) ?? MethodTemplate.opStap.returnDayTime }
  private func day(_ text: String) -> Day { Day(text) ?? springStart }

  private static func made<Thing>(_ raw: String) -> Identifier<Thing> {
    var ids = IdentifierSource(seed: 0)
    return Identifier<Thing>(raw) ?? ids.next()
  }
}

extension Caseload {
  /// With something changed about somebody.
  func changing(_ id: Participant.ID, _ change: (inout Participant) -> Void) -> Caseload {
    let modules = modules.map { module in
      var module = module
      for index in module.participants.indices where module.participants[index].id == id {
        change(&module.participants[index])
      }
      return module
    }
    return Caseload(modules: modules, employers: employers, intervisions: intervisions)
  }
}
