// Keys of one's own: what is given, what is left, and what of the configuration cannot be done.

import Domain
import Screen
import Testing
import Words

@testable import Panes

struct KeymapTests {
  private static func keymap(_ lines: String...) -> Keymap {
    Keymap(
      lines.enumerated().map { number, line in
        let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
        return Keymap.Line(command: parts[0], keys: parts[1], number: number + 1)
      })
  }

  @Test("A line takes the place of all keys of its command, the first of them is shown")
  func given() {
    let keymap = Self.keymap("check-in: F5 Ctrl-B", "zoom: Z")
    #expect(keymap[.checkIn] == [.function(5), .control("b")])
    #expect(keymap[.function(5)] == .checkIn && keymap[.control("b")] == .checkIn && keymap["Z"] == .zoom)
    #expect(keymap["c"] == nil && keymap["z"] == nil)
    #expect(keymap["q"] == .quit)
    #expect(keymap.troubles.isEmpty)
  }

  @Test("A key that the table gives to a command with others goes to the line")
  func taken() {
    let keymap = Self.keymap("filter: k")
    #expect(keymap["k"] == .filter)
    #expect(keymap[.up] == [.up])
    #expect(keymap.troubles == [.taken("k", from: .up, command: "filter", line: 1)])
    // Said no more once it is plain that it is meant.
    #expect(Self.keymap("filter: k", "up: Up").troubles.isEmpty)
  }

  @Test(
    "What cannot be done is told with its line, and everything keeps a key",
    arguments: [
      (["bewaar: s"], [.unknownCommand("bewaar", line: 1)]),
      (["zoom: ToetsZ"], [.unknownKey("ToetsZ", command: "zoom", line: 1)]),
      (["zoom: F5", "sort: F5"], [.clash(key: .function(5), command: "sort", line: 2, with: "zoom", other: 1)]),
      (["zoom: c"], [.leftWithout(.checkIn, key: "c", line: 1)]),
      (["zoom: c", "check-in: z"], []), (["zoom: z z"], []),
      (["quit: Ctrl-M"], [.sentAsAnother("Ctrl-M", command: "quit", line: 1)]),
      (["quit: F5 Ctrl-I"], [.sentAsAnother("Ctrl-I", command: "quit", line: 1)]),
      // In a meeting a key may do something else than everywhere.
      (["pause: c"], []), (["pause: F5", "zoom: F5"], []),
      // Of two lines of which neither can be, both give back.
      (["zoom: c", "sort: z"], [.leftWithout(.checkIn, key: "c", line: 1), .leftWithout(.zoom, key: "z", line: 2)]),
      // In a form a key may do something else than at a list, unless it hides names.
      (["save-form: F8"], []), (["zoom: F8", "save-form: F8"], []), (["save-form: Ctrl-R Ctrl-F"], []),
      (
        ["clear-form: F8", "save-form: F8"],
        [.clash(key: .function(8), command: "save-form", line: 2, with: "clear-form", other: 1)]
      ),
      (
        ["privacy: F8", "save-form: F8"],
        [.clash(key: .function(8), command: "save-form", line: 2, with: "privacy", other: 1)]
      ),
      (["save-form: Ctrl-A"], [.leftWithout(.selectText, key: .control("a"), line: 1)]),
      (["privacy: p Ctrl-S"], [.leftWithout(.saveForm, key: .control("s"), line: 1)]),
      (["save-form: s"], [.typesInForm("s", command: "save-form", line: 1)]),
      (["save-form: F8 Spatie"], [.typesInForm("Spatie", command: "save-form", line: 1)]),
      (["cut-text: Enter"], [.typesInForm("Enter", command: "cut-text", line: 1)]),
      (["cut-text: Shift-Del Ctrl-←"], [.typesInForm("Ctrl-←", command: "cut-text", line: 1)]),
      (["pause: F5", "decide: F5"], [.clash(key: .function(5), command: "decide", line: 2, with: "pause", other: 1)]),
    ] as [([String], [Keymap.Trouble])])
  func troubles(lines: [String], troubles: [Keymap.Trouble]) {
    let keymap = Keymap(
      lines.enumerated().map { number, line in
        let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
        return Keymap.Line(command: parts[0], keys: parts[1], number: number + 1)
      })
    #expect(keymap.troubles == troubles)
    for command in Command.allCases {
      #expect(!keymap[command].isEmpty, "\(command)")
      for key in keymap[command] {
        let found = command.isOfForms ? keymap[inForm: key] : keymap[key, at: command.row.place ?? .roster]
        #expect(found == command, "\(command) \(key)")
      }
    }
    let sentences = keymap.remarks(file: "config.yaml")
    #expect(sentences.count == troubles.count)
    for sentence in sentences {
      #expect(sentence.dutch.hasPrefix("config.yaml, lijn ") && sentence.english.hasPrefix("config.yaml, line "))
    }
  }

