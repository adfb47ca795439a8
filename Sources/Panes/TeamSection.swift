// In the dossier of a person and on the page of a company: what the team agreed about them, and when they were talked over.
import Domain
import Screen
import Words

extension App {
  /// What is still to be done comes first, then the meetings, the latest in front.
  func teamRows(about subject: IntervisionCase.Subject, _ rows: inout [Row], _ width: Int) {
    let decisions = caseload.decisions(about: subject)
    let cases = caseload.cases(about: subject)
    guard !decisions.isEmpty || !cases.isEmpty else { return }
    rows.heading(Phrase.intervision(language))
    for made in decisions.filter(\.decision.isOpen) + decisions.filter({ !$0.decision.isOpen }) {
      decisionRow(made, &rows, width)
    }
    for (meeting, found) in cases {
      let brings = found.bringer.isBlank ? "" : Phrase.broughtBy(found.bringer)(language)
      rows.append(
        Row(
          .agendaCase(meeting.id, found.id), search: [found.question, found.bringer].joined(separator: " "),
          [
            Span(meeting.day.shortWithYear(language).padded(to: 17), .info),
            Span(meeting.words(forStateOf: found)(language), found.state == .treated ? .good : .attention),
            Span("  " + brings, .secondary),
          ]))
      guard !found.question.isBlank else { continue }
      for line in ("„" + found.question + "”").wrapped(to: max(10, width - 2)) {
        rows.words(.words("  " + line, .emphasis))
      }
    }
  }
}
