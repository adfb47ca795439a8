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
    rows.chart(timeline.lines(width: width, language))
    let register = strip.lines(width: width, language)
    if !register.isEmpty {
      rows.heading(Phrase.registerTitle(language))
      rows.chart(register)
    }
    rows.heading(hours.title(.hoursPerWeek(hours.cap.words), width: width)(language))
    rows.chart(hours.lines(width: width, language))
    rows.heading(Phrase.details(language))
  }

  /// The course of a whole group, and how full its weeks are planned.
  func chartRows(of module: Module, _ rows: inout [Row], _ width: Int) {
    guard width > 0 else { return }
    rows.heading(Phrase.timelineOf(module.name)(language))
    rows.chart(Timeline(module, today: now.day).lines(width: width, language))
    let hours = HoursChart(module, today: now.day)
    rows.heading(hours.title(.groupHours(hours.cap), width: width)(language))
    rows.chart(hours.lines(width: width, language))
  }
}
