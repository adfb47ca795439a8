// Names off the screen: what is drawn, moved over and searched is then a copy of the app in which nobody has a name.
//
// The app itself keeps the real names: its sentences, undo steps, drafts and changes are made of them, so that no pseudonym
// ever reaches the data. `seen` is that copy for lists, `drawn` the same with every sheet and sentence behind the veil.
import Domain
import Screen
import Words

enum Names: Hashable, Sendable {
  case shown, hidden
  /// This is the copy in which nobody has one.
  case replaced
}

/// Why names go off the screen.
package enum Hiding: Hashable, Sendable {
  case asked
  /// The configuration says so.
  case atStart
  /// No key for so many minutes.
  case idle(minutes: Int)
  /// A meeting comes on the projector.
  case meeting
  /// For as long as one is where the team reads along.
  case visit
}

/// Who looks at the screen.
enum Company: Hashable, Sendable { case none, team }

/// What stands in the place of the caseload; made anew when the caseload or the day changes.
struct Cover: Sendable {
  let veil: Veil
  let caseload: Caseload
  let matters: [TodayItem]
  /// Of the report that is open.
  var pieces: [ReportWords.Piece] = []

  init(_ caseload: Caseload, _ now: Moment) {
    veil = Veil(caseload)
    self.caseload = caseload.seen(through: veil)
    matters = self.caseload.today(now)
  }
}

extension App {
  var hidesNames: Bool { names != .shown }

  /// The app as lists show it. Itself, unless names are hidden.
  var seen: App {
    guard names == .hidden else { return self }
    var app = self
    var cover = cover ?? Cover(caseload, now)
    if hasPieces { cover.pieces = pieces(through: cover.veil) }
    app.wear(cover)
    return app
  }

  /// The app as it is drawn: no sheet and no sentence names anybody either.
  var drawn: App {
    guard names == .hidden else { return self }
    var app = seen
    let veil = (cover ?? Cover(caseload, now)).veil
    app.status = status.map { Status($0.kind, veil($0.words, of: $0.owner)) }
    app.overlays = overlays.map { seen($0, through: veil) }
    return app
  }

  /// What was typed to find something. A name is not shown, and finds nothing: what is looked in has none.
  func shownSearch(_ text: String) -> String {
    guard hidesNames, let cover else { return text }
    return cover.veil.leaves(text) ? cover.veil.typing(text) : String(repeating: "…", count: max(1, text.count))
  }

  /// Text of the caseload as it may leave the screen: to the clipboard, for one.
  func shown(_ text: String) -> String {
    names == .hidden ? (cover ?? Cover(caseload, now)).veil(text) : text
  }

