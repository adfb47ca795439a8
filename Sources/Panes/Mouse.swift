// The mouse: everything that a key can point at can be pressed; what was drawn says what a press means.
import Domain
import Screen
import Words

/// What a press at a place of the screen means.
enum Touch: Sendable {
  /// A pane or a tab.
  case place(Place)
  case item(Place, Item)
  /// The column in which marks stand.
  case mark(Place, Item)
  /// A column of the week, a day of the calendar.
  case day(Day)
  case command(Command)
  case key(Key)
  /// A line of the sheet on top, a field of a form.
  case row(Int)
  /// In the text of the field that stands there.
  case text(field: Int, TouchedText)
  /// One of the choices of the field at hand.
  case choice(Int)
  case nothing
}

extension App {
  /// Rows that one turn of the wheel goes.
  private static let wheelRows = 3

  mutating func point(_ mouse: Mouse) {
    var frame = Frame(size: size, for: .touch)
    draw(into: &frame)
    let touch = frame.touched(at: mouse.at) as? Touch ?? .nothing
    switch mouse.kind {
    case .wheelUp: scroll(-1, touch)
    case .wheelDown: scroll(1, touch)
    case .press: press(touch, at: mouse.at)
    case .double: pressTwice(touch, at: mouse.at)
    }
  }

  private mutating func press(_ touch: Touch, at point: Point) {
    switch touch {
    case .place(let place): go(place)
    case .item(let place, let item):
      // Beside the panes the dossier is only looked at, until it is pressed.
      if place == .dossier, self.place != .dossier, let person { openDossier(person) } else { go(place) }
      select(item)
    case .mark(let place, let item):
      go(place)
      select(item)
      run(.mark)
      select(item)
    case .day(let day): if overlays.isEmpty { press(day) } else { row { $0.take(day) } }
    case .command(let command): run(command)
    case .key(let key): handle(.key(key))
    case .row(let index):
      let language = language
      row { $0.take(index, language) }
      showPressedTheme()
    case .text(let field, let text):
      let language = language
      row {
        $0.take(field, language)
        $0.putCursor(text, column: point.column)
      }
    case .choice(let index): row { $0.choose(index) }
    case .nothing: break
    }
  }

  /// The second press does what Enter does.
  private mutating func pressTwice(_ touch: Touch, at point: Point) {
    switch touch {
    case .item: run(.open)
    case .day where !overlays.isEmpty: handle(.key(.enter))
    case .row: if let key = overlays.last?.opening { handle(.key(key)) }
    default: press(touch, at: point)
    }
  }

  private mutating func scroll(_ direction: Int, _ touch: Touch) {
    let key: Key = direction < 0 ? .up : .down
    if case .calendar? = overlays.last { return handle(.key(direction < 0 ? .pageUp : .pageDown)) }
    if let overlay = overlays.last {
      for _ in 0..<(overlay.isForm ? 1 : App.wheelRows) { handle(.key(key)) }
      return
    }
    switch touch {
    case .place(let place), .item(let place, _), .mark(let place, _):
      if place != self.place, place != .dossier { go(place) }
      if place == self.place { step(direction * (place.isList ? App.wheelRows : 1)) }
    case .day: step(direction)
    default: break
    }
  }

  private mutating func select(_ item: Item) {
    if place == .week, case .session(let id) = item {
      week = WeekView(day: module?.session(id)?.day ?? week.day, item: id)
    } else {
      selections[place, default: Selection()].item = item
    }
    if place == .roster, case .participant(let id) = item { person = id }
  }

  private mutating func press(_ day: Day) {
    go(.week)
    week = WeekView(day: day)
  }

  private mutating func row(_ change: (inout Overlay) -> Void) {
    guard let last = overlays.indices.last else { return }
    let before = overlays[last]
    change(&overlays[last])
    // What is only read keeps what it holds.
    if case .form(let form) = overlays[last], form.isChanged, lock(on: form) != nil { overlays[last] = before }
  }
}

extension Overlay {
  /// The line that was pressed has the keys.
  fileprivate mutating func take(_ index: Int, _ language: Language) {
    switch self {
    case .form(var form):
      // A press on the field that has the keys takes its next choice.
      if index == form.focus { form.fields[index].choose(1, language) }
      form.go(to: index)
      self = .form(form)
    case .register(var sheet):
      sheet.index = index
      self = .register(sheet)
    case .slots(var sheet):
      sheet.index = index
      self = .slots(sheet)
    case .invitation(var sheet):
      sheet.index = index
      self = .invitation(sheet)
    case .picker(var picker):
      picker.index = index
      self = .picker(picker)
    case .finder(var finder):
      finder.index = index
      self = .finder(finder)
    case .themes(var picker):
      picker.index = index
      self = .themes(picker)
    case .calendar, .question, .report: break
    }
  }

  fileprivate mutating func putCursor(_ text: TouchedText, column: Int) {
    guard case .form(var form) = self else { return }
    let place = text.place(at: column, in: form.fields[form.focus].input.cells)
    form.fields[form.focus].input.move(to: place)
    self = .form(form)
  }

  fileprivate mutating func choose(_ index: Int) {
    guard case .form(var form) = self else { return }
    form.fields[form.focus].set(index)
    self = .form(form)
  }

  fileprivate mutating func take(_ day: Day) {
    guard case .calendar(var sheet) = self else { return }
    sheet.move(to: day)
    self = .calendar(sheet)
  }

  /// What a second press on a line does.
  fileprivate var opening: Key? {
    switch self {
    case .slots, .invitation, .picker, .finder, .themes, .calendar: .enter
    case .register: " "
    case .form, .question, .report: nil
    }
  }

  fileprivate var isForm: Bool { if case .form = self { true } else { false } }
}
