// The YAML of published schemes, current and legacy, read as text: an unquoted 000000 or 1e2030 is never a number.

import Yams

extension Scheme {
  /// The size up to which a file is read, in bytes; published schemes have about 700.
  package static let largest = 65_536

  /// Reads the current form (`palette:`, `name:`) and the legacy one (colours at the top level, `scheme:`).
  package init(yaml: String) throws(SchemeError) {
    let top = try Keys(yaml: yaml)
    let colours = try top.group("palette") ?? top
    guard let name = try top.text("name", "scheme") else { throw .missing(key: "name") }
    var remarks: [Remark] = []
    if let system = try top.text("system"), !["base16", "base24"].contains(system.lowercased()) {
      remarks.append(.unknownSystem(system))
    }
    var found: [Slot: UInt32] = [:]
    for slot in Slot.allCases { found[slot] = try colours.colour(slot.key) }
    try self.init(
      name: name, slug: top.text("slug"), author: top.text("author") ?? "", remarks: remarks, colours: found)
  }
}

/// The keys of a YAML mapping, found whether they are written large or small.
private struct Keys {
  private let values: [String: Node]

  init(yaml: String) throws(SchemeError) {
    let bytes = yaml.utf8.count
    guard bytes <= Scheme.largest else { throw .tooLarge(bytes: bytes) }
    // Yams resolves aliases while it reads: a few dozen in the right places already take longer than a life.
    guard Keys.aliases(in: yaml) <= 16 else { throw .tooIntricate }
    let root: Node?
    do {
      // Told the encoding, Yams no longer looks for a byte order mark.
      let yaml = yaml.first == "\u{FEFF}" ? String(yaml.dropFirst()) : yaml
      // Without Yams' own rules nothing is compiled to regular expressions, and nothing becomes a number.
      root = try compose(yaml: yaml, .basic, .default, .utf8)
    } catch {
      throw SchemeError(error, in: yaml)
    }
    guard let mapping = root?.mapping, !mapping.isEmpty else { throw .noKeys }
    try self.init(mapping)
  }

  private init(_ mapping: Node.Mapping) throws(SchemeError) {
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string else { continue }
      guard values.updateValue(value, forKey: name.lowercased()) == nil else {
        throw .twice(key: name, line: key.mark?.line)
      }
    }
    self.values = values
  }

  func group(_ key: String) throws(SchemeError) -> Keys? {
    guard let mapping = values[key]?.mapping else { return nil }
    return try Keys(mapping)
  }

  /// The text of the first of these keys that is there.
  func text(_ keys: String...) throws(SchemeError) -> String? {
    for key in keys {
      guard let node = values[key.lowercased()] else { continue }
      guard let scalar = node.scalar else { throw .notText(key: key, line: node.mark?.line) }
      return scalar.string
    }
    return nil
  }

  func colour(_ key: String) throws(SchemeError) -> UInt32? {
    guard let text = try text(key) else { return nil }
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let colour = UInt32(digits, radix: 16) else {
      throw .notAColour(key: key, value: text, line: values[key.lowercased()]?.mark?.line)
    }
    return colour
  }

  /// At least the number of aliases: a star with a letter or digit after it, at the start of a word.
  private static func aliases(in yaml: String) -> Int {
    let bytes = Array(yaml.utf8)
    return bytes.indices.dropLast().count { place in
      guard bytes[place] == UInt8(ascii: "*") else { return false }
      let before = place > 0 ? Character(UnicodeScalar(bytes[place - 1])) : "\n"
      let after = Character(UnicodeScalar(bytes[place + 1]))
      return !(before.isLetter || before.isNumber || before == "*") && !(after.isWhitespace || after == "*")
    }
  }
}

extension SchemeError {
  fileprivate init(_ error: any Error, in yaml: String) {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      self = .notYAML(line: mark.line)
    case .reader(_, let offset?, _, _):
      self = .notYAML(line: yaml.prefix(offset).count(where: \.isNewline) + 1)
    case .duplicatedKeysInMapping(let keys, let context):
      self = .twice(key: keys.first ?? "", line: context.mark.line)
    default:
      self = .notYAML(line: nil)
    }
  }
}
