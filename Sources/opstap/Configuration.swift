// The user's own settings: a few keys in a YAML file that people also edit by hand.

import Glibc
import Store
import Words
import Yams

struct Configuration: Equatable, Sendable {
  enum Key: String, CaseIterable {
    case me, language, theme, colour
    case themeLight = "theme-light"
    case themeDark = "theme-dark"
  }
  enum Colour: String, CaseIterable { case auto, none }

  /// The counsellor's own name, filled in for check-ins.
  var me: String?
  var language: Language?
  /// The name of a theme, or `auto`: then one of the next two, after the terminal's background.
  var theme: String?
  var themeLight: String?
  var themeDark: String?
  var colour = Colour.auto
  /// What could not be used; never fatal.
  var troubles: [ConfigurationTrouble] = []

  /// In bytes; all keys take a hundredth of this.
  static let limit = 16_384

  /// A file that is not there is an empty one.
  static func read(_ file: String) -> Configuration {
    var configuration = Configuration()
    do throws(ConfigurationTrouble) {
      guard let text = try text(of: file) else { return configuration }
      for (name, line, value) in try entries(text, file) { configuration.set(name, line, value, file) }
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
    // Yams resolves aliases while it reads, which can be made to last for ever; no setting needs one.
    let root: Node?
    do {
      guard !text.contains("*") else { throw ConfigurationTrouble.malformed(file: file, line: nil) }
      root = try compose(yaml: text, .basic, .default, .utf8)
    } catch {
      throw .malformed(file: file, line: (error as? YamlError)?.line)
    }
    guard let root, root.scalar?.string.isEmpty != true else { return [] }
    guard let mapping = root.mapping else { throw .malformed(file: file, line: root.mark?.line) }
    return mapping.map { key, value in
      let text = value.scalar?.string
      return (key.scalar?.string ?? "", key.mark?.line ?? 1, text?.contains(where: \.isNewline) == true ? nil : text)
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
    case .colour: colour = choice(Colour.self) ?? colour
    }
  }
}

extension YamlError {
  fileprivate var line: Int? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    default: nil
    }
  }
}
