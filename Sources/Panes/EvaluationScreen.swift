// The end of a module: how far everybody is, what closing still asks, the figures once it is closed, and the aftercare.
import Domain
import Screen
import Words

extension App {
  func evaluationRows(width: Int) -> [Row] {
    guard let module, !module.roster.isEmpty else { return [] }
    var rows = [stateRow(module)]
    rows.heading(Phrase.group(language))
    let table = self.table(
      [
        Column(width: .fixed(1)), Column(width: .flexible(16)), Column(width: .fixed(16), gives: 3),
        Column(width: .fixed(6), gives: 1), Column(width: .fixed(12)), Column(width: .flexible(17)),
        Column(width: .fixed(14), gives: 2),
      ], width: width)
    for person in inSeenOrder(module.roster) {
      rows.append(Row(.participant(person.id), table.line(endCells(person, module))))
    }
    closingRows(module, &rows)
    if let closure = module.closure { figureRows(closure, &rows, width) }
    for reopening in module.reopenings.reversed() { reopeningRows(reopening, &rows, width) }
    return rows
  }

  /// Where the module is; Enter on it closes it, or opens it again.
  private func stateRow(_ module: Module) -> Row {
    let (sign, role, words): (String, Role, Phrase) =
      if let closure = module.closure {
        ("✓ ", .good, .closedOn(closure.day))
      } else if module.end < now.day {
        ("! ", .attention, .overSince(module.end))
      } else {
        ("▪ ", .info, .runsUntil(module.end))
      }
    return Row(
      .module(module.id),
      [
        Span(sign, role, .bold, means: .silent), Span(module.name, .emphasis, .bold),
        Span(" · " + words(language), role),
      ])
  }

  private func endCells(_ person: Participant, _ module: Module) -> [Span] {
    let dossier = person.dossier
    let closing = person.isParticipating ? module.missing(of: person, on: now.day).filter(\.isOfTheEnd) : []
    let sign: Span =
      !closing.isEmpty
      ? Span("?", .warning, .bold, means: .missing)
      : module.lastPhase <= now.day ? Span("✓", .good, .bold, means: .silent) : Span("·", .secondary, means: .silent)
    let change = dossier.goals.change
    let isRatedAgain = dossier.goals.isRatedAgain
    let report: Span =
      switch dossier.report {
      case let report? where report.finished != nil: Span(Phrase.reportReady(language), .good)
      case .some: Span(Phrase.reportBegun(language), .attention)
      case nil: Span(Phrase.reportNotYet(language), .secondary)
      }
    return [
      sign, Span(naming(person.who)), talkSpan(person, module),
      Span(
        change.map { shownScores([$0.before] + (isRatedAgain ? [$0.after] : [])) } ?? "", .info),
      person.isParticipating || dossier.report != nil ? report : Span(""),
      Span(person.ending.map { $0.shortWords(language) } ?? Phrase.outcomeNotYet(language), endRole(person)),
      aftercareSpan(person, module),
    ]
  }

  private func endRole(_ person: Participant) -> Role {
    switch person.ending {
    case .outcome: .good
    case .stopped: .warning
    case nil: .secondary
    }
  }

  /// When the talk was, or is to be.
  private func talkSpan(_ person: Participant, _ module: Module) -> Span {
    if let talk = person.dossier.finalEvaluation {
      return Span(Phrase.talkOn(talk.day)(language), .good)
    }
    guard person.isParticipating else { return Span("") }
    guard let (session, from) = module.appointment(of: person, .finalEvaluation) else {
      return Span(Phrase.noTalkYet(language), .secondary)
    }
    return Span(session.day.short(language) + " \(from ?? session.time.from)", .info)
  }

  private func aftercareSpan(_ person: Participant, _ module: Module) -> Span {
    switch module.aftercare(of: person) {
    case .none: Span("")
    case .complete, .ended: Span(Phrase.aftercareOver(language), .good)
    case .due(let due):
      Span(
        Phrase.monthsAt(due.month, due.due)(language),
        due.daysLate(on: now.day) > 0 ? .danger : due.due <= now.day + 14 ? .attention : .secondary)
    }
  }

  /// What rule 9 asks and is not there, a line each, from which Enter leads to the field.
  private func closingRows(_ module: Module, _ rows: inout [Row]) {
    guard module.closure == nil else { return }
    let people = inSeenOrder(module.roster)
    let missing = people.flatMap { person in
      module.missing(of: person, on: now.day).filter(\.isOfTheEnd).map { (person: person, thing: $0) }
    }
    guard module.lastPhase <= now.day else {
      rows.words(.words(Phrase.askedFrom(module.lastPhase)(language), .secondary))
      return
    }
    rows.heading(Phrase.toClose(missing.count)(language))
    if missing.isEmpty {
      rows.words(.words(Phrase.canBeClosed(keymap.phrase(.closeModule))(language), .good))
    }
    for (person, thing) in missing {
      rows.append(
        Row(
          .missing(person.id, thing),
          [
            Span("? ", .warning, .bold, means: .silent), Span(naming(person.who).padded(to: 24), .emphasis),
            Span(words(of: thing, person, module)),
            Span(thing.closes ? "" : "  " + Phrase.notForClosing(language), .secondary),
          ]))
    }
  }

  private func figureRows(_ closure: Closure, _ rows: inout [Row], _ width: Int) {
    rows.heading(Phrase.figuresOn(closure.day)(language))
    for (label, value) in closure.figures.lines { labelled(label, value(language), &rows, width) }
  }

  /// An earlier closing: what it froze, and why it was taken back.
  private func reopeningRows(_ reopening: Reopening, _ rows: inout [Row], _ width: Int) {
    if let figures = reopening.figures {
      figureRows(Closure(day: reopening.closed, figures: figures), &rows, width)
    } else {
      rows.heading(Phrase.closedOn(reopening.closed).capitalized(language))
    }
    for line in Phrase.reopened(reopening)(language).wrapped(to: max(10, width)) {
      rows.words(.words(line, .secondary))
    }
  }

  // MARK: - Closing

  /// Closes the module in hand after a question, or asks why it is opened again.
  mutating func closeModule() {
    guard let module else { return }
    guard module.closure == nil else { return open(reopenForm(module)) }
    let unready = module.unready()
    guard unready.isEmpty else {
      status = Status(.refused, Refusal.notReadyToClose(unready).phrase(naming))
      // To the first thing that is missing.
      let rows = rows(of: .evaluation, width: max(1, size.columns - 4))
      guard place == .evaluation,
        let index = rows.firstIndex(where: { row in
          if case .missing(_, let thing) = row.item { thing.closes } else { false }
        })
      else { return }
      selections[.evaluation] = Selection(item: rows[index].item, index: index)
      return
    }
    let untold = module.untold(on: now).count
    let open = module.sessionsWithoutRegister(on: now).count
    overlays.append(
      .question(
        Question(
          .closeModule(module.name, registers: open, stories: untold),
          .apply([.closeModule(module: module.id, on: now.day)], .moduleClosed(module.name)))))
  }
}

extension Missing {
  /// What the last phase asks.
  var isOfTheEnd: Bool { phase >= 4 }
  /// Rule 9 asks it.
  var closes: Bool { [.finalEvaluation, .report, .outcome].contains(self) }
}
