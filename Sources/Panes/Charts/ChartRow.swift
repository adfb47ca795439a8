// One row of a chart: cells in which words and signs are put at a column, later ones over earlier ones.
import Screen

struct ChartRow: Sendable {
  private struct Cell {
    /// Nil in the right half of a wide character.
    var character: Character?
    var style = Style()
  }

  private var cells: [Cell]

  init(columns: Int) { cells = Array(repeating: Cell(character: " "), count: max(0, columns)) }

  /// Puts a text, as far as it lies in the row.
  mutating func put(_ text: String, at start: Int, _ role: Role = .text, _ marks: Marks = []) {
    var column = start
    for character in text {
      let width = character.columns
      guard width > 0 else { continue }
      if column >= 0, column + width <= cells.count {
        sever(column)
        sever(column + width)
        cells[column] = Cell(character: character, style: Style(role, on: .background, marks))
        if width == 2 { cells[column + 1] = Cell(character: nil, style: cells[column].style) }
      }
      column += width
    }
  }

  /// A stretch with a name in it: `├name──┤`; where there is no room for a piece of the name, its short form.
  mutating func band(_ name: String, short: String, _ columns: Range<Int>, _ role: Role, _ marks: Marks = []) {
    guard columns.count > 1 else { return put(short.clipped(to: 1), at: columns.lowerBound, role, marks) }
    let inside = columns.count - 2
    let text = name.columns <= inside || inside > 5 ? name.clipped(to: inside) : short.clipped(to: inside)
    let line = String(repeating: "─", count: inside - text.columns)
    put("├" + text + line + "┤", at: columns.lowerBound, role, marks)
  }

  /// Marks a column from top to bottom of a chart: a line where nothing stands, else what stands there reversed; bars are
  /// left as they are.
  mutating func rule(at column: Int?) {
    guard let column, cells.indices.contains(column), let character = cells[column].character else { return }
    if character == " " || character == "─" {
      put("│", at: column, .info)
    } else if !("▁"..."█").contains(character) {
      cells[column].style.marks.insert(.reverse)
    }
  }

  /// The row with its label before it.
  func line(_ label: String, _ role: Role = .secondary) -> Line {
    var line: Line = [Span(label.padded(to: WeekAxis.gutter), role)]
    for cell in cells {
      guard let character = cell.character else { continue }
      if line.count > 1, line[line.count - 1].style == cell.style {
        line[line.count - 1].text.append(character)
      } else {
        var span = Span(String(character))
        span.style = cell.style
        line.append(span)
      }
    }
    return line
  }

  /// A wide character that is cut in two leaves a blank.
  private mutating func sever(_ column: Int) {
    guard cells.indices.contains(column), cells[column].character == nil else { return }
    cells[column] = Cell(character: " ")
    cells[column - 1] = Cell(character: " ")
  }
}
