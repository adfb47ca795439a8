// The templates that come with the program, readable as they are: an organisation copies one and changes it.

import Words

package enum ShippedTemplate: String, CaseIterable, Sendable {
  case minutes, report

  /// As the file of the user's own is called that takes its place: "minutes.html.mustache".
  package func file(_ format: PrintFormat) -> String { "\(rawValue).\(format.rawValue).mustache" }

  package func text(_ format: PrintFormat) -> String {
    let bytes =
      switch (self, format) {
      case (.minutes, .markdown): PackageResources.minutes_md_mustache
      case (.minutes, .html): PackageResources.minutes_html_mustache
      case (.report, .markdown): PackageResources.report_md_mustache
      case (.report, .html): PackageResources.report_html_mustache
      }
    return String(decoding: bytes, as: UTF8.self)
  }

  package func template(_ format: PrintFormat) throws(TemplateProblem) -> Template { try Template(text(format)) }
}
