// What is read equals what was written, to the last scalar.

import Domain
import Testing

@testable import Store

struct RoundTripTests {
  /// Pieces that have gone wrong somewhere before: normal forms, joiners, escapes, controls, the ends of the planes.
  private static let pieces = [
    "Zoë", "Zoe\u{308}", "Ĳ", "ﬁ", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "🇧🇪", "\0", "\u{1}", "\t", "\r\n",
    "\n",
    "\"", "\\", "/", "</script>", "\\u0041", "\u{7F}", "\u{85}", "\u{9B}", "\u{2028}", "\u{2029}", "\u{202E}",
    "\u{FEFF}",
    "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}", "\u{E0001}", "אב", "ा", " ", "", "1e400", "null", "{}", "'", "é", "e\u{301}",
  ]

  private func text(_ chance: inout Seeded) -> String {
    (0..<Int.random(in: 0...6, using: &chance)).map { _ in
      if Bool.random(using: &chance) { return Self.pieces.randomElement(using: &chance) ?? "" }
      let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &chance))
      return scalar.map { String(Character($0)) } ?? ""
    }.joined()
  }

  private func note(_ chance: inout Seeded) -> Note {
    var note = Note(text: text(&chance))
    note.number = [nil, 0, -1, .max, .min, 1 << 53 + 1].randomElement(using: &chance) ?? nil
    for _ in 0..<Int.random(in: 0...4, using: &chance) {
      note.parts[text(&chance)] = (0..<Int.random(in: 0...3, using: &chance)).map { _ in text(&chance) }
    }
    return note
  }

  /// Strings that look alike are equal in Swift; here each scalar counts.
  private func scalars(_ note: Note) -> [String: [[UInt32]]] {
    var all = ["": [note.text.unicodeScalars.map(\.value)]]
    for (key, texts) in note.parts { all["k" + key] = ([key] + texts).map { $0.unicodeScalars.map(\.value) } }
    return all
  }

  @Test func anyContentComesBackAsItWas() throws {
    var chance = Seeded(state: 20_260_413)
    for _ in 0..<1000 {
      let note = note(&chance)
      let envelope = Envelope(
        id: note.id, rev: Int.random(in: 1...9, using: &chance), parent: nil, author: text(&chance), content: note)
      let bytes = try #require(noteForm.seal(envelope))
      let again = try noteForm.open(bytes)
      #expect(again == envelope)
      #expect(scalars(again.content) == scalars(note))
      #expect(noteForm.seal(again) == bytes)
    }
  }

  @Test func aModuleComesBackFromTheRealDisk() throws {
    var chance = Seeded(state: 7)
    let scratch = try Scratch()
    let folder = try scratch.make()
    var version = Version.new
    for rev in 1...20 {
      let module = try module(text(&chance))
      version = try folder.save(module, over: version, author: "Els")
      let stored = try #require(try folder.load().modules.first)
      #expect(stored.content == module)
      #expect(stored.content.name.unicodeScalars.elementsEqual(module.name.unicodeScalars))
      #expect(stored.version == version)
      #expect(stored.revision.rev == rev)
    }
  }

  @Test func whatWouldNotComeBackIsNotWritten() throws {
    /// Forgets its text on the way, as a badly written `Codable` would.
    struct Forgetful: Codable, Equatable {
      var id = "note"
      var text = ""
      enum CodingKeys: CodingKey { case id }
    }
    let form = EnvelopeForm<Forgetful>(kind: "note") { $0.id }
    #expect(form.seal(Envelope(id: "note", rev: 1, parent: nil, author: "", content: Forgetful())) != nil)
    #expect(form.seal(Envelope(id: "note", rev: 1, parent: nil, author: "", content: Forgetful(text: "x"))) == nil)
  }

  @Test(arguments: [nil, 7])
  func anAbsentValueStaysAbsent(_ number: Int?) throws {
    let envelope = Envelope(id: "note", rev: 1, parent: nil, author: "", content: Note(number: number))
    let bytes = try #require(noteForm.seal(envelope))
    #expect(try noteForm.open(bytes).content.number == number)
  }
}
