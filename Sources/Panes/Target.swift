// What a command acts on: the selected line, or the marked ones, seen as people, a session, an internship or a module.
import Domain
import Words

extension App {
  /// The selected line of the place that has the keys.
  var item: Item? {
    if place == .week { return week.item.map { .session($0) } }
    return selections[place]?.item.map(actual)
  }

  /// The marked lines, or the selected one.
  var items: [Item] {
    let marked = selections[place]?.marked ?? []
    guard !marked.isEmpty else { return item.map { [$0] } ?? [] }
    return allRows(of: place, width: 0).map(\.item).filter(marked.contains).map(actual)
  }

  /// Today goes over all modules: a line of it belongs to its own, any other to the one that is open.
  var itemModule: Module? {
    switch item {
    case .matter(let entry):
      (entry.matter.home ?? entry.module).flatMap(caseload.module) ?? module
    case .draft(let key): key.module.flatMap(caseload.module) ?? module
    case .elsewhere(let id, _) where place != .dossier && (selections[place]?.marked ?? []).isEmpty: caseload.module(id)
    case .placement(let id, _): caseload.module(id)
    case .proposal, .agendaCase: personOfAgenda.flatMap(caseload.participant)?.module ?? module
    default: module
    }
  }

  var targetParticipants: [Participant] { participants(of: items) }

  private func participants(of items: [Item]) -> [Participant] {
    guard let module = itemModule else { return [] }
    if [.dossier, .report].contains(place) { return person.flatMap(module.participant).map { [$0] } ?? [] }
    return items.compactMap { participant(of: $0) }.compactMap(module.participant)
  }

  /// Whom a line is about, in whatever module.
  func participant(of item: Item) -> Participant.ID? {
    switch item {
    case .participant(let id), .elsewhere(_, let id), .proposal(let id): return id
    case .missing(let id, _) where place == .evaluation: return id
    case .agendaCase(let meeting, let id): return caseload.intervision(meeting)?.subject(id)?.participant
    case .internship(let id): return itemModule?.internship(id)?.participant
    case .placement(let home, let id): return caseload.module(home)?.internship(id)?.participant
    case .matter(let entry):
      switch entry.matter {
      case .followUp(_, let who, _), .absent(let who, _), .placeFree(let who, _, _), .permission(_, let who),
        .search(let who, _), .offer(let who, _), .candidate(let who, _, _), .aftercare(_, let who),
        .ending(let who, _, _):
        return who.id
      default: return nil
      }
    default: return nil
    }
  }

  /// Whose dossier stands beside the panes: whom the selection is about, else who was there last.
  var shownPerson: Participant.ID? {
    guard let module else { return nil }
    func isHere(_ id: Participant.ID) -> Bool { module.participants.contains { $0.id == id } }
    if let about = items.lazy.compactMap({ participant(of: $0) }).first(where: isHere) { return about }
    if let person, isHere(person) { return person }
    return module.roster.first?.id
  }

  var targetSession: Session? {
    switch item {
    case .session(let id): return itemModule?.session(id)
    case .matter(let entry):
      switch entry.matter {
      case .session(let session), .registerMissing(let session, _), .nextReturnDay(let session): return session
      default: return nil
      }
    default: return nil
    }
  }

  /// The internship of the selected line.
  var targetInternship: Internship? { item.flatMap { internship(of: $0) } }

  /// Those of the marked lines, or of the selected one; each once.
  var targetInternships: [Internship] {
    items.compactMap { internship(of: $0) }.reduce(into: []) { found, internship in
      if !found.contains(where: { $0.id == internship.id }) { found.append(internship) }
    }
  }

  /// Of a participant the one that runs, else the last.
  private func internship(of item: Item) -> Internship? {
    guard let module = itemModule else { return nil }
    switch item {
    case .internship(let id), .placement(_, let id): return module.internship(id)
    case .checkIn(let id): return module.checkIns.first { $0.id == id }.flatMap { module.internship($0.internship) }
    case .matter(let entry):
      if case .followUp(let due, _, _) = entry.matter { return module.internship(due.internship) }
      return nil
    default:
      guard let person = participants(of: [item]).first else { return nil }
      let all = module.internships(of: person.id)
      return all.first { $0.runs(on: now.day) } ?? all.last
    }
  }

