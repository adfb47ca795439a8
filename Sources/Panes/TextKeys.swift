// What keys do in a text: move, select, erase, and the commands of texts. The same in every field.
import Screen
import Words

/// Whether a key meant something where it was pressed.
enum KeyUse: Sendable { case taken, passed }

extension App {
  /// Keys of the text of the focused field; what it has no use for is the form's.
  mutating func type(_ key: Key, in form: inout Form) -> KeyUse {
    let field = form.fields[form.focus]
    if case .choice = field.kind { return .passed }
    let layout = FormLayout(form, in: size, language, presentation)
    let width = field.rows > 1 ? layout.textWidth(of: form.focus) : nil
    let use = type(key, in: &form.fields[form.focus], width: width, rows: layout.rows[form.focus])
    if use == .taken { form.scrollText(in: layout) }
    return use
  }

  /// - Parameter width: columns of a row, nil in a field of one line.
  @discardableResult
  mutating func type(_ key: Key, in field: inout Field, width: Int?, rows: Int) -> KeyUse {
    if let command = keymap[inForm: key] {
      // Where nothing is selected Ctrl-C leaves the form, as it leaves everything.
      if command == .copySelection, key == .control("c"), field.input.selected == nil { return .passed }
      return type(command, in: &field, width: width)
    }
    switch key {
    case .character(let character): insert(String(character), in: &field)
    case .enter where field.rows > 1: insert("\n", in: &field)
    default:
      let place = TextLayout(field.input.cells, width: width)
      if let motion = key.erasing {
        field.input.erase(motion, in: place)
      } else if let (motion, selecting) = key.moving(in: field, rows: rows) {
        return field.input.move(motion, selecting: selecting, in: place) ? .taken : .passed
      } else {
        return .passed
      }
    }
    return .taken
  }

  /// The commands of the text in a field; the others are the form's.
  private mutating func type(_ command: Command, in field: inout Field, width: Int?) -> KeyUse {
    if [.cutText, .copySelection, .pasteText].contains(command), let why = blocked(command, in: field) {
      status = Status(.info, why)
      return .taken
    }
    switch command {
    case .undoTyping: if !field.input.undo() { status = Status(.info, .nothingToUndo) }
    case .redoTyping: if !field.input.redo() { status = Status(.info, .nothingToRedo) }
    case .selectText: field.input.selectAll()
    case .clearField: field.input.clear()
    case .copySelection: copy(from: field)
    case .cutText:
      copy(from: field)
      field.input.deleteBackward()
    case .pasteText: paste(clipboard, in: &field)
    case .eraseWord: field.input.erase(.wordBack, in: TextLayout(field.input.cells, width: width))
    case .eraseRest where field.isFreeText:
      field.input.erase(.lineEnd, in: TextLayout(field.input.cells, width: width))
    default: return .passed
    }
    return .taken
  }

  /// A pasted line break is a blank in a field of one line: it never saves a form.
  mutating func paste(_ text: String, in form: inout Form) {
    if case .choice = form.fields[form.focus].kind { return }
    paste(text, in: &form.fields[form.focus])
    form.scrollText(in: FormLayout(form, in: size, language, presentation))
  }

  mutating func paste(_ text: String, in field: inout Field) {
    insert(field.rows > 1 ? text : String(text.map { $0.isNewline ? " " : $0 }), in: &field)
  }

  private mutating func insert(_ text: String, in field: inout Field) {
    if field.input.insert(text) == .cut { status = Status(.refused, .textFull(TextInput.limit)) }
  }

  /// To be pasted here, and in other programs.
  private mutating func copy(from field: Field) {
    if let text = field.input.selected { copy(text) }
  }
}

extension Form {
  /// Keeps the cursor of the text at hand among the rows that are shown.
  mutating func scrollText(in layout: FormLayout) {
    guard fields[focus].rows > 1 else { return }
    let rows = TextLayout(fields[focus].input.cells, width: layout.textWidth(of: focus))
    fields[focus].input.scroll(to: rows, rows: layout.rows[focus])
  }
}

extension Key {
  fileprivate var erasing: TextMotion? {
    switch self {
    case .backspace, .with(.shift, .backspace): .back
    case .delete: .forward
    case .with(.control, .backspace), .with(.alt, .backspace): .wordBack
    case .with(.control, .delete), .with(.alt, .delete), .alt("d"): .wordForward
    default: nil
    }
  }

  fileprivate func moving(in field: Field, rows: Int) -> (TextMotion, TextInput.Selecting)? {
    var (key, held) = (self, Held())
    if case .with(let others, let plain) = self { (key, held) = (plain, others) }
    let selecting: TextInput.Selecting = held.contains(.shift) ? .yes : .no
    let isFar = held.contains(.control) || held.contains(.alt)
    let motion: TextMotion? =
      switch key {
      case .left: isFar ? .wordBack : .back
      case .right: isFar ? .wordForward : .forward
      case .alt("b"): .wordBack
      case .alt("f"): .wordForward
      case .home: isFar ? .start : .rowStart
      case .end: isFar ? .end : .rowEnd
      case .control("e"): .rowEnd
      case .up where field.rows > 1: .up
      case .down where field.rows > 1: .down
      case .pageUp where field.rows > 1: .pageUp(max(1, rows - 1))
      case .pageDown where field.rows > 1: .pageDown(max(1, rows - 1))
      default: nil
      }
    return motion.map { ($0, selecting) }
  }
}
