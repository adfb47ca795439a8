// The hours of each week against the cap: two bars a week under each other or beside each other, with their numbers.
import Domain
import Screen
import Words

struct HoursChart: Sendable {
  /// One of the two sums that are shown of each week.
  struct Sum: Sendable {
    var label: Phrase
    var values: [Minutes]
    var role: Role
  }

  /// The larger: what is planned, or the most that anybody has.
  let outer: Sum
  /// The smaller: what is done, or the average.
  let inner: Sum
  let cap: Minutes
  let module: Module
  let today: Day

  /// Of one person: planned and done.
  init(_ module: Module, of person: Participant, today: Day) {
    let hours = module.buildUp(of: person, asOf: today)
    outer = Sum(label: .plannedHours, values: hours.map(\.planned), role: .info)
    inner = Sum(label: .doneHoursShort, values: hours.map(\.done), role: .good)
    (cap, self.module, self.today) = (module.template.weeklyCap, module, today)
  }

  /// Of the whole group: the most that is planned for anybody, and the average to the quarter of an hour.
  init(_ module: Module, today: Day) {
    let load = module.load(asOf: today)
    outer = Sum(label: .highestHours, values: load.map(\.highest), role: .info)
    inner = Sum(label: .averageHours, values: load.map { Minutes(($0.average.count + 7) / 15 * 15) }, role: .good)
    (cap, self.module, self.today) = (module.template.weeklyCap, module, today)
  }

  /// The programme weeks that are over the cap.
  var over: [Int] { outer.values.indices.filter { outer.values[$0] > cap }.map { $0 + 1 } }
  private var isEmpty: Bool { outer.values.allSatisfy { $0 == .zero } && inner.values.allSatisfy { $0 == .zero } }

  /// The weeks beside each other where there is room, else a line a week.
  func lines(width: Int, _ language: Language) -> [Line] {
    guard !isEmpty else { return [.words(Phrase.noHoursYet(language), .secondary)] }
    let axis = WeekAxis(module, width: width)
    let chart = axis.unit >= HoursChart.columnsFrom ? columns(axis, language) : rows(width: width, language)
    guard !over.isEmpty else { return chart }
    return chart + [
      [Span("! ", .danger, .bold, means: .attention), Span(Phrase.overCapIn(over, cap)(language), .danger, .bold)]
    ]
  }

  /// Which bar is which, where that has to be told.
  func title(_ title: Phrase, width: Int) -> Phrase {
    guard !isEmpty, WeekAxis(module, width: width).unit >= HoursChart.columnsFrom else { return title }
    return title + Phrase(same: "  ") + .leftAndRight(outer.label, inner.label)
  }

  /// Columns a week from which on the weeks stand beside each other.
  private static let columnsFrom = 4

  // MARK: - Beside each other

  private static let height = 4

  private func columns(_ axis: WeekAxis, _ language: Language) -> [Line] {
    let now = axis.column(of: today)
    let bar = min(3, (axis.unit - 1) / 2)
    var top = ChartRow(columns: axis.columns)
    top.put(String(repeating: "┄", count: axis.columns), at: 0, .decoration)
    for week in over where week <= axis.weeks {
      top.put("!", at: axis.columns(ofWeek: week).lowerBound, .danger, .bold)
    }
    var lines = [top.line(cap.words(language))]
    for level in (0..<HoursChart.height).reversed() {
      var row = ChartRow(columns: axis.columns)
      for week in 1...axis.weeks {
        let column = axis.columns(ofWeek: week).lowerBound
        for (place, sum) in [outer, inner].enumerated() {
          let role: Role = outer.values[week - 1] > cap && place == 0 ? .danger : sum.role
          let block = String(repeating: block(sum.values[week - 1], level), count: bar)
          row.put(block, at: column + place * bar, role)
        }
      }
      row.rule(at: now)
      lines.append(row.line(""))
    }
    // All in the same form, so that they compare.
    let isRoomy = (outer.values + inner.values).allSatisfy { $0.words(language).columns < axis.unit }
    for sum in [outer, inner] {
      var row = ChartRow(columns: axis.columns)
      for week in 1...axis.weeks {
        let value = sum.values[week - 1]
        let isNow = module.weekInProgramme(of: today) == week
        let words = value == .zero ? "·" : isRoomy ? value.words(language) : value.figure(cap)
        row.put(
          words, at: axis.columns(ofWeek: week).lowerBound,
          value > cap ? .danger : value == .zero ? .secondary : .text, value > cap || isNow ? .bold : [])
      }
      lines.append([Span(sum.label(language).padded(to: WeekAxis.gutter), sum.role)] + row.line("").dropFirst())
    }
    return lines
  }

