// Small sheets over the panes: a question, a report to read, a choice from a list.
import Domain
import Screen
import Words

/// Whether an overlay stays after a key.
enum Stay: Sendable { case open, closed }

/// A question that is answered by yes (Enter, j or y) or no.
struct Question: Sendable {
  enum Yes: Sendable {
    case apply([Change], Phrase)
    case carryOut(Effect)
    case discard(Draft.Key)
    case open(Purpose)
    /// A place in one module to who waits in another, or in the same.
    case offer(Participant.ID, of: Module.ID, place: Module.ID)
    case takeInHand(Module.ID)
    /// From the dossier of an earlier module.
    case takeOver(Participant.ID)
    /// What is left to be done by hand.
    case say(Phrase)
  }

  var words: Phrase
  var yes: Yes
  /// What follows on no.
  var otherwise: Effect?
  /// Where no is an answer too: what it changes. Esc leaves the question for later.
  var no: Yes?

  init(_ words: Phrase, _ yes: Yes, otherwise: Effect? = nil, no: Yes? = nil) {
    (self.words, self.yes, self.otherwise, self.no) = (words, yes, otherwise, no)
  }
}

/// Sentences to read; any key but the scrolling ones puts it away.
struct Readout: Sendable {
  var title: Phrase
  var lines: [Phrase]
  var top = 0

  init(_ title: Phrase, _ lines: [Phrase]) { (self.title, self.lines) = (title, lines) }
}

/// One of several, found by typing.
struct Picker: Sendable {
  struct Option: Sendable {
    enum Deed: Hashable, Sendable {
      case apply(Change)
      /// Opens the form for it.
      case open(Purpose)
      /// To the field in which it is filled in.
      case lead(Participant.ID, Missing)
      case tell(Session.ID)
      /// What of the earlier dossier is of use.
      case takeOver(Participant.ID)
      /// Into the field of the form below.
      case fill(String)
    }

    var words: String
    var deed: Deed
  }

  var title: Phrase
  var options: [Option]
  var filter = TextInput()
  var index = 0

  /// Found by what is seen of them.
  func matches(_ shown: (String) -> String) -> [Option] {
    let match = Match(filter.text)
    return match.isEmpty ? options : options.found(by: match) { Folded(shown($0.words)) }.map(\.element)
  }
}

extension App {
  mutating func answer(_ question: Question, _ event: Event) -> Stay {
    guard case .key(let key) = event else { return .open }
    switch key {
    case .enter, .character("j"), .character("J"), .character("y"), .character("Y"):
      switch question.yes {
      case .apply(let changes, let what): if apply(changes, what) { proposeTakeOver(after: changes) }
      case .takeOver(let person): takeOver(person)
      case .carryOut(let effect): effects.append(effect)
      case .open(let purpose): pending = .form(purpose)
      case .offer(let person, let home, let place): pending = .offer(person, of: home, place: place)
      case .takeInHand(let id): take(id)
      case .say(let words): status = Status(.info, words)
      case .discard(let key):
        drafts.take(key)
        status = Status(.done, .draftDiscarded)
      }
      return .closed
    case .character("n"), .character("N"):
      if case .apply(let changes, let what) = question.no { apply(changes, what) }
      if let otherwise = question.otherwise { effects.append(otherwise) }
      return .closed
    case .escape, .control("c"), .character("q"):
      if let otherwise = question.otherwise { effects.append(otherwise) }
      return .closed
    default:
      status = Status(.info, .answerFirst)
      return .open
    }
  }

  mutating func update(_ report: inout Readout, _ event: Event) -> Stay {
    guard case .key(let key) = event else { return .open }
    switch key {
    case .down, .character("j"): report.top += 1
    case .up, .character("k"): report.top = max(0, report.top - 1)
    case .pageDown: report.top += 10
    case .pageUp: report.top = max(0, report.top - 10)
    default: return .closed
    }
    report.top = min(report.top, max(0, report.lines.count * 4))
    return .open
  }

  mutating func update(_ picker: inout Picker, _ event: Event) -> Stay {
    let matches = picker.matches(shown)
    switch event {
    case .paste(let text): picker.filter.insert(text.replacingNewlines)
    case .key(.escape), .key(.control("c")): return .closed
    case .key(.enter):
      guard matches.indices.contains(picker.index) else { return .open }
      let option = matches[picker.index]
      switch option.deed {
      case .apply(let change):
        return apply([change], picker.title + Phrase(same: ": " + option.words)) ? .closed : .open
      case .open(let purpose):
        pending = .form(purpose)
        return .closed
      case .lead(let person, let thing):
        pending = .missing(person, thing)
        return .closed
      case .tell(let session):
        pending = .story(session)
        return .closed
      case .takeOver(let person):
        takeOver(person)
        return .closed
      case .fill(let value):
        fill(value)
        return .closed
      }
    case .key(let key): find(key, &picker.filter, &picker.index, count: matches.count)
    case .mouse, .resize: break
    }
    picker.index = max(0, min(picker.index, picker.matches(shown).count - 1))
    return .open
  }
}
