// What the register says of one participant at one session, or on one internship day.

package enum Attendance: Hashable, Sendable {
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

/// In files: `"present"` and `"unexcused"`, since most entries are no more than that; the others with what belongs to
/// them, `{"late": {"minutes": 15}}`.
extension Attendance: Codable {
  private enum CodingKeys: String, CodingKey { case late, excused, sick }

  private struct Late: Codable { var minutes: Minutes }
  private struct Excused: Codable { var reason: String }
  private struct Sick: Codable { var certificate: Certificate }

  package init(from decoder: any Decoder) throws {
    if let word = try? decoder.singleValueContainer().decode(String.self) {
      switch word {
      case "present": self = .present
      case "unexcused": self = .unexcused
      default: throw Malformed.text(word, expected: Attendance.form, path: decoder.codingPath.words)
      }
      return
    }
    let values = try decoder.container(keyedBy: CodingKeys.self)
    if let late: Late = try values.decodeIfPresent(forKey: .late) {
      self = .late(minutes: late.minutes)
    } else if let excused: Excused = try values.decodeIfPresent(forKey: .excused) {
      self = .excused(reason: excused.reason)
    } else if let sick: Sick = try values.decodeIfPresent(forKey: .sick) {
      self = .sick(certificate: sick.certificate)
    } else {
      throw Malformed.text("{}", expected: Attendance.form, path: decoder.codingPath.words)
    }
  }

  private static let form = "present|late|excused|sick|unexcused"

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .present: return try encoder.write("present")
    case .unexcused: return try encoder.write("unexcused")
    case .late, .excused, .sick: break
    }
    var values = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .late(let minutes): try values.encode(Late(minutes: minutes), forKey: .late)
    case .excused(let reason): try values.encode(Excused(reason: reason), forKey: .excused)
    case .sick(let certificate): try values.encode(Sick(certificate: certificate), forKey: .sick)
    case .present, .unexcused: break
    }
  }
}
