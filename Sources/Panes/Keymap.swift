// Which key does what: the keys of the table of commands, or those that the configuration gives in their place.
import Screen
import Words

package struct Keymap: Hashable, Sendable {
  /// A line of the configuration: a command by its name, and its keys by theirs, the one that is shown first.
  package struct Line: Hashable, Sendable {
    package var command: String
    package var keys: String
    /// From 1.
    package var number: Int

    package init(command: String, keys: String, number: Int) {
      (self.command, self.keys, self.number) = (command, keys, number)
    }
  }

  /// What of the configuration could not be done.
  package enum Trouble: Hashable, Sendable {
    case unknownCommand(String, line: Int)
    case unknownKey(String, command: String, line: Int)
    /// Terminals send Enter, Tab, Esc or Backspace for it.
    case sentAsAnother(String, command: String, line: Int)
    /// In a form the key types, or moves about.
    case typesInForm(String, command: String, line: Int)
    /// The key belongs to another command by an earlier line.
    case clash(key: Key, command: String, line: Int, with: String, other: Int)
    /// The line takes a key, not the last one, of a command of which the configuration says nothing.
    case taken(Key, from: Command, command: String, line: Int)
    /// The line takes the last key of a command of which the configuration says nothing.
    case leftWithout(Command, key: Key, line: Int)
  }

  /// Said of the file that the lines stand in.
  package func remarks(file: String) -> [Phrase] {
    troubles.map { trouble in
      switch trouble {
      case .unknownCommand(let name, let line): KeymapWords.unknownCommand(name, file: file, line: line)
      case .unknownKey(let name, let command, let line):
        KeymapWords.unknownKey(name, command: command, file: file, line: line)
      case .sentAsAnother(let name, let command, let line):
        KeymapWords.sentAsAnother(name, command: command, file: file, line: line)
      case .typesInForm(let name, let command, let line):
        KeymapWords.typesInForm(name, command: command, file: file, line: line)
      case .clash(let key, let command, let line, let other, let earlier):
        KeymapWords.clash(key.phrase, command, file: file, line: line, with: other, on: earlier)
      case .taken(let key, let other, let command, let line):
        KeymapWords.taken(key.phrase, other.name, command, file: file, line: line)
      case .leftWithout(let command, let key, let line):
        KeymapWords.leftWithout(command.name, key.phrase, file: file, line: line)
      }
    }
  }

  private(set) var keys: [Command: [Key]]
  private var commands: [Key: [Command]]
  /// Of the commands of forms.
  private var typing: [Key: Command]

  /// As shipped.
  package init() {
    keys = Dictionary(uniqueKeysWithValues: Command.allCases.map { ($0, $0.row.keys) })
    (commands, typing) = ([:], [:])
    index()
  }

  /// The keys that a line gives to a command.
  private struct Given {
    var command: Command
    var keys: [Key]
    var line: Int
  }

  /// Rules: a line takes the place of all keys of its command; a key that two lines give goes to the first; a key that the
  /// table gives to another command goes to the line, unless that command would be left without one.
  package init(_ lines: [Line]) {
    self.init()
    var troubles: [Trouble] = []
    var given: [Given] = []
    func owner(of key: Key, beside command: Command) -> Int? {
      given.firstIndex { $0.keys.contains(key) && $0.command.competes(with: command) }
    }
    for line in lines {
      guard let command = Command.allCases.first(where: { $0.name == line.command || $0.rawValue == line.command })
      else {
        troubles.append(.unknownCommand(line.command, line: line.number))
        continue
      }
      var keys: [Key] = []
      for name in line.keys.split(separator: " ").map(String.init) {
        guard let key = Key(name: name) else {
          troubles.append(.unknownKey(name, command: command.name, line: line.number))
          continue
        }
        if keys.contains(key) { continue }
        if key.isSentAsAnother {
          troubles.append(.sentAsAnother(name, command: command.name, line: line.number))
          continue
        }
        if command.isOfForms, key.typesInForms {
          troubles.append(.typesInForm(name, command: command.name, line: line.number))
          continue
        }
        if let owner = owner(of: key, beside: command).map({ given[$0] }), owner.command != command {
          troubles.append(
            .clash(
              key: key, command: command.name, line: line.number, with: owner.command.name, other: owner.line))
          continue
        }
        keys.append(key)
      }
      guard !keys.isEmpty else { continue }
      given.removeAll { $0.command == command }
      given.append(Given(command: command, keys: keys, line: line.number))
    }
    // A line that has to give a key back may leave its own command with those of the table, which another line took.
    while true {
      for command in Command.allCases {
        keys[command] =
          given.first { $0.command == command }?.keys
          ?? command.row.keys.filter { owner(of: $0, beside: command) == nil }
      }
      guard let command = Command.allCases.first(where: { self[$0].isEmpty }), let key = command.row.keys.first,
        let owner = owner(of: key, beside: command)
      else { break }
      troubles.append(.leftWithout(command, key: key, line: given[owner].line))
      given[owner].keys.removeAll { $0 == key }
      if given[owner].keys.isEmpty { given.remove(at: owner) }
    }
    // Who means it gives the other command a line of its own, and hears no more of it.
    for command in Command.allCases where !given.contains(where: { $0.command == command }) {
      for key in command.row.keys {
        guard let owner = owner(of: key, beside: command) else { continue }
        troubles.append(.taken(key, from: command, command: given[owner].command.name, line: given[owner].line))
      }
    }
    self.troubles = troubles
    index()
  }

  package private(set) var troubles: [Trouble] = []

  private mutating func index() {
    (commands, typing) = ([:], [:])
    for command in Command.allCases {
      for key in self[command] {
        if command.isOfForms { typing[key] = command } else { commands[key, default: []].append(command) }
      }
    }
  }

  /// What a key does at a place; what belongs to that place alone goes before what works everywhere.
  subscript(key: Key, at place: Place) -> Command? {
    let all = commands[key] ?? []
    return all.first { $0.row.place == place } ?? all.first { $0.row.place == nil }
  }
  /// What a key does in a form.
  subscript(inForm key: Key) -> Command? { typing[key] }
  package subscript(command: Command) -> [Key] { keys[command] ?? [] }

  /// The key of a command as hints show it.
  func phrase(_ command: Command) -> Phrase { self[command].first?.phrase ?? Phrase(same: "?") }
  func words(_ command: Command, _ language: Language) -> String { self[command].first?.words(language) ?? "" }
}

