// One module from the first referral to a year after its end: everybody has all that a dossier can hold, and nothing is left.

import Domain
import Testing
import Words

@testable import Demonstration

struct WholeModuleTests {
  private static let made = Result { try Demonstration.caseload() }
  private let caseload: Caseload
  private let module: Module
  private var today: Day { Demonstration.day }

  init() throws {
    caseload = try Self.made.get()
    module = try #require(caseload.module(WinterGroup.outline.id))
  }

  private var ended: [Participant] { module.roster.filter { $0.dossier.outcome != nil } }

  @Test func thirteenBeganAndThreeWentElsewhere() {
    #expect(module.participants.count == 16)
    #expect(module.roster.count == 13)
    #expect(module.participants.count { if case .redirected = $0.stage { true } else { false } } == 2)
    #expect(module.participants.count { if case .withdrawn = $0.stage { true } else { false } } == 1)
    #expect(module.roster.count { person in person.path.contains { $0.kind == .waiting } } == 1)
    #expect(module.roster.count { !$0.isParticipating } == 2)
  }

  /// The article: a third finds a job at once, a third goes into follow-up, a third is referred on.
  @Test func theyEndInThirds() {
    let kinds = Dictionary(ended.compactMap(\.dossier.outcome?.kind).map { ($0, 1) }, uniquingKeysWith: +)
    #expect(kinds[.regularJob] == 4 && kinds[.followUp] == 4)
    #expect(Set(kinds.keys) == Set(Outcome.Kind.allCases))
    #expect(ended.count == 12)
  }

  @Test func whoStoppedForAJobHasOneAndWhoStoppedCameBack() throws {
    let stopped = module.roster.filter { !$0.isParticipating }
    #expect(stopped.compactMap(\.dossier.outcome?.kind) == [.regularJob])
    let back = caseload.modules.flatMap(\.participants).filter { $0.earlier?.module == module.id }
    #expect(back.map { $0.earlier?.participant } == stopped.filter { $0.dossier.outcome == nil }.map(\.id))
  }

  @Test(arguments: PathStep.Kind.allCases.filter { ![.declined, .resumed].contains($0) })
  func everyStepWasTaken(_ kind: PathStep.Kind) {
    let count = module.participants.count { person in module.path(of: person).contains { $0.kind == kind } }
    let expected =
      switch kind {
      case .referred, .informed, .firstTalk: 16
      case .intake, .started: 13
      case .waiting, .offered, .accepted, .withdrawn: 1
      case .redirected: 2
      // One of them came back.
      case .stopped: 3
      case .finalEvaluation: 11
      case .report, .outcome, .aftercare: 12
      case .declined, .resumed: 0
      }
    #expect(count == expected)
  }

  @Test(arguments: Record.Kind.allCases) func everybodyHasARecordOfEachKind(_ kind: Record.Kind) {
    let without = ended.filter { $0.dossier.records(of: kind) == 0 }.map(\.name.full)
    switch kind {
    case .permission: #expect(without.count == 7, "who has no RIZIV status")
    case .finalEvaluation: #expect(without == ["Mehmet Yılmaz"])
    case .aftercareEnd: #expect(without.count == 11)
    case .noCare: #expect(without.count == ended.count, "everybody has somebody")
    default: #expect(without == [])
    }
  }

