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
  /// The company's own, beside public holidays.
  package var closingDays: [ClosingDays]
  package var absences: [Day: Attendance]
  package var snoozed: [FollowUp.Kind: Snooze]
  /// The mentor's closing appraisal against the job target.
  package var appraisal: String

  package init(
    id: ID, participant: Participant.ID, employer: String, employerID: Employer.ID? = nil, address: String = "",
    mentor: Mentor = Mentor(), from: Day, to: Day, hours: [Weekday: TimeSpan], tasks: String = "",
    support: String = "", agreementSigned: Day? = nil, closingDays: [ClosingDays] = [],
    absences: [Day: Attendance] = [:], snoozed: [FollowUp.Kind: Snooze] = [:], appraisal: String = ""
  ) {
    (self.id, self.participant, self.employer, self.address) = (id, participant, employer, address)
    self.employerID = employerID
    (self.mentor, self.from, self.to, self.hours) = (mentor, from, to, hours)
    (self.tasks, self.support, self.agreementSigned) = (tasks, support, agreementSigned)
    (self.closingDays, self.absences, self.snoozed, self.appraisal) = (closingDays, absences, snoozed, appraisal)
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
    hours = try values.decode([Weekday: TimeSpan].self, forKey: .hours)
    tasks = try values.text(.tasks)
    support = try values.text(.support)
    agreementSigned = try values.decodeIfPresent(forKey: .agreementSigned)
    closingDays = try values.value(.closingDays, or: [])
    absences = try values.value(.absences, or: [:])
    snoozed = try values.value(.snoozed, or: [:])
    appraisal = try values.text(.appraisal)
  }

  /// The hours on `day`: none on public holidays, on the company's closing days, or outside the dates.
  package func hours(on day: Day) -> TimeSpan? {
    guard from <= day, day <= to, let span = hours[day.weekday], Closed.reason(on: day, closingDays) == nil
    else { return nil }
    return span
  }

  package func runs(on day: Day) -> Bool { from <= day && day <= to }

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
