// From a programme by week and weekday to the sessions of a module, off holidays and closing days (rule 7).

/// One line of a programme.
package struct ProgrammeRow: Hashable, Codable, Sendable {
  package var week: Int
  package var weekday: Weekday
  package var time: TimeSpan
  package var kind: Session.Kind
  package var theme: String
  package var place: String
  /// Minutes of each participant in a block; nil for the whole group.
  package var slot: Minutes?

  package init(
    week: Int, weekday: Weekday, time: TimeSpan, kind: Session.Kind, theme: String = "", place: String = "",
    slot: Minutes? = nil
  ) {
    (self.week, self.weekday, self.time, self.kind) = (week, weekday, time, kind)
    (self.theme, self.place, self.slot) = (theme, place, slot)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    week = try values.decode(Int.self, forKey: .week)
    weekday = try values.decode(Weekday.self, forKey: .weekday)
    time = try values.decode(TimeSpan.self, forKey: .time)
    kind = try values.decode(Session.Kind.self, forKey: .kind)
    theme = try values.text(.theme)
    place = try values.text(.place)
    slot = try values.decodeIfPresent(forKey: .slot)
  }

  package var anchor: Session.Anchor { Session.Anchor(week: week, weekday: weekday) }
}

extension Module {
  /// The sessions of a programme on the days where it puts them; not yet off closed days.
  func sessions(from rows: [ProgrammeRow]) -> [Session] {
    var used = Set(sessions.map(\.id))
    return rows.map { row in
      let hour = row.time.from.description.filter { $0 != ":" }
      let stem = "w\(row.week.digits(2))-\(row.weekday.rawValue)-\(hour)"
      var id = Session.ID(trusted: stem)
      var count = 2
      while !used.insert(id).inserted {
        id = Session.ID(trusted: "\(stem)-\(count)")
        count += 1
      }
      return Session(
        id: id, kind: row.kind, theme: row.theme, day: week(row.week).day(row.weekday), time: row.time,
        place: row.place, form: row.slot.map { .block(slot: $0, booked: []) } ?? .group, anchor: row.anchor)
    }
  }

  /// The return days of a programme that has none: every second week of the internship, on the template's day.
  func missingReturnDays(beside rows: [ProgrammeRow]) -> [ProgrammeRow] {
    guard !rows.contains(where: { $0.kind == .returnDay }), returnDays.isEmpty else { return [] }
    return stride(from: template.internshipWeeks.lowerBound, through: template.internshipWeeks.upperBound, by: 2).map {
      ProgrammeRow(
        week: $0, weekday: template.returnDay, time: template.returnDayTime, kind: .returnDay,
        place: "Jobcentrum")
    }
  }

  /// Why no session of this module takes place on `day`.
  package func closed(on day: Day) -> Closed? {
    if day < start, day.week == start.week { return .beforeStart(start) }
    return Closed.reason(on: day, closingDays)
  }

  /// The same for one kind of session: an info moment, a first talk or an intake may lie before the start.
  func closed(to kind: Session.Kind, on day: Day) -> Closed? {
    let why = closed(on: day)
    if case .beforeStart? = why, kind.mayComeBefore { return Closed.reason(on: day, closingDays) }
    return why
  }

  /// Moves each of `ids` that lies on a closed day to a free weekday of its week at the same time, later first, else earlier;
  /// what finds none is marked as not placed. `isTaken` knows the counsellor's other appointments.
  mutating func moveOffClosedDays(_ ids: Set<Session.ID>, isTaken: (Day, TimeSpan) -> Bool) -> [Notice] {
    var notices: [Notice] = []
    let stuck = sessions.indices.filter {
      let session = sessions[$0]
      return ids.contains(session.id) && session.isPlanned && closed(to: session.kind, on: session.day) != nil
    }
    let waiting = Set(stuck.map { sessions[$0].id })
    var placed: Set<Session.ID> = []
    for index in stuck {
      let session = sessions[index]
      guard let why = closed(to: session.kind, on: session.day) else { continue }
      let week = session.day.week
      let workdays = week.days.filter { $0.weekday.isWorkday && $0 != session.day }
      let candidates = workdays.filter { $0 > session.day } + workdays.filter { $0 < session.day }.reversed()
      let free = candidates.first { day in
        closed(to: session.kind, on: day) == nil && !isTaken(day, session.time)
          && !sessions.contains {
            $0.day == day && $0.isPlanned && $0.time.overlaps(session.time)
              && (!waiting.contains($0.id) || placed.contains($0.id))
          }
          && !internships.contains { $0.hours(on: day)?.overlaps(session.time) ?? false }
      }
      if let free {
        sessions[index].day = free
        placed.insert(session.id)
        notices.append(.moved(session.appointment, to: free, why: why))
      } else {
        sessions[index].state = .notPlaced
        notices.append(.notPlaced(session.appointment, why: why))
      }
    }
    return notices
  }
}
