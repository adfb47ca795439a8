// How a form looks: labels, fields, what they understood, and the sentence that stands in the way.
import Domain
import Screen
import Words

extension App {
  func draw(_ opened: Form, into frame: inout Frame) {
    var form = opened
    let labels = form.fields.map { $0.label(language).columns }.max() ?? 0
    let height = form.fields.reduce(0) { $0 + $1.rows } + 4
    let area = sheet(columns: 78, rows: height, in: frame)
    frame.fill(area, Style())
    frame.box(area, title: form.title(language), Style(.title))
    let (body, foot) = area.inset(columns: 2, rows: 1).splitRows(at: area.rows - 4)
    let labelWidth = min(labels, max(8, body.columns * 2 / 5))
    form.scroll(to: body.rows)
    var row = -form.top
    for (index, field) in form.fields.enumerated() {
      let rect = Rect(column: body.column, row: body.row + row, columns: body.columns, rows: field.rows)
      frame.touch(rect.intersection(body), Touch.row(index))
      draw(field, of: form, isFocused: index == form.focus, labelWidth, row, body, &frame)
      row += min(field.rows, max(1, body.rows))
    }
    drawFoot(form, foot, &frame)
  }

  private func draw(
    _ field: Field, of form: Form, isFocused: Bool, _ labelWidth: Int, _ row: Int, _ area: Rect, _ frame: inout Frame
  ) {
    // A long text on a low screen takes no more than there is: its cursor stays in view.
    let rows = min(field.rows, max(1, area.rows))
    guard row + rows > 0, row < area.rows else { return }
    let mark = field.need == .required ? "*" : " "
    let label: Line = [
      Span(isFocused ? "▸" : " ", .title, .bold),
      Span(field.label(language).clipped(to: labelWidth).padded(to: labelWidth), isFocused ? .emphasis : .secondary),
      Span(mark + " ", .secondary),
    ]
    frame.put(label, in: area, row: row)
    let (_, whole) = area.splitColumns(at: labelWidth + 3)
    let note = form.understood(field, now.day).map { $0(language) } ?? ""
    // What is understood is read whole where what is typed leaves it the room.
    let room = max(whole.columns / 2, whole.columns - max(10, field.text.columns) - 2)
    let noteWidth = note.isEmpty ? 0 : min(note.columns + 3, room)
    let (input, rest) = whole.splitColumns(at: whole.columns - noteWidth)
    if case .choice = field.kind {
      drawChoice(field, isFocused, row, input, &frame)
    } else {
      drawInput(field, isFocused, row, rows, input, &frame)
    }
    if noteWidth > 0 { frame.put(.words(" → " + note, .info), in: rest, row: row) }
  }

  private func drawChoice(_ field: Field, _ isFocused: Bool, _ row: Int, _ area: Rect, _ frame: inout Frame) {
    guard !field.choices.isEmpty, row >= 0, row < area.rows else { return }
    let words = field.choices[field.chosen].words(language)
    let text = isFocused ? "‹ \(words) ›" : "  \(words)"
    frame.put(
      .words(text, .text, isFocused ? .bold : []), in: area, row: row, ground: isFocused ? .selection : .background)
    if isFocused { frame.cursor = Point(column: area.column, row: area.row + row) }
  }

  private func drawInput(
    _ field: Field, _ isFocused: Bool, _ row: Int, _ rows: Int, _ area: Rect, _ frame: inout Frame
  ) {
    let width = max(1, area.columns - 1)
    let (lines, cursor) = field.layout(width: width)
    let first = max(0, min(cursor.row - rows + 1, lines.count - rows))
    for line in 0..<rows where row + line >= 0 && row + line < area.rows {
      let rect = Rect(column: area.column, row: area.row + row + line, columns: area.columns, rows: 1)
      frame.fill(rect, Style(.text, on: .bar))
      if first + line < lines.count {
        frame.put(.words(lines[first + line]), in: rect, ground: .bar, adding: isFocused ? .bold : [])
      }
    }
    let shown = row + cursor.row - first
    if isFocused, shown >= 0, shown < area.rows {
      frame.cursor = Point(column: area.column + min(cursor.column, area.columns - 1), row: area.row + shown)
    }
  }

  private func drawFoot(_ form: Form, _ area: Rect, _ frame: inout Frame) {
    let field = form.fields[form.focus]
    if let problem = form.problem?.words ?? form.trouble(in: field, now.day) {
      frame.put(.words("! " + problem(language), .danger, .bold), in: area, row: 0)
    }
    let needed: [KeyHint] = [.enterSaves, .controlSaves, .openCalendar, .openChoices, .closeForm]
    frame.put(form.hints, in: area.splitRows(at: 1).bottom, needed: needed, language)
  }
}

extension Form {
  /// Keeps the focused field in view.
  fileprivate mutating func scroll(to height: Int) {
    let before = fields[..<focus].reduce(0) { $0 + min($1.rows, max(1, height)) }
    let rows = min(fields[focus].rows, max(1, height))
    if before < top { top = before }
    if before + rows > top + height { top = before + rows - height }
    top = max(0, top)
  }
}

extension Field {
  /// The text cut into rows of `width` columns, and where the cursor stands in them. A single line scrolls sideways.
  fileprivate func layout(width: Int) -> (lines: [String], cursor: (row: Int, column: Int)) {
    if rows == 1 {
      var start = input.cursor
      var columns = 0
      while start > 0, columns + String(input.characters[start - 1]).columns < width {
        start -= 1
        columns += String(input.characters[start]).columns
      }
      return ([String(input.characters[start...])], (0, columns))
    }
    var lines = [""]
    var columns = 0
    var cursor = (row: 0, column: 0)
    for (index, character) in input.characters.enumerated() {
      if index == input.cursor { cursor = (lines.count - 1, columns) }
      let wide = String(character).columns
      if character.isNewline || columns + wide > width {
        lines.append("")
        columns = 0
        if character.isNewline { continue }
      }
      lines[lines.count - 1].append(character)
      columns += wide
    }
    if input.cursor == input.characters.count { cursor = (lines.count - 1, columns) }
    return (lines, cursor)
  }
}
