// What is read of YAML, row by row, written back in one line; and what is refused, with its line.

import Testing

@testable import Yaml

struct YamlReaderTests {
  @Test(
    "texts, lists and groups as people write them",
    arguments: [
      ("a: b\nc: d # e\n", "{a=b c=d}"),
      ("a:\n  b: c\n  d:\n    - e\n    - f: g\n      h: i\n", "{a={b=c d=[e {f=g h=i}]}}"),
      ("a:\n- b\n- c\nd: e", "{a=[b c] d=e}"), ("- - a\n  - b\n- c", "[[a b] c]"), ("a:\nb:   \nc: #x\n", "{a= b= c=}"),
      ("a: [b, 'c, d', {e: f}, ]\ng: {}\n", "{a=[b c, d {e=f}] g={}}"), ("{\"a\": \"b\",\n \"c\":[d]}", "{a=b c=[d]}"),
      ("a: 007\nb: yes\nc: ~\nd: 1e3", "{a=007 b=yes c=~ d=1e3}"), ("a b c: d e  f  \n", "{a b c=d e  f}"),
      ("a: http://x#y\nb: c#d: e", nil), ("a: http://x#y\nb: 13:30\n", "{a=http://x#y b=13:30}"),
      ("'a b': 'it''s'\n\"c\": \"\\u00e9\\t\\\"\\\\\"\n", "{a b=it's c=é\t\"\\}"), ("\"a\" : b", "{a=b}"),
      ("a: b\n  c\n\n  d\ne: f", "{a=b c\nd e=f}"), ("a: \"b\n  c\"\n", "{a=b c}"), ("a: 'b\n\n  c'\n", "{a=b\nc}"),
      ("a: |\n  b\n   c\nd: >-\n  e\n  f\n", "{a=b\n c\n d=e f}"), ("a: |\n\n  b\n\n\nc: d\n", "{a=\nb\n c=d}"),
      ("%YAML 1.2\n---\na: b\n...\n", "{a=b}"), ("---\n# only\n", "-"), ("", "-"), ("just\nwords", "just words"),
      ("a: b\r\nc:\r\n  d: e\r\n", "{a=b c={d=e}}"), ("\u{FEFF}a: b", "{a=b}"),
      ("a: *b* c".replacing("*", with: "+"), "{a=+b+ c}"),
      ("? a\n: b", "{a=b}"), ("a: [b c: d, ? e]", "{a=[{b c=d} {e=}]}"), ("a: >\n  b\n  c\n\n  d\n", "{a=b c\nd\n}"),
      ("# a\n\n   # b\na: b\n   # c\n", "{a=b}"), ("a:\n    b: c\n    # d\n# e\nf: g", "{a={b=c} f=g}"),
    ] as [(String, String?)])
  func reads(text: String, expected: String?) throws {
    let found = Result { try YamlReader.read(text)?.written ?? "-" }
    #expect((try? found.get()) == expected)
  }

  @Test(
    "what is none, or more than is read, is named with its line",
    arguments: [
      ("a: b\na: c", .twice(key: "a", line: 2)), ("{a: b, a: c}", .twice(key: "a", line: 1)),
      ("a: b: c", .broken(line: 1)), ("a: b\n c: d", .broken(line: 2)), ("a: b\n\nword\n", .broken(line: 3)),
      ("a:\n  b: c\n d: e", .broken(line: 3)), ("a: \"b", .broken(line: 1)), ("a: 'b' c", .broken(line: 1)),
      ("x: y\na: [b", .broken(line: 2)), ("x: y\na: \"b\n\nc: d\n", .broken(line: 2)), ("a: &x b\n", .broken(line: 1)),
      ("a: b\nc: *x\n", .broken(line: 2)), ("a: !!str b", .broken(line: 1)), ("? [a]\n: b", .broken(line: 1)),
      ("a:\n\tb: c", .broken(line: 2)), ("a: b\u{7}", .broken(line: 1)), ("a: \"\\q\"", .broken(line: 1)),
      ("a: b\n---\nc: d", .broken(line: 2)), ("- a\nb: c", .broken(line: 2)), ("a: - b", .broken(line: 1)),
      ("\"\\ud800\": x", .broken(line: 1)), ("a: b\n- c", .broken(line: 2)), ("a: | b\n  c", .broken(line: 1)),
      ("- &x\n  a: b", .broken(line: 1)), ("\na: [\n b,\n &x c]", .broken(line: 4)),
      ("a: b\n\n\0: c", .broken(line: 3)),
      (String(repeating: "- ", count: 41), .broken(line: 1)), (String(repeating: "[", count: 9_000), .broken(line: 1)),
    ] as [(String, YamlError)])
  func refuses(text: String, error: YamlError) {
    #expect(throws: error) { try YamlReader.read(text) }
  }

  @Test("forty levels are read")
  func depth() throws {
    #expect(
      try YamlReader.read(String(repeating: "- ", count: 39) + "a")?.written.hasSuffix(
        "[a" + String(repeating: "]", count: 39)) == true)
  }

  @Test("keys and values know their lines")
  func lines() throws {
    let root = try #require(try YamlReader.read("# x\na:\n\n  b: |\n    c\n  d: e\nf:\n"))
    let entries = try #require(root.group)
    #expect(root.line == 2 && entries.map(\.line) == [2, 7] && entries[1].value.line == 7)
    #expect(entries[0].value.group?.map(\.line) == [4, 6])
  }

  @Test("any text cut anywhere is read or refused, and never the end of the program")
  func cut() {
    let text = "a: \"b\\u00e9\" # c\nd:\n  - [e, 'f', {g: h}]\n  - |\n    i\nj: >-\n  k\n  l\n'm': n\n o\n...\n"
    let bytes = Array(text.utf8)
    for start in bytes.indices {
      for end in start...bytes.count { _ = try? YamlReader.read(String(decoding: bytes[start..<end], as: UTF8.self)) }
    }
  }
}

extension YamlNode {
  /// In one line, to be compared.
  fileprivate var written: String {
    switch value {
    case .text(let text): text
    case .list(let nodes): "[" + nodes.map(\.written).joined(separator: " ") + "]"
    case .group(let entries): "{" + entries.map { $0.key + "=" + $0.value.written }.joined(separator: " ") + "}"
    }
  }
}
