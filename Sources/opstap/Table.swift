// A list as columns that stand under each other, or the same rows as JSON.

import Domain
import Glibc
import Screen
import Words

/// One cell: how it reads, and what a program gets.
struct Field: Sendable {
  let words: Phrase
  let json: JSON
  var alignment = Alignment.leading

  static func text(_ text: String) -> Field { Field(words: Phrase(same: text), json: .text(text)) }
  static func words(_ words: Phrase, _ json: JSON) -> Field { Field(words: words, json: json) }
  static func number(_ number: Int) -> Field {
    Field(words: Phrase(same: String(number)), json: .number(number), alignment: .trailing)
  }
  static func day(_ day: Day?) -> Field {
    Field(words: day?.shortWithYear ?? Phrase(same: ""), json: .optional(day))
  }
  static func minutes(_ minutes: Minutes) -> Field {
    Field(words: minutes.words, json: .value(minutes), alignment: .trailing)
  }
}

/// A column of rows of one kind. Without a title it is in the JSON only.
struct Column<Row> {
  let key: String
  let title: Phrase?
  let field: (Row) -> Field

  init(_ key: String, _ title: Phrase? = nil, _ field: @escaping (Row) -> Field) {
    (self.key, self.title, self.field) = (key, title, field)
  }
}

struct Table {
  private let keys: [String]
  private let titles: [Phrase?]
  private let rows: [[Field]]

  init<Row>(_ columns: [Column<Row>], _ rows: [Row]) {
    keys = columns.map(\.key)
    titles = columns.map(\.title)
    self.rows = rows.map { row in columns.map { $0.field(row) } }
  }

  var json: JSON {
    .list(rows.map { row in .object(Dictionary(zip(keys, row.map(\.json)), uniquingKeysWith: { first, _ in first })) })
  }

  /// At most `limit` columns of the screen wide where there is one: the last columns of the table that have no room are
  /// left out, and long cells are cut. Without a limit everything is there.
  func text(limit: Int? = Table.terminalWidth) -> String {
    guard !rows.isEmpty else { return CommandReport.nothingToShow.text }
    let shown = titles.indices.filter { titles[$0] != nil }
    let head = shown.map { titles[$0]?.text ?? "" }
    let cells = rows.map { row in shown.map { Output.harmless(row[$0].words.text) } }
    var widths = head.indices.map { column in ([head] + cells).map { $0[column].columns }.max() ?? 0 }
    if let limit { Table.fit(&widths, in: limit) }
    let sides = shown.map { rows[0][$0].alignment }
    return ([head] + cells).map { line in
      let padded = widths.indices.map { line[$0].padded(to: widths[$0], sides[$0]) }.joined(separator: Table.gap)
      return String(padded[..<(padded.lastIndex { $0 != " " }.map(padded.index(after:)) ?? padded.startIndex)])
    }.joined(separator: "\n")
  }

  private static let gap = "  "

  /// No column gets narrower than twelve to make room for one behind it; then the widest give way first.
  private static func fit(_ widths: inout [Int], in limit: Int) {
    func total(_ widths: [Int]) -> Int { widths.reduce(0, +) + gap.count * (widths.count - 1) }
    while widths.count > 1, total(widths.map { min($0, 12) }) > limit { widths.removeLast() }
    while total(widths) > limit, let widest = widths.max(), widest > 1, let index = widths.firstIndex(of: widest) {
      widths[index] -= 1
    }
  }

  /// Nil when the output goes to a file or another program: then nothing is cut.
  static var terminalWidth: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}
