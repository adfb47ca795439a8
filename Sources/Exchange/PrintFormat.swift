// The formats in which a page is printed, and how a text that somebody typed stays a text in each of them.

package enum PrintFormat: String, CaseIterable, Sendable {
  case markdown = "md"
  case html

  /// Without controls and signs that turn the direction of text; its lines stay lines.
  func escaped(_ text: String) -> String {
    let lines = text.printable
    switch self {
    case .html: return lines.map(\.asHTML).joined(separator: "<br>\n")
    // A line break that Markdown keeps, in lists and quotations too.
    case .markdown: return lines.map(\.asMarkdown).joined(separator: "\\\n")
    }
  }
}

extension String {
  /// The lines of the text without blanks around them, the first and the last not blank.
  fileprivate var printable: [String] {
    var lines: [String] = []
    for line in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let scalars = line.unicodeScalars.compactMap(\.printed)
      lines.append(String(String.UnicodeScalarView(scalars)).trimmed)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return Array(lines.drop(while: \.isEmpty))
  }

  /// By scalar: with an accent behind it a quotation mark is another `Character`, and ends an attribute all the same.
  fileprivate var asHTML: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      // These end or begin attributes that a template wrote without quotation marks.
      case "=": text += "&#61;"
      case "`": text += "&#96;"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  fileprivate var asMarkdown: String {
    let scalars = Array(unicodeScalars)
    let opening = scalars.prefix { ("0"..."9").contains($0) }.count
    return scalars.indices.reduce(into: "") { text, index in
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let means: Bool =
        switch scalars[index] {
        case "\\", "`", "*", "_", "{", "}", "[", "]", "<", "|", "~", "#", "$": true
        case "&": next.map { $0 == "#" || $0.properties.isAlphabetic } ?? false
        case ">", "+", "-", "=", ":": index == 0
        // "1. " begins a list.
        case ".", ")": index == opening && index > 0
        default: false
        }
      if means { text += "\\" }
      text.unicodeScalars.append(scalars[index])
    }
  }
}

extension Unicode.Scalar {
  /// Nil for what is not to be seen and might do something; the joiners inside emoji stay.
  fileprivate var printed: Unicode.Scalar? {
    switch properties.generalCategory {
    case .control: self == "\t" ? " " : nil
    case .lineSeparator, .paragraphSeparator: " "
    case .format: self == "\u{200D}" || self == "\u{200C}" ? self : nil
    default: self
    }
  }
}
