// The figures of both programs and their ratio, as Markdown.

import FoundationEssentials

extension [Double] {
  /// The value that this share of the samples does not exceed; 0 when there are none.
  func quantile(_ share: Double) -> Double {
    guard !isEmpty else { return 0 }
    return sorted()[Swift.min(count - 1, Int(Double(count) * share))]
  }

  var median: Double { quantile(0.5) }
}

/// One row: a figure of both programs, in a unit.
struct Row {
  enum Unit { case milliseconds, bytes, mebibytes }

  let title: String
  let opstap: Double
  let minimal: Double
  let unit: Unit
  /// The ratio that is aimed at, if there is one.
  var aim: Double?

  var markdown: String {
    let ratio = minimal > 0 ? Row.decimals(opstap / minimal, 2) : "–"
    return
      "| \(title) | \(written(opstap)) | \(written(minimal)) | \(ratio) | \(aim.map { Row.decimals($0, 0) } ?? "") |"
  }

  private func written(_ value: Double) -> String {
    switch unit {
    case .milliseconds: Row.decimals(value * 1_000, 2) + " ms"
    case .bytes: Row.decimals(value, 0) + " B"
    case .mebibytes: Row.decimals(value / 1_048_576, 1) + " MiB"
    }
  }

  /// With this many decimals, without Foundation's formatters.
  private static func decimals(_ value: Double, _ count: Int) -> String {
    let scale = (0..<count).reduce(1) { power, _ in power * 10 }
    let number = Int((value * Double(scale)).rounded())
    guard count > 0 else { return "\(number)" }
    let rest = "\(number % scale)"
    return "\(number / scale)." + String(repeating: "0", count: count - rest.count) + rest
  }
}

/// `alone` is opstap on a caseload of one running group.
func table(opstap: Subject, alone: Subject, minimal: Subject, _ situations: [Situation], rest: Duration) -> String {
  func row(
    _ title: String, _ unit: Row.Unit, aim: Double? = nil, _ figure: (Subject) -> Double
  ) -> String {
    Row(title: title, opstap: figure(opstap), minimal: figure(minimal), unit: unit, aim: aim).markdown
  }
  let others = situations.map { situation in
    Row(
      title: situation.title, opstap: situation.answers.median, minimal: minimal.answers.median, unit: .milliseconds,
      aim: 2
    ).markdown
  }
  let figures = [
    "| | opstap | minimal C | ratio | aim |",
    "|---|--:|--:|--:|--:|",
    row("first complete frame, median", .milliseconds, aim: 4) { $0.firstFrames.median },
    Row(
      title: "the same with one running group", opstap: alone.firstFrames.median, minimal: minimal.firstFrames.median,
      unit: .milliseconds, aim: 4
    ).markdown,
    row("answer to one key, median", .milliseconds, aim: 2) { $0.answers.median },
    row("answer to one key, 95 in 100", .milliseconds) { $0.answers.quantile(0.95) },
    row("bytes written per key, median", .bytes) { $0.bytesPerKey.median },
    row("500 keys at once, median", .milliseconds, aim: 5) { $0.bursts.median },
    row("resident memory, median", .mebibytes) { $0.memory.median },
    row("processor time at rest, in \(Int(rest / .seconds(1))) s", .milliseconds) { $0.rest ?? 0 },
  ]
  return (figures + others).joined(separator: "\n")
}
