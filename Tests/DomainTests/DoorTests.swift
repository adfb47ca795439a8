// The one door to data: a list is taken whole or not at all, modules keep their order, and seeds give the same names.

import Domain
import Testing

struct DoorTests {
  @Test("Of a list of changes, all are made or none; the first that is refused is named by its place")
  func list() throws {
    let group = try Group(1)
    var load = group.load
    let good = Change.planSessions(module: Group.id, sessions: [session("a", "2026-04-14", "09:00-12:00")])
    let bad = Change.cancelSession(module: Group.id, session: id("a"), reason: "")
    #expect(throws: RefusedChange(index: 1, refusal: .reasonMissing)) {
      try load.apply([good, bad, good], on: group.today)
    }
    #expect(load == group.load)
    let absence = Change.recordAbsence(
      module: Group.id, participants: [id("p01")], from: day("2026-04-14"), to: day("2026-04-14"),
      attendance: .unexcused)
    let notices = try load.apply([good, absence], on: group.today)
    #expect(notices == [.absenceRecorded(sessions: 1, internshipDays: 0)])
    #expect(load.module(Group.id)?.sessions.count == 1)
  }

  @Test("The latest start comes first, then the name")
  func order() throws {
    var group = try Group(0)
    try group.apply(
      .addModule(module: outline("b", start: "2026-09-07")), .addModule(module: outline("a", start: "2026-09-07")))
    #expect(group.load.modules.map(\.id) == ["a", "b", "brugge"].map { id($0) })
    try group.apply(.moveStart(module: Group.id, to: day("2027-01-04")))
    #expect(group.load.modules.map(\.id) == ["brugge", "a", "b"].map { id($0) })
  }

  @Test("Another module is not touched")
  func others() throws {
    var group = try Group(1, rows: ProgrammeRow.opStap)
    let before = try group.module
    try group.apply(
      .addModule(module: outline("ieper", counsellor: "Bram")),
      .planProgramme(module: id("ieper"), rows: ProgrammeRow.opStap, mode: .first), .removeModule(module: id("ieper")))
    #expect(try group.module == before)
    #expect(group.load.modules.count == 1)
  }

  @Test("A document goes back to what it was, unless the counsellor has something else at that hour by now")
  func restoring() throws {
    var group = try Group()
    try group.apply(.addModule(module: outline("ieper")))
    let before = try group.module
    try group.apply(.planSessions(module: Group.id, sessions: [session("a", "2026-04-14", "09:00-12:00")]))
    let planned = try group.module
    try group.load.restore([.module(Group.id): .module(before)])
    #expect(try group.module == before)
    try group.apply(.planSessions(module: id("ieper"), sessions: [session("b", "2026-04-14", "11:00-13:00")]))
    #expect(throws: Refusal.self) { try group.load.restore([.module(Group.id): .module(planned)]) }
    #expect(try group.module == before)
    try group.load.restore([.module(Group.id): nil])
    #expect(group.load.modules.map(\.id) == [id("ieper")])
  }

  @Test("The same seed gives the same names, and no name comes twice")
  func identifiers() {
    func row(_ seed: UInt64) -> [Note.ID] {
      var source = IdentifierSource(seed: seed)
      return (0..<2000).map { _ in source.next() }
    }
    #expect(row(7) == row(7))
    #expect(Set(row(7) + row(8)).count == 4000)
    #expect(row(7).allSatisfy { Note.ID($0.raw) == $0 && $0.raw.count == 16 })
  }

  @Test("A note is added, changed in its place by day, and taken away once")
  func notes() throws {
    var group = try Group(1)
    func write(_ name: String, _ date: String, _ text: String) -> Change {
      .writeNote(module: Group.id, participant: id("p01"), note: Note(id: id(name), day: day(date), text: text))
    }
    try group.apply(write("a", "2026-05-01", "een"), write("b", "2026-05-03", "twee"), write("a", "2026-05-04", "drie"))
    #expect(try group.participant(1).notes.map(\.text) == ["drie", "twee"])
    #expect(group.refusal(of: write("c", "2026-05-01", " ")) == .nothingToChange)
    let remove = Change.removeNote(module: Group.id, participant: id("p01"), note: id("a"))
    try group.apply(remove)
    #expect(group.refusal(of: remove) == .unknownRecord("a"))
  }
}
