// Where the charts stand: on top of the dossier, and under the list of modules for the one that is selected.
import Domain
import Screen
import Words

extension App {
  /// The course of one person: timeline, register and hours, under one axis.
  func chartRows(of person: Participant, _ module: Module, _ rows: inout [Row], _ width: Int) {
    guard width > 0 else { return }
    let timeline = Timeline(module, of: person, today: now.day)
    let strip = AttendanceStrip(module, of: person, today: now.day)
    let hours = HoursChart(module, of: person, today: now.day)
    rows.heading(Phrase.timeline(language))
    rows.chart(read(timeline.sentences) ?? timeline.lines(width: width, language))
    let register = read(strip.sentences) ?? strip.lines(width: width, language)
    if !register.isEmpty {
      rows.heading(Phrase.registerTitle(language))
      rows.chart(register)
    }
    hourRows(hours, .hoursPerWeek(hours.cap.words), &rows, width)
    rows.heading(Phrase.details(language))
  }

  /// The course of a whole group, and how full its weeks are planned.
  func chartRows(of module: Module, _ rows: inout [Row], _ width: Int) {
    guard width > 0 else { return }
    rows.heading(Phrase.timelineOf(module.name)(language))
    let timeline = Timeline(module, today: now.day)
    rows.chart(read(timeline.sentences) ?? timeline.lines(width: width, language))
    let hours = HoursChart(module, today: now.day)
    hourRows(hours, .groupHours(hours.cap), &rows, width)
  }

  private func hourRows(_ hours: HoursChart, _ title: Phrase, _ rows: inout [Row], _ width: Int) {
    let sentences = read(hours.sentences)
    rows.heading((sentences == nil ? hours.title(title, width: width) : title)(language))
    rows.chart(sentences ?? hours.lines(width: width, language))
  }

  /// A chart in sentences, where the screen is read line by line.
  private func read(_ sentences: (Language) -> [String]) -> [Line]? {
    presentation == .linear ? sentences(language).map { .words($0) } : nil
  }
}
