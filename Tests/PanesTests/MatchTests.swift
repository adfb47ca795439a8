// What finds what: without accents and case, with one slip, and the best first.

import Testing

@testable import Panes

struct MatchTests {
  @Test(
    "Every word that is typed is found in the text, whatever the accents, the case and one slip",
    arguments: [
      ("", "alles", true), ("eleo", "Eléonore Vandamme", true), ("ELEO", "Eléonore", true),
      ("lukasz", "Łukasz N.", true),
      ("vand ele", "Eléonore Vandamme", true), ("vand zoe", "Eléonore Vandamme", false), ("nore", "Eléonore", true),
      ("sofei", "Sofie Dewitte", true), ("sofiie", "Sofie", true), ("sfie", "Sofie", true), ("zofie", "Sofie", true),
      ("sopie", "Sofie", true), ("sof", "Sara", false), ("sxf", "Sofie", false), ("hondt", "D'Hondt", true),
      ("d hondt", "D'Hondt", true), ("şirin", "Sirin", true), ("thi", "Thị Lan", true), ("24/6", "wo 24/6", true),
      ("lamote", "Bakkerij Lamote", true), ("bakerij", "Bakkerij Lamote", true), ("slager", "Bakkerij Lamote", false),
      ("ΑΒΓ", "αβγ", true),
    ])
  func found(typed: String, text: String, isFound: Bool) { #expect(Match(typed).finds(text) == isFound) }

  @Test("A beginning goes before an inside, that before a slip, and an earlier word before a later one")
  func order() throws {
    let distances = try ["Anna", "Els Anna", "Susanna", "Anan"].map { text in
      try #require(Match("anna").distance(to: Folded(text)), "\(text)")
    }
    #expect(distances == distances.sorted())
    #expect(Set(distances).count == distances.count)
  }
}
