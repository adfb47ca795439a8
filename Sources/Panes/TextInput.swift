// Text that is being typed: characters as people see them, a cursor between them, what is selected, and undo.

/// The cursor, and the other end of what is selected; both 0 before the first character.
struct TextSelection: Hashable, Sendable {
  var cursor: Int
  /// Where selecting began; nil when nothing is selected.
  var anchor: Int?

  var range: Range<Int> { min(cursor, anchor ?? cursor)..<max(cursor, anchor ?? cursor) }
}

struct TextInput: Hashable, Sendable {
  /// A field takes no more than this many characters.
  static let limit = 20_000

  /// Whether all of what was put in found room.
  enum Fit: Sendable { case whole, cut }

  private(set) var cells: [TextCell]
  private(set) var selection: TextSelection
  private(set) var history = TextHistory()
  /// The column that going up and down keeps to; nil after any other motion.
  private(set) var goal: Int?
  /// The first row that is shown, where there are more than fit.
  private(set) var top = 0
  private(set) var utf8Count: Int

  init(_ text: String = "") {
    cells = text.map { TextCell($0) }
    utf8Count = text.utf8.count
    selection = TextSelection(cursor: cells.count)
  }

  /// The same text with the cursor at the same place, however it came about.
  static func == (one: TextInput, other: TextInput) -> Bool {
    one.selection == other.selection && one.cells == other.cells
  }

  func hash(into hasher: inout Hasher) { hasher.combine(cells) }

  var text: String { cells.text }
  var isEmpty: Bool { cells.isEmpty }
  var cursor: Int { selection.cursor }
  var selected: String? { selection.range.isEmpty ? nil : cells[selection.range].text }

  // MARK: - Changing

  /// In the place of what is selected. One character is typing, more are a paste.
  @discardableResult
  mutating func insert(_ text: String) -> Fit {
    let room = TextInput.limit - cells.count + selection.range.count
    let fitting = text.prefix(max(0, room))
    let isTyped = fitting.count == 1 && selection.range.isEmpty
    // A word and the blank behind it are one step of undo.
    let begins = cursor > 0 && cells[cursor - 1].kind != .word && fitting.first?.isWhitespace == false
    if !fitting.isEmpty {
      replace(selection.range, with: String(fitting), isTyped ? .typing : .whole, begins: isTyped && begins)
    }
    return fitting.endIndex == text.endIndex ? .whole : .cut
  }

  /// Takes away what is selected, else what lies between the cursor and `place`.
  mutating func erase(to place: Int) {
    let isSelected = !selection.range.isEmpty
    let range = isSelected ? selection.range : min(cursor, place)..<max(cursor, place)
    let isLetter = !isSelected && range.count == 1
    let begins = isLetter && cells[range.lowerBound].kind == .word && lastErased != .word
    lastErased = isLetter ? cells[range.lowerBound].kind : nil
    replace(range, with: "", isLetter ? .erasing : .whole, begins: begins)
  }

  private var lastErased: TextCell.Kind?

  mutating func deleteBackward() { erase(to: max(0, cursor - 1)) }
  mutating func clear() { replace(0..<cells.count, with: "", .whole) }
  /// Everything at once, as one step that can be undone.
  @discardableResult
  mutating func replaceAll(with text: String) -> Fit {
    let fitting = text.prefix(TextInput.limit)
    replace(0..<cells.count, with: String(fitting), .whole)
    return fitting.endIndex == text.endIndex ? .whole : .cut
  }

  /// The one way in which text changes. Where it changes, the characters beside it may join: these are cut anew.
  private mutating func replace(
    _ range: Range<Int>, with text: String, _ kind: TextHistory.Kind, begins: Bool = false
  ) {
    goal = nil
    guard !range.isEmpty || !text.isEmpty else { return }
    let before = selection
    let start = max(0, range.lowerBound - 1)
    var end = range.upperBound
    while end < cells.count {
      end += 1
      if cells[end - 1].endsSeam { break }
    }
    let head = cells[start..<range.lowerBound].text + text
    let seam = (head + cells[range.upperBound..<end].text).map { TextCell($0) }
    let edit = TextEdit(at: start, removed: Array(cells[start..<end]), inserted: seam)
    // Behind the character that holds the last of what was put in.
    var place = start
    var bytes = head.utf8.count
    for cell in seam where bytes > 0 {
      bytes -= cell.character.utf8.count
      place += 1
    }
    change(edit.removed, to: edit.inserted, at: start)
    selection = TextSelection(cursor: place)
    history.record(edit, kind, before: before, after: selection, begins: begins)
  }

  private mutating func change(_ old: [TextCell], to new: [TextCell], at place: Int) {
    utf8Count += new.utf8Count - old.utf8Count
    cells.replaceSubrange(place..<place + old.count, with: new)
  }

  // MARK: - Undo

  /// False when there is nothing to undo.
  mutating func undo() -> Bool {
    guard let step = history.undo() else { return false }
    for edit in step.edits.reversed() { change(edit.inserted, to: edit.removed, at: edit.at) }
    (selection, goal) = (step.before, nil)
    return true
  }

  mutating func redo() -> Bool {
    guard let step = history.redo() else { return false }
    for edit in step.edits { change(edit.removed, to: edit.inserted, at: edit.at) }
    (selection, goal) = (step.after, nil)
    return true
  }

  // MARK: - Moving

  enum Selecting: Sendable { case no, yes }

  mutating func move(to place: Int, selecting: Selecting = .no, goal: Int? = nil) {
    history.close()
    let anchor = selecting == .yes ? selection.anchor ?? cursor : nil
    selection = TextSelection(cursor: min(max(0, place), cells.count), anchor: anchor)
    self.goal = goal
  }

  mutating func selectAll() {
    history.close()
    selection = TextSelection(cursor: cells.count, anchor: 0)
    goal = nil
  }

  /// Keeps the row of the cursor among the `rows` that are shown.
  mutating func scroll(to layout: TextLayout, rows: Int) { top = layout.top(from: top, cursor: cursor, rows: rows) }
}

extension Sequence<TextCell> {
  fileprivate var utf8Count: Int { reduce(0) { $0 + $1.character.utf8.count } }
}
