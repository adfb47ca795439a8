// A line of styled words, and a table of them whose columns give way in a set order when it gets narrow.
import Screen
import Words

struct Span: Hashable, Sendable {
  var text: String
  var style: Style
  /// What it means, where it is a sign.
  var sign: Sign?
  /// All of it, where a table had no room.
  var whole: String?

  init(_ text: String, _ role: Role = .text, _ marks: Marks = [], means sign: Sign? = nil) {
    (self.text, self.sign) = (text, sign)
    style = Style(role, on: .background, marks)
  }
}

extension Span {
  /// Another text, as this one.
  fileprivate init(_ text: String, _ span: Span) {
    (self.text, style, sign, whole) = (text, span.style, span.sign, nil)
  }
}

extension String {
  /// Each word with the blanks after it.
  fileprivate var wordsWithBlanks: [String] {
    var words: [String] = []
    for character in self {
      if character != " ", let last = words.last, last.last != " " {
        words[words.count - 1].append(character)
      } else if character == " ", !words.isEmpty {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
    }
    return words
  }
}

typealias Line = [Span]

extension Line {
  var columns: Int { reduce(0) { $0 + $1.text.columns } }
  var text: String { map(\.text).joined() }
  static func words(_ text: String, _ role: Role = .text, _ marks: Marks = []) -> Line { [Span(text, role, marks)] }

  /// In rows of at most `width`: what does not fit goes on, word by word, under the first row, two columns in.
  func folded(to width: Int) -> [Line] {
    guard columns > width, width > 10 else { return [self] }
    var rows: [Line] = [[]]
    var room = width
    for span in self {
      for word in span.text.wordsWithBlanks {
        if word.columns > room, room < width - 2 {
          rows.append([Span("  ")])
          room = width - 2
        }
        let isFirst = rows[rows.count - 1].count == 1 && rows.count > 1
        let text = isFirst ? word.trimmingBlanks + (word.last == " " ? " " : "") : word
        rows[rows.count - 1].append(Span(text, span))
        room -= text.columns
      }
    }
    return rows
  }

  /// What is not seen whole within `width`; nil where all of it is.
  func cut(beyond width: Int) -> String? {
    var column = 0
    let cut = compactMap { span in
      column += span.text.columns
      return span.whole ?? (column > width ? span.text.trimmingBlanks : nil)
    }
    .filter { !$0.isEmpty }
    return cut.isEmpty ? nil : cut.joined(separator: " · ")
  }
}

extension Frame {
  /// Puts a line in `area`'s row `row` (from its top), cut with an ellipsis where it does not fit.
  mutating func put(_ line: Line, in area: Rect, row: Int = 0, ground: Ground = .background, adding marks: Marks = []) {
    guard row >= 0, row < area.rows else { return }
    var column = area.column
    for span in presentation == .linear ? line.reading(signWords) : line {
      let room = area.endColumn - column
      guard room > 0 else { return }
      var style = span.style
      style.ground = ground
      style.marks.formUnion(marks)
      column += put(span.text.clipped(to: room), at: Point(column: column, row: area.row + row), in: area, style)
    }
  }
}

/// One column of a table.
struct Column: Sendable {
  enum Width: Sendable {
    case fixed(Int)
    /// Takes what is left, in proportion to others of its kind, and at least this.
    case flexible(Int)
  }

  var width: Width
  var alignment: Alignment = .leading
  /// The highest number goes first when there is no room; 0 stays.
  var gives = 0
  /// Said before what stands in it, where it is read by itself.
  var label: Phrase?

  var least: Int {
    switch width {
    case .fixed(let columns), .flexible(let columns): columns
    }
  }
}

struct Table: Sendable {
  var columns: [Column]
  private(set) var widths: [Int]
  private let labels: [String]?

  /// The cells of a row one after the other, whole.
  init(linear columns: [Column], _ language: Language) {
    self.columns = columns
    widths = columns.map { _ in .max }
    labels = columns.map { $0.label.map { $0(language) + " " } ?? "" }
  }

  /// Lays the columns out over `width`, one blank between two.
  init(_ columns: [Column], width: Int) {
    labels = nil
    var shown = Set(columns.indices)
    func needed() -> Int { shown.reduce(0) { $0 + columns[$1].least } + max(0, shown.count - 1) }
    while needed() > width {
      guard let first = shown.filter({ columns[$0].gives > 0 }).max(by: { columns[$0].gives < columns[$1].gives })
      else { break }
      shown.remove(first)
    }
    var rest = max(0, width - needed())
    var flexible = columns.indices.filter {
      if shown.contains($0), case .flexible = columns[$0].width { true } else { false }
    }
    widths = columns.indices.map { shown.contains($0) ? columns[$0].least : 0 }
    while let next = flexible.first {
      let share = rest / flexible.count
      widths[next] += share
      rest -= share
      flexible.removeFirst()
    }
    self.columns = columns
  }

