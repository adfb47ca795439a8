// What each command does: move, go somewhere, or open the form in which something is entered.
import Domain
import Screen
import Words

/// What was open before a key on somebody of another module.
struct Origin: Sendable {
  var module: Module.ID?
  var place: Place
  var selection: Selection?
  var week: WeekView
  var trail: [Place]
  var zoom: Zoom
  /// How much was done by then.
  var steps: Int
}

extension App {
  /// A key on the panes: the command of the table, or a word on why it does nothing.
  mutating func press(_ key: Key) {
    guard let command = keymap[key, at: place] ?? keymap[key.plain, at: place] else {
      return status = Status(.info, .noSuchKey(Phrase(key.words(.dutch), key.words(.english))))
    }
    run(command)
  }

  mutating func run(_ command: Command) {
    let (here, before) = (moduleID, standing)
    defer { if moduleID != here, !overlays.isEmpty { origin = before } }
    if command.group == .act, isOfItsModule(command) { enterModuleOfItem() }
    if let reason = command.blocked(in: self) {
      // Nothing was opened: one stays where one is.
      if moduleID != here { (moduleID, week, selections[place]) = (before.module, before.week, before.selection) }
      return status = Status(.refused, reason)
    }
    // What was refused is read before the next key, whatever that does.
    if command.group != .look || isStatusLong || status?.kind == .refused { status = nil }
    switch command {
    case .up: step(-1)
    case .down: step(1)
    case .left: turn(-1)
    case .right: turn(1)
    case .pageUp: page(-1)
    case .pageDown: page(1)
    case .first: step(-100_000)
    case .last: step(100_000)
    case .earlierWeek: week.turn(-7, in: module)
    case .laterWeek: week.turn(7, in: module)
    case .thisWeek: week = WeekView(day: now.day)
    case .nextPane: cycle(1)
    case .previousPane: cycle(-1)
    case .zoom: zoom = zoom == .all ? .one : .all
    case .mark: toggleMark()
    case .markAll: toggleAll()
    case .filter: startFilter()
    case .sort: sort()
    case .copyText: copyItems()
    case .today: go(.today)
    case .roster: go(.roster)
    case .week: go(.week)
    case .internships: go(.internships)
    case .returnDays: go(.returnDays)
    case .candidates: go(.candidates)
    case .modules: go(.modules)
    case .closingDays: go(.closingDays)
    case .employers: go(.employers)
    case .evaluation: go(.evaluation)
    case .intervision: go(.intervision)
    case .adjustments: go(.adjustments)
    case .settings: go(.settings)
    case .back: goBack()
    case .open: openItem()
    case .undo: undo()
    case .redo: redo()
    case .saveAgain: saveAgain()
    case .help: openHelp()
    case .palette: openPalette()
    case .privacy: toggleNames()
    case .theme: effects.append(.listThemes)
    case .suspend: effects.append(.suspend)
    case .repaint: effects.append(.repaint)
    case .quit: quit()
    case .me: open(meForm())
    default: act(command, from: here)
    }
  }

  /// Whether it is done in the module of the line. Cases and agreements are the team's, whomever they are about.
  private func isOfItsModule(_ command: Command) -> Bool {
    if isElsewhere { return Command.ofPerson.contains(command) }
    return !place.isOfTeam || ![.open, .edit, .remove, .report].contains(command) && Command.ofPerson.contains(command)
  }

