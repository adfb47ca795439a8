// How durations, spans of time and numbers of things read: "20 u 30", "09:00-12:00", "9 dagen".

import Domain

extension Minutes {
  /// "20 u 30", "19 u", "45 min"; never as a clock time.
  package var words: Phrase {
    let (hours, minutes) = (count.magnitude / 60, count.magnitude % 60)
    let sign = count < 0 ? "-" : ""
    if hours == 0, minutes > 0 { return Phrase(same: "\(sign)\(minutes) min") }
    let rest = minutes == 0 ? "" : minutes < 10 ? " 0\(minutes)" : " \(minutes)"
    return Phrase("\(sign)\(hours) u\(rest)", "\(sign)\(hours) h\(rest)")
  }
}

extension TimeSpan {
  /// "09:00-12:00"; the same in both languages. The break is not shown.
  package var words: String { "\(from)-\(to)" }
}

extension Int {
  /// "1 dag", "9 dagen".
  package var days: Phrase { counted(Phrase("dag", "day"), Phrase("dagen", "days")) }

  /// "3 keer", "1 time".
  package var times: Phrase { counted(Phrase("keer", "time"), Phrase("keer", "times")) }

  /// The number with the word that goes with it: `one` for 1, else `many`.
  package func counted(_ one: Phrase, _ many: Phrase) -> Phrase { Phrase(same: "\(self) ") + (self == 1 ? one : many) }
}

extension Sequence<Phrase> {
  /// "a, b en c", "a, b and c".
  package var listed: Phrase {
    let all = Array(self)
    guard let last = all.last, all.count > 1 else { return all.first ?? Phrase(same: "") }
    return all.dropLast().joined(Phrase(same: ", ")) + Phrase(" en ", " and ") + last
  }
}

extension Sequence<String> {
  /// Names in a row: "Amina E., Bart C. en Sofie D.".
  package var listed: Phrase { map { Phrase(same: $0) }.listed }
}
