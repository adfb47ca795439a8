// The words in which tests type are read as they are meant.

import Screen
import Testing

struct TypingTests {
  @Test(
    "A word is a key, a text, a paste, a size, a field or a line",
    arguments: [
      ("2 Down Enter", [.key(.character("2")), .key(.down), .key(.enter)]),
      ("Ctrl-S F1 Space", [.key(.control("s")), .key(.function(1)), .key(.character(" "))]),
      ("=a_b", [.key(.character("a")), .key(.character(" ")), .key(.character("b"))]),
      ("<x\ny z> 80x24", [.event(.paste("x\ny z")), .event(.resize(Size(columns: 80, rows: 24)))]),
      ("@Naam @Van=9_u #An_B", [.field("Naam"), .fill("Van", "9 u"), .select("An B")]),
      ("< = @ #", ["<", "=", "@", "#"].map { .key(.character($0)) }),
    ] as [(String, [Stroke])])
  func reading(words: String, strokes: [Stroke]) { #expect(Typing.strokes(words) == strokes) }

  @Test("A word that is nothing is an issue") func unknown() {
    withKnownIssue { _ = Typing.strokes("Enterr") }
  }

  @Test("The same seed types the same") func seed() {
    var (one, other, third) = (RandomTyping(seed: 1), RandomTyping(seed: 1), RandomTyping(seed: 2))
    let strokes = (0..<50).map { _ in one.stroke() }
    #expect(strokes == (0..<50).map { _ in other.stroke() })
    #expect(strokes != (0..<50).map { _ in third.stroke() })
  }
}
