// Keys with what they do in one line: those that fit, in their own order, the most needed kept longest.
import Screen
import Words

extension [KeyHint] {
  /// `needed` names the most needed first; what it leaves out goes before all of them, the last first.
  func line(width: Int, needed: [KeyHint] = [], _ language: Language) -> Line {
    shown(width: width, needed: needed, language).flatMap { $0.line(language) }
  }

  fileprivate func shown(width: Int, needed: [KeyHint], _ language: Language) -> [KeyHint] {
    var shown = self
    let order = needed + filter { !needed.contains($0) }
    for hint in order.reversed() where shown.columns(language) > width && shown.count > 1 {
      shown.removeAll { $0 == hint }
    }
    return shown
  }

  private func columns(_ language: Language) -> Int {
    reduce(0) { $0 + $1.line(language).columns } - KeyHint.gap
  }
}

extension KeyHint {
  fileprivate static let gap = 2

  fileprivate func line(_ language: Language) -> Line {
    [
      Span(key(language), .emphasis, .bold), Span(" " + does(language), .secondary),
      Span(String(repeating: " ", count: KeyHint.gap)),
    ]
  }
}

extension Frame {
  /// Keys with what they do, each to be pressed with the mouse too: in one row those that fit, in several rows all that do.
  mutating func put(_ hints: [KeyHint], in area: Rect, needed: [KeyHint] = [], _ language: Language) {
    let shown = area.rows > 1 ? hints : hints.shown(width: area.columns, needed: needed, language)
    var place = Point(column: area.column, row: area.row)
    for hint in shown {
      let line = hint.line(language)
      if place.column > area.column, place.column + line.columns - KeyHint.gap > area.endColumn {
        place = Point(column: area.column, row: place.row + 1)
      }
      let rest = Rect(column: place.column, row: place.row, columns: area.endColumn - place.column, rows: 1)
      guard place.row < area.endRow else { return }
      put(Array(line.prefix(2)), in: rest)
      touch(hint, line.columns - KeyHint.gap, in: rest, language)
      place.column += line.columns
    }
  }

  /// "PgUp PgDn" is two keys, each where it is written; the words belong to the last.
  private mutating func touch(_ hint: KeyHint, _ columns: Int, in area: Rect, _ language: Language) {
    var column = 0
    for name in hint.key(language).split(separator: " ").map(String.init) {
      if let key = Key(name: name) {
        touch(area.splitColumns(at: column).right.splitColumns(at: columns - column).left, Touch.key(key))
      }
      column += name.columns + 1
    }
  }
}
