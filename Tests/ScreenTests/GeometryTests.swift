// Areas: cut, met, divided, never negative.

import Testing

@testable import Screen

struct GeometryTests {
  private let area = Rect(column: 2, row: 3, columns: 10, rows: 4)

  @Test("Sizes are never negative")
  func negative() {
    #expect(Size(columns: -1, rows: -2) == Size(columns: 0, rows: 0))
    #expect(Rect(column: -4, row: 1, columns: -1, rows: 2).isEmpty)
  }

  @Test("Insets shrink, and what is too small becomes empty")
  func inset() {
    #expect(area.inset(columns: 1, rows: 1) == Rect(column: 3, row: 4, columns: 8, rows: 2))
    #expect(area.inset(columns: 9, rows: 9) == Rect(column: 11, row: 7, columns: 0, rows: 0))
  }

  @Test("Areas that do not meet have nothing in common")
  func intersection() {
    #expect(
      area.intersection(Rect(column: 0, row: 0, columns: 5, rows: 5)) == Rect(column: 2, row: 3, columns: 3, rows: 2))
    #expect(area.intersection(Rect(column: 12, row: 3, columns: 5, rows: 5)).isEmpty)
  }

  @Test(
    "A split gives all cells to one side or the other", arguments: [(-1, 0), (0, 0), (3, 3), (10, 10), (99, 10)])
  func split(at: Int, left: Int) {
    let columns = area.splitColumns(at: at)
    #expect(columns.left == Rect(column: 2, row: 3, columns: left, rows: 4))
    #expect(columns.right == Rect(column: 2 + left, row: 3, columns: 10 - left, rows: 4))
    let rows = area.splitRows(at: at)
    #expect(rows.top.rows == min(left, 4) && rows.bottom.row == 3 + min(left, 4))
    #expect(rows.top.rows + rows.bottom.rows == 4)
  }

  @Test(
    "The first column and row belong to an area, the end ones do not",
    arguments: [(2, 3, true), (11, 6, true), (12, 6, false), (11, 7, false), (1, 3, false), (2, 2, false)])
  func contains(column: Int, row: Int, isInside: Bool) {
    #expect(area.contains(Point(column: column, row: row)) == isInside)
  }
}
