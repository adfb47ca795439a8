// The page of a participant's report: each part as it stands now, what was written in it, and what the referrer reads of it.
import Domain
import Screen
import Words

/// What a report is put together from.
struct ReportSubject: Equatable, Sendable {
  enum Names { case shown, hidden }

  let names: Names
  let person: Participant.ID
  let language: Language
  let today: Day
  let caseload: Caseload

  var words: ReportWords? { ReportWords(person, of: caseload, in: language, on: today) }
}

extension App {
  mutating func openReport(_ id: Participant.ID) {
    person = id
    version = .participant
    selections[.report] = nil
    go(.report)
  }

  /// Put together from the real names; without them it could not be told what somebody wrote.
  var reportWords: ReportWords? { person.flatMap { ReportWords($0, of: caseload, in: language, on: now.day) } }

  private var pieces: [ReportWords.Piece] {
    names == .replaced ? cover?.pieces ?? [] : pieces(through: nil)
  }

  /// Whether what is drawn tells of the parts: of a finished report also the dossier does.
  var hasPieces: Bool {
    place == .report
      || place == .dossier && person.flatMap { caseload.participant($0)?.participant.dossier.report?.finished } != nil
  }

  /// With nobody's name in them where there is a veil.
  func pieces(through veil: Veil?) -> [ReportWords.Piece] {
    guard let person else { return [] }
    let subject = ReportSubject(
      names: veil == nil ? .shown : .hidden, person: person, language: language, today: now.day, caseload: caseload)
    return recalls.pieces.value(of: subject) {
      subject.words.map { words in veil.map(words.pieces) ?? words.pieces } ?? []
    }
  }

  func reportRows(width: Int) -> [Row] {
    guard let module, let person = person.flatMap(module.participant) else { return [] }
    let report = person.dossier.report ?? Report()
    var rows: [Row] = []
    rows.words([
      Span(person.name.full, .emphasis, .bold), Span(" · " + Phrase.versionOf(version)(language), .phase, .bold),
    ])
    stateRows(report, &rows, width)
    let shown = report.parts(for: version)
    for piece in pieces where shown.contains(piece.part) { partRows(piece, report, &rows, width) }
    let left = Report.Part.allCases.filter { !shown.contains($0) }
    if !left.isEmpty {
      rows.heading(Phrase.leftOutOfReport(language))
      for part in left {
        rows.append(Row(.reportPart(part), [Span("– ", .warning, means: .silent), Span(part.words(language))]))
      }
      let words = Phrase.leftOutWhy(consent: keymap.phrase(.consent))(language)
      for line in words.wrapped(to: max(10, width)) { rows.words(.words(line, .secondary)) }
    }
    return rows
  }

  /// Whether it is finished, and who has it.
  private func stateRows(_ report: Report, _ rows: inout [Row], _ width: Int) {
    guard let day = report.finished else {
      for line in Phrase.reportDraft(keymap.phrase(.finishReport))(language).wrapped(to: max(10, width)) {
        rows.words(.words(line, .attention))
      }
      return
    }
    let given = Report.Version.allCases.compactMap { version in
      report.given[version].map { Phrase.reportGiven(version, on: $0) }
    }
    for words in [Phrase.reportFinished(day)] + given {
      rows.words([Span("✓ ", .good, .bold, means: .silent), Span(words(language), .good)])
    }
    guard isOutdated else { return }
    for line in Phrase.reportOutdated(keymap.phrase(.finishReport))(language).wrapped(to: max(10, width - 2)) {
      rows.words([Span("! ", .attention, .bold, means: .silent), Span(line, .attention)])
    }
  }

  private func partRows(_ piece: ReportWords.Piece, _ report: Report, _ rows: inout [Row], _ width: Int) {
    rows.append(Row(.words(rows.count), []))
    rows[rows.count - 1].kind = .blank
    let (sign, role) = piece.state.sign
    rows.append(
      Row(
        .reportPart(piece.part),
        [
          Span(sign, role, .bold, means: .silent),
          Span(piece.part.words(report.language(beside: language)), .title, .bold),
        ]))
    rows[rows.count - 1].kind = .heading
    let consent =
      piece.part.isSensitive
      ? Phrase.consentWords(report.consents[piece.part]) : report.withheld[piece.part].map { .withheldWords($0) }
    let about = [piece.state.words, consent].compactMap { $0 }.joined(Phrase(same: " · "))(language)
    for line in about.wrapped(to: max(10, width - 2)) where !about.isEmpty {
      rows.words([Span("  "), Span(line, [.changed, .outdated].contains(piece.state) ? .attention : .secondary)])
    }
    if piece.text.isBlank { rows.words([Span("  "), Span(Phrase.emptyPart(language), .secondary)]) }
    for line in piece.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      lineRows(line, isFresh: piece.fresh.contains(line), &rows, width)
    }
  }

  /// An item of a list hangs under its dash; what came in by itself since somebody wrote is marked.
  private func lineRows(_ line: String, isFresh: Bool, _ rows: inout [Row], _ width: Int) {
    let (dash, text) = line.hasPrefix("- ") ? ("- ", String(line.dropFirst(2))) : ("", line)
    guard !text.isBlank else { return }
    let new = Phrase.newLine(language) + " "
    for (index, part) in text.wrapped(to: max(10, width - 2 - dash.count)).enumerated() {
      let mark = isFresh ? (presentation == .linear ? (index == 0 ? new : "") : "+ ") : "  "
      rows.words([
        Span(mark, .info, .bold, means: isFresh && presentation == .linear ? nil : .silent),
        Span(index == 0 ? dash : String(repeating: " ", count: dash.count)), Span(part, isFresh ? .info : .text),
      ])
    }
  }

  /// A finished report of which the dossier says something else now.
  private var isOutdated: Bool { pieces.contains { $0.state == .outdated } }

  /// In the dossier: how far it is.
  func reportLine(_ report: Report?) -> Line {
    guard let report else {
      return [Span("+ ", .info, .bold, means: .silent), Span(Phrase.reportOpens(language), .secondary)]
    }
    guard let day = report.finished else {
      return [Span("○ ", .attention, .bold, means: .silent), Span(Phrase.reportNotFinished(language), .attention)]
    }
    let given = report.given.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { Phrase.reportGiven($0.key, on: $0.value)(language) }
    let finished = ([Phrase.reportFinished(day)(language)] + given).joined(separator: " · ")
    guard isOutdated else { return [Span("✓ ", .good, .bold, means: .silent), Span(finished, .good)] }
    return [
      Span("! ", .attention, .bold, means: .silent), Span(finished + " · ", .good),
      Span(Phrase.dossierChangedSince(language), .attention),
    ]
  }
}

extension ReportWords.Piece.State {
  fileprivate var sign: (String, Role) {
    switch self {
    case .assembled: ("▪ ", .secondary)
    case .written: ("✎ ", .info)
    case .changed, .outdated: ("! ", .attention)
    case .final: ("✓ ", .good)
    }
  }
}