  /// What the terminal's title says. Never a participant.
  package var title: String {
    [Phrase.programName(language), seen.module?.name ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The key that hides and shows names while something is typed.
  var nameKey: Phrase {
    let keys = keymap[.privacy]
    return (keys.first { !$0.isTyped } ?? keys.first)?.phrase ?? Phrase(same: "")
  }

  // MARK: - On and off

  mutating func toggleNames() { if names == .shown { hideNames(.asked) } else { showNames() } }

  /// Where the team reads along names go off the screen by themselves; left again, they come back, but not by one slip of a
  /// key while the time of a step runs on the projector.
  mutating func minded() {
    let isTeam = place.isOfTeam || trail.contains(where: \.isOfTeam)
    guard isTeam != (company == .team) else { return }
    company = isTeam ? .team : .none
    if isTeam {
      hideNames(.visit)
    } else if names == .hidden, [.visit, .meeting].contains(hiding), lead?.isRunning != true {
      showNames()
    }
  }

  mutating func hideNames(_ why: Hiding) {
    guard names == .shown else {
      // Another reason outlasts the visit; a meeting is part of it.
      if [.visit, .meeting].contains(hiding), why != .meeting { hiding = why }
      return
    }
    (names, hiding) = (.hidden, why)
    let cover = Cover(caseload, now)
    self.cover = cover
    selections = selections.mapValues { $0.replaced(seenItem) }
    // What was looked for by a name is no longer to be read, and is found no more.
    for place in lists.keys { lists[place]?.filter.clear() }
    filtering = nil
    for index in overlays.indices { overlays[index] = hidden(overlays[index], cover.veil) }
    switch why {
    case .asked, .atStart, .meeting: status = Status(.info, .namesHidden)
    case .visit: if status == nil { status = Status(.info, .namesHiddenHere(key: keymap.phrase(.privacy))) }
    case .idle(let minutes): status = Status(.info, .namesHiddenAfter(minutes))
    }
  }

  private mutating func showNames() {
    selections = selections.mapValues { $0.replaced(actual) }
    // What was looked for by a pseudonym is found no more.
    for place in lists.keys { lists[place]?.filter.clear() }
    filtering = nil
    names = .shown
    cover = nil
    for index in overlays.indices { overlays[index] = named(overlays[index]) }
    status = Status(.info, .namesShown)
  }

  /// Sheets that are open take the order in which people stand without their names.
  private func hidden(_ overlay: Overlay, _ veil: Veil) -> Overlay {
    switch overlay {
    case .form(var form):
      form.hide(through: veil, owner(of: form))
      return .form(form)
    case .register(var sheet):
      let selected = sheet.people.indices.contains(sheet.index) ? sheet.people[sheet.index].id : nil
      sheet.people = inSeenOrder(sheet.people)
      sheet.index = sheet.people.firstIndex { $0.id == selected } ?? 0
      return .register(sheet)
    case .picker(var picker):
      picker.options.sort { veil($0.words) < veil($1.words) }
      (picker.filter, picker.index) = (TextInput(), 0)
      return .picker(picker)
    case .finder(let finder) where finder.scope == .everything: return .finder(seen.finder(.everything))
    case .finder, .slots, .invitation, .calendar, .question, .report, .themes: return overlay
    }
  }

  private func named(_ overlay: Overlay) -> Overlay {
    switch overlay {
    case .form(var form):
      for index in form.fields.indices { form.fields[index].access = .open }
      return .form(form)
    case .finder(let finder) where finder.scope == .everything: return .finder(self.finder(.everything))
    case .finder, .register, .picker, .slots, .invitation, .calendar, .question, .report, .themes: return overlay
    }
  }

  // MARK: - Between the two

  /// By name as it is shown: an order by real names would tell them.
  func inSeenOrder(_ people: [Participant]) -> [Participant] {
    guard names == .hidden, let cover else { return people }
    return people.sorted { cover.veil.pseudonyms[$0.id] < cover.veil.pseudonyms[$1.id] }
  }

  /// The line of a list in which nobody has a name, as the thing itself.
  func actual(_ item: Item) -> Item {
    guard names == .hidden else { return item }
    switch item {
    case .matter(let entry): return matters.first { $0.isSame(as: entry) }.map { .matter($0) } ?? item
    case .closingDays(let days):
      guard let place = seen.module?.closingDays.firstIndex(of: days), let module else { return item }
      return .closingDays(module.closingDays[place])
    default: return item
    }
  }

  /// And the other way about.
  private func seenItem(_ item: Item) -> Item {
    switch item {
    case .matter(let entry): return seen.matters.first { $0.isSame(as: entry) }.map { .matter($0) } ?? item
    case .closingDays(let days):
      guard let place = module?.closingDays.firstIndex(of: days), let module = seen.module else { return item }
      return .closingDays(module.closingDays[place])
    default: return item
    }
  }

  /// Whom changes are about, where that is one person.
  func owner(of changes: [Change]) -> Participant.ID? {
    let whose = Set(changes.flatMap { people(of: $0) })
    return whose.count == 1 ? whose.first : nil
  }

  func people(of change: Change) -> [Participant.ID] {
    switch change {
    case .addParticipants(_, let people): people.map(\.id)
    case .editParticipant(_, let person): [person.id]
    case .removeParticipants(_, let ids), .setStage(_, let ids, _, _), .recordStep(_, let ids, _),
      .recordAbsence(_, let ids, _, _, _), .clearAbsence(_, let ids, _, _), .clearAttendance(_, _, let ids):
      ids
    case .writeRecord(_, let id, _), .removeRecord(_, let id, _), .offerPlace(_, let id, _),
      .acceptOffer(_, let id, _, _, _), .declineOffer(_, let id, _, _, _, _), .snoozePermission(_, let id, _, _),
      .writeNote(_, let id, _), .removeNote(_, let id, _), .bookSlot(_, _, _, let id), .releaseSlot(_, _, let id):
      [id]
    case .recordAttendance(_, _, let register): Array(register.keys)
    case .placeInternships(_, let internships): internships.map(\.participant)
    case .editInternship(_, let internship): [internship.participant]
    case .removeInternship(let module, let id), .snooze(let module, let id, _, _): worker(module, id)
    case .recordCheckIn(let module, let contact): worker(module, contact.internship)
    case .removeCheckIn(let module, let id):
      caseload.module(module)?.checkIns.first { $0.id == id }.map { worker(module, $0.internship) } ?? []
    case .writeCaseNote(let meeting, let subject, _, _):
      caseload.intervision(meeting)?.subject(subject)?.participant.map { [$0] } ?? []
    default: []
    }
  }

  private func worker(_ module: Module.ID, _ internship: Internship.ID) -> [Participant.ID] {
    caseload.module(module)?.internship(internship).map { [$0.participant] } ?? []
  }

  /// Whose text stands in a form.
  func owner(of form: Form) -> Participant.ID? {
    switch form.purpose {
    case .editParticipant(let id), .registerEntry(_, let id, _), .record(let id, _, _), .rating(let id, _, _),
      .reflection(_, let id), .report(let id, _),
      .snoozePermission(let id, _), .snoozeSearch(let id, _):
      id
    case .stage(let ids), .absence(let ids), .newInternship(let ids), .note(let ids, _):
      ids.count == 1 ? ids.first : nil
    case .editInternship(let id): module?.internship(id)?.participant
    case .checkIn(let ids, _), .snooze(let ids):
      ids.count == 1 ? module?.internship(ids[0])?.participant : nil
    case .agenda(let subjects): subjects.count == 1 ? subjects.first?.participant : nil
    case .decision(_, about: .participant(let id), _): id
    case .editCase(let meeting, let id), .caseNote(let meeting, let id, _):
      caseload.intervision(meeting)?.subject(id)?.participant
    case .newIntervision, .editIntervision, .decision, .settleDecision, .observation, .minutes: nil
    case .newModule, .editModule, .handOver, .editHandover, .reopenModule, .newParticipant, .newSession, .editSession,
      .moveSession,
      .copySession,
      .cancelSession, .closingDays, .importFile, .me, .setting, .newEmployer, .editEmployer, .visit:
      nil
    }
  }
}

extension Selection {
  fileprivate func replaced(_ change: (Item) -> Item) -> Selection {
    var selection = self
    selection.item = item.map(change)
    selection.marked = Set(marked.map(change))
    return selection
  }
}

extension Key {
  /// Goes into a text.
  var isTyped: Bool { if case .character = self { true } else { false } }
}

extension Veil {
  /// A sentence of the program, in which names may stand.
  func callAsFunction(_ phrase: Phrase, of owner: Participant.ID? = nil) -> Phrase {
    Phrase(self(phrase.dutch, of: owner, as: .label), self(phrase.english, of: owner, as: .label))
  }
}
