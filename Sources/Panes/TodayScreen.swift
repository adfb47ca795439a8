// Today: what needs the counsellor now, over all her modules.
import Domain
import Screen
import Words

extension App {
  func todayRows(width: Int) -> [Row] {
    var rows: [Row] = []
    var heading: Phrase?
    let whose = caseload.modules.count > 1 ? shortNames : [:]
    let table = self.table(
      [
        Column(width: .fixed(1)), Column(width: .fixed(13)), Column(width: .flexible(24)),
        Column(width: .flexible(20), gives: 1),
      ] + (whose.isEmpty ? [] : [Column(width: .fixed(min(20, whose.values.map(\.columns).max() ?? 0)), gives: 2)]),
      width: width)
    if asksWhoIAm { rows.words(.words(Phrase.sayWhoYouAre(keymap.phrase(.me))(language), .info)) }
    if !shownDrafts.isEmpty {
      rows.heading(Phrase.drafts(language))
      rows += draftRows(width: width)
    }
    // What belongs to no module, as a meeting, is everybody's.
    let own = Set(caseload.modules.filter { asksWhoIAm || hold(on: $0) == .own }.map(\.id))
    func isOwn(_ entry: TodayItem) -> Bool { entry.module.map(own.contains) ?? true }
    func row(_ entry: TodayItem) -> Row {
      Row(
        .matter(entry), search: searchText(entry), matterLine(entry, table, entry.module.flatMap { whose[$0] } ?? ""))
    }
    for entry in matters where isOwn(entry) {
      if entry.matter.heading != heading {
        heading = entry.matter.heading
        rows.heading(entry.matter.heading(language))
      }
      rows.append(row(entry))
    }
    let others = matters.filter { !isOwn($0) }
    if !others.isEmpty { rows.heading(Phrase.ofColleagues(language)) }
    rows += others.map(row)
    if matters.isEmpty { rows.words(.words(Phrase.nothingToday(language), .secondary)) }
    return rows
  }

  private func matterLine(_ entry: TodayItem, _ table: Table, _ whose: String) -> Line {
    let (sign, when, what, more) = words(of: entry)
    let cells = [sign, when, what, more, Span(whose, .secondary)]
    return table.fitting(2, 3, cells).line(cells)
  }

  /// All of it, where the line is cut too.
  private func searchText(_ entry: TodayItem) -> String {
    let (_, when, what, more) = words(of: entry)
    let module = entry.module.flatMap(caseload.module)?.name ?? ""
    return [when.text, what.text, more.text, module].joined(separator: " ")
  }

  /// Modules by their place, where no other of which Today speaks is at the same one.
  private var shortNames: [Module.ID: String] {
    let modules = Set(matters.compactMap(\.module)).compactMap { caseload.module($0) }
    let places = Dictionary(grouping: modules, by: \.place.plain)
    return Dictionary(
      uniqueKeysWithValues: modules.map { module in
        let isAlone = !module.place.isBlank && places[module.place.plain]?.count == 1
        return (module.id, isAlone ? module.place : module.name)
      })
  }

