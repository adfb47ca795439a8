// Hard names on every screen: no line is garbled, and what stands behind a name stands where it does behind any other.

import Domain
import Testing
import Words

@testable import Panes
@testable import Screen

struct HardNameTests {
  private static let hard = Result { try HardNames.caseload() }

  private static func sitting(_ keys: String, _ presentation: Presentation = .panes) throws -> Sitting {
    var sitting = try Sitting(hard.get(), presentation: presentation)
    sitting.type(Deed.brugge() + keys)
    return sitting
  }

  @Test("Every screen is whole, in both presentations", arguments: Scene.all, [Presentation.panes, .linear])
  func whole(scene: Scene, presentation: Presentation) throws {
    var sitting = try Self.sitting(scene.keys, presentation)
    for size in ["80x24", "60x16", "120x40", "40x10"] {
      sitting.type(size)
      let faults = sitting.frame.faults
      #expect(faults == [], "\(scene.name) at \(size)")
      #expect(sitting.isCursorWhereTheKeysGo, "\(scene.name) at \(size): \(sitting.atCursor)\n\(sitting.picture)")
    }
  }

  /// Whatever the name, what stands behind it begins in one of the columns in which it stands behind plain names.
  @Test(
    "Columns stand where they stand for plain names",
    arguments: ["2 z", "4 z", "5 #24_jun r Enter", "3 ; ; #16_jul b", "2", "6"], ["80x24", "60x16", "120x40"])
  func columns(keys: String, size: String) throws {
    var plain = try Sitting.demonstration()
    var hard = try Self.sitting(keys)
    plain.type(Deed.brugge() + keys + " " + size)
    hard.type(size)
    for text in ["│", "16 u", "▓", "fase 3", "te laat", "niet genoteerd", "aanwezig", "09:00-10:00", "·", "VDAB"] {
      let (here, there) = (hard.frame.columns(of: text), plain.frame.columns(of: text))
      #expect(here.isSubset(of: there), "\(text) at \(size)\n\(hard.picture)")
    }
  }

  @Test("As kept: hard names", arguments: Scene.all.filter { ["group", "internships", "register"].contains($0.name) })
  func pictures(scene: Scene) throws {
    var sitting = try Self.sitting(scene.keys)
    sitting.type("80x24")
    try Pictures.expect(PictureTests.seen(sitting), "hard-\(scene.name)-80x24-nl")
  }
}

extension Frame {
  /// Where a text begins, in any row, counted in columns of the screen.
  fileprivate func columns(of text: String) -> Set<Int> {
    var found: Set<Int> = []
    for line in picture().split(separator: "\n") {
      for range in line.ranges(of: text) { found.insert(String(line[..<range.lowerBound]).columns) }
    }
    return found
  }
}
