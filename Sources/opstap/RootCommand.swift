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
      DemoCommand.self, NewCommand.self, AddCommand.self, StepCommand.self, LinkCommand.self, DossierCommand.self,
      HandOverCommand.self,
      ImportCommand.self, ApplyCommand.self, TodayCommand.self, CheckCommand.self, ListCommand.self,
      MinutesCommand.self, ReportCommand.self,
      KeysCommand.self, PathsCommand.self,
    ])

  @OptionGroup var common: Common
  @OptionGroup var screen: ScreenOptions
  // The same group as in the commands: the parser gives a flag to the first that knows it.
  @OptionGroup var names: Names

  func run() throws { try request.run() }

  var request: ScreenRequest { screen.request(.caseload(common.caseload), common.today, names) }
}

struct ScreenOptions: ParsableArguments {
  @Flag(name: [.customLong("no-color"), .customLong("no-colour")], help: CommandHelp.noColour.help) var noColour = false
  @Flag(name: .long, help: CommandHelp.linear.help) var linear = false

  func request(_ source: ScreenRequest.Source, _ today: String?, _ names: Names) -> ScreenRequest {
    ScreenRequest(
      source: source, today: today, noColour: noColour, linear: linear, hidesNames: names.areHidden)
  }

}
