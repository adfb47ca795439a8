// The places of the program: four panes side by side, and the screens around them.
import Domain
import Words

package enum Place: String, Codable, Sendable, CaseIterable {
  case today, roster, week, internships, returnDays, candidates, modules, closingDays, employers, dossier, settings
  /// The final report of the participant in hand.
  case report
  /// The page of one employer.
  case employer
  /// How far everybody is at the end, closing, aftercare.
  case evaluation
  case intervision
  /// One that is led, on the projector.
  case meeting
  /// All changes to the method, by their state.
  case adjustments

  /// The four that stand together on a large screen, in the order of Tab.
  static let panes: [Place] = [.roster, .week, .internships, .returnDays]
  /// In the order of the tabs, which is that of the digits.
  static let tabs: [Place] = [
    .today, .roster, .week, .internships, .returnDays, .candidates, .modules, .closingDays, .employers, .evaluation,
    .intervision,
  ]

  var isPane: Bool { Place.panes.contains(self) }
  /// The week is a grid; all others are lists.
  var isList: Bool { self != .week }

  /// Opened from somewhere, and left to go back there.
  var isVisited: Bool { [.dossier, .report, .settings, .employer, .meeting, .adjustments].contains(self) }
  /// The tab that it stands under; nil for what stands under the one that led to it.
  var tab: Place? {
    switch self {
    case .dossier, .report, .employer: nil
    case .meeting, .adjustments: .intervision
    default: self
    }
  }
  /// The team reads along.
  var isOfTeam: Bool { [.intervision, .meeting, .adjustments].contains(self) }
  /// Shows nothing without a module that is open.
  var needsModule: Bool { ![.modules, .employers, .employer, .settings].contains(self) && !isOfTeam }

  /// For tabs that have no room for the title.
  var shortTitle: Phrase {
    switch self {
    case .today: .todayShort
    case .roster, .dossier, .settings, .employer, .meeting, .adjustments: title
    case .week: .weekShort
    case .internships: .internshipsShort
    case .returnDays: .returnDaysShort
    case .candidates: .candidatesShort
    case .modules: .modulesShort
    case .closingDays: .closingDaysShort
    case .employers: .employersShort
    case .evaluation: .evaluationShort
    case .report: .reportShort
    case .intervision: .intervisionShort
    }
  }

  var title: Phrase {
    switch self {
    case .today: .today
    case .roster: .group
    case .week: .weekSchedule
    case .internships: .internships
    case .returnDays: .returnDays
    case .candidates: .candidates
    case .modules: .modules
    case .closingDays: .closingDays
    case .employers: .employers
    case .employer: .employer
    case .evaluation: .evaluation
    case .intervision, .meeting: .intervision
    case .adjustments: .adjustmentsTitle
    case .dossier: .dossier
    case .report: .reportTitle
    case .settings: .settings
    }
  }
}

/// What a line on the screen stands for: the thing that a key acts on.
enum Item: Hashable, Sendable {
  case participant(Participant.ID)
  case session(Session.ID)
  case internship(Internship.ID)
  case checkIn(CheckIn.ID)
  case note(Note.ID)
  /// Of the dossier that is open.
  case record(Record.ID)
  /// Of the report that is open.
  case reportPart(Report.Part)
  /// What is missing in a dossier.
  case missing(Participant.ID, Missing)
  case module(Module.ID)
  /// Of a module, by its place among them.
  case handover(Module.ID, Int)
  /// Somebody of another module, or whose dossier there it is.
  case elsewhere(Module.ID, Participant.ID)
  case closingDays(ClosingDays)
  case setting(Setting)
  case employer(Employer.ID)
  /// On the page of the employer that is open.
  case visit(Employer.Visit.ID)
  case placement(Module.ID, Internship.ID)
  case meeting(Intervision.ID)
  case agendaCase(Intervision.ID, IntervisionCase.ID)
  /// What is said in a step of the case at hand.
  case stepNote(String)
  /// Whom the program proposes for the agenda.
  case proposal(Participant.ID)
  case decision(Intervision.ID, Decision.ID)
  case observation(Intervision.ID, Observation.ID)
  /// A line of Today: its module, and what it is about.
  case matter(TodayItem)
  case draft(Draft.Key)
  /// A line to read; the selection steps over it.
  case words(Int)
  /// Nothing, or a piece of a drawing: the selection never stands on it.
  case gap(Int)

  var canBeSelected: Bool {
    switch self {
    case .words, .gap: false
    default: true
    }
  }

  fileprivate var isGap: Bool { if case .gap = self { true } else { false } }
}

/// Where the selection of a list is, and what is marked. The item is kept, not its number, so that it survives changes.
struct Selection: Hashable, Sendable {
  var item: Item?
  /// The place of the item when it was last seen; where it is gone, the selection falls here.
  var index = 0
  var marked: Set<Item> = []

  /// Finds the item again, or the nearest that can be selected.
  mutating func settle(in items: [Item]) {
    // Mostly it stands where it stood.
    if let item, items.indices.contains(index), items[index] == item { return }
    if let item, let found = items.firstIndex(of: item) {
      index = found
      return
    }
    guard !items.isEmpty else { (item, index) = (nil, 0); return }
    let start = min(max(0, index), items.count - 1)
    // Who was at a line to read stays there, whatever the width has made of it.
    let wasRead = item.map { !$0.canBeSelected } ?? false
    let nearest = items.indices.filter { wasRead ? !items[$0].isGap : items[$0].canBeSelected }
      .min { abs($0 - start) < abs($1 - start) }
    index = nearest ?? 0
    item = nearest.map { items[$0] }
  }

  /// Moves `steps` stops down (up below zero).
  mutating func move(_ steps: Int, in items: [Item], stopEvery lines: Int) {
    settle(in: items)
    let stops = items.stops(every: lines)
    guard let now = stops.lastIndex(where: { $0 <= index }) else { return }
    index = stops[min(max(0, now + steps), stops.count - 1)]
    item = items[index]
  }

  /// Moves about `lines` lines down (up below zero), to a stop that is no further away; at least to the next.
  mutating func page(_ lines: Int, in items: [Item], stopEvery few: Int) {
    settle(in: items)
    let stops = items.stops(every: few)
    let target = index + lines
    let found =
      lines > 0
      ? stops.last { $0 <= target && $0 > index } ?? stops.first { $0 > index }
      : stops.first { $0 >= target && $0 < index } ?? stops.last { $0 < index }
    guard let found else { return }
    index = found
    item = items[index]
  }
}

extension [Item] {
  /// Where the selection stands: on all that can be acted on, and between on every so many lines that are only to be read,
  /// so that each line comes into view on any screen.
  func stops(every lines: Int) -> [Int] {
    var stops: [Int] = []
    var last = -1
    for (index, item) in enumerated() where !item.isGap {
      guard item.canBeSelected || index - last >= lines || index == count - 1 else { continue }
      // The end of the list, when it is in view already, needs no stop of its own.
      if !item.canBeSelected, index - last < (lines + 1) / 2 { continue }
      stops.append(index)
      last = index
    }
    return stops
  }
}
