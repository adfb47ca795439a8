// Clock times and durations: two types, so that "nine o'clock" and "nine hours" never mix.

/// A local clock time in whole minutes, 00:00 to 24:00. 24:00 only ends something; nothing begins there.
package struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1440.
  package let minute: Int

  package init?(minute: Int) {
    guard (0...1440).contains(minute) else { return nil }
    self.minute = minute
  }

  package init?(_ hour: Int, _ minute: Int) {
    guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
    self.init(minute: hour * 60 + minute)
  }

  package static let noon = TimeOfDay(clamped: 720)
  init(clamped minute: Int) { self.minute = min(1440, max(0, minute)) }

  package static func < (first: TimeOfDay, second: TimeOfDay) -> Bool { first.minute < second.minute }
  /// Stops at midnight on either side.
  package static func + (time: TimeOfDay, span: Minutes) -> TimeOfDay {
    TimeOfDay(clamped: time.minute + min(1440, max(-1440, span.count)))
  }
  package static func - (first: TimeOfDay, second: TimeOfDay) -> Minutes { Minutes(first.minute - second.minute) }
}

extension TimeOfDay: LosslessStringConvertible, Codable {
  /// Reads `09:00` only; what people type is read in Words.
  package init?(_ text: String) {
    var text = text
    let read: TimeOfDay? = text.withUTF8 { bytes in
      guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = bytes.number(in: 0..<2),
        let minute = bytes.number(in: 3..<5)
      else { return nil }
      return TimeOfDay(hour, minute)
    }
    guard let read else { return nil }
    self = read
  }

  package var description: String { (minute / 60).digits(2) + ":" + (minute % 60).digits(2) }
  package init(from decoder: any Decoder) throws { self = try decoder.text(as: "HH:MM", TimeOfDay.init) }
  package func encode(to encoder: any Encoder) throws { try encoder.write(description) }
}

/// A duration in whole minutes. Kept in files as a number.
package struct Minutes: Hashable, Comparable, Sendable, AdditiveArithmetic {
  package var count: Int
  package init(_ count: Int) { self.count = count }
  package init(hours: Int, minutes: Int = 0) { count = hours * 60 + minutes }

  package static let zero = Minutes(0)
  package static func + (first: Minutes, second: Minutes) -> Minutes { Minutes(first.count + second.count) }
  package static func - (first: Minutes, second: Minutes) -> Minutes { Minutes(first.count - second.count) }
  package static func < (first: Minutes, second: Minutes) -> Bool { first.count < second.count }
}

extension Minutes: Codable {
  /// At most two years: what is absurd must not reach arithmetic.
  package init(from decoder: any Decoder) throws {
    count = try decoder.singleValueContainer().decode(Int.self).held(to: -1_000_000...1_000_000, at: decoder.codingPath)
  }
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(count)
  }
}

/// From one time to a later one on the same day, less a break.
package struct TimeSpan: Hashable, Sendable {
  package let from: TimeOfDay
  package let to: TimeOfDay
  /// Not counted as hours.
  package let pause: Minutes
  /// When the break begins; noon unless said otherwise.
  package let pauseFrom: TimeOfDay

  /// Nil when it ends before it begins, or when the break does not fit in it.
  package init?(_ from: TimeOfDay, _ to: TimeOfDay, pause: Minutes = .zero, pauseFrom: TimeOfDay? = nil) {
    guard from < to, pause >= .zero, pause < to - from else { return nil }
    // A break that would not fit at noon goes as close to it as the span allows.
    let latest = to.minute - pause.count
    let begin = pauseFrom ?? TimeOfDay(clamped: min(latest, max(from.minute, TimeOfDay.noon.minute)))
    guard pause == .zero || (begin >= from && begin + pause <= to) else { return nil }
    (self.from, self.to, self.pause, self.pauseFrom) = (from, to, pause, pause == .zero ? .noon : begin)
  }

  /// Whole hours, with a break from noon. Only for constants that are in order.
  init(wholeHours from: Int, _ to: Int, pause: Int = 0) {
    (self.from, self.to) = (TimeOfDay(clamped: from * 60), TimeOfDay(clamped: to * 60))
    (self.pause, pauseFrom) = (Minutes(pause), .noon)
  }

  /// The same length and break from another time; nil when it would end past midnight.
  package func starting(at start: TimeOfDay) -> TimeSpan? {
    guard let end = TimeOfDay(minute: start.minute + (to - from).count) else { return nil }
    let keepsBreak = start <= pauseFrom && pauseFrom + pause <= end
    return TimeSpan(start, end, pause: pause, pauseFrom: keepsBreak ? pauseFrom : nil)
  }

  package func overlaps(_ other: TimeSpan) -> Bool { from < other.to && other.from < to }

  /// The minutes that count on `day`, never below zero. On the two nights of the year when the clock is set, the hour
  /// that is lost or won counts too.
  package func length(on day: Day) -> Minutes {
    max(.zero, to - from - pause + SummerTime.shift(on: day, from: from, to: to))
  }
}

extension TimeSpan: Codable {
  private enum CodingKeys: String, CodingKey { case from, to, pause, pauseFrom }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let span = TimeSpan(
      try values.decode(TimeOfDay.self, forKey: .from), try values.decode(TimeOfDay.self, forKey: .to),
      pause: try values.value(.pause, or: .zero), pauseFrom: try values.decodeIfPresent(forKey: .pauseFrom))
    guard let span else { throw Malformed.timeSpan(values.codingPath.words) }
    self = span
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(from, forKey: .from)
    try values.encode(to, forKey: .to)
    if pause > .zero {
      try values.encode(pause, forKey: .pause)
      try values.encode(pauseFrom, forKey: .pauseFrom)
    }
  }
}
