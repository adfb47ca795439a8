// In the dossier: the care around a person, the medical adviser, the job target and what was explored, the search.
import Domain
import Screen
import Words

extension App {
  func careRows(_ dossier: Dossier, _ rows: inout [Row], _ width: Int) {
    guard !dossier.careContacts.isEmpty || dossier.noCare != nil else { return }
    rows.heading(Phrase.careNetwork(language))
    if let said = dossier.noCare {
      recordRow(
        Record.ID(.noCare), [Span(Phrase.noCare(on: said.day)(language), .info)], [(.ownWords, said.words)], &rows,
        width)
    }
    for contact in dossier.careContacts {
      let reached = [contact.name, contact.organisation, contact.phone, contact.email].filter { !$0.isBlank }
      recordRow(
        Record.ID(.careContact, contact.id.raw),
        [
          Span(contact.role.words(language).inColumn(20), .info),
          Span(reached.joined(separator: " · "), .emphasis),
        ], &rows, width)
      consentRows(contact, &rows, width)
      for (label, text) in [(Phrase.agreements, contact.agreements), (.careAlignment, contact.alignment)]
      where !text.isBlank {
        labelled(label, text, &rows, width)
      }
    }
  }

  /// Whether somebody may be contacted is never left unsaid.
  private func consentRows(_ contact: CareContact, _ rows: inout [Row], _ width: Int) {
    let (sign, role, words): (String, Role, Phrase) =
      switch contact.consent {
      case nil:
        contact.consentRefused.map { ("✗ ", .danger, .consentRefused(on: $0)) }
          ?? ("? ", .warning, .consentNotAsked)
      case let consent? where !contact.mayBeContacted(on: now.day):
        ("✗ ", .danger, .consentWithdrawn(on: consent.withdrawn ?? consent.given))
      case let consent?: ("✓ ", .good, .consent(since: consent.given, about: consent.scope))
      }
    let indent = String(repeating: " ", count: 20)
    for (index, line) in words(language).wrapped(to: max(10, width - 22)).enumerated() {
      rows.words([Span(indent), Span(index == 0 ? sign : "  ", role, .bold, means: .silent), Span(line, role)])
    }
  }

  func permissionRows(_ person: Participant, _ module: Module, _ rows: inout [Row], _ width: Int) {
    let alarms = matters.filter { entry in
      if case .permission(_, let who) = entry.matter { entry.module == module.id && who.id == person.id } else { false }
    }
    let (permissions, snoozed) = (person.dossier.permissions, person.dossier.snoozed)
    guard !permissions.isEmpty || !alarms.isEmpty else { return }
    rows.heading(Record.Kind.permission.words.capitalized(language))
    for entry in alarms {
      guard case .permission(let alarm, _) = entry.matter else { continue }
      let late = alarm.daysLate(on: now.day)
      rows.append(
        Row(
          .matter(entry),
          [
            Span(
              late > 0 ? "! " : "▪ ", late > 0 ? .danger : .attention, .bold, means: late > 0 ? .attention : .silent),
            Span(alarm.kind.words(language), late > 0 ? .danger : .attention),
            Span("  " + (late > 0 ? .daysLate(late) : Phrase.byDay(alarm.due))(language), .secondary),
          ]))
    }
    for (kind, snooze) in snoozed.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where snooze.until > now.day {
      labelled(kind.words, Phrase.putOff(until: snooze.until, snooze.reason)(language), &rows, width)
    }
    for permission in permissions.reversed() {
      let role: Role =
        switch permission.decision {
        case .pending: .attention
        case .granted: .good
        case .refused: .danger
        }
      let decided = permission.decided.map { " " + $0.shortWithYear(language) } ?? ""
      let isDecided = permission.decision != .pending
      recordRow(
        Record.ID(.permission, permission.id.raw),
        [
          Span(Phrase.requested(on: permission.requested)(language), .info),
          Span(isDecided ? " · " + permission.decision.words(language) + decided : "", role),
          Span(permission.validUntil.map { " · " + Phrase.until($0)(language) } ?? "", .text),
        ],
        [
          (.permittedActivity, permission.activity), (.permittedHours, permission.hours?.words(language) ?? ""),
          (.insurerContact, permission.contact),
        ], &rows, width)
    }
  }

  // MARK: - The way to work

  func jobRows(_ dossier: Dossier, _ module: Module, _ rows: inout [Row], _ width: Int) {
    if !dossier.exploredJobs.isEmpty {
      rows.heading(Phrase.exploredJobs(language))
      for job in dossier.exploredJobs {
        let role: Role = job.verdict == .suits ? .good : job.verdict == .no ? .warning : .text
        let way = [job.way.words(language), job.employer].filter { !$0.isBlank }.joined(separator: ", ")
        recordRow(
          Record.ID(.exploredJob, job.id.raw),
          [
            Span(job.day.short(language).padded(to: 12), .info), Span(job.job, .emphasis),
            Span(" · " + job.verdict.words(language), role), Span(" · " + way, .secondary),
          ], &rows, width)
        indented(job.words, &rows, width)
      }
    }
    if let target = dossier.jobTarget {
      rows.heading(Record.Kind.jobTarget.words.capitalized(language))
      recordRow(
        Record.ID(.jobTarget), dayAndTaker(target.day, target.taker),
        [
          (.dreamJob, target.dreamJob), (.jobTarget, target.target), (.match, target.match), (.reasons, target.reasons),
        ], &rows, width)
    }
    guard let readiness = dossier.readiness else { return }
    rows.heading(Record.Kind.readiness.words.capitalized(language))
    let ready = module.template.documents.count { readiness.documents[$0.id] != nil }
    recordRow(
      Record.ID(.readiness), [Span(Phrase.readyOf(ready, module.template.documents.count)(language), .emphasis)],
      [
        (.computerSkills, readiness.computer.map { Phrase.computer($0)(language) } ?? ""),
        (.remark, readiness.words),
      ], &rows, width)
    for document in module.template.documents {
      let day = readiness.documents[document.id]
      rows.words([
        Span(day == nil ? "○ " : "✓ ", day == nil ? .warning : .good, .bold, means: .silent),
        Span(document.words(language).inColumn(18)),
        Span((day.map { Phrase.ready(since: $0) } ?? .notReady)(language), day == nil ? .warning : .secondary),
      ])
    }
  }

  func searchRows(_ dossier: Dossier, _ rows: inout [Row], _ width: Int) {
    guard !dossier.search.isEmpty else { return }
    rows.heading(Phrase.searches(language))
    for step in dossier.search {
      let role: Role =
        step.answer == .yes || step.answer == .talk ? .good : step.answer == .no ? .secondary : .attention
      let how = [step.way.words(language), step.taker?.words(language) ?? ""].filter { !$0.isEmpty }
      recordRow(
        Record.ID(.searchStep, step.id.raw),
        [
          Span(step.day.short(language).padded(to: 12), .info), Span(step.employer, .emphasis),
          Span(" · " + step.answer.words(language), role),
          Span(" · " + how.joined(separator: ", "), .secondary),
          Span(
            step.next.map { " · " + Phrase.askAgainOn(language).lowercased() + " " + $0.short(language) } ?? "", .info),
        ], &rows, width)
      indented(step.words, &rows, width)
    }
  }

  private func indented(_ text: String, _ rows: inout [Row], _ width: Int) {
    guard !text.isBlank else { return }
    for line in text.wrapped(to: max(10, width - 12)) { rows.words(.words(String(repeating: " ", count: 12) + line)) }
  }
}
