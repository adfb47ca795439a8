// A group on its way: what a counsellor would do in the course of the weeks, done in one go.

import Domain

/// A caseload with the one module that is being filled in; each step goes through the door.
struct Course {
  private(set) var caseload: Caseload
  let id: Module.ID

  init(_ outline: ModuleOutline, in caseload: Caseload) throws(RefusedChange) {
    (self.caseload, id) = (caseload, outline.id)
    try apply([.addModule(module: outline)])
  }

  private var sessions: [Session] { caseload.module(id)?.sessions ?? [] }

  /// - Parameter today: the day on which it is entered.
  mutating func apply(_ changes: [Change], on today: Day = Demonstration.day) throws(RefusedChange) {
    _ = try caseload.apply(changes, on: today)
  }

  /// What return days are about and where the group goes on its visits, each in order.
  mutating func prepare(agendas: [String], visits: [String]) throws(RefusedChange) {
    func edit(_ sessions: [Session], _ texts: [String], _ change: (inout Session, String) -> Void) -> [Change] {
      zip(sessions, texts).map { session, text in
        var prepared = session
        change(&prepared, text)
        return .editSession(module: id, session: prepared)
      }
    }
    try apply(
      edit(sessions.filter { $0.kind == .returnDay }, agendas) { $0.agenda = $1 }
        + edit(sessions.filter { $0.kind == .companyVisit && !$0.isBlock }, visits) { $0.place = $1 })
  }

  /// Gives the slots of the blocks of `kind` in a programme week to `people`, in order.
  mutating func book(_ kind: Session.Kind, week: Int, _ people: [Participant.ID]) throws(RefusedChange) {
    let blocks = sessions.filter { $0.kind == kind && $0.anchor?.week == week }
    let slots = blocks.flatMap { block in block.slots.map { (block.id, $0.from) } }
    try apply(
      zip(slots, people).map { slot, person in
        .bookSlot(module: id, session: slot.0, from: slot.1, participant: person)
      })
  }

  /// What was done and what lived, in order of the group sessions of which nothing is told yet.
  mutating func tell(_ stories: [(done: String, lived: String)]) throws(RefusedChange) {
    guard let untold = caseload.module(id)?.untold(on: Moment(Demonstration.day, .noon)) else { return }
    try apply(
      zip(untold, stories).map { session, story in
        var told = session
        (told.done, told.lived) = (story.done, story.lived)
        return .editSession(module: id, session: told)
      })
  }

  /// Those of `day` are cancelled.
  mutating func cancel(_ day: Day, reason: String) throws(RefusedChange) {
    try apply(
      sessions.filter { $0.day == day }.map { .cancelSession(module: id, session: $0.id, reason: reason) })
  }

  /// What was done and what lived in the group on `day`.
  mutating func note(_ day: Day, _ text: String) throws(RefusedChange) {
    try apply(
      sessions.filter { $0.day == day }.map { session in
        var noted = session
        noted.lived = text
        return .editSession(module: id, session: noted)
      })
  }

  /// Everybody of whom nothing else is known was at the sessions of these kinds.
  mutating func attend(_ kinds: Set<Session.Kind>) throws(RefusedChange) {
    try register(sessions.filter { kinds.contains($0.kind) && $0.isPlanned }) { _, _ in .present }
  }

  /// The register of all sessions before the day of the demonstration but those on `open`.
  mutating func record(but open: Day? = nil) throws(RefusedChange) {
    let held = sessions.filter { $0.isPlanned && $0.day < Demonstration.day && $0.day != open }
    try register(held, as: Course.attendance)
  }

  private mutating func register(
    _ held: [Session], as attendance: (_ session: Int, _ person: Int) -> Attendance
  ) throws(RefusedChange) {
    guard let module = caseload.module(id) else { return }
    try apply(
      held.enumerated().compactMap { number, session in
        let entries = module.audience(of: session).enumerated().filter { session.register[$0.element.id] == nil }
          .map { ($0.element.id, attendance(number, $0.offset)) }
        let register = Dictionary(entries, uniquingKeysWith: { first, _ in first })
        return register.isEmpty ? nil : .recordAttendance(module: id, session: session.id, register: register)
      })
  }

  /// A mix that looks like life and is the same each time.
  private static func attendance(session: Int, person: Int) -> Attendance {
    switch (session * 11 + person * 17) % 53 {
    case 3: .late(minutes: Minutes(10))
    case 17: .late(minutes: Minutes(25))
    case 11: .excused(reason: "afspraak bij de dokter")
    case 29: .excused(reason: "gesprek bij VDAB")
    case 37: .sick(certificate: .given)
    case 41: .sick(certificate: .missing)
    case 47: person == 1 ? .unexcused : .present
    default: .present
    }
  }
}
