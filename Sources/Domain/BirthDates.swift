// The dates of birth in a running text: as good as a name, however they are typed.

struct BirthDates: Sendable {
  private let days: Set<Day>

  init(_ days: [Day]) { self.days = Set(days) }

  /// Where one of them stands: "12/3/1984", "12.03.84", "12 maart 1984", "March 12, 1984", "1984-03-12".
  func places(in words: [NameWord], of text: [Character]) -> [Range<Int>] {
    guard !days.isEmpty, words.count > 2 else { return [] }
    return words.indices.dropLast(2).compactMap { start in
      let (one, two, three) = (words[start], words[start + 1], words[start + 2])
      guard three.isNumber, one.isNumber || two.isNumber, text.dates(one, two), text.dates(two, three) else {
        return nil
      }
      let orders = [(one, two, three), (three, two, one), (two, one, three)]
      let isBirth = orders.contains { day, month, year in isOne(day.folded, month.month, year.folded) }
      return isBirth ? one.range.lowerBound..<three.range.upperBound : nil
    }
  }

  private func isOne(_ day: String, _ month: Int?, _ year: String) -> Bool {
    guard let month, let date = Int(day), let number = Int(year), (1...31).contains(date),
      year.count == 2 || year.count == 4
    else { return false }
    let years = year.count == 4 ? [number] : [1900 + number, 2000 + number]
    return years.contains { year in Day(year, month, date).map(days.contains) ?? false }
  }
}

extension NameWord {
  private static let months = [
    "jan": 1, "feb": 2, "mrt": 3, "maa": 3, "mar": 3, "apr": 4, "mei": 5, "may": 5, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12,
  ]

  fileprivate var month: Int? { isNumber ? Int(folded) : NameWord.months[String(folded.prefix(3))] }
}

extension [Character] {
  /// Whether two words stand as close as the parts of a date.
  fileprivate func dates(_ one: NameWord, _ other: NameWord) -> Bool {
    let gap = self[one.range.upperBound..<other.range.lowerBound]
    return gap.count <= 3 && gap.allSatisfy { $0.isWhitespace || "/-.,‑".contains($0) }
  }
}
