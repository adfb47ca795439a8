// Text measured and cut in columns of the screen, by grapheme cluster, never in the middle of one.

/// Where text stands in a wider space.
package enum Alignment: Hashable, Sendable {
  case leading, trailing
}

extension Character {
  /// Columns on the screen: 0, 1 or 2.
  package var columns: Int { Cluster(self).columns }
}

extension String {
  /// Columns on the screen when drawn in one line.
  package var columns: Int {
    isPlain ? utf8.count : unicodeScalars.allSatisfy(\.isSimple) ? unicodeScalars.count : reduce(0) { $0 + $1.columns }
  }

  /// The text, or as much of its beginning as fits in `width` columns with "…" behind it.
  package func clipped(to width: Int) -> String {
    guard width > 0 else { return "" }
    guard columns > width else { return self }
    return String(prefix(columns: width - 1)) + "…"
  }

  /// Exactly `width` columns: clipped, or filled up with blanks behind (`.leading`) or before (`.trailing`) the text.
  package func padded(to width: Int, _ alignment: Alignment = .leading) -> String {
    let own = columns
    let text = own > width ? clipped(to: width) : self
    let blanks = String(repeating: " ", count: max(0, width - (own > width ? text.columns : own)))
    return alignment == .leading ? text + blanks : blanks + text
  }

  /// Lines of at most `width` columns, broken at blanks where possible, at every line break, and inside words that are
  /// too long. Empty lines stay; empty text is one empty line. A width under 1 counts as 1.
  package func wrapped(to width: Int) -> [String] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { wrap(line: $0, to: Swift.max(1, width)) }
  }

  private var isPlain: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
}

extension StringProtocol {
  /// The longest beginning that takes at most `width` columns.
  fileprivate func prefix(columns width: Int) -> SubSequence {
    var used = 0
    return prefix {
      used += $0.columns
      return used <= width
    }
  }
}

private func wrap(line: Substring, to width: Int) -> [String] {
  var lines: [String] = []
  var current: String?
  for word in line.split(separator: " ", omittingEmptySubsequences: false) {
    if let begun = current {
      if begun.columns + 1 + String(word).columns <= width {
        current = begun + " " + word
        continue
      }
      lines.append(begun)
    }
    var rest = word
    while true {
      var head = rest.prefix(columns: width)
      if head.isEmpty { head = rest.prefix(1) }  // one cluster wider than the whole line
      guard head.endIndex != rest.endIndex else { break }
      lines.append(String(head))
      rest = rest[head.endIndex...]
    }
    current = String(rest)
  }
  return lines + [current ?? ""]
}
