// Editing a text, written down: "|" is the cursor, "[" and "]" hold what is selected, with "|" at one of them.

import Screen
import Testing

@testable import Panes

/// A text with its cursor as one string; its rows are 10 columns wide.
struct EditedText {
  var input = TextInput()
  static let width = 10

  init(_ notation: String) {
    var text = ""
    var (cursor, start, end): (Int?, Int?, Int?)
    for character in notation {
      switch character {
      case "|": cursor = text.count
      case "[": start = text.count
      case "]": end = text.count
      default: text.append(character)
      }
    }
    input = TextInput(text)
    let place = cursor ?? text.count
    if let start, let end { input.move(to: place == start ? end : start) } else { input.move(to: place) }
    if start != nil { input.move(to: place, selecting: .yes) }
  }

  init(_ input: TextInput) { self.input = input }

  var notation: String {
    let range = input.selection.range
    var text = ""
    for place in 0...input.cells.count {
      if !range.isEmpty, place == range.upperBound, place != input.cursor { text += "]" }
      if !range.isEmpty, place == range.upperBound, place == input.cursor { text += "|]" }
      if !range.isEmpty, place == range.lowerBound { text += place == input.cursor ? "[|" : "[" }
      if range.isEmpty, place == input.cursor { text += "|" }
      if place < input.cells.count { text.append(input.cells[place].character) }
    }
    return text
  }
}

struct TextInputTests {
  /// Before, keys, after; in a note of which rows are 10 columns wide.
  static let rows: [(String, String, String)] = [
    // Characters as people see them
    ("caf|", "é", "café|"), ("café|s", "Backspace", "caf|s"),
    ("a👨‍👩‍👧‍👦|b", "Backspace", "a|b"), ("a|👨‍👩‍👧‍👦b", "Right", "a👨‍👩‍👧‍👦|b"), ("🇧🇪|🇳🇱", "Del", "🇧🇪|"),
    ("a🇧🇪🇳🇱|", "Left Backspace", "a|🇳🇱"), ("مرحبا| بك", "Backspace", "مرحب| بك"), ("e|x", "Left Del", "|x"),
    ("日本|語", "Left x", "日x|本語"), ("a|b", "Enter", "a\n|b"), ("a\n|b", "Backspace", "a|b"),
    // Words
    ("een twee| drie", "Ctrl-Left", "een |twee drie"), ("een| twee", "Ctrl-Right", "een |twee"),
    ("|een, twee", "Ctrl-Right", "een|, twee"), ("een, |twee", "Ctrl-Left", "een|, twee"),
    ("een\n|twee", "Ctrl-Left", "een|\ntwee"), ("een|\n  twee", "Ctrl-Right", "een\n  |twee"),
    ("een  twee|", "Ctrl-W", "een  |"), ("een twee |", "Ctrl-Backspace", "een |"), ("een |twee", "Ctrl-Del", "een |"),
    ("een twee|", "Alt-Backspace", "een |"), ("|een twee", "Alt-d", "|twee"),
    ("|een twee", "Alt-f Alt-f Alt-b", "een |twee"),
    ("één twee|", "Ctrl-W Ctrl-W", "|"), ("a 👍👍|", "Ctrl-W", "a |"), ("شكرا جزيلا|", "Ctrl-W", "شكرا |"),
    // Ends: of the row that is shown, then of the line, then of the text
    ("een twee drie| vier", "Home", "een twee |drie vier"), ("een twee |drie vier", "Home", "|een twee drie vier"),
    ("x\neen| twee drie", "End", "x\neen twee| drie"), ("x\neen twee| drie\ny", "End", "x\neen twee drie|\ny"),
    ("een\ntw|ee\ndrie", "Home", "een\n|twee\ndrie"), ("een\ntw|ee\ndrie", "Ctrl-E", "een\ntwee|\ndrie"),
    ("een\ntw|ee\ndrie", "Ctrl-Home", "|een\ntwee\ndrie"), ("een\ntw|ee\ndrie", "Ctrl-End", "een\ntwee\ndrie|"),
    ("een tw|ee drie vier", "Ctrl-K", "een tw|"), ("een|\ntwee", "Ctrl-K", "een|twee"), ("een|", "Ctrl-K", "een|"),
    // Rows: the column is kept over shorter ones
    ("abcdef|g\nh\nijklmnop", "Down Down", "abcdefg\nh\nijklmn|op"),
    ("abcdef|g\nh\nijklmnop", "Down Left Down", "abcdefg\nh\n|ijklmnop"),
    ("een twee drie v|ier", "Up", "een tw|ee drie vier"), ("|een twee drie vier", "Down", "een twee |drie vier"),
    ("日本語|x\nabcdefgh", "Down", "日本語x\nabcdef|gh"), ("abc|d\n日本語", "Down", "abcd\n日本|語"),
    ("a\nb\nc\nd\ne|", "PgUp", "a\nb|\nc\nd\ne"), ("a|\nb\nc\nd\ne", "PgDn", "a\nb\nc\nd|\ne"),
    // Selecting
    ("een| twee", "Shift-Right Shift-Right", "een[ t|]wee"), ("een| twee", "Shift-Left Shift-Right", "een| twee"),
    ("een| twee", "Ctrl-Shift-Right Ctrl-Shift-Right", "een[ twee|]"), ("een tw|ee", "Shift-Home", "[|een tw]ee"),
    ("een tw|ee", "Shift-End", "een tw[ee|]"), ("a\nb|c\nd", "Shift-Up", "a[|\nb]c\nd"), ("ab|c", "Shift-Up", "[|ab]c"),
    ("a\nb|c\nd", "Ctrl-Shift-End", "a\nb[c\nd|]"), ("een| twee", "Ctrl-A", "[een twee|]"),
    ("een [twee|]", "Left", "een |twee"), ("een [|twee] x", "Right", "een twee| x"), ("een [twee|] x", "y", "een y| x"),
    ("een [twee|] x", "Backspace", "een | x"), ("een [|twee] x", "Ctrl-W", "een | x"),
    ("een [twee|] x", "Enter", "een \n| x"),
    ("een [twee|] x", "<drie>", "een drie| x"), ("een [twee|] x", "Ctrl-A Left", "|een twee x"),
    // Cut, copy, paste
    ("een [twee|]", "Ctrl-X", "een |"), ("een [twee|]", "Ctrl-C End Ctrl-V", "een tweetwee|"),
    ("een [twee|]", "Ctrl-X Ctrl-V Ctrl-V", "een tweetwee|"),
    ("een [twee|]", "Shift-Del Home Shift-Ins", "twee|een "), ("[a\nb|]", "Ctrl-Ins Ctrl-End Ctrl-V", "a\nba\nb|"),
    // Undo by the word
    ("|", "=een_twee Ctrl-Z", "een |"), ("|", "=een_twee Ctrl-Z Ctrl-Z Ctrl-Z", "|"),
    ("|", "=een_twee Ctrl-Z Ctrl-Y", "een twee|"),
    ("|", "=een_twee Ctrl-Z x Ctrl-Y", "een x|"), ("een twee|", "Backspace Backspace Ctrl-Z", "een twee|"),
    ("een| twee", "x Left y Ctrl-Z", "een|x twee"), ("een [twee|] x", "y Ctrl-Z", "een [twee|] x"),
    ("een| x", "<\ntwee> z Ctrl-Z Ctrl-Z", "een| x"), ("een twee|", "Ctrl-U Ctrl-Z", "een twee|"),
    ("a|🇪", "🇧", "a🇧🇪|"), ("a|🇪", "🇧 Ctrl-Z", "a|🇪"),
  ]

