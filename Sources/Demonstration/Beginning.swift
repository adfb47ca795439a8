// How a small group comes to its first day: info moment, short talks, intakes, and all of them begin.

import Domain

extension Course {
  /// Takes away what found no free day.
  mutating func dropUnplaced() throws(RefusedChange) {
    let left = (caseload.module(id)?.sessions ?? []).filter { $0.state == .notPlaced }
    try apply(left.map { .removeSession(module: id, session: $0.id) })
  }

  /// Everybody walks the same way; `infoMoment` is the number of that session.
  mutating func begin(
    _ outline: ModuleOutline, _ people: [Participant.ID], _ stories: [Story], infoMoment: UInt64, on info: Day,
    talks: Day, rows: [ProgrammeRow] = ProgrammeRow.opStap
  ) throws(RefusedChange) {
    guard let hours = TimeSpan(time(10), time(12)) else { return }
    let moment = Session(
      id: identifier(infoMoment), kind: .infoMoment, theme: "Wat is Op-Stap?", day: info, time: hours,
      place: "VDAB " + outline.place)
    let register = Dictionary(people.map { ($0, Attendance.present) }, uniquingKeysWith: { first, _ in first })
    try apply(
      [
        .planSessions(module: id, sessions: [moment]), .invite(module: id, session: moment.id, participants: people),
        .recordAttendance(module: id, session: moment.id, register: register),
      ]
        + stories.enumerated().flatMap { index, story in
          [story.firstTalk(outline, on: talks)] + story.acquaintance(outline, on: outline.start - 7 + index % 4)
        })
    try apply([
      .setStage(module: id, participants: people, stage: .participating(from: outline.start), taker: .alone),
      .planProgramme(module: id, rows: rows, mode: .first),
    ])
  }
}
