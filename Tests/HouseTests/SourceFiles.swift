// The Swift files of this package, found from where this file lies.

import FoundationEssentials

struct SourceFile: Sendable, CustomStringConvertible {
  /// From the top of the package: `Sources/Domain/Day.swift`.
  let path: String
  let text: String

  /// The target that it belongs to: the folder under Sources or Tests, or Themes.
  var target: String {
    let parts = path.split(separator: "/").map(String.init)
    return parts[0] == "Themes" ? "Themes" : parts[1]
  }

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  var description: String { path }
}

enum SourceFiles {
  /// Everything below `folders`, by path.
  static func below(_ folders: String...) -> [SourceFile] {
    // Tests/HouseTests/SourceFiles.swift lies two folders below the top.
    let top = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    let paths = folders.flatMap { folder in
      ((try? FileManager.default.subpathsOfDirectory(atPath: "\(top)/\(folder)/.")) ?? []).map { "\(folder)/\($0)" }
    }
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      (try? String(contentsOfFile: "\(top)/\(path)", encoding: .utf8)).map { SourceFile(path: path, text: $0) }
    }
  }
}
