// Templates: those that come with the program are whole, a broken one is named by its line, and none lets typed text out.

import Testing
import Words

@testable import Exchange

struct TemplateTests {
  @Test("The shipped templates can be read", arguments: ShippedTemplate.allCases, PrintFormat.allCases)
  func shipped(template: ShippedTemplate, format: PrintFormat) throws {
    #expect(throws: Never.self) { try template.template(format) }
    #expect(template.text(format).utf8.count < Template.limit)
  }

  @Test(
    "A broken template is named by its line",
    arguments: [
      ("a\n{{#b}}\nc", 2, .sectionNotClosed(name: "b")),
      ("{{#a}}\n{{#b}}\n{{/a}}{{/b}}", 3, .sectionNotClosed(name: "a")),
      ("x\n{{/b}}", 2, .sectionNotClosed(name: "b")), ("x\n\n{{naam", 3, .tagUnfinished),
      ("x\n{{na am}}", 2, .tagUnfinished),
      ("{{> ander}}", 1, .tagUnknown(">")), ("\n{{<p}}{{$x}}{{/x}}{{/p}}", 2, .tagUnknown("<")),
      ("{{=<% %>=}}", 1, .tagUnknown("=")), ("{{% CONTENT_TYPE:HTML}}", 1, .tagUnknown("%")),
      ("{{!\n\n}}{{#a}}", 3, .sectionNotClosed(name: "a")),
      (String(repeating: "{{#a}}\n", count: 5000), 33, .nestedTooDeep(limit: 32)),
      (String(repeating: "x", count: 70_000), 0, .tooLarge(limit: 65_536)),
    ] as [(String, Int, TemplateProblem.Reason)])
  func broken(text: String, line: Int, reason: TemplateProblem.Reason) {
    let problem = #expect(throws: TemplateProblem.self) { try Template(text) }
    #expect(problem == TemplateProblem(line: line, reason: reason))
    let said = problem?.phrase(in: "/a/minutes.md.mustache")
    #expect(said?.dutch != said?.english && said?.dutch.hasPrefix("/a/minutes.md.mustache") == true)
  }

  private static let values: [String: PrintValue] = [
    "name": .text("<b>\"x\"</b>"), "empty": .text(" \n"), "yes": .flag(true), "no": .flag(false),
    "rows": .list([.group(["name": .text("een")]), .group(["name": .text("twee")])]), "none": .list([]),
  ]

  @Test(
    "Values fill a template, and come out harmless however it asks for them",
    arguments: [
      ("{{name}}", "&lt;b&gt;&quot;x&quot;&lt;/b&gt;"), ("{{{name}}}", "&lt;b&gt;&quot;x&quot;&lt;/b&gt;"),
      ("{{&name}}", "&lt;b&gt;&quot;x&quot;&lt;/b&gt;"), ("{{reversed(name)}}", ""), ("{{name.renderText}}", ""),
      ("{{unknown}}", ""), ("{{#empty}}x{{/empty}}{{^empty}}leeg{{/empty}}", "leeg"),
      ("{{#rows}}\n- {{name}}\n{{/rows}}\n", "- een\n- twee\n"), ("{{#none}}x{{/none}}{{^none}}geen{{/none}}", "geen"),
      ("{{#yes}}ja{{/yes}}{{#no}}nee{{/no}}", "ja"), ("{{! woord }}\n<p>", "<p>"), ("", ""),
    ])
  func filled(text: String, result: String) throws {
    #expect(try Template(text).filled(with: Self.values, as: .html) == result)
  }
}
