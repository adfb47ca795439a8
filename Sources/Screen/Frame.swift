// A screen full of cells, painted by the panes and shown by the terminal.

/// A value: painting it touches nothing outside. Whatever lies outside the frame or the clip is left out, never a trap;
/// a wide cluster that is cut by an edge or half overwritten becomes blanks.
package struct Frame: Sendable {
  package let size: Size
  /// Where the cursor stands; hidden when nil or outside.
  package var cursor: Point?
  package var presentation = Presentation.panes
  /// In the linear presentation, what is written in the place of signs, by their number.
  package var signWords: [String] = []

  private(set) var cells: [Cell]
  private(set) var clusters: [String] = []
  private var places: [String: Int] = [:]

  /// Where a press of the mouse means something, in the order of painting; nil in a frame that is only looked at.
  private var touches: [(area: Rect, meaning: any Sendable)]?

  package enum Use: Sendable { case look, touch }

  /// All blanks on the background.
  package init(size: Size, for use: Use = .look) {
    self.size = size
    touches = use == .touch ? [] : nil
    cells = [Cell](repeating: .blank, count: size.columns * size.rows)
  }

  package var bounds: Rect { Rect(size) }

  // MARK: Touching

  /// Says what a press in an area means; who paints knows, the frame does not.
  package mutating func touch(_ area: Rect, _ meaning: @autoclosure () -> any Sendable) {
    if touches != nil { touches?.append((area, meaning())) }
  }

  /// What was painted last at a place, if a press means anything there.
  package func touched(at point: Point) -> (any Sendable)? {
    touches?.last { $0.area.contains(point) }?.meaning
  }

  // MARK: Painting

  /// Writes one line of text from `point` to the right, within `clip` (the whole frame if nil).
  /// Returns the columns from `point` to where the text ends or is cut off, so that the next piece can follow.
  @discardableResult
  package mutating func put(
    _ text: String, at point: Point, in clip: Rect? = nil, _ style: Style = Style()
  ) -> Int {
    let area = clip.map { $0.intersection(bounds) } ?? bounds
    guard !area.isEmpty, point.row >= area.row, point.row < area.endRow, point.column < area.endColumn else { return 0 }
    let packed = PackedStyle(style)
    let start = point.row * size.columns
    var text = text
    text.makeContiguousUTF8()
    var column = point.column
    var offset = 0
    while column < area.endColumn {
      text.withUTF8 { putRun($0, &offset, at: &column, in: area, rowStart: start, packed) }
      guard column < area.endColumn, offset < text.utf8.count else { break }
      let index = text.utf8.index(text.startIndex, offsetBy: offset)
      let next = text.index(after: index)
      var cluster = Cluster(text[index])
      if text[index].isRightToLeft, !text[next...].goesOnRightToLeft { cluster = cluster.ended }
      offset = text.utf8.distance(from: text.startIndex, to: next)
      place(cluster, at: column, in: area, rowStart: start, packed)
      column += cluster.columns
    }
    return max(0, min(column, area.endColumn) - point.column)
  }

  /// Fills an area with one character, by default a blank; of a wide one as many as fit.
  package mutating func fill(_ rect: Rect, _ style: Style = Style(), _ character: Character = " ") {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    guard case .scalar(let scalar, columns: 1) = Cluster(character) else {
      let line = String(repeating: character, count: area.columns)
      for row in area.row..<area.endRow { put(line, at: Point(column: area.column, row: row), in: area, style) }
      return
    }
    let cell = Cell(scalar: scalar, columns: 1, style: PackedStyle(style))
    for row in area.row..<area.endRow {
      let start = row * size.columns
      sever(before: start + area.column)
      sever(before: start + area.endColumn)
      for place in start + area.column..<start + area.endColumn { cells[place] = cell }
    }
  }

  /// Draws the border of an area, with the title in its top line; what stands inside stays. Linear: the title alone, on as
  /// many lines as it takes.
  /// - Returns: what is left of the area, with the last line of the title.
  @discardableResult
  package mutating func box(
    _ rect: Rect, title: String = "", _ style: Style = Style(.decoration), titleStyle: Style? = nil
  ) -> Rect {
    guard rect.columns > 1, rect.rows > 1 else { return rect }
    guard presentation == .panes else {
      let lines = Frame.linearTitle(title, in: rect)
      for (row, line) in lines.enumerated() {
        put(line, at: Point(column: rect.column, row: rect.row + row), titleStyle ?? style)
      }
      return rect.splitRows(at: max(0, lines.count - 1)).bottom
    }
    let line = String(repeating: "─", count: rect.columns - 2)
    put("┌" + line + "┐", at: rect.origin, style)
    put("└" + line + "┘", at: Point(column: rect.column, row: rect.endRow - 1), style)
    for row in rect.row + 1..<rect.endRow - 1 {
      put("│", at: Point(column: rect.column, row: row), style)
      put("│", at: Point(column: rect.endColumn - 1, row: row), style)
    }
    guard !title.isEmpty, rect.columns > 4 else { return rect }
    put(
      " " + title.clipped(to: rect.columns - 4) + " ", at: Point(column: rect.column + 1, row: rect.row),
      titleStyle ?? style)
    return rect
  }

  /// A title as it is read aloud, whole where six rows are left for what it stands over.
  package static func linearTitle(_ title: String, in rect: Rect) -> [String] {
    let words = title.split(separator: " · ").joined(separator: ", ")
    return Array(words.wrapped(to: rect.columns).prefix(max(1, rect.rows - 6)))
  }

  // MARK: Reading

  /// The style of a cell; outside the frame the plain one.
  package func style(at point: Point) -> Style {
    bounds.contains(point) ? cells[point.row * size.columns + point.column].style.style : Style()
  }

  /// The frame as readable text, one line a row, without the blanks at the ends of lines.
  package func picture() -> String {
    (0..<size.rows).map { row in
      var line = String.UnicodeScalarView()
      for cell in cells[row * size.columns..<(row + 1) * size.columns] where cell.columns > 0 {
        if let place = cell.cluster {
          line.append(contentsOf: clusters[place].unicodeScalars)
        } else {
          line.append(cell.scalar)
        }
      }
      while line.last == " " { line.removeLast() }
      return String(line)
    }.joined(separator: "\n")
  }

  // MARK: Cells

  /// Nearly all text: one scalar, one cell, until a scalar comes that has to be looked at as a cluster.
  private mutating func putRun(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int, at column: inout Int, in area: Rect, rowStart: Int,
    _ style: PackedStyle
  ) {
    var current = SimpleScalar(bytes, at: offset)
    while let simple = current, column < area.endColumn {
      let next = SimpleScalar(bytes, at: offset + simple.length)
      guard next != nil || offset + simple.length == bytes.count else { return }
      if column >= area.column { set(rowStart + column, Cell(scalar: simple.scalar, columns: 1, style: style)) }
      column += 1
      offset += simple.length
      current = next
    }
  }

  private mutating func set(_ place: Int, _ cell: Cell) {
    if cells[place].columns != 1 || (place + 1 < cells.count && cells[place + 1].columns == 0) {
      sever(before: place)
      sever(before: place + 1)
    }
    cells[place] = cell
  }

  private mutating func place(_ cluster: Cluster, at column: Int, in area: Rect, rowStart: Int, _ style: PackedStyle) {
    let width = cluster.columns
    guard width > 0 else { return }
    let inside = column >= area.column && column + width <= area.endColumn
    guard inside else {
      for cut in max(column, area.column)..<max(max(column, area.column), min(column + width, area.endColumn)) {
        set(rowStart + cut, Cell(scalar: " ", columns: 1, style: style))
      }
      return
    }
    sever(before: rowStart + column)
    sever(before: rowStart + column + width)
    switch cluster {
    case .nothing: return
    case .scalar(let scalar, _): cells[rowStart + column] = Cell(scalar: scalar, columns: width, style: style)
    case .scalars(let text, _):
      cells[rowStart + column] = Cell(cluster: intern(text), columns: width, style: style)
    }
    if width == 2 { cells[rowStart + column + 1] = Cell(restWith: style) }
  }

  /// If a wide cluster lies across this boundary, both its halves become blanks.
  private mutating func sever(before place: Int) {
    guard place > 0, place < cells.count, cells[place].columns == 0 else { return }
    cells[place] = cells[place].emptied
    cells[place - 1] = cells[place - 1].emptied
  }

  private mutating func intern(_ text: String) -> Int {
    if let place = places[text] { return place }
    clusters.append(text)
    places[text] = clusters.count - 1
    return clusters.count - 1
  }
}
