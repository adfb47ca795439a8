// The saver's ledger: what waits, what failed, and over which version each document is to be saved next.

import Domain

struct SaverLedger: Sendable {
  enum Task: Sendable {
    case save(Document, author: String)
    case remove
  }

  /// One task with what it needs from the ledger.
  struct Job: Sendable {
    let id: Document.ID
    let task: Task
    let version: Version
    let attempted: [Revision]
  }

  private struct Account {
    var version: Version
    /// Saves of ours that failed, and yet may be on the disk.
    var attempted: [Revision] = []
    var waiting: Task?
    var failed: (task: Task, trouble: DiskTrouble)?
  }

  private var outcomes: [SaveOutcome] = []
  /// The files of the folder as they were last seen, or left by our own saves.
  private(set) var files: [String: Stamp]
  private var accounts: [Document.ID: Account]
  private var order: [Document.ID] = []
  private var running: Document.ID?

  init(_ loaded: Loaded) {
    files = loaded.files
    accounts = Dictionary(uniqueKeysWithValues: loaded.documents.map { ($0.content.id, Account(version: $0.version)) })
  }

  /// Sorted by id.
  var unsaved: [Unsaved] {
    accounts.filter { $1.waiting != nil || $1.failed != nil || $0 == running }
      .map { Unsaved(id: $0, trouble: $1.failed?.trouble) }.sorted { $0.id < $1.id }
  }

  /// The outcomes since the last time. That an older state was saved is passed over while a newer one is on its way:
  /// the program would take it for the newest.
  mutating func collect() -> [SaveOutcome] {
    defer { outcomes = [] }
    return outcomes.filter { outcome in
      switch outcome {
      case .saved(let id, _), .removed(let id): accounts[id]?.waiting == nil && id != running
      case .failed, .noticed: true
      }
    }
  }

  /// How it ended for a document, in place of what was to be told of it before.
  private mutating func tell(_ outcome: SaveOutcome) {
    outcomes.removeAll { $0.id == outcome.id }
    outcomes.append(outcome)
  }

  mutating func add(_ notices: [SaveOutcome.Notice]) { outcomes += notices.map(SaveOutcome.noticed) }

  mutating func add(_ task: Task, to id: Document.ID) {
    accounts[id, default: Account(version: .new)].waiting = task
    accounts[id]?.failed = nil
    if !order.contains(id) { order.append(id) }
  }

  mutating func retryAll() {
    for id in accounts.keys.sorted() {
      if let task = accounts[id]?.failed?.task { add(task, to: id) }
    }
  }

  mutating func recreate(_ id: Document.ID) {
    if case .saved(let revision) = accounts[id]?.version { accounts[id]?.version = .recreate(revision) }
    if let task = accounts[id]?.failed?.task { add(task, to: id) }
  }

  mutating func adopt(_ stored: Stored<Document>) {
    accounts[stored.content.id] = Account(version: stored.version)
    order.removeAll { $0 == stored.content.id }
    files[stored.file] = stored.stamp
  }

  mutating func next() -> Job? {
    guard !order.isEmpty else { return nil }
    let id = order.removeFirst()
    guard let account = accounts[id], let task = account.waiting else { return next() }
    accounts[id]?.waiting = nil
    running = id
    return Job(id: id, task: task, version: account.version, attempted: account.attempted)
  }

  mutating func settle(_ job: Job, _ result: Result<Stored<Document>?, SaveFailure>) {
    running = nil
    switch result {
    case .success(let stored?):
      accounts[job.id]?.version = stored.version
      accounts[job.id]?.attempted = []
      files[stored.file] = stored.stamp
      tell(.saved(job.id, rev: stored.revision.rev))
    case .success(nil):
      // An undo may bring it back: as a later revision of the same document.
      accounts[job.id]?.version = job.version.removed
      accounts[job.id]?.attempted = []
      files = files.filter { Document.ID(file: $0.key) != job.id }
      tell(.removed(job.id))
    case .failure(let failure):
      if let revision = failure.attempted { accounts[job.id]?.attempted.append(revision) }
      // A removal that failed may have removed all the same.
      if case .remove = job.task { accounts[job.id]?.version = job.version.removed }
      // A newer state that waits already takes the place of this one.
      if accounts[job.id]?.waiting == nil { accounts[job.id]?.failed = (job.task, failure.trouble) }
      tell(.failed(job.id, failure.trouble))
    }
  }

  /// What a difference between the folder and what was known of it means; nil when it is our own doing.
  /// - Parameters:
  ///   - stamp: nil when the file is gone.
  ///   - hash: of the file, nil when it could not be read.
  mutating func notice(_ file: String, stamp: Stamp?, hash: String?) -> SaveOutcome.Notice? {
    files[file] = stamp
    guard let id = Document.ID(file: file), let account = accounts[id] else {
      return stamp == nil ? nil : .appeared(file: file)
    }
    switch account.version {
    case .saved(let revision):
      if stamp == nil { return .vanished(id) }
      let ours = [revision] + account.attempted
      return ours.contains { $0.hash == hash } ? nil : .changed(id)
    case .new, .recreate:
      return stamp == nil || account.attempted.contains { $0.hash == hash } ? nil : .appeared(file: file)
    }
  }
}

extension Version {
  /// What is expected once the file is removed.
  fileprivate var removed: Version {
    switch self {
    case .new: .new
    case .saved(let revision), .recreate(let revision): .recreate(revision)
    }
  }
}

extension SaveOutcome {
  /// The document that a save or removal was about.
  fileprivate var id: Document.ID? {
    switch self {
    case .saved(let id, _), .removed(let id), .failed(let id, _): id
    case .noticed: nil
    }
  }
}
