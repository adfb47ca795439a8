// What people type in fields, read as clock times, spans of time and durations: 9u30, 9-16 (60), 1u30.

import Domain

extension Reading {
  /// Days between contacts, from 1 to 1000: "10", "10 d", "10 dagen", "10 days".
  package static func interval(_ text: String) -> Int? {
    let words = tokens(text)
    guard let first = words.first, let days = Int(first), (1...1000).contains(days) else { return nil }
    return words.count == 1 || words.count == 2 && dayMarks.contains(words[1]) ? days : nil
  }

  /// As `interval(_:)` reads it.
  package static func progress(interval text: String) -> Progress {
    if text.isBlank { return .empty }
    return interval(text) == nil ? .wrong(.noNumberOfDays) : .whole
  }

  private static let dayMarks: [Substring] = ["d", "dag", "dagen", "day", "days"]

  /// 9, 9u, 9u30, 9:30, 9.30, 930, 24:00.
  package static func time(_ text: String) -> TimeOfDay? { time(tokens(text)[...]) }

  /// 9-13, 09:00-16:00, 9u-16u (60), 9-16 pauze 60, 9-16/60. The break begins at noon unless it is told:
  /// 9-16 (60 om 11:30).
  package static func span(_ text: String) -> TimeSpan? {
    let words = tokens(text)
    guard let dash = words.firstIndex(where: { ["-", "–", "tot", "to"].contains($0) }) else { return nil }
    let rest = words[(dash + 1)...]
    let mark = rest.firstIndex { ["(", "/", "pauze", "break"].contains($0) } ?? rest.endIndex
    guard let from = time(words[..<dash]), let to = time(rest[..<mark]) else { return nil }
    guard mark < rest.endIndex else { return TimeSpan(from, to) }
    var pause = rest[(mark + 1)...]
    if rest[mark] == "(" { guard pause.popLast() == ")" else { return nil } }
    let parts = pause.split(maxSplits: 1, omittingEmptySubsequences: false) { ["om", "at", ","].contains($0) }
    guard let length = minutes(parts[0]) else { return nil }
    guard parts.count == 2 else { return TimeSpan(from, to, pause: length) }
    return time(parts[1]).flatMap { TimeSpan(from, to, pause: length, pauseFrom: $0) }
  }

  /// 45, 45 min, 1u30, 1:30, 2 u. A bare number is minutes.
  package static func minutes(_ text: String) -> Minutes? { minutes(tokens(text)[...]) }

  // MARK: - Tokens

  static let hourMarks: [Substring] = ["u", "h", "uur", "hour", "hours"]

  static func time(_ words: ArraySlice<Substring>) -> TimeOfDay? {
    if words.count == 1, let whole = number(words.first, digits: 3...4) { return TimeOfDay(whole / 100, whole % 100) }
    guard let (hours, minutes) = hoursAndMinutes(words, marks: hourMarks + [":", "."]) else { return nil }
    return TimeOfDay(hours, minutes)
  }

  static func minutes(_ words: ArraySlice<Substring>) -> Minutes? {
    if let count = number(words.first, digits: 1...4), [[], ["min"], ["m"], ["'"]].contains(words.dropFirst()) {
      return Minutes(count)
    }
    guard words.count >= 2, let (hours, minutes) = hoursAndMinutes(words, marks: hourMarks + [":"]) else { return nil }
    return Minutes(hours: hours, minutes: minutes)
  }

  /// 9, 9u, 9u30: one or two digits, a mark, two digits below sixty.
  private static func hoursAndMinutes(
    _ words: ArraySlice<Substring>, marks: [Substring]
  ) -> (hours: Int, minutes: Int)? {
    let words = Array(words)
    guard let hours = number(words.first, digits: 1...2) else { return nil }
    if words.count == 1 || (words.count == 2 && hourMarks.contains(words[1])) { return (hours, 0) }
    guard words.count == 3, marks.contains(words[1]), let minutes = number(words[2], digits: 2...2), minutes < 60
    else { return nil }
    return (hours, minutes)
  }
}

extension TimeSpan {
  /// As a field shows it for editing, and as `Reading.span` reads it back: "09:00-16:00 (60)", "09:00-16:00 (60, 11:30)".
  package var typed: String {
    guard pause > .zero else { return words }
    let usual = TimeSpan(from, to, pause: pause)?.pauseFrom == pauseFrom
    return usual ? "\(words) (\(pause.count))" : "\(words) (\(pause.count), \(pauseFrom))"
  }
}