  /// The cells of one row, each cut or padded to its column.
  func line(_ cells: [Span]) -> Line {
    var line: Line = []
    if let labels {
      for (index, cell) in cells.prefix(columns.count).enumerated() where !cell.text.isEmpty {
        var labelled = cell
        labelled.text = labels[index] + cell.text
        line += [labelled, Span("  ")]
      }
      return line
    }
    for (index, cell) in cells.prefix(columns.count).enumerated() where widths[index] > 0 {
      if !line.isEmpty { line.append(Span(" ")) }
      var padded = cell
      padded.text = cell.text.padded(to: widths[index], columns[index].alignment)
      if cell.text.columns > widths[index] { padded.whole = cell.text }
      line.append(padded)
    }
    return line
  }

  /// The same with room moved between a column and the next, so that neither cell is cut while the other has room to spare.
  func fitting(_ column: Int, _ next: Int, _ cells: [Span]) -> Table {
    guard labels == nil, shows(column), shows(next) else { return self }
    let (first, second) = (cells[column].text.columns, cells[next].text.columns)
    let both = widths[column] + widths[next]
    var table = self
    if second == 0 {
      (table.widths[column], table.widths[next]) = (both + 1, 0)
    } else if first > widths[column], second < widths[next] {
      table.widths[column] = min(first, both - second)
      table.widths[next] = both - table.widths[column]
    } else if second > widths[next], first < widths[column] {
      table.widths[next] = min(second, both - first)
      table.widths[column] = both - table.widths[next]
    }
    return table
  }

  /// Whether a column has found room.
  func shows(_ index: Int) -> Bool { widths.indices.contains(index) && widths[index] > 0 }
}

/// A row of a list: what it stands for, and how it reads. The words are only made for rows that are shown, and once.
struct Row: Sendable {
  enum Kind {
    case line, heading, blank
    /// Part of a chart: it says nothing by itself, so that no filter finds it.
    case chart
  }

  var item: Item
  var kind = Kind.line
  private let words: Once<Line>
  private let found: Once<String>?

  init(_ item: Item, _ line: @escaping @autoclosure @Sendable () -> Line) {
    (self.item, words, found) = (item, Once(line), nil)
  }

  init(
    _ item: Item, search: @escaping @autoclosure @Sendable () -> String,
    _ line: @escaping @autoclosure @Sendable () -> Line
  ) { (self.item, words, found) = (item, Once(line), Once(search)) }

  func line() -> Line { words.value }

  /// What the filter looks in: what is read, unless more is told.
  func search() -> String { found?.value ?? line().text }
}

/// All rows of a place, and what each stands for.
struct Listing: Sendable {
  let rows: [Row]
  let items: [Item]

  init(_ rows: [Row]) { (self.rows, items) = (rows, rows.map(\.item)) }
}

extension [Row] {
  /// A heading, with a blank line above it unless it comes first.
  mutating func heading(_ text: String) {
    if !isEmpty {
      append(Row(.gap(count), []))
      self[count - 1].kind = .blank
    }
    append(Row(.words(count), .words(text, .title, .bold)))
    self[count - 1].kind = .heading
  }

  /// The lines of a chart; one stands on those that have a label.
  mutating func chart(_ lines: [Line]) {
    for line in lines {
      append(Row(line.first?.text.isBlank ?? true ? .gap(count) : .words(count), line))
      self[count - 1].kind = .chart
    }
  }

  /// A line to read.
  mutating func words(_ line: @escaping @autoclosure @Sendable () -> Line) { append(Row(.words(count), line())) }

  /// What is found, under its heading and the line that it belongs to.
  func found(by match: Match) -> [Row] {
    let units = units
    let found = Set(
      units.enumerated().found(by: match) { Folded($0.element.rows.map { self[$0].search() }.joined(separator: " ")) }
        .map(\.element.offset))
    let shown = found.union(found.compactMap { units[$0].head })
    let lines = Set(shown.flatMap { units[$0].rows })
    var rows: [Row] = []
    var heading: Row?
    for (place, row) in enumerated() {
      if row.kind == .heading { heading = row }
      guard lines.contains(place) else { continue }
      if let heading { rows.append(heading) }
      heading = nil
      rows.append(row)
    }
    return rows
  }

  /// What is found as one: a line with those on which its text goes on. `head` is the unit of the record it belongs to.
  private var units: [(rows: Range<Int>, head: Int?)] {
    var units: [(rows: Range<Int>, head: Int?)] = []
    var head: Int?
    for (index, row) in enumerated() {
      guard row.kind == .line else {
        head = nil
        continue
      }
      if row.item.canBeSelected {
        head = units.count
        units.append((index..<index + 1, nil))
      } else if let last = units.last, last.rows.upperBound == index, row.line().first?.text.isBlank ?? true {
        units[units.count - 1].rows = last.rows.lowerBound..<index + 1
      } else {
        units.append((index..<index + 1, head))
      }
    }
    return units
  }
}
