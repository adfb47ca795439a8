// The two ways out of a command: standard output for results, standard error for messages.

import Glibc
import Words

enum Output {
  /// Prints a result. A reader that went away needs no answer; a disk that is full does.
  static func print(_ text: String) throws(CommandTrouble) {
    let code = write(text + "\n", to: STDOUT_FILENO)
    guard code == 0 || code == EPIPE else { throw .outputLost(code: code) }
  }

  /// Prints sentences, one a line.
  static func print(_ phrases: [Phrase]) throws(CommandTrouble) {
    guard !phrases.isEmpty else { return }
    try print(phrases.map { harmless($0.text) }.joined(separator: "\n"))
  }

  /// Says something about the work, beside the result.
  static func tell(_ phrase: Phrase) { _ = write(harmless(phrase.text) + "\n", to: STDERR_FILENO) }

  /// All of it, whatever is taken at a time; 0, or the number of the system's error.
  @discardableResult static func write(_ text: String, to file: Int32) -> Int32 {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : EIO }
      rest = rest.dropFirst(count)
    }
    return 0
  }

  /// On one line, and without what would drive a terminal; names and notes can hold anything.
  static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: drives) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { drives($0) ? ($0 == "\n" ? " " : "?") : $0 }))
  }

  /// Controls, line separators, and what turns the direction of text; joiners inside emoji stay.
  private static func drives(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: scalar != "\u{200D}" && scalar != "\u{200C}"
    default: false
    }
  }
}
