// The loop: one wait, every pending event, one frame; and the effects that the app asks of the world.

import Demonstration
import Domain
import Exchange
import Glibc
import Panes
import Screen
import Store
import Terminal
import Words

/// The time on the screen: that of the machine, or one that stands still so that a screen can be had again.
struct LoopClock {
  let frozen: Moment?

  var now: Moment { frozen ?? Launch.now }

  /// Seconds since 1970, of the clock on the wall: it goes on while the machine sleeps or is off.
  var instant: Int { Int(Glibc.time(nil)) }

  /// Milliseconds until the minute changes.
  var untilNextMinute: Int { 60_000 - (instant % 60) * 1000 + 5 }
}

struct Loop {
  /// In bytes.
  static let largestImport = 8 << 20

  /// How the program ended: its exit code, and how many documents are not on the disk.
  struct End {
    var code: Int32
    var unsaved: Int
    /// What was typed and waits to be finished.
    var drafts = 0
  }

  let terminal: Terminal
  let clock: LoopClock
  let language: Language
  let paths: Paths
  let author: String
  private(set) var app: App
  private var folder: CaseloadFolder
  private var saver: Saver?
  var keeper: Keeper?
  /// The revision of the app that the keeper has.
  var kept = 0
  /// That of the last state which was brought to the disk to stay.
  var settled = 0
  private var end: End?
  var themes: ThemeKeeper
  /// On the file of the theme that is shown.
  var themeWatch: FileWatch?
  var idle = IdleWatch(minutes: nil)

  init(
    terminal: Terminal, clock: LoopClock, language: Language, paths: Paths, author: String, folder: CaseloadFolder,
    themes: ThemeKeeper
  ) {
    (self.terminal, self.clock, self.language) = (terminal, clock, language)
    (self.paths, self.author, self.folder, self.themes) = (paths, author, folder, themes)
    app = App(
      caseload: Caseload(), now: clock.now, language: language, me: "", size: terminal.size,
      ids: IdentifierSource(seed: UInt64.random(in: .min ... .max)))
  }

  /// Takes up what was read, nil for the demonstration; a sentence when it cannot be shown at all.
  mutating func open(
    _ loading: Loading<Loaded>?, _ recalling: Loading<(files: KeptFiles, kept: Kept)>?, _ configuration: Configuration,
    _ presentation: Presentation
  ) -> Phrase? {
    let ids = IdentifierSource(seed: UInt64.random(in: .min ... .max))
    var mode = App.Mode.demonstration
    var caseload = Caseload()
    var troubles: [DiskTrouble] = []
    if let loading {
      do throws(DiskTrouble) {
        let loaded = try loading.wait()
        caseload = Caseload(loaded.documents.map(\.content))
        (mode, troubles) = (.real, loaded.troubles)
        startSaver(loaded)
      } catch {
        guard access(folder.path, F_OK) != 0, errno == ENOENT else { return error.phrase }
        mode = .missing(path: folder.path)
      }
    } else {
      do throws(RefusedChange) { caseload = try Demonstration.caseload() } catch { return error.refusal.phrase() }
    }
    let keymap = Keymap(configuration.keys)
    let remarks = configuration.troubles.map(\.phrase) + keymap.remarks(file: paths.configurationFile)
    app = App(
      caseload: caseload, now: clock.now, language: language, me: configuration.me ?? "", size: terminal.size, ids: ids,
      mode: mode, keymap: keymap, settings: configuration.settings(file: paths.configurationFile), troubles: troubles,
      remarks: remarks, presentation: presentation)
    if mode == .real, let recalling {
      recall { () throws(DiskTrouble) in try recalling.wait() }
    }
    return nil
  }

  private mutating func startSaver(_ loaded: Loaded) {
    let waker = terminal.waker
    saver = Saver(folder: folder, loaded: loaded) { waker.wake() }
  }

  mutating func run() -> End {
    watchTheme()
    if let remark = themes.remark { handle(.failed(remark)) }
    // By now the terminal has often told its background: then the first frame has the right theme.
    if themes.isAutomatic, let end = take(terminal.wait(timeout: 0)) { return end }
    draw()
    // After the first frame: nobody waits for it.
    MemoryFolder.sweep(MemoryFolder.places(getenv("XDG_RUNTIME_DIR").map { String(cString: $0) }))
    while true {
      let second = app.isInMeeting ? 1000 : Int.max
      if let end = take(terminal.wait(timeout: min(clock.untilNextMinute, second, idle.remaining() ?? .max))) {
        return end
      }
      hideNamesWhenIdle()
      draw()
    }
  }

  /// Applies what one wait brought; not nil when that was the end.
  private mutating func take(_ batch: Batch) -> End? {
    if let ground = batch.background { settleTheme(on: ground) }
    if batch.events.contains(where: \.isByHand) { idle.touch() }
    handle(.tick(clock.instant))
    for event in batch.events where end == nil { handle(.event(event)) }
    if batch.woken {
      collect()
      takeChangedTheme()
    }
    if let stop = batch.stop { return leave(code: stop == .hangup ? 129 : 143) }
    if let end { return withDrafts(end) }
    let isLater = clock.now != app.now
    if isLater { handle(.clock(clock.now)) }
    // Before the frame: what is seen on the screen is kept, or about to be on the thread of the keeper.
    let isIdle = batch.isEmpty && !app.isInMeeting
    // In a meeting nothing is ever idle: what was typed there is kept at the first second without a key.
    let isRest = batch.isEmpty && app.revision != settled
    remember(isLater || isIdle || isRest ? .onDisk : .inCache)
    // Others may have been at the files meanwhile; coming back from the shell brings a size too. A meeting in two windows
    // looks every two seconds.
    let isTurn = app.isInMeeting && app.instant % 2 == 0
    if isLater || isIdle || isTurn || batch.events.contains(where: \.isResize) { saver?.look() }
    return nil
  }