  /// The sign, when, what, and what stands behind it.
  private func words(of entry: TodayItem) -> (sign: Span, when: Span, what: Span, more: Span) {
    let nothing = Span("")
    switch entry.matter {
    case .session(let session):
      let audience = entry.module.flatMap(caseload.module)?.audience(of: session).count ?? 0
      return (
        Span("▪", .info), Span(session.time.words), Span(sessionWords(session)),
        Span(Phrase.people(audience)(language), .secondary)
      )
    case .absent(let who, let attendance):
      return (
        Span(attendance.sign, .warning, means: .silent), nothing, Span(naming(who)),
        Span(attendance.words(language), .warning)
      )
    case .followUp(let due, let who, let employer):
      let late = due.daysLate(on: now.day)
      let what = [naming(who), Phrase.dueFor(due.kind)(language)].filter { !$0.isEmpty }.joined(separator: " · ")
      let (sign, when) = urgency(late, .dueToday)
      return (sign, when, Span(what), Span(employer, .secondary))
    case .registerMissing(let session, let missing):
      return (
        Span("?", .warning, .bold, means: .missing), Span(session.day.short(language)), Span(sessionWords(session)),
        Span(Phrase.withoutAttendance(missing)(language), .warning)
      )
    case .nextReturnDay(let session):
      return (
        Span("▹", .info), Span(session.day.short(language)), Span(session.time.words),
        Span(Phrase.inDays(session.day - now.day)(language), .info)
      )
    case .finding(let finding):
      let isBroken = finding.severity == .broken
      let sign = Span(
        isBroken ? "!" : "·", isBroken ? .danger : .warning, .bold, means: isBroken ? .attention : .silent)
      return (sign, nothing, Span(finding.phrase(naming)(language), isBroken ? .danger : .text), nothing)
    case .permission(let alarm, let who):
      let late = alarm.daysLate(on: now.day)
      return (
        late > 0 ? Span("!", .danger, .bold) : Span("▪", .attention),
        Span((late > 0 ? .daysLate(late) : alarm.due.short)(language), late > 0 ? .danger : .attention),
        Span(naming(who)), Span(alarm.kind.words(language), late > 0 ? .warning : .text)
      )
    case .search(let who, let step):
      return (
        Span("▪", .attention), Span((step.due ?? step.day).short(language)), Span(naming(who)),
        Span(Phrase.askAgain(step.employer)(language))
      )
    case .offer(let who, let since):
      return (
        Span("▪", .attention), Span(since.short(language)), Span(naming(who)),
        Span(Phrase.offerOpen(language), .attention)
      )
    case .candidate(let who, let next, let since):
      let home = entry.module.flatMap(caseload.module)
      let person = home?.participant(who.id)
      let words = home.flatMap { home in person.map { nextWords(of: $0, in: home).words } } ?? next.toDo
      return (
        Span("·", .secondary), Span(since.map { Phrase.daysShort(max(0, now.day - $0))(language) } ?? "", .secondary),
        Span(naming(who) + " · " + words(language)), nothing
      )
    case .meeting(let meeting):
      let isPast = meeting.day < now.day
      return (
        Span("▪", isPast ? .attention : .info),
        Span((meeting.day == now.day ? .dueToday : meeting.day.short)(language), isPast ? .attention : .text),
        Span([meeting.from?.description ?? "", meeting.place].filter { !$0.isEmpty }.joined(separator: " · ")),
        Span(Phrase.casesCount(meeting.agenda.count)(language), .secondary)
      )
    case .decision(let made, let about):
      let late = made.decision.daysLate(on: now.day)
      let whose = [made.decision.owner, about ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
      return (
        late > 0 ? Span("!", .danger, .bold, means: .attention) : Span("▪", .attention),
        Span(
          (late > 0 ? .daysLate(late) : made.decision.due?.short ?? Phrase(same: ""))(language),
          late > 0 ? .danger : .text),
        Span(made.decision.words.replacingNewlines), Span(whose, .secondary)
      )
    case .aftercare(let due, let who):
      let (sign, when) = urgency(due.daysLate(on: now.day), .dueToday)
      return (sign, when, Span(naming(who)), Span(Phrase.aftercareMonth(due.month)(language)))
    case .ending(let who, let missing, let day):
      let late = max(0, now.day - day)
      let (sign, when) = urgency(late, day.short)
      return (sign, when, Span(naming(who)), Span(missing.map(\.words).listed(language), late > 0 ? .warning : .text))
    case .placeFree, .candidates, .unclosed:
      let sentence = entry.matter.sentence(on: now.day, naming)
      return (Span("▪", .good), nothing, Span(sentence(language)), nothing)
    }
  }

  /// What is late stands out; else when it is due.
  private func urgency(_ late: Int, _ due: Phrase) -> (sign: Span, when: Span) {
    late > 0
      ? (Span("!", .danger, .bold, means: .attention), Span(Phrase.daysLate(late)(language), .danger))
      : (Span("▪", .attention), Span(due(language), .attention))
  }

  /// Kind and theme, as short as they go.
  func sessionWords(_ session: Session) -> String {
    [session.kind.words(language), session.theme].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension TodayItem.Matter {
  fileprivate var heading: Phrase {
    switch self {
    case .session: .sessionsToday
    case .absent: .absentToday
    case .followUp: .contactsDue
    case .registerMissing: .registersMissing
    case .nextReturnDay: .nextReturnDay
    case .finding: .rulesToLookAt
    case .placeFree, .candidate, .candidates, .offer: .candidates
    case .permission: .permissions
    case .search: .searches
    case .aftercare: PathStep.Kind.aftercare.words.capitalized
    case .ending, .unclosed: .endHeading
    case .meeting: .intervision
    case .decision: .agreementsOfTeam
    }
  }
}
