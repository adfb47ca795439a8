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

  /// As shipped.
  package init() {
    keys = Dictionary(uniqueKeysWithValues: Command.allCases.map { ($0, $0.row.keys) })
    commands = [:]
    index()
  }

  /// Rules: a line takes the place of all keys of its command; a key that two lines give goes to the first; a key that the
  /// table gives to another command goes to the line, unless that command would be left without one.
  package init(_ lines: [Line]) {
    self.init()
    var troubles: [Trouble] = []
    var owners: [Key: [(command: Command, line: Int)]] = [:]
    func owner(of key: Key, beside command: Command) -> (command: Command, line: Int)? {
      owners[key]?.first { $0.command.competes(with: command) }
    }
    for line in lines {
      guard let command = Command.allCases.first(where: { $0.name == line.command || $0.rawValue == line.command })
      else {
        troubles.append(.unknownCommand(line.command, line: line.number))
        continue
      }
      var given: [Key] = []
      for name in line.keys.split(separator: " ").map(String.init) {
        guard let key = Key(name: name) else {
          troubles.append(.unknownKey(name, command: command.name, line: line.number))
          continue
        }
        if given.contains(key) { continue }
        if key.isSentAsAnother {
          troubles.append(.sentAsAnother(name, command: command.name, line: line.number))
          continue
        }
        if let owner = owner(of: key, beside: command), owner.command != command {
          troubles.append(
            .clash(
              key: key, command: command.name, line: line.number, with: owner.command.name, other: owner.line))
          continue
        }
        owners[key, default: []].append((command, line.number))
        given.append(key)
      }
      if !given.isEmpty { keys[command] = given }
    }
    for command in Command.allCases {
      let left = (keys[command] ?? []).filter { owner(of: $0, beside: command).map { $0.command == command } ?? true }
      if let key = keys[command]?.first, left.isEmpty, let owner = owner(of: key, beside: command) {
        troubles.append(.leftWithout(command, key: key, line: owner.line))
        keys[owner.command]?.removeAll { $0 == key }
        if keys[owner.command]?.isEmpty ?? true {
          keys[owner.command] = owner.command.row.keys.filter { owners[$0] == nil }
        }
      } else {
        // Who means it gives the other command a line of its own, and hears no more of it.
        for key in keys[command] ?? [] where !left.contains(key) && keys[command] == command.row.keys {
          guard let owner = owner(of: key, beside: command) else { continue }
          troubles.append(.taken(key, from: command, command: owner.command.name, line: owner.line))
        }
        keys[command] = left
      }
    }
    self.troubles = troubles
    index()
  }

  package private(set) var troubles: [Trouble] = []

  private mutating func index() {
    commands = [:]
    for command in Command.allCases {
      for key in keys[command] ?? [] { commands[key, default: []].append(command) }
    }
  }

  /// What a key does at a place; what belongs to that place alone goes before what works everywhere.
  subscript(key: Key, at place: Place) -> Command? {
    let all = commands[key] ?? []
    return all.first { $0.row.place == place } ?? all.first { $0.row.place == nil }
  }
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

  private static let held: [(held: Held, words: String)] = [(.control, "Ctrl-"), (.alt, "Alt-"), (.shift, "Shift-")]

  private static let named: [(key: Key, words: String, name: String)] =
    [
      (.enter, "Enter", "return"), (.escape, "Esc", "escape"), (.tab, "Tab", "tab"), (.backTab, "Shift-Tab", "backtab"),
      (.backspace, "Backspace", "backspace"), (.delete, "Del", "delete"), (.insert, "Ins", "insert"), (.up, "↑", "up"),
      (.down, "↓", "down"), (.left, "←", "left"), (.right, "→", "right"), (.home, "Home", "home"), (.end, "End", "end"),
      (.pageUp, "PgUp", "pageup"), (.pageDown, "PgDn", "pagedown"),
    ] + (1...12).map { (.function($0), "F\($0)", "f\($0)") }
}
