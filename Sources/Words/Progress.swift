// How far something that is being typed is: it makes sense, more is needed, or it will never make sense, and why.
import Domain

package enum Progress: Hashable, Sendable {
  case empty
  case whole
  /// What is still to come.
  case unfinished(Phrase)
  case wrong(Phrase)
}

extension Reading {
  /// As `day(_:today:)` reads it.
  package static func progress(day text: String, today: Day) -> Progress {
    guard !text.isBlank else { return .empty }
    guard day(text, today: today) == nil else { return .whole }
    var words = tokens(text)
    guard let first = words.first else { return .wrong(.noDate) }
    if first == "+" || first == "-" { return shiftProgress(words) }
    guard first.allSatisfy(\.isLetter) else { return dateProgress(words, today: today) }
    guard weekday(String(first)) != nil, words.count > 1 else {
      let isBegun = words.count == 1 && dayWords.contains { $0.hasPrefix(first) }
      return isBegun ? .unfinished(.goOnTyping) : .wrong(.noDate)
    }
    words.removeFirst()
    if words.first == "." { words.removeFirst() }
    // A date that reads by itself is one of another weekday; with a year to come it may be the right one.
    guard let other = day(words.joined(separator: " "), today: today) else { return dateProgress(words, today: today) }
    let mayGoOn =
      words.count { $0.first?.isLetter ?? false || $0.first?.isNumber ?? false } < 3 || beginsYear(words.last)
    return mayGoOn ? .unfinished(.isAWeekday(other)) : .wrong(.isAWeekday(other))
  }

  /// Several, with commas between, as `period(_:today:)` reads each.
  package static func progress(days text: String, today: Day) -> Progress {
    guard !text.isBlank else { return .empty }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard let last = parts.last, parts.dropLast().allSatisfy({ period($0, today: today) != nil }) else {
      return .wrong(.noDate)
    }
    // A comma at the end asks for nothing.
    guard !last.isBlank, period(last, today: today) == nil else { return .whole }
    for mark in [" - ", " tot ", " to ", "-"] {
      for place in last.ranges(of: mark) {
        guard day(String(last[..<place.lowerBound]), today: today) != nil else { continue }
        let rest = String(last[place.upperBound...])
        switch progress(day: rest, today: today) {
        case .empty: return .unfinished(.missingLastDay)
        case .unfinished(let missing): return .unfinished(missing)
        case .whole: return beginsYear(tokens(rest).last) ? .unfinished(.missingYear) : .wrong(.endsBeforeItBegins)
        case .wrong: continue
        }
      }
    }
    let begun = last.split(separator: " ")
    if begun.count > 1, ["-", "t", "to", "tot"].contains(begun.last),
      period(begun.dropLast().joined(separator: " "), today: today) != nil
    {
      return .unfinished(.missingLastDay)
    }
    return progress(day: last, today: today)
  }

  // MARK: - Parts of a date

  private static let dayWords: [String] =
    ["vandaag", "today", "morgen", "tomorrow", "overmorgen", "gisteren", "yesterday", "eergisteren"]
    + Weekday.allCases.flatMap { [$0.long.dutch, $0.long.english.lowercased()] }

  /// +7, -3, +2w.
  private static func shiftProgress(_ words: [Substring]) -> Progress {
    guard words.count > 1 else { return .unfinished(.missingCountOfDays) }
    return .wrong(number(words[1], digits: 1...3) == nil ? .noDate : .daysOrWeeks)
  }

  private static func dateProgress(_ words: [Substring], today: Day) -> Progress {
    var parts: [Substring] = []
    var isOpen = true
    for word in words {
      if ["/", "-", "."].contains(word) {
        guard !isOpen else { return .wrong(.noDate) }
        isOpen = true
      } else {
        parts.append(word)
        isOpen = false
      }
    }
    guard let first = parts.first, parts.count <= 3, parts.allSatisfy({ $0.count <= 12 }) else {
      return .wrong(.noDate)
    }
    if first.count > 2 { return yearFirst(parts) }
    return dayFirst(parts, isOpen: isOpen, today: today)
  }

