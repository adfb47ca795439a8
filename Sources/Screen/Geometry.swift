// Places on the screen: the origin is the top left, counted from 0, in cells; sizes are never negative.

/// A width in columns and a height in rows; negative numbers become 0.
package struct Size: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// One cell; it may lie outside the screen, where nothing is drawn.
package struct Point: Hashable, Sendable {
  package var column: Int
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// An area of cells from its top left corner; a negative width or height becomes 0.
package struct Rect: Hashable, Sendable {
  package let column: Int
  package let row: Int
  package let columns: Int
  package let rows: Int

  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The whole of something of this size.
  package init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  package var origin: Point { Point(column: column, row: row) }
  package var size: Size { Size(columns: columns, rows: rows) }
  package var isEmpty: Bool { columns == 0 || rows == 0 }
  /// The first column to the right of the area.
  package var endColumn: Int { column + columns }
  /// The first row below the area.
  package var endRow: Int { row + rows }

  /// The area without this many cells on each of its four sides; an area too small for that becomes empty.
  package func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    Rect(
      column: column + min(columns, self.columns), row: row + min(rows, self.rows),
      columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
  }

  /// What both areas cover; empty when they do not meet.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top,
      columns: min(endColumn, other.endColumn) - left, rows: min(endRow, other.endRow) - top)
  }

  package func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
  }

  /// The first `width` columns, and the rest; a width beyond the area gives all of it and an empty rest.
  package func splitColumns(at width: Int) -> (left: Rect, right: Rect) {
    let cut = min(max(0, width), columns)
    return (
      Rect(column: column, row: row, columns: cut, rows: rows),
      Rect(column: column + cut, row: row, columns: columns - cut, rows: rows)
    )
  }

  /// The first `height` rows, and the rest; a height beyond the area gives all of it and an empty rest.
  package func splitRows(at height: Int) -> (top: Rect, bottom: Rect) {
    let cut = min(max(0, height), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: cut),
      Rect(column: column, row: row + cut, columns: columns, rows: rows - cut)
    )
  }
}
