// Today: what needs the counsellor now, over all her modules.
import Domain
import Screen
import Words

extension App {
  func todayRows(width: Int) -> [Row] {
    var rows: [Row] = []
    var heading: Phrase?
    for (index, entry) in matters.enumerated() {
      if entry.matter.heading != heading {
        heading = entry.matter.heading
        rows.heading(entry.matter.heading(language))
      }
      rows.append(Row(.matter(index), matterLine(entry, width)))
    }
    if matters.isEmpty { rows.words(.words(Phrase.nothingToday(language), .secondary)) }
    return rows
  }

  private func matterLine(_ entry: TodayItem, _ width: Int) -> Line {
    let table = Table(
      [
        Column(width: .fixed(1)), Column(width: .fixed(15)), Column(width: .flexible(20)),
        Column(width: .flexible(12), gives: 1),
      ], width: width)
    let module = caseload.modules.count > 1 ? caseload.module(entry.module)?.name ?? "" : ""
    let (sign, when, what) = words(of: entry)
    return table.line([sign, when, what, Span(module, .secondary)])
  }

  private func words(of entry: TodayItem) -> (sign: Span, when: Span, what: Span) {
    switch entry.matter {
    case .session(let session):
      return (Span("▪", .info), Span(session.time.words), Span(sessionWords(session)))
    case .absent(let who, let attendance):
      return (Span(attendance.sign, .warning), Span(""), Span(naming(who) + ": " + attendance.words(language)))
    case .followUp(let due, let who, let employer):
      let late = due.daysLate(on: now.day)
      let when = late > 0 ? Phrase.daysLate(late) : .dueToday
      let what = [naming(who), Phrase.dueFor(due.kind)(language), employer].filter { !$0.isEmpty }
        .joined(separator: " · ")
      return (
        late > 0 ? Span("!", .danger, .bold) : Span("▪", .attention),
        Span(when(language), late > 0 ? .danger : .attention),
        Span(what)
      )
    case .registerMissing(let session, let missing):
      return (
        Span("?", .warning, .bold), Span(session.day.short(language)),
        Span(sessionWords(session) + " · " + Phrase.withoutAttendance(missing)(language))
      )
    case .nextReturnDay(let session):
      return (
        Span("▹", .info), Span(session.day.short(language)),
        Span(session.time.words + " · " + Phrase.inDays(session.day - now.day)(language))
      )
    case .finding(let finding):
      let isBroken = finding.severity == .broken
      return (
        Span(isBroken ? "!" : "·", isBroken ? .danger : .warning, .bold), Span(""),
        Span(finding.phrase(naming)(language), isBroken ? .danger : .text)
      )
    case .placeFree(let who, let free):
      return (Span("▪", .good), Span(""), Span(Phrase.placeFor(naming(who), free)(language)))
    case .candidates(let count):
      return (Span("·", .secondary), Span(""), Span(Phrase.openCandidates(count)(language)))
    }
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
    case .placeFree, .candidates: .candidates
    }
  }
}
