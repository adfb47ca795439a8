// The cases in the minutes: who and what, what was said step by step, what it led to; and those that were not talked over.

import Domain
import Words

extension MeetingMinutes {
  /// In a meeting that is not closed all that is on the agenda; afterwards what was talked over, even if it goes along.
  var casesTold: [IntervisionCase] { meeting.cases.filter(isTold) }

  var casesLeft: [[String: PrintValue]] {
    meeting.cases.filter { !isTold($0) }.map { left(title(of: $0), state(of: $0)) }
  }

  /// What the program proposed and the team did not take up.
  var proposalsLeft: [[String: PrintValue]] {
    meeting.answers.map { answer in
      left(caseload.words(for: .participant(id: answer.participant)), answer.answer.words)
    }
  }

  private func left(_ subject: Phrase, _ state: Phrase) -> [String: PrintValue] {
    ["subject": say(subject.onOneLine), "state": say(state)]
  }

  private func isTold(_ subject: IntervisionCase) -> Bool {
    switch subject.state {
    case .treated: true
    case .open where meeting.isPlanned: true
    case .open, .postponed, .dropped, .carried: !subject.notes.isEmpty
    }
  }

  func values(_ subject: IntervisionCase) -> [String: PrintValue] {
    let format = meeting.format(of: subject)
    func given(_ yield: IntervisionFormat.Yield) -> PrintValue {
      .text(format.map { subject.notes(giving: yield, $0) } ?? "")
    }
    return [
      "subject": say(title(of: subject).onOneLine), "module": .text(module(of: subject)),
      "bringer": colleague(subject.bringer), "format": say(format?.name ?? Phrase(same: "")),
      "question": .text(isNamed(subject) ? subject.question : ""),
      "reasons": some(subject.reasons.map { ["words": say($0.words)] }),
      "notes": some(notes(of: subject, format)), "advice": given(.advice), "takenAlong": given(.takenAlong),
      "decisions": some(decisions(of: subject).map { values($0) }),
      "state": subject.state == .treated ? .text("") : say(state(of: subject)),
    ]
  }

  /// Step by step; behind them what was written under a step of another format.
  private func notes(of subject: IntervisionCase, _ format: IntervisionFormat?) -> [[String: PrintValue]] {
    let steps = format?.steps ?? []
    return (steps.filter { $0.gives == .notes }.map(\.id) + meeting.foreignNotes(of: subject)).compactMap { id in
      guard let text = subject.notes[id], !text.isBlank else { return nil }
      return ["step": say(meeting.step(id, of: subject)?.name ?? Phrase(same: id)), "text": .text(text)]
    }
  }

  /// Those about the same subject; of several questions of method nobody knows which.
  func decisions(of subject: IntervisionCase) -> [Decision] {
    let alike = casesTold.filter { $0.subject == subject.subject }
    return alike.count == 1 ? meeting.decisions.filter { $0.about == subject.subject } : []
  }

  private func state(of subject: IntervisionCase) -> Phrase {
    guard case .carried(let id) = subject.state, let next = caseload.intervision(id) else {
      return meeting.words(forStateOf: subject)
    }
    return MinutesWords.carried(to: next.day)
  }

  // MARK: - Names

  /// A question of method is called by its question.
  private func title(of subject: IntervisionCase) -> Phrase {
    isNamed(subject) ? caseload.words(for: subject.subject) : Phrase(same: subject.question)
  }

  private func isNamed(_ subject: IntervisionCase) -> Bool { subject.subject != .method || subject.question.isBlank }

  /// Of a participant, where it is not the only one.
  private func module(of subject: IntervisionCase) -> String {
    guard caseload.modules.count > 1, let id = subject.participant else { return "" }
    return caseload.participant(id)?.module.name ?? ""
  }
}

extension Phrase {
  /// For a heading, which ends with its line.
  fileprivate var onOneLine: Phrase {
    func joined(_ text: String) -> String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }
    return Phrase(joined(dutch), joined(english))
  }
}
