// One run of Op-Stap: a place, a start, a counsellor, at most 13 people, and all that is planned and recorded for them.

package struct Module: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<Module>

  package var id: ID
  package var name: String
  package var place: String
  /// The week of this day is programme week 1. It need not be a Monday.
  package var start: Day
  /// By name; one from start to end, unless the module is handed over.
  package var counsellor: String
  /// By day.
  package var handovers: [Handover]
  package var template: MethodTemplate
  /// In order of arrival, which is also the order of the waiting list within a day.
  package var participants: [Participant]
  /// By day and time.
  package var sessions: [Session]
  package var internships: [Internship]
  package var checkIns: [CheckIn]
  /// Our own; a placement company's are with the internship.
  package var closingDays: [ClosingDays]
  package var closure: Closure?
  /// By day.
  package var reopenings: [Reopening]

  package init(
    id: ID, name: String, place: String, start: Day, counsellor: String, template: MethodTemplate = .opStap
  ) {
    (self.id, self.name, self.place, self.start) = (id, name, place, start)
    (self.counsellor, self.template) = (counsellor, template)
    (participants, sessions, internships, checkIns, closingDays) = ([], [], [], [], [])
    (handovers, reopenings) = ([], [])
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    name = try values.decode(String.self, forKey: .name)
    place = try values.text(.place)
    start = try values.decode(Day.self, forKey: .start)
    counsellor = try values.decode(String.self, forKey: .counsellor)
    handovers = try values.value(.handovers, or: [])
    template = try values.value(.template, or: .opStap)
    participants = try values.value(.participants, or: [])
    sessions = try values.value(.sessions, or: [])
    internships = try values.value(.internships, or: [])
    checkIns = try values.value(.checkIns, or: [])
    closingDays = try values.value(.closingDays, or: [])
    closure = try values.decodeIfPresent(forKey: .closure)
    reopenings = try values.value(.reopenings, or: [])
  }

  // MARK: - Weeks

  /// The calendar week of a programme week (1 is the week of the start).
  package func week(_ programmeWeek: Int) -> Week { start.week + (programmeWeek - 1) }

  /// 1 for the week of the start, below 1 before it; may lie past the last week.
  package func programmeWeek(of day: Day) -> Int { day.week - start.week + 1 }

  /// The programme week of `day`, nil outside the programme.
  package func weekInProgramme(of day: Day) -> Int? {
    let week = programmeWeek(of: day)
    return (1...max(1, template.weeks)).contains(week) ? week : nil
  }

  package var weeks: [Week] { (1...max(1, template.weeks)).map(week) }
  /// The last day of the last programme week.
  package var end: Day { week(max(1, template.weeks)).sunday }

  // MARK: - Finding

  package func participant(_ id: Participant.ID) -> Participant? { participants.first { $0.id == id } }
  package func session(_ id: Session.ID) -> Session? { sessions.first { $0.id == id } }
  package func internship(_ id: Internship.ID) -> Internship? { internships.first { $0.id == id } }

  /// Those who take part or took part, by name.
  package var roster: [Participant] {
    participants.filter(\.tookPart).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// Candidates, then the waiting list in order of turn, then those who went elsewhere.
  package var candidates: [Participant] {
    participants.filter { $0.stage == .candidate } + waitingList
      + participants.filter {
        switch $0.stage {
        case .redirected, .withdrawn: true
        default: false
        }
      }
  }

  package var waitingList: [Participant] {
    participants.enumerated()
      .compactMap { index, person in
        if case .waiting(let since) = person.stage { (since, index, person) } else { nil }
      }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// Those who take part and have not stopped.
  package var placesTaken: Int { participants.filter(\.isParticipating).count }

  /// The most who take part on one day, from `day` on and beside those left out: who stops next month has a place today.
  package func placesTaken(from day: Day, beside ids: [Participant.ID] = []) -> Int {
    let others = participants.filter { !ids.contains($0.id) }
    let entries = others.flatMap(\.spells).map(\.from).filter { $0 > day }
    return ([day] + entries).map { day in others.count { $0.takesPart(on: day) } }.max() ?? 0
  }

  package func internships(of participant: Participant.ID) -> [Internship] {
    internships.filter { $0.participant == participant }.sorted { $0.from < $1.from }
  }

  package func checkIns(of internship: Internship.ID) -> [CheckIn] {
    checkIns.filter { $0.internship == internship }.sorted { $0.day > $1.day }
  }

  /// Sessions of one calendar week, those without a place of their own too.
  package func sessions(in week: Week) -> [Session] { sessions.filter { week.days.contains($0.day) } }

  package var returnDays: [Session] { sessions.filter { $0.kind == .returnDay } }

  /// Whom a session is for.
  package func audience(of session: Session) -> [Participant] {
    participants.filter { expects($0, in: session) }.sorted {
      ($0.name, $0.id) < ($1.name, $1.id)
    }
  }

  /// Whether somebody whom it is for has no entry yet.
  package func isRegisterOpen(of session: Session) -> Bool {
    participants.contains { session.register[$0.id] == nil && expects($0, in: session) }
  }

  func expects(_ person: Participant, in session: Session) -> Bool {
    session.part(of: person) != nil && asks(person, to: session)
  }

  /// Who was at an info moment is not asked to a later one, unless by name.
  package func asks(_ person: Participant, to session: Session) -> Bool {
    guard session.asks(person) else { return false }
    guard session.kind == .infoMoment, session.invited == nil, session.register[person.id] == nil else { return true }
    return infoMoment(of: person).map { $0.day >= session.day } ?? true
  }

  /// Roster names as short as they can be told apart: "Amina E.", else "Amina El Idrissi".
  package var shortNames: [Participant.ID: String] {
    func short(_ name: PersonName) -> String {
      guard let initial = name.last.first, !name.first.isEmpty else { return name.full }
      return name.first + " " + String(initial).uppercased() + "."
    }
    let count = Dictionary(participants.map { (short($0.name), 1) }, uniquingKeysWith: +)
    return Dictionary(
      participants.map { ($0.id, count[short($0.name)] == 1 ? short($0.name) : $0.name.full) },
      uniquingKeysWith: { first, _ in first })
  }
}
