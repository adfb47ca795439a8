// From what is missing to the very field in which it is filled in; the list of it for a whole group.
import Domain
import Words

extension App {
  /// Opens the form in which it is filled in, on its field.
  mutating func lead(to thing: Missing, of id: Participant.ID) {
    guard let person = module?.participant(id) else { return }
    if case .appointment = thing { return bookFinalEvaluation(of: person) }
    if case .report = thing { return openReport(id) }
    let (purpose, focus) = field(for: thing, person)
    guard var form = form(for: purpose) else { return }
    if let index = form.fields.firstIndex(where: { $0.name == focus }) { form.focus = index }
    open(form)
  }

  /// Opens a session where it is told what was done and what lived.
  mutating func tell(of id: Session.ID, at field: Field.Name = .done) {
    guard var form = form(for: .editSession(id)) else { return }
    if let index = form.fields.firstIndex(where: { $0.name == field }) { form.focus = index }
    open(form)
  }

  private func field(for thing: Missing, _ person: Participant) -> (Purpose, Field.Name?) {
    func record(_ kind: Record.Kind, _ raw: String? = nil) -> Purpose { .record(person.id, kind, id: raw) }
    let end = person.dossier.lifeDomains.last { $0.occasion == .end }
    let domains = person.dossier.lifeDomains.first { $0.occasion == .intake }
    switch thing {
    case .birth: return (.editParticipant(person.id), .birth)
    case .phone: return (.editParticipant(person.id), .phone)
    case .consultant: return (.editParticipant(person.id), .consultant)
    case .informed: return (.stage([person.id]), .day)
    case .firstTalk: return (record(.firstTalk), .motivation)
    case .decision: return (record(.firstTalk), .decision)
    case .intake, .answers:
      let answers = person.dossier.intake?.answers ?? [:]
      let open = module?.template.intakeQuestions.first { answers[$0.id]?.isBlank ?? true }
      return (record(.intake), open.map { .question($0.id) })
    case .goal: return (record(.goal), .words)
    case .levels(let id):
      let goal = person.dossier.goals.first { $0.id == id }
      return (record(.goal, id.raw), Goal.scale.first { goal?.level($0).isBlank ?? true }.map { .level($0) })
    case .goalRating(let id): return (.rating(person.id, id, nil), .level(0))
    case .lifeDomains: return (record(.lifeDomains, domains?.id.raw), .domain(.wellbeing))
    case .ladder: return (record(.lifeDomains, domains?.id.raw), .ladder)
    case .careContact: return (record(.careContact), .role)
    case .consent(let id): return (record(.careContact, id.raw), .consentGiven)
    case .permission: return (record(.permission), .day)
    case .exploredJob: return (record(.exploredJob), .job)
    case .jobTarget: return (record(.jobTarget), .target)
    case .documents(let ids): return (record(.readiness), ids.first.map { .document($0) })
    case .computer: return (record(.readiness), .computer)
    case .searchStep: return (record(.searchStep), .employer)
    case .internship: return (.newInternship([person.id]), .employer)
    case .agreement(let id): return (.editInternship(id), .agreement)
    case .insurance(let id): return (.editInternship(id), .insured)
    case .mentor(let id): return (.editInternship(id), .mentor)
    case .tasks(let id): return (.editInternship(id), .tasks)
    case .reflection(let id): return (.reflection(id, person.id), nil)
    case .appointment, .finalEvaluation: return (record(.finalEvaluation), .lookingBack)
    case .outcome: return (record(.outcome), .outcome)
    case .endRating(let id): return (.rating(person.id, id, nil), .level(0))
    case .endDomains: return (record(.lifeDomains, end?.id.raw), .domain(.wellbeing))
    case .endLadder: return (record(.lifeDomains, end?.id.raw), .ladder)
    case .report: return (record(.report), nil)
    case .appraisal(let id): return (.editInternship(id), .appraisal)
    }
  }

  /// Everybody's, what is asked first on top.
  mutating func listMissing() {
    guard let module else { return }
    let people = (module.roster + module.candidates.filter { !$0.tookPart }).filter {
      $0.isParticipating || $0.isCandidate
    }
    let all = inSeenOrder(people).flatMap { person in
      module.missing(of: person, on: now.day).map { (person: person, thing: $0) }
    }
    let untold = module.untold(on: now)
    guard !all.isEmpty || !untold.isEmpty else { return status = Status(.info, .nothingMissing) }
    // In a dossier one asks what is missing there.
    let own = [.dossier, .report].contains(place) ? person : nil
    func order(_ entry: (offset: Int, element: (person: Participant, thing: Missing))) -> (Int, Int, Int) {
      (entry.element.person.id == own ? 0 : 1, entry.element.thing.phase, entry.offset)
    }
    let sorted = all.enumerated().sorted { order($0) < order($1) }
    let options = sorted.map(\.element).map { person, thing in
      Picker.Option(
        words: [
          thing.due(at: module.moment(of: person, on: now.day))(language), naming(person.who),
          words(of: thing, person, module),
        ].joined(separator: " · "),
        deed: .lead(person.id, thing))
    }
    let told = untold.map { session in
      Picker.Option(
        words: session.day.short(language) + " · " + Phrase.storyMissing(sessionWords(session))(language),
        deed: .tell(session.id))
    }
    overlays.append(.picker(Picker(title: .missingOfAll, options: options + told)))
  }

  /// In the roster: how much is missing.
  func missingSpan(_ person: Participant, _ module: Module) -> Span {
    let count = person.isParticipating ? module.missing(of: person, on: now.day).count : 0
    return Span(count == 0 ? "" : (presentation == .linear ? "" : "?") + "\(count)", .warning)
  }

  /// In the roster: how the goals go.
  func scoreSpan(_ person: Participant) -> Span {
    let scores = person.dossier.goals.scores
    guard let last = scores.last else { return Span("") }
    let signs = presentation == .linear ? "" : " " + scores.suffix(9).map(Spark.sign(ofScore:)).joined()
    return Span(shownScores([last]) + signs, .good)
  }

  /// "T40→60"; in words where signs are words.
  func shownScores(_ scores: [Double]) -> String {
    let numbers = scores.map { String(Int($0.rounded())) }
    return presentation == .linear ? Phrase.scores(numbers)(language) : "T" + numbers.joined(separator: "→")
  }
}