  /// The commands that enter or change something.
  private mutating func act(_ command: Command, from here: Module.ID?) {
    switch command {
    case .new: openNew()
    case .edit: openEdit()
    case .remove: askToRemove()
    case .register: targetSession.map { openRegister($0) }
    case .book: book()
    case .move where targetCase != nil: moveCase()
    case .move: targetSession.map { open(moveForm($0)) }
    case .copy: targetSession.map { open(copyForm($0)) }
    case .cancel: targetSession.map { cancelOrRestore($0) }
    case .checkIn: openContact()
    case .snooze where isOfAgenda: postponeCase()
    case .snooze where snoozesAftercare: putOffAftercare()
    case .snooze:
      if let alarm = targetAlarm {
        open(snoozeForm(alarm))
      } else if let search = targetSearch {
        open(snoozeForm(search.person, search.step))
      } else {
        open(snoozeForm(targetInternships, alert: targetAlert))
      }
    case .absence: open(absenceForm(targetParticipants))
    case .stage: open(stageForm(targetParticipants, from: placeOfMatter ?? here))
    case .note: open(noteForm(targetParticipants))
    case .internship: open(internshipForm(targetParticipants))
    case .missing: listMissing()
    case .reflect: targetSession.map { reflect(on: $0.id) }
    case .closeModule: closeModule()
    case .handOver: targetModule.map { open(handOverForm($0)) }
    case .takeInHand: askToTake(place == .modules ? targetModule : isElsewhere ? itemModule : module)
    case .programme: targetModule.map { askForProgramme($0) }
    case .importFile: open(importForm())
    case .agenda: putOnAgenda()
    case .report: openReport()
    case .version: turnVersion()
    case .consent:
      targetPart.flatMap { part in targetOfReport.flatMap { reportForm($0, .consent(part)) } }.map { open($0) }
    case .finishReport: finishReport()
    case .giveReport: targetOfReport.flatMap { reportForm($0, .given) }.map { open($0) }
    case .nextStep: stepMeeting(1)
    case .previousStep: stepMeeting(-1)
    case .nextCase: stepCase(1)
    case .previousCase: stepCase(-1)
    case .pause: pauseMeeting()
    case .caseNote: writeCaseNote()
    case .decide: decide()
    case .observe: meeting.map { open(observationForm($0, nil)) }
    case .closeMeeting: closeMeeting()
    case .reword: caseAtHand.map { open(caseForm($0.meeting, $0.subject)) }
    default: break
    }
  }

  private var standing: Origin {
    Origin(
      module: moduleID, place: place, selection: selections[place], week: week, trail: trail, zoom: zoom,
      steps: history.done.count)
  }

  /// What is opened about somebody of another module is about that module, until it is closed.
  mutating func visit(_ id: Module.ID, _ open: (inout App) -> Void) {
    let before = standing
    moduleID = id
    open(&self)
    if before.module != id, !overlays.isEmpty { origin = before }
  }

  /// A sheet that was closed with nothing done leaves one where one was.
  mutating func goBackToOrigin() {
    guard overlays.isEmpty, let origin else { return }
    self.origin = nil
    guard history.done.count == origin.steps, place == origin.place, origin.module != moduleID else { return }
    (moduleID, week, trail, zoom) = (origin.module, origin.week, origin.trail, origin.zoom)
    selections[place] = origin.selection
  }

  // MARK: - Moving about

  mutating func go(_ target: Place) {
    guard target != place else { return }
    if target.isVisited { trail.append(place) } else { trail = [] }
    place = target
    filtering = nil
  }

  /// Esc: all lines again, out of the dossier, out of a zoomed pane, else to the group.
  mutating func goBack() {
    filtering = nil
    if lists[place]?.filter.isEmpty == false {
      narrow { $0.clear() }
    } else if let last = trail.popLast() {
      place = last
    } else if zoom == .one {
      zoom = .all
    } else if place.isPane {
      selections[place]?.marked = []
    } else {
      place = module == nil ? .modules : .roster
    }
  }

  private mutating func cycle(_ steps: Int) {
    if [.dossier, .intervision, .adjustments, .evaluation, .report].contains(place) { return stepSection(steps) }
    if place == .meeting { return stepCase(steps) }
    let order = place.isPane && isWide ? Place.panes : Place.tabs
    guard module != nil else { return }
    let index = order.firstIndex(of: place) ?? 0
    trail = []
    place = order[(index + steps + order.count) % order.count]
  }

  mutating func step(_ steps: Int) {
    if place == .week { return week.step(steps, in: module) }
    selections[place, default: Selection()].move(steps, in: items(of: place), stopEvery: linesOfAStop)
    if place == .roster, case .participant(let id) = selections[.roster]?.item { person = id }
  }

  private mutating func turn(_ steps: Int) { if place == .week { week.turn(steps, in: module) } }

  private mutating func page(_ pages: Int) {
    if place == .week { return week.turn(7 * pages, in: module) }
    selections[place, default: Selection()].page(
      pages * max(1, size.rows - 8), in: items(of: place), stopEvery: linesOfAStop)
    step(0)
  }

