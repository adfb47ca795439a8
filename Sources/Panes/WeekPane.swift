// The week as a grid: days beside each other, hours downwards, each session a block.
import Domain
import Screen
import Words

/// Which week is shown, and what is selected in it.
struct WeekView: Hashable, Codable, Sendable {
  var day: Day
  var item: Session.ID?

  init(day: Day, item: Session.ID? = nil) { (self.day, self.item) = (day, item) }

  var week: Week { day.week }

  /// Another day, or another week; weekends are passed over where nothing is planned.
  mutating func turn(_ days: Int, in module: Module?) {
    guard abs(day.number + days - (module?.start.number ?? day.number)) < 3660 else { return }
    day = day + days
    if abs(days) == 1, !day.weekday.isWorkday, let module, !module.showsWeekend(of: week) {
      day = days > 0 ? (day.week + 1).monday : day.week.day(.friday)
    }
    item = nil
    settle(in: module)
  }

  /// To the next or the previous session of the week.
  mutating func step(_ steps: Int, in module: Module?) {
    guard let sessions = module?.sessions(in: week), !sessions.isEmpty else { return }
    let target: Int
    if let now = sessions.firstIndex(where: { $0.id == item }) {
      target = min(max(0, now + steps), sessions.count - 1)
    } else {
      let next = sessions.firstIndex { $0.day > day } ?? sessions.count
      target = min(max(0, steps > 0 ? next : next - 1), sessions.count - 1)
    }
    (item, day) = (sessions[target].id, sessions[target].day)
  }

  /// The days that are shown: a weekend where something is planned in it, and where one stands on it.
  func days(in module: Module) -> [Day] {
    let isWhole = module.showsWeekend(of: week) || !day.weekday.isWorkday
    return Array(week.days.prefix(isWhole ? 7 : 5))
  }

  mutating func settle(in module: Module?) {
    if let item, let session = module?.session(item) {
      if session.day.week != week || session.day != day { day = session.day }
      return
    }
    item = module?.sessions.first { $0.day == day }?.id
  }
}

extension Session {
  /// What was done and what lived, as far as that is told, on one line each.
  var told: [(label: Phrase, text: String)] {
    [(label: Phrase.sessionDone, text: done), (.sessionLived, lived)]
      .map { ($0.label, $0.text.replacingNewlines) }.filter { !$0.text.isEmpty }
  }
}

extension Module {
  func showsWeekend(of week: Week) -> Bool { sessions(in: week).contains { !$0.day.weekday.isWorkday } }
}

extension App {
  func weekTitle() -> String {
    let shown = week.week
    guard let module else { return Phrase.weekSchedule(language) }
    let programme =
      module.weekInProgramme(of: week.day)
      .map { Phrase.programmeWeek($0, of: module.template.weeks) + Phrase(same: " · ") } ?? Phrase(same: "")
    return (.weekSchedule + Phrase(same: "  ") + programme + shown.words)(language)
  }

  func drawWeek(in area: Rect, isFocused: Bool, into frame: inout Frame) {
    guard let module, area.rows > 1, area.columns > 12 else { return }
    let sessions = module.sessions(in: week.week)
    let days = week.days(in: module)
    let gutter = 6
    let width = (area.columns - gutter) / days.count
    let story = sessions.contains { !$0.story.isEmpty } ? storyRows(in: area) : 0
    let detailRows = (area.rows > 12 ? 2 : 1) + story
    let (head, rest) = area.splitRows(at: 1)
    let (grid, detail) = rest.splitRows(at: rest.rows - detailRows)
    for (index, day) in days.enumerated() {
      let cell = Rect(column: head.column + gutter + index * width, row: head.row, columns: width, rows: 1)
      frame.touch(cell, Touch.day(day))
      drawDayHead(day, module, isFocused, cell, &frame)
    }
    let scale = HourScale(sessions: sessions, rows: grid.rows)
    for row in 0..<grid.rows {
      if let label = scale.label(atRow: row) { frame.put(.words(label, .secondary), in: grid, row: row) }
    }
    for (index, day) in days.enumerated() {
      let column = Rect(column: grid.column + gutter + index * width, row: grid.row, columns: width, rows: grid.rows)
      frame.touch(column, Touch.day(day))
      let closed = module.closed(on: day)
      if let closed {
        for (row, line) in closed.words(language).wrapped(to: max(1, width - 1)).enumerated() {
          frame.put(.words(line, .archived), in: column, row: row)
        }
      }
      drawInternships(on: day, scale, module, column.splitColumns(at: width - 1).left, &frame)
      drawDay(sessions.filter { $0.day == day }, scale, module, isFocused, column, &frame)
    }
    drawDetail(module, detail, &frame)
  }

