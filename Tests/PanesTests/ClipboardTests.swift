// Copying and the person's own editor, by keys: what is asked of the world, and what becomes of the answer.

import Domain
import Screen
import Testing
import Words

@testable import Panes

private let (paste, undo) = (Phrase(same: "Ctrl-V"), Phrase(same: "Ctrl-Z"))

struct ClipboardTests {
  private let note = Deed.brugge("2 #Amina") + "o =een_twee "

  @Test("What is copied goes to the terminal and stays to be pasted; without a selection Ctrl-C leaves with a draft")
  func copy() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(note + "Ctrl-Shift-Left Ctrl-C")
    #expect(sitting.takeEffects().contains(.copy("twee")))
    #expect(sitting.status == Phrase.copySent(4, paste: paste).dutch && sitting.form != nil)
    sitting.type("End Enter Ctrl-V")
    #expect(sitting.typed["Notitie"] == "een twee\ntwee")
    sitting.type("Ctrl-C")
    #expect(sitting.form == nil && sitting.status == Phrase.draftKept.dutch)
  }

  @Test("What was cut in one form can be pasted in another")
  func acrossForms() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(note + "Ctrl-A Ctrl-X Esc #Nele o Ctrl-V Ctrl-V")
    #expect(sitting.typed["Notitie"] == "een tweeeen twee")
  }

  @Test("The setting keeps it inside")
  func setting() throws {
    var sitting = try Sitting.demonstration()
    sitting.type("0 #Klembord Enter @Klembord=alleen Ctrl-S Esc " + note + "Ctrl-A Ctrl-C")
    #expect(!sitting.takeEffects().contains(.copy("een twee")))
    #expect(sitting.status == Phrase.copiedHere(8, paste: paste).dutch && sitting.app.clipboard == "een twee")
  }

  @Test(
    "The answer of the edge is told",
    arguments: [
      (CopyAnswer.sent(characters: 3), Phrase.copySent(3, paste: paste)),
      (.tooLarge(limit: 9), .copyTooLarge(9, paste: paste)),
      (.noClipboard, .noTerminalClipboard(paste: paste)),
    ])
  func answers(answer: CopyAnswer, words: Phrase) throws {
    var sitting = try Sitting.demonstration()
    sitting.tell(.copied(answer))
    #expect(sitting.status == words.dutch)
  }

  static let lines: [(String, String)] = [
    (Deed.brugge("2 #Amina") + "Y", "Amina El Idrissi"), (Deed.brugge("4 #Nele") + "Y", "Nele G."),
    (Deed.brugge("5 #24_jun") + "Y", "wo 24 jun"), (Deed.brugge("3") + "Y", "wo 1 jul  13:30-15:30"),
    (Deed.brugge("2 #Bart Enter") + "#Groene_Poort__ma Y", "Tuincentrum"), ("1 #Bart Y", "Bart"),
  ]

  @Test("Y copies the selected line as it is read", arguments: lines)
  func line(keys: String, text: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(keys)
    let copied = sitting.takeEffects().compactMap { if case .copy(let text) = $0 { text } else { nil } }
    let only = try #require(copied.first)
    #expect(only.contains(text) && !only.hasPrefix(" ") && !only.hasSuffix("\n"))
    // Bars and signs are told in words.
    #expect(!only.contains { "▓░▁█✓▸~".contains($0) }, "\(only)")
  }

  @Test("A note is copied whole, however it is wrapped; marked lines go together")
  func several() throws {
    var sitting = try Sitting.demonstration()
    let long = String(repeating: "woord ", count: 60) + "einde"
    sitting.type(note + "Ctrl-U <\(long)\nslot> Ctrl-S Enter #woord_woord Y")
    #expect(sitting.app.clipboard.hasSuffix(long + "\nslot"))
    sitting.type("2 #Amina Space #Nele Space Y")
    #expect(sitting.app.clipboard.split(separator: "\n").count == 2)
  }

  // MARK: - The editor

  @Test("Ctrl-O gives the text to the editor; what comes back is one step of undo")
  func editor() throws {
    var sitting = try Sitting.demonstration()
    sitting.editor = { $0 + "\ndrie" }
    sitting.type(note + "Ctrl-O")
    #expect(sitting.takeEffects().contains(.edit("een twee")))
    #expect(sitting.typed["Notitie"] == "een twee\ndrie" && sitting.status == Phrase.editorTaken(undo: undo).dutch)
    sitting.type("Ctrl-Z")
    #expect(sitting.typed["Notitie"] == "een twee")
    sitting.type("Ctrl-Y Ctrl-S")
    #expect(try sitting.person("Amina El Idrissi").notes.contains { $0.text == "een twee\ndrie" })
  }

  @Test("A text that did not change, is too long, or did not come back")
  func editorAnswers() throws {
    var sitting = try Sitting.demonstration()
    sitting.editor = { $0 }
    sitting.type(note + "Ctrl-O")
    #expect(sitting.status == Phrase.editorChangedNothing.dutch)
    sitting.editor = { _ in String(repeating: "é", count: TextInput.limit + 1) }
    sitting.type("Ctrl-O")
    #expect(
      sitting.status == Phrase.editorCut(TextInput.limit, undo: undo).dutch
        && sitting.typed["Notitie"]?.count == TextInput.limit)
    sitting.editor = nil
    sitting.type("Ctrl-Z Ctrl-O")
    #expect(sitting.report == Phrase.noEditor.dutch)
    sitting.type("Enter")
    #expect(sitting.typed["Notitie"] == "een twee")
  }

  @Test("In a field of one line there is nothing for an editor to do")
  func oneLine() throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("6") + "n Ctrl-O")
    #expect(sitting.status == Phrase.onlyTextInEditor(Phrase(same: "Ctrl-O")).dutch)
    sitting.type("F4")
    #expect(sitting.status == Phrase.onlyTextZooms(Phrase(same: "F4")).dutch)
  }

  @Test(
    "F4 gives a text the whole form, at any size, and gives it back; another field ends it too",
    arguments: ["80x24", "120x40", "60x16", "40x10"])
  func large(size: String) throws {
    var sitting = try Sitting.demonstration()
    sitting.type(Deed.brugge("4 #Amina") + "\(size) c @Wat_is_gezegd =woord")
    let before = sitting.picture
    sitting.type("F4")
    #expect(!sitting.shows("Welbevinden") && sitting.cursor != nil)
    sitting.type("F4")
    #expect(sitting.picture == before)
    sitting.type("F4 Tab")
    #expect(sitting.shows("Welbevinden"))
  }
}
