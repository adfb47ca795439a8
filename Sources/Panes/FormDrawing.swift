// How a form looks: labels, fields, what they understood, and the sentence that stands in the way.
import Domain
import Screen
import Words

extension App {
  func draw(_ form: Form, into frame: inout Frame) {
    let layout = FormLayout(form, in: frame.size, language)
    frame.fill(layout.area, Style())
    let subject = layout.isLarge ? Phrase(same: " · ") + form.fields[form.focus].label : Phrase(same: "")
    frame.box(layout.area, title: (form.title + subject)(language), Style(.title))
    let top = layout.top(from: form.top, showing: form.focus)
    for (index, field) in form.fields.enumerated() where layout.rows[index] > 0 {
      let row = layout.rows(above: index) - top
      let rect = Rect(
        column: layout.body.column, row: layout.body.row + row, columns: layout.body.columns, rows: layout.rows[index])
      frame.touch(rect.intersection(layout.body), Touch.row(index))
      draw(field, of: form, index, row: row, layout, &frame)
    }
    drawFoot(form, layout.foot, &frame)
  }

  private func draw(
    _ field: Field, of form: Form, _ index: Int, row: Int, _ layout: FormLayout, _ frame: inout Frame
  ) {
    let (area, labelWidth, isFocused) = (layout.body, layout.labelWidth, index == form.focus)
    guard row + layout.rows[index] > 0, row < area.rows else { return }
    let mark = field.need == .required ? "*" : " "
    let label: Line = [
      Span(isFocused ? "▸" : " ", .title, .bold),
      Span(field.label(language).clipped(to: labelWidth).padded(to: labelWidth), isFocused ? .emphasis : .secondary),
      Span(mark + " ", .secondary),
    ]
    if !layout.isLarge { frame.put(label, in: area, row: row) }
    let whole = layout.room(of: index, row: row)
    let note = form.understood(field, now.day).map { $0(language) } ?? ""
    // What is understood is read whole where what is typed leaves it the room.
    let room = max(whole.columns / 2, whole.columns - max(10, field.input.cells.columns) - 2)
    let noteWidth = note.isEmpty ? 0 : min(note.columns + 3, room)
    let (input, rest) = whole.splitColumns(at: whole.columns - noteWidth)
    if case .choice = field.kind {
      drawChoice(field, isFocused, input, within: area, &frame)
    } else {
      drawText(field, isFocused: isFocused, in: input, within: area, rows: layout.rows[index], &frame)
    }
    if noteWidth > 0 { frame.put(.words(" → " + note, .info), in: rest) }
  }

  private func drawChoice(
    _ field: Field, _ isFocused: Bool, _ room: Rect, within body: Rect, _ frame: inout Frame
  ) {
    guard !field.choices.isEmpty, !room.intersection(body).isEmpty else { return }
    let words = field.choices[field.chosen].words(language)
    let text = isFocused ? "‹ \(words) ›" : "  \(words)"
    frame.put(.words(text, .text, isFocused ? .bold : []), in: room, ground: isFocused ? .selection : .background)
    if isFocused { frame.cursor = room.origin }
  }

  private func drawFoot(_ form: Form, _ area: Rect, _ frame: inout Frame) {
    let field = form.fields[form.focus]
    if let problem = form.problem?.words ?? form.trouble(in: field, now.day) {
      frame.put(.words("! " + problem(language), .danger, .bold), in: area, row: 0)
    } else if field.access == .hidden {
      frame.put(.words(Phrase.fieldHidden(nameKey)(language), .attention), in: area, row: 0)
    }
    let needed: [KeyHint] = [.enterSaves, .controlSaves, .openCalendar, .openChoices, .closeForm]
    frame.put(form.hints, in: area.splitRows(at: 1).bottom, needed: needed, language)
  }
}
