// The demonstration: it can be made, keeps every rule, and shows all that the panes can show.

import Domain
import Testing

@testable import Demonstration

struct DemonstrationTests {
  private static let made = Result { try Demonstration.caseload() }
  private let caseload: Caseload
  private let spring: Module
  private let summer: Module

  init() throws {
    caseload = try Self.made.get()
    spring = try #require(caseload.module(SpringGroup.outline.id))
    summer = try #require(caseload.module(SummerGroup.outline.id))
  }

  @Test func theDayIsWednesdayTheFirstOfJuly() {
    #expect(Demonstration.day.description == "2026-07-01")
    #expect(spring.weekInProgramme(of: Demonstration.day) == 12)
    #expect(summer.weekInProgramme(of: Demonstration.day) == 6)
  }

  @Test func noRuleIsBrokenAndNothingWaitsForAPlace() {
    #expect(caseload.findings.map(\.finding) == [])
  }

  @Test func nothingIsMissingThatIsOnlyHidden() throws {
    let hidden = caseload.seen(through: Veil(caseload))
    for (module, veiled) in zip(caseload.modules, hidden.modules) {
      for (person, seen) in zip(module.participants, veiled.participants) {
        #expect(seen.birth == nil && seen.phone.isEmpty && seen.email.isEmpty)
        #expect(veiled.missing(of: seen, on: Demonstration.day) == module.missing(of: person, on: Demonstration.day))
      }
    }
  }

  @Test("Of every step that was recorded here it is noted who took it; one came back in the same group")
  func takers() {
    for module in caseload.modules {
      for person in module.participants {
        let untold = module.path(of: person).filter { $0.source == .recorded && $0.taker == nil }
        #expect(untold == [], "\(person.name.full)")
      }
    }
    #expect(caseload.modules.flatMap(\.participants).contains { $0.isParticipating && $0.spells.count == 2 })
  }

