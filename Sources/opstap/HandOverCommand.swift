// `opstap hand-over`: a module passed on to another counsellor, with the day and the reason (rule 5).

import ArgumentParser
import Domain
import Words

struct HandOverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over", abstract: CommandHelp.handOver.text, discussion: CommandHelp.handOverDiscussion.text)

  @OptionGroup var common: Common
  @OptionGroup var printing: Printing
  @Argument(help: CommandHelp.module.help) var module: String
  @Option(name: .long, help: CommandHelp.nextCounsellor.help) var to: String
  @Option(name: .long, help: CommandHelp.reason.help) var reason: String
  @Option(name: .long, help: CommandHelp.handOverDay.help) var on: String?

  func run() throws {
    let today = try common.moment().day
    var desk = try common.desk()
    let target = try desk.module(named: module)
    let day = try on.map { try Common.day($0, today) } ?? today
    let notices = try desk.apply([.handOver(module: target.id, to: to, on: day, reason: reason)], on: today)
    guard let handover = try desk.module(named: target.id.raw).handovers.last else { return }
    try printing.print(
      [Phrase(same: target.name + ": ") + .handedOver(handover)] + notices.map { $0.phrase() },
      .object(["module": .value(target.id), "handover": .value(handover)]))
  }
}
