// Where somebody was: the open place and module, what is selected in each, the week; to begin there at the next start.
import Domain

package struct View: Hashable, Codable, Sendable {
  /// What a place had selected, and how its list was narrowed and ordered. The number holds where the item is one that
  /// is made anew every day.
  struct Spot: Hashable, Codable, Sendable {
    var place: Place
    var item: Item.Kept?
    var index: Int
    var filter: String
    var order: ListView.Order?
  }

  /// On which all this was so.
  var day: Day
  var module: Module.ID?
  var place: Place
  var trail: [Place]
  var zoom: Zoom
  var person: Participant.ID?
  var employer: Employer.ID?
  /// The meeting on the screen.
  var lead: Lead?
  var spots: [Spot]
  var week: WeekView
  /// Names were off the screen, and not only for a visit to the team's screens; nil in what older programs kept.
  var hidesNames: Bool?
}

extension Item {
  /// Those that are the same tomorrow.
  enum Kept: Hashable, Codable, Sendable {
    case participant(Participant.ID)
    case session(Session.ID)
    case internship(Internship.ID)
    case checkIn(CheckIn.ID)
    case note(Note.ID)
    case record(Record.ID)
    case reportPart(Report.Part)
    case module(Module.ID)
    case handover(Module.ID, Int)
    case elsewhere(Module.ID, Participant.ID)
    case closingDays(ClosingDays)
    case setting(Setting)
    case employer(Employer.ID)
    case visit(Employer.Visit.ID)
    case placement(Module.ID, Internship.ID)
    case meeting(Intervision.ID)
    case agendaCase(Intervision.ID, IntervisionCase.ID)
    case stepNote(String)
    case proposal(Participant.ID)
    case decision(Intervision.ID, Decision.ID)
    case observation(Intervision.ID, Observation.ID)
    case draft(Draft.Key)
    /// A line to read at which somebody was, in a long dossier.
    case words(Int)

    var item: Item {
      switch self {
      case .participant(let id): .participant(id)
      case .session(let id): .session(id)
      case .internship(let id): .internship(id)
      case .checkIn(let id): .checkIn(id)
      case .note(let id): .note(id)
      case .record(let id): .record(id)
      case .reportPart(let part): .reportPart(part)
      case .module(let id): .module(id)
      case .handover(let id, let number): .handover(id, number)
      case .elsewhere(let module, let id): .elsewhere(module, id)
      case .closingDays(let days): .closingDays(days)
      case .setting(let setting): .setting(setting)
      case .employer(let id): .employer(id)
      case .visit(let id): .visit(id)
      case .placement(let module, let id): .placement(module, id)
      case .meeting(let id): .meeting(id)
      case .agendaCase(let meeting, let id): .agendaCase(meeting, id)
      case .stepNote(let step): .stepNote(step)
      case .proposal(let id): .proposal(id)
      case .decision(let meeting, let id): .decision(meeting, id)
      case .observation(let meeting, let id): .observation(meeting, id)
      case .draft(let key): .draft(key)
      case .words(let line): .words(line)
      }
    }
  }

  var kept: Kept? {
    switch self {
    case .participant(let id): .participant(id)
    case .session(let id): .session(id)
    case .internship(let id): .internship(id)
    case .checkIn(let id): .checkIn(id)
    case .note(let id): .note(id)
    case .record(let id): .record(id)
    case .reportPart(let part): .reportPart(part)
    case .module(let id): .module(id)
    case .handover(let id, let number): .handover(id, number)
    case .elsewhere(let module, let id): .elsewhere(module, id)
    case .closingDays(let days): .closingDays(days)
    case .setting(let setting): .setting(setting)
    case .employer(let id): .employer(id)
    case .visit(let id): .visit(id)
    case .placement(let module, let id): .placement(module, id)
    case .meeting(let id): .meeting(id)
    case .agendaCase(let meeting, let id): .agendaCase(meeting, id)
    case .stepNote(let step): .stepNote(step)
    case .proposal(let id): .proposal(id)
    case .decision(let meeting, let id): .decision(meeting, id)
    case .observation(let meeting, let id): .observation(meeting, id)
    case .draft(let key): .draft(key)
    case .words(let line): .words(line)
    case .matter, .missing, .gap: nil
    }
  }
}

extension App {
  var view: View {
    let known = Place.allCases.filter { selections[$0] != nil || lists[$0] != nil }
    let spots = known.map { place in
      let (selection, list) = (selections[place] ?? Selection(), lists[place] ?? ListView())
      return View.Spot(
        place: place, item: selection.item.map(actual)?.kept, index: selection.index,
        // A pseudonym finds nothing where names are shown.
        filter: names == .hidden && !outlastsTheSitting ? "" : list.filter.text,
        order: list.order)
    }
    return View(
      day: now.day, module: moduleID, place: place, trail: trail, zoom: zoom, person: person, employer: employer,
      lead: leading, spots: spots, week: week, hidesNames: outlastsTheSitting)
  }

  /// Nobody who reads along finds names on the screen because the program was started again.
  private var outlastsTheSitting: Bool {
    switch hiding {
    case .asked, .idle: names == .hidden
    case .atStart, .meeting, .visit: false
    }
  }

  /// What is no longer there gives way to what stands nearest; another day begins with its own week and its own Today.
  mutating func restore(_ view: View) {
    let isSameDay = view.day == now.day
    if let id = view.module {
      guard let module = caseload.module(id) else { return }
      moduleID = id
      week = isSameDay ? view.week : WeekView(day: min(max(now.day, module.start), module.end))
    }
    (place, trail, zoom) = (view.place, view.trail, view.zoom)
    (person, employer, leading) = (view.person, view.employer, view.lead)
    // From the first frame on the projector.
    if place == .meeting { hideNames(.meeting) }
    if view.hidesNames == true { hideNames(.asked) }
    for spot in view.spots {
      let order = spot.order.flatMap { spot.place.orders.contains($0) ? $0 : nil }
      let list = ListView(filter: TextInput(spot.filter), order: order)
      if list != ListView() { lists[spot.place] = list }
      guard isSameDay || spot.place != .today else { continue }
      selections[spot.place] = Selection(item: spot.item?.item, index: max(0, spot.index))
    }
  }
}
