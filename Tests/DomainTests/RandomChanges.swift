// Random changes from a fixed seed: mostly sensible, sometimes absurd, and always the same row.

import Domain

/// SplitMix64: the same seed gives the same row on every machine.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

struct RandomChanges {
  var generator: SeededGenerator
  private var count = 0

  init(seed: UInt64) { generator = SeededGenerator(state: seed) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
  private mutating func pick<T>(_ values: [T], or other: T) -> T { values.randomElement(using: &generator) ?? other }
  private mutating func newID<Of>() -> Identifier<Of> {
    count += 1
    return id("new-\(count)")
  }

  /// Around the module; seldom somewhere absurd.
  private mutating func date(_ module: Module) -> Day {
    number(0...40) == 0
      ? pick([day("0001-01-01"), day("9999-12-31"), day("2028-02-29")], or: module.start)
      : module.start + number(-21...120)
  }

  private mutating func time() -> TimeOfDay { clock("00:00") + Minutes(15 * number(24...80)) }

  private mutating func length() -> TimeSpan {
    let from = time()
    return TimeSpan(from, from + Minutes(15 * number(1...28)), pause: Minutes(30 * number(0...2)))
      ?? span("09:00-12:00")
  }

  private mutating func people(_ module: Module) -> [Participant.ID] {
    (0..<number(1...3)).map { _ in pick(module.participants.map(\.id), or: id("nobody")) }
  }

  private mutating func attendance() -> Attendance {
    pick(
      [
        .present, .late(minutes: Minutes(number(-5...200))), .excused(reason: pick(["examen", ""], or: "")),
        .sick(certificate: .given), .unexcused,
      ], or: .present)
  }

  private mutating func stage(_ module: Module) -> Participant.Stage {
    let on = date(module)
    return pick(
      [
        .candidate, .waiting(since: on), .redirected(on: on, to: "GGZ", reason: "rust"),
        .withdrawn(on: on, reason: "werk"),
        .participating(from: module.start), .participating(from: module.start), .participating(from: on),
        .stopped(from: on, on: date(module), reason: "werk"),
      ], or: .candidate)
  }

  private mutating func session(_ module: Module) -> Session {
    let held = module.sessions.randomElement(using: &generator)
    let form = pick([.group, .group, block(number(0...90)), held?.form ?? .group], or: .group)
    return Session(
      id: newID(), kind: pick(Session.Kind.allCases, or: .intake), day: date(module), time: length(), form: form,
      state: pick([.planned, .planned, .planned, .notPlaced], or: .planned),
      register: number(0...9) == 0 ? held?.register ?? [:] : [:], anchor: held?.anchor)
  }

  private mutating func internship(_ module: Module) -> Internship {
    let from = module.start + number(0...80)
    let days = Weekday.allCases.filter { _ in number(0...2) == 0 }
    return Internship(
      id: newID(), participant: people(module)[0], employer: "Bakkerij \(number(1...3))", from: from,
      to: from + number(-1...40), hours: Dictionary(uniqueKeysWithValues: days.map { ($0, length()) }),
      absences: [from: .unexcused])
  }

  mutating func next(for module: Module) -> Change {
    let m = module.id
    let someone = people(module)
    let meeting = pick(module.sessions.map(\.id), or: id("nowhere"))
    let placement = pick(module.internships.map(\.id), or: id("nowhere"))
    let (one, two) = (date(module), date(module))
    let closing = ClosingDays(from: one, to: one + number(-1...6), reason: "verlof")
    switch number(0...33) {
    case 0: return .moveStart(module: m, to: module.start + number(-30...30))
    case 1: return .addClosingDays(module: m, days: closing)
    case 2: return .removeClosingDays(module: m, days: pick(module.closingDays, or: closing))
    case 3:
      let rows = (0..<number(1...8)).map { _ in
        ProgrammeRow(
          week: number(0...15), weekday: pick(Weekday.allCases, or: .monday), time: length(),
          kind: pick(Session.Kind.allCases, or: .intake), slot: number(0...3) == 0 ? Minutes(number(0...60)) : nil)
      }
      return .planProgramme(
        module: m, rows: number(0...5) == 0 ? ProgrammeRow.opStap : rows, mode: pick([.first, .replace], or: .first))
    case 4, 5, 6: return .addParticipants(module: m, participants: [person(number(0...40), stage(module))])
    case 7: return .editParticipant(module: m, participant: person(number(0...40), stage(module)))
    case 8 where number(0...4) == 0: return .removeParticipants(module: m, participants: someone)
    case 9, 10: return .setStage(module: m, participants: someone, stage: stage(module))
    case 11: return .writeNote(module: m, participant: someone[0], note: Note(id: newID(), day: one, text: "belt"))
    case 12, 13, 14, 15: return .planSessions(module: m, sessions: (0..<number(1...2)).map { _ in session(module) })
    case 16:
      var edited = session(module)
      edited.id = meeting
      return .editSession(module: m, session: edited)
    case 17, 18: return .moveSession(module: m, session: meeting, day: one, from: time())
    case 19: return .cancelSession(module: m, session: meeting, reason: pick(["ziek", ""], or: ""))
    case 20: return .restoreSession(module: m, session: meeting)
    case 21: return .removeSession(module: m, session: meeting)
    case 22, 23:
      let block = module.sessions.filter(\.isBlock).randomElement(using: &generator)
      let from = pick(block?.slots.map(\.from) ?? [], or: time())
      return .bookSlot(module: m, session: block?.id ?? meeting, from: from, participant: someone[0])
    case 24: return .releaseSlot(module: m, session: meeting, participant: someone[0])
    case 25:
      return .recordAttendance(
        module: m, session: meeting, register: Dictionary(someone.map { ($0, attendance()) }) { first, _ in first })
    case 26: return .clearAttendance(module: m, session: meeting, participants: someone)
    case 27:
      return .recordAbsence(
        module: m, participants: someone, from: one, to: pick([one, two], or: one), attendance: attendance())
    case 28: return .clearAbsence(module: m, participants: someone, from: one, to: two)
    case 29, 30: return .placeInternships(module: m, internships: [internship(module)])
    case 31:
      var edited = internship(module)
      edited.id = placement
      edited.participant = module.internship(placement)?.participant ?? edited.participant
      return .editInternship(module: m, internship: edited)
    case 32:
      return .recordCheckIn(
        module: m, checkIn: CheckIn(id: newID(), internship: placement, day: one, by: "C", with: .both, next: two))
    default:
      return number(0...3) == 0
        ? .removeInternship(module: m, internship: placement)
        : .snooze(module: m, internship: placement, kind: .mentor, snooze: Snooze(until: one, reason: "verlof"))
    }
  }
}
