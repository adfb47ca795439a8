// A training placement with an employer on the open labour market: the participant's own weekdays, hours and mentor.

package struct Internship: Hashable, Codable, Identifiable, Sendable {
  package typealias ID = Identifier<Internship>

  package struct Mentor: Hashable, Codable, Sendable {
    package var name: String
    package var phone: String
    package var email: String

    package init(name: String = "", phone: String = "", email: String = "") {
      (self.name, self.phone, self.email) = (name, phone, email)
    }
  }

  /// When and why it ended early.
  package struct Ended: Hashable, Codable, Sendable {
    package var day: Day
    package var reason: String

    package init(day: Day, reason: String) { (self.day, self.reason) = (day, reason) }
  }

  /// Something that changed after the beginning.
  package struct Alteration: Hashable, Codable, Sendable {
    package enum What: String, Codable, CaseIterable, Sendable { case employer, period, hours, tasks, support, mentor }

    package var day: Day
    package var what: [What]

    package init(day: Day, what: [What]) { (self.day, self.what) = (day, what) }
  }

  package var id: ID
  package var participant: Participant.ID
  package var employer: String
  /// Of the register, where the company stands in it; then its name there counts.
  package var employerID: Employer.ID?
  package var address: String
  package var mentor: Mentor
  package var from: Day
  package var to: Day
  package var hours: [Weekday: TimeSpan]
  package var tasks: String
  package var support: String
  /// The day on which the agreement was signed.
  package var agreementSigned: Day?
  /// The day from which the participant is insured.
  package var insured: Day?
  /// The company's own, beside public holidays.
  package var closingDays: [ClosingDays]
  package var absences: [Day: Attendance]
  package var snoozed: [FollowUp.Kind: Snooze]
  /// The mentor's closing appraisal against the job target.
  package var appraisal: String
  /// Days between contacts, where it has an own rhythm; else the template's.
  package var cadence: Int?
  package var mentorCadence: Int?
  /// Over before its last day.
  package var ended: Ended?
  /// What changed on the way, by day; the door writes it.
  package var alterations: [Alteration]

  package init(
    id: ID, participant: Participant.ID, employer: String, employerID: Employer.ID? = nil, address: String = "",
    mentor: Mentor = Mentor(), from: Day, to: Day, hours: [Weekday: TimeSpan], tasks: String = "",
    support: String = "", agreementSigned: Day? = nil, closingDays: [ClosingDays] = [],
    absences: [Day: Attendance] = [:], snoozed: [FollowUp.Kind: Snooze] = [:], appraisal: String = "",
    insured: Day? = nil, cadence: Int? = nil, mentorCadence: Int? = nil, ended: Ended? = nil,
    alterations: [Alteration] = []
  ) {
    (self.id, self.participant, self.employer, self.address) = (id, participant, employer, address)
    self.employerID = employerID
    (self.mentor, self.from, self.to, self.hours) = (mentor, from, to, hours)
    (self.tasks, self.support, self.agreementSigned) = (tasks, support, agreementSigned)
    (self.closingDays, self.absences, self.snoozed, self.appraisal) = (closingDays, absences, snoozed, appraisal)
    (self.insured, self.cadence, self.mentorCadence) = (insured, cadence, mentorCadence)
    (self.ended, self.alterations) = (ended, alterations)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ID.self, forKey: .id)
    participant = try values.decode(Participant.ID.self, forKey: .participant)
    employer = try values.text(.employer)
    employerID = try values.decodeIfPresent(forKey: .employerID)
    address = try values.text(.address)
    mentor = try values.value(.mentor, or: Mentor())
    from = try values.decode(Day.self, forKey: .from)
    to = try values.decode(Day.self, forKey: .to)
    hours = try values.entries(.hours)
    tasks = try values.text(.tasks)
    support = try values.text(.support)
    agreementSigned = try values.decodeIfPresent(forKey: .agreementSigned)
    closingDays = try values.value(.closingDays, or: [])
    absences = try values.value(.absences, or: [:])
    snoozed = try values.value(.snoozed, or: [:])
    appraisal = try values.text(.appraisal)
    insured = try values.decodeIfPresent(forKey: .insured)
    cadence = try values.decodeIfPresent(forKey: .cadence)
    mentorCadence = try values.decodeIfPresent(forKey: .mentorCadence)
    for days in [cadence, mentorCadence] { _ = try days?.held(to: 1...1000, at: values.codingPath) }
    ended = try values.decodeIfPresent(forKey: .ended)
    alterations = try values.value(.alterations, or: [])
  }

  /// The hours on `day`: none on public holidays, on the company's closing days, or outside the dates.
  package func hours(on day: Day) -> TimeSpan? {
    guard from <= day, day <= lastDay, let span = hours[day.weekday], Closed.reason(on: day, closingDays) == nil
    else { return nil }
    return span
  }

  package func runs(on day: Day) -> Bool { from <= day && day <= lastDay }

  /// The last planned day, or the one on which it ended early.
  package var lastDay: Day { ended.map { min(to, $0.day) } ?? to }

  /// When the activity or its hours were last set or changed: the permission of the medical adviser is about these.
  package var activityChanged: Day? {
    alterations.last { !Set($0.what).isDisjoint(with: [.employer, .period, .hours, .tasks]) }?.day
  }

  /// The first day on which there is work.
  package var firstDay: Day { (from...max(from, min(to, from + 1000))).first { hours(on: $0) != nil } ?? from }

  /// Every day with hours, in order; of absurd dates in a file, those of the first years.
  package var days: [Day] { from <= to ? (from...min(to, from + 1000)).filter { hours(on: $0) != nil } : [] }

  package func planned(in week: Week) -> Minutes {
    week.days.reduce(.zero) { sum, day in sum + (hours(on: day)?.length(on: day) ?? .zero) }
  }

  /// Planned hours up to and with `today`, less the recorded absences.
  package func done(in week: Week, asOf today: Day) -> Minutes {
    week.days.filter { $0 <= today }.reduce(.zero) { sum, day in
      guard let planned = hours(on: day)?.length(on: day) else { return sum }
      return sum + (absences[day]?.done(of: planned) ?? planned)
    }
  }
}

extension Day: CodingKeyRepresentable {
  package var codingKey: any CodingKey { description.codingKey }
  package init?<T: CodingKey>(codingKey: T) { self.init(codingKey.stringValue) }
}
