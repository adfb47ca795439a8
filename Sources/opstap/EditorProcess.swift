// The editor as a process on this terminal: started and stopped as a shell would, with the signals that programs expect.

import FoundationEssentials
import Glibc

enum EditorProcess {
  /// Returns when it has ended well. When it stops itself, as by Ctrl-Z, this program stops too, and the shell has the
  /// terminal; brought back, the editor goes on where it was.
  static func run(_ command: EditorCommand, _ file: String) throws(EditorTrouble) {
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    let process = try start(command, file)
    defer { takeTerminal(modes) }
    var hasTerminal = false
    while true {
      var status: Int32 = 0
      guard waitpid(process, &status, WUNTRACED) == process else {
        if errno == EINTR { continue }
        throw .notStarted(code: errno)
      }
      // As <sys/wait.h> reads it: the low seven bits are a signal, 0x7F in them means stopped.
      let code = status >> 8 & 0xFF
      switch status & 0x7F {
      case 0 where code == 0: return
      // So a shell says that what it ran was killed.
      case 0 where code > 128 && code <= 128 + 64: throw .killed(signal: code - 128)
      case 0: throw .ended(code: code)
      case 0x7F where hasTerminal: stop(process, modes)
      case 0x7F:
        hasTerminal = true
        giveTerminal(to: process)
      default: throw .killed(signal: status & 0x7F)
      }
    }
  }

  /// In a group of its own, so that its Ctrl-C and Ctrl-Z are its own affair; it waits until that has the terminal.
  private static func start(_ command: EditorCommand, _ file: String) throws(EditorTrouble) -> pid_t {
    // "$@" are the options and the file, whole, whatever the words of the command are.
    let script = "kill -s STOP $$; " + command.script + " \"$@\""
    let arguments = ["/bin/sh", "-c", script, "opstap"] + command.options + [file]
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
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    let words = arguments.map { strdup($0) } + [nil]
    let settings = ProcessInfo.processInfo.environment.map { strdup($0 + "=" + $1) } + [nil]
    defer { (words + settings).forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, "/bin/sh", nil, &attributes, words, settings)
    guard failure == 0 else { throw .notStarted(code: failure) }
    return process
  }

  /// Returns at once where no shell is waiting, as in a window of its own: then the editor just goes on.
  private static func stop(_ process: pid_t, _ modes: termios) {
    var own = termios()
    tcgetattr(STDIN_FILENO, &own)
    takeTerminal(modes)
    // The whole job: a script around this program stops too, else its shell would go on waiting for it.
    kill(0, SIGTSTP)
    // From the background this stops once more, until the shell brings the job to the front.
    tcsetattr(STDIN_FILENO, TCSADRAIN, &own)
    giveTerminal(to: process)
  }

  private static func giveTerminal(to process: pid_t) {
    tcsetpgrp(STDIN_FILENO, process)
    kill(-process, SIGCONT)
  }

  private static func takeTerminal(_ modes: termios) {
    var (asking, before, modes) = (sigset_t(), sigset_t(), modes)
    sigemptyset(&asking)
    // What the system sends to whoever changes a terminal without having it.
    sigaddset(&asking, SIGTTOU)
    pthread_sigmask(SIG_BLOCK, &asking, &before)
    tcsetpgrp(STDIN_FILENO, getpgrp())
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
