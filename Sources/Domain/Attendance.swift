// What the register says of one participant at one session, or on one internship day.

package enum Attendance: Hashable, Codable, Sendable {
  case present
  case late(minutes: Minutes)
  /// Absent with a reason that is accepted (gewettigd).
  case excused(reason: String)
  case sick(certificate: Certificate)
  case unexcused

  /// The doctor's note (attest).
  package enum Certificate: String, Codable, Sendable { case given, missing }

  package var isAbsence: Bool {
    switch self {
    case .present, .late: false
    case .excused, .sick, .unexcused: true
    }
  }

  /// Of `planned` minutes, those that were done: late takes off the minutes, other absences leave none.
  package func done(of planned: Minutes) -> Minutes {
    switch self {
    case .present: planned
    case .late(let minutes): max(.zero, planned - minutes)
    case .excused, .sick, .unexcused: .zero
    }
  }
}
