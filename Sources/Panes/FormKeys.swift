// What keys do in a form: type, go from field to field, choose, save, leave with a draft.
import Domain
import Screen
import Words

extension App {
  /// Opens a form, or the draft of it that was left.
  mutating func open(_ form: Form) {
    if let why = lock(on: form), !form.tellsWhatIsThere { return refuse(why) }
    overlays.append(.form(prepared(form)))
  }

  /// With the draft of it that was left, and what holds a name closed while names are hidden.
  mutating func prepared(_ form: Form) -> Form {
    var form = form
    if let draft = drafts.take(draftKey(.form(form.purpose))) {
      form.takeUp(draft)
      status = Status(.info, .draftTakenUp(draft.at.words(from: now)))
    }
    if let cover { form.hide(through: cover.veil, owner(of: form)) }
    form.top = rowsAboveForms
    form.comeIn()
    return form
  }

  mutating func update(_ form: inout Form, _ event: Event) -> Stay {
    if let stay = read(form, event) { return stay }
    if isClosed(form, to: event) {
      status = Status(.refused, .fieldHidden(nameKey))
      return .open
    }
    switch event {
    case .key(let key): return update(&form, key)
    case .paste(let text):
      paste(text, in: &form)
      return .open
    case .mouse, .resize: return .open
    }
  }

  private mutating func update(_ form: inout Form, _ key: Key) -> Stay {
    form.problem = nil
    if type(key, in: &form) == .taken { return .open }
    if let command = keymap[inForm: key], command != .copySelection { return run(command, in: &form) }
    switch key {
    case .escape, .control("c"): return leave(form)
    case .enter: return save(&form)
    case .tab: form.step(1)
    case .backTab: form.step(-1)
    case .down: form.step(1)
    case .up: form.step(-1)
    case .pageDown: form.go(to: form.focus + FormLayout(form, in: size, language, presentation).page)
    case .pageUp: form.go(to: form.focus - FormLayout(form, in: size, language, presentation).page)
    default: choose(key, in: &form.fields[form.focus])
    }
    return .open
  }

  /// The commands of a form, and what those of a text do where there is none.
  private mutating func run(_ command: Command, in form: inout Form) -> Stay {
    let command = command == .eraseRest ? .choose : command
    if let why = blocked(command, in: form) {
      status = Status(.info, why)
      return .open
    }
    switch command {
    case .saveForm: return save(&form)
    case .clearForm: status = Status(.info, form.wipe() ? .wiped(back: keymap.phrase(.clearForm)) : .wipedBack)
    case .fillUsual where form.isReflection: return saySilent(form)
    case .fillUsual: fillUsual(&form.fields[form.focus])
    case .choose: look(form)
    case .writeLarge: zoom(&form)
    case .writeOutside: openEditor(form)
    case .formHelp: openFormHelp()
    case .clearField: form.fields[form.focus].search = ""
    default: break
    }
    return .open
  }

  private mutating func leave(_ form: Form) -> Stay {
    let form = form.withoutRefusedStep
    if form.isChanged { keepDraft(form.draft(draftKey(.form(form.purpose)), at: now)) }
    return .closed
  }

  private mutating func save(_ form: inout Form) -> Stay {
    form.refusal = nil
    do throws(FormProblem) {
      for field in form.fields where field.place == .inSight {
        if let trouble = form.trouble(in: field, now.day) { throw FormProblem(field: field.name, words: trouble) }
        if field.need == .required { _ = try form.required(field.name) }
      }
      if let next = try next(after: form) {
        form = next
        return .open
      }
      if try submit(form) { return .closed }
      form.refusal = status?.words
      return .open
    } catch {
      for index in form.fields.indices { form.fields[index].isLeft = true }
      form.go(to: form.fields.firstIndex { $0.name == error.field } ?? form.focus)
      form.problem = error
      return .open
    }
  }

  /// A text takes the whole form, or gives it back.
  private mutating func zoom(_ form: inout Form) {
    form.zoom = form.zoom == .all ? .one : .all
    form.scrollText(in: FormLayout(form, in: size, language, presentation))
  }

