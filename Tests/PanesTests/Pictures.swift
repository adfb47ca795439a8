// Screens kept as readable text files beside this one; OPSTAP_REWRITE=1 writes them anew, to be read in the difference.

import FoundationEssentials
import Testing

enum Pictures {
  private static let isRewriting = ProcessInfo.processInfo.environment["OPSTAP_REWRITE"] == "1"

  /// Holds what is drawn to the picture of this name, or writes the picture.
  static func expect(
    _ drawn: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Pictures/\(name).txt"
    if isRewriting {
      try (drawn + "\n").write(toFile: path, atomically: true, encoding: .utf8)
      return
    }
    let kept = try? String(contentsOfFile: path, encoding: .utf8)
    guard let kept else {
      Issue.record("there is no picture \(name); OPSTAP_REWRITE=1 writes it", sourceLocation: sourceLocation)
      return
    }
    let difference = Self.difference(kept: kept, drawn: drawn + "\n")
    if !difference.isEmpty { Issue.record("\(name) differs:\n\(difference)", sourceLocation: sourceLocation) }
  }

  /// The rows that differ, as they are kept and as they are drawn, with their number from 1.
  static func difference(kept: String, drawn: String) -> String {
    let (one, other) = (kept.rows, drawn.rows)
    return (0..<max(one.count, other.count)).compactMap { row in
      let (old, new) = (one.indices.contains(row) ? one[row] : "", other.indices.contains(row) ? other[row] : "")
      return old == new ? nil : "\(row + 1) kept  \(old)\n\(row + 1) drawn \(new)"
    }
    .joined(separator: "\n")
  }
}

extension String {
  fileprivate var rows: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}
