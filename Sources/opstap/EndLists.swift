// The lists about the end of the path: where everybody went, and how it goes afterwards.

import Domain
import Words

extension Lists {
  /// Everybody who began, with what closing asks and how far aftercare is.
  var outcomes: Table {
    table(
      [
        Column("participant") { .words(Phrase(same: ""), .value($0.value.id)) },
        Column("name", CommandTitle.name) { .text($0.value.name.full) },
        Column("evaluated", CommandTitle.evaluated) { .day($0.value.dossier.finalEvaluation?.day) },
        Column("report", CommandTitle.reported) { .day($0.value.dossier.report?.finished) },
        Column("outcome", CommandTitle.outcome) { row in
          .words(row.value.ending?.words ?? Phrase(same: ""), .text(row.value.ending?.key ?? ""))
        },
        Column("support", CommandTitle.support) { .text($0.value.dossier.outcome?.support ?? "") },
        Column("aftercare", CommandTitle.aftercareDue) { row in
          if case .due(let due) = row.module.aftercare(of: row.value) { .day(due.due) } else { .day(nil) }
        },
      ],
      rows { module in module.roster })
  }

  /// Every contact afterwards.
  var aftercare: Table {
    table(
      [
        Column("id") { .words(Phrase(same: ""), .value($0.value.contact.id)) },
        Column("name", CommandTitle.participant) { .text($0.value.person.name.full) },
        Column("month", CommandTitle.months) { .number($0.value.contact.month) },
        Column("day", CommandTitle.day) { .day($0.value.contact.day) },
        Column("reached", CommandTitle.contact) {
          .words($0.value.contact.outcome.words, .value($0.value.contact.outcome))
        },
        Column("situation", CommandTitle.situation) { row in
          .words(row.value.contact.situation?.words ?? Phrase(same: ""), .optional(row.value.contact.situation))
        },
        Column("words", CommandTitle.words) { .text($0.value.contact.words) },
        Column("by", CommandTitle.by) { .text($0.value.contact.by) },
        Column("participant") { .words(Phrase(same: ""), .value($0.value.person.id)) },
      ], entries(\.aftercare) { (person: $0, contact: $1) })
  }
}

extension Ending {
  fileprivate var key: String {
    switch self {
    case .outcome(let outcome): outcome.kind.rawValue
    case .stopped: "stopped"
    }
  }
}
