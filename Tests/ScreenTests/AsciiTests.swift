// Screens for terminals that show ASCII only.

import Testing

@testable import Screen

struct AsciiTests {
  @Test(
    "Every sign has a form of the same width",
    arguments: [
      ("é", "e"), ("e\u{301}", "e"), ("ł", "l"), ("ễ", "e"), ("Ș", "S"), ("ß", "s"), ("Œ", "O"), ("┌", "+"), ("─", "-"),
      ("│", "|"), ("╭", "+"), ("╴", "-"), ("▸", ">"), ("✓", "v"), ("●", "*"), ("○", "o"), ("▓", "="), ("░", "."),
      ("█", "#"), ("…", "~"), ("Σ", "S"), ("·", "."), ("日", "? "), ("👨‍👩‍👧‍👦", "? "), ("Ж", "?"), ("~", "~"), ("→", ">"),
    ])
  func form(sign: Character, ascii: String) {
    #expect(Ascii.form(of: Cluster(sign)) == ascii)
  }

  @Test("Whatever there is comes out as ASCII of its own width")
  func everything() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let cluster = Cluster(Character(scalar))
      let form = Ascii.form(of: cluster)
      #expect(form.utf8.count == cluster.columns && form.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }, "U+\(value)")
    }
  }
}
