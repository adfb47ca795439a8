// The editor as a process on this terminal: started as a shell would, with the signals that programs expect.

import FoundationEssentials
import Glibc

enum EditorProcess {
  /// Returns when it has ended well. Stopped as by Ctrl-Z, it stops this program too, so that the shell has the terminal.
  static func run(_ command: EditorCommand, _ file: String) throws(EditorTrouble) {
    // "$@" are the options and the file, whole, whatever the words of the command are.
    let arguments = ["/bin/sh", "-c", command.words + " \"$@\"", "opstap"] + command.options + [file]
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (standard, none) = (sigset_t(), sigset_t())
    sigemptyset(&standard)
    sigemptyset(&none)
    // Ignored here, and an ignored signal stays so in a child.
    for signal in [SIGPIPE, SIGXFSZ] { sigaddset(&standard, signal) }
    posix_spawnattr_setsigdefault(&attributes, &standard)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let words = arguments.map { strdup($0) } + [nil]
    let settings = ProcessInfo.processInfo.environment.map { strdup($0 + "=" + $1) } + [nil]
    defer { (words + settings).forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, "/bin/sh", nil, &attributes, words, settings)
    guard failure == 0 else { throw .notStarted(code: failure) }
    while true {
      var status: Int32 = 0
      guard waitpid(process, &status, WUNTRACED) == process else {
        if errno == EINTR { continue }
        throw .notStarted(code: errno)
      }
      // As <sys/wait.h> reads it: the low seven bits are a signal, 0x7F in them means stopped.
      switch status & 0x7F {
      case 0 where status >> 8 & 0xFF == 0: return
      case 0: throw .ended(code: status >> 8 & 0xFF)
      case 0x7F:
        raise(SIGTSTP)
        kill(process, SIGCONT)
      default: throw .killed(signal: status & 0x7F)
      }
    }
  }
}