extension Key {
  /// How a key is written in hints and help.
  package func words(_ language: Language) -> String {
    switch self {
    case .character(" "): Phrase.spaceBar(language)
    case .character(let character): String(character)
    case .control(let character): "Ctrl-" + String(character).uppercased()
    case .alt(let character): "Alt-" + String(character)
    case .with(let held, let key):
      Key.held.filter { held.contains($0.held) }.map(\.words).joined() + key.words(language)
    default: Key.named.first { $0.key == self }?.words ?? "?"
    }
  }

  package var phrase: Phrase { Phrase(words(.dutch), words(.english)) }

  /// A key by the name that hints show, in either language, or that keyboards bear; capitals make no difference in names.
  init?(name: String) {
    let plain = name.lowercased()
    if let named = Key.named.first(where: { $0.words.lowercased() == plain || $0.name == plain }) {
      self = named.key
    } else if [Phrase.spaceBar.dutch, Phrase.spaceBar.english].contains(where: { $0.lowercased() == plain }) {
      self = .character(" ")
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else if let held = Key.held.first(where: { plain.hasPrefix($0.words.lowercased()) }) {
      guard let key = Key(name: String(name.dropFirst(held.words.count))) else { return nil }
      switch (held.held, key) {
      case (.control, .character(let character)): self = .control(Character(character.lowercased()))
      case (.alt, .character(let character)): self = .alt(character)
      case (_, .character), (_, .control), (_, .alt): return nil
      case (_, .with(let other, let key)): self = .with(other.union(held.held), key)
      default: self = .with(held.held, key)
      }
    } else {
      return nil
    }
  }

  /// Ctrl-M is Enter, Ctrl-J its line feed, Ctrl-I Tab, Ctrl-H Backspace, Ctrl-[ Esc: no terminal tells them apart.
  fileprivate var isSentAsAnother: Bool {
    if case .control(let character) = self { "mjih[".contains(character) } else { false }
  }

  /// What a field takes for itself: letters, and keys that erase, move or select, alone or with others held.
  fileprivate var typesInForms: Bool {
    switch self {
    case .character, .delete: true
    case .with(let held, .delete): held != .shift
    default:
      switch plain {
      case .enter, .escape, .tab, .backTab, .backspace, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown: true
      default: false
      }
    }
  }

  private static let held: [(held: Held, words: String)] = [(.control, "Ctrl-"), (.alt, "Alt-"), (.shift, "Shift-")]

  private static let named: [(key: Key, words: String, name: String)] =
    [
      (.enter, "Enter", "return"), (.escape, "Esc", "escape"), (.tab, "Tab", "tab"), (.backTab, "Shift-Tab", "backtab"),
      (.backspace, "Backspace", "backspace"), (.delete, "Del", "delete"), (.insert, "Ins", "insert"), (.up, "↑", "up"),
      (.down, "↓", "down"), (.left, "←", "left"), (.right, "→", "right"), (.home, "Home", "home"), (.end, "End", "end"),
      (.pageUp, "PgUp", "pageup"), (.pageDown, "PgDn", "pagedown"),
    ] + (1...12).map { (.function($0), "F\($0)", "f\($0)") }
}
