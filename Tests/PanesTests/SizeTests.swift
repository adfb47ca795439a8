// Every screen at any size, in both languages: nothing breaks, nothing lies outside, and back at the old size it is as it was.

import Domain
import Testing
import Words

@testable import Panes
@testable import Screen

struct SizeTests {
  /// The edges of what changes with the size, and what no window should be.
  static let sizes: [Size] =
    [
      (1, 1), (1, 100), (300, 1), (2, 2), (3, 5), (10, 10), (39, 10), (40, 9), (40, 10), (41, 11), (40, 100), (60, 16),
      (72, 12), (80, 10), (80, 24), (109, 34), (110, 33), (110, 34), (120, 40), (169, 34), (170, 34), (200, 50),
      (300, 10), (300, 100),
    ].map { Size(columns: $0.0, rows: $0.1) }

  @Test("Any screen at any size, and back", arguments: Scene.all, Language.allCases)
  func everySize(scene: Scene, language: Language) throws {
    var sitting = try Sitting.demonstration(language)
    sitting.type(Deed.brugge() + scene.keys)
    let before = sitting.picture
    for size in Self.sizes {
      sitting.tell(.event(.resize(size)))
      let frame = sitting.frame
      let faults = frame.faults
      #expect(faults == [], "\(scene.name) at \(size)")
      if size.columns >= App.leastSize.columns, size.rows >= App.leastSize.rows {
        let (cursor, bounds) = (frame.cursor, frame.bounds)
        #expect(cursor.map(bounds.contains) == true, "the cursor of \(scene.name) at \(size)")
      }
    }
    sitting.tell(.event(.resize(Size(columns: 120, rows: 40))))
    #expect(sitting.picture == before)
  }

  @Test("What is half typed stays, whatever the window does between two keys", arguments: Language.allCases)
  func typing(language: Language) throws {
    var sitting = try Sitting.demonstration(language)
    sitting.type(Deed.brugge("2 #Amina o"))
    for (index, character) in "Belde zelf: 字 é 👩‍👩‍👧 שלום.".enumerated() {
      sitting.tell(.event(.resize(Self.sizes[index % Self.sizes.count])))
      sitting.tell(.event(.key(.character(character))))
      let faults = sitting.frame.faults
      #expect(faults == [])
    }
    sitting.type("120x40")
    #expect(sitting.typed.values.contains("Belde zelf: 字 é 👩‍👩‍👧 שלום."))
  }
}

extension Frame {
  /// Where a wide cluster lacks its other half, or hangs over the edge; in words.
  var faults: [String] {
    cells.indices.compactMap { place -> String? in
      let (row, column) = (place / size.columns, place % size.columns)
      let next = column + 1 < size.columns ? cells[place + 1].columns : 1
      if cells[place].columns == 2, next != 0 { return "half a cluster at \(column), \(row)" }
      if cells[place].columns == 0, column == 0 || cells[place - 1].columns != 2 {
        return "a rest at \(column), \(row)"
      }
      return nil
    }
  }
}
