// The cursor stands on what has the keys, on every screen and in both presentations: who cannot see the screen reads there.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct CursorTests {
  @Test("The cursor is on the row or the field that has the keys", arguments: Scene.all, [Presentation.panes, .linear])
  func cursor(scene: Scene, presentation: Presentation) throws {
    var sitting = try Sitting.demonstration(presentation: presentation)
    sitting.type(Deed.brugge() + scene.keys)
    for size in ["120x40", "80x24", "60x16", "40x10"] {
      sitting.type(size)
      #expect(sitting.isCursorWhereTheKeysGo, "\(scene.name) at \(size): \(sitting.atCursor)\n\(sitting.picture)")
    }
  }

  @Test("Wherever the selection goes, the cursor goes with it", arguments: Scene.places, [Presentation.panes, .linear])
  func moves(scene: Scene, presentation: Presentation) throws {
    var sitting = try Sitting.demonstration(presentation: presentation)
    sitting.type(Deed.brugge() + scene.keys + " 80x24")
    for key in ["Down", "End", "Up", "PgUp", "Home", "Right", "Left", "Space", "Tab"] {
      sitting.type(key)
      #expect(sitting.isCursorWhereTheKeysGo, "\(scene.name) after \(key): \(sitting.atCursor)\n\(sitting.picture)")
    }
  }

  @Test("In a form too", arguments: Scene.forms, [Presentation.panes, .linear])
  func fields(scene: Scene, presentation: Presentation) throws {
    var sitting = try Sitting.demonstration(presentation: presentation)
    sitting.type(Deed.brugge() + scene.keys + " 60x16")
    for _ in 0..<(sitting.form?.fields.count ?? 0) {
      sitting.type("Tab")
      #expect(sitting.isCursorWhereTheKeysGo, "\(scene.name): \(sitting.atCursor)\n\(sitting.picture)")
    }
  }

  @Test("Line by line the cursor goes to what is found, and back to what is typed")
  func finding() throws {
    var sitting = try Sitting.demonstration(presentation: .linear)
    sitting.type(Deed.brugge() + "2 ?")
    #expect(sitting.atCursor.behind.hasPrefix("gekozen: Enter"))
    sitting.type("=sessie")
    #expect(sitting.atCursor.before.hasSuffix("Zoek: sessie"))
    sitting.type("Down")
    #expect(sitting.atCursor.behind.hasPrefix("gekozen: y, Een sessie"))
  }
}

extension Sitting {
  /// The row that the cursor is on, before and from it, without what ends a name from right to left.
  var atCursor: (before: String, behind: String) {
    let frame = frame
    guard let cursor = frame.cursor else { return ("", "") }
    let picture = frame.picture().replacing("\u{200E}", with: "")
    let rows = picture.split(separator: "\n", omittingEmptySubsequences: false)
    let row = rows.indices.contains(cursor.row) ? rows[cursor.row] : ""
    var columns = 0
    let before = row.prefix {
      columns += $0.columns
      return columns <= cursor.column
    }
    return (String(before), String(row.dropFirst(before.count)))
  }

  /// Told from the words around the cursor alone.
  var isCursorWhereTheKeysGo: Bool {
    let (before, behind) = atCursor
    let isLinear = app.presentation == .linear
    let isSelected = behind.hasPrefix(isLinear ? "gekozen:" : "▸")
    switch app.overlays.last {
    case .form(let form): return isIn(form)
    case .finder(let finder): return isSelected && isLinear || before.hasSuffix("Zoek: " + finder.filter.text)
    case .picker(let picker): return isSelected && isLinear || before.hasSuffix("Zoek: " + picker.filter.text)
    case .themes(let picker): return isSelected && isLinear || before.hasSuffix("Zoek: " + picker.filter.text)
    case .register, .slots, .invitation: return isSelected
    case .calendar(let sheet):
      if !sheet.typed.isEmpty { return before.hasSuffix(sheet.typed) }
      return isLinear
        ? behind.hasPrefix(sheet.day.long(.dutch)) : behind.hasPrefix("▸") && behind.contains("\(sheet.day.dayOfMonth)")
    case .question: return behind.hasPrefix("Enter ja")
    case .report(let report): return behind.contains((report.lines.first?(.dutch) ?? "").prefix(10))
    case nil: break
    }
    if let filtering = app.filtering { return before.hasSuffix("/ " + (app.lists[filtering]?.filter.text ?? "")) }
    // On the projector nothing is selected: the step at hand is told.
    if app.place == .meeting, app.zoom == .one, !isLinear, app.lead?.stage.subject != nil {
      return behind.prefix(2).hasSuffix("/")
    }
    if app.place == .week, app.week.item == nil {
      let day = app.week.day
      return isSelected || behind.hasPrefix(day.weekday.short(.dutch) + " \(day.dayOfMonth)")
    }
    return isSelected
  }

  private func isIn(_ form: Form) -> Bool {
    let (before, behind) = atCursor
    let field = form.fields[form.focus]
    let isLinear = app.presentation == .linear
    if !field.choices.isEmpty {
      return behind.hasPrefix((isLinear ? "" : "‹ ") + field.choices[field.chosen].words(.dutch).prefix(5))
    }
    let typed = String(field.text.split(separator: "\n", omittingEmptySubsequences: false).last ?? "")
    // A row that is wrapped begins with a later word.
    let word = typed.suffix(8).split(separator: " ").last ?? ""
    guard before.hasSuffix(typed.suffix(8)) || field.rows > 1 && before.hasSuffix(word) else { return false }
    // The label stands before the first row of what is typed.
    let rows = frame.picture().split(separator: "\n", omittingEmptySubsequences: false)
    let row = frame.cursor?.row ?? 0
    let label = (isLinear ? "" : "▸") + field.label(.dutch).prefix(6)
    return form.zoom == .one && field.rows > 1
      || rows[max(0, row - (field.rows > 1 ? 12 : 0))...row].contains { $0.contains(label) }
  }
}
