// The one table of commands: name, keys, words, where it belongs, and why it cannot work now. Keys, hints and help read it.
import Domain
import Screen
import Words

enum Command: String, CaseIterable, Sendable {
  case open, back, mark, new, edit, remove
  case checkIn, register, absence, internship, stage, note, snooze
  case book, move, copy, cancel, programme, importFile
  case today, roster, week, internships, returnDays, candidates, modules, closingDays
  case nextPane, previousPane, zoom
  case up, down, left, right, pageUp, pageDown, first, last, earlierWeek, laterWeek, thisWeek
  case undo, redo, saveAgain, me, theme, help, suspend, repaint, quit

  enum Group: Sendable { case act, go, look, program }

  var group: Group {
    switch self {
    case .open, .back, .mark, .new, .edit, .remove, .checkIn, .register, .absence, .internship, .stage, .note, .snooze,
      .book, .move, .copy, .cancel, .programme, .importFile:
      .act
    case .today, .roster, .week, .internships, .returnDays, .candidates, .modules, .closingDays: .go
    case .nextPane, .previousPane, .zoom, .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .earlierWeek,
      .laterWeek, .thisWeek:
      .look
    case .undo, .redo, .saveAgain, .me, .theme, .help, .suspend, .repaint, .quit: .program
    }
  }

  /// The first key is the one that is shown. Digits have the unshifted key of an AZERTY keyboard beside them.
  var keys: [Key] {
    switch self {
    case .open: [.enter]
    case .back: [.escape]
    case .mark: [.character(" ")]
    case .new: [.character("n"), .insert]
    case .edit: [.character("e")]
    case .remove: [.character("x"), .delete]
    case .checkIn: [.character("c")]
    case .register: [.character("r")]
    case .absence: [.character("a")]
    case .internship: [.character("s")]
    case .stage: [.character("t")]
    case .note: [.character("o")]
    case .snooze: [.character("f")]
    case .book: [.character("b")]
    case .move: [.character("v")]
    case .copy: [.character("y")]
    case .cancel: [.character("d")]
    case .programme: [.character("g")]
    case .importFile: [.character("i")]
    case .today: [.character("1"), .character("&")]
    case .roster: [.character("2"), .character("é")]
    case .week: [.character("3"), .character("\"")]
    case .internships: [.character("4"), .character("'")]
    case .returnDays: [.character("5"), .character("(")]
    case .candidates: [.character("6"), .character("§")]
    case .modules: [.character("7"), .character("è"), .character("m")]
    case .closingDays: [.character("8"), .character("!")]
    case .nextPane: [.tab]
    case .previousPane: [.backTab]
    case .zoom: [.character("z")]
    case .up: [.up, .character("k")]
    case .down: [.down, .character("j")]
    case .left: [.left, .character("h")]
    case .right: [.right, .character("l")]
    case .pageUp: [.pageUp]
    case .pageDown: [.pageDown]
    case .first: [.home]
    case .last: [.end]
    case .earlierWeek: [.character(","), .controlLeft]
    case .laterWeek: [.character(";"), .controlRight]
    case .thisWeek: [.character(":")]
    case .undo: [.character("u")]
    case .redo: [.control("r")]
    case .saveAgain: [.character("w")]
    case .me: [.character("M")]
    case .theme: [.character("T")]
    case .help: [.character("?"), .function(1)]
    case .suspend: [.control("z")]
    case .repaint: [.control("l")]
    case .quit: [.character("q"), .control("c")]
    }
  }

  static let byKey: [Key: Command] = Dictionary(
    allCases.flatMap { command in command.keys.map { ($0, command) } }, uniquingKeysWith: { first, _ in first })

  /// What the bottom line offers at a place, the most wanted first.
  static func hints(at place: Place) -> [Command] {
    let here: [Command] =
      switch place {
      case .today: [.open, .register, .checkIn, .snooze]
      case .roster: [.open, .checkIn, .note, .absence, .internship, .stage, .mark, .new]
      case .week: [.register, .open, .new, .move, .copy, .cancel, .book, .edit, .earlierWeek, .laterWeek]
      case .internships: [.checkIn, .open, .edit, .snooze, .absence, .new]
      case .returnDays: [.register, .open, .edit, .move, .new]
      case .candidates: [.stage, .open, .edit, .new, .importFile, .mark]
      case .modules: [.open, .new, .edit, .programme, .importFile]
      case .closingDays: [.new, .remove]
      case .dossier: [.checkIn, .note, .open, .edit, .absence, .stage, .back]
      }
    return here + [.help, .zoom, .undo, .quit]
  }

  /// Why it does nothing here and now, nil when it works.
  func blocked(in app: App) -> Phrase? {
    switch self {
    case .checkIn, .snooze: app.targetInternship == nil ? .needsInternship : nil
    case .register, .move, .copy, .cancel, .book: sessionBlocked(in: app)
    case .absence, .internship, .note, .stage: app.targetParticipants.isEmpty ? .needsParticipant : nil
    case .programme, .importFile: app.targetModule == nil ? .needsModule : nil
    case .new: app.module == nil && app.place != .modules ? .needsModule : nil
    case .roster, .week, .internships, .returnDays, .candidates, .closingDays: app.module == nil ? .needsModule : nil
    case .edit, .remove, .mark: app.item == nil ? .nothingSelected : nil
    case .open: app.item == nil ? .nothingSelected : nil
    case .earlierWeek, .laterWeek, .thisWeek: app.place != .week ? .onlyInWeek : nil
    case .undo: app.history.done.isEmpty ? .nothingToUndo : nil
    case .redo: app.history.undone.isEmpty ? .nothingToRedo : nil
    default: nil
    }
  }

  private func sessionBlocked(in app: App) -> Phrase? {
    guard let session = app.targetSession else { return .needsSession }
    switch self {
    case .register:
      guard session.isPlanned else { return .sessionNotPlanned }
      return app.itemModule?.audience(of: session).isEmpty ?? true ? .nobodyInSession : nil
    case .book: return session.isBlock ? nil : .notABlockHere
    default: return nil
    }
  }
}

extension Command {
  private var sentence: CommandSentence? { CommandSentence.all[rawValue] }
  func short(_ language: Language) -> String { sentence?.short(language) ?? rawValue }
  func words(_ language: Language) -> String { sentence?.long(language) ?? rawValue }
}

extension Key {
  /// How a key is written in hints and help.
  func words(_ language: Language) -> String {
    switch self {
    case .character(" "): Phrase.spaceBar(language)
    case .character(let character): String(character)
    case .control(let character): "Ctrl-" + String(character).uppercased()
    case .alt(let character): "Alt-" + String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F" + String(number)
    case .with(let held, let key):
      (held.contains(.control) ? "Ctrl-" : "") + (held.contains(.alt) ? "Alt-" : "")
        + (held.contains(.shift) ? "Shift-" : "") + key.words(language)
    case .unknown: "?"
    }
  }
}
