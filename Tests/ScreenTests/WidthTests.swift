// How wide text is, and how it is cut, filled and broken.

import Testing

@testable import Screen

struct WidthTests {
  @Test(
    "Columns are counted by grapheme cluster",
    arguments: [
      ("", 0, "nothing"),
      ("Amina", 5, "ASCII"),
      ("Nguyễn", 6, "a composed letter"),
      ("Nguye\u{302}\u{303}n", 6, "the same with marks"),
      ("日本", 4, "wide letters"),
      ("한글", 4, "Hangul syllables"),
      ("\u{1112}\u{1161}\u{11AB}", 2, "a Hangul syllable in three letters"),
      ("ｱ", 1, "halfwidth kana"),
      ("Ａ", 2, "a fullwidth letter"),
      ("👨‍👩‍👧‍👦", 2, "a family"),
      ("👍🏽", 2, "a skin tone"),
      ("🇧🇪", 2, "a flag"),
      ("🇧", 1, "half a flag"),
      ("❤️", 2, "a heart made a picture"),
      ("❤", 1, "a heart as text"),
      ("1️⃣", 2, "a keycap"),
      ("क्ष", 2, "two consonants in one"),
      ("·…▓│●✓Σ€", 8, "the signs of the panes"),
      ("\u{301}", 0, "a mark without a letter"),
      ("a\u{200B}b\u{AD}c", 3, "invisible signs"),
      ("\u{1B}[31m", 5, "a control sequence is text with one visible sign"),
      ("\r\n", 1, "a line end is a blank"),
    ])
  func columns(text: String, columns: Int, rule: String) {
    #expect(text.columns == columns, "\(rule)")
    var frame = Frame(size: Size(columns: 20, rows: 1))
    #expect(frame.put(text, at: Point(column: 0, row: 0)) == columns, "painted: \(rule)")
  }

  @Test(
    "Clipping never cuts a cluster and says that it cut",
    arguments: [
      ("Amina", 5, "Amina"), ("Amina", 4, "Ami…"), ("Amina", 1, "…"), ("Amina", 0, ""), ("Amina", -3, ""),
      ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("日本語", 2, "…"),
      ("a👨‍👩‍👧‍👦b", 3, "a…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ])
  func clipped(text: String, width: Int, clipped: String) {
    #expect(text.clipped(to: width) == clipped)
  }

  @Test(
    "Padding gives exactly the width",
    arguments: [
      ("ab", 4, Alignment.leading, "ab  "), ("ab", 4, .trailing, "  ab"), ("日本語", 4, .leading, "日… "),
      ("日本語", 4, .trailing, " 日…"), ("abc", 2, .leading, "a…"), ("", 2, .trailing, "  "), ("ab", -1, .leading, ""),
    ])
  func padded(text: String, width: Int, alignment: Alignment, padded: String) {
    #expect(text.padded(to: width, alignment) == padded)
  }

  @Test(
    "Lines are broken at blanks, at line ends, and inside words only when they are too long",
    arguments: [
      ("", 5, [""]),
      ("een twee", 20, ["een twee"]),
      ("een twee drie", 8, ["een twee", "drie"]),
      ("een twee", 7, ["een", "twee"]),
      ("een\n\ntwee\r\ndrie", 8, ["een", "", "twee", "drie"]),
      ("stagebegeleider", 6, ["stageb", "egelei", "der"]),
      ("de stagebegeleider komt", 6, ["de", "stageb", "egelei", "der", "komt"]),
      ("日本語", 5, ["日本", "語"]),
      ("日本", 1, ["日", "本"]),
      ("ab", 0, ["a", "b"]),
      ("  in", 6, ["  in"]),
      ("a  b", 4, ["a  b"]),
    ])
  func wrapped(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }
}
