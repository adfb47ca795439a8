// Why a text is not taken as a colour scheme, as facts; the sentences stand in Words/ThemeWords.swift.

/// What is wrong with a scheme file. Lines count from 1.
package enum SchemeError: Error, Hashable, Sendable {
  /// More than `Scheme.largest` bytes of UTF-8.
  case tooLarge(bytes: Int)
  /// The YAML breaks off or goes wrong here, or is of a kind that no scheme needs.
  case notYAML(line: Int)
  /// Sound YAML, but no keys with values: a list, a single word, nothing at all.
  case noKeys
  case missing(key: String)
  /// A key stands twice; the line is that of the second.
  case twice(key: String, line: Int)
  /// A list or a group of keys stands where a text is wanted.
  case notText(key: String, line: Int)
  /// Not six hexadecimal digits; empty where a `#` without quotes made a comment of the colour.
  case notAColour(key: String, value: String, line: Int)
}
