// A watched file: told when it is written or replaced, by an editor or behind a link.

import Dispatch
import Foundation
import Testing

@testable import opstap

struct FileWatchTests {
  /// How a file comes to hold something else.
  enum Writing: CaseIterable { case inPlace, replaced, behindLink }

  @Test("a file that is written wakes, however it is written", .timeLimit(.minutes(1)), arguments: Writing.allCases)
  func written(_ writing: Writing) throws {
    let (themed, elsewhere) = (try Themed(["a.yaml": "one"]), try Themed(["b.yaml": "one"]))
    if writing == .behindLink {
      try FileManager.default.removeItem(atPath: themed.path + "/a.yaml")
      symlink(elsewhere.path + "/b.yaml", themed.path + "/a.yaml")
    }
    let woken = DispatchSemaphore(value: 0)
    let watch = try #require(FileWatch(themed.path + "/a.yaml") { woken.signal() })
    #expect(!watch.takeChange())
    switch writing {
    case .inPlace: try themed.write("two", to: "a.yaml")
    case .replaced: try "two".write(toFile: themed.path + "/a.yaml", atomically: true, encoding: .utf8)
    case .behindLink: try elsewhere.write("two", to: "b.yaml")
    }
    woken.wait()
    #expect(watch.takeChange())
  }

  @Test("reading a file, and a folder that is not there, wake nobody")
  func quiet() throws {
    let themed = try Themed(["a.yaml": "one"])
    let watch = try #require(FileWatch(themed.path + "/a.yaml") {})
    _ = try String(contentsOfFile: themed.path + "/a.yaml", encoding: .utf8)
    #expect(!watch.takeChange())
    #expect(FileWatch("/nowhere/at/all.yaml") {}?.takeChange() == false)
  }
}
