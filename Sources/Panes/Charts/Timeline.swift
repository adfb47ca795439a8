// The course of a module, or of one person in it, as lanes over its weeks: phases, internship, return days, days off, today.
import Domain
import Screen
import Words

struct Timeline: Sendable {
  /// From one day to another, by name.
  struct Band: Sendable {
    var from: Day
    var to: Day
    var name: Phrase
    var short: Phrase
  }

  /// Something on a day, or on some days in a row.
  struct Mark: Sendable {
    var from: Day
    var to: Day
    var sign: String
    var role: Role
    /// What is told of this day.
    var words: Phrase
    /// What the sign stands for on any day; nil where each day is told by itself.
    var meaning: Phrase?
  }

  struct Lane: Sendable {
    enum Content: Sendable {
      case bands([Band])
      case marks([Mark])
      /// One number a week, nil where there is none.
      case counts([Int?], Phrase)
    }

    var label: Phrase
    var role: Role
    var content: Content
  }

  private(set) var lanes: [Lane] = []
  let module: Module
  let today: Day

  /// Of the whole group.
  init(_ module: Module, today: Day) {
    (self.module, self.today) = (module, today)
    addPhases()
    let working = module.weeks.map { week in
      module.internships.count { internship in week.days.contains { internship.hours(on: $0) != nil } }
    }
    if working.contains(where: { $0 > 0 }) {
      lanes.append(
        Lane(label: .internshipsLane, role: .good, content: .counts(working.map { $0 > 0 ? $0 : nil }, .atWorkWords)))
    }
    addReturnDays { session in
      let audience = module.audience(of: session)
      guard session.day <= today, !audience.isEmpty else { return nil }
      let recorded = audience.filter { session.register[$0.id] != nil }
      let present = recorded.count { session.register[$0.id]?.isAbsence == false }
      return recorded.count == audience.count
        ? ("✓", .good, .presentOf(present, audience.count), .allRecorded)
        : ("?", .warning, .registered(recorded.count, audience.count), .notRecorded)
    }
    addDaysOff()
  }

  /// Of one person.
  init(_ module: Module, of person: Participant, today: Day) {
    (self.module, self.today) = (module, today)
    addPhases()
    let times = person.spells.map { spell in
      let name: Phrase = spell.until == nil ? .participation : .participationStopped
      return Band(from: spell.from, to: spell.until ?? module.end, name: name, short: Phrase(same: ""))
    }
    if !times.isEmpty { lanes.append(Lane(label: .participationLane, role: .info, content: .bands(times))) }
    let internships = module.internships(of: person.id)
    if !internships.isEmpty {
      let bands = internships.map {
        Band(from: $0.from, to: max($0.from, $0.lastDay), name: Phrase(same: $0.employer), short: Phrase(same: ""))
      }
      lanes.append(Lane(label: .internshipLane, role: .good, content: .bands(bands)))
    }
    addReturnDays { session in
      guard session.part(of: person) != nil else { return ("·", .archived, .notTakingPart, .notTakingPart) }
      if let entry = session.register[person.id] {
        return (entry.sign, entry.isAbsence ? .warning : .good, entry.words, entry.kindWords)
      }
      return session.day <= today ? ("?", .warning, .notRecorded, .notRecorded) : nil
    }
    addDaysOff()
  }

  private mutating func addPhases() {
    var week = 1
    let bands = module.template.phases.enumerated().compactMap { index, phase -> Band? in
      defer { week += phase.weeks }
      guard phase.weeks > 0 else { return nil }
      let number = Phrase(same: "\(index + 1)")
      return Band(
        from: module.week(week).monday, to: module.week(week + phase.weeks - 1).sunday,
        name: number + Phrase(same: " ") + phase.name, short: number)
    }
    lanes.append(Lane(label: .phaseLane, role: .phase, content: .bands(bands)))
  }

  private mutating func addReturnDays(_ known: (Session) -> (sign: String, role: Role, words: Phrase, meaning: Phrase)?)
  {
    let marks = module.returnDays.map { session in
      let (sign, role, words, meaning): (String, Role, Phrase, Phrase) =
        session.isPlanned
        ? known(session) ?? ("▹", .info, session.state.words, session.state.words)
        : ("/", .archived, session.state.words, .calledOff)
      return Mark(from: session.day, to: session.day, sign: sign, role: role, words: words, meaning: meaning)
    }
    if !marks.isEmpty { lanes.append(Lane(label: .returnDayLane, role: .info, content: .marks(marks))) }
  }

  private mutating func addDaysOff() {
    let holidays = (module.week(1).monday...module.end).prefix(3660).compactMap { day in
      Holiday.on(day).map { Mark(from: day, to: day, sign: "◆", role: .attention, words: $0.words) }
    }
    let closing = module.closingDays.map {
      Mark(from: $0.from, to: $0.to, sign: "■", role: .attention, words: Phrase(same: $0.reason))
    }
    let all = (holidays + closing).filter { $0.to >= module.week(1).monday && $0.from <= module.end }
    if !all.isEmpty {
      lanes.append(Lane(label: .daysOffLane, role: .attention, content: .marks(all.sorted { $0.from < $1.from })))
    }
  }
}
