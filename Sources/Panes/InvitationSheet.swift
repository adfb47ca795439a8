// Who is asked to an info moment: all who may come, or those who are chosen; and the list as text for a letter.
import Domain
import Screen
import Words

struct InvitationSheet: Sendable {
  var session: Session.ID
  var index = 0
}

extension App {
  /// Those who may come, in the order in which they are seen.
  private func mayCome(_ session: Session) -> [Participant] {
    inSeenOrder((module?.participants ?? []).filter { $0.attends(session.kind, on: session.day) })
  }

  mutating func update(_ sheet: inout InvitationSheet, _ event: Event) -> Stay {
    guard case .key(let key) = event else { return .open }
    guard let session = module?.session(sheet.session) else { return .closed }
    let people = mayCome(session)
    sheet.index = max(0, min(sheet.index, people.count - 1))
    switch key {
    case .up, .character("k"): sheet.index = max(0, sheet.index - 1)
    case .down, .character("j"): sheet.index = max(0, min(people.count - 1, sheet.index + 1))
    case .home: sheet.index = 0
    case .end: sheet.index = max(0, people.count - 1)
    case .character(" "), .enter:
      guard people.indices.contains(sheet.index) else { return .open }
      let id = people[sheet.index].id
      let asked = people.filter { module?.asks($0, to: session) ?? false }.map(\.id)
      invite(asked.contains(id) ? asked.filter { $0 != id } : asked + [id], to: session)
    case .character("a"): invite(nil, to: session)
    case .character("y"), .character("Y"): copyInvitation(session)
    case .escape, .character("q"), .control("c"): return .closed
    default: break
    }
    return .open
  }

  private mutating func invite(_ people: [Participant.ID]?, to session: Session) {
    guard let module else { return }
    apply([.invite(module: module.id, session: session.id, participants: people)], .invitationTo(session.day))
  }

  /// The day and whom to write to; without names where they are hidden.
  private mutating func copyInvitation(_ session: Session) {
    let people = seen.module?.audience(of: session) ?? []
    let head = [session.day.long(language), session.time.words, session.place].filter { !$0.isEmpty }
    let lines = people.map { person in
      [person.name.full, person.phone, person.email].filter { !$0.isEmpty }.joined(separator: "  ")
    }
    copy(([sessionWords(session) + ", " + head.joined(separator: ", ")] + lines).joined(separator: "\n"))
  }

  func draw(_ sheet: InvitationSheet, into frame: inout Frame) {
    guard let module, let session = module.session(sheet.session) else { return }
    let people = mayCome(session)
    let whole = self.sheet(columns: 76, rows: max(1, people.count) + 5, in: frame)
    frame.fill(whole, Style())
    let area = frame.box(
      whole, title: Phrase.invitationTo(session.day)(language), Style(.title, on: .background, .bold))
    let (list, foot) = area.inset(columns: 2, rows: 1).splitRows(at: area.rows - 4)
    if people.isEmpty { frame.put(.words(Phrase.nobodyToInvite(language), .secondary), in: list) }
    let selected = max(0, min(sheet.index, people.count - 1))
    let top = max(0, min(selected - list.rows / 2, people.count - list.rows))
    let table = self.table(
      [
        Column(width: .flexible(18)), Column(width: .fixed(1)), Column(width: .flexible(14)),
        Column(width: .flexible(14)),
      ],
      width: list.columns - 2)
    frame.cursor = list.origin
    for (row, person) in people[min(top, people.count)...].prefix(list.rows).enumerated() {
      let isSelected = top + row == selected
      let isAsked = module.asks(person, to: session)
      let rect = Rect(column: list.column, row: list.row + row, columns: list.columns, rows: 1)
      let ground: Ground = isSelected ? .selection : .background
      frame.fill(rect, Style(.text, on: ground))
      frame.touch(rect, Touch.row(top + row))
      let cells = table.line([
        Span(naming(person.who)), Span(isAsked ? "✓" : "·", isAsked ? .good : .secondary, .bold, means: .silent),
        Span((isAsked ? Phrase.isInvited : .isNotInvited)(language), isAsked ? .good : .secondary),
        Span(module.boardStep(of: person).words(language), .secondary),
      ])
      frame.put(
        [Span(isSelected ? "▸ " : "  ", .title, .bold)] + cells, in: rect, ground: ground,
        adding: isSelected ? .bold : [])
      if isSelected { frame.cursor = rect.origin }
    }
    frame.put(KeyHint.invitation, in: foot, language)
  }
}
