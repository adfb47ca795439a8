// Where the charts stand: on top of the dossier, and under the list of modules for the one that is selected.
import Domain
import Screen
import Words

/// What charts are made of. The same subject always gives the same charts.
struct ChartSubject: Equatable, Sendable {
  let module: Module
  /// Whose course it is; nil is the whole group's.
  let person: Participant?
  let today: Day
  let width: Int
  let language: Language
  let presentation: Presentation
}

/// A chart as lines under a heading.
struct Chart: Sendable {
  let heading: Phrase
  let lines: [Line]
}

extension ChartSubject {
  var charts: [Chart] {
    let (timeline, hours, title): (Timeline, HoursChart, Phrase)
    var register: [Line] = []
    if let person {
      timeline = Timeline(module, of: person, today: today)
      hours = HoursChart(module, of: person, today: today)
      title = .hoursPerWeek(hours.cap.words)
      let strip = AttendanceStrip(module, of: person, today: today)
      register = read(strip.sentences) ?? strip.lines(width: width, language)
    } else {
      timeline = Timeline(module, today: today)
      hours = HoursChart(module, today: today)
      title = .groupHours(hours.cap)
    }
    let course: Phrase = person == nil ? .timelineOf(module.name) : .timeline
    let week = presentation == .linear ? title : hours.title(title, width: width)
    return [Chart(heading: course, lines: read(timeline.sentences) ?? timeline.lines(width: width, language))]
      + (register.isEmpty ? [] : [Chart(heading: .registerTitle, lines: register)])
      + [Chart(heading: week, lines: read(hours.sentences) ?? hours.lines(width: width, language))]
  }

  /// A chart in sentences, where the screen is read line by line.
  private func read(_ sentences: (Language) -> [String]) -> [Line]? {
    presentation == .linear ? sentences(language).map { .words($0) } : nil
  }
}

extension App {
  /// The course of one person (timeline, register and hours, under one axis), or of a whole group, and how full its weeks are.
  func chartRows(of module: Module, for person: Participant? = nil, _ rows: inout [Row], _ width: Int) {
    guard width > 0 else { return }
    let subject = ChartSubject(
      module: caseload.withRegisterNames(module), person: person, today: now.day, width: width, language: language,
      presentation: presentation)
    for chart in recalls.charts.value(of: subject, { subject.charts }) {
      rows.heading(chart.heading(language))
      rows.chart(chart.lines)
    }
  }
}
