// The caseload is read while the configuration and the command line are, where they seem to ask for the screen.

import Domain
import Glibc
import Store
import Synchronization

enum ReadAhead {
  private static let begun = Mutex<(path: String, loading: Loading<Loaded>)?>(nil)

  /// A command of its own would come first. Nothing but reading is done: when it was not asked for, it is forgotten.
  static func begin(_ arguments: [String]) {
    guard arguments.first?.hasPrefix("-") ?? true, isatty(STDOUT_FILENO) == 1 else { return }
    let path = Launch.value(of: "--caseload", arguments) ?? Surroundings.current.caseload
    let folder = CaseloadFolder(path: path, locks: Surroundings.current.paths.locks)
    begun.withLock { $0 = (path, Loading { () throws(DiskTrouble) in try folder.load() }) }
  }

  /// What is being read, or is from now on.
  static func loading(of folder: CaseloadFolder) -> Loading<Loaded> {
    let ahead = begun.withLock { $0 }
    if let ahead, ahead.path == folder.path { return ahead.loading }
    return Loading { () throws(DiskTrouble) in try folder.load() }
  }
}
