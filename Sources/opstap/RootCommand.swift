// `opstap` itself: opens the screen, and leads to the other commands.

import ArgumentParser
import Domain
import Terminal
import Words

struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opstap", abstract: CommandHelp.root.text, discussion: CommandHelp.rootDiscussion.text,
    version: "opstap 0.1.0",
    subcommands: [
      DemoCommand.self, NewCommand.self, AddCommand.self, ImportCommand.self, ApplyCommand.self, TodayCommand.self,
      CheckCommand.self, ListCommand.self, KeysCommand.self, PathsCommand.self,
    ])

  @OptionGroup var common: Common
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let today = try common.givenMoment()
    try screen.open(caseload: common.caseloadPath, demonstration: false, today: today)
  }
}

struct ScreenOptions: ParsableArguments {
  @Flag(name: [.customLong("no-color"), .customLong("no-colour")], help: CommandHelp.noColour.help) var noColour = false
  @Flag(name: .customLong("private"), help: CommandHelp.hideNames.help) var hidesNames = false

  func open(caseload: String?, demonstration: Bool, today: Moment?) throws {
    let launch = Launch.current
    let isPlain = noColour || launch.configuration.colour == .none
    let code = Open.run(
      caseload: caseload, demonstration: demonstration, today: today, language: launch.language, paths: launch.paths,
      configuration: launch.configuration, colour: isPlain ? .monochrome : .automatic, hidesNames: hidesNames)
    throw ExitCode(code)
  }
}
