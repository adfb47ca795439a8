// The slots of a block: who is booked when, book the next person, give a slot back.
import Domain
import Screen
import Words

struct SlotSheet: Sendable {
  var session: Session.ID
  var index = 0
}

extension App {
  mutating func update(_ sheet: inout SlotSheet, _ event: Event) -> Stay {
    guard case .key(let key) = event else { return .open }
    guard let module, let session = module.session(sheet.session) else { return .closed }
    let slots = session.slots
    guard !slots.isEmpty else { return .closed }
    sheet.index = min(sheet.index, slots.count - 1)
    let slot = slots[sheet.index]
    let booked = session.bookings.first { $0.from == slot.from }
    switch key {
    case .up, .character("k"): sheet.index = max(0, sheet.index - 1)
    case .down, .character("j"): sheet.index = min(slots.count - 1, sheet.index + 1)
    case .home: sheet.index = 0
    case .end: sheet.index = slots.count - 1
    case .enter, .character("b"):
      guard booked == nil else {
        status = Status(.info, .slotIsBooked)
        return .open
      }
      let options = unbooked(session, module).map { person in
        Picker.Option(
          words: naming(person.who),
          deed: .apply(.bookSlot(module: module.id, session: session.id, from: slot.from, participant: person.id)))
      }
      overlays.append(.picker(Picker(title: .bookAt(session.day, slot), options: options)))
    case .character("a"): bookAll(session, module)
    case .character("x"), .delete, .backspace:
      guard let booked, let who = module.participant(booked.participant)?.who else { return .open }
      apply(
        [.releaseSlot(module: module.id, session: session.id, participant: booked.participant)],
        .slotReleased(naming(who), slot))
    case .escape, .character("q"), .control("c"): return .closed
    default: break
    }
    return .open
  }

  /// Who may be booked and has no slot of this kind in the same programme week yet.
  private func unbooked(_ session: Session, _ module: Module) -> [Participant] {
    let same = module.sessions(in: session.day.week).filter {
      $0.isPlanned && $0.kind == session.kind && $0.theme == session.theme
    }
    let taken = Set(same.flatMap(\.bookings).map(\.participant))
    return module.participants.filter {
      !taken.contains($0.id) && ($0.takesPart(on: session.day) || (session.kind.mayComeBefore && $0.isCandidate))
    }
    .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// Fills the free slots in the order of the roster, passing over who has something else at that hour.
  private mutating func bookAll(_ session: Session, _ module: Module) {
    var waiting = unbooked(session, module)
    var trial = caseload
    var changes: [Change] = []
    for slot in session.slots where !session.bookings.contains(where: { $0.from == slot.from }) {
      for (index, person) in waiting.enumerated() {
        let change = Change.bookSlot(module: module.id, session: session.id, from: slot.from, participant: person.id)
        if (try? trial.apply(change, on: now.day)) != nil {
          changes.append(change)
          waiting.remove(at: index)
          break
        }
      }
    }
    guard !changes.isEmpty else { return status = Status(.info, .nobodyToBook) }
    apply(changes, .slotsFilled(changes.count, session.day))
  }

  func draw(_ sheet: SlotSheet, into frame: inout Frame) {
    guard let module, let session = module.session(sheet.session) else { return }
    let slots = session.slots
    let whole = self.sheet(columns: 64, rows: slots.count + 5, in: frame)
    frame.fill(whole, Style())
    let area = frame.box(
      whole, title: session.day.short(language) + " · " + sessionWords(session), Style(.title, on: .background, .bold))
    let (list, foot) = area.inset(columns: 2, rows: 1).splitRows(at: area.rows - 4)
    let top = max(0, min(sheet.index - list.rows / 2, slots.count - list.rows))
    for (row, slot) in slots[min(top, slots.count)...].prefix(list.rows).enumerated() {
      let isSelected = top + row == sheet.index
      let who = session.bookings.first { $0.from == slot.from }.flatMap { module.participant($0.participant)?.who }
      let rect = Rect(column: list.column, row: list.row + row, columns: list.columns, rows: 1)
      let ground: Ground = isSelected ? .selection : .background
      frame.fill(rect, Style(.text, on: ground))
      frame.touch(rect, Touch.row(top + row))
      frame.put(
        [
          Span(isSelected ? "▸ " : "  ", .title, .bold), Span(slot.words + "  ", .info),
          who.map { Span(naming($0)) } ?? Span(Phrase.free(language), .secondary),
        ], in: rect, ground: ground, adding: isSelected ? .bold : [])
      if isSelected { frame.cursor = rect.origin }
    }
    frame.put(KeyHint.slots, in: foot, language)
  }
}
