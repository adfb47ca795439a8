// The linear presentation: the place that has the keys, one thing a line, a page at a time; sheets take the whole screen.
import Domain
import Screen
import Words

extension App {
  /// What is written in the place of signs, by their number; nothing where signs are drawn.
  var signWords: [String] { presentation == .linear ? Sign.allCases.map { $0.words(language) } : [] }

  /// A table, or in the linear presentation its cells one after the other.
  func table(_ columns: [Column], width: Int) -> Table {
    presentation == .linear ? Table(linear: columns, language) : Table(columns, width: width)
  }

  /// The place that has the keys, under a line that says which it is.
  func drawLinear(_ area: Rect, _ frame: inout Frame) {
    let (head, body) = area.splitRows(at: 1)
    let number = Place.tabs.firstIndex(of: place).map { Phrase.screenOf($0 + 1, Place.tabs.count)(language) }
    frame.put([Span((number ?? "") + title(of: place), .title, .bold)], in: head)
    frame.touch(area, Touch.place(place))
    if place == .week { return drawWeekLines(body, &frame) }
    drawList(place, body, .focused, &frame)
  }

  /// Rows as wrapped lines; the page on which the selected one stands, so that little changes when the selection moves.
  /// What does not fit is said, above and below.
  func drawLines(_ rows: [Row], selected: Int, _ place: Place, _ whole: Rect, _ frame: inout Frame) {
    let marked = selections[place]?.marked ?? []
    let selection = frame.signWords[Int(Sign.selected.rawValue)] + " "
    // Room for the word before the selected one, in each: a move changes no other line.
    let width = max(1, whole.columns - selection.columns)
    let texts = rows.enumerated().map { index, row in
      let mark = Span(marked.contains(row.item) ? "•" : "", .attention, .bold)
      var lines = wrapped([mark] + row.line(), width, frame.signWords)
      if index == selected, !lines.isEmpty { lines[0].insert(Span(selection, .title, .bold), at: 0) }
      return lines
    }
    let isWhole = texts.reduce(0) { $0 + $1.count } <= whole.rows || whole.rows < 4
    let (area, foot) = whole.splitRows(at: whole.rows - (isWhole ? 0 : 1))
    var start = 0
    var height = 0
    for (index, text) in texts.prefix(selected + 1).enumerated() {
      if height + text.count > area.rows, height > 0 { (start, height) = (index, 0) }
      height += text.count
    }
    var row = area.row
    var end = start
    for index in start..<rows.count where row < area.endRow {
      let isSelected = index == selected
      let rect = Rect(column: area.column, row: row, columns: area.columns, rows: texts[index].count).intersection(area)
      let ground: Ground = isSelected ? .selection : .background
      frame.fill(rect, Style(.text, on: ground))
      for (line, text) in texts[index].enumerated() {
        frame.put(text, in: rect, row: line, ground: ground, adding: isSelected ? .bold : [])
      }
      if rows[index].item.canBeSelected { frame.touch(rect, Touch.item(place, rows[index].item)) }
      if isSelected { frame.cursor = rect.origin }
      row += texts[index].count
      end = index + 1
    }
    if !isWhole {
      frame.put(.words(Phrase.rowsAround(above: start, below: rows.count - end)(language), .secondary), in: foot)
    }
  }

  /// One line as it is, or in one colour over several.
  private func wrapped(_ line: Line, _ width: Int, _ words: [String]) -> [Line] {
    let reading = line.reading(words)
    guard reading.columns > width else { return [reading] }
    return reading.text.wrapped(to: width).map { .words($0, reading.first?.style.role ?? .text) }
  }

  // MARK: - The week

  private func drawWeekLines(_ area: Rect, _ frame: inout Frame) {
    guard let module else { return }
    var rows: [Row] = []
    var selected = 0
    for day in week.days(in: module) {
      let sessions = module.sessions.filter { $0.day == day }
      if day == week.day, week.item == nil { selected = rows.count }
      rows.words(dayLine(day, sessions.isEmpty, module))
      for session in sessions {
        if session.id == week.item { selected = rows.count }
        rows.append(Row(.session(session.id), sessionLine(session, module)))
      }
    }
    drawLines(rows, selected: selected, .week, area, &frame)
  }

  private func dayLine(_ day: Day, _ isEmpty: Bool, _ module: Module) -> Line {
    let working = module.internships.count { $0.hours(on: day) != nil }
    let facts: [String] = [
      day == now.day ? Phrase.today(language).lowercased() : "", module.closed(on: day)?.words(language) ?? "",
      working > 0 ? Phrase.atWork(working)(language) : "", isEmpty ? Phrase.emptyDay(language) : "",
    ]
    return [
      Span(day.long(language) + ": ", day == now.day ? .info : .title, .bold),
      Span(facts.filter { !$0.isEmpty }.joined(separator: ", ")),
    ]
  }

  private func sessionLine(_ session: Session, _ module: Module) -> Line {
    let audience = module.audience(of: session)
    let recorded = audience.count { session.register[$0.id] != nil }
    let who: Phrase =
      session.isBlock ? .slotsBooked(session.bookings.count, session.slots.count) : .people(audience.count)
    let facts = [
      sessionWords(session), session.isPlanned ? "" : session.state.words(language), who(language),
      Phrase.registered(recorded, audience.count)(language), session.place,
      session.told.map { $0.label(language) + ": " + $0.text }.joined(separator: " · "),
    ]
    return [
      Span(session.time.words + ", ", .info),
      Span(facts.filter { !$0.isEmpty }.joined(separator: ", "), session.isPlanned ? .text : .archived),
    ]
  }
}

extension Rect {
  /// All between the lines at the top and the bottom.
  static func linearSheet(in screen: Size) -> Rect {
    Rect(column: 0, row: 1, columns: screen.columns, rows: max(1, screen.rows - 3))
  }
}
