// The options that commands share.

import ArgumentParser
import Domain
import Store
import Words

extension Language: ExpressibleByArgument {}

/// Which caseload, on which day, in which language.
struct Common: ParsableArguments {
  @Option(name: .long, help: CommandHelp.caseload.help) var caseload: String?
  @Option(name: .long, help: CommandHelp.todayOption.help) var today: String?
  /// Read by `Launch` already, before the help texts were made.
  @Option(name: .long, help: CommandHelp.language.help) var language: Language?

  var caseloadPath: String { caseload.flatMap { $0.isEmpty ? nil : $0 } ?? Launch.current.caseload }

  /// The moment that was asked for, else now.
  func moment() throws(CommandTrouble) -> Moment { try givenMoment() ?? Launch.now }

  /// Nil when the clock of the machine holds.
  func givenMoment() throws(CommandTrouble) -> Moment? { try Common.moment(today) }

  static func moment(_ today: String?) throws(CommandTrouble) -> Moment? {
    guard let today else { return nil }
    let form = "2026-04-13T09:30".count
    guard let moment = Moment(today), today.count == form || Day(today) != nil else { throw .noMoment(today) }
    return moment
  }

  /// "2026-04-13", "13/4", "+7": what the forms understand.
  static func day(_ text: String, _ today: Day) throws(CommandTrouble) -> Day {
    guard let day = Day(text) ?? Reading.day(text, today: today) else { throw .noDay(text) }
    return day
  }

  /// Opens the caseload. Unless the command lists them itself, files that cannot be opened are told of.
  func desk(tellingTroubles: Bool = true) throws(CommandTrouble) -> Desk {
    let desk = try Desk(path: caseloadPath, locks: Launch.current.paths.locks, author: Launch.current.author)
    if tellingTroubles { desk.troubles.forEach { Output.tell($0.phrase) } }
    return desk
  }
}

struct Printing: ParsableArguments {
  @Flag(name: .long, help: CommandHelp.json.help) var json = false

  /// Prints the sentences, or the value for another program.
  func print(_ sentences: @autoclosure () -> [Phrase], _ value: @autoclosure () -> JSON) throws(CommandTrouble) {
    if json { try Output.print(value().printed) } else { try Output.print(sentences()) }
  }
}

/// Whether people are called by their pseudonyms, as on the screen while names are hidden.
struct Names: ParsableArguments {
  @Flag(name: .customLong("private"), help: CommandHelp.hideNames.help) var areHidden = false

  func seen(_ caseload: Caseload) -> Caseload {
    areHidden ? caseload.seen(through: Veil(caseload)) : caseload
  }
}

struct Trial: ParsableArguments {
  @Flag(name: .long, help: CommandHelp.dryRun.help) var dryRun = false
}
