// What differs between two frames, cell by cell.

extension Frame {
  /// Calls `body` for every cluster of this frame that is not the same in `old`; for all if there is no old frame of the
  /// same size. Right halves of wide clusters come with their left ones.
  package func forEachChange(since old: Frame?, _ body: (Point, Cluster, Style) -> Void) {
    let comparable = old.flatMap { $0.size == size ? $0 : nil }
    let isSameTable = comparable?.clusters == clusters
    var (packed, style) = (PackedStyle(Style()), Style())
    for row in 0..<size.rows {
      for place in row * size.columns..<(row + 1) * size.columns {
        let cell = cells[place]
        if let comparable, isSame(cell, as: comparable.cells[place], in: comparable, isSameTable: isSameTable) {
          continue
        }
        guard cell.columns > 0 else { continue }
        if cell.style != packed { (packed, style) = (cell.style, cell.style.style) }
        body(Point(column: place - row * size.columns, row: row), cluster(in: cell), style)
      }
    }
  }

  private func isSame(_ cell: Cell, as old: Cell, in frame: Frame, isSameTable: Bool) -> Bool {
    guard !isSameTable, let mine = cell.cluster, let its = old.cluster else { return cell == old }
    return clusters[mine] == frame.clusters[its] && cell.columns == old.columns && cell.style == old.style
  }

  private func cluster(in cell: Cell) -> Cluster {
    cell.cluster.map { .scalars(clusters[$0], columns: cell.columns) } ?? .scalar(cell.scalar, columns: cell.columns)
  }
}
