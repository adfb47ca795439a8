// The state of the whole screen, and what each message makes of it. No input or output: what is to be done outside is an effect.
import Domain
import Screen
import Words

/// What stands over the panes until it is answered.
enum Overlay: Sendable {
  case form(Form)
  case calendar(CalendarSheet)
  case register(RegisterSheet)
  case slots(SlotSheet)
  case invitation(InvitationSheet)
  case picker(Picker)
  case question(Question)
  case report(Readout)
  case themes(ThemePicker)
  case finder(Finder)
}

package struct App: Sendable {
  package private(set) var caseload: Caseload {
    didSet { (isSettled, cover) = (false, nil) }
  }
  package internal(set) var now: Moment
  /// Seconds since 1970, for what is timed.
  package internal(set) var instant = 0
  package internal(set) var language: Language
  /// The counsellor at the keyboard, "" while unknown.
  package internal(set) var me: String {
    didSet { if me != oldValue { (inHand, isSettled) = ([], false) } }
  }
  /// Modules of colleagues that were taken in hand in this sitting.
  var inHand: Set<Module.ID> = []
  package internal(set) var size: Size { didSet { isSettled = false } }
  var presentation: Presentation { didSet { isSettled = false } }
  /// The caseload is the demonstration: said in the top line.
  let mode: Mode

  var moduleID: Module.ID? { didSet { isSettled = false } }
  /// Where the keys go.
  var place: Place = .today { didSet { isSettled = false } }
  /// Where Esc goes back to, the last first.
  var trail: [Place] = []
  /// Where one was before a sheet was opened about somebody of another module.
  var origin: Origin?
  var zoom: Zoom = .all
  var selections: [Place: Selection] = [:]
  var person: Participant.ID?
  /// Which version of that person's report is looked at.
  var version = Report.Version.participant { didSet { isSettled = false } }
  /// Whose page it is where one is open.
  var employer: Employer.ID?
  /// The meeting that is led or looked at.
  var leading: Lead? {
    didSet {
      isSettled = false
      revision &+= 1
    }
  }
  /// Whether every selection stands on something that is there.
  private var isSettled = false
  var week: WeekView
  var overlays: [Overlay] = [] { didSet { revision &+= 1 } }
  var status: Status?
  var history = History() { didSet { revision &+= 1 } }
  var saving = Saving()
  var drafts = Drafts() {
    didSet {
      isSettled = false
      revision &+= 1
    }
  }
  var keeping = Keeping.nowhere
  /// Another number: there may be something new to keep.
  package private(set) var revision = 0
  /// When something was last typed over the panes.
  private(set) var typedAt: Moment
  /// What was cut or copied last, to be pasted in any field.
  var clipboard = ""
  var ids: IdentifierSource
  var effects: [Effect] = []
  /// The report on the screen is the last word.
  var leavesAfterReport = false
  /// Chosen in the help or the palette; followed when that has closed.
  var pending: Finder.Target?
  /// Which key does what.
  let keymap: Keymap
  /// What the configuration file says.
  var settings: Settings
  /// The list whose filter is being typed, while it is the one that has the keys.
  var filtering: Place?
  /// Filter and order of each list.
  var lists: [Place: ListView] = [:] { didSet { isSettled = false } }
  /// What Today lists; made anew when the caseload or the day changes.
  private(set) var matters: [TodayItem] = [] {
    didSet { (isSettled, cover) = (false, nil) }
  }
  var names = Names.shown
  /// Why names are hidden, while they are.
  var hiding = Hiding.asked
  /// Whether the team reads along here.
  var company = Company.none
  var recalls = Recalls()
  /// What is shown in the place of the caseload while names are hidden; nil when it has to be made anew.
  var cover: Cover?

  package enum Mode: Hashable, Sendable {
    case real
    /// Nothing is kept.
    case demonstration
    /// A real one whose folder is yet to be made.
    case missing(path: String)
  }

  package init(
    caseload: Caseload, now: Moment, language: Language, me: String, size: Size, ids: IdentifierSource,
    mode: Mode = .real, keymap: Keymap = Keymap(), settings: Settings = Settings(), troubles: [DiskTrouble] = [],
    remarks: [Phrase] = [], presentation: Presentation = .panes
  ) {
    (self.caseload, self.now, self.language, self.me) = (caseload, now, language, me)
    (self.size, self.ids, self.mode, typedAt) = (size, ids, mode, now)
    self.presentation = presentation
    (self.keymap, self.settings) = (keymap, settings)
    let first = caseload.usualModule(of: me, on: now.day)
    moduleID = first?.id
    week = WeekView(day: first.map { min(max(now.day, $0.start), $0.end) } ?? now.day)
    matters = caseload.today(now)
    place = caseload.modules.isEmpty ? .modules : .today
    if !troubles.isEmpty { overlays = [.report(Readout(.notOpened, troubles.map(\.phrase)))] }
    if !remarks.isEmpty { overlays.append(.report(Readout(.configurationTitle, remarks))) }
    if case .missing(let path) = mode {
      overlays += [.question(Question(.makeCaseload(path), .carryOut(.create), otherwise: .quit(.anyway)))]
    } else if caseload.modules.isEmpty, overlays.isEmpty {
      status = Status(.info, .startHere(new: keymap.phrase(.new)))
    }
    settle()
  }

  package mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .event(let event): update(event)
    case .clock(let moment):
      now = moment
      matters = caseload.today(now)
    case .tick(let seconds): instant = seconds
    case .saved(let id): didSave(id)
    case .saveFailed(let id, let trouble): didFail(id, trouble)
    case .reloaded(let document, let id): didReload(document, id)
    case .fileRead(let reading): didRead(reading)
    case .notCreated(let words):
      overlays = [.report(Readout(.refused, [words]))]
      leavesAfterReport = true
    case .changedElsewhere(let id, let file): didChangeElsewhere(id, file)
    case .recalled(let kept): didRecall(kept)
    case .stepRecalled(let number, let step, let direction): didRecall(number, step, direction)
    case .kept(let trouble): didKeep(trouble)
    case .created: status = Status(.done, .startHere(new: keymap.phrase(.new)))
    case .failed(let words): tell(words)
    case .written(let words): status = Status(.done, words)
    case .set(let setting, let settings): didSet(setting, settings)
    case .themes(let choices, let chosen): overlays.append(.themes(ThemePicker(choices, chosen: chosen)))
    case .hideNames(let why): hideNames(why)
    case .copied(let answer): didCopy(answer)
    case .edited(let text): didEdit(text)
    case .notEdited(let words): overlays.append(.report(Readout(.editorTitle, [words])))
    case .themeTaken(let name): status = Status(.info, .themeTaken(name))
    }
    settle()
    defer { effects = [] }
    return effects
  }

  private mutating func update(_ event: Event) {
    switch event {
    case .resize(let size):
      self.size = size
      fitForms()
    case .mouse(let mouse): point(mouse)
    case .key, .paste: handle(event)
    }
  }

  /// Keys and pastes, of whatever stands on top.
  mutating func handle(_ event: Event) {
    // What cannot be seen is not done; a text that is being typed goes on.
    if isTooSmall, !isTypingOn(event) { return }
    // Names go off the screen whatever stands on it, by a key that types nothing.
    if case .key(let key) = event, keymap[key, at: place] == .privacy, !key.isTyped { return toggleNames() }
    guard let last = overlays.indices.last else {
      switch event {
      case .key(let key): if filtering != place || !filter(key) { press(key) }
      case .paste(let text):
        if filtering == place {
          narrow { $0.insert(text.replacingNewlines) }
        } else {
          status = Status(.info, .pasteNowhere)
        }
      case .mouse, .resize: break
      }
      return
    }
    status = nil
    typedAt = now
    var overlay = overlays[last]
    let stay = update(&overlay, event)
    overlays[last] = overlay
    if stay == .closed { overlays.remove(at: last) }
    if leavesAfterReport, overlays.isEmpty { effects.append(.quit(.anyway)) }
    if let target = pending {
      pending = nil
      follow(target)
    }
  }

  private mutating func update(_ overlay: inout Overlay, _ typed: Event) -> Stay {
    // Only in a form do Shift and Control change what an arrow means.
    let event = if case .form = overlay { typed } else { typed.plain }
    switch overlay {
    case .form(var form):
      defer { overlay = .form(form) }
      return update(&form, event)
    case .calendar(var sheet):
      defer { overlay = .calendar(sheet) }
      return update(&sheet, event)
    case .register(var sheet):
      defer { overlay = .register(sheet) }
      return update(&sheet, event)
    case .slots(var sheet):
      defer { overlay = .slots(sheet) }
      return update(&sheet, event)
    case .invitation(var sheet):
      defer { overlay = .invitation(sheet) }
      return update(&sheet, event)
    case .picker(var picker):
      defer { overlay = .picker(picker) }
      return update(&picker, event)
    case .question(let question): return answer(question, event)
    case .report(var report):
      defer { overlay = .report(report) }
      return update(&report, event)
    case .themes(var picker):
      defer { overlay = .themes(picker) }
      return update(&picker, event)
    case .finder(var finder):
      defer { overlay = .finder(finder) }
      return update(&finder, event)
    }
  }

  // MARK: - The caseload

  var module: Module? { moduleID.flatMap(caseload.module) }

  /// Makes changes through the door as one step that can be undone, or says why not. True when they were made.
  @discardableResult
  mutating func apply(_ changes: [Change], _ what: Phrase) -> Bool {
    let before = caseload
    var next = caseload
    let notices: [Notice]
    do throws(RefusedChange) { notices = try next.apply(changes, on: now.day) } catch {
      refuse(error.refusal.phrase(naming))
      return false
    }
    let differing = next.differences(from: before)
    // What was named is saved, though it came out the same.
    let touched = Set(changes.map(\.document)).subtracting(differing).sorted() + differing
    if let why = lock(on: touched) {
      refuse(why)
      return false
    }
    caseload = next
    keepInHand(after: changes)
    let documents = touched.map { id in
      Step.Turn(id: id, before: before.document(id), after: caseload.document(id))
    }
    history.record(Step(documents: documents, what: what, changes: changes))
    save(touched, changes)
    let words = notices.count == 1 ? what + Phrase(same: " · ") + notices[0].phrase(naming) : what
    status = Status(.done, words, of: owner(of: changes))
    if notices.count == 1 {
      askToOffer(notices[0])
    } else if !notices.isEmpty {
      overlays.append(.report(Readout(what, notices.map { $0.phrase(naming) })))
    }
    return true
  }

  /// A short refusal stands on the bottom line, and in a form at its foot; what is longer, or has a sheet over it, gets
  /// a sheet of its own, so that it can be read whole.
  mutating func refuse(_ words: Phrase) {
    status = Status(.refused, words)
    let isAtFoot = if case .form? = overlays.last { true } else { false }
    if words(language).columns > size.columns - (isAtFoot ? 8 : 4) || !(overlays.isEmpty || isAtFoot) {
      overlays.append(.report(Readout(.refused, [words])))
    }
  }

  /// Bad news that comes by itself: it never takes the keys from what is being typed.
  mutating func tell(_ words: Phrase) {
    if overlays.isEmpty { refuse(words) } else { status = Status(.refused, words) }
  }

  /// False, with the reason said, when another document was changed so that this one cannot go back.
  mutating func restore(_ documents: [Document.ID: Document?]) -> Bool {
    do throws(Refusal) { try caseload.restore(documents) } catch {
      refuse(error.phrase(naming))
      return false
    }
    return true
  }

  /// `touched` in the order of writing.
  mutating func save(_ touched: [Document.ID], _ changes: [Change]) {
    matters = caseload.today(now)
    guard mode != .demonstration else { return }
    for id in touched {
      saving.pending[id, default: []] += changes.filter { $0.document == id }
      saving.troubles[id] = nil
      effects.append(caseload.document(id).map { .save($0) } ?? .remove(id))
    }
  }

  /// Takes what somebody else saved, and makes our own unsaved changes again on top of it.
  private mutating func didReload(_ document: Document?, _ id: Document.ID) {
    let mine = saving.pending[id] ?? []
    let isOnlyTime = document != nil && document?.timeless == caseload.document(id)?.timeless
    if !isOnlyTime { history.forget(id) }
    caseload.restore(document, id: id)
    saving.pending[id] = nil
    saving.troubles[id] = nil
    matters = caseload.today(now)
    var refused: [Phrase] = []
    var kept: [Change] = []
    for change in mine.map(joined) {
      do throws(Refusal) {
        _ = try caseload.apply(change, on: now.day)
        kept.append(change)
      } catch { refused.append(error.phrase(naming)) }
    }
    if !kept.isEmpty { save([id], kept) }
    if !isOnlyTime { status = Status(.info, .takenFromDisk(kept: kept.count)) }
    if !refused.isEmpty { overlays.append(.report(Readout(.notAppliedAgain, refused))) }
  }

  // MARK: - Names

  /// The one place where a person's name becomes words.
  var naming: (Who) -> String { { $0.name.full } }

  /// Becomes the copy in which nobody has a name.
  mutating func wear(_ cover: Cover) {
    (caseload, matters, names) = (cover.caseload, cover.matters, .replaced)
    self.cover = cover
  }

  /// Keeps selections on things that are there. Most keys change nothing that could take them away.
  mutating func settle() {
    minded()
    week.settle(in: module)
    arrangeForm()
    if names == .hidden, cover == nil { cover = Cover(caseload, now) }
    goBackToOrigin()
    if !isSettled { settleAll() }
    // Beside the panes stands the dossier of whom the selection is about.
    if place != .dossier, place != .report { person = shownPerson }
    if place == .employers, case .employer(let id) = item { employer = id }
  }

  /// The fields of the form on top are those that its step asks.
  private mutating func arrangeForm() {
    guard let last = overlays.indices.last, case .form(let form) = overlays[last] else { return }
    let arranged = arranged(form)
    if arranged.seen != form.seen { overlays[last] = .form(arranged) }
  }

  private mutating func settleAll() {
    if module == nil {
      moduleID = caseload.usualModule(of: me, on: now.day)?.id
      if moduleID == nil, place.needsModule { place = .modules }
    }
    if [.dossier, .report].contains(place), person.flatMap({ module?.participant($0) }) == nil { goBack() }
    if place == .employer, employer.flatMap(caseload.employer) == nil { goBack() }
    if place == .meeting, meeting == nil { goBack() }
    for place in Set(Place.panes + [place]) where place != .week {
      var selection = selections[place] ?? Selection()
      // A filter hides lines without forgetting their marks.
      if !selection.marked.isEmpty {
        selection.marked.formIntersection(allRows(of: place, width: 0).map(\.item))
      }
      selection.settle(in: items(of: place))
      selections[place] = selection
    }
    week.settle(in: module)
    isSettled = true
  }
}
