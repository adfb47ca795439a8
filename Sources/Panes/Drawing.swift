// The whole frame: top line, tabs or four panes, what stands over them, and the two lines at the bottom.
import Domain
import Screen
import Words

extension App {
  /// Four panes at once from this size.
  static let wideSize = Size(columns: 110, rows: 34)
  /// Below this, one sentence.
  static let leastSize = Size(columns: 40, rows: 10)

  var isWide: Bool { size.columns >= App.wideSize.columns && size.rows >= App.wideSize.rows }
  private var showsFour: Bool { isWide && zoom == .all && place.isPane && module != nil }

  /// Paints everything from the state; decides nothing.
  package func draw(into frame: inout Frame) {
    frame.fill(frame.bounds, Style())
    guard size.columns >= App.leastSize.columns, size.rows >= App.leastSize.rows else {
      for (row, line) in Phrase.tooSmall(language).wrapped(to: max(1, size.columns)).enumerated() {
        frame.put(.words(line), in: frame.bounds, row: row)
      }
      return
    }
    let (top, rest) = frame.bounds.splitRows(at: 1)
    let (middle, bottom) = rest.splitRows(at: rest.rows - 2)
    drawTop(top, &frame)
    if showsFour { drawFour(middle, &frame) } else { drawOne(middle, &frame) }
    drawBottom(bottom, &frame)
    for overlay in overlays { draw(overlay, into: &frame) }
  }

  private func draw(_ overlay: Overlay, into frame: inout Frame) {
    frame.cursor = nil
    switch overlay {
    case .form(let form): draw(form, into: &frame)
    case .register(let sheet): draw(sheet, into: &frame)
    case .slots(let sheet): draw(sheet, into: &frame)
    case .picker(let picker): draw(picker, into: &frame)
    case .question(let question): draw(question, into: &frame)
    case .report(let report): draw(report, into: &frame)
    case .help(let help): draw(help, into: &frame)
    }
  }

  /// The area of a sheet in the middle of the screen, never larger than it.
  func sheet(columns: Int, rows: Int, in frame: Frame) -> Rect {
    let width = min(columns, frame.size.columns)
    let height = min(rows, max(3, frame.size.rows - 3))
    return Rect(
      column: (frame.size.columns - width) / 2, row: max(0, (frame.size.rows - 2 - height) / 2), columns: width,
      rows: height)
  }

  // MARK: - Lines at the top and the bottom

  private func drawTop(_ area: Rect, _ frame: inout Frame) {
    frame.fill(area, Style(.text, on: .bar))
    var left: Line = [Span(" Op-Stap", .title, .bold)]
    if let module { left += [Span(" · ", .secondary), Span(module.name, .emphasis, .bold)] }
    var right: Line = []
    if mode == .demonstration { right += [Span(Phrase.demonstration(language) + " · ", .warning)] }
    right += [Span(now.day.short(language) + " ", .info)]
    if let module {
      let week = module.programmeWeek(of: now.day)
      if let phase = module.template.phase(ofWeek: week) {
        let name = size.columns >= 100 ? " " + module.template.phases[phase].name(language) : ""
        let words = Phrase.programmeWeek(week, of: module.template.weeks)(language)
        right += [Span("· " + words + " · " + Phrase.phase(phase + 1)(language) + name + " ", .phase)]
      }
      right += [Span("· \(module.placesTaken)/\(module.template.places) ", .secondary)]
      if size.columns >= 100 { right += [Span("· " + module.counsellor + " ", .secondary)] }
    }
    let start = max(left.columns + 1, area.columns - right.columns)
    frame.put(left, in: area, ground: .bar)
    frame.put(right, in: area.splitColumns(at: start).right, ground: .bar)
  }

  private func drawBottom(_ area: Rect, _ frame: inout Frame) {
    let (hints, below) = area.splitRows(at: 1)
    frame.fill(hints, Style(.secondary, on: .bar))
    frame.put(hintLine(width: hints.columns), in: hints, ground: .bar)
    let saved = savingWords(language)
    let isTrouble = !saving.troubles.isEmpty
    let width = saved.isEmpty ? 0 : saved.columns + 2
    let (words, state) = below.splitColumns(at: below.columns - width)
    if let status {
      let (sign, role): (String, Role) =
        switch status.kind {
        case .info: ("· ", .info)
        case .done: ("✓ ", .good)
        case .refused: ("! ", .danger)
        }
      frame.put(.words(" " + sign + status.words(language), role, status.kind == .refused ? .bold : []), in: words)
    }
    frame.put(.words(" " + saved + " ", isTrouble ? .danger : .secondary, isTrouble ? .bold : []), in: state)
  }

  private func hintLine(width: Int) -> Line {
    var line: Line = [Span(" ")]
    for command in Command.hints(at: place) where command.blocked(in: self) == nil {
      let key = command.keys.first?.words(language) ?? ""
      let added: Line = [Span(key, .emphasis, .bold), Span(" " + command.short(language) + "  ", .secondary)]
      if line.columns + added.columns > width + 1 { break }
      line += added
    }
    return line
  }

  // MARK: - Panes

