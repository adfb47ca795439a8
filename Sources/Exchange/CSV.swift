// A table as a spreadsheet saves it (RFC 4180 with `;`, `,` or TAB), each record with its row and its line in the file.
//
// SwiftCSV was looked at: it keeps no line numbers, and those are what people need to mend a file; hence this reader.

import Words

struct CSV: Equatable, Sendable {
  struct Record: Equatable, Sendable {
    /// Row of the spreadsheet, from 1; blank rows count.
    let row: Int
    /// First line in the file, from 1; a record with line breaks has several.
    let line: Int
    let cells: [String]
  }

  /// Those that are not blank.
  let records: [Record]

  /// Reads the bytes of a file.
  init(_ bytes: [UInt8]) throws(ImportProblem) {
    var scanner = Scanner(try FileText.utf8(bytes))
    var records: [Record] = []
    var row = 0
    while !scanner.isAtEnd {
      row += 1
      let line = scanner.line
      let cells = try scanner.record()
      if cells.contains(where: { !$0.isBlank }) { records.append(Record(row: row, line: line, cells: cells)) }
    }
    self.records = records
  }
}

private struct Scanner {
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let text: [UInt8]
  private let separator: UInt8
  private var index = 0
  private(set) var line = 1

  init(_ text: [UInt8]) {
    self.text = text
    separator = Scanner.separator(of: text)
  }

  var isAtEnd: Bool { index >= text.count }

  /// The sign that is most often outside quotes in the first line with anything on it; of equals the first.
  private static func separator(of text: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    var isBlank = true
    for byte in text {
      if byte == quote { isQuoted.toggle() }
      if byte == lineFeed || byte == carriageReturn {
        if !isQuoted, !isBlank { break }
      } else {
        isBlank = false
        if !isQuoted, let which = candidates.firstIndex(of: byte) { counts[which] += 1 }
      }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }

  mutating func record() throws(ImportProblem) -> [String] {
    var cells: [String] = []
    while true {
      cells.append(try cell())
      guard !isAtEnd else { return cells }
      if text[index] == separator {
        index += 1
      } else {
        takeLineEnd()
        return cells
      }
    }
  }

  /// Stops before a separator or a line end. What follows a closing quote belongs to the cell, as spreadsheets take it.
  private mutating func cell() throws(ImportProblem) -> String {
    var bytes: [UInt8] = []
    if !isAtEnd, text[index] == Scanner.quote { try takeQuoted(into: &bytes) }
    while !isAtEnd, text[index] != separator, text[index] != Scanner.lineFeed, text[index] != Scanner.carriageReturn {
      bytes.append(text[index])
      index += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func takeQuoted(into bytes: inout [UInt8]) throws(ImportProblem) {
    let opened = line
    index += 1
    while !isAtEnd {
      let byte = text[index]
      if byte == Scanner.quote {
        index += 1
        guard !isAtEnd, text[index] == Scanner.quote else { return }
        bytes.append(byte)
        index += 1
      } else if byte == Scanner.lineFeed || byte == Scanner.carriageReturn {
        takeLineEnd()
        bytes.append(Scanner.lineFeed)
      } else {
        bytes.append(byte)
        index += 1
      }
    }
    throw .openQuote(line: opened)
  }

  /// LF, CR or both together.
  private mutating func takeLineEnd() {
    let isPair = text[index] == Scanner.carriageReturn && index + 1 < text.count && text[index + 1] == Scanner.lineFeed
    index += isPair ? 2 : 1
    line += 1
  }
}