  private func drawDayHead(_ day: Day, _ module: Module, _ isFocused: Bool, _ cell: Rect, _ frame: inout Frame) {
    let isToday = day == now.day
    let isSelected = day == week.day
    let text = day.weekday.short(language) + " " + String(day.dayOfMonth) + (isToday ? " •" : "")
    var marks: Marks = isToday || isSelected ? .bold : []
    if isSelected, isFocused { marks.insert(.underline) }
    frame.put(.words(text, isToday ? .info : isSelected ? .emphasis : .secondary, marks), in: cell)
    if isSelected, isFocused, week.item == nil { frame.cursor = cell.origin }
  }

  /// How many are at a workplace that day, from when the first begins; sessions stand over it.
  private func drawInternships(
    on day: Day, _ scale: HourScale, _ module: Module, _ column: Rect, _ frame: inout Frame
  ) {
    let hours = module.internships.compactMap { $0.hours(on: day) }
    guard let first = hours.map(\.from).min(), let last = hours.map(\.to).max() else { return }
    let top = max(0, scale.row(of: first))
    let count = Phrase.atWork(hours.count)(language)
    let words = count.columns <= column.columns ? count : Phrase.atWorkShort(hours.count)(language)
    frame.put(.words(words, .good), in: column, row: top)
    let times = first.description + "-" + last.description
    guard scale.row(of: last) > top + 1, times.columns <= column.columns else { return }
    frame.put(.words(times, .secondary), in: column, row: top + 1)
  }

  private func drawDay(
    _ sessions: [Session], _ scale: HourScale, _ module: Module, _ isFocused: Bool, _ column: Rect, _ frame: inout Frame
  ) {
    let lanes = Lanes(sessions)
    for session in sessions {
      let lane = lanes.lane(of: session)
      let width = max(3, (column.columns - 1) / lane.count)
      let top = scale.row(of: session.time.from)
      let height = max(1, scale.row(of: session.time.to) - top)
      let block = Rect(column: column.column + lane.index * width, row: column.row + top, columns: width, rows: height)
        .intersection(column)
      drawBlock(session, module, isSelected: session.id == week.item, isFocused, block, &frame)
    }
  }

  private func drawBlock(
    _ session: Session, _ module: Module, isSelected: Bool, _ isFocused: Bool, _ block: Rect, _ frame: inout Frame
  ) {
    guard !block.isEmpty else { return }
    let role: Role =
      session.isPlanned ? (session.kind == .returnDay ? .phase : session.isBlock ? .info : .text) : .archived
    let ground: Ground = isSelected && isFocused ? .selection : .bar
    frame.fill(block, Style(role, on: ground))
    frame.touch(block, Touch.item(.week, .session(session.id)))
    let marks: Marks = isSelected ? .bold : []
    let mark = isSelected ? "▸" : session.isPlanned ? registerSign(session, module) : "×"
    // Wide columns have room for the whole name of the kind.
    let kind = session.kind.words(language)
    let head = mark + (kind.columns < block.columns ? kind : session.kind.short(language))
    let lines = head.wrapped(to: max(1, block.columns)) + session.theme.wrapped(to: max(1, block.columns - 1))
    for (row, line) in lines.prefix(block.rows).enumerated() {
      frame.put(.words(line, role, row == 0 ? marks.union(.bold) : marks), in: block, row: row, ground: ground)
    }
    if isSelected, isFocused { frame.cursor = block.origin }
  }

