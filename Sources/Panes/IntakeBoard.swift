// The intake board: people before the start by step, since when they stand there and what comes next; who waits in any module;
// the info moments.
import Domain
import Screen
import Words

extension App {
  func candidateRows(width: Int) -> [Row] {
    guard let module else { return [] }
    let table = self.table(
      [
        Column(width: .flexible(18)), Column(width: .fixed(5), alignment: .trailing, label: .waitsColumn),
        Column(width: .flexible(28)), Column(width: .flexible(14), gives: 2), Column(width: .flexible(12), gives: 3),
      ], width: width)
    let people = Dictionary(grouping: inOrder(module.candidates, of: .candidates, module), by: module.boardStep)
    let turn = caseload.turn(on: now.day)
    var rows: [Row] = []
    for step in BoardStep.allCases {
      switch step {
      case .started: startedRows(module, &rows)
      case .waiting: waitingRows(module, turn, table, &rows)
      default:
        guard let here = people[step] else { continue }
        rows.heading(Phrase.boardHeading(step, here.count)(language))
        for person in longestFirst(here, module) { rows.append(boardRow(person, in: module, turn, table)) }
      }
    }
    infoMomentRows(module, &rows, width)
    return rows
  }

  /// Who stands longest at a step comes first, unless another order was chosen.
  private func longestFirst(_ people: [Participant], _ module: Module) -> [Participant] {
    guard lists[.candidates]?.order == nil else { return people }
    return people.enumerated().map { (since: module.standsSince($1) ?? Day(number: 0), place: $0, person: $1) }
      .sorted { ($0.since, $0.place) < ($1.since, $1.place) }.map(\.person)
  }

  private func boardRow(
    _ person: Participant, in home: Module, _ turn: Set<Participant.ID>, _ table: Table
  ) -> Row {
    let isHere = home.id == moduleID
    let item: Item = isHere ? .participant(person.id) : .elsewhere(home.id, person.id)
    return Row(
      item, search: searchText(person, home) + (isHere ? "" : " " + home.name),
      boardLine(person, home, isHere, turn, table))
  }

  private func boardLine(
    _ person: Participant, _ home: Module, _ isHere: Bool, _ turn: Set<Participant.ID>, _ table: Table
  ) -> Line {
    let next = nextWords(of: person, in: home, turn: turn)
    let referrer = [person.referrer.organisation.rawValue, person.referrer.consultant].filter { !$0.isEmpty }
    let since: Day? = if case .waiting(let since) = person.stage { since } else { home.standsSince(person) }
    let days = home.nextStep(of: person) == nil ? nil : since.map { max(0, now.day - $0) }
    return table.line([
      Span(person.name.full), Span(days.map { Phrase.daysShort($0)(language) } ?? "", .secondary),
      Span((isHere ? "" : home.name + ": ") + next.words(language), next.role),
      Span(referrer.joined(separator: " "), .secondary), Span(person.remark.replacingNewlines, .secondary),
    ])
  }

  /// Those who started stand in the group.
  private func startedRows(_ module: Module, _ rows: inout [Row]) {
    let count = module.participants.count { $0.enrolment != nil }
    guard count > 0, !module.candidates.isEmpty else { return }
    rows.heading(Phrase.boardHeading(.started, count)(language))
    rows.words(.words(Phrase.startedInGroup(keymap.phrase(.roster))(language), .secondary))
  }

  /// In order of turn over all modules: a place may be free elsewhere.
  private func waitingRows(
    _ module: Module, _ turn: Set<Participant.ID>, _ table: Table, _ rows: inout [Row]
  ) {
    let waiting = caseload.waitingLine
    guard !waiting.isEmpty else { return }
    rows.heading(Phrase.waitingHeading(waiting.count, free: caseload.freePlaces(on: now.day))(language))
    for (home, person) in waiting { rows.append(boardRow(person, in: home, turn, table)) }
  }

  private func infoMomentRows(_ module: Module, _ rows: inout [Row], _ width: Int) {
    let moments = module.sessions.filter { $0.kind == .infoMoment }
    guard !moments.isEmpty || module.participants.contains(where: \.isCandidate) else { return }
    rows.heading(Phrase.infoMoments(language))
    if moments.isEmpty { rows.words(.words(Phrase.noInfoMoment(keymap.phrase(.book))(language), .secondary)) }
    let table = self.table(
      [
        Column(width: .fixed(1)), Column(width: .fixed(11)), Column(width: .fixed(11)), Column(width: .flexible(16)),
        Column(width: .flexible(12), gives: 1),
      ], width: width)
    for moment in moments {
      let asked = module.audience(of: moment)
      let present = moment.register.values.count { !$0.isAbsence }
      let isMissing = moment.isPlanned && moment.day <= now.day && moment.register.count < asked.count
      rows.append(
        Row(
          .session(moment.id),
          table.line([
            isMissing ? Span("?", .warning, means: .missing) : Span(moment.register.isEmpty ? " " : "✓", .good),
            Span(moment.day.short(language)), Span(moment.time.words, .info),
            Span(
              moment.isPlanned
                ? Phrase.invitedAndPresent(asked.count, moment.register.isEmpty ? nil : present)(language)
                : moment.state.words(language)),
            Span(moment.place, .secondary),
          ])))
    }
  }

