// The caseload of `opstap demo`: groups of four counsellors, two of them in mid-course, a whole module of last year with its
// aftercare, the companies around and the meetings of the team, invented from first to last, made through the one door.

import Domain

package enum Demonstration {
  /// The day on which it is shown: Wednesday 1 July 2026.
  package static let day = Day(number: 20_635)

  /// Brugge in week 12 of 14, Oostende in week 6; the small groups of Roeselare and Ieper in week 13 and 7. Throws only when a rule
  /// of the door changes, which a test shows.
  package static func caseload() throws(RefusedChange) -> Caseload {
    var caseload = Caseload()
    _ = try caseload.apply(Companies.register.map { .addEmployer(employer: $0) }, on: day)
    let winter = try WinterGroup.course(in: caseload)
    caseload = try SummerGroup.course(in: try SpringGroup.course(in: winter.caseload).caseload).caseload
    caseload = try MayGroup.course(in: try AprilGroup.course(in: caseload).caseload).caseload
    let spring = (1...13).map { number in identifier(number, Participant.self) }
    _ = try caseload.apply(TeamMeetings.changes(spring, Companies.register.first?.id), on: day)
    return caseload
  }
}
