// Placing internships, one or several at once, and what a placement must have.

import Domain
import Testing

struct InternshipTests {
  private func place(_ change: (inout Internship) -> Void) -> Change {
    var placement = internship(of: id("p01"))
    change(&placement)
    return .placeInternships(module: Group.id, internships: [placement])
  }

  @Test("A placement has an employer, days with hours, and dates while its participant takes part")
  func nonsense() throws {
    var group = try Group(1)
    try group.apply(.addParticipants(module: Group.id, participants: [person(2, .candidate)]))
    let who = person(1).who
    #expect(group.refusal(of: place { _ in }) == nil)
    #expect(group.refusal(of: place { $0.employer = " " }) == .emptyName)
    #expect(group.refusal(of: place { $0.hours = [:] }) == .noInternshipHours(who))
    #expect(
      group.refusal(
        of: place {
          $0.hours = [.sunday: span("09:00-10:00")]; $0.to = $0.from
        }) == .noInternshipHours(who))
    #expect(group.refusal(of: place { $0.to = $0.from - 1 }) == .endsBeforeBegin(day("2026-06-08"), day("2026-06-07")))
    #expect(group.refusal(of: place { $0.to = $0.from + 367 }) == .periodTooLong(day("2026-06-08"), day("2027-06-10")))
    #expect(group.refusal(of: place { $0.from = day("2026-04-10") }) == .notTakingPart(who))
    #expect(group.refusal(of: place { $0.participant = id("p02") }) == .notTakingPart(person(2).who))
    #expect(group.refusal(of: place { $0.participant = id("x") }) == .unknownParticipant(id("x")))
    let backwards = ClosingDays(from: day("2026-06-12"), to: day("2026-06-11"), reason: "")
    #expect(
      group.refusal(of: place { $0.closingDays = [backwards] })
        == .endsBeforeBegin(day("2026-06-12"), day("2026-06-11")))
    #expect(group.refusal(of: .placeInternships(module: Group.id, internships: [])) == .nothingToChange)
    let twin = internship(of: id("p01"))
    #expect(
      group.refusal(of: .placeInternships(module: Group.id, internships: [twin, twin])) == .alreadyThere("i-p01"))
  }

  @Test("Several at once are placed all, or none")
  func several() throws {
    let group = try Group(2)
    var wrong = internship(of: id("p02"))
    wrong.employer = ""
    let both = Change.placeInternships(module: Group.id, internships: [internship(of: id("p01")), wrong])
    #expect(group.refusal(of: both) == .emptyName)
  }

  @Test("Two internships of one person clash when their hours do")
  func clash() throws {
    var group = try Group(1, internships: true)
    var second = internship(of: id("p01"))
    (second.id, second.employer, second.hours) = (id("second"), "Slagerij", [.friday: span("12:30-14:00")])
    let place = Change.placeInternships(module: Group.id, internships: [second])
    #expect(
      group.broken(by: place) == [
        .internshipsOverlap(person(1).who, day("2026-06-12"), employers: ["Bakkerij", "Slagerij"])
      ])
    second.hours = [.friday: span("13:00-14:00")]
    try group.apply(.placeInternships(module: Group.id, internships: [second]))
    #expect(try group.planned(1, week: 9) == hours(17))
  }

  @Test("An edit keeps the person, the absences and what was put off")
  func edit() throws {
    var group = try Group(2, internships: true)
    let snooze = Snooze(until: day("2026-07-03"), reason: "verlof")
    try group.apply(
      .recordAbsence(
        module: Group.id, participants: [id("p01")], from: day("2026-06-08"), to: day("2026-06-08"),
        attendance: .unexcused),
      .snooze(module: Group.id, internship: id("i-p01"), kind: .mentor, snooze: snooze))
    var edited = internship(of: id("p01"))
    edited.mentor.name = "An"
    edited.absences = [day("2026-06-09"): .unexcused]
    try group.apply(.editInternship(module: Group.id, internship: edited))
    let now = try #require(try group.module.internship(id("i-p01")))
    #expect(now.mentor.name == "An" && now.absences == [day("2026-06-08"): .unexcused])
    #expect(now.snoozed == [.mentor: snooze])
    edited.participant = id("p02")
    #expect(
      group.refusal(of: .editInternship(module: Group.id, internship: edited)) == .unknownParticipant(id("p02")))
  }
}
