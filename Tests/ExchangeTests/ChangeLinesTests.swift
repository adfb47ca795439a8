// Changes as JSON lines: the examples, which are the documentation, and lines that make no sense.

import Domain
import FoundationEssentials
import Testing
import Words

@testable import Exchange

struct ChangeLinesTests {
  private func read(_ text: String) throws -> [(line: Int, change: Change)] {
    try ChangeLines.read(bytes: Array(text.utf8))
  }

  // MARK: - The examples

  @Test(arguments: ChangeLines.examples.map(\.change))
  func everyExampleReadsBackTheSame(_ change: Change) throws {
    let text = ChangeLines.text(change)
    #expect(!text.contains("\n"))
    #expect(try read(text).map(\.change) == [change])
  }

  /// The cases are read from the source, so that a new one cannot be forgotten.
  @Test func noChangeIsMissing() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = sources.appending(path: "Sources/Domain/Change.swift")
    let text = String(decoding: try Data(contentsOf: path), as: UTF8.self)
    let cases = text.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("  case "), let end = line.firstIndex(of: "(") else { return nil }
      return String(line[..<end].dropFirst(7))
    }
    let shown = ChangeLines.examples.map { example in
      String(ChangeLines.text(example.change).dropFirst(2).prefix { $0 != "\"" })
    }
    #expect(cases.count > 30)
    #expect(Set(shown) == Set(cases))
    // Each once, but the one that writes a record: of that every kind.
    let kinds = ChangeLines.examples.compactMap { example -> Record.Kind? in
      guard case .writeRecord(_, _, let record) = example.change else { return nil }
      return record.id.kind
    }
    #expect(Set(kinds) == Set(Record.Kind.allCases))
    #expect(shown.count == cases.count - 1 + kinds.count)
  }

  @Test func theExamplesCanBeAppliedInTheirOrder() throws {
    var caseload = Caseload()
    for (change, _) in ChangeLines.examples {
      #expect(throws: Never.self, "\(change)") { try caseload.apply(change, on: Day(number: 20_700)) }
    }
    #expect(caseload.modules.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func theDocumentationIsAFileThatCanBeApplied(_ language: Language) throws {
    let changes = try read(ChangeLines.documentation(language)).map(\.change)
    #expect(changes == ChangeLines.examples.map(\.change))
    for (_, explanation) in ChangeLines.examples { #expect(!explanation(language).isEmpty) }
  }

  // MARK: - Lines

  private static let good = #"{"removeModule":{"module":"a"}}"#

  @Test func blankLinesAndRemarksAreSkippedAndCounted() throws {
    let lines = try read("\u{FEFF}# uit het oude systeem\r\n\r\n  \t\n\(Self.good)\r\n  # klaar\n \(Self.good)")
    #expect(lines.map(\.line) == [4, 6])
    #expect(try read("").isEmpty)
  }

  @Test(
    arguments: [
      ("{", .notJSON), ("ja", .notJSON), (good + good, .notJSON), ("[]", .notOneChange), ("{}", .notOneChange),
      ("7", .notOneChange), (#"{"removeModule":{"module":"a"},"x":1}"#, .notOneChange),
      (#"{"sluitModule":{"module":"a"}}"#, .unknownChange("sluitModule")),
      (#"{"removeModule":{}}"#, .missingField(path: "removeModule.module")),
      (#"{"removeModule":{"module":null}}"#, .missingField(path: "removeModule.module")),
      (#"{"removeModule":{"module":5}}"#, .wrongType(path: "removeModule.module")),
      (#"{"removeModule":7}"#, .wrongType(path: "removeModule")),
      (#"{"removeModule":{"module":"a","modul":1}}"#, .unknownField(path: "removeModule.modul")),
      (
        #"{"removeModule":{"module":"A b"}}"#,
        .malformed(.text("A b", expected: "a-z 0-9 -", path: "removeModule.module"))
      ),
      (
        #"{"moveStart":{"module":"a","to":"31/2"}}"#,
        .malformed(.text("31/2", expected: "YYYY-MM-DD", path: "moveStart.to"))
      ),
      (
        #"{"planProgramme":{"module":"a","mode":"first","rows":[{"week":1,"weekday":"dinsdag","time":{"from":"09:00","to":"10:00"},"kind":"intake"}]}}"#,
        .wrongValue("dinsdag", path: "planProgramme.rows.[0].weekday")
      ),
      (
        #"{"planProgramme":{"module":"a","mode":"first","rows":[{"week":1,"weekday":"tue","time":{"from":"11:00","to":"10:00"},"kind":"intake"}]}}"#,
        .malformed(.timeSpan("planProgramme.rows.[0].time"))
      ),
      (
        #"{"setStage":{"module":"a","participants":["b"],"stage":{"geslaagd":{}}}}"#,
        .wrongValue("geslaagd", path: "setStage.stage")
      ),
      (
        #"{"setStage":{"module":"a","participants":["b"],"stage":{"candidate":{"sinds":"2026-01-01"}}}}"#,
        .unknownField(path: "setStage.stage.candidate.sinds")
      ),
      (
        #"{"addParticipants":{"module":"a","participants":[{"id":"b","name":{"first":"Jan","last":"Maes"},"referrer":{"organisation":"OCMW"}}]}}"#,
        .malformed(.formalReferrer("OCMW"))
      ),
    ] as [(String, ChangeLineProblem.Reason)])
  func whatMakesNoSenseIsNamedByLineAndPath(_ text: String, _ reason: ChangeLineProblem.Reason) {
    let problem = ChangeLineProblem(line: 2, reason: reason)
    #expect(throws: problem) { try read("\(Self.good)\n\(text)\n\(Self.good)") }
    #expect(problem.phrase.dutch.hasPrefix("lijn 2: "))
    #expect(problem.phrase.english.hasPrefix("line 2: "))
  }

  @Test(arguments: [
    // What can be left out may also be there with nothing in it.
    #"{"planProgramme":{"module":"a","mode":"first","rows":[{"week":1,"weekday":"tue","time":{"from":"09:00","to":"10:00","pause":0},"kind":"intake","slot":null}]}}"#,
    #"{"addParticipants":{"module":"a","participants":[{"id":"b","name":{"first":"Jan","last":"Maes"},"birth":null,"referrer":{"organisation":"GTB"}}]}}"#,
  ])
  func whatSaysNothingIsNoMistake(_ text: String) throws {
    #expect(try read(text).count == 1)
  }

  @Test func nestingAndLengthAreBounded() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: ChangeLineProblem(line: 1, reason: .tooDeep(levels: ChangeLines.depthLimit))) { try read(deep) }
    let long = "{\"a\":\"" + String(repeating: "x", count: ChangeLines.lineLimit)
    #expect(
      throws: ChangeLineProblem(
        line: 1, reason: .lineTooLong(bytes: long.utf8.count, limit: ChangeLines.lineLimit))
    ) { try read(long) }
    let blanks = String(repeating: "\n", count: ChangeLines.fileLimit + 1)
    #expect(
      throws: ChangeLineProblem(
        line: 1, reason: .fileTooLarge(bytes: blanks.utf8.count, limit: ChangeLines.fileLimit))
    ) { try read(blanks) }
    #expect(throws: ChangeLineProblem(line: 2, reason: .notText)) {
      try ChangeLines.read(bytes: Array("\n".utf8) + [0x7B, 0xFF, 0x7D])
    }
  }
}