  private func drawFour(_ area: Rect, _ frame: inout Frame) {
    var (panes, side) = (area, Rect(column: 0, row: 0, columns: 0, rows: 0))
    // Wider terminals show more: the dossier of the selected person beside the panes.
    if area.columns >= 170 { (panes, side) = area.splitColumns(at: area.columns - 62) }
    let (left, right) = panes.splitColumns(at: panes.columns * 2 / 5)
    let roster = min(max(6, (module?.roster.count ?? 0) + 2), area.rows - 8)
    let (one, three) = left.splitRows(at: roster)
    let returnRows = min(max(5, (module?.returnDays.count ?? 0) + 2), area.rows / 4)
    let (two, four) = right.splitRows(at: area.rows - returnRows)
    for (place, rect) in zip(Place.panes, [one, two, three, four]) { drawPane(place, rect, &frame) }
    if !side.isEmpty { drawPane(.dossier, side, &frame) }
  }

  private func drawOne(_ area: Rect, _ frame: inout Frame) {
    let (tabs, body) = area.splitRows(at: 1)
    var line: Line = [Span(" ")]
    for (index, tab) in Place.numbered.enumerated() {
      let isHere = tab == place || (place == .dossier && trail.first == tab)
      let name =
        size.columns >= 100 || isHere
        ? tab.title(language) : String(tab.title(language).prefix(size.columns >= 76 ? 6 : 3))
      line += [
        Span("\(index + 1)", .secondary), Span(isHere ? "▸" : " ", .title, .bold),
        Span(name + "  ", isHere ? .title : .secondary, isHere ? [.bold, .underline] : []),
      ]
    }
    frame.put(line, in: tabs)
    drawPane(place, body, &frame)
  }

  private func drawPane(_ place: Place, _ area: Rect, _ frame: inout Frame) {
    let isFocused = place == self.place
    frame.box(area, title: title(of: place), isFocused ? Style(.title, on: .background, .bold) : Style(.decoration))
    let body = area.inset(columns: 1, rows: 1)
    if place == .week { return drawWeek(in: body, isFocused: isFocused, into: &frame) }
    drawList(place, body, isFocused, &frame)
  }

  private func title(of place: Place) -> String {
    switch place {
    case .roster: rosterTitle()
    case .week: weekTitle()
    case .internships: Phrase.internshipsTitle(module?.internships.count ?? 0)(language)
    default: place.title(language)
    }
  }

  /// The rows of a place. `width` is that of a line; 0 where only the items count.
  func rows(of place: Place, width: Int) -> [Row] {
    switch place {
    case .today: todayRows(width: width)
    case .roster: rosterRows(width: width)
    case .internships: internshipRows(width: width)
    case .returnDays: returnDayRows(width: width)
    case .candidates: candidateRows(width: width)
    case .modules: moduleRows(width: width)
    case .closingDays: closingDayRows(width: width)
    case .dossier: dossierRows(width: width)
    case .week: []
    }
  }

  private func drawList(_ place: Place, _ area: Rect, _ isFocused: Bool, _ frame: inout Frame) {
    let rows = rows(of: place, width: area.columns - 2)
    guard !rows.isEmpty else {
      let words = emptyWords(place)(language).wrapped(to: max(1, area.columns - 2))
      for (row, line) in words.enumerated() { frame.put(.words(" " + line, .secondary), in: area, row: row) }
      if isFocused { frame.cursor = area.origin }
      return
    }
    let selection = selections[place] ?? Selection()
    let top = selection.top(height: area.rows, count: rows.count)
    for (index, row) in rows[top...].prefix(area.rows).enumerated() {
      let isSelected = top + index == selection.index && row.item == selection.item
      let isMarked = selection.marked.contains(row.item)
      let rect = Rect(column: area.column, row: area.row + index, columns: area.columns, rows: 1)
      let ground: Ground = isSelected && isFocused ? .selection : .background
      frame.fill(rect, Style(.text, on: ground))
      let marker = isSelected ? "▸" : " "
      let line: Line = [Span(marker, .title, .bold), Span(isMarked ? "•" : " ", .attention, .bold)] + row.line()
      frame.put(line, in: rect, ground: ground, adding: isSelected && isFocused ? .bold : [])
      if isSelected, isFocused { frame.cursor = rect.origin }
    }
    drawMore(top: top, count: rows.count, area, &frame)
  }

  /// Arrows at the right edge where there is more above or below.
  private func drawMore(top: Int, count: Int, _ area: Rect, _ frame: inout Frame) {
    let column = area.endColumn
    if top > 0 { frame.put("↑", at: Point(column: column, row: area.row), Style(.info)) }
    if top + area.rows < count { frame.put("↓", at: Point(column: column, row: area.endRow - 1), Style(.info)) }
  }

  private func emptyWords(_ place: Place) -> Phrase {
    switch place {
    case .roster: .emptyRoster
    case .internships: .emptyInternships
    case .returnDays: .emptyReturnDays
    case .candidates: .emptyCandidates
    case .modules: .emptyModules
    case .closingDays: .emptyClosingDays
    case .today, .week, .dossier: .nothingToday
    }
  }
}
