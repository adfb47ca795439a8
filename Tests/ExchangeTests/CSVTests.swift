// Tables in the forms in which spreadsheets save them, and files that are no table.

import Testing
import Words

@testable import Exchange

struct CSVTests {
  struct Table: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let cells: [[String]]

    init(_ rule: String, _ text: String, _ cells: [[String]]) {
      (testDescription, self.text, self.cells) = (rule, text, cells)
    }
  }

  @Test(arguments: [
    Table("semicolons", "a;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
    Table("commas", "a,b\n1,2", [["a", "b"], ["1", "2"]]),
    Table("TAB", "a\tb\n1;5\t2", [["a", "b"], ["1;5", "2"]]),
    Table("the first line decides", "a;b\n1,2,3,4;5", [["a", "b"], ["1,2,3,4", "5"]]),
    Table("separators between quotes do not decide", "\"a,b,c,d\";e\n1;2", [["a,b,c,d", "e"], ["1", "2"]]),
    Table("one column", "a\nb", [["a"], ["b"]]),
    Table("byte-order mark", "\u{FEFF}a;b", [["a", "b"]]),
    Table("quotes are doubled", "a;b\n\"zegt \"\"ja\"\"\";2", [["a", "b"], ["zegt \"ja\"", "2"]]),
    Table("a line break between quotes", "a;b\n\"een\r\ntwee\";2", [["a", "b"], ["een\ntwee", "2"]]),
    Table("a quote inside a cell is a sign", "a;b\n5\" buis;2", [["a", "b"], ["5\" buis", "2"]]),
    Table("text after the closing quote", "a;b\n\"x\"y;2", [["a", "b"], ["xy", "2"]]),
    Table("CR alone", "a;b\r1;2\r", [["a", "b"], ["1", "2"]]),
    Table("empty cells stay", "a;b;c\n;;3", [["a", "b", "c"], ["", "", "3"]]),
    Table("blank rows fall away", "a;b\n\n;\n1;2\n\n", [["a", "b"], ["1", "2"]]),
    Table("nothing", "", []),
  ])
  func reads(_ table: Table) throws {
    #expect(try CSV(Array(table.text.utf8)).records.map(\.cells) == table.cells)
  }

  @Test func rowsCountAsASpreadsheetAndLinesAsAnEditor() throws {
    let records = try CSV(Array("a;b\r\n\"1\n1\n1\";2\r\n\r\n3;4\r\n".utf8)).records
    #expect(records.map(\.row) == [1, 2, 4])
    #expect(records.map(\.line) == [1, 2, 6])
  }

  @Test func bytesThatAreNotUTF8AreWindows1252() throws {
    let bytes: [UInt8] = Array("naam;prijs\nMa".utf8) + [0xEF] + Array("t".utf8) + [0xE9, 0x3B, 0x80, 0x20, 0x8A]
    #expect(try CSV(bytes).records.last?.cells == ["Maïté", "€ Š"])
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0x00], 2), ([0x61, 0x0A, 0x62, 0x0A, 0x1B], 3), ([0x7F], 1),
      // Nothing in Windows-1252.
      ([0x61, 0x0A, 0x81, 0xE9], 2),
      // C1, as UTF-8.
      ([0xC2, 0x9B], 1),
      // Said to be UTF-8, and is not.
      ([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xE9, 0x0A], 2),
      // UTF-16.
      ([0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00], 1),
    ] as [([UInt8], Int)])
  func whatIsNotTextIsNamedByItsLine(_ bytes: [UInt8], _ line: Int) {
    #expect(throws: ImportProblem.notText(line: line)) { try CSV(bytes) }
  }

  @Test func anOpenQuoteIsNamedByTheLineOnWhichItBegins() {
    #expect(throws: ImportProblem.openQuote(line: 2)) { try CSV(Array("a;b\n1;\"2\n3;4\n".utf8)) }
  }

  @Test func aFileOfMoreThanTheLimitIsNotRead() {
    let bytes = [UInt8](repeating: 0x61, count: FileText.limit + 1)
    #expect(throws: ImportProblem.tooLarge(bytes: bytes.count, limit: FileText.limit)) { try CSV(bytes) }
  }

  /// Cut anywhere, a real file gives records or a fact, and never a trap.
  @Test func everyPieceOfAFileIsReadOrRefused() throws {
    let bytes = try file("verwijzingen-brugge-voorjaar-2026.csv")
    for end in stride(from: 0, to: bytes.count, by: 7) {
      for start in [0, end / 2] { _ = try? CSV(Array(bytes[start..<end])) }
    }
    #expect(try CSV(bytes).records.count == 17)
  }
}
