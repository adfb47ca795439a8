// The minutes of a meeting of the team, as values for a template: what was agreed before, each case, the method, what stays.

import Domain
import Words

/// Whether participants are named in what is printed.
package enum NamesInPrint: Sendable { case pseudonyms, real }

package struct MeetingMinutes: Sendable {
  let caseload: Caseload
  let meeting: Intervision
  /// Nil where participants are named.
  private let veil: Veil?
  let language: Language
  let today: Day

  /// Nil when there is no such meeting.
  /// - Parameters:
  ///   - caseload: with the real names; they are hidden here.
  ///   - today: up to when an open meeting is told; a closed one ends with the day on which it was closed.
  package init?(
    _ id: Intervision.ID, of caseload: Caseload, names: NamesInPrint = .pseudonyms, in language: Language,
    on today: Day
  ) {
    veil = names == .pseudonyms ? Veil(caseload) : nil
    let seen = veil.map(caseload.seen) ?? caseload
    guard let meeting = seen.intervision(id) else { return nil }
    (self.caseload, self.meeting) = (seen, meeting)
    (self.language, self.today) = (language, today)
  }

  /// By the shipped template, or by one of the user's own.
  package func text(_ format: PrintFormat, by template: Template? = nil) -> String {
    (template ?? (try? ShippedTemplate.minutes.template(format)))?.filled(with: values, as: format) ?? ""
  }

  /// What a template can name; the shipped ones use all of it.
  var values: [String: PrintValue] {
    let (cases, left) = (casesTold.map(values), casesLeft + proposalsLeft)
    return [
      "label": .group(
        MinutesWords.allCases.reduce(into: [:]) { $0[$1.rawValue] = say($1.phrase) }),
      "language": .text(language.rawValue), "isPseudonymous": .flag(veil != nil),
      "isDraft": .flag(meeting.isPlanned), "day": say(meeting.day.long),
      "time": .text(meeting.from.map(\.description) ?? ""), "place": .text(meeting.place),
      "chair": .text(meeting.chair), "attendees": say(meeting.attendees.listed), "earlier": some(earlierDecisions),
      "cases": some(cases), "otherDecisions": some(otherDecisions), "left": some(left),
      "method": .flag(!runningAdjustments.isEmpty || !meeting.observations.isEmpty),
      "running": some(runningAdjustments), "observations": some(observations), "closing": say(closing),
      "printed": say(MinutesWords.printed.phrase + today.long),
    ]
  }

  func say(_ phrase: Phrase) -> PrintValue { .text(phrase(language)) }

  /// Nothing where the list is empty, so that its heading can go too.
  func some(_ items: [[String: PrintValue]]) -> PrintValue {
    items.isEmpty ? .flag(false) : .group(["rows": .list(items.map { .group($0) })])
  }

  /// Who takes something up is a colleague, who keeps the name, or a participant, who does it alone.
  func colleague(_ name: String) -> PrintValue {
    guard let veil else { return .text(name) }
    let team = caseload.intervisions.flatMap { $0.attendees + [$0.chair] } + caseload.counsellors
    return .text(team.contains(name) ? name : veil(name))
  }

  // MARK: - What stood open

  /// The day up to which these minutes know.
  var until: Day { if case .closed(let day) = meeting.state { day } else { today } }

  private var before: [Intervision] { caseload.intervisions.filter { ($0.day, $0.id) < (meeting.day, meeting.id) } }

  /// Not settled yet when the last meeting before this one was closed.
  private func wasOpen(_ settled: Day?) -> Bool {
    guard let last = before.first, let settled else { return true }
    guard case .closed(let day) = last.state else { return settled > last.day }
    return settled > day
  }

  private var earlierDecisions: [[String: PrintValue]] {
    let known = Set(before.map(\.id))
    return caseload.decisions.filter { known.contains($0.meeting) && wasOpen($0.decision.state.day) }
      .map { values($0.decision, from: $0.decision.made) }
  }

  private var runningAdjustments: [[String: PrintValue]] {
    before.reversed().flatMap(\.observations)
      .filter { $0.kind == .adjustment && wasOpen($0.isRunning ? nil : $0.since) }.map(values)
  }

  // MARK: - Decisions and observations

  /// With how it stood then: what was done later is told by the minutes of later.
  func values(_ decision: Decision, from made: Day? = nil) -> [String: PrintValue] {
    let settled = decision.state.day.map { $0 <= until } ?? false
    let state = settled ? decision.state : .open
    let late = settled ? 0 : decision.daysLate(on: until)
    let stands = late > 0 ? state.words + Phrase(same: ", ") + MinutesWords.late(late) : state.words
    return [
      "words": .text(decision.words), "owner": colleague(decision.owner),
      "due": say(decision.due?.shortWithYear ?? Phrase(same: "")), "state": say(stands),
      "about": say(decision.about.map(caseload.words) ?? Phrase(same: "")),
      "made": say(made.map(MinutesWords.made) ?? Phrase(same: "")), "isOpen": .flag(!settled),
    ]
  }

  private var otherDecisions: [[String: PrintValue]] {
    let told = Set(casesTold.flatMap(decisions).map(\.id))
    return meeting.decisions.filter { !told.contains($0.id) }.map { values($0) }
  }

  private var observations: [[String: PrintValue]] {
    let kinds: [(Observation.Kind, MinutesWords)] = [
      (.adjustment, .adjustments), (.labourMarket, .labourMarket), (.care, .care), (.need, .needs),
    ]
    return kinds.compactMap { kind, title in
      let found = meeting.observations.filter { $0.kind == kind }
      return found.isEmpty ? nil : ["title": say(title.phrase), "observations": some(found.map(values))]
    }
  }

  private func values(_ observation: Observation) -> [String: PrintValue] {
    let state = observation.since <= until ? observation.state : .open
    return [
      "words": .text(observation.words), "by": colleague(observation.by),
      "state": observation.kind == .adjustment || state != .open ? say(state.words(of: observation.kind)) : .text(""),
    ]
  }

  private var closing: Phrase {
    if case .closed(let day) = meeting.state { MinutesWords.closed(on: day) } else { Phrase(same: "") }
  }
}

extension Decision.State {
  /// On which it was settled.
  fileprivate var day: Day? {
    switch self {
    case .open: nil
    case .done(let day), .dropped(let day, _): day
    }
  }
}
