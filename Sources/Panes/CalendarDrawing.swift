// How the calendar looks: weeks with their numbers, a sign at the days that differ, and what the selected day is, in words.
import Domain
import Screen
import Words

extension App {
  func draw(_ sheet: CalendarSheet, into frame: inout Frame) {
    let whole = self.sheet(columns: 68, rows: 17, in: frame)
    frame.fill(whole, Style())
    let title = sheet.title(language) + " · " + sheet.day.monthAndYear(language)
    let area = frame.box(whole, title: title, Style(.title, on: .background, .bold))
    let body = area.inset(columns: 2, rows: 1)
    // The words of the selected day are kept longest, then the weeks around it.
    let keyRows = body.rows > 8 ? 1 : 0
    let factRows = body.rows > 10 ? 3 : body.rows > 8 ? 2 : 1
    let weeks = sheet.weeks
    let shown = presentation == .linear ? 0 : max(1, min(6, body.rows - 1 - keyRows - factRows))
    let selected = weeks.firstIndex(of: sheet.day.week) ?? 0
    let top = max(0, min(selected - shown / 2, weeks.count - shown))
    let grid = CalendarGrid(area: body, showsProgramme: module != nil && body.columns >= 38)
    if shown > 0 { drawHead(grid, &frame) }
    for (row, week) in weeks[top...].prefix(shown).enumerated() { draw(week, sheet, grid, row + 1, &frame) }
    let (_, below) = body.splitRows(at: shown > 0 ? 1 + shown : 0)
    // The words of the selected day are all there is to read line by line.
    if shown == 0 { frame.cursor = below.origin }
    let (words, foot) = below.splitRows(at: below.rows - keyRows)
    drawWords(sheet, words, &frame)
    let hints: [KeyHint] = [.takeDay, .turnMonths, .goToday, .typeDate, .leaveCalendar]
    frame.put(hints, in: foot, needed: [.takeDay, .typeDate, .leaveCalendar], language)
  }

  private func drawHead(_ grid: CalendarGrid, _ frame: inout Frame) {
    frame.put(.words(Phrase.calendarWeeks(language), .secondary), in: grid.calendarWeek(row: 0))
    frame.put(.words(Phrase.programmeWeeks(language), .secondary), in: grid.programmeWeek(row: 0))
    for weekday in Weekday.allCases {
      let role: Role = weekday.isWorkday ? .emphasis : .secondary
      let name = String(weekday.short(language).prefix(2))
      frame.put(.words(" " + name, role), in: grid.cell(weekday, row: 0))
    }
  }

  private func draw(
    _ week: Week, _ sheet: CalendarSheet, _ grid: CalendarGrid, _ row: Int, _ frame: inout Frame
  ) {
    let number = String(week.number)
    frame.put(.words(number.padded(to: 2, .trailing), .secondary), in: grid.calendarWeek(row: row))
    if let module, let number = module.weekInProgramme(of: week.monday) {
      let words = "\(number)/\(module.template.weeks)"
      frame.put(.words(words.padded(to: 5, .trailing), .phase), in: grid.programmeWeek(row: row))
    }
    for day in week.days { draw(day, sheet, grid.cell(day.weekday, row: row), &frame) }
  }

  private func draw(_ day: Day, _ sheet: CalendarSheet, _ cell: Rect, _ frame: inout Frame) {
    let isSelected = day == sheet.day
    let signs = DaySigns(day, now.day, module)
    let isOutside = day.month != sheet.day.month
    let role: Role = isOutside ? .secondary : signs.isClosed ? .warning : .text
    let ground: Ground = isSelected ? .selection : .background
    let line: Line = [
      Span(isSelected ? "▸" : signs.isToday ? "•" : " ", isSelected ? .title : .info, .bold),
      Span(String(day.dayOfMonth).padded(to: 2, .trailing), role, signs.isToday ? .bold : []),
      Span(signs.sign, signs.isClosed ? .warning : .phase),
    ]
    frame.put(line, in: cell, ground: ground, adding: isSelected ? .bold : [])
    frame.touch(cell, Touch.day(day))
    if isSelected { frame.cursor = cell.origin }
  }

