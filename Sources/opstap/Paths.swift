// Where the program looks for its own files, as the XDG base directory specification says.

import Glibc

/// Whole paths. Nothing is made here; folders are made, for their owner alone, where something is written.
struct Paths: Sendable {
  let home: String
  let configuration: String
  let data: String
  let state: String
  let cache: String
  let runtime: String

  static let variables = ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"]

  /// A relative value is ignored, as the specification asks.
  init(environment: [String: String]) {
    home =
      environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? getpwuid(getuid()).map { String(cString: $0.pointee.pw_dir) } ?? "/"
    let home = home
    func folder(_ variable: String, or fallback: String) -> String {
      let value = environment[variable] ?? ""
      return (value.hasPrefix("/") ? value : fallback) + "/opstap"
    }
    configuration = folder("XDG_CONFIG_HOME", or: home + "/.config")
    data = folder("XDG_DATA_HOME", or: home + "/.local/share")
    state = folder("XDG_STATE_HOME", or: home + "/.local/state")
    cache = folder("XDG_CACHE_HOME", or: home + "/.cache")
    // All of a user's programs must meet at the same locks, also one that was started without this variable.
    let session = "/run/user/\(getuid())"
    runtime = folder("XDG_RUNTIME_DIR", or: access(session, W_OK) == 0 ? session : home + "/.local/state")
  }

  var configurationFile: String { configuration + "/config.yaml" }
  /// The person's own colour schemes.
  var themes: String { configuration + "/themes" }
  /// The person's own templates for what is printed.
  var templates: String { configuration + "/templates" }
  /// The caseload when nothing says where it is.
  var caseload: String { data + "/caseload" }
  var locks: String { runtime + "/locks" }
}
