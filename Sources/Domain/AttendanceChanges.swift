// Changes to the register: who was there, who was not, and absences of some days in one entry.

extension Module {
  mutating func record(
    _ register: [Participant.ID: Attendance], in id: Session.ID, _ context: Context
  ) throws(Refusal) -> [Notice] {
    let index = try place(of: id) as Int
    let session = sessions[index]
    guard !register.isEmpty else { throw .nothingToChange }
    guard session.isPlanned else { throw .notPlanned(session.appointment) }
    for (id, attendance) in register.sorted(by: { $0.key < $1.key }) {
      let person = participants[try place(of: id)]
      // Who knows already what is told there may come all the same.
      let isOpen =
        session.kind == .infoMoment && session.invited == nil && person.attends(session.kind, on: session.day)
      guard let part = session.part(of: person) ?? (isOpen ? session.time : nil) else {
        throw .notInSession(person.who, session.appointment)
      }
      guard attendance.isAbsence || session.takesPresence(on: context.today) else {
        throw .registerBeforeSession(session.appointment)
      }
      try attendance.check(within: part.length(on: session.day))
      sessions[index].register[id] = attendance
    }
    return []
  }

  mutating func clear(_ people: [Participant.ID], in id: Session.ID) throws(Refusal) -> [Notice] {
    let index = try place(of: id) as Int
    let before = sessions[index].register
    for person in people {
      _ = try place(of: person) as Int
      sessions[index].register[person] = nil
    }
    guard sessions[index].register != before else { throw .nothingToChange }
    return []
  }

  mutating func recordAbsence(
    of people: [Participant.ID], _ from: Day, _ to: Day, _ attendance: Attendance
  ) throws(Refusal) -> [Notice] {
    guard attendance.isAbsence else { throw .notAnAbsence }
    guard from <= to else { throw .endsBeforeBegin(from, to) }
    guard to - from <= 366 else { throw .periodTooLong(from, to) }
    try attendance.check(within: Minutes(hours: 24))
    var counts = (sessions: 0, days: 0)
    for id in people {
      let person = participants[try place(of: id)]
      for index in sessions.indices where sessions[index].isPlanned && (from...to).contains(sessions[index].day) {
        // Having been there is not undone by a note that covers the days around it.
        let wasThere = sessions[index].register[id].map { !$0.isAbsence } ?? false
        guard !wasThere, sessions[index].part(of: person) != nil else { continue }
        sessions[index].register[id] = attendance
        counts.sessions += 1
      }
      for index in internships.indices where internships[index].participant == id {
        for day in internships[index].days where (from...to).contains(day) {
          internships[index].absences[day] = attendance
          counts.days += 1
        }
      }
    }
    guard counts.sessions + counts.days > 0 else { throw .nothingInPeriod }
    return [.absenceRecorded(sessions: counts.sessions, internshipDays: counts.days)]
  }

  mutating func clearAbsence(of people: [Participant.ID], _ from: Day, _ to: Day) throws(Refusal) -> [Notice] {
    guard from <= to else { throw .endsBeforeBegin(from, to) }
    let before = self
    for id in people {
      _ = try place(of: id) as Int
      for index in sessions.indices where (from...to).contains(sessions[index].day) {
        if sessions[index].register[id]?.isAbsence ?? false { sessions[index].register[id] = nil }
      }
      for index in internships.indices where internships[index].participant == id {
        internships[index].absences = internships[index].absences.filter { !(from...to).contains($0.key) }
      }
    }
    guard self != before else { throw .nothingInPeriod }
    return []
  }
}

extension Attendance {
  fileprivate func check(within length: Minutes) throws(Refusal) {
    switch self {
    case .late(let minutes):
      guard minutes > .zero, minutes <= length else { throw .lateMinutes(minutes) }
    case .excused(let reason):
      guard !reason.isBlank else { throw .reasonMissing }
    case .present, .sick, .unexcused: break
    }
  }
}
