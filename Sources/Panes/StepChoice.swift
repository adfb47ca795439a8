// The steps that the step form can set, and what each of them asks.
import Domain
import Words

/// The steps that can be set.
enum StepChoice: String, CaseIterable {
  case offer, accept, decline
  case informed, firstTalk, intake, admit, wait, redirect, withdraw, stop, candidate

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
