// The dossier of one participant: contact data, hours, internship and check-ins, return days, sessions, notes.
import Domain
import Screen
import Words

/// Whether a dossier shows, with their keys, the records that can be added.
enum Offering: Sendable { case records, nothing }

extension App {
  func dossierRows(width: Int, offering: Offering = .records) -> [Row] {
    guard let module, let person = person.flatMap(module.participant) else { return [] }
    var rows: [Row] = []
    rows.append(Row(.participant(person.id), .words(person.name.full, .emphasis, .bold)))
    likenessRows(&rows)
    // What asks for something comes before what is only to be looked at.
    missingRows(person, module, &rows, width)
    if person.tookPart, width > 0 { chartRows(of: module, for: person, &rows, width) }
    if rows.count > 1 { rows.heading(Phrase.details(language)) }
    returnRows(person, module, &rows)
    contactRows(person, &rows, width)
    teamRows(about: .participant(id: person.id), &rows, width)
    pathRows(person, module, &rows, width)
    dossierSections(person, module, offering, &rows, width)
    for internship in module.internships(of: person.id) { internshipRows(internship, module, &rows, width) }
    sessionRows(person, module, .returnDays, &rows, width) { $0.kind == .returnDay }
    if offering == .records || !person.notes.isEmpty { noteRows(person, &rows, width) }
    sessionRows(person, module, .sessionsAndAttendance, &rows, width) { $0.kind != .returnDay }
    return rows
  }

  private func contactRows(_ person: Participant, _ rows: inout [Row], _ width: Int) {
    let informal = person.referrer.informal
    let referrer = [
      person.referrer.organisation.rawValue, person.referrer.consultant, person.referrer.phone, person.referrer.email,
    ]
    let entries: [(Phrase, String)] = [
      (.stage, person.stage.words(language)), (.tookPartBefore, spellWords(person)(language)),
      (.birth, person.birth.map { $0.typed } ?? ""),
      (.town, person.town), (.phone, person.phone), (.email, person.email),
      (.referrer, referrer.filter { !$0.isEmpty }.joined(separator: " · ")), (.informalReferrer, informal),
      (.benefitStatus, person.status.words(language)), (.remark, person.remark),
    ]
    for (label, value) in entries where !value.isEmpty { labelled(label, value, &rows, width) }
  }

  /// The times before the one that the stage tells.
  func spellWords(_ person: Participant) -> Phrase {
    let before = person.enrolment == nil ? person.spells : person.spells.dropLast()
    return before.map(\.words).joined(Phrase(same: "; "))
  }

  /// A label and a value beside it, each wrapped in its own column.
  func labelled(_ label: Phrase, _ value: String, _ rows: inout [Row], _ width: Int, indent: Int = 20) {
    let isLinear = presentation == .linear
    let heads = isLinear ? [label(language) + ": "] : label(language).wrapped(to: indent - 1)
    let parts = value.wrapped(to: max(10, width - indent))
    for index in 0..<max(heads.count, parts.count) {
      let head = heads.indices.contains(index) ? heads[index] : ""
      let column = isLinear && index == 0 ? head : head.padded(to: indent)
      rows.words([Span(column, .secondary), Span(parts.indices.contains(index) ? parts[index] : "")])
    }
  }

