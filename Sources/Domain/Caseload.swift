// All modules, employers and meetings of a counsellor or a team, and the one door through which they change.

package struct Caseload: Hashable, Sendable {
  /// By start, the latest first; then by name.
  package private(set) var modules: [Module]
  /// By name, then by town.
  package private(set) var employers: [Employer]
  /// The latest first.
  package private(set) var intervisions: [Intervision]

  package init(modules: [Module] = [], employers: [Employer] = [], intervisions: [Intervision] = []) {
    self.modules = modules.sorted(by: Caseload.inOrder)
    self.employers = Caseload.inOrder(employers)
    self.intervisions = intervisions.sorted(by: Caseload.inOrder)
  }

  package func module(_ id: Module.ID) -> Module? { modules.first { $0.id == id } }
  package func employer(_ id: Employer.ID) -> Employer? { employers.first { $0.id == id } }

  private static func inOrder(_ one: Module, _ other: Module) -> Bool {
    (other.start, one.name, one.id) < (one.start, other.name, other.id)
  }

  /// By name. What they are compared by is made once for each.
  private static func inOrder(_ employers: [Employer]) -> [Employer] {
    employers.map { (employer: $0, name: $0.name.folded, town: $0.town.folded) }
      .sorted { ($0.name, $0.town, $0.employer.id) < ($1.name, $1.town, $1.employer.id) }
      .map(\.employer)
  }

  private static func inOrder(_ one: Intervision, _ other: Intervision) -> Bool {
    (other.day, other.id) < (one.day, one.id)
  }

  /// Puts a document as it was read from a file, or as it was before; nil takes it away. Not for new changes: those come through `apply`.
  package mutating func restore(_ document: Document?, id: Document.ID) {
    switch id {
    case .module(let id): modules.removeAll { $0.id == id }
    case .employer(let id): employers.removeAll { $0.id == id }
    case .intervision(let id): intervisions.removeAll { $0.id == id }
    }
    switch document {
    case .module(let module):
      modules.append(module)
      modules.sort(by: Caseload.inOrder)
    case .employer(let employer):
      employers = Caseload.inOrder(employers + [employer])
    case .intervision(let meeting):
      intervisions.append(meeting)
      intervisions.sort(by: Caseload.inOrder)
    case nil: break
    }
  }

  /// Puts documents back as they were before or after a step. Refused when the counsellor would then be in two places at
  /// once, since another document may have changed in between; what the documents were by themselves, they may be again. A
  /// module that passes to another counsellor does so whatever it clashes with, the second time too.
  package mutating func restore(_ documents: [Document.ID: Document?]) throws(Refusal) {
    var next = self
    for (id, document) in documents { next.restore(document, id: id) }
    func clashes(_ caseload: Caseload) -> [Finding] {
      documents.keys.sorted().compactMap(\.module).filter { next.module($0)?.handovers == module($0)?.handovers }
        .compactMap(caseload.module).flatMap(caseload.counsellorFindings)
    }
    let added = clashes(next).added(since: clashes(self))
    guard added.isEmpty else { throw .breaks(added) }
    self = next
  }

  // MARK: - The door

  /// Makes one change whole, or refuses it with facts and changes nothing. `today` bounds what can have happened already.
  package mutating func apply(_ change: Change, on today: Day) throws(Refusal) -> [Notice] {
    var next = self
    var notices: [Notice] = []
    switch change.document {
    case .module(let id): notices = try next.carryOut(change, in: id, on: today)
    case .employer: notices = try next.carryOut(change, on: today)
    case .intervision(let id): try next.carryOut(change, meeting: id, on: today)
    }
    if change.effect == .plan, case .module(let id) = change.document {
      // Most changes leave nothing broken; only then is it worth knowing what was broken before.
      let broken = next.findings(touching: id).filter { $0.severity == .broken }
      let added = broken.isEmpty ? [] : broken.added(since: findings(touching: id))
      guard added.isEmpty else { throw .breaks(added) }
    }
    self = next
    return notices
  }

  private mutating func carryOut(_ change: Change, in id: Module.ID, on today: Day) throws(Refusal) -> [Notice] {
    switch change {
    case .addModule(let outline): return try add(outline)
    // Two modules are looked at, or changed, at once.
    case .offerPlace(_, let person, let offer):
      try self.offer(offer, from: id, to: person, on: today)
      return []
    case .acceptOffer(_, let person, let offer, let day, let taker):
      try accept(offer, in: id, of: person, on: day, taker, today: today)
      return []
    default: break
    }
    guard var module = module(id) else { throw .unknownModule(id) }
    let context = context(of: module, on: today)
    let notices = try module.carryOut(change, context)
    module.sessions.sort { ($0.day, $0.time.from, $0.id) < ($1.day, $1.time.from, $1.id) }
    if case .removeModule = change {
      guard context.promised.isEmpty else { throw .placesOffered(context.promised.sorted()) }
      restore(nil, id: .module(id))
    } else {
      restore(.module(module), id: .module(id))
    }
    // Illness does not ask whether it fits: what then stands at the same hour is told, to be moved.
    if change.handsOver {
      let clashes = counsellorFindings(of: module).filter { $0.isAhead(of: today) }
      return notices + (clashes.isEmpty ? [] : [.inTwoPlaces(clashes)])
    }
    return notices
  }

  /// All changes, or none: the first that is refused is named by its place in the list.
  package mutating func apply(_ changes: [Change], on today: Day) throws(RefusedChange) -> [Notice] {
    var next = self
    var notices: [Notice] = []
    for (index, change) in changes.enumerated() {
      do throws(Refusal) { notices += try next.apply(change, on: today) } catch {
        throw RefusedChange(index: index, refusal: error)
      }
    }
    self = next
    return notices
  }

  private mutating func add(_ outline: ModuleOutline) throws(Refusal) -> [Notice] {
    guard module(outline.id) == nil else { throw .alreadyThere(outline.id.raw) }
    var module = Module(
      id: outline.id, name: outline.name, place: outline.place, start: outline.start, counsellor: outline.counsellor)
    try module.setOutline(outline)
    restore(.module(module), id: .module(module.id))
    return []
  }

  func context(of module: Module, on today: Day) -> Context {
    let sectors = Dictionary(employers.map { ($0.id, $0.sector) }, uniquingKeysWith: { first, _ in first })
    return Context(
      today: today, isTaken: counsellorIsTaken(beside: module), sector: { sectors[$0] },
      promised: modules.filter { $0.id != module.id }.flatMap { $0.promised(in: module.id) },
      nextInLine: { nextInLine(for: module.id, beside: $0) })
  }

  // MARK: - The counsellor's own time

  /// The counsellor's planned sessions in other modules.
  private func counsellorIsTaken(beside module: Module) -> @Sendable (Day, TimeSpan) -> Bool {
    return { day, time in
      modules.contains { other in
        other.id != module.id && other.hasSameCounsellor(as: module, on: day)
          && other.sessions.contains { $0.day == day && $0.isPlanned && $0.time.overlaps(time) }
      }
    }
  }

  /// Every rule that does not hold, of all modules.
  package var findings: [(document: Document.ID, finding: Finding)] {
    modules.flatMap { module in
      (withRegisterNames(module).findings + counsellorFindings(of: module) + promiseFindings(of: module)).map {
        (.module(module.id), $0)
      }
    } + likenessFindings + registerFindings
  }

  private func findings(touching id: Module.ID) -> [Finding] {
    guard let module = module(id) else { return [] }
    return withRegisterNames(module).findings + counsellorFindings(of: module)
  }

  /// Rule 3 for the counsellor: one place at a time, over all modules.
  private func counsellorFindings(of module: Module) -> [Finding] {
    counsellorFindings(of: module, beside: modules.filter { $0.id != module.id })
  }

  func counsellorFindings(of module: Module, beside others: [Module]) -> [Finding] {
    let own = Dictionary(grouping: module.sessions.filter(\.isPlanned), by: \.day)
    var found: [(Session, Session)] = []
    for sessions in own.values {
      for (index, session) in sessions.enumerated() {
        found += sessions[(index + 1)...].filter { $0.time.overlaps(session.time) }.map { (session, $0) }
      }
    }
    for other in others where other.sharesCounsellor(with: module) {
      for session in other.sessions where session.isPlanned && other.hasSameCounsellor(as: module, on: session.day) {
        found += (own[session.day] ?? []).filter { $0.time.overlaps(session.time) }.map { ($0, session) }
      }
    }
    return found.sorted { ($0.0.day, $0.0.time.from, $0.0.id) < ($1.0.day, $1.0.time.from, $1.0.id) }
      .map { .counsellorOverlap(module.counsellor(on: $0.day), $0.appointment, $1.appointment) }
  }
}

