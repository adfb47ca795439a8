// Sheets and forms while names are hidden: what they show, and which fields are closed until names are shown again.
import Domain
import Screen
import Words

extension Field {
  /// Whether a field can be typed in.
  enum Access: Hashable, Sendable {
    case open
    /// It holds a name or somebody's contact data; typing in what cannot be seen would spoil it.
    case hidden
  }

  /// How much of what stands in a field may be seen.
  private enum Shown { case all, nothing, initials, company, colleague, prose }

  private var shown: Shown {
    switch (name, kind) {
    case (_, .choice): .all
    case (.birth, _), (.town, _), (.phone, _), (.email, _), (.consultantPhone, _), (.consultantEmail, _),
      (.mentorPhone, _), (.mentorEmail, _), (.contactPhone, _), (.contactEmail, _),
      (.companyPhone, _), (.companyEmail, _):
      .nothing
    case (.consultant, _), (.mentor, _), (.contact, _), (.companyContact, _), (.with, .line): .initials
    case (.employer, _), (.address, _): .company
    case (.counsellor, _), (.by, _), (.chair, _): .colleague
    case (_, .line), (_, .text): .prose
    // Names nobody, unless what was pasted is no day at all. "1 jan" is a date and no Jan.
    case (_, .day), (_, .days), (_, .time), (_, .span), (_, .minutes), (_, .interval):
      .company
    }
  }

  private func words(through veil: Veil, _ owner: Participant.ID?) -> String {
    switch shown {
    case .all: text
    case .nothing: text.isEmpty ? "" : "…"
    case .initials: text.initials
    case .company: veil(text, as: .label)
    case .colleague: veil.colleague(text)
    case .prose: veil(text, of: owner)
    }
  }

  /// What is being typed is seen by who types it, but for the names in it, also one of which only the beginning is there.
  private func typed(through veil: Veil, _ owner: Participant.ID?) -> (before: String, after: String) {
    let head = input.cells[..<input.cursor].text
    let (whole, start) = (veil(text, of: owner), veil(head, of: owner))
    guard whole.hasPrefix(start) else {
      return (String(whole.prefix(start.count)), String(whole.dropFirst(start.count)))
    }
    let after = String(whole.dropFirst(start.count))
    return (after.first?.isLetter == true ? start : veil.typing(head, of: owner), after)
  }

  /// A sentence that one typed oneself is gone on with, in a later sitting too: it is seen but for the names in it.
  fileprivate mutating func hide(through veil: Veil, _ owner: Participant.ID?) {
    let isOwn = rows > 1 && veil(original, of: owner) == original
    if words(through: veil, owner) != text, !isOwn { access = .hidden }
  }

  fileprivate func seen(through veil: Veil, _ owner: Participant.ID?) -> Field {
    var field = self
    if case .choice(let choices) = kind {
      field.kind = .choice(
        choices.map { choice in
          let isSeen = name == .by && veil.colleague(choice.value) == choice.value
          return Choice(value: choice.value, words: isSeen ? choice.words : veil(choice.words, of: owner))
        })
      return field
    }
    let isPlain = access == .open && (shown == .nothing || shown == .initials)
    let typed = shown == .prose ? typed(through: veil, owner) : nil
    let words = typed.map { $0.before + $0.after } ?? (isPlain ? text : words(through: veil, owner))
    guard words != text else { return field }
    field = Field(name, label, kind, need, value: isChanged ? original : words)
    field.input = TextInput(words)
    (field.access, field.place, field.remark) = (access, place, remark)
    if let typed { field.input.move(to: typed.before.count) }
    return field
  }
}

extension Form {
  /// Closes what holds a name, as it stands when names go off the screen or the form comes on it.
  mutating func hide(through veil: Veil, _ owner: Participant.ID?) {
    for index in fields.indices { fields[index].hide(through: veil, owner) }
  }

  fileprivate func seen(through veil: Veil, _ owner: Participant.ID?) -> Form {
    var form = self
    form.title = veil(title, of: owner)
    form.refusal = refusal.map { veil($0, of: owner) }
    form.fields = fields.map { $0.seen(through: veil, owner) }
    form.problem = problem.map { FormProblem(field: $0.field, words: veil($0.words)) }
    return form
  }
}

extension App {
  /// A sheet as it is drawn while names are hidden.
  func seen(_ overlay: Overlay, through veil: Veil) -> Overlay {
    switch overlay {
    case .form(let form):
      var seen = form.seen(through: veil, owner(of: form))
      for (index, field) in form.fields.enumerated() where field.access == .hidden {
        seen.fields[index].remark = remark(on: field, of: form, through: veil)
      }
      return .form(seen)
    case .register(var sheet):
      let people = Dictionary(
        (seen.module?.participants ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      sheet.people = sheet.people.compactMap { people[$0.id] }
      sheet.entries = sheet.entries.mapValues { entry in
        if case .excused(let reason)? = entry { .excused(reason: veil(reason)) } else { entry }
      }
      return .register(sheet)
    case .picker(var picker):
      picker.title = veil(picker.title)
      for index in picker.options.indices {
        picker.options[index].words = veil(picker.options[index].words, as: .label)
      }
      return .picker(picker)
    case .question(var question):
      let changes: [Change] = if case .apply(let changes, _) = question.yes { changes } else { [] }
      question.words = veil(question.words, of: owner(of: changes))
      return .question(question)
    case .report(var report):
      (report.title, report.lines) = (veil(report.title), report.lines.map { veil($0) })
      return .report(report)
    // What these hold is looked up in the caseload when they are drawn, was made of it, or names nobody.
    case .slots, .invitation, .calendar, .finder, .themes: return overlay
    }
  }

  /// Of what is really in a hidden field, in words that tell nothing of it.
  private func remark(on field: Field, of form: Form, through veil: Veil) -> Field.Remark? {
    switch form.progress(of: field, now.day) {
    case .empty: nil
    case .unfinished(let why), .wrong(let why): .wrong(veil(why))
    case .whole: warning(on: field, of: form).map { .warning(veil($0)) }
    }
  }

  /// Whether a key or a paste would change, or take along, what cannot be seen.
  func isClosed(_ form: Form, to event: Event) -> Bool {
    let field = form.fields[form.focus]
    guard field.access == .hidden else { return false }
    switch event {
    case .mouse, .resize: return false
    case .paste: return true
    case .key(.enter): return field.rows > 1
    case .key(let key):
      if let command = keymap[inForm: key], command != .copySelection { return !command.leavesHiddenFields }
      return !App.moving.contains(key)
    }
  }

  /// Keys that read, go on or leave.
  private static let moving: Set<Key> = [
    .escape, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .control("c"),
  ]
}
