// The weeks of a programme laid out over columns: what all charts under each other share, so that a week is one column of them.
import Domain
import Screen

struct WeekAxis: Hashable, Sendable {
  /// Columns of the labels at the left.
  static let gutter = 10

  /// The Monday of programme week 1.
  let start: Day
  /// Weeks for which there is room, at most those of the programme.
  let weeks: Int
  /// Columns of one week, 1 to 14.
  let unit: Int

  /// `width` holds the labels too.
  init(_ module: Module, width: Int) {
    let all = max(1, module.template.weeks)
    let room = max(1, width - WeekAxis.gutter)
    start = module.start.week.monday
    unit = min(14, max(1, room / all))
    weeks = min(all, room)
  }

  var columns: Int { weeks * unit }

  /// The column of a day, from 0; nil outside the weeks that are shown.
  func column(of day: Day) -> Int? {
    let days = day - start
    return (0..<weeks * 7).contains(days) ? days * unit / 7 : nil
  }

  /// The columns from one day to another, as far as they are shown; at least one.
  func columns(from: Day, to: Day) -> Range<Int>? {
    guard from <= to, to >= start, from - start < weeks * 7 else { return nil }
    let first = max(0, from - start) * unit / 7
    let last = (min(weeks * 7, to - start + 1) * unit + 6) / 7
    return first..<max(first + 1, last)
  }

  /// The columns of a programme week, 1 being the first.
  func columns(ofWeek week: Int) -> Range<Int> { (week - 1) * unit..<week * unit }
}
