// A civil day, without time or zone: the only form in which dates are kept.

/// One day of the Gregorian calendar, counted from 1970-01-01 (day 0). Written `2026-04-13`.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package let number: Int

  package init(number: Int) { self.number = number }

  /// Nil for a day that does not exist, such as 31 February. Years 1 to 9999.
  package init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...Day.length(of: month, in: year)).contains(day)
    else { return nil }
    // Years begin in March here, so that the leap day comes last.
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = (month + 9) % 12
    let era = marchYear.floored(by: 400)
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  package static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Year, month 1 to 12, day 1 to 31.
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted.floored(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  package var year: Int { civil.year }
  package var month: Int { civil.month }
  package var dayOfMonth: Int { civil.day }
  package var weekday: Weekday { Weekday(number: number + 3) }
  package var week: Week { Week(monday: self - weekday.index) }

  package static func < (first: Day, second: Day) -> Bool { first.number < second.number }
  package static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
  package static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
  /// Days from `second` to `first`.
  package static func - (first: Day, second: Day) -> Int { first.number - second.number }
}

extension Day: Strideable {
  package func advanced(by days: Int) -> Day { self + days }
  package func distance(to other: Day) -> Int { other - self }
}

extension Day: LosslessStringConvertible, Codable {
  /// Reads `YYYY-MM-DD` only; what people type is read in Words. Thousands are read before the first screen.
  package init?(_ text: String) {
    var text = text
    let read: Day? = text.withUTF8 { bytes in
      guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
        let year = bytes.number(in: 0..<4), let month = bytes.number(in: 5..<7), let day = bytes.number(in: 8..<10)
      else { return nil }
      return Day(year, month, day)
    }
    guard let read else { return nil }
    self = read
  }

  package var description: String {
    let (year, month, day) = civil
    return year.digits(4) + "-" + month.digits(2) + "-" + day.digits(2)
  }

  package init(from decoder: any Decoder) throws { self = try decoder.text(as: "YYYY-MM-DD", Day.init) }
  package func encode(to encoder: any Encoder) throws { try encoder.write(description) }
}

/// Monday first, as in ISO 8601.
package enum Weekday: String, Codable, CaseIterable, CodingKeyRepresentable, Comparable, Sendable {
  case monday = "mon"
  case tuesday = "tue"
  case wednesday = "wed"
  case thursday = "thu"
  case friday = "fri"
  case saturday = "sat"
  case sunday = "sun"

  /// `number` counts days from any Monday; it may be negative.
  init(number: Int) { self = Weekday.inOrder[number - number.floored(by: 7) * 7] }

  // Kept once: `allCases` makes a new array at each call, and weekdays are asked for thousands of times a change.
  private static let inOrder = allCases

  /// 0 for Monday to 6 for Sunday.
  package var index: Int {
    switch self {
    case .monday: 0
    case .tuesday: 1
    case .wednesday: 2
    case .thursday: 3
    case .friday: 4
    case .saturday: 5
    case .sunday: 6
    }
  }
  package var isWorkday: Bool { index < 5 }
  /// By number: by its text, as an enum of texts has it, looking up a weekday's hours takes four times as long.
  package func hash(into hasher: inout Hasher) { hasher.combine(index) }
  package static func < (first: Weekday, second: Weekday) -> Bool { first.index < second.index }
}

extension StringProtocol {
  /// What plain digits say; nil for a sign or anything else, which `Int(_:)` would take.
  var wholeNumber: Int? { utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(self) : nil }
}

extension UnsafeBufferPointer<UInt8> {
  /// The number that stands there in digits alone.
  func number(in places: Range<Int>) -> Int? {
    var number = 0
    for place in places {
      guard (0x30...0x39).contains(self[place]) else { return nil }
      number = number * 10 + Int(self[place] - 0x30)
    }
    return number
  }
}

extension Int {
  /// Division that rounds down, also below zero.
  func floored(by divisor: Int) -> Int { self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor) }

  /// At least `count` digits, with zeros in front.
  package func digits(_ count: Int) -> String {
    let text = String(magnitude)
    return (self < 0 ? "-" : "") + String(repeating: "0", count: Swift.max(0, count - text.count)) + text
  }
}
