// The last weeks of a group: reflections of the return days, final talks, reports, and what was set right later.

import Domain
import Words

extension Course {
  /// Along Kolb's cycle, by person and in order of the return days; of a day on which somebody was not, nothing.
  mutating func reflect(_ words: [UInt64: [[String]]]) throws(RefusedChange) {
    guard let module = caseload.module(id) else { return }
    let days = module.returnDays
    for (number, days) in words.sorted(by: { $0.key < $1.key }).map({ ($0.key, Array(zip(days, $0.value))) }) {
      let person: Participant.ID = identifier(number)
      let there = days.filter { session, _ in session.register[person].map { !$0.isAbsence } ?? false }
      try apply(
        there.enumerated().map { index, day in
          let steps = Dictionary(zip(KolbStep.allCases, day.1), uniquingKeysWith: { first, _ in first })
          let reflection = Reflection(
            id: identifier(number * 1000 + 70 + UInt64(index)), session: day.0.id, day: day.0.day,
            words: steps.filter { !$0.value.isEmpty })
          return .writeRecord(module: id, participant: person, record: .reflection(reflection))
        })
    }
  }

  /// All that the end asks of one person, as it is entered in the last week; the report is finished on `day`.
  mutating func finish(_ story: StoryEnd, on day: Day) throws(RefusedChange) {
    try reflect([story.number: story.reflections])
    guard let module = caseload.module(id), let person = module.participant(identifier(story.number)) else { return }
    let talk = module.sessions.last { $0.kind == .finalEvaluation && $0.part(of: person) != nil }?.day
    try apply(story.end(module.outline, on: talk ?? person.enrolment?.until ?? day), on: day)
    try report(on: person.id, day)
  }

  /// Read over together and given to both.
  private mutating func report(on person: Participant.ID, _ day: Day) throws(RefusedChange) {
    guard let words = ReportWords(person, of: caseload, in: .dutch, on: day) else { return }
    var report = words.finished(on: day, by: .together)
    report.given = [.participant: day, .referrer: day]
    try apply([.writeRecord(module: id, participant: person, record: .report(report))], on: day)
  }

  /// Of the first around the person; who never began to agree refuses.
  mutating func answer(_ consent: CareContact.Consent?, of person: Participant.ID, on day: Day) throws(RefusedChange) {
    guard var contact = caseload.module(id)?.participant(person)?.dossier.careContacts.first else { return }
    contact.consent = consent
    contact.consentRefused = consent == nil ? day : nil
    try apply([.writeRecord(module: id, participant: person, record: .careContact(contact))])
  }

  mutating func appraise(_ internship: Internship.ID, _ words: String, on day: Day) throws(RefusedChange) {
    guard var appraised = caseload.module(id)?.internship(internship) else { return }
    appraised.appraisal = words
    try apply([.editInternship(module: id, internship: appraised)], on: day)
    // What was finished is finished anew, with what the company said.
    let person = appraised.participant
    guard let finished = caseload.module(id)?.participant(person)?.dossier.report else { return }
    try apply([.writeRecord(module: id, participant: person, record: .report(finished.reopened))], on: day)
    try report(on: person, day)
  }

  /// The last day of the module, from which aftercare counts for who stayed; of who left, the day of that.
  func end(of person: Participant.ID) -> Day {
    let module = caseload.module(id)
    return module?.participant(person).flatMap { module?.aftercareStart(of: $0) } ?? Demonstration.day
  }
}
