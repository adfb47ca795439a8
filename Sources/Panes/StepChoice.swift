// The steps that the step form can set, and what each of them asks.
import Domain
import Words

/// The steps that can be set.
enum StepChoice: String, CaseIterable, Comparable {
  case offer, accept, decline
  case informed, firstTalk, intake, admit, wait, redirect, withdraw, stop, candidate

  /// In the order of the path.
  static func < (one: Self, other: Self) -> Bool {
    (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
  }

  /// An offer is answered one by one.
  var isOfOffer: Bool { [.offer, .accept, .decline].contains(self) }

  var words: Phrase {
    switch self {
    case .offer: .stageOffer
    case .accept: .stageAccept
    case .decline: .stageDecline
    case .informed: PathStep.Kind.informed.words
    case .firstTalk: PathStep.Kind.firstTalk.words
    case .intake: PathStep.Kind.intake.words
    case .admit: .stageAdmit
    case .wait: .stageWait
    case .redirect: .stageRedirect
    case .withdraw: .stageWithdraw
    case .stop: .stageStop
    case .candidate: .stageCandidate
    }
  }

  /// The step that it takes, where those before it can be put on paper.
  var kind: PathStep.Kind? {
    switch self {
    case .informed: .informed
    case .firstTalk: .firstTalk
    case .intake: .intake
    case .admit: .started
    case .wait: .waiting
    case .redirect: .redirected
    case .offer, .accept, .decline, .withdraw, .stop, .candidate: nil
    }
  }

  /// Whether somebody can take it on `today` as things are; `free` places anywhere are for who waits.
  func suits(_ person: Participant, free: Int, on today: Day) -> Bool {
    let (waits, offer) = (person.isWaiting, person.dossier.openOffer)
    return switch self {
    case .offer: waits && offer == nil && free > 0
    case .accept, .decline: waits && offer != nil
    case .informed, .firstTalk: !person.isElsewhere
    case .intake: !waits && !person.isElsewhere
    case .admit: waits ? offer == nil && free > 0 : !person.isElsewhere
    // Who stopped and wants to come back may find the group full.
    case .wait: person.stage == .candidate || person.enrolment?.until != nil
    // Who is to begin and has not yet, withdraws; nobody stops before the first day.
    case .redirect, .withdraw: person.enrolment.map { today < $0.from } ?? true
    case .stop: person.enrolment.map { $0.from <= today } ?? false
    case .candidate: person.stage != .candidate
    }
  }

  /// The step that stands recorded once it is taken.
  var recorded: PathStep.Kind? {
    switch self {
    case .informed, .firstTalk, .intake, .admit: kind
    default: nil
    }
  }

  /// The talk that is written down with it.
  var talk: Record.Kind? {
    switch self {
    case .firstTalk: .firstTalk
    case .intake: .intake
    default: nil
    }
  }

  /// What it needs to know besides the step itself.
  var asks: Set<Field.Name> {
    switch self {
    case .offer: [.module, .day]
    case .informed, .firstTalk, .intake, .admit, .wait, .accept: [.day, .taker]
    case .decline, .withdraw, .stop: [.reason, .day, .taker]
    case .redirect: [.destination, .reason, .day, .taker]
    // Back on the list is from today on.
    case .candidate: [.taker]
    }
  }
}

extension Participant {
  /// Redirected or withdrawn: a candidate again before anything else.
  fileprivate var isElsewhere: Bool { !isCandidate && enrolment == nil }
}
