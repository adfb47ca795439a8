// A promised place is kept: offered and not answered yet, or accepted by somebody who has still to start (rule 1).

extension Participant {
  /// The module that keeps a place for this person.
  package var promisedPlace: Module.ID? {
    if isWaiting { return dossier.openOffer?.module }
    // Back on the list, or a candidate by another way since: then the acceptance is over.
    let last = path.last { [.waiting, .accepted, .resumed].contains($0.kind) }
    guard stage == .candidate, last?.kind == .accepted else { return nil }
    return dossier.offers.last { if case .accepted = $0.answer { true } else { false } }?.module
  }
}

extension Module {
  /// Those here to whom a place in `module` is promised.
  func promised(in module: Module.ID) -> [Who] { participants.filter { $0.promisedPlace == module }.map(\.who) }

  /// Rule 1: one more from `day` on is too many where all places are taken, or promised to others.
  func checkPlace(for person: Participant, from day: Day, _ context: Context) throws(Refusal) {
    let taken = placesTaken(from: day, beside: [person.id])
    guard taken < template.places else { throw .groupFull(person.who, places: template.places) }
    let promised = (context.promised + promised(in: id)).filter { $0.id != person.id }
    guard taken + promised.count < template.places else {
      throw .placePromised(person.who, places: template.places, to: promised.sorted())
    }
  }

  /// Rule 1: nobody begins after the last week of entry. Who comes back after a stop was in the group then.
  func checkEntryWeek(of person: Participant, on day: Day) throws(Refusal) {
    let week = programmeWeek(of: day)
    if person.comesBack(on: day), day <= end { return }
    guard week <= template.lastEntryWeek else {
      throw .entryClosed(person.who, week: week, last: template.lastEntryWeek)
    }
  }
}

extension Caseload {
  /// Those of all modules to whom a place in this one is promised.
  package func promised(in module: Module.ID) -> [Who] { modules.flatMap { $0.promised(in: module) } }

  /// Places of a module that are neither taken from `today` on nor promised.
  package func freePlaces(in module: Module, on today: Day) -> Int {
    let taken = module.placesTaken(from: max(module.start, today))
    return max(0, module.template.places - taken - promised(in: module.id).count)
  }

  /// More places promised than there are, and offers of a place in a module that is not there: by an edited file or a merge.
  func promiseFindings(of module: Module) -> [Finding] {
    let promised = promised(in: module.id)
    let free = max(0, module.template.places - module.placesTaken)
    let lost = module.participants.filter { person in
      person.promisedPlace.map { self.module($0) == nil } ?? false
    }
    return (promised.count > free ? [.promisedTooMany(promised.sorted(), free: free)] : [])
      + lost.map { .offerNowhere($0.who) }
  }
}
