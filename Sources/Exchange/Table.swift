// The rows of a file under columns that are found by their titles, in any order, and what is wrong with single cells.

import Domain
import Words

struct Table {
  /// Rows under the titles; a group has 13 people, a programme some forty sessions.
  static let limit = 1000

  let kind: FileKind
  /// Where a column stands, and its title in the file.
  private let places: [Column: (index: Int, title: String)]
  private let width: Int
  /// Titles that say nothing to us.
  let unused: [String]
  let records: [CSV.Record]

  init(_ bytes: [UInt8], _ kind: FileKind) throws(ImportProblem) {
    let all = try CSV(bytes).records
    guard let titles = all.first?.cells.map(\.trimmed) else { throw .empty }
    var places: [Column: (index: Int, title: String)] = [:]
    var unused: [String] = []
    for (index, title) in titles.enumerated() where !title.isEmpty {
      guard let column = kind.column(titled: title) else { unused.append(title); continue }
      guard places[column] == nil else { throw .columnTwice(title) }
      places[column] = (index, title)
    }
    let missing = kind.necessary.filter { places[$0] == nil }
    if !missing.isEmpty {
      let other = FileKind.allCases.first { other in
        other != kind && other.necessary.allSatisfy { column in titles.contains { column.isTitled($0) } }
      }
      if let other { throw .otherKind(other, wanted: kind) }
      guard missing.count < kind.necessary.count else { throw .unknownKind(titles, wanted: kind) }
      throw .missingColumns(missing, of: kind)
    }
    guard all.count > 1 else { throw .empty }
    guard all.count <= Table.limit + 1 else { throw .tooManyRows(all.count - 1, limit: Table.limit) }
    self.kind = kind
    self.places = places
    self.unused = unused
    width = titles.count
    records = Array(all.dropFirst())
  }

  func row(_ record: CSV.Record) -> Row { Row(record: record, places: places, width: width) }

  /// One row being read: hands out its cells and gathers what is wrong with them.
  struct Row {
    fileprivate let record: CSV.Record
    fileprivate let places: [Column: (index: Int, title: String)]
    fileprivate let width: Int
    /// Whom the row is about, once that is known.
    var person: PersonName?
    private(set) var problems: [LineProblem] = []

    fileprivate init(record: CSV.Record, places: [Column: (index: Int, title: String)], width: Int) {
      (self.record, self.places, self.width) = (record, places, width)
    }

    /// On one line, without blanks around it; empty where the file has no such column or cell.
    func text(_ column: Column) -> String {
      lines(column).split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// With the line breaks that it has.
    func lines(_ column: Column) -> String {
      guard let index = places[column]?.index, index < record.cells.count else { return "" }
      return record.cells[index].trimmed
    }

    func title(_ column: Column) -> String { places[column]?.title ?? "" }

    mutating func note(_ reason: LineProblem.Reason, at column: Column?) {
      problems.append(
        LineProblem(
          row: record.row, line: record.line, column: column.flatMap { places[$0]?.title }, person: person,
          reason: reason))
    }

    /// That a rule of the module keeps out whom the row is about.
    func problem(_ refusal: Refusal) -> [LineProblem] {
      var row = self
      let column: Column? = if case .entryClosed = refusal { .referredOn } else { nil }
      row.note(.refused(refusal), at: column)
      return row.problems
    }

    /// The cell as a value; what cannot be made into one is noted.
    mutating func value<T>(
      _ column: Column, _ make: (String) -> T?, else reason: (String) -> LineProblem.Reason
    ) -> T? {
      let text = text(column)
      guard !text.isEmpty else { note(.missing, at: column); return nil }
      guard let value = make(text) else { note(reason(text), at: column); return nil }
      return value
    }

    /// More filled cells than titles: most often a separator that should have stood between quotation marks.
    mutating func checkWidth() {
      let filled = (record.cells.lastIndex { !$0.isBlank } ?? 0) + 1
      if filled > width { note(.tooManyCells(filled, columns: width), at: nil) }
    }
  }
}

extension FileKind {
  fileprivate func column(titled title: String) -> Column? { columns.first { $0.isTitled(title) } }
}

extension Column {
  fileprivate func isTitled(_ title: String) -> Bool {
    titles.contains { $0.dutch.plain == title.plain || $0.english.plain == title.plain }
  }
}

extension String {
  /// As titles and names of things are compared: small letters without accents and digits, nothing else.
  var plain: String {
    String(lowercased().compactMap { Self.unaccented[$0] ?? ($0.isLetter || $0.isNumber ? $0 : nil) })
  }

  private static let unaccented = Dictionary(
    uniqueKeysWithValues: zip("àáâäãçèéêëìíîïñòóôöõùúûü", "aaaaaceeeeiiiinooooouuuu"))
}