  private func draw() {
    var frame = Frame(size: terminal.size)
    app.draw(into: &frame)
    terminal.show(frame)
    terminal.setTitle(app.title)
  }

  mutating func handle(_ message: Message) {
    for effect in app.update(message) { carryOut(effect) }
  }

  /// What the disk answered.
  private mutating func collect() {
    for outcome in saver?.collect() ?? [] {
      switch outcome {
      case .saved(let id, _), .removed(let id): handle(.saved(id))
      case .failed(let id, let trouble): handle(.saveFailed(id, trouble))
      case .noticed(.changed(let id)): handle(.changedElsewhere(id, file: id.raw))
      case .noticed(.vanished(let id)): handle(.saveFailed(id, .vanished(file: id.raw + ".json")))
      case .noticed(.appeared(let file)): Document.ID(file: file).map { reload($0) }
      case .noticed(.unreachable(let trouble)): handle(.failed(trouble.phrase))
      }
    }
    for trouble in keeper?.collect() ?? [] { handle(.kept(trouble)) }
  }

  // MARK: - Effects

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .save(let document): saver?.enqueue(document, author: app.me.isEmpty ? author : app.me)
    case .remove(let id): saver?.enqueue(removalOf: id)
    case .saveAgain:
      for id in app.vanished {
        saver?.recreate(id)
        app.caseload.document(id).map { carryOut(.save($0)) }
      }
      saver?.retry()
    case .reload(let id): reload(id)
    case .create: create()
    case .read(let path, let file, let id): read(path, file, into: id)
    case .writeMinutes(let id, let file): writeMinutes(of: id, file)
    case .writeReport(let id, let version, let file): writeReport(of: id, version, file)
    case .set(let setting, let value): set(setting, to: value)
    case .copy(let text): copy(text)
    case .edit(let text): edit(text)
    case .listThemes: handle(.themes(themes.choices, chosen: themes.chosen))
    case .showTheme(let name): show(theme: name)
    case .recall(let number, let direction): handle(.stepRecalled(number, keeper?.step(number), direction))
    case .suspend: terminal.suspend()
    case .repaint: terminal.repaint()
    case .quit(let farewell): quit(farewell)
    }
  }

  private mutating func reload(_ id: Document.ID) {
    do throws(DiskTrouble) {
      let stored = try folder.reload(id)
      saver?.adopt(stored)
      handle(.reloaded(stored.content, id))
    } catch { handle(.failed(error.phrase)) }
  }

  private mutating func create() {
    do throws(DiskTrouble) {
      folder = try CaseloadFolder.create(path: folder.path, locks: paths.locks)
      startSaver(try folder.load())
      handle(.created)
      let (state, path) = (paths.state, folder.path)
      recall { () throws(DiskTrouble) in try KeptFiles.open(state: state, caseload: path) }
    } catch { handle(.notCreated(.folderNotMade(error.phrase))) }
  }

  private mutating func read(_ path: String, _ file: ImportFile, into id: Module.ID) {
    guard let module = app.caseload.module(id) else { return }
    let whole = path.hasPrefix("~/") ? paths.home + path.dropFirst() : path
    do {
      // Only a plain file: a pipe would keep the keys waiting.
      guard let bytes = try SystemDisk().read(whole, limit: Loop.largestImport).bytes else { throw DiskError(EFBIG) }
      handle(.fileRead(try FileReading(bytes, file, into: module, of: app.caseload, on: clock.now.day)))
    } catch let error as DiskError {
      handle(.failed(DiskTrouble.unreadable(file: whole, code: error.code).phrase))
    } catch let problem as ImportProblem {
      handle(.failed(CommandTrouble.importFailed(file: whole, problem).phrase))
    } catch {}
  }

  private mutating func quit(_ farewell: Farewell) {
    let unsaved = saver?.finish(seconds: farewell == .anyway ? 0.5 : 5) ?? []
    guard !unsaved.isEmpty, farewell == .whenSaved else {
      end = End(code: 0, unsaved: unsaved.count)
      return
    }
    collect()
  }

  /// The terminal is going or gone: what is waiting still reaches the disk.
  private func leave(code: Int32) -> End {
    withDrafts(End(code: code, unsaved: saver?.finish(seconds: 3).count ?? 0))
  }
}

extension FileReading {
  /// What the file adds up to, with every bad line named.
  fileprivate init(
    _ bytes: [UInt8], _ file: ImportFile, into module: Module, of caseload: Caseload, on today: Day
  ) throws(ImportProblem) {
    let plan: ImportPlan
    switch file {
    case .referrals(let lines, let admission):
      var options: Referrals.Options = []
      if lines == .goodOnly { options.insert(.goodOnly) }
      if admission == .admit { options.insert(.admit) }
      var ids = IdentifierSource(seed: UInt64.random(in: .min ... .max))
      plan = try Referrals.plan(
        bytes: bytes, module: module, of: caseload, options: options, today: today, ids: &ids)
    case .programme(let mode):
      plan = try ProgrammeFile.plan(bytes: bytes, module: module, mode: mode)
    }
    self.init(changes: plan.changes, report: plan.problems.map { $0.phrase() } + plan.remarks)
  }
}

extension Event {
  fileprivate var isByHand: Bool { !isResize }
  fileprivate var isResize: Bool { if case .resize = self { true } else { false } }
}
