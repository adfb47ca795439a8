// The module of a colleague: open to be read, closed to changes until it is taken in hand on purpose, for this sitting.
import Domain
import Screen
import Words

/// Whose a module is, seen from the keyboard.
enum Hold: Hashable, Sendable {
  /// Mine; or there is one counsellor, and nobody has said who I am.
  case own
  case toRead(of: String)
  case inHand(of: String)
}

extension App {
  func hold(on module: Module) -> Hold {
    let whose = module.counsellor(on: now.day)
    guard whose != me, !whose.asName.isEmpty, me.asName.isEmpty ? asksWhoIAm : whose.asName != me.asName else {
      return .own
    }
    return inHand.contains(module.id) ? .inHand(of: whose) : .toRead(of: whose)
  }

  /// Why nothing of a module can be changed; nil when it can.
  func lock(on module: Module?) -> Phrase? {
    guard let module, case .toRead(let whose) = hold(on: module) else { return nil }
    if me.asName.isEmpty { return .sayWhoYouAre(keymap.phrase(.me)) }
    return .ofColleague(module.name, whose, take: keymap.phrase(.takeInHand))
  }

  /// Of documents as they stand now, the first that cannot be changed.
  func lock(on documents: [Document.ID]) -> Phrase? {
    documents.lazy.compactMap(\.module).compactMap(caseload.module).compactMap { lock(on: $0) }.first
  }

  /// Modules of several counsellors are on the table, and the program cannot know which of them are mine.
  var asksWhoIAm: Bool {
    guard me.asName.isEmpty, mode != .demonstration else { return false }
    let all = caseload.modules.lazy.map { $0.counsellor(on: now.day) }.filter { !$0.asName.isEmpty }
    guard let first = all.first else { return false }
    return all.contains { $0 != first && $0.asName != first.asName }
  }

  /// On the first start at such a table; Esc leaves all modules to be read.
  mutating func askWhoIAm() { if asksWhoIAm, overlays.isEmpty { open(meForm()) } }

  /// The first of them own.
  func ownFirst(_ modules: [Module]) -> [Module] {
    modules.filter { hold(on: $0) == .own } + modules.filter { hold(on: $0) != .own }
  }

  // MARK: - At the key

  /// Why a command that changes cannot do so here; nil when it can, or changes no module.
  func blockedByColleague(_ command: Command) -> Phrase? {
    switch command {
    case .takeInHand:
      guard let module = moduleAtHand(command) else { return .needsModule }
      return switch hold(on: module) {
      case .own: me.asName.isEmpty ? .sayWhoYouAre(keymap.phrase(.me)) : .ownModule(module.name)
      case .inHand: .inHandAlready(module.name)
      case .toRead: me.asName.isEmpty ? .sayWhoYouAre(keymap.phrase(.me)) : nil
      }
    case .remove where item?.isDraft == true: return nil
    // Who has which slot is to be read there.
    case .book where targetSession?.isBlock == true: return nil
    case .new where place == .modules: return nil
    case .new, .edit, .remove, .checkIn, .register, .absence, .internship, .stage, .note, .snooze, .book, .move, .copy,
      .cancel, .handOver, .programme, .importFile, .reflect, .closeModule, .consent, .finishReport, .giveReport:
      return lock(on: moduleAtHand(command))
    default: return nil
    }
  }

  /// The module that a command is about; nil where it is about something of the whole team.
  private func moduleAtHand(_ command: Command) -> Module? {
    switch place {
    case .today, .roster, .week, .internships, .returnDays, .candidates, .closingDays, .dossier, .report,
      .evaluation:
      isElsewhere && !Command.ofPerson.contains(command) && command != .takeInHand ? module : itemModule
    case .modules: targetModule
    default: command == .takeInHand ? module : nil
    }
  }

  mutating func askToTake(_ module: Module?) {
    guard let module, !me.asName.isEmpty, case .toRead(let whose) = hold(on: module) else { return }
    overlays.append(.question(Question(.takeInHand(module.name, whose), .takeInHand(module.id))))
  }

