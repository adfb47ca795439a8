// One noun, one file: each begins with a sentence that says what it is, and stays short enough to read.

import Testing

struct FileTests {
  private static let files = SourceFiles.below("Sources", "Themes", "Tests")

  @Test("A file has at most 400 lines and begins with a sentence", arguments: files)
  func shape(file: SourceFile) throws {
    #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count - 1) lines")
    let first = try #require(file.lines.first)
    #expect(Self.isSentence(first, after: file.lines.dropFirst()), "\(file.path):1: \(first)")
  }

  @Test(
    "A sentence begins with a capital and ends, on its own line or a later one",
    arguments: [
      ("// What a day is.\n\nimport X", true), ("// Rules:\n// 1 at most 13.\n", true), ("import X\n", false),
      ("//what\n", false), ("//\n// What.\n", false), ("// Something without an end\n\nimport X", false),
    ])
  func sentence(text: String, expected: Bool) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(Self.isSentence(lines[0], after: lines.dropFirst()) == expected)
  }

  private static func isSentence(_ first: Substring, after rest: ArraySlice<Substring>) -> Bool {
    guard first.hasPrefix("// "), first.count > 8 else { return false }
    let comment = [first] + rest.prefix { $0.hasPrefix("//") }
    return comment.contains { $0.hasSuffix(".") || $0.hasSuffix("?") || $0.hasSuffix(")") || $0.hasSuffix(":") }
  }
}
