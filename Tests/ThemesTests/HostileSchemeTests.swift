// Texts made to hurt are a fact within a second.

import Testing

@testable import Themes

struct HostileSchemeTests {
  static let bomb: String = {
    let levels = (1...12).map {
      "a\($0): &a\($0) [" + Array(repeating: "*a\($0 - 1)", count: 9).joined(separator: ",") + "]"
    }
    return "a0: &a0 [x]\n" + levels.joined(separator: "\n") + "\n? *a12\n: x\n"
  }()

  static let rows: [Row] = [
    Row("aliases that grow", bomb, SchemeError.notYAML(line: 1)),
    Row("an alias to nothing", "a: *b\n", .notYAML(line: 1)),
    Row("an alias to itself", "a: &a [*a]\n", .notYAML(line: 1)),
    Row("nested lists", String(repeating: "[", count: 60_000), .notYAML(line: 1)),
    Row("nested lists that close", nested(900), .notYAML(line: 1)),
    Row("nested keys", String(repeating: "{a: ", count: 15_000), .notYAML(line: 1)),
    Row("nested by indentation", String(repeating: "- ", count: 30_000), .notYAML(line: 1)),
    Row("many question marks", String(repeating: "? ", count: 30_000), .notYAML(line: 1)),
    Row("one long line", "name: " + String(repeating: "x", count: 60_000), .missing(key: "base00")),
    Row("many keys", (0..<6_000).map { "k\($0): x\n" }.joined(), .missing(key: "name")),
    Row("too large", String(repeating: "a", count: 65_537), .tooLarge(bytes: 65_537)),
    Row("a NUL", "name: x\nscheme: \"a\0b\"\n", .notYAML(line: 2)),
    Row("an escape sequence", "\u{1B}[2J", .notYAML(line: 1)),
    Row("binary", String(decoding: (0..<4_000).map { UInt8($0 % 256) }, as: UTF8.self), .notYAML(line: 1)),
    Row("JSON", "{\"name\": \"x\", \"palette\": {}}", .missing(key: "base00")),
    Row("a web page", "<!DOCTYPE html>\n<html><body>404: Not found</body></html>\n", .notYAML(line: 2)),
    Row("a tag", "!!binary aGFsbG8=\n", .notYAML(line: 1)),
  ]

  @Test("hostile text is a fact within a second", .timeLimit(.minutes(1)), arguments: rows)
  func hostile(_ row: Row) {
    let time = ContinuousClock().measure {
      #expect(row.outcome == row.error)
    }
    #expect(time < .seconds(1))
  }

  static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }
}
