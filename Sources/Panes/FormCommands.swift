// Why a command of a form cannot do anything there now, and the help that lists them all.
import Domain
import Screen
import Words

extension Command {
  /// They change nothing of what is in a form: allowed where it can only be read, and where a field is hidden.
  private static let ofReaders: Set<Command> = [.saveForm, .writeLarge, .formHelp]

  /// Whether it may be used where a form is only to be read.
  var onlyReadsForms: Bool { Command.ofReaders.contains(self) || self == .copySelection }
  /// Whether it may be used in a field of which the content is hidden.
  var leavesHiddenFields: Bool { Command.ofReaders.contains(self) || self == .clearForm }
}

extension App {
  /// In the form on top, or under the help that is open over it.
  func blockedInForm(_ command: Command) -> Phrase? {
    let forms = overlays.suffix(2).compactMap { if case .form(let form) = $0 { form } else { nil } }
    return forms.last.map { blocked(command, in: $0) } ?? .onlyInForms
  }

  func blocked(_ command: Command, in form: Form) -> Phrase? {
    let field = form.fields[form.focus]
    if let why = lock(on: form), !command.onlyReadsForms { return why }
    if field.access == .hidden, !command.leavesHiddenFields { return .fieldHidden(nameKey) }
    switch command {
    case .choose: return looksUp(field, of: form) ? nil : .nothingToLookAt(keymap.phrase(.choose))
    case .fillUsual:
      guard !form.isReflection, form.purpose == .me || field.usual == nil else { return nil }
      return .nothingUsual(keymap.phrase(.fillUsual))
    case .writeLarge: return field.rows > 1 ? nil : .onlyTextZooms(keymap.phrase(.writeLarge))
    case .writeOutside: return field.rows > 1 ? nil : .onlyTextInEditor(keymap.phrase(.writeOutside))
    case .eraseRest: return field.isFreeText ? nil : .onlyInText
    case .undoTyping, .redoTyping, .selectText, .cutText, .copySelection, .pasteText, .eraseWord:
      return field.choices.isEmpty ? blocked(command, in: field) : .onlyInText
    default: return nil
    }
  }

  /// Of cutting, copying and pasting.
  func blocked(_ command: Command, in field: Field) -> Phrase? {
    switch command {
    case .cutText, .copySelection:
      field.input.selected == nil ? .nothingSelectedInText(keymap.phrase(.selectText)) : nil
    case .pasteText: clipboard.isEmpty ? .clipboardEmpty : nil
    default: nil
    }
  }

  /// Whether there is a calendar or a list for a field.
  private func looksUp(_ field: Field, of form: Form) -> Bool {
    switch field.kind {
    case .day, .days, .choice: true
    case .line, .text, .time, .span, .minutes, .interval: employerList(field, of: form) != nil
    }
  }

  mutating func openFormHelp() { overlays.append(.finder(finder(.form))) }

  /// The keys that every form has, to be read; then the commands.
  var formEntries: [Finder.Entry] {
    FormKeys.fixed.map { hint in
      let (keys, words) = (hint.key(language), hint.does(language))
      return Finder.Entry(target: .told(hint), words: words, folded: Folded(words + " " + keys))
    } + (Command.allCases.filter(\.isOfForms) + [.privacy]).map(entry)
  }

  /// By its key, as if that had been pressed in the form below.
  mutating func press(_ command: Command) {
    keymap[command].first { command.isOfForms || !$0.isTyped }.map { handle(.key($0)) }
  }
}
