// The lists around the panes: modules and closing days.
import Domain
import Screen
import Words

extension App {
  /// More than the charts of a module ever have.
  private static let linesOfAModule = 10_000

  func moduleRows(width: Int) -> [Row] {
    let table = self.table(
      [
        Column(width: .fixed(1)), Column(width: .flexible(18)), Column(width: .flexible(10), gives: 3),
        Column(width: .fixed(23), gives: 2), Column(width: .fixed(12)),
        Column(width: .fixed(5), label: .takenColumn),
        Column(width: .flexible(10), gives: 1),
      ], width: width)
    var rows = inOrder(caseload.modules).flatMap { module in
      let week = module.programmeWeek(of: now.day)
      let state: Phrase =
        week < 1
        ? .startsOn(module.start)
        : week > module.template.weeks ? .over : .programmeWeek(week, of: module.template.weeks)
      let row = Row(
        .module(module.id),
        table.line([
          Span(module.id == moduleID ? "•" : " ", .title, .bold, means: module.id == moduleID ? .opened : nil),
          Span(module.name, .text, .bold),
          Span(module.place, .secondary),
          Span(module.start.typed + " - " + module.end.typed, .secondary),
          Span(state(language), .phase), Span("\(module.placesTaken)/\(module.template.places)", .info),
          Span(guides(module), .secondary),
        ]))
      return [row] + handoverRows(of: module)
    }
    // A line of the charts says of which module it is, so that they stay while one goes through them.
    let place: Int
    switch selections[.modules]?.item {
    case .words(let line): place = line / App.linesOfAModule - 1
    case .handover(let id, _): place = rows.firstIndex { $0.item == .module(id) } ?? 0
    case let item: place = rows.firstIndex { $0.item == item } ?? 0
    }
    let shown = rows.indices.contains(place) ? place : 0
    guard rows.indices.contains(shown), case .module(let id) = rows[shown].item, let module = caseload.module(id) else {
      return rows
    }
    let count = rows.count
    chartRows(of: module, &rows, width)
    for index in rows[count...].indices {
      if case .words(let line) = rows[index].item {
        rows[index].item = .words((shown + 1) * App.linesOfAModule + line)
      }
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
