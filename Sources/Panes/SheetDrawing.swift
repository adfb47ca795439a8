// How the small sheets look.
import Domain
import Screen
import Words

extension App {
  func draw(_ question: Question, into frame: inout Frame) {
    let lines = question.words(language).wrapped(to: min(64, size.columns - 4))
    let area = sheet(columns: 68, rows: lines.count + 4, in: frame)
    frame.fill(area, Style())
    frame.box(area, title: Phrase.question(language), Style(.attention, on: .background, .bold))
    let body = area.inset(columns: 2, rows: 1)
    for (row, line) in lines.enumerated() { frame.put(.words(line), in: body, row: row) }
    frame.put(
      question.no == nil ? [.yes, .no] : [.yes, .noForGood, .later], in: body.splitRows(at: body.rows - 1).bottom,
      language)
    frame.cursor = Point(column: body.column, row: body.endRow - 1)
  }

  func draw(_ report: Readout, into frame: inout Frame) {
    let width = min(96, size.columns)
    let lines = report.lines.flatMap { phrase in
      let wrapped = phrase(language).wrapped(to: max(10, width - 6))
      return wrapped.enumerated().map { ($0.offset == 0 ? "· " : "  ") + $0.element }
    }
    let whole = sheet(columns: width, rows: lines.count + 4, in: frame)
    frame.fill(whole, Style())
    let area = frame.box(whole, title: report.title(language), Style(.title, on: .background, .bold))
    let body = area.inset(columns: 2, rows: 1)
    let shown = max(1, body.rows - 1)
    let top = min(report.top, max(0, lines.count - shown))
    for (row, line) in lines[top...].prefix(shown).enumerated() { frame.put(.words(line), in: body, row: row) }
    let more = lines.count > top + shown ? Phrase.moreBelow(lines.count - top - shown) : .anyKey
    frame.put(.words(more(language), .secondary), in: body, row: body.rows - 1)
    frame.touch(area, Touch.key(lines.count > top + shown ? .pageDown : .escape))
    frame.cursor = Point(column: body.column, row: body.row)
  }

  func draw(_ picker: Picker, into frame: inout Frame) {
    let options = picker.matches(shown)
    let width = App.finderWidth(in: frame)
    // Room for the longest where there is any to spare, so that the sheet stays where it is while one goes through it.
    let longest = picker.options.map { $0.words.columns > width ? $0.words.wrapped(to: width).count : 0 }.max() ?? 0
    let spare = max(0, min(longest, frame.size.rows - 7 - picker.options.count))
    drawFinder(picker.title, picker.filter, options.count, picker.index, spare: spare, into: &frame) {
      [Span(options[$0].words)]
    }
  }

  /// Whether the cursor stands on the selected line and not where one types: who reads where it is has to hear what was
  /// gone to.
  func isRead(_ index: Int, of count: Int, _ filter: TextInput) -> Bool {
    presentation == .linear && count > 0 && (index > 0 || filter.isEmpty)
  }

  private static let finderColumns = 84

  private static func finderWidth(in frame: Frame) -> Int { min(finderColumns, frame.size.columns) - 6 }

  /// A list that is narrowed by typing. A row is only made when it is shown. Where the selected one is cut, all of it
  /// stands below the list, in `spare` rows or as many as it takes.
  func drawFinder(
    _ title: Phrase, _ filter: TextInput, _ count: Int, _ index: Int, spare: Int = 0, into frame: inout Frame,
    line: (Int) -> Line
  ) {
    let width = App.finderWidth(in: frame)
    let selected = (0..<count).contains(index) ? line(index) : []
    let isLinear = presentation == .linear
    let marker = isLinear ? signWords[Int(Sign.selected.rawValue)].columns + 1 : 2
    let needed = (isLinear ? selected.reading(signWords) : selected).columns + marker
    let whole = needed > width ? selected.text.evenlySpaced.wrapped(to: width) : []
    let wholeRows = max(whole.count, spare)
    let sheet = sheet(columns: App.finderColumns, rows: max(6, count + wholeRows + 4), in: frame)
    frame.fill(sheet, Style())
    let area = frame.box(sheet, title: title(language), Style(.title, on: .background, .bold))
    let body = area.inset(columns: 2, rows: 1)
    let (head, rest) = body.splitRows(at: 1)
    let (above, foot) = rest.splitRows(at: rest.rows - 1)
    // Line by line words take the place of the arrows that tell of more, where they leave the list some rows.
    let rows = above.rows - wholeRows
    let told = isLinear && count > rows && rows > 3 ? 1 : 0
    let (list, below) = above.splitRows(at: rows - told)
    for (row, line) in whole.enumerated() { frame.put(.words(line, .info), in: below, row: told + row) }
    let prompt = Phrase.filterPrompt(language)
    frame.fill(head, Style(.text, on: .bar))
    frame.put([Span(prompt, .secondary), Span(shownSearch(filter.text), .text, .bold)], in: head, ground: .bar)
    let top = max(0, min(index - list.rows / 2, count - list.rows))
    for row in 0..<max(0, min(list.rows, count - top)) {
      let isSelected = top + row == index
      let rect = Rect(column: list.column, row: list.row + row, columns: list.columns, rows: 1)
      frame.fill(rect, Style(.text, on: isSelected ? .selection : .background))
      frame.touch(rect, Touch.row(top + row))
      frame.put(
        [Span(isSelected ? "▸ " : "  ", .title, .bold)] + line(top + row), in: rect,
        ground: isSelected ? .selection : .background,
        adding: isSelected ? .bold : [])
    }
    if told > 0 {
      let around = Phrase.rowsAround(above: top, below: count - top - list.rows)
      frame.put(.words(around(language), .secondary), in: below)
    } else {
      drawMore(top: top, count: count, list, &frame)
    }
    if count == 0 { frame.put(.words(Phrase.noMatch(language), .secondary), in: list) }
    frame.put([.typeToFind, .moveThrough, .chooses, .closes], in: foot, needed: [.chooses, .closes], language)
    let end = head.column + min(head.columns - 1, prompt.columns + shownSearch(filter.text).columns)
    frame.cursor =
      isRead(index, of: count, filter)
      ? Point(column: list.column, row: list.row + index - top) : Point(column: end, row: head.row)
  }
}
