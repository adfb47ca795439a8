// `opstap hand-over`: a module passed on to another counsellor, with the day and the reason (rule 5).

import ArgumentParser
import Domain
import Words

struct HandOverCommand: ParsableCommand {
  /// What is done to the last handover, in the place of a new one.
  enum Mending: String, EnumerableFlag { case correct, takeBack }

  static let configuration = CommandConfiguration(
    commandName: "hand-over", abstract: CommandHelp.handOver.text, discussion: CommandHelp.handOverDiscussion.text)

  @OptionGroup var common: Common
  @OptionGroup var printing: Printing
  @Argument(help: CommandHelp.module.help) var module: String
  @Option(name: .long, help: CommandHelp.nextCounsellor.help) var to: String?
  @Option(name: .long, help: CommandHelp.reason.help) var reason: String?
  @Option(name: .long, help: CommandHelp.handOverDay.help) var on: String?
  @Flag(help: CommandHelp.lastHandover.help) var mending: Mending?

  func run() throws {
    let today = try common.moment().day
    var desk = try common.desk()
    let target = try desk.module(named: module)
    let day = try on.map { try Common.day($0, today) }
    let change = try change(of: target, on: day, today)
    let notices = try desk.apply([change], on: today)
    let module = try desk.module(named: target.id.raw)
    let handover = mending == .takeBack ? nil : module.handovers.last
    let told: Phrase = handover.map { .handedOver($0) } ?? .guidedBy(module.counsellor)
    try printing.print(
      [Phrase(same: target.name + ": ") + told] + notices.map { $0.phrase() },
      .object([
        "module": .value(target.id), "handover": .optional(handover), "counsellor": .text(module.counsellor),
      ]))
  }

  private func change(of module: Module, on day: Day?, _ today: Day) throws(CommandTrouble) -> Change {
    guard let mending else {
      guard let to else { throw .handoverNeeds("--to") }
      guard let reason else { throw .handoverNeeds("--reason") }
      return .handOver(module: module.id, to: to, on: day ?? today, reason: reason)
    }
    guard let last = module.handovers.last else { throw .noHandover(module.name) }
    switch mending {
    case .correct:
      return .correctHandover(
        module: module.id, handover: last, to: to ?? last.to, on: day ?? last.day, reason: reason ?? last.reason)
    case .takeBack: return .takeBackHandover(module: module.id, handover: last)
    }
  }
}
