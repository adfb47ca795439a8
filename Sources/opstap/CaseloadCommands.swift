// Commands that begin a caseload or a module: `demo`, `new`, `add`; and `paths`, which says where things lie.

import ArgumentParser
import Demonstration
import Domain
import Screen
import Store
import Words

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "demo", abstract: CommandHelp.demo.text)

  @OptionGroup var common: Common
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var names: Names
  @OptionGroup var printing: Printing
  @Option(name: .long, help: CommandHelp.keep.help) var keep: String?

  func run() throws {
    guard let keep else { return try screen.request(.demonstration, common.today, names).run() }
    let caseload: Caseload
    do throws(RefusedChange) { caseload = try Demonstration.caseload() } catch {
      throw CommandTrouble.refused(error.refusal)
    }
    do throws(DiskTrouble) {
      let folder = try CaseloadFolder.create(path: keep, locks: Launch.current.paths.locks)
      for document in caseload.documents { _ = try folder.save(document, over: .new, author: Launch.current.author) }
    } catch {
      throw CommandTrouble.disk(error)
    }
    try printing.print(
      [CommandReport.demonstrationKept(keep, on: Demonstration.day)],
      .object(["caseload": .text(keep), "today": .text(Demonstration.day.description)]))
  }
}

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "new", abstract: CommandHelp.new.text)

  @OptionGroup var common: Common
  @OptionGroup var printing: Printing
  @Argument(help: CommandHelp.newFolder.help) var folder: String

  func run() throws {
    do throws(DiskTrouble) {
      _ = try CaseloadFolder.create(path: folder, locks: Launch.current.paths.locks)
    } catch {
      throw CommandTrouble.disk(error)
    }
    try printing.print([CommandReport.made(folder)], .object(["caseload": .text(folder)]))
  }
}

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: CommandHelp.add.text,
    subcommands: [AddModuleCommand.self, AddParticipantCommand.self])
}

struct AddModuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "module", abstract: CommandHelp.addModule.text)

  @OptionGroup var common: Common
  @OptionGroup var printing: Printing
  @Option(name: .long, help: CommandHelp.name.help) var name: String
  @Option(name: .long, help: CommandHelp.place.help) var place = ""
  @Option(name: .long, help: CommandHelp.start.help) var start: String
  @Option(name: .long, help: CommandHelp.counsellor.help) var counsellor: String

  func run() throws {
    let today = try common.moment().day
    let day = try Common.day(start, today)
    var ids = IdentifierSource(seed: .random(in: .min ... .max))
    let outline = ModuleOutline(id: ids.next(), name: name, place: place, start: day, counsellor: counsellor)
    var desk = try common.desk()
    _ = try desk.apply([.addModule(module: outline)], on: today)
    try printing.print([CommandReport.moduleAdded(outline)], .object(["module": .value(outline)]))
  }
}

struct PathsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "paths", abstract: CommandHelp.paths.text)

  @OptionGroup var common: Common
  @OptionGroup var printing: Printing

  func run() throws {
    let paths = Launch.current.paths
    let places: [(key: String, name: Phrase, path: String)] = [
      ("caseload", CommandPlace.caseload, common.caseloadPath),
      ("configuration", CommandPlace.configuration, paths.configurationFile),
      ("themes", CommandPlace.themes, paths.themes), ("templates", CommandPlace.templates, paths.templates),
      ("data", CommandPlace.data, paths.data),
      ("state", CommandPlace.state, paths.state), ("cache", CommandPlace.cache, paths.cache),
      ("runtime", CommandPlace.runtime, paths.locks),
    ]
    let width = places.map { $0.name.text.count }.max() ?? 0
    try printing.print(
      places.map { Phrase(same: $0.name.text.padded(to: width) + "  " + $0.path) },
      .object(places.reduce(into: [:]) { $0[$1.key] = .text($1.path) }))
  }
}