  /// Makes the changes of a form through the door. False when they are refused: the form stays, with all that was typed.
  private mutating func submit(_ form: Form) throws(FormProblem) -> Bool {
    switch form.purpose {
    case .importFile: return try submitImport(form)
    case .minutes(let id):
      try submitMinutes(form, id)
      return true
    case .report(let id, .file):
      try submitReportFile(form, id)
      return true
    case .me:
      me = form.text(.by).isEmpty && form.field(.name) != nil ? try form.required(.name) : try form.required(.by)
      if mode == .demonstration { settings.values[.me] = me } else { effects.append(.set(.me, me)) }
      fillBelow()
      status = Status(.done, .meIs(me))
      return true
    case .setting(let setting):
      submitSetting(form, setting)
      return true
    case .registerEntry(_, let id, let entry): return try submitRegisterEntry(form, id, entry)
    case .reflection(let session, let id): return try submitReflection(form, session, id)
    default:
      let changes = form.isChanged || form.purpose.makesNew ? try changes(of: form) : []
      guard !changes.isEmpty else {
        status = Status(.info, .nothingChanged)
        return true
      }
      let before = caseload
      guard apply(changes, form.deed(now.day)) else { return false }
      for change in changes {
        select(change)
        askWhetherSame(change, since: before)
      }
      goOn(after: changes)
      return true
    }
  }

  private mutating func changes(of form: Form) throws(FormProblem) -> [Change] {
    switch form.purpose {
    case .newModule, .editModule, .handOver, .editHandover, .closingDays, .reopenModule:
      return try moduleChanges(of: form)
    case .newParticipant, .editParticipant, .stage, .note, .absence: return try participantChanges(of: form)
    case .record, .rating, .snoozePermission, .snoozeSearch: return try recordChanges(of: form)
    case .report(let id, let deed): return try reportChanges(of: form, id, deed)
    case .newSession, .editSession, .moveSession, .copySession, .cancelSession: return try sessionChanges(of: form)
    case .newInternship, .editInternship, .checkIn, .snooze: return try internshipChanges(of: form)
    case .newEmployer, .editEmployer, .visit: return try employerChanges(of: form)
    case .newIntervision, .editIntervision, .agenda, .editCase, .caseNote, .decision, .settleDecision, .observation:
      return try intervisionChanges(of: form)
    case .importFile, .me, .setting, .registerEntry, .reflection, .minutes: return []
    }
  }
}

extension Form {
  /// A step that was refused is not proposed again; what was typed for it is kept.
  fileprivate var withoutRefusedStep: Form {
    guard case .stage = purpose, refusal != nil, let step = fields.firstIndex(where: { $0.name == .stage }) else {
      return self
    }
    var form = self
    form.fields[step].input.replaceAll(with: fields[step].original)
    form.focus = step
    return form
  }

  /// As it was before anything was typed: the way out of a draft. False when it brings back what was wiped out.
  fileprivate mutating func wipe() -> Bool {
    if !isChanged, wiped.count == fields.count {
      for index in fields.indices { fields[index].input = wiped[index] }
      wiped = []
      return false
    }
    wiped = fields.map(\.input)
    for index in fields.indices where fields[index].isChanged {
      fields[index].input.replaceAll(with: fields[index].original)
    }
    return true
  }

  /// To the next field in sight, around the end.
  fileprivate mutating func step(_ steps: Int) {
    let seen = seen
    let place = seen.firstIndex(of: focus) ?? 0
    go(to: seen[(place + steps + seen.count) % seen.count])
  }

  /// The focus to another field; the first or the last where there is no such field.
  mutating func go(to index: Int) {
    let next = seen.last { $0 <= index } ?? seen.first ?? 0
    if next != focus {
      fields[focus].isLeft = true
      fields[focus].search = ""
      zoom = .all
    }
    focus = next
    comeIn()
  }

  /// Words are typed on; what stands in a field for a day, an hour, a number or a colleague is selected, so that typing takes
  /// its place.
  mutating func comeIn() {
    if case .choice = fields[focus].kind { return }
    fields[focus].input.move(to: fields[focus].input.cells.count)
    if !fields[focus].isTypedOn, fields[focus].access == .open { fields[focus].input.selectAll() }
  }
}
