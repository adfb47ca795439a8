// The lists about the path of people: where everybody stands, steps, goals, permissions, searches, what is missing.

import Domain
import Words

extension Lists {
  /// The intake board as rows, in the order of its steps.
  func candidates(_ caseload: Caseload) -> Table {
    let standing = rows { module in
      module.participants.map { (person: $0, step: module.boardStep(of: $0)) }
        .sorted { one, other in
          let places = BoardStep.allCases
          return (places.firstIndex(of: one.step) ?? 0, one.person.name, one.person.id)
            < (places.firstIndex(of: other.step) ?? 0, other.person.name, other.person.id)
        }
    }
    let turn = caseload.turn(on: now.day)
    return table(
      [
        Column("id") { .words(Phrase(same: ""), .value($0.value.person.id)) },
        Column("name", CommandTitle.name) { .text($0.value.person.name.full) },
        Column("step", CommandTitle.stage) { .words($0.value.step.words, .value($0.value.step)) },
        Column("since", CommandTitle.since) { .day($0.module.standsSince($0.value.person)) },
        Column("days", CommandTitle.days) { row in
          guard let since = row.module.standsSince(row.value.person), row.value.step != .started else {
            return .words(Phrase(same: ""), .optional(Int?.none))
          }
          return .number(max(0, now.day - since))
        },
        Column("next", CommandTitle.next) { row in
          let next = caseload.nextStep(of: row.value.person, in: row.module, on: now.day, turn: turn)
          return .words(next?.toDo ?? Phrase(same: ""), .optional(next))
        },
        Column("referrer", CommandTitle.referrer) { row in
          let referrer = row.value.person.referrer
          return .words(Phrase(same: "\(referrer.organisation.rawValue) \(referrer.consultant)"), .value(referrer))
        },
        Column("offers") { .words(Phrase(same: ""), .value($0.value.person.dossier.offers)) },
      ], standing)
  }

  /// Every step that was taken, by person and day.
  var path: Table {
    table(
      [
        Column("participant") { .words(Phrase(same: ""), .value($0.value.person.id)) },
        Column("name", CommandTitle.name) { .text($0.value.person.name.full) },
        Column("day", CommandTitle.day) { .day($0.value.step.day) },
        Column("step", CommandTitle.stage) { .words($0.value.step.kind.words, .value($0.value.step.kind)) },
        Column("taker", CommandTitle.by) {
          .words($0.value.step.taker?.words ?? Phrase(same: ""), .optional($0.value.step.taker))
        },
        Column("source", CommandTitle.source) { .words($0.value.step.source.words, .value($0.value.step.source)) },
        Column("words", CommandTitle.words) { .text($0.value.step.words) },
      ],
      rows { module in
        module.participants.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
          .flatMap { person in module.path(of: person).map { (person: person, step: $0) } }
      })
  }

  // MARK: - Records

  /// With the last rating of each, and the T-score of the person.
  var goals: Table {
    table(
      [
        Column("id") { .words(Phrase(same: ""), .value($0.value.goal.id)) },
        Column("name", CommandTitle.participant) { .text($0.value.person.name.full) },
        Column("words", CommandTitle.goal) { .text($0.value.goal.words) },
        Column("level", CommandTitle.level) { row in
          .words(
            row.value.goal.last.map { .goalLevel($0.level) } ?? Phrase(same: ""), .optional(row.value.goal.last?.level))
        },
        Column("rated", CommandTitle.day) { .day($0.value.goal.last?.day) },
        Column("tScore", CommandTitle.tScore) { row in
          let score = row.value.person.dossier.goals.tScore(asOf: now.day).map { Int($0.rounded()) }
          return .words(Phrase(same: score.map(String.init) ?? ""), .optional(score))
        },
        Column("participant") { .words(Phrase(same: ""), .value($0.value.person.id)) },
        Column("levels") { .words(Phrase(same: ""), .value($0.value.goal.levels)) },
        Column("ratings") { .words(Phrase(same: ""), .value($0.value.goal.ratings)) },
      ], entries(\.goals) { (person: $0, goal: $1) })
  }

