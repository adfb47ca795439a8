// A planned block of the programme: for the whole group, or the counsellor's time in which people are booked in slots.

package struct Session: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<Session>

  package enum Kind: String, Codable, CaseIterable, Sendable {
    case groupTraining, individualTalk, companyVisit, jobExploration, applicationTraining, pcTraining
    case infoMoment, firstTalk, intake, returnDay, finalEvaluation, aftercare

    /// May lie before the first programme week.
    package var mayComeBefore: Bool { [.infoMoment, .firstTalk, .intake].contains(self) }
    /// May lie after the last programme week.
    package var mayComeAfter: Bool { self == .aftercare }
  }

  /// One participant's part of a block.
  package struct Booking: Hashable, Codable, Sendable {
    package var from: TimeOfDay
    package var participant: Participant.ID

    package init(from: TimeOfDay, participant: Participant.ID) { (self.from, self.participant) = (from, participant) }
  }

  package enum Form: Hashable, Codable, Sendable {
    case group
    /// `slot`: the minutes of each participant.
    case block(slot: Minutes, booked: [Booking])
  }

  package enum State: Hashable, Codable, Sendable {
    case planned
    case cancelled(reason: String)
    /// Its day fell away and no other was free: it counts for nobody until it is moved.
    case notPlaced
  }

  /// Where the programme put it; kept when a holiday or the counsellor moves it.
  package struct Anchor: Hashable, Codable, Sendable {
    /// Programme week, 1 for the week of the start.
    package var week: Int
    package var weekday: Weekday

    package init(week: Int, weekday: Weekday) { (self.week, self.weekday) = (week, weekday) }

    package init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      week = try values.number(.week, in: 1...1000)
      weekday = try values.decode(Weekday.self, forKey: .weekday)
    }
  }

  package var id: ID
  package var kind: Kind
  package var theme: String
  package var day: Day
  package var time: TimeSpan
  package var place: String
  package var form: Form
  package var state: State
  package var register: [Participant.ID: Attendance]
  package var anchor: Anchor?
  /// What is to come on it: the points of a return day.
  package var agenda: String
  /// What was done.
  package var done: String
  /// What lived in the group: from here the content of the next ones comes.
  package var lived: String
  /// Who is asked to an info moment; nil where it is for all candidates.
  package var invited: [Participant.ID]?

  package init(
    id: ID, kind: Kind, theme: String = "", day: Day, time: TimeSpan, place: String = "", form: Form = .group,
    state: State = .planned, register: [Participant.ID: Attendance] = [:], anchor: Anchor? = nil, agenda: String = "",
    done: String = "", lived: String = "", invited: [Participant.ID]? = nil
  ) {
    (self.id, self.kind, self.theme, self.day, self.time) = (id, kind, theme, day, time)
    (self.place, self.form, self.state, self.register) = (place, form, state, register)
    (self.anchor, self.agenda, self.done) = (anchor, agenda, done)
    (self.lived, self.invited) = (lived, invited)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    kind = try values.decode(Kind.self, forKey: .kind)
    theme = try values.text(.theme)
    day = try values.decode(Day.self, forKey: .day)
    time = try values.decode(TimeSpan.self, forKey: .time)
    place = try values.text(.place)
    form = try values.value(.form, or: .group)
    state = try values.value(.state, or: .planned)
    register = try values.value(.register, or: [:])
    anchor = try values.decodeIfPresent(forKey: .anchor)
    agenda = try values.text(.agenda)
    done = try values.text(.done)
    lived = try values.text(.lived)
    invited = try values.decodeIfPresent(forKey: .invited)
  }

  /// Somebody was there, or the register of a past day says who was not. Absences noted beforehand hold nothing in place.
  func isHeld(by today: Day) -> Bool {
    register.contains { !$0.value.isAbsence } || (!register.isEmpty && day <= today)
  }

  /// What was done and what lived, in one text.
  package var story: String { [done, lived].filter { !$0.isBlank }.joined(separator: "\n") }

  package var isPlanned: Bool { state == .planned }
  /// An absence can be known beforehand; being there cannot.
  package func takesPresence(on today: Day) -> Bool { day <= today }

  package var isBlock: Bool { if case .block = form { true } else { false } }
  package var length: Minutes { time.length(on: day) }

  package var bookings: [Booking] {
    if case .block(_, let booked) = form { booked } else { [] }
  }

  /// The slots of a block in order, the break left free; empty for a group session.
  package var slots: [TimeSpan] {
    guard case .block(let slot, _) = form, slot > .zero else { return [] }
    let pauseEnd = time.pauseFrom + time.pause
    var slots: [TimeSpan] = []
    var from = time.from
    while from.minute + slot.count <= time.to.minute {
      if time.pause > .zero, from < pauseEnd, from + slot > time.pauseFrom {
        from = pauseEnd
      } else if let span = TimeSpan(from, from + slot) {
        slots.append(span)
        from = span.to
      }
    }
    return slots
  }

  /// Whether this person is asked: by name, else everybody; not to an info moment after being informed elsewhere.
  package func asks(_ participant: Participant) -> Bool {
    if let invited { return invited.contains(participant.id) }
    guard kind == .infoMoment, register[participant.id] == nil, let informed = participant.step(.informed) else {
      return true
    }
    // Of who was informed on paper nobody knows when that was, but not here.
    return informed.source == .recorded && informed.day >= day
  }

  /// The hours of this session that `participant` is in, nil if none: the whole of a group session, or the booked slot.
  package func part(of participant: Participant) -> TimeSpan? {
    guard participant.attends(kind, on: day), asks(participant) else { return nil }
    switch form {
    case .group: return time
    case .block(let slot, let booked):
      guard let booking = booked.first(where: { $0.participant == participant.id }) else { return nil }
      return TimeSpan(booking.from, booking.from + slot)
    }
  }
}
