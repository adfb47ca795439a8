// A program that is measured, and what came of it.

import Glibc

/// One of the two programs: how it is started, and its samples so far. Times are in seconds.
struct Subject {
  let command: [String]
  let environment: [String]
  var firstFrames: [Double] = []
  var answers: [Double] = []
  var bytesPerKey: [Double] = []
  var bursts: [Double] = []
  /// In bytes.
  var memory: [Double] = []
  /// Processor seconds used while nothing happened.
  var rest: Double?

  static let down = "\u{1B}OB"
  static let up = "\u{1B}OA"

  init(_ command: [String], environment: [String]) {
    self.command = command
    self.environment = environment
  }

  /// No start finds what an earlier one left: where somebody was, or a draft.
  private var fresh: [String] {
    let number = UInt32.random(in: .min ... .max)
    return environment.map { $0.hasPrefix("XDG_STATE_HOME=") ? "\($0)-\(number)" : $0 }
  }

  /// One start, and the end.
  mutating func start() throws(Trouble) { try opened().end() }

  private mutating func opened() throws(Trouble) -> PseudoTerminal {
    let start = ContinuousClock.now
    let terminal = try PseudoTerminal(command, environment: fresh)
    do throws(Trouble) { firstFrames.append(try settle(terminal).end.seconds(since: start)) } catch {
      terminal.end()
      throw error
    }
    return terminal
  }

  /// One start, twenty single keys, 500 keys at once, and the end.
  mutating func run() throws(Trouble) {
    let terminal = try opened()
    defer { terminal.end() }
    let keys = Array(repeating: Self.down, count: 5) + Array(repeating: Self.up, count: 5)
    for key in keys + keys {
      let answer = try answer(to: key, in: terminal)
      answers.append(answer.seconds)
      bytesPerKey.append(Double(answer.bytes))
    }
    memory.append(residentBytes(terminal.process))
    // To and fro, and at last down, so that a program which draws once has something to draw.
    let burst = String(repeating: Self.down + Self.up, count: 247) + String(repeating: Self.down, count: 6)
    let pressed = ContinuousClock.now
    terminal.type(burst)
    guard let output = terminal.read(quiet: .milliseconds(150), patience: .seconds(5)), !output.isOver else {
      throw .noAnswer(path: command[0], keys: 500)
    }
    bursts.append(output.end.seconds(since: pressed))
  }

  /// One key, and what it brought.
  func answer(to key: String, in terminal: PseudoTerminal) throws(Trouble) -> (seconds: Double, bytes: Int) {
    let pressed = ContinuousClock.now
    terminal.type(key)
    guard let output = terminal.read(quiet: .milliseconds(10), patience: .milliseconds(500)), !output.isOver else {
      throw .noAnswer(path: command[0], keys: 1)
    }
    return (output.end.seconds(since: pressed), output.bytes)
  }

  /// Starts the program and reads its first frame.
  func started() throws(Trouble) -> PseudoTerminal {
    let terminal = try PseudoTerminal(command, environment: fresh)
    do throws(Trouble) { _ = try settle(terminal) } catch {
      terminal.end()
      throw error
    }
    return terminal
  }

  /// The first frame is complete with the last byte before 150 ms of quiet: ten times what a start takes.
  private func settle(_ terminal: PseudoTerminal) throws(Trouble) -> PseudoTerminal.Output {
    guard let frame = terminal.read(quiet: .milliseconds(150)), !frame.isOver else {
      throw .noScreen(path: command[0])
    }
    return frame
  }
}

extension ContinuousClock.Instant {
  fileprivate func seconds(since start: ContinuousClock.Instant) -> Double { (self - start) / .seconds(1) }
}

/// The memory of a process that is in RAM, in bytes; 0 when it is gone.
func residentBytes(_ process: pid_t) -> Double {
  guard let file = fopen("/proc/\(process)/statm", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
  let pages = String(decoding: line.map(UInt8.init(bitPattern:)), as: UTF8.self).split(separator: " ").dropFirst().first
  return pages.flatMap { Double($0) }.map { $0 * Double(sysconf(Int32(_SC_PAGESIZE))) } ?? 0
}

/// The processor time that all threads of a process have used, in seconds, to the nanosecond.
func processorSeconds(_ process: pid_t) -> Double {
  var clock = clockid_t()
  var time = timespec()
  guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else { return 0 }
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
