// A home of its own for the program that was built beside these tests, and the commands that are run in it.

import Foundation
import Glibc

/// What a command line printed.
struct Answer: Sendable {
  let code: Int32
  let text: String
  /// Standard error.
  let message: String

  func decoded<Value: Decodable>(_ kind: Value.Type = Value.self) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }
}

/// A folder with a home, a runtime folder and the path of a caseload that is not made yet; gone with the value.
final class Home: Sendable {
  let folder: String
  /// Where the disk of a test may be mounted.
  var disk: String { folder + "/disk" }
  var caseload: String { disk + "/caseload" }
  var modules: String { caseload + "/modules" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/opstap-journey-\(UInt32.random(in: .min ... .max))"
    for name in ["/bin", "/disk", "/home", "/run"] {
      try FileManager.default.createDirectory(atPath: folder + name, withIntermediateDirectories: true)
    }
    // A foreground job like any other, that leaves its number for the signals of the tests.
    let script = "#!/bin/sh\necho $$ >\"$HOME/number\"\nexec '\(Home.binary)' \"$@\"\n"
    try script.write(toFile: folder + "/bin/opstap", atomically: false, encoding: .utf8)
    chmod(folder + "/bin/opstap", 0o755)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The tests are a program too; `opstap` lies in the same folder.
  private static let binary =
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path + "/opstap"

  var environment: [String: String] {
    [
      "HOME": folder + "/home", "XDG_RUNTIME_DIR": folder + "/run", "OPSTAP_CASELOAD": caseload, "LANG": "C.UTF-8",
      "PATH": folder + "/bin:/usr/bin:/bin:/usr/sbin:/sbin", "SHELL": "/bin/sh", "PS1": "$ ", "TMUX_TMPDIR": folder,
      // The debugger's own backtracer, which only a toolchain brings along, would hold the terminal and ask questions.
      "SWIFT_BACKTRACE": "enable=no",
      "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
    ]
  }

  /// Runs a program and waits for its end. Not by Foundation's Process, which also waits for a server that goes on.
  func run(_ program: String, _ arguments: [String], input: String = "") throws -> Answer {
    let (asked, printed, told) = (folder + "/input", folder + "/output", folder + "/messages")
    try input.write(toFile: asked, atomically: false, encoding: .utf8)
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, asked, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, printed, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, told, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // What other tests hold open at this moment would stay open in a server.
    for file in 3..<256 { posix_spawn_file_actions_addclose(&files, Int32(file)) }
    // The threads of the tests hold signals back; their children must not.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let settings = environment.map { strdup($0 + "=" + $1) } + [nil]
    defer { (words + settings).forEach { free($0) } }
    var (process, status): (pid_t, Int32) = (0, 0)
    let failure = posix_spawn(&process, program, &files, &attributes, words, settings)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    // The exit code stands in the second byte.
    return Answer(
      code: status >> 8 & 0xFF, text: try String(contentsOfFile: printed, encoding: .utf8),
      message: try String(contentsOfFile: told, encoding: .utf8))
  }

  /// Runs `opstap` without a terminal, in Dutch.
  func opstap(_ arguments: String..., input: String = "") throws -> Answer {
    try run(folder + "/bin/opstap", arguments + ["--language", "nl"], input: input)
  }

  /// The process that was started last.
  func processNumber() throws -> pid_t {
    let text = try String(contentsOfFile: folder + "/home/number", encoding: .utf8)
    return pid_t(text.filter(\.isNumber)) ?? 0
  }

  /// What is kept of drafts beside the caseload, of all windows.
  var drafts: String {
    let state = folder + "/home/.local/state"
    let files = FileManager.default.enumerator(atPath: state)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix("/drafts.json") }
      .compactMap { try? String(contentsOfFile: state + "/" + $0, encoding: .utf8) }.joined()
  }

  /// Until a process is gone, and with it what it held: its locks, its folder.
  func waitForEnd(of process: pid_t) throws {
    let end = time(nil) + 30
    while kill(process, 0) == 0 {
      guard time(nil) < end else { throw NeverCame(what: "the end of \(process)", screen: "") }
      usleep(10_000)
    }
  }

  /// Saves wait meanwhile, as for another window that is saving.
  func holdingLock(_ body: () throws -> Void) throws {
    let locks = folder + "/run/opstap/locks/"
    let name = try FileManager.default.contentsOfDirectory(atPath: locks).first ?? ""
    let file = open(locks + name, O_RDWR | O_CLOEXEC)
    defer { close(file) }
    guard flock(file, LOCK_EX) == 0 else { throw POSIXError(.EAGAIN) }
    try body()
  }

  /// The files of the caseload and what is in them.
  func documents() throws -> [String: String] {
    try FileManager.default.contentsOfDirectory(atPath: modules).reduce(into: [:]) { found, name in
      found[name] = try String(contentsOfFile: modules + "/" + name, encoding: .utf8)
    }
  }
}