  @Test("Every key of the table is named so that it can be written down and read back, in both languages")
  func names() {
    for command in Command.allCases {
      for key in command.row.keys {
        for language in Language.allCases { #expect(Key(name: key.words(language)) == key, "\(key)") }
      }
    }
    #expect(Key(name: "ctrl-shift-left") == .with([.control, .shift], .left))
    #expect(Key(name: "Ctrl-B") == .control("b") && Key(name: "alt-x") == .alt("x") && Key(name: "Shift-a") == nil)
  }

  @Test("Hints, help, empty places and the keys themselves follow the map")
  func followed() throws {
    var sitting = try Sitting.demonstration(keymap: Self.keymap("check-in: F5", "new: N", "help: F9"))
    sitting.type("2")
    #expect(sitting.picture.contains("F5 opvolgcontact") && sitting.picture.contains("F9 hulp"))
    sitting.type("c")
    #expect(sitting.sheet == nil)
    sitting.tell(.event(.key(.function(5))))
    #expect(sitting.sheet == "checkIn")
    var empty = try Sitting(Caseload(), keymap: Self.keymap("new: N"))
    #expect(empty.shows("Druk N voor de eerste"))
    empty.tell(.event(.key("N")))
    #expect(empty.sheet == "newModule")
  }

  @Test("In a form the keys follow the map too, with the sentences that name them; the shipped key does nothing")
  func followedInForms() throws {
    let keymap = Self.keymap(
      "save-form: F8", "clear-form: F9", "form-help: Ctrl-B", "copy-selection: Ctrl-G", "choose: Ctrl-E")
    var sitting = try Sitting.demonstration(keymap: keymap)
    sitting.type(Deed.brugge("2") + "#Bart o =Belde")
    #expect(sitting.shows("F8 bewaart"))
    sitting.type("F1 Ctrl-D F2")
    #expect(sitting.sheet == "note" && sitting.typed["Notitie"] == "Belde")
    sitting.type("Ctrl-E")
    #expect(sitting.status.hasPrefix("Ctrl-E opent"))
    sitting.type("F9")
    #expect(sitting.typed["Notitie"] == "" && sitting.status.contains("F9 brengt het terug"))
    sitting.type("F9 Ctrl-A Ctrl-G")
    #expect(sitting.app.clipboard == "Belde")
    sitting.type("Ctrl-B =bewaren")
    #expect(sitting.line(with: "Het formulier bewaren")?.contains("F8") == true)
    sitting.type("Esc Ctrl-S")
    #expect(sitting.sheet == "note")
    sitting.type("F8")
    #expect(sitting.form == nil)
    #expect(try sitting.module.participants.contains { $0.notes.contains { $0.text == "Belde" } })
  }

  @Test("Where names are hidden, or a form is only to be read, a key of one's own changes no more than the shipped one")
  func closedForms() throws {
    let keymap = Self.keymap("paste-text: Ctrl-C", "copy-selection: F4", "write-large: F8", "save-form: F9")
    var sitting = try Sitting.demonstration(keymap: keymap)
    sitting.type(Deed.brugge("2") + "#Bart o =Belde Ctrl-A F4 Esc 7 #Oostende Enter Enter Enter")
    #expect(sitting.app.clipboard == "Belde")
    let before = sitting.typed
    sitting.type("Ctrl-C")
    #expect(sitting.sheet != nil && sitting.typed == before)
    sitting.type("F9")
    #expect(sitting.sheet == nil)
  }
}
