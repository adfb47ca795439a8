// Small sheets over the panes: a question, a report to read, a choice from a list, the help.
import Domain
import Screen
import Words

/// A question that is answered by yes (Enter, j or y) or no.
struct Question: Sendable {
  enum Yes: Sendable {
    case apply([Change], Phrase)
    case carryOut(Effect)
    case discard(Draft.Key)
  }

  var words: Phrase
  var yes: Yes
  /// What follows on no.
  var otherwise: Effect?

  init(_ words: Phrase, _ yes: Yes, otherwise: Effect? = nil) {
    (self.words, self.yes, self.otherwise) = (words, yes, otherwise)
  }
}

/// Sentences to read; any key but the scrolling ones puts it away.
struct Report: Sendable {
  var title: Phrase
  var lines: [Phrase]
  var top = 0

  init(_ title: Phrase, _ lines: [Phrase]) { (self.title, self.lines) = (title, lines) }
}

/// One of several, found by typing.
struct Picker: Sendable {
  struct Option: Sendable {
    var words: String
    var change: Change
  }

  var title: Phrase
  var options: [Option]
  var filter = TextInput()
  var index = 0

  var matches: [Option] {
    guard !filter.isEmpty else { return options }
    let wanted = filter.text.plain
    return options.filter { $0.words.plain.contains(wanted) }
  }
}

/// The commands that work here, found by typing; Enter runs one.
struct Help: Sendable {
  var place: Place
  var filter = TextInput()
  var index = 0

  func commands(_ language: Language) -> [Command] {
    guard !filter.isEmpty else { return Command.allCases }
    let wanted = filter.text.plain
    return Command.allCases.filter {
      ($0.words(language) + " " + ($0.keys.first?.words(language) ?? "")).plain.contains(wanted)
    }
  }
}

extension App {
  mutating func answer(_ question: Question, _ event: Event) -> Stay {
    guard case .key(let key) = event else { return .open }
    switch key {
    case .enter, .character("j"), .character("J"), .character("y"), .character("Y"):
      switch question.yes {
      case .apply(let changes, let what): apply(changes, what)
      case .carryOut(let effect): effects.append(effect)
      case .discard(let key):
        drafts.take(key)
        status = Status(.done, .draftDiscarded)
      }
      return .closed
    case .escape, .character("n"), .character("N"), .control("c"), .character("q"):
      if let otherwise = question.otherwise { effects.append(otherwise) }
      return .closed
    default: return .open
    }
  }

  mutating func update(_ report: inout Report, _ event: Event) -> Stay {
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
    switch event {
    case .paste(let text): picker.filter.insert(text.replacingNewlines)
    case .key(.escape), .key(.control("c")): return .closed
    case .key(.enter):
      guard picker.matches.indices.contains(picker.index) else { return .open }
      let option = picker.matches[picker.index]
      return apply([option.change], picker.title + Phrase(same: ": " + option.words)) ? .closed : .open
    case .key(let key): find(key, &picker.filter, &picker.index, count: picker.matches.count)
    case .mouse, .resize: break
    }
    picker.index = max(0, min(picker.index, picker.matches.count - 1))
    return .open
  }

  mutating func update(_ help: inout Help, _ event: Event) -> Stay {
    let commands = help.commands(language)
    switch event {
    case .paste(let text): help.filter.insert(text.replacingNewlines)
    case .key(.escape), .key(.control("c")): return .closed
    case .key(.enter):
      guard commands.indices.contains(help.index) else { return .open }
      pendingCommand = commands[help.index]
      return .closed
    case .key(let key): find(key, &help.filter, &help.index, count: commands.count)
    case .mouse, .resize: break
    }
    help.index = max(0, min(help.index, help.commands(language).count - 1))
    return .open
  }

  /// Typing narrows a list; arrows go through it.
  func find(_ key: Key, _ filter: inout TextInput, _ index: inout Int, count: Int) {
    switch key {
    case .down: index = min(index + 1, max(0, count - 1))
    case .up: index = max(0, index - 1)
    case .pageDown: index = min(index + 10, max(0, count - 1))
    case .pageUp: index = max(0, index - 10)
    case .backspace: filter.deleteBackward()
    case .control("u"): filter.clear()
    case .character(let character):
      filter.insert(String(character))
      index = 0
    default: break
    }
  }
}
