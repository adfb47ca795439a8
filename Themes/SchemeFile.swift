// The YAML of published schemes, current and legacy, read as text: an unquoted 000000 or 1e2030 is never a number.

import Yaml

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
  private let values: [String: YamlNode]

  init(yaml: String) throws(SchemeError) {
    let bytes = yaml.utf8.count
    guard bytes <= Scheme.largest else { throw .tooLarge(bytes: bytes) }
    let root: YamlNode?
    do throws(YamlError) { root = try YamlReader.read(yaml) } catch {
      switch error {
      case .broken(let line): throw .notYAML(line: line)
      case .twice(let key, let line): throw .twice(key: key, line: line)
      }
    }
    guard let group = root?.group, !group.isEmpty else { throw .noKeys }
    try self.init(group)
  }

  private init(_ group: [YamlEntry]) throws(SchemeError) {
    var values: [String: YamlNode] = [:]
    for entry in group {
      guard values.updateValue(entry.value, forKey: entry.key.lowercased()) == nil else {
        throw .twice(key: entry.key, line: entry.line)
      }
    }
    self.values = values
  }

  func group(_ key: String) throws(SchemeError) -> Keys? {
    guard let group = values[key]?.group else { return nil }
    return try Keys(group)
  }

  /// The text of the first of these keys that is there.
  func text(_ keys: String...) throws(SchemeError) -> String? {
    for key in keys {
      guard let node = values[key.lowercased()] else { continue }
      guard let text = node.text else { throw .notText(key: key, line: node.line) }
      return text
    }
    return nil
  }

  func colour(_ key: String) throws(SchemeError) -> UInt32? {
    guard let text = try text(key) else { return nil }
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let colour = UInt32(digits, radix: 16) else {
      throw .notAColour(key: key, value: text, line: values[key.lowercased()]?.line ?? 1)
    }
    return colour
  }
}
