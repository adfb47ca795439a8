// What concerns the method, the labour market and care: the list of changes to the method by their state, and the lines of all.
import Domain
import Screen
import Words

extension App {
  /// Every change to the method that was ever brought up; those that were dropped last, with the reason.
  func adjustmentRows(width: Int) -> [Row] {
    let all = caseload.adjustments
    var rows: [Row] = []
    for made in all {
      let state = made.observation.state
      if rows.isEmpty || all.first(where: { $0.observation.state.rank == state.rank }) == made {
        rows.heading(state.title(all.count { $0.observation.state.rank == state.rank })(language))
      }
      observationRow(made, &rows, width)
    }
    return rows
  }

  /// By kind, changes to the method first.
  func observationRows(_ all: [MadeObservation], _ rows: inout [Row], _ width: Int) {
    for kind in Observation.Kind.allCases {
      let found = all.filter { $0.observation.kind == kind }
      guard !found.isEmpty else { continue }
      let more = kind == .adjustment ? Phrase.allOfThem(key: keymap.phrase(.adjustments)) : Phrase(same: "")
      rows.heading((kind.title + more)(language))
      for made in found { observationRow(made, &rows, width) }
    }
  }

  private func observationRow(_ made: MadeObservation, _ rows: inout [Row], _ width: Int) {
    let observation = made.observation
    let lines = observation.words.wrapped(to: max(10, width - 13))
    rows.append(
      Row(
        .observation(made.meeting, observation.id), search: observation.words + " " + observation.by,
        [Span(observation.day.short(language).padded(to: 12), .info), Span(lines.first ?? "")]))
    for line in lines.dropFirst() { rows.words(.words(String(repeating: " ", count: 12) + line)) }
    let isSaid = observation.kind == .adjustment || observation.state != .open
    let state = isSaid ? observation.state.words(of: observation.kind) : Phrase(same: "")
    let since = observation.since == observation.day ? "" : Phrase.since(observation.since)(language)
    let tail = [state(language), since, observation.by].filter { !$0.isEmpty }.joined(separator: " · ")
    for line in tail.wrapped(to: max(10, width - 13)) where !tail.isEmpty {
      rows.words(.words(String(repeating: " ", count: 12) + line, .secondary))
    }
  }
}

extension MadeObservation {
  /// To be looked at at the next meeting: what became practice or was dropped stands in the list of its own.
  var isCurrent: Bool {
    switch observation.state {
    case .dropped: false
    case .adopted: observation.kind != .adjustment
    case .open, .trying: true
    }
  }
}
