// Our reader of JSON takes what the library's takes, to the same values, and refuses what that refuses.

import Domain
import Foundation
import Testing

@testable import Store

struct JSONReaderTests {
  /// All shapes that a document can have.
  private struct Everything: Codable, Equatable {
    enum Choice: Codable, Equatable { case plain, with(number: Int, text: String), bare(Int) }

    var texts: [String]
    var number: Int
    var part: Double
    var isSo: Bool
    var maybe: String?
    var range: ClosedRange<Int>
    var choices: [Choice]
    var pairs: [String: [Int?]]
    var days: [Day: Minutes]
  }

  @Test func valuesOfEveryShapeAreReadAsTheLibraryReadsThem() throws {
    let value = Everything(
      texts: [
        "", "a", "é\u{301}\n\t\"\\/\u{8}\u{C}\r\u{1F}", "👩‍👩‍👧", "\u{7F}\u{2028}", String(repeating: "x", count: 1000),
      ],
      number: .min, part: -0.5, isSo: true, maybe: nil, range: 9...13,
      choices: [.plain, .with(number: 3, text: "drie"), .bare(.max)], pairs: ["": [], "b": [1, nil, -2], "a\n": [0]],
      days: [try #require(Day("2026-07-01")): Minutes(75), try #require(Day("2024-02-29")): .zero])
    for formatting in [[], [.prettyPrinted, .sortedKeys], [.withoutEscapingSlashes]] as [JSONEncoder.OutputFormatting] {
      let encoder = JSONEncoder()
      encoder.outputFormatting = formatting
      let bytes = try encoder.encode(value)
      #expect(try JSONReader.read(JSONText(Array(bytes)[...]), Everything.self) == value)
    }
  }

  @Test(
    arguments: [
      #""""#, #"" \" \\ \/ \b \f \n \r \t ""#, #""\u0041\u00e9\u20ac\uD83D\uDE00""#, #""\ud800""#, #""\ud800\u0041""#,
      #""\udc00""#, #""\u12""#, #""\u+123""#, #""\x""#, #""\"#, #"""#, "\"\u{1}\"", "null", "nul", "nulls", "", " ",
      #" "a" "#, #""a" "b""#, #""a","#, "a", "'a'", "\u{FEFF}\"a\"",
    ])
  func textsAreReadAsTheLibraryReadsThem(_ text: String) {
    let theirs = try? JSONDecoder().decode(String?.self, from: Data(text.utf8))
    let ours = try? JSONReader.read(JSONText(Array(text.utf8)[...]), String?.self)
    // What no document holds: a mark of the order of bytes.
    guard text.first != "\u{FEFF}" else { return #expect(ours == nil) }
    #expect(ours == theirs)
  }

  @Test(
    arguments: [
      "0", "-0", "7", "-12", "9223372036854775807", "9223372036854775808", "01", "-", "--1", "+1", ".5", "5.", "1e",
      "1e+", "0x1", "1_000", "true", "\"1\"", "1 2", "NaN", "Infinity", "[1]",
    ])
  func numbersAreReadAsTheLibraryReadsThem(_ text: String) {
    let theirs = try? JSONDecoder().decode(Int.self, from: Data(text.utf8))
    #expect((try? JSONReader.read(JSONText(Array(text.utf8)[...]), Int.self)) == theirs)
  }

  @Test(
    arguments: [
      "[]", "[ ]", "[1]", "[1,2]", "[1,]", "[,1]", "[1 2]", "[1", "1]", "[1]]", "[1}", "[null]", "[[1]]", "[1,\n2\t]",
      "{}", "[true]",
    ])
  func listsAreReadAsTheLibraryReadsThem(_ text: String) {
    // The library forgives a comma at the end; the standard does not, and no file of ours has one.
    let theirs = text == "[1,]" ? nil : try? JSONDecoder().decode([Int].self, from: Data(text.utf8))
    #expect((try? JSONReader.read(JSONText(Array(text.utf8)[...]), [Int].self)) == theirs)
  }

  @Test(
    arguments: [
      "{}", #"{"a":1}"#, #"{"a":1,"b":2}"#, #"{"b":2,"a":1}"#, #"{"a":1,}"#, #"{,"a":1}"#, #"{"a"}"#, #"{"a":}"#,
      #"{a:1}"#, #"{"a":1"#, #"{"a":1]"#, #"{"a" : 1 }"#, #"{"a":null}"#, #"{"a":{"b":1}}"#, "[]", #"{"a\nb":1}"#,
      #"{"a":1 "b":2}"#,
    ])
  func membersAreReadAsTheLibraryReadsThem(_ text: String) {
    let theirs = text == #"{"a":1,}"# ? nil : try? JSONDecoder().decode([String: Int].self, from: Data(text.utf8))
    #expect((try? JSONReader.read(JSONText(Array(text.utf8)[...]), [String: Int].self)) == theirs)
  }

  @Test func membersAreFoundInAnyOrder() throws {
    struct Three: Decodable, Equatable { var c, a, b: Int }
    let text = try JSONText(Array(#"{"a":1,"x":{"a":9},"b":2,"c":3}"#.utf8)[...])
    #expect(try JSONReader.read(text, Three.self) == Three(c: 3, a: 1, b: 2))
  }

  @Test func theWaysToKeysAreThoseThatHaveAValue() throws {
    let text = try JSONText(Array(#"{"a":[{"b":1},{"c":null}],"d":null,"e":{}}"#.utf8)[...])
    #expect(text.paths == [[], ["a"], ["a", "b"], ["e"]])
  }
}
