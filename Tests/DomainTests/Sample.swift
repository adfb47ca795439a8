// The group on which the tests of the domain work, and short ways to write days, times and names.

import Domain
import Testing

// A literal that makes no sense becomes something that no test expects.
func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
func clock(_ text: String) -> TimeOfDay { TimeOfDay(text) ?? TimeOfDay.noon + Minutes(-719) }

func id<Of>(_ text: String) -> Identifier<Of> {
  var source = IdentifierSource(seed: 0)
  return Identifier(text) ?? source.next()
}

/// `09:00-12:00`.
func span(_ text: String, pause: Int = 0) -> TimeSpan {
  let ends = text.split(separator: "-").compactMap { TimeOfDay(String($0)) }
  let made = ends.count == 2 ? TimeSpan(ends[0], ends[1], pause: Minutes(pause)) : nil
  return made ?? ProgrammeRow.opStap[8].time
}

func hours(_ hours: Int, _ minutes: Int = 0) -> Minutes { Minutes(hours: hours, minutes: minutes) }

func person(_ number: Int, _ stage: Participant.Stage = .participating(from: day("2026-04-13"))) -> Participant {
  var person = Participant(
    id: id("p\(number.digits(2))"), name: PersonName(first: "Voornaam\(number)", last: "Naam\(number.digits(2))"),
    referrer: Referrer(.vdab), stage: stage)
  person.takeOnPaper(before: .started, on: day("2026-03-02"))
  return person
}

func session(
  _ name: String, _ date: String, _ time: String, _ kind: Session.Kind = .groupTraining, pause: Int = 0,
  form: Session.Form = .group, state: Session.State = .planned, register: [Participant.ID: Attendance] = [:]
) -> Session {
  Session(
    id: id(name), kind: kind, day: day(date), time: span(time, pause: pause), form: form, state: state,
    register: register)
}

func block(_ slot: Int, _ booked: [Session.Booking] = []) -> Session.Form {
  .block(slot: Minutes(slot), booked: booked)
}

/// Monday, Tuesday, Thursday and Friday 09:00-13:00 in programme weeks 9 to 13: 16 hours a week.
func internship(of participant: Participant.ID, from: String = "2026-06-08", to: String = "2026-07-10") -> Internship {
  let mornings: [Weekday] = [.monday, .tuesday, .thursday, .friday]
  return Internship(
    id: id("i-\(participant.raw)"), participant: participant, employer: "Bakkerij", from: day(from), to: day(to),
    hours: Dictionary(uniqueKeysWithValues: mornings.map { ($0, span("09:00-13:00")) }))
}

func row(
  _ week: Int, _ weekday: Weekday, _ time: String, _ kind: Session.Kind = .groupTraining, slot: Int? = nil
) -> ProgrammeRow {
  ProgrammeRow(week: week, weekday: weekday, time: span(time), kind: kind, slot: slot.map { Minutes($0) })
}

/// One module and what is done to it, all through the door.
struct Group {
  static let id: Module.ID = DomainTests.id("brugge")

  var load = Caseload()
  var today: Day
  var notices: [Notice] = []

  init(
    _ people: Int = 13, rows: [ProgrammeRow] = [], start: String = "2026-04-13", today: String = "2026-07-01",
    internships: Bool = false
  ) throws {
    self.today = day(today)
    try apply(.addModule(module: outline("brugge", start: start)))
    if people > 0 {
      let stage = Participant.Stage.participating(from: day(start))
      try apply(.addParticipants(module: Group.id, participants: (1...people).map { person($0, stage) }))
    }
    if !rows.isEmpty { try apply(.planProgramme(module: Group.id, rows: rows, mode: .first)) }
    if internships {
      let placements = try module.participants.map { internship(of: $0.id) }
      try apply(.placeInternships(module: Group.id, internships: placements))
    }
  }

  var module: Module { get throws { try #require(load.module(Group.id)) } }

  mutating func apply(_ changes: Change...) throws {
    for change in changes { notices = try load.apply(change, on: today) }
  }

  mutating func plan(_ sessions: Session...) throws { try apply(.planSessions(module: Group.id, sessions: sessions)) }

  /// Puts a module as somebody's editor might have left it.
  mutating func breakByHand(_ change: (inout Module) -> Void) throws {
    var broken = try module
    change(&broken)
    load.restore(.module(broken), id: .module(broken.id))
  }

  /// Why `change` is refused, nil if it is not. What refuses must leave everything as it was.
  func refusal(of change: Change) -> Refusal? {
    var next = load
    do throws(Refusal) {
      _ = try next.apply(change, on: today)
      return nil
    } catch {
      #expect(next == load)
      return error
    }
  }

  /// The rules that `change` would break.
  func broken(by change: Change) -> [Finding] {
    if case .breaks(let found)? = refusal(of: change) { found } else { [] }
  }

  func participant(_ number: Int) throws -> Participant {
    try #require(module.participant(DomainTests.id("p\(number.digits(2))")))
  }
  func found(_ name: String) throws -> Session { try #require(module.session(DomainTests.id(name))) }

  func planned(_ number: Int, week: Int) throws -> Minutes {
    try module.hours(of: participant(number), in: module.week(week), asOf: today).planned
  }

  func done(_ number: Int, week: Int) throws -> Minutes {
    try module.hours(of: participant(number), in: module.week(week), asOf: today).done
  }
}

func outline(
  _ name: String, start: String = "2026-04-13", counsellor: String = "Christel W."
) -> ModuleOutline {
  ModuleOutline(id: id(name), name: "Groep \(name)", place: "Brugge", start: day(start), counsellor: counsellor)
}

extension Finding {
  /// Week, sum and cap of a sum that is too high.
  var excess: [String] {
    if case .overCap(let who, let week, let sum, let cap) = self {
      [who.id.raw, week.description, "\(sum.count)", "\(cap.count)"]
    } else {
      []
    }
  }
}
