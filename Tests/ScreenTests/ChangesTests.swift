// What two frames differ in.

import Testing

@testable import Screen

struct ChangesTests {
  private func frame(_ text: String, columns: Int = 8, _ style: Style = Style()) -> Frame {
    var frame = Frame(size: Size(columns: columns, rows: 1))
    frame.put(text, at: Point(column: 0, row: 0), style)
    return frame
  }

  private func changes(_ new: Frame, since old: Frame?) -> [Int] {
    var places: [Int] = []
    new.forEachChange(since: old) { point, _, _ in places.append(point.column) }
    return places
  }

  @Test(
    "Only cells that differ are told, wide ones by their left half",
    arguments: [
      ("abc", "abc", [Int]()), ("abc", "abd", [2]), ("abc", "ab", [2]), ("日b", "日c", [2]), ("ab", "日", [0]),
      ("日", "ab", [0, 1]), ("x日", "日x", [0, 2]), ("e\u{301}a", "e\u{301}a", []), ("e\u{301}a", "e\u{300}a", [0]),
      ("e\u{301}u\u{308}", "u\u{308}e\u{301}", [0, 1]), ("ae\u{301}", "e\u{301}a", [0, 1]),
    ])
  func differing(old: String, new: String, places: [Int]) {
    #expect(changes(frame(new), since: frame(old)) == places)
  }

  @Test("The same clusters in tables of another order are the same")
  func tables() {
    var one = frame("")
    one.put("e\u{301}", at: Point(column: 0, row: 0))
    one.put("u\u{308}\u{304}", at: Point(column: 1, row: 0))
    var other = frame("")
    other.put("u\u{308}\u{304}", at: Point(column: 1, row: 0))
    other.put("e\u{301}", at: Point(column: 0, row: 0))
    #expect(changes(one, since: other) == [])
  }

  @Test("Another style is a difference, another size or no old frame is all")
  func all() {
    #expect(changes(frame("a", columns: 2), since: frame("a", columns: 2, Style(.danger))) == [0])
    #expect(changes(frame("a", columns: 2), since: frame("a", columns: 3)) == [0, 1])
    #expect(changes(frame("日", columns: 3), since: nil) == [0, 2])
  }
}
