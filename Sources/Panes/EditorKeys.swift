// A text in the person's own editor: asked for by one key, taken up when it comes back.
import Words

extension App {
  mutating func openEditor(_ form: Form) {
    let field = form.fields[form.focus]
    // What the veil does to a frame cannot be done to another program.
    guard !hidesNames else { return status = Status(.refused, .editorShowsNames(nameKey)) }
    effects.append(.edit(field.text))
  }

  /// One step, that can be undone in the field.
  mutating func didEdit(_ text: String) {
    guard let last = overlays.indices.last, case .form(var form) = overlays[last], form.fields[form.focus].rows > 1
    else { return }
    guard text != form.fields[form.focus].text else { return status = Status(.info, .editorChangedNothing) }
    let fit = form.fields[form.focus].input.replaceAll(with: text)
    form.scrollText(in: FormLayout(form, in: size, language, presentation))
    overlays[last] = .form(form)
    let undo = keymap.phrase(.undoTyping)
    status =
      fit == .whole
      ? Status(.done, .editorTaken(undo: undo)) : Status(.refused, .editorCut(TextInput.limit, undo: undo))
  }
}
