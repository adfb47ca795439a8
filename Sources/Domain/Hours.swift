// Hours per participant per week, planned and done: the sum that is held to 19.

/// Minutes of one participant in one calendar week.
package struct Hours: Hashable, Sendable {
  /// Sessions and booked slots, and the internship's hours.
  package var planned: Minutes
  /// What the register and the internship days up to today say.
  package var done: Minutes

  package init(planned: Minutes, done: Minutes) { (self.planned, self.done) = (planned, done) }
}

extension Module {
  /// Breaks, cancelled sessions, public holidays and the company's closing days do not count.
  package func hours(of participant: Participant, in week: Week, asOf today: Day) -> Hours {
    var sum = Hours(planned: .zero, done: .zero)
    for session in sessions where session.isPlanned && week.days.contains(session.day) {
      guard let part = session.part(of: participant)?.length(on: session.day) else { continue }
      sum.planned += part
      sum.done += session.register[participant.id]?.done(of: part) ?? .zero
    }
    for internship in internships where internship.participant == participant.id {
      sum.planned += internship.planned(in: week)
      sum.done += internship.done(in: week, asOf: today)
    }
    return sum
  }

  /// One value for each programme week.
  package func buildUp(of participant: Participant, asOf today: Day) -> [Hours] {
    let weeks = weeks
    let placed = internships.filter { $0.participant == participant.id }
    var sums = weeks.map { week in
      Hours(
        planned: placed.reduce(.zero) { $0 + $1.planned(in: week) },
        done: placed.reduce(.zero) { $0 + $1.done(in: week, asOf: today) })
    }
    for session in sessions where session.isPlanned {
      let index = programmeWeek(of: session.day) - 1
      guard sums.indices.contains(index), let part = session.part(of: participant)?.length(on: session.day)
      else { continue }
      sums[index].planned += part
      sums[index].done += session.register[participant.id]?.done(of: part) ?? .zero
    }
    return sums
  }

  /// What is planned in a week over the whole group.
  package struct Load: Hashable, Sendable {
    /// Of those who take part in that week.
    package var average: Minutes
    /// The most that anybody has.
    package var highest: Minutes

    package init(average: Minutes, highest: Minutes) { (self.average, self.highest) = (average, highest) }
  }

  /// One value for each programme week.
  package func load(asOf today: Day) -> [Load] {
    let people = roster.map { (person: $0, hours: buildUp(of: $0, asOf: today)) }
    return weeks.enumerated().map { index, week in
      let planned = people.filter { person, hours in
        hours[index].planned > .zero || week.days.contains(where: person.takesPart)
      }.map { $0.hours[index].planned }
      let sum = planned.reduce(Minutes.zero, +)
      return Load(average: Minutes(sum.count / max(1, planned.count)), highest: planned.max() ?? .zero)
    }
  }

  /// How often a participant was there, of the sessions with a register.
  package func attendance(of participant: Participant) -> (present: Int, registered: Int) {
    let entries = entries(of: participant)
    return (entries.filter { !$0.isAbsence }.count, entries.count)
  }

  /// Sessions up to `today` in which somebody's attendance is not yet recorded.
  package func sessionsWithoutRegister(on now: Moment) -> [Session] {
    sessions.filter { session in
      session.isPlanned && Moment(session.day, session.time.to) <= now
        && isRegisterOpen(of: session)
    }
  }
}
