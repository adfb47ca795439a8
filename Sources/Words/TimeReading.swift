// What people type in fields, read as clock times, spans of time and durations: 9u30, 9-16 (60), 1u30.

import Domain

extension Reading {
  /// 9, 9u, 9u30, 9:30, 9.30, 930, 24:00.
  package static func time(_ text: String) -> TimeOfDay? { nil }

  /// 9-13, 09:00-16:00, 9u-16u (60), 9-16 pauze 60, 9-16/60.
  package static func span(_ text: String) -> TimeSpan? { nil }

  /// 45, 45 min, 1u30, 1:30, 2 u.
  package static func minutes(_ text: String) -> Minutes? { nil }
}
