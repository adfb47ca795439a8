// Who of a list of referrals begins with the group, who comes in later, who waits, and who cannot come in (rule 1).

import Domain
import Words

extension Participant {
  /// The first day of the module; of who was referred later that day: a late one begins on a day of their own.
  fileprivate func firstDay(in module: Module) -> Day {
    guard let referred = step(.referred), referred.source == .recorded else { return module.start }
    return max(module.start, referred.day)
  }

  /// They were at the info moment and had their talks before the list was made.
  func withTalks(before module: Module, today: Day) -> Participant {
    var person = self
    person.path.removeAll { $0.source == .paper }
    person.takeOnPaper(before: .started, on: min(today, firstDay(in: module)))
    return person
  }
}

/// Each is tried in the order of the list, so that one who cannot come in keeps nobody else out.
struct Entry {
  private(set) var admitted: [Participant] = []
  private(set) var waiting: [Participant] = []
  /// Why each of them waits.
  private(set) var reasons: [Refusal] = []
  /// Whom a rule keeps out altogether.
  private(set) var refused: [Participant.ID: Refusal] = [:]
  private let module: Module
  private let today: Day

  init(_ people: [Participant], _ module: Module, of caseload: Caseload, today: Day) {
    (self.module, self.today) = (module, today)
    var trial = caseload
    for person in people {
      let begins = [
        Change.addParticipants(module: module.id, participants: [person]),
        start([person.id], on: person.firstDay(in: module)),
      ]
      do throws(RefusedChange) {
        _ = try trial.apply(begins, on: today)
        admitted.append(person)
      } catch {
        if error.refusal.isForWantOfAPlace {
          waiting.append(person)
          reasons.append(error.refusal)
        } else {
          refused[person.id] = error.refusal
        }
      }
    }
  }

  var changes: [Change] {
    let starts = Dictionary(grouping: admitted) { $0.firstDay(in: module) }.sorted { $0.key < $1.key }
      .map { start($0.value.map(\.id), on: $0.key) }
    let wait = Change.setStage(module: module.id, participants: waiting.map(\.id), stage: .waiting(since: today))
    return starts + (waiting.isEmpty ? [] : [wait])
  }

  private func start(_ ids: [Participant.ID], on day: Day) -> Change {
    .setStage(module: module.id, participants: ids, stage: .participating(from: day))
  }
}

extension Refusal {
  /// There is no place, or others wait longer for it: for that there is the list.
  fileprivate var isForWantOfAPlace: Bool {
    switch self {
    case .groupFull, .placePromised, .notFirst: true
    default: false
    }
  }
}
