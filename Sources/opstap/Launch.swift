// What is known before the command line is read: the environment, the paths, the configuration and the language.

import ArgumentParser
import Domain
import Glibc
import Themes
import Words

/// What the environment alone tells, before any file is looked at.
struct Surroundings: Sendable {
  let environment: [String: String]
  let paths: Paths
  /// The caseload when none is named on the command line.
  let caseload: String

  static let current = Surroundings()

  private init() {
    let names = ["COLORFGBG", "HOME", "LANG", "LC_ALL", "LC_MESSAGES", "OPSTAP_CASELOAD"] + Paths.variables
    environment = names.reduce(into: [:]) { found, name in found[name] = getenv(name).map { String(cString: $0) } }
    paths = Paths(environment: environment)
    caseload = environment["OPSTAP_CASELOAD"].flatMap { $0.isEmpty ? nil : $0 } ?? paths.caseload
  }
}

/// Help texts are in the user's language, so that has to be known before the parser of the command line begins.
struct Launch: Sendable {
  let paths: Paths
  let configuration: Configuration
  let language: Language
  /// The caseload when none is named on the command line.
  let caseload: String
  /// Of the terminal's own background, where the environment knows it.
  let variant: Scheme.Variant?

  static let current = Launch(arguments: Array(CommandLine.arguments.dropFirst()), in: .current)

  /// Precedence: flag, configuration file, locale. `nl` in any form is Dutch, anything else English.
  init(arguments: [String], in surroundings: Surroundings) {
    (paths, caseload) = (surroundings.paths, surroundings.caseload)
    configuration = Configuration.read(paths.configurationFile)
    language =
      Launch.value(of: "--language", arguments).flatMap { Language(rawValue: $0) } ?? configuration.language
      ?? Launch.locale(surroundings.environment)
    variant = surroundings.environment["COLORFGBG"].flatMap(Scheme.Variant.init)
  }

  /// What an option says, before the parser has its turn.
  static func value(of option: String, _ arguments: [String]) -> String? {
    for (index, argument) in arguments.prefix(while: { $0 != "--" }).enumerated().reversed() {
      if argument == option, index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
    }
    return nil
  }

  private static func locale(_ environment: [String: String]) -> Language {
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return name.lowercased().hasPrefix("nl") ? .dutch : .english
  }

  /// The clock of the machine, read in Brussels.
  static var now: Moment { Moment(secondsSince1970: time(nil)) }

  /// Whom the saved files name: "me" of the configuration, else the name of the account.
  var author: String {
    configuration.me ?? getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? ""
  }
}

extension Phrase {
  /// As help in the language of this run.
  var help: ArgumentHelp { ArgumentHelp(stringLiteral: self(Launch.current.language)) }
  /// In the language of this run.
  var text: String { self(Launch.current.language) }
}
