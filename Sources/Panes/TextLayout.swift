// A text cut into rows of the screen, at blanks where it can be, and where each place in it stands there.

/// Rules: a line break ends a row; a word that does not fit goes to the next row; a word longer than a row is cut; one
/// blank may hang over the end of a row, so that no row begins with it. The cursor may stand in the column behind a row.
struct TextLayout: Sendable {
  /// Where each row begins, the first at 0; it ends where the next begins.
  private(set) var starts: [Int] = [0]
  private let cells: [TextCell]

  /// - Parameter width: columns of a row, at least 1; nil is one endless row for each line.
  init(_ cells: [TextCell], width: Int?) {
    self.cells = cells
    let width = width.map { max(1, $0) } ?? .max
    var columns = 0
    // Where the word at hand began, and the columns before it.
    var word = (place: 0, columns: 0)
    for place in cells.indices {
      let kind = cells[place].kind
      let wide = cells[place].columns
      if kind == .newline {
        starts.append(place + 1)
        (columns, word) = (0, (place + 1, 0))
        continue
      }
      if kind == .blank {
        // Behind a full row it hangs; the next character begins a row.
        if columns > width { begin(at: place, &columns, &word) }
        columns += wide
        word = (place + 1, columns)
        continue
      }
      if columns + wide > width {
        if word.columns > 0, let row = starts.last, word.place > row {
          starts.append(word.place)
          columns -= word.columns
          word.columns = 0
        }
        if columns > 0, columns + wide > width { begin(at: place, &columns, &word) }
      }
      columns += wide
    }
  }

  private mutating func begin(at place: Int, _ columns: inout Int, _ word: inout (place: Int, columns: Int)) {
    starts.append(place)
    (columns, word) = (0, (place, 0))
  }

  var rows: Int { starts.count }

  /// The row in which a place stands: at a cut, the one that begins there.
  func row(of place: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }

  /// The characters of a row, without the line break.
  func range(ofRow row: Int) -> Range<Int> {
    let end = row + 1 < starts.count ? starts[row + 1] : cells.count
    let isBroken = end > starts[row] && cells[end - 1].kind == .newline && row + 1 < starts.count
    return starts[row]..<(isBroken ? end - 1 : end)
  }

  func column(of place: Int) -> Int { cells[starts[row(of: place)]..<place].columns }

  /// The last place in a row at which the cursor still stands in it.
  func end(ofRow row: Int) -> Int {
    let range = range(ofRow: row)
    let isCut = row + 1 < starts.count && range.upperBound == starts[row + 1]
    return isCut ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
  }

  /// The place in a row that is nearest to a column.
  func place(inRow row: Int, column: Int) -> Int {
    let (start, end) = (range(ofRow: row).lowerBound, end(ofRow: row))
    var (place, columns) = (start, 0)
    while place < end, columns + (cells[place].columns + 1) / 2 <= column {
      columns += cells[place].columns
      place += 1
    }
    return place
  }

  /// The first row to show of `rows`, as near to `top` as the cursor allows.
  func top(from top: Int, cursor: Int, rows: Int) -> Int {
    let row = row(of: cursor)
    let highest = max(0, min(top, self.rows - rows))
    return min(max(highest, row - rows + 1), row)
  }
}
