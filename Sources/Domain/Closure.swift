// Closing a module (rule 9), with its figures as they stand then; and opening it again, never silently.

package struct Closure: Hashable, Codable, Sendable {
  package var day: Day
  /// As they were on that day: aftercare goes on, these do not change.
  package var figures: Figures

  package init(day: Day, figures: Figures) { (self.day, self.figures) = (day, figures) }
}

package struct Reopening: Hashable, Codable, Sendable {
  package var day: Day
  package var reason: String
  /// The day of closing that it took back.
  package var closed: Day
  /// As they were frozen then; nil where nobody kept them yet.
  package var figures: Figures?

  package init(day: Day, reason: String, closed: Day, figures: Figures?) {
    (self.day, self.reason, self.closed, self.figures) = (day, reason, closed, figures)
  }
}

/// Somebody of whom something is missing that closing asks for.
package struct Unready: Hashable, Sendable {
  package let who: Who
  package let missing: [Missing]

  package init(who: Who, missing: [Missing]) { (self.who, self.missing) = (who, missing) }
}

extension Module {
  /// Rule 9: who took part to the end and has no final evaluation, report or outcome. Who stopped has a reason.
  package func unready() -> [Unready] {
    roster.compactMap { person in
      let missing = closing(person)
      return missing.isEmpty ? nil : Unready(who: person.who, missing: missing)
    }
  }

  /// What rule 9 asks of one person and is not there.
  func closing(_ person: Participant) -> [Missing] {
    guard person.isParticipating else { return [] }
    var missing: [Missing] = person.dossier.finalEvaluation == nil ? [.finalEvaluation] : []
    if person.dossier.outcome == nil { missing.append(.outcome) }
    if person.dossier.report?.finished == nil { missing.append(.report) }
    return missing
  }

  mutating func close(on day: Day, _ context: Context) throws(Refusal) -> [Notice] {
    if let closure { throw .moduleClosed(closure.day) }
    guard day <= context.today else { throw .recordAhead(day) }
    let last = week(max(1, template.weeks)).monday
    guard day >= last else { throw .closedBeforeEnd(day, last: last) }
    let unready = unready()
    guard unready.isEmpty else { throw .notReadyToClose(unready) }
    closure = Closure(day: day, figures: figures(asOf: day, sector: context.sector))
    return []
  }

  mutating func reopen(on day: Day, _ reason: String, _ context: Context) throws(Refusal) -> [Notice] {
    guard let closure else { throw .nothingToChange }
    guard !reason.isBlank else { throw .reasonMissing }
    guard day <= context.today else { throw .recordAhead(day) }
    guard closure.day <= day else { throw .comesBefore(.reopening, day, first: closure.day) }
    reopenings.append(Reopening(day: day, reason: reason, closed: closure.day, figures: closure.figures))
    self.closure = nil
    return []
  }

  /// A closed module takes what comes after it: aftercare, notes, contact data, and who still waits to enter another one.
  func checkOpen(to change: Change) throws(Refusal) {
    guard let closure else { return }
    let isOpen =
      switch change {
      case .reopenModule, .removeModule, .writeNote, .removeNote, .editParticipant, .handOver, .correctHandover,
        .takeBackHandover:
        true
      case .writeRecord(_, let id, .report(let report)):
        // Whom it is given to, and with whose consent, may change; what it says not.
        noneBegan([id]) || participant(id)?.dossier.report.map { $0.saysTheSame(as: report) } ?? false
      case .writeRecord(_, let id, let record): noneBegan([id]) || record.isAfterClosing
      case .removeRecord(_, let id, let record):
        noneBegan([id]) || participant(id)?.dossier.record(record)?.isAfterClosing ?? true
      case .setStage(_, let ids, let stage, _): noneBegan(ids) && stage.step()?.kind != .started
      case .recordStep(_, let ids, _): noneBegan(ids)
      case .declineOffer: true
      default: false
      }
    guard isOpen else { throw .moduleClosed(closure.day) }
  }

  /// Who still waits to enter another module is not closed with this one.
  package func noneBegan(_ ids: [Participant.ID]) -> Bool { ids.allSatisfy { !(participant($0)?.tookPart ?? false) } }
}

extension Record {
  fileprivate var isAfterClosing: Bool {
    if case .lifeDomains(let domains) = self { domains.occasion == .aftercare } else { id.kind.mayComeAfterClosing }
  }
}

extension Record.Kind {
  /// Of the life domains those of aftercare.
  package var mayComeAfterClosing: Bool { [.aftercare, .aftercareEnd, .nextStep, .lifeDomains].contains(self) }
}
