// Short ways to write the values of the demonstration.

import Domain

/// The same number always gives the same identifier.
func identifier<Of>(_ number: UInt64, _ kind: Of.Type = Of.self) -> Identifier<Of> {
  var source = IdentifierSource(seed: number)
  return source.next()
}

/// A day of 2026.
func date(_ dayOfMonth: Int, _ month: Int) -> Day { Day(2026, month, dayOfMonth) ?? Demonstration.day }

func time(_ hour: Int, _ minute: Int = 0) -> TimeOfDay { TimeOfDay(hour, minute) ?? .noon }

/// The same hours on some weekdays; minutes after the hour for both ends.
func hours(_ days: [Weekday], _ from: Int, _ to: Int, minute: Int = 0) -> [Weekday: TimeSpan] {
  guard let span = TimeSpan(time(from, minute), time(to, minute)) else { return [:] }
  return Dictionary(days.map { ($0, span) }, uniquingKeysWith: { first, _ in first })
}

/// A person of the demonstration. `number` tells records apart: 1 to 99 in Brugge, 101 to 199 in Oostende, from 301 in
/// Kortrijk, 401 in Roeselare, 501 in Ieper.
func person(
  _ number: UInt64, _ first: String, _ last: String, born: (Int, Int, Int), _ town: String, _ mail: String,
  _ referrer: Referrer, _ status: BenefitStatus, remark: String = "", notes: [(Day, String)] = [],
  earlier: Participant.Earlier? = nil
) -> Participant {
  var person = Participant(
    id: identifier(number), name: PersonName(first: first, last: last), birth: Day(born.0, born.1, born.2), town: town,
    phone: "0490 00 0\(number % 10) \(10 + number % 90)", email: mail + "@voorbeeld.be", referrer: referrer,
    status: status, remark: remark,
    notes: notes.enumerated().map {
      Note(id: identifier(number * 100 + UInt64($0.offset)), day: $0.element.0, text: $0.element.1)
    })
  // Brugge was announced in March, Oostende in April, Kortrijk in the autumn before.
  let referred =
    switch number {
    case ..<100: date(2 + Int(number) % 10, 3)
    case 400..<500: date(2 + Int(number) % 10, 3)
    case 500...: date(7 + Int(number) % 8, 4)
    case ..<300: date(13 + Int(number) % 12, 4)
    default: WinterGroup.day(6, 1) - 49 + Int(number) % 5 + 7 * (Int(number) % 3)
    }
  person.path = [PathStep(.referred, on: referred, by: .together)]
  person.earlier = earlier
  return person
}

extension Referrer {
  static func from(_ organisation: Organisation, _ consultant: String, informal: String = "") -> Referrer {
    let mail = consultant.lowercased().split(separator: " ").joined(separator: ".") + "@voorbeeld.be"
    return Referrer(
      organisation, consultant: consultant, phone: "050 00 01 \(10 + consultant.utf8.count)", email: mail,
      informal: informal)
  }
}

extension ModuleOutline {
  /// Into the dossier of the person with that number.
  func write(_ record: Record, of number: UInt64) -> Change {
    .writeRecord(module: id, participant: identifier(number), record: record)
  }
}
