// What people type in fields, read as days: 22/4, "wo", "morgen", +7. Both languages are always understood.

import Domain

/// Reads what people type. Nil is for what makes no sense: nothing that is typed can trap or overflow.
package enum Reading {
  /// Which day the name of a weekday stands for.
  package enum Weekdays: Sendable { case coming, latest }

  /// 22/4, 22-4-26, 22.4.2026, 2026-04-22, 22 april; vandaag or ".", morgen, overmorgen, gisteren; wo; +7, -3, +2w.
  /// Without a year it is the day nearest to `today`, within half a year. A weekday is the coming one, never today; or
  /// of what has happened the latest one, today too.
  /// Two digits are a year up to twenty from now, else one of the century before. Years 1900 to 2199.
  package static func day(_ text: String, today: Day, weekdays: Weekdays = .coming) -> Day? {
    var words = tokens(text)
    switch words.map({ String($0) }) {
    case ["."], ["vandaag"], ["today"]: return today
    case ["morgen"], ["tomorrow"]: return today + 1
    case ["overmorgen"]: return today + 2
    case ["gisteren"], ["yesterday"]: return today - 1
    case ["eergisteren"]: return today - 2
    default: break
    }
    if let later = shift(words) { return today + later }
    guard let first = words.first, let weekday = weekday(String(first)) else { return date(words, today: today) }
    words.removeFirst()
    if words.first == "." { words.removeFirst() }
    if words.isEmpty {
      return switch weekdays {
      case .coming: today + 1 + (weekday.index - (today + 1).weekday.index + 7) % 7
      case .latest: today - (today.weekday.index - weekday.index + 7) % 7
      }
    }
    // "wo 22 apr", as a day is shown: only if that is a Wednesday.
    return date(words, today: today).flatMap { $0.weekday == weekday ? $0 : nil }
  }

  /// The same where the month of `shown` is in sight: a number alone is a day of that month, four digits are a year.
  package static func day(_ text: String, today: Day, shown: Day) -> Day? {
    if let day = day(text, today: today) { return day }
    let words = tokens(text)
    guard words.count == 1 else { return nil }
    let (year, month, date) = shown.civil
    if let day = number(words[0], digits: 1...2) { return Day(year, month, day) }
    guard let year = number(words[0], digits: 4...4), (1900...2199).contains(year) else { return nil }
    return Day(year, month, min(date, Day.length(of: month, in: year)))
  }

  /// One day, or two with a dash or "tot" between: "3/8 - 7/8", "3-8-2026", "3/8 tot 7/8".
  package static func period(_ text: String, today: Day) -> ClosedRange<Day>? {
    if let day = day(text, today: today) { return day...day }
    for mark in [" - ", " tot ", " to ", "-"] {
      for place in text.ranges(of: mark) {
        guard let from = day(String(text[..<place.lowerBound]), today: today),
          let to = day(String(text[place.upperBound...]), today: today), from <= to
        else { continue }
        return from...to
      }
    }
    return nil
  }

  /// "wo", "woe", "woensdag", "Wed": two letters or more of the name in either language.
  package static func weekday(_ text: String) -> Weekday? {
    let words = tokens(text)
    guard let word = words.first, words.count == 1 || words.dropFirst() == ["."], word.count >= 2 else { return nil }
    return Weekday.allCases.first { $0.long.begins(with: word) }
  }

  // MARK: - Parts

  /// Small letters: runs of digits, runs of letters, and any other sign by itself; blanks only part them.
  static func tokens(_ text: String) -> [Substring] {
    // A pasted book is no date, and need not be looked through to know it.
    guard text.utf8.count <= 200 else { return [] }
    var found: [Substring] = []
    var rest = text.lowercased()[...]
    while let first = rest.first {
      let token =
        if first.isNumber { rest.prefix(while: \.isNumber) } else if first.isLetter {
          rest.prefix(while: \.isLetter)
        } else {
          rest.prefix(1)
        }
      if !first.isWhitespace { found.append(token) }
      rest = rest[token.endIndex...]
    }
    return found
  }

  /// A number of at most `digits` digits.
  static func number(_ token: Substring?, digits: ClosedRange<Int>) -> Int? {
    guard let token, digits.contains(token.count), token.allSatisfy(\.isNumber) else { return nil }
    return Int(token)
  }

  /// +7, -3, +2w: days.
  private static func shift(_ words: [Substring]) -> Int? {
    guard let sign = words.first, sign == "+" || sign == "-", words.count >= 2,
      let count = number(words[1], digits: 1...3)
    else { return nil }
    let days: Int? =
      switch words.dropFirst(2) {
      case [], ["d"]: count
      case ["w"]: 7 * count
      default: nil
      }
    return days.map { sign == "-" ? -$0 : $0 }
  }

  private static func date(_ words: [Substring], today: Day) -> Day? {
    guard let parts = parts(words) else { return nil }
    if parts.count == 3, let year = number(parts[0], digits: 4...4) { return day(year, parts[1], parts[2]) }
    if parts.count == 3, let year = year(parts[2], today: today) { return day(year, parts[1], parts[0]) }
    guard parts.count == 2 else { return nil }
    let near = (-1...1).compactMap { day(today.year + $0, parts[1], parts[0]) }
      .min { abs($0 - today) < abs($1 - today) }
    return near.flatMap { abs($0 - today) <= 184 ? $0 : nil }
  }

  /// What stands between single dashes, slashes or points; one point may end it.
  private static func parts(_ words: [Substring]) -> [Substring]? {
    func parts(_ word: Substring) -> Bool { ["/", "-", "."].contains(word) }
    var found: [Substring] = []
    var afterSign = true
    for (index, word) in words.enumerated() {
      guard parts(word) else {
        found.append(word)
        afterSign = false
        continue
      }
      guard !afterSign, index < words.count - 1 || word == "." else { return nil }
      afterSign = true
    }
    return found
  }

  private static func day(_ year: Int, _ month: Substring, _ day: Substring) -> Day? {
    guard (1900...2199).contains(year), let day = number(day, digits: 1...2) else { return nil }
    let named =
      month.count >= 3
      ? MonthName.allCases.first { $0.long.begins(with: month) || month == "mrt" && $0 == .march } : nil
    return (number(month, digits: 1...2) ?? named?.rawValue).flatMap { Day(year, $0, day) }
  }

  private static func year(_ token: Substring, today: Day) -> Int? {
    if let year = number(token, digits: 4...4) { return year }
    guard let short = number(token, digits: 2...2) else { return nil }
    let year = today.year / 100 * 100 + short
    return year > today.year + 20 ? year - 100 : year
  }
}

extension Phrase {
  fileprivate func begins(with word: Substring) -> Bool {
    dutch.lowercased().hasPrefix(word) || english.lowercased().hasPrefix(word)
  }
}

extension Day {
  /// As a field shows it for editing: "22/4/2026".
  package var typed: String { "\(dayOfMonth)/\(month)/\(year)" }
}
