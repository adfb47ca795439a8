// What the room sees of a meeting: the question from afar, the course, many proposals as one, and what two windows write.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct MeetingRoomTests {
  @Test(
    "The question stands large as long as one is at the top of the notes, and beside a form or further down it makes room"
  )
  func fromAfar() throws {
    var sitting = try Sitting.demonstration(size: Size(columns: 80, rows: 24))
    let plain = "Hoe kan ik blijven motiveren zonder"
    sitting.type("I Enter Right")
    #expect(!sitting.shows(plain) && sitting.shows("█▀█ █ █ █▀     █▀▄ █▀█ █ ▀█"), "\(sitting.picture)")
    sitting.type("Down")
    #expect(sitting.shows(plain) && sitting.shows("Doel  "), "\(sitting.picture)")
    sitting.type("Home o")
    #expect(sitting.shows(plain), "\(sitting.picture)")
    sitting.type("Esc")
    #expect(!sitting.shows(plain))
    // Where it does not fit large it is read as it is.
    sitting.type("60x16")
    #expect(sitting.shows("Hoe kan ik blijven motiveren"), "\(sitting.picture)")
  }

  @Test(
    "What another window wrote in the step while one was typing stays, from a draft too",
    arguments: [
      ("o =_en_wij", "", "Eerst_zij\nen wij"), ("o =_en_wij Esc", " o", "Eerst_zij\nen wij"),
      ("o", "", "Eerst_zij"),
    ])
  func twoWindows(before: String, after: String, expected: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Right o =Eerst Ctrl-S " + before)
    let (meeting, subject, step) = try #require(sitting.app.caseAtHand)
    let id = try #require(meeting.format(of: subject)?.steps[step].id)
    try sitting.somebodyElseSaves(
      .intervision(meeting.id),
      [.writeCaseNote(intervision: meeting.id, subject: subject.id, step: id, text: "Eerst_zij")])
    sitting.tell(.changedElsewhere(.intervision(meeting.id), file: "x.json"))
    sitting.type(after + " Ctrl-S")
    #expect(sitting.app.caseAtHand?.subject.notes[id] == expected)
  }

  @Test("What was written in a step that names somebody is gone on with while names are hidden: the new comes below it")
  func goesOn() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Right p o =Sprak_met_Jürgen. Ctrl-S p")
    let (_, subject, _) = try #require(sitting.app.caseAtHand)
    sitting.type("o")
    #expect(sitting.shows("komt onder wat er al staat") && !sitting.shows("Jürgen"), "\(sitting.picture)")
    sitting.type("=Belt_morgen. Ctrl-S")
    let notes = sitting.app.caseload.nextIntervision?.subject(subject.id)?.notes
    #expect(notes?.values.first == "Sprak met Jürgen.\nBelt morgen.", "\(sitting.picture)")
    // Nothing typed changes nothing.
    sitting.type("o Ctrl-S")
    #expect(sitting.app.caseload.nextIntervision?.subject(subject.id)?.notes == notes)
  }

  @Test("A sentence that names somebody, broken off by a crash, is gone on with while names are hidden")
  func brokenOff() throws {
    var sitting = try Sitting.demonstration()
    sitting.tell(.recalled(Kept()))
    sitting.type("I Enter Right o =Belde_Jürgen_gis")
    var next = try sitting.restarted()
    #expect(next.shows("✎ niet af: o schrijft verder"), "\(next.picture)")
    next.type("o")
    #expect(next.app.hidesNames && next.namesSeen == [] && next.shows(" gis"), "\(next.picture)")
    next.type("=teren. Ctrl-S")
    #expect(next.app.caseAtHand?.subject.notes.values.first == "Belde Jürgen gisteren.", "\(next.picture)")
  }

  @Test(
    "On a small screen question, time and what is noted stand together, and it is said what is below",
    arguments: Language.allCases)
  func together(language: Language) throws {
    var sitting = try Sitting.demonstration(language, size: Size(columns: 80, rows: 24))
    sitting.type("I Enter Right o =Belde_gisteren Ctrl-S")
    let below = language == .dutch ? "↓ notities en gegevens" : "↓ notes and facts"
    #expect(
      sitting.shows("█▀█ █ █ █▀     █▀▄ █▀█ █ ▀█") && sitting.shows("Belde gisteren") && sitting.shows(below),
      "\(sitting.picture)")
    #expect(BigText("05:00", .half).lines.allSatisfy { sitting.shows($0.trimmed) }, "\(sitting.picture)")
    sitting.type("Down")
    #expect(!sitting.shows(below), "\(sitting.picture)")
  }

  @Test("Who brings a case and who leads are never cut, whoever it is about", arguments: ["80x24", "120x40"])
  func wholeNames(size: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Right p r @Casusinbrenger=Maximiliaan_Vandenbroucke Ctrl-S \(size)")
    #expect(sitting.shows("Maximiliaan Vandenbroucke") && sitting.shows("Nadia B."), "\(sitting.picture)")
  }

  // MARK: - One step and one time

  private func clock(_ sitting: Sitting) -> (stage: MeetingClock.Stage?, seconds: Int?) {
    (sitting.app.lead?.stage, sitting.app.lead?.seconds(at: sitting.app.instant))
  }

  @Test("Step and time stand with the meeting: what another window moves or stops, moves and stops here")
  func oneClock() throws {
    var (first, second) = (try Sitting.demonstration(), try Sitting.demonstration())
    for seconds in [100, 160] {
      first.tell(.tick(seconds))
      second.tell(.tick(seconds))
      if seconds == 100 {
        first.type("I Enter")
        second.type("I Enter")
      }
    }
    let id = try #require(first.app.meeting?.id)
    first.type("Right")
    second.tell(.reloaded(first.stored[.intervision(id)], .intervision(id)))
    #expect(second.app.lead == first.app.lead && second.shows("1/6 Het voorval"), "\(second.picture)")
    #expect(second.app.status == nil, "it comes in silence")
    // Since the first window opened it.
    #expect(second.app.lead?.began == 100)
    first.tell(.tick(200))
    first.type("Space")
    second.tell(.reloaded(first.stored[.intervision(id)], .intervision(id)))
    for sitting in [first, second] { #expect(clock(sitting).seconds == 40 && !sitting.isTiming) }
  }

  @Test("Who comes in at the beginning takes no meeting back that goes on in another window already")
  func latecomer() throws {
    var clock = MeetingClock()
    clock.open(at: 1_000)
    var late = MeetingClock()
    late.open(at: 1_060)
    #expect(late.joined(with: clock).began == 1_060 && late.joined(with: nil) == late)
    clock.go(to: .step(of: try #require(Identifier("c1")), at: 0), at: 1_030)
    #expect(late.joined(with: clock) == clock && clock.joined(with: late) == clock)
    clock.go(to: .agreements, at: 1_050)
    #expect(late.joined(with: clock) == clock)
    // As the windows do it: the second has not seen yet what the first wrote.
    var (first, second) = (try Sitting.demonstration(), try Sitting.demonstration())
    first.type("I Enter Right")
    let id = try #require(first.app.meeting?.id)
    second.type("I Enter")
    second.tell(.reloaded(first.stored[.intervision(id)], .intervision(id)))
    #expect(second.app.lead == first.app.lead && second.isTiming, "\(second.picture)")
  }

  @Test("A disk that says each time that another wrote is not asked for ever: at last the counsellor is")
  func joinsEnd() throws {
    var sitting = try Sitting.demonstration()
    sitting.disk = .refuses(.changedElsewhere(file: "a.json"))
    sitting.type("I Enter Right")
    #expect(sitting.question != nil, "\(sitting.picture)")
  }

  @Test("Every line of a long note and of the case comes into view on a small screen", arguments: ["80x24", "60x16"])
  func longNote(size: String) throws {
    var sitting = try Sitting.demonstration()
    let lines = (1...14).map { "regel\($0)einde" }
    sitting.type(size + " I Enter Right o <" + lines.joined(separator: "\n") + "> Ctrl-S")
    var seen = sitting.picture
    for _ in 0..<60 {
      sitting.type("Down")
      seen += sitting.picture
    }
    for line in lines + ["Module", "Stap"] { #expect(seen.contains(line), "\(line)") }
  }

  @Test("While the time of a step runs no slip of a key brings the names back; at rest leaving does")
  func slip() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("I Enter Right 2")
    #expect(sitting.namesSeen == [] && sitting.app.hidesNames, "\(sitting.picture)")
    sitting.type("I Enter Space 2")
    #expect(!sitting.app.hidesNames, "\(sitting.picture)")
  }

  @Test("Undo takes back what was written, never the step or the time; in a later sitting too")
  func undoLeavesTime() throws {
    var sitting = try Sitting.demonstration()
    sitting.tell(.recalled(Kept()))
    sitting.tell(.tick(100))
    sitting.type("I Enter Right o =Belde Ctrl-S")
    sitting.tell(.tick(160))
    sitting.type("Right")
    var next = try sitting.restarted()
    for var window in [sitting, next] {
      window.tell(.tick(170))
      window.type("u")
      #expect(window.app.caseAtHand?.subject.notes == [:], "\(window.picture)")
      #expect(window.shows("2/6") && clock(window).seconds == 10, "\(window.picture)")
      window.type("Ctrl-R")
      #expect(window.app.caseAtHand?.subject.notes.isEmpty == false && window.shows("2/6"))
    }
    next.type("u")
    #expect(next.app.history.undone.count == 1)
  }

  @Test("A meeting that was only looked at before begins when it is opened; who comes in later does not begin it anew")
  func begins() throws {
    var sitting = try Sitting.demonstration()
    sitting.tell(.tick(1000))
    sitting.type("I Enter Esc")
    sitting.tell(.tick(1600))
    sitting.type("Enter")
    #expect(sitting.app.lead?.began == 1000)
    sitting.type("Esc")
    sitting.tell(.tick(9000))
    sitting.type("Enter")
    #expect(sitting.app.lead?.began == 9000)
    sitting.type("Right Esc")
    sitting.tell(.tick(99_000))
    sitting.type("Enter")
    #expect(sitting.app.lead?.began == 9000)
  }

  @Test("The course over the weeks is there at any size: below the facts, or short beside the notes")
  func course() throws {
    var sitting = try Sitting.demonstration(size: Size(columns: 120, rows: 40))
    sitting.type("I Enter Right")
    #expect(sitting.shows("├1 Comm"), "\(sitting.picture)")
    sitting.type("80x24 Down Down Down Down Down Down Down Down")
    #expect(sitting.shows("├1 Comm"), "\(sitting.picture)")
  }

  @Test("Many of one group who have no internship yet are one thing, after all others; who did least comes first")
  func placeless() throws {
    var sitting = try Sitting.demonstration(size: Size(columns: 120, rows: 60))
    sitting.type("I")
    let lines = sitting.picture.split(separator: "\n").map(String.init)
    #expect(lines.count { $0.contains("· geen stage; de stageperiode begint") } <= 3, "\(sitting.picture)")
    #expect(lines.count { $0.contains("deelnemers, geen stage; de stageperiode begint ma 13 jul") } == 1)
    // Of the first of two such groups.
    let group = lines.drop { !$0.contains("deelnemers, geen stage; de stageperiode begint ma 13 jul") }
      .prefix { !$0.contains("begint ma 6 jul") }
    let counts = group.filter { $0.contains("zoekstap") }.map { $0.contains("nog geen zoekstap") }
    #expect(counts.count > 3 && counts == counts.filter { $0 } + counts.filter { !$0 }, "\(sitting.picture)")
    sitting.type("#zoekstap i")
    #expect(sitting.sheet == nil || sitting.sheet == "agenda")
  }

}
