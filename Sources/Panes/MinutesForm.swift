// The form of the minutes of a meeting: where they go, as what, and with whose names.
import Domain
import Words

extension App {
  /// Where the minutes go: a page to print, and nobody's name in it, unless it is asked otherwise.
  func minutesForm(_ meeting: Intervision) -> Form {
    let names = [
      Field.Choice(value: "hidden", words: .withPseudonyms), Field.Choice(value: "shown", words: .withNames),
    ]
    return Form(
      .minutes(meeting.id), .minutesTitle + Phrase(same: " ") + meeting.day.short,
      [
        Field(.path, .filePath, .line, .required, value: "~/intervisie-\(meeting.day).html"),
        .printKind,
        Field(.names, .namesWord, .choice(names), .required, value: "hidden"),
      ])
  }

  mutating func submitMinutes(_ form: Form, _ id: Intervision.ID) throws(FormProblem) {
    let print = try form.printFile(form.text(.names) == "shown" ? .shown : .hidden)
    effects.append(.writeMinutes(id, print))
    status = Status(.info, .writingMinutes)
  }
}
