// The minutes of a meeting: what stands in them, and that nothing that was typed gets out of its place in HTML or Markdown.

import Domain
import FoundationEssentials
import Testing
import Words

@testable import Exchange

struct MeetingMinutesTests {
  private static let printed = Day(number: 20_620)

  private static func text(
    _ format: PrintFormat, _ language: Language, _ sample: MeetingSample = .plain, names: NamesInPrint = .pseudonyms
  ) throws -> String {
    let minutes = try #require(
      MeetingMinutes(MeetingSample.id, of: sample.caseload, names: names, in: language, on: printed))
    return minutes.text(format)
  }

  @Test(
    "Minutes in both formats and languages stand in files; OPSTAP_REWRITE=1 writes them anew",
    arguments: PrintFormat.allCases, Language.allCases)
  func golden(format: PrintFormat, language: Language) throws {
    for sample in [MeetingSample.plain, .hostile] {
      let name = "minutes-\(sample.rawValue)-\(language.rawValue).\(format.rawValue)"
      let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Data/\(name)")
      let text = try Self.text(format, language, sample)
      if ProcessInfo.processInfo.environment["OPSTAP_REWRITE"] == "1" { try Data(text.utf8).write(to: url) }
      #expect(String(decoding: try file(name), as: UTF8.self) == text, "\(name)")
    }
  }

  @Test(
    "Participants have pseudonyms unless their names are asked for; the page says which",
    arguments: PrintFormat.allCases)
  func names(format: PrintFormat) throws {
    let hidden = try Self.text(format, .dutch)
    for name in ["Amina", "El Idrissi", "Bart"] { #expect(!hidden.contains(name), "\(name)") }
    #expect(hidden.contains(MinutesWords.pseudonyms.phrase.dutch) && hidden.contains("Christel"))
    let shown = try Self.text(format, .dutch, names: .real)
    #expect(shown.contains("Amina El Idrissi") && shown.contains(MinutesWords.names.phrase.dutch))
    #expect(!shown.contains(MinutesWords.pseudonyms.phrase.dutch))
  }

  @Test("No field lets anything out of its place in HTML", arguments: [MeetingSample.hostile, .endless])
  func tags(sample: MeetingSample) throws {
    // A page has the tags of its template and no other, so what is between < and > does not depend on what was typed.
    func tags(_ text: String) -> Set<Substring> {
      Set(text.split(separator: "<").dropFirst().map { $0.prefix { $0 != ">" } })
    }
    let (plain, hostile) = (try Self.text(.html, .dutch), try Self.text(.html, .dutch, sample))
    #expect(tags(hostile).isSubset(of: tags(plain)))
    #expect(hostile.count(where: { $0 == ">" }) == hostile.count(where: { $0 == "<" }))
    #expect(!hostile.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" || $0 == "\u{7}" })
    #expect(hostile.contains("&lt;script&gt;alert(&quot;Brugge") && hostile.contains("{{label.title}}"))
  }

  @Test(
    "A meeting that is not closed says so, and shows its agenda and what stands open", arguments: PrintFormat.allCases)
  func draft(format: PrintFormat) throws {
    let next = try #require(Intervision.ID("juli"))
    let minutes = try #require(
      MeetingMinutes(next, of: MeetingSample.plain.caseload, in: .english, on: Self.printed))
    let text = minutes.text(format)
    #expect(text.contains(MinutesWords.draft.phrase.english) && !text.contains("Closed on"))
    #expect(text.contains("Een gesprek met de bakkerij") && text.contains("De zaal in Brugge vastleggen."))
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix(" ") && !$0.contains("- ") })
  }

  @Test("A closed meeting is told as it stood when it was closed, and an unknown one not at all")
  func asOfThen() throws {
    let later = try Self.text(.markdown, .dutch)
    #expect(later.contains("nog open") && !later.contains("gedaan op vr 26 jun"))
    #expect(MeetingMinutes(try #require(Intervision.ID("x")), of: Caseload(), in: .dutch, on: Self.printed) == nil)
  }

  @Test("Of what a closed meeting left it says what became of it, never that it is still to be talked over")
  func left() throws {
    let closed = try Self.text(.markdown, .dutch)
    #expect(closed.contains("gaat mee naar de volgende") && !closed.contains("nog te bespreken"))
  }

  @Test(
    "Typed signs stay text in HTML",
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("\" onload=\"x", "&quot; onload&#61;&quot;x"), ("'\u{301}<\u{301}", "&#39;\u{301}&lt;\u{301}"),
      ("a & b &amp; c", "a &amp; b &amp;amp; c"),
      ("één\r\ntwee\u{2028}drie\u{0B}vier", "één<br>\ntwee<br>\ndrie<br>\nvier"),
      ("a\u{202E}b\u{1B}[31m\u{0}", "ab[31m"), ("👩‍👧", "👩‍👧"), ("\n\n x \n", "x"), ("{{label.title}}", "{{label.title}}"),
    ])
  func html(typed: String, printed: String) { #expect(PrintFormat.html.escaped(typed) == printed) }

  @Test(
    "Typed signs stay text in Markdown",
    arguments: [
      ("# titel", "\\# titel"), ("a | b", "a \\| b"), ("<b>", "\\<b>"), ("[link](x)", "\\[link\\](x)"),
      ("1. een\n2) twee", "1\\. een\\\n2\\) twee"), ("- punt\n\n+ plus", "\\- punt\\\n\\\n\\+ plus"),
      ("> citaat", "\\> citaat"), ("```", "\\`\\`\\`"), ("===", "\\==="), ("a_b*c*", "a\\_b\\*c\\*"),
      ("Jan & Piet &copy; &#35;", "Jan & Piet \\&copy; \\&\\#35;"), ("12.30 uur, 3) niet", "12\\.30 uur, 3) niet"),
      ("einde \\", "einde \\\\"), ("    vier blanco's", "vier blanco's"), ("#\u{301}", "\\#\u{301}"),
      ("~~~", "\\~\\~\\~"),
    ])
  func markdown(typed: String, printed: String) { #expect(PrintFormat.markdown.escaped(typed) == printed) }
}
