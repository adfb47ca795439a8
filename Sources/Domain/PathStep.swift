// The path of a person (domain.md): each step with its day and who took it; none is skipped silently.
//
// referred → informed → first talk → intake → started, in this order and on days in this order. After the first talk
// somebody may wait or be redirected instead; one may withdraw at any time, and whoever started may stop.

/// Who took a step: as many as possible by themselves (article, "Methodiek").
package enum Taker: String, Codable, CaseIterable, Sendable { case alone, together, counsellor }

package struct PathStep: Hashable, Codable, Sendable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case referred, informed, firstTalk, intake, started
    /// Beside the line: the waiting list and its offers, the exits, and back again.
    case waiting, offered, declined, accepted, redirected, withdrawn, stopped, resumed
    /// At the end, each told by its record.
    case finalEvaluation, report, outcome, aftercare

    /// Those that ask for the one before them.
    package static let line: [Kind] = [.referred, .informed, .firstTalk, .intake, .started]

    /// What has to be taken before it; being on the list is having been referred.
    package var needs: [Kind] {
      switch self {
      case .informed, .firstTalk, .intake, .started: Kind.line.prefix { $0 != self }.dropFirst() + []
      case .waiting, .redirected: [.informed, .firstTalk]
      case .referred, .offered, .declined, .accepted, .withdrawn, .stopped, .resumed, .finalEvaluation: []
      case .outcome: [.finalEvaluation]
      // Where somebody goes stands in the report.
      case .report: [.finalEvaluation, .outcome]
      case .aftercare: [.outcome]
      }
    }

    fileprivate func isLater(than other: Kind) -> Bool {
      guard let place = Kind.line.firstIndex(of: self), let other = Kind.line.firstIndex(of: other) else {
        return false
      }
      return place > other
    }
  }

  /// Taken in this program, or before it: then only that it was taken is known.
  package enum Source: String, Codable, CaseIterable, Sendable { case recorded, paper }

  package var kind: Kind
  package var day: Day
  /// Nil where nobody noted it.
  package var taker: Taker?
  package var source: Source
  package var words: String

  package init(_ kind: Kind, on day: Day, by taker: Taker? = nil, source: Source = .recorded, words: String = "") {
    (self.kind, self.day, self.taker, self.source, self.words) = (kind, day, taker, source, words)
  }

  func by(_ taker: Taker) -> PathStep {
    var step = self
    step.taker = taker
    return step
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    kind = try values.decode(Kind.self, forKey: .kind)
    day = try values.decode(Day.self, forKey: .day)
    taker = try values.decodeIfPresent(forKey: .taker)
    source = try values.value(.source, or: .recorded)
    words = try values.text(.words)
  }
}

extension Participant {
  package func step(_ kind: PathStep.Kind) -> PathStep? { path.last { $0.kind == kind } }

  /// One of each step of the line in a round; the others as often as they are taken. Days in order, of one day the later
  /// entry last.
  mutating func take(_ step: PathStep) {
    forget(step.kind, around: step.day)
    // The same step corrected takes the place of what it corrects.
    if let last = path.last, last.kind == step.kind, last.kind != .offered, last.kind != .declined { path.removeLast() }
    // On one day the line keeps its order, whenever each was entered.
    let index =
      path.lastIndex { $0.day < step.day || $0.day == step.day && !$0.kind.isLater(than: step.kind) }
      .map { $0 + 1 } ?? 0
    path.insert(step, at: index)
  }

  /// Steps before `kind` as taken before this program was used, on `day`: for those who come on a list.
  package mutating func takeOnPaper(before kind: PathStep.Kind, on day: Day) {
    for earlier in PathStep.Kind.line.prefix(while: { $0 != kind }) where step(earlier) == nil {
      take(PathStep(earlier, on: day, source: .paper))
    }
  }
}

extension Module {
  /// The path of a person with what the registers tell: who was at an info moment is informed.
  package func path(of person: Participant) -> [PathStep] {
    var whole = person
    if person.step(.informed) == nil, let moment = infoMoment(of: person) {
      whole.take(PathStep(.informed, on: moment.day, by: .alone))
    }
    for step in lastSteps(of: person) { whole.take(step) }
    return whole.path
  }

