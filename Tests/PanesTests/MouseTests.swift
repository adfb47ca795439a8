// The mouse: whatever a key can point at can be pressed, and a press means what is seen there.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct MouseTests {
  /// The middle of the first place where a text stands.
  private func place(of text: String, in sitting: Sitting) throws -> Point {
    let rows = sitting.picture.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains(text) }, "\(text) is nowhere in\n\(sitting.picture)")
    let line = Array(rows[row])
    let start = try #require(line.indices.first { line[$0...].starts(with: text) })
    return Point(column: String(line[..<start]).columns + text.columns / 2, row: row)
  }

  private func press(_ text: String, _ sitting: inout Sitting, _ kind: Mouse.Kind = .press) throws {
    let at = try place(of: text, in: sitting)
    sitting.tell(.event(.mouse(Mouse(kind: .press, at: at))))
    if kind == .double { sitting.tell(.event(.mouse(Mouse(kind: .double, at: at)))) }
  }

  private func sitting(_ keys: String, _ size: Size = Size(columns: 120, rows: 40)) throws -> Sitting {
    var sitting = try Sitting.demonstration(size: size)
    sitting.type(Deed.brugge() + keys)
    return sitting
  }

  @Test("A press on a pane, a tab, a line or a session goes there and selects it")
  func goes() throws {
    var wide = try sitting("2")
    try press("Nele G.", &wide)
    #expect(wide.app.targetParticipants.first?.name.first == "Nele" && wide.app.place == .roster)
    try press("▸gesprek", &wide)
    #expect(wide.app.place == .week)
    try press("di 30", &wide)
    #expect(wide.app.week.day.dayOfMonth == 30)
    try press("Terugkomdagen", &wide)
    #expect(wide.app.place == .returnDays)
    var narrow = try sitting("2", Size(columns: 80, rows: 24))
    try press("Mod.", &narrow)
    #expect(narrow.app.place == .modules)
  }

  @Test("A second press opens; a press at the edge marks; a hint is pressed as its key")
  func opens() throws {
    var sitting = try sitting("2 z")
    try press("Nele Goethals", &sitting, .double)
    #expect(sitting.app.place == .dossier)
    try press("opvolgcontact", &sitting)
    #expect(sitting.sheet == "checkIn")
    try press("sluit", &sitting)
    #expect(sitting.sheet == nil)
    sitting.type("Esc")
    let at = try place(of: "Amina", in: sitting)
    sitting.tell(.event(.mouse(Mouse(kind: .press, at: Point(column: 2, row: at.row)))))
    #expect(sitting.app.selections[.roster]?.marked.count == 1)
  }

  @Test("The wheel goes through what it is over, also in a sheet")
  func wheel() throws {
    var sitting = try sitting("2")
    let over = try place(of: "Nele G.", in: sitting)
    let before = sitting.app.selections[.roster]?.index ?? 0
    sitting.tell(.event(.mouse(Mouse(kind: .wheelDown, at: over))))
    #expect(sitting.app.selections[.roster]?.index == before + 3)
    sitting.type("?")
    sitting.tell(.event(.mouse(Mouse(kind: .wheelDown, at: over))))
    guard case .finder(let finder) = sitting.app.overlays.last else { return #expect(Bool(false)) }
    #expect(finder.index == 3)
  }

  @Test("Over a calendar the wheel turns months")
  func months() throws {
    var sitting = try sitting("3 n @Datum=15/7 F2")
    sitting.tell(.event(.mouse(Mouse(kind: .wheelDown, at: Point(column: 40, row: 12)))))
    guard case .calendar(let calendar) = sitting.app.overlays.last else { return #expect(Bool(false)) }
    #expect(calendar.day.description == "2026-08-15")
  }

  @Test(
    "A press in a text puts the cursor there: before what was pressed, behind the end of a row, in any row and any field"
  )
  func cursor() throws {
    var sitting = try sitting("2 #Nele o =字een_twee Enter =drie Enter Enter =vier")
    let start = try #require(sitting.form.map { $0.fields[$0.focus].input.cursor })
    #expect(start == 20)
    func press(_ text: String, _ column: Int, _ row: Int = 0) throws -> Int? {
      let at = try place(of: text, in: sitting)
      let begin = at.column - text.columns / 2
      sitting.tell(.event(.mouse(Mouse(kind: .press, at: Point(column: begin + column, row: at.row + row)))))
      return sitting.form.map { $0.fields[$0.focus].input.cursor }
    }
    #expect(try press("字een", 0) == 0)
    #expect(try press("字een", 2) == 1)
    #expect(try press("twee", 1) == 6)
    #expect(try press("twee", 30) == 9)
    #expect(try press("drie", 2) == 12)
    #expect(try press("drie", 5, 1) == 15)
    #expect(try press("vier", 3, 2) == 20)
    sitting.type("F4")
    #expect(try press("drie", 1) == 11)
    sitting.type("=X F4")
    #expect(sitting.typed["Notitie"] == "字een twee\ndXrie\n\nvier")
    #expect(try press("1/7/2026", 2) == 2 && sitting.form?.focus == 0)
    sitting.type("=0")
    #expect(sitting.typed["Datum"] == "1/07/2026")
  }

  @Test("In sheets: lines, fields, choices, days, answers; outside of a sheet nothing")
  func sheets() throws {
    var sitting = try sitting("5 #24_jun r")
    try press("Nele Goethals", &sitting, .double)
    try press("bewaart", &sitting)
    #expect(sitting.sheet == nil && sitting.status.contains("Aanwezigheid"))
    sitting.type("2 #Nele c")
    try press("Hoe  ", &sitting)
    try press("Hoe  ", &sitting)
    #expect(sitting.typed["Hoe"] != "phone")
    try press("telefoon", &sitting)
    #expect(sitting.typed["Hoe"] == "phone")
    try press("Datum", &sitting)
    try press("kalender", &sitting)
    #expect(sitting.sheet == "calendar")
    try press("15", &sitting, .double)
    #expect(sitting.sheet == "checkIn" && sitting.typed["Datum"] == "15/7/2026")
    sitting.tell(.event(.mouse(Mouse(kind: .press, at: Point(column: 0, row: 39)))))
    #expect(sitting.sheet == "checkIn")
    sitting.type("Ctrl-D Esc 6 #Veerle x")
    let before = sitting.app.caseload
    try press("nee", &sitting)
    #expect(sitting.sheet == nil && sitting.app.caseload == before)
  }

  @Test("A press anywhere, on any screen, at any size is safe", arguments: Scene.places + Scene.sheets)
  func anywhere(scene: Scene) throws {
    let start = try sitting(scene.keys)
    for size in ["120x40", "60x16", "7x3"] {
      var there = start
      there.type(size)
      for row in stride(from: 0, to: there.app.size.rows, by: 3) {
        for column in stride(from: 0, to: there.app.size.columns, by: 7) {
          for kind in [Mouse.Kind.press, .double, .wheelUp, .wheelDown] where (row + column) % 4 == kind.number {
            var sitting = there
            sitting.tell(.event(.mouse(Mouse(kind: kind, at: Point(column: column, row: row)))))
            _ = sitting.picture
          }
        }
      }
    }
  }
}

extension Mouse.Kind {
  fileprivate var number: Int {
    switch self {
    case .press: 0
    case .double: 1
    case .wheelUp: 2
    case .wheelDown: 3
    }
  }
}
