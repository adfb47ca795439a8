// The arrows between the targets point down only: SwiftPM does not hold the imports to them, this does.

import Testing

struct ImportTests {
  /// What each target may import. Domain and Panes know no system: no files, no clock, no terminal.
  private static let arrows: [String: Set<String>] = [
    "Domain": [],
    "Words": ["Domain", "Glibc"],
    "Screen": ["Glibc"],
    "CNcurses": [],
    "Terminal": ["Screen", "CNcurses", "Glibc"],
    "Store": ["Domain", "Crypto", "Dispatch", "FoundationEssentials", "Glibc", "Synchronization"],
    "Exchange": ["Domain", "Words", "FoundationEssentials", "Mustache"],
    "Demonstration": ["Domain", "Words"],
    // Synchronization is for what was made last of the same values, which is no state.
    "Panes": ["Domain", "Screen", "Words", "Synchronization"],
    "CYaml": [],
    "Yaml": ["CYaml"],
    "Themes": ["Yaml"],
    "opstap": [
      "Demonstration", "Domain", "Exchange", "Panes", "Screen", "Store", "Terminal", "Themes", "Words", "Yaml",
      "ArgumentParser", "Dispatch", "FoundationEssentials", "Glibc", "Synchronization",
    ],
    "benchmark": ["FoundationEssentials", "Glibc"],
  ]

  private static let sources = SourceFiles.below("Sources", "Themes")

  @Test("The sources are found") func found() {
    #expect(Set(Self.sources.map(\.target)).isSuperset(of: ["Domain", "Words", "Screen", "Store", "opstap", "Themes"]))
  }

  @Test("A file imports what its target may know, and nothing else", arguments: sources)
  func arrows(file: SourceFile) throws {
    let allowed = try #require(Self.arrows[file.target], "\(file.target) has no place in the house yet")
    for (number, line) in file.lines.enumerated() {
      guard let module = Self.imported(by: line) else { continue }
      #expect(allowed.contains(module), "\(file.path):\(number + 1): \(file.target) may not import \(module)")
    }
  }

  @Test(
    "An import is seen in all its forms",
    arguments: [
      ("import Domain", "Domain"), ("@testable import Store", "Store"), ("package import Screen", "Screen"),
      ("import struct Words.Phrase", "Words"), ("  import Glibc  // time", "Glibc"), ("// import Domain", nil),
      ("let important = 1", nil), ("import func Glibc.getenv", "Glibc"), ("@preconcurrency import Glibc", "Glibc"),
    ] as [(String, String?)])
  func forms(line: String, module: String?) { #expect(Self.imported(by: line[...]) == module) }

  private static func imported(by line: Substring) -> String? {
    var words = line.split(whereSeparator: \.isWhitespace)
    let before: Set<Substring> = ["package", "internal", "private", "fileprivate", "public"]
    while let first = words.first, first.hasPrefix("@") || before.contains(first) { words.removeFirst() }
    guard words.first == "import" else { return nil }
    words.removeFirst()
    let kinds: Set<Substring> = ["struct", "class", "enum", "func", "protocol", "typealias", "var", "let"]
    if let first = words.first, kinds.contains(first) { words.removeFirst() }
    return words.first?.split(separator: ".").first.map(String.init)
  }
}
