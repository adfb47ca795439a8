// What somebody wrote in a part of the report is never lost, whatever changes in the data under it.

import Domain
import Testing

struct ReportMergeTests {
  @Test(
    "What was written stays, what the data say anew comes in beside it",
    arguments: [
      // base, written, what the data say now, what stands there
      ("a\nb", "a\nb", "a\nb", "a\nb"),
      ("a\nb", "a\nb!", "a\nb", "a\nb!"),
      // Nobody touched the line: the data go on.
      ("a\nb\nc", "a\nb!\nc", "A\nb\nc", "A\nb!\nc"),
      // A line that somebody changed stays beside what the data say of it now.
      ("a 5", "a 5, knap", "a 6", "a 5, knap\na 6"),
      // A line of one's own stays where it was put.
      ("a\nb", "a\nmijn\nb", "a\nb\nc", "a\nmijn\nb\nc"),
      ("a\nb", "mijn\na\nb", "b", "mijn\nb"),
      // What somebody took away does not come back, unless the data say it anew.
      ("a\nb\nc", "a\nc", "a\nb\nc", "a\nc"),
      ("a\nb\nc", "a\nc", "a\nB\nc", "a\nB\nc"),
      ("a\nb", "", "a\nb", ""),
      ("a\nb", "", "a\nb\nc", "c"),
      // All of it is one's own.
      ("a", "heel iets anders", "b", "heel iets anders\nb"),
      ("a", "heel iets anders", "", "heel iets anders"),
      // The data came to say what was written.
      ("a", "b", "b", "b"),
      ("", "mijn", "", "mijn"),
      ("x\nx", "x\nmijn\nx", "x\nx\nx", "x\nmijn\nx\nx"),
    ])
  func merged(base: String, written: String, assembled: String, text: String) {
    #expect(Report.merged(Report.Text(written: written, base: base), assembled: assembled) == text)
  }

  @Test("No line that somebody wrote or changed is ever lost", arguments: 0..<200)
  func nothingIsLost(seed: UInt64) {
    var state = seed &* 2_654_435_761 &+ 17
    func lines(_ count: Int, _ letters: [String]) -> [String] {
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return letters[Int(state >> 33) % letters.count]
      }
    }
    let base = lines(6, ["a", "b", "c", "d"])
    let written = base.prefix(3) + lines(3, ["eigen 1", "eigen 2"]) + base.suffix(2)
    let text = Report.merged(
      Report.Text(written: written.joined(separator: "\n"), base: base.joined(separator: "\n")),
      assembled: lines(6, ["a", "b", "e", "f"]).joined(separator: "\n"))
    let kept = text.split(separator: "\n").map(String.init)
    #expect(written.filter { $0.hasPrefix("eigen") } == kept.filter { $0.hasPrefix("eigen") })
  }

  @Test("A report that was finished without its parts, by a script, says what the data say")
  func finishedByScript() {
    var report = Report()
    report.finished = day("2026-07-17")
    #expect(report.text(of: .goals, assembled: "a") == "a")
    report.final = [.path: "weg"]
    #expect(report.text(of: .goals, assembled: "a") == "")
  }
}
