// The forms in which schemes are published all read as the same colours; what is wrong is a fact with its line.

import Testing

@testable import Themes

/// A file in the current form, with the values written by `write` from six lower-case digits.
func scheme(_ head: String = "system: base16\nname: Proef", write: (String) -> String = { "\"\($0)\"" }) -> String {
  head + "\npalette:\n" + palette(write: write)
}

/// The sixteen colours of every file here, two blanks in; base00 is dark, base05 light.
func palette(_ colours: [String] = sixteen, write: (String) -> String = { "\"\($0)\"" }) -> String {
  zip(Slot.allCases, colours).map { "  \($0.key): \(write($1))\n" }.joined()
}

let sixteen = [
  "000000", "1e2030", "0123e4", "444444", "aaaaaa", "cccccc", "eeeeee", "ffffff",
  "ff0001", "ff8000", "ffff00", "00ff00", "00ffff", "0000ff", "ff00ff", "804000",
]

/// A text and what comes of it: the scheme of `sixteen`, or an error.
struct Row: Sendable, CustomTestStringConvertible {
  let rule: String
  let yaml: String
  let error: SchemeError?

  init(_ rule: String, _ yaml: String, _ error: SchemeError? = nil) {
    self.rule = rule
    self.yaml = yaml
    self.error = error
  }

  var testDescription: String { rule }

  /// What reading the text throws; nil when it is a scheme.
  var outcome: SchemeError? {
    do throws(SchemeError) {
      _ = try Scheme(yaml: yaml)
      return nil
    } catch {
      return error
    }
  }
}

struct SchemeFileTests {
  static let writings: [Row] = [
    Row("double quotes", scheme()),
    Row("single quotes", scheme { "'\($0)'" }),
    Row("no quotes: 000000 and 1e2030 are no numbers", scheme { $0 }),
    Row("a # within quotes", scheme { "\"#\($0)\"" }),
    Row("capitals", scheme { "\"\($0.uppercased())\"" }),
    Row("comments behind", scheme { "\"\($0)\" # a colour" }),
    Row("keys in small letters", scheme().replacing("base0A", with: "base0a").replacing("base0F", with: "base0f")),
    Row("Windows line ends", scheme().replacing("\n", with: "\r\n")),
    Row("a byte order mark", "\u{FEFF}" + scheme()),
    Row("a document mark", "---\n" + scheme()),
    Row(
      "legacy: scheme and colours at the top",
      "scheme: Proef\nauthor: A\n" + palette().replacing("  base", with: "base")
    ),
    Row("legacy with name", "name: Proef\n" + palette().replacing("  base", with: "base")),
    Row("further keys", "description: x\nvariant: dark\n" + scheme() + "other: [1, 2]\n"),
    Row("stars in words", "description: \"*a* * b **c**\"\n# *****\n" + scheme()),
  ]

  @Test("every way of writing the values gives the same colours", arguments: writings)
  func reads(_ row: Row) throws {
    let read = try Scheme(yaml: row.yaml)
    #expect(read.name == "Proef")
    #expect(Slot.allCases.prefix(16).map { read[$0] } == sixteen.map { UInt32($0, radix: 16) })
    #expect(read.remarks.isEmpty)
  }

  @Test("base24's places fall back on base16's, and are taken where they stand")
  func fallbacks() throws {
    let plain = try Scheme(yaml: scheme())
    let standIns: [(Slot, Slot)] = [
      (.base10, .base00), (.base11, .base00), (.base12, .base08), (.base13, .base0A),
      (.base14, .base0B), (.base15, .base0C), (.base16, .base0D), (.base17, .base0E),
    ]
    for (slot, standIn) in standIns { #expect(plain[slot] == plain[standIn], "\(slot)") }
    let full = try Scheme(yaml: scheme("system: base24\nname: Proef") + "  base10: '010203'\n  base17: 'a0b0c0'\n")
    #expect(full[.base10] == 0x010203)
    #expect(full[.base11] == 0x000000)
    #expect(full[.base17] == 0xA0B0C0)
  }

  @Test(
    "the variant is measured, whatever the file says",
    arguments: [
      ("", Scheme.Variant.dark), ("variant: dark\n", .dark), ("variant: light\n", .dark), ("variant: 7\n", .dark),
    ])
  func variants(_ line: String, variant: Scheme.Variant) throws {
    #expect(try Scheme(yaml: line + scheme()).variant == variant)
    let turned = "name: Proef\n" + line + "palette:\n" + palette(sixteen.reversed())
    #expect(try Scheme(yaml: turned.replacing("804000", with: "ffffff")).variant == .light)
  }

  @Test(
    "names",
    arguments: [
      ("name: Een  Thema (Blauw)!", "een-thema-blauw"), ("name: Proef\nslug: eigen-slug", "eigen-slug"),
      ("name: Proef\nslug: ../../etc/passwd", "etc-passwd"), ("name: 'Ros\u{E9} \u{1B}[2J'", "ros-2j"),
    ])
  func slugs(_ head: String, slug: String) throws {
    #expect(try Scheme(yaml: scheme(head.replacing("\u{1B}", with: ""))).slug == slug)
  }

  @Test("an unknown system is remarked and read all the same")
  func unknownSystem() throws {
    let read = try Scheme(yaml: scheme("system: tinted8\nname: Proef"))
    #expect(read.remarks == [.unknownSystem("tinted8")])
    #expect(read[.base08] == 0xFF0001)
  }

  static let mistakes: [Row] = [
    Row(
      "a digit too many", scheme().replacing("aaaaaa", with: "aaaaaaa"),
      SchemeError.notAColour(key: "base04", value: "aaaaaaa", line: 8)
    ),
    Row(
      "a word", scheme().replacing("ff0001", with: "scarlet"), .notAColour(key: "base08", value: "scarlet", line: 12)),
    Row("a sign", scheme().replacing("aaaaaa", with: "+aaaaa"), .notAColour(key: "base04", value: "+aaaaa", line: 8)),
    Row(
      "digits of another script", scheme().replacing("444444", with: "４４"),
      .notAColour(key: "base03", value: "４４", line: 7)
    ),
    Row("a # without quotes", scheme { "#\($0)" }, .notAColour(key: "base00", value: "", line: 4)),
    Row("a lacking colour", scheme().replacing("base0B", with: "baseXX"), .missing(key: "base0B")),
    Row("no name", scheme("system: base16"), .missing(key: "name")),
    Row("a colour twice", scheme() + "  base04: 'ffffff'\n", .twice(key: "base04", line: 20)),
    Row("a colour twice, small and large", scheme() + "  base0a: 'ffffff'\n", .twice(key: "base0a", line: 20)),
    Row("a list for a name", scheme("name: [a]"), .notText(key: "name", line: 1)),
    Row("a list for a colour", scheme().replacing("\"aaaaaa\"", with: "[a]"), .notText(key: "base04", line: 8)),
    Row("a palette that is a word", "name: Proef\npalette: blue\n", .missing(key: "base00")),
    Row("an open quote", "name: \"Proef\n", .notYAML(line: 1)),
    Row("two documents", scheme() + "---\n" + scheme(), .notYAML(line: 20)),
    Row("nothing", "", .noKeys), Row("a comment", "# nothing", .noKeys), Row("a list", "- a\n", .noKeys),
    Row("a word", "a", .noKeys),
  ]

  @Test("what is wrong is named with its line", arguments: mistakes)
  func refuses(_ row: Row) {
    #expect(row.outcome == row.error)
  }
}
