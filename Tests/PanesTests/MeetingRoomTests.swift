// What the room sees of a meeting: the question from afar, the course, many proposals as one, and what two windows write.

import Domain
import Screen
import Testing

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

  @Test("The course over the weeks is there at any size: below the facts, or short beside the notes")
  func course() throws {
    var sitting = try Sitting.demonstration(size: Size(columns: 120, rows: 40))
    sitting.type("I Enter Right")
    #expect(sitting.shows("├1 Comm"), "\(sitting.picture)")
    sitting.type("80x24 Down Down Down Down")
    #expect(sitting.shows("├1 Comm"), "\(sitting.picture)")
  }

  @Test("Many of one group who have no internship yet are one thing, after all others; who did least comes first")
  func placeless() throws {
    var sitting = try Sitting.demonstration(size: Size(columns: 120, rows: 60))
    sitting.type("I")
    let lines = sitting.picture.split(separator: "\n").map(String.init)
    #expect(lines.count { $0.contains("· geen stage; de stageperiode begint") } <= 3, "\(sitting.picture)")
    #expect(lines.count { $0.contains("deelnemers, geen stage; de stageperiode begint ma 13 jul") } == 1)
    let counts = lines.filter { $0.contains("zoekstap") }.map { $0.contains("nog geen zoekstap") }
    #expect(counts.count > 3 && counts == counts.filter { $0 } + counts.filter { !$0 }, "\(sitting.picture)")
    sitting.type("#zoekstap i")
    #expect(sitting.sheet == nil || sitting.sheet == "agenda")
  }

}