  private func internshipRows(_ internship: Internship, _ module: Module, _ rows: inout [Row], _ width: Int) {
    rows.heading(Phrase.internshipTitle(language))
    rows.append(
      Row(
        .internship(internship.id),
        [
          Span(caseload.employerName(of: internship), .emphasis, .bold),
          Span("  " + Phrase.period(internship.from, internship.to)(language), .info),
        ]))
    let days = Weekday.allCases.compactMap { day in
      internship.hours[day].map { day.short(language) + " " + $0.words }
    }
    labelled(.hours, days.joined(separator: ", "), &rows, width)
    let mentor = [internship.mentor.name, internship.mentor.phone, internship.mentor.email].filter { !$0.isEmpty }
    if !mentor.isEmpty { labelled(.mentor, mentor.joined(separator: " · "), &rows, width) }
    let entries: [(Phrase, String)] = [
      (.address, internship.address), (.tasks, internship.tasks), (.support, internship.support),
      (.agreement, internship.agreementSigned?.shortWithYear(language) ?? Phrase.notSigned(language)),
      (.internshipInsured, internship.insured?.shortWithYear(language) ?? Phrase.notInsured(language)),
      (.internshipEnded, internship.ended.map { $0.day.short(language) + ": " + $0.reason } ?? ""),
      (
        .internshipAlterations,
        internship.alterations.dropFirst().map { alteration in
          alteration.day.short(language) + " " + alteration.what.map { $0.words(language) }.joined(separator: ", ")
        }.joined(separator: "; ")
      ),
      (.appraisal, internship.appraisal),
    ]
    for (label, value) in entries where !value.isEmpty { labelled(label, value, &rows, width) }
    if !internship.absences.isEmpty {
      let days = internship.absences.sorted { $0.key < $1.key }
        .map { $0.key.dayAndMonth(language) + " " + $0.value.words(language) }
      labelled(.absences, days.joined(separator: ", "), &rows, width)
    }
    for due in FollowUp.Kind.allCases.compactMap({ module.followUp($0, internship) }) where internship.runs(on: now.day)
    {
      let late = due.daysLate(on: now.day)
      let text = due.due.short(language) + (late > 0 ? " · " + Phrase.daysLate(late)(language) : "")
      rows.words([
        Span(due.kind.words(language) + ": ", .secondary), Span(text, late > 0 ? .danger : .text),
      ])
    }
    checkInRows(internship, module, &rows, width)
  }

  private func checkInRows(_ internship: Internship, _ module: Module, _ rows: inout [Row], _ width: Int) {
    let contacts = module.checkIns(of: internship.id)
    rows.words(.words(Phrase.checkIns(contacts.count)(language), .title))
    for contact in contacts {
      let isReached = contact.outcome == .reached
      let words = [contact.said, contact.attitudes, contact.agreed].filter { !$0.isEmpty }.joined(separator: " · ")
      rows.append(
        Row(
          .checkIn(contact.id),
          [
            Span(isReached ? "✓ " : "○ ", isReached ? .good : .warning, means: isReached ? .reached : .silent),
            Span(contact.day.short(language).padded(to: 11)),
            Span(contact.channel.words(language) + ", " + contact.with.words(language), .info),
            Span(isReached ? "" : " (" + contact.outcome.words(language) + ")", .warning),
            Span(contact.wellbeing.map { "  " + Phrase.wellbeingOf($0)(language) } ?? "", .phase),
            Span("  " + contact.by, .secondary),
          ]))
      for line in words.wrapped(to: max(10, width - 13)) where !words.isEmpty {
        rows.words([Span(String(repeating: " ", count: 13)), Span(line)])
      }
    }
  }

  private func sessionRows(
    _ person: Participant, _ module: Module, _ title: Phrase, _ rows: inout [Row], _ width: Int,
    where belongs: (Session) -> Bool
  ) {
    let sessions = module.sessions.filter { belongs($0) && $0.part(of: person) != nil }
    guard !sessions.isEmpty else { return }
    rows.heading(title(language))
    let table = self.table(
      [
        Column(width: .fixed(1)), Column(width: .fixed(11)), Column(width: .fixed(11), gives: 1),
        Column(width: .flexible(16)),
        Column(width: .flexible(10)),
      ], width: width)
    for session in sessions {
      let entry = session.register[person.id]
      let isPast = session.day <= now.day
      rows.append(
        Row(
          .session(session.id),
          table.line([
            entry.map { Span($0.sign, $0.isAbsence ? .warning : .good, means: .silent) }
              ?? Span(
                isPast && session.isPlanned ? "?" : " ", .warning, means: isPast && session.isPlanned ? .missing : nil),
            Span(session.day.short(language)), Span(session.part(of: person)?.words ?? "", .secondary),
            Span(sessionWords(session)),
            Span(session.isPlanned ? entry?.words(language) ?? "" : session.state.words(language), .secondary),
          ])))
    }
  }

  private func noteRows(_ person: Participant, _ rows: inout [Row], _ width: Int) {
    rows.heading(Phrase.notes(language))
    if person.notes.isEmpty { rows.words(.words(Phrase.noNotes(note: keymap.phrase(.note))(language), .secondary)) }
    for note in person.notes {
      for (index, part) in note.text.wrapped(to: max(10, width - 12)).enumerated() {
        let line: Line = [Span((index == 0 ? note.day.short(language) : "").padded(to: 12), .info), Span(part)]
        if index == 0 { rows.append(Row(.note(note.id), line)) } else { rows.words(line) }
      }
    }
  }
}
