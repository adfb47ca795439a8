// What people type in fields, read as days: 22/4, "wo", "morgen", +7. Both languages are always understood.

import Domain

/// Reads what people type. Nil is for what makes no sense; nothing here is refused with a trap or an overflow.
package enum Reading {
  /// A day as typed. Without a year it is the nearest one in time; a weekday is the coming one, never today.
  package static func day(_ text: String, today: Day) -> Day? { nil }
}

extension Reading {
  /// "wo", "woe", "woensdag", "Wed".
  package static func weekday(_ text: String) -> Weekday? { nil }
}

extension Day {
  /// As a field shows it for editing: "22/4/2026".
  package var typed: String { "\(dayOfMonth)/\(month)/\(year)" }
}

extension TimeSpan {
  /// As a field shows it for editing: "09:00-16:00 (60)".
  package var typed: String { words }
}
