// The signs of the screen, and the words that stand for them where signs say nothing: in the linear presentation.
import Domain
import Screen
import Words

enum Sign: UInt8, CaseIterable, Sendable {
  /// It draws, or what stands beside it says the same.
  case silent
  case selected, marked, attention, next, missing, recorded, reached, notReached, done, opened, required, ownValue,
    today

  var words: Phrase {
    switch self {
    case .silent: Phrase(same: "")
    case .selected: .signSelected
    case .marked: .signMarked
    case .attention: .signAttention
    case .next: .signNext
    case .missing: .notRecorded
    case .recorded: .allRecorded
    case .reached: CheckIn.Outcome.reached.words
    case .notReached: CheckIn.Outcome.attempted.words
    case .done: .signDone
    case .opened: .signOpened
    case .required: .signRequired
    case .ownValue: .signOwnValue
    case .today: .today
    }
  }

  /// What a sign means where the span that holds it does not say; never one that a keyboard types.
  fileprivate static let known: [Character: Sign] = [
    "▸": .selected, "•": .marked, "▹": .next, "✓": .done, "○": .notReached, "▪": .silent, "→": .silent, "·": .silent,
    "×": .silent, "◐": .silent, "✗": .silent, "–": .silent, "◆": .silent, "■": .silent, "●": .silent,
    "◉": .silent,
  ]
}

extension Line {
  /// The line as it is read from left to right: signs are `words` (by number of the sign), what stands in columns is parted
  /// by commas, what only draws is left out.
  func reading(_ words: [String]) -> Line {
    var line: Line = []
    /// Behind what is there, before what comes.
    var gap = Gap.none
    for span in self {
      let content = span.text.trimmingBlanks
      let (before, after) = (span.text.prefix { $0 == " " }.count, span.text.reversed().prefix { $0 == " " }.count)
      guard !content.isEmpty else {
        if !span.text.isEmpty { gap = .comma }
        continue
      }
      var read = span
      read.text = span.sign.map { words[Int($0.rawValue)] } ?? content.reading(words)
      if before > 0 { gap = Swift.max(gap, before > 1 ? .comma : .blank) }
      guard !read.text.isEmpty else {
        gap = Swift.max(gap, .comma)
        continue
      }
      if let last = line.last { read.text = gap.text(after: last.text) + read.text }
      line.append(read)
      let wasSign = read.text.trimmingBlanks != content && span.text.count < 3
      gap = after > 1 ? .comma : after > 0 || wasSign ? .blank : .none
    }
    return line
  }

  private enum Gap: Int, Comparable {
    case none, blank, comma

    static func < (one: Gap, other: Gap) -> Bool { one.rawValue < other.rawValue }

    func text(after text: String) -> String {
      guard let last = text.last else { return "" }
      return switch self {
      case .none: ""
      case .blank: " "
      case .comma: [":", ",", ";"].contains(last) ? " " : ", "
      }
    }
  }
}

extension String {
  var trimmingBlanks: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }

  /// A text without its signs; what a person typed between other words stays.
  fileprivate func reading(_ words: [String]) -> String {
    if allSatisfy({ ("▀"..."▟").contains($0) || ("─"..."╿").contains($0) }) { return "" }
    var text = self
    if let first, let sign = Sign.known[first], count == 1 || dropFirst().first == " " {
      text = words[Int(sign.rawValue)] + dropFirst()
    }
    if text.hasPrefix("‹ "), text.hasSuffix(" ›") { text = String(text.dropFirst(2).dropLast(2)) }
    guard text.contains("·") else { return text.trimmingBlanks }
    return text.split(separator: " · ").joined(separator: ", ").trimmingBlanks
  }
}
