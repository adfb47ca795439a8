// The form that what was just saved leads to, so that it need not be looked for.
import Domain
import Words

extension App {
  /// What follows on what was saved: a company that said yes is filled in as the place of the internship; who stopped may
  /// have a job.
  mutating func goOn(after changes: [Change]) {
    switch changes.first {
    case .writeRecord(_, let id, .searchStep(let step)) where step.answer == .yes:
      guard let person = module?.participant(id), module?.isSearching(person, on: now.day) ?? false else { return }
      pending = .form(.newInternship([id]))
    // How it goes on the domains of life is asked in the same call.
    case .writeRecord(_, let id, .aftercare(let contact)) where contact.outcome == .reached:
      guard let known = module?.participant(id)?.dossier.lifeDomains, !known.contains(where: { $0.day == contact.day })
      else { return }
      pending = .form(.record(id, .lifeDomains, id: nil))
    case .setStage(_, let ids, .stopped, _) where ids.count == 1:
      guard let person = module?.participant(ids[0]), person.dossier.outcome == nil else { return }
      overlays.append(
        .question(Question(.stoppedForAJob(naming(person.who)), .open(.record(person.id, .outcome, id: nil)))))
    default: break
    }
  }
}
