// The rows and columns of every list: one definition for what people read and what programs read.

import Domain
import Words

struct Lists {
  let modules: [Module]
  let now: Moment
  /// More than one module is listed, so each row names its own.
  let isOfAll: Bool
  /// Not narrowed to one module.
  let isOfWholeCaseload: Bool

  /// Something with the module that it belongs to.
  struct Row<Value> {
    let module: Module
    let value: Value
  }

  func rows<Value>(_ values: (Module) -> [Value]) -> [Row<Value>] {
    modules.flatMap { module in values(module).map { Row(module: module, value: $0) } }
  }

  /// With the module of each row behind the others: where there is no room, a name says enough.
  func table<Value>(_ columns: [Column<Row<Value>>], _ rows: [Row<Value>]) -> Table {
    let module: [Column<Row<Value>>] = [
      Column("module") { .words(Phrase(same: $0.module.name), .value($0.module.id)) },
      Column("moduleName", isOfAll ? CommandTitle.module : nil) { .text($0.module.name) },
    ]
    return Table(columns + module, rows)
  }

  // MARK: - Modules and people

  var modulesTable: Table {
    Table(
      [
        Column("id") { .words(Phrase(same: ""), .value($0.id)) },
        Column("name", CommandTitle.name) { .text($0.name) },
        Column("place", CommandTitle.place) { .text($0.place) },
        Column("start", CommandTitle.start) { .day($0.start) },
        Column("end") { .day($0.end) },
        Column("programmeWeek", CommandTitle.programmeWeek) {
          .words($0.weekWords(of: now.day), .optional($0.weekInProgramme(of: now.day)))
        },
        Column("counsellor", CommandTitle.counsellor) { .text($0.counsellor(on: now.day)) },
        Column("handovers") { .words(Phrase(same: ""), .value($0.handovers)) },
        Column("participants", CommandTitle.participants) { .number($0.placesTaken) },
        Column("places") { .number($0.template.places) },
        Column("waiting", CommandTitle.waiting) { .number($0.waitingList.count) },
        Column("candidates", CommandTitle.candidates) { module in
          .number(module.participants.count { $0.stage == .candidate })
        },
      ], modules)
  }

  var participants: Table {
    table(
      [
        Column("id") { .words(Phrase(same: ""), .value($0.value.id)) },
        Column("name", CommandTitle.name) { .text($0.value.name.full) },
        Column("stage", CommandTitle.stage) { .words($0.value.stage.words, .value($0.value.stage)) },
        Column("hoursThisWeek", CommandTitle.hoursThisWeek) {
          .minutes($0.module.hours(of: $0.value, in: now.day.week, asOf: now.day).planned)
        },
        Column("phone", CommandTitle.phone) { .text($0.value.phone) },
        Column("status", CommandTitle.status) { .words($0.value.status.words, .value($0.value.status)) },
        Column("town", CommandTitle.town) { .text($0.value.town) },
        Column("email") { .text($0.value.email) },
        Column("birth") { .day($0.value.birth) },
        Column("referrer", CommandTitle.referrer) { row in
          let referrer = row.value.referrer
          return .words(Phrase(same: "\(referrer.organisation.rawValue) \(referrer.consultant)"), .value(referrer))
        },
        Column("remark") { .text($0.value.remark) },
        Column("spells") { .words(Phrase(same: ""), .value($0.value.spells)) },
      ], rows { module in module.roster + module.candidates.filter { !$0.tookPart } })
  }

  /// Every programme week of everybody who takes part or took part, and other weeks in which there is something.
  var hours: Table {
    typealias Entry = (person: Participant, week: Week, hours: Hours)
    let entries: [Row<Entry>] = rows { module in
      let weeks = Set(module.weeks + module.sessions.map(\.day.week) + module.internships.flatMap(\.days).map(\.week))
        .sorted()
      return module.roster.flatMap { person in
        weeks.compactMap { week in
          let hours = module.hours(of: person, in: week, asOf: now.day)
          let isOutside = module.weekInProgramme(of: week.monday) == nil
          return isOutside && hours.planned == .zero ? nil : (person, week, hours)
        }
      }
    }
    return table(
      [
        Column("participant") { .words(Phrase(same: ""), .value($0.value.person.id)) },
        Column("name", CommandTitle.participant) { .text($0.value.person.name.full) },
        Column("week", CommandTitle.week) { .words($0.value.week.words(relativeTo: now.day), .value($0.value.week)) },
        Column("programmeWeek", CommandTitle.programmeWeek) { row in
          let day = row.value.week.monday
          return .words(row.module.weekWords(of: day), .optional(row.module.weekInProgramme(of: day)))
        },
        Column("planned", CommandTitle.planned) { .minutes($0.value.hours.planned) },
        Column("done", CommandTitle.done) { .minutes($0.value.hours.done) },
        Column("limit") { .minutes($0.module.template.weeklyCap) },
      ], entries)
  }

  // MARK: - Sessions