  /// What was typed, then what the selected day is, then what is planned on it, as far as there are rows.
  private func drawWords(_ sheet: CalendarSheet, _ area: Rect, _ frame: inout Frame) {
    var lines = facts(of: sheet.day, width: area.columns, rows: area.rows)
    if !sheet.typed.isEmpty {
      let typed = Span(sheet.typed + " ", .emphasis, .bold)
      let isRead = sheet.isRead(now.day)
      lines[0] =
        isRead ? [typed, Span("→ ", .info)] + lines[0] : [typed, Span(Phrase.notYetADay(language), .secondary)]
    }
    let blank = presentation == .panes && area.rows > lines.count ? 1 : 0
    for (row, line) in lines.prefix(area.rows).enumerated() { frame.put(line, in: area, row: row + blank) }
    if presentation == .panes, area.rows > lines.count + blank {
      frame.put(legend, in: area, row: area.rows - 1)
    }
    if !sheet.typed.isEmpty {
      let column = min(sheet.typed.columns, max(0, area.columns - 1))
      frame.cursor = Point(column: area.column + column, row: area.row + blank)
    }
  }

  private func facts(of day: Day, width: Int, rows: Int) -> [Line] {
    let closed = module?.closed(on: day)?.words(language)
    let distance = Phrase.distance(day - now.day)(language)
    guard rows > 1 else {
      return [
        .words(day.shortWithYear(language) + " · " + (closed ?? distance), closed == nil ? .info : .warning, .bold)
      ]
    }
    var facts: [Line] = [
      [Span(day.long(language), .info, .bold), Span(" · " + distance, .secondary)]
    ]
    if let module {
      let week = module.weekWords(of: day) + Phrase(same: " · ") + day.week.numberWords
      facts.append([Span(week(language), .phase)])
    }
    if let closed { facts.insert(.words(closed, .warning, .bold), at: 1) }
    let sessions = module?.sessions.filter { $0.day == day && $0.isPlanned } ?? []
    for session in sessions {
      facts.append([Span(session.time.words + "  ", .info), Span(sessionWords(session))])
    }
    guard facts.count > rows else { return facts }
    let more = facts.count - rows + 1
    return facts.prefix(rows - 1) + [.words(Phrase.moreSessions(more)(language), .secondary)]
  }

  private var legend: Line {
    let signs = [("•", Phrase.signToday), ("*", .signHoliday), ("×", .signClosed), ("·", .signSession)]
    return signs.flatMap { sign, words in
      [Span(sign + " ", .emphasis, .bold), Span(words(language) + "   ", .secondary)]
    }
  }
}

/// What marks a day beside its number.
private struct DaySigns {
  let isToday: Bool
  let isClosed: Bool
  let sign: String

  init(_ day: Day, _ today: Day, _ module: Module?) {
    let closed = module.map { $0.closed(on: day) } ?? Holiday.on(day).map { .holiday($0) }
    let isPlanned = module?.sessions.contains { $0.day == day && $0.isPlanned } ?? false
    isToday = day == today
    isClosed = closed != nil
    sign =
      switch closed {
      case .holiday: "*"
      case .closing, .beforeStart: "×"
      case nil: isPlanned ? "·" : " "
      }
  }
}

/// Where the numbers stand: calendar week, programme week if there is one, and seven days of four columns each.
struct CalendarGrid {
  static let cellColumns = 4

  let area: Rect
  let showsProgramme: Bool

  private var gutter: Int { showsProgramme ? 9 : 3 }

  func calendarWeek(row: Int) -> Rect { Rect(column: area.column, row: area.row + row, columns: 2, rows: 1) }

  func programmeWeek(row: Int) -> Rect {
    Rect(column: area.column + 3, row: area.row + row, columns: showsProgramme ? 5 : 0, rows: 1)
  }

  func cell(_ weekday: Weekday, row: Int) -> Rect {
    Rect(
      column: area.column + gutter + weekday.index * Self.cellColumns, row: area.row + row,
      columns: Self.cellColumns, rows: 1)
  }
}
