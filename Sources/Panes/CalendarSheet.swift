// A month from which a day is taken into a field: by arrows, or by typing a date that is gone to as it is typed.
import Domain
import Screen
import Words

struct CalendarSheet: Sendable {
  /// What the day is for: the label of the field.
  var title: Phrase
  var day: Day
  /// A date as far as it is typed.
  var typed = ""
  /// Where it stood before that: what is typed is read as seen from there.
  private var start: Day

  init(title: Phrase, day: Day) {
    (self.title, self.day, start) = (title, day, day)
    move(to: day)
  }
}

extension App {
  mutating func update(_ sheet: inout CalendarSheet, _ event: Event) -> Stay {
    switch event {
    case .paste(let text): sheet.type(text.replacingNewlines, now.day)
    case .key(.escape), .key(.control("c")), .key(.function(2)), .key(.control("k")): return .closed
    case .key(.enter): return take(sheet)
    case .key(let key): sheet.press(key, now.day)
    case .mouse, .resize: break
    }
    return .open
  }

  /// Puts the day in the field below. A date that cannot be read yet is no day to take.
  private mutating func take(_ sheet: CalendarSheet) -> Stay {
    guard sheet.isRead(now.day) else { return .open }
    let below = overlays.count - 2
    guard overlays.indices.contains(below), case .form(var form) = overlays[below] else { return .closed }
    form.fields[form.focus].take(sheet.day)
    overlays[below] = .form(form)
    return .closed
  }
}

extension CalendarSheet {
  /// Days that a field reads back.
  private static let days: ClosedRange<Day>? = Day(1900, 1, 1).flatMap { first in
    Day(2199, 12, 31).map { first...$0 }
  }

  /// Letters that move while no date is being typed; "t" is today, and may go on as "tue" or "tomorrow".
  private static let motions: [Character: Int] = ["h": -1, "l": 1, "k": -7, "j": 7]

  var month: ClosedRange<Day> {
    let first = day - (day.dayOfMonth - 1)
    return first...(first + Day.length(of: day.month, in: day.year) - 1)
  }

  /// The weeks that hold a day of the month.
  var weeks: [Week] {
    let first = month.lowerBound.week
    return (0...(month.upperBound.week - first)).map { first + $0 }
  }

  /// Whether the selected day is what was typed, or nothing was.
  func isRead(_ today: Day) -> Bool {
    typed.isEmpty || typed == Self.todayLetter || Reading.day(typed, today: today, shown: start) != nil
  }

  fileprivate mutating func press(_ key: Key, _ today: Day) {
    switch key {
    case .left: move(to: day - 1)
    case .right: move(to: day + 1)
    case .up: move(to: day - 7)
    case .down: move(to: day + 7)
    case .pageUp: turn(-1)
    case .pageDown: turn(1)
    case .home, .control("t"): move(to: today)
    case .backspace:
      typed = String(typed.dropLast())
      read(today)
    case .delete, .control("u"): typed = ""
    case .character(let letter):
      if let days = Self.motions[letter], typed.isEmpty || typed == Self.todayLetter && letter != "h" {
        move(to: day + days)
      } else {
        if typed.isEmpty, String(letter) == Self.todayLetter { move(to: today) }
        type(String(letter), today)
      }
    default: break
    }
  }

  private static let todayLetter = "t"

  fileprivate mutating func type(_ text: String, _ today: Day) {
    // A date is short; a pasted book is none.
    typed = String((typed + text).drop(while: \.isWhitespace).prefix(40))
    read(today)
  }

  private mutating func read(_ today: Day) {
    if let read = Reading.day(typed, today: today, shown: start) { day = read }
  }

  mutating func move(to day: Day) {
    typed = ""
    defer { start = self.day }
    self.day = Self.days.map { min(max(day, $0.lowerBound), $0.upperBound) } ?? day
  }

  /// The same day of another month, or its last.
  private mutating func turn(_ months: Int) {
    let (year, month, date) = day.civil
    let count = year * 12 + month - 1 + months
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    let length = Day.length(of: newMonth, in: newYear)
    move(to: Day(newYear, newMonth, min(date, length)) ?? day)
  }
}
