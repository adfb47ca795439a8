// How the app takes the disk's answers: "saved" is only said when it is, and what failed stays on the screen.
import Domain
import Words

extension App {
  mutating func didSave(_ id: Document.ID) {
    saving.pending[id] = nil
    saving.troubles[id] = nil
    saving.joins[id] = nil
    saving.lastSaved = now
  }

  mutating func didFail(_ id: Document.ID, _ trouble: DiskTrouble) {
    saving.troubles[id] = trouble
    let (name, colon) = (words(of: id), Phrase(same: ": "))
    // In a meeting two may write at once: what each of them wrote is kept without a question, unless that does not end.
    if case .changedElsewhere = trouble, case .intervision = id, saving.joins[id, default: 0] < 3 {
      saving.joins[id, default: 0] += 1
      return effects.append(.reload(id))
    }
    if case .changedElsewhere = trouble, overlays.isEmpty {
      let question = name + changed(in: id) + colon + .changedElsewhereQuestion
      overlays.append(.question(Question(question, .carryOut(.reload(id)))))
    } else {
      tell(name + colon + trouble.phrase)
    }
  }

  /// What people call it.
  private func words(of id: Document.ID) -> Phrase {
    switch caseload.document(id) {
    case .module(let module): .theModule(module.name)
    case .employer(let employer): .theCompany(employer.name)
    case .intervision(let meeting): .theMeeting(meeting.day)
    case nil: Phrase(same: id.raw)
    }
  }

  /// Whom of it we have changed that is not on the disk yet; of a whole register the first few are enough.
  private func changed(in id: Document.ID) -> Phrase {
    let people = (saving.pending[id] ?? []).flatMap(people).reduce(into: [Participant.ID]()) { known, person in
      if !known.contains(person) { known.append(person) }
    }
    let names = people.compactMap { caseload.participant($0)?.participant.who }.map(naming)
    let some = names.prefix(3) + (names.count > 3 ? ["…"] : [])
    return names.isEmpty ? Phrase(same: "") : .withYourChange(some.joined(separator: ", "))
  }

  /// Nothing of ours is in the way: theirs is taken at once. Else the counsellor decides.
  mutating func didChangeElsewhere(_ id: Document.ID, _ file: String) {
    if saving.pending[id] == nil {
      effects.append(.reload(id))
    } else {
      didFail(id, .changedElsewhere(file: file))
    }
  }

  /// Documents whose file is gone; saving again on purpose makes it anew.
  package var vanished: [Document.ID] {
    saving.troubles.compactMap { id, trouble in if case .vanished = trouble { id } else { nil } }.sorted()
  }

  mutating func saveAgain() {
    guard !saving.isClean else { return status = Status(.info, .everythingSaved) }
    for (id, trouble) in saving.troubles.sorted(by: { $0.key < $1.key }) {
      if case .changedElsewhere = trouble { return didFail(id, trouble) }
    }
    status = Status(.info, .savingAgain)
    effects.append(.saveAgain)
  }

  /// What the bottom line says of the disk.
  var savingWords: Phrase {
    if !saving.troubles.isEmpty { return .notSaved(save: keymap.phrase(.saveAgain)) }
    if !saving.pending.isEmpty { return .savingNow }
    return saving.lastSaved.map { .savedAt($0.time) } ?? Phrase(same: "")
  }

  mutating func didRead(_ reading: FileReading) {
    if !reading.changes.isEmpty {
      guard apply(reading.changes, .fileImported) else { return }
      drafts.take(draftKey(.form(.importFile)))
    }
    if !reading.report.isEmpty { overlays.append(.report(Readout(.importReport, reading.report))) }
  }

  /// Leaves; asks first while something is not on the disk.
  mutating func quit() {
    if !saving.troubles.isEmpty {
      overlays.append(.question(Question(.quitUnsaved, .carryOut(.quit(.anyway)))))
    } else if keeping == .nowhere, !shownDrafts.isEmpty {
      let titles = shownDrafts.map { title(of: $0.key) }.joined(Phrase(same: "; "))
      overlays.append(.question(Question(.quitWithDrafts(titles), .carryOut(.quit(.whenSaved)))))
    } else {
      effects.append(.quit(.whenSaved))
    }
  }
}

extension App {
  /// What was noted in a step in two windows is both kept: theirs, then ours.
  func joined(_ change: Change) -> Change {
    guard case .writeCaseNote(let meeting, let subject, let step, let ours) = change,
      let theirs = caseload.intervision(meeting)?.subject(subject)?.notes[step], !ours.contains(theirs)
    else { return change }
    return .writeCaseNote(
      intervision: meeting, subject: subject, step: step, text: ours.joined(to: theirs, over: ours.lines(with: theirs)))
  }
}

extension String {
  /// What was typed over `base`, after what somebody else has made of it meanwhile.
  func joined(to theirs: String, over base: String) -> String {
    guard theirs != base, !theirs.isBlank, !contains(theirs) else { return self }
    if theirs.contains(self) { return theirs }
    let ours = hasPrefix(base) ? String(dropFirst(base.count)) : self
    let added = ours.drop { $0.isWhitespace }
    return added.isEmpty ? theirs : theirs + "\n" + added
  }

  /// The whole lines with which both begin.
  fileprivate func lines(with other: String) -> String {
    let (mine, its) = (components(), other.components())
    return zip(mine, its).prefix { $0 == $1 }.map(\.0).joined(separator: "\n")
  }

  private func components() -> [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}
