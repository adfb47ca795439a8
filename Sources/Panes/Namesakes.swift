// Somebody of the same name: told while typing, asked after saving, and the way between the two dossiers.
import Domain
import Words

/// Whose likes are looked for, and among whom.
struct NamesakeSubject: Equatable, Sendable {
  let person: Participant.ID
  let caseload: Caseload
}

extension App {
  /// Under the name in the form of a person: who it looks like.
  func namesakeWarning(_ field: Field, _ form: Form) -> Phrase? {
    guard field.name == .lastName, !form.text(.firstName).isEmpty else { return nil }
    let name = PersonName(first: form.text(.firstName), last: form.text(.lastName))
    let birth = Reading.day(form.text(.birth), today: now.day)
    let found: Namesake?
    switch form.purpose {
    case .newParticipant: found = caseload.namesakes(of: name, birth: birth).first
    case .editParticipant(let id):
      guard let module, var person = module.participant(id) else { return nil }
      (person.name, person.birth) = (name, birth)
      found = caseload.unknownNamesakes(of: person, in: module.id).first
    default: return nil
    }
    return found.map { .looksLike(naming($0.person.who), nameOfModule($0), $0.person.stage.words) }
  }

  private func nameOfModule(_ namesake: Namesake) -> String { caseload.module(namesake.module)?.name ?? "" }

  /// After a person was entered, or another name or date of birth, who may have been in another module before: the new
  /// dossier may refer to the old one.
  mutating func askWhetherSame(_ change: Change, since before: Caseload) {
    let entered: (module: Module.ID, people: [Participant])
    switch change {
    case .addParticipants(let id, let people): entered = (id, people)
    case .editParticipant(let id, let person):
      let old = before.module(id)?.participant(person.id)
      guard person.earlier == nil, old?.name != person.name || old?.birth != person.birth else { return }
      entered = (id, [person])
    default: return
    }
    for person in entered.people {
      ask(person, in: entered.module, caseload.unknownNamesakes(of: person, in: entered.module))
    }
  }

  /// Of the open dossier, who was not said to be the same when entered: only in a module that began earlier.
  var perhapsSame: [Namesake] {
    guard place == .dossier, let module, let person = person.flatMap(module.participant), person.earlier == nil else {
      return []
    }
    // All names are compared with this one: once for each change, not for each key.
    return recalls.namesakes.value(of: NamesakeSubject(person: person.id, caseload: caseload)) {
      caseload.unknownNamesakes(of: person, in: module.id).filter { other in
        caseload.module(other.module).map { $0.start < module.start } ?? false
      }
    }
  }

  /// Once more, from the dossier.
  mutating func askWhetherSame() {
    guard let module, let person = person.flatMap(module.participant) else { return }
    ask(person, in: module.id, perhapsSame)
  }

  private mutating func ask(_ entered: Participant, in module: Module.ID, _ namesakes: [Namesake]) {
    var person = entered
    let others = namesakes.filter { $0.module != module }
    if let old = others.first {
      // Who is under way elsewhere is no returner: one of the two is too many, or they are two people.
      let twin = others.first { caseload.module($0.module)?.isUnderWay($0.person, on: now.day) ?? false }
      var other = person
      other.others.append((twin ?? old).person.id)
      let areTwo = Question.Yes.apply(
        [.editParticipant(module: module, participant: other)], .areTwo(naming(person.who)))
      if let twin {
        let words = Phrase.underWay(naming(twin.person.who), nameOfModule(twin), twin.person.stage.words)
        return overlays.append(.question(Question(words, .say(.removeOneOfTwo), no: areTwo)))
      }
      person.earlier = Participant.Earlier(module: old.module, participant: old.person.id)
      overlays.append(
        .question(
          Question(
            .samePerson(naming(old.person.who), nameOfModule(old), old.person.stage.words),
            .apply([.editParticipant(module: module, participant: person)], .cameBack(naming(person.who))),
            no: areTwo)))
    }
  }

  // MARK: - What of the earlier dossier goes along

  /// The changes that take over what is of use and not here yet.
  private mutating func takeOverChanges(_ person: Participant) -> [Change] {
    guard let module, let earlier = caseload.earlierDossier(of: person) else { return [] }
    return person.dossier.missing(from: earlier, on: now.day, &ids).map {
      .writeRecord(module: module.id, participant: person.id, record: $0)
    }
  }

  /// What would be taken over, in words; nil where there is nothing.
  func toTakeOver(_ person: Participant) -> Phrase? {
    guard let earlier = caseload.earlierDossier(of: person) else { return nil }
    var ids = ids
    let records = person.dossier.missing(from: earlier, on: now.day, &ids)
    let kinds = Record.Kind.allCases.filter { kind in records.contains { $0.id.kind == kind } }
    return kinds.isEmpty ? nil : kinds.map(\.words).joined(Phrase(same: ", "))
  }

  mutating func takeOver(_ id: Participant.ID) {
    guard let person = module?.participant(id) else { return }
    apply(takeOverChanges(person), .takenOver(naming(person.who)))
  }

  /// Once a dossier refers to an earlier one, what is of use there is proposed.
  mutating func proposeTakeOver(after changes: [Change]) {
    for case .editParticipant(_, let edited) in changes {
      guard edited.earlier != nil, let person = module?.participant(edited.id), let what = toTakeOver(person) else {
        continue
      }
      overlays.append(.question(Question(.takeOverQuestion(what), .takeOver(person.id))))
    }
  }

  /// In a dossier: the earlier one, and the later one.
  func returnRows(_ person: Participant, _ module: Module, _ rows: inout [Row]) {
    if let earlier = person.earlier { otherRow(.wasHereBefore, earlier, &rows) }
    let this = Participant.Earlier(module: module.id, participant: person.id)
    for other in caseload.modules where other.id != module.id {
      for later in other.participants where later.earlier == this {
        otherRow(.cameBackLater, Participant.Earlier(module: other.id, participant: later.id), &rows)
      }
    }
  }

  /// At the top of a dossier: who it may be, to be asked again.
  func likenessRows(_ rows: inout [Row]) {
    for other in perhapsSame {
      let words = Phrase.perhapsSame(naming(other.person.who), nameOfModule(other))
      rows.append(Row(.elsewhere(other.module, other.person.id), .words(words(language), .attention)))
    }
  }

  private func otherRow(_ label: Phrase, _ other: Participant.Earlier, _ rows: inout [Row]) {
    guard let module = caseload.module(other.module), let person = module.participant(other.participant) else { return }
    let head = label(language)
    rows.append(
      Row(
        .elsewhere(module.id, person.id),
        [
          Span(presentation == .linear ? head + ": " : head.padded(to: 20), .secondary), Span(module.name, .info),
          Span("  " + person.stage.words(language)),
        ]))
  }
}
