// A field that asks who: chosen among those who are there and those who are known, or named on purpose.
import Domain
import Words

extension Field {
  /// The value of the last choice: whoever is none of them. No name begins with it.
  static let somebodyElse = "+"

  /// What the field of that name holds where it is asked.
  fileprivate var isSomebodyElse: Bool { !choices.isEmpty && text == Field.somebodyElse }
}

extension App {
  /// Who may take something up: who sits at the table first, then the team, and whom it is about.
  func ownerFields(_ meeting: Intervision, about subject: IntervisionCase.Subject?, _ owner: String) -> [Field] {
    let bringer = meeting.cases.first { $0.subject == subject && subject != nil }?.bringer ?? ""
    let usual = [owner, bringer, me, meeting.chair].first { !$0.isBlank } ?? ""
    let person = subject.flatMap(\.participant).flatMap(caseload.participant)?.participant
    var known: Set<String> = []
    let names =
      ([usual] + meeting.attendees + [bringer, meeting.chair, me] + caseload.counsellors
      + (person.map { [$0.name.full] } ?? [])).filter { !$0.isBlank && known.insert($0.asName).inserted }
    let choices = names.map { Choice(value: $0, words: Phrase(same: $0)) }
    var named = Field(.owner, .nameOfSomebodyElse, .line, .required)
    named.place = names.isEmpty ? .inSight : .aside
    return [
      Field(
        .by, .owner, .choice(choices + [Choice(value: Field.somebodyElse, words: .somebodyElse)]), .required,
        value: usual.isEmpty ? Field.somebodyElse : usual), named,
    ]
  }

  private typealias Choice = Field.Choice
}

extension Form {
  /// Who was chosen, or is named.
  func who() throws(FormProblem) -> String {
    field(.by)?.isSomebodyElse == true ? try required(.owner) : try required(.by)
  }

  /// A name is asked only of whoever is none of the choices.
  var withNameAsked: Form {
    guard let index = fields.firstIndex(where: { $0.name == .owner }), let by = field(.by), !by.choices.isEmpty else {
      return self
    }
    var form = self
    form.fields[index].place = by.isSomebodyElse ? .inSight : .aside
    return form
  }
}