  func sessions(_ isListed: (Session) -> Bool) -> Table {
    table(
      [
        Column("id") { .words(Phrase(same: ""), .value($0.value.id)) },
        Column("day", CommandTitle.day) { .words($0.value.day.short, .value($0.value.day)) },
        Column("time", CommandTitle.time) { .words(Phrase(same: $0.value.time.words), .value($0.value.time)) },
        Column("kind", CommandTitle.kind) { .words($0.value.kind.words, .value($0.value.kind)) },
        Column("state", CommandTitle.state) { row in
          // Most are planned as they should be; what is not stands out.
          .words(row.value.isPlanned ? Phrase(same: "") : row.value.state.words, .value(row.value.state))
        },
        Column("present", CommandTitle.present) { row in
          let entries = row.value.register.values
          let present = entries.count { !$0.isAbsence }
          return .words(Phrase(same: entries.isEmpty ? "" : "\(present)/\(entries.count)"), .number(present))
        },
        Column("booked", CommandTitle.booked) { row in
          let (booked, slots) = (row.value.bookings, row.value.slots)
          return .words(Phrase(same: slots.isEmpty ? "" : "\(booked.count)/\(slots.count)"), .value(booked))
        },
        Column("theme", CommandTitle.theme) { .text($0.value.theme) },
        Column("place", CommandTitle.place) { .text($0.value.place) },
        Column("slots") { .words(Phrase(same: ""), .value($0.value.slots.map(\.from))) },
        Column("registered") { .number($0.value.register.count) },
        Column("expected") { .number($0.module.audience(of: $0.value).count) },
      ], rows { $0.sessions.filter(isListed) })
  }

  // MARK: - Internships

  var internships: Table {
    table(
      [
        Column("id") { .words(Phrase(same: ""), .value($0.value.id)) },
        Column("participant") { .words(Phrase(same: ""), .value($0.value.participant)) },
        Column("name", CommandTitle.participant) { .text($0.module.name(of: $0.value.participant)) },
        Column("employer", CommandTitle.employer) { .text($0.value.employer) },
        Column("address") { .text($0.value.address) },
        Column("from", CommandTitle.from) { .day($0.value.from) },
        Column("to", CommandTitle.to) { .day($0.value.to) },
        Column("hours", CommandTitle.hours) { .words($0.value.hourWords, .value($0.value.hours)) },
        Column("ended", CommandTitle.endedEarly) { .day($0.value.ended?.day) },
        Column("endedWhy", CommandTitle.endedWhy) { .text($0.value.ended?.reason ?? "") },
        Column("mentor", CommandTitle.mentor) { .text($0.value.mentor.name) },
        Column("mentorPhone", CommandTitle.phone) { .text($0.value.mentor.phone) },
        Column("agreementSigned") { .day($0.value.agreementSigned) },
        Column("insured") { .day($0.value.insured) },
        Column("mentorEmail") { .text($0.value.mentor.email) },
        Column("tasks") { .text($0.value.tasks) },
        Column("support") { .text($0.value.support) },
        Column("appraisal") { .text($0.value.appraisal) },
        Column("changes") { .words(Phrase(same: ""), .value(Array($0.value.alterations.dropFirst()))) },
        Column("absences") { .words(Phrase(same: ""), .value($0.value.absences)) },
      ], rows { $0.internships.sorted { ($0.from, $0.id) < ($1.from, $1.id) } })
  }

  /// What is due or overdue, most overdue first, over all modules.
  var followUps: Table {
    let due = rows { $0.followUps(on: now.day).filter { $0.due <= now.day } }
      .enumerated().sorted { ($0.element.value.due, $0.offset) < ($1.element.value.due, $1.offset) }.map(\.element)
    return table(
      [
        Column("internship") { .words(Phrase(same: ""), .value($0.value.internship)) },
        Column("participant") { .words(Phrase(same: ""), .value($0.value.participant)) },
        Column("name", CommandTitle.participant) { .text($0.module.name(of: $0.value.participant)) },
        Column("daysLate", CommandTitle.late) { .number($0.value.daysLate(on: now.day)) },
        Column("contact", CommandTitle.contact) { .words($0.value.kind.words, .value($0.value.kind)) },
        Column("due", CommandTitle.due) { .day($0.value.due) },
        Column("employer", CommandTitle.employer) { .text($0.module.internship($0.value.internship)?.employer ?? "") },
        Column("last", CommandTitle.last) { .day($0.value.last) },
      ], due)
  }

  /// The latest first.
  var checkIns: Table {
    table(
      [
        Column("id") { .words(Phrase(same: ""), .value($0.value.id)) },
        Column("internship") { .words(Phrase(same: ""), .value($0.value.internship)) },
        Column("day", CommandTitle.day) { .day($0.value.day) },
        Column("name", CommandTitle.participant) { row in
          .text(row.module.internship(row.value.internship).map { row.module.name(of: $0.participant) } ?? "")
        },
        Column("by", CommandTitle.by) { .text($0.value.by) },
        Column("channel", CommandTitle.contact) { .words($0.value.channel.words, .value($0.value.channel)) },
        Column("with", CommandTitle.with) { .words($0.value.with.words, .value($0.value.with)) },
        Column("outcome", CommandTitle.outcome) { .words($0.value.outcome.words, .value($0.value.outcome)) },
        Column("said", CommandTitle.said) { .text($0.value.said) },
        Column("wellbeing") { .words(Phrase(same: ""), .optional($0.value.wellbeing)) },
        Column("attitudes") { .text($0.value.attitudes) },
        Column("agreed", CommandTitle.agreed) { .text($0.value.agreed) },
        Column("next") { .day($0.value.next) },
      ], rows { $0.checkIns.sorted { ($1.day, $0.id) < ($0.day, $1.id) } })
  }
}

extension Module {
  fileprivate func name(of id: Participant.ID) -> String { participant(id)?.name.full ?? "" }
}

extension Internship {
  /// "ma di do vr 09:00-13:00": the weekdays with the same hours together.
  fileprivate var hourWords: Phrase {
    var groups: [(days: [Weekday], span: TimeSpan)] = []
    for (day, span) in hours.sorted(by: { $0.key < $1.key }) {
      if let index = groups.firstIndex(where: { $0.span == span }) {
        groups[index].days.append(day)
      } else {
        groups.append(([day], span))
      }
    }
    return groups.map { $0.days.map(\.short).joined(Phrase(same: " ")) + Phrase(same: " \($0.span.words)") }
      .joined(Phrase(same: ", "))
  }
}
