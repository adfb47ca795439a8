// How far a time, a span of time or a duration that is being typed is.
import Domain

extension Reading {
  /// As `time(_:)` reads it.
  package static func progress(time text: String) -> Progress {
    text.isBlank ? .empty : timeProgress(tokens(text)[...])
  }

  /// As `minutes(_:)` reads it.
  package static func progress(minutes text: String) -> Progress {
    text.isBlank ? .empty : minutesProgress(tokens(text)[...])
  }

  /// As `span(_:)` reads it.
  package static func progress(span text: String) -> Progress {
    guard !text.isBlank else { return .empty }
    guard span(text) == nil else { return .whole }
    let words = tokens(text)
    guard let dash = words.firstIndex(where: { dashes.contains($0) }) else { return beginning(words[...]) }
    guard let from = time(words[..<dash]) else { return .wrong(.noTime) }
    let rest = words[(dash + 1)...]
    let mark = rest.firstIndex { pauseMarks.contains($0) } ?? rest.endIndex
    let end = rest[..<mark]
    guard let to = time(end) else {
      if mark < rest.endIndex { return .wrong(.noTime) }
      if end.isEmpty { return .unfinished(.missingEnd) }
      // "9-16 pau": the word before it is the end.
      if let last = end.last, end.count > 1, pauseWords.contains(where: { $0.hasPrefix(last) }),
        time(end.dropLast()) != nil
      {
        return .unfinished(.missingPause)
      }
      return timeProgress(end)
    }
    guard to > from else {
      return mark == rest.endIndex && latest(end) > from ? .unfinished(.missingEnd) : .wrong(.endsBeforeItBegins)
    }
    return pauseProgress(rest[mark...])
  }

  // MARK: - Parts of a span

  private static let dashes: [Substring] = ["-", "–", "tot", "to"]
  private static let pauseMarks: [Substring] = ["(", "/", "pauze", "break"]
  private static let pauseWords = ["pauze", "break"]

  /// A span as far as its end.
  private static func beginning(_ words: ArraySlice<Substring>) -> Progress {
    if time(words) != nil { return .unfinished(.missingEnd) }
    if let last = words.last, words.count > 1, "tot".hasPrefix(last), time(words.dropLast()) != nil {
      return .unfinished(.missingEnd)
    }
    return timeProgress(words)
  }

  /// "(60", "/ 60 om 11": from its mark on. What is whole, and still does not fit, is too long.
  private static func pauseProgress(_ words: ArraySlice<Substring>) -> Progress {
    var words = words
    let isBracket = words.popFirst() == "("
    let isClosed = isBracket && words.last == ")"
    if isClosed { words.removeLast() }
    let parts = words.split(maxSplits: 1, omittingEmptySubsequences: false) { ["om", "at", ","].contains($0) }
    guard let length = parts.first, !length.isEmpty else {
      return isClosed ? .wrong(.pauseDoesNotFit) : .unfinished(.missingPause)
    }
    if parts.count == 1, length.count > 1, let last = length.last, ["o", "a"].contains(last),
      minutes(length.dropLast()) != nil
    {
      return .unfinished(.missingPauseTime)
    }
    let progress = minutesProgress(length)
    guard progress == .whole else { return isClosed ? .wrong(.noDuration) : progress }
    guard parts.count == 2 else {
      return isBracket && !isClosed ? .unfinished(.missingBracket) : .wrong(.pauseDoesNotFit)
    }
    guard !isClosed else { return .wrong(.pauseDoesNotFit) }
    if parts[1].isEmpty { return .unfinished(.missingPauseTime) }
    // An hour of one digit may become one of two.
    let time = timeProgress(parts[1])
    return time == .whole ? .unfinished(isBracket ? .missingBracket : .missingPauseTime) : time
  }

  // MARK: - Times and durations

  private static func timeProgress(_ words: ArraySlice<Substring>) -> Progress {
    guard time(words) == nil else { return .whole }
    guard let first = words.first else { return .unfinished(.missingTime) }
    guard let digits = number(first, digits: 1...4) else { return .wrong(.noTime) }
    if words.count == 1 { return wholeTime(first, digits) }
    guard first.count <= 2, digits <= 24 else { return .wrong(first.count <= 2 ? .dayHas24Hours : .noTime) }
    return minutesAfter(words, marks: [":", "."])
  }

  /// Digits alone: "93" may become "930", "175" "1750".
  private static func wholeTime(_ word: Substring, _ value: Int) -> Progress {
    let mayGrow =
      switch word.count {
      case 2: value % 10 < 6
      case 3: value / 10 < 24 && value % 10 < 6
      default: false
      }
    return mayGrow
      ? .unfinished(.missingDigit) : .wrong(value % 100 > 59 && word.count > 2 ? .hourHas60Minutes : .dayHas24Hours)
  }

  private static func minutesProgress(_ words: ArraySlice<Substring>) -> Progress {
    guard minutes(words) == nil else { return .whole }
    guard let first = words.first, number(first, digits: 1...4) != nil else { return .wrong(.noDuration) }
    if words.count == 2, let last = words.last, "min".hasPrefix(last) { return .unfinished(.goOnTyping) }
    guard first.count <= 2 else { return .wrong(.noDuration) }
    let progress = minutesAfter(words, marks: [":"])
    return progress == .wrong(.noTime) ? .wrong(.noDuration) : progress
  }

  /// Hours, a mark, and the minutes as far as they are there.
  private static func minutesAfter(_ words: ArraySlice<Substring>, marks: [Substring]) -> Progress {
    let parts = Array(words.dropFirst())
    guard let mark = parts.first, parts.count <= 2 else { return .wrong(.noTime) }
    let isMark = marks.contains(mark) || hourMarks.contains(mark)
    if parts.count == 1 {
      if isMark { return .unfinished(.missingMinutes) }
      return ["uur", "hours"].contains { $0.hasPrefix(mark) } ? .unfinished(.goOnTyping) : .wrong(.noTime)
    }
    guard isMark, let minutes = number(parts[1], digits: 1...2) else { return .wrong(.noTime) }
    if words.first == "24", minutes > 0 { return .wrong(.dayHas24Hours) }
    return parts[1].count == 1 && minutes < 6 ? .unfinished(.missingMinutes) : .wrong(.hourHas60Minutes)
  }

  /// The latest time that more digits can make of this.
  private static func latest(_ words: ArraySlice<Substring>) -> TimeOfDay {
    guard let first = words.first, let value = number(first, digits: 1...4), let read = time(words) else {
      return .noon
    }
    func clock(_ hour: Int, _ minute: Int) -> TimeOfDay { TimeOfDay(hour, minute) ?? read }
    switch (words.count, first.count) {
    case (1, 1): return value == 1 ? clock(19, 59) : value == 2 ? clock(24, 0) : clock(value, 59)
    case (1, 2): return value < 24 ? clock(value, 59) : read
    case (1, 3): return value < 240 && value % 10 < 6 ? clock(value / 10, value % 10 * 10 + 9) : read
    case (2, _): return value < 24 ? clock(value, 59) : read
    default: return read
    }
  }
}
