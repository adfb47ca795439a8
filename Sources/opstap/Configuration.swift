// The user's own settings: a few keys in a YAML file that people also edit by hand.

import Glibc
import Panes
import Store
import Words
import Yaml

struct Configuration: Equatable, Sendable {
  enum Key: String, CaseIterable {
    case me, language, theme, colour, mouse, clipboard, linear, keys
    case themeLight = "theme-light"
    case themeDark = "theme-dark"
    case privacy
    case privacyAfter = "privacy-after"
  }
  enum Colour: String, CaseIterable { case auto, none }
  enum Mouse: String, CaseIterable { case on, off }
  enum Privacy: String, CaseIterable { case on, off }
  enum Clipboard: String, CaseIterable { case terminal, none }
  enum Linear: String, CaseIterable { case on, off }

  /// The counsellor's own name, filled in for check-ins.
  var me: String?
  var language: Language?
  /// The name of a theme, or `auto`: then one of the next two, after the terminal's background.
  var theme: String?
  var themeLight: String?
  var themeDark: String?
  var colour = Colour.auto
  var mouse = Mouse.on
  /// One thing a line, for screen readers and braille.
  var linear = Linear.off
  /// Commands that get keys of one's own.
  var keys: [Keymap.Line] = []
  /// Whether names are hidden from the first frame on.
  var privacy = Privacy.off
  /// Minutes without a key after which they are; nil is never.
  var privacyAfter: Int?
  /// As they stand in the file.
  private(set) var given: [Key: String] = [:]
  /// What could not be used; never fatal.
  var troubles: [ConfigurationTrouble] = []

  /// In bytes; all keys take a hundredth of this.
  static let limit = 16_384

  /// A file that is not there is an empty one.
  static func read(_ file: String) -> Configuration {
    var configuration = Configuration()
    do throws(ConfigurationTrouble) {
      guard let text = try text(of: file) else { return configuration }
      for (name, line, node) in try nodes(text, file) {
        if Key(rawValue: name) == .keys {
          configuration.setKeys(node, line, file)
        } else {
          configuration.set(name, line, node.oneLine, file)
        }
      }
    } catch {
      configuration.troubles = [error]
    }
    return configuration
  }

  /// Nil when there is no file. Links are followed: people keep such files elsewhere.
  static func text(of file: String) throws(ConfigurationTrouble) -> String? {
    let read: [UInt8]?
    do throws(DiskError) {
      let disk = SystemDisk()
      guard try disk.stamp(file) != nil else { return nil }
      read = try disk.read(try disk.realPath(file), limit: limit).bytes
    } catch {
      throw .unreadable(file: file, code: error.code)
    }
    guard let bytes = read else { throw .tooLarge(file: file, limit: limit) }
    guard let text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(0) else {
      throw .malformed(file: file, line: nil)
    }
    return text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
  }

  /// The keys in order, each with its line (from 1) and its value; the value is nil when it is not one line of text.
  static func entries(
    _ text: String, _ file: String
  ) throws(ConfigurationTrouble) -> [(key: String, line: Int, value: String?)] {
    try nodes(text, file).map { ($0.key, $0.line, $0.value.oneLine) }
  }

  private static func nodes(
    _ text: String, _ file: String
  ) throws(ConfigurationTrouble) -> [(key: String, line: Int, value: YamlNode)] {
    let root: YamlNode?
    do throws(YamlError) { root = try YamlReader.read(text) } catch {
      switch error {
      case .twice(let key, let line): throw .twice(key: key, file: file, line: line)
      case .broken(let line): throw .malformed(file: file, line: line)
      }
    }
    guard let root else { return [] }
    guard let group = root.group else { throw .malformed(file: file, line: root.line) }
    return group.map { ($0.key, $0.line, $0.value) }
  }

  /// `keys:` holds a line for each command: `check-in: c F5`.
  private mutating func setKeys(_ node: YamlNode, _ line: Int, _ file: String) {
    guard let group = node.group else {
      if node.oneLine?.isEmpty != true { troubles.append(.notKeys(file: file, line: line)) }
      return
    }
    for entry in group {
      guard let names = entry.value.oneLine ?? entry.value.words else {
        troubles.append(.notKeys(file: file, line: entry.line))
        continue
      }
      keys.append(Keymap.Line(command: entry.key, keys: names, number: entry.line))
    }
  }

  private mutating func set(_ name: String, _ line: Int, _ value: String?, _ file: String) {
    guard let key = Key(rawValue: name) else {
      troubles.append(.unknownKey(name, file: file, line: line, known: Key.allCases.map(\.rawValue)))
      return
    }
    guard let value else {
      troubles.append(.notText(key: name, file: file, line: line))
      return
    }
    // A key without a value is one that is not set.
    guard !value.isEmpty else { return }
    given[key] = value
    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ kind: Choice.Type) -> Choice? {
      if let found = Choice(rawValue: value) { return found }
      let choices = Choice.allCases.map(\.rawValue)
      troubles.append(.badValue(value, key: name, file: file, line: line, choices: choices))
      return nil
    }
    switch key {
    case .me: me = value
    case .language: language = choice(Language.self)
    case .theme: theme = value
    case .themeLight: themeLight = value
    case .themeDark: themeDark = value
    case .privacy: privacy = choice(Privacy.self) ?? privacy
    case .privacyAfter:
      privacyAfter = Int(value).flatMap { (0...1440).contains($0) ? $0 : nil }
      if privacyAfter == nil {
        troubles.append(.badValue(value, key: name, file: file, line: line, choices: ["0", "5", "10", "…", "1440"]))
      }
    case .colour: colour = choice(Colour.self) ?? colour
    case .mouse: mouse = choice(Mouse.self) ?? mouse
    // The screen asks the settings themselves.
    case .clipboard: _ = choice(Clipboard.self)
    case .linear: linear = choice(Linear.self) ?? linear
    case .keys: break
    }
  }
}

extension YamlNode {
  /// One line of text; nil for anything else.
  fileprivate var oneLine: String? { text.flatMap { $0.contains(where: \.isNewline) ? nil : $0 } }

  /// A list of words, with blanks between.
  fileprivate var words: String? {
    guard let list else { return nil }
    let words = list.compactMap(\.oneLine)
    return words.count == list.count ? words.joined(separator: " ") : nil
  }
}
