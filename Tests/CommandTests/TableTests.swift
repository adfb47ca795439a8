// Lists on a terminal: never wider than it, the first columns before the last.

import Domain
import Screen
import Testing
import Words

@testable import opstap

@Suite struct TableTests {
  private let table = Table(
    [
      Column("name", Phrase("naam", "name")) { .text($0.0) }, Column("id") { .text($0.0) },
      Column("town", Phrase("stad", "town")) { .text($0.1) },
      Column("hours", Phrase("uren", "hours")) { .minutes(Minutes(hours: $0.2)) },
    ], [("Maïté Van den Broucke-Vandenberghe", "Oudenburg", 19), ("日本 Nguyễn", "Gent", 6)])

  @Test("no line is wider than the terminal", arguments: 1...60)
  func limit(width: Int) {
    let lines = table.text(limit: width).split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.columns <= width })
  }

  @Test(
    "what has no room is left out from the end, and a name keeps twelve columns",
    arguments: [
      (60, ["Maïté Van den Broucke-Vandenberghe", "Oudenburg", "19"]), (40, ["Maïté Van den Br", "Oudenburg", "19"]),
      (25, ["Maïté Van d", "Oudenburg"]), (14, ["Maïté Van den"]),
    ])
  func room(width: Int, shown: [String]) throws {
    let line = try #require(table.text(limit: width).split(separator: "\n").dropFirst().first)
    for part in shown { #expect(line.contains(part)) }
    #expect(line.contains("19") == shown.contains("19"))
    #expect(line.contains("Oudenburg") == shown.contains("Oudenburg"))
  }

  @Test("without a terminal nothing is cut, and columns begin at one place")
  func whole() {
    let lines = table.text(limit: nil).split(separator: "\n")
    #expect(lines[1].hasPrefix("Maïté Van den Broucke-Vandenberghe  Oudenburg"))
    #expect(lines[2].hasPrefix("日本 Nguyễn" + String(repeating: " ", count: 25) + "Gent"))
  }

  @Test("the JSON has the columns without a title too, days as text and minutes as numbers")
  func json() {
    let text = table.json.printed
    #expect(text.contains("\"hours\" : 1140") && text.contains("\"id\" : \"日本 Nguyễn\""))
  }
}