  /// 2026-04-22.
  private static func yearFirst(_ parts: [Substring]) -> Progress {
    guard let year = number(parts[0], digits: 3...4) else { return .wrong(.noDate) }
    guard parts[0].count == 4 else {
      return parts.count == 1 && (190...219).contains(year) ? .unfinished(.missingMonth) : .wrong(.noDate)
    }
    guard years.contains(year) else { return .wrong(.yearsInReach) }
    guard parts.count > 1 else { return .unfinished(.missingMonth) }
    guard let month = number(parts[1], digits: 1...2), month <= 12 else { return .wrong(.twelveMonths) }
    guard parts.count > 2 else {
      return month > 0 || parts[1].count == 1 ? .unfinished(.missingDay) : .wrong(.twelveMonths)
    }
    if parts[2] == "0", month > 0 { return .unfinished(.missingDay) }
    guard month > 0 else { return .wrong(.twelveMonths) }
    return .wrong(.lengthOf(month: month, year: year))
  }

  /// 22/4/2026; the last sign may be followed by more.
  private static func dayFirst(_ parts: [Substring], isOpen: Bool, today: Day) -> Progress {
    guard let date = number(parts[0], digits: 1...2) else { return .wrong(.noDate) }
    guard parts.count > 1 else {
      if date == 0 { return parts[0].count == 1 && !isOpen ? .unfinished(.missingDay) : .wrong(.noDate) }
      return date <= 31 ? .unfinished(.missingMonth) : .wrong(.monthsHave31)
    }
    guard (1...31).contains(date) else { return .wrong(date == 0 ? .noDate : .monthsHave31) }
    let isLast = parts.count == 2 && !isOpen
    let month: Int
    if let number = number(parts[1], digits: 1...2) {
      guard number > 0 else {
        return isLast && parts[1].count == 1 ? .unfinished(.missingMonth) : .wrong(.twelveMonths)
      }
      guard number <= 12 else { return .wrong(.twelveMonths) }
      month = number
    } else {
      let named = MonthName.allCases.first { $0.isBegun(parts[1]) }
      guard let named else { return .wrong(parts[1].allSatisfy(\.isNumber) ? .twelveMonths : .noDate) }
      if parts[1].count < 3 { return isLast ? .unfinished(.missingMonth) : .wrong(.noDate) }
      month = named.rawValue
    }
    // In a leap year, since the year may be still to come.
    guard date <= Day.length(of: month, in: 2000) else { return .wrong(.lengthOf(month: month, year: 2000)) }
    guard parts.count > 2 else { return .unfinished(.missingYear) }
    return yearLast(parts[2], month: month)
  }

  private static func yearLast(_ part: Substring, month: Int) -> Progress {
    switch part.count {
    case 1: return number(part, digits: 1...1) == nil ? .wrong(.noDate) : .unfinished(.missingYear)
    case 2 where beginsYear(part): return .unfinished(.missingYear)
    case 3:
      return (190...219).contains(number(part, digits: 3...3) ?? 0) ? .unfinished(.missingYear) : .wrong(.yearsInReach)
    default: break
    }
    guard let year = number(part, digits: 2...4) else { return .wrong(.noDate) }
    guard part.count == 2 || years.contains(year) else { return .wrong(.yearsInReach) }
    return .wrong(.lengthOf(month: month, year: year))
  }

  private static let years = 1900...2199

  /// Two digits that may be the beginning of a year in four.
  private static func beginsYear(_ word: Substring?) -> Bool { ["19", "20", "21"].contains(word) }
}

extension MonthName {
  fileprivate func isBegun(_ word: Substring) -> Bool {
    [long.dutch, long.english, short.dutch].contains { $0.lowercased().hasPrefix(word) }
  }
}
