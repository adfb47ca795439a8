// Where a form and its fields stand on the screen: keys in a text go by the rows that the eye sees, so they read it too.
import Screen
import Words

struct FormLayout {
  /// The sheet with its title, the fields in it, and the rows below them: a sentence, then the keys.
  let area: Rect
  let title: String
  let body: Rect
  let foot: Rect
  let labelWidth: Int
  let isLabelClipped: Bool
  private let labels: [Int]
  private let presentation: Presentation
  /// Of each field; 0 for one that is not shown.
  let rows: [Int]

  /// Columns of the sheet; a text that has it to itself may be wider, as far as lines stay easy to read.
  private static let width = 92
  private static let largeWidth = 104
  /// A text takes the room that is left, up to this many times its least.
  private static let growth = 2

  init(_ form: Form, in screen: Size, _ language: Language, _ presentation: Presentation) {
    self.presentation = presentation
    let room = max(3, screen.rows - 2 - form.top)
    let isLarge = form.zoom == .one && form.fields[form.focus].rows > 1
    let columns = min(isLarge ? FormLayout.largeWidth : FormLayout.width, screen.columns)
    let labels = form.fields.map {
      $0.place == .aside ? 0 : presentation == .linear ? $0.spokenLabel(language).columns : $0.label(language).columns
    }
    // A label that is read aloud is read whole, and what is typed stands right behind it.
    let inside = (presentation == .linear ? Rect.linearSheet(in: screen).columns : columns) - 4
    let most = presentation == .linear ? inside - 20 : inside * 2 / 5
    let labelWidth = isLarge ? 0 : min(labels.max() ?? 0, max(8, most))
    // A question beside its text is read whole, on as many rows as it takes.
    let lines = form.fields.map { field in
      field.rows > 1 && labelWidth > 0 && presentation != .linear
        ? field.label(language).wrapped(to: labelWidth).count : 1
    }
    // A long text on a low screen takes no more than there is: its cursor stays in view.
    let least = zip(form.fields, lines).map { field, lines in
      field.place == .aside ? 0 : min(max(field.rows, lines), max(1, room - 4))
    }
    // A second row for the sentence where there is room for it.
    let feet = room > least.reduce(0, +) + 4 ? 3 : 2
    let border = 2
    if isLarge {
      rows = least.indices.map { $0 == form.focus ? max(1, room - border - feet) : 0 }
    } else {
      let texts = max(1, least.filter { $0 > 1 }.count)
      let spare = max(0, room - border - feet - least.reduce(0, +))
      rows = least.map { $0 > 1 ? $0 + min($0 * (FormLayout.growth - 1), spare / texts) : $0 }
    }
    let height = min(rows.reduce(0, +) + border + feet, room)
    // The line at the top says whose eyes the screen is for: no form covers it.
    let sheet = Rect(
      column: (screen.columns - columns) / 2, row: max(form.top, (screen.rows - 2 - height) / 2), columns: columns,
      rows: height)
    area = presentation == .linear ? Rect.linearSheet(in: screen) : sheet
    title = (isLarge ? form.title + Phrase(same: " · ") + form.fields[form.focus].label : form.title)(language)
    let titleRows = presentation == .linear ? Frame.linearTitle(title, in: area).count : 1
    let below = area.splitRows(at: titleRows - 1).bottom
    (body, foot) = below.inset(columns: 2, rows: 1).splitRows(at: below.rows - border - feet)
    (self.labels, self.labelWidth) = (labels, labelWidth)
    isLabelClipped =
      !isLarge && labels[form.focus] > labelWidth && (lines[form.focus] == 1 || lines[form.focus] > rows[form.focus])
  }

  /// Whether a text has the form to itself.
  var isLarge: Bool { labelWidth == 0 }

  /// Of one field, where it is written by itself.
  func labelWidth(of field: Int) -> Int { min(labels[field], labelWidth) }

  /// The room of a field beside its label, `row` counted from the first row of the body.
  func room(of field: Int, row: Int) -> Rect {
    let start = isLarge ? 0 : presentation == .linear ? labelWidth(of: field) + 1 : labelWidth + 3
    return Rect(
      column: body.column + min(start, body.columns), row: body.row + row, columns: body.columns - start,
      rows: rows[field])
  }

  /// Rows above a field.
  func rows(above field: Int) -> Int { rows[..<field].reduce(0, +) }

  /// The first row that is shown: the field that has the keys in the middle, so that what is around it is seen.
  func top(showing field: Int) -> Int {
    let middle = rows(above: field) + rows[field] / 2 - body.rows / 2
    return max(0, min(middle, rows(above: rows.count) - body.rows))
  }

  /// The fields of which nothing is shown, above and below.
  func hidden(showing field: Int) -> (above: Int, below: Int) {
    let top = top(showing: field)
    let ends = rows.indices.map { rows(above: $0 + 1) }
    let shown = rows.indices.filter { rows[$0] > 0 }
    return (shown.count { ends[$0] <= top }, shown.count { ends[$0] - rows[$0] >= top + body.rows })
  }

  /// How many fields a page goes: those in sight, less one.
  var page: Int { max(1, body.rows * rows.count / max(1, rows(above: rows.count)) - 1) }

  /// Columns that text may take; the one behind is for the cursor.
  func textWidth(of field: Int) -> Int { max(1, room(of: field, row: 0).columns - 1) }
}
