// Runs the program that was built beside these tests, in a home of its own.

import Domain
import Foundation
import Testing

/// What one run said.
struct Answer: Sendable {
  let code: Int32
  /// Standard output.
  let result: String
  /// Standard error.
  let message: String

  var lines: [String] { result.split(separator: "\n").map(String.init) }

  func decoded<Value: Decodable>(_ kind: Value.Type = Value.self) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(result.utf8))
  }
}

/// A folder with a home, a runtime folder and a caseload; gone with the value.
final class Opstap: Sendable {
  let folder: String
  var caseload: String { folder + "/caseload" }
  var configurationFile: String { folder + "/home/.config/opstap/config.yaml" }

  /// A new home. Its caseload is not made yet, or is a copy of that of `other`.
  init(copyOf other: Opstap? = nil) throws {
    folder = FileManager.default.temporaryDirectory.path + "/opstap-\(UInt32.random(in: .min ... .max))"
    for name in ["/home", "/run"] {
      try FileManager.default.createDirectory(atPath: folder + name, withIntermediateDirectories: true)
    }
    if let other { try FileManager.default.copyItem(atPath: other.caseload, toPath: caseload) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The tests are a program too; `opstap` lies in the same folder.
  private static let binary =
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().path + "/opstap"

  /// Runs a command. In Dutch, unless the environment or an option says otherwise.
  func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Answer {
    try start(Opstap.binary, arguments, input, environment)
  }

  func run(_ arguments: String...) throws -> Answer { try run(arguments) }

  /// Runs a line of shell in which `$OPSTAP` is the program.
  func shell(_ line: String) throws -> Answer { try start("/bin/sh", ["-c", line], "", ["OPSTAP": Opstap.binary]) }

  private func start(
    _ program: String, _ arguments: [String], _ input: String, _ environment: [String: String]
  ) throws -> Answer {
    let files = ["in", "out", "err"].map { "\(folder)/\(UInt32.random(in: .min ... .max)).\($0)" }
    try input.write(toFile: files[0], atomically: false, encoding: .utf8)
    for file in files[1...] { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let own = [
      "HOME": folder + "/home", "XDG_RUNTIME_DIR": folder + "/run", "OPSTAP_CASELOAD": caseload, "LANG": "nl_BE.UTF-8",
      "PATH": "/usr/bin:/bin", "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
    ]
    process.environment = own.merging(environment) { $1 }
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: files[0]))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: files[1]))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: files[2]))
    try process.run()
    process.waitUntilExit()
    return Answer(
      code: process.terminationStatus, result: try String(contentsOfFile: files[1], encoding: .utf8),
      message: try String(contentsOfFile: files[2], encoding: .utf8))
  }

  /// Writes the configuration file.
  func configure(_ text: String) throws {
    let folder = configurationFile.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: configurationFile, atomically: false, encoding: .utf8)
  }

  // MARK: - The caseload

  /// Makes the changes with `opstap apply -`, each on a line.
  func apply(_ changes: [Change], today: String, _ options: String...) throws -> Answer {
    let encoder = JSONEncoder()
    let lines = try changes.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    return try run(["apply", "-", "--today", today] + options, input: lines.joined(separator: "\n") + "\n")
  }

  /// The files of the caseload and what is in them.
  func documents() throws -> [String: String] {
    let folder = caseload + "/modules"
    return try FileManager.default.contentsOfDirectory(atPath: folder).reduce(into: [:]) { found, name in
      found[name] = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    }
  }

  /// Changes the one document of the caseload, as an editor would.
  func edit(_ change: (String) -> String) throws {
    let (name, text) = try #require(try documents().first)
    try change(text).write(toFile: caseload + "/modules/" + name, atomically: false, encoding: .utf8)
  }
}
