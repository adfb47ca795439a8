// The clock of the whole meeting: how much of it has gone by, and whether what is left of the agenda still fits.
import Domain
import Screen
import Words

extension App {
  /// Minutes that have gone by since the meeting began, and that the rest of its agenda passes its length.
  private func meetingTime(_ meeting: Intervision, _ lead: MeetingClock) -> (used: Minutes, over: Minutes) {
    let used = Minutes(lead.secondsOfMeeting(at: instant) / 60)
    let left: Minutes
    switch lead.stage {
    case .agreements: left = caseload.timeForAgreements(at: meeting) + meeting.timeForCases
    case .step(let id, let step):
      // Of the case at hand only the steps to come, and what is left of this one.
      let steps = meeting.subject(id).flatMap { meeting.format(of: $0) }?.steps ?? []
      let rest = steps.dropFirst(step + 1).reduce(0) { $0 + $1.minutes } + max(0, (secondsLeft + 59) / 60)
      var others = meeting
      others.cases.removeAll { $0.id == id }
      left = others.timeForCases + Minutes(rest)
    case .observations, .end: left = .zero
    }
    return (used, used + left - meeting.length)
  }

  /// Nothing of a meeting that is closed.
  var meetingTimeLine: Line {
    guard let lead, let meeting, meeting.isPlanned else { return [] }
    let (used, over) = meetingTime(meeting, lead)
    let words = Phrase.meetingUsed(used, of: meeting.length)(language)
    guard over > .zero else { return [.init(" " + words, .secondary)] }
    let isLate = used > meeting.length
    return [
      Span(" " + words, isLate ? .danger : .secondary),
      Span(" · " + Phrase.agendaPasses(over)(language), isLate ? .danger : .warning, .bold),
    ]
  }
}
