// How a list is looked at: what its filter leaves, and in which order.
import Domain
import Screen
import Words

struct ListView: Hashable, Sendable {
  enum Order: String, Codable, Sendable {
    case due, name, hours, attendance, employer, stage, start, place, sector, contact
  }

  /// Where one is while a filter is typed: in its text, or on the line that was gone to.
  enum Reading: Sendable { case text, line }

  var filter = TextInput()
  var reading = Reading.text
  /// Nil is the list's own order, the first of `Place.orders`.
  var order: Order?
}

extension Place {
  /// The orders that a list can have, its own first; a list that follows the days has none.
  var orders: [ListView.Order] {
    switch self {
    case .roster: [.name, .hours, .attendance]
    case .internships: [.due, .name, .employer]
    case .candidates: [.stage, .name]
    case .modules: [.start, .name, .place]
    case .employers: [.name, .sector, .place, .contact]
    case .today, .week, .returnDays, .closingDays, .dossier, .settings, .employer, .evaluation, .intervision,
      .meeting, .adjustments, .report:
      []
    }
  }
}

extension ListView.Order {
  var words: Phrase {
    switch self {
    case .due: .byDue
    case .name: .byName
    case .hours: .byHours
    case .attendance: .byAttendance
    case .employer: .byEmployer
    case .stage: .byStage
    case .start: .byStart
    case .place: .byPlace
    case .sector: .bySector
    case .contact: .byContact
    }
  }
}

extension App {
  /// The next order of the list in hand.
  mutating func sort() {
    let orders = place.orders
    guard let first = orders.first else { return }
    let now = orders.firstIndex(of: lists[place]?.order ?? first) ?? 0
    let next = orders[(now + 1) % orders.count]
    lists[place, default: ListView()].order = next == first ? nil : next
    status = Status(.info, .sorted(next.words))
  }

  /// Typing begins anew: what was looked for before is selected, so that the first letter takes its place.
  mutating func startFilter() {
    lists[place]?.filter.selectAll()
    lists[place]?.reading = .text
    filtering = place
  }

  /// Changes the filter of the list in hand; the selection goes to what fits best.
  mutating func narrow(_ change: (inout TextInput) -> Void) {
    change(&lists[place, default: ListView()].filter)
    let match = Match(lists[place]?.filter.text ?? "")
    guard !match.isEmpty else { return }
    let rows = allRows(of: place, width: 0).filter { $0.item.canBeSelected }
    let best = rows.found(by: match) { Folded($0.search()) }.min { $0.distance < $1.distance }
    if let best { selections[place, default: Selection()].item = best.element.item }
  }

  /// A key while a filter is typed; false when it is no matter of the filter.
  mutating func filter(_ key: Key) -> Bool {
    switch key {
    case .character(let character): narrow { $0.insert(String(character)) }
    case .backspace: narrow { $0.deleteBackward() }
    case .control("u"): narrow { $0.clear() }
    case .control("w"): narrow { $0.deleteWord() }
    case .right where lists[place]?.filter.selected != nil: narrow { $0.move(to: $0.cells.count) }
    case .enter: filtering = nil
    case .escape, .control("c"):
      narrow { $0.clear() }
      filtering = nil
    case .up, .down, .pageUp, .pageDown, .home, .end:
      lists[place]?.reading = .line
      return false
    default:
      filtering = nil
      return false
    }
    status = nil
    lists[place]?.reading = .text
    return true
  }

  mutating func mark(_ items: Set<Item>) {
    selections[place, default: Selection()].marked = items
    status = Status(.info, .marked(items.count))
  }

  /// Marks all lines that are shown; none, when all of them are marked.
  mutating func toggleAll() {
    let shown = rows(of: place, width: 0).map(\.item).filter(\.canBeSelected)
    var marked = selections[place]?.marked ?? []
    if marked.isSuperset(of: shown) { marked.subtract(shown) } else { marked.formUnion(shown) }
    mark(marked)
  }

  /// People in the order that was chosen for a list; equal ones by name.
  func inOrder(_ people: [Participant], of place: Place, _ module: Module) -> [Participant] {
    switch lists[place]?.order {
    case .name: people.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    case .hours: people.ordered { -module.hours(of: $0, in: weekOfHours, asOf: now.day).planned.count }
    case .attendance:
      people.ordered { person in
        let attendance = module.attendance(of: person)
        return attendance.registered == 0 ? 1000 : attendance.present * 1000 / attendance.registered
      }
    default: people
    }
  }

  func inOrder(_ modules: [Module]) -> [Module] {
    switch lists[.modules]?.order {
    case .name: modules.sorted { ($0.name.plain, $0.id) < ($1.name.plain, $1.id) }
    case .place: modules.sorted { ($0.place.plain, $1.start, $0.id) < ($1.place.plain, $0.start, $1.id) }
    default: modules
    }
  }

  /// The line under a list that is filtered: what was typed, and how many are left.
  func drawFilter(_ list: ListView, _ place: Place, _ isTyping: Bool, _ area: Rect, _ frame: inout Frame) {
    // Of a page its lines, since most are only to be read; of a list what can be selected.
    func count(_ rows: [Row]) -> Int { rows.count { place.isVisited ? $0.kind == .line : $0.item.canBeSelected } }
    let width = place.isVisited ? max(1, size.columns - 4) : 0
    let (found, all) = (count(rows(of: place, width: width)), count(allRows(of: place, width: width)))
    let typed = shownSearch(list.filter.text)
    let isReplaced = isTyping && list.filter.selected != nil
    let hint = Phrase.foundOf(found, all) + (isTyping ? .filterKeys : .filterBack)
    frame.fill(area, Style(.text, on: .bar))
    frame.touch(area, Touch.command(.filter))
    frame.put(
      [
        Span("/ ", .attention, .bold), Span(typed, .attention, isReplaced ? [.bold, .reverse] : .bold),
        Span("  " + hint(language), .secondary),
      ], in: area, ground: .bar)
    // Who hears the line where the cursor stands has to hear what was gone to.
    if isTyping, presentation != .linear || list.reading == .text || found == 0 {
      frame.cursor = Point(column: area.column + min(2 + typed.columns, area.columns - 1), row: area.row)
    }
  }
}

extension [Participant] {
  /// By a number that is worked out once for each; equal ones stay in their order.
  fileprivate func ordered(by rank: (Participant) -> Int) -> [Participant] {
    enumerated().map { (rank: rank($1), place: $0, person: $1) }.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
      .map(\.person)
  }
}