  /// The first info moment at which somebody was.
  package func infoMoment(of person: Participant) -> Session? {
    sessions.first { $0.kind == .infoMoment && $0.register[person.id].map { !$0.isAbsence } ?? false }
  }

  package func step(_ kind: PathStep.Kind, of person: Participant) -> PathStep? {
    path(of: person).last { $0.kind == kind }
  }

  /// The first step before `kind` that was not taken.
  package func missingStep(before kind: PathStep.Kind, of person: Participant) -> PathStep.Kind? {
    let taken = Set(path(of: person).map(\.kind))
    return kind.needs.first { !taken.contains($0) }
  }

  /// The changes that put on paper, as taken on `day`, what nobody noted before `kind`.
  package func papers(of ids: [Participant.ID], before kind: PathStep.Kind, on day: Day, today: Day) -> [Change] {
    let line = PathStep.Kind.line.contains(kind) ? [PathStep.Kind.referred] : []
    return (line + kind.needs).compactMap { earlier in
      let without = ids.filter { id in
        guard let known = participant(id).map({ self.step(earlier, of: $0) }) else { return false }
        // Whoever is entered after the fact was referred before it too.
        return earlier == .referred ? known.map { $0.day > day } ?? false : known == nil
      }
      let paper = PathStep(earlier, on: min(day, today), source: .paper)
      return without.isEmpty ? nil : .recordStep(module: self.id, participants: without, step: paper)
    }
  }

  /// Refuses a step out of order, naming the one that is missing or the day that does not fit.
  func check(_ kind: PathStep.Kind, on day: Day, of person: Participant) throws(Refusal) {
    if let missing = missingStep(before: kind, of: person) { throw .stepMissing(person.who, missing, before: kind) }
    guard let place = PathStep.Kind.line.firstIndex(of: kind) else {
      // The list and the exits come after whatever was taken, a start that turns out to be none aside.
      guard kind != .stopped else { return }
      let later = path(of: person).last { step in
        step.source == .recorded && step.kind != .started && PathStep.Kind.line.contains(step.kind) && day < step.day
      }
      if let later { throw .stepOrder(person.who, kind, day, other: later.kind, on: later.day) }
      return
    }
    // Of what was taken on paper the day is only that on which it was known.
    for step in path(of: person) where step.source == .recorded && person.isOneRound(step.day, day) {
      guard let other = PathStep.Kind.line.firstIndex(of: step.kind), other != place else { continue }
      let fits = other < place ? step.day <= day : day <= step.day
      guard fits else { throw .stepOrder(person.who, kind, day, other: step.kind, on: step.day) }
    }
  }
}

/// Where somebody stands on the intake board.
package enum BoardStep: String, Codable, CaseIterable, Sendable {
  case referred, informed, firstTalk, intake, started, waiting, redirected, withdrawn
}

extension Module {
  package func boardStep(of person: Participant) -> BoardStep {
    switch person.stage {
    case .waiting: .waiting
    case .redirected: .redirected
    case .withdrawn: .withdrawn
    case .participating, .stopped: .started
    case .candidate:
      step(.intake, of: person) != nil
        ? .intake
        : step(.firstTalk, of: person) != nil ? .firstTalk : step(.informed, of: person) != nil ? .informed : .referred
    }
  }

  /// Since when somebody stands where they stand; nil where that was never noted.
  package func standsSince(_ person: Participant) -> Day? {
    switch boardStep(of: person) {
    // Who was away and came back waits since then.
    case .referred: path(of: person).last { [.referred, .resumed].contains($0.kind) }?.day ?? person.path.last?.day
    case .started: step(.started, of: person)?.day
    case .waiting: if case .waiting(let since) = person.stage { since } else { nil }
    default: path(of: person).last?.day
    }
  }

  /// What is to be done next for a candidate; nil for who is on the way or elsewhere.
  package func nextStep(of person: Participant) -> PathStep.Kind? {
    switch boardStep(of: person) {
    case .referred: .informed
    case .informed: .firstTalk
    case .firstTalk: .intake
    case .intake: .started
    case .waiting: person.dossier.openOffer == nil ? .offered : .accepted
    case .started, .redirected, .withdrawn: nil
    }
  }
}