  private mutating func toggleMark() {
    guard let item, place.isList else { return }
    var selection = selections[place, default: Selection()]
    if selection.marked.remove(item) == nil { selection.marked.insert(item) }
    selections[place] = selection
    status = Status(.info, .marked(selection.marked.count))
    step(1)
  }

  private mutating func openItem() {
    switch item {
    case .participant(let id): if place == .dossier { openEdit() } else { openDossier(id) }
    case .internship: openInternship()
    case .elsewhere(let id, let person) where perhapsSame.contains { $0.person.id == person && $0.module == id }:
      askWhetherSame()
    case .elsewhere(let id, let person):
      moduleID = id
      openDossier(person)
    case .placement: if let id = targetInternship?.participant { openDossier(id) }
    case .employer(let id): if place == .employer { openEdit() } else { openEmployer(id) }
    // Enter is the same key as closing, with the same words where it cannot.
    case .module where place == .evaluation: run(.closeModule)
    case .module(let id):
      enter(id)
      go(.roster)
    case .session(let id): if let session = module?.session(id) { open(sessionForm(session)) }
    case .setting(let setting): openSetting(setting)
    case .checkIn, .note, .record, .reportPart, .missing, .handover, .visit, .observation, .stepNote: openEdit()
    case .decision(let id, let key): settleForm(id, key).map { open($0) }
    case .meeting(let id): openMeeting(id)
    case .agendaCase(let id, let subject):
      if caseload.intervision(id)?.isPlanned == false { lookBack(at: id, subject) } else { openEdit() }
    case .proposal: if let subject = proposedSubject { open(agendaForm([subject])) }
    case .matter(let entry): open(entry)
    case .draft(let key): open(key)
    case .closingDays, .words, .gap, nil:
      // In a meeting what is only to be read leads on.
      if place == .meeting { stepMeeting(1) } else { status = Status(.info, .nothingToOpen) }
    }
  }

  /// Who it is; from their own dossier the page of the company.
  private mutating func openInternship() {
    guard let internship = targetInternship else { return }
    if place != .dossier { return openDossier(internship.participant) }
    guard let id = internship.employerID, caseload.employer(id) != nil else { return openEdit() }
    openEmployer(id)
  }

  /// Makes a module the one that is open, on its week of today or the nearest.
  mutating func enter(_ id: Module.ID) {
    guard id != moduleID else { return }
    moduleID = id
    (trail, zoom) = ([], .all)
    week = WeekView(day: module.map { min(max(now.day, $0.start), $0.end) } ?? now.day)
  }

  mutating func openDossier(_ id: Participant.ID) {
    person = id
    selections[.dossier] = nil
    go(.dossier)
  }

  private mutating func open(_ entry: TodayItem) {
    if let module = entry.module { moduleID = module }
    switch entry.matter {
    case .session(let session), .nextReturnDay(let session):
      place = .week
      week = WeekView(day: session.day, item: session.id)
    case .registerMissing(let session, _): openRegister(session)
    case .followUp(let due, _, _):
      if let internship = module?.internship(due.internship) { open(checkInForm([internship], alert: due.kind)) }
    case .absent(let who, _): openDossier(who.id)
    case .placeFree(let who, let home, _):
      // On the board one sees who comes after them too.
      go(.candidates)
      selections[.candidates] = Selection(
        item: home == entry.module ? .participant(who.id) : .elsewhere(home, who.id))
    case .candidate(let who, _, _): openDossier(who.id)
    case .candidates: go(.candidates)
    case .permission(let alarm, _): open(alarm)
    case .offer(let who, _): openDossier(who.id)
    case .search(let who, _): module?.participant(who.id).map { openSearch(of: $0) }
    case .aftercare(_, let who): module?.participant(who.id).map { openAftercare(of: $0) }
    case .ending(let who, let missing, _): missing.first.map { lead(to: $0, of: who.id) }
    case .unclosed: go(.evaluation)
    case .meeting(let meeting):
      go(.intervision)
      selections[.intervision] = Selection(item: .meeting(meeting.id))
    case .decision: openEdit()
    case .finding(let finding): overlays.append(.report(Readout(.findingTitle, [finding.phrase(naming)])))
    }
  }
}
