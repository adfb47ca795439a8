// A meeting of the team (intervisie): earlier agreements first, then case by case by a format, then what concerns the method.

package struct Intervision: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<Intervision>

  package enum State: Hashable, Codable, Sendable {
    case planned
    case closed(on: Day)
  }

  package var id: ID
  package var day: Day
  package var from: TimeOfDay?
  package var place: String
  /// Who leads it (gespreksleider).
  package var chair: String
  package var attendees: [String]
  /// How long it is to last.
  package var length: Minutes
  /// As the method template had them when the meeting was planned.
  package var formats: [IntervisionFormat]
  /// Whose template that was; "" for the formats that are shipped.
  package var template: String
  /// In the order in which they are to be talked over; those that were put off or dropped too.
  package var cases: [IntervisionCase]
  /// What the program proposed and was not taken up.
  package var answers: [ProposalAnswer]
  package var decisions: [Decision]
  package var observations: [Observation]
  package var state: State
  /// Where it has come; nil until it is opened.
  package var clock: MeetingClock?

  package init(_ outline: IntervisionOutline, formats: [IntervisionFormat], template: String = "") {
    (id, day, from, place) = (outline.id, outline.day, outline.from, outline.place)
    (chair, attendees, length) = (outline.chair, outline.attendees, outline.length)
    (self.formats, self.template) = (formats, template)
    (cases, answers, decisions, observations, state) = ([], [], [], [], .planned)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    day = try values.decode(Day.self, forKey: .day)
    from = try values.decodeIfPresent(forKey: .from)
    place = try values.text(.place)
    chair = try values.text(.chair)
    attendees = try values.value(.attendees, or: [])
    length = try values.value(.length, or: IntervisionOutline.hour)
    formats = try values.value(.formats, or: MethodTemplate.opStap.formats)
    template = try values.text(.template)
    cases = try values.value(.cases, or: [])
    answers = try values.value(.answers, or: [])
    decisions = try values.value(.decisions, or: [])
    observations = try values.value(.observations, or: [])
    state = try values.value(.state, or: .planned)
    clock = try values.decodeIfPresent(forKey: .clock)
  }

  package var outline: IntervisionOutline {
    IntervisionOutline(
      id: id, day: day, from: from, place: place, chair: chair, attendees: attendees, length: length)
  }

  package var isPlanned: Bool { state == .planned }
  package func subject(_ id: IntervisionCase.ID) -> IntervisionCase? { cases.first { $0.id == id } }
  package func decision(_ id: Decision.ID) -> Decision? { decisions.first { $0.id == id } }
  package func observation(_ id: Observation.ID) -> Observation? { observations.first { $0.id == id } }

  /// What is talked over at the meeting, or was.
  package var agenda: [IntervisionCase] { cases.filter(\.isOnAgenda) }

  /// A step of the case's own format, else of any other: what was noted before the format changed keeps its name.
  package func step(_ id: String, of subject: IntervisionCase) -> IntervisionFormat.Step? {
    format(of: subject)?.steps.first { $0.id == id } ?? formats.lazy.flatMap(\.steps).first { $0.id == id }
  }

  /// Steps of other formats under which something was noted, by their ids.
  package func foreignNotes(of subject: IntervisionCase) -> [String] {
    let own = Set(format(of: subject)?.steps.map(\.id) ?? [])
    return subject.notes.filter { !own.contains($0.key) && !$0.value.isBlank }.keys.sorted()
  }

  /// The one that a case goes by, or the first where the template no longer has it.
  package func format(of subject: IntervisionCase) -> IntervisionFormat? {
    formats.first { $0.id == subject.format } ?? formats.first
  }
}

/// What a meeting is announced with.
package struct IntervisionOutline: Hashable, Codable, Sendable {
  package var id: Intervision.ID
  package var day: Day
  package var from: TimeOfDay?
  package var place: String
  package var chair: String
  package var attendees: [String]
  package var length: Minutes

  /// Of a meeting that nobody planned otherwise.
  package static let hour = Minutes(60)

  package init(
    id: Intervision.ID, day: Day, from: TimeOfDay? = nil, place: String = "", chair: String = "",
    attendees: [String] = [], length: Minutes = hour
  ) {
    (self.id, self.day, self.from, self.place) = (id, day, from, place)
    (self.chair, self.attendees, self.length) = (chair, attendees, length)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(Intervision.ID.self, forKey: .id)
    day = try values.decode(Day.self, forKey: .day)
    from = try values.decodeIfPresent(forKey: .from)
    place = try values.text(.place)
    chair = try values.text(.chair)
    attendees = try values.value(.attendees, or: [])
    length = try values.value(.length, or: IntervisionOutline.hour)
  }
}

extension Caseload {
  package func intervision(_ id: Intervision.ID) -> Intervision? { intervisions.first { $0.id == id } }

  /// The meeting that what is put on the agenda now is for: the first that is not closed.
  package var nextIntervision: Intervision? { intervisions.last(where: \.isPlanned) }

  /// The last one that was closed.
  package var lastIntervision: Intervision? { intervisions.first { !$0.isPlanned } }

  /// Cases of closed meetings that wait until the next is planned, with where they stand.
  package var leftCases: [(meeting: Intervision, subject: IntervisionCase)] {
    intervisions.filter { !$0.isPlanned }.flatMap { meeting in meeting.cases.filter(\.isLeft).map { (meeting, $0) } }
  }

  /// Everybody who guides a module, by name.
  package var counsellors: [String] {
    var known: Set<String> = []
    return modules.map(\.counsellor).filter { !$0.isBlank && known.insert($0.asName).inserted }.sorted()
  }

  /// Wherever they are now.
  package func participant(_ id: Participant.ID) -> (module: Module, participant: Participant)? {
    for module in modules {
      if let person = module.participant(id) { return (module, person) }
    }
    return nil
  }
}
