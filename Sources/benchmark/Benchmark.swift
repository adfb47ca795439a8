// How fast opstap is beside a minimal C program over ncurses, both in the same run.
//
//     swift build -c release --static-swift-stdlib && .build/release/benchmark [PATH-TO-opstap] [--runs N]
//
// opstap opens its demonstration from a folder. Both run in a pseudo-terminal of 120×40, in turn, N times. A frame is
// complete with the last byte before the output falls quiet (150 ms after a start and after 500 keys, 10 ms after one
// key); the quiet itself is not counted.

import FoundationEssentials
import Glibc

@main
struct Benchmark {
  private static let rest = Duration.seconds(5)

  static func main() {
    do throws(Trouble) {
      print(try measure())
    } catch {
      let line = "benchmark: \(error.sentence)\n"
      write(STDERR_FILENO, line, line.utf8.count)
      exit(error.isUsage ? 2 : 1)
    }
  }

  private static func measure() throws(Trouble) -> String {
    let (path, runs) = try arguments()
    guard access(path, X_OK) == 0 else { throw .notFound(path: path) }
    // mkdtemp puts letters of its own in the place of the last six.
    var template = Array("\(FileManager.default.temporaryDirectory.path)/opstap-benchmark-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .system(call: "mkdtemp", code: errno) }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { try? FileManager.default.removeItem(atPath: folder) }

    let home = ["CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"]
      .map { "XDG_\($0)=\(folder)/\($0)" }
    let environment = ["TERM=xterm-256color", "LANG=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=\(folder)"] + home
    // Who one is has been said long ago, else the screen begins with that question and every key goes into it.
    let configuration = "\(folder)/CONFIG_HOME/opstap"
    try? FileManager.default.createDirectory(atPath: configuration, withIntermediateDirectories: true)
    guard
      FileManager.default.createFile(atPath: configuration + "/config.yaml", contents: Data("me: Christel W.\n".utf8))
    else { throw .system(call: "open", code: errno) }
    // A caseload as it is opened every day: five groups from the disk, not the demonstration being made.
    let caseload = "\(folder)/caseload"
    guard try finish([path, "demo", "--keep", caseload], environment: environment) == 0 else {
      throw .noScreen(path: path)
    }
    var opstap = Subject([path, "--caseload", caseload, "--today", "2026-07-01"], environment: environment)
    let oneGroup = "\(folder)/one"
    try copy(running, of: caseload, to: oneGroup)
    var alone = Subject([path, "--caseload", oneGroup, "--today", "2026-07-01"], environment: environment)
    var minimal = Subject([try MinimalProgram.build(in: folder)], environment: environment)
    for run in 0..<runs {
      // Whoever goes second finds the caches warmer, so they take turns at it.
      if run.isMultiple(of: 2) { try opstap.run() }
      try minimal.run()
      try alone.start()
      if !run.isMultiple(of: 2) { try opstap.run() }
    }
    try atRest(&opstap, &minimal)
    var situations = Situation.all
    for index in situations.indices {
      for _ in 0..<min(runs, 5) { try situations[index].run(opstap) }
    }
    return table(opstap: opstap, alone: alone, minimal: minimal, situations, rest: rest)
      + "\n\n\(runs) runs, \(machine)."
  }

  private static let running = "Brugge voorjaar 2026"

  /// A caseload of the one group that has this name.
  private static func copy(_ name: String, of caseload: String, to folder: String) throws(Trouble) {
    let (from, to) = (caseload + "/modules", folder + "/modules")
    let files = FileManager.default
    do {
      try files.createDirectory(atPath: to, withIntermediateDirectories: true)
      for file in try files.contentsOfDirectory(atPath: from)
      where try String(contentsOfFile: "\(from)/\(file)", encoding: .utf8).contains("\"name\" : \"\(name)\"") {
        try files.copyItem(atPath: "\(from)/\(file)", toPath: "\(to)/\(file)")
      }
    } catch { throw .notCopied(folder: caseload) }
  }

  /// Both programs at rest, side by side.
  private static func atRest(_ first: inout Subject, _ second: inout Subject) throws(Trouble) {
    let one = try first.started()
    defer { one.end() }
    let other = try second.started()
    defer { other.end() }
    let before = (processorSeconds(one.process), processorSeconds(other.process))
    usleep(UInt32(rest / .microseconds(1)))
    first.rest = processorSeconds(one.process) - before.0
    second.rest = processorSeconds(other.process) - before.1
  }

  /// The path of opstap (by default beside this very program) and the number of runs (20).
  private static func arguments() throws(Trouble) -> (path: String, runs: Int) {
    var path: String?
    var runs = 20
    var words = CommandLine.arguments.dropFirst()
    while let word = words.popFirst() {
      if word == "--runs" {
        guard let number = words.popFirst().flatMap({ Int($0) }), number > 0 else { throw .usage }
        runs = number
      } else {
        guard path == nil, !word.hasPrefix("-") else { throw .usage }
        path = word
      }
    }
    return (path ?? beside, runs)
  }

  private static var beside: String {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return own.split(separator: "/").dropLast().map { "/\($0)" }.joined() + "/opstap"
  }

  /// The processor and the number of cores.
  private static var machine: String {
    let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let model = text.split(separator: "\n").first { $0.hasPrefix("model name") }?.split(separator: ":").last
    return "\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores\(model.map { " of\($0)" } ?? "")"
  }
}

extension Trouble {
  fileprivate var isUsage: Bool { if case .usage = self { true } else { false } }

  fileprivate var sentence: String {
    switch self {
    case .system(let call, let code): "\(call): \(String(cString: strerror(code)))"
    case .notFound(let path): "\(path) is not there; build it first: swift build -c release --product opstap"
    case .notCompiled: "the minimal program was not compiled; cc and ncurses (libncurses-dev) are needed"
    case .notCopied(let folder): "the group could not be copied from \(folder)"
    case .noScreen(let path): "\(path) opened no screen; start it by hand to see why"
    case .noAnswer(let path, let keys): "\(path) did not answer \(keys == 1 ? "a key" : "\(keys) keys")"
    case .usage: "usage: benchmark [PATH-TO-opstap] [--runs N]"
    }
  }
}
