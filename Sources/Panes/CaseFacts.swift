// What the caseload tells of a case at hand, small beside the question: course, hours, attendance, goals, internship, contacts.
import Domain
import Screen
import Words

extension App {
  /// The drawing of the course over its weeks: with what its signs mean, without, or none.
  enum Course {
    case drawn, short, left
  }

  func factRows(_ subject: IntervisionCase, _ rows: inout [Row], _ width: Int, course: Course) {
    for reason in subject.reasons { rows.words(.words("· " + reason.words(language), .warning)) }
    switch subject.subject {
    case .participant(let id):
      guard let (module, person) = caseload.participant(id) else { return }
      personFacts(person, caseload.withRegisterNames(module), &rows, width)
      courseRows(person, module, course, &rows, width)
    case .employer(let id):
      guard let employer = caseload.employer(id) else { return }
      employerFacts(employer, &rows, width)
    case .method: break
    }
  }

  private func personFacts(_ person: Participant, _ module: Module, _ rows: inout [Row], _ width: Int) {
    let week = module.programmeWeek(of: now.day)
    let phase = module.phase(of: person, on: now.day).map { " · " + Phrase.phase($0 + 1)(language) } ?? ""
    fact(
      .moduleWord, module.name + " · " + Phrase.programmeWeek(week, of: module.template.weeks)(language) + phase, &rows,
      width)
    fact(.stage, person.stage.words(language), &rows, width)
    fact(.thePath, pathWords(module.path(of: person), width), &rows, width)
    if person.tookPart {
      let hours = module.hours(of: person, in: now.day.week, asOf: now.day).planned
      fact(
        .hours,
        hours.words(language) + " / " + module.template.weeklyCap.words(language), &rows, width,
        chart: bar(hours, of: module.template.weeklyCap))
      let sums = module.buildUp(of: person, asOf: now.day).map(\.planned)
      fact(
        .hoursByWeek, "", &rows, width,
        chart: sums.map { Spark.sign(of: $0, upTo: module.template.weeklyCap) }.joined())
      let attendance = module.attendance(of: person)
      fact(
        .attendance, "\(attendance.present)/\(attendance.registered)", &rows, width, chart: strip(of: person, module))
    }
    for goal in person.dossier.goals {
      let marks = goal.ratings.map { Spark.sign(of: $0.level) }.joined()
      let level = goal.last.map { " " + Phrase.signed($0.level) } ?? ""
      fact(.goalWord, "„" + goal.words.replacingNewlines + "”" + level, &rows, width, chart: marks)
    }
    for internship in module.internships(of: person.id).suffix(2) {
      let period = Phrase.period(internship.from, internship.to)(language)
      fact(.internshipTitle, caseload.employerName(of: internship) + " · " + period, &rows, width)
      for contact in module.checkIns(of: internship.id).prefix(3) {
        let said = [contact.said, contact.agreed].filter { !$0.isBlank }.joined(separator: " · ")
        let head = contact.day.dayAndMonth(language) + " " + contact.with.words(language)
        fact(.contactWord, head + (said.isEmpty ? "" : ": " + said.replacingNewlines), &rows, width)
      }
    }
    if let note = person.notes.max(by: { $0.day < $1.day }) {
      fact(.note, note.day.dayAndMonth(language) + ": " + note.text.replacingNewlines, &rows, width)
    }
  }

  /// The course over its weeks, beside the notes.
  private func courseRows(
    _ person: Participant, _ module: Module, _ drawing: Course, _ rows: inout [Row], _ width: Int
  ) {
    guard person.tookPart, drawing != .left else { return }
    if drawing == .short {
      let timeline = Timeline(module, of: person, today: now.day)
      return rows.chart(timeline.shortLines(width: width, language))
    }
    let subject = ChartSubject(
      module: module, person: person, today: now.day, width: width, language: language, presentation: presentation)
    guard let course = recalls.charts.value(of: subject, { subject.charts }).first else { return }
    rows.words([])
    rows.chart(course.lines)
  }

  /// The whole path where there is room for it, else how it began and its last steps.
  private func pathWords(_ path: [PathStep], _ width: Int) -> String {
    let steps = path.map { $0.kind.words(language) + " " + $0.day.dayAndMonth(language) }
    let whole = steps.joined(separator: " → ")
    let lines = whole.wrapped(to: max(10, width - min(12, width / 3))).count
    guard lines > (hasWideMeeting ? 8 : 2), steps.count > 4 else { return whole }
    return (steps.prefix(1) + ["…"] + steps.suffix(2)).joined(separator: " → ")
  }

  private func employerFacts(_ employer: Employer, _ rows: inout [Row], _ width: Int) {
    fact(.sector, employer.sector, &rows, width)
    fact(.town, employer.town, &rows, width)
    fact(.offer, employer.offer.replacingNewlines, &rows, width)
    for placement in caseload.placements(at: employer.id).prefix(5) {
      let who = placement.module.participant(placement.internship.participant).map { naming($0.who) } ?? ""
      let period = Phrase.period(placement.internship.from, placement.internship.to)(language)
      fact(.internshipTitle, who + " · " + period, &rows, width)
    }
    for visit in employer.visits.prefix(3) {
      fact(.contactWord, visit.day.dayAndMonth(language) + ": " + visit.said.replacingNewlines, &rows, width)
    }
  }

  /// A label, and a value that wraps under itself; the chart of it is left out where the screen is read line by line.
  private func fact(_ label: Phrase, _ words: String, _ rows: inout [Row], _ width: Int, chart: String = "") {
    let drawn = presentation == .linear ? "" : chart
    let value = [words, drawn].filter { !$0.isBlank }.joined(separator: "  ")
    if !value.isBlank { labelled(label, value, &rows, width, indent: min(12, width / 3)) }
  }
}
