// `opstap minutes`: the minutes of a meeting of the team, printed or put into a file; without names unless they are asked for.

import ArgumentParser
import Domain
import Exchange
import Words

struct MinutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes", abstract: CommandHelp.minutes.text, discussion: CommandHelp.minutesDiscussion.text)

  @OptionGroup var common: Common
  @OptionGroup var names: Names
  @Argument(help: CommandHelp.meeting.help) var meeting: String = "last"
  @OptionGroup var print: PrintOptions
  @Flag(name: .customLong("names"), help: CommandHelp.showNames.help) var showsNames = false

  func run() throws {
    let text = print.template ? ShippedTemplate.minutes.text(print.wantedFormat) : try minutes()
    try print.put(text, saying: CommandReport.written)
  }

  private func minutes() throws(CommandTrouble) -> String {
    let today = try common.moment().day
    let caseload = try common.desk().caseload
    let id = try caseload.intervision(named: meeting, on: today)
    let shown: NamesInPrint = showsNames && !names.areHidden ? .real : .pseudonyms
    guard
      let (text, trouble) = TemplateFolder(path: Launch.current.paths.templates)
        .minutes(id, of: caseload, names: shown, print.wantedFormat, in: Launch.current.language, on: today)
    else { throw .refused(.unknownIntervision(id)) }
    if let trouble { Output.tell(trouble) }
    return text
  }
}

extension Caseload {
  /// By its id, its day, or as the last or the next one.
  func intervision(named text: String, on today: Day) throws(CommandTrouble) -> Intervision.ID {
    if let id = Intervision.ID(text), intervision(id) != nil { return id }
    let choices = intervisions.map { "\($0.day) (\($0.id))" }
    switch text.lowercased() {
    case "last", "laatste", "vorige":
      // Nobody closed it, but it was there.
      if let last = lastIntervision ?? intervisions.first(where: { $0.day <= today }) { return last.id }
    case "next", "volgende":
      if let next = nextIntervision { return next.id }
    default:
      guard let day = Reading.day(text, today: today) else { break }
      let found = intervisions.filter { $0.day == day }
      if let only = found.first, found.count == 1 { return only.id }
      if !found.isEmpty { throw .ambiguousMeeting(day, choices: found.map(\.id.raw)) }
    }
    throw .unknownMeeting(text, choices: choices)
  }
}