  mutating func take(_ id: Module.ID) {
    guard let module = caseload.module(id), case .toRead(let whose) = hold(on: module) else { return }
    inHand.insert(id)
    status = Status(.done, .takenInHand(module.name, whose))
  }

  /// What one made or handed over oneself is not taken out of one's hands in the same sitting.
  mutating func keepInHand(after changes: [Change]) {
    for change in changes {
      switch change {
      case .addModule(let outline): inHand.insert(outline.id)
      case .handOver(let id, _, _, _), .correctHandover(let id, _, _, _, _), .takeBackHandover(let id, _):
        inHand.insert(id)
      default: break
      }
    }
  }

  // MARK: - In a form

  /// Why a form can only be read; nil when it can be filled in.
  func lock(on form: Form) -> Phrase? { lock(on: module(of: form)) ?? lockOfClosing(on: form) }

  /// Of a closed module, what the door takes no more.
  private func lockOfClosing(on form: Form) -> Phrase? {
    guard let module = module(of: form), let closure = module.closure, !form.purpose.isTaken(by: module) else {
      return nil
    }
    return closed(closure)
  }

  func closed(_ closure: Closure) -> Phrase { Refusal.moduleClosed(closure.day).phrase(naming) }

  private func module(of form: Form) -> Module? {
    switch form.purpose {
    // The team's.
    case .newModule, .me, .setting, .newEmployer, .editEmployer, .visit, .newIntervision, .editIntervision, .agenda,
      .editCase, .caseNote, .decision, .settleDecision, .observation, .minutes:
      nil
    // Made to be read.
    case .report(_, .file): nil
    case .editModule(let id), .handOver(let id), .editHandover(let id, _): caseload.module(id)
    default: module
    }
  }

  /// What a key in a form that is only read does: leave, or take the module in hand; nil for one that only looks.
  mutating func read(_ form: Form, _ event: Event) -> Stay? {
    guard let why = lock(on: form) else { return nil }
    if case .key(let key) = event {
      if keymap[.takeInHand].contains(key) {
        askToTake(module(of: form))
        return .open
      }
      let command = keymap[inForm: key]
      if key == .enter || command == .saveForm { return .closed }
      if command?.onlyReadsForms ?? form.looks(with: key) { return nil }
    }
    status = Status(.refused, why)
    return .open
  }
}

extension Caseload {
  /// What opens where nothing else is chosen: the module that one guides now, else one that is running.
  func usualModule(of me: String, on today: Day) -> Module? {
    let running = modules.filter { $0.start <= today && today <= $0.end }
    return running.first { $0.counsellor(on: today).asName == me.asName } ?? running.first ?? modules.first
  }
}

extension Purpose {
  /// Whether a closed module still takes it: aftercare, notes, contact data, and all of who still waits to enter another one.
  fileprivate func isTaken(by module: Module) -> Bool {
    switch self {
    case .record(let id, let kind, _): kind.mayComeAfterClosing || module.noneBegan([id])
    case .rating(let id, _, _), .report(let id, .text), .snoozePermission(let id, _), .snoozeSearch(let id, _):
      module.noneBegan([id])
    case .stage(let ids): module.noneBegan(ids)
    case .newParticipant, .reflection, .newSession, .editSession, .moveSession, .copySession, .cancelSession,
      .newInternship, .editInternship, .absence, .checkIn, .snooze, .editModule, .registerEntry:
      false
    default: true
    }
  }
}

extension Form {
  /// What it is about is there already: it can be opened to be read.
  var tellsWhatIsThere: Bool {
    switch purpose {
    case .editModule, .editHandover, .editParticipant, .editSession, .editInternship: true
    case .note(_, let id): id != nil
    case .record(_, _, let id): id != nil
    case .rating(_, _, let id): id != nil
    case .reflection: true
    case .report(_, .text): true
    case .checkIn(_, let id): id != nil
    default: false
    }
  }

  fileprivate func looks(with key: Key) -> Bool {
    switch key {
    case .escape, .control("c"), .tab, .backTab, .up, .down, .pageUp, .pageDown: true
    case .left, .right, .home, .end, .controlLeft, .controlRight: fields[focus].choices.isEmpty
    default: false
    }
  }
}