/// A refusal in a list of changes.
package struct RefusedChange: Error, Hashable, Sendable {
  /// 0-based place in the list.
  package let index: Int
  package let refusal: Refusal

  package init(index: Int, refusal: Refusal) { (self.index, self.refusal) = (index, refusal) }
}

/// What a change may look at beside its module.
struct Context {
  let today: Day
  /// The counsellor is somewhere else for another module.
  let isTaken: (Day, TimeSpan) -> Bool
  /// Of a company that stands in the register, nil of any other.
  let sector: (Employer.ID) -> String?
  /// Those of other modules to whom a place in this one is promised.
  let promised: [Who]
  /// Who waits first for a place in this one, over all modules, beside some.
  let nextInLine: ([Participant.ID]) -> (home: Module.ID, who: Who)?
}

extension Module {
  /// Without regard to case and spaces.
  func hasSameCounsellor(as other: Module, on day: Day) -> Bool {
    counsellor(on: day).asName == other.counsellor(on: day).asName
  }

  /// At any time.
  func sharesCounsellor(with other: Module) -> Bool {
    !Set(everyCounsellor.map(\.asName)).isDisjoint(with: other.everyCounsellor.map(\.asName))
  }

  /// Who guides it now, and who did before.
  var everyCounsellor: [String] { [counsellor] + handovers.map(\.from) }