  // MARK: - What comes next

  /// What is to be done for somebody, with the day where one is planned; where they went, of those who are no candidates.
  func nextWords(
    of person: Participant, in module: Module, turn: Set<Participant.ID>? = nil
  ) -> (words: Phrase, role: Role) {
    guard let next = caseload.nextStep(of: person, in: module, on: now.day, turn: turn) else {
      return (person.stage.words, .secondary)
    }
    if module.decides(person) { return (.decideAfterTalk, .attention) }
    if let offer = person.dossier.openOffer, next == .accepted {
      let place = caseload.module(offer.module)?.name ?? ""
      return (.answerToOffer(place, offer.day), .attention)
    }
    if next == .waiting { return (next.toDo, .secondary) }
    if next == .started { return (.startsThen(module.start), .good) }
    guard let kind = next.session, let (session, time) = module.appointment(of: person, kind) else {
      return (next.toDo, .attention)
    }
    let isPast = session.day < now.day
    let words = next.words + Phrase(same: " ") + session.day.short + Phrase(same: time.map { " \($0)" } ?? "")
    return isPast ? (words + .toBeRecorded, .attention) : (words, .info)
  }

  // MARK: - Planning it

  /// The kind of session that is planned for the selected person of the board.
  var nextSessionKind: Session.Kind? {
    guard [.candidates, .today, .dossier].contains(place), let person = targetParticipants.first else { return nil }
    return itemModule?.nextStep(of: person)?.session
  }

  /// Who takes part, is near the end, and has had no final evaluation.
  var targetFinalTalk: Participant? {
    guard [.evaluation, .dossier, .roster].contains(place), let person = targetParticipants.first,
      let module = itemModule,
      person.isParticipating, module.moment(of: person, on: now.day) >= module.template.phases.count - 1,
      person.dossier.finalEvaluation == nil
    else { return nil }
    return person
  }

  /// The info moment or the block of talks for whom is selected: the list of it, or the form that plans one.
  mutating func book() {
    if let session = targetSession { return book(session) }
    if let person = targetFinalTalk { return bookFinalEvaluation(of: person) }
    guard let module, let kind = nextSessionKind else { return }
    let planned = module.sessions.first { $0.kind == kind && $0.isPlanned && $0.day >= now.day }
    if let planned { book(planned) } else { open(sessionForm(nil, kind: kind, day: dayToPlan)) }
  }

  mutating func book(_ session: Session) {
    overlays.append(
      session.kind == .infoMoment
        ? .invitation(InvitationSheet(session: session.id)) : .slots(SlotSheet(session: session.id)))
  }

  /// In a week, or as long before the start as there is time for; on a day on which one works. Who comes late comes at once.
  private var dayToPlan: Day {
    let start = module?.start ?? now.day
    func isWorked(_ day: Day) -> Bool { day.weekday.isWorkday && Holiday.on(day) == nil }
    guard start > now.day else { return (1...14).map { now.day + $0 }.first(where: isWorked) ?? now.day }
    let later = (7...20).map { now.day + $0 }.first { isWorked($0) && $0 < start }
    return later ?? max(now.day, start.workdays(-1))
  }
}

extension Module {
  /// The short talk was held, and what follows from it is still open.
  func decides(_ person: Participant) -> Bool {
    person.stage == .candidate && person.dossier.firstTalk?.decision == .open && nextStep(of: person) == .intake
  }

  /// The last session of this kind to which somebody is asked or for which they are booked, with the hour of the slot.
  func appointment(of person: Participant, _ kind: Session.Kind) -> (Session, TimeOfDay?)? {
    guard let session = sessions.last(where: { $0.kind == kind && $0.isPlanned && $0.part(of: person) != nil }) else {
      return nil
    }
    return (session, session.isBlock ? session.part(of: person)?.from : nil)
  }
}

extension PathStep.Kind {
  /// What is planned so that the step can be taken.
  fileprivate var session: Session.Kind? {
    switch self {
    case .informed: .infoMoment
    case .firstTalk: .firstTalk
    case .intake: .intake
    case .finalEvaluation: .finalEvaluation
    case .referred, .started, .waiting, .offered, .declined, .accepted, .redirected, .withdrawn, .stopped, .resumed,
      .report, .outcome, .aftercare:
      nil
    }
  }
}
