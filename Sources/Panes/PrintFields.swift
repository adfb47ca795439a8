// Of every form that makes a page: as what it is written, and where.
import Domain
import Words

extension Field {
  static var printKind: Field {
    let kinds = [Choice(value: "html", words: .pageToPrint), Choice(value: "md", words: .markdownText)]
    return Field(.kind, .kind, .choice(kinds), .required, value: "html")
  }
}

extension Form {
  /// The name that is proposed follows the kind.
  func printFile(_ names: PrintFile.Names) throws(FormProblem) -> PrintFile {
    let path = try required(.path)
    guard text(.kind) == "md" else { return PrintFile(path: path, form: .html, names: names) }
    let stem = path.hasSuffix(".html") ? String(path.dropLast(5)) + ".md" : path
    return PrintFile(path: stem, form: .markdown, names: names)
  }
}
