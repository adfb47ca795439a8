// How a form looks: labels, fields, what they understood, and the sentence that stands in the way.
import Domain
import Screen
import Words

extension App {
  func draw(_ form: Form, into frame: inout Frame) {
    let layout = FormLayout(form, in: frame.size, language, presentation)
    frame.fill(layout.area, Style())
    frame.box(layout.area, title: layout.title, Style(.title))
    let top = layout.top(showing: form.focus)
    for (index, field) in form.fields.enumerated() where layout.rows[index] > 0 {
      let row = layout.rows(above: index) - top
      let rect = Rect(
        column: layout.body.column, row: layout.body.row + row, columns: layout.body.columns, rows: layout.rows[index])
      frame.touch(rect.intersection(layout.body), Touch.row(index))
      draw(field, of: form, index, row: row, layout, &frame)
    }
    drawFoot(form, layout, &frame)
    drawEdge(form, layout, &frame)
  }

  private func draw(
    _ field: Field, of form: Form, _ index: Int, row: Int, _ layout: FormLayout, _ frame: inout Frame
  ) {
    let (area, labelWidth, isFocused) = (layout.body, layout.labelWidth, index == form.focus)
    guard row + layout.rows[index] > 0, row < area.rows else { return }
    let mark = field.need == .required ? "*" : " "
    // Line by line the cursor tells which field has the keys.
    let isLinear = presentation == .linear
    let role: Role = isFocused ? .emphasis : .secondary
    // A text that is taller than the form keeps its label in sight.
    let first = max(0, row)
    if isLinear {
      let words = field.spokenLabel(language).clipped(to: layout.labelWidth(of: index))
      frame.put(.words(words, role), in: area, row: first)
    } else if !layout.isLarge {
      let rows = min(row + layout.rows[index], area.rows) - first
      for (line, words) in field.label(language).label(rows: rows, columns: labelWidth).enumerated() {
        let marker = Span(isFocused && line == 0 ? "▸" : " ", .title, .bold)
        let label: Line = [
          marker, Span(words.padded(to: labelWidth), role), Span(line == 0 ? mark + " " : "", .secondary),
        ]
        frame.put(label, in: area, row: first + line)
      }
    }
    let whole = layout.room(of: index, row: row)
    // What is said of it is read whole where what is typed leaves it the room.
    let room = max(whole.columns / 2, whole.columns - max(10, field.input.cells.columns) - 2)
    let notes = layout.isLarge ? [] : notes(on: field, of: form, isFocused: isFocused).map { isLinear ? aside($0) : $0 }
    let note = notes.first { $0.columns + 2 <= room } ?? notes.last ?? []
    let noteWidth = note.isEmpty ? 0 : min(note.columns + 2, room)
    // Line by line it follows at once; else all of it stands at the right.
    let follows = isLinear && !note.isEmpty && layout.rows[index] == 1
    let typed = follows ? min(whole.columns - noteWidth, field.input.cells.columns + 1) : whole.columns - noteWidth
    let (input, behind) = whole.splitColumns(at: typed)
    if case .choice = field.kind {
      drawChoice(field, isFocused, input, within: area, &frame)
    } else {
      drawText(field, index, isFocused: isFocused, in: input, within: area, rows: layout.rows[index], &frame)
    }
    if !note.isEmpty { frame.put(note, in: behind.splitColumns(at: 1).right) }
  }

  /// Behind what is typed, where no column parts them.
  private func aside(_ note: Line) -> Line {
    note.isEmpty ? [] : .words("(" + note.reading(signWords).text + ")", note.last?.style.role ?? .info)
  }

  private func drawFoot(_ form: Form, _ layout: FormLayout, _ frame: inout Frame) {
    let written = sentence(of: form, layout)
    let sentence = presentation == .linear ? written.reading(signWords) : written
    let (area, keys) = layout.foot.splitRows(at: layout.foot.rows - 1)
    let lines = sentence.text.wrapped(to: max(1, area.columns))
    for (row, line) in lines.prefix(area.rows).enumerated() {
      // What does not fit in the rows ends in an ellipsis.
      let text = row == area.rows - 1 && lines.count > area.rows ? (line + " …").clipped(to: area.columns) : line
      frame.put(sentence.suffix(1).map { Span(text, $0.style.role, $0.style.marks) }, in: area, row: row)
    }
    let (save, choose) = (keymap.phrase(.saveForm), keymap.phrase(.choose))
    let needed: [KeyHint] = [.enterSaves, .savesText(save), .openCalendar(choose), .openChoices(choose), .closeForm]
    frame.put(
      lock(on: form) == nil ? form.hints(keymap) : [.nextField, .closeForm], in: keys, needed: needed, language)
  }

  /// In the border: what the star means, where the focus is, and how many fields are out of sight.
  private func drawEdge(_ form: Form, _ layout: FormLayout, _ frame: inout Frame) {
    let area = layout.area
    if presentation == .linear {
      let place = form.placeWords(language)
      return frame.put(.words("  " + place, .secondary), in: area, row: area.rows - 1)
    }
    func put(_ parts: [String], row: Int) {
      guard !parts.isEmpty else { return }
      let words = (" " + parts.joined(separator: " · ") + " ").clipped(to: max(0, area.columns - 2))
      let column = area.endColumn - words.columns - 1
      frame.put(.words(words, .info), in: Rect(column: column, row: row, columns: words.columns, rows: 1))
    }
    func more(_ sign: String, _ count: Int) -> [String] {
      count > 0 ? [sign + " " + Phrase.fieldsMore(count)(language)] : []
    }
    let hidden = layout.isLarge ? (above: 0, below: 0) : layout.hidden(showing: form.focus)
    let isLong = hidden.above + hidden.below > 0
    let place = isLong ? [form.placeWords(language)] : []
    let star =
      form.fields.contains { $0.need == .required && $0.place == .inSight } ? [Phrase.starIsRequired(language)] : []
    put(more("↓", hidden.below) + place + star, row: area.endRow - 1)
    put(more("↑", hidden.above), row: area.row)
  }
}

extension Form {
  /// Which of the fields in sight has the keys.
  fileprivate func placeWords(_ language: Language) -> String {
    Phrase.fieldOf((seen.firstIndex(of: focus) ?? 0) + 1, seen.count)(language)
  }
}

extension String {
  /// Beside its field: wrapped to the rows that there are, the last of them clipped.
  fileprivate func label(rows: Int, columns: Int) -> [String] {
    let lines = wrapped(to: columns)
    guard lines.count > max(1, rows) else { return lines }
    let kept = max(0, rows - 1)
    return lines.prefix(kept) + [lines.dropFirst(kept).joined(separator: " ").clipped(to: columns)]
  }
}

extension Field {
  /// "Datum (verplicht):".
  func spokenLabel(_ language: Language) -> String {
    label(language) + (need == .required ? " (" + Phrase.signRequired(language) + "):" : ":")
  }
}
