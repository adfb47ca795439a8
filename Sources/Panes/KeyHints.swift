// Keys with what they do in one line: those that fit, in their own order, the most needed kept longest.
import Screen
import Words

extension [KeyHint] {
  /// `needed` names the most needed first; what it leaves out goes before all of them, the last first.
  func line(width: Int, needed: [KeyHint] = [], _ language: Language) -> Line {
    func line(_ hints: [KeyHint]) -> Line {
      Line(
        hints.enumerated().flatMap { index, hint in
          [
            Span((index == 0 ? "" : "  ") + hint.key(language), .emphasis, .bold),
            Span(" " + hint.does(language), .secondary),
          ]
        })
    }
    var shown = self
    let order = needed + filter { !needed.contains($0) }
    for hint in order.reversed() where line(shown).columns > width && shown.count > 1 {
      shown.removeAll { $0 == hint }
    }
    return line(shown)
  }
}