  @Test func nothingIsMissingOrLeftForToday() {
    for person in module.participants { #expect(module.missing(of: person, on: today) == [], "\(person.name.full)") }
    #expect(module.untold(on: Moment(today, .noon)) == [])
    #expect(module.sessionsWithoutRegister(on: Moment(today, .noon)) == [])
    #expect(caseload.today(Moment(today, .noon)).filter { $0.module == module.id } == [])
    #expect(caseload.findings.map(\.finding) == [])
  }

  @Test func returnDaysAreReflectedOnByAllWhoWereThere() {
    #expect(module.returnDays.count == 3)
    for session in module.returnDays {
      let written = module.roster.filter { $0.dossier.reflections.contains { $0.session == session.id } }
      #expect(written.map(\.id) == module.present(at: session).map(\.id))
      #expect(written.count >= 10)
    }
  }

  /// What would have been late on any day of the internships.
  @Test func contactsKeptTheirCadence() {
    for day in WinterGroup.day(31, 3)...WinterGroup.day(2, 5) {
      var then = module
      then.checkIns.removeAll { $0.day > day }
      for index in then.internships.indices {
        guard let ended = then.internships[index].ended, ended.day > day else { continue }
        then.internships[index].ended = nil
      }
      let late = then.followUps(on: day).filter { $0.daysLate(on: day) > 0 && $0.kind != .workplace }
      #expect(late.map(\.internship) == [], "\(day)")
    }
    #expect(Set(module.checkIns.filter { $0.channel == .workplace }.map(\.internship)).count == 12)
    #expect(module.checkIns.contains { $0.outcome == .attempted })
  }

  @Test func itWasClosedOpenedOnceAndClosedAgain() throws {
    let closure = try #require(module.closure)
    #expect(module.reopenings.map(\.closed) == [WinterGroup.day(9, 5)])
    #expect(closure.day == WinterGroup.day(16, 5))
    let sectors = Dictionary(caseload.employers.map { ($0.id, $0.sector) }, uniquingKeysWith: { first, _ in first })
    #expect(closure.figures == module.figures(asOf: closure.day) { sectors[$0] })
    #expect(closure.figures.started == 13 && closure.figures.stopped == 1)
    #expect(closure.figures.internships.values.reduce(0, +) == 13, "one of them in two sectors")
  }

  @Test func aftercareIsComplete() {
    let states = ended.map { module.aftercare(of: $0) }
    #expect(states.count { if case .complete = $0 { true } else { false } } == 11)
    #expect(states.count { if case .ended = $0 { true } else { false } } == 1)
    let contacts = ended.map(\.dossier.aftercare)
    #expect(contacts.joined().contains { $0.outcome == .attempted })
    for own in contacts { #expect(own.allSatisfy { Holiday.on($0.day) == nil && $0.day.weekday.isWorkday }) }
    let later = ended.filter { $0.dossier.outcome?.kind == .followUp }.compactMap(\.dossier.aftercare.last?.situation)
    #expect(later == [.regularJob, .regularJob, .regularJob, .regularJob])
    #expect(ended.allSatisfy { $0.dossier.lifeDomains.contains { $0.occasion == .aftercare } })
  }

  @Test func reportsAreFinishedAndGiven() throws {
    for person in ended {
      // One was finished anew: a company's word came late.
      #expect(person.dossier.report?.finished == WinterGroup.day(person.name.first == "Mehmet" ? 15 : 9, 5))
      let words = try #require(ReportWords(person.id, of: caseload, in: .dutch, on: today))
      #expect(words.pieces.allSatisfy { $0.state == .final }, "\(person.name.full)")
      #expect(Set(person.dossier.report?.given.keys ?? [:].keys) == Set(Report.Version.allCases))
    }
    #expect(Set(ended.map { $0.dossier.report?.consents.count ?? 0 }) == [0, 1, 2, 3])
  }
}

extension Dossier {
  fileprivate func records(of kind: Record.Kind) -> Int {
    switch kind {
    case .firstTalk: firstTalk == nil ? 0 : 1
    case .intake: intake == nil ? 0 : 1
    case .lifeDomains: lifeDomains.count
    case .goal: goals.count
    case .rating: goals.reduce(0) { $0 + $1.ratings.count }
    case .careContact: careContacts.count
    case .noCare: noCare == nil ? 0 : 1
    case .permission: permissions.count
    case .jobTarget: jobTarget == nil ? 0 : 1
    case .exploredJob: exploredJobs.count
    case .readiness: readiness == nil ? 0 : 1
    case .searchStep: search.count
    case .reflection: reflections.count
    case .finalEvaluation: finalEvaluation == nil ? 0 : 1
    case .nextStep: nextSteps.count
    case .outcome: outcome == nil ? 0 : 1
    case .report: report == nil ? 0 : 1
    case .aftercare: aftercare.count
    case .aftercareEnd: aftercareEnd == nil ? 0 : 1
    }
  }
}
