// The lists around the panes: modules and closing days.
import Domain
import Screen
import Words

extension App {
  func moduleRows(width: Int) -> [Row] {
    let table = self.table(
      [
        Column(width: .fixed(1)), Column(width: .flexible(18)), Column(width: .flexible(10), gives: 3),
        Column(width: .fixed(23), gives: 2), Column(width: .fixed(12)),
        Column(width: .fixed(5), label: .takenColumn),
        Column(width: .flexible(10), gives: 1),
      ], width: width)
    var rows = inOrder(caseload.modules).map { module in
      let week = module.programmeWeek(of: now.day)
      let state: Phrase =
        week < 1
        ? .startsOn(module.start)
        : week > module.template.weeks ? .over : .programmeWeek(week, of: module.template.weeks)
      return Row(
        .module(module.id),
        table.line([
          Span(module.id == moduleID ? "•" : " ", .title, .bold, means: module.id == moduleID ? .opened : nil),
          Span(module.name, .text, .bold),
          Span(module.place, .secondary),
          Span(module.start.typed + " - " + module.end.typed, .secondary),
          Span(state(language), .phase), Span("\(module.placesTaken)/\(module.template.places)", .info),
          Span(guides(module), .secondary),
        ]))
    }
    let selected = rows.first { $0.item == selections[.modules]?.item } ?? rows.first
    if case .module(let id) = selected?.item, let module = caseload.module(id) {
      chartRows(of: module, &rows, width)
      handoverRows(of: module, &rows)
    }
    return rows
  }

  func closingDayRows(width: Int) -> [Row] {
    guard let module else { return [] }
    let table = self.table([Column(width: .fixed(27)), Column(width: .flexible(12))], width: width)
    var rows = module.closingDays.map { days in
      Row(
        .closingDays(days),
        table.line([
          Span(days.from == days.to ? days.from.shortWithYear(language) : Phrase.period(days.from, days.to)(language)),
          Span(days.reason),
        ]))
    }
    rows.heading(Phrase.holidaysHere(language))
    for day in module.start.week.monday...module.end {
      if let holiday = Holiday.on(day) {
        rows.words(
          table.line([Span(day.shortWithYear(language), .secondary), Span(holiday.words(language), .secondary)]))
      }
    }
    return rows
  }
}
