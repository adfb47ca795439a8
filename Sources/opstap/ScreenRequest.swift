// What the screen is to be opened with: as the command line says it, in words that are understood without the parser where
// there are no others. The parser looks through the whole program for its types, which took longer than drawing a screen.

import ArgumentParser
import Domain
import Words

struct ScreenRequest: Equatable {
  enum Source: Equatable {
    /// Nil is the one that the environment names.
    case caseload(String?)
    case demonstration
  }

  var source = Source.caseload(nil)
  var today: String?
  var noColour = false
  var linear = false
  var hidesNames = false

  func run() throws {
    let launch = Launch.current
    let today = try Common.moment(today)
    var path: String?
    if case .caseload(let given) = source { path = given.flatMap { $0.isEmpty ? nil : $0 } ?? launch.caseload }
    let isPlain = noColour || launch.configuration.colour == .none
    let code = Open.run(
      caseload: path, demonstration: source == .demonstration, today: today, language: launch.language,
      paths: launch.paths, configuration: launch.configuration, colour: isPlain ? .monochrome : .automatic,
      presentation: linear || launch.configuration.linear == .on ? .linear : .panes, hidesNames: hidesNames)
    throw ExitCode(code)
  }
}

extension ScreenRequest {
  /// Nil where anything is said that only the parser understands, refuses or explains. A test holds both to the same.
  init?(plain arguments: [String]) {
    self.init()
    var rest = arguments[...]
    var known: Set<String> = []
    while let word = rest.popFirst() {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard known.insert(parts[0]).inserted else { return nil }
      func value() -> String? {
        guard parts.count == 1 else { return parts[1].isEmpty ? nil : parts[1] }
        return rest.popFirst().flatMap { $0.hasPrefix("-") ? nil : $0 }
      }
      switch parts[0] {
      case "--caseload":
        guard let path = value() else { return nil }
        source = .caseload(path)
      case "--today":
        guard let day = value() else { return nil }
        today = day
      case "--language":
        // Read by `Launch` already.
        guard let name = value(), Language(rawValue: name) != nil else { return nil }
      case "--no-color" where parts.count == 1: noColour = true
      case "--no-colour" where parts.count == 1: noColour = true
      case "--linear" where parts.count == 1: linear = true
      case "--private" where parts.count == 1: hidesNames = true
      default: return nil
      }
    }
  }
}
