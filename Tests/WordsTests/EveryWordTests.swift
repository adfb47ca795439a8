// Nothing that can be said is empty, forgotten in one language, or said in the words of the program's own code.

import Domain
import Testing
import Words

@Suite("Everything has its words in both languages") struct EveryWordTests {
  /// The same in both languages, and rightly so.
  static let shared: Set<String> = ["mentor", "open", "Module"]

  static var names: [Phrase] {
    let day = Samples.day("2026-04-03")
    let stages: [Participant.Stage] = [
      .candidate, .waiting(since: day), .redirected(on: day, to: "GTB", reason: "rug"),
      .withdrawn(on: day, reason: "werk"), .participating(from: day), .stopped(from: day, on: day, reason: "verhuisd"),
    ]
    let states: [Session.State] = [.planned, .cancelled(reason: "sneeuw"), .notPlaced]
    let closed: [Closed] = [.holiday(.christmas), .closing(reason: "brugdag"), .beforeStart(day)]
    var names = Session.Kind.allCases.map(\.words) + BenefitStatus.allCases.map(\.words)
    names += CheckIn.Channel.allCases.map(\.words) + CheckIn.Party.allCases.map(\.words)
    names += CheckIn.Outcome.allCases.map(\.words) + FollowUp.Kind.allCases.map(\.words)
    names += Employer.Visit.Kind.allCases.map(\.words)
    names += Holiday.allCases.map(\.words) + MethodTemplate.opStap.phases.map(\.name)
    names += MinutesWords.allCases.map(\.phrase) + Samples.meetingNames
    names += Weekday.allCases.flatMap { [$0.short, $0.long] }
    return names + stages.map(\.words) + states.map(\.words) + closed.map(\.words)
      + EveryWordTests.attendances.map(\.words)
  }

  static let attendances: [Attendance] = [
    .present, .late(minutes: Minutes(15)), .excused(reason: "begrafenis"), .sick(certificate: .given),
    .sick(certificate: .missing), .unexcused,
  ]

  static var sentences: [Phrase] {
    Samples.refusals.map { $0.phrase() } + Samples.findings.map { $0.phrase() } + Samples.notices.map { $0.phrase() }
      + Samples.malformed.map(\.phrase)
  }

  @Test(arguments: names) func namesAreThere(name: Phrase) {
    #expect(!name.dutch.isBlank && !name.english.isBlank)
    #expect(name.dutch != name.english || EveryWordTests.shared.contains(name.dutch))
  }

  @Test(arguments: sentences) func sentencesAreWhole(sentence: Phrase) {
    #expect(sentence.dutch != sentence.english)
    for text in [sentence.dutch, sentence.english] {
      #expect(text.hasSuffix(".") && !text.hasSuffix(".."))
      #expect(text.contains(" "))
      for slip in ["  ", " .", "Phrase(", "Optional", "Identifier", "Minutes(", "TimeSpan("] {
        #expect(!text.contains(slip), "\(text)")
      }
    }
    for law in [" wet ", "wettelijk", " law", "legal"] {
      #expect(!sentence.dutch.contains(law) && !sentence.english.contains(law))
    }
  }

  @Test func noTwoThingsAreSaidTheSame() {
    let names = EveryWordTests.sentences.map(\.dutch)
    #expect(Set(names).count == names.count)
    #expect(Set(EveryWordTests.attendances.map(\.sign)).count == EveryWordTests.attendances.count)
    #expect(EveryWordTests.attendances.allSatisfy { $0.sign.count == 1 && $0.sign.unicodeScalars.count == 1 })
  }

  @Test(arguments: [
    (0, "aanwezig", "present"), (1, "te laat (15 min)", "late (15 min)"),
    (2, "gewettigd afwezig: begrafenis", "excused absence: begrafenis"), (3, "ziek, attest", "sick, doctor's note"),
    (4, "ziek, attest ontbreekt", "sick, doctor's note missing"), (5, "ongewettigd afwezig", "unexcused absence"),
  ]) func attendance(index: Int, dutch: String, english: String) {
    #expect(EveryWordTests.attendances[index].words == Phrase(dutch, english))
  }

  @Test func stagesSaySinceWhenAndWhy() {
    let day = Samples.day("2026-04-03")
    #expect(Participant.Stage.waiting(since: day).words == Phrase("wachtlijst sinds 3 apr", "waiting list since 3 Apr"))
    #expect(Participant.Stage.withdrawn(on: day, reason: " ").words.dutch == "afgezien op 3 apr")
    #expect(
      Participant.Stage.redirected(on: day, to: "de huisarts", reason: "rug").words.dutch
        == "doorverwezen naar de huisarts op 3 apr: rug")
  }

  @Test func peopleAreNamedAsTheScreenNamesThem() {
    let hidden =
      Samples.refusals.map { $0.phrase { _ in "deelnemer 7" } }
      + Samples.findings.map { $0.phrase { _ in "deelnemer 7" } }
      + Samples.notices.map { $0.phrase { _ in "deelnemer 7" } }
    for sentence in hidden {
      for name in ["Amina", "Bart", "Sofie", "Idrissi", "Desmet"] {
        #expect(!sentence.dutch.contains(name) && !sentence.english.contains(name))
      }
    }
  }

  @Test func whatCameFromAFileCannotDriveTheTerminal() {
    let hostile = "\u{1b}]0;x\u{7}\n\u{202E}" + String(repeating: "x", count: 1000)
    for malformed in [
      Malformed.formalReferrer(hostile), .text(hostile, expected: "HH:MM", path: hostile), .timeSpan(hostile),
    ] {
      let said = malformed.phrase.dutch
      #expect(said.count < 400)
      #expect(!said.unicodeScalars.contains { $0.value < 32 || $0.value == 0x202E })
    }
  }
}
