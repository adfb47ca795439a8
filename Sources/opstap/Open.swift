// Opens the screen on a caseload: what is read from the disk and the configuration before the first frame.

import Demonstration
import Domain
import Panes
import Screen
import Store
import Terminal
import Words

enum Open {
  /// The exit code of the program.
  static func run(
    caseload: String?, demonstration: Bool, today: Moment?, language: Language, paths: Paths,
    configuration: Configuration, colour: ColourChoice, presentation: Presentation, hidesNames: Bool
  ) -> Int32 {
    // The files are read while the terminal is being opened.
    let folder = CaseloadFolder(path: caseload ?? Launch.current.caseload, locks: paths.locks)
    let loading = demonstration ? nil : ReadAhead.loading(of: folder)
    let recalling =
      demonstration
      ? nil
      : Loading { () throws(DiskTrouble) in try KeptFiles.open(state: paths.state, caseload: folder.path) }
    let themes = ThemeKeeper(
      folder: ThemeFolder(path: paths.themes), configuration: configuration, variant: Launch.current.variant)
    let terminal: Terminal
    do throws(TerminalError) {
      terminal = try Terminal(
        palette: themes.palette, colour: colour, mouse: configuration.mouse == .on ? .on : .off)
    } catch {
      Output.tell(error.phrase)
      return 1
    }
    defer { terminal.close() }
    if themes.isAutomatic { terminal.askBackground() }
    let clock = LoopClock(frozen: today ?? (demonstration ? Moment(Demonstration.day, .noon) : nil))
    var loop = Loop(
      terminal: terminal, clock: clock, language: language, paths: paths, author: Launch.current.author, folder: folder,
      themes: themes)
    let failure = loop.open(loading, recalling, configuration, presentation)
    if let failure {
      terminal.close()
      Output.tell(failure)
      return 1
    }
    loop.watchNames(configuration, hidden: hidesNames)
    let farewell = loop.run()
    terminal.close()
    if farewell.unsaved > 0 { Output.tell(.lostOnLeaving(farewell.unsaved)) }
    if farewell.drafts > 0 { Output.tell(.draftsStay(farewell.drafts)) }
    return farewell.code
  }
}

extension TerminalError {
  fileprivate var phrase: Phrase {
    switch self {
    case .notATerminal: .notATerminal
    case .unknownTerminal(let name): .unknownTerminal(name)
    case .noDescriptors: .noDescriptors
    }
  }
}
