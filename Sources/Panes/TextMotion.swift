// Where a motion leads in a text: by character, by word, by row of the screen, by page, to the ends.

enum TextMotion: Sendable {
  case back, forward
  case wordBack, wordForward
  /// To the end of the row; from there to that of the line.
  case rowStart, rowEnd
  /// To the line break, and over it from there.
  case lineEnd
  case start, end
  case up, down
  /// This many rows.
  case pageUp(Int), pageDown(Int)
}

extension TextInput {
  /// False where a motion by rows has no row to go to.
  mutating func move(_ motion: TextMotion, selecting: Selecting, in layout: TextLayout) -> Bool {
    switch motion {
    case .up: return moveRows(-1, selecting, layout)
    case .down: return moveRows(1, selecting, layout)
    case .pageUp(let rows): return moveRows(-rows, selecting, layout)
    case .pageDown(let rows): return moveRows(rows, selecting, layout)
    case .back where selecting == .no && !selection.range.isEmpty: move(to: selection.range.lowerBound)
    case .forward where selecting == .no && !selection.range.isEmpty: move(to: selection.range.upperBound)
    default: move(to: place(of: motion, in: layout), selecting: selecting)
    }
    return true
  }

  /// Takes away what a motion goes over, or what is selected.
  mutating func erase(_ motion: TextMotion, in layout: TextLayout) { erase(to: place(of: motion, in: layout)) }

  /// In a line by itself.
  mutating func deleteWord() { erase(to: wordBefore) }

  private func place(of motion: TextMotion, in layout: TextLayout) -> Int {
    switch motion {
    case .back: return max(0, cursor - 1)
    case .forward: return min(cells.count, cursor + 1)
    case .wordBack: return wordBefore
    case .wordForward: return wordAfter
    case .rowStart:
      let start = layout.range(ofRow: layout.row(of: cursor)).lowerBound
      return start < cursor ? start : lineStart
    case .rowEnd:
      let end = layout.end(ofRow: layout.row(of: cursor))
      return end > cursor ? end : lineEnd
    case .lineEnd: return max(lineEnd, min(cells.count, cursor + 1))
    case .start, .up, .pageUp: return 0
    case .end, .down, .pageDown: return cells.count
    }
  }

  private mutating func moveRows(_ steps: Int, _ selecting: Selecting, _ layout: TextLayout) -> Bool {
    let row = layout.row(of: cursor)
    let next = min(max(0, row + steps), layout.rows - 1)
    let column = goal ?? layout.column(of: cursor)
    if next != row {
      move(to: layout.place(inRow: next, column: column), selecting: selecting, goal: column)
      return true
    }
    // Selecting goes on to the very end; without it there is nowhere to go.
    let end = steps < 0 ? 0 : cells.count
    guard selecting == .yes, cursor != end else { return selecting == .yes }
    move(to: end, selecting: .yes, goal: column)
    return true
  }

  private var lineStart: Int { (cells[..<cursor].lastIndex { $0.kind == .newline } ?? -1) + 1 }
  private var lineEnd: Int { cells[cursor...].firstIndex { $0.kind == .newline } ?? cells.count }

  private var wordBefore: Int {
    var place = cursor
    func skip(_ kind: TextCell.Kind) { while place > 0, cells[place - 1].kind == kind { place -= 1 } }
    skip(.blank)
    guard place > 0 else { return 0 }
    if cells[place - 1].kind == .newline { return place < cursor ? place : place - 1 }
    skip(cells[place - 1].kind)
    return place
  }

  private var wordAfter: Int {
    var place = cursor
    func skip(_ kind: TextCell.Kind) { while place < cells.count, cells[place].kind == kind { place += 1 } }
    guard place < cells.count else { return place }
    if cells[place].kind == .newline { place += 1 } else { skip(cells[place].kind) }
    skip(.blank)
    return place
  }
}
