// `opstap today`: what the screen Today shows, in the same order.

import ArgumentParser
import Domain
import Words

struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "today", abstract: CommandHelp.today.text)

  @OptionGroup var common: Common
  @OptionGroup var printing: Printing
  @OptionGroup var names: Names

  func run() throws {
    let moment = try common.moment()
    let caseload = names.seen(try common.desk().caseload)
    let items = caseload.today(moment)
    try printing.print(
      [moment.day.long + Phrase(same: " \(moment.time)")]
        + (items.isEmpty ? [CommandReport.nothingToday] : items.map { sentence($0, caseload, moment.day) }),
      .list(items.map { $0.json(on: moment.day) }))
  }

  /// With the name of the module where there is more than one.
  private func sentence(_ item: TodayItem, _ caseload: Caseload, _ today: Day) -> Phrase {
    let sentence = item.matter.sentence(on: today)
    guard caseload.modules.count > 1, let module = item.module.flatMap(caseload.module) else { return sentence }
    return Phrase(same: module.name + ": ") + sentence
  }
}

extension TodayItem {
  fileprivate func json(on today: Day) -> JSON {
    var members: [String: JSON] = ["sentence": .text(matter.sentence(on: today).text)]
    members["module"] = module.map { .value($0) }
    let kind: String
    switch matter {
    case .session(let session): (kind, members["session"]) = ("session", .value(session.id))
    case .absent(let who, let attendance):
      (kind, members["participant"], members["attendance"]) = ("absent", .value(who.id), .value(attendance))
    case .followUp(let due, let who, let employer):
      kind = "followUp"
      members.merge(
        [
          "participant": .value(who.id), "internship": .value(due.internship), "employer": .text(employer),
          "contact": .value(due.kind), "due": .value(due.due), "daysLate": .number(due.daysLate(on: today)),
        ], uniquingKeysWith: { $1 })
    case .registerMissing(let session, let missing):
      (kind, members["session"], members["missing"]) = ("registerMissing", .value(session.id), .number(missing))
    case .nextReturnDay(let session):
      (kind, members["session"], members["day"]) = ("nextReturnDay", .value(session.id), .value(session.day))
    case .finding: kind = "finding"
    case .placeFree(let first, let home, let free):
      (kind, members["participant"], members["free"]) = ("placeFree", .value(first.id), .number(free))
      members["waitsIn"] = .value(home)
    case .permission(let alarm, let who):
      kind = "permission"
      members.merge(
        [
          "participant": .value(who.id), "alarm": .value(alarm.kind), "due": .value(alarm.due),
          "daysLate": .number(alarm.daysLate(on: today)),
        ], uniquingKeysWith: { $1 })
    case .offer(let who, let since):
      (kind, members["participant"], members["since"]) = ("offer", .value(who.id), .value(since))
    case .search(let who, let step):
      (kind, members["participant"], members["employer"]) = ("search", .value(who.id), .text(step.employer))
    case .candidate(let who, let next, let since):
      (kind, members["participant"], members["next"]) = ("candidate", .value(who.id), .value(next))
      members["since"] = since.map { .value($0) }
    case .candidates(let count): (kind, members["count"]) = ("candidates", .number(count))
    case .aftercare(let due, let who):
      kind = "aftercare"
      members.merge(
        [
          "participant": .value(who.id), "month": .number(due.month), "due": .value(due.due),
          "daysLate": .number(due.daysLate(on: today)),
        ], uniquingKeysWith: { $1 })
    case .ending(let who, let missing, let day):
      (kind, members["participant"], members["due"]) = ("ending", .value(who.id), .value(day))
      members["missing"] = .list(missing.map { .text($0.words.text) })
    case .unclosed(let since, let unready):
      (kind, members["since"], members["unready"]) = ("unclosed", .value(since), .number(unready))
    case .meeting(let meeting):
      (kind, members["meeting"], members["day"]) = ("meeting", .value(meeting.id), .value(meeting.day))
    case .decision(let made, let about):
      kind = "decision"
      members.merge(
        [
          "meeting": .value(made.meeting), "decision": .value(made.decision.id), "owner": .text(made.decision.owner),
          "words": .text(made.decision.words), "daysLate": .number(made.decision.daysLate(on: today)),
        ], uniquingKeysWith: { $1 })
      members["due"] = made.decision.due.map { .value($0) }
      members["about"] = about.map { .text($0) }
    }
    members["matter"] = .text(kind)
    return .object(members)
  }
}
