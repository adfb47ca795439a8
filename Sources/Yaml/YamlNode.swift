// A value of a YAML text as people write it: a text, a list or a group of keys, each with the line on which it stands.

/// Every text stays text: nothing becomes a number, a date or a yes.
package struct YamlNode: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case text(String)
    case list([YamlNode])
    /// In the order of the text; no key stands twice.
    case group([YamlEntry])
  }

  package let value: Value
  /// Counts from 1.
  package let line: Int

  package var text: String? { if case .text(let text) = value { text } else { nil } }
  package var list: [YamlNode]? { if case .list(let nodes) = value { nodes } else { nil } }
  package var group: [YamlEntry]? { if case .group(let entries) = value { entries } else { nil } }
}

package struct YamlEntry: Hashable, Sendable {
  package let key: String
  package let line: Int
  package let value: YamlNode
}

/// Why a text is not read. Lines count from 1.
package enum YamlError: Error, Hashable, Sendable {
  /// No YAML, or of a kind that no settings need.
  case broken(line: Int)
  /// The line is that of the second.
  case twice(key: String, line: Int)

  package var line: Int {
    switch self {
    case .broken(let line), .twice(_, let line): line
    }
  }
}