  var permissions: Table {
    table(
      [
        Column("id") { .words(Phrase(same: ""), .value($0.value.permission.id)) },
        Column("name", CommandTitle.participant) { .text($0.value.person.name.full) },
        Column("requested", CommandTitle.requested) { .day($0.value.permission.requested) },
        Column("decision", CommandTitle.outcome) {
          .words($0.value.permission.decision.words, .value($0.value.permission.decision))
        },
        Column("decided", CommandTitle.decided) { .day($0.value.permission.decided) },
        Column("validUntil", CommandTitle.validUntil) { .day($0.value.permission.validUntil) },
        Column("hours", CommandTitle.hours) { row in
          .words(row.value.permission.hours?.words ?? Phrase(same: ""), .optional(row.value.permission.hours))
        },
        Column("activity", CommandTitle.words) { .text($0.value.permission.activity) },
        Column("participant") { .words(Phrase(same: ""), .value($0.value.person.id)) },
      ], entries(\.permissions) { (person: $0, permission: $1) })
  }

  var searches: Table {
    table(
      [
        Column("id") { .words(Phrase(same: ""), .value($0.value.step.id)) },
        Column("name", CommandTitle.participant) { .text($0.value.person.name.full) },
        Column("day", CommandTitle.day) { .day($0.value.step.day) },
        Column("employer", CommandTitle.employer) { .text($0.value.step.employer) },
        Column("way", CommandTitle.contact) { .words($0.value.step.way.words, .value($0.value.step.way)) },
        Column("taker", CommandTitle.by) {
          .words($0.value.step.taker?.words ?? Phrase(same: ""), .optional($0.value.step.taker))
        },
        Column("answer", CommandTitle.outcome) { .words($0.value.step.answer.words, .value($0.value.step.answer)) },
        Column("next", CommandTitle.askAgain) { .day($0.value.step.next) },
        Column("words", CommandTitle.words) { .text($0.value.step.words) },
        Column("participant") { .words(Phrase(same: ""), .value($0.value.person.id)) },
      ], entries(\.search) { (person: $0, step: $1) })
  }

  /// What is asked of everybody and is not there yet, in the order of the path.
  var missing: Table {
    table(
      [
        Column("participant") { .words(Phrase(same: ""), .value($0.value.person.id)) },
        Column("name", CommandTitle.name) { .text($0.value.person.name.full) },
        Column("missing", CommandTitle.missing) { row in
          let words = row.value.missing.words(of: row.value.person, in: row.module) { $0.employer }
          return .words(words, .text(words.text))
        },
        Column("phase", CommandTitle.phase) { .words($0.phaseWords, .number($0.value.missing.phase)) },
        Column("due", CommandTitle.due) { .day($0.due) },
        Column("late", CommandTitle.late) { row in
          let days = now.day - row.due
          return days > 0 ? .words(.daysShort(days), .number(days)) : .words(Phrase(same: ""), .number(0))
        },
      ],
      rows { module in
        module.participants.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
          .flatMap { person in module.missing(of: person, on: now.day).map { MissingThing(person: person, missing: $0) }
          }
      })
  }

  /// One row for each record of everybody, by name.
  func entries<Value, Entry>(
    _ records: (Dossier) -> [Value], _ entry: (Participant, Value) -> Entry
  ) -> [Row<Entry>] {
    rows { module in
      module.participants.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        .flatMap { person in records(person.dossier).map { entry(person, $0) } }
    }
  }
}

/// What is missing of whom.
struct MissingThing {
  let person: Participant
  let missing: Missing
}

extension Lists.Row<MissingThing> {
  fileprivate var due: Day { module.due(value.missing, of: value.person) }

  /// The phase that asks it, by its name.
  fileprivate var phaseWords: Phrase {
    let phases = module.template.phases
    guard value.missing.phase > 0, phases.indices.contains(value.missing.phase - 1) else { return .beforeTheStart }
    return phases[value.missing.phase - 1].name
  }
}
