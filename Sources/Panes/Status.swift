// The sentence on the bottom line: what was done, why not, what to know; read whole, and gone with the next key.
import Domain
import Screen
import Words

struct Status: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case info, done, refused }

  var kind: Kind
  var words: Phrase
  /// Whom it is about: of several with one name it is they.
  var owner: Participant.ID?

  init(_ kind: Kind, _ words: Phrase, of owner: Participant.ID? = nil) {
    (self.kind, self.words, self.owner) = (kind, words, owner)
  }
}

extension App {
  /// Of the bottom line, without what is said of saving at its end.
  var statusColumns: Int {
    let saved = savingWords(language)
    return size.columns - (saved.isEmpty ? 0 : saved.columns + 2)
  }

  /// Whether it covers more than the bottom line.
  var isStatusLong: Bool { status.map { $0.words(language).columns > statusColumns - 3 } ?? false }

  /// What was done, or why not. A long sentence takes the lines above too, until the next key.
  func draw(_ status: Status, in area: Rect, into frame: inout Frame) {
    let (sign, role): (String, Role) =
      switch status.kind {
      case .info: ("·", .info)
      case .done: ("✓", .good)
      case .refused: ("!", .danger)
      }
    let marks: Marks = status.kind == .refused ? .bold : []
    let meaning: Sign? = status.kind == .refused ? .attention : nil
    let before = Span(" " + sign + " ", role, marks, means: meaning)
    let head = presentation == .linear ? [before].reading(signWords).columns + 1 : before.text.columns
    let lines = status.words(language).wrapped(to: max(1, area.columns - head))
    let top = max(0, area.row + 1 - lines.count)
    for (index, line) in lines.suffix(area.row + 1 - top).enumerated() {
      let row = Rect(column: area.column, row: top + index, columns: area.columns, rows: 1)
      if row.row < area.row {
        let above = Rect(column: 0, row: row.row, columns: frame.size.columns, rows: 1)
        frame.fill(above, Style())
        frame.touch(above, Touch.nothing)
      }
      let lead = index == 0 ? before : Span(String(repeating: " ", count: head))
      frame.put([lead, Span(line, role, marks)], in: row)
    }
  }
}
