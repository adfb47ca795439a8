// The pieces of which the sections of a dossier are made: a line that stands for a record, its texts, who took the step.
import Domain
import Screen
import Words

extension App {
  /// A line that Enter opens, and its texts below it.
  func recordRow(
    _ id: Record.ID, _ line: Line, _ texts: [(Phrase, String)], _ rows: inout [Row], _ width: Int
  ) {
    let lines = presentation == .linear ? [line] : line.folded(to: width)
    rows.append(Row(.record(id), lines[0]))
    for more in lines.dropFirst() { rows.words(more) }
    for (label, text) in texts where !text.isBlank { labelled(label, text, &rows, width) }
  }

  func recordRow(_ id: Record.ID, _ line: Line, _ rows: inout [Row], _ width: Int) {
    recordRow(id, line, [], &rows, width)
  }

  /// "di 5 mei · samen".
  func dayAndTaker(_ day: Day, _ taker: Taker?) -> Line {
    [Span(day.shortWithYear(language), .info), Span(taker.map { " · " + $0.words(language) } ?? "", .secondary)]
  }

  /// Where somebody came from and who took each step.
  func pathRows(_ person: Participant, _ module: Module, _ rows: inout [Row], _ width: Int) {
    rows.heading(Phrase.thePath(language))
    let path = module.path(of: person)
    if path.isEmpty { rows.words(.words(Phrase.noSteps(language), .secondary)) }
    for step in path {
      let isPaper = step.source == .paper
      let passed = person.dossier.offers.first { step.kind == .offered && $0.day == step.day }?.outOfTurn ?? ""
      let why = passed.isBlank ? "" : Phrase.outOfTurn(passed)(language)
      let more = [step.taker?.words(language) ?? "", step.words, why].filter { !$0.isBlank }.joined(separator: " · ")
      let head: Line = [
        Span((isPaper ? Phrase.onPaper(language) : step.day.shortWithYear(language)).inColumn(16), .info),
        Span(step.kind.words(language).inColumn(20), .emphasis),
      ]
      for (index, line) in more.wrapped(to: max(10, width - head.columns)).enumerated() {
        let before = index == 0 ? head : [Span(String(repeating: " ", count: head.columns))]
        rows.words(before + [Span(line, .secondary)])
      }
    }
  }

  /// What is missing; each line leads to its field.
  func missingRows(_ person: Participant, _ module: Module, _ rows: inout [Row], _ width: Int) {
    let missing = module.missing(of: person, on: now.day)
    if missing.isEmpty { return }
    rows.heading(Phrase.missingTitle(missing.count)(language))
    let moment = module.moment(of: person, on: now.day)
    for thing in missing {
      rows.append(
        Row(
          .missing(person.id, thing),
          [
            Span("? ", .warning, .bold, means: .silent),
            Span(thing.due(at: moment)(language).inColumn(20), .phase), Span(words(of: thing, person, module)),
          ]))
    }
  }

  /// What is missing, and of what.
  func words(of thing: Missing, _ person: Participant, _ module: Module) -> String {
    thing.words(of: person, in: module, employer: caseload.employerName)(language)
  }

  /// All that was recorded, in the order of the path; then, a line each, what is still empty.
  func dossierSections(
    _ person: Participant, _ module: Module, _ offering: Offering, _ rows: inout [Row], _ width: Int
  ) {
    let dossier = person.dossier
    talkRows(dossier, module, &rows, width)
    goalRows(dossier, &rows, width)
    domainRows(dossier, &rows, width)
    careRows(dossier, &rows, width)
    permissionRows(person, module, &rows, width)
    jobRows(dossier, module, &rows, width)
    searchRows(dossier, &rows, width)
    endRows(person, module, &rows, width)
    if offering == .records { emptyRows(person, module, &rows) }
  }

  private func emptyRows(_ person: Participant, _ module: Module, _ rows: inout [Row]) {
    let dossier = person.dossier
    let empty = Record.Kind.allCases.filter { isOffered($0, to: person, module) && !dossier.has($0) }
    guard !empty.isEmpty else { return }
    rows.heading(Phrase.addWith(keymap.phrase(.new))(language))
    for kind in empty {
      rows.append(
        Row(
          .record(Record.ID(kind)),
          [Span("+ ", .info, .bold, means: .silent), Span(kind.words(language), .secondary)]))
    }
  }
}

extension Dossier {
  fileprivate func has(_ kind: Record.Kind) -> Bool {
    switch kind {
    case .firstTalk: firstTalk != nil
    case .intake: intake != nil
    case .lifeDomains: !lifeDomains.isEmpty
    case .goal: !goals.isEmpty
    case .rating: goals.contains { !$0.ratings.isEmpty }
    case .careContact: !careContacts.isEmpty
    case .noCare: noCare != nil || !careContacts.isEmpty
    case .permission: !permissions.isEmpty
    case .jobTarget: jobTarget != nil
    case .exploredJob: !exploredJobs.isEmpty
    case .readiness: readiness != nil
    case .searchStep: !search.isEmpty
    case .reflection: !reflections.isEmpty
    case .finalEvaluation: finalEvaluation != nil
    case .nextStep: !nextSteps.isEmpty
    case .outcome: outcome != nil
    case .report: report != nil
    // What is due stands in its own section.
    case .aftercare: true
    case .aftercareEnd: aftercareEnd != nil
    }
  }
}

extension App {
  /// From section to section of a long page: to its first line that can be acted on, else its first.
  mutating func stepSection(_ steps: Int) {
    let rows = rows(of: place, width: max(1, size.columns - 4))
    let heads = rows.indices.filter { rows[$0].kind == .heading }
    let here = selections[place]?.index ?? 0
    let current = heads.lastIndex { $0 <= here } ?? -1
    let target = current + steps
    guard heads.indices.contains(target) else { return step(steps < 0 ? -100_000 : 100_000) }
    let end = target + 1 < heads.count ? heads[target + 1] : rows.count
    let lines = (heads[target] + 1)..<end
    // A heading may be the thing itself.
    let stop =
      rows[heads[target]].item.canBeSelected
      ? heads[target] : lines.first { rows[$0].item.canBeSelected } ?? lines.first ?? heads[target]
    selections[place] = Selection(item: rows[stop].item, index: stop)
  }
}

extension String {
  /// Filled up to where the next column begins; what is longer moves that on, and is never cut.
  func inColumn(_ width: Int) -> String { columns < width ? padded(to: width) : self + "  " }
}