  /// The part of a bar in one row, row 0 at the bottom: full only when the cap is reached.
  private func block(_ value: Minutes, _ level: Int) -> Character {
    guard cap > .zero, value > .zero else { return " " }
    let eighths = HoursChart.height * 8
    let height = value >= cap ? eighths : min(eighths - 1, max(1, value.count * eighths / cap.count))
    return HoursChart.blocks[min(8, max(0, height - level * 8))]
  }

  private static let blocks: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  // MARK: - Under each other

  private func rows(width: Int, _ language: Language) -> [Line] {
    let current = module.weekInProgramme(of: today)
    let numbers = outer.values.map { $0.words(language).columns }.max() ?? 0
    let cells = min(19, max(4, width - 19 - 2 * numbers - inner.label(language).columns))
    return outer.values.indices.map { index in
      let (most, least) = (outer.values[index], inner.values[index])
      let isNow = current == index + 1
      let isOver = most > cap
      return [
        Span(isOver ? "!" : isNow ? "▹" : " ", isOver ? .danger : .info, .bold),
        Span("week \(index + 1)".padded(to: 8), isNow ? .emphasis : .secondary),
        Span(module.week(index + 1).numberWords(language).padded(to: 6), .secondary),
        Span(filled(least, cells), inner.role), Span(planned(most, least, cells), isOver ? .danger : outer.role),
        Span(free(most, least, cells), .archived),
        Span(" " + most.words(language).padded(to: numbers, .trailing), isOver ? .danger : .text),
        Span("  " + inner.label(language) + " ", .secondary), Span(least.words(language), .secondary),
      ]
    }
  }

  /// Whole cells, and an eighth part of one at the end.
  private func filled(_ value: Minutes, _ cells: Int) -> String {
    let eighths = self.eighths(value, cells)
    let part = eighths % 8 > 0 ? String(HoursChart.parts[eighths % 8 - 1]) : ""
    return String(repeating: "█", count: eighths / 8) + part
  }

  /// From where the full cells end to what is planned.
  private func planned(_ most: Minutes, _ least: Minutes, _ cells: Int) -> String {
    String(repeating: "▒", count: max(0, eighths(most, cells) / 8 - (eighths(least, cells) + 7) / 8))
  }

  /// What is left up to the cap.
  private func free(_ most: Minutes, _ least: Minutes, _ cells: Int) -> String {
    String(repeating: "░", count: cells - max((eighths(least, cells) + 7) / 8, eighths(most, cells) / 8))
  }

  private func eighths(_ value: Minutes, _ cells: Int) -> Int {
    cap > .zero ? min(cells * 8, max(0, value.count * cells * 8 / cap.count)) : 0
  }

  private static let parts: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// One sentence a week, for who listens.
  func sentences(_ language: Language) -> [String] {
    guard !isEmpty else { return [Phrase.noHoursYet(language)] }
    return outer.values.indices.map { index in
      let sums = [outer, inner].map { $0.label(language) + " " + $0.values[index].words(language) }
      let warning = outer.values[index] > cap ? ", " + Phrase.overTheCap(cap)(language) : ""
      return "week \(index + 1): " + sums.joined(separator: ", ") + warning
    }
  }
}

extension Minutes {
  /// At most three columns: "16", "16½", to the quarter below; what is only just over `cap` is "19+".
  fileprivate func figure(_ cap: Minutes) -> String {
    let (hours, quarters) = (count / 60, count % 60 / 15)
    if self > cap, hours * 60 + quarters * 15 == cap.count { return "\(hours)+" }
    let part = ["", "¼", "½", "¾"][quarters]
    return hours == 0 && !part.isEmpty ? part : "\(hours)" + part
  }
}
