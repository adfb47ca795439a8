// A whole dossier as text, one thing a line as it is read aloud on the screen: for the command line.
import Domain
import Screen
import Words

/// What stands under one heading of a dossier; under the first, which has none, who it is.
package struct DossierSection: Hashable, Sendable {
  package let title: String
  package var lines: [String]
}

extension DossierSection {
  /// Every section that the screen shows of somebody; none when there is no such person.
  /// - Parameter width: of a text that is folded, in columns.
  package static func all(
    of id: Participant.ID, in caseload: Caseload, on now: Moment, _ language: Language, width: Int = 100
  ) -> [DossierSection] {
    var app = App(
      caseload: caseload, now: now, language: language, me: "", size: Size(columns: width, rows: 40),
      ids: IdentifierSource(seed: 0), presentation: .linear)
    guard let home = caseload.participant(id)?.module else { return [] }
    (app.moduleID, app.person, app.place) = (home.id, id, .dossier)
    var sections = [DossierSection(title: "", lines: [])]
    for row in app.dossierRows(width: width, offering: .nothing) {
      let text = row.line().reading(app.signWords).text
      if row.kind == .heading {
        sections.append(DossierSection(title: text, lines: []))
      } else if !text.isBlank {
        sections[sections.count - 1].lines.append(text)
      }
    }
    return sections.filter { !$0.lines.isEmpty }
  }
}
