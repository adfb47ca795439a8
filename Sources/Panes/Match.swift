// How well a text answers what somebody types to find it: without regard to accents and case, and forgiving one slip.
import Domain
import Screen

/// What is typed, cut into words that each have to be found. Lower is better; nil means that a word is nowhere.
struct Match: Sendable {
  private let words: [[UInt8]]

  init(_ typed: String) { words = Folded(typed).words }

  var isEmpty: Bool { words.isEmpty }

  /// From here on it is found inside a word.
  static let inside = 20
  /// From here on a slip was forgiven.
  static let slip = 1000

  /// 0 for a beginning of the text, more for what is found further inside, `slip` and more for what is only nearly there.
  func distance(to text: Folded) -> Int? {
    var total = 0
    for word in words {
      guard let distance = text.distance(of: word) else { return nil }
      total += distance
    }
    return total
  }

  func finds(_ text: String) -> Bool { isEmpty || distance(to: Folded(text)) != nil }
}

extension Sequence {
  /// Those that are found, with how far off each is. What is only nearly there counts where nothing better is.
  func found(by match: Match, in text: (Element) -> Folded) -> [(element: Element, distance: Int)] {
    let found = compactMap { element in match.distance(to: text(element)).map { (element: element, distance: $0) } }
    let good = found.filter { $0.distance < Match.slip }
    return good.isEmpty ? found : good
  }
}

/// A text made ready for finding: its words in plain lower case, folded once and compared often.
struct Folded: Sendable {
  fileprivate let words: [[UInt8]]

  init(_ text: String) {
    words = text.plain.utf8
      .split { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) && !(0x30...0x39).contains($0) && $0 < 0x80 }
      .map(Array.init)
  }

  /// Of a name, which is found without what stands between its letters too: "elidrissi", "dhondt".
  init(name: String) { self.init(name + " " + name.filter(\.isLetter)) }

  static func + (first: Folded, second: Folded) -> Folded { Folded(words: first.words + second.words) }

  private init(words: [[UInt8]]) { self.words = words }

  /// Rules: a word's beginning comes first, then its inside, then a beginning with one letter wrong, missing, too many
  /// or exchanged with its neighbour. A slip is forgiven from four letters on.
  fileprivate func distance(of wanted: [UInt8]) -> Int? {
    var best: Int?
    for (place, word) in words.enumerated() {
      let distance: Int? =
        if word.starts(with: wanted) {
          min(place, 5) + (word.count == wanted.count ? 0 : 1)
        } else if word.contains(wanted) {
          Match.inside + min(place, 5)
        } else if wanted.count >= 4, word.nearlyStarts(with: wanted) { Match.slip + min(place, 5) } else { nil }
      if let distance, distance < best ?? .max { best = distance }
    }
    return best
  }
}

extension [UInt8] {
  fileprivate func contains(_ other: [UInt8]) -> Bool {
    guard other.count <= count else { return false }
    return (0...(count - other.count)).contains { start in
      other.indices.allSatisfy { self[start + $0] == other[$0] }
    }
  }
}