  @Test("Keys change a text", arguments: rows)
  func keys(before: String, keys: String, after: String) throws {
    var note = try NoteSitting(EditedText(before).input)
    note.type(keys)
    #expect(EditedText(note.field.input).notation == after)
  }

  @Test("A mark that is typed joins the letter before it, and undo takes it off")
  func mark() throws {
    var note = try NoteSitting(EditedText("cafe|s").input)
    note.app.type(.character("\u{301}"), in: &note.field, width: 10, rows: 4)
    #expect(EditedText(note.field.input).notation == "cafe\u{301}|s")
    note.type("Ctrl-Z")
    #expect(EditedText(note.field.input).notation == "cafe|s")
  }

  @Test("In a field of one line, up and down are the form's, and what is pasted stays one line")
  func line() throws {
    var note = try NoteSitting(EditedText("een twee drie vier|").input, kind: .line)
    #expect(note.app.type(.up, in: &note.field, width: nil, rows: 1) == .passed)
    #expect(note.app.type(.enter, in: &note.field, width: nil, rows: 1) == .passed)
    note.type("Home <a\nb> End Ctrl-W")
    #expect(note.field.text == "a been twee drie ")
  }

  @Test("A text takes 20,000 characters and says so; a paste is cut there, and undo takes it out")
  func limit() throws {
    var note = try NoteSitting(TextInput(String(repeating: "é", count: TextInput.limit - 1)))
    note.type("x")
    #expect(note.app.status == nil)
    note.type("y")
    #expect(note.app.status?.words == .textFull(TextInput.limit))
    #expect(note.field.input.cells.count == TextInput.limit && note.field.text.hasSuffix("éx"))
    note.app.status = nil
    note.type("Ctrl-Shift-Left <\(note.field.text)>")
    #expect(note.field.input.cells.count == TextInput.limit && note.app.status == nil)
    note.type("Backspace <ab>")
    #expect(note.field.text.hasSuffix("éa") && note.app.status?.words == .textFull(TextInput.limit))
    note.type("Ctrl-Z Ctrl-Z")
    #expect(note.field.text.hasSuffix("éx"))
  }
}

/// A text in a note of which rows are 10 columns wide and 4 are shown.
struct NoteSitting {
  var app: App
  var field: Field

  init(_ input: TextInput, kind: Field.Kind = .text(rows: 4)) throws {
    app = try Sitting.demonstration().app
    field = Field(.text, .note, kind)
    field.input = input
  }

  mutating func type(_ words: String) {
    for case .event(let event) in Typing.strokes(words) {
      switch event {
      case .key(let key): app.type(key, in: &field, width: field.rows > 1 ? 10 : nil, rows: field.rows)
      case .paste(let text): app.paste(text, in: &field)
      case .mouse, .resize: break
      }
    }
  }
}
