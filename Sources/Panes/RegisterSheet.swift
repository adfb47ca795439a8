// The register of one session: everyone present with one key, each exception with one key, saved as one step.
import Domain
import Screen
import Words

package struct RegisterSheet: Sendable {
  /// What needs a word more than a key.
  package enum Entry: String, Codable, Sendable { case late, excused }

  var session: Session.ID
  var people: [Participant]
  /// As it will be saved; nil takes an entry away.
  var entries: [Participant.ID: Attendance?] = [:]
  var index = 0

  var isChanged: Bool { !entries.isEmpty }
}

extension App {
  mutating func openRegister(_ session: Session) {
    guard let module else { return }
    if let why = lock(on: module) ?? module.closure.map(closed) { return refuse(why) }
    var sheet = RegisterSheet(session: session.id, people: inSeenOrder(module.audience(of: session)))
    if let draft = drafts.take(draftKey(.register(session.id))) {
      sheet.takeUp(draft)
      status = Status(.info, .draftTakenUp(draft.at.words(from: now)))
    }
    overlays.append(.register(sheet))
  }

  mutating func update(_ sheet: inout RegisterSheet, _ event: Event) -> Stay {
    guard case .key(let key) = event, sheet.people.indices.contains(sheet.index) else { return .open }
    let person = sheet.people[sheet.index]
    if [.character("a"), .character("p"), .character(" "), .character("l")].contains(key),
      let session = module?.session(sheet.session), !session.takesPresence(on: now.day)
    {
      status = Status(.refused, Refusal.registerBeforeSession(session.appointment).phrase(naming))
      return .open
    }
    switch key {
    case .up, .character("k"): sheet.index = max(0, sheet.index - 1)
    case .down, .character("j"): sheet.index = min(sheet.people.count - 1, sheet.index + 1)
    case .home: sheet.index = 0
    case .end: sheet.index = sheet.people.count - 1
    case .character("a"):
      // What was said of somebody already stays said.
      for other in sheet.people where entry(other, sheet) == nil { sheet.entries[other.id] = .present }
    case .character("p"), .character(" "): sheet.set(.present)
    case .character("s"): sheet.set(.sick(certificate: .given))
    case .character("z"): sheet.set(.sick(certificate: .missing))
    case .character("o"): sheet.set(.unexcused)
    case .character("l"): open(entryForm(person, sheet.session, .late))
    case .character("g"): open(entryForm(person, sheet.session, .excused))
    case .delete, .backspace, .character("x"): sheet.set(nil)
    case .enter, .control("s"): return save(sheet)
    case .escape, .control("c"):
      if sheet.isChanged { keepDraft(sheet.draft(draftKey(.register(sheet.session)), at: now)) }
      return .closed
    case .control("d"): sheet.entries = [:]
    default: status = Status(.info, .noSuchKeyInRegister(key.phrase))
    }
    return .open
  }

  /// The entry as it stands on the sheet.
  func entry(_ person: Participant, _ sheet: RegisterSheet) -> Attendance? {
    sheet.entries[person.id] ?? module?.session(sheet.session)?.register[person.id]
  }

  private mutating func save(_ sheet: RegisterSheet) -> Stay {
    guard let module, let session = module.session(sheet.session) else { return .closed }
    let recorded = sheet.entries.compactMapValues { $0 }
    let cleared = sheet.entries.filter { $0.value == nil && session.register[$0.key] != nil }.keys.sorted()
    var changes: [Change] = []
    if !recorded.isEmpty {
      changes.append(.recordAttendance(module: module.id, session: session.id, register: recorded))
    }
    if !cleared.isEmpty {
      changes.append(.clearAttendance(module: module.id, session: session.id, participants: cleared))
    }
    guard !changes.isEmpty else {
      status = Status(.info, .nothingChanged)
      return .closed
    }
    return apply(changes, .registerOf(session.day, sessionWords(session))) ? .closed : .open
  }

  func entryForm(_ person: Participant, _ session: Session.ID, _ entry: RegisterSheet.Entry) -> Form {
    switch entry {
    case .late:
      Form(
        .registerEntry(session, person.id, entry), .lateOf(naming(person.who)),
        [Field(.minutes, .minutesLate, .minutes, .required, value: "15")])
    case .excused:
      Form(
        .registerEntry(session, person.id, entry), .excusedOf(naming(person.who)),
        [Field(.reason, .reason, .line, .required)])
    }
  }

  /// The form of one entry stands on the register: its answer goes into the sheet below.
  mutating func submitRegisterEntry(
    _ form: Form, _ id: Participant.ID, _ entry: RegisterSheet.Entry
  ) throws(FormProblem) -> Bool {
    let attendance: Attendance =
      switch entry {
      case .late: .late(minutes: try form.optionalMinutes(.minutes) ?? .zero)
      case .excused: .excused(reason: try form.required(.reason))
      }
    guard overlays.count >= 2, case .register(var sheet) = overlays[overlays.count - 2] else { return true }
    sheet.entries[id] = attendance
    sheet.index = min(sheet.index + 1, sheet.people.count - 1)
    overlays[overlays.count - 2] = .register(sheet)
    return true
  }

  func draw(_ sheet: RegisterSheet, into frame: inout Frame) {
    guard let session = module?.session(sheet.session) else { return }
    let whole = self.sheet(columns: 76, rows: sheet.people.count + 5, in: frame)
    frame.fill(whole, Style())
    let area = frame.box(
      whole, title: Phrase.registerOf(session.day, sessionWords(session))(language),
      Style(.title, on: .background, .bold))
    let (list, foot) = area.inset(columns: 2, rows: 1).splitRows(at: area.rows - 5)
    let top = max(0, min(sheet.index - list.rows / 2, sheet.people.count - list.rows))
    let table = self.table(
      [Column(width: .flexible(16)), Column(width: .fixed(1)), Column(width: .flexible(20))], width: list.columns - 2)
    for (row, person) in sheet.people[top...].prefix(list.rows).enumerated() {
      let isSelected = top + row == sheet.index
      let entry = entry(person, sheet)
      let rect = Rect(column: list.column, row: list.row + row, columns: list.columns, rows: 1)
      let ground: Ground = isSelected ? .selection : .background
      frame.fill(rect, Style(.text, on: ground))
      frame.touch(rect, Touch.row(top + row))
      let role: Role = entry.map { $0.isAbsence ? .danger : $0 == .present ? .good : .warning } ?? .secondary
      let cells = table.line([
        Span(naming(person.who)), Span(entry?.sign ?? "·", role, .bold, means: .silent),
        Span(entry?.words(language) ?? Phrase.notRecorded(language), role),
      ])
      frame.put(
        [Span(isSelected ? "▸ " : "  ", .title, .bold)] + cells, in: rect, ground: ground,
        adding: isSelected ? .bold : [])
      if isSelected { frame.cursor = rect.origin }
    }
    drawMore(top: top, count: sheet.people.count, list, &frame)
    frame.put(KeyHint.register, in: foot, language)
  }
}

extension RegisterSheet {
  /// Sets the selected person and goes to the next.
  fileprivate mutating func set(_ attendance: Attendance?) {
    entries[people[index].id] = .some(attendance)
    index = min(index + 1, people.count - 1)
  }
}
