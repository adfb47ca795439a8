// A report is assembled from what was entered: each thing in its sentence, and where nothing was entered one that says so.

import Domain
import Testing

@testable import Words

struct ReportWordsTests {
  private static let start = Samples.day("2026-04-13")

  private static func caseload(_ change: (inout Module, inout Participant) -> Void = { _, _ in }) -> Caseload {
    var module = Module(
      id: Samples.identifier("m"), name: "Brugge voorjaar", place: "", start: start, counsellor: "Christel")
    var person = Participant(
      id: Samples.amina.id, name: Samples.amina.name, referrer: Referrer(.gtb), stage: .participating(from: start))
    change(&module, &person)
    module.participants = [person]
    return Caseload(modules: [module])
  }

  private static func words(
    _ language: Language = .dutch, on day: String = "2026-07-17",
    _ change: (inout Module, inout Participant) -> Void = { _, _ in }
  ) throws -> ReportWords {
    try #require(
      ReportWords(Samples.amina.id, of: caseload(change), in: language, on: Samples.day(day)))
  }

  @Test(
    "Where nothing was entered, a part says so in one sentence",
    arguments: [
      (.attendance, "Er zijn geen aanwezigheden genoteerd."), (.goals, "Er zijn geen doelstellingen genoteerd."),
      (.path, "Er zijn geen stappen genoteerd."), (.lifeDomains, "De levensdomeinen zijn niet bevraagd."),
      (.care, "Over de omkadering is niets genoteerd."), (.jobTarget, "Er is nog geen jobdoelwit genoteerd."),
      (.internship, "Er was geen stage."), (.reflections, "Er zijn geen reflecties genoteerd."),
      (.evaluation, "Er was nog geen eindevaluatie."), (.outcome, "De doorstroom is nog niet gekend."),
      (.nextSteps, "Er zijn geen volgende stappen afgesproken."),
    ] as [(Report.Part, String)])
  func nothing(part: Report.Part, sentence: String) throws {
    #expect(try Self.words().text(of: part) == sentence)
    let english = try Self.words(.english).text(of: part)
    #expect(english != sentence && english.hasSuffix(".") && !english.contains("\n"))
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let part: Report.Part
    let text: String
    let change: @Sendable (inout Module, inout Participant) -> Void
    init(
      _ name: String, _ part: Report.Part, _ text: String,
      _ change: @escaping @Sendable (inout Module, inout Participant) -> Void
    ) { (testDescription, self.part, self.text, self.change) = (name, part, text, change) }
  }

  static let rows = [
    Row(
      "who", .introduction,
      """
      Amina El Idrissi, geboren op 2 maart 1990, nam deel aan Brugge voorjaar in Brugge, een module Op-Stap van 14 weken.
      De deelname liep van 13 april 2026 tot en met 1 juni 2026.
      Begeleider was Els, vanaf 4 mei 2026 Christel W.
      De toeleiding kwam van GTB (Kim).
      """
    ) { module, person in
      module.place = "Brugge"
      module.counsellor = "Christel W."
      module.handovers = [Handover(day: Samples.day("2026-05-04"), from: "Els", to: "Christel W.", reason: "ziek")]
      person.birth = Samples.day("1990-03-02")
      person.referrer = Referrer(.gtb, consultant: "Kim", informal: "dokter Maes")
      person.stage = .stopped(from: start, on: Samples.day("2026-06-01"), reason: "werk")
    },
    Row("a step by nobody known", .path, "- 10 maart 2026: infomoment\n- toegeleid") { _, person in
      person.path = [
        PathStep(.informed, on: Samples.day("2026-03-10")),
        PathStep(.referred, on: Samples.day("2026-03-10"), source: .paper),
      ]
    },
    Row(
      "a goal with one rating", .goals,
      "Ik wil bellen.\n- score, 4 mei 2026: 0 zoals verwacht: soms\nT-score: 50 voor 1 doelstelling (50 is zoals verwacht)."
    ) { _, person in
      person.dossier.goals = [
        Goal(
          id: Samples.identifier("g"), set: start, words: "Ik wil bellen.", levels: ["", "", "soms", "", ""],
          ratings: [.init(id: Samples.identifier("r"), day: Samples.day("2026-05-04"), level: 0)])
      ]
    },
    Row(
      "what was noted with ratings", .goalNotes, "Ik wil bellen.\n- 4 mei 2026: was ziek\n- 1 juni 2026: belde zelf"
    ) { _, person in
      person.dossier.goals = [
        Goal(
          id: Samples.identifier("g"), set: start, words: "Ik wil bellen.",
          ratings: [("2026-05-04", "was ziek"), ("2026-05-18", ""), ("2026-06-01", "belde\nzelf")].enumerated().map {
            .init(id: Samples.identifier("r\($0)"), day: Samples.day($1.0), level: 0, note: $1.1)
          }),
        Goal(id: Samples.identifier("g2"), set: start, words: "Ik wil slapen."),
      ]
    },
    Row("a goal without rating", .goals, "Ik wil bellen.\n- nog niet gescoord") { _, person in
      person.dossier.goals = [Goal(id: Samples.identifier("g"), set: start, words: "Ik wil bellen")]
    },
    Row("only the ladder, at the end", .lifeDomains, "Participatieladder: op het einde 4 onbetaald werk.") {
      _, person in
      person.dossier.lifeDomains = [
        LifeDomains(id: Samples.identifier("l"), day: start, occasion: .end, ladder: 4)
      ]
    },
    Row(
      "permission that was refused", .care,
      "De toestemming van de adviserend arts werd gevraagd op 1 april 2026 en geweigerd op 20 april 2026."
    ) { _, person in
      person.dossier.permissions = [
        Permission(
          id: Samples.identifier("t"), requested: Samples.day("2026-04-01"), decided: Samples.day("2026-04-20"),
          decision: .refused)
      ]
    },
    Row(
      "a search without a place", .internship,
      """
      Amina zocht een stageplaats bij 2 bedrijven:
      - 13 april 2026, Lidl, gebeld (Amina alleen): nog geen antwoord
      - 13 april 2026, lidl, gebeld (Amina alleen): nog geen antwoord – belt vrijdag terug
      - 13 april 2026, Aldi, gebeld (Amina alleen): nog geen antwoord
      Er was geen stage.
      """
    ) { _, person in
      person.dossier.search = ["Lidl", "lidl", "Aldi"].enumerated().map { index, name in
        SearchStep(
          id: Samples.identifier("z\(index)"), day: start, employer: name,
          words: name == "lidl" ? "belt vrijdag terug" : "")
      }
    },
    Row(
      "the search that led to a place", .internship,
      """
      Amina zocht een stageplaats bij 1 bedrijf:
      - 20 mei 2026, Lidl, binnengegaan (samen): ja
      Amina liep stage bij Lidl van 1 juni 2026 tot 10 juli 2026, op maandag.
      Gedaan: 24 u van de 24 u die gepland waren.
      De stage liep tot de afgesproken dag.
      """
    ) { module, person in
      person.dossier.search = [
        SearchStep(
          id: Samples.identifier("z"), day: Samples.day("2026-05-20"), employer: "Lidl", way: .visit, taker: .together,
          answer: .yes)
      ]
      module.internships = [
        Internship(
          id: Samples.identifier("i"), participant: Samples.amina.id, employer: "Lidl", from: Samples.day("2026-06-01"),
          to: Samples.day("2026-07-10"), hours: [.monday: Samples.span("8-12")])
      ]
    },
    Row(
      "an internship that ended early", .internship,
      """
      Amina liep stage bij Lidl van 1 juni 2026 tot 9 juni 2026, op maandag.
      Gedaan: 8 u van de 8 u die gepland waren.
      De stage eindigde vroeger, op 9 juni 2026.
      """
    ) { module, _ in
      var internship = Internship(
        id: Samples.identifier("i"), participant: Samples.amina.id, employer: "Lidl", from: Samples.day("2026-06-01"),
        to: Samples.day("2026-07-10"), hours: [.monday: Samples.span("8-12")])
      internship.ended = .init(day: Samples.day("2026-06-09"), reason: "rug")
      module.internships = [internship]
    },
    Row(
      "several lines that somebody typed", .evaluation,
      "De eindevaluatie was op 14 juli 2026.\nAdvies: Rustig.\n- eerst halftijds"
    ) { _, person in
      person.dossier.finalEvaluation = FinalEvaluation(
        day: Samples.day("2026-07-14"), referrer: .absent, advice: "Rustig.\n- eerst halftijds\n")
    },
    Row("stopped", .outcome, "Amina stopte op 1 juni 2026.") { _, person in
      person.stage = .stopped(from: start, on: Samples.day("2026-06-01"), reason: "verhuisd")
    },
    Row(
      "stopped for a job", .outcome,
      "Amina stopte op 1 juni 2026.\nNa de module: job op de reguliere arbeidsmarkt: bakker."
    ) { _, person in
      person.stage = .stopped(from: start, on: Samples.day("2026-06-01"), reason: "werk")
      person.dossier.outcome = Outcome(day: Samples.day("2026-06-02"), kind: .regularJob, words: "bakker")
    },
    Row("who sees to a step", .nextSteps, "- Bellen (Amina, tegen 1 augustus 2026)\n- Regelen (de verwijzer)") {
      _, person in
      person.dossier.nextSteps = [
        NextStep(id: Samples.identifier("n1"), what: "Bellen", due: Samples.day("2026-08-01")),
        NextStep(id: Samples.identifier("n2"), what: "Regelen", owner: .referrer),
      ]
    },
  ]

  @Test("Each thing in its sentence", arguments: rows)
  func assembled(row: Row) throws {
    let words = try Self.words(.dutch, row.change)
    #expect(words.text(of: row.part) == row.text)
    let english = try Self.words(.english, row.change).text(of: row.part)
    #expect(english != row.text && english.split(separator: "\n").count == row.text.split(separator: "\n").count)
    for slip in ["  ", " .", "..", "Optional", "Phrase("] {
      #expect(!row.text.contains(slip) && !english.contains(slip))
    }
  }

  // MARK: - Written over

  private static func report(_ written: String, in part: Report.Part = .outcome) throws -> Report {
    let words = try words()
    return words.written(written, over: words.text(of: part), in: part)
  }

  @Test("A part says whether somebody wrote in it, and what came in since")
  func states() throws {
    #expect(try Self.words().piece(.outcome).state == .assembled)
    let report = try Self.report("De doorstroom is nog niet gekend.\nWij bellen in augustus.")
    let written = try Self.words { $1.dossier.report = report }.piece(.outcome)
    #expect(written.state == .written && written.text.hasSuffix("Wij bellen in augustus.") && written.fresh.isEmpty)
    let changed = try Self.words {
      $1.dossier.report = report
      $1.dossier.outcome = Outcome(day: Samples.day("2026-07-16"), kind: .followUp)
    }.piece(.outcome)
    #expect(changed.state == .changed)
    let new = "Na de module: individueel vervolgtraject bij Jobcentrum."
    #expect(changed.text == "Wij bellen in augustus.\n" + new || changed.text == new + "\nWij bellen in augustus.")
    #expect(changed.fresh == [new])
  }

  @Test("What is written as the data say it is no text of one's own")
  func same() throws {
    #expect(try Self.report("\nDe doorstroom is nog niet gekend. \n").texts.isEmpty == false)
    #expect(try Self.report("De doorstroom is nog niet gekend.\n").texts.isEmpty)
  }

  @Test("Another language on the screen changes nothing in a part that somebody wrote in")
  func language() throws {
    let report = try Self.report("De doorstroom is nog niet gekend.\nWij bellen in augustus.")
    let english = try Self.words(.english) { $1.dossier.report = report }
    #expect(english.piece(.outcome).state == .written)
    #expect(english.piece(.nextSteps).text == "No next steps were agreed.")
  }

  @Test(
    "A finished report stays as it was, until it is opened again, and says where the dossier has changed",
    arguments: Language.allCases)
  func finished(language: Language) throws {
    let report = try Self.words { _, person in
      person.dossier.nextSteps = [NextStep(id: Samples.identifier("n"), what: "Bellen")]
    }.finished(on: Samples.day("2026-07-17"), by: .together)
    let later = try Self.words(language, on: "2026-08-20") {
      $1.dossier.report = report
      $1.dossier.outcome = Outcome(day: Samples.day("2026-07-16"), kind: .followUp)
      // Done since: that was agreed.
      $1.dossier.nextSteps = [
        NextStep(id: Samples.identifier("n"), what: "Bellen", done: Samples.day("2026-08-01"))
      ]
    }
    #expect(later.piece(.outcome).text == "De doorstroom is nog niet gekend.")
    #expect(later.pieces.filter { $0.state == .outdated }.map(\.part) == [.path, .outcome])
    #expect(later.pieces.count { $0.state == .final } == Report.Part.allCases.count - 2)
    #expect(Set(report.final.keys) == Set(Report.Part.allCases))
  }

  @Test(
    "Who took part and for how long, seen from a day",
    arguments: [
      ("2026-07-16", "De deelname loopt van 13 april 2026 tot en met 17 juli 2026."),
      ("2026-07-17", "De deelname liep van 13 april 2026 tot en met 17 juli 2026."),
    ])
  func running(day: String, sentence: String) throws {
    #expect(try Self.words(on: day).text(of: .introduction).split(separator: "\n").contains(Substring(sentence)))
  }

  @Test("Of who never began nothing stopped")
  func neverBegan() throws {
    let words = try Self.words { $1.stage = .withdrawn(on: Self.start, reason: "verhuisd") }
    #expect(words.text(of: .evaluation) == "Er was nog geen eindevaluatie.")
  }

  @Test("Illness is not told, and nobody is called absent without leave for it")
  func sickness() throws {
    let words = try Self.words { module, person in
      let entries: [Attendance] = [
        .present, .sick(certificate: .given), .sick(certificate: .missing), .excused(reason: "school"), .unexcused,
      ]
      module.sessions = entries.enumerated().map { index, entry in
        var session = Session(
          id: Samples.identifier("s\(index)"), kind: .groupTraining, day: Self.start + index, time: Samples.span("9-12")
        )
        session.register = [person.id: entry]
        return session
      }
    }
    #expect(
      words.text(of: .attendance).split(separator: "\n").prefix(4) == [
        "Amina was aanwezig op 1 van de 5 momenten.", "- gewettigd afwezig: 2 keer",
        "- afwezig, attest ontbreekt: 1 keer", "- ongewettigd afwezig: 1 keer",
      ])
  }

  @Test("Every part and version has its words")
  func headings() {
    let names = Report.Part.allCases.map(\.words) + Report.Version.allCases.map(\.words)
    for name in names { #expect(name.dutch != name.english && !name.dutch.isBlank) }
    for label in ReportLabel.allCases { #expect(!label.phrase.dutch.isBlank && !label.phrase.english.isBlank) }
  }
}
