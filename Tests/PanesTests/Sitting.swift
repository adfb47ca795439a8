// One sitting at the screen: an app on a caseload, keys typed into it, and its effects answered as the loop does.

import Demonstration
import Domain
import FoundationEssentials
import Screen
import Testing
import Words

@testable import Panes

struct Sitting {
  /// How the disk answers a save.
  enum Disk {
    case saves
    case refuses(DiskTrouble)
    /// Not yet: nothing is answered until `answer()`.
    case waits
  }

  private(set) var app: App
  /// Everything that was asked of the world, in order.
  private(set) var effects: [Effect] = []
  var disk = Disk.saves
  /// What stands on the disk; a save that was refused is not in it.
  private(set) var stored: [Document.ID: Document]
  /// What is done to a text in the person's own editor; nil where none is chosen.
  var editor: ((String) -> String)?
  /// What the edge makes of the next file that is named.
  var reading = FileReading(changes: [], report: [])
  /// What the edge finds in the themes folder.
  var themes = Sitting.someThemes
  /// The steps that lie on the disk from an earlier sitting.
  private var steps: [Int: Step] = [:]
  private var waiting: [Document.ID: Document?] = [:]

  init(
    _ caseload: Caseload, at moment: String = "2026-07-01T10:00", _ language: Language = .dutch,
    me: String = "Christel W.", size: Size = Size(columns: 120, rows: 40), mode: App.Mode = .real,
    keymap: Keymap = Keymap(), troubles: [DiskTrouble] = [], presentation: Presentation = .panes
  ) throws {
    let now = try #require(Moment(moment))
    stored = Dictionary(uniqueKeysWithValues: caseload.documents.map { ($0.id, $0) })
    app = App(
      caseload: caseload, now: now, language: language, me: me, size: size, ids: IdentifierSource(seed: 99), mode: mode,
      keymap: keymap, troubles: troubles, presentation: presentation)
  }

  /// On the two groups of the demonstration.
  static func demonstration(
    _ language: Language = .dutch, size: Size = Size(columns: 120, rows: 40), me: String = "Christel W.",
    keymap: Keymap = Keymap(), presentation: Presentation = .panes
  ) throws -> Sitting {
    try Sitting(
      Sitting.demonstrated.get(), language, me: me, size: size, keymap: keymap, presentation: presentation)
  }

  private static let demonstrated = Result { try Demonstration.caseload() }

  // MARK: - What is done

  /// Types words as `Typing` reads them. Labels and choices are named in Dutch, on an English screen too.
  mutating func type(_ words: String) {
    for stroke in Typing.strokes(words) where !follow(stroke) {
      Issue.record("\(stroke) finds nothing in\n\(picture)")
    }
  }

  /// False when there is no such field, choice or line.
  @discardableResult
  mutating func follow(_ stroke: Stroke) -> Bool {
    switch stroke {
    case .event(let event):
      tell(.event(event))
      return true
    case .field(let label): return goTo(label)
    case .fill(let label, let value): return goTo(label) && fill(value)
    case .select(let text): return select(text)
    case .nobody:
      app.me = ""
      app.askWhoIAm()
      return true
    }
  }

  /// One message to the app; its effects are carried out before the next.
  mutating func tell(_ message: Message) {
    var messages = [message]
    while !messages.isEmpty {
      let asked = app.update(messages.removeFirst())
      effects += asked
      messages += asked.flatMap { answer($0) }
    }
  }

  /// What the loop would tell the app in answer to an effect.
  private mutating func answer(_ effect: Effect) -> [Message] {
    switch effect {
    case .save(let document): return save(document, document.id)
    case .remove(let id): return save(nil, id)
    case .saveAgain: return waiting.sorted { $0.key < $1.key }.flatMap { save($0.value, $0.key) }
    case .reload(let id):
      waiting[id] = nil
      return [.reloaded(stored[id], id)]
    case .read: return [.fileRead(reading)]
    case .create: return [.created]
    case .copy(let text): return [.copied(.sent(characters: text.count))]
    case .edit(let text): return editor.map { [.edited($0(text))] } ?? [.notEdited(.noEditor)]
    case .listThemes: return [.themes(themes, chosen: app.settings.values[.theme] ?? Setting.theme.standard)]
    case .set(let setting, let value):
      var settings = app.settings
      settings.values[setting] = value
      return [.set(setting, settings)]
    case .writeMinutes(_, let file): return [.written(.minutesWritten(file.path))]
    case .writeReport(_, _, let file): return [.written(.reportWritten(file.path))]
    case .showTheme, .suspend, .repaint, .quit: return []
    case .recall(let number, let direction): return [.stepRecalled(number, steps[number], direction)]
    }
  }

  private mutating func save(_ document: Document?, _ id: Document.ID) -> [Message] {
    switch disk {
    case .saves:
      waiting[id] = nil
      stored[id] = document
      return [.saved(id)]
    case .refuses(let trouble):
      waiting[id] = .some(document)
      return [.saveFailed(id, trouble)]
    case .waits:
      waiting[id] = .some(document)
      return []
    }
  }

  /// What was asked of the world since this was last called.
  mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  /// So that modules of colleagues can be changed too.
  mutating func takeAllInHand() { app.inHand = Set(app.caseload.modules.map(\.id)) }

  /// Marks lines of the list in hand.
  /// Down from the top until this is selected.
  mutating func select(_ item: Item) {
    tell(.event(.key(.home)))
    for _ in 0..<300 where app.item != item { tell(.event(.key(.down))) }
  }

  mutating func mark(_ items: Set<Item>) { app.mark(items) }

  /// A change as another key would make it.
  mutating func change(_ change: Change) { app.apply([change], Phrase(same: "x")) }

