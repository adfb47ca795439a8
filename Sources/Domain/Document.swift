// A document: what one person edits at a time and what is saved whole, of one of the kinds there are.

package enum Document: Hashable, Codable, Sendable {
  case module(Module)
  case employer(Employer)
  case intervision(Intervision)

  package enum ID: Hashable, Codable, Sendable {
    case module(Module.ID)
    case employer(Employer.ID)
    case intervision(Intervision.ID)

    /// The random name that tells it from the others of its kind.
    package var raw: String {
      switch self {
      case .module(let id): id.raw
      case .employer(let id): id.raw
      case .intervision(let id): id.raw
      }
    }
  }

  package var id: ID {
    switch self {
    case .module(let module): .module(module.id)
    case .employer(let employer): .employer(employer.id)
    case .intervision(let meeting): .intervision(meeting.id)
    }
  }

  /// What people call it.
  package var name: String {
    switch self {
    case .module(let module): module.name
    case .employer(let employer): employer.name
    case .intervision(let meeting): meeting.day.description
    }
  }

  package var module: Module? { if case .module(let module) = self { module } else { nil } }
  package var employer: Employer? { if case .employer(let employer) = self { employer } else { nil } }
  package var intervision: Intervision? { if case .intervision(let meeting) = self { meeting } else { nil } }
}

extension Document.ID: Comparable {
  package var module: Module.ID? { if case .module(let id) = self { id } else { nil } }
  package var employer: Employer.ID? { if case .employer(let id) = self { id } else { nil } }
  package var intervision: Intervision.ID? { if case .intervision(let id) = self { id } else { nil } }

  /// Kind by kind.
  private var rank: Int {
    switch self {
    case .module: 0
    case .employer: 1
    case .intervision: 2
    }
  }

  package static func < (one: Self, other: Self) -> Bool {
    (one.rank, one.raw) < (other.rank, other.raw)
  }
}

extension Caseload {
  package init(_ documents: [Document]) {
    self.init(
      modules: documents.compactMap(\.module), employers: documents.compactMap(\.employer),
      intervisions: documents.compactMap(\.intervision))
  }

  package var documents: [Document] {
    modules.map(Document.module) + employers.map(Document.employer) + intervisions.map(Document.intervision)
  }

  package func document(_ id: Document.ID) -> Document? {
    switch id {
    case .module(let id): module(id).map(Document.module)
    case .employer(let id): employer(id).map(Document.employer)
    case .intervision(let id): intervision(id).map(Document.intervision)
    }
  }
}

extension Caseload {
  /// The documents that are no longer as they were `before`, in the order of writing: whom a module loses is written where
  /// they go first, so that whatever breaks off in between leaves them twice and never nowhere.
  package func differences(from before: Caseload) -> [Document.ID] {
    let changed = Set((before.documents + documents).map(\.id)).filter { document($0) != before.document($0) }
    func loses(_ id: Document.ID) -> Bool {
      let (then, now) = (before.document(id)?.module, document(id)?.module)
      return !Set(then?.participants.map(\.id) ?? []).isSubset(of: now?.participants.map(\.id) ?? [])
    }
    let sorted = changed.sorted()
    return sorted.filter { !loses($0) } + sorted.filter(loses)
  }
}
