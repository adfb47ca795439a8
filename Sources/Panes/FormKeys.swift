// What keys do in a form: type, go from field to field, choose, save, leave with a draft.
import Domain
import Screen
import Words

extension App {
  /// Opens a form, or the draft of it that was left.
  mutating func open(_ form: Form) {
    var form = form
    if let draft = drafts.take(draftKey(.form(form.purpose))) {
      form.takeUp(draft)
      status = Status(.info, .draftTakenUp(draft.at.words(from: now)))
    }
    overlays.append(.form(form))
  }

  mutating func update(_ form: inout Form, _ event: Event) -> Stay {
    switch event {
    case .key(let key): return update(&form, key)
    case .paste(let text):
      form.fields[form.focus].paste(text)
      return .open
    case .mouse, .resize: return .open
    }
  }

  private mutating func update(_ form: inout Form, _ key: Key) -> Stay {
    form.problem = nil
    let field = form.fields[form.focus]
    let isText = field.rows > 1
    switch key {
    case .escape: return leave(form)
    case .control("s"): return save(&form)
    case .control("d"): form.clear()
    case .control("t"): fillUsual(&form.fields[form.focus])
    case .function(2), .control("k"): look(form)
    case .control("c"): return leave(form)
    case .enter:
      if isText { form.fields[form.focus].input.insert("\n") } else { return save(&form) }
    case .tab: form.step(1)
    case .backTab: form.step(-1)
    case .down:
      if !isText || !form.fields[form.focus].input.moveLine(1) { form.step(1) }
    case .up:
      if !isText || !form.fields[form.focus].input.moveLine(-1) { form.step(-1) }
    case .pageDown: form.focus = form.fields.count - 1
    case .pageUp: form.focus = 0
    default: form.fields[form.focus].type(key, language)
    }
    return .open
  }

  private mutating func leave(_ form: Form) -> Stay {
    if form.isChanged { keepDraft(form.draft(draftKey(.form(form.purpose)), at: now)) }
    return .closed
  }

  private mutating func save(_ form: inout Form) -> Stay {
    do throws(FormProblem) {
      for field in form.fields {
        if let trouble = form.trouble(in: field, now.day) { throw FormProblem(field: field.name, words: trouble) }
        if field.need == .required { _ = try form.required(field.name) }
      }
      return try submit(form) ? .closed : .open
    } catch {
      form.problem = error
      form.focus = form.fields.firstIndex { $0.name == error.field } ?? form.focus
      return .open
    }
  }

  /// Makes the changes of a form through the door. False when they are refused: the form stays, with all that was typed.
  private mutating func submit(_ form: Form) throws(FormProblem) -> Bool {
    switch form.purpose {
    case .importFile: return try submitImport(form)
    case .me:
      me = try form.required(.by)
      if mode != .demonstration { effects.append(.set(.me, me)) }
      status = Status(.done, .meIs(me))
      return true
    case .setting(let setting):
      submitSetting(form, setting)
      return true
    case .registerEntry(_, let id, let entry): return try submitRegisterEntry(form, id, entry)
    default:
      let changes = try changes(of: form)
      guard !changes.isEmpty else {
        status = Status(.info, .nothingChanged)
        return true
      }
      guard apply(changes, form.deed(now.day)) else { return false }
      for change in changes { select(change) }
      return true
    }
  }

  private mutating func changes(of form: Form) throws(FormProblem) -> [Change] {
    switch form.purpose {
    case .newModule, .editModule, .closingDays: return try moduleChanges(of: form)
    case .newParticipant, .editParticipant, .stage, .note, .absence: return try participantChanges(of: form)
    case .newSession, .editSession, .moveSession, .copySession, .cancelSession: return try sessionChanges(of: form)
    case .newInternship, .editInternship, .checkIn, .snooze: return try internshipChanges(of: form)
    case .importFile, .me, .setting, .registerEntry: return []
    }
  }
}

extension Form {
  /// As it was before anything was typed: the way out of a draft.
  fileprivate mutating func clear() {
    for index in fields.indices { fields[index].input = TextInput(fields[index].original) }
  }

  fileprivate mutating func step(_ steps: Int) {
    focus = (focus + steps + fields.count) % fields.count
    if case .choice = fields[focus].kind { return }
    // The cursor comes in at the end, ready to type on.
    fields[focus].input.move(TextInput.limit)
  }
}

extension Field {
  fileprivate mutating func type(_ key: Key, _ language: Language) {
    if case .choice = kind {
      switch key {
      case .left: choose(-1)
      case .right, .character(" "): choose(1)
      case .character(let letter): choose(startingWith: letter, language)
      default: break
      }
      return
    }
    switch key {
    case .character(let character): input.insert(String(character))
    case .backspace: input.deleteBackward()
    case .delete: input.deleteForward()
    case .control("w"): input.deleteWord()
    case .control("u"): input.clear()
    case .left: input.move(-1)
    case .right: input.move(1)
    case .controlLeft: input.moveWord(-1)
    case .controlRight: input.moveWord(1)
    case .home, .control("a"): input.moveToLineStart()
    case .end, .control("e"): input.moveToLineEnd()
    default: break
    }
  }

  /// A pasted line break is a blank in a field of one line: it never saves a form.
  fileprivate mutating func paste(_ text: String) {
    if case .choice = kind { return }
    input.insert(rows > 1 ? text : String(text.map { $0.isNewline ? " " : $0 }))
  }
}
