// A timeline as rows under one axis of weeks, with today as a line through all of them; and the same in plain sentences.
import Domain
import Screen
import Words

extension Timeline {
  /// Today, months, weeks and lanes, then what the signs of the lanes stand for.
  func lines(width: Int, _ language: Language) -> [Line] {
    let axis = WeekAxis(module, width: width)
    return head(axis, language) + laneLines(lanes, axis, language) + legend(width: width, language)
  }

  /// The weeks with the phases and the internships alone.
  func shortLines(width: Int, _ language: Language) -> [Line] {
    let axis = WeekAxis(module, width: width)
    let weeks = head(axis, language).suffix(2).prefix(1)
    let bands = lanes.filter { lane in
      if case .bands = lane.content { lane.label != .participationLane } else { false }
    }
    return weeks + laneLines(bands, axis, language)
  }

  private func laneLines(_ lanes: [Lane], _ axis: WeekAxis, _ language: Language) -> [Line] {
    lanes.map { lane in
      var row = ChartRow(columns: axis.columns)
      put(lane, in: &row, axis, language)
      row.rule(at: axis.column(of: today))
      return row.line(lane.label(language))
    }
  }

  private func head(_ axis: WeekAxis, _ language: Language) -> [Line] {
    var lines: [Line] = []
    let now = axis.column(of: today)
    if let now {
      var row = ChartRow(columns: axis.columns)
      let words = Phrase.todayIs(today)(language)
      let before = now - words.columns - 1
      row.put(before >= 0 ? words + " ▾" : "▾ " + words, at: before >= 0 ? before : now, .info, .bold)
      lines.append(row.line(""))
    }
    var months = ChartRow(columns: axis.columns)
    let starts = monthStarts(axis)
    for (index, (day, column)) in starts.enumerated() {
      // The last days of a month are too few for its name: never do they take the room of the next.
      let room = index + 1 < starts.count ? starts[index + 1].column - column - 1 : axis.columns - column
      let names = [day.month(roomFor: axis.unit * 4), day.month(roomFor: 0)].map { $0(language) }
      if let name = names.first(where: { $0.columns <= room }) { months.put(name, at: column, .secondary) }
    }
    lines.append(months.line(""))
    var weeks = ChartRow(columns: axis.columns)
    var calendar = ChartRow(columns: axis.columns)
    let step = axis.unit > 2 ? 1 : axis.unit > 1 ? 2 : 5
    for week in 1...axis.weeks where week == 1 || week % step == 0 {
      let column = axis.columns(ofWeek: week).lowerBound
      let isNow = module.programmeWeek(of: today) == week
      weeks.put("\(week)", at: column, isNow ? .emphasis : .secondary, isNow ? .bold : [])
      calendar.put(
        axis.unit > 5 ? module.week(week).numberWords(language) : "\(module.week(week).number)", at: column, .secondary)
    }
    lines += [weeks.line(Phrase.weekLane(language)), calendar.line(Phrase.calendarLane(language))]
    return lines
  }

  /// The first day that is shown, and each first of a month, with its column.
  private func monthStarts(_ axis: WeekAxis) -> [(day: Day, column: Int)] {
    (0..<axis.weeks * 7).map { axis.start + $0 }.filter { $0 == axis.start || $0.dayOfMonth == 1 }
      .compactMap { day in axis.column(of: day).map { (day, $0) } }
  }

  private func put(_ lane: Lane, in row: inout ChartRow, _ axis: WeekAxis, _ language: Language) {
    switch lane.content {
    case .bands(let bands):
      for band in bands {
        guard let columns = axis.columns(from: band.from, to: band.to) else { continue }
        row.band(band.name(language), short: band.short(language), columns, lane.role)
      }
    case .marks(let marks):
      for mark in marks {
        guard let columns = axis.columns(from: mark.from, to: mark.to) else { continue }
        let days = mark.to == mark.from ? columns.lowerBound..<columns.lowerBound + 1 : columns
        for column in days { row.put(mark.sign, at: column, mark.role, .bold) }
      }
    case .counts(let counts, _):
      for (index, count) in counts.prefix(axis.weeks).enumerated() {
        guard let count, "\(count)".count <= max(1, axis.unit - 1) else { continue }
        row.put("\(count)", at: axis.columns(ofWeek: index + 1).lowerBound, lane.role)
      }
    }
  }

  /// What each sign means, and each day off by name.
  private func legend(width: Int, _ language: Language) -> [Line] {
    var entries: [[Span]] = []
    var seen: Set<String> = []
    for case .marks(let marks) in lanes.map(\.content) {
      for mark in marks {
        let words = mark.meaning.map { $0(language) } ?? mark.dayWords(language)
        guard seen.insert(mark.sign + words).inserted else { continue }
        entries.append([Span(mark.sign, mark.role, .bold), Span(" " + words, .secondary)])
      }
    }
    return entries.flowed(width: width, indent: WeekAxis.gutter)
  }

  /// One sentence a thing, for who listens.
  func sentences(_ language: Language) -> [String] {
    let now = module.weekInProgramme(of: today).map { Phrase.programmeWeek($0, of: module.template.weeks) }
    var sentences = [(Phrase.todayIs(today) + (now.map { Phrase(same: ", ") + $0 } ?? Phrase(same: "")))(language)]
    for lane in lanes {
      switch lane.content {
      case .bands(let bands):
        sentences += bands.map { band in
          lane.label(language) + ": " + band.name(language) + ", " + Phrase.period(band.from, band.to)(language)
        }
      case .marks(let marks):
        sentences += marks.map { lane.label(language) + ": " + $0.dayWords(language) }
      case .counts(let counts, let words):
        for (index, count) in counts.enumerated() {
          guard let count else { continue }
          sentences.append("week \(index + 1): \(count) " + words(language))
        }
      }
    }
    return sentences
  }
}

extension Timeline.Mark {
  /// "do 14 mei Hemelvaart".
  fileprivate func dayWords(_ language: Language) -> String {
    (from == to ? from.short : from.dayAndMonth + Phrase(same: "-") + to.dayAndMonth)(language) + " " + words(language)
  }
}

extension [[Span]] {
  /// Pieces beside each other, as many as fit on a line, under each other where they do not.
  func flowed(width: Int, indent: Int) -> [Line] {
    var lines: [Line] = []
    for piece in self {
      if let last = lines.indices.last, lines[last].columns + 3 + piece.columns <= width {
        lines[last] += [Span("   ")] + piece
      } else {
        lines.append(
          [Span(String(repeating: " ", count: Swift.min(indent, Swift.max(0, width - piece.columns))))] + piece)
      }
    }
    return lines
  }
}