  /// The alert that the marked lines of Today, or the selected one, have in common; nil elsewhere.
  var targetAlert: FollowUp.Kind? {
    let kinds = items.map { item -> FollowUp.Kind? in
      if case .matter(let entry) = item, case .followUp(let due, _, _) = entry.matter { due.kind } else { nil }
    }
    return kinds.allSatisfy { $0 == kinds.first } ? kinds.first ?? nil : nil
  }

  /// Why a command cannot be for all of the marked lines, said before anything is done; nil when it can.
  func blockedByMarks(_ command: Command) -> Phrase? {
    guard selections[place]?.marked.isEmpty == false else { return nil }
    let (items, key) = (items, keymap.phrase(.mark))
    let fit: Int
    switch command {
    case .checkIn, .snooze: fit = items.count { internship(of: $0) != nil }
    case .absence, .internship, .note, .stage: fit = items.count { !participants(of: [$0]).isEmpty }
    case .agenda where items.count > 1 && !place.isVisited: fit = items.count { subject(of: $0) != nil }
    case .remove where items.count > 1: fit = countThatGoTogether(items)
    case .register, .move, .copy, .cancel, .book, .edit, .programme, .importFile, .report:
      return items.count > 1 ? .oneAtATime(items.count, key) : nil
    default: return nil
    }
    guard fit == items.count else { return .notForAllMarked(fit, items.count, key) }
    let alerts = command == .snooze ? alerts(of: targetInternships) : []
    return command == .snooze && alerts.isEmpty ? .noAlertInCommon(key) : nil
  }

  /// Where a place is free, of the line of Today that says so.
  var placeOfMatter: Module.ID? {
    if case .matter(let entry) = item, entry.matter.home != nil { entry.module } else { nil }
  }

  /// Whom the selected case or proposal is about.
  private var personOfAgenda: Participant.ID? {
    switch item {
    case .proposal(let id): id
    case .agendaCase(let meeting, let id): caseload.intervision(meeting)?.subject(id)?.participant
    default: nil
    }
  }

  /// The module of the selected line, else the one that is open.
  var targetModule: Module? {
    switch item {
    case .module(let id), .handover(let id, _): return caseload.module(id)
    default: return module
    }
  }

  var isElsewhere: Bool { if case .elsewhere = item { true } else { false } }

  /// What is done to a line is done in its module.
  mutating func enterModuleOfItem() {
    let item = item
    moduleID = itemModule?.id ?? moduleID
    if place == .candidates, case .elsewhere(moduleID, let id) = item {
      selections[place] = Selection(item: .participant(id))
    }
  }
}

extension TodayItem.Matter {
  /// The module of the person it names, where that may be another than its own.
  var home: Module.ID? { if case .placeFree(_, let home, _) = self { home } else { nil } }
}

extension App {
  /// What was just entered is what the next key acts on.
  mutating func select(_ change: Change) {
    switch change {
    case .addModule(let outline):
      moduleID = outline.id
      // Of a group that runs already, the week of today.
      week = WeekView(day: module.map { min(max(now.day, $0.start), $0.end) } ?? outline.start)
      selections[.modules, default: Selection()].item = .module(outline.id)
    case .addParticipants(_, let people):
      selections[.candidates, default: Selection()].item = people.first.map { .participant($0.id) }
    case .planSessions(_, let sessions):
      guard let session = sessions.first else { return }
      week = WeekView(day: session.day, item: session.id)
      if session.kind == .returnDay { selections[.returnDays, default: Selection()].item = .session(session.id) }
    case .moveSession(_, let id, let day, _): week = WeekView(day: day, item: id)
    case .placeInternships(_, let placed):
      selections[.internships, default: Selection()].item = placed.first.map { .internship($0.id) }
    case .acceptOffer(_, let person, _, _, _):
      // Somebody who moved is followed.
      moduleID = caseload.modules.first { $0.participant(person) != nil }?.id ?? moduleID
      selections[.candidates, default: Selection()].item = .participant(person)
    case .addClosingDays(_, let days): selections[.closingDays, default: Selection()].item = .closingDays(days)
    case .addEmployer(let employer): selections[.employers, default: Selection()].item = .employer(employer.id)
    case .recordVisit(_, let visit): selections[.employer, default: Selection()].item = .visit(visit.id)
    case .addIntervision(let outline): selections[.intervision, default: Selection()].item = .meeting(outline.id)
    case .putOnAgenda(let meeting, let subject):
      selections[.intervision, default: Selection()].item = .agendaCase(meeting, subject.id)
    default: break
    }
  }
}