  /// Every change but `addModule`, each by the noun that it touches.
  mutating func carryOut(_ change: Change, _ context: Context) throws(Refusal) -> [Notice] {
    try checkOpen(to: change)
    switch change {
    case .addModule(let outline): throw .alreadyThere(outline.id.raw)
    case .offerPlace(let id, _, _), .acceptOffer(let id, _, _, _, _): throw .unknownModule(id)
    case .editModule(let outline): return try edit(outline)
    case .moveStart(_, let day): return try moveStart(to: day, context)
    case .removeModule: return []
    case .planProgramme(_, let rows, let mode): return try plan(rows, mode, context)
    case .addClosingDays(_, let days): return try add(days, context)
    case .removeClosingDays(_, let days): return try remove(days)
    case .addParticipants(_, let people):
      for person in people { try checkGoals(of: person, context) }
      return try add(people, context)
    case .handOver(_, let next, let day, let reason): return try handOver(to: next, on: day, reason)
    case .correctHandover(_, let known, let next, let day, let reason):
      return try correct(known, to: next, on: day, reason)
    case .takeBackHandover(_, let known): return try takeBack(known)
    case .closeModule(_, let day): return try close(on: day, context)
    case .reopenModule(_, let day, let reason): return try reopen(on: day, reason, context)
    case .editParticipant(_, let person): return try edit(person)
    case .removeParticipants(_, let ids): return try remove(ids, context)
    case .setStage(_, let ids, let stage, let taker): return try setStage(ids, stage, taker, context)
    case .recordStep(_, let ids, let step): return try record(step, of: ids, context)
    case .writeRecord(_, let id, let record): return try write(record, of: id, context)
    case .removeRecord(_, let id, let record): return try remove(record, of: id)
    case .declineOffer(_, let id, let offer, let day, let reason, let taker):
      try decline(offer, of: id, on: day, reason, taker, context)
      return []
    case .snoozePermission(_, let id, let alarm, let snooze): return try self.snooze(id, alarm, snooze, context)
    case .writeNote(_, let id, let note): return try write(note, of: id)
    case .removeNote(_, let id, let note): return try remove(note, of: id)
    case .planSessions(_, let sessions): return try plan(sessions)
    case .editSession(_, let session): return try edit(session, context)
    case .moveSession(_, let id, let day, let from): return try move(id, to: day, at: from, context)
    case .cancelSession(_, let id, let reason): return try cancel(id, reason, context)
    case .restoreSession(_, let id): return try restore(id)
    case .removeSession(_, let id): return try remove(id, context)
    case .invite(_, let id, let people): return try invite(people, to: id)
    case .bookSlot(_, let id, let from, let participant): return try book(participant, in: id, at: from)
    case .releaseSlot(_, let id, let participant): return try release(participant, in: id)
    case .recordAttendance(_, let id, let register): return try record(register, in: id, context)
    case .clearAttendance(_, let id, let people): return try clear(people, in: id)
    case .recordAbsence(_, let people, let from, let to, let attendance):
      return try recordAbsence(of: people, from, to, attendance)
    case .clearAbsence(_, let people, let from, let to): return try clearAbsence(of: people, from, to)
    case .placeInternships(_, let internships): return try place(internships, context)
    case .editInternship(_, let internship): return try edit(internship, context)
    case .removeInternship(_, let id): return try remove(id)
    case .recordCheckIn(_, let checkIn): return try record(checkIn, context)
    case .removeCheckIn(_, let id): return try remove(id)
    case .snooze(_, let id, let kind, let snooze): return try self.snooze(id, kind, snooze, context)
    // Of another document.
    case .addEmployer, .editEmployer, .removeEmployer, .recordVisit, .removeVisit, .addIntervision, .editIntervision,
      .removeIntervision, .putOnAgenda, .moveCase, .settleCase, .writeCaseNote, .keepTime, .answerProposal, .decide,
      .removeDecision, .settleDecision, .observe, .removeObservation, .settleObservation, .closeIntervision,
      .reopenIntervision:
      return []
    }
  }
}
