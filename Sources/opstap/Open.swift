// Opens the screen on a caseload: what is read from the disk and the configuration before the first frame.

import Demonstration
import Domain
import Panes
import Screen
import Store
import Terminal
import Themes
import Words

enum Open {
  /// The exit code of the program.
  static func run(
    caseload: String?, demonstration: Bool, today: Moment?, language: Language, paths: Paths,
    configuration: Configuration, colour: ColourChoice
  ) -> Int32 {
    // The files are read while the terminal is being opened.
    let folder = CaseloadFolder(path: caseload ?? Launch.current.caseload, locks: paths.locks)
    let loading = demonstration ? nil : Loading(folder)
    let terminal: Terminal
    do throws(TerminalError) {
      terminal = try Terminal(palette: palette(configuration), colour: colour, mouse: .off)
    } catch {
      Output.tell(error.phrase)
      return 1
    }
    defer { terminal.close() }
    let clock = LoopClock(frozen: today ?? (demonstration ? Moment(Demonstration.day, .noon) : nil))
    var loop = Loop(
      terminal: terminal, clock: clock, language: language, paths: paths, author: Launch.current.author, folder: folder)
    let failure = loop.open(loading, me: configuration.me ?? "")
    if let failure {
      terminal.close()
      Output.tell(failure)
      return 1
    }
    let farewell = loop.run()
    terminal.close()
    if farewell.unsaved > 0 { Output.tell(.lostOnLeaving(farewell.unsaved)) }
    return farewell.code
  }

  private static func palette(_ configuration: Configuration) -> Palette {
    let wanted = configuration.theme.flatMap(ShippedScheme.init)
    if let name = configuration.theme, wanted == nil {
      Output.tell(.unknownTheme(name, known: ShippedScheme.allCases.map(\.rawValue)))
    }
    guard let scheme = try? (wanted ?? .dark).scheme() else {
      return Palette(text: RGB(0xFFFFFF), background: RGB(0x000000))
    }
    return Palette(scheme)
  }
}

extension Palette {
  /// The roles of base16 (see the styling guide of tinted-theming), as conventions name them.
  init(_ scheme: Scheme) {
    let roles: [Role: Slot] = [
      .text: .base05, .secondary: .base04, .emphasis: .base06, .title: .base0D, .danger: .base08, .warning: .base09,
      .attention: .base0A, .good: .base0B, .info: .base0C, .phase: .base0E, .archived: .base0F, .decoration: .base03,
    ]
    let grounds: [Ground: Slot] = [.background: .base00, .bar: .base01, .selection: .base02]
    self.init(
      text: RGB(scheme[.base05]), background: RGB(scheme[.base00]), roles: roles.mapValues { RGB(scheme[$0]) },
      grounds: grounds.mapValues { RGB(scheme[$0]) })
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
