// `opstap` itself: opens the screen, and leads to the other commands.

import ArgumentParser
import Domain
import Screen
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
  // The same group as in the commands: the parser gives a flag to the first that knows it.
  @OptionGroup var names: Names

  func run() throws {
    let today = try common.givenMoment()
    try screen.open(caseload: common.caseloadPath, demonstration: false, today: today, hidesNames: names.areHidden)
  }
}

struct ScreenOptions: ParsableArguments {
  @Flag(name: [.customLong("no-color"), .customLong("no-colour")], help: CommandHelp.noColour.help) var noColour = false
  @Flag(name: .long, help: CommandHelp.linear.help) var linear = false

  func open(caseload: String?, demonstration: Bool, today: Moment?, hidesNames: Bool) throws {
    let launch = Launch.current
    let isPlain = noColour || launch.configuration.colour == .none
    let code = Open.run(
      caseload: caseload, demonstration: demonstration, today: today, language: launch.language, paths: launch.paths,
      configuration: launch.configuration, colour: isPlain ? .monochrome : .automatic,
      presentation: linear || launch.configuration.linear == .on ? .linear : .panes, hidesNames: hidesNames)
    throw ExitCode(code)
  }
}
