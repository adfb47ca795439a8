// A programme by week and weekday, read into the rows from which sessions are made.

import Domain
import Words

package enum ProgrammeFile {
  /// All rows or none: a programme with holes is no programme.
  package static func plan(
    bytes: [UInt8], module: Module, mode: Change.ProgrammeMode
  ) throws(ImportProblem) -> ImportPlan {
    let table = try Table(bytes, .programme)
    var rows: [ProgrammeRow] = []
    var problems: [LineProblem] = []
    for record in table.records {
      var row = table.row(record)
      if let read = programmeRow(&row, weeks: module.template.weeks) { rows.append(read) }
      problems += row.problems
    }
    guard problems.isEmpty else {
      let wrong = Set(problems.map(\.row)).count
      let remark = ImportWords.nothingImportedWhole(wrong: wrong, of: table.records.count)
      return ImportPlan(changes: [], problems: problems, remarks: [remark])
    }
    var remarks = [ImportWords.sessionRows(rows.count)]
    if !table.unused.isEmpty { remarks.append(ImportWords.unusedColumns(table.unused)) }
    return ImportPlan(
      changes: [.planProgramme(module: module.id, rows: rows, mode: mode)], problems: [], remarks: remarks)
  }

  private static func programmeRow(_ row: inout Table.Row, weeks: Int) -> ProgrammeRow? {
    row.checkWidth()
    let week = row.value(
      .week, { text in Int(text).flatMap { (1...max(1, weeks)).contains($0) ? $0 : nil } },
      else: { .notAWeek($0, weeks: weeks) })
    let weekday = row.value(.weekday, Reading.weekday, else: { .notAWeekday($0) })
    let time = timeSpan(&row)
    let kind = row.value(.kind, sessionKind, else: { .unknownSessionKind($0) })
    let slot = time.flatMap { slotLength(&row, within: $0) }
    guard let week, let weekday, let time, let kind, row.problems.isEmpty else { return nil }
    return ProgrammeRow(
      week: week, weekday: weekday, time: time, kind: kind, theme: row.text(.theme), place: row.text(.place),
      slot: slot)
  }

  private static func timeSpan(_ row: inout Table.Row) -> TimeSpan? {
    let from = row.value(.from, Reading.time, else: { .notATime($0) })
    let to = row.value(.to, Reading.time, else: { .notATime($0) })
    let pause = row.text(.pause).isEmpty ? .zero : row.value(.pause, minutes, else: { .notMinutes($0) })
    guard let from, let to, let pause else { return nil }
    guard from < to else { row.note(.endsBeforeBegin(from, to), at: .to); return nil }
    guard let span = TimeSpan(from, to, pause: pause) else {
      row.note(.pauseDoesNotFit(pause, from, to), at: .pause)
      return nil
    }
    return span
  }

  /// Nil where the whole group is meant.
  private static func slotLength(_ row: inout Table.Row, within time: TimeSpan) -> Minutes? {
    guard !row.text(.slot).isEmpty, let slot = row.value(.slot, minutes, else: { .notMinutes($0) }) else { return nil }
    let shortest = Minutes(5)
    guard slot >= shortest, slot <= time.to - time.from - time.pause else {
      row.note(.slotDoesNotFit(slot, shortest: shortest, longest: time.to - time.from - time.pause), at: .slot)
      return nil
    }
    return slot
  }

  private static func minutes(_ text: String) -> Minutes? { text == "0" ? .zero : Reading.minutes(text) }

  private static func sessionKind(_ text: String) -> Session.Kind? {
    Session.Kind.allCases.first { kind in
      let names = [kind.words.dutch, kind.words.english, kind.rawValue] + kind.otherNamesInFiles
      return names.contains { $0.plain == text.plain }
    }
  }
}
