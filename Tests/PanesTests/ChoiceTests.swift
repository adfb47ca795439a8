// A choice is found by typing, gone through with arrows, and picked from a list; a slip takes nothing away.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct ChoiceTests {
  @Test("Typing finds a choice, arrows stay among what is found, Backspace widens", arguments: rows)
  func typing(keys: String, label: String, expected: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + keys)
    #expect(sitting.chosen(label) == expected, "\(sitting.picture)")
  }

  private static let kind = "3 n @Soort "
  private static let how = "4 #Amina c @Hoe "
  private static let rows: [(String, String, String)] = [
    (how + "w", "Hoe", "gesprek op de werkplek"), (how + "=ma", "Hoe", "e-mail"),
    (how + "Left", "Hoe", "ander contact"),
    (how + "Right Right Right Right", "Hoe", "telefoon"), (how + "Space", "Hoe", "e-mail"),
    (kind + "=bez", "Soort", "bedrijfsbezoek"), (kind + "=BEZ", "Soort", "bedrijfsbezoek"),
    (kind + "=be", "Soort", "bedrijfsbezoek"), (kind + "=be Right", "Soort", "beroepenexploratie"),
    (kind + "=be Right Right", "Soort", "bedrijfsbezoek"), (kind + "=be Left", "Soort", "beroepenexploratie"),
    // The same letter again goes on among those it begins.
    (kind + "b b", "Soort", "beroepenexploratie"), (kind + "i i", "Soort", "infomoment"),
    // A slip is forgiven, and what finds nothing begins anew or changes nothing.
    (kind + "=bedrjif", "Soort", "bedrijfsbezoek"), (kind + "=terugkmo", "Soort", "terugkomdag"),
    (kind + "=bezt", "Soort", "terugkomdag"), (kind + "=bez=", "Soort", "bedrijfsbezoek"),
    (kind + "=bez Backspace Backspace Right", "Soort", "beroepenexploratie"),
    (kind + "=bez Ctrl-U Right", "Soort", "beroepenexploratie"),
    // What was searched is forgotten with the field; what was chosen stays.
    (kind + "=bez Tab BackTab Right", "Soort", "beroepenexploratie"),
    (kind + "=bez Tab BackTab", "Soort", "bedrijfsbezoek"),
    ("4 #Amina c @Welbevinden 4", "Welbevinden", "4 goed"),
    ("4 #Amina c @Welbevinden =heel", "Welbevinden", "5 heel goed"),
    // One letter begins a word: no "a" inside "goed noch slecht" is taken for an answer.
    ("4 #Amina c @Welbevinden 4 z", "Welbevinden", "4 goed"), ("4 #Amina c @Welbevinden 4 7", "Welbevinden", "4 goed"),
    // From the list.
    (kind + "F2 =nazorg Enter", "Soort", "nazorg"), (kind + "Ctrl-K Down Enter", "Soort", "individueel gesprek"),
    (kind + "=bez F2 Enter", "Soort", "bedrijfsbezoek"), (kind + "F2 =nazorg Esc", "Soort", "groepsvorming"),
    (kind + "F2 =xyzzy Enter Esc", "Soort", "groepsvorming"),
    ("4 #Amina c @Welbevinden 4 F2 Enter", "Welbevinden", "4 goed"),
  ]

  @Test("All choices are seen at once where there is room, the chosen one between signs")
  func glance() throws {
    var sitting = try Sitting.demonstration(size: Size(columns: 120, rows: 40))
    sitting.type(Deed.brugge() + Self.how + "Right")
    #expect(sitting.shows("telefoon · ‹ e-mail › · gesprek op de werkplek · ander contact"))
    sitting.type("60x16")
    #expect(sitting.shows("‹ e-mail ›") && sitting.shows("…"))
  }

  @Test("The chosen one is in sight at any width, with the cursor on it", arguments: [40, 50, 60, 80, 120, 300])
  func inSight(width: Int) throws {
    for steps in 0..<12 {
      var sitting = try Sitting.demonstration(size: Size(columns: width, rows: 24))
      sitting.type(Deed.brugge() + Self.kind + String(repeating: "Right ", count: steps))
      let field = try #require(sitting.form?.fields.first)
      let row = try #require(sitting.cursor?.row)
      let line = sitting.picture.split(separator: "\n", omittingEmptySubsequences: false)[row]
      #expect(line.contains("‹ " + field.choices[field.chosen].words.dutch.prefix(8)), "\(line)")
    }
  }

  @Test("What no choice has is said, and nothing changes")
  func nothing() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge() + Self.kind + "=bez9")
    #expect(sitting.status == Phrase.noChoiceWith("bez9").dutch)
    #expect(sitting.chosen("Soort") == "bedrijfsbezoek")
  }
}

extension Sitting {
  /// The words of what is chosen in a field.
  fileprivate func chosen(_ label: String) -> String? {
    form?.fields.first { $0.label.dutch == label }.map { $0.choices[$0.chosen].words.dutch }
  }
}
