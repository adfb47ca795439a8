// The register of one person as a sign a session, in the order of time, each week under its column of the axis.
import Domain
import Screen
import Words

struct AttendanceStrip: Sendable {
  private struct Entry: Sendable {
    var day: Day
    var attendance: Attendance
  }

  /// By programme week, the first at 0; what lies outside the programme is with the nearest.
  private let weeks: [[Entry]]
  let module: Module
  let today: Day

  init(_ module: Module, of person: Participant, today: Day) {
    (self.module, self.today) = (module, today)
    var weeks = Array(repeating: [Entry](), count: max(1, module.template.weeks))
    for session in module.sessions where session.isPlanned {
      guard let attendance = session.register[person.id] else { continue }
      let week = min(max(0, module.programmeWeek(of: session.day) - 1), weeks.count - 1)
      weeks[week].append(Entry(day: session.day, attendance: attendance))
    }
    self.weeks = weeks
  }

  private var all: [Attendance] { weeks.flatMap { $0.map(\.attendance) } }

  /// Empty while nothing is recorded.
  func lines(width: Int, _ language: Language) -> [Line] {
    guard !all.isEmpty else { return [] }
    let axis = WeekAxis(module, width: width)
    let perRow = max(1, axis.unit - 1)
    let shown = weeks.prefix(axis.weeks)
    let height = shown.map { ($0.count + perRow - 1) / perRow }.max() ?? 0
    let lines = (0..<height).map { level in
      var row = ChartRow(columns: axis.columns)
      for (index, entries) in shown.enumerated() {
        for (place, entry) in entries.dropFirst(level * perRow).prefix(perRow).enumerated() {
          row.put(
            entry.attendance.sign, at: axis.columns(ofWeek: index + 1).lowerBound + place,
            entry.attendance.isAbsence ? .danger : entry.attendance == .present ? .good : .warning)
        }
      }
      row.rule(at: axis.column(of: today))
      return row.line(level == 0 ? Phrase.attendanceLane(language) : "")
    }
    return lines + legend(width: width, language)
  }

  /// How often each kind occurs.
  private func legend(width: Int, _ language: Language) -> [Line] {
    var counts: [(sign: String, words: Phrase, isAbsence: Bool, count: Int)] = []
    for attendance in all {
      if let known = counts.firstIndex(where: { $0.sign == attendance.sign }) {
        counts[known].count += 1
      } else {
        counts.append((attendance.sign, attendance.kindWords, attendance.isAbsence, 1))
      }
    }
    // Who was there first.
    return (counts.filter { !$0.isAbsence } + counts.filter(\.isAbsence)).map { entry in
      [
        Span(entry.sign, entry.isAbsence ? .danger : entry.sign == Attendance.present.sign ? .good : .warning, .bold),
        Span(" " + entry.words(language) + " \(entry.count)", .secondary),
      ]
    }.flowed(width: width, indent: WeekAxis.gutter)
  }

  /// One sentence a week that has entries, for who listens.
  func sentences(_ language: Language) -> [String] {
    func sentence(_ head: String, _ entries: [Entry]) -> [String] {
      let told = entries.map { $0.day.short(language) + " " + $0.attendance.words(language) }
      return told.isEmpty ? [] : [head + ": " + told.joined(separator: ", ")]
    }
    let before = sentence(Phrase.beforeTheStart(language), weeks[0].filter { $0.day < module.start })
    return before
      + weeks.enumerated().flatMap { index, entries in
        sentence("week \(index + 1)", entries.filter { $0.day >= module.start })
      }
  }
}