  /// The disk has done what it was asked.
  mutating func answer() {
    disk = .saves
    for (id, document) in waiting.sorted(by: { $0.key < $1.key }) { save(document, id).forEach { tell($0) } }
  }

  /// The program is started again on what stands on the disk, with all that was kept; written and read on the way.
  func restarted(at moment: String = "2026-07-01T10:05", me: String? = nil) throws -> Sitting {
    var next = try Sitting(
      Caseload(stored.values.sorted { $0.id < $1.id }), at: moment, app.language, me: me ?? app.me, size: app.size)
    next.steps = try steps.merging(app.memory.history.steps) { $1 }.mapValues(Self.again)
    var kept = Kept()
    kept.drafts = try Self.again(app.memory.drafts)
    kept.view = try Self.again(app.memory.view)
    (kept.done, kept.undone) = (app.memory.history.done, app.memory.history.undone)
    next.tell(.recalled(kept))
    return next
  }

  private static func again<Value: Codable & Equatable>(_ value: Value) throws -> Value {
    let read = try JSONDecoder().decode(Value.self, from: try JSONEncoder().encode(value))
    #expect(read == value)
    return read
  }

  /// Somebody else saves a document under our hands; the program has not noticed yet.
  mutating func somebodyElseSaves(_ id: Document.ID, _ changes: [Change]) throws {
    var theirs = Caseload(stored.values.sorted { $0.id < $1.id })
    _ = try theirs.apply(changes, on: app.now.day)
    stored[id] = theirs.document(id)
  }

  /// Esc until nothing stands over the panes.
  mutating func putAwaySheets() {
    for _ in 0..<20 where !app.overlays.isEmpty { tell(.event(.key(.escape))) }
  }

  /// The caseload as it stands on the screen.
  var documents: [Document.ID: Document] {
    Dictionary(uniqueKeysWithValues: app.caseload.documents.map { ($0.id, $0) })
  }

  // MARK: - What is seen

  /// Whether time is counted on the screen.
  var isTiming: Bool { app.place == .meeting && app.lead?.isRunning == true }

  var frame: Frame {
    var frame = Frame(size: app.size)
    app.draw(into: &frame)
    return frame
  }

  var picture: String { frame.picture() }
  var cursor: Point? { frame.cursor }

  func shows(_ text: String) -> Bool { picture.contains(text) }
  func line(with text: String) -> String? {
    picture.split(separator: "\n").map(String.init).first { $0.contains(text) }
  }

  var status: String { app.status?.words(app.language) ?? "" }
  var statusKind: Status.Kind? { app.status?.kind }

  /// The module that is open.
  var module: Module {
    get throws { try #require(app.module) }
  }

  func person(_ name: String) throws -> Participant {
    try #require(try module.participants.first { $0.name.full == name }, "nobody is called \(name)")
  }

  var form: Form? { if case .form(let form) = app.overlays.last { form } else { nil } }
  /// The sentences of the sheet that stands on top.
  var report: String? {
    if case .report(let report) = app.overlays.last {
      report.lines.map { $0(app.language) }.joined(separator: "\n")
    } else {
      nil
    }
  }
  var question: String? {
    if case .question(let question) = app.overlays.last { question.words(app.language) } else { nil }
  }
  /// Which kind of sheet stands on top, of a form also what it is for.
  var sheet: String? {
    switch app.overlays.last {
    case .form(let form): String(String(describing: form.purpose).prefix { $0 != "(" })
    case .some(let overlay): String(String(describing: overlay).prefix { $0 != "(" })
    case nil: nil
    }
  }
  /// The sentence that stands in the way of saving the form.
  var problem: String? { form?.problem?.words(app.language) }
  /// What each field of the form holds, by its label.
  var typed: [String: String] {
    Dictionary(
      (form?.fields ?? []).map { ($0.label(app.language), $0.text) }, uniquingKeysWith: { first, _ in first })
  }
}

// MARK: - Lines and fields

extension Sitting {
  /// The selected line as it reads; of the week pane the selected session.
  var selected: String {
    if app.place == .week, let session = app.targetSession {
      return session.day.short(app.language) + " " + session.time.words + " " + app.sessionWords(session)
    }
    let frame = frame
    let lines = frame.picture().split(separator: "\n", omittingEmptySubsequences: false)
    return frame.cursor.flatMap { lines.indices.contains($0.row) ? String(lines[$0.row]) : nil } ?? ""
  }

  private mutating func select(_ text: String) -> Bool {
    tell(.event(.key(.home)))
    for _ in 0..<300 {
      if selected.lowercased().contains(text.lowercased()) { return true }
      tell(.event(.key(.down)))
    }
    return false
  }

  private mutating func goTo(_ label: String) -> Bool {
    for _ in form?.fields ?? [] {
      if let form, form.fields[form.focus].label.dutch == label { return true }
      tell(.event(.key(.tab)))
    }
    return false
  }

  /// A text takes the place of what stands there; a choice is gone to with the arrow.
  private mutating func fill(_ value: String) -> Bool {
    guard let form else { return false }
    let choices = form.fields[form.focus].choices
    guard !choices.isEmpty else {
      tell(.event(.key(.control("u"))))
      for character in value { tell(.event(.key(.character(character)))) }
      return true
    }
    for _ in choices {
      guard let now = self.form else { return false }
      if choices[now.fields[now.focus].chosen].words.dutch.hasPrefix(value) { return true }
      tell(.event(.key(.right)))
    }
    return false
  }
}

extension Keymap {
  /// Where nothing belongs to the place alone.
  subscript(key: Key) -> Command? { self[key, at: .roster] }
}
