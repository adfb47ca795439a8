// 100,000 random keys, pastes, presses and resizes neither crash nor break a rule, whatever the disk answers.

import Domain
import Panes
import Screen
import Testing

struct RandomTypingTests {
  /// Ten sittings of 10,000 each, so that none wanders off for good after everything was removed.
  @Test(
    "Random keys on the demonstration break no rule, and the disk ends with what stands on the screen",
    arguments: [1, 2, 3, 8])
  func keys(seed: UInt64) throws {
    var sitting = try Sitting.demonstration(seed % 2 == 0 ? .english : .dutch)
    let broken = Self.brokenRules(sitting)
    var typing = RandomTyping(seed: seed)
    var changed: Set<Document> = []
    var sheets: Set<String> = []
    for number in 1...10_000 {
      sitting.disk = typing.pick(Self.disks)
      sitting.editor = typing.pick(Self.editors)
      sitting.follow(typing.stroke())
      if number % 20 == 0 {
        let isAnew = sitting.looksAnew
        #expect(isAnew, "what is remembered is out of date after \(number) keys")
      }
      if number % 997 == 0 { sitting.tell(.clock(Moment(sitting.app.now.day + 1, .noon))) }
      for case .save(let document) in sitting.takeEffects() { changed.insert(document) }
      if number % 5 == 0, let sheet = sitting.sheet { sheets.insert(sheet) }
    }
    #expect(Self.brokenRules(sitting).subtracting(broken) == [])
    #expect(changed.count > 50, "the keys changed nearly nothing, so they show nothing")
    #expect(sheets.count > 15, "the keys opened only \(sheets)")
    sitting.answer()
    #expect(sitting.stored == sitting.documents)
  }

  /// Mostly it saves.
  private static let disks: [Sitting.Disk] =
    Array(repeating: .saves, count: 20) + [
      .waits, .refuses(.noSpace(file: "a.json", code: 28)),
      .refuses(.writeFailed(file: "a.json", step: .rename, code: 5)), .refuses(.changedElsewhere(file: "a.json")),
      .refuses(.vanished(file: "a.json")),
    ]

  /// None, one that changes nothing, some that do.
  private static let editors: [(@Sendable (String) -> String)?] = [
    nil, { $0 }, { $0 + "\nAmina belde." }, { _ in "" }, { String(($0 + "字").prefix(100)) + $0 },
  ]

  /// But for what a handover brings: whoever takes a module over may have other sessions at the same hours, which is told.
  private static func brokenRules(_ sitting: Sitting) -> Set<String> {
    let takers = Set(sitting.app.caseload.modules.flatMap(\.handovers).map(\.to))
    let broken = sitting.app.caseload.findings.filter { document, finding in
      if case .counsellorOverlap(let who, _, _) = finding, takers.contains(who) { return false }
      return finding.severity == .broken
    }
    return Set(broken.map { "\($0.document) \($0.finding)" })
  }
}
