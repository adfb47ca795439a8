// What is done on the page of a report: write in a part, consent, finish, note who was given it, make a file of it.
import Domain
import Words

/// What a form of a report is about.
package enum ReportDeed: Hashable, Codable, Sendable {
  case text(Report.Part)
  /// That the referrer may read a sensitive part, or may not read another one.
  case consent(Report.Part)
  /// That somebody was given a version.
  case given
  case file
}

extension App {
  /// Whose report the key is about: one on the page, else of the selected line.
  var targetOfReport: Participant? {
    guard ![.intervision, .meeting].contains(place), targetMeetingLine == nil else { return nil }
    let people = targetParticipants
    return people.count == 1 ? people.first : nil
  }

  private var targetMeetingLine: Intervision.ID? { if case .meeting(let id) = item { id } else { nil } }

  var targetPart: Report.Part? { if case .reportPart(let part) = item { part } else { nil } }

  /// The page of the report, on the page a file of it; in a meeting its minutes.
  mutating func openReport() {
    guard let person = targetOfReport else { return targetMeeting.map { open(minutesForm($0)) } ?? () }
    if place == .report { reportForm(person, .file).map { open($0) } } else { openReport(person.id) }
  }

  func reportBlocked(_ command: Command) -> Phrase? {
    switch command {
    case .report:
      guard let person = targetOfReport else {
        return place == .evaluation ? .needsParticipant : targetMeeting == nil ? .noMeetingYet : nil
      }
      return person.enrolment == nil ? Refusal.notTakingPart(person.who).phrase(naming) : nil
    case .consent where place == .report: return targetPart == nil ? .needsPart : nil
    case .giveReport where place == .report:
      guard let person = targetOfReport, person.dossier.report?.finished == nil else { return nil }
      return Refusal.reportNotFinished(person.who).phrase(naming)
    default: return place == .report ? nil : .onlyInReport(keymap.phrase(.report))
    }
  }

  mutating func turnVersion() {
    version = version == .participant ? .referrer : .participant
    status = Status(.info, .versionOf(version))
  }

  /// Opens the text of a part; of a finished report it stays as it is.
  mutating func writePart(_ part: Report.Part) {
    guard let person = targetOfReport else { return }
    if let day = person.dossier.report?.finished {
      return refuse(.reportIsFinished(day, finish: keymap.phrase(.finishReport)))
    }
    reportForm(person, .text(part)).map { open($0) }
  }

  /// After a question: all parts stay as they are now, or come to life again.
  mutating func finishReport() {
    guard let person = targetOfReport, let module = itemModule, let words = reportWords else { return }
    if let report = person.dossier.report, report.finished != nil {
      return ask(.reopenReport(naming(person.who)), report.reopened, person, module)
    }
    if person.isParticipating, let missing = module.missingStep(before: .report, of: person) {
      return refuse(Refusal.stepMissing(person.who, missing, before: .report).phrase(naming))
    }
    let report = words.finished(on: now.day, by: .together)
    ask(.finishReport(naming(person.who)), report, person, module)
  }

  private mutating func ask(_ question: Phrase, _ report: Report, _ person: Participant, _ module: Module) {
    let change = Change.writeRecord(module: module.id, participant: person.id, record: .report(report))
    let what = Record.Kind.report.words + Phrase(same: ": " + naming(person.who))
    overlays.append(.question(Question(question, .apply([change], what))))
  }

  /// Back to what the data say; nil where nobody wrote in it.
  func removal(of part: Report.Part, in module: Module) -> (change: Change, what: Phrase)? {
    guard let person = person.flatMap(module.participant), var report = person.dossier.report,
      report.finished == nil, report.texts[part] != nil
    else { return nil }
    report.texts[part] = nil
    return (
      .writeRecord(module: module.id, participant: person.id, record: .report(report)),
      .ownText(part.words)
    )
  }

  // MARK: - Forms

  func reportForm(_ person: Participant, _ deed: ReportDeed) -> Form? {
    guard let words = ReportWords(person.id, of: caseload, in: language, on: now.day) else { return nil }
    let report = person.dossier.report ?? Report()
    let name = Phrase(same: ": " + naming(person.who))
    switch deed {
    case .text(let part):
      let piece = words.piece(part)
      var base = Field(.base, part.words, .text(rows: 1), value: piece.assembled)
      base.place = .aside
      return Form(
        .report(person.id, deed), part.words + name,
        [Field(.text, .textOfPart, .text(rows: 12), value: piece.text), base])
    case .consent(let part):
      let (label, since): (Phrase, Day?) =
        part.isSensitive ? (.referrerMayRead, report.consents[part]) : (.referrerMayNotRead, report.withheld[part])
      return Form(
        .report(person.id, deed), .consentFor(part.words) + name,
        [Field(.consentGiven, label, .day, value: (since ?? now.day).typed)])
    case .given:
      return Form(
        .report(person.id, deed), .givenTitle + name,
        [
          versionField, Field(.day, .onDay, .day, value: (report.given[version] ?? now.day).typed),
        ])
    case .file:
      return Form(
        .report(person.id, deed), .reportTitle + name,
        [
          Field(.path, .filePath, .line, .required, value: "~/" + reportFile(of: person, version) + ".html"),
          versionField, .printKind,
        ])
    }
  }

  /// Of each person and version another one; behind a veil it tells no name.
  private func reportFile(of person: Participant, _ version: Report.Version) -> String {
    let name = (names == .shown ? nil : cover)?.veil.pseudonyms[person.id] ?? person.name.full
    return
      ([Phrase.reportFile(language)] + name.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      + (version == .referrer ? [Phrase.ofReferrer(language)] : [])).joined(separator: "-")
  }

  private var versionField: Field {
    .choice(.names, .versionWord, Report.Version.allCases, chosen: version) { $0.words }
  }

  func reportChanges(of form: Form, _ id: Participant.ID, _ deed: ReportDeed) throws(FormProblem) -> [Change] {
    guard let module, let person = module.participant(id) else { return [] }
    var report = person.dossier.report ?? Report()
    switch deed {
    case .text(let part):
      guard let words = ReportWords(id, of: caseload, in: language, on: now.day) else { return [] }
      // Over what stood there when it was typed: what has come since is told from it.
      report = words.written(form.lines(.text), over: form.lines(.base), in: part)
    case .consent(let part) where part.isSensitive:
      report.consents[part] = try form.optionalDay(.consentGiven, now.day)
    case .consent(let part): report.withheld[part] = try form.optionalDay(.consentGiven, now.day)
    case .given: report.given[form.choice(.names, or: version)] = try form.optionalDay(.day, now.day)
    case .file: return []
    }
    guard report != person.dossier.report ?? Report() else { return [] }
    return [.writeRecord(module: module.id, participant: id, record: .report(report))]
  }

  mutating func submitReportFile(_ form: Form, _ id: Participant.ID) throws(FormProblem) {
    let wanted = form.choice(.names, or: version)
    var form = form
    // The name that is proposed follows the version.
    if let index = form.fields.firstIndex(where: { $0.name == .path && !$0.isChanged }), wanted != version,
      let person = module?.participant(id)
    {
      form.fields[index].input = TextInput("~/" + reportFile(of: person, wanted) + ".html")
    }
    effects.append(.writeReport(id, wanted, try form.printFile(hidesNames ? .hidden : .shown)))
    status = Status(.info, .writingReport)
  }
}
