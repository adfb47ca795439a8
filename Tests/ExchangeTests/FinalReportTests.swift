// The final report: what stands in it in each version, that what was written stays, and that nothing typed gets out of its place.

import Domain
import FoundationEssentials
import Testing
import Words

@testable import Exchange

struct FinalReportTests {
  /// The last day of the module.
  private static let printed = springStart + 97

  private static func report(
    _ sample: Caseload, _ version: Report.Version = .participant, names: NamesInPrint = .real,
    _ language: Language = .dutch
  ) throws -> FinalReport {
    try #require(
      FinalReport(ReportSample.amina, of: sample, version: version, names: names, in: language, on: printed))
  }

  private static let plain = ReportSample.plain.caseload

  @Test(
    "The report in both formats and languages stands in files; OPSTAP_REWRITE=1 writes them anew",
    arguments: PrintFormat.allCases, Language.allCases)
  func golden(format: PrintFormat, language: Language) throws {
    for sample in [ReportSample.plain, .hostile] {
      let name = "report-\(sample.rawValue)-\(language.rawValue).\(format.rawValue)"
      let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Data/\(name)")
      let text = try Self.report(sample.caseload, .participant, language).text(format)
      if ProcessInfo.processInfo.environment["OPSTAP_REWRITE"] == "1" { try Data(text.utf8).write(to: url) }
      #expect(String(decoding: try file(name), as: UTF8.self) == text, "\(name)")
    }
  }

  @Test("No field lets anything out of its place in HTML")
  func tags() throws {
    // A page has the tags of its template and no other, so what is between < and > does not depend on what was typed.
    func tags(_ text: String) -> Set<Substring> {
      Set(text.split(separator: "<").dropFirst().map { $0.prefix { $0 != ">" } })
    }
    let (plain, hostile) = (
      try Self.report(Self.plain).text(.html), try Self.report(ReportSample.hostile.caseload).text(.html)
    )
    #expect(tags(hostile).isSubset(of: tags(plain).union(["br"])))
    #expect(hostile.count(where: { $0 == ">" }) == hostile.count(where: { $0 == "<" }))
    #expect(!hostile.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" || $0 == "\u{7}" })
    // In CSS there is one text, and it ends where the template ends it.
    let style = { (text: String) in text.split(separator: "<style>").last.map { $0.prefix { $0 != "<" } } ?? "" }
    let foot = { (text: String) in
      text.split(separator: "content: \"").dropFirst().first.map { $0.prefix { $0 != "\"" } } ?? ""
    }
    #expect(style(hostile).count - foot(hostile).count == style(plain).count - foot(plain).count)
    #expect(foot(plain) == "Brugge voorjaar 2026 · 19 juli 2026")
    #expect(!foot(hostile).contains { "\\<>\n\r;{}'&".contains($0) } && foot(hostile).contains("script"))
  }

  @Test(
    "Lines are paragraphs and items of lists, whatever is typed in them",
    arguments: [
      ("een\n- twee\n-  drie\nvier", [PrintBlock(text: "een", items: ["twee", "drie"]), PrintBlock(text: "vier")]),
      ("- een", [PrintBlock(items: ["een"])]), ("\n \n", []),
      ("een\r\n\u{2028}twee", ["een", "twee"].map { PrintBlock(text: $0) }),
      ("-", [PrintBlock(text: "-")]),
    ])
  func blocks(text: String, blocks: [PrintBlock]) { #expect(PrintBlock.blocks(of: text) == blocks) }

  // MARK: - Versions

  @Test("The referrer reads a sensitive part only with consent", arguments: PrintFormat.allCases)
  func consent(format: PrintFormat) throws {
    let words: [Report.Part: String] = [
      .goalNotes: "belde elke keer", .lifeDomains: "rustiger", .care: "De Branding", .reflections: "was zwaar",
    ]
    for (part, word) in words {
      #expect(try Self.report(Self.plain).text(format).contains(word))
      #expect(try !Self.report(Self.plain, .referrer).text(format).contains(word))
      let agreed = Self.plain.changing(ReportSample.amina) { person in
        var report = Report()
        report.consents = [part: springStart + 90]
        person.dossier.report = report
      }
      #expect(try Self.report(agreed, .referrer).text(format).contains(word))
      for other in words where other.key != part {
        #expect(try !Self.report(agreed, .referrer).text(format).contains(other.value))
      }
    }
  }

  @Test("Nobody else of the group is named in what the group shared")
  func others() throws {
    let text = try Self.report(Self.plain).text(.markdown)
    #expect(text.contains("Iemand uit de groep zei dat pauze nemen mag. Iemand uit de groep lachte."))
    #expect(!text.contains("Bart") && !text.contains("Claes"))
    #expect(try Self.report(Self.plain, .participant, .english).text(.markdown).contains("Somebody of the group zei"))
  }

  @Test(
    "Nor in anything else that somebody typed, for whoever it is printed",
    arguments: Report.Version.allCases, PrintFormat.allCases)
  func othersAnywhere(version: Report.Version, format: PrintFormat) throws {
    let consenting = ReportSample.named.caseload.changing(ReportSample.amina) { person in
      for part in Report.Part.allCases where part.isSensitive {
        person.dossier.report?.consents[part] = springStart + 90
      }
      person.dossier.report?.texts = [:]
    }
    for language in Language.allCases {
      let text = try Self.report(consenting, version, language).text(format)
      #expect(!text.contains("Bart") && !text.contains("Claes"))
      let (somebody, ones) =
        language == .dutch ? ("iemand uit de groep", "iemands zus") : ("somebody of the group", "somebody")
      let typed = text.components(separatedBy: "Zoals").count - 1
      #expect(typed > 30 && text.components(separatedBy: "Zoals " + somebody).count - 1 == typed)
      #expect(text.contains(ones))
      // Who works in the open keeps the name.
      for name in ["Jan Peeters", "Tine Vandamme", "Amina"] { #expect(text.contains(name), "\(name)") }
    }
  }

  @Test("What somebody wrote into a report, and what was finished, stands as it is, whoever joins the group")
  func ownWords() throws {
    let own = "Ging met Bart mee, zegt de hovenier."
    let written = Self.plain.changing(ReportSample.amina) { person in
      person.dossier.report = Report()
      person.dossier.report?.texts = [.evaluation: Report.Text(written: own, base: "")]
    }
    #expect(try Self.report(written).text(.markdown).contains(own))
    let words = try #require(ReportWords(ReportSample.amina, of: written, in: .dutch, on: springStart + 100))
    let finished = written.changing(ReportSample.amina) { person in
      person.dossier.report = words.finished(on: springStart + 100, by: .counsellor)
    }
    #expect(try Self.report(finished).text(.markdown).contains(own))
  }

  @Test("With pseudonyms nobody is named, in what was written neither", arguments: PrintFormat.allCases)
  func pseudonyms(format: PrintFormat) throws {
    let written = Self.plain.changing(ReportSample.amina) { person in
      var report = Report()
      report.texts = [
        .evaluation: Report.Text(written: "Amina El Idrissi durft weer, zegt Tine Vandamme.", base: "")
      ]
      person.dossier.report = report
    }
    let text = try Self.report(written, names: .pseudonyms).text(format)
    for name in ["Amina", "Idrissi", "Tine", "Vandamme", "Lena", "Baert", "1990"] {
      #expect(!text.contains(name), "\(name)")
    }
    #expect(text.contains("durft weer, zegt") && text.contains(ReportLabel.pseudonyms.phrase.dutch))
    #expect(try Self.report(written).text(format).contains("Amina El Idrissi durft weer, zegt Tine Vandamme"))
  }

  @Test("A finished report says so, and is as it was read over", arguments: PrintFormat.allCases)
  func finished(format: PrintFormat) throws {
    #expect(try Self.report(Self.plain).text(format).contains(ReportLabel.draft.phrase.dutch))
    let words = try #require(ReportWords(ReportSample.amina, of: Self.plain, in: .dutch, on: Self.printed))
    let finished = Self.plain.changing(ReportSample.amina) { person in
      person.dossier.report = words.finished(on: springStart + 95, by: .together)
      person.dossier.outcome?.words = "iets anders"
    }
    let text = try Self.report(finished).text(format)
    #expect(!text.contains(ReportLabel.draft.phrase.dutch) && text.contains("vrijdag 17 juli 2026"))
    #expect(text.contains("hulpbakker bij Bakkerij Peeters") && !text.contains("iets anders"))
  }

  @Test("A part that was emptied is left out, with its heading")
  func emptied() throws {
    let words = try #require(ReportWords(ReportSample.amina, of: Self.plain, in: .dutch, on: Self.printed))
    let left = Self.plain.changing(ReportSample.amina) {
      $0.dossier.report = words.written(" \n", over: words.text(of: .attendance), in: .attendance)
    }
    #expect(try !Self.report(left).text(.markdown).contains(Report.Part.attendance.words.dutch))
  }

  @Test("An unknown participant has no report")
  func unknown() {
    #expect(FinalReport(ReportSample.amina, of: Caseload(), version: .participant, in: .dutch, on: Self.printed) == nil)
  }
}
