// A page that is printed: a template (mustache) that people can copy and change, and the values that go into it.
//
// Values are made harmless before the template gets them, so that no template, not even one with {{{…}}}, can let out
// what somebody typed.

import Mustache
import Words

/// What a template can show or repeat.
package enum PrintValue: Sendable {
  case text(String)
  case flag(Bool)
  case list([PrintValue])
  case group([String: PrintValue])
}

package struct Template: Sendable {
  /// Bytes; the shipped ones have some four thousand.
  package static let limit = 64 << 10
  private static let deepest = 32
  /// Values come escaped already.
  private static let pragma = "{{% CONTENT_TYPE:TEXT}}\n"

  private let template: MustacheTemplate

  package init(_ text: String) throws(TemplateProblem) {
    guard text.utf8.count <= Self.limit else { throw TemplateProblem(line: 0, reason: .tooLarge(limit: Self.limit)) }
    try Self.check(text)
    do { template = try MustacheTemplate(string: Self.pragma + text) } catch {
      let line = (error as? MustacheTemplate.ParserError).map { $0.context.lineNumber - 1 } ?? 0
      throw TemplateProblem(line: line, reason: .tagUnfinished)
    }
  }

  package func filled(with values: [String: PrintValue], as format: PrintFormat) -> String {
    template.render(values.mapValues { $0.object(format) })
  }

  /// What the library would take and we do not (it trusts whoever writes the template), and the line where a section has
  /// lost its other end.
  private static func check(_ text: String) throws(TemplateProblem) {
    var open: [(name: Substring, line: Int)] = []
    var (rest, line) = (Substring(text), 1)
    while let start = rest.firstRange(of: "{{") {
      line += rest[..<start.lowerBound].lines
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: "}}") else { throw TemplateProblem(line: line, reason: .tagUnfinished) }
      let tag = rest[..<end.lowerBound]
      let name = tag.dropFirst().filter { !$0.isWhitespace }[...]
      switch tag.first {
      case "#", "^":
        open.append((name, line))
        guard open.count <= deepest else { throw TemplateProblem(line: line, reason: .nestedTooDeep(limit: deepest)) }
      case "/":
        guard let last = open.popLast(), last.name == name else {
          throw TemplateProblem(line: line, reason: .sectionNotClosed(name: String(name)))
        }
      case ">", "<", "$", "=", "%": throw TemplateProblem(line: line, reason: .tagUnknown(String(tag.prefix(1))))
      default: break
      }
      line += tag.lines
      rest = rest[end.upperBound...]
    }
    if let lost = open.last {
      throw TemplateProblem(line: lost.line, reason: .sectionNotClosed(name: String(lost.name)))
    }
  }
}

extension PrintValue {
  fileprivate func object(_ format: PrintFormat) -> Any {
    switch self {
    case .text(let text): Escaped(renderText: format.escaped(text))
    case .flag(let flag): flag
    case .list(let items): items.map { $0.object(format) }
    case .group(let members): members.mapValues { $0.object(format) }
    }
  }
}

/// Not a `String`, which the library would let templates turn around or take apart. An empty one opens no section.
private struct Escaped: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  var isNull: Bool { renderText.isEmpty }
  func child(named: String) -> Any? { nil }
}

extension Substring {
  fileprivate var lines: Int { count(where: \.isNewline) }
}
