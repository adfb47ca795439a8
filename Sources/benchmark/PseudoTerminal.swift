// A program in a pseudo-terminal of its own, as a terminal window would run it.

import Glibc

/// What keeps the benchmark from measuring.
enum Trouble: Error {
  case system(call: String, code: Int32)
  case notFound(path: String)
  /// No C compiler, or no ncurses to compile with.
  case notCompiled
  case notCopied(folder: String)
  /// The program wrote nothing at all, or stopped before it was told to.
  case noScreen(path: String)
  /// Keys that should move a selection were not answered.
  case noAnswer(path: String, keys: Int)
  case usage
}

/// One running program and the master side of its terminal. Not closed by itself: call `end()`.
struct PseudoTerminal {
  /// The size of every screen measured here, in cells.
  static let size = (columns: UInt16(120), rows: UInt16(40))

  let process: pid_t
  private let master: Int32

  /// Starts a program with exactly this environment in a session of its own, whose controlling terminal this is.
  init(_ command: [String], environment: [String]) throws(Trouble) {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0 else { throw .system(call: "open /dev/ptmx", code: errno) }
    var (number, unlocked): (Int32, Int32) = (0, 0)
    var size = winsize(ws_row: Self.size.rows, ws_col: Self.size.columns, ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(master, Self.unlock, &unlocked) == 0, ioctl(master, Self.name, &number) == 0,
      ioctl(master, UInt(TIOCSWINSZ), &size) == 0
    else { throw .system(call: "ioctl", code: errno) }
    process = try spawn(command, environment: environment, terminal: "/dev/pts/\(number)")
  }

  // grantpt and its kin are hidden from Swift by glibc's feature macros; these are the calls that they make.
  private static let unlock: UInt = 0x4004_5431  // TIOCSPTLCK
  private static let name: UInt = 0x8004_5430  // TIOCGPTN

  /// Types text, all of it at once.
  func type(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = write(master, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
        guard count > 0 || errno == EINTR else { return }
        sent += max(0, count)
      }
    }
  }

  /// What the program wrote in one go.
  struct Output {
    var bytes = 0
    /// When the last byte came.
    var end: ContinuousClock.Instant
    /// The program closed its terminal.
    var isOver = false
  }

  /// Reads until nothing came for `quiet`. A first byte is waited for as long as `patience`. Nil when none came.
  func read(quiet: Duration, patience: Duration = .seconds(10)) -> Output? {
    var output: Output?
    var deadline = ContinuousClock.now + patience
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let left = deadline - .now
      guard left > .zero else { return output }
      var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, Int32(left / .milliseconds(1)) + 1) > 0 else { continue }
      let count = Glibc.read(master, &buffer, buffer.count)
      let now = ContinuousClock.now
      guard count > 0 else {
        output?.isOver = true
        return output
      }
      output = Output(bytes: (output?.bytes ?? 0) + count, end: now)
      deadline = now + quiet
    }
  }

  /// Ends the program and waits until it is gone.
  func end() {
    kill(process, SIGTERM)
    let output = read(quiet: .milliseconds(500), patience: .milliseconds(500))
    if output?.isOver != true { kill(process, SIGKILL) }
    waitpid(process, nil, 0)
    close(master)
  }
}

/// Runs a program to its end.
/// - Returns: 0 when it ended well.
func finish(_ command: [String], environment: [String]) throws(Trouble) -> Int32 {
  var status: Int32 = 0
  waitpid(try spawn(command, environment: environment), &status, 0)
  return status
}

/// Starts a program; with a terminal, in a session of its own on that terminal.
func spawn(_ command: [String], environment: [String], terminal: String? = nil) throws(Trouble) -> pid_t {
  var actions = posix_spawn_file_actions_t()
  var attributes = posix_spawnattr_t()
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  if let terminal {
    // The first terminal that a new session opens becomes its controlling one.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawnattr_setflags(&attributes, 0x80)  // POSIX_SPAWN_SETSID
  } else {
    // What it prints is not part of the table.
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  }
  var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
  var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
  defer { (arguments + variables).forEach { free($0) } }
  var process: pid_t = 0
  let code = posix_spawnp(&process, command[0], &actions, &attributes, &arguments, &variables)
  guard code == 0 else { throw .system(call: "start \(command[0])", code: code) }
  return process
}
