// How text that is being typed looks: its rows, what is selected, the cursor, and that there is more than is shown.
import Screen
import Words

extension App {
  /// - Parameters:
  ///   - index: which field of its form it is.
  ///   - area: where the field stands; it may reach outside `body`, in which it is shown.
  ///   - rows: how many rows of the text are shown.
  func drawText(
    _ field: Field, _ index: Int, isFocused: Bool, in area: Rect, within body: Rect, rows: Int, _ frame: inout Frame
  ) {
    let view = TextView(field, width: max(1, area.columns - 1), rows: rows)
    for row in 0..<rows {
      let rect = Rect(column: area.column, row: area.row + row, columns: area.columns, rows: 1)
      guard !rect.intersection(body).isEmpty else { continue }
      frame.touch(rect.intersection(body), Touch.text(field: index, view.touched(row, at: rect.column)))
      frame.fill(rect, Style(.text, on: .bar))
      frame.put(view.line(row, isFocused), in: rect, ground: .bar, adding: isFocused ? .bold : [])
      let sign = view.sign(row)
      if !sign.isEmpty { frame.put(sign, at: Point(column: area.endColumn, row: rect.row), Style(.info)) }
    }
    let cursor = Point(
      column: area.column + min(view.cursor.column, max(0, area.columns - 1)), row: area.row + view.cursor.row)
    if isFocused, cursor.row >= body.row, cursor.row < body.endRow { frame.cursor = cursor }
  }
}

/// A row of a text on the screen, to find what was pressed in it.
struct TouchedText: Sendable {
  /// The places that the row holds, the last one for the cursor behind it.
  let places: ClosedRange<Int>
  /// Of the screen, where the first of them stands.
  let column: Int

  /// The nearest to a column of the screen.
  func place(at column: Int, in cells: [TextCell]) -> Int {
    var (place, columns) = (min(places.lowerBound, cells.count), self.column)
    while place < min(places.upperBound, cells.count), columns + (cells[place].columns + 1) / 2 <= column {
      columns += cells[place].columns
      place += 1
    }
    return place
  }
}

/// The part of a text that is shown: whole rows of one with several, a piece of a single line.
private struct TextView {
  let input: TextInput
  let rows: Int
  private let layout: TextLayout
  private let top: Int
  /// Of a single line the first place that is shown; what stands before it is told by a sign.
  private let start: Int

  /// From the first row that is shown.
  let cursor: Point

  init(_ field: Field, width: Int, rows: Int) {
    input = field.input
    self.rows = rows
    guard field.rows == 1 else {
      layout = TextLayout(input.cells, width: width)
      top = layout.top(from: input.top, cursor: input.cursor, rows: rows)
      start = 0
      cursor = Point(column: layout.column(of: input.cursor), row: layout.row(of: input.cursor) - top)
      return
    }
    layout = TextLayout(input.cells, width: nil)
    top = layout.row(of: input.cursor)
    // By half a width at a time, so that the text does not run under the cursor.
    let columns = layout.column(of: input.cursor)
    let half = max(1, width / 2)
    let hidden = columns <= width ? 0 : ((columns - width - 1) / half + 1) * half + 1
    var first = layout.range(ofRow: top).lowerBound
    var used = 0
    while used < hidden, first < input.cursor {
      used += input.cells[first].columns
      first += 1
    }
    start = hidden == 0 ? 0 : first
    cursor = Point(column: columns - used + (hidden == 0 ? 0 : 1), row: 0)
  }

  func line(_ row: Int, _ isFocused: Bool) -> Line {
    guard top + row < layout.rows else { return [] }
    let range = layout.range(ofRow: top + row)
    let shown = max(range.lowerBound, min(start, range.upperBound))..<range.upperBound
    let selected = isFocused ? input.selection.range.clamped(to: shown) : shown.lowerBound..<shown.lowerBound
    var line: Line = start > range.lowerBound ? [Span("…", .secondary)] : []
    line.append(Span(input.cells[shown.lowerBound..<selected.lowerBound].text))
    line.append(Span(input.cells[selected].text, .text, .reverse))
    line.append(Span(input.cells[selected.upperBound..<shown.upperBound].text))
    // A line break that is selected shows too.
    let end = range.upperBound
    if isFocused, input.selection.range.contains(end), end < input.cells.count, input.cells[end].kind == .newline {
      line.append(Span(" ", .text, .reverse))
    }
    return line
  }

  /// A row below the last is the end of the text.
  func touched(_ row: Int, at column: Int) -> TouchedText {
    guard top + row < layout.rows else {
      return TouchedText(places: input.cells.count...input.cells.count, column: column)
    }
    let (first, last) = (layout.range(ofRow: top + row).lowerBound, layout.end(ofRow: top + row))
    return TouchedText(places: max(first, min(start, last))...last, column: column + (start > first ? 1 : 0))
  }

  /// At the right edge: that there is more above or below, and whereabouts this is.
  func sign(_ row: Int) -> String {
    guard layout.rows > rows, rows > 1 else { return "" }
    if row == 0 { return top > 0 ? "↑" : "" }
    if row == rows - 1 { return top + rows < layout.rows ? "↓" : "" }
    return row == 1 + (rows - 2) * top / (layout.rows - rows + 1) ? "┃" : ""
  }
}
