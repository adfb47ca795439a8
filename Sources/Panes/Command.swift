// The one table of commands: name, keys, where it belongs, and why it cannot work now. Keys, hints, help, palette and the
// printed table read it; the words of each stand in Words/KeyWords.swift under the same name.
import Domain
import Screen
import Words

package enum Command: String, CaseIterable, Sendable {
  case open, back, mark, markAll, new, edit, remove
  case checkIn, register, absence, internship, stage, note, snooze, missing, reflect
  case book, move, copy, cancel, handOver, takeInHand, programme, importFile, agenda, report
  /// Of a meeting of the team that is going on.
  case nextStep, previousStep, nextCase, previousCase, pause, caseNote, decide, observe, reword, closeMeeting
  /// Of a module.
  case closeModule
  /// Of a final report.
  case version, consent, finishReport, giveReport
  case today, roster, week, internships, returnDays, candidates, modules, closingDays, employers, evaluation,
    intervision, adjustments, settings
  case nextPane, previousPane, zoom
  case up, down, left, right, pageUp, pageDown, first, last, earlierWeek, laterWeek, thisWeek
  case filter, sort, copyText
  case undo, redo, saveAgain, me, theme, privacy, help, palette, suspend, repaint, quit
  /// Of a form, and of the text in its fields.
  case saveForm, clearForm, choose, fillUsual, writeLarge, writeOutside, formHelp
  case undoTyping, redoTyping, selectText, cutText, copySelection, pasteText, clearField, eraseWord, eraseRest

  /// Those of `type` work in a form alone, where the keys of all others but the privacy key do nothing.
  package enum Group: CaseIterable, Sendable { case act, go, look, program, type }

  struct Row {
    var group: Group
    /// The first key is the one that is shown. Digits have the unshifted key of an AZERTY keyboard beside them.
    var keys: [Key]
    /// Where alone it works; there its keys are taken from the commands that work everywhere.
    var place: Place?

    init(_ group: Group, _ keys: Key..., at place: Place? = nil) {
      (self.group, self.keys, self.place) = (group, keys, place)
    }
  }

  var row: Row {
    switch self {
    case .open: Row(.act, .enter)
    case .back: Row(.act, .escape)
    case .mark: Row(.act, " ")
    case .markAll: Row(.act, "A", .control("a"))
    case .new: Row(.act, "n", .insert)
    case .edit: Row(.act, "e")
    case .remove: Row(.act, "x", .delete)
    case .checkIn: Row(.act, "c")
    case .register: Row(.act, "r")
    case .absence: Row(.act, "a")
    case .internship: Row(.act, "s")
    case .stage: Row(.act, "t")
    case .note: Row(.act, "o")
    case .snooze: Row(.act, "f")
    case .missing: Row(.act, "O")
    case .reflect: Row(.act, "R")
    case .book: Row(.act, "b")
    case .move: Row(.act, "v")
    case .copy: Row(.act, "y")
    case .cancel: Row(.act, "d")
    case .handOver: Row(.act, "H")
    case .takeInHand: Row(.act, "E")
    case .programme: Row(.act, "g")
    case .importFile: Row(.act, "L")
    case .agenda: Row(.act, "i")
    case .report: Row(.act, "V")
    case .nextStep: Row(.act, .right, "l", at: .meeting)
    case .previousStep: Row(.act, .left, "h", at: .meeting)
    case .nextCase: Row(.act, .pageDown, at: .meeting)
    case .previousCase: Row(.act, .pageUp, at: .meeting)
    case .pause: Row(.act, " ", at: .meeting)
    case .caseNote: Row(.act, "o", at: .meeting)
    case .decide: Row(.act, "d", at: .meeting)
    case .observe: Row(.act, "v", at: .meeting)
    case .reword: Row(.act, "r", at: .meeting)
    case .closeMeeting: Row(.act, "s", at: .meeting)
    case .closeModule: Row(.act, "s", at: .evaluation)
    case .version: Row(.act, "v", at: .report)
    case .consent: Row(.act, "c", at: .report)
    case .finishReport: Row(.act, "s", at: .report)
    case .giveReport: Row(.act, "g", at: .report)
    case .today: Row(.go, "1", "&")
    case .roster: Row(.go, "2", "é")
    case .week: Row(.go, "3", "\"")
    case .internships: Row(.go, "4", "'")
    case .returnDays: Row(.go, "5", "(")
    case .candidates: Row(.go, "6", "§")
    case .modules: Row(.go, "7", "è", "m")
    case .closingDays: Row(.go, "8", "!")
    case .employers: Row(.go, "9", "ç")
    case .evaluation: Row(.go, "F")
    case .intervision: Row(.go, "I")
    case .adjustments: Row(.go, "B")
    case .settings: Row(.go, "0", "à")
    case .nextPane: Row(.look, .tab)
    case .previousPane: Row(.look, .backTab)
    case .zoom: Row(.look, "z")
    case .up: Row(.look, .up, "k")
    case .down: Row(.look, .down, "j")
    case .left: Row(.look, .left, "h")
    case .right: Row(.look, .right, "l")
    case .pageUp: Row(.look, .pageUp)
    case .pageDown: Row(.look, .pageDown)
    case .first: Row(.look, .home)
    case .last: Row(.look, .end)
    case .earlierWeek: Row(.look, ",", .controlLeft)
    case .laterWeek: Row(.look, ";", .controlRight)
    case .thisWeek: Row(.look, "=", ".")
    case .filter: Row(.look, "/", .control("f"))
    case .sort: Row(.look, "S")
    case .copyText: Row(.look, "Y")
    case .undo: Row(.program, "u")
    case .redo: Row(.program, .control("r"))
    case .saveAgain: Row(.program, "w")
    case .me: Row(.program, "M")
    case .theme: Row(.program, "T")
    case .privacy: Row(.program, "p", .control("n"))
    case .help: Row(.program, "?", .function(1))
    case .palette: Row(.program, ":", .control("p"))
    case .suspend: Row(.program, .control("z"))
    case .repaint: Row(.program, .control("l"))
    case .quit: Row(.program, "q", .control("c"))
    case .saveForm: Row(.type, .control("s"))
    case .clearForm: Row(.type, .control("d"))
    case .choose: Row(.type, .function(2))
    case .fillUsual: Row(.type, .control("t"))
    case .writeLarge: Row(.type, .function(4))
    case .writeOutside: Row(.type, .control("o"))
    case .formHelp: Row(.type, .function(1))
    case .undoTyping: Row(.type, .control("z"))
    case .redoTyping: Row(.type, .control("y"))
    case .selectText: Row(.type, .control("a"))
    case .cutText: Row(.type, .control("x"), .with(.shift, .delete))
    case .copySelection: Row(.type, .control("c"), .with(.control, .insert))
    case .pasteText: Row(.type, .control("v"), .with(.shift, .insert))
    case .clearField: Row(.type, .control("u"))
    case .eraseWord: Row(.type, .control("w"))
    case .eraseRest: Row(.type, .control("k"))
    }
  }

  package var group: Group { row.group }

  static let ofForms = Set(allCases.filter { $0.row.group == .type })
  var isOfForms: Bool { Command.ofForms.contains(self) }

  /// Whether a key can only be for one of the two. The privacy key works in a form too.
  func competes(with other: Command) -> Bool {
    if isOfForms != other.isOfForms { return self == .privacy || other == .privacy }
    return row.place == other.row.place
  }

  /// What is done to somebody of another module is done there; all else stays in the module that is open.
  static let ofPerson: Set<Command> = [
    .open, .edit, .remove, .stage, .note, .absence, .internship, .checkIn, .book, .takeInHand, .report,
  ]

  /// What the bottom line offers at a place, the most wanted first.
  static func hints(at place: Place) -> [Command] {
    let here: [Command] =
      switch place {
      case .today: [.open, .register, .checkIn, .snooze]
      case .roster: [.open, .checkIn, .note, .absence, .internship, .stage, .missing, .mark, .new]
      case .week: [.register, .open, .new, .move, .copy, .cancel, .book, .edit, .earlierWeek, .laterWeek]
      case .internships: [.checkIn, .open, .edit, .snooze, .absence, .new]
      case .returnDays: [.register, .reflect, .open, .edit, .move, .new]
      case .candidates: [.stage, .open, .book, .register, .new, .edit, .importFile, .mark]
      case .modules: [.open, .new, .edit, .programme, .handOver, .importFile]
      case .closingDays: [.new, .remove]
      case .employers: [.open, .new, .edit, .sort, .remove]
      case .employer: [.new, .open, .edit, .remove, .back]
      case .evaluation: [.open, .book, .checkIn, .report, .closeModule, .missing, .snooze]
      case .intervision:
        [.open, .agenda, .snooze, .remove, .new, .edit, .adjustments, .report, .move, .nextPane]
      // What leads through it comes before what is written in it.
      case .meeting:
        [
          .nextStep, .previousStep, .nextCase, .caseNote, .decide, .pause, .observe, .previousCase, .reword,
          .closeMeeting, .report, .open, .back,
        ]
      case .adjustments: [.open, .new, .edit, .remove, .nextPane, .back]
      case .report: [.open, .version, .consent, .giveReport, .finishReport, .report, .nextPane, .remove, .back]
      case .settings: [.open, .back]
      case .dossier: [.open, .new, .checkIn, .note, .nextPane, .edit, .absence, .stage, .back]
      }
    return here + [.takeInHand, .filter, .palette, .help, .zoom, .undo, .quit]
  }

  /// Why it does nothing here and now, nil when it works.
  func blocked(in app: App) -> Phrase? {
    if isOfForms { return app.blockedInForm(self) }
    return app.blockedByMarks(self) ?? blockedBySelection(in: app) ?? app.blockedByColleague(self)
  }

  private func blockedBySelection(in app: App) -> Phrase? {
    switch self {
    case .checkIn:
      app.aftercareBlocked()
        ?? (app.targetInternships.isEmpty && app.targetSearcher == nil && app.targetAftercare == nil
          ? .needsInternship : nil)
    case .snooze where app.isOfAgenda || app.snoozesAftercare: nil
    case .snooze:
      app.aftercareBlocked()
        ?? (app.targetInternships.isEmpty && app.targetAlarm == nil && app.targetSearch == nil ? .nothingToPutOff : nil)
    case .move where app.targetCase != nil: app.targetCase?.subject.isOnAgenda == true ? nil : .notOnAgenda
    case .report, .version, .consent, .finishReport, .giveReport: app.reportBlocked(self)
    case .nextStep, .previousStep, .nextCase, .previousCase, .pause, .caseNote, .decide, .observe, .reword,
      .closeMeeting:
      meetingBlocked(in: app)
    case .missing: app.module == nil ? .needsModule : nil
    case .closeModule: app.place != .evaluation ? .onlyInEvaluation(app.keymap.phrase(.evaluation)) : nil
    case .reflect: app.targetSession?.kind == .returnDay ? nil : .needsReturnDay
    case .book where app.nextSessionKind != nil || app.targetFinalTalk != nil: nil
    case .register, .move, .copy, .cancel, .book: sessionBlocked(in: app)
    case .absence, .internship, .note, .stage: app.targetParticipants.isEmpty ? .needsParticipant : nil
    case .programme, .importFile, .handOver: app.targetModule == nil ? .needsModule : nil
    case .new where app.place == .settings: .notInSettings
    case .new: app.module == nil && app.place.needsModule ? .needsModule : nil
    case .roster, .week, .internships, .returnDays, .candidates, .closingDays, .evaluation:
      app.module == nil ? .needsModule : nil
    case .edit, .remove, .mark, .copyText: app.item == nil ? .nothingSelected : nil
    case .markAll: !app.place.isList ? .onlyInLists : nil
    case .open where app.place == .meeting: nil
    case .open: app.item == nil ? .nothingSelected : nil
    case .earlierWeek, .laterWeek, .thisWeek: app.place != .week ? .onlyInWeek(week: app.keymap.phrase(.week)) : nil
    case .filter: !app.place.isList ? .onlyInLists : nil
    case .sort: app.place.orders.isEmpty ? .oneOrder : nil
    case .zoom: app.canZoom ? nil : .zoomedAlready
    case .undo: app.history.done.isEmpty ? .nothingToUndo : nil
    case .redo: app.history.undone.isEmpty ? .nothingToRedo : nil
    default: nil
    }
  }

  private func meetingBlocked(in app: App) -> Phrase? {
    guard app.place == .meeting, let meeting = app.meeting else {
      return .onlyInMeeting(open: app.keymap.phrase(.intervision))
    }
    if self == .nextStep || self == .nextCase, app.lead?.stage == .end { return .noFurther }
    if self == .previousStep || self == .previousCase, app.lead?.stage == .agreements { return .noFurther }
    if case .closed(let day) = meeting.state {
      return [.decide, .observe, .caseNote, .reword, .pause].contains(self)
        ? Refusal.intervisionClosed(day).phrase() : nil
    }
    switch self {
    case .pause, .caseNote, .reword: return app.lead?.stage.subject == nil ? .noCaseAtHand : nil
    case .closeMeeting: return meeting.day > app.now.day ? .meetingAhead(meeting.day) : nil
    default: return nil
    }
  }

  private func sessionBlocked(in app: App) -> Phrase? {
    guard let session = app.targetSession else { return .needsSession }
    switch self {
    case .register:
      guard session.isPlanned else { return .sessionNotPlanned }
      return app.itemModule?.audience(of: session).isEmpty ?? true ? .nobodyInSession : nil
    case .book: return session.isBlock || session.kind == .infoMoment ? nil : .notABlockHere
    default: return nil
    }
  }
}

extension Command.Group {
  package var title: Phrase {
    switch self {
    case .act: KeyTable.act
    case .go: KeyTable.go
    case .look: KeyTable.look
    case .program: KeyTable.program
    case .type: KeyTable.type
    }
  }
}

extension Command {
  private var sentence: CommandSentence? { CommandSentence.all[rawValue] }
  func short(_ language: Language) -> String { sentence?.short(language) ?? rawValue }
  package func words(_ language: Language) -> String { sentence?.long(language) ?? rawValue }

  /// How the configuration file and the printed table name it: "check-in".
  package var name: String {
    rawValue.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }
}
