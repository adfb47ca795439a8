// The form of the minutes of a meeting: where they go, as what, and with whose names.
import Domain
import Words

extension App {
  /// Where the minutes go: a page to print, and nobody's name in it, unless it is asked otherwise.
  func minutesForm(_ meeting: Intervision) -> Form {
    let kinds = [Field.Choice(value: "html", words: .pageToPrint), Field.Choice(value: "md", words: .markdownText)]
    let names = [
      Field.Choice(value: "hidden", words: .withPseudonyms), Field.Choice(value: "shown", words: .withNames),
    ]
    return Form(
      .minutes(meeting.id), .minutesTitle + Phrase(same: " ") + meeting.day.short,
      [
        Field(.path, .filePath, .line, .required, value: "~/intervisie-\(meeting.day).html"),
        Field(.kind, .kind, .choice(kinds), .required, value: "html"),
        Field(.names, .namesWord, .choice(names), .required, value: "hidden"),
      ])
  }

  mutating func submitMinutes(_ form: Form, _ id: Intervision.ID) throws(FormProblem) {
    var path = try form.required(.path)
    if form.text(.kind) == "md", path.hasSuffix(".html") { path = String(path.dropLast(5)) + ".md" }
    let print = PrintFile(
      path: path, form: form.text(.kind) == "md" ? .markdown : .html,
      names: form.text(.names) == "shown" ? .shown : .hidden)
    effects.append(.writeMinutes(id, print))
    status = Status(.info, .writingMinutes)
  }
}
