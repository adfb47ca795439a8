// The keys of aftercare: a contact, putting it off, and why there is none to be had.
import Domain
import Screen
import Words

extension App {
  /// Whose aftercare the selected line is about, while there is some.
  var targetAftercare: Participant? {
    guard targetParticipants.count == 1, let person = targetParticipants.first, let module = itemModule,
      case .due(let due) = module.aftercare(of: person)
    else { return nil }
    // Before its time only where the end is what one looks at.
    return due.due <= now.day || [.evaluation, .dossier].contains(place) ? person : nil
  }

  /// Why no contact can be had, where only one of aftercare is left: at the end of a module, and in one that is closed.
  func aftercareBlocked() -> Phrase? {
    guard targetAftercare == nil, let module = itemModule, place == .evaluation || module.closure != nil else {
      return nil
    }
    guard targetParticipants.count == 1, let person = targetParticipants.first else { return .needsParticipant }
    let name = naming(person.who)
    switch module.aftercare(of: person) {
    case .due(let due): return .aftercareFrom(name, due.due)
    case .complete(let day): return .aftercareWasComplete(name, day)
    case .ended(let end): return Refusal.aftercareOver(person.who, on: end.day).phrase(naming)
    case .none: return person.isParticipating ? .aftercareNotYet(name) : .noAftercare(name)
    }
  }

  mutating func openAftercare(of person: Participant) { recordForm(person, .aftercare, nil).map { open($0) } }

  /// Whether putting off means the aftercare of the selected line.
  var snoozesAftercare: Bool {
    if case .matter(let entry) = item, case .aftercare = entry.matter { return targetAftercare != nil }
    return place == .evaluation && targetAftercare != nil
  }

  /// An attempt, with the day to try again.
  mutating func putOffAftercare() {
    guard let person = targetAftercare, var form = recordForm(person, .aftercare, nil) else { return }
    for index in form.fields.indices {
      switch form.fields[index].name {
      case .outcome: form.fields[index].input = TextInput(CheckIn.Outcome.attempted.rawValue)
      case .next:
        form.fields[index].input = TextInput((now.day + 7).typed)
        form.focus = index
      default: break
      }
    }
    open(form)
  }
}