  @Test func itIsTheSameEachTime() throws { #expect(try Demonstration.caseload() == caseload) }

  @Test func theGroupsHaveTheirSize() {
    #expect(caseload.modules.count == 5)
    #expect(spring.placesTaken == 13)
    #expect(spring.roster.count == 14)
    #expect(summer.placesTaken == 12)
    #expect(summer.candidates.count == 4)
    #expect(summer.waitingList.count == 1)
  }

  @Test("Each company where somebody goes or went is in the register, with whom to ask and what was learned")
  func companies() throws {
    for module in caseload.modules {
      for internship in module.internships {
        let employer = internship.employerID.flatMap(caseload.employer)
        #expect(employer?.name == internship.employer, "\(internship.employer)")
      }
    }
    for employer in caseload.employers {
      let isKnown = !employer.sector.isEmpty && !employer.contacts.isEmpty && employer.lastVisit?.said.isEmpty == false
      #expect(isKnown, "\(employer.name)")
    }
  }

  @Test("What was decided in a short talk is where somebody stands")
  func decisions() {
    for person in caseload.modules.flatMap(\.participants) {
      guard let decision = person.dossier.firstTalk?.decision else { continue }
      #expect(decision != .open || person.stage == .candidate, "\(person.name.full)")
    }
  }

  @Test("Four counsellors have a module each on the day; what one of them brings in, another leads")
  func theTableOfTheTeam() throws {
    let running = caseload.modules.filter { $0.weekInProgramme(of: Demonstration.day) != nil }
    let meeting = try #require(caseload.nextIntervision)
    #expect(Set(running.map { $0.counsellor(on: Demonstration.day) }) == Set(meeting.attendees) && running.count == 4)
    #expect(!meeting.cases.contains { $0.bringer == meeting.chair })
  }

  @Test("Each reason for which the program proposes a case is there at least once, that of hours near the cap too")
  func everySignal() {
    let kinds = Set(caseload.proposals(on: Demonstration.day).flatMap(\.signals).map(\.kind))
    #expect(kinds == Set(Signal.Kind.allCases))
  }

  @Test func everyStageOfThePathIsThere() {
    let stages = (spring.participants + summer.participants).map { person in
      switch person.stage {
      case .candidate: "candidate"
      case .waiting: "waiting"
      case .redirected: "redirected"
      case .withdrawn: "withdrawn"
      case .participating: "participating"
      case .stopped: "stopped"
      }
    }
    #expect(Set(stages).count == 6)
    #expect(spring.participants.contains { $0.stage == .participating(from: date(27, 4)) })
  }

  @Test func internshipWeeksComeToNineteenHoursAtMost() {
    let sums = spring.roster.filter(\.isParticipating).map { person in
      (9...13).map { spring.hours(of: person, in: spring.week($0), asOf: Demonstration.day).planned }
    }
    #expect(sums.count { $0[0] == Minutes(hours: 19) } == 12)
    #expect(sums.joined().allSatisfy { $0 <= Minutes(hours: 19) })
    #expect(Set(spring.internships.map(\.employer)).count == 13)
    #expect(Set(spring.internships.map(\.participant)).count == 13)
    #expect(spring.internships.contains { $0.hours[.saturday] != nil })
  }

  @Test func twoRecentSessionsAreNotRecorded() {
    let now = Moment(Demonstration.day, TimeOfDay.noon)
    let open = [spring, summer].flatMap { module in module.sessionsWithoutRegister(on: now).map(\.day) }
    #expect(Set(open) == [date(24, 6), date(30, 6)])
    #expect(open.count == 2)
  }

  @Test func theRegisterHoldsEveryKindOfAttendance() {
    let entries = (spring.sessions + summer.sessions).flatMap(\.register.values).map { attendance in
      switch attendance {
      case .present: "present"
      case .late: "late"
      case .excused: "excused"
      case .sick(.given): "sick"
      case .sick(.missing): "sick without"
      case .unexcused: "unexcused"
      }
    }
    #expect(Set(entries).count == 6)
    let present = entries.count { $0 == "present" }
    #expect((80...95).contains(present * 100 / entries.count))
  }

  @Test func someContactsAreLateByDifferentDays() throws {
    let late = spring.followUps(on: Demonstration.day).filter { $0.daysLate(on: Demonstration.day) > 0 }
    let days = late.filter { $0.kind == .participant }.map { $0.daysLate(on: Demonstration.day) }
    #expect(days == [16, 9, 2])
    #expect(Set(late.map(\.kind)) == Set(FollowUp.Kind.allCases))
    let bart = try #require(late.first)
    #expect(bart.last == nil)
    #expect(spring.checkIns.contains { $0.internship == bart.internship && $0.outcome == .attempted })
    #expect(spring.internships.contains { $0.snoozed[.participant] != nil })
  }

  @Test func absencesOfSomeDaysCoverInternshipAndToday() {
    #expect(spring.internships.contains { $0.absences.count > 1 })
    let matters = caseload.today(Moment(Demonstration.day, TimeOfDay.noon)).map(\.matter)
    #expect(matters.contains { if case .absent = $0 { true } else { false } })
    #expect(matters.contains { if case .session = $0 { true } else { false } })
    #expect(matters.count { if case .candidate = $0 { true } else { false } } == 3)
  }

  @Test func slotsNotesAndClosingDaysAreInUse() {
    for week in [2, 3, 5, 6, 8] {
      let blocks = spring.sessions.filter { $0.anchor?.week == week && $0.isBlock }
      #expect(blocks.contains { !$0.bookings.isEmpty }, "week \(week)")
    }
    for kind in [Session.Kind.individualTalk, .companyVisit] {
      let booked = spring.sessions.filter { $0.anchor?.week == 8 && $0.kind == kind }.flatMap(\.bookings)
      #expect(Set(booked.map(\.participant)).count == 13)
    }
    #expect(spring.sessions.contains { !$0.story.isEmpty })
    #expect(spring.sessions.contains { if case .cancelled = $0.state { true } else { false } })
    #expect(spring.participants.contains { !$0.notes.isEmpty })
    #expect(!spring.closingDays.isEmpty && !summer.closingDays.isEmpty)
    #expect(spring.internships.contains { !$0.closingDays.isEmpty })
  }

  @Test func mailIsOfTheInventedDomain() {
    for person in spring.participants + summer.participants {
      #expect(person.email.hasSuffix("@voorbeeld.be"))
      #expect(person.referrer.email.hasSuffix("@voorbeeld.be"))
      #expect(person.birth != nil)
    }
  }
}