  private func registerSign(_ session: Session, _ module: Module) -> String {
    guard session.day <= now.day else { return "" }
    let audience = module.audience(of: session)
    if audience.isEmpty { return "" }
    return audience.allSatisfy { session.register[$0.id] != nil } ? "✓" : "?"
  }

  /// A group without any session is offered its whole programme first.
  private func nothing(in module: Module) -> Phrase {
    module.sessions.isEmpty
      ? .noProgrammeYet(programme: keymap.phrase(.programme), new: keymap.phrase(.new))
      : .nothingPlanned(new: keymap.phrase(.new))
  }

  private func drawDetail(_ module: Module, _ area: Rect, _ frame: inout Frame) {
    guard let session = week.item.flatMap(module.session) else {
      return frame.put(
        .words(week.day.long(language) + ": " + nothing(in: module)(language), .secondary), in: area)
    }
    let audience = module.audience(of: session)
    let registered = audience.filter { session.register[$0.id] != nil }.count
    let who: Phrase =
      session.isBlock ? .slotsBooked(session.bookings.count, session.slots.count) : .people(audience.count)
    frame.put(
      [
        Span(session.day.short(language) + " " + session.time.words + "  ", .info, .bold),
        Span(sessionWords(session), .emphasis),
      ], in: area)
    frame.put(
      .words(
        [
          who(language), Phrase.registered(registered, audience.count)(language), session.place,
          session.isPlanned ? "" : session.state.words(language),
          area.rows > 2 ? "" : session.told.map { $0.label(language) + ": " + $0.text }.joined(separator: " · "),
        ].filter { !$0.isEmpty }.joined(separator: " · "), session.isPlanned ? .secondary : .warning), in: area, row: 1)
    drawStory(of: session, area.splitRows(at: 2).bottom, &frame)
  }

  /// What was done and what lived, each in its own lines; rows that are there for the whole week, so that the hours stay
  /// where they are.
  private func storyRows(in area: Rect) -> Int { area.rows > 30 ? 6 : area.rows > 20 ? 2 : 0 }

  private func drawStory(of session: Session, _ area: Rect, _ frame: inout Frame) {
    let each = area.rows / 2
    for (index, part) in session.told.enumerated() where each > 0 {
      let words = part.label(language) + ": " + part.text
      let lines = words.wrapped(to: max(10, area.columns))
      for (row, line) in lines.prefix(each).enumerated() {
        let isCut = row == each - 1 && lines.count > each
        let text = isCut ? (line + " …").clipped(to: area.columns) : line
        frame.put(.words(text, .text), in: area, row: index * each + row)
      }
    }
  }
}

/// Which row of the grid a time falls in: whole hours or halves or quarters, as the height allows.
struct HourScale {
  let from: Int
  let minutesPerRow: Int

  init(sessions: [Session], rows: Int) {
    let first = min(540, sessions.map(\.time.from.minute).min() ?? 540) / 60 * 60
    let last = max(960, sessions.map(\.time.to.minute).max() ?? 960)
    from = first
    minutesPerRow = [15, 20, 30, 60, 120, 180].first { (last - first + $0 - 1) / $0 <= rows } ?? 240
  }

  func row(of time: TimeOfDay) -> Int { (time.minute - from + minutesPerRow / 2) / minutesPerRow }

  /// Full hours have a label; of more hours a row, each row has one.
  func label(atRow row: Int) -> String? {
    let minute = from + row * minutesPerRow
    guard minute % 60 == 0, minute <= 1440 else { return nil }
    return TimeOfDay(minute: minute)?.description
  }
}

/// Sessions at the same time stand beside each other.
struct Lanes {
  private var places: [Session.ID: (index: Int, count: Int)] = [:]

  init(_ sessions: [Session]) {
    for session in sessions {
      let together = sessions.filter { $0.time.overlaps(session.time) }
      places[session.id] = (together.firstIndex { $0.id == session.id } ?? 0, max(1, together.count))
    }
  }

  func lane(of session: Session) -> (index: Int, count: Int) { places[session.id] ?? (0, 1) }
}
