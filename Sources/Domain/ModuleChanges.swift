// Changes to the module itself: its outline, start, programme and closing days (rules 4, 5 and 7).

extension Module {
  mutating func setOutline(_ outline: ModuleOutline) throws(Refusal) {
    guard !outline.name.isBlank else { throw .emptyName }
    guard !outline.counsellor.isBlank else { throw .emptyCounsellor }
    guard (1990...2190).contains(outline.start.year) else { throw .startTooFar(outline.start) }
    (name, place, counsellor) = (outline.name, outline.place, outline.counsellor)
  }

  mutating func edit(_ outline: ModuleOutline) throws(Refusal) -> [Notice] {
    guard outline.counsellor.asName == counsellor.asName else {
      throw .needsHandover(from: counsellor, to: outline.counsellor)
    }
    guard outline.start == start else { throw .startByItself(outline.start) }
    try setOutline(outline)
    return []
  }

  /// Everything moves along; what the programme put on a day goes back there first, so that holidays count anew.
  mutating func moveStart(to day: Day, _ context: Context) throws(Refusal) -> [Notice] {
    guard day != start else { throw .nothingToChange }
    guard (1990...2190).contains(day.year) else { throw .startTooFar(day) }
    if let held = sessions.first(where: { $0.isHeld(by: context.today) }) {
      throw .startFixed(register: held.appointment)
    }
    if let contact = checkIns.first { throw .startFixedByCheckIn(contact.day) }
    let weeksLater = day.week - start.week
    let before = self
    start = day
    for index in sessions.indices {
      sessions[index] = before.moved(sessions[index], by: weeksLater, on: self)
    }
    for index in internships.indices {
      internships[index].from = internships[index].from + 7 * weeksLater
      internships[index].to = internships[index].to + 7 * weeksLater
      internships[index].snoozed = [:]
    }
    for index in participants.indices {
      guard case .participating(let from) = participants[index].stage else { continue }
      let stage = Participant.Stage.participating(from: from == before.start ? day : from + 7 * weeksLater)
      participants[index].stage = stage
      if let place = participants[index].path.lastIndex(where: { $0.kind == .started }), let step = stage.step() {
        participants[index].path[place].day = step.day
      }
    }
    let cleared = sessions.indices.flatMap { clearAbsences(at: $0) }
    return cleared + moveOffClosedDays(Set(sessions.map(\.id)), isTaken: context.isTaken)
  }

  /// `self` is the module as it was. A session that stands where the programme or a holiday put it goes by its anchor;
  /// one that the counsellor moved herself keeps its own weekday.
  private func moved(_ session: Session, by weeksLater: Int, on next: Module) -> Session {
    var session = session
    // Looked for a place again below, on the days that are closed now.
    if session.state == .notPlaced { session.state = .planned }
    if let anchor = session.anchor {
      let planned = week(anchor.week).day(anchor.weekday)
      let wasMovedByRule = closed(to: session.kind, on: planned) != nil && session.day.week == planned.week
      if session.day == planned || wasMovedByRule {
        session.day = next.week(anchor.week).day(anchor.weekday)
        return session
      }
    }
    session.day = session.day + 7 * weeksLater
    return session
  }

  mutating func plan(
    _ rows: [ProgrammeRow], _ mode: Change.ProgrammeMode, _ context: Context
  ) throws(Refusal) -> [Notice] {
    guard !rows.isEmpty else { throw .emptyProgramme }
    for row in rows {
      guard row.week >= 1, row.week <= template.weeks else { throw .programmeWeek(row.week, weeks: template.weeks) }
      if let slot = row.slot, !(Minutes(5)...Minutes(hours: 12)).contains(slot) { throw .slotLength(slot) }
    }
    let earlier = sessions.filter { $0.anchor != nil }
    if mode == .first, !earlier.isEmpty { throw .programmeExists(sessions: earlier.count) }
    // What people have already been noted in stays; a row that is there already is not made again.
    var rows = rows
    var kept: Set<Session.ID> = []
    for session in earlier {
      if let same = rows.firstIndex(where: { session.comes(from: $0) }) {
        let place = rows.remove(at: same).place
        if let index = sessions.firstIndex(where: { $0.id == session.id }) { sessions[index].place = place }
        kept.insert(session.id)
      } else if !session.register.isEmpty || !session.bookings.isEmpty || !session.done.isBlank
        || !session.lived.isBlank || !session.agenda.isBlank
      {
        kept.insert(session.id)
      }
    }
    let gone = earlier.filter { !kept.contains($0.id) }.map(\.appointment)
    sessions.removeAll { $0.anchor != nil && !kept.contains($0.id) }
    let generated = missingReturnDays(beside: rows)
    let new = sessions(from: rows + generated)
    sessions += new
    let taken: [Notice] = gone.isEmpty ? [] : [.takenAway(gone)]
    let notices = taken + moveOffClosedDays(Set(new.map(\.id)), isTaken: context.isTaken)
    guard !generated.isEmpty else { return notices }
    return notices + [.returnDaysMade(returnDays.map(\.day).sorted())]
  }

  mutating func add(_ days: ClosingDays, _ context: Context) throws(Refusal) -> [Notice] {
    try days.check()
    guard !closingDays.contains(days) else { throw .nothingToChange }
    closingDays = (closingDays + [days]).sorted { $0.from < $1.from }
    let open = sessions.filter { !$0.isHeld(by: context.today) && days.contains($0.day) }
    return moveOffClosedDays(Set(open.map(\.id)), isTaken: context.isTaken)
  }

  mutating func remove(_ days: ClosingDays) throws(Refusal) -> [Notice] {
    guard let index = closingDays.firstIndex(of: days) else { throw .unknownRecord(days.reason) }
    closingDays.remove(at: index)
    return []
  }
}

extension Session {
  /// Made from this very row of a programme.
  fileprivate func comes(from row: ProgrammeRow) -> Bool {
    let slot: Minutes? = if case .block(let slot, _) = form { slot } else { nil }
    return anchor == row.anchor && kind == row.kind && theme == row.theme && slot == row.slot && time == row.time
  }
}

extension ClosingDays {
  func check() throws(Refusal) {
    guard from <= to else { throw .endsBeforeBegin(from, to) }
    guard to - from <= 366 else { throw .periodTooLong(from, to) }
  }
}

extension String {
  /// Nothing but blanks.
  package var isBlank: Bool { allSatisfy(\.isWhitespace) }
  /// Without the blanks around it.
  package var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
  /// A name as it is compared: without regard to case and spaces.
  package var asName: String { lowercased().filter { !$0.isWhitespace } }
}
