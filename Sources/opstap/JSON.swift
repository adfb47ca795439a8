// What `--json` prints: sorted keys, ISO 8601 days, minutes as numbers.

import Domain
import FoundationEssentials

indirect enum JSON: Encodable, Sendable {
  case null
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([JSON])
  case object([String: JSON])
  /// A value of the domain in the very form that files and changes have.
  case value(any Encodable & Sendable)

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .flag(let flag): try container.encode(flag)
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let items): try container.encode(items)
    case .object(let members): try container.encode(members)
    case .value(let value): try container.encode(value)
    }
  }

  static func optional(_ value: (any Encodable & Sendable)?) -> JSON { value.map { .value($0) } ?? .null }

  /// Indented, to be read by people too.
  var printed: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    // Only numbers that are not finite cannot be encoded, and there are none.
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
