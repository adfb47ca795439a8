// The real input of the first issue, by the command line: what each step says, and what is there afterwards.

import Domain
import Testing

@Suite struct RealInputTests {
  let input: RealInput
  var opstap: Opstap { input.opstap }

  init() throws { input = try RealInput.shared.get() }

  @Test(
    "rows that are wrong are named by row, line, column, person and reason; then nothing is imported",
    arguments: [
      (0, ["rij 9 (lijn 10), kolom 'verwijzer', Łukasz De Smet", "OCMW", "rij 13 (lijn 14), kolom 'geboortedatum'"]),
      (1, ["row 9 (line 10), column 'verwijzer', Łukasz De Smet", "OCMW", "row 13 (line 14), column 'geboortedatum'"]),
    ])
  func wrongRows(language: Int, parts: [String]) {
    let answer = input.refused[language]
    #expect(answer.code == 1)
    #expect(answer.result.isEmpty)
    for part in parts { #expect(answer.message.contains(part)) }
    #expect(input.withNothing.isEmpty)
  }

  @Test("the good rows: 13 take part, the 14th is refused by name for the cap and waits")
  func goodRows() throws {
    #expect(input.goodOnly.code == 0)
    #expect(input.goodOnly.lines.contains { $0.contains("André De Jaegher") && $0.contains("13") })
    let stages = Dictionary(grouping: input.afterGoodOnly, by: \.stage).mapValues(\.count)
    let start = try input.day("2026-04-13")
    #expect(stages == [.participating(from: start): 13, .waiting(since: try input.day("2026-04-01")): 1])
    #expect(input.afterGoodOnly.last?.name == "André De Jaegher")
  }

  @Test("the mended file adds the two others and doubles nobody")
  func mendedFile() {
    #expect(input.mended.code == 0)
    #expect(input.people.count == 16)
    #expect(Set(input.people.map(\.name)).count == 16)
    #expect(Set(input.people.filter { $0.stage == .candidate }.map(\.name)) == ["Łukasz De Smet", "Ursula Declercq"])
  }

  @Test(
    "sessions on public holidays go to another day at the same time, and it is said",
    arguments: [
      ("1 mei", "29 apr", "2026-04-29"), ("14 mei", "13 mei", "2026-05-13"), ("25 mei", "27 mei", "2026-05-27"),
    ])
  func holidays(holiday: String, moved: String, day: String) throws {
    #expect(input.programme.lines.contains { $0.contains(" \(holiday) ") && $0.contains(" \(moved)") })
    #expect(input.sessions.count == 37)
    let day = try input.day(day)
    #expect(input.sessions.contains { $0.day == day && $0.time.from.description == "09:00" })
  }

  @Test("a second programme is refused unless it replaces the first")
  func programmeTwice() throws {
    let copy = try Opstap(copyOf: opstap)
    let command = ["import", "programme", RealInput.data + "/programma-op-stap.csv", "--module", "Brugge"]
    let refused = try copy.run(command)
    #expect(refused.code == 1)
    #expect(refused.message.contains("37"))
    #expect(try copy.run(command + ["--replace"]).code == 0)
  }

  @Test("every step is taken", arguments: ["internships", "slots", "registers", "check-ins"])
  func steps(step: String) throws {
    let answer = try #require(input.applied[step])
    #expect(answer.code == 0, "\(answer.message)")
  }

  @Test(
    "weeks with a return day come to 19 hours, the others of the internship to 16",
    arguments: [
      (9, 1140), (10, 960), (11, 1140), (12, 960), (13, 1140),
    ])
  func internshipHours(week: Int, minutes: Int) throws {
    let hours: [WeekHours] = try opstap.run("list", "hours", "--json", "--today", "2026-07-01").decoded()
    let planned = hours.filter { $0.programmeWeek == week }
    #expect(planned.count == 13)
    #expect(planned.allSatisfy { $0.planned == minutes })
  }

  @Test("late takes off the minutes, other absences leave none")
  func hoursDone() throws {
    let hours: [WeekHours] = try opstap.run("list", "hours", "--json", "--today", "2026-05-04").decoded()
    let first = hours.filter { $0.programmeWeek == 1 }
    #expect(first.count == 13)
    #expect(first.first { $0.participant == input.group[0] }?.done == 165)
    #expect(first.filter { $0.participant != input.group[0] }.allSatisfy { $0.done == 360 })
  }

  @Test("hours are words for people, numbers for programs")
  func hoursWords() throws {
    let text = try opstap.run("list", "hours", "--today", "2026-07-01").lines
    #expect(text.contains { $0.contains("wk 24 (8-14 juni)") && $0.contains("week 9/14") && $0.contains("19 u") })
  }

  @Test(
    "one hour more is refused with the person, the week, the sum and the limit",
    arguments: [
      ("nl", "wk 24 (8-14 juni)", "20 u", "19 u"), ("en", "wk 24 (8-14 June)", "20 h", "19 h"),
    ])
  func oneHourMore(language: String, week: String, sum: String, limit: String) throws {
    let person = input.group[4]
    var internship = try input.internship(person)
    let longer = try input.internship(person, until: "14:00")
    internship.hours[.friday] = longer.hours[.friday]
    let before = try opstap.documents()
    let answer = try opstap.apply(
      [.editInternship(module: input.module, internship: internship)], today: "2026-04-01", "--language", language)
    #expect(answer.code == 1)
    #expect(answer.result.isEmpty)
    for part in [try input.name(person), week, sum, limit] { #expect(answer.message.contains(part)) }
    #expect(try opstap.documents() == before)
  }

  @Test("a session over an existing one is refused for those whom it concerns")
  func overlap() throws {
    let day = try input.day("2026-04-14")
    let (from, to) = (try input.time("10:00"), try input.time("11:00"))
    let time = try #require(TimeSpan(from, to))
    let session = Session(id: try #require(Session.ID("second")), kind: .groupTraining, day: day, time: time)
    let answer = try opstap.apply(
      [.planSessions(module: input.module, sessions: [session])], today: "2026-04-01")
    #expect(answer.code == 1)
    for person in input.group { #expect(answer.message.contains(try input.name(person))) }
  }

  struct Due: Decodable {
    let participant: Participant.ID
    let contact: FollowUp.Kind
    let due: Day
    let daysLate: Int
  }
  struct FollowUps: Decodable {
    let due: [Due]
    let made: [Made]
  }
  struct Made: Decodable { let outcome: CheckIn.Outcome }

  @Test(
    "check-ins on 1 July 2026: who is overdue, by how many days",
    arguments: [
      (0, "2026-06-22", 9), (1, "2026-07-01", 0), (2, "2026-06-15", 16), (3, "2026-06-29", 2), (5, "2026-06-15", 16),
    ])
  func overdue(person: Int, due: String, days: Int) throws {
    let all: FollowUps = try opstap.run("list", "check-ins", "--json", "--today", "2026-07-01").decoded()
    let found = all.due.filter { $0.participant == input.group[person] && $0.contact == .participant }
    #expect(found.map(\.due.description) == [due])
    #expect(found.map(\.daysLate) == [days])
    #expect(all.due.map(\.daysLate) == all.due.map(\.daysLate).sorted(by: >))
    #expect(all.made.map(\.outcome).filter { $0 == .reached }.count == 3)
  }

  @Test("today shows the most overdue first, with the days")
  func today() throws {
    let lines = try opstap.run("today", "--today", "2026-07-01T08:00").lines
    let late = lines.filter { $0.contains("contact met deelnemer") }
    let first = try input.name(input.group[0])
    #expect(late.first?.contains("16 dagen te laat") == true)
    #expect(late.contains { $0.contains(first) && $0.contains("9 dagen te laat") })
  }

  @Test("all of it keeps the rules")
  func check() throws {
    let answer = try opstap.run("check")
    #expect(answer.code == 0, "\(answer.result)")
  }

  @Test("registers are there again, with the return days to come")
  func registers() throws {
    let sessions: [Planned] = try opstap.run("list", "sessions", "--json").decoded()
    #expect(sessions.filter { $0.registered == 13 }.count == 7)
    let returnDays: [Planned] = try opstap.run("list", "return-days", "--json").decoded()
    #expect(returnDays.map(\.day.description) == ["2026-06-10", "2026-06-24", "2026-07-08"])
  }
}
